"""The eight kinds of conduct in plain words (resources/conduct), and what speaks about each."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from cunzheng.assets import asset
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.guide import ConductGuide, Office
from cunzheng.core.values import Bilingual, Citation, ConductKind, PaperKind, Status
from cunzheng.law.reading import Table, read
from cunzheng.law.rules import Rule, RuleSet
from cunzheng.law.rulesets import RuleBook
from cunzheng.law.statutes import Corpus


def load(path: Path | None = None) -> tuple[ConductGuide, ...]:
    """The kinds in the order of the file, without citations. Raises LawDataBroken."""
    try:
        table = read(path or asset("resources/conduct/guide.toml"))
    except FileNotFoundError:
        raise LawDataBroken from None
    source, date = table.text("source"), table.date("date")
    status = table.one_of("status", Status)
    guides = tuple(_guide(one, source, date, status) for one in table.tables("kind"))
    table.done()
    if [one.kind for one in guides] != list(ConductKind):
        raise table.broken("kind")
    return guides


def cited(
    guides: tuple[ConductGuide, ...], corpus: Corpus, rules: RuleBook, on: dt.date
) -> tuple[ConductGuide, ...]:
    """The same with every place that can apply to an act of the day *on*, rules before statutes."""
    return tuple(
        replace(one, citations=tuple(dict.fromkeys(_places(one.kind, corpus, rules, on))))
        for one in guides
    )


def _places(kind: ConductKind, corpus: Corpus, rules: RuleBook, on: dt.date) -> list[Citation]:
    found = []
    for rule_set in rules.sets:
        for rule in _rules(rule_set, kind) if rule_set.in_force(on) else ():
            found.append(rule_set.citation(corpus, rule, on))
    for row in rules.conduct:
        statute = corpus.statute(row.statute)
        version = statute.on(on) if statute else None
        if row.kind is kind and version is not None and row.version in ("", version.name):
            found.append(corpus.cite(row.statute, row.article, row.paragraph, row.item, on=on))
    return [one for one in found if one is not None]


def _rules(rule_set: RuleSet, kind: ConductKind) -> list[Rule]:
    """The rules of a set that speak about *kind*."""
    found: list[Rule | None] = []
    if kind is ConductKind.IMPROPER_TIME:
        found.append(rule_set.hours)
    elif kind is ConductKind.FREQUENCY:
        found += [rule_set.answered, rule_set.attempts]
    elif kind is ConductKind.THIRD_PERSONS:
        found.append(rule_set.third_persons)
    elif kind is ConductKind.VISIT_NUISANCE:
        found.append(rule_set.visitors)
    if rule_set.prohibits is not None and kind in rule_set.prohibits.kinds:
        found.append(rule_set.prohibits)
    return [one for one in found if one is not None and one.binding]


def _guide(table: Table, source: str, date: dt.date, status: Status) -> ConductGuide:
    def several(key: str) -> tuple[Bilingual, ...]:
        zh, en = table.texts(key), table.texts(f"{key}_en")
        if not zh or len(zh) != len(en):
            raise table.broken(key)
        return tuple(Bilingual(*pair) for pair in zip(zh, en, strict=True))

    made = ConductGuide(
        table.one_of("kind", ConductKind),
        table.bilingual("meaning"),
        several("examples"),
        several("proof"),
        table.bilingual("beside"),
        source,
        date,
        status,
    )
    table.done()
    return made


def offices(path: Path | None = None) -> tuple[Office, ...]:
    """Where to complain, in the usual order. Raises LawDataBroken."""
    try:
        table = read(path or asset("resources/conduct/where.toml"))
    except FileNotFoundError:
        raise LawDataBroken from None
    table.text("source")  # every shipped fact says where it comes from, and of which day
    table.date("date")
    table.one_of("status", Status)
    found = []
    for one in table.tables("office"):
        kind = one.one_of("paper", PaperKind)
        found.append(Office(kind, one.bilingual("title"), one.bilingual("text")))
        one.done()
    table.done()
    return tuple(found)
