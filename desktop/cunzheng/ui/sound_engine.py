"""Plays sound from memory through QtMultimedia. Nothing plays by itself, nothing touches the disk.

Qt holds the volume at 1 at most (6.12), so a faint voice is raised in a second copy of the sound,
decoded in memory (intake/louder.py); both copies have the same clock.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from cunzheng.ui.models.listening import Listening


class SoundEngine(QObject):
    """One recording. ``moved`` tells ms, ``playing`` whether it runs."""

    moved = Signal(int)
    measured = Signal(int)
    playing = Signal(bool)
    broken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.listening = Listening()
        self.player: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self._buffer: QBuffer | None = None
        self._rate = 1.0
        self._wanted: int | None = None  # a place asked for before the sound was ready

    @property
    def running(self) -> bool:
        """Does it play now?"""
        state = QMediaPlayer.PlaybackState.PlayingState
        return self.player is not None and self.player.playbackState() == state

    @property
    def at(self) -> int:
        """The present place in ms."""
        if self._wanted is not None:
            return self._wanted
        return int(self.player.position()) if self.player is not None else 0

    def load(self, data: bytes) -> None:
        """Take the sound (another copy of the same keeps place and state)."""
        place, running = self.at, self.running
        if self.player is None:
            self._output = QAudioOutput(self)
            self.player = QMediaPlayer(self)
            self.player.setAudioOutput(self._output)
            self.player.setPitchCompensation(True)
            self.player.positionChanged.connect(self._moved)
            self.player.durationChanged.connect(self._measured)
            self.player.playbackStateChanged.connect(self._changed)
            self.player.mediaStatusChanged.connect(self._status)
            self.player.errorOccurred.connect(self._broken)
        else:
            self.player.stop()
        old = self._buffer
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._wanted = place or None
        self.player.setSourceDevice(self._buffer, QUrl())
        self.player.setPlaybackRate(self._rate)
        if old is not None:
            old.deleteLater()
        if running:
            self.player.play()

    def play(self) -> None:
        """Begin or go on."""
        if self.player is not None:
            self.player.play()

    def pause(self) -> None:
        """Stand still."""
        if self.player is not None:
            self.player.pause()

    def stop(self) -> None:
        """Let the sound go (the window closes)."""
        if self.player is not None:
            self.player.stop()

    def seek(self, ms: int) -> None:
        """Go to a place."""
        ms = max(0, ms)
        if self.player is None or not self.player.isSeekable():
            self._wanted = ms
        else:
            self._wanted = None
            self.player.setPosition(ms)
        self.moved.emit(ms)

    def set_rate(self, rate: float) -> None:
        """0.5 to 2; Qt keeps the pitch."""
        self._rate = rate
        if self.player is not None:
            self.player.setPlaybackRate(rate)

    @Slot("qlonglong")
    def _moved(self, ms: int) -> None:
        if self._wanted is not None:
            return
        if self.running:
            target = self.listening.next_place(ms)
            if target is not None and self.player is not None:
                self.player.setPosition(target)
                return
        self.moved.emit(ms)

    @Slot("qlonglong")
    def _measured(self, ms: int) -> None:
        if ms > 0:
            self.measured.emit(ms)

    @Slot(QMediaPlayer.MediaStatus)
    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        ready = (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia)
        if status in ready and self._wanted is not None and self.player is not None:
            place, self._wanted = self._wanted, None
            self.player.setPosition(place)

    @Slot(QMediaPlayer.PlaybackState)
    def _changed(self, state: QMediaPlayer.PlaybackState) -> None:
        self.playing.emit(state == QMediaPlayer.PlaybackState.PlayingState)

    @Slot(QMediaPlayer.Error, str)
    def _broken(self, _error: QMediaPlayer.Error, _text: str) -> None:
        self.broken.emit()
