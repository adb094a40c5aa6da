"""What is written down or recorded here: the recorder, the twenty-second log, the forms."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut

from cunzheng.core.statements import Statement
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, Evidence
from cunzheng.services import contacts, recording, statements
from cunzheng.services.statements import Kept
from cunzheng.ui import messages
from cunzheng.ui.dialogs.quick_log import QuickLogDialog
from cunzheng.ui.dialogs.recorder import RecorderDialog
from cunzheng.ui.dialogs.statement_form import StatementDialog
from cunzheng.ui.dialogs.statements import StatementsDialog
from cunzheng.ui.models.quick import Typed
from cunzheng.ui.recording import Recording
from cunzheng.ui.takes_pictures import TakesPictures

QUICK_KEY, RECORD_KEY, FORMS_KEY = "F8", "F9", "F7"


class TakesRecords(TakesPictures):
    """A view in which things are written down."""

    recording: Recording
    _filled: tuple[StatementDialog, str, Statement] | None = None  # open form, id, as it was
    _recorder: RecorderDialog | None = None
    _quick: tuple[QuickLogDialog, Typed] | None = None  # open, and as it was opened

    def edit_contact(self, contact_id: str) -> None:
        """Correct a contact."""
        raise NotImplementedError

    def log_from(self, evidence_id: str) -> None:
        """Log a contact from an exhibit."""
        raise NotImplementedError

    def show_contact(self, contact_id: str) -> None:
        """Open the timeline at a contact."""
        raise NotImplementedError

    def listen_for_records(self) -> None:
        """Keys, and what a crash left; called once the session is there."""
        self.recording = Recording(self.session)
        self.recording.failed.connect(self._record_failed)
        for key, action in (
            (QUICK_KEY, self.quick_log),
            (RECORD_KEY, self.record),
            (FORMS_KEY, self.forms),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(action)
        if self.session.snapshot.info.read_only:
            return
        self.session.read(
            self, lambda case, _progress: bool(recording.unfinished(case)), self._salvage
        )

    def _salvage(self, left: bool) -> None:
        if not left:
            return

        def done(saved: tuple[Evidence, ...]) -> None:
            if saved:
                messages.show(
                    self.window(),
                    translate(
                        "Recorder",
                        "A recording was cut off when the app ended. What was recorded is kept as"
                        " {exhibits}, marked as cut off.",
                    ).format(
                        exhibits=", ".join(
                            translate("Recorder", "exhibit {no}").format(no=one.exhibit_no)
                            for one in saved
                        )
                    ),
                    translate("Recorder", "Recording saved from a crash"),
                )

        self.session.write(
            self,
            recording.salvage,
            done,
            label=translate("Recorder", "Saving a recording that was cut off"),
        )

    # --- the recorder -----------------------------------------------------------------------------

    @Slot()
    def record(self) -> None:
        """Open the recorder."""
        if self.session.snapshot.info.read_only:
            return
        if self._recorder is not None and shiboken6.isValid(self._recorder):
            self._recorder.raise_()
            return
        self._recorder = RecorderDialog(self.window(), self.session, self.recording)
        self._recorder.log_asked.connect(self.log_from)
        self.open_dialog(self._recorder)

    def _record_failed(self, error: object) -> None:
        shown = self._recorder is not None and shiboken6.isValid(self._recorder)
        if isinstance(error, Exception) and not (
            shown and self._recorder is not None and self._recorder.isVisible()
        ):
            messages.show_error(self, error)

    # --- the twenty-second log --------------------------------------------------------------------

    @Slot()
    def quick_log(self) -> None:
        """Ask for a contact in three answers."""
        if self.session.snapshot.info.read_only:
            return
        self._quick_log(None)

    def _quick_log(self, typed: Typed | None) -> None:
        dialog = QuickLogDialog(self.window(), self.session.snapshot.profile)
        self._quick = dialog, dialog.typed()
        if typed is not None:
            dialog.give_back(typed)

        def save(value: object, more: bool) -> None:
            if not isinstance(value, Contact):
                return
            contact = value

            def done(saved: Contact) -> None:
                dialog.accept()
                self.show_contact(saved.id)
                if more:
                    self.edit_contact(saved.id)

            self.session.write(
                dialog,
                lambda case, _progress: contacts.log_contact(case, contact),
                done,
                lambda error: dialog.refuse(messages.sentence(error)),
            )

        dialog.saved.connect(save)
        self.open_dialog(dialog)

    def unsaved_quick(self) -> Typed | None:
        """The answers of an open quick log that were changed."""
        if self._quick is None or not shiboken6.isValid(self._quick[0]):
            return None
        dialog, before = self._quick
        now = dialog.typed()
        kept = dialog.isVisible() and dialog.save.isEnabled() and now != before
        return now if kept else None

    def give_back_quick(self, typed: Typed) -> None:
        """Open it again as it was typed."""
        self._quick_log(typed)

    # --- forms ------------------------------------------------------------------------------------

    @Slot()
    def forms(self) -> None:
        """Show the filled forms."""
        dialog = StatementsDialog(self.window(), self.session)
        dialog.new_asked.connect(self.fill_form)
        dialog.edit_asked.connect(lambda kept: self._form(kept.kind, kept))
        self.open_dialog(dialog)

    @Slot(str)
    def fill_form(self, kind: str) -> None:
        """Ask the questions of a form."""
        self._form(kind, None)

    def _form(
        self, kind: str, kept: Kept | None, draft: Statement | None = None, kept_id: str = ""
    ) -> None:
        value = draft if draft is not None else kept.value if kept else None
        record_id = kept.id if kept else kept_id
        dialog = StatementDialog(self.window(), statements.form(kind), self.session.snapshot, value)
        before = dialog.value()
        self._filled = dialog, record_id, before

        def save(_dialog: object) -> None:
            now = dialog.value()
            self.session.write(
                dialog,
                lambda case, _progress: statements.save(case, now, record_id),
                done,
                lambda error: dialog.refuse(messages.sentence(error)),
            )

        def done(_kept: Kept) -> None:
            dialog.accept()
            self.forms()

        dialog.saved.connect(save)
        self.open_dialog(dialog)

    def unsaved_form(self) -> tuple[str, str, Statement] | None:
        """The kind, id and answers of a form that is open and was changed."""
        if self._filled is None or not shiboken6.isValid(self._filled[0]):
            return None
        dialog, record_id, before = self._filled
        now = dialog.value()
        if not dialog.isVisible() or not dialog.save.isEnabled() or now == before:
            return None
        return dialog.form.kind, record_id, now

    def give_back_form(self, held: tuple[str, str, Statement]) -> None:
        """Open it again as it was typed; the next lock must keep it again."""
        kind, record_id, value = held
        self._form(kind, None, value, record_id)
        if self._filled is not None:
            self._filled = (self._filled[0], record_id, type(value)())
