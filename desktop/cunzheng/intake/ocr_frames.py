"""Frames on a pipe between the app and its reading process: two lengths, a JSON head, bytes.

Both sides check the lengths before they take memory. No pickle: neither side can be made to run
what the other sends.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any, Final

MAGIC: Final = b"CZO1"
MOST_HEAD: Final = 32 * 1024 * 1024  # of text with boxes
MOST_BODY: Final = 256 * 1024 * 1024  # of one picture, as in limits.picture_bytes
_LENGTHS: Final = struct.Struct("<4sII")


class BadFrame(Exception):
    """The other side does not speak as agreed, or is gone."""


def write_frame(pipe: IO[bytes], head: dict[str, Any], body: bytes = b"") -> None:
    """Write one frame. Raises OSError (the pipe is closed), BadFrame (too large)."""
    said = json.dumps(head, ensure_ascii=False).encode("utf-8")
    if len(said) > MOST_HEAD or len(body) > MOST_BODY:
        raise BadFrame
    pipe.write(_LENGTHS.pack(MAGIC, len(said), len(body)))
    pipe.write(said)
    if body:
        pipe.write(body)
    pipe.flush()


def read_frame(pipe: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    """Read one frame. Raises BadFrame where the pipe ends or says something else."""
    magic, head_length, body_length = _LENGTHS.unpack(_exactly(pipe, _LENGTHS.size))
    if magic != MAGIC or head_length > MOST_HEAD or body_length > MOST_BODY:
        raise BadFrame
    try:
        head = json.loads(_exactly(pipe, head_length))
    except ValueError:
        raise BadFrame from None
    if not isinstance(head, dict):
        raise BadFrame
    return head, _exactly(pipe, body_length)


def _exactly(pipe: IO[bytes], count: int) -> bytes:
    parts: list[bytes] = []
    while count:
        part = pipe.read(min(count, 1024 * 1024))
        if not part:
            raise BadFrame
        parts.append(part)
        count -= len(part)
    return b"".join(parts)
