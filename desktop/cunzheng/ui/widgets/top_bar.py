"""The strip over a page: its title on the left, what can be done on the right."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from cunzheng.ui.theme import TOP_HEIGHT
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.flow import FlowLayout


class TopBar(QFrame):
    """Title and actions."""

    def __init__(self, title: str, *actions: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "top")
        self.setMinimumHeight(TOP_HEIGHT)
        self.title = kit.label(title, "title")
        line = kit.row(self, (20, 9, 20, 9), 16)
        flow = FlowLayout(gap=10, right=True)  # a second line where the window is narrow
        for action in actions:
            flow.addWidget(action)
        line.addWidget(self.title)
        line.addLayout(flow, 1)
