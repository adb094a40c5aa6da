"""Check the contacts against the rules; take the user's word on what was proposed."""

from __future__ import annotations

from collections.abc import Iterable

from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded
from cunzheng.core.values import Contact, Decision, Finding, FindingState
from cunzheng.findings.engine import Checker
from cunzheng.findings.engine import decision_on as decision_on
from cunzheng.law.rulesets import RuleBook
from cunzheng.services import rulings
from cunzheng.services.cases import Case


def check(case: Case, contacts: Iterable[Contact] | None = None) -> tuple[Finding, ...]:
    """All findings, in order of contact time; deterministic. Raises LawDataBroken.

    *contacts*: what ``case.contacts()`` gives, where the caller has just read them.
    """
    found = case.contacts() if contacts is None else contacts
    return _checker(case).check(found, case.store.decisions())


def check_again(case: Case, contact_ids: Iterable[str]) -> tuple[Finding, ...]:
    """All findings, where since the last check only these contacts changed.

    What :func:`check` says, without reading every contact. Raises LawDataBroken, NoSuchItem.
    """
    checker = _checker(case)
    if not checker.begun:
        return check(case)
    return checker.update([case.contact(one) for one in contact_ids], case.store.decisions())


def _checker(case: Case) -> Checker:
    """The checker that the case keeps, or a new one where anything but contacts changed."""
    laid_down = (
        case.profile(),
        rulings.choice(case),
        rulings.local_sets(case),
        tuple(rulings.consents(case).values()),
    )
    if case.checked is None or case.checked[0] != laid_down:
        profile, _choice, _local, consents = laid_down
        made = Checker(profile, rulings.shipped()[0], rulings.book(case), consents)
        case.checked = (laid_down, made)
    checker = case.checked[1]
    assert isinstance(checker, Checker)
    return checker


def rules(case: Case) -> RuleBook:
    """The rules that the case is checked by. Raises LawDataBroken."""
    return rulings.book(case)


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
