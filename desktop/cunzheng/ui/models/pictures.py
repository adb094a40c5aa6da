"""What the pictures say in words: captions, and the whole of each for a screen reader."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from cunzheng.core.pictures import (
    HOURS,
    WEEK,
    CapLine,
    DayCount,
    HeatGrid,
    NumberCount,
    Pictures,
    Window,
)
from cunzheng.core.texts import chinese, translate
from cunzheng.ui import formats

SHOWN_NUMBERS = 8
SPOKEN_DAYS = 31


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One month of the calendar: a name and what happened on each of its days (None: nothing)."""

    name: str
    length: int
    days: tuple[DayCount | None, ...]


def sentences(parts: list[str]) -> str:
    """Whole sentences in a row: Chinese needs no space between."""
    return ("" if chinese() else " ").join(parts)


def weekday(day: int) -> str:
    """The short name of a day, 0 for Monday."""
    return formats.locale().dayName(day + 1, QLocale.FormatType.ShortFormat)


def window(one: Window) -> str:
    """22:00 to 08:00, and who says so."""
    return translate("Pictures", "{start} to {end} ({rules})").format(
        start=f"{one.start:%H:%M}", end=f"{one.end:%H:%M}", rules=one.names.here
    )


def heat_caption(grid: HeatGrid) -> str:
    """What the hatching stands for: the windows of the rules that bind, or that none does."""
    if not grid.unknown and not grid.total:
        return translate(
            "Pictures", "Each contact that is logged is counted here, by weekday and hour."
        )
    parts = []
    if grid.windows:
        parts.append(
            translate("Pictures", "Hatched: {windows}.").format(
                windows=formats.joined(*map(window, grid.windows))
            )
        )
    else:
        parts.append(translate("Pictures", "No rule about hours is known to bind these contacts."))
    parts.append(
        translate(
            "Pictures",
            "The number is the count of contacts; a thick frame holds one that a rule speaks"
            " against.",
        )
    )
    if grid.unknown:
        parts.append(
            translate("Pictures", "Without a known hour: {count}.").format(count=grid.unknown)
        )
    return sentences(parts)


def heat_spoken(grid: HeatGrid) -> str:
    """Every square that is not empty."""
    return "; ".join(
        f"{weekday(day)} {hour}:00 {grid.counts[day][hour]}"
        for day in range(WEEK)
        for hour in range(HOURS)
        if grid.counts[day][hour]
    )


def _cap(one: CapLine, what: str) -> str:
    return what.format(cap=one.per_day, rules=one.names.here)


def days_caption(shown: Pictures) -> str:
    """What bars, dark parts and the line stand for."""
    parts = [
        translate(
            "Pictures",
            "Height: all contacts of a day; the dark part: answered calls from one institution."
            " Days without a contact are left out.",
        )
    ]
    if shown.answered_cap:
        parts.append(
            _cap(
                shown.answered_cap,
                translate("Pictures", "Dashed line: {cap} answered calls a day ({rules})."),
            )
        )
    if shown.attempts_cap:
        parts.append(
            _cap(
                shown.attempts_cap,
                translate("Pictures", "Dotted line: {cap} attempts a day ({rules})."),
            )
        )
    if any(one.over for one in shown.days):
        parts.append(translate("Pictures", "A triangle marks a day over the cap."))
    if shown.undated:
        parts.append(
            translate("Pictures", "Without a known day: {count}.").format(count=shown.undated)
        )
    return sentences(parts)


def day_spoken(one: DayCount) -> str:
    """One day in words."""
    return formats.joined(
        one.day.isoformat(),
        translate("Pictures", "contacts {count}").format(count=one.contacts),
        translate("Pictures", "answered calls {count}").format(count=one.answered)
        if one.answered
        else "",
        translate("Pictures", "over the cap") if one.over else "",
        translate("Pictures", "with findings {count}").format(count=one.problems)
        if one.problems
        else "",
        translate("Pictures", "statutory holiday") if one.holiday else "",
    )


def days_spoken(days: tuple[DayCount, ...]) -> str:
    """The newest days in words, newest first."""
    return "; ".join(map(day_spoken, reversed(days[-SPOKEN_DAYS:])))


def month_lines(shown: Pictures, room: int = 24) -> tuple[MonthLine, ...]:
    """The calendar, oldest month first, at most the newest *room* months."""
    by_day = {one.day: one for one in shown.days}
    made = []
    for year, month in shown.months[-room:]:
        first = dt.date(year, month, 1)
        following = dt.date(year + month // 12, month % 12 + 1, 1)
        length = (following - first).days
        made.append(
            MonthLine(
                f"{year}-{month:02d}",
                length,
                tuple(by_day.get(first + dt.timedelta(at)) for at in range(length)),
            )
        )
    return tuple(made)


def number_name(one: NumberCount) -> str:
    """The number, and whose it is where that is known."""
    return formats.joined(formats.number(one.number), one.whose)


def number_spoken(one: NumberCount) -> str:
    """One number in words."""
    return formats.joined(
        number_name(one),
        translate("Pictures", "contacts {count}").format(count=one.contacts),
        translate("Pictures", "calls {count}").format(count=one.calls) if one.calls else "",
        translate("Pictures", "messages {count}").format(count=one.messages)
        if one.messages
        else "",
        translate("Pictures", "visits {count}").format(count=one.visits) if one.visits else "",
        translate("Pictures", "with findings {count}").format(count=one.problems)
        if one.problems
        else "",
    )
