"""Plays a recording from memory. Nothing plays by itself, and nothing touches the disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QUrl, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtWidgets import QToolButton, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui import formats, messages
from cunzheng.ui.session import Session
from cunzheng.ui.theme import tokens_for
from cunzheng.ui.widgets import icons, kit
from cunzheng.ui.widgets.editors import Slider
from cunzheng.ui.widgets.waveform import Waveform

Load = Callable[[Callable[[bytes], None], Callable[[Exception], None]], object]


class Player(QWidget):
    """Play, pause, seek; the curve appears once the sound was read."""

    def __init__(
        self, session: Session, evidence_id: str, exhibit_no: int, duration_ms: int | None
    ) -> None:
        super().__init__()
        self._session = session
        self._id = evidence_id
        self._length = duration_ms or 0
        self.load: Load | None = None
        self._data: bytes | None = None
        self._buffer: QBuffer | None = None
        self._player: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self.waveform = Waveform()
        self.waveform.setVisible(False)
        self.play = QToolButton()
        self.play.setProperty("look", "round")
        self.play.setIconSize(QSize(18, 18))
        self.play.setFixedSize(32, 32)
        self._number = exhibit_no
        self._face(playing=False)
        self.play.clicked.connect(self.toggle)
        self.slider = Slider()
        self.slider.setAccessibleName(
            translate("Player", "Position in the recording of exhibit {no}").format(no=exhibit_no)
        )
        self.slider.setRange(0, self._length)
        self.slider.setSingleStep(1000)
        self.slider.setPageStep(10_000)
        self.slider.setEnabled(False)
        self.slider.valueChanged.connect(self._sought)
        self._time = kit.label("", "muted")
        self._clock(0)
        line = kit.row(gap=8)
        kit.add(line, self.play, self.slider, self._time)
        body = kit.column(self, (0, 0, 0, 0), 4)
        kit.add(body, self.waveform, line)

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

    @Slot()
    def toggle(self) -> None:
        """Play or pause; the first time the sound is read first."""
        if self._player is None:
            if self._data is not None:
                self._begin(self._data)
            elif self.load is not None:
                self.play.setEnabled(False)
                self.load(self._begin, self._failed)
            return
        if self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState:
            self._player.pause()
        else:
            self._player.play()

    def _failed(self, error: Exception) -> None:
        self.play.setEnabled(True)
        messages.show_error(self, error)

    def draw_curve(self) -> None:
        """Read the sound for its curve only; nothing is played."""
        if self.load is not None and self._data is None:
            self.load(self._drawn, lambda _error: None)

    def _drawn(self, data: bytes) -> None:
        self._data = data
        self.waveform.read(data)

    def _begin(self, data: bytes) -> None:
        self.play.setEnabled(True)
        if self._data is None:
            self._drawn(data)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.positionChanged.connect(self._moved)
        self._player.durationChanged.connect(self._measured)
        self._player.playbackStateChanged.connect(self._changed)
        self._player.errorOccurred.connect(self._broken)
        self._player.setSourceDevice(self._buffer, QUrl())
        self.slider.setEnabled(True)
        self._player.play()

    @Slot("qlonglong")
    def _moved(self, ms: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(ms)
        self.slider.blockSignals(False)
        self._clock(ms)
        self.waveform.set_position(ms / self._length if self._length else 0.0)

    @Slot("qlonglong")
    def _measured(self, ms: int) -> None:
        if ms > 0 and not self._length:
            self._length = ms
            self.slider.setRange(0, ms)
            self._clock(0)

    @Slot(QMediaPlayer.PlaybackState)
    def _changed(self, state: QMediaPlayer.PlaybackState) -> None:
        self._face(playing=state == QMediaPlayer.PlaybackState.PlayingState)

    @Slot(QMediaPlayer.Error, str)
    def _broken(self, _error: QMediaPlayer.Error, _text: str) -> None:
        messages.show(
            self.window(),
            translate(
                "Player", "This recording cannot be played here. The original is kept unchanged."
            ),
        )

    @Slot(int)
    def _sought(self, ms: int) -> None:
        if self._player is not None:
            self._player.setPosition(ms)
