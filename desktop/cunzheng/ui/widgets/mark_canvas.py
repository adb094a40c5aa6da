"""A picture to draw marks on, with the mouse or with the keyboard alone.

By keyboard: arrows move the cross, with Shift by one pixel; Space sets the first corner, Space or
Enter the second; Escape lets the first corner go.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
)

from cunzheng.core.marks import Mark, MarkKind
from cunzheng.ui.models.marks import MarkList
from cunzheng.ui.widgets.picture_canvas import PictureCanvas

_RED = QColor("#d62828")
_COVER = QColor("#202124")
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MarkCanvas(PictureCanvas):
    """Shows marks as they will be; the pixels themselves are made when the copy is kept."""

    changed = Signal()
    moved = Signal(object)  # where the keyboard's cross is (QPoint, pixels of the picture)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.list = MarkList(0, 0)
        self.kind = MarkKind.MOSAIC
        self._from: QPoint | None = None
        self._to = QPoint()
        self._keys = False  # is the cross shown?

    def set_image(self, image: QImage, natural: QSize | None = None) -> None:
        """Begin with a picture without marks."""
        super().set_image(image, natural)
        self.list = MarkList(self.natural.width(), self.natural.height())
        self._to = QPoint(self.natural.width() // 2, self.natural.height() // 2)

    @property
    def drawing(self) -> bool:
        """Is one corner set?"""
        return self._from is not None

    def _finish(self) -> None:
        begun, self._from = self._from, None
        if begun is not None:
            mark = self.list.made(self.kind, begun.x(), begun.y(), self._to.x(), self._to.y())
            if mark is not None:
                self.list.add(mark)
                self.changed.emit()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The first corner."""
        if event.button() == Qt.MouseButton.LeftButton and not self.natural.isEmpty():
            self._keys = False
            self._from = self._to = self.at(event.position()).toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The other corner follows."""
        if self._from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._to = self.at(event.position()).toPoint()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Done."""
        if event.button() == Qt.MouseButton.LeftButton and self._from is not None:
            self._to = self.at(event.position()).toPoint()
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw with the keyboard alone."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._keys = True
            far = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else max(
                1, min(self.natural.width(), self.natural.height()) // 40
            )  # fmt: skip
            across, down = _ARROWS[key]
            self._to = QPoint(
                max(0, min(self.natural.width(), self._to.x() + across * far)),
                max(0, min(self.natural.height(), self._to.y() + down * far)),
            )
            self.moved.emit(self._to)
            self.update()
        elif key == Qt.Key.Key_Space or (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.drawing
        ):
            self._keys = True
            if self._from is None:
                self._from = QPoint(self._to)
                self.update()
            else:
                self._finish()
        elif key == Qt.Key.Key_Escape and self.drawing:
            self._from = None
            self.update()
        else:
            super().keyPressEvent(event)

    # --- how it looks ------------------------------------------------------------------------

    def paint_more(self, painter: QPainter) -> None:
        """The marks, the one under way, and the cross."""
        for mark in self.list.marks:
            self._draw(painter, mark, done=True)
        if self._from is not None:
            begun, now = self._from, self._to
            self._draw(painter, Mark(self.kind, begun.x(), begun.y(), now.x(), now.y()), done=False)
        if self._keys:
            pen = QPen(_RED, 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            reach = 14 / self.zoom
            at = QPointF(self._to)
            painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0))
            painter.drawLine(at - QPointF(0, reach), at + QPointF(0, reach))

    def _draw(self, painter: QPainter, mark: Mark, *, done: bool) -> None:
        left, top, right, bottom = mark.box
        box = QRectF(left, top, right - left, bottom - top)
        thick = max(3, min(self.natural.width(), self.natural.height()) // 180)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark.kind.hides:
            ground = QBrush(_COVER)
            if mark.kind is MarkKind.MOSAIC:
                ground = QBrush(QColor("#8a8f98"))
            if not done:
                ground.setStyle(Qt.BrushStyle.Dense4Pattern)
            painter.fillRect(box, ground)
            if mark.kind is MarkKind.MOSAIC and done:
                painter.fillRect(box, QBrush(QColor("#b9bec6"), Qt.BrushStyle.DiagCrossPattern))
            return
        painter.setPen(QPen(_RED, thick))
        if mark.kind is MarkKind.BOX:
            painter.drawRect(box)
            return
        tail, tip = QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2)
        painter.drawLine(tail, tip)
        along = tip - tail
        length = (along.x() ** 2 + along.y() ** 2) ** 0.5 or 1.0
        unit = along / length
        across = QPointF(-unit.y(), unit.x())
        head = thick * 5.0
        painter.setBrush(_RED)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(
            QPolygonF(
                [
                    tip,
                    tip - unit * head + across * head * 0.5,
                    tip - unit * head - across * head * 0.5,
                ]
            )
        )
