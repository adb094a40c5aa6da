"""Names on the left, values on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cunzheng.ui.widgets import kit


class Fields(QWidget):
    """Rows of a name and a value; what is empty is left out."""

    def __init__(self, rows: list[tuple[str, str]]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, 74)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(one for one in rows if one[1]):
            grid.addWidget(kit.label(name, "key"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(kit.label(value, "value", wrap=True, select=True), at, 1)
