"""Statutory holidays and arranged days off, apart. Always a note: no rule closes holidays.

Statutory days come from the library ``holidays`` without its substitute and shifted days, arranged
days from ``chinese_calendar`` (the State Council's notices, 2004 to 2026 as of its 1.11). A year
that it does not cover yields 无法判断, never 未见问题.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum, auto

import chinese_calendar
import holidays

from cunzheng.core.values import (
    Bilingual,
    ConductKind,
    Contact,
    Direction,
    Finding,
    FindingState,
    Verdict,
)
from cunzheng.findings.making import NO_GROUNDS, NOTHING, Law, finding, words_of
from cunzheng.law.rules import HolidayData
from cunzheng.law.wording import Worded


class DayKind(Enum):
    """What a day is."""

    STATUTORY = auto()
    ARRANGED = auto()
    ORDINARY = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Day:
    kind: DayKind
    name: Bilingual = NOTHING


_KEYS = {
    DayKind.STATUTORY: ("holiday_statutory", Verdict.NOTE),
    DayKind.ARRANGED: ("holiday_arranged", Verdict.NOTE),
    DayKind.UNKNOWN: ("holiday_unknown", Verdict.UNDETERMINED),
}


class Calendar:
    """Looks days up; each year is worked out once."""

    def __init__(self, data: HolidayData) -> None:
        self._data = data
        self._years: dict[int, dict[dt.date, Bilingual]] = {}
        self._days: dict[dt.date, Day] = {}

    def day(self, on: dt.date) -> Day:
        """What *on* is (a day in Asia/Shanghai)."""
        found = self._days.get(on)
        if found is None:
            found = self._days[on] = self._look(on)
        return found

    def statutory(self, year: int) -> dict[dt.date, Bilingual]:
        """The statutory days of *year* and their names; empty outside the trusted years."""
        found = self._years.get(year)
        if found is None:
            found = self._years[year] = self._statutory(year)
        return found

    def _statutory(self, year: int) -> dict[dt.date, Bilingual]:
        if not self._data.first_year <= year <= self._data.last_year:
            return {}
        zh = holidays.country_holidays("CN", years=year, language=self._data.language)
        en = holidays.country_holidays("CN", years=year, language="en_US")
        found = {}
        for day, name in sorted(zh.items()):
            # Two feasts can fall on one day ("国庆节; 中秋节" in 2028).
            real = [
                one
                for one in str(name).split("; ")
                if not any(mark in one for mark in self._data.not_statutory)
            ]
            if real:
                found[day] = Bilingual("; ".join(real), str(en.get(day, "")))
        return found

    def _look(self, on: dt.date) -> Day:
        if not self._data.first_year <= on.year <= self._data.last_year:
            return Day(DayKind.UNKNOWN)
        name = self.statutory(on.year).get(on)
        if name is not None:
            return Day(DayKind.STATUTORY, name)
        added = self._data.arranged.get(on.year)
        if added is not None:
            return Day(DayKind.ARRANGED if on in added else DayKind.ORDINARY)
        try:
            off, block = chinese_calendar.get_holiday_detail(on)
        except NotImplementedError:
            return Day(DayKind.UNKNOWN)
        # A plain weekend is off too, but belongs to no block.
        return Day(DayKind.ARRANGED if off and block is not None else DayKind.ORDINARY)

    def working(self, on: dt.date) -> bool | None:
        """Is *on* a working day, worked weekends included? None: not published for its year."""
        kind = self.day(on).kind
        if kind is DayKind.UNKNOWN:
            return None
        if kind is not DayKind.ORDINARY:
            return False
        if on.weekday() < 5:
            return True
        if on.year in self._data.arranged:
            return False  # the file of that year lists days off, not worked weekends
        return bool(chinese_calendar.is_workday(on))


def check(contact: Contact, calendar: Calendar, law: Law) -> list[Finding]:
    """A note where the day of a contact from the other side was a holiday or a day off."""
    if (
        contact.start is None
        or contact.direction is Direction.OUTGOING
        or contact.channel not in law.rules.holidays.channels
    ):
        return []
    day = calendar.day(contact.start.day)
    if day.kind is DayKind.ORDINARY:
        return []
    key, verdict = _KEYS[day.kind]
    return [
        finding(
            law,
            contact,
            key,
            ConductKind.IMPROPER_TIME,
            verdict,
            FindingState.ESTABLISHED,
            filling={},
            worded=_worded(key, day, law),
        )
    ]


def _worded(key: str, day: Day, law: Law) -> Worded:
    """The texts, put together once a kind of day and name."""
    known = (key, day.name)
    found = law.known_words.get(known)
    if found is None:
        filling = {"holiday": day.name}
        found = law.known_words[known] = words_of(law, key, filling, NO_GROUNDS, ())
    return found
