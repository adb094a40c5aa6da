"""Shows an exhibit from memory: a picture is decoded in the pool, a recording waits for Play.

The original bytes are read on the case worker and are never written anywhere.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from cunzheng.core.errors import CunzhengError, SourceTooLarge
from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence, EvidenceKind
from cunzheng.services import marked
from cunzheng.services.cases import Case
from cunzheng.ui import formats, words
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import icons, kit
from cunzheng.ui.widgets.player import Player

MAX_PREVIEW_BYTES = 64 * 1024 * 1024
MAX_CURVE_BYTES = 64 * 1024 * 1024  # larger ones get their curve in the listening window
MAX_PREVIEW_PIXELS = 80_000_000
PREVIEW_HEIGHT = 190


def read_bytes(case: Case, evidence_id: str) -> bytes:
    """The original, for viewing. Raises :class:`SourceTooLarge` beyond what memory should hold."""
    with case.open_evidence(evidence_id) as stream:
        data = stream.read(MAX_PREVIEW_BYTES + 1)
    if len(data) > MAX_PREVIEW_BYTES:
        raise SourceTooLarge
    return data


def decode(data: bytes, fit: QSize | None) -> QImage:
    """Decode a picture upright; a null image if it cannot be. Runs on any thread.

    The reader scales while decoding and refuses a picture of absurd size before it takes memory.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        if size.width() * size.height() > MAX_PREVIEW_PIXELS:
            return QImage()
        if fit is not None and (size.width() > fit.width() or size.height() > fit.height()):
            reader.setScaledSize(size.scaled(fit, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    # HEIC and AVIF: Qt has no decoder of its own for them.
    return _foreign(data) if image.isNull() and data[4:8] == b"ftyp" else image


def _foreign(data: bytes) -> QImage:
    try:
        width, height, pixels = marked.rgb(data, "image/heic")
    except CunzhengError:
        return QImage()
    return QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888).copy()


class _Picture(QLabel):
    """A preview that opens large by click, Enter or Space."""

    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setFixedHeight(PREVIEW_HEIGHT + 2)
        self.setProperty("look", "preview")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class ExhibitView(QWidget):
    """One exhibit. Asks for the large picture (the listening window) through ``wanted``."""

    wanted = Signal(str)

    def __init__(self, session: Session, evidence: Evidence) -> None:
        super().__init__()
        self.session = session
        self.evidence = evidence
        body = kit.column(self, (0, 0, 0, 0), 4)
        described = evidence.described
        if described.media_type.startswith("image/"):
            self._picture = _Picture(
                translate("Exhibit", "Exhibit {no}, picture: open large").format(
                    no=evidence.exhibit_no
                )
            )
            self._picture.setText(translate("Exhibit", "Opening the picture\u2026"))
            self._picture.opened.connect(lambda: self.wanted.emit(evidence.id))
            kit.add(body, self._picture)
            self._load_picture()
        elif evidence.kind is EvidenceKind.RECORDING or described.media_type.startswith("audio/"):
            self.player = Player(session, evidence)
            self.player.asked.connect(lambda: self.wanted.emit(evidence.id))
            if evidence.size <= MAX_CURVE_BYTES:
                self.player.draw_curve()
            kit.add(body, self.player)
        line = kit.row(gap=8)
        mark = QLabel()
        mark.setPixmap(icons.pixmap(self._icon(), "#667085", 16))
        name = kit.label(
            formats.joined(
                translate("Exhibit", "Exhibit {no}").format(no=evidence.exhibit_no),
                words.evidence(evidence.kind),
                evidence.name,
            ),
            "muted",
            wrap=True,
        )
        kit.add(line, mark, name)
        line.setStretch(1, 1)
        kit.add(body, line)

    def _icon(self) -> str:
        if self.evidence.described.media_type.startswith("image/"):
            return "picture"
        return "recording" if self.evidence.kind is EvidenceKind.RECORDING else "file"

    def _load_picture(self) -> None:
        session, evidence_id = self.session, self.evidence.id
        fit = QSize(680, PREVIEW_HEIGHT * 2)

        def got(data: bytes) -> None:
            session.tasks.in_pool(self, lambda _progress: decode(data, fit), self._show, self._fail)

        session.read(self, lambda case, _progress: read_bytes(case, evidence_id), got, self._fail)

    def _show(self, image: QImage) -> None:
        if image.isNull():
            self._fail(None)
            return
        ratio = self.devicePixelRatioF()
        height = PREVIEW_HEIGHT
        width = max(120, self.width())
        scaled = image.scaled(
            round(width * ratio),
            round(height * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(scaled))

    def _fail(self, _error: Exception | None) -> None:
        self._picture.setText(translate("Exhibit", "No preview. The original is kept unchanged."))
