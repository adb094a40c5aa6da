"""What a file is, told from its bytes; its ending is never believed."""

from __future__ import annotations

import codecs
import re
from typing import Final

from cunzheng.core.errors import SourceEmpty, UnknownFormat
from cunzheng.core.errors_archive import ArchiveUnsupported
from cunzheng.core.values import EvidenceKind

HEAD_BYTES: Final = 64 * 1024
TAIL_BYTES: Final = 64 * 1024

# Media type -> what such a file is, before anybody looked inside.
KINDS: Final[dict[str, EvidenceKind]] = {
    "audio/mp4": EvidenceKind.RECORDING,
    "audio/3gpp": EvidenceKind.RECORDING,
    "audio/amr": EvidenceKind.RECORDING,
    "audio/amr-wb": EvidenceKind.RECORDING,
    "audio/mpeg": EvidenceKind.RECORDING,
    "audio/wav": EvidenceKind.RECORDING,
    "audio/ogg": EvidenceKind.RECORDING,
    "audio/flac": EvidenceKind.RECORDING,
    "audio/aac": EvidenceKind.RECORDING,
    "audio/x-ms-wma": EvidenceKind.RECORDING,
    "audio/x-caf": EvidenceKind.RECORDING,
    "audio/webm": EvidenceKind.RECORDING,
    "video/mp4": EvidenceKind.VIDEO,
    "video/quicktime": EvidenceKind.VIDEO,
    "video/avi": EvidenceKind.VIDEO,
    "image/jpeg": EvidenceKind.PHOTO,
    "image/png": EvidenceKind.PHOTO,
    "image/webp": EvidenceKind.PHOTO,
    "image/gif": EvidenceKind.PHOTO,
    "image/bmp": EvidenceKind.PHOTO,
    "image/heic": EvidenceKind.PHOTO,
    "application/zip": EvidenceKind.DOCUMENT,  # looked into; never an exhibit itself
    "application/xml": EvidenceKind.DOCUMENT,
    "text/csv": EvidenceKind.DOCUMENT,
    "text/plain": EvidenceKind.DOCUMENT,
    "text/html": EvidenceKind.DOCUMENT,
    "message/rfc822": EvidenceKind.DOCUMENT,
    "application/json": EvidenceKind.DOCUMENT,
    "application/pdf": EvidenceKind.DOCUMENT,
    "application/msword": EvidenceKind.DOCUMENT,
    "application/ofd": EvidenceKind.DOCUMENT,
    "application/vnd.oasis.opendocument": EvidenceKind.DOCUMENT,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        EvidenceKind.DOCUMENT
    ),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": EvidenceKind.DOCUMENT,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": (
        EvidenceKind.DOCUMENT
    ),
}

_MAGIC: Final[tuple[tuple[bytes, str], ...]] = (
    (b"#!AMR-WB\n", "audio/amr-wb"),
    (b"#!AMR\n", "audio/amr"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"caff", "audio/x-caf"),
    (b"\x1aE\xdf\xa3", "audio/webm"),
    (bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"), "audio/x-ms-wma"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
)
_OTHER_ARCHIVES: Final = (
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"\x1f\x8b\x08",
    b"BZh9",
    b"\xfd7zXZ\0",
)
_RIFF: Final = {b"WAVE": "audio/wav", b"WEBP": "image/webp", b"AVI ": "video/avi"}
_HEIF_BRANDS: Final = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif"}
_ZIP_MARKS: Final[tuple[tuple[bytes, str], ...]] = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    (b"OFD.xml", "application/ofd"),
    (b"mimetypeapplication/vnd.oasis", "application/vnd.oasis.opendocument"),
)
# Control characters that no text holds; \t \n \v \f \r and ESC (old mail) may be there.
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
_MAIL: Final = re.compile(
    r"(?:return-path|received|delivered-to|from|to|date|subject|message-id|mime-version"
    r"|x-[a-z-]+):[ \t]",
    re.IGNORECASE,
)


def sniff(head: bytes, tail: bytes = b"") -> str:
    """The media type of a file from its first and last bytes (up to 64 KiB each).

    Raises :class:`SourceEmpty` for no bytes, :class:`ArchiveUnsupported` for archives other than
    ZIP, :class:`UnknownFormat` for bytes that are neither a known format nor text.
    """
    if not head:
        raise SourceEmpty
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return media_type
    if head.startswith(_OTHER_ARCHIVES):
        raise ArchiveUnsupported
    found = _container(head, tail) or _stream(head) or _text(head)
    if found is None:
        raise UnknownFormat
    return found


def decode_text(data: bytes, *, final: bool = True) -> tuple[str, str] | None:
    """Text and encoding of bytes that are text in an encoding phones and Windows use, else None.

    ``final=False`` allows the last character to be cut in the middle.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(data, final)
        except UnicodeDecodeError:
            continue
        if _CONTROL.search(text) is None:
            return text, encoding
    return None


def _container(head: bytes, tail: bytes) -> str | None:
    """Formats with a name inside: RIFF, ISO media, ZIP, BMP."""
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[:4] in {b"RF64", b"BW64"} and head[8:12] == b"WAVE":
        return "audio/wav"
    if head[4:8] == b"ftyp":
        return _iso_media(head)
    if head[4:8] in {b"moov", b"mdat", b"wide"} and len(head) >= 16:
        return "video/quicktime"
    if head[:4] == b"PK\x03\x04":
        both = head + tail
        if b"[Content_Types].xml" in both or b"OFD.xml" in both or b"mimetype" in head[:64]:
            return next((kind for mark, kind in _ZIP_MARKS if mark in both), "application/zip")
        return "application/zip"
    if head[:4] == b"PK\x05\x06":
        return "application/zip"  # one without any file
    # A bitmap's own size field and header length tell it from a text that begins with BM.
    if head[:2] == b"BM" and len(head) >= 26 and head[6:10] == bytes(4):
        return "image/bmp" if head[14] in {12, 40, 52, 56, 64, 108, 124} else None
    return None


def _iso_media(head: bytes) -> str:
    """MP4, 3GP, QuickTime and HEIF share one box format; the brands tell them apart."""
    size = min(int.from_bytes(head[:4], "big"), len(head), 256)
    brands = {head[8:12]} | {head[at : at + 4] for at in range(16, size - 3, 4)}
    if head[8:12] in _HEIF_BRANDS or (brands & _HEIF_BRANDS and head[8:12] not in {b"isom"}):
        return "image/heic"
    if head[8:11] == b"M4A" or head[8:11] == b"M4B":
        return "audio/mp4"
    if head[8:11] in {b"3gp", b"3g2", b"3ge", b"3gg"}:
        return "audio/3gpp"
    if head[8:10] == b"qt":
        return "video/quicktime"
    return "video/mp4"  # what is inside decides; many recorders write isom or mp42 for sound


def _stream(head: bytes) -> str | None:
    """MPEG audio without a header: two frames must follow each other, for 0xFFF alone is noise."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    if head[1] & 0xF6 == 0xF0:  # ADTS: layer bits 00, length over 13 bits
        length = ((head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5) if len(head) > 6 else 0
        follows = head[length : length + 2]
        plain = length >= 7 and (
            len(follows) < 2 or (follows[0] == 0xFF and follows[1] >> 4 == 0xF)
        )
        return "audio/aac" if plain else None
    layer_three = head[1] & 0x06 == 0x02
    known_rate = head[2] >> 4 not in {0, 15} and head[2] & 0x0C != 0x0C
    return "audio/mpeg" if layer_three and known_rate else None


def _text(head: bytes) -> str | None:
    # Whether a file that breaks off in the middle of a character is whole is asked later: here
    # it is a damaged text, not an unknown format.
    decoded = decode_text(head, final=False)
    if decoded is None or not decoded[0]:
        return None
    text = decoded[0].lstrip("\ufeff \t\r\n")
    start = text[:512].lower()
    if start.startswith("<?xml") or re.match(r"<(smses|calls|allsms)\b", start):
        return "application/xml"
    if start.startswith(("<!doctype html", "<html")):
        return "text/html"
    if start.startswith(("{", "[{", "[\n", "[\r", "[ ")):
        return "application/json"
    if _MAIL.match(start):
        return "message/rfc822"
    lines = [line for line in text.splitlines()[:3] if line.strip()]
    if len(lines) > 1 and any(
        lines[0].count(mark) >= 2 and lines[1].count(mark) >= lines[0].count(mark)
        for mark in (",", ";", "\t")
    ):
        return "text/csv"
    return "text/plain"
