"""Counts behind the pictures: whose hours, which cap, what is left out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from findings_kit import PROFILE, book, check, contact

from cunzheng.core.pictures import NOTHING, Closed, Pictures
from cunzheng.core.values import Channel, Contact, Credentials, Direction, Reached
from cunzheng.findings import pictures
from cunzheng.law.rulesets import RuleBook


def counted(*contacts: Contact, rules: RuleBook | None = None) -> Pictures:
    rules = rules or book()
    return pictures.count(contacts, PROFILE, rules, check(*contacts, rules=rules))


def call(at: str, name: str, **fields: object) -> Contact:
    fields.setdefault("number", "12900008830")
    fields.setdefault("answered", True)
    return contact(at, name, **fields)


def test_squares_hold_known_hours_of_theirs_only() -> None:
    shown = counted(
        call("2025-11-18 23:14", "a"),
        call("2025-11-18 23:59:59", "b", answered=False),
        call("2025-11-18", "c"),
        call("", "d"),
        call("2025-11-18 23:14", "e", direction=Direction.OUTGOING),
        call("2025-11-18 12:00", "f", withdrawn="x"),
        contact("2025-11-19 09:00", "g", channel=Channel.VISIT, visitors=2),
    )
    heat = shown.heat
    assert heat.counts[1][23] == 2
    assert heat.counts[2][9] == 1
    assert (heat.total, heat.unknown, shown.undated) == (3, 2, 1)
    assert heat.breaches[1][23] == 2
    assert heat.in_breach == 2


def test_the_window_is_that_of_the_rules_that_bind() -> None:
    heat = counted(call("2025-11-18 12:00", "a")).heat
    (window,) = heat.windows
    assert (window.start, window.end) == (dt.time(22), dt.time(8))
    assert "45251" in window.names.zh
    whole = [hour for hour in range(24) if heat.closed[hour] is Closed.WHOLE]
    assert whole == [0, 1, 2, 3, 4, 5, 6, 7, 22, 23]
    assert counted(call("2023-05-09 12:00", "a")).heat.windows == ()  # no rule of hours then
    assert counted(call("2023-05-09 12:00", "a")).heat.closed == (Closed.OPEN,) * 24
    assert counted(call("2025-11-18 12:00", "a", lender_id="shark")).heat.windows == ()


def test_an_edited_window_is_drawn_as_it_is() -> None:
    def edited(one):
        if one.hours is None:
            return one
        return replace(one, hours=replace(one.hours, start=dt.time(20, 30), end=dt.time(7)))

    rules = replace(book(), sets=tuple(map(edited, book().sets)))
    heat = counted(call("2025-11-18 20:45", "a"), rules=rules).heat
    assert heat.closed[20] is Closed.PART
    assert heat.closed[21] is Closed.WHOLE
    assert (heat.closed[6], heat.closed[7]) == (Closed.WHOLE, Closed.OPEN)
    assert heat.breaches[1][20] == 1


def test_a_day_against_the_caps() -> None:
    day = "2025-11-18"
    shown = counted(
        *(call(f"{day} 1{at}:00", f"c{at}") for at in range(4)),
        call(f"{day} 15:00", "missed", answered=False),
        call(f"{day} 16:00", "bank", lender_id="bank", number="12900009501"),
        call(f"{day} 17:00", "mother", reached=Reached.PARENT, reached_name="母"),
        call("2025-11-20 10:00", "later", channel=Channel.VISIT, visitors=2),
    )
    first, second = shown.days
    assert (first.contacts, first.answered, first.attempts) == (7, 4, 5)
    assert first.over
    assert (second.contacts, second.visits, second.over, second.answered) == (1, 1, False, 0)
    assert shown.answered_cap is not None
    assert shown.answered_cap.per_day == 3
    assert shown.attempts_cap is None  # the association's guideline did not bind yet
    later = counted(call("2026-02-02 10:00", "a", lender_id="bank"))
    assert later.attempts_cap is not None
    assert later.attempts_cap.per_day == 6
    assert shown.months == ((2025, 11),)


def test_three_answered_calls_are_not_over() -> None:
    shown = counted(*(call(f"2025-11-18 1{at}:00", f"c{at}") for at in range(3)))
    assert (shown.days[0].answered, shown.days[0].over) == (3, False)


def test_months_run_through_and_holidays_are_marked() -> None:
    shown = counted(call("2025-10-01 10:00", "a"), call("2026-02-11 10:00", "b"))
    assert shown.months == ((2025, 10), (2025, 11), (2025, 12), (2026, 1), (2026, 2))
    assert [one.holiday for one in shown.days] == [True, False]


def test_numbers_most_first() -> None:
    shown = counted(
        call("2025-11-18 23:00", "a"),
        call("2025-11-20 10:00", "b", channel=Channel.SMS),
        call("", "c", channel=Channel.VISIT, credentials=Credentials.SHOWN, visitors=2),
        contact("2025-11-19 10:00", "d", number="12900009501", lender_id="bank"),
        contact("2025-11-19 11:00", "e", collector="张经理（虚构）", channel=Channel.MESSAGE),
        contact("2025-11-19 12:00", "f"),  # neither number nor name
    )
    first, second, third = shown.numbers
    assert (first.number, first.contacts, first.calls, first.messages, first.visits) == (
        "12900008830", 3, 1, 1, 1,
    )  # fmt: skip
    assert (first.problems, first.first, first.last) == (
        1, dt.date(2025, 11, 18), dt.date(2025, 11, 20),
    )  # fmt: skip
    assert first.whose.startswith("华某达")
    assert (second.number, third.number) == ("12900009501", "张经理（虚构）")


def test_a_recording_of_a_logged_call_counts_once() -> None:
    logged = call("2025-11-18 23:14:02", "log", duration_s=40, origin="ex1", origin_item="1")
    tape = call("2025-11-18 23:14:10", "tape", duration_s=40, origin="ex2", answered=None)
    assert counted(logged, tape).heat.total == 1


def test_an_empty_case() -> None:
    assert counted() == NOTHING
    assert NOTHING.months == ()
