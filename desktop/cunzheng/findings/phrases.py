"""Words that hint at a kind of conduct. They only propose; the user confirms or rejects.

The text is normalised (NFKC, lower case, simplified characters, no spaces, marks or symbols) with
a map back to the original, so that 傻*逼 or 妳 is found and shown as it was written.
"""

from __future__ import annotations

import bisect
import operator
import re
from collections.abc import Mapping
from dataclasses import dataclass

from cunzheng.core.values import ConductKind
from cunzheng.law.phrasebook import PhraseBook, PhraseList, Trial

# Marks as they are written, in full, half and compatibility width.
_ENDS = frozenset("。｡！!﹗？?﹖；;﹔︒")
_CLAUSE = _ENDS | frozenset("，,﹐：:﹕")  # not 、: what a negation says of a list, it says of each
_BREAKS = _ENDS | {"\n", "\r"}
_STOP = "。"
_NEAR = 30  # characters within which an addressed phrase finds its address
_SPEAKER = re.compile(r"\s*[^\s：:，。！？]{1,12}\s*[：:]")  # 对方：…


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in the original text: ``text[start:end]``.

    ``whole`` is false where the words tell of less than the kind (see ``PhraseList.claims``).
    """

    kind: ConductKind
    start: int
    end: int
    text: str
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Normalised:
    """``text[i]`` came from the original's ``index[i]``.

    ``ends`` and ``clauses`` are the places in ``text`` before which a sentence or a clause ended.
    """

    text: str
    index: tuple[int, ...]
    ends: tuple[int, ...]
    clauses: tuple[int, ...]


def normalise(text: str, folding: Mapping[str, str]) -> Normalised:
    """Normalise, keeping the way back. *folding* says what is kept of a character."""
    out: list[str] = []
    index: list[int] = []
    ends: list[int] = []
    clauses: list[int] = []
    for position, original in enumerate(text):
        if original in _CLAUSE:
            clauses.append(len(out))
            if original in _ENDS:
                ends.append(len(out))
        for one in folding[original]:
            out.append(one)
            index.append(position)
    return Normalised("".join(out), tuple(index), tuple(ends), tuple(clauses))


def find(text: str, book: PhraseBook) -> tuple[Hit, ...]:
    """All hits in *text*, by kind and place. Negations, warnings and own lines do not count."""
    theirs = _theirs(text, book)
    kept = "".join(map(book.folding.__getitem__, theirs))
    pairs, ones = book.pairs, book.ones
    # Most places of most texts hold no two characters with which any phrase begins.
    places = [
        at
        for at, pair in enumerate(map(operator.add, kept, kept[1:] + " "))
        if pair in pairs or pair[0] in ones
    ]
    suspects = [
        (at, trial)
        for at in places
        for trial in book.trials[kept[at : at + 2]]
        if (trial.pattern is not None and trial.pattern.match(kept, at))
        or (trial.addressed is not None and trial.addressed.match(kept, at))
    ]
    if not suspects:
        return ()
    plain = normalise(theirs, book.folding)
    found: list[list[tuple[int, int]]] = [[] for _one in book.lists]
    for at, trial in suspects:
        end = _match(plain, trial, at, book)
        if end:
            found[trial.number].append((at, end))
    return tuple(
        Hit(one.kind, start, end, text[start:end], _whole(text[start:end], one, book))
        for one, matches in zip(book.lists, found, strict=True)
        if matches
        for start, end in _hits(plain, one, matches, book)
    )


def _whole(words: str, one: PhraseList, book: PhraseBook) -> bool:
    if one.claims is None:
        return True
    return one.claims.search("".join(map(book.folding.__getitem__, words))) is not None


def sentence(text: str, hit: Hit) -> str:
    """The sentence in which *hit* stands, without marks and blanks at its ends."""
    start, end = hit.start, hit.end
    while start > 0 and text[start - 1] not in _BREAKS:
        start -= 1
    while end < len(text) and text[end] not in _BREAKS:
        end += 1
    return text[start:end].strip()


def _theirs(text: str, book: PhraseBook) -> str:
    """The text without the debtor's own lines, each speaker's line a sentence of its own.

    An own line leaves full stops of the same length, so that places stay and nothing joins.
    """
    if "\n" not in text and "\r" not in text:
        return "" if book.guards.own.match(text) else text
    lines: list[str] = []
    for line in text.splitlines(keepends=True):
        own = book.guards.own.match(line)
        if lines and _SPEAKER.match(line):
            lines[-1] = lines[-1][:-1] + _STOP
        lines.append(_STOP * len(line) if own else line)
    return "".join(lines)


def _hits(
    plain: Normalised, one: PhraseList, matches: list[tuple[int, int]], book: PhraseBook
) -> list[tuple[int, int]]:
    spared = (
        []
        if one.exclusions is None
        else [match.span() for match in one.exclusions.finditer(plain.text)]
    )
    found: list[tuple[int, int]] = []
    for start, end in matches:
        if any(a <= start and end <= b for a, b in spared) or _in_a_word(plain.text, start, end):
            continue
        if _guarded(plain, start, end, one.reach, book):
            continue
        if found and start < found[-1][1]:  # two that overlap are shown as one
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return [(plain.index[start], plain.index[end - 1] + 1) for start, end in found]


def _match(plain: Normalised, trial: Trial, start: int, book: PhraseBook) -> int:
    """Where a match that begins at *start* ends, within its sentence; 0 where there is none."""
    _first, last = _around(plain.ends, start, len(plain.text))
    if trial.pattern is not None:
        match = trial.pattern.match(plain.text, start, last)
        if match is not None:
            return match.end()
    if trial.addressed is not None:
        match = trial.addressed.match(plain.text, start, last)
        if match is not None:
            near = (max(0, start - _NEAR), match.end() + _NEAR)
            if book.guards.address.search(plain.text, *near) is not None:
                return match.end()
    return 0


def _in_a_word(text: str, start: int, end: int) -> bool:
    """Does a hit in Latin letters begin or end within a longer word (sb in usb)?"""
    return _latin(text, start - 1, start) or _latin(text, end - 1, end)


def _latin(text: str, left: int, right: int) -> bool:
    if left < 0 or right >= len(text):
        return False
    return all(text[at].isascii() and text[at].isalpha() for at in (left, right))


def _around(places: tuple[int, ...], at: int, length: int) -> tuple[int, int]:
    """Where the piece that holds the character *at* begins and ends."""
    after = bisect.bisect_right(places, at)
    return (
        places[after - 1] if after else 0,
        places[after] if after < len(places) else length,
    )


def _guarded(plain: Normalised, start: int, end: int, reach: int, book: PhraseBook) -> bool:
    text, guards = plain.text, book.guards
    if guards.inside.search(text, start, end) is not None:
        return True
    clause = _around(plain.clauses, start, len(text))[0]
    if guards.deed is not None and guards.deed.match(text, clause) is not None:
        return True
    if start > clause and text[start - 1] in guards.touching:
        return True
    for pattern, limit in ((guards.before, reach), (guards.far, len(text))):
        for match in pattern.finditer(text, clause, start):
            if match[1] is None or start - match.end() > limit:
                continue
            if guards.between.search(text, match.end(), start) is None:
                return True
    first, last = _around(plain.ends, start, len(text))
    return any(
        # 对方：说话客气点 is no 对方说: a mark stands between.
        _around(plain.clauses, match.start(), len(text))[1] >= match.end()
        for match in guards.sentence.finditer(text, first, last)
    )
