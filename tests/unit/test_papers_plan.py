"""Schedules: to the cent, in the calendar, within the limits. And money as it is typed."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cunzheng.core.errors import InvalidValue
from cunzheng.core.errors_repayment import PlanImpossible, TermsDoNotFit, TooManyTerms
from cunzheng.core.moments import months_later
from cunzheng.core.money import parse_yuan, yuan
from cunzheng.core.repayment import Budget, BudgetLine, Plan, PlanKind
from cunzheng.papers import plan as plans

FIRST = dt.date(2027, 1, 31)


@settings(max_examples=300, deadline=None)
@given(
    total=st.integers(1, 10**12),
    terms=st.integers(1, 120),
    every=st.integers(1, 3),
    each=st.one_of(st.none(), st.integers(1, 10**9)),
    first=st.dates(dt.date(2020, 1, 1), dt.date(2099, 12, 31)),
)
def test_the_sums_add_up_and_the_days_follow_the_calendar(
    total: int, terms: int, every: int, each: int | None, first: dt.date
) -> None:
    try:
        lines = plans.schedule(Plan(first, total, terms=terms, every_months=every, each_fen=each))
    except TermsDoNotFit:
        share = total // terms if each is None else each
        assert share < 1 or total - share * (terms - 1) < 1
        return
    assert sum(one.fen for one in lines) == total
    assert all(one.fen > 0 for one in lines)
    assert len({one.fen for one in lines[:-1]}) <= 1
    if each is None:
        assert 0 <= lines[-1].fen - lines[0].fen < terms
    for number, one in enumerate(lines):
        months = first.year * 12 + first.month - 1 + number * every
        assert (one.due.year, one.due.month - 1) == divmod(months, 12)
        last = calendar.monthrange(one.due.year, one.due.month)[1]
        assert one.due.day == min(first.day, last)


def test_the_end_of_a_month_is_kept() -> None:
    days = [one.due.isoformat() for one in plans.schedule(Plan(FIRST, 100, terms=4))]
    assert days == ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]
    assert months_later(dt.date(2028, 2, 29), 12) == dt.date(2029, 2, 28)


def test_a_card_may_take_sixty_months_and_no_more() -> None:
    assert len(plans.schedule(Plan(FIRST, 10**6, terms=60), card=True)) == 60
    for terms, every in ((61, 1), (31, 2)):
        with pytest.raises(TooManyTerms):
            plans.schedule(Plan(FIRST, 10**6, terms=terms, every_months=every), card=True)
    assert len(plans.schedule(Plan(FIRST, 10**6, terms=61))) == 61


@pytest.mark.parametrize(
    "plan",
    [
        Plan(FIRST, 0),
        Plan(FIRST, -5),
        Plan(FIRST, 10**14),
        Plan(FIRST, 100, terms=0),
        Plan(FIRST, 100, every_months=0),
        Plan(dt.date(9500, 1, 1), 100),
        Plan(FIRST, 100, terms=3, each_fen=50),
        Plan(FIRST, 5, terms=6),
    ],
)
def test_terms_that_make_no_schedule_are_refused(plan: Plan) -> None:
    with pytest.raises(PlanImpossible):
        plans.schedule(plan)


def test_an_extension_is_one_day_whatever_the_terms_say() -> None:
    plan = Plan(FIRST, 100, kind=PlanKind.EXTENSION, terms=9, each_fen=3)
    assert [(one.due, one.fen) for one in plans.schedule(plan)] == [(FIRST, 100)]


def test_a_budget_that_does_not_carry_the_plan_is_noticed() -> None:
    plan = Plan(FIRST, 120_000, terms=12)
    lines = plans.schedule(plan)
    room = Budget((BudgetLine("a", 30_000),), (BudgetLine("b", 20_000),))
    assert not plans.over_budget(plan, room, lines)
    assert plans.over_budget(plan, Budget((BudgetLine("a", 9_999),)), lines)
    assert not plans.over_budget(plan, Budget(), lines)  # nothing was said
    short = Budget((BudgetLine("a", 1),), (BudgetLine("b", 2),))
    assert (short.left_fen, short.affordable_fen) == (-1, 0)


@given(st.integers(0, 10**13))
def test_money_reads_back_as_it_was_written(fen: int) -> None:
    assert parse_yuan(yuan(fen)) == fen


@pytest.mark.parametrize(
    ("typed", "fen"),
    [("12,345.6", 1_234_560), ("￥ 0.07", 7), ("１２．５０元", 1_250), (" 3 000 ", 300_000)],
)
def test_money_is_read_as_people_type_it(typed: str, fen: int) -> None:
    assert parse_yuan(typed) == fen


@pytest.mark.parametrize("typed", ["", "1.234", "-5", "1e3", "a", ".", "1.2.3", "9" * 40, "½", "٣"])
def test_what_is_no_money_is_refused_not_rounded(typed: str) -> None:
    with pytest.raises(InvalidValue):
        parse_yuan(typed)
