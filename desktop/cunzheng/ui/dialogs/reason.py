"""Asks for a reason: a rejection or a withdrawal is kept in the log with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit


class ReasonDialog(QDialog):
    """Emits the reason once it is not empty."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None, heading: str, text: str, accept: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setMinimumWidth(440)
        body = kit.column(self, (24, 20, 24, 18), 10)
        self.reason = kit.text_edit(translate("Reason", "Reason"), lines=3)
        self.save = kit.button(accept, self._give, "primary")
        self.save.setEnabled(False)
        self.reason.textChanged.connect(
            lambda: self.save.setEnabled(bool(self.reason.toPlainText().strip()))
        )
        line = kit.row()
        kit.add(line, None, kit.button(translate("Messages", "Cancel"), self.reject), self.save)
        kit.add(
            body,
            kit.label(heading, "heading", wrap=True),
            kit.label(text, "muted", wrap=True),
            self.reason,
            line,
        )
        self.reason.setFocus()

    def _give(self) -> None:
        self.given.emit(self.reason.toPlainText().strip())
        self.accept()
