"""Edits that are refused leave the case as it was; those that change nothing write nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from cunzheng.core import errors
from cunzheng.core.changes import Changes
from cunzheng.core.drafts import Draft, Use
from cunzheng.core.errors_timeline import CannotUndo
from cunzheng.core.marks import Mark, MarkKind
from cunzheng.core.moments import parse_moment
from cunzheng.core.sounds import SoundMark
from cunzheng.core.values import (
    Agency,
    Contact,
    Debt,
    Evidence,
    FindingState,
    Lender,
    LenderKind,
    LetterRequest,
    PaperKind,
    Person,
    PhoneLine,
    Product,
    Profile,
)
from cunzheng.services import (
    bulk,
    cases,
    contacts,
    drafts,
    importing,
    instead,
    marked,
    papers,
    review,
    sounds,
    undo,
)
from cunzheng.services.cases import Case

PASSWORD = "测试 口令 2026"

PROFILE = Profile(
    Person("林知遥"),
    lenders=(Lender("l1", "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),),
    agencies=(Agency("a1", "华某达资产管理有限公司（虚构）", "l1"),),
    debts=(Debt("d1", "l1", Product.ONLINE_LOAN, night_agreed=False),),
    lines=(PhoneLine("12900008830", "l1", "a1"),),
)


@pytest.fixture
def held(case: Case) -> Case:
    cases.save_profile(case, PROFILE)
    contacts.log_contact(
        case,
        Contact(
            "",
            said="你今天不还就上门",
            start=parse_moment("2026-03-10 23:10:00"),
            number="12900008830",
        ),
    )
    return case


@pytest.fixture
def shot(held: Case, tmp_path: Path) -> Evidence:
    path = tmp_path / "截图.png"
    Image.new("RGB", (60, 40), "white").save(path)
    importing.commit(held, importing.examine([path]).candidates)
    return held.evidence()[0]


def only(case: Case) -> Contact:
    (one,) = case.contacts()
    return one


# --- contacts ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("field", "value"), [("duration_s", -1), ("visitors", -1)])
def test_less_than_nothing_is_refused(held: Case, field: str, value: int) -> None:
    before = held.head()
    with pytest.raises(errors.InvalidValue) as told:
        contacts.revise_contact(held, replace(only(held), **{field: value}))
    assert told.value.subject == field
    assert held.head() == before


def test_a_contact_is_taken_back_with_a_reason_only(held: Case) -> None:
    one = only(held)
    with pytest.raises(errors.ReasonNeeded):
        contacts.withdraw_contact(held, one.id, " \t")
    assert not held.contact(one.id).withdrawn
    contacts.withdraw_contact(held, one.id, " 记错了 ")
    assert held.contact(one.id).withdrawn == "记错了"


def test_several_at_once_need_a_number_and_a_known_side(held: Case) -> None:
    one, before = only(held), held.head()
    with pytest.raises(errors.InvalidValue) as told:
        bulk.assign_number(held, [one.id], "  ")
    assert told.value.subject == "number"
    for side, subject in ((("", ""), "lender_id"), (("x", ""), "lender_id")):
        with pytest.raises(errors.InvalidValue) as told:
            bulk.assign_side(held, [one.id], *side)
        assert told.value.subject == subject
    with pytest.raises(errors.InvalidValue) as told:
        bulk.assign_side(held, [one.id], "l1", "nobody")
    assert told.value.subject == "agency_id"
    assert held.head() == before


def test_an_exhibit_is_linked_to_several_once(held: Case, shot: Evidence) -> None:
    one = only(held)
    with pytest.raises(errors.NoSuchItem):
        bulk.link(held, [one.id], [shot.id, "0" * 32])
    assert only(held).evidence_ids == ()
    assert bulk.link(held, [one.id], [shot.id, shot.id])[0] == 1
    assert only(held).evidence_ids == (shot.id,)
    before = held.head()
    assert bulk.link(held, [one.id], [shot.id]) == (0, Changes.NONE)
    assert held.head() == before


def test_the_same_profile_again_is_no_version(held: Case) -> None:
    before = held.head()
    assert cases.save_profile(held, PROFILE) == Changes.NONE
    assert held.head() == before


# --- findings ------------------------------------------------------------------------------------


def test_a_word_on_a_finding_must_be_one(held: Case) -> None:
    finding = review.check(held)[0]
    before = held.head()
    with pytest.raises(errors.InvalidValue):
        review.decide(held, finding.id, FindingState.PROPOSED)
    with pytest.raises(errors.ReasonNeeded):
        review.decide(held, finding.id, FindingState.REJECTED, "  ")
    with pytest.raises(errors.NoSuchItem):
        review.decide(held, "no such finding", FindingState.CONFIRMED)
    assert held.head() == before
    review.decide(held, finding.id, FindingState.REJECTED, " 是我先打过去的 ")
    assert review.decisions(held)[finding.id].reason == "是我先打过去的"


def test_the_first_check_after_an_edit_reads_everything(held: Case) -> None:
    """Nothing was checked yet in this case: what one contact changed is not enough."""
    more = contacts.log_contact(held, replace(only(held), id="", said="二"))[0]
    assert held.checked is None
    again = review.check_again(held, [more.id])
    assert {one.contact_id for one in again} == {one.id for one in held.contacts()}
    assert again == review.check(held)


# --- undo ----------------------------------------------------------------------------------------


def test_the_details_of_the_case_are_undone(held: Case) -> None:
    history = undo.History()
    before, length = undo.State({}, held.profile()), len(held.custody())
    cases.save_profile(held, replace(PROFILE, debtor=Person("林知远")))
    now = undo.State({}, held.profile())
    history.look(held, held.custody()[length:], before, now)
    assert history.steps().undo == "details of the case changed"
    words, changes = history.undo(held)
    assert words == "details of the case changed"
    assert changes & Changes.PROFILE
    assert held.profile() == PROFILE
    history.redo(held)
    assert held.profile().debtor.name == "林知远"
    # Changed by another way since: the newer word stands.
    cases.save_profile(held, replace(PROFILE, debtor=Person("林知微")))
    with pytest.raises(CannotUndo):
        history.undo(held)
    assert held.profile().debtor.name == "林知微"


def test_what_is_no_edit_of_the_timeline_is_no_step(held: Case) -> None:
    history = undo.History()
    state, length = undo.State({}, held.profile()), len(held.custody())
    held.store.note("catalogue_written", {"pdf": "0" * 64})
    history.look(held, held.custody()[length:], state, state)
    history.look(held, (), state, state)
    assert history.steps() == undo.Steps()
    with pytest.raises(CannotUndo):
        history.undo(held)


# --- marks and copies ----------------------------------------------------------------------------


def test_a_mark_lies_within_its_recording(held: Case, shot: Evidence) -> None:
    for mark, subject in (
        (SoundMark(shot.id, -1), "at_ms"),
        (SoundMark(shot.id, 500, 500), "end_ms"),
    ):
        with pytest.raises(errors.InvalidValue) as told:
            sounds.save_mark(held, mark)
        assert told.value.subject == subject
    assert sounds.marks(held) == ()


def test_a_copy_stands_for_its_original_until_it_is_taken_back(held: Case, shot: Evidence) -> None:
    with pytest.raises(errors.InvalidValue):
        instead.choose(held, shot.id)  # an original is no copy
    copy = marked.marked_copy(held, shot.id, [Mark(MarkKind.COVER, 1, 1, 30, 30)], "遮盖.png")[0]
    assert instead.chosen(held) == {}
    assert instead.choose(held, copy.id)
    assert instead.chosen(held) == {shot.id: copy.id}
    with pytest.raises(errors.ReasonNeeded):
        instead.take_back(held, shot.id, "")
    assert instead.chosen(held) == {shot.id: copy.id}
    assert instead.take_back(held, shot.id, "不必遮") != Changes.NONE
    assert instead.chosen(held) == {}
    assert instead.take_back(held, shot.id, "再来一次") == Changes.NONE
    assert instead.take_back(held, copy.id, "没有选过") == Changes.NONE
    contacts.withdraw_evidence(held, copy.id, "遮错了")
    with pytest.raises(errors.InvalidValue):
        instead.choose(held, copy.id)


def test_the_same_marked_copy_is_kept_once(held: Case, shot: Evidence) -> None:
    marks = [Mark(MarkKind.COVER, 1, 1, 30, 30)]
    first, changes = marked.marked_copy(held, shot.id, marks, "遮盖.png")
    again, nothing = marked.marked_copy(held, shot.id, marks, "别的名字.png")
    assert again == first
    assert (changes != Changes.NONE, nothing) == (True, Changes.NONE)
    assert len(held.evidence()) == 2


def test_a_picture_without_a_place_has_none(held: Case, shot: Evidence) -> None:
    assert marked.place(held, shot.id) is None


# --- a case that is only read --------------------------------------------------------------------


def test_a_read_only_case_keeps_nothing_and_still_prints(held: Case, tmp_path: Path) -> None:
    path = held.path
    held.close()
    with cases.open_case(path, PASSWORD, read_only=True) as case:
        before = case.head()
        letter = papers.compose(
            case, LetterRequest(PaperKind.NFRA, parse_moment("2026-11-25").local.date())
        )
        draft = drafts.draft_of(letter)
        assert drafts.keep(case, draft) == Changes.NONE
        assert drafts.freeze(case, draft, Use.PDF, "0" * 64) == Changes.NONE
        assert papers.keep_printed(case, letter, b"%PDF-") == Changes.NONE
        saved = papers.save_letter(case, letter, tmp_path / "信.pdf")
        assert saved.changes == Changes.NONE
        assert (tmp_path / "信.pdf").read_bytes()[:5] == b"%PDF-"
        word = papers.save_word(case, letter, tmp_path / "信.docx")
        assert word.changes == Changes.NONE
        assert (tmp_path / "信.docx").read_bytes()[:2] == b"PK"
        papers.save_catalogue(case, letter.date, tmp_path / "目录.pdf")
        assert case.head() == before
        assert papers.saved(case) == ()
        assert drafts.versions(case, draft) == ()


def test_a_draft_that_only_grew_is_shown_as_what_came(held: Case) -> None:
    """Words that are only new, and words that are only gone."""
    assert list(drafts.difference("一二", "一二三")) == [
        (drafts.Part.SAME, "一二"),
        (drafts.Part.NEW, "三"),
    ]
    assert list(drafts.difference("一二三", "一二")) == [
        (drafts.Part.SAME, "一二"),
        (drafts.Part.MINE, "三"),
    ]
    left = Draft(PaperKind.NFRA, "t", "x", parse_moment("2026-11-25").local.date(), "l1", "")
    assert drafts.left_open(held, left) is None
    drafts.keep(held, replace(left, open=True))
    found = drafts.left_open(held, left)
    assert found is not None
    assert found.text == "x"


# --- where a paper is written --------------------------------------------------------------------


def test_a_paper_never_replaces_the_case(held: Case, tmp_path: Path) -> None:
    before = held.path.read_bytes()
    with pytest.raises(errors.CannotWrite):
        papers.write_new(held.path, b"%PDF-", case=held)
    with pytest.raises(errors.CannotWrite):
        papers.write_new(Path("/"), b"%PDF-")
    assert held.path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".part"] == []


def test_a_letter_about_nobody_known_is_refused(held: Case) -> None:
    day = parse_moment("2026-11-25").local.date()
    request = LetterRequest(PaperKind.NFRA, day)
    with pytest.raises(errors.InvalidValue) as told:
        papers.compose(held, replace(request, lender_id="nobody"))
    assert told.value.subject == "lender_id"
    with pytest.raises(errors.InvalidValue) as told:
        papers.compose(held, replace(request, more=replace(request.more, agency_id="nobody")))
    assert told.value.subject == "agency_id"
