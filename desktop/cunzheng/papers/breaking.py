"""Chinese line breaking: which marks may begin or end a line, what stays together, what may shrink.

Pure measuring and breaking; :mod:`cunzheng.papers.cjk` draws the result. The tables of marks are
data (resources/letters/typography.toml). Widths are in points.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics

from cunzheng.assets import asset
from cunzheng.papers import fonts
from cunzheng.papers.remembered import memory

LONG = 18
"""Latin words and numbers longer than this may be cut (addresses, hashes)."""

_WORD = (
    r"_{2,}"
    r"|[A-Za-z0-9\u00c0-\u00ff]+(?:[.,:'\u2019/@_%+&=?#~\-][A-Za-z0-9\u00c0-\u00ff]+)*[%\u2030\u2103\u00b0]?"
    r"|\u2014\u2014|\u2026\u2026|."
)
_SHORT = 2.5  # ems: a last line shorter than this gets company
_FULL = 12  # tokens that the line above must have to give some
_MOVED = 4
_PIECE = re.compile(r"[^/?&=_\-]{1,8}[/?&=_\-]*|[/?&=_\-]+")


@dataclass(frozen=True, slots=True)
class Marks:
    """Sets of marks; see the data file for what each means."""

    no_start: frozenset[str]
    no_end: frozenset[str]
    half_right: frozenset[str]
    half_left: frozenset[str]
    hanging: frozenset[str]
    units: frozenset[str]


@cache
def marks() -> Marks:
    """The tables, read once a process."""
    data = tomllib.loads(asset("resources/letters/typography.toml").read_text("utf-8"))
    sets = {key: frozenset(value) for key, value in data.items() if isinstance(value, str)}
    return Marks(
        sets["no_start"],
        sets["no_end"],
        sets["half_right"],
        sets["half_left"],
        sets["half_right"] | sets["hang_only"],
        sets["units"],
    )


@cache
def _words() -> re.Pattern[str]:
    """What is one token; the numbers of standards are data (``whole``)."""
    data = tomllib.loads(asset("resources/letters/typography.toml").read_text("utf-8"))
    return re.compile("|".join((*data["whole"], _WORD)), re.DOTALL)


@dataclass(frozen=True, slots=True)
class Run:
    """A styled piece of text. None takes the paragraph's; ``link`` is ``#bookmark`` or a URL."""

    text: str
    font: str | None = None
    size: float | None = None
    color: Color | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class SetRun:
    """What a token is drawn with, all known."""

    font: str
    size: float
    color: Color
    link: str = ""


@dataclass(slots=True)
class Token:
    """What is never broken: a character, a word, a dash.

    ``full`` is its natural width, ``width`` the one left after marks were pulled together,
    ``shift`` moves its ink (negative: left).
    """

    text: str
    run: SetRun
    full: float
    width: float
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """Tokens of one line; ``over`` is how much of the last mark's blank half hangs outside."""

    tokens: tuple[Token, ...]
    over: float
    last: bool

    @property
    def natural(self) -> float:
        return sum(token.width for token in self.tokens) - self.over

    @property
    def text(self) -> str:
        return "".join(token.text for token in self.tokens)


def _measure(text: str, run: SetRun) -> float:
    known = memory()
    if known is None:
        return float(pdfmetrics.stringWidth(text, run.font, run.size))
    key = (text, run.font, run.size)
    width = known.widths.get(key)
    if width is None:
        width = known.widths[key] = float(pdfmetrics.stringWidth(text, run.font, run.size))
    return width


def _token(text: str, run: SetRun) -> Token:
    width = _measure(text, run)
    return Token(text, run, width, width)


def resolve(run: Run, font: str, size: float, color: Color) -> list[tuple[str, SetRun]]:
    """Split a run so that each piece's font has each of its characters (see fonts.legible)."""
    wanted = run.font or font
    if fonts.covers_all(wanted, run.text):
        return [(run.text, SetRun(wanted, run.size or size, run.color or color, run.link))]
    pieces: list[tuple[str, SetRun]] = []
    buffer, current = "", wanted
    for char in fonts.legible(run.text).replace("\t", " "):
        chosen = wanted if char == "\n" else fonts.font_for(char, wanted)
        if chosen != current and buffer:
            pieces.append((buffer, SetRun(current, run.size or size, run.color or color, run.link)))
            buffer = ""
        current = chosen
        buffer += char
    if buffer:
        pieces.append((buffer, SetRun(current, run.size or size, run.color or color, run.link)))
    return pieces


def tokenise(pieces: Sequence[tuple[str, SetRun]]) -> list[Token]:
    """Cut into tokens and pull adjacent full-width marks together (标点挤压)."""
    tokens: list[Token] = []
    for text, run in pieces:
        for match in _words().finditer(text):
            word = match.group()
            cut = len(word) > LONG and not word.startswith("__")
            parts = _PIECE.findall(word) if cut else [word]
            tokens += [_token(part, run) for part in parts]
    _squeeze(tokens)
    return tokens


def _squeeze(tokens: list[Token]) -> None:
    """Halve the blank between neighbouring marks: ）》, ，“, （《."""
    table = marks()
    for left, right in pairwise(tokens):
        if left.full < 0.9 * left.run.size or right.full < 0.9 * right.run.size:
            continue  # a proportional quotation mark has no blank half
        if left.text in table.half_right and (
            right.text in table.half_right or right.text in table.half_left
        ):
            left.width = left.full / 2
        elif left.text in table.half_left and right.text in table.half_left:
            right.shift = -right.full / 2
            right.width = right.full / 2


def forbidden(before: Token, after: Token) -> bool:
    """May no line end between these two?"""
    table = marks()
    first, last = after.text[0], before.text[-1]
    if first in table.no_start or last in table.no_end:
        return True
    return last.isascii() and last.isdigit() and first in table.units


def break_lines(
    tokens: Sequence[Token], width: float, first_indent: float = 0.0, *, hang: bool = True
) -> list[Line]:
    """Greedy breaking that steps back while a break is forbidden. *width* in points.

    With *hang*, the blank half of a stop at the end of a line may stand outside the measure.
    """
    table = marks()
    todo = list(tokens)
    lines: list[Line] = []
    start, available = 0, width - first_indent

    def spare(token: Token) -> float:
        hangs = hang and token.text in table.hanging and token.full >= 0.9 * token.run.size
        return max(0.0, token.width - token.full / 2) if hangs else 0.0

    while start < len(todo):
        used, end, hard = 0.0, start, False
        while end < len(todo):
            token = todo[end]
            if token.text == "\n":
                hard = True
                break
            if used + token.width - spare(token) > available + 1e-6:
                break
            used += token.width
            end += 1
        if not hard and end < len(todo):
            end = _step_back(todo, start, end, available)
        line = todo[start:end]
        while line and line[-1].text == " ":
            line.pop()
        over = spare(line[-1]) if line else 0.0
        lines.append(Line(tuple(line), over, hard or end >= len(todo)))
        start = end + (1 if hard else 0)
        while start < len(todo) and not hard and todo[start].text == " ":
            start += 1
        available = width
    return _fill_last(lines)


def _fill_last(lines: list[Line]) -> list[Line]:
    """Bring tokens down to a last line of one character (孤字不成行)."""
    if len(lines) < 2 or lines[-2].last or not lines[-1].tokens or not lines[-2].tokens:
        return lines
    upper, lower = list(lines[-2].tokens), list(lines[-1].tokens)
    size = lower[0].run.size
    if sum(token.width for token in lower) >= _SHORT * size or len(upper) < _FULL:
        return lines
    for _ in range(_MOVED):
        lower.insert(0, upper.pop())
        if not forbidden(upper[-1], lower[0]) and " " not in {upper[-1].text, lower[0].text}:
            moved = sum(token.width for token in lower)
            if moved < _SHORT * size:
                continue
            return [
                *lines[:-2],
                Line(tuple(upper), 0.0, False),
                Line(tuple(lower), lines[-1].over, True),
            ]
    return lines


def _step_back(todo: list[Token], start: int, end: int, available: float) -> int:
    """Where the line that cannot hold ``todo[end]`` really ends; cuts a token wider than it."""
    if end == start:
        token = todo[start]
        cut = 1
        while cut < len(token.text) and _measure(token.text[: cut + 1], token.run) <= available:
            cut += 1
        if cut < len(token.text):
            todo[start : start + 1] = [
                _token(token.text[:cut], token.run),
                _token(token.text[cut:], token.run),
            ]
        return start + 1
    back = end
    while back > start + 1 and forbidden(todo[back - 1], todo[back]):
        back -= 1
    if back <= start + 1 and forbidden(todo[end - 1], todo[end]):
        return end  # a line of nothing but marks: no rule helps
    return back
