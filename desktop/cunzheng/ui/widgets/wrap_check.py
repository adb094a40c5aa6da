"""A tick box whose text may take several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from cunzheng.ui.widgets import kit


class _Text(QLabel):
    """Clicking the words ticks the box, as it does everywhere."""

    def __init__(self, box: QCheckBox, text: str) -> None:
        super().__init__(text)
        self._box = box
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle."""
        if event.button() == Qt.MouseButton.LeftButton and self._box.isEnabled():
            self._box.toggle()


class WrapCheck(QWidget):
    """``box`` is the control; the words beside it belong to it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        line = kit.row(self, gap=0)  # the empty box keeps its own distance
        self._words = _Text(self.box, text)
        self._why = kit.label("", "muted", wrap=True)
        self._why.setVisible(False)
        lines = kit.column(gap=0)
        kit.add(lines, self._words, self._why)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(lines, 1)

    def allow(self, why_not: str, *, on: bool) -> None:
        """Offer it, ticked or not as *on* says; or grey it, unticked, with the reason."""
        self.box.blockSignals(True)
        self.box.setEnabled(not why_not)
        self.box.setChecked(on and not why_not)
        self.box.blockSignals(False)
        self._words.setEnabled(not why_not)
        self._why.setText(why_not)
        self._why.setVisible(bool(why_not))
        self.box.setAccessibleDescription(why_not)
