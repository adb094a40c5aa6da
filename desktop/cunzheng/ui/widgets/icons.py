"""The app's own line icons, tinted to the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from cunzheng.assets import asset


def pixmap(name: str, color: str, size: int = 18, ratio: float = 2.0) -> QPixmap:
    """Draw ``resources/icons/<name>.svg`` in *color*, *size* logical pixels wide."""
    key = f"cunzheng/{name}/{color}/{size}/{ratio}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(asset(f"resources/icons/{name}.svg"))).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, size, size), QColor(color))
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def icon(name: str, color: str, size: int = 18) -> QIcon:
    """The same as an icon for buttons."""
    return QIcon(pixmap(name, color, size))


def app_icon() -> QIcon:
    """The window's icon, in its own colours."""
    return QIcon(str(asset("resources/icons/app.svg")))
