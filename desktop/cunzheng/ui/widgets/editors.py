"""The boxes that a form chooses with: a wheel that passes over them must never change a fact.

Every editor of the window is made here. The wheel turns a box only while it has the keyboard;
otherwise the page below scrolls. A combo box is as wide as its place, however long its texts are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTimeEdit,
    QWidget,
)

from cunzheng.ui import tips

SHORTEST = 8  # characters that a combo box shows at least


def calm(widget: QWidget, event: QWheelEvent) -> bool:
    """Leave the wheel to the page unless *widget* has the focus; True if it was left."""
    if widget.hasFocus():
        return False
    event.ignore()
    return True


class ComboBox(QComboBox):
    """Cuts long texts and shows them whole in a tip."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentTextChanged.connect(self._tell)

    def _tell(self, text: str) -> None:
        self.setToolTip(tips.plain(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does it, but a text that is cut ends in dots."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = self.style()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        said = option.currentText
        if self.currentIndex() < 0 and self.placeholderText():
            said = self.placeholderText()
            faint = option.palette.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, faint)
        option.currentText = option.fontMetrics.elidedText(
            said, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt."""
        if not calm(self, event):
            super().wheelEvent(event)


class DateEdit(QDateEdit):
    """A day."""

    def __init__(self, day: QDate) -> None:
        super().__init__(day)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt."""
        if not calm(self, event):
            super().wheelEvent(event)


class TimeEdit(QTimeEdit):
    """A time of day."""

    def __init__(self, time: QTime) -> None:
        super().__init__(time)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt."""
        if not calm(self, event):
            super().wheelEvent(event)


class SpinBox(QSpinBox):
    """A number."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt."""
        if not calm(self, event):
            super().wheelEvent(event)


class Slider(QSlider):
    """A place on a line."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt."""
        if not calm(self, event):
            super().wheelEvent(event)


def combo(name: str, items: Sequence[tuple[str, Any]], now: Any) -> ComboBox:
    """A box to choose from; *items* are (text, value)."""
    made = ComboBox(name)
    for text, value in items:
        made.addItem(text, value)
    made.setCurrentIndex(max(0, made.findData(now)))
    return made
