"""Ruled tables with a repeated head, all cells set by our own paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from reportlab.platypus import Table, TableStyle
from reportlab.platypus.flowables import Flowable

from cunzheng.papers import fonts, styles
from cunzheng.papers.breaking import Run
from cunzheng.papers.cjk import CJKParagraph, ParaStyle

_PADDING = 4.0
_TALLEST = 320.0  # a third less than the lowest page area

Cell: TypeAlias = str | tuple[Run, ...] | Flowable | list[Flowable]


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *,
    centered: Sequence[int] = (),
    cell: ParaStyle = styles.CELL,
    head_cell: ParaStyle = styles.CELL_HEAD,
) -> Table:
    """A table; *widths* in points, *centered* are column numbers.

    It breaks between rows only (ReportLab's splitInRow repeats the head in the middle of a page);
    a row with a very long text becomes several.
    """
    middle = replace(cell, align="center")
    body: list[list[object]] = [[CJKParagraph(one, head_cell) for one in head]]
    for row in rows:
        columns: list[list[object]] = []
        for i, one in enumerate(row):
            if isinstance(one, str | tuple):
                paragraph = CJKParagraph(one, middle if i in centered else cell)
                columns.append(_parts(paragraph, widths[i] - 2 * _PADDING))
            else:
                columns.append([one])
        for part in range(max(len(column) for column in columns)):
            body.append([column[part] if part < len(column) else "" for column in columns])
    return Table(body, colWidths=list(widths), repeatRows=1, style=_style(), splitInRow=0)


def _parts(paragraph: CJKParagraph, width: float) -> list[object]:
    """A paragraph cut into pieces of at most _TALLEST points."""
    parts: list[object] = []
    rest: Flowable = paragraph
    while rest.wrap(width, _TALLEST)[1] > _TALLEST:
        upper, rest = rest.split(width, _TALLEST)
        parts.append(upper)
    return [*parts, rest]


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


def _style() -> TableStyle:
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
            ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ]
    )
