"""Blocks of light text to flowables: what stays together, what is bookmarked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import CondPageBreak, KeepTogether, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from cunzheng.papers import fonts, styles
from cunzheng.papers.cjk import CJKParagraph, ParaStyle
from cunzheng.papers.markup import Block, BlockKind
from cunzheng.papers.tables import fitted, grid


@dataclass(frozen=True, slots=True)
class Look:
    """How the blocks of a paper look; lengths in points."""

    kinds: Mapping[BlockKind, ParaStyle]
    cell: ParaStyle
    head: ParaStyle
    measure: float
    leading: float
    gap: float  # above and below a table
    tight: bool = False


LETTER_LOOK = Look(
    {
        BlockKind.TITLE: styles.TITLE,
        BlockKind.HEADING: styles.HEADING,
        BlockKind.SUBHEADING: styles.SUBHEADING,
        BlockKind.FLUSH: styles.FLUSH,
        BlockKind.PARAGRAPH: styles.BODY,
        BlockKind.ENTRY: styles.ENTRY,
        BlockKind.QUOTATION: styles.QUOTATION,
        BlockKind.SMALL: styles.SMALL,
        BlockKind.SIGNATURE: styles.SIGNATURE,
    },
    styles.LETTER_CELL,
    styles.LETTER_HEAD,
    styles.MEASURE,
    styles.LEADING,
    7.0,
)
FORM_LOOK = Look(
    {
        BlockKind.TITLE: styles.FORM_TITLE,
        BlockKind.HEADING: styles.FORM_HEADING,
        BlockKind.SUBHEADING: styles.FORM_HEADING,
        BlockKind.FLUSH: styles.FORM_FLUSH,
        BlockKind.PARAGRAPH: styles.FORM_BODY,
        BlockKind.ENTRY: styles.FORM_ENTRY,
        BlockKind.QUOTATION: styles.FORM_QUOTATION,
        BlockKind.SMALL: styles.FORM_SMALL,
        BlockKind.SIGNATURE: styles.FORM_SIGNATURE,
    },
    styles.FORM_CELL,
    styles.FORM_HEAD,
    styles.PAGE[0] - 2 * styles.FORM_MARGIN,
    styles.FORM_BODY.leading,
    6.0,
    tight=True,
)
SHORT_LOOK = Look(
    {
        BlockKind.TITLE: styles.SHORT_TITLE,
        BlockKind.HEADING: styles.SHORT_HEADING,
        BlockKind.SUBHEADING: styles.SHORT_SUBHEADING,
        BlockKind.FLUSH: styles.SHORT_FLUSH,
        BlockKind.PARAGRAPH: styles.SHORT_BODY,
        BlockKind.ENTRY: styles.SHORT_ENTRY,
        BlockKind.QUOTATION: styles.SHORT_QUOTATION,
        BlockKind.SMALL: styles.SHORT_SMALL,
        BlockKind.SIGNATURE: styles.SHORT_SIGNATURE,
    },
    styles.SHORT_CELL,
    styles.SHORT_HEAD,
    styles.MEASURE,
    styles.SHORT_BODY.leading,
    6.0,
)


def with_fonts(look: Look, body: str, title: str) -> Look:
    """The same look in other fonts for text and title ("" leaves them); headings stay as they are.

    What a font lacks is drawn character by character with ours.
    """
    swaps = {fonts.BODY: body or fonts.BODY, fonts.TITLE: title or fonts.TITLE}

    def swapped(style: ParaStyle) -> ParaStyle:
        font = swaps.get(style.font, style.font)
        return style if font == style.font else replace(style, font=font)

    kinds = {kind: swapped(style) for kind, style in look.kinds.items()}
    return replace(look, kinds=kinds, cell=swapped(look.cell), head=swapped(look.head))


_HEADINGS = frozenset({BlockKind.HEADING, BlockKind.SUBHEADING})
_LEADING_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.FLUSH})
_FOLLOWERS = frozenset({BlockKind.QUOTATION, BlockKind.SIGNATURE, BlockKind.ENTRY})
_ENCLOSURES = 12
_ENDING = 500
"""Characters: a longer end of a letter may be parted."""
_HALF = 320.0
_COLON = ("\uff1a", ":")


def flow(blocks: Sequence[Block], look: Look = LETTER_LOOK) -> list[Flowable]:
    """The story of a letter.

    Headings keep three lines below them on their page, a signature block keeps the paragraph
    before it and what is listed after it, a quotation the line that announces it.
    """
    story: list[Flowable] = []
    index = 0
    ending = _ending(blocks)
    while index < len(blocks):
        if index == ending and index > 0:
            story.append(KeepTogether(_end(blocks[index:], look)))
            break
        block = blocks[index]
        following = blocks[index + 1].kind if index + 1 < len(blocks) else None
        if block.kind is BlockKind.TITLE:
            style = look.kinds[block.kind]
            story.append(CJKParagraph(block.text, style, f"t{index}", block.text, 0))
        elif block.kind in _HEADINGS:
            heading = _heading(block, index, look)
            if group := _group(blocks, index + 1, look):
                end, flowables = group
                story.append(KeepTogether([heading, *flowables]))
                index = end
                continue
            below = 3.4 * look.leading
            if following is BlockKind.TABLE:
                below = max(below, heading_with(blocks[index + 1].rows, look))
            story += [CondPageBreak(below), heading]
        elif block.kind is BlockKind.NEW_PAGE:
            story.append(PageBreak())
        elif block.kind is BlockKind.TABLE:
            story += [Spacer(1, look.gap - 1), letter_table(block.rows, look), Spacer(1, look.gap)]
        elif block.kind is BlockKind.PARAGRAPH and following is BlockKind.PARAGRAPH:
            if block.text.endswith(_COLON):  # it announces what follows
                story.append(CondPageBreak(5 * look.leading))
            story.append(_set(block, look))
        elif group := _group(blocks, index, look):
            index, flowables = group
            story.append(KeepTogether(flowables))
            continue
        elif block.kind is BlockKind.SIGNATURE:
            end = _run_end(blocks, index)
            story.append(KeepTogether(_signature(blocks[index:end], look)))
            index = end
            continue
        elif block.kind in look.kinds:
            story.append(_set(block, look))
        index += 1
    return story


def _ending(blocks: Sequence[Block]) -> int:
    """Where the end of a letter begins: the declaration (with its heading) that is signed last.

    -1 if nothing is signed, or if more follows than a short list of enclosures.
    """
    signed = [i for i, one in enumerate(blocks) if one.kind is BlockKind.SIGNATURE]
    if not signed or len(blocks) - signed[-1] > _ENCLOSURES:
        return -1
    if any(one.kind is BlockKind.NEW_PAGE for one in blocks[signed[-1] :]):
        return -1
    start = signed[-1]
    while start > 0 and blocks[start].kind is BlockKind.SIGNATURE:
        start -= 1
    if start > 0 and blocks[start].kind in _LEADING_LINES and blocks[start - 1].kind in _HEADINGS:
        start -= 1
    return start if sum(len(one.text) for one in blocks[start:]) <= _ENDING else -1


def _end(blocks: Sequence[Block], look: Look) -> list[Flowable]:
    """The end of a letter as it is kept together: no breaks inside."""
    story: list[Flowable] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.kind is BlockKind.SIGNATURE:
            end = _run_end(blocks, index)
            story += _signature(blocks[index:end], look)
            index = end
            continue
        if block.kind in _HEADINGS:
            story.append(_heading(block, -1 - index, look))
        elif block.kind is BlockKind.TABLE:
            story += [Spacer(1, look.gap), letter_table(block.rows, look)]
        elif block.kind in look.kinds:
            story.append(_set(block, look))
        index += 1
    return story


def _set(block: Block, look: Look) -> CJKParagraph:
    return CJKParagraph(block.text, look.kinds[block.kind])


def _run_end(blocks: Sequence[Block], start: int) -> int:
    """Behind the last of the blocks that are of the same kind as the one at *start*."""
    end = start
    while end < len(blocks) and blocks[end].kind is blocks[start].kind:
        end += 1
    return end


def _heading(block: Block, index: int, look: Look) -> CJKParagraph:
    level = 1 if block.kind is BlockKind.HEADING else 2
    return CJKParagraph(block.text, look.kinds[block.kind], f"h{index}", block.text, level)


def _group(blocks: Sequence[Block], start: int, look: Look) -> tuple[int, list[Flowable]] | None:
    """A line and what it must not be parted from: (the index behind them, their flowables)."""
    if start + 1 >= len(blocks):
        return None
    first, second = blocks[start], blocks[start + 1]
    blanks = second.kind is BlockKind.FLUSH and first.text.endswith(_COLON)  # lines to fill in
    if first.kind not in _LEADING_LINES or not (second.kind in _FOLLOWERS or blanks):
        return None
    end = _run_end(blocks, start + 1)
    rest = blocks[start + 1 : end]
    if second.kind is BlockKind.SIGNATURE:
        tail = _signature(rest, look)
    else:
        tail = [_set(one, look) for one in rest]
    return end, [_set(first, look), *tail]


def _signature(blocks: Sequence[Block], look: Look) -> list[Flowable]:
    lines = [_set(one, look) for one in blocks]
    above = 0.5 if look.tight else 1.0
    return [Spacer(1, look.leading * above), *lines, Spacer(1, look.leading * above / 2)]


def heading_with(rows: Sequence[Sequence[str]], look: Look) -> float:
    """The height of a heading and what of its table must stand below it: head and first row."""
    heading = look.kinds[BlockKind.HEADING]
    table = letter_table(rows[:2], look)
    _width, height = table.wrap(look.measure, styles.PAGE[1])
    # Not more than half a page: a row as tall as a page must not leave one empty.
    return float(heading.space_before + heading.leading + look.gap + min(height, _HALF))


def letter_table(rows: Sequence[Sequence[str]], look: Look = LETTER_LOOK) -> Flowable:
    """A table inside a letter, as wide as the text; columns by the length of their words."""
    columns = max(len(row) for row in rows)
    filled = [[*row, *[""] * (columns - len(row))] for row in rows]
    widths = fitted(filled, look.measure, look.cell, look.head)
    return grid(
        filled[0], filled[1:], widths, cell=look.cell, head_cell=look.head, tight=look.tight
    )
