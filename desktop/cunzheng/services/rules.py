"""The rules of a case as the user has them: sets switched, sets added, consent given.

Every choice is a record with its versions, and so an entry of the custody log. Each write says what
it did to the findings.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded, SourceUnreadable
from cunzheng.core.ids import new_id
from cunzheng.core.rulings import (
    CONSENT,
    LOCAL_RULE_SET,
    RULE_CHOICE,
    THE_CHOICE,
    Consent,
    LocalRuleSet,
    RuleChoice,
)
from cunzheng.core.values import Channel, Citation, ConductKind, LenderKind, Product, Profile
from cunzheng.findings.comparing import Difference as Difference
from cunzheng.findings.comparing import difference
from cunzheng.law import localsets
from cunzheng.law.rules import Circumstances, RuleSet
from cunzheng.law.rulesets import RuleBook
from cunzheng.services import review
from cunzheng.services.cases import Case
from cunzheng.services.rulings import book as book
from cunzheng.services.rulings import choice, consents, local_sets, shipped

read_local = localsets.read_local
problem = localsets.problem
_LOCAL_ID = "local-"


@dataclass(frozen=True, slots=True)
class Listed:
    """One set in the table of rules. ``optional`` None: it has no binding that needs a switch."""

    rule_set: RuleSet
    on: bool
    optional: bool | None
    local: bool
    written: LocalRuleSet | None = None  # a local one as the user wrote it


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a write did."""

    changes: Changes
    findings: Difference


Write = Callable[[Case], Ruled]


@dataclass(frozen=True, slots=True)
class Applicable:
    """What applies to a kind of conduct on one day: rule sets, and places in statutes."""

    sets: tuple[RuleSet, ...]
    statutes: tuple[Citation, ...]


def listed(case: Case) -> tuple[Listed, ...]:
    """Every set, those switched off included, the newest first."""
    chosen, local = choice(case), local_sets(case)
    everything = shipped()[1].chosen(RuleChoice(), local)
    return tuple(
        Listed(
            one,
            one.id not in chosen.off,
            one.id in chosen.optional if any(bound.optional for bound in one.binds) else None,
            one.id in local,
            local.get(one.id),
        )
        for one in everything.sets
    )


def history(case: Case) -> tuple[tuple[str, RuleChoice], ...]:
    """Every choice with when it was made (ISO, UTC), oldest first."""
    return records.history(case.store, RULE_CHOICE, THE_CHOICE, RuleChoice)


def switch(case: Case, set_id: str, on: bool, reason: str = "") -> Ruled:
    """Let a set count in this case, or not; leaving one out needs a reason.

    Raises NoSuchItem, ReasonNeeded.
    """
    _known(case, set_id)
    if not on and not reason.strip():
        raise ReasonNeeded
    now = choice(case)
    off = tuple(one for one in now.off if one != set_id)
    return _choose(
        case, now, replace(now, off=off if on else (*off, set_id), reason=reason.strip())
    )


def switch_optional(case: Case, set_id: str, on: bool) -> Ruled:
    """Let the optional bindings of a set count, or not. Raises NoSuchItem."""
    if not any(bound.optional for bound in _known(case, set_id).binds):
        raise NoSuchItem
    now = choice(case)
    others = tuple(one for one in now.optional if one != set_id)
    return _choose(case, now, replace(now, optional=(*others, set_id) if on else others, reason=""))


def _known(case: Case, set_id: str) -> RuleSet:
    for one in listed(case):
        if one.rule_set.id == set_id:
            return one.rule_set
    raise NoSuchItem


def _choose(case: Case, before: RuleChoice, after: RuleChoice) -> Ruled:
    if (before.off, before.optional) == (after.off, after.optional):
        return Ruled(Changes.NONE, Difference())
    return _write(case, RULE_CHOICE, THE_CHOICE, after)


def add_local(case: Case, local: LocalRuleSet) -> tuple[str, Ruled]:
    """Add a set with its source; returns its id. Raises InvalidValue."""
    record_id = _LOCAL_ID + new_id()
    localsets.rule_set(record_id, local)
    return record_id, _write(case, LOCAL_RULE_SET, record_id, local)


def change_local(case: Case, record_id: str, local: LocalRuleSet) -> Ruled:
    """Keep a new version of a set that the user added. Raises NoSuchItem, InvalidValue(field)."""
    if record_id not in local_sets(case):
        raise NoSuchItem
    localsets.rule_set(record_id, local)
    return _write(case, LOCAL_RULE_SET, record_id, local)


def read_local_file(path: Path) -> LocalRuleSet:
    """Read a set out of a file that somebody wrote. Raises InvalidValue, SourceUnreadable."""
    try:
        with path.open("rb") as file:
            data = file.read(4 * localsets.LARGEST_TEXT + 1)
    except OSError:
        raise SourceUnreadable(path.name) from None
    try:
        return read_local(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InvalidValue("file") from None


def withdraw_local(case: Case, record_id: str, reason: str) -> Ruled:
    """Take a set that the user added back. Raises NoSuchItem, ReasonNeeded."""
    return _withdraw(case, LOCAL_RULE_SET, record_id, local_sets(case).get(record_id), reason)


def add_consent(case: Case, consent: Consent) -> tuple[str, Ruled]:
    """Record that the debtor agreed to contact at night for a period; returns the record's id.

    Raises InvalidValue(field) where :func:`consent_problem` names one.
    """
    field = consent_problem(case.profile(), consent)
    if field:
        raise InvalidValue(field)
    record_id = new_id()
    return record_id, _write(case, CONSENT, record_id, consent)


def consent_problem(profile: Profile, consent: Consent) -> str:
    """The field in which a consent is none, or "".

    It names a lender, debt and agency that belong together; its hours are two clocks that differ;
    it does not end before it begins.
    """
    debt = profile.debt(consent.debt_id)
    agency = next((one for one in profile.agencies if one.id == consent.agency_id), None)
    if profile.lender(consent.lender_id) is None or consent.withdrawn:
        return "lender_id"
    if consent.debt_id and (debt is None or debt.lender_id != consent.lender_id):
        return "debt_id"
    if consent.agency_id and (agency is None or agency.lender_id != consent.lender_id):
        return "agency_id"
    if consent.start or consent.end:
        for field in ("start", "end"):
            if not localsets.is_clock(getattr(consent, field)):
                return field
        if consent.start == consent.end:
            return "end"
    if consent.first_day and consent.last_day and consent.last_day < consent.first_day:
        return "last_day"
    return ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """A consent as the list shows it; an empty debt name means every debt with the lender.

    ``agency``: the only one that it was given to, empty for whomever.
    """

    id: str
    consent: Consent
    lender: str
    debt_no: str
    agency: str = ""


def agreed(case: Case) -> tuple[Agreed, ...]:
    """The consents that stand, the newest first day first."""
    profile = case.profile()
    found = []
    for record_id, one in consents(case).items():
        lender, debt = profile.lender(one.lender_id), profile.debt(one.debt_id)
        found.append(
            Agreed(
                record_id,
                one,
                lender.name if lender is not None else "",
                (debt.contract_no or debt.id) if debt is not None else "",
                next((it.name for it in profile.agencies if it.id == one.agency_id), ""),
            )
        )
    return tuple(
        sorted(found, key=lambda it: (it.consent.first_day or dt.date.min, it.id), reverse=True)
    )


def end_consent(case: Case, record_id: str, last_day: dt.date) -> Ruled:
    """Keep a new version of a consent, which held until *last_day* (inclusive) and no longer.

    Contacts up to that day stay covered. Raises NoSuchItem, InvalidValue("last_day") where it had
    not begun or had ended before.
    """
    held = consents(case).get(record_id)
    if held is None:
        raise NoSuchItem
    if held.last_day is not None and held.last_day < last_day:
        raise InvalidValue("last_day")
    ended = replace(held, last_day=last_day)
    field = consent_problem(case.profile(), ended)
    if field:
        raise InvalidValue(field)
    return _write(case, CONSENT, record_id, ended)


def withdraw_consent(case: Case, record_id: str, reason: str) -> Ruled:
    """Take a recorded consent back: it never was. Raises NoSuchItem, ReasonNeeded.

    A consent that ended keeps its record, with its last day.
    """
    return _withdraw(case, CONSENT, record_id, consents(case).get(record_id), reason)


def _withdraw(
    case: Case, kind: str, record_id: str, held: LocalRuleSet | Consent | None, reason: str
) -> Ruled:
    if held is None:
        raise NoSuchItem
    if not reason.strip():
        raise ReasonNeeded
    return _write(case, kind, record_id, replace(held, withdrawn=reason.strip()))


def _write(case: Case, kind: str, record_id: str, value: object) -> Ruled:
    return _compared(case, lambda: records.put(case.store, kind, record_id, value))


def _compared(case: Case, write: Callable[[], object]) -> Ruled:
    before = review.check(case)
    write()
    after = review.check(case)
    return Ruled(Changes.FINDINGS | Changes.CUSTODY, difference(before, after))


def applicable(
    kind: ConductKind,
    on: dt.date,
    channel: Channel,
    lender: LenderKind,
    product: Product,
    *,
    public: bool = False,
    told: bool = False,
    posing: bool = False,
    rules: RuleBook | None = None,
) -> Applicable:
    """What applies to this conduct on this day. Raises LawDataBroken."""
    corpus, ours = shipped()
    ours = rules or ours
    about = Circumstances(
        on, channel, lender, frozenset({product}), public=public, told=told, posing=posing
    )
    return Applicable(
        tuple(one for one in ours.sets_for(lender, product, on) if _speaks(one, kind, channel)),
        ours.statutes_for(kind, corpus, about),
    )


def _speaks(one: RuleSet, kind: ConductKind, channel: Channel) -> bool:
    """Does the set say anything of this kind of conduct, done this way?"""
    if kind is ConductKind.IMPROPER_TIME:
        return one.hours is not None and channel in one.hours.channels
    if kind is ConductKind.FREQUENCY:
        if channel is Channel.VISIT:
            return one.visits is not None
        return channel is Channel.CALL and (one.answered or one.attempts) is not None
    if kind is ConductKind.THIRD_PERSONS and one.third_persons is not None:
        return True
    if kind is ConductKind.VISIT_NUISANCE and one.visitors is not None:
        return channel is Channel.VISIT
    return one.prohibits is not None and kind in one.prohibits.kinds
