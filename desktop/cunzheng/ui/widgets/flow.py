"""A layout that breaks into lines like text: chips and small buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then the next line; with *right* each line ends at the right edge."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6, *, right: bool = False) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._right = gap, right
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Qt."""
        self._items.append(item)

    def count(self) -> int:
        """Qt."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Qt."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Qt."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the widest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        width = 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize())
            if lines[-1] and width + size.width() > rect.width():
                lines.append([])
                width = 0
            lines[-1].append((item, size))
            width += size.width() + self._gap
        heights = [max((size.height() for _item, size in line), default=0) for line in lines]
        whole = sum(heights) + self._gap * (len(lines) - 1)
        if not move:
            return whole
        y = rect.y() + (max(0, rect.height() - whole) // 2 if self._right else 0)
        for line, tall in zip(lines, heights, strict=True):
            used = sum(size.width() for _item, size in line) + self._gap * (len(line) - 1)
            x = rect.x() + (max(0, rect.width() - used) if self._right else 0)
            for item, size in line:
                down = (tall - size.height()) // 2
                item.setGeometry(QRect(QPoint(x, y + down), size))
                x += size.width() + self._gap
            y += tall + self._gap
        return whole
