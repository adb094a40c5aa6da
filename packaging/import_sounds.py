"""Small recordings for the import set: each format is encoded once, then varied in its bytes."""

from __future__ import annotations

import io
import math
import struct
import wave
from collections.abc import Callable
from fractions import Fraction

import av

_SECONDS = 0.4
# Format -> (libav's muxer, encoder, sample rate, ending).
_ENCODED = {
    "m4a": ("mp4", "aac", 16000, "m4a"),
    "3gp": ("3gp", "aac", 8000, "3gp"),
    "mp3": ("mp3", "libmp3lame", 16000, "mp3"),
    "opus": ("ogg", "libopus", 16000, "oga"),
    "flac": ("flac", "flac", 8000, "flac"),
    "wma": ("asf", "wmav2", 16000, "wma"),
}
ENDINGS = {**{key: one[3] for key, one in _ENCODED.items()}, "amr": "amr", "wav": "wav"}


def _tone(rate: int, pitch: float) -> bytes:
    count = int(rate * _SECONDS)
    return struct.pack(
        f"<{count}h",
        *(int(9000 * math.sin(2 * math.pi * pitch * at / rate)) for at in range(count)),
    )


def _encode(key: str, pitch: float) -> bytes:
    muxer, codec, rate, _ending = _ENCODED[key]
    out = io.BytesIO()
    with av.open(out, "w", format=muxer) as box:
        stream = box.add_stream(codec, rate=rate)
        stream.layout, stream.bit_rate = "mono", 32_000
        stream.codec_context.open()
        resampler = av.AudioResampler(
            format=stream.format, layout="mono", rate=rate, frame_size=stream.frame_size or None
        )
        frame = av.AudioFrame(format="s16", layout="mono", samples=int(rate * _SECONDS))
        frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), 0
        frame.planes[0].update(_tone(rate, pitch))
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            for packet in stream.encode(part):
                box.mux(packet)
        for packet in stream.encode(None):
            box.mux(packet)
    return out.getvalue()


class Sounds:
    """Makes recordings; no two have the same bytes."""

    def __init__(self, amr: bytes) -> None:
        """*amr* is a real AMR file: its frames are used again in another order."""
        self._plain = {key: _encode(key, 300 + 40 * no) for no, key in enumerate(_ENCODED)}
        head = len(b"#!AMR\n")
        self._frames = [amr[at : at + 32] for at in range(head, min(len(amr), 6400) - 31, 32)]

    def make(self, key: str, no: int) -> bytes:
        """The bytes of recording *no* in a format (m4a, 3gp, mp3, opus, flac, wma, amr, wav)."""
        makers: dict[str, Callable[[int], bytes]] = {"amr": self._amr, "wav": self._wav}
        if key in makers:
            return makers[key](no)
        if key in {"opus", "flac", "wma"}:
            return _encode(key, 200 + 7 * no)
        plain = self._plain[key]
        if key == "mp3":
            return plain + b"TAG" + f"{no:08d}".encode().ljust(125, b"\0")  # an ID3v1 tag
        note = f"cunzheng {no:08d}".encode()
        return plain + struct.pack(">I4s", 8 + len(note), b"free") + note

    def _amr(self, no: int) -> bytes:
        turn = no % len(self._frames)
        frames = self._frames[turn:] + self._frames[:turn]
        return b"#!AMR\n" + b"".join(frames[: 20 + no % 13] * (1 + no // 1000))

    def _wav(self, no: int) -> bytes:
        out = io.BytesIO()
        with wave.open(out, "wb") as box:
            box.setnchannels(1)
            box.setsampwidth(2)
            box.setframerate(8000)
            box.writeframes(_tone(8000, 150 + no))
        return out.getvalue()
