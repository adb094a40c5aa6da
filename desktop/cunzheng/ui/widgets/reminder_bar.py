"""One calm line over the pages while a deadline is near or over; nothing else ever pops up."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame

from cunzheng.core.texts import translate
from cunzheng.core.tracking import Due
from cunzheng.services import tracking
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.sent_papers import SentPapersDialog
from cunzheng.ui.models.sent import reminder
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit


class ReminderBar(QFrame):
    """Hidden while nothing is due."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "strip")
        self._session, self._desk = session, desk
        self.text = kit.label("", "value", wrap=True)
        line = kit.row(self, (20, 7, 20, 7))
        self.button = kit.button(
            translate("Tracking", "Sent and due\u2026"), self.open_list, "link"
        )
        kit.add(line, self.text, self.button)
        line.setStretch(0, 1)
        self.hide()
        session.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look again what is due today."""
        self._session.read(
            self, lambda case, _progress: tracking.reminders(case, today()), self._show
        )

    def _show(self, found: tuple[Due, ...]) -> None:
        said = reminder(found, today())
        self.text.setText(said)
        self.setAccessibleName(said)
        self.setVisible(bool(said))

    def open_list(self) -> None:
        """Show everything that went out."""
        self._desk.open_dialog(SentPapersDialog(self.window(), self._session, self._desk))
