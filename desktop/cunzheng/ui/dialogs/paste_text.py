"""Takes messages that were copied out of a messenger, or typed from the phone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit


class PasteTextDialog(QDialog):
    """Emits the text once there is any; it starts with what the clipboard holds."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None, text: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Paste", "Paste messages")
        self.setWindowTitle(heading)
        kit.fit(self, 620, 480)
        body = kit.column(self, (24, 20, 24, 18), 10)
        self.text = kit.text_edit(translate("Paste", "Messages"), lines=10)
        self.text.setPlainText(text or QGuiApplication.clipboard().text())
        self.save = kit.button(translate("Paste", "Look at them"), self._give, "primary")
        self.text.textChanged.connect(self._check)
        line = kit.row()
        kit.add(line, None, kit.button(translate("Messages", "Cancel"), self.reject), self.save)
        kit.add(
            body,
            kit.label(heading, "heading"),
            kit.label(
                translate(
                    "Paste",
                    "Name and time on one line, the words below, as WeChat and other programs copy"
                    " them. Text can be changed by anybody: take screenshots as well, and keep the"
                    " messages on the phone.",
                ),
                "muted",
                wrap=True,
            ),
            self.text,
            line,
        )
        body.setStretch(2, 1)
        self._check()
        self.text.setFocus()

    def _check(self) -> None:
        self.save.setEnabled(bool(self.text.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self.text.toPlainText())
        self.accept()
