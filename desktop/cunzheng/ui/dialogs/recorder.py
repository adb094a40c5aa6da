"""Record with a microphone of this computer: pick it, try it, start, stop."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtWidgets import QDialog, QWidget

from cunzheng.core.progress import Progress
from cunzheng.core.texts import translate
from cunzheng.services import recording as recordings
from cunzheng.services import statements
from cunzheng.services.recording import Microphone
from cunzheng.ui import formats, messages, words
from cunzheng.ui.recording import TICK_MS, Recording, Stage
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox
from cunzheng.ui.widgets.recording_strip import DOT, level_bar, scaled, words_of

TEST_S = 4.0
FAINT = 0.05  # peak of a voice that will hardly be understood: -26 dB
SILENT = 0.002


class Trial:
    """A few seconds that are listened to and never kept."""

    def __init__(self, make: recordings.MakeRecorder, device: int | str | None) -> None:
        self._sound = bytearray()
        self._stop = threading.Event()
        self.loudest = 0.0
        self.recorder = make(self._sound.extend, device)

    def cancel(self) -> None:
        """End it now."""
        self._stop.set()

    def run(self, _progress: Progress) -> bytes:
        """Record (on a worker) and return a WAV. Raises NoMicrophone, SoundUnavailable."""
        self.recorder.start()
        end = time.monotonic() + TEST_S + 3
        while time.monotonic() < end and self.recorder.elapsed_s < TEST_S:
            if self._stop.wait(0.05):
                break
            self.loudest = max(self.loudest, self.recorder.level)
        self.recorder.stop()
        return recordings.wav_bytes(bytes(self._sound), self.recorder.rate or 8000)


class RecorderDialog(QDialog):
    """Closing it does not end a recording: the line over the pages goes on showing it."""

    log_asked = Signal(str)  # an exhibit's id

    def __init__(self, parent: QWidget | None, session: Session, recording: Recording) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Recorder", "Record"))
        self._session, self._recording = session, recording
        self._trial: Trial | None = None
        self._wav = b""
        self._kept = ""
        self._player: QMediaPlayer | None = None
        self._focus_due = False
        self.device = ComboBox(translate("Recorder", "Microphone"))
        self.device.addItem(translate("Recorder", "the system's own choice"), None)
        self.state = kit.label("", "hero")
        self.time = kit.label("", "hero")
        self.level = level_bar()
        self.said = kit.label("", "value", wrap=True)
        self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing() * 2)
        self.trial = kit.button(
            translate("Recorder", "Test for {seconds} seconds").format(seconds=int(TEST_S)),
            self.test,
            tip=translate("Recorder", "The test is not kept"),
        )
        self.hear = kit.button(translate("Recorder", "Hear the test"), self._play)
        self.hear.setEnabled(False)
        self.go = kit.button(translate("Recorder", "Start recording"), self._go, "primary")
        self.log = kit.button(translate("Recorder", "Log the contact\u2026"), self._log, "primary")
        self.log.setVisible(False)
        self._build()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.refresh)
        recording.changed.connect(self.refresh)
        recording.kept.connect(self._on_kept)
        recording.failed.connect(self._on_failed)
        session.tasks.in_pool(
            self, lambda _progress: recordings.microphones(), self._listed, self._on_failed
        )
        self.refresh()
        self.go.setFocus()

    def _build(self) -> None:
        head = kit.row(gap=16)
        kit.add(head, self.state, None, self.time)
        pick = kit.row(gap=10)
        kit.add(pick, kit.label(translate("Recorder", "Microphone"), "key"), self.device)
        pick.setStretch(1, 1)
        tries = kit.row()
        kit.add(tries, self.trial, self.hear, None)
        foot = kit.row()
        self.shut = kit.button(translate("Recorder", "Close"), self.reject)
        kit.add(foot, None, self.shut, self.log, self.go)
        holder = QWidget()  # on a low screen the advice scrolls, and never the buttons
        kit.add(kit.column(holder), self._advice(), None)
        area = kit.scroll(holder)
        area.setMinimumHeight(90)
        body = kit.column(self, (24, 20, 24, 18), 12)
        kit.add(body, head, self.level, self.said, pick, tries, kit.rule(), area, foot)
        body.setStretch(body.indexOf(area), 1)
        kit.fit(self, 600, 640)

    @staticmethod
    def _advice() -> QWidget:
        advice = statements.recording_advice()
        box = kit.frame("plainBox")
        inside = kit.column(box, (14, 10, 14, 10), 5)
        kit.add(inside, kit.label(translate("Recorder", "Before you record"), "section"))
        for point in advice.points:
            kit.add(inside, kit.label("\u2022 " + point.here, "value", wrap=True))
        told = formats.joined(
            words.status(advice.status),
            translate("Recorder", "as of {day}").format(day=advice.date.isoformat()),
        )
        note = kit.label(told, "muted", wrap=True)
        note.setToolTip(advice.source)
        kit.add(inside, note)
        return box

    def _listed(self, found: tuple[Microphone, ...]) -> None:
        for one in found:
            self.device.addItem(one.name, one.index)
        if not found:
            self.say(
                translate(
                    "Recorder",
                    "No microphone was found. Plug one in and open this window again, or record"
                    " with the phone and import the file.",
                )
            )

    def say(self, text: str) -> None:
        """One sentence under the level; told to a screen reader, too."""
        self.said.setText(text)
        self.said.setAccessibleName(text)

    @Slot()
    def refresh(self) -> None:
        """Newest state."""
        stage = self._recording.stage
        testing = self._trial is not None
        running = stage is Stage.RECORDING
        name = translate("Recorder", "Testing, nothing is kept") if testing else words_of(stage)
        self.state.setText(f"{DOT} {name}" if running else name)
        kit.look(self.state, "hero")
        seconds = self._trial.recorder.elapsed_s if self._trial else self._recording.elapsed_s
        self.time.setText(formats.position(int(seconds * 1000)))
        level = self._trial.recorder.level if self._trial else self._recording.level
        self.level.setValue(scaled(level))
        idle = stage is Stage.IDLE
        self.go.setText(
            translate("Recorder", "Start recording")
            if idle
            else translate("Recorder", "Stop and keep")
        )
        self.go.setEnabled((idle and not testing) or running or stage is Stage.WAITING)
        kit.look(self.go, "" if idle and self.log.isVisible() else "primary")
        if running and self._focus_due:
            self._focus_due = False
            self.go.setFocus()  # it was disabled while the microphone was opened
        for widget in (self.device, self.trial):
            widget.setEnabled(idle and not testing)

    def _go(self) -> None:
        if self._recording.stage is not Stage.IDLE:
            self._recording.stop()
            return
        self.say("")
        self.log.setVisible(False)
        self._silence()
        self._focus_due = True
        self._recording.start(self.device.currentData())

    def _on_kept(self, evidence: object) -> None:
        if evidence is None:
            self.say(translate("Recorder", "Nothing was heard, so nothing was kept."))
            return
        number, self._kept = evidence.exhibit_no, evidence.id  # type: ignore[attr-defined]
        self.say(translate("Recorder", "Kept in the case as exhibit {no}.").format(no=number))
        self.log.setVisible(True)
        self.refresh()
        self.log.setFocus()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, Exception):
            self.say(messages.sentence(error))

    def _log(self) -> None:
        self.accept()
        self.log_asked.emit(self._kept)

    # --- the test ---------------------------------------------------------------------------------

    @Slot()
    def test(self) -> None:
        """Record a few seconds, say how loud they were, offer to hear them."""
        if self._recording.busy or self._trial is not None:
            return
        self._silence()
        trial = Trial(self._recording.make, self.device.currentData())
        self._trial, self._wav = trial, b""
        self.hear.setEnabled(False)
        self.say(translate("Recorder", "Speak as you would in a call."))
        self._tick.start()
        self.refresh()

        def done(wav: bytes) -> None:
            self._tested()
            self._wav = wav
            self.hear.setEnabled(trial.loudest >= SILENT)
            self.say(
                translate("Recorder", "No sound came. Is the microphone muted or not allowed?")
                if trial.loudest < SILENT
                else translate("Recorder", "It is faint. Move closer or turn the input up.")
                if trial.loudest < FAINT
                else translate("Recorder", "It can be heard well. The test was not kept.")
            )

        def failed(error: Exception) -> None:
            self._tested()
            self._on_failed(error)

        self._session.tasks.in_pool(self, trial.run, done, failed)

    def _tested(self) -> None:
        self._trial = None
        self._tick.stop()
        self.refresh()

    def _play(self) -> None:
        self._silence()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(self._wav))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        player.setSourceDevice(buffer, QUrl("test.wav"))
        player.play()
        self._player = player

    def _silence(self) -> None:
        if self._player is not None:
            self._player.stop()
            self._player.deleteLater()
            self._player = None

    def done(self, result: int) -> None:
        """Close the window; a test ends with it."""
        if self._trial is not None:
            self._trial.cancel()
        self._silence()
        super().done(result)
        self.deleteLater()
