"""Reads what the user laid down about the rules of a case; ``services.rules`` writes it."""

from __future__ import annotations

from functools import cache

from cunzheng.casefile import records
from cunzheng.core.rulings import (
    CONSENT,
    LOCAL_RULE_SET,
    RULE_CHOICE,
    THE_CHOICE,
    Consent,
    LocalRuleSet,
    RuleChoice,
)
from cunzheng.law import localsets
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus
from cunzheng.services.cases import Case


@cache
def shipped() -> tuple[Corpus, RuleBook]:
    """The data that came with the app, read once a process. Raises LawDataBroken."""
    return Corpus.load(), RuleBook.load()


def choice(case: Case) -> RuleChoice:
    """The newest choice; the empty one where nothing was chosen."""
    return records.get(case.store, RULE_CHOICE, THE_CHOICE, RuleChoice) or RuleChoice()


def local_sets(case: Case) -> dict[str, LocalRuleSet]:
    """The sets that the user added and did not take back, by id.

    One that is none is left out: a case that somebody else wrote into must still be checked.
    """
    found = records.latest(case.store, LOCAL_RULE_SET, LocalRuleSet)
    return {record_id: one for record_id, one in found.items() if not localsets.problem(one)}


def consents(case: Case) -> dict[str, Consent]:
    """The consents to contact at night that are recorded and not taken back, by id.

    Left out as by :func:`local_sets`.
    """
    found = records.latest(case.store, CONSENT, Consent)
    return {record_id: one for record_id, one in found.items() if localsets.has_hours(one)}


def book(case: Case) -> RuleBook:
    """The rules that the case is checked by. Raises LawDataBroken."""
    return shipped()[1].chosen(choice(case), local_sets(case))
