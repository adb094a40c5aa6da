"""Stretches of days for the timeline's filter. No Qt."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cunzheng.core.texts import translate


@dataclass(frozen=True, slots=True)
class Range:
    """From one day to another, both inclusive; None is open."""

    name: str
    since: dt.date | None = None
    until: dt.date | None = None


def everything() -> Range:
    """No limit."""
    return Range(translate("Timeline", "All days"))


def presets(today: dt.date) -> tuple[Range, ...]:
    """What is offered, all of it first."""
    return (
        everything(),
        Range(translate("Timeline", "Last 7 days"), today - dt.timedelta(days=6), today),
        Range(translate("Timeline", "Last 30 days"), today - dt.timedelta(days=29), today),
        Range(translate("Timeline", "This year"), dt.date(today.year, 1, 1), today),
        Range(
            translate("Timeline", "Last year"),
            dt.date(today.year - 1, 1, 1),
            dt.date(today.year - 1, 12, 31),
        ),
    )


def chosen(one: dt.date, other: dt.date) -> Range:
    """Between two days, whichever is first."""
    since, until = min(one, other), max(one, other)
    return Range(f"{since.isoformat()} \u2013 {until.isoformat()}", since, until)
