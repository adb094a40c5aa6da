"""A link that ends in dots where there is no room for all of its text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from cunzheng.ui import tips

_AROUND = 6  # pixels that the sheet puts around the text of a link


class ElidedLink(QPushButton):
    """Takes what its layout leaves; the whole text is its accessible name and its tip."""

    def __init__(self, text: str, pressed: Callable[[], None]) -> None:
        super().__init__(text)
        self._whole = text
        self.setProperty("look", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setToolTip(tips.plain(text))
        self.clicked.connect(lambda _on=False: pressed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt."""
        super().resizeEvent(event)
        room = max(0, self.width() - _AROUND)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
