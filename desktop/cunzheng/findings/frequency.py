"""How often: answered calls and attempts a day, a lender and all its agents together.

Two counts that must not be mixed (shared/law/facts.md): answered calls to the debtor, and attempts
to one person's number, unanswered ones included. A day is a day in Asia/Shanghai.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from cunzheng.core.calls import same_calls
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

_DEBTOR = {Reached.DEBTOR, Reached.UNKNOWN}  # the case's calls come from the debtor's own phone


@dataclass(frozen=True, slots=True)
class _Key:
    what: str  # answered, attempts, visits
    lender_id: str
    day: dt.date
    set_id: str
    whom: str  # whose number was dialled


@dataclass(slots=True)
class _Count:
    rule_set: RuleSet
    cap: Cap
    reached: Reached
    setting: Setting
    sure: list[Contact] = field(default_factory=list)
    unsure: list[Contact] = field(default_factory=list)


def check(pairs: Iterable[tuple[Contact, Setting]], law: Law) -> list[Finding]:
    """Findings of all caps. One a day, lender and cap, on the contact with which it was passed."""
    counts: dict[_Key, _Count] = {}
    pairs = tuple(pairs)
    twice = same_calls(contact for contact, _setting in pairs)
    recorded = set(twice.values())
    for contact, setting in pairs:
        if contact.id in twice:
            continue  # the recording of a call that the call log tells of
        if contact.id in recorded:
            contact = replace(contact, answered=True)
        if contact.channel in {Channel.CALL, Channel.VISIT}:
            _count(contact, setting, counts)
    found = []
    for key, count in counts.items():
        if len(count.sure) + len(count.unsure) > count.cap.per_day:
            one = _judge(key, count, law)
            if one is not None:
                found.append(one)
    return found


def _count(contact: Contact, setting: Setting, counts: dict[_Key, _Count]) -> None:
    lender, start = setting.lender, contact.start
    if lender is None or start is None or contact.direction is Direction.OUTGOING:
        return
    debtor = contact.reached in _DEBTOR
    whom = "" if debtor else f"{contact.reached.value}/{contact.reached_name}"
    began = contact.direction is Direction.INCOMING
    for one in setting.sets:
        wanted: list[tuple[str, Cap, bool]] = []
        if contact.channel is Channel.VISIT:
            if one.visits is not None:
                wanted.append(("visits", one.visits, began))
        else:
            if one.answered is not None and debtor and contact.answered is not False:
                wanted.append(("answered", one.answered, began and contact.answered is True))
            if one.attempts is not None:
                wanted.append(("attempts", one.attempts, began))
        for what, cap, sure in wanted:
            key = _Key(what, lender.id, start.day, one.id, whom if what == "attempts" else "")
            count = counts.get(key)
            if count is None:
                reached = Reached.DEBTOR if debtor else contact.reached
                count = counts[key] = _Count(one, cap, reached, setting)
            (count.sure if sure else count.unsure).append(contact)


def _order(contact: Contact) -> tuple[dt.datetime, int, str]:
    assert contact.start is not None
    return contact.start.instant, contact.no, contact.id


def _judge(key: _Key, count: _Count, law: Law) -> Finding | None:
    wording, cap = law.wording, count.cap
    sure = sorted(count.sure, key=_order)
    everything = sorted([*count.sure, *count.unsure], key=_order)
    over = len(sure) > cap.per_day
    anchor = sure[cap.per_day] if over else everything[-1]
    filling: dict[str, Filling] = {
        "lender": Bilingual(*(count.setting.lender.name,) * 2) if count.setting.lender else "",
        "count": len(sure),
        "unknown": len(count.unsure),
        "cap": cap.per_day,
        "whom": wording.piece("whom", count.reached.value),
        "times": wording.joined(
            wording.clock(one.start.local)
            for one in sure
            if one.start is not None and one.start.precision is not Precision.DAY
        ),
    }
    parts = (key.what, key.lender_id, key.day.isoformat(), key.set_id, key.whom)
    related = tuple(one.id for one in (sure if over else everything) if one.id != anchor.id)
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
    extras = [wording.piece("extra", "unless_agreed")] if key.what == "attempts" else []
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
        extras=extras,
        resting=grounds(law, [(count.rule_set, cap)], key.what, key.day),
        cites=statutes(law, ConductKind.FREQUENCY, anchor, count.setting),
    )
