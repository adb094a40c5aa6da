"""Rule sets: standards, self-discipline and regulations, by lender, product and day."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cunzheng.assets import asset
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.rulings import LocalRuleSet, RuleChoice
from cunzheng.core.values import Citation, ConductKind, LenderKind, Product
from cunzheng.law.localsets import rule_set as local_set
from cunzheng.law.phrasebook import PhraseBook
from cunzheng.law.reading import read
from cunzheng.law.rulefiles import conduct_cite, holiday_data, rule_set
from cunzheng.law.rules import Circumstances, ConductCite, HolidayData, RuleSet
from cunzheng.law.statutes import Corpus
from cunzheng.law.wording import Wording

_NOT_SETS = {"conduct.toml", "wording.toml", "holidays.toml"}


def _newest_first(sets: tuple[RuleSet, ...]) -> tuple[RuleSet, ...]:
    """The rule that most readers know stands first in a sentence."""
    return tuple(sorted(sets, key=lambda one: (-one.in_force_from.toordinal(), one.id)))


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules that came with the app. ``optional`` switches on sets' optional bindings."""

    sets: tuple[RuleSet, ...]
    conduct: tuple[ConductCite, ...]
    wording: Wording
    phrases: PhraseBook
    narrated: PhraseBook  # for the debtor's own notes
    holidays: HolidayData
    optional: frozenset[str] = frozenset()

    @classmethod
    def load(cls, rules: Path | None = None, phrases: Path | None = None) -> RuleBook:
        """Read the rule sets, their wording and the phrases. Raises LawDataBroken."""
        try:
            rules = rules or asset("resources/rules")
            phrases = phrases or asset("resources/phrases")
        except FileNotFoundError:
            raise LawDataBroken from None
        paths = sorted(path for path in rules.glob("*.toml") if path.name not in _NOT_SETS)
        sets = tuple(rule_set(read(path)) for path in paths)
        if not sets or len({one.id for one in sets}) != len(sets):
            raise LawDataBroken(rules.name)
        conduct = read(rules / "conduct.toml")
        cites = tuple(conduct_cite(one) for one in conduct.tables("cite"))
        conduct.done()
        return cls(
            _newest_first(sets),
            cites,
            Wording.load(rules / "wording.toml"),
            PhraseBook.load(phrases),
            PhraseBook.load(phrases, narrated=True),
            holiday_data(read(rules / "holidays.toml")),
        )

    def only(self, ids: frozenset[str], optional: frozenset[str] = frozenset()) -> RuleBook:
        """The same book with only these sets, and the optional bindings of *optional* on."""
        return dataclasses.replace(
            self, sets=tuple(one for one in self.sets if one.id in ids), optional=optional
        )

    def chosen(self, choice: RuleChoice, local: Mapping[str, LocalRuleSet]) -> RuleBook:
        """The book as the user has it in a case: with the *local* sets, without those off.

        Raises InvalidValue where a local set is none.
        """
        added = (local_set(record_id, one) for record_id, one in local.items())
        sets = tuple(one for one in (*self.sets, *added) if one.id not in choice.off)
        return dataclasses.replace(
            self, sets=_newest_first(sets), optional=frozenset(choice.optional)
        )

    def sets_for(self, lender: LenderKind, product: Product, on: dt.date) -> tuple[RuleSet, ...]:
        """The sets that bind this kind of lender with this product on the day of the event."""
        return tuple(
            one
            for one in self.sets
            if one.in_force(on)
            and one.binds_this(lender, product, optional=one.id in self.optional)
        )

    def statutes_for(
        self, kind: ConductKind, corpus: Corpus, about: Circumstances
    ) -> tuple[Citation, ...]:
        """What the statutes say about *kind* on that day, in the order of conduct.toml."""
        found = []
        for row in self.conduct:
            if row.kind is not kind or not row.holds(about):
                continue
            statute = corpus.statute(row.statute)
            version = statute.on(about.on) if statute else None
            if version is None or row.version not in ("", version.name):
                continue
            citation = corpus.cite(row.statute, row.article, row.paragraph, row.item, on=about.on)
            if citation is not None:
                found.append(citation)
        return tuple(found)
