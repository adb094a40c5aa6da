"""The curve of a recording and where somebody speaks in it: one decode in streaming, flat memory.

Three seconds of sound are in memory at a time. The speech detector is WebRTC's (mode 2) over
frames of 30 ms; what it says is smoothed, because it is there to jump over silence: a word that is
jumped over is worse than a pause that is heard.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, BinaryIO, Final

import av
import av.error
import av.logging
import numpy as np
import webrtcvad
from av.audio.fifo import AudioFifo
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import InputContainer
from numpy.typing import NDArray

from cunzheng.core.errors import CunzhengError, SourceDamaged, SourceTooLarge
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.sounds import PEAKS_A_SECOND, SoundTrace
from cunzheng.intake.audio import DEMUXERS, FAULTS, FAULTS_IN_A_ROW, Guarded
from cunzheng.intake.limits import Limits

MAKER: Final = "cunzheng.waveform 1 (max-abs, sqrt, 20/s; webrtcvad mode 2, 30 ms)"
"""Which program made a trace; the number grows when the same sound would give other bytes."""

_BLOCK_S: Final = 3  # a whole number of peaks and of frames
_FRAME_MS: Final = 30
_MODE: Final = 2  # of 0 (hears speech easily) to 3
_LEAST_MS: Final = 90  # of speech; shorter is a click
_JOIN_MS: Final = 600  # shorter pauses belong to the speech around them
_PAD_MS: Final = 240  # kept before and after: first and last sounds are faint
_LOOK: Final = 50  # packets between two looks at the clock and at whether the user stopped
_RATES: Final = range(4000, 768_001)
_DIRECT: Final[dict[str, tuple[np.dtype[Any], bool]]] = {
    "fltp": (np.dtype("<f4"), True),
    "flt": (np.dtype("<f4"), False),
    "s16p": (np.dtype("<i2"), True),
    "s16": (np.dtype("<i2"), False),
}  # what is read without libav's resampler


def trace(
    source: BinaryIO,
    media_type: str,
    limits: Limits | None = None,
    progress: Progress = NULL_PROGRESS,
) -> SoundTrace:
    """Decode *source* (seekable) once. Progress advances by seconds of sound.

    A file that breaks off gives what there was, with ``whole`` False. Raises SourceDamaged where
    nothing decodes or the type is no sound, SourceTooLarge beyond the limits, Cancelled.
    """
    limits = limits or Limits()
    maker = _Maker()
    whole = True
    for frame in frames(source, media_type, limits, progress):
        if frame is None:
            whole = False
        else:
            maker.add(frame)
            if maker.stepped:
                progress.advance(_BLOCK_S)
                if maker.seconds > limits.decoded_s:
                    raise SourceTooLarge
    maker.flush()
    if maker.duration_ms <= 0:
        raise SourceDamaged
    speech = smoothed(maker.voiced, maker.duration_ms)
    return SoundTrace(maker.duration_ms, bytes(maker.peaks), speech, whole)


def frames(
    source: BinaryIO, media_type: str, limits: Limits, progress: Progress
) -> Iterator[AudioFrame | None]:
    """Decoded frames of the first sound, in order; None at the end where something was lost.

    Raises SourceDamaged where the container does not open or has no sound, Cancelled.
    """
    if media_type not in DEMUXERS:
        raise SourceDamaged
    # libav writes the name and the tags of each file to stderr, which ends in logs.
    av.logging.set_level(None)
    guarded = Guarded(source, limits.budget_s, progress)
    try:
        with av.open(
            guarded, mode="r", format=DEMUXERS[media_type], metadata_errors="ignore"
        ) as box:
            if not box.streams.audio:
                raise SourceDamaged
            seconds = int(box.duration // 1_000_000) if box.duration and box.duration > 0 else 0
            progress.begin(min(seconds, limits.decoded_s), "sound")
            yield from _decoded(box, guarded)
    except CunzhengError:
        raise
    except FAULTS:
        if guarded.stopped is not None:
            raise guarded.stopped from None
        raise SourceDamaged from None


def _decoded(box: InputContainer, guarded: Guarded) -> Iterator[AudioFrame | None]:
    faults, lost, count = 0, False, 0
    packets = box.demux(box.streams.audio[0])
    while True:
        count += 1
        if count % _LOOK == 1:  # asking costs as much as decoding a packet of AMR
            guarded.pause()
            if guarded.late:
                yield None
                return
        try:
            packet = next(packets, None)
        except FAULTS:
            if guarded.stopped is not None:
                raise
            packet, lost = None, True
        if packet is None:
            break
        try:
            done = packet.decode()
            faults = 0
        except FAULTS:
            lost, faults = True, faults + 1
            if faults >= FAULTS_IN_A_ROW:
                break
            continue
        yield from done
    if lost:
        yield None


class _Maker:
    """Gathers blocks of sound and reduces each to peaks and voiced frames."""

    def __init__(self) -> None:
        self.peaks = bytearray()
        self.voiced = bytearray()  # 1 for each frame of _FRAME_MS in which somebody speaks
        self.seconds = Fraction(0)
        self.stepped = False
        self._vad = webrtcvad.Vad(_MODE)
        self._fifo: AudioFifo | None = None
        self._convert: AudioResampler | None = None
        self._rate = 0
        self._picks: NDArray[np.int64] = np.empty(0, np.int64)

    @property
    def duration_ms(self) -> int:
        """So far, counted from samples."""
        return int(self.seconds * 1000)

    def add(self, frame: AudioFrame) -> None:
        """One decoded frame. ``stepped`` tells if a block was completed by it."""
        self.stepped = False
        if self._fifo is None:
            self._begin(frame)
        if self._convert is None:
            self._write(frame)
            return
        for made in self._convert.resample(frame):
            self._write(made)

    def _begin(self, frame: AudioFrame) -> None:
        """The sound begins, or changes its form: what was gathered is finished first."""
        self.flush()
        self._rate = frame.sample_rate if frame.sample_rate in _RATES else 0
        heard = (16000 if self._rate >= 16000 else 8000) * _BLOCK_S
        self._picks = np.arange(heard, dtype=np.int64) * self._rate * _BLOCK_S // heard
        self._fifo = AudioFifo()
        if frame.format.name not in _DIRECT:
            self._convert = AudioResampler("fltp", None, None)

    def _write(self, frame: AudioFrame) -> None:
        if not self._rate or self._fifo is None:
            return
        frame.pts = None  # the queue would compare the times, which files get wrong
        try:
            self._fifo.write(frame)
        except ValueError:
            self._begin(frame)
            self._fifo.write(frame)
        while self._fifo.samples >= self._rate * _BLOCK_S:
            block = self._fifo.read(self._rate * _BLOCK_S)
            if block is not None:
                self._reduce(_samples(block))
                self.stepped = True

    def flush(self) -> None:
        """Reduce what there is of a last block; the next frame begins anew."""
        if self._fifo is not None and self._rate and self._fifo.samples:
            block = self._fifo.read(self._fifo.samples, partial=True)
            if block is not None:
                self._reduce(_samples(block))
        self._fifo, self._convert = None, None

    def _reduce(self, samples: NDArray[Any]) -> None:
        """*samples*: (1 or 2 channels, up to a block); a shorter one is filled with silence."""
        count, rate = samples.shape[1], self._rate
        self.seconds += Fraction(count, rate)
        if samples.dtype.kind == "f" and not np.isfinite(samples.sum()):
            samples = np.nan_to_num(samples, posinf=1.0, neginf=-1.0)
        short = rate * _BLOCK_S - count
        if short:
            samples = np.pad(samples, ((0, 0), (0, short)))
        self.peaks += _peaks(samples, rate)[: -(-count * PEAKS_A_SECOND // rate)]
        self._listen(samples, -(-count * 1000 // (rate * _FRAME_MS)))

    def _listen(self, samples: NDArray[Any], used: int) -> None:
        """One mark for each frame. Samples are picked, not filtered: the detector looks at bands
        below 4 kHz, and a filter costs as much as the decoding.
        """
        rate = 16000 if self._rate >= 16000 else 8000
        if rate != self._rate:
            samples = samples.take(self._picks, axis=1)
        one = samples[0] if samples.shape[0] == 1 else samples[0] * 0.5 + samples[1] * 0.5
        if samples.dtype.kind == "f":
            one = np.clip(one, -1, 1) * 32767
        data = one.astype("<i2").tobytes()
        size = rate * _FRAME_MS // 1000 * 2
        ask = self._vad.is_speech
        self.voiced += bytes(
            [ask(data[at : at + size], rate) for at in range(0, used * size, size)]
        )


def _plane(frame: AudioFrame, at: int, kind: np.dtype[Any], count: int) -> NDArray[Any]:
    plane: Any = frame.planes[at]  # has the buffer protocol, which its stub does not say
    return np.frombuffer(plane, kind, count)


def _samples(frame: AudioFrame) -> NDArray[Any]:
    """(1 or 2 channels, samples) without a copy; what a third channel says is left out."""
    kind, planar = _DIRECT.get(frame.format.name, (np.dtype("<f4"), True))
    channels, count = frame.layout.nb_channels, frame.samples
    if planar:
        first = _plane(frame, 0, kind, count)
        if channels == 1:
            return first[None, :]
        return np.stack((first, _plane(frame, 1, kind, count)))
    packed = _plane(frame, 0, kind, count * channels)
    return packed.reshape(count, channels)[:, :2].T


def _peaks(samples: NDArray[Any], rate: int) -> bytes:
    """One byte for each twentieth of a second of a whole block."""
    if rate % PEAKS_A_SECOND == 0:
        parts = samples.reshape(samples.shape[0], PEAKS_A_SECOND * _BLOCK_S, -1)
        high, low = parts.max(axis=2), parts.min(axis=2)
    else:
        starts = np.arange(PEAKS_A_SECOND * _BLOCK_S, dtype=np.int64) * rate // PEAKS_A_SECOND
        high = np.maximum.reduceat(samples, starts, axis=1)
        low = np.minimum.reduceat(samples, starts, axis=1)
    full = 1.0 if samples.dtype.kind == "f" else 32768.0
    loud = np.maximum(high.max(axis=0), -low.min(axis=0).astype(np.float32)) / full
    # AAC and MP3 go beyond 1.
    made: NDArray[np.uint8] = np.round(np.sqrt(np.clip(loud, 0.0, 1.0)) * 255).astype(np.uint8)
    return made.tobytes()


def smoothed(voiced: bytes | bytearray, duration_ms: int) -> tuple[tuple[int, int], ...]:
    """(begin, end) in ms from one mark for each frame: clicks out, short pauses in, room around."""
    flags = np.frombuffer(bytes(voiced), np.uint8) > 0
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    found: list[tuple[int, int]] = []
    for first, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if (end - first) * _FRAME_MS < _LEAST_MS:
            continue
        begin_ms = max(0, first * _FRAME_MS - _PAD_MS)
        end_ms = min(duration_ms, end * _FRAME_MS + _PAD_MS)
        if found and begin_ms - found[-1][1] < _JOIN_MS - 2 * _PAD_MS:
            found[-1] = (found[-1][0], end_ms)
        elif end_ms > begin_ms:
            found.append((begin_ms, end_ms))
    return tuple(found)
