"""Ruled tables with a repeated head, all cells set by our own paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Table, TableStyle
from reportlab.platypus.flowables import Flowable

from cunzheng.papers import fonts, styles
from cunzheng.papers.breaking import Run
from cunzheng.papers.cjk import CJKParagraph, ParaStyle, mark_place

PADDING = 4.0
_TALLEST = 320.0  # a third less than the lowest page area
_LAST_PAGE = 440.0  # what is kept together if it can be
_PAGE = 480.0  # the lowest page area
_KEPT_ROWS = 2
_HIGH = 360.0  # more than this is left near the top of a page: a table begins there
_SMALLEST = 6.0
_NUMBER = re.compile(r"\+?\d[\d,.\-]{4,24}")

Cell: TypeAlias = str | tuple[Run, ...] | Flowable | list[Flowable]


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *,
    centered: Sequence[int] = (),
    cell: ParaStyle = styles.CELL,
    head_cell: ParaStyle = styles.CELL_HEAD,
    tail: Sequence[Flowable] = (),
    tight: bool = False,
) -> Flowable:
    """A table; *widths* in points, *centered* are column numbers.

    It breaks between rows only (ReportLab's splitInRow repeats the head in the middle of a page);
    a row with a very long text becomes several. Its last page holds several rows, and the *tail*
    (a signature, a note) stays with them.
    """
    middle = replace(cell, align="center")
    body: list[list[object]] = [[CJKParagraph(one, head_cell) for one in head]]
    for row in rows:
        columns: list[list[object]] = []
        for i, one in enumerate(row):
            if isinstance(one, str | tuple):
                style = middle if i in centered else cell
                inner = widths[i] - 2 * PADDING
                columns.append(_parts(CJKParagraph(one, _narrow(one, style, inner)), inner))
            else:
                columns.append([one])
        for part in range(max(len(column) for column in columns)):
            body.append([column[part] if part < len(column) else "" for column in columns])
    table = Table(body, colWidths=list(widths), repeatRows=1, style=_style(tight), splitInRow=0)
    return _Grid(table, tail)


def _narrow(text: str | tuple[Run, ...], style: ParaStyle, width: float) -> ParaStyle:
    """A smaller size where a number would be broken in the middle: 6,692,31/3 is none any more."""
    if not isinstance(text, str):
        return style
    wide = max(
        (pdfmetrics.stringWidth(one, style.font, style.size) for one in _NUMBER.findall(text)),
        default=0.0,
    )
    if wide <= width:
        return style
    return replace(style, size=max(_SMALLEST, style.size * width / wide * 0.99))


class _Grid(Flowable):  # type: ignore[misc]
    """A table and what stands below it. Split, its last part has at least _KEPT_ROWS rows."""

    def __init__(self, table: Table, tail: Sequence[Flowable]) -> None:
        super().__init__()
        self.table, self.tail = table, list(tail)
        self._tail_heights: list[float] = []
        self._table_height = self._indent = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self._table_height = self.table.wrap(available_width, available_height)
        if None not in self.table._rowHeights:
            self.table._argH = self.table._rowHeights  # measured once, not on every page again
        self._tail_heights = [
            one.wrap(available_width, available_height)[1] + one.getSpaceBefore()
            for one in self.tail
        ]
        self._indent = max(0.0, (available_width - self.width) / 2)
        self.width = available_width
        self.height = self._table_height + sum(self._tail_heights)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        self.wrap(available_width, available_height)
        heights: list[float] = self.table._rowHeights
        if heights[0] + heights[-1] + sum(self._tail_heights) > _PAGE:
            return [self.table, *self.tail]  # a name of a thousand characters, say
        kept = heights[0] + sum(self._tail_heights)
        first = len(heights)  # of the rows that go on together
        while first > 1 and len(heights) - first < _KEPT_ROWS:
            if first < len(heights) and kept + heights[first - 1] > _LAST_PAGE:
                break
            first -= 1
            kept += heights[first]
        limit = sum(heights[:first])
        parts = self.table.split(available_width, min(available_height, limit) + 1e-3)
        if len(parts) != 2 and available_height >= _HIGH:
            parts = self.table.split(available_width, available_height)
        if len(parts) != 2:
            return []
        return [parts[0], _Grid(parts[1], self.tail)]

    def draw(self) -> None:
        if getattr(self.canv, "dry", False):
            self._mark_places()
            return
        y = self.height - self._table_height
        self.table.drawOn(self.canv, self._indent, y)
        for one, height in zip(self.tail, self._tail_heights, strict=True):
            y -= height
            one.drawOn(self.canv, 0, y)

    def _mark_places(self) -> None:
        """Only what a first pass is made for: on which page a place is."""
        for row in self.table._cellvalues:
            for cell in row:
                for one in cell if isinstance(cell, list | tuple) else ():
                    if isinstance(one, CJKParagraph) and one.bookmark:
                        mark_place(self.canv, one.bookmark, 0, one.outline, one.level)


def _parts(paragraph: CJKParagraph, width: float) -> list[object]:
    """A paragraph cut into pieces of at most _TALLEST points."""
    parts: list[object] = []
    rest: Flowable = paragraph
    while rest.wrap(width, _TALLEST)[1] > _TALLEST:
        upper, rest = rest.split(width, _TALLEST)
        parts.append(upper)
    return [*parts, rest]


def fitted(
    rows: Sequence[Sequence[str]], total: float, cell: ParaStyle, head_cell: ParaStyle
) -> list[float]:
    """Column widths by need, *total* points in all; the first row is the head.

    Each column gets what its longest line needs; what is left is shared out in proportion. Where
    there is too little, narrow columns keep what they need and the wide ones share the rest.
    """
    needs = []
    for column in range(len(rows[0])):
        longest = 0.0
        for number, row in enumerate(rows):
            style = head_cell if number == 0 else cell
            lines = CJKParagraph(row[column], style).lines(100_000.0)
            longest = max([longest, *(line.natural + line.over for line in lines)])
        needs.append(max(longest, 2 * cell.size) + 2 * PADDING + 1)
    if sum(needs) <= total:
        return [one * total / sum(needs) for one in needs]
    widths = list(needs)
    open_columns = set(range(len(needs)))
    room = total
    while open_columns:
        share = room / len(open_columns)
        narrow = {i for i in open_columns if needs[i] <= share}
        if not narrow:
            for i in open_columns:
                widths[i] = share
            break
        room -= sum(needs[i] for i in narrow)
        open_columns -= narrow
    return widths


def pairs(rows: Sequence[tuple[Flowable, Flowable]], widths: tuple[float, float]) -> Table:
    """Two columns without rules, such as the facts on a cover."""
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.BODY),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    return Table([list(row) for row in rows], colWidths=list(widths), style=style)


def _style(tight: bool) -> TableStyle:
    return TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.BODY),  # or Helvetica slips in
            ("LINEABOVE", (0, 0), (-1, 0), 0.9, styles.RULE),
            ("LINEBELOW", (0, 0), (-1, 0), 0.6, styles.RULE),
            ("LINEBELOW", (0, 1), (-1, -2), 0.3, styles.HAIR),
            ("LINEBELOW", (0, -1), (-1, -1), 0.9, styles.RULE),
            ("INNERGRID", (0, 0), (-1, -1), 0.3, styles.HAIR),
            ("BACKGROUND", (0, 0), (-1, 0), styles.SHADE),
            ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5 if tight else 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5 if tight else 4),
        ]
    )
