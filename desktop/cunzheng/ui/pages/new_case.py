"""A new case: where, and with which password. Everything else can wait."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit

SUFFIX = ".czx"


class NewCasePage(QWidget):
    """Emits path, password and the user's name."""

    create_asked = Signal(str, str, str)
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "page")
        card = kit.frame("card")
        card.setFixedWidth(520)
        body = kit.column(card, (28, 24, 28, 22), 8)
        kit.add(body, kit.label(translate("NewCase", "New case"), "heading"), 6)
        self.place = kit.line_edit(translate("NewCase", "Case file"), str(self._default()))
        pick = kit.button(translate("NewCase", "Choose\u2026"), self._choose)
        line = kit.row()
        kit.add(line, self.place, pick)
        kit.add(body, kit.label(translate("NewCase", "Case file"), "section"), line)
        self.name = kit.line_edit(
            translate("NewCase", "Your name"),
            hint=translate("NewCase", "Printed in letters; may be filled in later"),
        )
        kit.add(body, 4, kit.label(translate("NewCase", "Your name"), "section"), self.name)
        self.password = kit.line_edit(translate("NewCase", "Password"))
        self.again = kit.line_edit(translate("NewCase", "Password once more"))
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        kit.add(body, 4, kit.label(translate("NewCase", "Password"), "section"), self.password)
        kit.add(body, kit.label(translate("NewCase", "Password once more"), "section"), self.again)
        kit.add(
            body,
            kit.label(
                translate(
                    "NewCase",
                    "At least 8 characters; better a sentence only you know. There is no way back"
                    " into the file without it, so write it down and keep it in a safe place.",
                ),
                "muted",
                wrap=True,
            ),
        )
        self.error = kit.label("", "bad", wrap=True)
        self.error.setVisible(False)
        self.create_button = kit.button(
            translate("NewCase", "Create the case"), self._ask, "primary"
        )
        self.again.returnPressed.connect(self._ask)
        foot = kit.row()
        kit.add(
            foot,
            kit.button(translate("NewCase", "Back"), self.back_asked.emit),
            None,
            self.create_button,
        )
        kit.add(body, self.error, 6, foot)
        outer = kit.column(self)
        centre = kit.row()
        kit.add(centre, None, card, None)
        kit.add(outer, None, centre, None, None)

    def _default(self) -> Path:
        folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        base = translate("NewCase", "My case")
        path = folder / f"{base}{SUFFIX}"
        count = 2
        while path.exists():
            path = folder / f"{base} {count}{SUFFIX}"
            count += 1
        return path

    def _choose(self) -> None:
        dialog = QFileDialog(self, translate("NewCase", "Case file"), self.place.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Welcome", "Case files (*.czx)"))
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()

    def _ask(self) -> None:
        if self.password.text() != self.again.text():
            self.refuse(translate("NewCase", "The two passwords differ. Type them again."))
            self.again.setFocus()
            return
        path = self.place.text().strip()
        if not path.casefold().endswith(SUFFIX):
            path += SUFFIX
        self.error.setVisible(False)
        self.create_button.setEnabled(False)
        self.create_asked.emit(path, self.password.text(), self.name.text().strip())

    def refuse(self, sentence: str) -> None:
        """It was not created."""
        self.create_button.setEnabled(True)
        self.error.setText(sentence)
        self.error.setVisible(True)
