"""Counting for the pictures: when, how often, from which number. Pure.

The closed window and the caps come from the rule sets that bind the contacts of this case on
their own days; where no set binds, no window and no cap is drawn.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cunzheng.core.calls import same_calls
from cunzheng.core.moments import Precision
from cunzheng.core.pictures import (
    HOURS,
    WEEK,
    CapLine,
    Closed,
    DayCount,
    HeatGrid,
    NumberCount,
    Pictures,
    Window,
)
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    Direction,
    Finding,
    Profile,
    Reached,
)
from cunzheng.findings.holidays import Calendar, DayKind
from cunzheng.findings.setting import Setting, Settings
from cunzheng.law.rules import Cap, RuleSet
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.wording import Wording

_DEBTOR = {Reached.DEBTOR, Reached.UNKNOWN}
_TEXTS = {Channel.SMS, Channel.MESSAGE, Channel.EMAIL, Channel.LETTER}
_MINUTES = 24 * 60


@dataclass(slots=True)
class _Day:
    contacts: int = 0
    visits: int = 0
    problems: int = 0
    over: bool = False
    answered: Counter[str] = field(default_factory=Counter)
    attempts: Counter[tuple[str, str]] = field(default_factory=Counter)


def count(
    contacts: Sequence[Contact], profile: Profile, rules: RuleBook, findings: Iterable[Finding]
) -> Pictures:
    """The pictures of *contacts* (withdrawn and outgoing ones left out); deterministic."""
    settings = Settings(profile, rules)
    standing = [one for one in contacts if not one.withdrawn]
    twice = same_calls(standing)
    recorded = set(twice.values())
    shown = [
        (one, settings.of(one))
        for one in standing
        if one.id not in twice and one.direction is not Direction.OUTGOING
    ]
    printable = [one for one in findings if one.printable]
    # What a finding says of the recording, it says of the call.
    bad = {twice.get(one.contact_id, one.contact_id) for one in printable}
    late = {
        twice.get(one.contact_id, one.contact_id)
        for one in printable
        if one.kind is ConductKind.IMPROPER_TIME
    }
    often = {
        twice.get(one.contact_id, one.contact_id)
        for one in printable
        if one.kind is ConductKind.FREQUENCY
    }
    bound = [one for one in rules.sets if any(one in setting.sets for setting in _distinct(shown))]
    return Pictures(
        _heat([one for one, _setting in shown], late, bound, rules.wording),
        _days(shown, recorded, bad, often, Calendar(rules.holidays)),
        _cap([(one, one.answered) for one in bound], rules.wording),
        _cap([(one, one.attempts) for one in bound], rules.wording),
        _numbers(shown, bad, profile),
        sum(1 for one, _setting in shown if one.start is None),
    )


def _distinct(shown: Iterable[tuple[Contact, Setting]]) -> list[Setting]:
    """Thousands of contacts share a few settings, which are the same objects."""
    return list({id(setting): setting for _one, setting in shown}.values())


def _heat(
    contacts: Iterable[Contact], late: set[str], bound: Iterable[RuleSet], wording: Wording
) -> HeatGrid:
    counts = [[0] * HOURS for _day in range(WEEK)]
    breaches = [[0] * HOURS for _day in range(WEEK)]
    unknown = 0
    for one in contacts:
        if one.start is None or one.start.precision is Precision.DAY:
            unknown += 1
            continue
        at = one.start.local
        counts[at.weekday()][at.hour] += 1
        breaches[at.weekday()][at.hour] += one.id in late
    named: defaultdict[tuple[dt.time, dt.time], list[RuleSet]] = defaultdict(list)
    for rule_set in bound:
        if rule_set.hours is not None and rule_set.hours.binding:
            named[rule_set.hours.start, rule_set.hours.end].append(rule_set)
    windows = tuple(
        Window(start, end, wording.joined(one.name for one in sets))
        for (start, end), sets in sorted(named.items())
    )
    return HeatGrid(
        tuple(map(tuple, counts)),
        tuple(map(tuple, breaches)),
        tuple(_closed(hour, windows) for hour in range(HOURS)),
        windows,
        unknown,
    )


def _closed(hour: int, windows: Iterable[Window]) -> Closed:
    """How much of [hour, hour + 1) lies in any of the half-open windows, to the minute."""
    closed = sum(
        any(_inside(minute, one) for one in windows) for minute in range(hour * 60, hour * 60 + 60)
    )
    return Closed.WHOLE if closed == 60 else Closed.PART if closed else Closed.OPEN


def _inside(minute: int, window: Window) -> bool:
    start = window.start.hour * 60 + window.start.minute
    end = window.end.hour * 60 + window.end.minute
    return (minute - start) % _MINUTES < (end - start) % _MINUTES


def _days(
    shown: Iterable[tuple[Contact, Setting]],
    recorded: set[str],
    bad: set[str],
    often: set[str],
    calendar: Calendar,
) -> tuple[DayCount, ...]:
    days: defaultdict[dt.date, _Day] = defaultdict(_Day)
    for one, setting in shown:
        if one.start is None:
            continue
        day = days[one.start.day]
        day.contacts += 1
        day.visits += one.channel is Channel.VISIT
        day.problems += one.id in bad
        day.over |= one.id in often
        if one.channel is not Channel.CALL or one.direction is not Direction.INCOMING:
            continue
        lender = setting.lender.id if setting.lender else f"?{one.number}"
        whom = "" if one.reached in _DEBTOR else f"{one.reached.value}/{one.reached_name}"
        day.attempts[lender, whom] += 1
        if not whom and (one.answered is True or one.id in recorded):
            day.answered[lender] += 1
    return tuple(
        DayCount(
            on,
            one.contacts,
            max(one.answered.values(), default=0),
            max(one.attempts.values(), default=0),
            one.visits,
            one.problems,
            one.over,
            calendar.day(on).kind is DayKind.STATUTORY,
        )
        for on, one in sorted(days.items())
    )


def _cap(found: Iterable[tuple[RuleSet, Cap | None]], wording: Wording) -> CapLine | None:
    caps = [(one, cap) for one, cap in found if cap is not None and cap.binding]
    if not caps:
        return None
    lowest = min(cap.per_day for _one, cap in caps)
    return CapLine(lowest, wording.joined(one.name for one, cap in caps if cap.per_day == lowest))


@dataclass(slots=True)
class _Count:
    """A number while it is counted: a frozen value a contact would take a second for 100,000."""

    whose: str = ""
    contacts: int = 0
    calls: int = 0
    messages: int = 0
    visits: int = 0
    problems: int = 0
    days: set[dt.date] = field(default_factory=set)


def _numbers(
    shown: Iterable[tuple[Contact, Setting]], bad: set[str], profile: Profile
) -> tuple[NumberCount, ...]:
    found: defaultdict[str, _Count] = defaultdict(_Count)
    for one, setting in shown:
        key = one.number or one.collector
        if not key:
            continue
        count = found[key]
        count.whose = count.whose or _whose(one, setting, profile)
        count.contacts += 1
        count.calls += one.channel is Channel.CALL
        count.messages += one.channel in _TEXTS
        count.visits += one.channel is Channel.VISIT
        count.problems += one.id in bad
        if one.start is not None:
            count.days.add(one.start.day)
    made = (
        NumberCount(
            key,
            one.whose,
            one.contacts,
            one.calls,
            one.messages,
            one.visits,
            one.problems,
            min(one.days, default=None),
            max(one.days, default=None),
        )
        for key, one in found.items()
    )
    return tuple(sorted(made, key=lambda one: (-one.contacts, one.number)))


def _whose(contact: Contact, setting: Setting, profile: Profile) -> str:
    """The agency where it is known, else the lender."""
    line = profile.line(contact.number)
    agency = profile.agency(contact.agency_id or (line.agency_id if line else ""))
    if agency is not None:
        return agency.name
    return setting.lender.name if setting.lender else ""
