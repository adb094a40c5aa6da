"""Edits of many contacts at once, and undo of every edit: always by a new version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from cunzheng.casefile import verifying
from cunzheng.core import errors
from cunzheng.core.errors_timeline import CannotUndo
from cunzheng.core.moments import parse_moment
from cunzheng.core.values import Contact, FindingState, Lender, Person, PhoneLine, Profile
from cunzheng.services import bulk, cases, contacts
from cunzheng.services.cases import Case
from cunzheng.services.undo import History, State


@dataclass
class Desk:
    """What the window's session does around each write."""

    case: Case
    history: History = field(default_factory=History)

    def write(self, work: Callable[[], object]) -> None:
        before, length = self._state(), len(self.case.custody())
        work()
        self.history.look(self.case, self.case.custody()[length:], before, self._state())

    def _state(self) -> State:
        return State(self.case.store.decisions(), self.case.profile())

    def said(self) -> list[str]:
        return [one.said for one in self.case.contacts()]


@pytest.fixture
def desk(case: Case) -> Desk:
    cases.save_profile(
        case,
        Profile(
            Person("林知遥"),
            lenders=(Lender("l1", "示范消费金融有限公司（虚构）"),),
            lines=(PhoneLine("12900008830", "l1"),),
        ),
    )
    start = parse_moment("2026-03-10T10:00:00")
    for words in ("一", "二", "三"):
        contacts.log_contact(case, Contact("", said=words, start=start, number="12900000009"))
    return Desk(case)


def test_a_correction_is_undone_and_done_again_as_new_versions(desk: Desk) -> None:
    case, one = desk.case, desk.case.contacts()[0]
    desk.write(lambda: contacts.revise_contact(case, _with(one, said="改过")))
    assert desk.said() == ["改过", "二", "三"]
    desk.write(lambda: desk.history.undo(case))
    assert desk.said() == ["一", "二", "三"]
    assert desk.history.steps().redo
    desk.write(lambda: desk.history.redo(case))
    assert desk.said() == ["改过", "二", "三"]
    assert [version.said for version in case.history(one.id)] == ["一", "改过", "一", "改过"]
    assert verifying.verify(case.store).whole


def _with(one: Contact, **more: str) -> Contact:
    from dataclasses import replace

    return replace(one, **more)  # type: ignore[arg-type]


def test_a_withdrawal_of_several_is_undone_at_once(desk: Desk) -> None:
    case = desk.case
    ids = [one.id for one in case.contacts()][:2]
    desk.write(lambda: bulk.withdraw(case, ids, "不是催收"))
    assert desk.said() == ["三"]
    desk.write(lambda: desk.history.undo(case))
    assert desk.said() == ["一", "二", "三"]
    desk.write(lambda: desk.history.redo(case))
    assert desk.said() == ["三"]
    assert all(case.history(one)[-1].withdrawn == "不是催收" for one in ids)


def test_what_was_logged_by_mistake_is_taken_back(desk: Desk) -> None:
    case = desk.case
    desk.write(lambda: contacts.log_contact(case, Contact("", said="四", number="12900000009")))
    desk.write(lambda: desk.history.undo(case))
    assert desk.said() == ["一", "二", "三"]
    desk.write(lambda: desk.history.redo(case))
    assert desk.said() == ["一", "二", "三", "四"]


def test_a_word_on_a_finding_is_undone(desk: Desk) -> None:
    case = desk.case
    desk.write(lambda: case.store.decide("f", FindingState.CONFIRMED, ""))
    desk.write(lambda: case.store.decide("f", FindingState.REJECTED, "不是"))
    desk.write(lambda: desk.history.undo(case))
    assert case.store.decisions()["f"].state is FindingState.CONFIRMED
    desk.write(lambda: desk.history.undo(case))
    assert case.store.decisions()["f"].state is FindingState.PROPOSED


def test_a_new_edit_ends_what_could_be_done_again(desk: Desk) -> None:
    case, one = desk.case, desk.case.contacts()[0]
    desk.write(lambda: contacts.revise_contact(case, _with(one, said="改过")))
    desk.write(lambda: desk.history.undo(case))
    desk.write(lambda: contacts.revise_contact(case, _with(case.contacts()[1], said="另改")))
    assert not desk.history.steps().redo
    with pytest.raises(CannotUndo):
        desk.history.redo(case)


def test_what_changed_since_is_not_overwritten(desk: Desk) -> None:
    case, one = desk.case, desk.case.contacts()[0]
    desk.write(lambda: contacts.revise_contact(case, _with(one, said="改过")))
    # Past the desk, as another window of the same case might have done.
    contacts.revise_contact(case, _with(case.contacts()[0], said="再改"))
    with pytest.raises(CannotUndo):
        desk.history.undo(case)
    assert desk.said() == ["再改", "二", "三"]


def test_a_number_for_several_brings_the_lender_that_belongs_to_it(desk: Desk) -> None:
    case = desk.case
    ids = [one.id for one in case.contacts()]
    desk.write(lambda: bulk.assign_number(case, ids[:2], "129-0000-8830"))
    assert [one.number for one in case.contacts()] == ["12900008830"] * 2 + ["12900000009"]
    assert [one.lender_id for one in case.contacts()] == ["l1", "l1", ""]
    assert bulk.assign_number(case, ids[:2], "12900008830")[0] == 0  # nothing is saved twice
    desk.write(lambda: desk.history.undo(case))
    assert {one.number for one in case.contacts()} == {"12900000009"}


def test_one_that_is_not_there_stops_all(desk: Desk) -> None:
    case = desk.case
    ids = [case.contacts()[0].id, "f" * 32]
    before = len(case.custody())
    for work in (
        lambda: bulk.assign_number(case, ids, "12900008830"),
        lambda: bulk.assign_side(case, ids, "l1"),
        lambda: bulk.withdraw(case, ids, "误记"),
    ):
        with pytest.raises(errors.NoSuchItem):
            work()
    with pytest.raises(errors.ReasonNeeded):
        bulk.withdraw(case, ids[:1], "  ")
    with pytest.raises(errors.InvalidValue):
        bulk.assign_side(case, ids[:1], "nobody")
    assert len(case.custody()) == before
