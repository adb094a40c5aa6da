"""How often: answered calls and attempts a day, a lender and all its agents together.

Two counts that must not be mixed (shared/law/facts.md): answered calls to the debtor, and attempts
to one person's number, unanswered ones included. A day is a day in Asia/Shanghai. What came in
seven days is told beside them; no rule has a limit for it.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from cunzheng.core.moments import Precision
from cunzheng.core.values import (
    Bilingual,
    Channel,
    ConductKind,
    Contact,
    Direction,
    Finding,
    FindingState,
    Reached,
    Verdict,
)
from cunzheng.findings.making import Law, finding, grounds, statutes
from cunzheng.findings.setting import Setting
from cunzheng.law.rules import Cap, RuleSet
from cunzheng.law.wording import Filling

WEEK = 7
_DEBTOR = {Reached.DEBTOR, Reached.UNKNOWN}  # the case's calls come from the debtor's own phone
_COUNTED = {Channel.CALL, Channel.VISIT}
_OTHER = {"answered": "attempts", "attempts": "answered"}
_Pair = tuple[Contact, Setting]


class _Key(NamedTuple):
    what: str  # answered, attempts, visits
    lender_id: str
    set_id: str
    whom: str  # whose number was dialled, "" for the debtor's


class _Fact(NamedTuple):
    what: str
    lender_id: str
    whom: str


@dataclass(slots=True)
class _Count:
    rule_set: RuleSet
    cap: Cap
    sure: list[_Pair] = field(default_factory=list)
    unsure: list[_Pair] = field(default_factory=list)


class _Day:
    """The counts of one day: by set, for its cap, and of what happened whichever set binds."""

    def __init__(self) -> None:
        self.counts: dict[_Key, _Count] = {}
        self.facts: Counter[_Fact] = Counter()

    def take(self, contact: Contact, setting: Setting) -> None:
        lender = setting.lender
        if lender is None or contact.direction is Direction.OUTGOING:
            return
        debtor = contact.reached in _DEBTOR
        whom = "" if debtor else f"{contact.reached.value}/{contact.reached_name}"
        began = contact.direction is Direction.INCOMING
        if contact.channel is Channel.VISIT:
            for one in setting.sets:
                if one.visits is not None:
                    self._add(
                        _Key("visits", lender.id, one.id, ""),
                        one,
                        one.visits,
                        (contact, setting),
                        began,
                    )
            return
        answered = began and debtor and contact.answered is True
        if began:
            self.facts[_Fact("attempts", lender.id, whom)] += 1
        if answered:
            self.facts[_Fact("answered", lender.id, "")] += 1
        for one in setting.sets:
            if one.answered is not None and debtor and contact.answered is not False:
                key = _Key("answered", lender.id, one.id, "")
                self._add(key, one, one.answered, (contact, setting), answered)
            if one.attempts is not None:
                key = _Key("attempts", lender.id, one.id, whom)
                self._add(key, one, one.attempts, (contact, setting), began)

    def _add(self, key: _Key, rule_set: RuleSet, cap: Cap, pair: _Pair, sure: bool) -> None:
        count = self.counts.get(key)
        if count is None:
            count = self.counts[key] = _Count(rule_set, cap)
        (count.sure if sure else count.unsure).append(pair)


class Tally:
    """Counts of many days. A day is its ordinal (``date.toordinal``).

    A finding of one day rests on that day's contacts, and for what came in seven days on the six
    before: a change of one day is told anew for it and the six that follow.
    """

    def __init__(self, law: Law) -> None:
        self._law = law
        self._days: dict[int, _Day] = {}

    def set_day(self, day: int, pairs: Iterable[_Pair], twice: Mapping[str, str]) -> None:
        """Count the contacts of *day* anew.

        *twice* (core.calls.same_calls): the recording of a call that the call log tells of is not
        counted, and its call was answered.
        """
        counted = _Day()
        recorded = set(twice.values())
        for contact, setting in pairs:
            if contact.channel not in _COUNTED or contact.id in twice:
                continue
            if contact.id in recorded:
                contact = replace(contact, answered=True)
            counted.take(contact, setting)
        if counted.counts or counted.facts:
            self._days[day] = counted
        else:
            self._days.pop(day, None)

    def findings(self, day: int) -> list[Finding]:
        """One a lender and cap that was passed, on the contact with which it was passed."""
        held = self._days.get(day)
        if held is None:
            return []
        judged = (
            self._judge(key, count, day)
            for key, count in held.counts.items()
            if len(count.sure) + len(count.unsure) > count.cap.per_day
        )
        return [one for one in judged if one is not None]

    def week(self, day: int, what: str, lender_id: str, whom: str = "") -> int:
        """How many came in the seven days that end with *day*."""
        fact = _Fact(what, lender_id, whom)
        held = (self._days.get(one) for one in range(day - WEEK + 1, day + 1))
        return sum(one.facts[fact] for one in held if one is not None)

    def _extras(self, key: _Key, day: int) -> list[Bilingual]:
        wording, facts = self._law.wording, self._days[day].facts
        week = self.week(day, key.what, key.lender_id, key.whom)
        extras = [wording.piece("extra", f"week_{key.what}", number=week)]
        if not key.whom:
            other = facts[_Fact(_OTHER[key.what], key.lender_id, "")]
            extras.insert(0, wording.piece("extra", f"day_other_{key.what}", number=other))
        if key.what == "attempts":
            extras.append(wording.piece("extra", "unless_agreed"))
        return extras

    def _judge(self, key: _Key, count: _Count, day: int) -> Finding | None:
        law, cap = self._law, count.cap
        wording, on = law.wording, dt.date.fromordinal(day)
        sure = sorted(count.sure, key=_order)
        everything = sorted([*count.sure, *count.unsure], key=_order)
        over = len(sure) > cap.per_day
        anchor, setting = sure[cap.per_day] if over else everything[-1]
        reached = Reached.DEBTOR if anchor.reached in _DEBTOR else anchor.reached
        filling: dict[str, Filling] = {
            "lender": Bilingual(*(setting.lender.name,) * 2) if setting.lender else "",
            "count": len(sure),
            "unknown": len(count.unsure),
            "cap": cap.per_day,
            "whom": wording.piece("whom", reached.value),
            "times": wording.joined(
                wording.clock(one.start.local)
                for one, _setting in sure
                if one.start is not None and one.start.precision is not Precision.DAY
            ),
        }
        parts = (key.what, key.lender_id, on.isoformat(), key.set_id, key.whom)
        related = tuple(
            one.id for one, _setting in (sure if over else everything) if one.id != anchor.id
        )
        if key.what == "visits":
            # Rests on one source, or counts what is not certain: nothing to hold against anybody.
            if not over:
                return None
            return finding(
                law,
                anchor,
                "frequency_visits",
                ConductKind.FREQUENCY,
                Verdict.NOTE,
                FindingState.ESTABLISHED,
                filling=filling,
                id_parts=parts,
                related=related,
            )
        if not over:
            return finding(
                law,
                anchor,
                f"frequency_{key.what}_unknown",
                ConductKind.FREQUENCY,
                Verdict.UNDETERMINED,
                FindingState.ESTABLISHED,
                filling=filling,
                id_parts=(*parts, "unknown"),
                related=related,
            )
        return finding(
            law,
            anchor,
            f"frequency_{key.what}",
            ConductKind.FREQUENCY,
            Verdict.BREACH if cap.binding else Verdict.NOTE,
            FindingState.ESTABLISHED,
            filling=filling,
            id_parts=parts,
            related=related,
            extras=self._extras(key, day),
            resting=grounds(law, [(count.rule_set, cap)], key.what, on),
            cites=statutes(law, ConductKind.FREQUENCY, anchor, setting),
        )


def _order(pair: _Pair) -> tuple[dt.datetime, int, str]:
    contact = pair[0]
    assert contact.start is not None
    return contact.start.instant, contact.no, contact.id
