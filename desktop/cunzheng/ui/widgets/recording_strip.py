"""The line over all pages while a recording is under way."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar

from cunzheng.core.texts import translate
from cunzheng.ui import formats
from cunzheng.ui.recording import Recording, Stage
from cunzheng.ui.widgets import kit

DOT = "\u25cf"


def words_of(stage: Stage) -> str:
    """What a stage is called. Only sound that comes is called a recording."""
    return {
        Stage.IDLE: translate("Recorder", "Not recording"),
        Stage.OPENING: translate("Recorder", "Opening the microphone"),
        Stage.WAITING: translate("Recorder", "Waiting for the first sound"),
        Stage.RECORDING: translate("Recorder", "Recording"),
        Stage.SAVING: translate("Recorder", "Saving the recording"),
    }[stage]


def level_bar() -> QProgressBar:
    """A level from 0 to 100."""
    made = QProgressBar()
    made.setRange(0, 100)
    made.setTextVisible(False)
    made.setAccessibleName(translate("Recorder", "Level of the microphone"))
    kit.look(made, "ok")
    return made


def scaled(level: float) -> int:
    """A linear peak as the ear hears it: -60 dB is 0, full scale is 100."""
    import math

    return max(0, min(100, round(100 + 100 / 60 * 20 * math.log10(level)))) if level > 0 else 0


class RecordingStrip(QFrame):
    """Shown while anything is under way; stops it."""

    def __init__(self, recording: Recording) -> None:
        super().__init__()
        self.setProperty("look", "warnBox")
        self._recording = recording
        self.state = kit.label("", "strong")
        self.time = kit.label("", "strong")
        self.behind = kit.label(
            translate("Recorder", "The case is busy: sound waits in memory"), "warn"
        )
        self.level = level_bar()
        self.level.setFixedWidth(160)
        self.stop = kit.button(translate("Recorder", "Stop and keep"), recording.stop, "primary")
        line = kit.row(self, (16, 7, 16, 7), 12)
        kit.add(line, self.state, self.time, self.level, self.behind, None, self.stop)
        recording.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Newest state, time and level."""
        stage = self._recording.stage
        self.setVisible(stage is not Stage.IDLE)
        running = stage is Stage.RECORDING
        text = f"{DOT} {words_of(stage)}" if running else words_of(stage)
        if self.state.text() != text:
            self.state.setText(text)
            self.setAccessibleName(text)
        self.time.setText(formats.position(int(self._recording.elapsed_s * 1000)))
        self.time.setVisible(running or stage is Stage.SAVING)
        self.level.setVisible(running)
        self.level.setValue(scaled(self._recording.level))
        self.behind.setVisible(self._recording.behind)
        self.stop.setEnabled(running or stage is Stage.WAITING)
