"""How many guesses a password stands, by zxcvbn, with what zxcvbn does not know: Chinese.

The password is cut into parts and their guesses are multiplied:

* Chinese characters: one that is new counts 10^1.2 (4 bits: low for the 5 to 9 bits that a
  character of Chinese text carries), one that came before 10^0.3, a known phrase 10^3 whatever its
  length, something of the user's own (a name) 10^1. Six different characters that are no known
  phrase are therefore good enough.
* A telephone number or an identity number counts 10^4: it is long, and it can be looked up.
* Everything else goes to zxcvbn, 72 characters at most (it is slow on long text). Where all its
  letters are pinyin, a syllable counts 10^2 at most, and as many syllables as the user's Chinese
  name has characters count as the name.

The limits of the scores are zxcvbn's own.
"""

from __future__ import annotations

import math
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from cunzheng.assets import asset

MIN_WEIGHT = 8.0
"""8 characters, or 6 Chinese ones (each weighs 4/3)."""
MIN_SCORE = 2
MAX_CHECKED = 72
GUESSES_A_SECOND = 1e4
"""What somebody with a hundred graphics cards can do against Argon2id with 64 MiB."""

_CJK_WEIGHT = 4 / 3
_NEW, _AGAIN, _PHRASE, _OWN, _NUMBER, _SYLLABLE = 1.2, 0.3, 3.0, 1.0, 4.0, 2.0
_SCORES = (3.0, 6.0, 8.0, 10.0)
# 11 digits that begin with 1 are a mobile number in China; 17 digits and a check character an id.
_KNOWN_NUMBER = re.compile(r"(?<!\d)(?:1\d{10}|[1-9]\d{16}[\dXx])(?!\d)")
_LETTERS = re.compile(r"[a-z]+")


class PasswordHint(StrEnum):
    """What would make it better; the sentence is in ``services.keys``."""

    GOOD = "good"
    TOO_SHORT = "too_short"
    PERSONAL = "personal"
    NUMBERS = "numbers"
    COMMON = "common"
    PINYIN = "pinyin"
    REPEATED = "repeated"
    PATTERN = "pattern"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Strength:
    """``score`` 0 (guessed at once) to 4 as zxcvbn's; ``enough`` says if it may protect a case."""

    score: int
    guesses_log10: float
    hint: PasswordHint
    enough: bool

    @property
    def seconds(self) -> float:
        """How long guessing it takes on average, at GUESSES_A_SECOND; never more than 1e15."""
        return float(10 ** min(self.guesses_log10, 19.0) / GUESSES_A_SECOND / 2)


@dataclass(frozen=True, slots=True)
class _Known:
    phrases: frozenset[str]
    longest: int
    syllables: frozenset[str]


@cache
def _known() -> _Known:
    plain = tomllib.loads(asset("resources/passwords/common.toml").read_text("utf-8"))
    phrases = frozenset(str(one) for one in plain["phrases"])
    syllables = {first + last for first in plain["initials"] for last in plain["finals"]}
    return _Known(
        phrases, max(map(len, phrases)), frozenset(syllables | {str(one) for one in plain["alone"]})
    )


def _is_cjk(char: str) -> bool:
    return unicodedata.category(char) == "Lo" and unicodedata.east_asian_width(char) in "WF"


def weight(password: str) -> float:
    """The length that counts: 1 a character, 4/3 a Chinese one."""
    text = unicodedata.normalize("NFKC", password)
    return sum(_CJK_WEIGHT if _is_cjk(char) else 1.0 for char in text) + 1e-9


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """(kind, part): "cjk", "number" or "rest", in order."""
    at = 0
    while at < len(text):
        end = at + 1
        cjk = _is_cjk(text[at])
        while end < len(text) and _is_cjk(text[end]) == cjk:
            end += 1
        part = text[at:end]
        at = end
        if cjk:
            yield "cjk", part
            continue
        start = 0
        for match in _KNOWN_NUMBER.finditer(part):
            yield "rest", part[start : match.start()]
            yield "number", match[0]
            start = match.end()
        yield "rest", part[start:]


class _Estimate:
    def __init__(self, own: Iterable[str]) -> None:
        words = {unicodedata.normalize("NFKC", one).strip().casefold() for one in own}
        self.own = sorted((one for one in words if len(one) >= 2), key=len, reverse=True)
        self.names = {len(one) for one in self.own if all(map(_is_cjk, one)) and len(one) <= 4}
        self.seen: set[str] = set()
        self.guesses = 0.0
        self.hints: dict[PasswordHint, None] = {}

    def cjk(self, part: str) -> None:
        known, at = _known(), 0
        while at < len(part):
            own = next((one for one in self.own if part.startswith(one, at)), "")
            lengths = range(min(known.longest, len(part) - at), 1, -1)
            phrase = next((n for n in lengths if part[at : at + n] in known.phrases), 0)
            if own:
                self._add(_OWN, PasswordHint.PERSONAL)
                at += len(own)
            elif phrase:
                new = [char for char in part[at : at + phrase] if char not in self.seen]
                self._add(min(_PHRASE, _AGAIN + _NEW * len(new)), PasswordHint.COMMON)
                self.seen.update(new)
                at += phrase
            else:
                again = part[at] in self.seen
                self._add(_AGAIN if again else _NEW, PasswordHint.REPEATED if again else None)
                self.seen.add(part[at])
                at += 1

    def number(self, part: str) -> None:
        if part.casefold() in self.own:
            self._add(_OWN, PasswordHint.PERSONAL)
        else:
            self._add(_NUMBER, PasswordHint.NUMBERS)

    def rest(self, part: str) -> None:
        if not part.strip():
            return
        found = _zxcvbn(part, self.own)
        guesses = math.log10(max(1.0, float(found["guesses"])))
        syllables = self._pinyin(part)
        if syllables is not None and syllables[0] < guesses:
            self._add(*syllables)
            return
        self._add(guesses, None)
        for match in found["sequence"]:
            self._hint(match, part)

    def _hint(self, match: Any, part: str) -> None:  # noqa: ANN401 - a dict of zxcvbn's
        pattern, length = match["pattern"], len(match["token"])
        if pattern == "dictionary" and match["dictionary_name"] == "user_inputs":
            self.hints[PasswordHint.PERSONAL] = None
        elif pattern in {"date", "regex"} and length * 2 >= len(part):
            self.hints[PasswordHint.NUMBERS] = None
        elif pattern == "repeat":
            self.hints[PasswordHint.REPEATED] = None
        elif pattern in {"sequence", "spatial"} and length * 2 >= len(part):
            self.hints[PasswordHint.PATTERN] = None
        elif pattern == "dictionary" and length * 2 >= len(part):
            self.hints[PasswordHint.COMMON] = None

    def _pinyin(self, part: str) -> tuple[float, PasswordHint] | None:
        """Guesses for a part whose letters are all pinyin; None if they are not."""
        text = part.casefold()
        runs = _LETTERS.findall(text)
        if not runs or sum(map(len, runs)) < 4:
            return None
        guesses, hint = 0.0, PasswordHint.PINYIN
        for run in runs:
            count = _syllables(run)
            if count is None:
                return None
            if count in self.names:
                guesses, hint = guesses + _OWN, PasswordHint.PERSONAL
            else:
                guesses += _SYLLABLE * count
        others = _LETTERS.sub("", text).strip()
        if others:
            guesses += math.log10(max(1.0, float(_zxcvbn(others, self.own)["guesses"])))
        return guesses, hint

    def _add(self, guesses: float, hint: PasswordHint | None) -> None:
        self.guesses += guesses
        if hint is not None:
            self.hints[hint] = None


def _syllables(run: str) -> int | None:
    """The smallest number of pinyin syllables that make up *run*."""
    known = _known().syllables
    best: list[int | None] = [0] + [None] * len(run)
    for end in range(1, len(run) + 1):
        counts = [
            before + 1
            for start in range(max(0, end - 6), end)
            if (before := best[start]) is not None and run[start:end] in known
        ]
        best[end] = min(counts, default=None)
    return best[-1]


def _zxcvbn(text: str, own: list[str]) -> Any:  # noqa: ANN401 - a dict of a library without types
    from zxcvbn import zxcvbn  # 0.1 s to import, needed for a new password only

    return zxcvbn(text[:MAX_CHECKED], user_inputs=[*own, "cunzheng"])


def strength(password: str, known: Iterable[str] = ()) -> Strength:
    """How good *password* is. *known*: what somebody near the user knows (name, numbers, dates)."""
    text = unicodedata.normalize("NFKC", password)[:MAX_CHECKED]
    estimate = _Estimate(known)
    for kind, part in _parts(text):
        {"cjk": estimate.cjk, "number": estimate.number, "rest": estimate.rest}[kind](part)
    score = sum(estimate.guesses >= limit for limit in _SCORES)
    short = weight(password) < MIN_WEIGHT
    if short:
        score = min(score, 1)
        hint = PasswordHint.TOO_SHORT
    elif score >= 3:
        hint = PasswordHint.GOOD
    else:
        hint = next((one for one in PasswordHint if one in estimate.hints), PasswordHint.MORE)
    return Strength(score, round(estimate.guesses, 2), hint, not short and score >= MIN_SCORE)
