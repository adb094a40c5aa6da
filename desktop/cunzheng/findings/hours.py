"""Closed hours: half-open windows in Asia/Shanghai, crossings, and what cannot be judged.

22:00:00 is inside [22:00, 08:00), 07:59:59 is, 08:00:00 is not. That the bounds are read so is an
inference (shared/law/facts.md) and every explanation says it.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum, auto

from cunzheng.core.moments import SHANGHAI, Moment, Precision
from cunzheng.core.rulings import Consent
from cunzheng.core.values import (
    Bilingual,
    ConductKind,
    Contact,
    Direction,
    Finding,
    FindingState,
    Verdict,
)
from cunzheng.findings.making import Grounds, Law, finding, grounds, statutes, words_of
from cunzheng.findings.setting import Night, NightAgreed, Setting, Sources
from cunzheng.law.rules import Hours
from cunzheng.law.wording import Filling, Worded


class Placing(Enum):
    """Where a contact lies against a window."""

    OUTSIDE = auto()
    INSIDE = auto()  # it began inside
    CROSSING = auto()  # it began before and ran into it (跨入)


def is_closed(at: dt.time, window: Hours) -> bool:
    """Is *at* inside [start, end)?"""
    start, end = window.start, window.end
    if start < end:
        return start <= at < end
    return at >= start or at < end


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
        try:
            return contact.start.local + dt.timedelta(seconds=contact.duration_s)
        except OverflowError:
            return None  # at the end of the calendar
    return None


def place(start: Moment, end: dt.datetime | None, window: Hours) -> Placing:
    """Judge [start, end) against every day's window. *start* must be known to the minute.

    A start known to the minute lies wholly on one side, since bounds stand on whole minutes. Its
    end is then the earliest that it can have been, so that a crossing is never made up.
    """
    local = start.local
    if is_closed(local.time(), window):
        return Placing.INSIDE
    if end is None:
        return Placing.OUTSIDE
    if local.date() == dt.date.max and local.time() >= window.start:
        return Placing.OUTSIDE
    return Placing.CROSSING if end > _opening(local, window) else Placing.OUTSIDE


def _opening(local: dt.datetime, window: Hours) -> dt.datetime:
    """When the window next begins after *local*, which lies outside it."""
    opening = dt.datetime.combine(local.date(), window.start, SHANGHAI)
    return opening if opening > local else opening + dt.timedelta(days=1)


def check(contact: Contact, setting: Setting, law: Law) -> list[Finding]:
    """Findings of the closed hours for one contact; none where nothing can be said against it."""
    if contact.direction is Direction.OUTGOING:
        return []
    windows = setting.windows(contact.channel)
    if not (windows.sure or windows.maybe or windows.noted):
        return []
    start = contact.start
    if start is None or start.precision is Precision.DAY:
        possible = [*(one[0][1] for one in windows.sure), *windows.maybe]
        return [_doubtful(contact, possible[0], law, "hours_no_time", None)] if possible else []
    end = ending(contact)
    found = [
        _judge(contact, setting, law, start, end, placing, together)
        for together in windows.sure
        if (placing := place(start, end, together[0][1])) is not Placing.OUTSIDE
    ]
    if found:
        return found
    for window in windows.maybe:
        if place(start, end, window) is not Placing.OUTSIDE:
            key = "hours_no_lender" if setting.lender is None else "hours_no_product"
            return [_doubtful(contact, window, law, key, end)]
    return [
        _noted(contact, law, start, end, together)
        for together in windows.noted
        if place(start, end, together[0][1]) is not Placing.OUTSIDE
    ]


def _filling(
    contact: Contact, window: Hours, law: Law, end: dt.datetime | None
) -> dict[str, Filling]:
    """*end*: that of a contact which began before the window and may run into it."""
    wording = law.wording
    named = wording.window(window.start, window.end)
    began: Bilingual = Bilingual("", "")
    if contact.start is not None:
        began = wording.piece(
            "began", contact.channel.value, clock=wording.clock(contact.start.local)
        )
    if end is None or contact.start is None or is_closed(contact.start.local.time(), window):
        lies = wording.piece("parts", "lies_inside", window=named)
    else:
        lies = wording.piece("parts", "lies_crossing", window=named, end=wording.clock(end))
    return {
        "began": began,
        "channel": wording.piece("channel", contact.channel.value),
        "lies": lies,
        "window": named,
        "window_short": Bilingual(*(f"{window.start:%H:%M}–{window.end:%H:%M}",) * 2),
    }


def _id(contact: Contact, window: Hours, key: str) -> tuple[str, ...]:
    return contact.id, key, window.start.isoformat(), window.end.isoformat()


def _doubtful(
    contact: Contact, window: Hours, law: Law, key: str, end: dt.datetime | None
) -> Finding:
    return finding(
        law,
        contact,
        key,
        ConductKind.IMPROPER_TIME,
        Verdict.UNDETERMINED,
        FindingState.ESTABLISHED,
        filling=_filling(contact, window, law, end),
        id_parts=_id(contact, window, key),
    )


def _noted(
    contact: Contact, law: Law, start: Moment, end: dt.datetime | None, sources: Sources
) -> Finding:
    window = sources[0][1]
    return finding(
        law,
        contact,
        "hours_note",
        ConductKind.IMPROPER_TIME,
        Verdict.NOTE,
        FindingState.ESTABLISHED,
        filling=_filling(contact, window, law, end),
        id_parts=_id(contact, window, "hours_note"),
        resting=grounds(law, sources, "hours", start.day),
    )


def _judge(
    contact: Contact,
    setting: Setting,
    law: Law,
    start: Moment,
    end: dt.datetime | None,
    placing: Placing,
    sources: Sources,
) -> Finding:
    window = sources[0][1]
    if contact.direction is Direction.UNKNOWN:
        return _doubtful(contact, window, law, "hours_no_direction", end)
    # Of a contact that runs into the window, only the part inside needs an agreement.
    at = start.local
    if placing is Placing.CROSSING:
        at = _opening(at, window)
    third_person = contact.reached.third_person
    night = setting.night(at, contact.channel, third_person=third_person)
    if night.agreed is NightAgreed.MIXED:
        key = "hours_agreed_third" if third_person else "hours_agreed_mixed"
        return _doubtful(contact, window, law, key, end)
    agreed = night.agreed is NightAgreed.YES
    if agreed:
        key = "hours_agreed" if night.consent is None else "hours_consent"
    else:
        key = "hours_inside" if placing is Placing.INSIDE else "hours_crossing"
    resting = grounds(law, sources, "hours", start.day)
    return finding(
        law,
        contact,
        key,
        ConductKind.IMPROPER_TIME,
        Verdict.NOTE if agreed else Verdict.BREACH,
        FindingState.ESTABLISHED,
        filling={},
        id_parts=_id(contact, window, key),
        resting=resting,
        worded=_worded(contact, setting, night, law, start, end, key, window, resting),
        cites=() if agreed else statutes(law, ConductKind.IMPROPER_TIME, contact, setting),
    )


def _worded(
    contact: Contact,
    setting: Setting,
    night: Night,
    law: Law,
    start: Moment,
    end: dt.datetime | None,
    key: str,
    window: Hours,
    resting: Grounds,
) -> Worded:
    """The texts. Calls of the same minute, told the same way, are worded once a check."""
    local, unanswered = start.local, contact.answered is False
    known = (
        key,
        contact.channel,
        (local.hour, local.minute),
        (end.hour, end.minute) if end is not None and key != "hours_inside" else None,
        unanswered,
        night,
        setting.agency,
        (window.start, window.end),
        id(resting),  # the law keeps it: no other gets its id
    )
    found = law.known_words.get(known)
    if found is not None:
        return found
    wording = law.wording
    filling = _filling(contact, window, law, end)
    extras = [
        wording.piece(
            "extra",
            "half_open",
            start=wording.clock(window.start),
            end=wording.clock(window.end),
        )
    ]
    if unanswered:
        extras.insert(0, wording.piece("extra", "unanswered"))
    if night.beside:
        extras.append(wording.piece("extra", "consent_not_this"))
    elif night.agreed is NightAgreed.NOT_ASKED:
        extras.append(wording.piece("extra", "night_not_asked"))
    if night.consent is not None:
        filling["period"] = _covered(night.consent, setting, law)
    if end is not None:
        filling["end"] = wording.clock(end)
    found = law.known_words[known] = words_of(law, key, filling, resting, extras)
    return found


def _covered(consent: Consent, setting: Setting, law: Law) -> Bilingual:
    """The days of a consent, and what else it is confined to."""
    wording = law.wording
    said = [wording.period(consent.first_day, consent.last_day)]
    if consent.start:
        window = wording.window(*consent.hours)
        said.append(wording.piece("parts", "covers_hours", window=window))
    if consent.channels:
        ways = wording.joined(wording.piece("channel", one.value) for one in consent.channels)
        said.append(wording.piece("parts", "covers_channels", channels=ways))
    if consent.agency_id and setting.agency is not None:
        said.append(wording.piece("parts", "covers_agency", agency=setting.agency.name))
    return Bilingual("".join(one.zh for one in said), "".join(one.en for one in said))
