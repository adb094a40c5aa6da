"""The user's words in letters: versions, and the difference to a new text."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from pathlib import Path

from cunzheng.core.drafts import Use
from cunzheng.core.tracking import SendChannel, Sent
from cunzheng.core.values import Letter, PaperKind
from cunzheng.services import cases, drafts, papers, tracking
from cunzheng.services.drafts import Part

DAY = dt.date(2026, 11, 25)


def test_both_texts_can_be_read_out_of_their_difference() -> None:
    mine = "# 投诉书\n我于2026年11月3日接到12900008830来电。\n请处理。\n"
    new = "# 投诉书\n本人于2026年11月13日接到12900008830来电。\n请依法处理。\n"
    for scale in (1, 2000):  # the longer one is compared by lines
        left, right = mine * scale, new * scale
        parts = list(drafts.difference(left, right))
        assert "".join(text for part, text in parts if part is not Part.NEW) == left
        assert "".join(text for part, text in parts if part is not Part.MINE) == right
    parts = list(drafts.difference(mine, new))
    assert (Part.MINE, "3") in parts  # a number is one word
    assert (Part.NEW, "13") in parts
    assert (Part.NEW, "依法") in parts


def test_every_version_is_kept_once(tmp_path: Path) -> None:
    case = cases.create_case(tmp_path / "a.czx", "一句只有我知道的话")
    first = drafts.draft_of(Letter(PaperKind.NFRA, "投诉书", "甲\n", DAY), lender_id="l1")
    second = drafts.draft_of(Letter(PaperKind.NFRA, "投诉书", "乙\n", DAY), lender_id="l1")
    other = drafts.draft_of(Letter(PaperKind.NFRA, "投诉书", "丙\n", DAY), lender_id="l2")
    assert drafts.keep(case, first)
    assert not drafts.keep(case, first)
    assert drafts.keep(case, second)
    assert drafts.keep(case, other)
    assert [one.text for _at, one in drafts.versions(case, first)] == ["甲\n", "乙\n"]
    case.close(backup=False)


def test_what_left_the_editor_is_frozen_and_known_again(tmp_path: Path) -> None:
    with cases.create_case(tmp_path / "a.czx", "一句只有我知道的话") as case:
        letter = Letter(PaperKind.NFRA, "投诉书", "# 投诉书\n甲\n", DAY, lender_id="l1")
        later = dataclasses.replace(letter, text="# 投诉书\n乙\n")
        paper = papers.render(letter)
        digest = hashlib.sha256(paper).hexdigest()
        assert papers.keep_printed(case, letter, paper)
        papers.keep_printed(case, letter, paper)
        (kept,) = papers.saved(case)  # printed twice is one paper
        assert kept.pdf_sha256 == digest
        assert any(digest in one.payload for one in case.custody() if one.kind == "paper_saved")
        drafts.keep(case, dataclasses.replace(drafts.draft_of(later), open=True))
        assert drafts.left_open(case, drafts.draft_of(letter)).text == later.text
        sent = Sent(PaperKind.NFRA, DAY, SendChannel.POST, paper_sha256=digest)
        tracking.log_sent(case, sent, DAY)
        newest, first = drafts.shown_versions(case, drafts.draft_of(letter))
        assert (newest.draft.text, newest.uses) == (later.text, ())
        assert first.uses == (Use.PRINTED, Use.SENT)
        assert drafts.uses(case)[1][digest] == (Use.PRINTED, Use.SENT)
        assert drafts.lenders(case) == {digest: "l1"}
        papers.save_letter(case, later, tmp_path / "b.pdf")
        assert drafts.left_open(case, drafts.draft_of(letter)) is None  # finished
