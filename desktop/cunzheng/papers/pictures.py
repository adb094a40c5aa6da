"""The pictures of a case in the bundle: when, how often, on which days, from which number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether, Spacer
from reportlab.platypus.flowables import Flowable

from cunzheng.core.pictures import DayCount, HeatGrid, NumberCount, Pictures, Window
from cunzheng.papers import fonts, styles
from cunzheng.papers.cjk import CJKParagraph, flat
from cunzheng.papers.drawing import DaysDrawing, HeatDrawing, MonthDrawing
from cunzheng.papers.tables import Cell, grid
from cunzheng.papers.wording import data

_MONTHS = 20  # that fit a page beside their heading
_ROWS = 40
"""Numbers in the table; a case with more has them in the chronology."""


def drawings(pictures: Pictures, width: float) -> list[Flowable]:
    """Everything that can be drawn, under headings; nothing where the case is empty.

    *width* in points. Raises LetterTemplateBroken.
    """
    if not pictures.heat.total and not pictures.days:
        return []
    return [
        *_heat(pictures.heat, width),
        *_days(pictures, width),
        *_calendar(pictures, width),
        *_numbers(pictures.numbers, width),
    ]


def _word(key: str, **filling: object) -> str:
    return str(data("pictures.toml")[key]).format(**filling)


def _under(title: str, drawing: Flowable, notes: Sequence[str]) -> Flowable:
    note = CJKParagraph("".join(notes), styles.NOTE)
    heading = CJKParagraph(title, styles.SUBTITLE, "", title, 1)
    return KeepTogether([Spacer(1, 10), heading, Spacer(1, 4), drawing, Spacer(1, 4), note])


def _heat(heat: HeatGrid, width: float) -> list[Flowable]:
    notes = [_word("heat_note")]
    if heat.windows:
        windows = fonts.legible(_word("list_comma").join(map(_window, heat.windows)))
        notes.append(_word("heat_window", windows=windows))
    else:
        notes.append(_word("heat_none"))
    if heat.in_breach:
        notes.append(_word("heat_frame", count=heat.in_breach))
    if heat.unknown:
        notes.append(_word("heat_unknown", count=heat.unknown))
    weekdays = [str(one) for one in data("pictures.toml")["weekdays"]]
    return [_under(_word("heat"), HeatDrawing(heat, weekdays, width), notes)]


def _window(one: Window) -> str:
    key = "heat_one_day" if one.start < one.end else "heat_one"
    return _word(key, start=f"{one.start:%H:%M}", end=f"{one.end:%H:%M}", rules=one.names.zh)


def _days(pictures: Pictures, width: float) -> list[Flowable]:
    if not pictures.days:
        return []
    notes = [_word("days_note")]
    for key, cap in (
        ("days_answered", pictures.answered_cap),
        ("days_attempts", pictures.attempts_cap),
    ):
        if cap is not None:
            notes.append(_word(key, cap=cap.per_day, rules=cap.names.zh))
    if any(one.over for one in pictures.days):
        notes.append(_word("days_over"))
    if pictures.undated:
        notes.append(_word("undated", count=pictures.undated))
    caps = [one.per_day for one in (pictures.answered_cap, pictures.attempts_cap) if one]
    highest = max(*(one.contacts for one in pictures.days), *caps, 4)
    room = DaysDrawing.room(width)
    parts = [pictures.days[at : at + room] for at in range(0, len(pictures.days), room)]
    made = []
    for number, part in enumerate(parts, 1):
        title = _word("days")
        if len(parts) > 1:
            title = _word("days_part", part=number, parts=len(parts))
        drawing = DaysDrawing(part, pictures.answered_cap, pictures.attempts_cap, highest, width)
        made.append(_under(title, drawing, notes if number == len(parts) else ()))
    return made


def _calendar(pictures: Pictures, width: float) -> list[Flowable]:
    by_day = {one.day: one for one in pictures.days}
    months = [_month(year, month, by_day) for year, month in pictures.months]
    made = []
    for at in range(0, len(months), _MONTHS):
        notes = (_word("calendar_note"),) if at + _MONTHS >= len(months) else ()
        drawing = MonthDrawing(months[at : at + _MONTHS], width)
        made.append(_under(_word("calendar"), drawing, notes))
    return made


def _month(
    year: int, month: int, by_day: dict[dt.date, DayCount]
) -> tuple[str, list[DayCount | None]]:
    first = dt.date(year, month, 1)
    length = (dt.date(year + month // 12, month % 12 + 1, 1) - first).days
    return f"{year}-{month:02d}", [by_day.get(first + dt.timedelta(at)) for at in range(length)]


def _numbers(numbers: Sequence[NumberCount], width: float) -> list[Flowable]:
    rows: list[list[Cell]] = [
        [
            fonts.legible(flat(one.number)),
            fonts.legible(flat(one.whose)) or _word("n_unknown"),
            *(
                str(count) if count else ""
                for count in (one.contacts, one.calls, one.messages, one.visits, one.problems)
            ),
            f"{one.first}\n{one.last}" if one.first and one.last else _word("n_unknown"),
        ]
        for one in numbers[:_ROWS]
    ]
    if not rows:
        return []
    keys = ("number", "whose", "contacts", "calls", "messages", "visits", "problems", "period")
    heads = [_word(f"n_{key}") for key in keys]
    shares = (0.19, 0.27, 0.07, 0.07, 0.07, 0.07, 0.11, 0.15)
    title = _word("numbers")
    return [
        CondPageBreak(45 * mm),
        Spacer(1, 10),
        CJKParagraph(title, styles.SUBTITLE, "", title, 1),
        Spacer(1, 4),
        grid(heads, rows, [share * width for share in shares], centered=(2, 3, 4, 5, 6)),
    ]
