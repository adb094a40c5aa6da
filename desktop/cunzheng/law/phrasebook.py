"""Phrase lists per kind of conduct, as data: they propose, the user decides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from cunzheng.core.values import ConductKind
from cunzheng.law.reading import read


@dataclass(frozen=True, slots=True)
class PhraseList:
    """What hints at one kind.

    ``pattern`` and ``exclusions`` are for normalised text (see findings.phrases); ``reach`` is how
    many characters a negation may stand away.
    """

    kind: ConductKind
    pattern: re.Pattern[str]
    exclusions: re.Pattern[str] | None
    reach: int


@dataclass(frozen=True, slots=True)
class PhraseBook:
    lists: tuple[PhraseList, ...]
    before: re.Pattern[str]  # negations, matched up to their end
    sentence: re.Pattern[str]
    own: tuple[str, ...]

    @classmethod
    def load(cls, folder: Path) -> PhraseBook:
        """Read guards.toml and one list a kind. Raises LawDataBroken."""
        guards = read(folder / "guards.toml")
        before = _any_of(guards.texts("before"))
        sentence = _any_of(guards.texts("sentence"))
        own = guards.texts("own")
        guards.done()
        paths = sorted(path for path in folder.glob("*.toml") if path.name != "guards.toml")
        lists = tuple(_phrase_list(path) for path in paths)
        if len({one.kind for one in lists}) != len(lists):
            raise guards.broken("kind")
        return cls(lists, before, sentence, own)


def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile("|".join(re.escape(word) for word in longest_first))


def _phrase_list(path: Path) -> PhraseList:
    table = read(path)
    kind = table.one_of("kind", ConductKind)
    table.text("source")
    table.date("date")
    phrases, patterns = table.texts("phrases"), table.texts("patterns")
    exclusions, reach = table.texts("exclusions"), table.number("reach")
    table.done()
    if not phrases:
        raise table.broken("phrases")
    longest_first = sorted(phrases, key=lambda word: (-len(word), word))
    try:
        pattern = re.compile("|".join([*(re.escape(word) for word in longest_first), *patterns]))
    except re.error:
        raise table.broken("patterns") from None
    return PhraseList(kind, pattern, _any_of(exclusions) if exclusions else None, reach)
