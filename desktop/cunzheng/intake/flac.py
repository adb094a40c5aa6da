"""16-bit mono PCM to FLAC, lossless, in a stream that is read once and never held whole.

FFmpeg's encoder makes the frames (PyAV); the head is written here, because FFmpeg's own writer
would go back to fill it in and a stream into the case cannot. The form is RFC 9639: "fLaC", a
STREAMINFO block, a comment block with the day, then the frames. The same sound gives the same
bytes, so that a recording that was kept already is known again.
"""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

import av

_SAMPLE_BYTES: Final = 2
_STREAMINFO, _COMMENT, _LAST = 0, 4, 0x80
_VENDOR: Final = b"cunzheng"
_LEVEL: Final = "5"  # speech at 36 % of its PCM, 640 times as fast as it was spoken (measured)


def head(rate: int, samples: int, block: int, digest: bytes, date: str) -> bytes:
    """What stands before the frames. *digest* is the MD5 of the PCM, *date* ISO text."""
    # 20 bits rate, 3 bits channels-1, 5 bits bits-1, 36 bits samples (RFC 9639, 8.2)
    packed = (rate << 44) | (0 << 41) | (15 << 36) | samples
    info = struct.pack(">HH6xQ", block, block, packed) + digest
    comment = f"DATE={date}".encode()
    comments = (
        struct.pack("<I", len(_VENDOR)) + _VENDOR + struct.pack("<II", 1, len(comment)) + comment
    )
    return (
        b"fLaC"
        + struct.pack(">I", (_STREAMINFO << 24) | len(info))
        + info
        + struct.pack(">I", ((_COMMENT | _LAST) << 24) | len(comments))
        + comments
    )


def digest_of(pieces: Iterable[bytes]) -> tuple[bytes, int]:
    """The MD5 that FLAC keeps of the sound, and its length in samples."""
    digest, size = hashlib.md5(usedforsecurity=False), 0
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
    return digest.digest(), size // _SAMPLE_BYTES


def _encoder(rate: int) -> av.AudioCodecContext:
    context = av.CodecContext.create("flac", "w")
    assert isinstance(context, av.AudioCodecContext)
    context.sample_rate, context.layout, context.format = rate, "mono", "s16"
    context.time_base = Fraction(1, rate)
    context.options = {"compression_level": _LEVEL}
    context.open()
    return context


def encoded(
    pieces: Iterable[bytes], rate: int, digest: bytes, samples: int, date: str
) -> Iterator[bytes]:
    """The file in parts. *pieces* is the PCM that *digest* and *samples* belong to."""
    context = _encoder(rate)
    block = context.frame_size
    yield head(rate, samples, block, digest, date)
    at = 0
    for part in _blocks(pieces, block * _SAMPLE_BYTES):
        frame = av.AudioFrame(format="s16", layout="mono", samples=len(part) // _SAMPLE_BYTES)
        frame.sample_rate, frame.pts, frame.time_base = rate, at, Fraction(1, rate)
        frame.planes[0].update(part)
        at += frame.samples
        yield from (bytes(packet) for packet in context.encode(frame) if packet.size)
    yield from (bytes(packet) for packet in context.encode(None) if packet.size)


def _blocks(pieces: Iterable[bytes], size: int) -> Iterator[bytes]:
    """*pieces* cut anew into parts of *size* bytes; the last one takes the rest."""
    held = bytearray()
    for piece in pieces:
        held += piece
        at = 0
        while len(held) - at >= size:
            yield bytes(held[at : at + size])
            at += size
        del held[:at]
    if len(held) >= _SAMPLE_BYTES:
        yield bytes(held[: len(held) // _SAMPLE_BYTES * _SAMPLE_BYTES])


class PartsFile(io.RawIOBase):
    """Parts as a file to read from once."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        super().__init__()
        self._parts, self._held = parts, memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._held:
            more = next(self._parts, None)
            if more is None:
                return 0
            self._held = memoryview(more)
        got = min(len(buffer), len(self._held))
        buffer[:got] = self._held[:got]
        self._held = self._held[got:]
        return got
