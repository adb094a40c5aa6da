"""A drawing: a phone, the folders to open on it, a cable, and the computer they are copied to."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cunzheng.ui.theme import SMALL_PT, Tokens, tokens_for
from cunzheng.ui.widgets import paint

_HEIGHT = 268
_PHONE = QRectF(18, 12, 236, 244)
_STEP = 21.0  # each folder inside the one above
_ROW = 31.0


class PhonePicture(QWidget):
    """Draws the way for a folder like ``Sounds/CallRecord``; for no folder a page with a sound."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[str, ...] = ()
        self._file = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(540)

    def sizeHint(self) -> QSize:
        """Qt."""
        return QSize(600, _HEIGHT)

    def show_way(self, storage: str, folder: str, file: str) -> None:
        """Draw another way. *storage* and *file* are words for the first and last step."""
        self._parts = (storage, *folder.split("/")) if folder else (storage,)
        self._file = file
        self.setAccessibleName(" \u203a ".join((*self._parts, file)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self.palette())
        painter.translate(max(0.0, (self.width() - 560) / 2), 0)
        self._phone(painter, tokens)
        self._cable(painter, tokens)
        self._computer(painter, tokens)
        painter.end()

    def _phone(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.field_line), 2))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(_PHONE, 22, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(QRectF(_PHONE.center().x() - 22, _PHONE.top() + 9, 44, 5), 2.5, 2.5)
        top = _PHONE.top() + 28
        for depth, part in enumerate(self._parts):
            left = _PHONE.left() + 16 + depth * _STEP
            last = depth == len(self._parts) - 1
            if depth:
                self._elbow(painter, tokens, left - _STEP + 8, top - 8, left - 4)
            _folder(painter, tokens, QPointF(left, top), accent=last)
            self._words(painter, tokens, part, left + 28, top, bold=last)
            top += _ROW
        left = _PHONE.left() + 16 + len(self._parts) * _STEP
        self._elbow(painter, tokens, left - _STEP + 8, top - 8, left - 4)
        _sound(painter, tokens, QPointF(left, top))
        self._words(painter, tokens, self._file, left + 28, top, bold=False)

    def _elbow(
        self, painter: QPainter, tokens: Tokens, left: float, top: float, right: float
    ) -> None:
        painter.setPen(QPen(QColor(tokens.faint), 1.4))
        painter.drawLine(QPointF(left, top), QPointF(left, top + 16))
        painter.drawLine(QPointF(left, top + 16), QPointF(right, top + 16))

    def _words(
        self, painter: QPainter, tokens: Tokens, text: str, left: float, top: float, *, bold: bool
    ) -> None:
        painter.setFont(paint.sized(self.font(), SMALL_PT + 0.5, bold=bold))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(tokens.accent if bold else tokens.ink))
        room = _PHONE.right() - 10 - left
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QPointF(left, top + 8 + metrics.ascent() / 2 - 1), shown)

    def _cable(self, painter: QPainter, tokens: Tokens) -> None:
        path = QPainterPath(QPointF(_PHONE.right() + 1, 190))
        path.cubicTo(QPointF(310, 190), QPointF(300, 236), QPointF(364, 226))
        pen = QPen(QColor(tokens.muted), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setPen(QPen(QColor(tokens.accent), 3))
        painter.drawLine(QPointF(278, 104), QPointF(344, 104))
        painter.setBrush(QColor(tokens.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon([QPointF(342, 95), QPointF(358, 104), QPointF(342, 113)])

    def _computer(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.field_line), 2))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(QRectF(372, 44, 172, 122), 8, 8)
        painter.setBrush(QColor(tokens.side))
        base = QPainterPath(QPointF(354, 178))
        base.lineTo(562, 178)
        base.lineTo(546, 196)
        base.lineTo(370, 196)
        base.closeSubpath()
        painter.drawPath(base)
        painter.setPen(QPen(QColor(tokens.muted), 4))
        painter.drawLine(QPointF(364, 226), QPointF(364, 198))
        painter.save()
        painter.translate(436, 74)
        painter.scale(2.2, 2.2)
        _folder(painter, tokens, QPointF(0, 0), accent=True)
        painter.restore()
        name = self._parts[-1] if len(self._parts) > 1 else self._file
        painter.setFont(paint.sized(self.font(), SMALL_PT))
        painter.setPen(QColor(tokens.ink))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, 150)
        painter.drawText(QRectF(376, 124, 164, 24), int(Qt.AlignmentFlag.AlignCenter.value), shown)


def _folder(painter: QPainter, tokens: Tokens, at: QPointF, *, accent: bool) -> None:
    painter.setPen(QPen(QColor(tokens.accent if accent else tokens.muted), 1.4))
    painter.setBrush(QColor(tokens.accent_soft if accent else tokens.neutral_soft))
    path = QPainterPath(QPointF(at.x(), at.y() + 2))
    for x, y in ((8, 2), (10, 5), (21, 5), (21, 17), (0, 17)):
        path.lineTo(at.x() + x, at.y() + y)
    path.closeSubpath()
    painter.drawPath(path)


def _sound(painter: QPainter, tokens: Tokens, at: QPointF) -> None:
    painter.setPen(QPen(QColor(tokens.muted), 1.4))
    painter.setBrush(QColor(tokens.card))
    painter.drawRoundedRect(QRectF(at.x() + 2, at.y(), 16, 18), 2, 2)
    painter.setPen(QPen(QColor(tokens.accent), 1.6))
    for x, half in ((6, 2.5), (9, 5.0), (12, 3.5), (15, 1.5)):
        middle = at.y() + 9
        painter.drawLine(QPointF(at.x() + x, middle - half), QPointF(at.x() + x, middle + half))
