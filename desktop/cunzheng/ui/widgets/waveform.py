"""The curve of a recording, drawn from sound that is already in memory."""

from __future__ import annotations

import array

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat
from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.theme import tokens_for

RATE = 8000
STEP = RATE // 20  # one peak for 50 ms
BARS = 70


class Waveform(QWidget):
    """Bars; those already heard in the accent."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(64)
        self.setAccessibleName(translate("Player", "Loudness over time"))
        self._peaks: list[int] = []
        self._at = 0.0
        self._decoder: QAudioDecoder | None = None
        self._buffer: QBuffer | None = None

    def sizeHint(self) -> QSize:
        """Qt."""
        return QSize(300, 64)

    def read(self, data: bytes) -> None:
        """Decode in the background (Qt's own thread) and draw when it is done."""
        wanted = QAudioFormat()
        wanted.setSampleRate(RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._decoder = QAudioDecoder(self)
        self._decoder.setAudioFormat(wanted)
        self._decoder.setSourceDevice(self._buffer)
        self._decoder.bufferReady.connect(self._take)
        self._decoder.finished.connect(self._finish)
        self._decoder.start()

    @Slot()
    def _take(self) -> None:
        while self._decoder is not None and self._decoder.bufferAvailable():
            samples = array.array("h")
            block = bytes(self._decoder.read().constData())
            samples.frombytes(block[: len(block) // 2 * 2])
            for start in range(0, len(samples), STEP):
                part = samples[start : start + STEP]
                self._peaks.append(max(max(part), -min(part)))

    @Slot()
    def _finish(self) -> None:
        self.setVisible(bool(self._peaks))
        self.update()
        self._decoder = None
        self._buffer = None

    def set_position(self, part: float) -> None:
        """How far it was played, 0 to 1."""
        self._at = part
        self.update()

    def bars(self, count: int) -> list[float]:
        """Peaks gathered into *count* bars, 0 to 1, the loudest at 1."""
        if not self._peaks:
            return []
        top = max(self._peaks) or 1
        size = len(self._peaks) / count
        return [
            max(self._peaks[int(at * size) : max(int(at * size) + 1, int((at + 1) * size))] or [0])
            / top
            for at in range(count)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.bg))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        bars = self.bars(BARS)
        painter.setPen(Qt.PenStyle.NoPen)
        room = self.width() - 16
        for at, loud in enumerate(bars):
            heard = at / BARS < self._at
            color = QColor(tokens.accent)
            if not heard:
                color.setAlpha(110)
            painter.setBrush(color)
            height = max(3.0, loud * 50)
            painter.drawRoundedRect(
                QRectF(8 + at * room / BARS, 32 - height / 2, max(1.5, room / BARS - 2), height),
                1,
                1,
            )
        painter.end()
