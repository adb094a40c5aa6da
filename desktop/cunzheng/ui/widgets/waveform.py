"""The curve of a recording: loudness, where somebody speaks, marks, the place that is heard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate
from cunzheng.ui import formats
from cunzheng.ui.models import listening
from cunzheng.ui.theme import tokens_for

EDGE = 8
BAR = 4  # pixels from one bar to the next


class Waveform(QWidget):
    """Click, drag or the arrow keys ask for a place through ``sought`` (ms)."""

    sought = Signal(int)

    def __init__(self, height: int = 64) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Player", "Loudness over time"))
        self._peaks: Sequence[int] = b""
        self._speech: tuple[tuple[int, int], ...] = ()
        self._marks: tuple[tuple[int, int | None], ...] = ()
        self._loop: tuple[int, int] | None = None
        self._length = 0
        self._at = 0
        self._bars: list[float] = []

    def sizeHint(self) -> QSize:
        """Qt."""
        return QSize(300, self.height())

    def show_trace(
        self, peaks: Sequence[int], speech: tuple[tuple[int, int], ...], duration_ms: int
    ) -> None:
        """Draw a recording."""
        self._peaks, self._speech = peaks, speech
        self._length = duration_ms or listening.length_of(peaks)
        self._bars = []
        self.setVisible(bool(peaks))
        self._describe()
        self.update()

    def show_marks(self, marks: Sequence[tuple[int, int | None]]) -> None:
        """(begin, end or None) of each mark, in ms."""
        self._marks = tuple(marks)
        self._describe()
        self.update()

    def show_loop(self, loop: tuple[int, int] | None) -> None:
        """The stretch that is repeated."""
        self._loop = loop
        self.update()

    def set_place(self, ms: int) -> None:
        """The place that is heard."""
        self._at = ms
        self.update()

    def bars(self, count: int) -> list[float]:
        """Peaks gathered into *count* bars, 0 to 1, the loudest at 1."""
        return listening.bars(self._peaks, count)

    def _describe(self) -> None:
        self.setAccessibleDescription(
            translate("Player", "{length}, {parts} stretches of speech, {marks} marks").format(
                length=formats.position(self._length),
                parts=len(self._speech),
                marks=len(self._marks),
            )
        )

    # --- asking for a place ------------------------------------------------------------------

    def _seek(self, x: float) -> None:
        room = max(1, self.width() - 2 * EDGE)
        part = min(1.0, max(0.0, (x - EDGE) / room))
        if self._length:
            self.sought.emit(round(part * self._length))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._seek(event.position().x())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End."""
        steps = {
            Qt.Key.Key_Left: self._at - listening.STEP_MS,
            Qt.Key.Key_Right: self._at + listening.STEP_MS,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._length,
        }
        target = steps.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
            return
        self.sought.emit(min(self._length, max(0, target)))

    # --- drawing -----------------------------------------------------------------------------

    def _x(self, ms: int) -> float:
        room = self.width() - 2 * EDGE
        return EDGE + room * min(1.0, ms / self._length) if self._length else float(EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 1))
        painter.setBrush(QColor(tokens.bg))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        bottom = self.height() - 6.0
        if self._loop is not None:
            left, right = self._x(self._loop[0]), self._x(self._loop[1])
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRect(QRectF(left, 2, max(2.0, right - left), self.height() - 4))
        self._draw_bars(painter, tokens.accent)
        painter.setBrush(QColor(tokens.ok))
        for begin, end in self._speech:
            left = self._x(begin)
            painter.drawRect(QRectF(left, bottom, max(1.0, self._x(end) - left), 2))
        for begin, mark_end in self._marks:
            left = self._x(begin)
            soft = QColor(tokens.warn)
            if mark_end is not None:
                soft.setAlpha(50)
                painter.setBrush(soft)
                painter.drawRect(QRectF(left, 3, self._x(mark_end) - left, self.height() - 6))
            painter.setBrush(QColor(tokens.warn))
            painter.drawRect(QRectF(left - 0.75, 3, 1.5, self.height() - 6))
            painter.drawEllipse(QRectF(left - 4, 2, 8, 8))
        painter.setBrush(QColor(tokens.ink))
        painter.drawRect(QRectF(self._x(self._at) - 0.75, 2, 1.5, self.height() - 4))
        painter.end()

    def _draw_bars(self, painter: QPainter, color: str) -> None:
        room = self.width() - 2 * EDGE
        count = max(1, room // BAR)
        if len(self._bars) != count:
            self._bars = self.bars(count)
        middle, tall = (self.height() - 6) / 2, self.height() - 18
        heard, coming = QColor(color), QColor(color)
        coming.setAlpha(110)
        now = self._x(self._at)
        for at, loud in enumerate(self._bars):
            x = EDGE + at * room / count
            painter.setBrush(heard if x < now else coming)
            height = max(2.0, loud**1.5 * tall)  # between the root that is kept and the sound
            painter.drawRoundedRect(QRectF(x, middle - height / 2, BAR - 1.5, height), 1, 1)
