"""Contacts and rules in, findings out. Pure: same case, same findings, same ids."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from cunzheng.core.values import (
    ConductKind,
    Contact,
    Decision,
    Finding,
    FindingState,
    Profile,
    Verdict,
)
from cunzheng.findings import conduct, frequency, hours
from cunzheng.findings import holidays as holiday_rules
from cunzheng.findings.making import Law
from cunzheng.findings.setting import Settings
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus

_LAST = dt.datetime.max.replace(tzinfo=dt.UTC)


def check(
    contacts: Sequence[Contact],
    profile: Profile,
    corpus: Corpus,
    rules: RuleBook,
    decisions: Mapping[str, Decision],
) -> tuple[Finding, ...]:
    """Every finding about *contacts*, by contact time (unknown last), then contact, then rule.

    Withdrawn contacts are left out. *decisions* (by finding id) are laid over the states.
    Raises LawDataBroken where a wording does not fit its rule.
    """
    law = Law(corpus, rules)
    settings = Settings(profile, rules)
    calendar = holiday_rules.Calendar(rules.holidays)
    pairs = [(one, settings.of(one)) for one in contacts if not one.withdrawn]
    found = frequency.check(pairs, law)
    too_often = {
        contact_id
        for one in found
        if one.verdict is Verdict.BREACH
        for contact_id in (one.contact_id, *one.related)
    }
    for contact, setting in pairs:
        mine = [
            *hours.check(contact, setting, law),
            *holiday_rules.check(contact, calendar, law),
            *conduct.from_fields(contact, setting, law),
        ]
        mine += conduct.from_words(contact, setting, law, mine)
        found += mine
        if contact.conduct:
            found += [
                one
                for one in conduct.named(contact, setting, law, mine)
                if one.kind is not ConductKind.FREQUENCY or contact.id not in too_often
            ]
    by_id = {contact.id: contact for contact, _setting in pairs}
    return tuple(
        sorted(
            (_decided(one, decisions.get(one.id)) for one in found),
            key=lambda one: _order(one, by_id[one.contact_id]),
        )
    )


def _order(one: Finding, contact: Contact) -> tuple[dt.datetime, int, str, str, str]:
    at = contact.start.instant if contact.start else _LAST
    return at, contact.no, contact.id, one.rule_id, one.id


def _decided(one: Finding, decision: Decision | None) -> Finding:
    """Rejection holds for every finding; confirmation is only asked for what was proposed."""
    if decision is None:
        return one
    if decision.state is FindingState.REJECTED:
        return replace(one, state=FindingState.REJECTED)
    if decision.state is FindingState.CONFIRMED and one.state is FindingState.PROPOSED:
        return replace(one, state=FindingState.CONFIRMED)
    return one
