"""What a debtor can pay and proposes to pay. Money is in fen, everywhere and always whole."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


class PlanKind(StrEnum):
    """What is asked for."""

    INSTALMENTS = "instalments"
    EXTENSION = "extension"  # the whole sum, once, on a later day


class AnswerKind(StrEnum):
    """What came back."""

    AGREED = "agreed"
    REFUSED = "refused"
    COUNTER = "counter"  # other terms were offered
    OPEN = "open"  # received, not decided


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One income or outgoing of a month, in the debtor's own words."""

    name: str
    fen: int


@dataclass(frozen=True, slots=True)
class Budget:
    """A month's income and outgoings."""

    income: tuple[BudgetLine, ...] = ()
    outgoings: tuple[BudgetLine, ...] = ()

    @property
    def income_fen(self) -> int:
        return sum(one.fen for one in self.income)

    @property
    def outgoings_fen(self) -> int:
        return sum(one.fen for one in self.outgoings)

    @property
    def left_fen(self) -> int:
        """What is left of a month; below 0 if nothing is."""
        return self.income_fen - self.outgoings_fen

    @property
    def affordable_fen(self) -> int:
        """What could be paid each month: what is left, never below 0."""
        return max(0, self.left_fen)


@dataclass(frozen=True, slots=True)
class Plan:
    """A proposal to one lender.

    ``first`` is the day of the first instalment, the following ones are ``every_months`` calendar
    months apart. ``each_fen`` None shares the sum out evenly; the last instalment takes the rest
    either way. An extension has one term on ``first``. Kept as a record of kind
    "repayment_plan"; ``withdrawn`` is the reason where it was taken back.
    """

    first: dt.date
    total_fen: int
    lender_id: str = ""
    debt_id: str = ""
    kind: PlanKind = PlanKind.INSTALMENTS
    terms: int = 1
    every_months: int = 1
    each_fen: int | None = None
    hardship: str = ""  # in the debtor's words, line by line
    wishes: str = ""  # what else is asked for: no further penalty interest, say
    budget: Budget = field(default_factory=Budget)
    made: dt.date | None = None
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Instalment:
    """One line of the schedule; ``no`` counts from 1."""

    no: int
    due: dt.date
    fen: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What the lender said to a plan. Kept as a record of kind "repayment_answer"."""

    plan_id: str
    day: dt.date
    kind: AnswerKind = AnswerKind.OPEN
    words: str = ""
    evidence_ids: tuple[str, ...] = ()
    withdrawn: str = ""
