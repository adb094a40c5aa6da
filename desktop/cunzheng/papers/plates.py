"""Exhibits that are pictures, one to a page; tall ones in overlapping pieces.

A picture is hostile until it was opened: its size is judged by its header before it is decoded,
and what cannot be shown prints a sentence instead. JPEG bytes go into the PDF as they are
(turned by the page, not recoded, without the camera's data); other formats are recoded as JPEG
without chroma loss.
"""

from __future__ import annotations

import io
import math
import struct
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO

from PIL import Image, ImageOps, TiffImagePlugin, WebPImagePlugin
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfdoc
from reportlab.platypus.flowables import Flowable

from cunzheng.core.progress import Progress, check
from cunzheng.core.values import Evidence
from cunzheng.papers import fonts, styles
from cunzheng.papers.cjk import CJKParagraph, mark_place
from cunzheng.papers.exhibits import ExhibitView
from cunzheng.papers.strip import cut, frame_of, kept
from cunzheng.papers.wording import label

MAX_BYTES = 64 * 1024 * 1024
MAX_PIXELS = 80_000_000  # of a JPEG that is only placed
MAX_DECODED = 40_000_000  # of what must be decoded in full: 120 MB as RGB
MAX_SIDE = 60_000
MAX_PIECES = 30

# Pillow registers the last two only when their modules are imported. MPO comes in as JPEG.
_FORMATS = (
    "JPEG",
    "PNG",
    "GIF",
    "BMP",
    TiffImagePlugin.TiffImageFile.format,
    WebPImagePlugin.WebPImageFile.format,
)
_PLACED = {1, 3, 6, 8}
_SIDEWAYS = {5, 6, 7, 8}
_TALL = 2.6
"""Height over width from which a picture is cut: a telephone's screen (2.2) is not."""
_PIECE = 2.2
_OVERLAP = 0.08
_QUALITY = 92
# What Pillow raises on pictures that were made to break it.
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, KeyError, IndexError, TypeError,
           OverflowError, struct.error, MemoryError, Image.DecompressionBombError,
           Image.DecompressionBombWarning)  # fmt: skip

OpenEvidence = Callable[[str], BinaryIO]


@dataclass(frozen=True, slots=True)
class Picture:
    """What the header says; ``width`` and ``height`` are pixels as shown (after turning)."""

    width: int
    height: int
    orientation: int
    placed: bool


def _read(evidence: Evidence, open_evidence: OpenEvidence) -> bytes:
    with open_evidence(evidence.id) as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError
    return data


def _opened(stream: BinaryIO) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        return Image.open(stream, formats=_FORMATS)


def examine(evidence: Evidence, open_evidence: OpenEvidence) -> Picture | None:
    """Read a picture's header. None if it cannot or must not be shown."""
    if evidence.size > MAX_BYTES:
        return None
    try:
        with open_evidence(evidence.id) as stream, _opened(stream) as image:
            width, height = image.size
            orientation = int(image.getexif().get(0x0112, 1) or 1)
            jpeg = image.format in {"JPEG", "MPO"} and image.mode in {"RGB", "L"}
    except _BROKEN:
        return None
    placed = jpeg and orientation in _PLACED
    pixels = width * height
    if not 0 < pixels <= (MAX_PIXELS if placed else MAX_DECODED) or max(width, height) > MAX_SIDE:
        return None
    if orientation in _SIDEWAYS:
        width, height = height, width
    return Picture(width, height, orientation if placed else 1, placed)


def jpeg_bytes(evidence: Evidence, picture: Picture, open_evidence: OpenEvidence) -> bytes | None:
    """The bytes to embed: the file's own where ``placed``, without EXIF. None: does not decode."""
    try:
        data = _read(evidence, open_evidence)
        if picture.placed:
            ends: dict[int, int] = {}
            return cut(data, kept(data, ends)) if frame_of(data, ends) else None
        with _opened(io.BytesIO(data)) as image:
            turned = ImageOps.exif_transpose(image)
            flat = _on_white(turned)
        out = io.BytesIO()
        flat.save(out, "JPEG", quality=_QUALITY, subsampling=0, optimize=False)
        return out.getvalue()
    except _BROKEN:
        return None


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode == "L":
        return image
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        paper = Image.new("RGB", image.size, (255, 255, 255))
        with_alpha = image.convert("RGBA")
        paper.paste(with_alpha, mask=with_alpha.getchannel("A"))
        return paper
    return image.convert("RGB")


class _Jpeg:
    """Stands for ReportLab's ImageReader, which would decode the picture to name it."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def jpeg_fh(self) -> io.BytesIO:
        return io.BytesIO(self._data)


class _Placed(pdfdoc.PDFImageXObject):  # type: ignore[misc]
    """A picture that is in the file as soon as it is drawn: a book has hundreds of them.

    Otherwise all would have to be held until the last page, or read (and decrypted) twice.
    """

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name, _Jpeg(data))
        self._stands_for = b""

    def write_to(self, document: Any, registered: str) -> None:  # noqa: ANN401 - ReportLab has no types
        """Write the object now, if a file is open already."""
        file = fonts.early_file()
        if file is not None:
            number, version = document.idToObjectNumberAndVersion[registered]
            self._stands_for = file.write_early(number, version, super().format(document))
            self.streamContent = b""

    def format(self, document: Any) -> bytes:  # noqa: ANN401 - ReportLab has no types
        return self._stands_for or bytes(super().format(document))


def _embed(
    canvas: Any,  # noqa: ANN401 - ReportLab has no types
    name: str,
    data: bytes,
) -> str:
    """Put JPEG bytes into the PDF once; return the name to draw them by ("" if not JPEG)."""
    document = canvas._doc
    registered = str(document.getXObjectName(name))
    if document.idToObject.get(registered) is None:
        image = _Placed(name, data)
        if image._filters != ("DCTDecode",):
            return ""
        canvas._setXObjects(image)
        document.Reference(image, registered)
        document.addForm(name, image)
        image.write_to(document, registered)
    canvas._formsinuse.append(name)
    canvas._currentPageHasImages = 1
    return registered


def _matrix(orientation: int, x: float, y: float, w: float, h: float) -> tuple[float, ...]:
    """The unit square to the box (x, y, w, h), turned as EXIF says (1, 3, 6, 8)."""
    if orientation == 3:
        return (-w, 0, 0, -h, x + w, y + h)
    if orientation == 6:
        return (0, -h, w, 0, x, y + h)
    if orientation == 8:
        return (0, h, -w, 0, x + w, y)
    return (w, 0, 0, h, x, y)


@dataclass(frozen=True, slots=True)
class Piece:
    """A horizontal strip of a picture: points from the top of the whole, and how tall."""

    number: int
    of: int
    top: float
    height: float


NO_PICTURE: tuple[float, tuple[Piece, ...]] = (1.0, (Piece(1, 1, 0.0, 40.0),))


def pieces(picture: Picture, width: float, height: float) -> tuple[float, tuple[Piece, ...]]:
    """(points per pixel, strips) for a box of *width* × *height* points."""
    largest = 0.75  # a pixel is never larger than at 96 dpi
    if picture.height <= _TALL * picture.width:
        scale = min(width / picture.width, height / picture.height, largest)
        return scale, (Piece(1, 1, 0, picture.height * scale),)
    scale = min(width / picture.width, height / _PIECE / picture.width, largest)
    step = height * (1 - _OVERLAP)
    count = max(1, math.ceil((picture.height * scale - height) / step) + 1)
    if count > MAX_PIECES:
        count = MAX_PIECES
        scale = (height + step * (count - 1)) / picture.height
    whole = picture.height * scale
    return scale, tuple(
        Piece(i + 1, count, i * step, min(height, whole - i * step)) for i in range(count)
    )


@dataclass(frozen=True, slots=True)
class Desk:
    """What all plates of one book share. ``dry`` plates draw no picture."""

    open_evidence: OpenEvidence
    progress: Progress
    dry: bool


_CAPTION = 34.0
_MARKS = 12.0


def plate_box(frame_width: float, frame_height: float) -> tuple[float, float]:
    """The box left for the picture itself on a page."""
    return frame_width, frame_height - _CAPTION - 2 * _MARKS - 1


class Plate(Flowable):  # type: ignore[misc]
    """One page: a picture or a strip of it, with its caption."""

    def __init__(
        self, exhibit: ExhibitView, picture: Picture | None, piece: Piece, scale: float, desk: Desk
    ) -> None:
        super().__init__()
        self.exhibit, self.picture, self.piece = exhibit, picture, piece
        self.scale, self.desk = scale, desk

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self.piece.height + _CAPTION + 2 * _MARKS
        return self.width, self.height

    def draw(self) -> None:
        exhibit, piece = self.exhibit, self.piece
        if piece.number == 1:
            name = f"e{exhibit.evidence.exhibit_no}"
            title = label("bundle", "plate").format(
                no=exhibit.evidence.exhibit_no, name=exhibit.name
            )
            mark_place(self.canv, name, self.height, title, 1)
        if self.desk.dry:
            return
        self._captions()
        check(self.desk.progress)
        if not self._picture():
            text = label("bundle", "plate_failed")
            self._text(text, styles.NOTE, _CAPTION + _MARKS + max(0, piece.height - 20))
        if piece.number == piece.of:
            self.desk.progress.advance(exhibit.evidence.size)

    def _picture(self) -> bool:
        if self.picture is None:
            return False
        evidence, piece, canvas = self.exhibit.evidence, self.piece, self.canv
        known = canvas._doc.getXObjectName(evidence.sha256)
        data = b""
        if canvas._doc.idToObject.get(known) is None:
            data = jpeg_bytes(evidence, self.picture, self.desk.open_evidence) or b""
            if not data:
                return False
        name = _embed(canvas, evidence.sha256, data)
        if not name:
            return False
        wide = self.picture.width * self.scale
        whole = self.picture.height * self.scale
        x = (self.width - wide) / 2
        bottom = _CAPTION + _MARKS
        top = bottom + piece.height
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(x, bottom, wide, piece.height)
        canvas.clipPath(path, stroke=0, fill=0)
        y = top + piece.top - whole
        canvas.transform(*_matrix(self.picture.orientation, x, y, wide, whole))
        canvas._code.append(f"/{name} Do")
        canvas.restoreState()
        canvas.saveState()
        canvas.setStrokeColor(styles.RULE)
        canvas.setLineWidth(0.4)
        canvas.rect(x, bottom, wide, piece.height, stroke=1, fill=0)
        self._overlaps(x, bottom, wide)
        canvas.restoreState()
        return True

    def _overlaps(self, x: float, bottom: float, wide: float) -> None:
        """Ticks at both edges where the neighbouring strip begins or ends."""
        piece, canvas = self.piece, self.canv
        overlap = piece.height * _OVERLAP
        marks = []
        if piece.number > 1:
            marks.append(bottom + piece.height - overlap)
        if piece.number < piece.of:
            marks.append(bottom + overlap)
        for y in marks:
            canvas.line(x - 4 * mm, y, x - 1, y)
            canvas.line(x + wide + 1, y, x + wide + 4 * mm, y)

    def _captions(self) -> None:
        exhibit, piece = self.exhibit, self.piece
        title = label("bundle", "plate").format(no=exhibit.evidence.exhibit_no, name=exhibit.name)
        if piece.of > 1:
            part = label("bundle", "plate_part").format(part=piece.number, parts=piece.of)
            title = f"{title}\u3000{part}"
            if piece.number > 1:
                before = label("bundle", "plate_before").format(part=piece.number - 1)
                self._text(before, styles.PAGE_FOOT, self.height - _MARKS + 1)
            if piece.number < piece.of:
                after = label("bundle", "plate_next").format(part=piece.number + 1)
                self._text(after, styles.PAGE_FOOT, _CAPTION)
        self._text(title, styles.CAPTION, _CAPTION - 17)
        meta = label("bundle", "plate_meta").format(
            source=exhibit.source, time=exhibit.time, hash=exhibit.short_hash
        )
        self._text(meta, styles.PAGE_FOOT, _CAPTION - 29)

    def _text(self, text: str, style: Any, y: float) -> None:  # noqa: ANN401
        paragraph = CJKParagraph(text, style)
        paragraph.cut_to(self.width, 1)
        paragraph.drawOn(self.canv, 0, y)
