"""A picture that is zoomed and turned, with boxes over it. Draws only; knows no case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from cunzheng.ui.theme import tokens_for

LEAST, MOST, STEP = 0.05, 8.0, 1.25


class PictureCanvas(QWidget):
    """Shows an image of ``natural`` size (pixels of the exhibit), whatever it was decoded to."""

    picked = Signal(int, int)  # where in the picture somebody clicked, in its pixels

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._image = QImage()
        self.natural = QSize()
        self.zoom = 1.0
        self.quarter = 0  # turns to the right
        self._boxes: tuple[QRect, ...] = ()
        self._current = -1

    def set_image(self, image: QImage, natural: QSize | None = None) -> None:
        """Show *image*; its pixels stand for those of a picture of size *natural*."""
        self._image = image
        self.natural = natural if natural is not None and natural.isValid() else image.size()
        self._sized()

    def set_boxes(self, boxes: Sequence[QRect], current: int = -1) -> None:
        """Draw *boxes* (in the picture's pixels) over it, the *current* one strongly."""
        self._boxes, self._current = tuple(boxes), current
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """Screen points per pixel of the picture."""
        self.zoom = max(LEAST, min(MOST, zoom))
        self._sized()

    def turn(self, quarters: int) -> None:
        """Turn to the right by quarters; the exhibit stays as it is."""
        self.quarter = (self.quarter + quarters) % 4
        self._sized()

    def turned(self) -> QSizeF:
        """The size of the picture as it stands now, in its pixels."""
        size = QSizeF(self.natural)
        return size.transposed() if self.quarter % 2 else size

    def _sized(self) -> None:
        size = self.turned() * self.zoom
        self.setFixedSize(max(1, round(size.width())), max(1, round(size.height())))
        self.update()

    def transform(self) -> QTransform:
        """From the picture's pixels to the widget."""
        width, height = self.natural.width(), self.natural.height()
        made = QTransform()
        made.scale(self.zoom, self.zoom)
        made.translate(self.turned().width() / 2, self.turned().height() / 2)
        made.rotate(90 * self.quarter)
        made.translate(-width / 2, -height / 2)
        return made

    def place_of(self, box: QRect) -> QRect:
        """Where a box of the picture lies in the widget."""
        return self.transform().mapRect(QRectF(box)).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, then boxes."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(event.rect())
        painter.setTransform(self.transform())
        painter.drawImage(QRectF(QPointF(), QSizeF(self.natural)), self._image)
        tokens = tokens_for(self.palette())
        for at, box in enumerate(self._boxes):
            current = at == self._current
            pen = QPen(QColor(tokens.accent), 3 if current else 1)
            pen.setCosmetic(True)
            painter.setPen(pen)
            if current:
                ground = QColor(tokens.accent)
                ground.setAlpha(45)
                painter.setBrush(ground)
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(box).adjusted(-2, -2, 2, 2))
        self.paint_more(painter)
        painter.end()

    def paint_more(self, painter: QPainter) -> None:
        """What a kind of canvas draws over it, in the picture's pixels."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell where."""
        at = self.at(event.position())
        self.picked.emit(round(at.x()), round(at.y()))

    def at(self, position: QPointF) -> QPointF:
        """A place of the widget in the picture's pixels."""
        back, _possible = self.transform().inverted()
        return back.map(position)


class PictureArea(QScrollArea):
    """Scrolls a canvas and zooms it: + and -, 0 for the whole width, 1 for life size, R to turn."""

    zoomed = Signal()

    def __init__(self, canvas: PictureCanvas) -> None:
        super().__init__()
        self.canvas = canvas
        self.setWidget(canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(canvas.accessibleName())
        self._whole = True

    def fit(self) -> None:
        """The picture as wide as the area; a small one not larger than it is."""
        self._whole = True
        size = self.canvas.turned()
        if size.width() > 0:
            room = self.viewport().width() - self.verticalScrollBar().sizeHint().width()
            self._set(min(max(room, 60) / size.width(), 1.0))

    def life_size(self) -> None:
        """One point a pixel."""
        self._whole = False
        self._set(1.0)

    def larger(self, times: float = STEP) -> None:
        """Zoom in; below 1 zooms out. The middle stays in the middle."""
        self._whole = False
        self._set(self.canvas.zoom * times)

    def smaller(self) -> None:
        """Zoom out."""
        self.larger(1 / STEP)

    def turn(self, quarters: int = 1) -> None:
        """Turn the view to the right; the exhibit stays as it is."""
        self.canvas.turn(quarters)
        if self._whole:
            self.fit()
        self.zoomed.emit()

    def _set(self, zoom: float) -> None:
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [(bar.value() + bar.pageStep() / 2) / self.canvas.zoom for bar in bars]
        self.canvas.set_zoom(zoom)
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * self.canvas.zoom - bar.pageStep() / 2))
        self.zoomed.emit()

    def show_box(self, box: QRect) -> None:
        """Scroll so that a box of the picture is seen."""
        place = self.canvas.place_of(box)
        middle = place.center()
        self.ensureVisible(middle.x(), middle.y(), 80, 120)

    def resizeEvent(self, event: object) -> None:
        """Keep the whole width in sight until somebody zooms."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._whole:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.larger(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and turn."""
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.larger()
        elif key == Qt.Key.Key_Minus:
            self.smaller()
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.life_size()
        elif key == Qt.Key.Key_R:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.turn(-1 if back else 1)
        else:
            super().keyPressEvent(event)
