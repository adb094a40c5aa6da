"""Moments: an instant in UTC, how exactly it is known, and who claims it.

Shown and judged in Asia/Shanghai (UTC+8, no daylight saving since 1991). What is not known stays
unknown: no moment is ever made up.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass, field
from enum import StrEnum

from cunzheng.core.errors import InvalidValue

SHANGHAI = dt.timezone(dt.timedelta(hours=8), "Asia/Shanghai")
DAY_MINUTES = 24 * 60  # a zone is less than a day away from Greenwich


class Precision(StrEnum):
    """How exactly a moment is known; the instant is the start of that second, minute or day."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"


class TimeSource(StrEnum):
    """Who says so. A file name or a file system is a claim, not a proof."""

    RECORDER_CLOCK = "recorder_clock"
    FILE_NAME = "file_name"
    CONTAINER = "container"
    EXIF = "exif"
    EXPORT = "export"  # an SMS or call-log export
    FILE_SYSTEM = "file_system"
    TYPED = "typed"
    PICTURE_TEXT = "picture_text"  # stands in a picture; the user took it over


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """One claim about when something was.

    ``instant`` is aware and in UTC; ``offset_minutes`` is the zone it was claimed in. ``local`` is
    the instant in Asia/Shanghai: it follows from it, is worked out once, and takes no part in
    comparing.
    """

    instant: dt.datetime
    precision: Precision = Precision.SECOND
    source: TimeSource = TimeSource.TYPED
    offset_minutes: int = 480
    local: dt.datetime = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.instant.tzinfo is None or not -DAY_MINUTES < self.offset_minutes < DAY_MINUTES:
            raise InvalidValue
        try:
            object.__setattr__(self, "instant", self.instant.astimezone(dt.UTC))
            # Must be showable, also at the ends of the calendar.
            object.__setattr__(self, "local", self.instant.astimezone(SHANGHAI))
        except (OverflowError, ValueError):
            raise InvalidValue from None

    @property
    def day(self) -> dt.date:
        """The day in Asia/Shanghai."""
        return self.local.date()

    def iso(self) -> str:
        """``2026-11-18T23:14:02+08:00``, cut to the precision (``…T23:14+08:00``)."""
        zone = dt.timezone(dt.timedelta(minutes=self.offset_minutes))
        there = self.instant.astimezone(zone)
        if self.precision is Precision.DAY:
            return self.local.date().isoformat()
        spec = "minutes" if self.precision is Precision.MINUTE else "seconds"
        return there.isoformat(timespec=spec)


_FORM = re.compile(
    r"(?P<d>\d{4}-\d{1,2}-\d{1,2})"
    r"(?:[ T](?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2}))?(?P<z>Z|[+-]\d{2}:?\d{2})?)?"
)


def _zone(text: str | None) -> dt.timezone:
    if not text:
        return SHANGHAI
    if text == "Z":
        return dt.UTC
    sign = -1 if text[0] == "-" else 1
    digits = text[1:].replace(":", "")
    return dt.timezone(sign * dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))


def parse_moment(text: str, source: TimeSource = TimeSource.TYPED) -> Moment:
    """Read ``2026-11-18``, ``2026-11-18 23:14`` or ``2026-11-18T23:14:02[+08:00]``.

    Without a zone the time is Asia/Shanghai. Raises :class:`InvalidValue` for anything else.
    """
    match = _FORM.fullmatch(text.strip())
    if match is None:
        raise InvalidValue(text)
    year, month, day = (int(part) for part in match["d"].split("-"))
    try:
        zone = _zone(match["z"])
        there = dt.datetime(
            year,
            month,
            day,
            int(match["h"] or 0),
            int(match["m"] or 0),
            int(match["s"] or 0),
            tzinfo=zone,
        )
        offset = int((there.utcoffset() or dt.timedelta()).total_seconds()) // 60
        precision = (
            Precision.DAY
            if match["h"] is None
            else Precision.MINUTE
            if match["s"] is None
            else Precision.SECOND
        )
        return Moment(there, precision, source, offset)
    except (ValueError, OverflowError) as error:
        raise InvalidValue(text) from error


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day *months* later, or the last day of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))
