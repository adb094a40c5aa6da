"""Undo and redo for edits. An undo is a new version in the case, never an erased one.

The steps are kept in memory from unlock to lock. What a write did is read from the custody log, so
that no edit can be forgotten here. Writes that brought in an exhibit, a paper or a record of
another kind are no edits of the timeline and are passed over.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cunzheng.casefile import contacts as contact_rows
from cunzheng.core.changes import Changes
from cunzheng.core.errors_timeline import CannotUndo
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, CustodyEntry, Decision, FindingState, Profile
from cunzheng.services import cases
from cunzheng.services.cases import Case

MOST = 100  # steps that are remembered
_SAVED, _WITHDRAWN = "contact_saved", "contact_withdrawn"
_DECIDED, _PROFILE = "finding_decided", "profile_saved"
_EDITS = {_SAVED, _WITHDRAWN, _DECIDED, _PROFILE}


@dataclass(frozen=True, slots=True)
class Steps:
    """What Undo and Redo would do now, in words ("" is nothing); ``count`` grows with each edit."""

    undo: str = ""
    redo: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """One edit: the values before and after it."""

    words: str
    contacts: tuple[tuple[Contact, Contact], ...] = ()
    decisions: tuple[tuple[Decision, Decision], ...] = ()
    profile: tuple[Profile, Profile] | None = None

    def back(self) -> Step:
        """The step the other way round."""
        return Step(
            self.words,
            tuple((after, before) for before, after in self.contacts),
            tuple((after, before) for before, after in self.decisions),
            (self.profile[1], self.profile[0]) if self.profile is not None else None,
        )


@dataclass(frozen=True, slots=True)
class State:
    """What stands outside of the contacts at one time."""

    decisions: Mapping[str, Decision]
    profile: Profile


class History:
    """The edits of one open case. Touched on the case's thread only."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._count = 0
        self._applying = False

    def steps(self) -> Steps:
        """What can be undone and redone."""
        return Steps(
            self._done[-1].words if self._done else "",
            self._undone[-1].words if self._undone else "",
            self._count,
        )

    def look(self, case: Case, log: Sequence[CustodyEntry], before: State, now: State) -> None:
        """Remember a write by the entries it made in the log."""
        if self._applying:
            self._applying = False
            return
        if not log or any(one.kind not in _EDITS for one in log):
            return
        contacts = _changed(case, log)
        decided = tuple(
            (before.decisions.get(key) or replace(now_one, state=FindingState.PROPOSED), now_one)
            for key, now_one in now.decisions.items()
            if before.decisions.get(key) != now_one
        )
        profile = (before.profile, now.profile) if before.profile != now.profile else None
        if not contacts and not decided and profile is None:
            return
        self._done.append(Step(_words(contacts, decided, log), contacts, decided, profile))
        del self._done[:-MOST]
        self._undone.clear()
        self._count += 1

    def undo(self, case: Case) -> tuple[str, Changes]:
        """Undo the newest edit; returns what it was. Raises CannotUndo (the step is let go)."""
        return self._apply(case, self._done, self._undone)

    def redo(self, case: Case) -> tuple[str, Changes]:
        """Do again what was undone last. Raises CannotUndo (the step is let go)."""
        return self._apply(case, self._undone, self._done)

    def _apply(self, case: Case, source: list[Step], target: list[Step]) -> tuple[str, Changes]:
        if not source:
            raise CannotUndo
        step = source.pop()
        changes = _apply(case, step.back() if source is self._done else step)
        target.append(step)
        self._applying = True
        self._count += 1
        return step.words, changes


def _changed(case: Case, log: Sequence[CustodyEntry]) -> tuple[tuple[Contact, Contact], ...]:
    """Each contact before and after; one that is new was taken back before, so to say."""
    versions: dict[str, list[int]] = {}
    for one in log:
        if one.kind in {_SAVED, _WITHDRAWN}:
            told = json.loads(one.payload)
            versions.setdefault(str(told["id"]), []).append(int(told["version"]))
    found = []
    for contact_id, numbers in versions.items():
        history = case.history(contact_id)
        after = history[max(numbers) - 1]
        if min(numbers) > 1:
            before = history[min(numbers) - 2]
        else:
            reason = translate("Undo", "Logging it was undone.")
            before = replace(after, withdrawn=reason)
        found.append((before, after))
    return tuple(found)


def _same(one: Contact, other: Contact) -> bool:
    return replace(one, version=0) == replace(other, version=0)


def _apply(case: Case, step: Step) -> Changes:
    """Bring what *step* names from its first to its second value. Raises CannotUndo."""
    now = case.some_contacts(before.id for before, _after in step.contacts)
    for before, _after in step.contacts:
        held = now.get(before.id)
        if held is None or not _same(held, before):
            raise CannotUndo
    if step.profile is not None and case.profile() != step.profile[0]:
        raise CannotUndo
    changes = Changes.CUSTODY
    if step.contacts:
        contact_rows.revise_many(case.store, [after for _before, after in step.contacts])
        changes |= Changes.CONTACTS | Changes.FINDINGS
    for _before, after in step.decisions:
        case.store.decide(after.finding_id, after.state, after.reason)
        changes |= Changes.FINDINGS
    if step.profile is not None:
        changes |= cases.save_profile(case, step.profile[1])
    return changes


def _words(
    contacts: tuple[tuple[Contact, Contact], ...],
    decided: tuple[tuple[Decision, Decision], ...],
    log: Sequence[CustodyEntry],
) -> str:
    """What was done, in a few words."""
    if decided:
        return (
            translate("Undo", "finding rejected")
            if decided[0][1].state is FindingState.REJECTED
            else translate("Undo", "finding confirmed")
        )
    if not contacts:
        return translate("Undo", "details of the case changed")
    first, no, count = contacts[0], contacts[0][1].no, len(contacts)
    if any(one.kind == _WITHDRAWN for one in log):
        one, many = (
            translate("Undo", "contact no. {no} withdrawn"),
            translate("Undo", "{count} contacts withdrawn"),
        )
    elif first[1].version == 1:
        one, many = (
            translate("Undo", "contact no. {no} logged"),
            translate("Undo", "{count} contacts logged"),
        )
    else:
        one, many = (
            translate("Undo", "contact no. {no} changed"),
            translate("Undo", "{count} contacts changed"),
        )
    return one.format(no=no) if count == 1 else many.format(count=count)
