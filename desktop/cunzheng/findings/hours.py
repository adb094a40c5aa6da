"""Closed hours: half-open windows in Asia/Shanghai, crossings, and what cannot be judged.

22:00:00 is inside [22:00, 08:00), 07:59:59 is, 08:00:00 is not. That the bounds are read so is an
inference (shared/law/facts.md) and every explanation says it.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum, auto

from cunzheng.core.moments import SHANGHAI, Moment, Precision
from cunzheng.core.values import (
    Bilingual,
    Channel,
    ConductKind,
    Contact,
    Direction,
    Finding,
    FindingState,
    Verdict,
)
from cunzheng.findings.making import Law, finding, grounds, statutes
from cunzheng.findings.setting import NightAgreed, Setting
from cunzheng.law.rules import Hours, RuleSet
from cunzheng.law.wording import Filling

_Sources = list[tuple[RuleSet, Hours]]


class Placing(Enum):
    """Where a contact lies against a window."""

    OUTSIDE = auto()
    INSIDE = auto()  # it began inside
    CROSSING = auto()  # it began before and ran into it (跨入)


def is_closed(at: dt.time, window: Hours) -> bool:
    """Is *at* inside [start, end)?"""
    if window.start < window.end:
        return window.start <= at < window.end
    return at >= window.start or at < window.end


def ending(contact: Contact) -> dt.datetime | None:
    """The earliest possible end in Asia/Shanghai, None where it is not known.

    The length of a call that was not answered is how long it rang: no conversation that could
    run into the window.
    """
    if contact.start is None or contact.answered is False:
        return None
    if contact.end is not None and contact.end.precision is not Precision.DAY:
        return contact.end.local
    if contact.duration_s is not None:
        return contact.start.local + dt.timedelta(seconds=contact.duration_s)
    return None


def place(start: Moment, end: dt.datetime | None, window: Hours) -> Placing:
    """Judge [start, end) against every day's window. *start* must be known to the minute.

    A start known to the minute lies wholly on one side, since bounds stand on whole minutes. Its
    end is then the earliest that it can have been, so that a crossing is never made up.
    """
    local = start.local
    if is_closed(local.time(), window):
        return Placing.INSIDE
    opening = dt.datetime.combine(local.date(), window.start, SHANGHAI)
    if opening <= local:
        opening += dt.timedelta(days=1)
    return Placing.CROSSING if end is not None and end > opening else Placing.OUTSIDE


def check(contact: Contact, setting: Setting, law: Law) -> list[Finding]:
    """Findings of the closed hours for one contact; none where nothing can be said against it."""
    if contact.direction is Direction.OUTGOING:
        return []
    sure = _sources(setting.sets, contact.channel)
    maybe = _sources(setting.maybe, contact.channel)
    if not sure and not maybe:
        return []
    start = contact.start
    if start is None or start.precision is Precision.DAY:
        window = (sure or maybe)[0][1]
        return [_unknown_time(contact, window, law)]
    end = ending(contact)
    found = [
        _judge(contact, setting, law, start, end, placing, together)
        for together in _by_window(sure)
        if (placing := place(start, end, together[0][1])) is not Placing.OUTSIDE
    ]
    if found:
        return found
    for _one, window in maybe:
        if place(start, end, window) is not Placing.OUTSIDE:
            key = "hours_no_lender" if setting.lender is None else "hours_no_product"
            return [_doubtful(contact, window, law, start, key)]
    return []


def _sources(sets: tuple[RuleSet, ...], channel: Channel) -> _Sources:
    return [
        (one, one.hours)
        for one in sets
        if one.hours is not None and one.hours.binding and channel in one.hours.channels
    ]


def _by_window(sources: _Sources) -> list[_Sources]:
    """Sets with the same window make one finding: a letter says a fact once."""
    grouped: dict[tuple[dt.time, dt.time], _Sources] = {}
    for one in sources:
        grouped.setdefault((one[1].start, one[1].end), []).append(one)
    return list(grouped.values())


def _filling(contact: Contact, window: Hours, law: Law) -> dict[str, Filling]:
    wording = law.wording
    began: Bilingual = Bilingual("", "")
    if contact.start is not None:
        began = wording.piece(
            "began", contact.channel.value, clock=wording.clock(contact.start.local)
        )
    return {
        "began": began,
        "channel": wording.piece("channel", contact.channel.value),
        "window": wording.window(window.start, window.end),
        "window_short": Bilingual(*(f"{window.start:%H:%M}–{window.end:%H:%M}",) * 2),
    }


def _id(contact: Contact, window: Hours, key: str) -> tuple[str, ...]:
    return contact.id, key, window.start.isoformat(), window.end.isoformat()


def _doubtful(contact: Contact, window: Hours, law: Law, start: Moment, key: str) -> Finding:
    return finding(
        law,
        contact,
        key,
        ConductKind.IMPROPER_TIME,
        Verdict.UNDETERMINED,
        FindingState.ESTABLISHED,
        filling=_filling(contact, window, law),
        id_parts=_id(contact, window, key),
    )


def _unknown_time(contact: Contact, window: Hours, law: Law) -> Finding:
    return finding(
        law,
        contact,
        "hours_no_time",
        ConductKind.IMPROPER_TIME,
        Verdict.UNDETERMINED,
        FindingState.ESTABLISHED,
        filling=_filling(contact, window, law),
        id_parts=_id(contact, window, "hours_no_time"),
    )


def _judge(
    contact: Contact,
    setting: Setting,
    law: Law,
    start: Moment,
    end: dt.datetime | None,
    placing: Placing,
    sources: _Sources,
) -> Finding:
    wording, window = law.wording, sources[0][1]
    if contact.direction is Direction.UNKNOWN:
        return _doubtful(contact, window, law, start, "hours_no_direction")
    if setting.night is NightAgreed.MIXED:
        return _doubtful(contact, window, law, start, "hours_agreed_mixed")
    filling = _filling(contact, window, law)
    extras = [
        wording.piece(
            "extra",
            "half_open",
            start=wording.clock(window.start),
            end=wording.clock(window.end),
        )
    ]
    if contact.answered is False:
        extras.insert(0, wording.piece("extra", "unanswered"))
    resting = grounds(law, sources, "hours", start.day)
    if setting.night is NightAgreed.YES:
        return finding(
            law,
            contact,
            "hours_agreed",
            ConductKind.IMPROPER_TIME,
            Verdict.NOTE,
            FindingState.ESTABLISHED,
            filling=filling,
            id_parts=_id(contact, window, "hours_agreed"),
            resting=resting,
            extras=extras,
        )
    if setting.night is NightAgreed.NOT_ASKED:
        extras.append(wording.piece("extra", "night_not_asked"))
    key = "hours_inside"
    if placing is Placing.CROSSING and end is not None:
        key = "hours_crossing"
        filling["end"] = wording.clock(end)
    return finding(
        law,
        contact,
        key,
        ConductKind.IMPROPER_TIME,
        Verdict.BREACH,
        FindingState.ESTABLISHED,
        filling=filling,
        id_parts=_id(contact, window, key),
        resting=resting,
        extras=extras,
        cites=statutes(law, ConductKind.IMPROPER_TIME, contact, setting),
    )
