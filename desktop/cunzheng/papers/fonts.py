"""The fonts of all papers: registered once, every character checked, no stray Helvetica.

ReportLab draws an empty box for a character that a font lacks and says nothing, writes a wrong
ToUnicode entry above U+FFFF, slips Helvetica in where no font was named (measured in
shared/probes/documents.md, ReportLab 5.1.0), and takes two subsets of one typeface for the same
font. All are answered here, when a paper is first
set in type: importing this module changes nothing. What no font draws never stops a paper: it is
written out (:func:`legible`).
"""

from __future__ import annotations

import io
import re
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas, pathobject, textobject

from cunzheng.assets import asset
from cunzheng.papers.remembered import memory
from cunzheng.papers.wording import label

BODY = "CzBody"
TITLE = "CzTitle"
HEADING = "CzHeading"
SANS = "CzSans"
SUPPLEMENT = "CzSupplement"

_FILES = {
    BODY: "NotoSerifSC-Regular.ttf",
    TITLE: "NotoSerifSC-Black.ttf",
    HEADING: "NotoSansSC-Bold.ttf",
    SANS: "NotoSansSC-Regular.ttf",
    SUPPLEMENT: "NotoSansSC-SuppGBK.ttf",
}

FALLBACKS = (BODY, SANS, SUPPLEMENT)
"""Tried in this order for a character that the wanted font lacks."""

# ReportLab keeps fonts and settings for the whole process; papers are set on several threads.
_TYPESETTING = threading.RLock()


def register() -> None:
    """Load the fonts and set ReportLab up, once a process. Cheap when it was done before."""
    with _TYPESETTING:
        if SANS in pdfmetrics.getRegisteredFontNames():
            return
        ttfonts.makeToUnicodeCMap = _to_unicode
        pdfdoc.PDFFile = _file
        for module in (canvas, pathobject, textobject):
            module.fp_str = numbers
        rl_config.useA85 = 0  # ASCII85 costs a quarter in size and most of the time
        for name in (BODY, TITLE, HEADING, SANS):
            _load(name)
        rl_config.canvas_basefontname = BODY  # no Helvetica in any page's resources


def _load(name: str) -> None:
    file = _FILES[name]
    font = TTFont(name, str(asset("resources/fonts") / file))
    # A second font with the same PostScript name is silently replaced by the first, and the
    # supplement is a subset of the same Noto Sans SC: name each face by its file.
    font.face.name = file.removesuffix(".ttf").encode()
    pdfmetrics.registerFont(font)


@contextmanager
def typesetting() -> Iterator[None]:
    """Hold ReportLab for one paper: its font tables are not made for two threads at once."""
    with _TYPESETTING:
        register()
        yield


_FORMATS = ("%.6f", "%.6f", "%.5f", "%.4f", "%.3f", "%.2f", "%.1f")


def numbers(*values: Any) -> str:  # noqa: ANN401 - ReportLab has no types
    """Numbers as a page wants them, six digits each; ReportLab's own takes three times as long."""
    if len(values) == 1 and isinstance(values[0], list | tuple):
        values = tuple(values[0])
    return " ".join(map(_number, values))


def _number(value: float) -> str:
    whole = int(value)
    if whole == value:
        return str(whole)
    size = abs(value)
    if size <= 1e-7:
        return "0"
    digits = len(str(abs(whole))) if size >= 1 else 0
    written = ("%.0f" if digits > 6 else _FORMATS[digits]) % value
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return written[1:] if written[0] == "0" and len(written) > 1 else written


class _Buffer(pdfdoc.PDFFile):  # type: ignore[misc]
    """Where the objects of a PDF are collected: in one piece, not in thousands joined at last."""

    def __init__(self, *args: object) -> None:
        self._made = io.BytesIO()
        self._ready: dict[bytes, int] = {}
        super().__init__(*args)
        start = b"".join(self.strings)
        self.strings.clear()
        self.write = self._made.write
        self.write(start)

    def write_early(self, number: int, version: int, content: bytes) -> bytes:
        """Write an object before its turn; what its own ``format`` has to give back at its turn."""
        stands_for = f"% written: {number}".encode()
        head = f"{number} {version} obj\n".encode()
        key = head + stands_for + b"\nendobj\n"
        self._ready[key] = self.offset
        for part in (head, content, b"\nendobj\n"):
            super().add(part)
        return stands_for

    def add(self, s: Any) -> int:  # noqa: ANN401 - ReportLab has no types
        if isinstance(s, bytes) and s in self._ready:
            return self._ready[s]
        return int(super().add(s))

    def format(self, _document: object) -> bytes:
        return self._made.getvalue()


_VERSION = (1, 4)


def early_file() -> _Buffer | None:
    """The file of the paper that is being set, to write large objects into; None outside of it."""
    known = memory()
    if known is None:
        return None
    if known.file is None:
        known.file = _Buffer(_VERSION)
    made: _Buffer = known.file
    return made


def _file(version: object) -> _Buffer:
    """The file that a document is written into: the one that was begun, or a new one."""
    known = memory()
    if known is None or known.file is None:
        return _Buffer(version)
    made: _Buffer = known.file
    known.file = None
    return made


def _to_unicode(_fontname: str, subset: list[int]) -> str:
    """The ToUnicode map of a subset, UTF-16 as PDF wants it (ReportLab writes 5 hex digits)."""

    def entry(code: int) -> str:
        if 0xD800 <= code < 0xE000:
            return "FFFD"
        return chr(code).encode("utf-16-be").hex().upper()

    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo",
        "<< /Registry (Adobe)",
        "/Ordering (UCS)",
        "/Supplement 0",
        ">> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{max(len(subset) - 1, 0):02X}>",
        "endcodespacerange",
    ]
    for start in range(0, len(subset), 100):
        part = subset[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{start + i:02X}> <{entry(code)}>" for i, code in enumerate(part)]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


@cache
def _coverage(font: str) -> frozenset[int]:
    if font == SUPPLEMENT:  # few papers need it, and reading it takes a while
        with _TYPESETTING:
            _load(font)
    return frozenset(pdfmetrics.getFont(font).face.charToGlyph)


def covers(font: str, char: str) -> bool:
    """Does a registered font draw this character?"""
    return ord(char) in _coverage(font)


def covers_all(font: str, text: str) -> bool:
    """Can *text* be drawn with this font as it is? False says only that one has to look closer."""
    return bool(text) and _coverage(font).issuperset(map(ord, text))


def font_for(char: str, wanted: str) -> str:
    """The font to draw *char* with: the wanted one or the first fallback; "" if none has it."""
    if covers(wanted, char):
        return wanted
    return next((name for name in FALLBACKS if covers(name, char)), "")


def drawable(text: str) -> str:
    """*text* without what has no ink and no width: controls, joiners, variation selectors.

    A file name or a message may carry them; newline and tab stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        ch
        for ch in text
        if ch in "\n\t"
        or (unicodedata.category(ch) not in {"Cc", "Cf", "Cs", "Co", "Cn"} and not _selector(ch))
    )


def _selector(char: str) -> bool:
    return 0xFE00 <= ord(char) <= 0xFE0F or 0xE0100 <= ord(char) <= 0xE01EF


def missing(texts: Iterable[str]) -> str:
    """The characters that no font has, each once, in order of appearance."""
    register()
    found: dict[str, None] = {}
    for text in texts:
        for char in drawable(text):
            if char not in "\n\t" and char not in found and not font_for(char, BODY):
                found[char] = None
    return "".join(found)


# One emoji as a reader sees it: a flag, or pictures joined to one; skin tones go with them.
_PICTOGRAPH = (
    "[\u231a\u231b\u2328\u23cf\u23e9-\u23fa\u25fb-\u25fe\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55\u303d"
    "\U0001f004\U0001f0cf\U0001f170-\U0001f19a\U0001f201-\U0001f251\U0001f300-\U0001faff]"
)
_TONES = "[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\u20e3\U000e0020-\U000e007f]*"
_EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff]{1,2}"
    f"|{_PICTOGRAPH}{_TONES}(?:\u200d{_PICTOGRAPH}{_TONES})*"
    "|(?<=[0-9#*])\ufe0f?\u20e3"
)


def _in_words(match: re.Match[str]) -> str:
    found = match.group()
    if found[-1] == "\u20e3" and len(found) <= 2:
        return ""  # a keycap: its digit stays
    if all(font_for(ch, BODY) for ch in drawable(found)):
        return found
    return label("glyphs", "emoji")


@lru_cache(maxsize=16_384)
def legible(text: str) -> str:
    """*text* with what no font has written out: 〔表情符号〕 for an emoji, else 〔U+4DBF〕.

    A letter must print, and must not hide that something stood there.
    """
    if text.isascii():
        return drawable(text)
    register()
    return "".join(
        ch
        if ch in "\n\t" or font_for(ch, BODY)
        else label("glyphs", "other").format(code=f"{ord(ch):04X}")
        for ch in drawable(_EMOJI.sub(_in_words, text))
    )
