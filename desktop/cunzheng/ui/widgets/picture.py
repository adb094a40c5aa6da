"""What the painted pictures share: a quiet fixed height, small type, hatching, a spoken text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cunzheng.ui.theme import SMALL_PT, Tokens, tokens_for
from cunzheng.ui.widgets import paint

CENTER = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Picture(QWidget):
    """Draws in :meth:`draw`; its numbers stand in it, so that it reads in black and white."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(paint.sized(self.font(), SMALL_PT - 0.5))
        self.draw(painter, tokens_for(self.palette()))
        painter.end()

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw everything with the small face already set."""

    def side(self) -> int:
        """The side of a square that holds two digits."""
        return self.fontMetrics().height() + 3


def ink(painter: QPainter, color: str) -> None:
    """The pen for text."""
    painter.setPen(QColor(color))


def fill(painter: QPainter, box: QRectF, color: str, alpha: int = 255) -> None:
    """A soft-cornered box without an edge."""
    ground = QColor(color)
    ground.setAlpha(alpha)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 2, 2)


def edge(painter: QPainter, box: QRectF, color: str, width: float = 1.6) -> None:
    """A frame inside a box."""
    painter.setPen(QPen(QColor(color), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), 2, 2)


def hatch(painter: QPainter, box: QRectF, color: str, step: float = 5) -> None:
    """Slanting lines over a box."""
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(QColor(color), 1))
    at = box.left() - box.height()
    while at < box.right():
        painter.drawLine(QPointF(at, box.bottom()), QPointF(at + box.height(), box.top()))
        at += step
    painter.restore()


def across(
    painter: QPainter, left: float, right: float, y: float, color: str, style: Qt.PenStyle
) -> None:
    """A level line in a pen style."""
    painter.setPen(QPen(QColor(color), 1.2, style))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
