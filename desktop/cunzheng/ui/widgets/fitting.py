"""A part of a window that is as high as what is in it, and scrolls where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

LEAST = 96  # pixels that stay in sight


class FittingScroll(QScrollArea):
    """Never wider than its window; *inside* may break into more lines where that is narrow."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("look", "page")
        inside.setProperty("look", "scrolled")
        self._inside = inside
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _height(self, width: int) -> int:
        inside = self._inside
        if inside.hasHeightForWidth() and width > 0:
            return inside.heightForWidth(width)
        return inside.sizeHint().height()

    def sizeHint(self) -> QSize:
        """Qt."""
        return QSize(self._inside.sizeHint().width(), self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Qt."""
        least = min(LEAST, self._height(self.width()))
        return QSize(self._inside.minimumSizeHint().width(), least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when what is inside needs one."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)
