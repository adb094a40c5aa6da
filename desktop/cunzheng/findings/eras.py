"""Spans of days on which the same law holds: what is cited is looked up once a span, not a day."""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Iterable

from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus

_Span = tuple[dt.date, dt.date | None]  # in force from, its last day (None: still)


class Eras:
    """Numbers the spans that the days of coming into force and of ending cut the calendar into."""

    def __init__(self, spans: Iterable[_Span]) -> None:
        cuts: set[int] = set()
        for first, last in spans:
            cuts.add(first.toordinal())
            if last is not None:
                cuts.add(last.toordinal() + 1)
        self._cuts = sorted(cuts)

    @classmethod
    def of_law(cls, corpus: Corpus, rules: RuleBook) -> Eras:
        """The spans of every version of every statute and of every rule set."""
        spans: list[_Span] = [(one.in_force_from, one.in_force_to) for one in rules.sets]
        for statute in corpus.statutes:
            spans += [(one.in_force_from, one.in_force_to) for one in statute.versions]
        return cls(spans)

    def of(self, day: dt.date) -> int:
        """The number of the span that holds *day*."""
        return bisect.bisect_right(self._cuts, day.toordinal())
