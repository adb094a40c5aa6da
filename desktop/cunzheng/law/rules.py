"""What a rule set says, as frozen values: hours, caps, people, third persons, conduct."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.values import (
    Bilingual,
    Channel,
    Citation,
    ConductKind,
    LenderKind,
    Product,
    Status,
)
from cunzheng.law.statutes import Corpus


class Nature(StrEnum):
    """What a source is; only a regulation is law."""

    STANDARD = "standard"
    SELF_DISCIPLINE = "self_discipline"
    REGULATION = "regulation"
    LOCAL = "local"  # added by the user


@dataclass(frozen=True, slots=True)
class Binding:
    """Whom a set binds: these kinds of lender with these products."""

    lenders: frozenset[LenderKind]
    products: frozenset[Product]
    optional: bool = False  # only where the user switches it on


@dataclass(frozen=True, slots=True)
class Rule:
    """What every rule of a set has: its place in the text (where known) and its status."""

    place: str
    status: Status

    @property
    def binding(self) -> bool:
        """May a contact breach it? What rests on one source is shown as a note only."""
        return self.status is not Status.UNVERIFIED


@dataclass(frozen=True, slots=True)
class Hours(Rule):
    """Closed hours [start, end), Asia/Shanghai; over midnight where end is before start."""

    start: dt.time
    end: dt.time
    channels: frozenset[Channel]


@dataclass(frozen=True, slots=True)
class Cap(Rule):
    """At most ``per_day`` a day."""

    per_day: int


@dataclass(frozen=True, slots=True)
class People(Rule):
    """At least so many visitors."""

    min_people: int

    @property
    def demanded(self) -> bool:
        """Is a single visitor a breach of it, and not only worth a note?"""
        return self.binding and self.min_people > 1


@dataclass(frozen=True, slots=True)
class Prohibits(Rule):
    """Kinds of conduct that the text names."""

    kinds: frozenset[ConductKind]


@dataclass(frozen=True, slots=True)
class RuleSet:
    """One source. ``statute`` and ``article`` are set where its wording is in the corpus."""

    id: str
    title: str
    version: str
    name: Bilingual
    nature: Nature
    is_law: bool
    status: Status
    source: str
    in_force_from: dt.date
    in_force_to: dt.date | None
    binds: tuple[Binding, ...]
    statute: str = ""
    article: str = ""
    hours: Hours | None = None
    answered: Cap | None = None
    attempts: Cap | None = None
    visits: Cap | None = None
    visitors: People | None = None
    third_persons: Rule | None = None
    prohibits: Prohibits | None = None

    def in_force(self, on: dt.date) -> bool:
        return self.in_force_from <= on and (self.in_force_to is None or on <= self.in_force_to)

    def binds_this(self, lender: LenderKind, product: Product, *, optional: bool) -> bool:
        return any(
            lender in one.lenders and product in one.products and (optional or not one.optional)
            for one in self.binds
        )

    def citation(self, corpus: Corpus, rule: Rule, on: dt.date) -> Citation | None:
        """How a letter refers to *rule*; None where its status is unverified."""
        if not rule.binding or self.status is Status.UNVERIFIED:
            return None
        if self.statute:
            return corpus.cite(self.statute, self.article, on=on)
        return Citation(
            source_id=self.id,
            title=self.title,
            version=self.version,
            place=rule.place,
            text="",  # the wording was not read: none is printed
            status=rule.status,
            in_force_from=self.in_force_from,
            in_force_to=self.in_force_to,
            is_law=self.is_law,
        )


@dataclass(frozen=True, slots=True)
class ConductCite:
    """A statute that speaks about a kind of conduct, and when (resources/rules/conduct.toml)."""

    kind: ConductKind
    statute: str
    version: str
    article: str
    paragraph: int
    item: int
    lenders: frozenset[LenderKind]
    products: frozenset[Product]
    channels: frozenset[Channel]
    public: bool
    told: bool
    posing: bool

    def holds(self, about: Circumstances) -> bool:
        """Do all its conditions hold? The version is for the corpus to say."""
        return (
            (not self.lenders or about.lender in self.lenders)
            and (not self.products or (bool(about.products) and about.products <= self.products))
            and (not self.channels or about.channel in self.channels)
            and (about.public or not self.public)
            and (about.told or not self.told)
            and (about.posing or not self.posing)
        )


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the conditions of a ConductCite are held against."""

    on: dt.date
    channel: Channel
    lender: LenderKind | None
    products: frozenset[Product]
    public: bool = False
    told: bool = False
    posing: bool = False


@dataclass(frozen=True, slots=True)
class HolidayData:
    """Which entries of the calendar libraries count as what (resources/rules/holidays.toml)."""

    language: str
    not_statutory: tuple[str, ...]
    first_year: int
    last_year: int
    channels: frozenset[Channel]
    arranged: Mapping[int, frozenset[dt.date]]
