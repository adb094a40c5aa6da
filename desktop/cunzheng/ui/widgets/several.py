"""A group of boxes of which several may be ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget


class Several(QWidget):
    """Boxes in columns; *items* are (text, value), *ticked* the values that are on."""

    changed = Signal()

    def __init__(
        self, name: str, items: Sequence[tuple[str, Any]], ticked: Iterable[Any], columns: int = 2
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        on = list(ticked)
        self.boxes: list[tuple[QCheckBox, Any]] = []
        for at, (text, value) in enumerate(items):
            box = QCheckBox(text)
            box.setAccessibleName(f"{name}: {text}")
            box.setChecked(value in on)
            box.toggled.connect(lambda _on: self.changed.emit())
            grid.addWidget(box, at // columns, at % columns)
            self.boxes.append((box, value))
        grid.setColumnStretch(columns, 1)
        if self.boxes:
            self.setFocusProxy(self.boxes[0][0])

    def values(self) -> tuple[Any, ...]:
        """What is ticked, in the order shown."""
        return tuple(value for box, value in self.boxes if box.isChecked())
