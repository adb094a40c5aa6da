"""What a drag brings: files of this computer, bytes without a file, or only names.

Windows hands the files of a phone (MTP), of a mail program or of an archive over as a list of
names (FileGroupDescriptorW) and the bytes of each on request; they are taken into memory. Where a
drag brings neither, the user is shown how to copy the folder first.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from cunzheng.core.moments import Moment

_LIST = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
_BYTES = 'application/x-qt-windows-mime;value="FileContents";index={at}'
_ENTRY = 592  # bytes of one FILEDESCRIPTORW; the name is its last 520
_NAME = 72
_FOLDER = 0x10
_HAS_ATTRIBUTES = 0x4
_MOST = 500
_TEXT_CHARS = 4_000_000


@dataclass(frozen=True, slots=True)
class Dropped:
    """``missing`` are names whose bytes did not come along; ``elsewhere``: only addresses came."""

    paths: tuple[Path, ...] = ()
    files: tuple[tuple[str, bytes, Moment | None], ...] = ()
    missing: tuple[str, ...] = ()
    text: str = ""
    elsewhere: bool = False


def may_bring(mime: QMimeData) -> bool:
    """Is it worth letting this drag be dropped?"""
    return mime.hasUrls() or mime.hasFormat(_LIST) or mime.hasText()


def brought(mime: QMimeData, most_bytes: int) -> Dropped:
    """Everything that a drop brings; at most *most_bytes* of it are taken into memory."""
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return Dropped(paths)
    files: list[tuple[str, bytes, Moment | None]] = []
    missing: list[str] = []
    room = most_bytes
    for at, name in _names(bytes(mime.data(_LIST).data())):
        data = bytes(mime.data(_BYTES.format(at=at)).data()) if room > 0 else b""
        if data and len(data) <= room:
            files.append((name, data, None))
            room -= len(data)
        else:
            missing.append(name)
    text = "" if mime.hasUrls() or files or missing else mime.text()[:_TEXT_CHARS]
    return Dropped((), tuple(files), tuple(missing), text, elsewhere=mime.hasUrls())


def _names(listed: bytes) -> list[tuple[int, str]]:
    """(place, name) of the files in a FILEGROUPDESCRIPTORW; folders are passed over."""
    if len(listed) < 4:
        return []
    (count,) = struct.unpack_from("<I", listed)
    found: list[tuple[int, str]] = []
    for at in range(min(count, _MOST, (len(listed) - 4) // _ENTRY)):
        entry = listed[4 + at * _ENTRY : 4 + (at + 1) * _ENTRY]
        flags, attributes = struct.unpack_from("<I32xI", entry)
        if flags & _HAS_ATTRIBUTES and attributes & _FOLDER:
            continue
        name = entry[_NAME:].decode("utf-16-le", "replace").partition("\0")[0]
        plain = name.replace("\\", "/").rpartition("/")[2].strip()
        if plain:
            found.append((at, plain))
    return found
