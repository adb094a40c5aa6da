"""The user's own 仿宋 and 小标宋: where they are, and whether a PDF can carry them.

Names are data (resources/letters/fonts.toml). A font file is hostile until it was read: its size
is judged first, and what ReportLab cannot embed (PostScript outlines, a licence bit against it) is
refused with a sentence.
"""

from __future__ import annotations

import hashlib
import os
import struct
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from cunzheng.core.errors_fonts import FontNotUsable
from cunzheng.core.values import Bilingual
from cunzheng.papers import fonts
from cunzheng.papers.wording import data

BODY, TITLE = "body", "title"
MAX_BYTES = 96 * 1024 * 1024
_MOST_FILES = 20_000  # looked at in all folders
_RESTRICTED, _NO_PARTS = 0x0002, 0x0300
_SIGN = 0x4E00  # a font without it is none for Chinese
_BROKEN = (TTFError, OSError, ValueError, KeyError, IndexError, TypeError, AttributeError,
           OverflowError, MemoryError, struct.error, AssertionError)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Installed:
    """A font that was found. ``role``: body or title."""

    role: str
    name: Bilingual
    path: Path


def folders() -> tuple[Path, ...]:
    """Where this system keeps fonts, the user's own first."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        windows = os.environ.get("WINDIR", r"C:\Windows")
        mine = (Path(local) / "Microsoft" / "Windows" / "Fonts",) if local else ()
        return (*mine, Path(windows) / "Fonts")
    if sys.platform == "darwin":
        return (home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts"))
    return (
        home / ".local/share/fonts",
        home / ".fonts",
        Path("/usr/local/share/fonts"),
        Path("/usr/share/fonts"),
    )


def installed(places: Iterable[Path] | None = None) -> tuple[Installed, ...]:
    """The named fonts that are there, in the order of the data; nothing is read of them yet."""
    found: dict[str, Path] = {}
    for path in _files(folders() if places is None else places):
        found.setdefault(path.name.casefold(), path)
    made = []
    for one in data("fonts.toml")["font"]:
        there = [found[n.casefold()] for n in one["files"] if n.casefold() in found]
        if there:
            name = Bilingual(str(one["name"]), str(one["english"]))
            made.append(Installed(str(one["role"]), name, there[0]))
    return tuple(made)


def _files(places: Iterable[Path]) -> Iterator[Path]:
    seen = 0
    for place in places:
        for folder, _below, names in os.walk(place):
            for name in names:
                seen += 1
                if seen > _MOST_FILES:
                    return
                yield Path(folder) / name


def load(path: Path) -> str:
    """Make a font ready and return the name to set with. Raises FontNotUsable.

    The same file again costs a look at its size and time. A collection (.ttc) gives its first.
    """
    try:
        status = path.stat()
        if not 0 < status.st_size <= MAX_BYTES:
            raise FontNotUsable
        sign = f"{path.absolute()}|{status.st_size}|{status.st_mtime_ns}"
        name = "CzOwn" + hashlib.sha256(sign.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        with fonts.typesetting():
            if name in pdfmetrics.getRegisteredFontNames():
                return name
            font = TTFont(name, str(path))
            if _SIGN not in font.face.charToGlyph or _closed(font):
                raise FontNotUsable
            # Two fonts of one PostScript name are taken for the same one by ReportLab.
            font.face.name = name.encode()
            pdfmetrics.registerFont(font)
    except _BROKEN:
        raise FontNotUsable from None
    return name


def _closed(font: TTFont) -> bool:
    """Does the licence field (OS/2 fsType) forbid to embed a part of the font?

    ReportLab 5.1.0 reads it and forgets it: its test for fonts that are allowed is the wrong way
    round.
    """
    face = font.face
    if "OS/2" not in face.table:
        return False
    face.seek_table("OS/2")
    face.skip(8)  # version, average width, weight, width
    kind = int(face.read_ushort())
    return kind & 0x000F == _RESTRICTED or bool(kind & _NO_PARTS)
