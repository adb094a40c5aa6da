"""HEIC, HEIF and AVIF, decode only.

HEIC is decoded by libheif and libde265 (LGPL, through pi-heif, which carries no encoder and so
none of x265's GPL binaries, see DECISIONS), in a process of its own: 250 damaged files brought the
library down with a fault in C, which would have taken the open case along. AVIF is Pillow's own.
"""

from __future__ import annotations

import importlib
import importlib.util
import io
import subprocess
from typing import Any, BinaryIO, Final

from PIL import ExifTags, Image, features

from cunzheng.core.errors import SourceDamaged, SourceTooLarge
from cunzheng.intake import apart
from cunzheng.intake.ocr_frames import BadFrame, read_frame, write_frame

MEDIA_TYPE: Final = "image/heic"
MOST_PIXELS: Final = 80_000_000  # 240 MB as RGB, which must fit into a frame
LONGEST_S: Final = 60.0
_AVIF: Final = {b"avif", b"avis"}


def available(head: bytes) -> bool:
    """Can such a picture be decoded here? *head* are its first bytes (at least 12)."""
    if head[8:12] in _AVIF:
        return bool(features.check("avif"))
    return importlib.util.find_spec("pi_heif") is not None


def open_heif(source: BinaryIO, most_pixels: int) -> Image.Image:
    """The picture, decoded and upright, with its EXIF.

    Raises SourceTooLarge beyond *most_pixels*, SourceDamaged for bytes that are broken (AVIF:
    anything).
    """
    source.seek(0)
    head = source.read(12)
    source.seek(0)
    if head[8:12] in _AVIF:
        picture: Image.Image = Image.open(source, formats=["AVIF"])
        if picture.width * picture.height > most_pixels:
            raise SourceTooLarge
        return picture
    asked = io.BytesIO()
    write_frame(asked, {"most": min(most_pixels, MOST_PIXELS)}, source.read())
    try:
        done = subprocess.run(  # noqa: S603 - ourselves
            apart.command("heif"),
            input=asked.getvalue(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=LONGEST_S,
            creationflags=apart.quiet_flags(),
            check=False,
        )
        answer, body = read_frame(io.BytesIO(done.stdout))
    except (BadFrame, OSError, subprocess.TimeoutExpired):
        raise SourceDamaged from None
    if answer.get("error") == "too_large":
        raise SourceTooLarge
    width, height = answer.get("width"), answer.get("height")
    if not (isinstance(width, int) and isinstance(height, int) and width * height > 0):
        raise SourceDamaged
    pixels = width * height * 3
    if width * height > MOST_PIXELS or len(body) < pixels:
        raise SourceDamaged
    made = Image.frombytes("RGB", (width, height), body[:pixels])
    _give_exif(made, body[pixels:])
    return made


def whole(source: BinaryIO) -> bool:
    """Do the outer boxes of the file fit together to its end, and is there one that describes it?

    Such a file is no cut-off one: if it does not decode, a phone may know a newer coding than we.
    """
    source.seek(0, io.SEEK_END)
    end = source.tell()
    at, described = 0, False
    for _box in range(1000):
        source.seek(at)
        head = source.read(16)
        if len(head) < 8:
            return False
        size = int.from_bytes(head[:4], "big")
        if size == 1 and len(head) == 16:
            size = int.from_bytes(head[8:], "big")
        if size < 8 or not head[4:8].isalnum():
            return False
        described = described or head[4:8] == b"meta"
        at += size
        if at >= end:
            return at == end and described
    return False


def decode_here(data: bytes, most_pixels: int) -> tuple[Image.Image, bytes]:
    """(RGB picture, EXIF), decoded in this process: only for a process that may fall over.

    Raises SourceTooLarge before decoding, anything for broken bytes.
    """
    library: Any = importlib.import_module("pi_heif")
    for name in ("THUMBNAILS", "DEPTH_IMAGES", "AUX_IMAGES"):
        setattr(library.options, name, False)
    library.options.DECODE_THREADS = 2
    found = library.open_heif(io.BytesIO(data), convert_hdr_to_8bit=True)
    width, height = found.size
    if width * height > most_pixels:
        raise SourceTooLarge
    exif = found.info.get("exif") or b""
    picture: Image.Image = found.to_pillow()
    return picture.convert("RGB"), bytes(exif)


def _give_exif(picture: Image.Image, data: bytes) -> None:
    """Its EXIF, without the turn that libheif has made already."""
    if not data:
        return
    try:
        exif = Image.Exif()
        exif.load(data)
        exif[ExifTags.Base.Orientation] = 1
        picture.info["exif"] = exif.tobytes()
    except Exception:  # noqa: BLE001 - the caller tells what it cannot read
        picture.info["exif"] = data
