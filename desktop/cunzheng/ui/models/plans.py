"""Repayment as the page shows it: forms to values, values to lines. Needs no screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from cunzheng.core.errors import InvalidValue
from cunzheng.core.errors_repayment import PlanImpossible
from cunzheng.core.money import parse_yuan, yuan
from cunzheng.core.repayment import (
    Answer,
    AnswerKind,
    Budget,
    BudgetLine,
    Instalment,
    Plan,
    PlanKind,
)
from cunzheng.core.texts import translate
from cunzheng.core.values import Profile
from cunzheng.services import repayment
from cunzheng.ui import formats

BUDGET_LINES = 4
"""Rows that the form starts with, on either side."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The form as it stands: all text, nothing checked."""

    income: tuple[tuple[str, str], ...] = ()
    outgoings: tuple[tuple[str, str], ...] = ()
    debt_id: str = ""
    lender_id: str = ""
    total: str = ""
    extension: bool = False
    terms: int = 12
    each: str = ""
    every_months: int = 1
    first: dt.date = dt.date(2026, 1, 1)
    hardship: str = ""
    wishes: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the form makes: a plan, or the reason there is none; ``warning`` may go with a plan."""

    budget: Budget
    plan: Plan | None = None
    lines: tuple[Instalment, ...] = ()
    reason: str = ""
    warning: str = ""


def _side(rows: Sequence[tuple[str, str]]) -> tuple[BudgetLine, ...]:
    """Raises InvalidValue for an amount that is none."""
    made = []
    for name, amount in rows:
        if amount.strip():
            made.append(BudgetLine(name.strip(), parse_yuan(amount)))
        elif name.strip():
            made.append(BudgetLine(name.strip(), 0))
    return tuple(made)


def read(typed: Typed, profile: Profile, today: dt.date) -> Shown:
    """The form as a plan with its schedule. Never fails: ``reason`` says what is in the way."""
    try:
        budget = Budget(_side(typed.income), _side(typed.outgoings))
    except InvalidValue:
        return Shown(
            Budget(),
            reason=translate("Repayment", "One of the amounts is no sum of money."),
        )
    if not typed.total.strip():
        return Shown(budget, reason=translate("Repayment", "Enter the sum to be paid back."))
    try:
        total = parse_yuan(typed.total)
        each = parse_yuan(typed.each) if typed.each.strip() and not typed.extension else None
    except InvalidValue:
        return Shown(
            budget, reason=translate("Repayment", "One of the amounts is no sum of money.")
        )
    terms = typed.terms if each is None else repayment.terms_for(total, each)
    plan = Plan(
        typed.first,
        total,
        typed.lender_id,
        typed.debt_id,
        PlanKind.EXTENSION if typed.extension else PlanKind.INSTALMENTS,
        1 if typed.extension else terms,
        1 if typed.extension else typed.every_months,
        each,
        typed.hardship.strip(),
        typed.wishes.strip(),
        budget,
        today,
    )
    card = repayment.is_card(plan, profile)
    try:
        lines = repayment.schedule(plan, card=card)
    except PlanImpossible as error:
        return Shown(budget, reason=error.message())
    warning = ""
    if typed.first <= today:
        warning = translate("Repayment", "The first day is not after today.")
    elif repayment.over_budget(plan, card=card):
        warning = translate("Repayment", "An instalment is more than what is left of a month.")
    return Shown(budget, plan, lines, "", warning)


def left_of(budget: Budget) -> str:
    """What a month leaves, in a sentence."""
    if not budget.income and not budget.outgoings:
        return translate("Repayment", "Enter what comes in and what must go out in a month.")
    if budget.left_fen < 0:
        return translate("Repayment", "A month is short of {sum} yuan: nothing is left.").format(
            sum=yuan(-budget.left_fen)
        )
    return translate("Repayment", "A month leaves {sum} yuan for all debts together.").format(
        sum=yuan(budget.affordable_fen)
    )


def title_of(plan: Plan) -> str:
    """A plan in a few words: sum, terms, first day."""
    if plan.kind is PlanKind.EXTENSION:
        return translate("Repayment", "{sum} yuan on {day}").format(
            sum=yuan(plan.total_fen), day=plan.first.isoformat()
        )
    return translate("Repayment", "{sum} yuan in {count} instalments from {day}").format(
        sum=yuan(plan.total_fen), count=plan.terms, day=plan.first.isoformat()
    )


def answer_name(kind: AnswerKind) -> str:
    """What came back, in a word."""
    return {
        AnswerKind.AGREED: translate("Repayment", "agreed"),
        AnswerKind.REFUSED: translate("Repayment", "refused"),
        AnswerKind.COUNTER: translate("Repayment", "other terms offered"),
        AnswerKind.OPEN: translate("Repayment", "received, not decided"),
    }[kind]


def answer_of(one: Answer) -> str:
    """An answer on one line."""
    return formats.joined(one.day.isoformat(), answer_name(one.kind), one.words)


def rows_of(lines: Sequence[Instalment]) -> tuple[tuple[str, str, str, str], ...]:
    """The schedule as a table: number, day, sum, and what is left to pay after it."""
    left = sum(one.fen for one in lines)
    made = []
    for one in lines:
        left -= one.fen
        made.append((str(one.no), one.due.isoformat(), yuan(one.fen), yuan(left)))
    return tuple(made)


def sum_of(lines: Sequence[Instalment]) -> str:
    """The schedule in a sentence; empty if there is none."""
    if not lines:
        return ""
    return translate(
        "Repayment", "{sum} yuan in all; payments: {count}, the last on {day}."
    ).format(
        sum=yuan(sum(one.fen for one in lines)), count=len(lines), day=lines[-1].due.isoformat()
    )
