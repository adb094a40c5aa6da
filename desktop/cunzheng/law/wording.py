"""How findings are worded: templates from resources/rules/wording.toml, filled in two languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cunzheng.core.errors import LawDataBroken
from cunzheng.core.values import Bilingual
from cunzheng.law.reading import Table, read

Filling = Bilingual | str | int
_GROUPS = (
    "parts",
    "nature",
    "status",
    "channel",
    "began",
    "whom",
    "whom_short",
    "words_in",
    "extra",
)


@dataclass(frozen=True, slots=True)
class Worded:
    """The three texts of a finding, filled."""

    label: Bilingual
    explanation: Bilingual
    statement: str


@dataclass(frozen=True, slots=True)
class _Rule:
    label: Bilingual
    text: Bilingual
    statement: str


_Side = dict[str, str | int]


def _sides(filling: Mapping[str, Filling]) -> tuple[_Side, _Side]:
    """What to fill in, in Chinese and in English."""
    zh: _Side = {}
    en: _Side = {}
    for key, one in filling.items():
        if isinstance(one, Bilingual):
            zh[key], en[key] = one.zh, one.en
        else:
            zh[key] = en[key] = one
    return zh, en


@dataclass(frozen=True, slots=True)
class Wording:
    """All templates. A template that does not fit its use raises LawDataBroken."""

    pieces: Mapping[tuple[str, str], Bilingual]
    matters: Mapping[str, str]
    rules: Mapping[str, _Rule]
    clocks: dict[tuple[int, int], Bilingual] = field(
        default_factory=dict, compare=False, repr=False
    )  # each minute of the day is worded once

    @classmethod
    def load(cls, path: Path) -> Wording:
        """Read the templates. Raises LawDataBroken."""
        table = read(path)
        pieces: dict[tuple[str, str], Bilingual] = {}
        for group in _GROUPS:
            inner = table.table(group)
            for key in inner.keys():  # noqa: SIM118 - a Table, not a dict
                if not key.endswith("_en"):
                    pieces[group, key] = inner.bilingual(key)
            inner.done()
        matter = table.table("matter")
        matters = {key: matter.text(key) for key in matter.keys()}  # noqa: SIM118
        rule = table.table("rule")
        rules = {key: _rule(rule.table(key)) for key in rule.keys()}  # noqa: SIM118
        table.done()
        return cls(pieces, matters, rules)

    def piece(self, group: str, key: str, **filling: Filling) -> Bilingual:
        """A part of a sentence, filled in both languages."""
        try:
            template = self.pieces[group, key]
            if not filling and "{" not in template.zh + template.en:
                return template
            zh, en = _sides(filling)
            return Bilingual(template.zh.format(**zh), template.en.format(**en))
        except (KeyError, IndexError, ValueError):
            raise LawDataBroken(f"wording.toml: {group}.{key}") from None

    def matter(self, key: str) -> str:
        """What a source speaks of, in Chinese: 催收时间."""
        try:
            return self.matters[key]
        except KeyError:
            raise LawDataBroken(f"wording.toml: matter.{key}") from None

    def finding(self, key: str, filling: Mapping[str, Filling]) -> Worded:
        """The label, explanation and statement of a rule, filled."""
        try:
            rule = self.rules[key]
            zh, en = _sides(filling)
            return Worded(
                Bilingual(rule.label.zh.format(**zh), rule.label.en.format(**en).strip()),
                Bilingual(
                    rule.text.zh.format(**zh).strip(),
                    " ".join(rule.text.en.format(**en).split()),
                ),
                rule.statement.format(**zh),
            )
        except (KeyError, IndexError, ValueError):
            raise LawDataBroken(f"wording.toml: rule.{key}") from None

    def clock(self, at: dt.datetime | dt.time) -> Bilingual:
        """23时14分, 23:14. The moment must already be in Asia/Shanghai."""
        found = self.clocks.get((at.hour, at.minute))
        if found is None:
            found = self.piece("parts", "clock", hour=at.hour, minute=at.minute)
            self.clocks[at.hour, at.minute] = found
        return found

    def day(self, on: dt.date) -> Bilingual:
        """2026年3月1日, 2026-03-01."""
        return self.piece("parts", "day", year=on.year, month=on.month, day=on.day)

    def period(self, first: dt.date | None, last: dt.date | None) -> Bilingual:
        """From one day to another; None is open."""
        key = {(1, 1): "between", (1, 0): "since", (0, 1): "until", (0, 0): "always"}[
            first is not None, last is not None
        ]
        filling = {
            name: self.day(on) for name, on in (("first", first), ("last", last)) if on is not None
        }
        return self.piece("parts", f"period_{key}", **filling)

    def window(self, start: dt.time, end: dt.time) -> Bilingual:
        """22时至次日8时, 22:00–08:00 the next day."""
        return self.piece(
            "parts",
            "same_day" if start < end else "overnight",
            start=self._bound(start),
            end=self._bound(end),
        )

    def _bound(self, at: dt.time) -> Bilingual:
        if at.minute:
            return self.clock(at)
        return self.piece("parts", "hour", hour=at.hour)

    def joined(self, parts: Iterable[Bilingual], between: str = "comma") -> Bilingual:
        """Several pieces in a row: 甲、乙. *between* names the part that stands between."""
        listed = list(parts)
        comma = self.piece("parts", between)
        return Bilingual(
            comma.zh.join(one.zh for one in listed), comma.en.join(one.en for one in listed)
        )

    def quoted(self, words: Iterable[str]) -> Bilingual:
        """Several words in quotation marks. The words are the user's data, never a template."""
        return self.joined((self.piece("parts", "quoted", text=one) for one in words), "quoted_and")


def sentences(parts: Iterable[Bilingual]) -> Bilingual:
    """Whole sentences one after the other: without a space in Chinese, with one in English."""
    listed = list(parts)
    return Bilingual("".join(one.zh for one in listed), " ".join(one.en for one in listed))


def _rule(table: Table) -> _Rule:
    rule = _Rule(table.bilingual("label"), table.bilingual("text"), table.text("statement"))
    table.done()
    return rule
