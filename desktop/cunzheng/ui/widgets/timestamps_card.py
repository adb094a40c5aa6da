"""Trusted time: a request goes out as a file, the answer comes in as a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from cunzheng.core.changes import Changes
from cunzheng.core.texts import translate
from cunzheng.core.values import Timestamp, TimestampState
from cunzheng.services import timestamps
from cunzheng.services.cases import Case
from cunzheng.ui import messages
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog

_LOOKS = {
    TimestampState.VERIFIED: "ok",
    TimestampState.UNVERIFIABLE: "warn",
    TimestampState.WRONG: "bad",
}


class TimestampsCard(QFrame):
    """Every kept answer is checked again whenever the card is seen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._session = session
        self.request = kit.button(translate("Stamps", "Save a request\u2026"), self._ask_request)
        self.answer = kit.button(translate("Stamps", "Take in an answer\u2026"), self._ask_answer)
        for button in (self.request, self.answer):
            button.setEnabled(not session.snapshot.info.read_only)
        line = kit.row()
        kit.add(line, self.request, self.answer, None)
        self.list = kit.column(gap=6)
        kit.add(
            kit.column(self, (16, 14, 16, 14), 8),
            kit.label(translate("Stamps", "Trusted time"), "section"),
            kit.label(
                translate(
                    "Stamps",
                    "A time-stamping authority can state that the log of this case existed at a"
                    " time. The request holds one hash and nothing of the content; you send it"
                    " yourself and bring the answer here. The app opens no connection.",
                ),
                "muted",
                wrap=True,
            ),
            line,
            self.list,
        )
        session.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Check the kept answers again, if anybody sees them."""
        if self.isVisible():
            self._session.read(
                self, lambda case, _progress: timestamps.timestamps(case), self._show
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Qt."""
        super().showEvent(event)
        self.refresh()

    def _show(self, found: Sequence[Timestamp]) -> None:
        kit.clear(self.list)
        for one in found:
            word = timestamps.state_word(one.state)
            text = f"{timestamps.local_time(one.time)} \u00b7 {one.authority} \u00b7 {word}"
            kit.add(
                self.list,
                kit.label(text, _LOOKS[one.state], wrap=True),
                kit.label(timestamps.sentence(one), "muted", wrap=True),
            )

    def _ask_request(self) -> None:
        dialog = file_dialog(self, translate("Stamps", "Save a request"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Stamps", "Requests (*.tsq)"))
        dialog.setDefaultSuffix("tsq")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        dialog.selectFile(f"{today().isoformat()}.tsq")
        dialog.fileSelected.connect(self.save_request)
        dialog.open()

    @Slot(str)
    def save_request(self, path: str) -> None:
        """Write the request for the newest entry of the log."""

        def work(case: Case, _progress: object) -> tuple[None, Changes]:
            return None, timestamps.export_request(case, Path(path))

        def done(_none: None) -> None:
            messages.show(
                self.window(),
                translate(
                    "Stamps",
                    "{name} was written. Send it to a time-stamping authority (RFC 3161) and take"
                    " the answer in here.",
                ).format(name=Path(path).name),
            )

        self._session.write(self, work, done)

    def _ask_answer(self) -> None:
        dialog = file_dialog(self, translate("Stamps", "Take in an answer"))
        dialog.setNameFilters(
            [translate("Stamps", "Answers (*.tsr)"), translate("Welcome", "All files (*)")]
        )
        dialog.fileSelected.connect(self.ask_certificate)
        dialog.open()

    @Slot(str)
    def ask_certificate(self, answer: str) -> None:
        """The signature can be checked only against the authority's root certificate."""
        dialog = MessageDialog(
            self.window(),
            translate(
                "Stamps",
                "To check the signature the app needs the root certificate of the authority (PEM or"
                " DER), from the authority's own site. Without it the answer is kept and cannot be"
                " verified yet.",
            ),
            accept=translate("Stamps", "Choose the certificate\u2026"),
            cancel=translate("Stamps", "Keep it without"),
        )
        dialog.accepted.connect(lambda: self._ask_files(answer))
        dialog.rejected.connect(lambda: self.take_in(answer, ()))
        dialog.open()

    def _ask_files(self, answer: str) -> None:
        dialog = file_dialog(self, translate("Stamps", "Root certificate"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take_in(answer, tuple(names)))
        dialog.open()

    def take_in(self, answer: str, certificates: tuple[str, ...]) -> None:
        """Check the answer and keep it."""
        paths = tuple(Path(one) for one in certificates)
        self._session.write(
            self,
            lambda case, _progress: timestamps.import_answer(case, Path(answer), paths),
            lambda stamp: messages.show(
                self.window(), timestamps.sentence(stamp), timestamps.state_word(stamp.state)
            ),
        )
