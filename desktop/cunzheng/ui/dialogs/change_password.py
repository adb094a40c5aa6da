"""Another password for the open case."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.tasks import Tasks
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.strength_meter import StrengthMeter


class ChangePasswordDialog(QDialog):
    """Emits itself once the two new ones agree; stays until the file is under the new one.

    The old one is not asked for (*old_needed* False) where the emergency key opened the case.
    """

    asked = Signal(object)

    def __init__(
        self, parent: QWidget | None, tasks: Tasks, known: tuple[str, ...], *, old_needed: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Password", "Change the password"))
        self.setMinimumWidth(460)
        self.old = kit.line_edit(translate("Password", "Old password"))
        self.new = kit.line_edit(translate("Password", "New password"))
        self.again = kit.line_edit(translate("Password", "New password once more"))
        for field in (self.old, self.new, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.returnPressed.connect(self._ask)
        self.meter = StrengthMeter(tasks, self.new, lambda: known)
        self.error = kit.error_line(lines=3)
        self.save = kit.button(translate("Password", "Change the password"), self._ask, "primary")
        self._cancel = kit.button(translate("Messages", "Cancel"), self.reject)
        body = kit.column(self, (24, 20, 24, 18), 8)
        kit.add(body, kit.label(translate("Password", "Change the password"), "heading"))
        if old_needed:
            kit.add(body, kit.label(translate("Password", "Old password"), "section"), self.old)
        line = kit.row()
        kit.add(line, None, self._cancel, self.save)
        kit.add(
            body,
            kit.label(translate("Password", "New password"), "section"),
            self.new,
            self.meter,
            kit.label(translate("Password", "New password once more"), "section"),
            self.again,
            kit.label(
                translate(
                    "Password",
                    "The whole file is encrypted anew, checked, and put in place of the old one."
                    " An emergency sheet made before opens it no longer; copies made before still"
                    " open with the old password.",
                ),
                "muted",
                wrap=True,
            ),
            self.error,
            line,
        )
        (self.old if old_needed else self.new).setFocus()

    def _ask(self) -> None:
        if self.new.text() != self.again.text():
            self.refuse(translate("NewCase", "The two passwords differ. Type them again."))
            self.again.setFocus()
            return
        self.error.setVisible(False)
        self._on(on=False)
        self.asked.emit(self)

    def _on(self, *, on: bool) -> None:
        for one in (self.old, self.new, self.again, self.save, self._cancel):
            one.setEnabled(on)

    def reject(self) -> None:
        """Not while the file is being written."""
        if self._cancel.isEnabled():
            super().reject()

    def refuse(self, sentence: str) -> None:
        """It was not changed."""
        self._on(on=True)
        self.error.setText(sentence)
        self.error.setVisible(True)
