"""Phrase lists per kind of conduct, as data: they propose, the user decides.

Two books are read from the same lists: one for what a collector said or wrote, and one for what the
debtor noted of it, where 我 is whom it happened to and the user's own deeds do not count.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cunzheng.core.values import ConductKind, Status
from cunzheng.law import phrasesyntax
from cunzheng.law.reading import Table, read

# What is in the folder beside the lists.
_NOT_LISTS = {"guards.toml", "parts.toml", "variants.toml"}
_NARRATED = "narrated"  # the folder of what only a note can say
_SKIPPED = "PSZC"  # Unicode categories: punctuation, symbols, separators, control


@dataclass(frozen=True, slots=True)
class PhraseList:
    """What hints at one kind, in normalised text (see findings.phrases).

    ``rows`` are patterns that count anywhere; ``addressed`` ones count only near a word that shows
    that the debtor or the debt is spoken of; ``exclusions`` spare what they cover; a negation
    counts up to ``reach`` characters before. Where ``claims`` is given, a hit without any of it
    tells of less than the kind: of somebody who did not name himself, not of one who posed.
    """

    kind: ConductKind
    rows: tuple[str, ...]
    addressed: tuple[str, ...]
    exclusions: re.Pattern[str] | None
    reach: int
    source: str
    date: dt.date
    status: Status
    claims: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Guards:
    """What keeps a phrase from counting (guards.toml).

    ``touching`` negates right in front; ``before`` and ``far`` hold what looks like a negation in
    front and is none, and the real ones in group 1; ``between`` are words that end a negation's
    reach; ``inside`` negates within a hit;
    ``sentence`` stands anywhere in the sentence; ``address`` near an addressed phrase; ``deed``
    begins a clause of a note that tells what the debtor did or felt (None: not a note).
    """

    touching: frozenset[str]
    before: re.Pattern[str]
    far: re.Pattern[str]
    between: re.Pattern[str]
    inside: re.Pattern[str]
    sentence: re.Pattern[str]
    address: re.Pattern[str]
    own: re.Pattern[str]
    deed: re.Pattern[str] | None = None


class Folding(dict[str, str]):
    """Character → what is kept of it: NFKC, lower case, as the lists write it, no marks.

    Filled as characters are met. Empty for marks, symbols, separators and control characters.
    """

    def __init__(self, variants: Mapping[str, str]) -> None:
        super().__init__()
        self._variants = variants

    def __missing__(self, original: str) -> str:
        kept = "".join(
            self._variants.get(one, one)
            for one in unicodedata.normalize("NFKC", original).lower()
            if unicodedata.category(one)[0] not in _SKIPPED
        )
        self[original] = kept
        return kept


@dataclass(frozen=True, slots=True)
class Trial:
    """What is worth trying of one list at a place: only the patterns that can begin there."""

    number: int  # of the list in the book
    pattern: re.Pattern[str] | None
    addressed: re.Pattern[str] | None


class Trials(dict[str, tuple[Trial, ...]]):
    """Two characters → what can begin with them. Compiled when such a place is first met.

    *begin* maps one or two characters to (list, row), the addressed rows counted on.
    """

    def __init__(
        self, lists: tuple[PhraseList, ...], begin: Mapping[str, set[tuple[int, int]]]
    ) -> None:
        super().__init__()
        self._lists = lists
        self._begin = begin
        self._made: dict[tuple[int, tuple[int, ...]], Trial] = {}

    def __missing__(self, pair: str) -> tuple[Trial, ...]:
        rows: dict[int, list[int]] = {}
        found = self._begin.get(pair, set()) | self._begin.get(pair[:1], set())
        for number, row in sorted(found):
            rows.setdefault(number, []).append(row)
        self[pair] = made = tuple(self._trial(one, tuple(of)) for one, of in rows.items())
        return made

    def _trial(self, number: int, rows: tuple[int, ...]) -> Trial:
        made = self._made.get((number, rows))
        if made is None:
            one = self._lists[number]
            plain = [one.rows[at] for at in rows if at < len(one.rows)]
            addressed = [one.addressed[at - len(one.rows)] for at in rows if at >= len(one.rows)]
            made = self._made[number, rows] = Trial(number, _one_of(plain), _one_of(addressed))
        return made


def _one_of(rows: list[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(rows)) if rows else None


@dataclass(frozen=True, slots=True)
class PhraseBook:
    """All lists; ``pairs`` and ``ones`` are the characters at which any of them can begin."""

    lists: tuple[PhraseList, ...]
    guards: Guards
    folding: Folding
    pairs: frozenset[str]
    ones: frozenset[str]
    trials: Trials

    @classmethod
    def load(cls, folder: Path, *, narrated: bool = False) -> PhraseBook:
        """Read the guards, the parts, the variants and one list a kind. Raises LawDataBroken.

        *narrated*: the book for the debtor's own notes.
        """
        table = read(folder / "guards.toml")
        read_as = table.texts("narrated")
        guards = _guards(table, narrated=narrated)
        variants = _variants(read(folder / "variants.toml"))
        if narrated:
            variants |= {pair[0]: pair[1] for pair in read_as}
        named = read(folder / "parts.toml").table("parts")
        parts = {key: "|".join(map(phrasesyntax.word, named.texts(key))) for key in named.keys()}  # noqa: SIM118
        lists: list[PhraseList] = []
        begin: dict[str, set[tuple[int, int]]] = {}
        for path in sorted(folder.glob("*.toml")):
            if path.name in _NOT_LISTS:
                continue
            table = read(path)
            found = _phrase_list(table, parts)
            more = folder / _NARRATED / path.name
            if narrated and more.exists():
                found = _joined(found, _phrase_list(read(more), parts))
            if found.kind in {one.kind for one in lists}:
                raise table.broken("kind")
            for row, pattern in enumerate((*found.rows, *found.addressed)):
                for first in phrasesyntax.starts(pattern):
                    begin.setdefault(first, set()).add((len(lists), row))
            lists.append(found)
        return cls(
            tuple(lists),
            guards,
            Folding(variants),
            frozenset(one for one in begin if len(one) > 1),
            frozenset(one for one in begin if len(one) == 1),
            Trials(tuple(lists), begin),
        )


def _any_of(words: tuple[str, ...]) -> str:
    longest_first = sorted(words, key=lambda one: (-len(one), one))
    return "|".join(re.escape(one) for one in longest_first)


def _joined(one: PhraseList, more: PhraseList) -> PhraseList:
    """Both lists of a kind as one; what spares a hit of either spares it."""
    spared = "|".join(found.pattern for found in (one.exclusions, more.exclusions) if found)
    return replace(
        one,
        rows=one.rows + more.rows,
        addressed=one.addressed + more.addressed,
        exclusions=re.compile(spared) if spared else None,
        claims=more.claims,
    )


def _guards(table: Table, *, narrated: bool) -> Guards:
    table.text("source")
    table.date("date")
    table.one_of("status", Status)
    none = _any_of(table.texts("no_negation"))
    warned, reported = table.texts("sentence"), table.texts("reported")
    deed = re.compile(_any_of(table.texts("deed")))
    made = Guards(
        touching=frozenset(table.texts("touching")),
        before=re.compile(f"(?:{none})|({_any_of(table.texts('before'))})"),
        far=re.compile(f"(?:{none})|({_any_of(table.texts('far'))})"),
        between=re.compile(_any_of(table.texts("between"))),
        inside=re.compile(_any_of(table.texts("inside"))),
        sentence=re.compile(_any_of(warned if narrated else warned + reported)),
        address=re.compile(_any_of(table.texts("address"))),
        own=re.compile(rf"\s*(?:{_any_of(table.texts('own'))})\s*[：:]"),
        deed=deed if narrated else None,
    )
    table.done()
    return made


def _variants(table: Table) -> dict[str, str]:
    """Pairs of characters, the variant first: 門门."""
    made: dict[str, str] = {}
    for group in table.tables("group"):
        group.text("name")
        group.text("source")
        group.date("date")
        group.one_of("status", Status)
        for pair in group.texts("pairs"):
            if len(pair) != 2 or pair[0] in made:
                raise group.broken("pairs")
            made[pair[0]] = pair[1]
        group.done()
    table.done()
    return made


def _phrase_list(table: Table, parts: Mapping[str, str]) -> PhraseList:
    kind = table.one_of("kind", ConductKind)
    source, date = table.text("source"), table.date("date")
    status, reach = table.one_of("status", Status), table.number("reach")

    def rows(words: str, patterns: str) -> tuple[str, ...]:
        plain = sorted(table.texts(words, needed=False), key=lambda one: (-len(one), one))
        try:
            found = (
                *map(phrasesyntax.word, plain),
                *(phrasesyntax.expand(one, parts) for one in table.texts(patterns, needed=False)),
            )
            for one in found:
                phrasesyntax.starts(one)
        except ValueError:
            raise table.broken(patterns) from None
        return found

    plain, addressed = rows("phrases", "patterns"), rows("addressed", "addressed_patterns")
    exclusions = table.texts("exclusions")
    claims = table.texts("claims", needed=False)
    try:
        told = re.compile("|".join(phrasesyntax.expand(one, parts) for one in claims))
    except (ValueError, re.error):
        raise table.broken("claims") from None
    table.done()
    if not plain:
        raise table.broken("phrases")
    spared = re.compile(_any_of(exclusions)) if exclusions else None
    return PhraseList(
        kind, plain, addressed, spared, reach, source, date, status, told if claims else None
    )
