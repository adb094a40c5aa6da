"""Plays a recording from memory: beside a contact in short, in the listening window in full.

Nothing plays by itself, and nothing touches the disk. The curve is made once and kept in the case.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QToolButton, QWidget

from cunzheng.core.sounds import SoundTrace
from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence
from cunzheng.services import sounds
from cunzheng.services.cases import Case
from cunzheng.ui import formats, messages
from cunzheng.ui.models.listening import SPEEDS, STEP_MS
from cunzheng.ui.progress import watch
from cunzheng.ui.session import Session
from cunzheng.ui.sound_engine import SoundEngine
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.theme import tokens_for
from cunzheng.ui.widgets import icons, kit
from cunzheng.ui.widgets.editors import Slider, combo
from cunzheng.ui.widgets.waveform import Waveform


class Player(QWidget):
    """Play, pause, seek. ``full`` adds speed, silence, loudness and the loop.

    ``asked`` wants the listening window, ``mark_wanted`` a mark at a place (ms).
    """

    asked = Signal()
    mark_wanted = Signal(int)

    def __init__(self, session: Session, evidence: Evidence, *, full: bool = False) -> None:
        super().__init__()
        self._session = session
        self._evidence = evidence
        self._length = evidence.described.duration_ms or 0
        self._number = evidence.exhibit_no
        self._data: bytes | None = None
        self._louder: bytes | None = None
        self._loading = False
        self.engine = SoundEngine(self)
        self.engine.moved.connect(self._moved)
        self.engine.measured.connect(self._measured)
        self.engine.playing.connect(self._changed)
        self.engine.broken.connect(self._broken)
        self.waveform = Waveform(112 if full else 64)
        self.waveform.setVisible(False)
        self.waveform.sought.connect(self.seek)
        self.play = QToolButton()
        self.play.setProperty("look", "round")
        self.play.setIconSize(QSize(18, 18))
        self.play.setFixedSize(32, 32)
        self._face(playing=False)
        self.play.clicked.connect(self.toggle)
        self.slider = Slider()
        self.slider.setAccessibleName(
            translate("Player", "Position in the recording of exhibit {no}").format(no=self._number)
        )
        self.slider.setRange(0, self._length)
        self.slider.setSingleStep(1000)
        self.slider.setPageStep(10_000)
        self.slider.setEnabled(False)
        self.slider.valueChanged.connect(self.seek)
        self._time = kit.label("", "muted")
        self._clock(0)
        line = kit.row(gap=8)
        kit.add(line, self.play, self.slider, self._time)
        body = kit.column(self, (0, 0, 0, 0), 4)
        kit.add(body, self.waveform, line)
        self._controls = self._full_row() if full else None
        if self._controls is not None:
            kit.add(body, self._controls)
        else:
            listen = kit.button(
                translate("Player", "Listen closely: marks and transcript\u2026"),
                self.asked.emit,
                "link",
            )
            row = kit.row()
            kit.add(row, listen, None)
            kit.add(body, row)

    def _full_row(self) -> QWidget:
        self.speed = combo(
            translate("Player", "Speed"),
            [(translate("Player", "{speed} speed").format(speed=f"{one:g}\u00d7"), one)
             for one in SPEEDS],
            1.0,
        )  # fmt: skip
        self.speed.currentIndexChanged.connect(
            lambda _at: self.engine.set_rate(float(self.speed.currentData()))
        )
        self.skip = QCheckBox(translate("Player", "Jump over silence"))
        self.skip.toggled.connect(self._skip)
        self.skip.setEnabled(False)
        self.boost = QCheckBox(translate("Player", "Louder"))
        self.boost.setToolTip(
            translate(
                "Player", "Faint voices are raised for listening only. The original stays as it is."
            )
        )
        self.boost.toggled.connect(self._boost)
        self.loop = kit.button(translate("Player", "Repeat from here"), self.press_loop)
        self.mark = kit.button(
            translate("Player", "Mark this moment (M)"),
            lambda: self.mark_wanted.emit(self.engine.at),
        )
        holder = QWidget()
        row = kit.row(holder, gap=12)
        kit.add(row, self.speed, self.skip, self.boost, None, self.loop, self.mark)
        return holder

    # --- the curve ---------------------------------------------------------------------------

    def draw_curve(self) -> None:
        """Show the curve from the case; make and keep it where it was never made."""
        evidence_id = self._evidence.id

        def found(trace: SoundTrace | None) -> None:
            if trace is not None:
                self.show_trace(trace)
            else:
                self._read(self._make, lambda _error: None)

        self._session.read(
            self, lambda case, _progress: sounds.stored(case, evidence_id), found, lambda _e: None
        )

    def _make(self, data: bytes) -> None:
        media_type, evidence_id = self._evidence.described.media_type, self._evidence.id

        def made(trace: SoundTrace) -> None:
            self.show_trace(trace)
            # Not through write(): nothing that any page shows has changed.
            self._session.read(
                self,
                lambda case, _progress: sounds.keep(case, evidence_id, trace),
                lambda _changes: None,
                lambda _error: None,
            )

        self._session.tasks.in_pool(
            self,
            lambda progress: sounds.make(data, media_type, progress),
            made,
            lambda _error: None,  # there is no curve then; the recording can still be played
        )

    def show_trace(self, trace: SoundTrace) -> None:
        """Draw what was made of the sound."""
        if not self._length:
            self._measured(trace.duration_ms)
        self.waveform.show_trace(trace.peaks, trace.speech, trace.duration_ms)
        self.engine.listening.speech = trace.speech
        if self._controls is not None:
            self.skip.setEnabled(bool(trace.speech))
            silent = self.engine.listening.silent_ms(trace.duration_ms)
            self.skip.setToolTip(
                translate("Player", "{time} of it is silent").format(time=formats.position(silent))
            )

    # --- playing -----------------------------------------------------------------------------

    def _read(self, done: Callable[[bytes], None], failed: Callable[[Exception], None]) -> None:
        evidence_id = self._evidence.id

        def work(case: Case, _progress: UiProgress) -> bytes:
            return sounds.bytes_of(case, evidence_id)

        def got(data: bytes) -> None:
            self._data = data
            done(data)

        if self._data is not None:
            done(self._data)
            return
        self._session.read(self, work, got, failed)

    @Slot()
    def toggle(self) -> None:
        """Play or pause; the first time the sound is read first."""
        if self.engine.player is None:
            if not self._loading:
                self._loading = True
                self._read(self._begin, self._failed)
            return
        if self.engine.running:
            self.engine.pause()
        else:
            self.engine.play()

    def _begin(self, data: bytes) -> None:
        self._loading = False
        self.slider.setEnabled(True)
        self.engine.load(data)
        self.engine.play()

    def _failed(self, error: Exception) -> None:
        self._loading = False
        messages.show_error(self, error)

    @Slot(int)
    def seek(self, ms: int) -> None:
        """Go to a place; before the first play it is remembered."""
        self.engine.seek(min(ms, self._length) if self._length else ms)

    def step(self, ms: int) -> None:
        """Back or forth."""
        self.seek(max(0, self.engine.at + ms))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control inside wanted: Space, arrows, M, L."""
        if not self.take_key(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def take_key(self, key: Qt.Key) -> bool:
        """Do what a key stands for; False where it stands for nothing."""
        if key == Qt.Key.Key_Space:
            self.toggle()
        elif key == Qt.Key.Key_Left:
            self.step(-STEP_MS)
        elif key == Qt.Key.Key_Right:
            self.step(STEP_MS)
        elif key == Qt.Key.Key_M:
            self.mark_wanted.emit(self.engine.at)
        elif key == Qt.Key.Key_L and self._controls is not None:
            self.press_loop()
        else:
            return False
        return True

    def press_loop(self) -> None:
        """Begin a stretch, end it, let it go."""
        state = self.engine.listening.press_loop(self.engine.at)
        self.loop.setText(
            {
                "begun": translate("Player", "Repeat up to here"),
                "looping": translate("Player", "Stop repeating"),
                "off": translate("Player", "Repeat from here"),
            }[state]
        )
        self.waveform.show_loop(self.engine.listening.loop)

    @Slot(bool)
    def _skip(self, on: bool) -> None:
        self.engine.listening.skip = on

    @Slot(bool)
    def _boost(self, on: bool) -> None:
        if not on or self._louder is not None:
            self._switch(on=on)
            return
        media_type = self._evidence.described.media_type

        def raise_it(data: bytes) -> None:
            task = self._session.tasks.in_pool(
                self, lambda progress: sounds.louder(data, media_type, progress), made, failed
            )
            watch(task, self, translate("Player", "Making it louder"))

        def made(louder: bytes) -> None:
            self._louder = louder
            self._switch(on=self.boost.isChecked())

        def failed(error: Exception) -> None:
            self.boost.setChecked(False)
            self._failed(error)

        self._read(raise_it, failed)

    def _switch(self, *, on: bool) -> None:
        data = self._louder if on else self._data
        if data is not None:
            self.slider.setEnabled(True)
            self.engine.load(data)

    # --- what the engine tells ---------------------------------------------------------------

    def _face(self, *, playing: bool) -> None:
        tokens = tokens_for(self.palette())
        self.play.setIcon(icons.icon("pause" if playing else "play", tokens.ink, 18))
        name = (
            translate("Player", "Pause the recording of exhibit {no}")
            if playing
            else translate("Player", "Play the recording of exhibit {no}")
        ).format(no=self._number)
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)

    def _clock(self, ms: int) -> None:
        total = formats.position(self._length) if self._length else formats.EM_DASH
        self._time.setText(f"{formats.position(ms)} / {total}")

    @Slot(int)
    def _moved(self, ms: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(ms)
        self.slider.blockSignals(False)
        self._clock(ms)
        self.waveform.set_place(ms)

    @Slot(int)
    def _measured(self, ms: int) -> None:
        if ms > 0 and not self._length:
            self._length = ms
            self.slider.setRange(0, ms)
            self._clock(0)

    @Slot(bool)
    def _changed(self, playing: bool) -> None:
        self._face(playing=playing)

    @Slot()
    def _broken(self) -> None:
        messages.show(
            self.window(),
            translate(
                "Player", "This recording cannot be played here. The original is kept unchanged."
            ),
        )
