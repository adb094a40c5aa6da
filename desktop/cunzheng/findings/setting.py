"""Whose contact it was: lender, the debts it can be about, and the rule sets that follow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto

from cunzheng.core.rulings import Consent
from cunzheng.core.values import (
    Agency,
    Channel,
    Contact,
    Debt,
    Lender,
    LenderKind,
    PhoneLine,
    Product,
    Profile,
)
from cunzheng.law.rules import Hours, RuleSet
from cunzheng.law.rulesets import RuleBook


class NightAgreed(Enum):
    """Was contact at night agreed on the debts that a contact can be about?"""

    YES = auto()
    NO = auto()
    NOT_ASKED = auto()
    MIXED = auto()


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was agreed for one debt: its own field, and the consents that concern it."""

    by_debt: bool | None
    consents: tuple[Consent, ...]


@dataclass(frozen=True, slots=True)
class Night:
    """``consent``: what made it YES, where the debt's own field did not.

    ``beside``: a consent is recorded, but it does not cover this contact.
    """

    agreed: NightAgreed
    consent: Consent | None
    beside: bool = False


Sources = tuple[tuple[RuleSet, Hours], ...]


@dataclass(frozen=True, slots=True)
class Windows:
    """Closed hours. Sets with the same window stand together: a letter says a fact once.

    ``noted`` rest on sources that are shown and never breached.
    """

    sure: tuple[Sources, ...]
    maybe: tuple[Hours, ...]
    noted: tuple[Sources, ...]


def _sources(sets: tuple[RuleSet, ...], channel: Channel) -> Sources:
    return tuple(
        (one, one.hours) for one in sets if one.hours is not None and channel in one.hours.channels
    )


def _together(sources: Iterable[tuple[RuleSet, Hours]]) -> tuple[Sources, ...]:
    grouped: dict[tuple[dt.time, dt.time], list[tuple[RuleSet, Hours]]] = {}
    for one in sources:
        grouped.setdefault((one[1].start, one[1].end), []).append(one)
    return tuple(tuple(one) for one in grouped.values())


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known about one contact's lender.

    ``sets`` bind whichever of the debts it was about; ``maybe`` bind only some of what it can be
    about, so that nothing may be established by them.
    """

    lender: Lender | None
    products: frozenset[Product]
    sets: tuple[RuleSet, ...]
    maybe: tuple[RuleSet, ...]
    agreed: tuple[Agreed, ...] = ()  # one for each debt that it can be about
    agency: Agency | None = None  # looked up only where a consent names one
    known: dict[Channel, Windows] = field(default_factory=dict, compare=False, repr=False)

    def windows(self, channel: Channel) -> Windows:
        """The closed hours for contacts that come this way."""
        found = self.known.get(channel)
        if found is None:
            sure = _sources(self.sets, channel)
            found = self.known[channel] = Windows(
                _together(pair for pair in sure if pair[1].binding),
                tuple(one for _set, one in _sources(self.maybe, channel) if one.binding),
                _together(pair for pair in sure if not pair[1].binding),
            )
        return found

    @property
    def kind(self) -> LenderKind | None:
        return self.lender.kind if self.lender else None

    def night(self, at: dt.datetime, channel: Channel, *, third_person: bool = False) -> Night:
        """Was contact at that moment (Asia/Shanghai), this way, agreed, and by which consent?

        The debtor's word speaks for himself: where somebody else was reached, whether it covers
        that is for a person to say (MIXED), and it is not asked for where it was never given.
        """
        agency_id = self.agency.id if self.agency else ""
        by: list[Consent | None] = []
        said: set[bool | None] = set()
        for one in self.agreed:
            if one.by_debt is True:
                said.add(True)
                continue
            given = next((it for it in one.consents if it.allows(at, channel, agency_id)), None)
            by.append(given)
            said.add(given is not None or one.by_debt)
        if said == {True} and not third_person:
            return Night(NightAgreed.YES, next(iter(by), None))
        beside = any(one.consents for one in self.agreed)
        if True in said:
            return Night(NightAgreed.MIXED, None, beside)
        refused = third_person or said == {False}
        return Night(NightAgreed.NO if refused else NightAgreed.NOT_ASKED, None, beside)


def _agreed(
    lender_id: str, debts: tuple[Debt, ...], consents: tuple[Consent, ...]
) -> tuple[Agreed, ...]:
    """For each debt that a contact can be about; where none is known, for the lender."""

    def given(debt_id: str) -> tuple[Consent, ...]:
        return tuple(one for one in consents if one.concerns(lender_id, debt_id))

    if not debts:
        return (Agreed(None, given("")),)
    return tuple(Agreed(one.night_agreed, given(one.id)) for one in debts)


class Settings:
    """Settings of many contacts of one case; the same lender, debt and day are looked up once."""

    def __init__(self, profile: Profile, rules: RuleBook, consents: Iterable[Consent] = ()) -> None:
        self._rules = rules
        self._consents = tuple(consents)
        self._by_agency = any(one.agency_id for one in self._consents)
        self._debts: dict[str, Debt] = {one.id: one for one in profile.debts}
        self._lenders: dict[str, Lender] = {one.id: one for one in profile.lenders}
        self._agencies: dict[str, Agency] = {one.id: one for one in profile.agencies}
        self._lines: dict[str, PhoneLine] = {one.number: one for one in profile.lines}
        self._of_lender: dict[str, tuple[Debt, ...]] = {
            lender_id: tuple(one for one in profile.debts if one.lender_id == lender_id)
            for lender_id in self._lenders
        }
        self._known: dict[tuple[str, str, int, str], Setting] = {}

    def of(self, contact: Contact) -> Setting:
        """The setting of *contact* on its own day; without a day, every set that ever bound."""
        debt = self._debts.get(contact.debt_id) if contact.debt_id else None
        lender_id = debt.lender_id if debt else self._lender_id(contact)
        day = contact.start.local.toordinal() if contact.start else 0
        agency_id = self._agency_id(contact) if self._by_agency else ""
        key = (lender_id, contact.debt_id if debt else "", day, agency_id)
        found = self._known.get(key)
        if found is None:
            on = dt.date.fromordinal(day) if day else None
            found = self._known[key] = self._make(lender_id, debt, on, agency_id)
        return found

    def _agency_id(self, contact: Contact) -> str:
        line = self._lines.get(contact.number)
        return contact.agency_id or (line.agency_id if line else "")

    def _lender_id(self, contact: Contact) -> str:
        if contact.lender_id:
            return contact.lender_id
        line = self._lines.get(contact.number)
        if not contact.agency_id and line is not None and line.lender_id:
            return line.lender_id
        agency = self._agencies.get(contact.agency_id or (line.agency_id if line else ""))
        return agency.lender_id if agency else ""

    def _make(
        self, lender_id: str, debt: Debt | None, day: dt.date | None, agency_id: str
    ) -> Setting:
        lender = self._lenders.get(lender_id)
        debts = (debt,) if debt else self._of_lender.get(lender_id, ())
        products = frozenset(one.product for one in debts)
        kinds = (lender.kind,) if lender else tuple(LenderKind)
        # "Other" is also what stands there before the user chose: then it can be any product.
        candidates = tuple(Product) if not products or Product.OTHER in products else products
        found = [
            frozenset(one.id for one in self._bound(kind, product, day))
            for kind in kinds
            for product in candidates
        ]
        sure, some = frozenset.intersection(*found), frozenset.union(*found)
        if day is None:
            sure = frozenset()  # which version of the rules counts is not known either
        return Setting(
            lender,
            products,
            tuple(one for one in self._rules.sets if one.id in sure),
            tuple(one for one in self._rules.sets if one.id in some - sure),
            _agreed(lender_id, debts, self._consents),
            self._agencies.get(agency_id),
        )

    def _bound(
        self, kind: LenderKind, product: Product, day: dt.date | None
    ) -> tuple[RuleSet, ...]:
        if day is not None:
            return self._rules.sets_for(kind, product, day)
        return tuple(
            one
            for one in self._rules.sets
            if one.binds_this(kind, product, optional=one.id in self._rules.optional)
        )
