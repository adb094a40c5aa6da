"""Marks on a copy while somebody draws them, with undo and redo. No widgets here."""

from __future__ import annotations

from cunzheng.core.marks import Mark, MarkKind


class MarkList:
    """Keeps the marks inside a picture of *width* by *height* pixels."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._marks: list[Mark] = []
        self._undone: list[Mark] = []

    @property
    def marks(self) -> tuple[Mark, ...]:
        """In the order they were drawn."""
        return tuple(self._marks)

    @property
    def can_undo(self) -> bool:
        """Is there a mark to take back?"""
        return bool(self._marks)

    @property
    def can_redo(self) -> bool:
        """Is there a mark that was taken back?"""
        return bool(self._undone)

    def made(self, kind: MarkKind, x1: int, y1: int, x2: int, y2: int) -> Mark | None:
        """A mark inside the picture; None if it is too small to be meant."""
        x1, x2 = (max(0, min(self.width, one)) for one in (x1, x2))
        y1, y2 = (max(0, min(self.height, one)) for one in (y1, y2))
        wide, tall = abs(x2 - x1), abs(y2 - y1)
        small = max(wide, tall) < 4 if kind is MarkKind.ARROW else min(wide, tall) < 4
        return None if small else Mark(kind, x1, y1, x2, y2)

    def add(self, mark: Mark) -> None:
        """Draw one more; what was taken back is forgotten."""
        self._marks.append(mark)
        self._undone.clear()

    def undo(self) -> None:
        """Take the last one back."""
        if self._marks:
            self._undone.append(self._marks.pop())

    def redo(self) -> None:
        """Draw it again."""
        if self._undone:
            self._marks.append(self._undone.pop())
