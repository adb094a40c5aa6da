"""What the pictures of a case are drawn from: counts only, the same for window and paper.

All counts are of what the other side did (nothing outgoing); a recording and the entry of the call
log that tell of the same call count once. Days and hours are those of Asia/Shanghai.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum

from cunzheng.core.values import Bilingual

WEEK = 7
HOURS = 24


class Closed(IntEnum):
    """How much of an hour lies in a closed window."""

    OPEN = 0
    PART = 1
    WHOLE = 2


@dataclass(frozen=True, slots=True)
class Window:
    """Closed hours [start, end) of the rules that bind this case, and which rules say so."""

    start: dt.time
    end: dt.time
    names: Bilingual


@dataclass(frozen=True, slots=True)
class HeatGrid:
    """``counts[weekday from Monday][hour]``; ``breaches`` are those outside the rules' hours.

    ``unknown`` contacts have no known hour and stand in no square.
    """

    counts: tuple[tuple[int, ...], ...]
    breaches: tuple[tuple[int, ...], ...]
    closed: tuple[Closed, ...]
    windows: tuple[Window, ...] = ()
    unknown: int = 0

    @property
    def total(self) -> int:
        return sum(map(sum, self.counts))

    @property
    def in_breach(self) -> int:
        return sum(map(sum, self.breaches))


@dataclass(frozen=True, slots=True)
class CapLine:
    """The lowest cap that binds: answered calls a day by one institution and its agents."""

    per_day: int
    names: Bilingual


@dataclass(frozen=True, slots=True)
class DayCount:
    """One day with contacts. ``answered`` and ``attempts`` are the highest of one institution.

    ``over``: a finding says that a cap was passed that day. ``problems``: contacts with a finding
    that stands.
    """

    day: dt.date
    contacts: int
    answered: int
    attempts: int
    visits: int
    problems: int
    over: bool = False
    holiday: bool = False


@dataclass(frozen=True, slots=True)
class NumberCount:
    """One number (or account), most contacts first."""

    number: str
    whose: str
    contacts: int
    calls: int
    messages: int
    visits: int
    problems: int
    first: dt.date | None
    last: dt.date | None


@dataclass(frozen=True, slots=True)
class Pictures:
    """Everything that is drawn of a case."""

    heat: HeatGrid
    days: tuple[DayCount, ...] = ()
    answered_cap: CapLine | None = None
    attempts_cap: CapLine | None = None
    numbers: tuple[NumberCount, ...] = ()
    undated: int = 0

    @property
    def months(self) -> tuple[tuple[int, int], ...]:
        """(year, month) from the first to the last that has a contact, none left out."""
        if not self.days:
            return ()
        first, last = self.days[0].day, self.days[-1].day
        count = (last.year - first.year) * 12 + last.month - first.month + 1
        return tuple(
            (first.year + (first.month - 1 + at) // 12, (first.month - 1 + at) % 12 + 1)
            for at in range(count)
        )


NOTHING = Pictures(HeatGrid(((0,) * HOURS,) * WEEK, ((0,) * HOURS,) * WEEK, (Closed.OPEN,) * HOURS))
