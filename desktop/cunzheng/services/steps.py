"""What to do now: the next step of a case, and the steps about one contact."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from cunzheng.core.moments import SHANGHAI
from cunzheng.core.steps import Advice
from cunzheng.core.values import (
    Contact,
    CustodyEntry,
    Direction,
    Finding,
    LenderKind,
    PaperKind,
    Profile,
)
from cunzheng.findings import steps
from cunzheng.findings.steps import Situation as Situation
from cunzheng.findings.steps import StepBook
from cunzheng.papers import facts


@cache
def _book() -> StepBook:
    """Shipped data, read once a process. Raises LawDataBroken."""
    return StepBook.load()


def unassigned(contacts: Iterable[Contact], profile: Profile) -> tuple[str, ...]:
    """Numbers that called and of which nobody said yet whose they are, most contacts first."""
    counted = Counter(
        one.number
        for one in contacts
        if one.number
        and one.direction is not Direction.OUTGOING
        and not (one.lender_id or one.agency_id)
        and profile.line(one.number) is None
    )
    return tuple(number for number, _count in counted.most_common())


def written(custody: Iterable[CustodyEntry]) -> dict[PaperKind, dt.date]:
    """The newest day on which each kind of letter was saved (Asia/Shanghai)."""
    found: dict[PaperKind, dt.date] = {}
    for entry in custody:
        if entry.kind != "paper_saved":
            continue
        try:
            kind = PaperKind(json.loads(entry.payload)["kind"])
            found[kind] = dt.datetime.fromisoformat(entry.at).astimezone(SHANGHAI).date()
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            continue  # nothing that this app wrote: verify names it
    return found


def situation(
    contacts: Sequence[Contact],
    findings: Sequence[Finding],
    profile: Profile,
    custody: Iterable[CustodyEntry],
    today: dt.date,
) -> Situation:
    """What the steps look at, from the values of a case."""
    kinds: dict[str, LenderKind | None] = {}
    known: dict[tuple[str, str, str, str], LenderKind | None] = {}  # by all that it hangs on
    for one in contacts:
        key = one.lender_id, one.debt_id, one.agency_id, one.number
        if key not in known:
            lender = profile.lender(facts.lender_of(one, profile))
            known[key] = lender.kind if lender else None
        kinds[one.id] = known[key]
    return Situation(
        contacts, findings, kinds, unassigned(contacts, profile), written(custody), today
    )


def next_step(now: Situation) -> Advice | None:
    """What to do now about the case. Raises LawDataBroken."""
    return steps.next_step(_book(), now)


def for_contact(now: Situation, contact_id: str) -> tuple[Advice, ...]:
    """At most three steps about one contact. Raises LawDataBroken."""
    return steps.for_contact(_book(), now, contact_id)
