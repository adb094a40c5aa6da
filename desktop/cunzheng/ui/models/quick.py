"""The twenty-second log: three answers to a contact. What is not known stays unknown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.moments import SHANGHAI, Moment, Precision
from cunzheng.core.texts import translate
from cunzheng.core.values import Channel, Contact, Profile
from cunzheng.ui import formats


class What(StrEnum):
    """What happened, as one says it."""

    MISSED = "missed"
    CALL = "call"
    MESSAGE = "message"
    VISIT = "visit"
    LETTER = "letter"
    OTHER = "other"


class When(StrEnum):
    """When, as one says it."""

    NOW = "now"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    DAY = "day"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """The form as it stands. No repr: it is what the user wrote."""

    what: What
    when: When
    day: dt.date
    who: str


_CHANNELS = {
    What.MISSED: Channel.CALL,
    What.CALL: Channel.CALL,
    What.MESSAGE: Channel.MESSAGE,
    What.VISIT: Channel.VISIT,
    What.LETTER: Channel.LETTER,
    What.OTHER: Channel.OTHER,
}


def what(value: What) -> str:
    """Its name on a button."""
    return {
        What.MISSED: translate("Quick", "Missed call"),
        What.CALL: translate("Quick", "Call"),
        What.MESSAGE: translate("Quick", "Message"),
        What.VISIT: translate("Quick", "Someone came"),
        What.LETTER: translate("Quick", "Letter"),
        What.OTHER: translate("Quick", "Something else"),
    }[value]


def when(value: When) -> str:
    """Its name on a button."""
    return {
        When.NOW: translate("Quick", "Just now"),
        When.MORNING: translate("Quick", "This morning"),
        When.AFTERNOON: translate("Quick", "This afternoon"),
        When.DAY: translate("Quick", "Only the day is known"),
        When.UNKNOWN: translate("Quick", "Not known"),
    }[value]


def moment_of(value: When, now: dt.datetime, day: dt.date) -> Moment | None:
    """The time no more exactly than it was said: *now* is aware, *day* is used for DAY only."""
    local = now.astimezone(SHANGHAI)
    if value is When.UNKNOWN:
        return None
    if value is When.NOW:
        return Moment(local.replace(second=0, microsecond=0), Precision.MINUTE)
    on = day if value is When.DAY else local.date()
    return Moment(dt.datetime(on.year, on.month, on.day, tzinfo=SHANGHAI), Precision.DAY)


def contact_of(
    happened: What, at: When, who: str, now: dt.datetime, day: dt.date, profile: Profile
) -> Contact:
    """The contact. *who* is a number, or what they called themselves, or the name of a lender."""
    typed = who.strip()
    digits = sum(one.isdigit() for one in typed)
    number = formats.typed_number(typed) if digits >= 3 and digits * 2 > len(typed) else ""
    lender = next((one for one in profile.lenders if typed and one.name == typed), None)
    agency = next((one for one in profile.agencies if typed and one.name == typed), None)
    known = bool(number or lender or agency)
    part_of_day = at in {When.MORNING, When.AFTERNOON}
    return Contact(
        id="",
        channel=_CHANNELS[happened],
        start=moment_of(at, now, day),
        number=number,
        lender_id=agency.lender_id if agency else lender.id if lender else "",
        agency_id=agency.id if agency else "",
        collector="" if known else typed,
        answered=False if happened is What.MISSED else True if happened is What.CALL else None,
        note=when(at) if part_of_day else "",
    )
