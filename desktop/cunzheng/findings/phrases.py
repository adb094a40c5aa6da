"""Words that hint at a kind of conduct. They only propose; the user confirms or rejects.

The text is normalised (NFKC, lower case, no spaces, marks or symbols) with a map back to the
original, so that 傻*逼 is found and shown as it was written.
"""

from __future__ import annotations

import bisect
import unicodedata
from dataclasses import dataclass

from cunzheng.core.values import ConductKind
from cunzheng.law.phrasebook import PhraseBook, PhraseList

_ENDS = "。！？!?；;"
_CLAUSE = _ENDS + "，,、：:"
_SKIPPED = "PSZC"  # Unicode categories: punctuation, symbols, separators, control


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in the original text: ``text[start:end]``."""

    kind: ConductKind
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Normalised:
    """``text[i]`` came from the original's ``index[i]``.

    ``ends`` and ``clauses`` are the places in ``text`` before which a sentence or a clause ended.
    """

    text: str
    index: tuple[int, ...]
    ends: tuple[int, ...]
    clauses: tuple[int, ...]


def normalise(text: str) -> Normalised:
    """Normalise, keeping the way back."""
    out: list[str] = []
    index: list[int] = []
    ends: list[int] = []
    clauses: list[int] = []
    for position, original in enumerate(text):
        for one in unicodedata.normalize("NFKC", original).lower():
            if unicodedata.category(one)[0] not in _SKIPPED:
                out.append(one)
                index.append(position)
                continue
            if one in _ENDS or original in _ENDS:
                ends.append(len(out))
            if one in _CLAUSE or original in _CLAUSE:
                clauses.append(len(out))
    return Normalised("".join(out), tuple(index), tuple(ends), tuple(clauses))


def find(text: str, book: PhraseBook) -> tuple[Hit, ...]:
    """All hits in *text*, by kind and place. Negations, warnings and own lines do not count."""
    lines = [
        "" if line.lstrip().startswith(book.own) else line
        for line in text.splitlines(keepends=True)
    ]
    if not any(lines):
        return ()
    # An own line leaves a full stop of the same length, so that places stay and nothing joins.
    originals = text.splitlines(keepends=True)
    theirs = "".join(
        line or _ENDS[0] * len(original) for line, original in zip(lines, originals, strict=True)
    )
    plain = normalise(theirs)
    return tuple(
        Hit(one.kind, start, end, text[start:end])
        for one in book.lists
        for start, end in _places(plain, one, book)
    )


def _places(plain: Normalised, one: PhraseList, book: PhraseBook) -> list[tuple[int, int]]:
    spared = (
        []
        if one.exclusions is None
        else [match.span() for match in one.exclusions.finditer(plain.text)]
    )
    found = []
    for match in one.pattern.finditer(plain.text):
        start, end = match.span()
        if start == end or any(a <= start and end <= b for a, b in spared):
            continue
        if _last(plain.ends, start, 0) != _last(plain.ends, end - 1, 0):
            continue  # runs over the end of a sentence
        if _guarded(plain, start, one.reach, book):
            continue
        found.append((plain.index[start], plain.index[end - 1] + 1))
    return found


def _last(places: tuple[int, ...], before: int, default: int) -> int:
    """The last of the sorted *places* that is not behind *before*."""
    at = bisect.bisect_right(places, before)
    return places[at - 1] if at else default


def _guarded(plain: Normalised, start: int, reach: int, book: PhraseBook) -> bool:
    clause = _last(plain.clauses, start, 0)
    if any(
        start - match.end() <= reach for match in book.before.finditer(plain.text, clause, start)
    ):
        return True
    sentence_start = _last(plain.ends, start, 0)
    at = bisect.bisect_right(plain.ends, start)
    sentence_end = plain.ends[at] if at < len(plain.ends) else len(plain.text)
    return book.sentence.search(plain.text, sentence_start, sentence_end) is not None
