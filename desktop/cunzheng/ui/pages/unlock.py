"""The password of a case that exists, or its emergency key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.tasks import Tasks
from cunzheng.ui.ways import Way
from cunzheng.ui.widgets import kit

if TYPE_CHECKING:
    from cunzheng.services.places import PlaceWarning


def _warnings(path: Path) -> tuple[PlaceWarning, ...]:
    from cunzheng.services import places  # takes a second: the page is there before

    return places.warnings_for_new_case(path) if path.exists() else ()


class UnlockPage(QWidget):
    """Asks; says what went wrong beneath the field, where the eyes are."""

    unlock_asked = Signal(str, object)
    key_asked = Signal(str, object)
    other_asked = Signal()

    def __init__(self, path: Path, tasks: Tasks) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._by_key = False
        card = kit.frame("card")
        card.setFixedWidth(480)
        body = kit.column(card, (28, 24, 28, 22), 10)
        self.path = path
        kit.add(body, kit.label(path.stem, "heading", wrap=True))
        kit.add(body, kit.label(str(path.parent), "muted", wrap=True), 6)
        kit.add(body, self._place_box())
        self.password = kit.line_edit(translate("Unlock", "Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.returnPressed.connect(self._ask)
        self.key = kit.text_edit(translate("Unlock", "Emergency key"), lines=4)
        self.key.setPlaceholderText(
            translate("Unlock", "The 14 groups from the sheet; spaces and capitals do not matter")
        )
        self.key.setVisible(False)
        self.error = kit.error_line(lines=2)
        self.open = kit.button(translate("Unlock", "Open"), self._ask, "primary")
        self.read = kit.button(translate("Unlock", "Open for reading only"), self._ask_reading)
        self.read.setVisible(False)
        self._asks = kit.label(translate("Unlock", "Password"), "section")
        kit.add(body, self._asks, self.password, self.key, self.error)
        self.other_way = kit.button(
            translate("Unlock", "Open with the emergency sheet"), self._turn, "link"
        )
        line = kit.row()
        kit.add(
            line,
            kit.button(translate("Unlock", "Another case"), self.other_asked.emit, "link"),
            None,
            self.read,
            self.open,
        )
        kit.add(body, 6, line, self.other_way)
        outer = kit.column(self)
        centre = kit.row()
        kit.add(centre, None, card, None)
        kit.add(outer, None, centre, None, None)
        tasks.in_pool(self, lambda _progress: _warnings(path), self.warn, lambda _error: None)

    def _place_box(self) -> QWidget:
        """What is said of a stick or a synchronised folder, and the choices there."""
        self.place = kit.frame("warnBox")
        self.warning = kit.label("", "value", wrap=True)
        self.copy = QRadioButton(
            translate("Unlock", "Work on a checked copy on this computer (advised)")
        )
        self.only_read = QRadioButton(translate("Unlock", "Only read it where it is"))
        self.here = QRadioButton(translate("Unlock", "Work on it where it is all the same"))
        self.here.setChecked(True)
        kit.add(
            kit.column(self.place, (12, 10, 12, 10), 6),
            self.warning,
            self.copy,
            self.only_read,
            self.here,
        )
        self.place.setVisible(False)
        return self.place

    def warn(self, found: tuple[PlaceWarning, ...]) -> None:
        """Say that the case lies where it should not be worked on; a copy is advised."""
        serious = [one for one in found if one.code in {"removable", "network", "cloud"}]
        if not serious:
            return
        self.warning.setText("\n".join(one.sentence() for one in serious))
        self.place.setVisible(True)
        if not self._by_key:
            self.copy.setChecked(True)

    @property
    def way(self) -> Way:
        """What is chosen."""
        if self.only_read.isChecked():
            return Way.READ
        return Way.COPY if self.copy.isChecked() else Way.HERE

    def _turn(self) -> None:
        """From the password to the emergency key and back."""
        self._by_key = not self._by_key
        self.key.setVisible(self._by_key)
        self.password.setVisible(not self._by_key)
        self.copy.setVisible(not self._by_key)  # a copy is made with the password only
        if self._by_key and self.copy.isChecked():
            self.only_read.setChecked(True)
        self._asks.setText(
            translate("Unlock", "Emergency key")
            if self._by_key
            else translate("Unlock", "Password")
        )
        self.other_way.setText(
            translate("Unlock", "Open with the password")
            if self._by_key
            else translate("Unlock", "Open with the emergency sheet")
        )
        self.error.setVisible(False)
        (self.key if self._by_key else self.password).setFocus()

    def _ask(self) -> None:
        self._send(self.way)

    def _ask_reading(self) -> None:
        self._send(Way.READ)

    def _send(self, way: Way) -> None:
        self.error.setVisible(False)
        self.read.setVisible(False)
        self._on(on=False)
        if self._by_key:
            self.key_asked.emit(self.key.toPlainText(), way)
        else:
            self.unlock_asked.emit(self.password.text(), way)

    def _on(self, *, on: bool) -> None:
        for one in (self.open, self.password, self.key, self.other_way):
            one.setEnabled(on)

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        """It did not open."""
        self._on(on=True)
        self.error.setText(sentence)
        self.error.setVisible(True)
        if self._by_key:
            self.key.setFocus()
        else:
            self.password.setFocus()
            self.password.selectAll()

    def busy(self, sentence: str) -> None:
        """Somebody else has it open: it may still be read."""
        self.refuse(sentence)
        self.read.setVisible(True)
