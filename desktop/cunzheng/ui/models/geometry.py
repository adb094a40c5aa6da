"""Where rows of two heights lie, by arithmetic: nothing is measured, however long the list is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Geometry:
    """*headings* are the rows that are headings, in order; heights in pixels. The first row, if it
    is a heading, has a height of its own.
    """

    rows: int = 0
    headings: Sequence[int] = ()
    heading: int = 1
    first: int = 1
    other: int = 1

    def _is_heading(self, at: int, before: int) -> bool:
        return before > 0 and self.headings[before - 1] == at

    def _over(self, at: int, headings: int) -> int:
        """The height of the first *at* rows, *headings* of which are headings."""
        saved = self.heading - self.first if at > 0 and self._starts_with_heading() else 0
        return headings * self.heading + (at - headings) * self.other - saved

    def _starts_with_heading(self) -> bool:
        return bool(self.headings) and self.headings[0] == 0

    def top(self, at: int) -> int:
        """The upper edge of a row."""
        headings = bisect_right(self.headings, at)
        return self._over(at, headings - (1 if self._is_heading(at, headings) else 0))

    def height(self, at: int) -> int:
        """How high a row is."""
        if not self._is_heading(at, bisect_right(self.headings, at)):
            return self.other
        return self.first if at == 0 else self.heading

    def total(self) -> int:
        """The height of all rows."""
        return self._over(self.rows, len(self.headings))

    def row_at(self, y: int) -> int:
        """The row at this height, or -1 above and below all of them."""
        if y < 0 or y >= self.total():
            return -1
        low, high = 0, self.rows - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.top(middle) <= y:
                low = middle
            else:
                high = middle - 1
        return low
