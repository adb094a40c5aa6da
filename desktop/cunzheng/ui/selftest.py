"""Does this installation have everything the app needs? ``cunzheng-gui --selftest``.

A package is trimmed, and what was trimmed wrongly is often missed in silence (Qt's media plugin
decodes nothing where Qt Quick is missing, and raises nothing). Each check really does the thing on
the sample; nothing is left behind, no window appears, no microphone is opened.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCollator,
    QEventLoop,
    QIODevice,
    QLocale,
    QSize,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QFontDatabase, QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtMultimedia import QAudioDecoder
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from cunzheng import __version__
from cunzheng.assets import asset
from cunzheng.core.texts import chinese, translate
from cunzheng.services import demo, marked
from cunzheng.ui import language
from cunzheng.ui.widgets import icons

_DECODE_MS = 20_000
_PICTURES = {b"jpeg", b"png", b"webp", b"svg", b"gif"}


def run(app: QApplication) -> int:
    """Run every check, print a line each, return 0 if all are good."""
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        checks: tuple[tuple[str, Callable[[], str]], ...] = (
            ("main job", lambda: _main_job(Path(folder) / "demo")),
            ("page of a PDF", lambda: _pdf(Path(folder) / "demo")),
            ("sound by Qt", _sound),
            ("pictures", _pictures),
            ("iPhone pictures", _heic),
            ("icons", _icons),
            ("fonts", _fonts),
            ("Chinese", lambda: _chinese(app)),
            ("microphones", _microphones),
            ("reading pictures", _reading),
        )
        for name, check in checks:
            try:
                said = check()
                good = True
            except Exception as error:  # noqa: BLE001 - each check answers for itself only
                said, good = f"{type(error).__name__}: {error}", False
            bad += not good
            print(f"{'ok ' if good else 'BAD'} {name}: {said}", file=sys.stdout, flush=True)  # noqa: T201
    print(f"cunzheng {__version__}: {'BAD' if bad else 'ok'}", flush=True)  # noqa: T201
    return 1 if bad else 0


def _need(good: object, what: str) -> None:
    if not good:
        raise AssertionError(what)


def _main_job(folder: Path) -> str:
    done = demo.run(folder)
    _need(done.whole, "what was written does not read back")
    return f"{len(done.letters)} letters, {len(done.contacts)} contacts"


def _pdf(folder: Path) -> str:
    path = next(folder.glob("*.pdf"))
    document = QPdfDocument()
    document.load(str(path))
    pages = document.pageCount()
    image = document.render(0, QSize(200, 280))
    document.close()
    _need(pages and not image.isNull(), "no page was drawn")
    return f"{pages} pages"


def _sound() -> str:
    paths = [one for one in asset("resources/sample").iterdir() if one.suffix in {".m4a", ".amr"}]
    _need(paths, "there is no recording in the sample")
    counts = []
    for path in sorted(paths):
        data = QByteArray(path.read_bytes())
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        decoder, loop, frames = QAudioDecoder(), QEventLoop(), [0]

        def take(decoder: QAudioDecoder = decoder, frames: list[int] = frames) -> None:
            frames[0] += decoder.read().frameCount()

        decoder.bufferReady.connect(take)
        decoder.finished.connect(loop.quit)
        decoder.error.connect(loop.quit)
        decoder.setSource(QUrl())
        decoder.setSourceDevice(buffer)
        QTimer.singleShot(_DECODE_MS, loop.quit)
        decoder.start()
        loop.exec()
        decoder.stop()
        _need(frames[0] > 10_000, f"{path.suffix} was not decoded")
        counts.append(f"{path.suffix} {frames[0]} frames")
    return ", ".join(counts)


def _pictures() -> str:
    known = {bytes(one.data()) for one in QImageReader.supportedImageFormats()}
    _need(known >= _PICTURES, "missing: " + b" ".join(sorted(_PICTURES - known)).decode())
    return f"{len(known)} formats"


def _heic() -> str:
    """In a process of its own, as always; the library is opened by its name only, so that a
    package can lack it without a word.
    """
    if not getattr(sys, "frozen", False) and importlib.util.find_spec("pi_heif") is None:
        return "not in this installation"
    data = asset("resources/selftest/two-colours.heic").read_bytes()
    width, height, pixels = marked.rgb(data, "image/heic")
    _need(len(set(pixels[::3])) > 1 and len(pixels) == width * height * 3, "one colour only")
    return f"{width} x {height}"


def _icons() -> str:
    _need(not icons.icon("lock", "#123456", 24).pixmap(24, 24).isNull(), "an icon is empty")
    return "drawn"


def _fonts() -> str:
    families = [one for one in QFontDatabase.families() if "SC" in one]
    _need(families, "the Chinese font is missing")
    return families[0]


def _chinese(app: QApplication) -> str:
    kept = language.speak(app, "zh_CN")
    said = translate("App", "Cunzheng")
    _need(chinese() and said != "Cunzheng", "the translation is missing")
    _need(len(kept) == 2, "Qt's own translation is missing")
    # By their sound (shang, bei), not by their number: that takes the tables of languages of Qt.
    up, north = chr(0x4E0A), chr(0x5317)
    _need(up < north and QCollator(QLocale("zh_CN")).compare(up, north) > 0, "not sorted by sound")
    return said


def _microphones() -> str:
    from cunzheng.services import recording

    return f"{len(recording.microphones())} found"  # raises where the sound library is missing


def _reading() -> str:
    from cunzheng.services import ocr

    if not ocr.available():
        return "not in this package"
    picture = QImage(600, 120, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    font = painter.font()
    font.setPixelSize(40)
    painter.setFont(font)
    painter.drawText(20, 75, "12900008830 2026-01-08")
    painter.end()
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    _need(QImageWriter(data, QByteArray(b"png")).write(picture), "the test picture")
    reader = ocr.Reader()
    try:
        text = reader.read(bytes(data.data().data()), "image/png").text
    finally:
        reader.close()
    _need("12900008830" in text, f"read {text!r}")
    return "digits read"
