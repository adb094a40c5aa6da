"""The cover of the bundle: who, which institutions, when, how much, and the contents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from cunzheng.papers import styles
from cunzheng.papers.cjk import CJKParagraph, ParaStyle
from cunzheng.papers.page import TABLES, frame_size
from cunzheng.papers.tables import Cell, grid, pairs
from cunzheng.papers.wording import label

_GAPS = (34 * mm, 14 * mm, 12 * mm, 10 * mm)
_TIGHT = 0.2  # of the gaps, where there are many names
_SPARE = 6.0  # points for what the frame adds


def cover(
    title: str, rows: Sequence[tuple[str, Sequence[str]]], contents: Sequence[Sequence[Cell]]
) -> list[Flowable]:
    """The first page, always one: gaps shrink, then names stand in one line, then smaller.

    *rows* are names with their values, *contents* the lines of the table of contents.
    """
    story: list[Flowable] = []
    for joined, line, cell in (
        (False, styles.COVER_LINE, styles.LETTER_CELL),
        (True, styles.COVER_LINE, styles.LETTER_CELL),
        (True, replace(styles.COVER_LINE, size=9.5, leading=13.5), styles.CELL),
    ):
        story = _set(title, rows, contents, joined, line, cell)
        if _fit(story):
            break
    return story


def _set(
    title: str,
    rows: Sequence[tuple[str, Sequence[str]]],
    contents: Sequence[Sequence[Cell]],
    joined: bool,
    line: ParaStyle,
    cell: ParaStyle,
) -> list[Flowable]:
    name = replace(line, font=styles.COVER_NAME.font)
    between = "\u3001" if joined else "\n"
    facts = [
        (CJKParagraph(key, name), CJKParagraph(between.join(values) or "\u2014", line))
        for key, values in rows
    ]
    head = replace(cell, font=styles.LETTER_HEAD.font, align="center")
    heads = [label("bundle", "contents"), label("catalogue", "page")]
    table = grid(heads, contents, [120 * mm, 25 * mm], centered=(1,), cell=cell, head_cell=head)
    return [
        Spacer(1, _GAPS[0]),
        CJKParagraph(title, styles.COVER, "cover", title, 0),
        Spacer(1, _GAPS[1]),
        pairs(facts, (38 * mm, 107 * mm)),
        Spacer(1, _GAPS[2]),
        table,
        Spacer(1, _GAPS[3]),
        CJKParagraph(label("bundle", "cover_note"), styles.NOTE),
    ]


def _fit(story: Sequence[Flowable]) -> bool:
    """Shrink the gaps so that all of it is one page high. False if that is not enough."""
    width, height = frame_size(TABLES)
    solid = sum(one.wrap(width, height)[1] for one in story if not isinstance(one, Spacer))
    solid += sum(one.getSpaceBefore() + one.getSpaceAfter() for one in story)
    room = height - _SPARE - solid
    factor = min(1.0, room / sum(_GAPS))
    for one in story:
        if isinstance(one, Spacer):
            one.height *= max(_TIGHT, factor)
    return bool(factor >= _TIGHT)
