"""Check the contacts against the rules; take the user's word on what was proposed."""

from __future__ import annotations

from functools import cache

from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded
from cunzheng.core.values import Decision, Finding, FindingState
from cunzheng.findings import engine
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus
from cunzheng.services.cases import Case


@cache
def _law() -> tuple[Corpus, RuleBook]:
    """Shipped data, read once a process. Raises LawDataBroken."""
    return Corpus.load(), RuleBook.load()


def check(case: Case) -> tuple[Finding, ...]:
    """All findings, in order of contact time; deterministic. Raises LawDataBroken."""
    corpus, rules = _law()
    return engine.check(case.contacts(), case.profile(), corpus, rules, case.store.decisions())


def decide(case: Case, finding_id: str, state: FindingState, reason: str = "") -> Changes:
    """CONFIRMED, or REJECTED with a reason. Raises NoSuchItem, ReasonNeeded, InvalidValue."""
    if state not in {FindingState.CONFIRMED, FindingState.REJECTED}:
        raise InvalidValue
    if state is FindingState.REJECTED and not reason.strip():
        raise ReasonNeeded
    if all(finding.id != finding_id for finding in check(case)):
        raise NoSuchItem
    case.store.decide(finding_id, state, reason.strip())
    return Changes.FINDINGS | Changes.CUSTODY


def decisions(case: Case) -> dict[str, Decision]:
    """The newest decision of each finding id."""
    return case.store.decisions()
