"""JPEG bytes without what a camera wrote into them: the place above all. The pixels stay as coded.

A PDF is read by whoever gets it; the original with everything in it is handed over as a file of
its own, and only after the user was told.
"""

from __future__ import annotations

import re

_APP1 = 0xE1  # EXIF and XMP, both of which may hold the place
_APP13 = 0xED  # Photoshop's and IPTC's, with names of places
_DROPPED = {_APP1, _APP13, 0xFE}  # FE: comments
_SCAN = 0xDA
_END = 0xD9
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_DRAWN = {0xC0, 0xC1, 0xC2}
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_ALONE = {0x01, *range(0xD0, 0xD9)}


Ranges = tuple[tuple[int, int], ...]
"""Parts of a file that are kept, each from its first byte to the one behind its last."""


def without_camera_data(data: bytes) -> bytes:
    """*data* without EXIF, XMP, IPTC and comments; as it is where that cannot be told apart.

    Nothing is coded anew. What follows the picture's end (a second picture or a short film, which
    phones hang there, with data of their own) goes too.
    """
    return cut(data, kept(data))


def cut(data: bytes, ranges: Ranges) -> bytes:
    """The parts of *data*, joined."""
    if ranges == ((0, len(data)),):
        return data
    view = memoryview(data)
    return b"".join(view[start:end] for start, end in ranges)


def kept(data: bytes, ends: dict[int, int] | None = None) -> Ranges:
    """What :func:`without_camera_data` keeps. *ends* is what :func:`frame_of` noted."""
    found = [(0, 2)]
    at = 2
    whole = ((0, len(data)),)
    while at + 2 <= len(data):
        if data[at] != 0xFF:
            return whole
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker in _ALONE or marker == _END:
            _keep(found, at, at + 2)
            at += 2
            if marker == _END:
                return tuple(found)
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if length < 2:
            return whole
        end = at + 2 + length
        if marker == _SCAN:
            end = (ends or {}).get(end) or _after_scan(data, end)
        if marker not in _DROPPED:
            _keep(found, at, end)
        at = end
    _keep(found, at, len(data))
    return tuple(found)


def _keep(found: list[tuple[int, int]], start: int, end: int) -> None:
    if found[-1][1] == start:
        found[-1] = (found[-1][0], end)
    else:
        found.append((start, end))


def _after_scan(data: bytes, at: int) -> int:
    """Where the next marker stands; within a scan, FF is followed by 00 or a restart marker."""
    found = _MARKER.search(data, at)
    return found.start() if found else len(data)


def frame_of(data: bytes, ends: dict[int, int] | None = None) -> tuple[int, int, int] | None:
    """(width, height, components) of a JPEG that is whole and that every PDF reader decodes.

    Baseline, extended or progressive, 8 bits, with a scan and an end; the scans themselves are
    not decoded: of 500 screenshots that alone would take as long as the rest of their book.
    None for everything else, a file that was cut off above all. Where each scan ends is noted in
    *ends*, by where its data begin: looking for it is most of the work.
    """
    at, frame, scans = 2, None, 0
    while data[:2] == b"\xff\xd8" and at + 4 <= len(data) + 2:
        if at + 2 > len(data) or data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _END:
            return frame if scans else None
        if marker in _ALONE:
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if length < 2 or at + 2 + length > len(data):
            return None
        if marker in _FRAMES:
            body = data[at + 4 : at + 2 + length]
            if frame is not None or marker not in _DRAWN or len(body) < 6 or body[0] != 8:
                return None
            frame = (
                int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big"), body[5],
            )  # fmt: skip
        at += 2 + length
        if marker == _SCAN:
            if frame is None:
                return None
            scans, start = scans + 1, at
            at = _after_scan(data, start)
            if ends is not None:
                ends[start] = at
    return None
