"""What is in a recording: decoded once from start to end, in streaming, through PyAV.

The duration is counted from decoded samples, since the headers of raw AMR and AAC are wrong. The
demuxer is named from the sniffed type and never guessed by libav: its probing would also try
playlists, which open other files.
"""

from __future__ import annotations

import io
import time
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import BinaryIO, Final

import av
import av.error
import av.logging
from av.audio.stream import AudioStream
from av.codec.context import CodecContext
from av.container import InputContainer
from av.stream import Disposition, Stream

from cunzheng.core.errors import CunzhengError, SourceDamaged, SourceTooLarge
from cunzheng.core.moments import Moment, Precision, TimeSource, parse_moment
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.intake.limits import Limits

# Media type -> libav's demuxer.
DEMUXERS: Final = {
    "audio/mp4": "mov",
    "audio/3gpp": "mov",
    "video/mp4": "mov",
    "video/quicktime": "mov",
    "audio/amr": "amr",
    "audio/amr-wb": "amr",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/ogg": "ogg",
    "audio/flac": "flac",
    "audio/aac": "aac",
    "audio/x-ms-wma": "asf",
    "audio/x-caf": "caf",
    "audio/webm": "matroska",
    "video/avi": "avi",
}
FAULTS_IN_A_ROW: Final = 500  # packets that do not decode before a file counts as broken
_COVER: Final = Disposition.attached_pic  # a cover picture makes no video of a recording
_CREATED: Final = ("com.apple.quicktime.creationdate", "creation_time", "date")
_MODELS: Final = ("com.android.model", "com.apple.quicktime.model", "model")
# What the decoders raise on broken bytes besides their own errors.
FAULTS: Final = (av.error.FFmpegError, ValueError, OSError, EOFError, MemoryError, RuntimeError)


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """What the bytes of a recording (or video) say.

    ``duration_ms`` is counted from decoded samples unless ``warnings`` holds
    "duration_from_header"; ``created`` is the container's own claim, if any.
    """

    codec: str
    duration_ms: int
    created: Moment | None
    sample_rate: int | None
    channels: int | None
    video: bool
    width: int | None = None
    height: int | None = None
    device: str = ""
    warnings: tuple[str, ...] = ()


def examine_sound(
    source: BinaryIO,
    media_type: str,
    limits: Limits | None = None,
    progress: Progress = NULL_PROGRESS,
) -> SoundFacts:
    """Decode *source* (seekable, at any position) and tell what it is.

    Raises :class:`SourceDamaged` where nothing can be decoded (0 seconds of sound too),
    :class:`SourceTooLarge` beyond the limits, :class:`Cancelled`. A file that breaks off after
    some sound is accepted with the warning "breaks_off": a cut-off recording is evidence still.
    """
    limits = limits or Limits()
    # libav writes the name and the tags of each file to stderr, which ends in logs.
    av.logging.set_level(None)
    guarded = Guarded(source, limits.budget_s, progress)
    try:
        with av.open(
            guarded, mode="r", format=DEMUXERS[media_type], metadata_errors="ignore"
        ) as box:
            return _examine(box, guarded, limits)
    except CunzhengError:
        raise
    except FAULTS:
        if guarded.stopped is not None:
            raise guarded.stopped from None
        raise SourceDamaged from None


class Guarded(io.RawIOBase):
    """Hands bytes to libav and says no once the time is up or the user has stopped.

    A demuxer that is led in circles by a hostile file reads and seeks without end; the only place
    where that can be stopped is here.
    """

    def __init__(self, source: BinaryIO, budget_s: float, progress: Progress) -> None:
        super().__init__()
        self._source = source
        self._end = time.monotonic() + budget_s
        self._progress = progress
        self.stopped: CunzhengError | None = None
        self.cut = _riff_cut(source)
        source.seek(0)

    @property
    def late(self) -> bool:
        """True once the time is up."""
        return time.monotonic() > self._end

    def pause(self) -> None:
        """Raise if the user stopped."""
        check(self._progress)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        self._allow()
        return self._source.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._allow()
        return self._source.seek(offset, whence)

    def tell(self) -> int:
        return self._source.tell()

    def _allow(self) -> None:
        # Twice the budget: the decoding loop notices first and can still tell a duration.
        try:
            check(self._progress)
            if time.monotonic() > self._end + 5:
                raise SourceTooLarge
        except CunzhengError as error:
            self.stopped = error
            raise OSError from None


def _examine(box: InputContainer, guarded: Guarded, limits: Limits) -> SoundFacts:
    warnings: list[str] = []
    pictures = [one for one in box.streams.video if not one.disposition & _COVER]
    sounds = list(box.streams.audio)
    if not sounds and not pictures:
        raise SourceDamaged
    header_ms = int(box.duration // 1000) if box.duration and box.duration > 0 else None
    if sounds:
        duration_ms, whole = _count(box, sounds[0], guarded, limits)
        if not whole:
            warnings.append("duration_from_header" if guarded.late else "breaks_off")
            if guarded.late and header_ms:
                duration_ms = header_ms
        elif guarded.cut or (header_ms and _breaks_off(box, duration_ms, header_ms)):
            warnings.append("breaks_off")
    else:
        next(iter(box.decode(pictures[0])), None)  # one frame, to see that there is any
        duration_ms = header_ms or 0
        warnings.append("duration_from_header")
    if duration_ms <= 0 and not pictures:
        raise SourceDamaged
    tags = {**_tags(sounds), **_tags(pictures), **{k.lower(): v for k, v in box.metadata.items()}}
    created, doubt = _created(tags)
    warnings += doubt
    sound = sounds[0].codec_context if sounds else None
    view = pictures[0].codec_context if pictures else None
    return SoundFacts(
        codec=_codec(view or sound),
        duration_ms=duration_ms,
        created=created,
        sample_rate=sound.sample_rate if sound else None,
        channels=sound.channels if sound else None,
        video=bool(pictures),
        width=view.width if view else None,
        height=view.height if view else None,
        device=next((tags[key][:80] for key in _MODELS if key in tags), ""),
        warnings=tuple(warnings),
    )


def _codec(context: CodecContext | None) -> str:
    """The format's name ("mp3"), not that of the decoder that happened to read it ("mp3float")."""
    if context is None:
        return ""
    return str(getattr(context.codec, "canonical_name", None) or context.name)


def _count(
    box: InputContainer, stream: AudioStream, guarded: Guarded, limits: Limits
) -> tuple[int, bool]:
    """Milliseconds of decoded sound, and whether the stream came to its own end."""
    seconds = Fraction(0)
    faults = 0
    any_fault = False
    packets = box.demux(stream)
    while True:
        guarded.pause()
        if guarded.late:
            return int(seconds * 1000), False
        try:
            packet = next(packets, None)
        except FAULTS:
            if guarded.stopped is not None:
                raise
            return int(seconds * 1000), False
        if packet is None:
            return int(seconds * 1000), not any_fault
        try:
            for frame in packet.decode():
                if frame.sample_rate > 0:
                    seconds += Fraction(frame.samples, frame.sample_rate)
            faults = 0
        except FAULTS:
            any_fault = True
            faults += 1
            if faults >= FAULTS_IN_A_ROW:
                return int(seconds * 1000), False
        if seconds > limits.decoded_s:
            raise SourceTooLarge


def _breaks_off(box: InputContainer, counted_ms: int, header_ms: int) -> bool:
    """Is clearly less sound there than the header promised? Raw streams promise nothing."""
    promises = set(box.format.name.split(",")) & {"mov", "wav", "flac", "asf"}
    return bool(promises) and counted_ms < header_ms - max(2000, header_ms // 20)


def _riff_cut(source: BinaryIO) -> bool:
    """Does a RIFF file say that it is longer than it is? libav reckons by what is there.

    Sizes of 0 and 0xFFFFFFFF are how a stream leaves its length open.
    """
    source.seek(0)
    head = source.read(8)
    size = int.from_bytes(head[4:8], "little")
    return head[:4] == b"RIFF" and size + 8 > source.seek(0, io.SEEK_END) and size < 0xFFFFFF00


def _tags(streams: Sequence[Stream]) -> dict[str, str]:
    return {k.lower(): v for one in streams[:1] for k, v in one.metadata.items()}


def _created(tags: dict[str, str]) -> tuple[Moment | None, list[str]]:
    """The container's time. 1904 and 1970 are what phones write when they do not know."""
    for key in _CREATED:
        text = tags.get(key, "").strip()
        if not text:
            continue
        try:
            moment = parse_moment(_whole_seconds(text), TimeSource.CONTAINER)
        except CunzhengError:
            continue
        if not 2000 <= moment.instant.year < 2100:
            return None, ["impossible_container_time"]
        if moment.precision is Precision.SECOND:
            return moment, []
    return None, []


def _whole_seconds(text: str) -> str:
    """Cut fractions of a second: 2025-11-18T15:14:02.000000Z."""
    head, dot, rest = text.partition(".")
    if not dot:
        return text
    return head + rest.lstrip("0123456789")
