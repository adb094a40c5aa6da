r"""The light text of a letter: plain lines that a user edits and the typesetter reads.

One line is one block. How it begins says what it is; a line that begins with none of these is a
paragraph with an indent of two characters::

    # text        title                      (centred)
    @ text        flush-left line            (addressee, closing words)
    ## text       heading                    (also in the PDF's outline)
    ### text      smaller heading
    - text        list entry                 (hanging indent)
    " text        quotation                  (indented on both sides)
    ~ text        small print
    > text        signature block            (right; lines that follow each other stay together)
    | a | b |     table row                  (rows that follow each other; the first is the head)
    % text        page foot
    ===           new page
    ____          a line to fill in by hand  (anywhere; its length is that of the underscores)

The sign needs a space behind it (``#1`` is a paragraph). Empty lines mean nothing. A backslash
before one of these signs or before another backslash prints that sign as it is.

What a user typed into the case passes through :func:`escape` before it enters a letter: line
breaks become spaces and signs lose their meaning, so a name such as ``# x`` or ``{{ y }}`` or
``<b>`` is printed as typed, wherever it lands. Nothing in this text is ever executed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

SIGNS = '#@->"~|%=\\'


class BlockKind(StrEnum):
    """What a line is."""

    TITLE = "title"
    FLUSH = "flush"
    HEADING = "heading"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    ENTRY = "entry"
    QUOTATION = "quotation"
    SMALL = "small"
    SIGNATURE = "signature"
    TABLE = "table"
    FOOT = "foot"
    NEW_PAGE = "new_page"


@dataclass(frozen=True, slots=True)
class Block:
    """One block; ``rows`` for a table, ``text`` for all others, both without markup."""

    kind: BlockKind
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


_LEADS = {
    "#": BlockKind.TITLE,
    "##": BlockKind.HEADING,
    "###": BlockKind.SUBHEADING,
    "@": BlockKind.FLUSH,
    "-": BlockKind.ENTRY,
    '"': BlockKind.QUOTATION,
    "~": BlockKind.SMALL,
    ">": BlockKind.SIGNATURE,
    "%": BlockKind.FOOT,
}
_LEAD = re.compile(r"(#{1,3}|[@\-\"~>%])(?:[ \u3000]+(.*))?", re.DOTALL)
_NEW_PAGE = re.compile(r"={3,}")
_ESCAPED = re.compile(r"\\([" + re.escape(SIGNS) + r"])")
_BAR = re.compile(r"(?<!\\)((?:\\\\)*)\|")
# Line breaks of every kind and other controls; \s has the spaces, the ideographic one included.
_SPACES = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def escape(value: str) -> str:
    """Make what a user typed harmless as a value: one line, no sign with a meaning."""
    line = _SPACES.sub(" ", value).strip()
    line = line.replace("\\", "\\\\").replace("|", "\\|")
    return "\\" + line if line[:1] in set(SIGNS) - {"\\", "|"} else line


def unescape(text: str) -> str:
    """The inverse of :func:`escape` for one line."""
    return _ESCAPED.sub(r"\1", text)


def _cells(line: str) -> tuple[str, ...]:
    inner = line[1:]
    parts: list[str] = []
    start = 0
    for match in _BAR.finditer(inner):
        parts.append(inner[start : match.end() - 1])
        start = match.end()
    rest = inner[start:]
    if rest.strip():
        parts.append(rest)
    return tuple(unescape(part.strip()) for part in parts)


def parse(text: str) -> tuple[Block, ...]:
    """Read light text. Never fails: what is no markup is a paragraph."""
    blocks: list[Block] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        stripped = line.strip(" \t\u3000")
        if not stripped:
            continue
        if _NEW_PAGE.fullmatch(stripped):
            blocks.append(Block(BlockKind.NEW_PAGE))
        elif stripped.startswith("|"):
            row = _cells(stripped)
            if blocks and blocks[-1].kind is BlockKind.TABLE:
                blocks[-1] = Block(BlockKind.TABLE, rows=(*blocks[-1].rows, row))
            else:
                blocks.append(Block(BlockKind.TABLE, rows=(row,)))
        elif match := _LEAD.fullmatch(stripped):
            blocks.append(Block(_LEADS[match[1]], unescape(match[2] or "")))
        else:
            blocks.append(Block(BlockKind.PARAGRAPH, unescape(stripped)))
    return tuple(blocks)


def texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Every string that will be drawn."""
    for block in blocks:
        yield block.text
        for row in block.rows:
            yield from row


def plain(text: str) -> str:
    """What a reader sees, without markup: one line a block, cells with a tab between them."""
    lines: list[str] = []
    for block in parse(text):
        if block.kind is BlockKind.TABLE:
            lines += ["\t".join(row) for row in block.rows]
        elif block.kind not in {BlockKind.FOOT, BlockKind.NEW_PAGE}:
            lines.append(block.text)
    return "\n".join(lines) + "\n"
