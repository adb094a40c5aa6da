"""The recording of the open case: started, watched and stopped from anywhere in the window."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cunzheng.core.takes import TakeEvent
from cunzheng.core.values import Evidence
from cunzheng.services import recording
from cunzheng.services.recording import Halted, LiveTake, Recorder, RecorderState
from cunzheng.ui.session import Session

TICK_MS = 100
INPUTS_EVERY = 20  # ticks between two looks at the system's input device
UNSAFE_S = 3.0  # sound that waits for the case's worker longer than this is told


class Stage(StrEnum):
    """Where a recording is. Only RECORDING may be called so: before it no sound has come."""

    IDLE = "idle"
    OPENING = "opening"
    WAITING = "waiting"  # the device is open and has given nothing yet
    RECORDING = "recording"
    SAVING = "saving"


class Recording(QObject):
    """One at a time. Emits ``changed`` as time goes on, then ``kept`` or ``failed``, and ``idle``
    when nothing is under way any more.
    """

    changed = Signal()
    kept = Signal(object)  # Evidence, or None where nothing was heard
    failed = Signal(object)  # Exception
    idle = Signal()

    def __init__(self, session: Session, make: recording.MakeRecorder = Recorder) -> None:
        super().__init__()
        self._session, self.make = session, make
        self._live: LiveTake | None = None
        self._stage = Stage.IDLE
        self._ticks = 0
        self.input_name: Callable[[], str] = default_input
        self._input = ""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def busy(self) -> bool:
        """Is anything under way that a lock or a close would cut?"""
        return self._stage is not Stage.IDLE

    @property
    def elapsed_s(self) -> float:
        """Seconds since the first sound."""
        return self._live.recorder.elapsed_s if self._live else 0.0

    @property
    def level(self) -> float:
        """Loudest sample of the newest block, 0 to 1."""
        running = self._live is not None and self._stage is Stage.RECORDING
        return self._live.recorder.level if running and self._live else 0.0

    @property
    def device(self) -> str:
        return self._live.recorder.device_name if self._live else ""

    @property
    def behind(self) -> bool:
        """Does sound wait because the case is busy with something else?"""
        return self._live is not None and self._live.unsafe_s > UNSAFE_S

    def start(self, device: int | str | None) -> None:
        """Open the microphone in a worker; errors come by ``failed``."""
        if self.busy:
            return
        live = self._session.live_take(device, self.make)
        self._turn(Stage.OPENING)

        def opened(_none: None) -> None:
            self._live = live
            self._input, self._ticks = self.input_name(), 0
            self._turn(Stage.WAITING)
            self._timer.start()

        self._session.tasks.in_pool(self, lambda _progress: live.start(), opened, self._no)

    @Slot()
    def stop(self) -> None:
        """Stop, then make the exhibit."""
        live = self._live
        if live is None or self._stage is Stage.SAVING:
            return
        self._timer.stop()
        self._turn(Stage.SAVING)
        self._session.tasks.in_pool(self, lambda _progress: live.halt(), self._halted, self._no)

    def _halted(self, halted: Halted) -> None:
        if not halted.take_id:  # stopped before any sound came
            self._end()
            if halted.fault is not None:
                self.failed.emit(halted.fault)
            else:
                self.kept.emit(None)
            return

        def done(evidence: Evidence | None) -> None:
            self._end()
            if halted.fault is not None:
                self.failed.emit(halted.fault)
            self.kept.emit(evidence)

        self._session.write(
            self,
            lambda case, progress: recording.finish(case, halted.take_id, halted.reason, progress),
            done,
            self._no,
        )

    def _no(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._timer.stop()
        self._live = None
        self._turn(Stage.IDLE)
        self.idle.emit()

    def _turn(self, stage: Stage) -> None:
        self._stage = stage
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        live = self._live
        if live is None:
            return
        state = live.recorder.state
        if state in {RecorderState.LOST, RecorderState.FAILED}:
            self.stop()
            return
        if state is RecorderState.RECORDING:
            self._stage = Stage.RECORDING
            self._ticks += 1
            if self._ticks % INPUTS_EVERY == 0:
                self._look_at_inputs(live)
        self.changed.emit()

    def _look_at_inputs(self, live: LiveTake) -> None:
        """The sound server may move the stream unasked and says nothing; that the system's input
        is another one now is the sign that can be had.
        """
        now = self.input_name()
        if now != self._input:
            self._input = now
            live.note(TakeEvent.INPUT_CHANGED, device=now)


def default_input() -> str:
    """The name of the system's input device; "" where there is none."""
    from PySide6.QtMultimedia import QMediaDevices  # slow to load, and only recordings need it

    return QMediaDevices.defaultAudioInput().description()
