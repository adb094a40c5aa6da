"""The user's words in letters: versions, and the difference to a new text."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from cunzheng.core.values import Letter, PaperKind
from cunzheng.services import cases, drafts
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
