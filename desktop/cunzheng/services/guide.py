"""The kinds of conduct in plain words, with what speaks about them on a day."""

from __future__ import annotations

import datetime as dt
from functools import cache

from cunzheng.core.guide import ConductGuide, Office
from cunzheng.core.values import ConductKind
from cunzheng.law import conductguide
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus


@cache
def guides(on: dt.date) -> tuple[ConductGuide, ...]:
    """All eight, in their order, as the shipped rules stand on the day *on*.

    Raises LawDataBroken.
    """
    return conductguide.cited(conductguide.load(), Corpus.load(), RuleBook.load(), on)


def of(kind: ConductKind, on: dt.date) -> ConductGuide:
    """One kind."""
    return next(one for one in guides(on) if one.kind is kind)


@cache
def offices() -> tuple[Office, ...]:
    """Where to complain, in the usual order. Raises LawDataBroken."""
    return conductguide.offices()
