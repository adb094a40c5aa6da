"""A new case: where, and with which password. Everything else can wait."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from cunzheng.core.texts import translate
from cunzheng.services import places
from cunzheng.services.places import PlaceWarning
from cunzheng.ui.tasks import Tasks
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.strength_meter import StrengthMeter

SUFFIX = ".czx"
WAIT_MS = 200


class NewCasePage(QWidget):
    """Emits path, password and the user's name."""

    create_asked = Signal(str, str, str)
    back_asked = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._tasks = tasks
        self._differ = False
        self._warnings: tuple[PlaceWarning, ...] = ()
        self._turn = 0
        card = kit.frame("card")
        card.setFixedWidth(520)
        body = kit.column(card, (28, 24, 28, 22), 8)
        kit.add(body, kit.label(translate("NewCase", "New case"), "heading"))
        kit.add(
            body,
            kit.label(
                translate(
                    "NewCase",
                    "Step 1 of 2: a place and a password. Step 2 asks who you are and what you owe;"
                    " it may wait.",
                ),
                "muted",
                wrap=True,
            ),
            6,
        )
        self.place = kit.line_edit(translate("NewCase", "Case file"), str(self._default()))
        pick = kit.button(translate("NewCase", "Choose\u2026"), self._choose)
        line = kit.row()
        kit.add(line, self.place, pick)
        kit.add(body, kit.label(translate("NewCase", "Case file"), "section"), line)
        self.place_box = kit.frame("warnBox")
        self.warning = kit.label("", "value", wrap=True)
        self.anyway = QCheckBox(translate("NewCase", "Create it there all the same"))
        kit.add(kit.column(self.place_box, (12, 10, 12, 10), 6), self.warning, self.anyway)
        self.place_box.setVisible(False)
        kit.add(body, self.place_box)
        self.name = kit.line_edit(
            translate("NewCase", "Your name"),
            hint=translate("NewCase", "Printed in letters; may be filled in later"),
        )
        kit.add(body, 4, kit.label(translate("NewCase", "Your name"), "section"), self.name)
        self.password = kit.line_edit(translate("NewCase", "Password"))
        self.again = kit.line_edit(translate("NewCase", "Password once more"))
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._corrected)
        kit.add(body, 4, kit.label(translate("NewCase", "Password"), "section"), self.password)
        self.meter = StrengthMeter(tasks, self.password, self._known)
        self.name.textChanged.connect(self.meter.again)
        kit.add(body, self.meter)
        kit.add(body, kit.label(translate("NewCase", "Password once more"), "section"), self.again)
        kit.add(
            body,
            kit.label(
                translate(
                    "NewCase",
                    "At least 8 characters; better a sentence only you know. Nobody can open the"
                    " file without it or the emergency sheet, so write it down and keep it in a"
                    " safe place.",
                ),
                "muted",
                wrap=True,
            ),
        )
        self.error = kit.error_line(lines=2)
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
        holder = QWidget()
        outer = kit.column(holder)
        centre = kit.row()
        kit.add(centre, None, card, None)
        kit.add(outer, None, centre, None, None)
        kit.column(self).addWidget(kit.scroll(holder))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._look_at_place)
        self.place.textChanged.connect(lambda _text: self._place_changed())
        self._look_at_place()

    def _known(self) -> tuple[str, ...]:
        name = self.name.text().strip()
        return (name,) if name else ()

    def _path(self) -> Path:
        text = self.place.text().strip()
        return Path(text if text.casefold().endswith(SUFFIX) else text + SUFFIX)

    def _place_changed(self) -> None:
        self._turn += 1
        self.anyway.setChecked(False)
        self._wait.start()

    def _look_at_place(self) -> None:
        path, turn = self._path(), self._turn
        self._tasks.in_pool(
            self,
            lambda _progress: places.warnings_for_new_case(path),
            lambda found: self.warn(found) if turn == self._turn else None,
            lambda _error: None,
        )

    def warn(self, found: tuple[PlaceWarning, ...]) -> None:
        """Say what speaks against the place that was chosen."""
        self._warnings = found
        self.warning.setText("\n".join(one.sentence() for one in found))
        self.place_box.setVisible(bool(found))

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
        dialog = file_dialog(self, translate("NewCase", "Case file"), self.place.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Welcome", "Case files (*.czx)"))
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()

    def _corrected(self) -> None:
        """What was said of the passwords is gone as soon as it is no longer true."""
        if self._differ and self.password.text() == self.again.text():
            self._differ = False
            self.error.setVisible(False)

    def _ask(self) -> None:
        self._differ = self.password.text() != self.again.text()
        if self._differ:
            self.refuse(translate("NewCase", "The two passwords differ. Type them again."))
            self.again.setFocus()
            return
        if self._warnings and not self.anyway.isChecked():
            self.refuse(
                translate(
                    "NewCase",
                    "Choose another place for the case, or say below the place that it shall lie"
                    " there all the same.",
                )
            )
            self.anyway.setFocus()
            return
        self.error.setVisible(False)
        self.create_button.setEnabled(False)
        self.create_asked.emit(str(self._path()), self.password.text(), self.name.text().strip())

    def refuse(self, sentence: str) -> None:
        """It was not created."""
        self.create_button.setEnabled(True)
        self.error.setText(sentence)
        self.error.setVisible(True)
