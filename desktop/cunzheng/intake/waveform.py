"""The curve of a recording and where somebody speaks in it: one decode in streaming, flat memory.

Three seconds of sound are in memory at a time, as 16 bit in one channel. The speech detector is
WebRTC's (mode 2) over frames of 30 ms; what it says is smoothed, because it is there to jump over
silence: a word that is jumped over is worse than a pause that is heard. Every frame is asked: with
every second one left out it needs twice the time to hear that a faint voice is none of the noise.

numpy comes with the OCR extra only. Where it is there it finds peaks and picks samples quicker;
without it Pillow does, with the same result to the byte.
"""

from __future__ import annotations

import importlib
import itertools
import math
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, BinaryIO, Final

import av
import av.error
import av.logging
import webrtcvad
from av.audio.fifo import AudioFifo
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import InputContainer
from PIL import Image

from cunzheng.core.errors import CunzhengError, SourceDamaged, SourceTooLarge
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.sounds import PEAKS_A_SECOND, SoundTrace
from cunzheng.intake.audio import DEMUXERS, FAULTS, FAULTS_IN_A_ROW, Guarded
from cunzheng.intake.evened import Form, form_of
from cunzheng.intake.limits import Limits

MAKER: Final = "cunzheng.waveform 2 (max-abs, sqrt, 20/s, mono; webrtcvad mode 2, 8 kHz, 30 ms)"
"""Which program made a trace; the number grows when the same sound would give other bytes."""

_BLOCK_S: Final = 3  # a whole number of peaks and of frames
_FRAME_MS: Final = 30
_HEARD: Final = 8000  # samples a second; it looks at bands below 4 kHz
_MODE: Final = 2  # of 0 (hears speech easily) to 3
_LEAST_MS: Final = 90  # of speech; shorter is a click
_JOIN_MS: Final = 600  # shorter pauses belong to the speech around them
_PAD_MS: Final = 240  # kept before and after: first and last sounds are faint
_LOOK: Final = 50  # packets between two looks at the clock and at whether the user stopped
_RATES: Final = range(4000, 768_001)
_Buffer = Any  # a memoryview: Pillow and numpy read one, their stubs do not say so


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
        elif maker.add(frame):
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
        self._vad = webrtcvad.Vad(_MODE)
        self._fifo: AudioFifo | None = None
        self._convert = AudioResampler("s16", "mono", None)
        self._rate = 0
        self._form: Form | None = None
        self._sampler: _Sampler | None = None

    @property
    def duration_ms(self) -> int:
        """So far, counted from samples."""
        return int(self.seconds * 1000)

    def add(self, frame: AudioFrame) -> bool:
        """One decoded frame. Was a block completed by it?"""
        same = self._fifo is not None and form_of(frame) == self._form
        fifo = self._fifo if self._fifo is not None and same else self._begin(frame)
        if not self._rate:
            return False
        frame.pts = None  # the queue would compare the times, which files get wrong
        fifo.write(frame)
        block = self._rate * _BLOCK_S
        if fifo.samples < block:
            return False
        while fifo.samples >= block:
            self._reduce(fifo.read(block))
        return True

    def _begin(self, frame: AudioFrame) -> AudioFifo:
        """The sound begins, or changes its form: what was gathered is finished first."""
        self.flush()
        self._form = form_of(frame)
        self._rate = frame.sample_rate if frame.sample_rate in _RATES else 0
        self._sampler = _sampler(self._rate) if self._rate else None
        self._fifo = fifo = AudioFifo()
        self._convert = AudioResampler("s16", "mono", None)
        return fifo

    def flush(self) -> None:
        """Reduce what there is of a last block; the next frame begins anew."""
        if self._fifo is not None and self._rate and self._fifo.samples:
            self._reduce(self._fifo.read(self._fifo.samples, partial=True))
        self._fifo = None

    def _reduce(self, block: AudioFrame | None) -> None:
        """*block*: any form, up to _BLOCK_S; a shorter one is filled with silence."""
        for frame in self._convert.resample(block) if block is not None else ():
            count, rate = frame.samples, self._rate
            self.seconds += Fraction(count, rate)
            plane: Any = frame.planes[0]  # has the buffer protocol, which its stub does not say
            sound = memoryview(plane)[: count * 2]
            if count < rate * _BLOCK_S:
                sound = memoryview(bytes(sound).ljust(rate * _BLOCK_S * 2, b"\0"))
            assert self._sampler is not None
            loud = self._sampler.loudest(sound)[: -(-count * PEAKS_A_SECOND // rate)]
            self.peaks += bytes([round(math.sqrt(one / 32768) * 255) for one in loud])
            self._listen(self._sampler.heard(sound), -(-count * 1000 // (rate * _FRAME_MS)))

    def _listen(self, heard: bytes, used: int) -> None:
        size = _HEARD * _FRAME_MS // 1000 * 2
        ask = self._vad.is_speech
        self.voiced += bytes(
            [ask(heard[at : at + size], _HEARD) for at in range(0, used * size, size)]
        )


class _Sampler:
    """Reads a whole block of 16-bit samples of one channel, with Pillow."""

    def __init__(self, rate: int) -> None:
        self._count = rate * _BLOCK_S
        bounds = [at * rate // PEAKS_A_SECOND for at in range(PEAKS_A_SECOND * _BLOCK_S + 1)]
        self._bounds = list(itertools.pairwise(bounds))

    def loudest(self, sound: _Buffer) -> list[int]:
        """The largest absolute value in each twentieth of a second."""
        row = Image.frombuffer("I", (self._count, 1), sound, "raw", "I;16S", 0, 1)
        found: list[Any] = [row.crop((a, 0, b, 1)).getextrema() for a, b in self._bounds]
        return [max(-low, high) for low, high in found]

    def heard(self, sound: _Buffer) -> bytes:
        """_HEARD samples a second, picked, not filtered: a filter costs a third of a decoding."""
        row = Image.frombuffer("I;16", (self._count, 1), sound, "raw", "I;16", 0, 1)
        size = (_HEARD * _BLOCK_S, 1)
        return row.resize(size, Image.Resampling.NEAREST).tobytes()


class _QuickSampler(_Sampler):
    """The same with numpy."""

    def __init__(self, rate: int, numpy: Any) -> None:  # noqa: ANN401 - a module that may be missing
        super().__init__(rate)
        self._numpy = numpy
        self._starts = [a for a, _b in self._bounds]
        wanted = _HEARD * _BLOCK_S
        self._picks = (2 * numpy.arange(wanted) + 1) * self._count // (2 * wanted)

    def loudest(self, sound: _Buffer) -> list[int]:
        samples = self._numpy.frombuffer(sound, "<i2")
        if self._count % len(self._bounds) == 0:
            parts = samples.reshape(len(self._bounds), -1)
            high, low = parts.max(axis=1), parts.min(axis=1)
        else:
            high = self._numpy.maximum.reduceat(samples, self._starts)
            low = self._numpy.minimum.reduceat(samples, self._starts)
        return [max(-a, b) for a, b in zip(low.tolist(), high.tolist(), strict=True)]

    def heard(self, sound: _Buffer) -> bytes:
        made: bytes = self._numpy.frombuffer(sound, "<i2")[self._picks].tobytes()
        return made


def _sampler(rate: int) -> _Sampler:
    try:
        return _QuickSampler(rate, importlib.import_module("numpy"))
    except ImportError:
        return _Sampler(rate)


def smoothed(voiced: bytes | bytearray, duration_ms: int) -> tuple[tuple[int, int], ...]:
    """(begin, end) in ms from one mark for each frame: clicks out, short pauses in, room around."""
    found: list[tuple[int, int]] = []
    end = 0
    for speaks, run in itertools.groupby(voiced):
        first, end = end, end + sum(1 for _one in run)
        if not speaks or (end - first) * _FRAME_MS < _LEAST_MS:
            continue
        begin_ms = max(0, first * _FRAME_MS - _PAD_MS)
        end_ms = min(duration_ms, end * _FRAME_MS + _PAD_MS)
        if found and begin_ms - found[-1][1] < _JOIN_MS - 2 * _PAD_MS:
            found[-1] = (found[-1][0], end_ms)
        elif end_ms > begin_ms:
            found.append((begin_ms, end_ms))
    return tuple(found)
