"""The schedule of a repayment plan: sums that add up to the cent, days that stay in the calendar.

The limits stand in resources/letters/repayment.toml with their source.
"""

from __future__ import annotations

from cunzheng.core.errors_repayment import PlanImpossible, TermsDoNotFit, TooManyTerms
from cunzheng.core.moments import months_later
from cunzheng.core.repayment import Budget, Instalment, Plan, PlanKind
from cunzheng.papers.wording import data

_FILE = "repayment.toml"
_LARGEST_FEN = 10**13  # a hundred billion yuan: more is a slip of the finger
_LAST_YEAR = 9000


def most_months(*, card: bool) -> int:
    """How long a plan may take, in months: 60 for a credit card (第七十条)."""
    return int(data(_FILE)["limits"]["card_months" if card else "other_months"])


def most_terms(*, card: bool, every_months: int) -> int:
    """The largest number of instalments. The first falls in the first month."""
    return max(1, most_months(card=card) // max(1, every_months))


def schedule(plan: Plan, *, card: bool = False) -> tuple[Instalment, ...]:
    """The instalments of a plan; their sums add up to ``total_fen`` exactly.

    Every due day is counted from the first one, so that 31 January is followed by 28 February
    and 31 March. The last instalment takes the rest: without ``each_fen`` it is larger than the
    others by less than one fen for each of them. Raises PlanImpossible, TooManyTerms,
    TermsDoNotFit.
    """
    terms = 1 if plan.kind is PlanKind.EXTENSION else plan.terms
    if not 0 < plan.total_fen <= _LARGEST_FEN or terms < 1 or plan.every_months < 1:
        raise PlanImpossible
    if not 1 <= plan.first.year < _LAST_YEAR:
        raise PlanImpossible
    if terms > most_terms(card=card, every_months=plan.every_months):
        raise TooManyTerms
    each = plan.total_fen // terms
    if plan.kind is PlanKind.INSTALMENTS and plan.each_fen is not None:
        each = plan.each_fen
    rest = plan.total_fen - each * (terms - 1)
    if rest < 1 or (terms > 1 and each < 1):
        raise TermsDoNotFit
    return tuple(
        Instalment(
            no,
            months_later(plan.first, (no - 1) * plan.every_months),
            each if no < terms else rest,
        )
        for no in range(1, terms + 1)
    )


def terms_for(total_fen: int, each_fen: int) -> int:
    """How many instalments of *each_fen* a sum takes; the last may be smaller. 1 at least."""
    return max(1, -(-total_fen // each_fen)) if each_fen > 0 else 1


def over_budget(plan: Plan, budget: Budget, lines: tuple[Instalment, ...]) -> bool:
    """Is an instalment larger than what is left in the months it is saved for?

    False where no income was given: nothing can be said then.
    """
    if not budget.income:
        return False
    room = budget.affordable_fen * (plan.every_months if plan.kind is PlanKind.INSTALMENTS else 1)
    return plan.kind is PlanKind.INSTALMENTS and any(one.fen > room for one in lines)
