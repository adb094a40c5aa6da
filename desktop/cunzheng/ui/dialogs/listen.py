"""Listening closely: the player in full, marked moments, and the transcript beside them.

F8 plays and stands still, F7 and F9 go back and forth, F6 marks: also while one types.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QSplitter, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.errors_sounds import TranscriptNotReadable
from cunzheng.core.sounds import PlacedMark, SoundMark
from cunzheng.core.texts import translate
from cunzheng.core.transcripts import DraftSource, Transcript, TranscriptLine
from cunzheng.core.values import Evidence
from cunzheng.services import sounds, transcripts
from cunzheng.services.cases import Case
from cunzheng.ui import messages
from cunzheng.ui.models.listening import STEP_MS
from cunzheng.ui.models.transcript import TranscriptSheet
from cunzheng.ui.progress import watch
from cunzheng.ui.session import Session
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.marks_list import MarksList
from cunzheng.ui.widgets.player import Player
from cunzheng.ui.widgets.transcript_sheet import TranscriptView

Stored = tuple[tuple[PlacedMark, ...], Transcript | None]
MOST_BYTES = 4 * 1024 * 1024


class ListenDialog(QDialog):
    """One recording. *unsaved* is a transcript that was typed before a lock."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        evidence: Evidence,
        unsaved: Transcript | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            translate("Player", "Listen: exhibit {no}").format(no=evidence.exhibit_no)
        )
        kit.fit(self, 1120, 760)
        self._session, self._evidence = session, evidence
        snapshot = session.snapshot
        read_only = snapshot.info.read_only
        self.player = Player(session, evidence, full=True)
        self.player.mark_wanted.connect(self._mark)
        self.player.mark.setEnabled(not read_only)
        linked = [one for one in snapshot.contacts if evidence.id in one.evidence_ids]
        self.marks = MarksList(linked, read_only=read_only)
        self.marks.setMinimumWidth(300)
        self.marks.sought.connect(self.player.seek)
        self.marks.noted.connect(self._note)
        self.marks.quoted.connect(self._quote)
        self.marks.removed.connect(self._remove)
        self._program = transcripts.transcriber() is not None
        self.transcript = TranscriptView(
            TranscriptSheet(evidence.id),
            lambda: self.player.engine.at,
            read_only=read_only,
            program=self._program,
        )
        self.transcript.setEnabled(False)
        self.transcript.sought.connect(self.player.seek)
        self.transcript.keep.connect(self._keep)
        self.transcript.file_wanted.connect(self._choose_file)
        self.transcript.draft_wanted.connect(self._draft)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.marks)
        split.addWidget(self.transcript)
        split.setSizes([340, 740])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        self.marks.setContentsMargins(0, 0, 12, 0)
        foot = kit.row()
        keys = translate("Player", "F8 play or pause, F7 back, F9 forward, F6 mark")
        kit.add(
            foot,
            kit.label(keys, "muted"),
            None,
            kit.button(translate("Messages", "Close"), self.reject),
        )
        body = kit.column(self, (16, 14, 16, 14), 10)
        name = kit.label(evidence.name, "muted", wrap=True)
        kit.add(body, name, self.player, split, foot)
        body.setStretch(2, 1)
        for key, action in (
            (QKeySequence(Qt.Key.Key_F8), self.player.toggle),
            (QKeySequence(Qt.Key.Key_F7), lambda: self.player.step(-STEP_MS)),
            (QKeySequence(Qt.Key.Key_F9), lambda: self.player.step(STEP_MS)),
            (QKeySequence(Qt.Key.Key_F6), lambda: self._mark(self.player.engine.at)),
            (QKeySequence(QKeySequence.StandardKey.Save), self.transcript.ask_keep),
        ):
            QShortcut(key, self).activated.connect(action)
        self.player.draw_curve()
        self.finished.connect(lambda _code: self.player.engine.stop())
        session.read(
            self, lambda case, _progress: self._stored(case), lambda got: self._fill(got, unsaved)
        )
        self.player.play.setFocus()

    def _stored(self, case: Case) -> Stored:
        evidence_id = self._evidence.id
        return sounds.marks(case, evidence_id), transcripts.get(case, evidence_id)

    def _fill(self, stored: Stored, unsaved: Transcript | None) -> None:
        self._show_marks(stored[0], "")
        sheet = TranscriptSheet(self._evidence.id, stored[1])
        if unsaved is not None:
            sheet.lines, sheet.source = list(unsaved.lines), unsaved.source
        self.transcript.sheet = sheet
        self.transcript.setEnabled(True)
        self.transcript.fill(len(sheet.lines) - 1 if unsaved is not None else -1)

    def unsaved(self) -> Transcript | None:
        """What was typed and is not kept."""
        sheet = self.transcript.sheet
        if self._session.snapshot.info.read_only or not sheet.changed:
            return None
        return sheet.value()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, arrows, M and L where no field wants them; Enter presses nothing."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self.player.take_key(key):
            return
        super().keyPressEvent(event)

    # --- marks -------------------------------------------------------------------------------

    def _show_marks(self, marks: tuple[PlacedMark, ...], chosen: str) -> None:
        self.marks.show_marks(marks, chosen)
        self.player.waveform.show_marks([(one.mark.at_ms, one.mark.end_ms) for one in marks])

    def _write_mark(self, mark: SoundMark, mark_id: str, *, then_type: bool) -> None:
        def work(
            case: Case, _progress: UiProgress
        ) -> tuple[tuple[tuple[PlacedMark, ...], str], Changes]:
            placed, changes = sounds.save_mark(case, mark, mark_id)
            return (sounds.marks(case, mark.evidence_id), placed.id), changes

        def done(result: tuple[tuple[PlacedMark, ...], str]) -> None:
            self._show_marks(*result)
            if then_type:
                self.marks.note.setFocus()

        self._session.write(self, work, done)

    @Slot(int)
    def _mark(self, ms: int) -> None:
        """Keep the moment; in a repeated stretch, the stretch."""
        if self._session.snapshot.info.read_only:
            return
        loop = self.player.engine.listening.loop
        mark = (
            SoundMark(self._evidence.id, loop[0], loop[1])
            if loop is not None
            else SoundMark(self._evidence.id, ms)
        )
        typing = self.transcript.isAncestorOf(self.focusWidget() or self)
        self._write_mark(mark, "", then_type=not typing)

    @Slot(object, str)
    def _note(self, placed: PlacedMark, text: str) -> None:
        mark = SoundMark(placed.mark.evidence_id, placed.mark.at_ms, placed.mark.end_ms, text)
        self._write_mark(mark, placed.id, then_type=False)

    @Slot(str, object, str)
    def _quote(self, contact_id: str, placed: PlacedMark, text: str) -> None:
        evidence_id, at = self._evidence.id, placed.mark.at_ms
        said = translate("Player", "Quoted. Letters name the place in the recording with it.")
        self._session.write(
            self,
            lambda case, _progress: sounds.quote(case, contact_id, evidence_id, at, text),
            lambda _contact: self.marks.say(said),
        )

    @Slot(object)
    def _remove(self, placed: PlacedMark) -> None:
        reason = translate("Player", "Taken back while listening")
        evidence_id = self._evidence.id

        def work(case: Case, _progress: UiProgress) -> tuple[tuple[PlacedMark, ...], Changes]:
            changes = sounds.withdraw_mark(case, placed, reason)
            return sounds.marks(case, evidence_id), changes

        self._session.write(self, work, lambda marks: self._show_marks(marks, ""))

    # --- the transcript ----------------------------------------------------------------------

    @Slot(object)
    def _keep(self, value: Transcript) -> None:
        self._session.write(
            self,
            lambda case, _progress: (None, transcripts.save(case, value)),
            lambda _none: self.transcript.kept(value),
        )

    def _choose_file(self) -> None:
        dialog = file_dialog(self, translate("Transcript", "Choose subtitles or a text"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([translate("Transcript", "Subtitles and text (*.srt *.vtt *.txt)")])
        dialog.fileSelected.connect(lambda path: self.read_file(Path(path)))
        dialog.open()

    def read_file(self, path: Path) -> None:
        """Lines of a file come in as a draft."""

        def work(_progress: UiProgress) -> tuple[TranscriptLine, ...]:
            try:
                with path.open("rb") as file:
                    return transcripts.from_file(file.read(MOST_BYTES + 1))
            except OSError:
                raise TranscriptNotReadable from None

        self._session.tasks.in_pool(
            self, work, lambda lines: self.transcript.take(lines, DraftSource.FILE)
        )

    def _draft(self) -> None:
        media_type, evidence_id = self._evidence.described.media_type, self._evidence.id

        def got(data: bytes) -> None:
            task = self._session.tasks.in_pool(
                self,
                lambda progress: transcripts.draft(data, media_type, progress),
                lambda lines: self.transcript.take(lines, DraftSource.PROGRAM),
            )
            watch(task, self, translate("Transcript", "Writing a draft"))

        self._session.read(self, lambda case, _progress: sounds.bytes_of(case, evidence_id), got)

    # --- going -------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before typed lines are let go."""
        if self.unsaved() is None:
            super().closeEvent(event)
            return
        event.ignore()
        messages.ask(
            self,
            translate("Transcript", "The transcript has lines that are not kept yet."),
            translate("Transcript", "Close without keeping"),
            self._let_go,
            translate("Transcript", "Close the transcript?"),
        )

    def _let_go(self) -> None:
        self.transcript.sheet.kept(self.transcript.sheet.value())
        self.reject()

    def reject(self) -> None:
        """Escape closes as the button does."""
        if self.unsaved() is not None:
            self.close()
        else:
            super().reject()
