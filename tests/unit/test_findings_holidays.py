"""Statutory holidays and arranged days off, against shared/law/facts.md for 2024 to 2026."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from findings_kit import book, check, contact, rule, some

from cunzheng.core.values import Channel, Direction, Verdict
from cunzheng.findings.holidays import Calendar, DayKind


def days(*spans: str) -> set[dt.date]:
    """``2026-02-15..2026-02-23`` or one day."""
    found: set[dt.date] = set()
    for span in spans:
        first, _, last = span.partition("..")
        day, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last or first)
        while day <= end:
            found.add(day)
            day += dt.timedelta(days=1)
    return found


STATUTORY = {
    2024: days(
        "2024-01-01", "2024-02-10..2024-02-12", "2024-04-04", "2024-05-01", "2024-06-10",
        "2024-09-17", "2024-10-01..2024-10-03",
    ),
    2025: days(
        "2025-01-01", "2025-01-28..2025-01-31", "2025-04-04", "2025-05-01..2025-05-02",
        "2025-05-31", "2025-10-06", "2025-10-01..2025-10-03",
    ),
    2026: days(
        "2026-01-01", "2026-02-16..2026-02-19", "2026-04-05", "2026-05-01..2026-05-02",
        "2026-06-19", "2026-09-25", "2026-10-01..2026-10-03",
    ),
}  # fmt: skip
OFF = {
    2024: days(
        "2024-01-01", "2024-02-10..2024-02-17", "2024-04-04..2024-04-06",
        "2024-05-01..2024-05-05", "2024-06-10", "2024-09-15..2024-09-17",
        "2024-10-01..2024-10-07",
    ),
    2025: days(
        "2025-01-01", "2025-01-28..2025-02-04", "2025-04-04..2025-04-06",
        "2025-05-01..2025-05-05", "2025-05-31..2025-06-02", "2025-10-01..2025-10-08",
    ),
    2026: days(
        "2026-01-01..2026-01-03", "2026-02-15..2026-02-23", "2026-04-04..2026-04-06",
        "2026-05-01..2026-05-05", "2026-06-19..2026-06-21", "2026-09-25..2026-09-27",
        "2026-10-01..2026-10-07",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("year", "number"), [(2024, 11), (2025, 13), (2026, 13)])
def test_every_day_of_the_year(year: int, number: int) -> None:
    calendar = Calendar(book().holidays)
    statutory, arranged = set(), set()
    for day in days(f"{year}-01-01..{year}-12-31"):
        kind = calendar.day(day).kind
        assert kind is not DayKind.UNKNOWN
        if kind is DayKind.STATUTORY:
            statutory.add(day)
        elif kind is DayKind.ARRANGED:
            arranged.add(day)
    assert statutory == STATUTORY[year]
    assert len(statutory) == number
    assert statutory | arranged == OFF[year]


@pytest.mark.parametrize("day", ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09"])
def test_a_worked_weekend_is_ordinary(day: str) -> None:
    assert Calendar(book().holidays).day(dt.date.fromisoformat(day)).kind is DayKind.ORDINARY


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2027-02-06", DayKind.STATUTORY),  # follows from the measures, whatever is arranged
        ("2027-02-09", DayKind.UNKNOWN),  # a substitute day worked out, not announced
        ("2027-06-15", DayKind.UNKNOWN),
        ("2007-10-01", DayKind.UNKNOWN),
        ("2100-01-01", DayKind.UNKNOWN),
    ],
)
def test_beyond_the_calendar_nothing_is_claimed(day: str, kind: DayKind) -> None:
    assert Calendar(book().holidays).day(dt.date.fromisoformat(day)).kind is kind


def test_two_feasts_on_one_day() -> None:
    day = Calendar(book().holidays).day(dt.date(2028, 10, 3))
    assert day.kind is DayKind.STATUTORY
    assert "中秋" in day.name.zh


def test_a_data_file_may_add_a_year() -> None:
    data = replace(book().holidays, arranged={2027: frozenset({dt.date(2027, 2, 9)})})
    calendar = Calendar(data)
    assert calendar.day(dt.date(2027, 2, 9)).kind is DayKind.ARRANGED
    assert calendar.day(dt.date(2027, 6, 15)).kind is DayKind.ORDINARY


@pytest.mark.parametrize(
    ("at", "key", "verdict"),
    [
        ("2026-04-30 23:59:59", "", None),
        ("2026-05-01 00:00:00", "holiday_statutory", Verdict.NOTE),
        ("2026-05-02", "holiday_statutory", Verdict.NOTE),
        ("2026-05-03 10:00:00", "holiday_arranged", Verdict.NOTE),
        ("2026-05-05 10:00:00", "holiday_arranged", Verdict.NOTE),
        ("2026-05-06 10:00:00", "", None),
        ("2027-06-15 10:00:00", "holiday_unknown", Verdict.UNDETERMINED),
        ("2026-05-17 10:00:00", "", None),  # a plain Sunday
    ],
)
def test_a_holiday_is_a_note(at: str, key: str, verdict: Verdict | None) -> None:
    found = some(check(contact(at)), "holiday")
    assert [rule(one) for one in found] == ([key] if key else [])
    for one in found:
        assert one.verdict is verdict
        assert not one.printable
        assert one.statement == ""
        assert one.citations == ()


def test_only_what_came_from_the_other_side() -> None:
    at = "2026-05-01 10:00:00"
    assert some(check(contact(at, direction=Direction.OUTGOING)), "holiday") == []
    assert some(check(contact(at, channel=Channel.LETTER)), "holiday") == []
    assert some(check(contact(at, channel=Channel.SMS, lender_id="")), "holiday_statutory")


def test_the_two_kinds_read_differently() -> None:
    (a,) = some(check(contact("2026-05-01 10:00:00")), "holiday")
    (b,) = some(check(contact("2026-05-04 10:00:00")), "holiday")
    assert a.label != b.label
    assert "劳动节" in a.explanation.zh
    assert "不是法定节假日" in b.explanation.zh
