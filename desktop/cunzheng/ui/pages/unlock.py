"""The password of a case that exists."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit


class UnlockPage(QWidget):
    """Asks; says what went wrong beneath the field, where the eyes are."""

    unlock_asked = Signal(str)
    other_asked = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.setProperty("look", "page")
        card = kit.frame("card")
        card.setFixedWidth(440)
        body = kit.column(card, (28, 24, 28, 22), 10)
        kit.add(body, kit.label(path.stem, "heading", wrap=True))
        kit.add(body, kit.label(str(path.parent), "muted", wrap=True), 6)
        self.password = kit.line_edit(translate("Unlock", "Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.returnPressed.connect(self._ask)
        self.error = kit.label("", "bad", wrap=True)
        self.error.setVisible(False)
        self.open = kit.button(translate("Unlock", "Open"), self._ask, "primary")
        kit.add(body, kit.label(translate("Unlock", "Password"), "section"))
        kit.add(body, self.password, self.error)
        line = kit.row()
        kit.add(
            line,
            kit.button(translate("Unlock", "Another case"), self.other_asked.emit, "link"),
            None,
            self.open,
        )
        kit.add(body, 6, line)
        outer = kit.column(self)
        centre = kit.row()
        kit.add(centre, None, card, None)
        kit.add(outer, None, centre, None, None)

    @Slot()
    def _ask(self) -> None:
        self.error.setVisible(False)
        self.open.setEnabled(False)
        self.password.setEnabled(False)
        self.unlock_asked.emit(self.password.text())

    def refuse(self, sentence: str) -> None:
        """It did not open."""
        self.open.setEnabled(True)
        self.password.setEnabled(True)
        self.error.setText(sentence)
        self.error.setVisible(True)
        self.password.setFocus()
        self.password.selectAll()
