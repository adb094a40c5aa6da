"""Cut a long picture into overlapping tiles, and put the lines found in them together again.

The reader makes whatever is larger than ``SIDE`` smaller, so that a screenshot of ten screens
would become unreadable. Tiles overlap by more than the height of a line: each line lies whole in
at least one of them, and is taken from the one in which it lies farther from the cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

SIDE: Final = 2000  # pixels; the longest side the reader takes without shrinking
OVERLAP: Final = 240
VERSION: Final = 1
_WHOLE: Final = 2600  # up to this height a picture is read in one piece, a little shrunk


@dataclass(frozen=True, slots=True)
class Tile:
    """A strip of the picture, in its pixels."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Found:
    """A line with its box in pixels and its score of 100."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    score: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        """(left, top, right, bottom)."""
        return self.left, self.top, self.right, self.bottom


def plan(width: int, height: int) -> tuple[Tile, ...]:
    """The tiles of a picture of that size, from the top.

    Wide pictures are never cut across: a cut line cannot be put together. They are shrunk.
    """
    # The strip's height in pixels of the picture, so that it is shrunk no more than its width is.
    tall = max(SIDE, width)
    if height <= max(_WHOLE, tall):
        return (Tile(0, 0, width, height),)
    overlap = OVERLAP * tall // SIDE
    count = -(-(height - overlap) // (tall - overlap))
    step = (height - tall) / (count - 1)
    tops = [round(step * at) for at in range(count)]
    return tuple(Tile(0, top, width, top + tall) for top in tops)


def placed(lines: Sequence[Found], tile: Tile) -> list[Found]:
    """The lines of a tile in pixels of the whole picture."""
    return [
        replace(
            one,
            left=one.left + tile.left,
            top=one.top + tile.top,
            right=one.right + tile.left,
            bottom=one.bottom + tile.top,
        )
        for one in lines
    ]


def merged(tiles: Sequence[Tile], found: Sequence[Sequence[Found]]) -> list[Found]:
    """One list of lines, each once, in reading order (rows from the top, then from the left)."""
    kept: list[tuple[int, Found]] = []
    for at, lines in enumerate(found):
        for line in lines:
            twin = next(
                (
                    number
                    for number, (tile, other) in enumerate(kept)
                    if tile != at and _same_place(line, other)
                ),
                None,
            )
            if twin is None:
                kept.append((at, line))
            elif _room(line, tiles[at]) > _room(kept[twin][1], tiles[kept[twin][0]]):
                kept[twin] = (at, line)
    return in_order([line for _tile, line in kept])


def _same_place(one: Found, other: Found) -> bool:
    """Do two boxes cover each other by half of the lower one, and side by side as well?"""
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    across = min(one.right, other.right) - max(one.left, other.left)
    return (
        down * 2 > min(one.bottom - one.top, other.bottom - other.top)
        and across * 2 > min(one.right - one.left, other.right - other.left)
    )  # fmt: skip


def _room(line: Found, tile: Tile) -> int:
    """How far the line is from the nearer cut of its tile."""
    return min(line.top - tile.top, tile.bottom - line.bottom)


def in_order(lines: Sequence[Found]) -> list[Found]:
    """By rows: lines whose middles lie within half a line of each other are one row."""
    rows: list[list[Found]] = []
    for line in sorted(lines, key=lambda one: (one.top + one.bottom, one.left)):
        middle = (line.top + line.bottom) / 2
        last = rows[-1][0] if rows else None
        if last is not None and abs(middle - (last.top + last.bottom) / 2) < (
            min(line.bottom - line.top, last.bottom - last.top) / 2
        ):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda one: one.left)]
