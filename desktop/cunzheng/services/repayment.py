"""Repayment: what can be afforded, proposals with their schedules, and what came back.

Proposals and answers are records of the case ("repayment_plan", "repayment_answer"): each change
is a new version, nothing is overwritten.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded
from cunzheng.core.errors_repayment import PlanImpossible
from cunzheng.core.moments import months_later
from cunzheng.core.repayment import Answer, Instalment, Plan, PlanKind
from cunzheng.core.values import Product, Profile
from cunzheng.papers import plan as schedules
from cunzheng.services.cases import Case

PLAN = "repayment_plan"
ANSWER = "repayment_answer"
_WRITTEN = Changes.PAPERS | Changes.CUSTODY


@dataclass(frozen=True, slots=True)
class Proposal:
    """A kept plan with the answers to it, oldest first."""

    id: str
    plan: Plan
    answers: tuple[tuple[str, Answer], ...] = ()


def is_card(plan: Plan, profile: Profile) -> bool:
    """Does 第七十条 apply: is the debt, or every debt to the lender, a credit card?"""
    debt = profile.debt(plan.debt_id)
    if debt is not None:
        return debt.product is Product.CREDIT_CARD
    held = [one for one in profile.debts if plan.lender_id and one.lender_id == plan.lender_id]
    return bool(held) and all(one.product is Product.CREDIT_CARD for one in held)


def schedule(plan: Plan, *, card: bool) -> tuple[Instalment, ...]:
    """The instalments; they add up to the cent. Raises PlanImpossible and its kinds."""
    return schedules.schedule(plan, card=card)


def possible(plan: Plan) -> bool:
    """Has the plan a schedule, whatever the debt is?"""
    try:
        schedules.schedule(plan, card=False)
    except PlanImpossible:
        return False
    return all(one.fen >= 0 for one in (*plan.budget.income, *plan.budget.outgoings))


def over_budget(plan: Plan, *, card: bool) -> bool:
    """Are the instalments more than the budget leaves? Raises as :func:`schedule`."""
    return schedules.over_budget(plan, plan.budget, schedules.schedule(plan, card=card))


def most_terms(*, card: bool, every_months: int = 1) -> int:
    """The largest number of instalments: 60 months for a card."""
    return schedules.most_terms(card=card, every_months=every_months)


def terms_for(total_fen: int, each_fen: int) -> int:
    """How many instalments of *each_fen* the sum takes, 1 at least."""
    return schedules.terms_for(total_fen, each_fen)


def save_plan(case: Case, plan: Plan, plan_id: str = "") -> tuple[str, Changes]:
    """Keep a plan, or the next version of *plan_id*; returns its id.

    Raises PlanImpossible and its kinds, InvalidValue for a lender or debt that is not known,
    NoSuchItem for an unknown *plan_id*.
    """
    profile = case.profile()
    debt = profile.debt(plan.debt_id)
    if plan.debt_id and debt is None:
        raise InvalidValue("debt_id")
    if debt is not None and not plan.lender_id:
        plan = replace(plan, lender_id=debt.lender_id)
    if plan.lender_id and profile.lender(plan.lender_id) is None:
        raise InvalidValue("lender_id")
    if debt is not None and debt.lender_id != plan.lender_id:
        raise InvalidValue("debt_id")
    if any(one.fen < 0 for one in (*plan.budget.income, *plan.budget.outgoings)):
        raise InvalidValue("budget")
    if plan.kind is PlanKind.EXTENSION:
        plan = replace(plan, terms=1, every_months=1, each_fen=None)
    schedules.schedule(plan, card=is_card(plan, profile))
    if plan_id and plan_id not in _plans(case):
        raise NoSuchItem
    kept = plan_id or secrets.token_hex(16)
    records.put(case.store, PLAN, kept, plan)
    return kept, _WRITTEN


def withdraw_plan(case: Case, plan_id: str, reason: str) -> Changes:
    """Take a plan back with a reason; its versions stay. Raises NoSuchItem, ReasonNeeded."""
    if not reason.strip():
        raise ReasonNeeded
    plan = find(case, plan_id).plan
    records.put(case.store, PLAN, plan_id, replace(plan, withdrawn=reason.strip()))
    return _WRITTEN


def add_answer(case: Case, answer: Answer) -> tuple[str, Changes]:
    """Keep what the lender said; returns the answer's id. Raises NoSuchItem."""
    if answer.plan_id not in _plans(case):
        raise NoSuchItem
    answer_id = secrets.token_hex(16)
    records.put(case.store, ANSWER, answer_id, answer)
    return answer_id, _WRITTEN


def proposals(case: Case) -> tuple[Proposal, ...]:
    """All plans that were not taken back, in the order they were first made."""
    answers: dict[str, list[tuple[str, Answer]]] = {}
    for answer_id, one in records.latest(case.store, ANSWER, Answer).items():
        answers.setdefault(one.plan_id, []).append((answer_id, one))
    return tuple(
        Proposal(key, plan, tuple(sorted(answers.get(key, []), key=lambda pair: pair[1].day)))
        for key, plan in _plans(case).items()
    )


def find(case: Case, plan_id: str) -> Proposal:
    """One plan; an id may be cut short where that is plain. Raises NoSuchItem."""
    found = [one for one in proposals(case) if plan_id and one.id.startswith(plan_id)]
    if len(found) != 1:
        raise NoSuchItem
    return found[0]


def _plans(case: Case) -> Mapping[str, Plan]:
    return records.latest(case.store, PLAN, Plan)


def first_day_after(today: dt.date) -> dt.date:
    """A first day to start from: the same day of the next month."""
    return months_later(today, 1)
