"""How it is given, and to whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.tasks import Tasks
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.strength_meter import StrengthMeter


class HandingHow(QWidget):
    """Folder, copy or both; the copy's own password; the recipient."""

    changed = Signal()

    def __init__(self, tasks: Tasks, known: tuple[str, ...]) -> None:
        super().__init__()
        self.recipient = kit.line_edit(
            translate("Handing", "To whom"),
            hint=translate("Handing", "A lawyer, an office, a person: for your own record"),
        )
        self.folder = QCheckBox(translate("Handing", "An open folder that any browser shows"))
        self.folder.setChecked(True)
        self.copy = QCheckBox(translate("Handing", "An encrypted copy for someone with this app"))
        self.own = QCheckBox(translate("Handing", "Give the copy a password of its own"))
        self.own.setChecked(True)
        self.password = kit.line_edit(translate("Handing", "Password of the copy"))
        self.again = kit.line_edit(translate("Handing", "The same password once more"))
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setPlaceholderText(field.accessibleName())
            field.textChanged.connect(lambda _text: self.changed.emit())
        self.recipient.textChanged.connect(lambda _text: self.changed.emit())
        self.meter = StrengthMeter(tasks, self.password, lambda: known)
        self._secret = QWidget()
        kit.add(
            kit.column(self._secret, (24, 0, 0, 0), 6),
            self.password,
            self.meter,
            self.again,
            kit.label(
                translate(
                    "Handing",
                    "Tell the password by telephone or in person, never on the same stick. Your own"
                    " password stays yours: it does not open this copy.",
                ),
                "muted",
                wrap=True,
            ),
        )
        self._about = QWidget()
        kit.add(
            kit.column(self._about, (24, 0, 0, 0), 6),
            kit.label(
                translate(
                    "Handing",
                    "The copy always holds the whole case, unmasked: its log proves that nothing is"
                    " missing.",
                ),
                "muted",
                wrap=True,
            ),
            self.own,
        )
        kit.add(
            kit.column(self, gap=8),
            kit.label(translate("Handing", "To whom"), "section"),
            self.recipient,
            kit.label(translate("Handing", "How"), "section"),
            self.folder,
            self.copy,
            self._about,
            self._secret,
            None,
        )
        for box in (self.folder, self.copy, self.own):
            box.toggled.connect(lambda _on: self._tell())
        self._tell()

    def _tell(self) -> None:
        self._about.setVisible(self.copy.isChecked())
        self._secret.setVisible(self.copy.isChecked() and self.own.isChecked())
        self.changed.emit()
