"""The key of the case and its verification: emergency sheet, another password, is it whole."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cunzheng.core.changes import Changes
from cunzheng.core.texts import translate
from cunzheng.core.values import VerifyReport
from cunzheng.services import handover, keys, passwords
from cunzheng.services.cases import Case
from cunzheng.ui.dialogs.change_password import ChangePasswordDialog
from cunzheng.ui.dialogs.emergency_sheet import EmergencySheetDialog
from cunzheng.ui.takes_edits import TakesEdits
from cunzheng.ui.tasks import UiProgress


class TakesKeys(TakesEdits):
    """A view in which the key is changed and the case verified."""

    password_asked = Signal(object)

    def emergency_sheet(self) -> None:
        """Make and try the emergency sheet."""
        self.open_dialog(EmergencySheetDialog(self.window(), self.session))

    def change_password(self) -> None:
        """Ask for another password; the window does it, because the case is opened anew."""
        known = keys.known_words(self.session.snapshot.profile)

        def ask(old_needed: bool) -> None:
            dialog = ChangePasswordDialog(
                self.window(), self.session.tasks, known, old_needed=old_needed
            )
            dialog.asked.connect(self.password_asked)
            self.open_dialog(dialog)

        self.session.read(self, lambda case, _progress: passwords.old_is_needed(case), ask)

    def check_whole(self) -> None:
        """Verify the case."""

        def work(case: Case, progress: UiProgress) -> tuple[VerifyReport, Changes]:
            return handover.verify(case, progress), Changes.NONE

        def done(report: VerifyReport) -> None:
            self.session.report = report
            self.session.changed.emit()
            self.go("handover")

        self.session.write(self, work, done, label=translate("Handover", "Checking the case"))
