"""The small language that phrase patterns are written in, checked and prepared for searching.

    去你家(?:里)?.{0,4}<noise>    words, (?:a|b), "?", bounded gaps, [abc], [^abc]{0,3}, <part>

It is a part of regular expressions in which nothing can run away: no unbounded repeat, no
repeated group, no look-around. :func:`starts` tells with which two characters a match can begin,
so that most places of a text are passed over without trying any pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

ANY = "\0"  # stands in a start where any character may
MAX_GAP = 20
MAX_STARTS = 20_000
_MARKS = frozenset("\\^$*+{}[]()|?.<>")
_PART = re.compile(r"<([a-z_]+)>")
_GAP = re.compile(r"\{(\d{1,2}),(\d{1,2})\}")


def expand(pattern: str, parts: Mapping[str, str]) -> str:
    """Put the named *parts* in. Raises ValueError for a name that is not among them."""

    def inside(match: re.Match[str]) -> str:
        if match[1] not in parts:
            raise ValueError
        return f"(?:{parts[match[1]]})"

    return _PART.sub(inside, pattern)


@lru_cache(maxsize=4096)  # two books are read from the same lists
def starts(pattern: str) -> frozenset[str]:
    """The one or two characters a match of *pattern* begins with.

    A start of one character means that anything, or nothing, may follow. Raises ValueError where
    the pattern leaves the small language, may be empty, or may begin with anything.
    """
    reader = _Reader(pattern)
    try:
        found = reader.alternatives()
    except RecursionError:  # groups within groups without end
        raise ValueError from None
    if reader.at != len(pattern):
        raise ValueError
    if any(not one or one[0] == ANY for one in found):
        raise ValueError
    ones = {one[0] for one in found if len(one) == 1 or one[1] == ANY}
    return frozenset(ones | {one for one in found if one[0] not in ones})


def word(text: str) -> str:
    """A plain word as a pattern."""
    return re.escape(text)


class _Reader:
    """Recursive descent; every method returns what the piece it read can begin with (≤ 2)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def alternatives(self) -> set[str]:
        found = self._row()
        while self._peek() == "|":
            self.at += 1
            found |= self._row()
        return found

    def _row(self) -> set[str]:
        found = {""}
        while self._peek() not in ("", "|", ")"):
            found = _followed(found, self._piece())
        return found

    def _piece(self) -> set[str]:
        if self.text.startswith("(?:", self.at):
            self.at += 3
            found = self.alternatives()
            if self._peek() != ")":
                raise ValueError
            self.at += 1
            return found | {""} if self._optional() else found
        one = self._peek()
        if one == ".":
            self.at += 1
            return self._repeated({ANY})
        if one == "[":
            return self._repeated(self._set())
        if one == "\\":
            self.at += 1
            one = self._peek()
            if not one or one.isalnum():
                raise ValueError
        elif one in _MARKS:
            raise ValueError
        self.at += 1
        return {one, ""} if self._optional() else {one}

    def _optional(self) -> bool:
        if self._peek() != "?":
            return False
        self.at += 1
        return True

    def _set(self) -> set[str]:
        end = self.text.find("]", self.at)
        inside = self.text[self.at + 1 : end]
        if end < 0 or not inside.lstrip("^") or set(inside.lstrip("^")) & (_MARKS | {"-"}):
            raise ValueError
        self.at = end + 1
        return {ANY} if inside[0] == "^" else set(inside)

    def _repeated(self, found: set[str]) -> set[str]:
        """A gap has both bounds; a set may also stand once."""
        match = _GAP.match(self.text, self.at)
        if match is None:
            return found | {""} if self._optional() else found
        self.at = match.end()
        least, most = int(match[1]), int(match[2])
        if not least <= most <= MAX_GAP:
            raise ValueError
        twice = _followed(found, found) if most > 1 else set()
        once = found if least < 2 else set()
        return twice | once | (set() if least else {""})


def _followed(first: Iterable[str], then: Iterable[str]) -> set[str]:
    found = {(one + two)[:2] for one in first for two in (then if len(one) < 2 else ("",))}
    if len(found) > MAX_STARTS:
        raise ValueError
    return found
