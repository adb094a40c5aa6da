"""Copies that any browser plays or shows, of exhibits that browsers cannot: never evidence."""

from __future__ import annotations

import io
from typing import BinaryIO, Final

import av
import av.logging
from av.audio.stream import AudioStream
from PIL import ImageOps

from cunzheng.core.errors import CunzhengError, SourceDamaged
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.intake.audio import DEMUXERS, FAULTS, Guarded
from cunzheng.intake.evened import Evened
from cunzheng.intake.images import open_picture
from cunzheng.intake.limits import Limits

# What Chromium, Firefox and Safari all play and show from the disk.
PLAYED: Final = frozenset({"audio/mp4", "audio/mpeg", "audio/wav", "audio/flac", "audio/aac"})
FILMED: Final = frozenset({"video/mp4", "video/quicktime"})
SHOWN: Final = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
_RATE: Final = 22_050
_BIT_RATE: Final = 48_000  # speech
_LONG_SIDE: Final = 2400


def sound(source: BinaryIO, media_type: str, progress: Progress = NULL_PROGRESS) -> bytes:
    """The sound of a recording as MP3 (mono, 48 kbit/s: 21 MB an hour), whole in memory.

    A recording that breaks off is converted as far as it goes. Raises SourceDamaged where nothing
    can be decoded, SourceTooLarge beyond the limits of time, Cancelled.
    """
    av.logging.set_level(None)
    guarded = Guarded(source, Limits().budget_s, progress)
    out = io.BytesIO()
    heard = 0
    try:
        with (
            av.open(
                guarded, mode="r", format=DEMUXERS[media_type], metadata_errors="ignore"
            ) as box,
            av.open(out, mode="w", format="mp3") as target,
        ):
            if not box.streams.audio:  # a film without sound
                raise SourceDamaged
            stream = target.add_stream("libmp3lame", rate=_RATE, layout="mono")
            assert isinstance(stream, AudioStream)
            stream.bit_rate = _BIT_RATE
            even = Evened("s16p", _RATE)
            try:
                for frame in box.decode(audio=0):
                    check(progress)
                    for part in even.take(frame):
                        heard += part.samples
                        target.mux(stream.encode(part))
            except FAULTS:
                if guarded.stopped is not None or not heard:
                    raise
            for part in even.rest():
                target.mux(stream.encode(part))
            target.mux(stream.encode(None))
    except CunzhengError:
        raise
    except (*FAULTS, KeyError):
        if guarded.stopped is not None:
            raise guarded.stopped from None
        raise SourceDamaged from None
    if not heard:
        raise SourceDamaged
    return out.getvalue()


def picture(source: BinaryIO, media_type: str) -> bytes:
    """A picture as JPEG, upright, at most 2400 pixels a side, without camera data.

    Raises SourceDamaged, SourceTooLarge.
    """
    with open_picture(source, media_type) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
        upright.thumbnail((_LONG_SIDE, _LONG_SIDE))
        out = io.BytesIO()
        upright.save(out, "JPEG", quality=85)
    return out.getvalue()
