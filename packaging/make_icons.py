"""Draw resources/icons/app.svg into the icon files that Windows and macOS want."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 24, 32, 48, 64, 128, 256)


def main() -> int:
    """Write packaging/windows/cunzheng.ico and packaging/macos/cunzheng.icns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    drawing = QSvgRenderer(str(ROOT / "resources/icons/app.svg"))

    def drawn(size: int) -> Image.Image:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        data = QBuffer()
        data.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(data, "PNG")
        return Image.open(io.BytesIO(bytes(data.data().data()))).convert("RGBA")

    pictures = [drawn(size) for size in SIZES]
    pictures[-1].save(
        ROOT / "packaging/windows/cunzheng.ico",
        sizes=[(size, size) for size in SIZES],
        append_images=pictures[:-1],
    )
    drawn(1024).save(ROOT / "packaging/macos/cunzheng.icns")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
