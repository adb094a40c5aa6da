"""Cut a region out of the screen: the window steps aside, the screen is kept still, one draws.

Where the system does not let an app see the screen (Wayland, a locked-down macOS) the grab comes
back empty or black: that is told, never kept.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from cunzheng.core.texts import translate

ASIDE_MS = 350  # until a window manager has let the window go


def empty(image: QImage) -> bool:
    """Is it of one colour only, as a system makes it that shows an app nothing?"""
    if image.isNull():
        return True
    small = image.scaled(64, 64)
    first = small.pixel(0, 0)
    return all(small.pixel(x, y) == first for x in range(64) for y in range(64))


class ScreenRegion(QObject):
    """One cut: ``taken`` with the pixels, or ``refused``; nothing where the user gave up."""

    taken = Signal(QImage)
    refused = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sheets: list[_Sheet] = []
        self.running = False

    def begin(self) -> None:
        """Hide the window and look at the screens a moment later."""
        self.running = True
        self._window.hide()
        QTimer.singleShot(ASIDE_MS, self.grab)

    @Slot()
    def grab(self) -> None:
        """Keep all screens still, and lay them over themselves."""
        shots = [(screen, screen.grabWindow(0)) for screen in QGuiApplication.screens()]
        shots = [(screen, shot) for screen, shot in shots if not empty(shot.toImage())]
        if not shots:
            self._end()
            self.refused.emit()
            return
        for screen, shot in shots:
            sheet = _Sheet(screen, shot, self._chosen)
            self._sheets.append(sheet)
            sheet.show()
        self._sheets[0].activateWindow()
        self._sheets[0].setFocus()

    def _chosen(self, image: QImage | None) -> None:
        self._end()
        if image is not None:
            self.taken.emit(image)

    def _end(self) -> None:
        self.running = False
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._sheets.clear()
        self._window.show()
        self._window.activateWindow()


class _Sheet(QWidget):
    """A still screen to draw on. Enter takes the whole screen, Escape gives up."""

    def __init__(self, screen: QScreen, shot: QPixmap, chosen: object) -> None:
        super().__init__(
            None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(
            translate("Picture", "Draw a region of the screen. Enter takes all, Escape none.")
        )
        self._shot = shot
        self._done = chosen
        self._from: QPoint | None = None
        self._to = QPoint()

    def _finish(self, area: QRect | None) -> None:
        if callable(self._done):
            self._done(None if area is None else self._pixels(area))

    def _pixels(self, area: QRect) -> QImage:
        across = self._shot.width() / max(1, self.width())
        down = self._shot.height() / max(1, self.height())
        cut = QRect(
            round(area.left() * across),
            round(area.top() * down),
            round(area.width() * across),
            round(area.height() * down),
        )
        image = self._shot.copy(cut).toImage()
        image.setDevicePixelRatio(1.0)
        return image

    def _area(self) -> QRect:
        begun = self._from if self._from is not None else self._to
        return QRect(begun, self._to).normalized().intersected(self.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The first corner."""
        self._from = self._to = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The other corner follows."""
        self._to = event.position().toPoint()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Done, unless it was only a click."""
        self._to = event.position().toPoint()
        area = self._area()
        self._from = None
        if area.width() > 8 and area.height() > 8:
            self._finish(area)
        else:
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the whole screen, Escape nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self._finish(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The still screen, dimmed outside of what is drawn, and how to go on."""
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._shot)
        area = self._area() if self._from is not None else QRect()
        shade = QColor(0, 0, 0, 90)
        for part in (
            (0, 0, self.width(), area.top()),
            (0, area.bottom() + 1, self.width(), self.height() - area.bottom() - 1),
            (0, area.top(), area.left(), area.height()),
            (area.right() + 1, area.top(), self.width() - area.right() - 1, area.height()),
        ) if area.isValid() else ((0, 0, self.width(), self.height()),):  # fmt: skip
            painter.fillRect(QRect(*part), shade)
        if area.isValid():
            painter.setPen(QPen(QColor("#7db0ee"), 2))
            painter.drawRect(area)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(
            self.rect().adjusted(0, 40, 0, 0),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop),
            self.accessibleName(),
        )
        painter.end()
