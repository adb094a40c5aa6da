"""A paragraph Flowable for Chinese: line rules, justification, indent, hanging stops, fallback
fonts, page split with widows and orphans, bookmarks and links.

ReportLab's own wordWrap='CJK' broke the rules of line start and end 23 and 12 times in 440 lines
and cannot justify; this one 0 and 0 (shared/probes/documents.md).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color, black
from reportlab.platypus.flowables import Flowable

from cunzheng.papers import fonts
from cunzheng.papers.breaking import Line, Run, SetRun, Token, break_lines, resolve, tokenise
from cunzheng.papers.remembered import memory

LOOSE = 0.1
"""A line is not stretched by more than this many ems between two characters: what would be is set
ragged. A line ends early before a long number or a run of marks that may not be parted."""


@dataclass(frozen=True, slots=True)
class ParaStyle:
    """Lengths in points unless the name says ``em``; ``align`` is justify, left, center, right."""

    font: str
    size: float
    leading: float
    indent_em: float = 0.0
    align: str = "justify"
    color: Color = black
    space_before: float = 0.0
    space_after: float = 0.0
    left_em: float = 0.0
    right_em: float = 0.0
    hang: bool = True
    widows: int = 2
    orphans: int = 2
    balance: bool = False  # titles: lines about equally long


Text = str | Sequence[Run]


class CJKParagraph(Flowable):  # type: ignore[misc]
    """One paragraph.

    ``bookmark`` names a place for links; with ``outline`` it also stands in the PDF's outline, at
    ``level`` (0 is the top).
    """

    def __init__(
        self, text: Text, style: ParaStyle, bookmark: str = "", outline: str = "", level: int = 0
    ) -> None:
        super().__init__()
        self.text, self.style = text, style
        self.bookmark, self.outline, self.level = bookmark, outline, level
        self.spaceBefore, self.spaceAfter = style.space_before, style.space_after
        self._lines: list[Line] | None = None
        self._first = True
        self._cut = False  # a part of a split paragraph keeps its lines
        self.width = 0.0
        self.height = 0.0

    def lines(self, width: float) -> list[Line]:
        """The broken lines for a measure of *width* points."""
        known = memory()
        if known is None:
            return self._broken(width)
        text = self.text if isinstance(self.text, str) else tuple(self.text)
        key = (text, self.style, width)
        found: list[Line] | None = known.lines.get(key)
        if found is None:
            found = known.lines[key] = self._broken(width)
        return found

    def _broken(self, width: float) -> list[Line]:
        style = self.style
        runs = [Run(self.text)] if isinstance(self.text, str) else list(self.text)
        pieces = [
            piece for run in runs for piece in resolve(run, style.font, style.size, style.color)
        ]
        tokens = tokenise(pieces)
        measure = width - (style.left_em + style.right_em) * style.size
        indent = style.indent_em * style.size
        lines = break_lines(tokens, measure, indent, hang=style.hang)
        if style.balance and len(lines) > 1:
            narrow = sum(token.width for token in tokens) / len(lines)
            while narrow < measure:
                tried = break_lines(tokens, narrow, indent, hang=style.hang)
                if len(tried) == len(lines):
                    return tried
                narrow += style.size / 2
        return lines

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        if self._lines is None or (self.width != available_width and not self._cut):
            self._lines = self.lines(available_width)
            self.width = available_width
        self.height = len(self._lines) * self.style.leading
        return self.width, self.height

    def cut_to(self, width: float, lines: int) -> None:
        """Wrap to *width* and keep only the first *lines* lines."""
        self.wrap(width, 0)
        self._lines = (self._lines or [])[:lines]
        self._cut = True
        self.height = len(self._lines) * self.style.leading

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        self.wrap(available_width, available_height)
        lines = self._lines or []
        style = self.style
        fits = int((available_height + 1e-6) // style.leading)
        if fits >= len(lines):
            return [self]
        if len(lines) - fits < style.widows:
            fits = len(lines) - style.widows
        if fits < style.orphans:
            return []
        upper = CJKParagraph(self.text, style, self.bookmark, self.outline, self.level)
        lower = CJKParagraph(self.text, style)
        upper._lines, upper._first, upper.width = lines[:fits], self._first, self.width
        lower._lines, lower._first, lower.width = lines[fits:], False, self.width
        upper._cut = lower._cut = True
        upper.spaceAfter = 0.0
        lower.spaceBefore = 0.0
        return [upper, lower]

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: ANN401, N802, N803 - ReportLab has no types
        """Draw at a place of the canvas.

        Without the moved and restored coordinates that ReportLab makes for every flowable: a
        table of five hundred exhibits has thousands of paragraphs, and that is half their time.
        """
        dry = getattr(canvas, "dry", False)
        if dry and not self.bookmark:
            return
        self.canv = canvas
        if not dry:
            canvas._code.append("q")
        self._draw_at(self._hAlignAdjust(x, _sW), y)
        if not dry:
            canvas._code.append("Q")
        del self.canv

    def draw(self) -> None:
        self._draw_at(0.0, 0.0)

    def _draw_at(self, x0: float, y0: float) -> None:
        canvas, style = self.canv, self.style
        if self.bookmark:
            mark_place(canvas, self.bookmark, y0 + self.height, self.outline, self.level, x0)
        if getattr(canvas, "dry", False):
            return
        y = y0 + self.height - (style.leading - style.size) / 2 - style.size * 0.86
        left = x0 + style.left_em * style.size
        measure = self.width - (style.left_em + style.right_em) * style.size
        for number, line in enumerate(self._lines or []):
            indent = style.indent_em * style.size if self._first and number == 0 else 0.0
            extra = measure - indent - line.natural
            x, gap = left + indent, 0.0
            if style.align == "center":
                x += (extra - line.over) / 2
            elif style.align == "right":
                x += extra - line.over
            elif style.align == "justify" and not line.last:
                gap = self._gap(line, extra)
            self._emit(x, y, line, gap)
            y -= style.leading

    def _gap(self, line: Line, extra: float) -> float:
        """Points to add behind each character (never inside a word or number)."""
        units = len(line.tokens) - 1
        gap = extra / units if units > 0 else 0.0
        return gap if gap <= LOOSE * self.style.size else 0.0

    def _emit(self, x: float, y: float, line: Line, gap: float) -> None:
        canvas = self.canv
        text = canvas.beginText(x, y)
        font: SetRun | None = None
        space = 0.0
        at = x
        pending: list[str] = []
        pending_at = x
        links: list[tuple[SetRun, float, float]] = []

        def put(chars: str, where: float, spacing: float) -> None:
            nonlocal space
            if spacing != space:
                text.setCharSpace(spacing)
                space = spacing
            # As setTextOrigin and textOut do it, without measuring once more what was measured.
            text._code.append(f"1 0 0 1 {fonts.numbers(where, y)} Tm")
            text._code.append(text._formatText(chars))

        def flush() -> None:
            if pending:
                put("".join(pending), pending_at, gap)
                pending.clear()

        for token in line.tokens:
            if font is None or token.run != font:
                flush()
                font = token.run
                text.setFont(font.font, font.size)
                text.setFillColor(font.color)
            plain = token.shift == 0.0 and token.width == token.full
            if plain and len(token.text) == 1:
                if not pending:
                    pending_at = at
                pending.append(token.text)
            else:  # a word keeps its own spacing; a squeezed mark its own place
                flush()
                put(token.text, at + token.shift, 0.0)
            if token.run.link:
                self._note_link(links, token, at, at + token.width)
            at += token.width + gap
        flush()
        if space:
            text.setCharSpace(0)
        canvas.drawText(text)
        for run, start, end in links:
            box = (start, y - 0.15 * run.size, end, y + run.size)
            if run.link.startswith("#"):
                canvas.linkRect("", run.link[1:], box, relative=1)
            else:
                canvas.linkURL(run.link, box, relative=1)

    @staticmethod
    def _note_link(
        links: list[tuple[SetRun, float, float]], token: Token, start: float, end: float
    ) -> None:
        if links and links[-1][0] == token.run:
            links[-1] = (token.run, links[-1][1], end)
        else:
            links.append((token.run, start, end))


def mark_place(
    canvas: Any,  # noqa: ANN401 - ReportLab has no types
    name: str,
    top: float,
    outline: str = "",
    level: int = 0,
    left: float = 0.0,
) -> None:
    """Make a place for links at *top* above the current origin, and note its page.

    The canvas of :mod:`cunzheng.papers.page` keeps the page of each place for the second pass.
    """
    canvas.bookmarkHorizontal(name, left, top)
    if outline:
        canvas.addOutlineEntry(outline, name, level, closed=False)
    places: dict[str, int] | None = getattr(canvas, "places", None)
    if places is not None:
        places.setdefault(name, canvas.getPageNumber())


_BLANKS = re.compile(r"\s+")


def flat(text: str) -> str:
    """*text* on one line: every run of white space is one space."""
    return _BLANKS.sub(" ", text).strip()
