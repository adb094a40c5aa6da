"""Blocks of light text to flowables: what stays together, what is bookmarked."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, KeepTogether, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from cunzheng.papers import styles
from cunzheng.papers.cjk import CJKParagraph
from cunzheng.papers.markup import Block, BlockKind
from cunzheng.papers.tables import grid

_STYLES = {
    BlockKind.FLUSH: styles.FLUSH,
    BlockKind.PARAGRAPH: styles.BODY,
    BlockKind.ENTRY: styles.ENTRY,
    BlockKind.QUOTATION: styles.QUOTATION,
    BlockKind.SMALL: styles.SMALL,
    BlockKind.SIGNATURE: styles.SIGNATURE,
}

_HEADINGS = frozenset({BlockKind.HEADING, BlockKind.SUBHEADING})
_LEADING_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.FLUSH})
_FOLLOWERS = frozenset({BlockKind.QUOTATION, BlockKind.SIGNATURE, BlockKind.ENTRY})
_COLON = ("\uff1a", ":")


def flow(blocks: Sequence[Block]) -> list[Flowable]:
    """The story of a letter.

    Headings keep three lines below them on their page, a signature block keeps the paragraph
    before it, a quotation the line that announces it.
    """
    story: list[Flowable] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        following = blocks[index + 1].kind if index + 1 < len(blocks) else None
        if block.kind is BlockKind.TITLE:
            outline = block.text
            story.append(CJKParagraph(block.text, styles.TITLE, f"t{index}", outline, 0))
        elif block.kind in _HEADINGS:
            heading = _heading(block, index)
            if group := _group(blocks, index + 1):
                end, flowables = group
                story.append(KeepTogether([heading, *flowables]))
                index = end
                continue
            story += [CondPageBreak(3.4 * styles.LEADING), heading]
        elif block.kind is BlockKind.NEW_PAGE:
            story.append(PageBreak())
        elif block.kind is BlockKind.TABLE:
            story += [Spacer(1, 6), letter_table(block.rows), Spacer(1, 8)]
        elif block.kind is BlockKind.PARAGRAPH and following is BlockKind.PARAGRAPH:
            if block.text.endswith(_COLON):  # it announces what follows
                story.append(CondPageBreak(5 * styles.LEADING))
            story.append(CJKParagraph(block.text, styles.BODY))
        elif group := _group(blocks, index):
            index, flowables = group
            story.append(KeepTogether(flowables))
            continue
        elif block.kind is BlockKind.SIGNATURE:
            end = _run_end(blocks, index)
            story.append(KeepTogether(_signature(blocks[index:end])))
            index = end
            continue
        elif block.kind in _STYLES:
            story.append(CJKParagraph(block.text, _STYLES[block.kind]))
        index += 1
    return story


def _run_end(blocks: Sequence[Block], start: int) -> int:
    """Behind the last of the blocks that are of the same kind as the one at *start*."""
    end = start
    while end < len(blocks) and blocks[end].kind is blocks[start].kind:
        end += 1
    return end


def _heading(block: Block, index: int) -> CJKParagraph:
    top = block.kind is BlockKind.HEADING
    style = styles.HEADING if top else styles.SUBHEADING
    return CJKParagraph(block.text, style, f"h{index}", block.text, 1 if top else 2)


def _group(blocks: Sequence[Block], start: int) -> tuple[int, list[Flowable]] | None:
    """A line and what it must not be parted from: (the index behind them, their flowables)."""
    if start + 1 >= len(blocks):
        return None
    first, second = blocks[start], blocks[start + 1]
    if first.kind not in _LEADING_LINES or second.kind not in _FOLLOWERS:
        return None
    end = _run_end(blocks, start + 1)
    rest = blocks[start + 1 : end]
    if second.kind is BlockKind.SIGNATURE:
        tail = _signature(rest)
    else:
        tail = [CJKParagraph(one.text, _STYLES[one.kind]) for one in rest]
    return end, [CJKParagraph(first.text, _STYLES[first.kind]), *tail]


def _signature(blocks: Sequence[Block]) -> list[Flowable]:
    lines = [CJKParagraph(one.text, styles.SIGNATURE) for one in blocks]
    return [Spacer(1, styles.LEADING), *lines, Spacer(1, styles.LEADING * 0.5)]


def letter_table(rows: Sequence[Sequence[str]]) -> Flowable:
    """A table inside a letter, as wide as the text; columns by the length of their words."""
    columns = max(len(row) for row in rows)
    filled = [[*row, *[""] * (columns - len(row))] for row in rows]
    lengths = [max(4, min(26, max(len(row[i]) for row in filled))) for i in range(columns)]
    widths = [styles.MEASURE * one / sum(lengths) for one in lengths]
    return grid(
        filled[0], filled[1:], widths, cell=styles.LETTER_CELL, head_cell=styles.LETTER_HEAD
    )
