"""The microphone: PCM out in small pieces, as they come; whoever owns the case writes them.

Measured traps (PortAudio over PulseAudio): the first data may come a second after the start, so
the clock of a take runs from the first callback; an unplugged device raises nothing, the data just
stop, so the writer watches for silence of data; the sound server may move the stream to another
device unasked, which PortAudio does not tell.
"""

from __future__ import annotations

import array
import datetime as dt
import queue
import struct
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from cunzheng.core.errors import NoMicrophone, SoundUnavailable
from cunzheng.core.moments import Moment, Precision, TimeSource

SAMPLE_BYTES: Final = 2  # 16 bit
CHANNELS: Final = 1
_HELD_BLOCKS: Final = 2000  # some minutes of blocks, should the disk stand still
_FIRST_DATA_S: Final = 5.0
_NO_DATA_S: Final = 2.0
_UNKNOWN_LENGTH: Final = 0xFFFFFFFF


class RecorderState(StrEnum):
    """STARTING lasts until the first data; only RECORDING may be shown as such."""

    IDLE = "idle"
    STARTING = "starting"
    RECORDING = "recording"
    LOST = "lost"  # the device went away; what came before is kept
    FAILED = "failed"  # the sink could not take more; what it took is kept
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Microphone:
    """A device that can record. ``index`` is PortAudio's and changes when devices do."""

    index: int
    name: str
    rate: int


@dataclass(frozen=True, slots=True)
class Take:
    """What was recorded, for the custody log.

    ``started`` is the wall clock at the first data (source: recorder clock); ``elapsed_s`` the
    monotonic time from then to the end; ``frames`` the samples handed to the sink. ``clock_moved``
    is how much further the wall clock went than the monotonic one, in seconds.
    """

    started: Moment | None
    device: str
    rate: int
    frames: int
    elapsed_s: float
    clock_moved_s: float
    overflows: int
    state: RecorderState

    @property
    def duration_ms(self) -> int:
        """Length of the sound, in milliseconds."""
        return self.frames * 1000 // self.rate if self.rate else 0


def microphones() -> tuple[Microphone, ...]:
    """The devices that can record now; empty where there is none.

    Raises :class:`SoundUnavailable` where the sound system itself is missing.
    """
    sounds = _portaudio()
    try:
        return tuple(
            Microphone(int(one["index"]), str(one["name"]), int(one["default_samplerate"]))
            for one in sounds.query_devices()
            if one["max_input_channels"] > 0
        )
    except (sounds.PortAudioError, ValueError):
        return ()


def _portaudio() -> Any:  # noqa: ANN401 - the module ships no types
    try:
        import sounddevice  # here, for without PortAudio the import itself fails

        return sounddevice
    except OSError:
        raise SoundUnavailable from None


class Recorder:
    """One take from one microphone.

    ``sink`` gets 16-bit little-endian mono PCM in order, from the recorder's own thread. Start and
    stop from one thread; the properties may be read from any.
    """

    def __init__(self, sink: Callable[[bytes], None], device: int | str | None = None) -> None:
        self._sink = sink
        self._device = device
        self._blocks: queue.Queue[bytes | None] = queue.Queue(_HELD_BLOCKS)
        self._stream: Any = None
        self._writer: threading.Thread | None = None
        self._state = RecorderState.IDLE
        self._name = ""
        self._rate = 0
        self._frames = 0
        self._overflows = 0
        self._level = 0.0
        self._opened_at = 0.0
        self._first_at: float | None = None
        self._last_at = 0.0
        self._first_wall: dt.datetime | None = None
        self._fault: BaseException | None = None

    @property
    def state(self) -> RecorderState:
        return self._state

    @property
    def level(self) -> float:
        """Loudest sample of the last block, 0 to 1."""
        return self._level

    @property
    def elapsed_s(self) -> float:
        """Seconds since the first data; 0 before."""
        if self._first_at is None:
            return 0.0
        end = time.monotonic() if self._state is RecorderState.RECORDING else self._last_at
        return max(0.0, end - self._first_at)

    @property
    def rate(self) -> int:
        """Samples a second, as the device gives them; 0 before the start."""
        return self._rate

    @property
    def first_at(self) -> float | None:
        """The monotonic clock at the first data, in seconds; None before."""
        return self._first_at

    @property
    def device_name(self) -> str:
        return self._name

    def start(self) -> None:
        """Open the microphone at its own rate.

        Raises :class:`NoMicrophone` where there is none or it may not be used,
        :class:`SoundUnavailable` where the sound system is missing.
        """
        if self._state is not RecorderState.IDLE:
            raise RuntimeError
        sounds = _portaudio()
        try:
            about = sounds.query_devices(self._device, kind="input")
            self._name, self._rate = str(about["name"]), int(about["default_samplerate"])
            self._stream = sounds.RawInputStream(
                samplerate=self._rate,
                device=self._device,
                channels=CHANNELS,
                dtype="int16",
                callback=self._take,
                finished_callback=self._finished,
            )
            self._opened_at = time.monotonic()
            self._state = RecorderState.STARTING
            self._stream.start()
        except (sounds.PortAudioError, ValueError):
            self._state = RecorderState.FAILED
            self._close()
            raise NoMicrophone from None
        self._writer = threading.Thread(target=self._write, name="recorder", daemon=True)
        self._writer.start()

    def stop(self) -> Take:
        """End the take; every block that came has been through the sink when this returns.

        Raises what the sink raised, if it did: the disk may be full. Calling it twice is harmless.
        """
        self._close()
        if self._writer is not None:
            self._blocks.put(None)
            self._writer.join()
            self._writer = None
        if self._state in {RecorderState.STARTING, RecorderState.RECORDING}:
            self._state = RecorderState.STOPPED
        fault, self._fault = self._fault, None
        if fault is not None:
            raise fault
        return self.take()

    def take(self) -> Take:
        """What was recorded so far."""
        moved = 0.0
        if self._first_wall is not None and self._first_at is not None:
            wall = (dt.datetime.now(dt.UTC) - self._first_wall).total_seconds()
            moved = wall - (time.monotonic() - self._first_at)
        started = (
            Moment(self._first_wall, Precision.SECOND, TimeSource.RECORDER_CLOCK)
            if self._first_wall is not None
            else None
        )
        return Take(
            started, self._name, self._rate, self._frames, self.elapsed_s, round(moved, 3),
            self._overflows, self._state,
        )  # fmt: skip

    # --- PortAudio's thread: must return at once -------------------------------------------------

    def _take(self, data: Any, _frames: int, _time: Any, status: Any) -> None:  # noqa: ANN401
        now = time.monotonic()
        if self._first_at is None:
            self._first_at = now
            self._first_wall = dt.datetime.now(dt.UTC)
            if self._state is RecorderState.STARTING:
                self._state = RecorderState.RECORDING
        self._last_at = now
        if status and status.input_overflow:
            self._overflows += 1
        try:
            self._blocks.put_nowait(bytes(data))
        except queue.Full:
            self._overflows += 1

    def _finished(self) -> None:
        if self._stream is not None and self._state in {
            RecorderState.STARTING,
            RecorderState.RECORDING,
        }:
            self._state = RecorderState.LOST  # nobody asked it to finish

    # --- our own thread --------------------------------------------------------------------------

    def _write(self) -> None:
        while True:
            try:
                block = self._blocks.get(timeout=0.2)
            except queue.Empty:
                self._watch()
                continue
            if block is None:
                return
            if self._fault is not None:
                continue
            try:
                self._sink(block)
            except Exception as error:  # noqa: BLE001 - told at stop(); the thread must drain
                self._fault = error
                self._state = RecorderState.FAILED
                continue
            self._frames += len(block) // SAMPLE_BYTES
            self._level = _loudest(block)

    def _watch(self) -> None:
        """An unplugged device raises nothing: no data for a while is the only sign."""
        now = time.monotonic()
        quiet_since = self._opened_at if self._first_at is None else self._last_at
        allowed = _FIRST_DATA_S if self._first_at is None else _NO_DATA_S
        live = self._state in {RecorderState.STARTING, RecorderState.RECORDING}
        if live and now - quiet_since > allowed:
            self._state = RecorderState.LOST

    def _close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close(ignore_errors=True)


def _loudest(block: bytes) -> float:
    samples = array.array("h")
    samples.frombytes(block[: len(block) // SAMPLE_BYTES * SAMPLE_BYTES])
    if sys.byteorder == "big":
        samples.byteswap()
    return max((abs(one) for one in samples), default=0) / 32768


def wav_header(rate: int, data_bytes: int | None = None) -> bytes:
    """The 44 bytes before 16-bit mono PCM. Without *data_bytes* the length is left open, as for a
    stream: players read to the end, so that a take cut off by a crash can still be heard.
    """
    riff = _UNKNOWN_LENGTH if data_bytes is None else 36 + data_bytes
    size = _UNKNOWN_LENGTH if data_bytes is None else data_bytes
    byte_rate = rate * CHANNELS * SAMPLE_BYTES
    return (
        struct.pack("<4sI4s4sI", b"RIFF", riff, b"WAVE", b"fmt ", 16)
        + struct.pack("<HHIIHH", 1, CHANNELS, rate, byte_rate, CHANNELS * SAMPLE_BYTES, 16)
        + struct.pack("<4sI", b"data", size)
    )


def wav_bytes(pcm: bytes, rate: int) -> bytes:
    """A whole WAV file of 16-bit mono PCM at *rate* samples a second."""
    return wav_header(rate, len(pcm)) + pcm
