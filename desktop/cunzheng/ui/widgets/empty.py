"""What an empty page says: what it will hold, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from cunzheng.ui.widgets import kit


class Empty(QWidget):
    """A heading, a sentence, buttons."""

    def __init__(self, heading: str, text: str, *buttons: QPushButton) -> None:
        super().__init__()
        body = kit.column(self, (40, 40, 40, 40), 10)
        title = kit.label(heading, "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said = kit.label(text, "muted", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said.setMaximumWidth(460)
        line = kit.row(gap=8)
        kit.add(line, None, *buttons, None)
        kit.add(body, None, title)
        centre = kit.row()
        kit.add(centre, None, said, None)
        centre.setStretch(1, 4)
        kit.add(body, centre, 6, line, None, None)
