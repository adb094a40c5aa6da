"""Where the words of a search stand in a text. No Qt."""

from __future__ import annotations

import re
from functools import lru_cache

from cunzheng.core.ids import normalise_number

_CUT = "\u2026"
_BETWEEN = "[ -]*"  # what the eye puts between the digits of a number


def words_of(text: str) -> tuple[str, ...]:
    """What is searched: the words between spaces, folded; digits with spaces are one number."""
    folded = text.strip().casefold()
    compact = normalise_number(folded)
    if compact.isdigit():
        return (compact,)
    return tuple(dict.fromkeys(folded.split()))


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    parts = (
        _BETWEEN.join(one) if one.isdigit() else re.escape(one)
        for one in sorted(words, key=len, reverse=True)
    )
    return re.compile("|".join(parts), re.IGNORECASE)


def spans(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """The places (begin, end) of *words* in *text*, in order, apart from each other."""
    if not words or not text:
        return ()
    return tuple(found.span() for found in _pattern(words).finditer(text) if found.end())


def around(text: str, words: tuple[str, ...], before: int = 8, after: int = 30) -> str:
    """The first place of a word with what stands around it, on one line; "" where there is none."""
    flat = " ".join(text.split())
    found = spans(flat, words)
    if not found:
        return ""
    begin, end = found[0]
    left, right = max(0, begin - before), min(len(flat), end + after)
    head = _CUT if left else ""
    return f"{head}{flat[left:right]}{_CUT if right < len(flat) else ''}"
