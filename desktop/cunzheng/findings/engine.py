"""Contacts and rules in, findings out. Pure: same case, same findings, same ids.

A :class:`Checker` keeps what it found, so that after one change only what rests on it is judged
anew: that contact, and the counts of its day, of the two beside it and of the six that follow.
"""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from cunzheng.core.calls import same_calls
from cunzheng.core.rulings import Consent
from cunzheng.core.values import (
    ConductKind,
    Contact,
    Decision,
    Finding,
    FindingState,
    Profile,
    Verdict,
)
from cunzheng.findings import conduct, frequency, hours
from cunzheng.findings import holidays as holiday_rules
from cunzheng.findings.making import Law
from cunzheng.findings.setting import Setting, Settings
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus

_LAST = dt.datetime.max.replace(tzinfo=dt.UTC)
_NO_DAY = -9  # in the place of an ordinal, away from the others
_BULK = 2_000  # from so many changed findings on, sorting anew is quicker than putting in place

_Key = tuple[dt.datetime, int, str, str, str]


class _Held(NamedTuple):
    """A contact as it is checked; ``day`` is the ordinal of its day."""

    contact: Contact
    setting: Setting
    day: int


def check(
    contacts: Sequence[Contact],
    profile: Profile,
    corpus: Corpus,
    rules: RuleBook,
    decisions: Mapping[str, Decision],
    consents: Iterable[Consent] = (),
) -> tuple[Finding, ...]:
    """Every finding about *contacts*, by contact time (unknown last), then contact, then rule.

    Withdrawn contacts are left out. *decisions* (by finding id) are laid over the states.
    Raises LawDataBroken where a wording does not fit its rule.
    """
    return Checker(profile, corpus, rules, consents).check(contacts, decisions)


class Checker:
    """Checks the contacts of one case under one profile and one set of rules, again and again."""

    def __init__(
        self, profile: Profile, corpus: Corpus, rules: RuleBook, consents: Iterable[Consent] = ()
    ) -> None:
        self._law = Law(corpus, rules)
        self._settings = Settings(profile, rules, consents)
        self._calendar = holiday_rules.Calendar(rules.holidays)
        self._tally = frequency.Tally(self._law)
        self._held: dict[str, _Held] = {}
        self._days: dict[int, dict[str, _Held]] = {}
        self._often: dict[int, set[str]] = {}  # contacts of the day that a breached cap rests on
        self._mine: dict[str, list[Finding]] = {}  # by contact
        self._counted: dict[int, list[Finding]] = {}  # by day
        self._decisions: dict[str, Decision] = {}
        # In order: the keys, the findings as the rules made them, and with the user's word.
        self._keys: list[_Key] = []
        self._plain: list[Finding] = []
        self._out: list[Finding] = []
        self._where: dict[str, _Key] = {}
        self._former: dict[str, str] = {}  # the id of older versions → the id

    @property
    def begun(self) -> bool:
        """Was anything checked yet?"""
        return bool(self._held)

    def check(
        self, contacts: Iterable[Contact], decisions: Mapping[str, Decision]
    ) -> tuple[Finding, ...]:
        """The findings of exactly these contacts. What did not change is not judged again."""
        now = {one.id: one for one in contacts if not one.withdrawn}
        held = self._held
        changed = [one for one in now.values() if one.id not in held or held[one.id].contact != one]
        gone = [one for one in held if one not in now]
        return self.update(changed, decisions, gone)

    def update(
        self,
        changed: Iterable[Contact],
        decisions: Mapping[str, Decision],
        gone: Iterable[str] = (),
    ) -> tuple[Finding, ...]:
        """The findings after these contacts changed or are new, and those ids are *gone*.

        A withdrawn contact is gone too. The result is what a full check would find.
        """
        changed = list(changed)
        near = self._take(changed, gone)
        before: list[Finding] = []
        after: list[Finding] = []
        self._count(near, before, after)
        # In the order given: neighbours in memory are judged one after the other.
        again = dict.fromkeys([*gone, *(one.id for one in changed)])
        again.update(
            (contact_id, None)
            for day in near
            for contact_id, one in self._days.get(day, {}).items()
            if one.contact.conduct and ConductKind.FREQUENCY in one.contact.conduct
        )
        for contact_id in again:
            before += self._mine.pop(contact_id, ())
            held = self._held.get(contact_id)
            mine = self._judge(held) if held is not None else None
            if mine:
                self._mine[contact_id] = mine
                after += mine
        self._place(before, after, decisions)
        return tuple(self._out)

    def _take(self, changed: Iterable[Contact], gone: Iterable[str]) -> set[int]:
        """Put the new versions in place of the old; returns the days to be counted anew."""
        near: set[int] = set()
        for contact_id in (*gone, *(one.id for one in changed)):
            old = self._held.pop(contact_id, None)
            if old is not None:
                self._days[old.day].pop(contact_id)
                _touch(near, old)
        for one in changed:
            if not one.withdrawn:
                day = one.start.local.toordinal() if one.start else _NO_DAY
                new = self._held[one.id] = _Held(one, self._settings.of(one), day)
                self._days.setdefault(day, {})[one.id] = new
                _touch(near, new)
        return near

    def _count(self, near: set[int], before: list[Finding], after: list[Finding]) -> None:
        """Count the days of *near* anew, and tell anew those whose seven days hold one of them."""
        # A call and its recording lie up to a minute apart, over midnight too, and whether a pair
        # is the only one depends on what lies a minute beyond.
        around = {one + by for one in near for by in (-1, 0, 1)}
        twice = same_calls(
            one.contact for day in around for one in self._days.get(day, {}).values()
        )
        for day in near:
            pairs = ((one.contact, one.setting) for one in self._days.get(day, {}).values())
            self._tally.set_day(day, pairs, twice)
        for day in {one + by for one in near for by in range(frequency.WEEK)}:
            before += self._counted.pop(day, ())
            found = self._tally.findings(day)
            self._often.pop(day, None)
            if found:
                self._counted[day] = found
                after += found
                self._often[day] = {
                    contact_id
                    for one in found
                    if one.verdict is Verdict.BREACH
                    for contact_id in (one.contact_id, *one.related)
                }

    def _judge(self, held: _Held) -> list[Finding]:
        """What this contact alone carries."""
        contact, setting, day = held
        law = self._law
        found = hours.check(contact, setting, law)
        found += holiday_rules.check(contact, self._calendar, law)
        found += conduct.from_fields(contact, setting, law)
        if contact.said or contact.note or contact.quotes:
            found += conduct.from_words(contact, setting, law, found)
        if contact.conduct:
            often = contact.id in self._often.get(day, ())
            found += [
                one
                for one in conduct.named(contact, setting, law, found)
                if one.kind is not ConductKind.FREQUENCY or not often
            ]
        return found

    def _place(
        self, before: list[Finding], after: list[Finding], decisions: Mapping[str, Decision]
    ) -> None:
        """Take out the findings *before* and put in those *after*, each in its order."""
        touched = {
            one
            for one in decisions.keys() | self._decisions.keys()
            if decisions.get(one) != self._decisions.get(one)
        }
        self._decisions = dict(decisions)
        if len(before) + len(after) + len(touched) > _BULK:
            self._sort(before, after)
            return
        for one in before:
            at = bisect.bisect_left(self._keys, self._where.pop(one.id))
            del self._keys[at], self._plain[at], self._out[at]
        for one in after:
            key = self._where[one.id] = _order(one, self._held[one.contact_id].contact)
            at = bisect.bisect_left(self._keys, key)
            self._keys.insert(at, key)
            self._plain.insert(at, one)
            self._out.insert(at, _decided(one, decisions))
            if one.former:
                self._former[one.former] = one.id
        for finding_id in {self._former.get(one, one) for one in touched} & self._where.keys():
            at = bisect.bisect_left(self._keys, self._where[finding_id])
            self._out[at] = _decided(self._plain[at], decisions)

    def _sort(self, before: list[Finding], after: list[Finding]) -> None:
        taken = {one.id for one in before}
        kept = [one for one in self._plain if one.id not in taken]
        placed = [(_order(one, self._held[one.contact_id].contact), one) for one in (*kept, *after)]
        placed.sort(key=lambda one: one[0])
        self._keys = [key for key, _one in placed]
        self._plain = [one for _key, one in placed]
        self._where = {one.id: key for key, one in placed}
        decided = self._decisions
        self._out = [_decided(one, decided) for one in self._plain]
        self._former = {one.former: one.id for one in self._plain if one.former}


def _touch(near: set[int], one: _Held) -> None:
    """Only what came out of an exhibit can be one call with what lies over midnight."""
    day = one.day
    if day != _NO_DAY:
        near.add(day)
        if one.contact.origin:
            near.add(day - 1)
            near.add(day + 1)


def _order(one: Finding, contact: Contact) -> _Key:
    at = contact.start.instant if contact.start else _LAST
    return at, contact.no, contact.id, one.rule_id, one.id


def decision_on(one: Finding, decisions: Mapping[str, Decision]) -> Decision | None:
    """The user's word on a finding, also where an older version of the app kept it."""
    decision = decisions.get(one.id)
    return decision if decision is not None or not one.former else decisions.get(one.former)


def _decided(one: Finding, decisions: Mapping[str, Decision]) -> Finding:
    """Rejection holds for every finding; confirmation is only asked for what was proposed."""
    decision = decision_on(one, decisions)
    if decision is None:
        return one
    if decision.state is FindingState.REJECTED:
        return replace(one, state=FindingState.REJECTED)
    if decision.state is FindingState.CONFIRMED and one.state is FindingState.PROPOSED:
        return replace(one, state=FindingState.CONFIRMED)
    return one
