"""Look for words and colours in everything a folder holds: names, bytes, inside archives and PDFs.

A search by hand would open each file in its program; this reads what the programs would, and what
they would not show: metadata, thumbnails, unused objects.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import zipfile
from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pikepdf
from PIL import Image

LOUD = (255, 0, 255)
"""What a test paints where a mark will cover it: nothing else in a folder has this colour."""
_MARK = re.compile(r"[\s\u200b*]+")


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """(name, bytes) of every file, and of what lies inside archives, documents and PDFs."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        yield name, b""
        if path.is_file():
            yield from _opened(name, path.read_bytes())


def _opened(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    yield name, data
    if data.startswith(b"%PDF-"):
        yield from _of_pdf(name, data)
    elif data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for inner in archive.namelist():
                yield from _opened(f"{name}!{inner}", archive.read(inner))


def _of_pdf(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """The text as it is read, every string of every object, every stream without its filter."""
    done = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    yield f"{name}!text", done.stdout
    with pikepdf.open(io.BytesIO(data)) as pdf:
        said: list[str] = []
        for number, one in enumerate(pdf.objects):
            said += _strings(one)
            if isinstance(one, pikepdf.Stream):
                if one.get("/Subtype") == "/Image":
                    picture = io.BytesIO()
                    pikepdf.PdfImage(one).as_pil_image().convert("RGB").save(picture, "PNG")
                    yield f"{name}!picture {number}", picture.getvalue()
                else:
                    yield f"{name}!stream {number}", one.read_bytes()
        yield f"{name}!strings", "\n".join(said).encode("utf-8", "replace")


def _strings(one: pikepdf.Object, depth: int = 0) -> Iterator[str]:
    if depth > 8:
        return
    if isinstance(one, pikepdf.String):
        yield str(one)
    elif isinstance(one, pikepdf.Array):
        for inner in one:
            if isinstance(inner, pikepdf.Object) and not inner.is_indirect:
                yield from _strings(inner, depth + 1)
    elif isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
        for key in one.keys():  # noqa: SIM118 - a stream has no iterator of its own
            inner = one.get(key)
            if isinstance(inner, pikepdf.Object) and not inner.is_indirect:
                yield from _strings(inner, depth + 1)


def _readings(data: bytes) -> Iterator[str]:
    """The bytes as each program might read them: encodings, entities, escapes, percent signs."""
    for encoding in ("utf-8", "gb18030", "utf-16-le", "utf-16-be"):
        yield data.decode(encoding, "ignore")
    text = data.decode("utf-8", "ignore")
    if "&#" in text or "&amp;" in text:
        yield unescape(text)
    if "%" in text:
        yield unquote(text, errors="ignore")
    if "\\u" in text:
        yield re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text)


def words_in(folder: Path, hidden: Iterable[str], but: str = "") -> list[str]:
    """Where the *hidden* words stand: "name: word". Line breaks and blanks are overlooked.

    *but*: not in files whose name begins so.
    """
    wanted = [(one, _MARK.sub("", one)) for one in hidden]
    found: list[str] = []
    for name, data in files(folder):
        if but and name.startswith(but):
            continue
        for text in (name, *_readings(data)):
            packed = _MARK.sub("", text)
            found += [f"{name}: {word}" for word, plain in wanted if plain in packed]
    return sorted(set(found))


def loud_in(folder: Path) -> list[str]:
    """The pictures, of any file and inside PDFs, in which :data:`LOUD` can be seen."""
    found = []
    for name, data in files(folder):
        try:
            with Image.open(io.BytesIO(data)) as opened:
                pixels = opened.convert("RGB").resize((96, 96)).get_flattened_data()
        except (OSError, ValueError, SyntaxError):
            continue
        if any(r > 170 and g < 90 and b > 170 for r, g, b in pixels):
            found.append(name)
    return found


def metadata_in(folder: Path) -> list[str]:
    """The pictures that carry EXIF, a comment, or anything else but pixels."""
    found = []
    for name, data in files(folder):
        try:
            with Image.open(io.BytesIO(data)) as opened:
                more = set(opened.info) - {
                    "jfif",
                    "jfif_version",
                    "jfif_unit",
                    "jfif_density",
                    "dpi",
                }
                if opened.getexif() or more:
                    found.append(f"{name}: {json.dumps(sorted(map(str, more)))}")
        except (OSError, ValueError, SyntaxError):
            continue
    return found
