"""A microphone that is fed from memory: the real recorder, without PortAudio."""

from __future__ import annotations

import math
import struct
import threading
import time
from collections.abc import Callable

from cunzheng.intake.recorder import Recorder, RecorderState

RATE = 8000


def tone(seconds: float, hertz: float = 440.0, rate: int = RATE) -> bytes:
    """16-bit PCM of a sine."""
    count = int(seconds * rate)
    step = 2 * math.pi * hertz / rate
    return struct.pack(f"<{count}h", *(int(12000 * math.sin(step * no)) for no in range(count)))


class Fed(Recorder):
    """Takes *pcm* as its sound, *speed* times as fast as it would be spoken, over and over."""

    pcm = tone(1.0)
    speed = 1.0

    def __init__(self, sink: Callable[[bytes], None], device: int | str | None = None) -> None:
        super().__init__(sink, device)
        self._gone = threading.Event()
        self._feeder: threading.Thread | None = None
        self.fed = 0

    def start(self) -> None:
        self._name, self._rate = "测试麦克风", RATE
        self._opened_at = time.monotonic()
        self._state = RecorderState.STARTING
        self._writer = threading.Thread(target=self._write, daemon=True)
        self._writer.start()
        self._feeder = threading.Thread(target=self._feed, daemon=True)
        self._feeder.start()

    def _feed(self) -> None:
        size, at = RATE // 50 * 2, 0  # 20 ms
        while not self._gone.wait(0.02 / self.speed):
            at = at % (len(self.pcm) - size + 1) // 2 * 2
            self._take(self.pcm[at : at + size], 0, None, None)
            self.fed += size
            at += size

    def unplug(self) -> None:
        """The data stop, and PortAudio says that the stream is finished."""
        self._gone.set()
        self._state = RecorderState.LOST

    def _close(self) -> None:
        self._gone.set()
        if self._feeder is not None:
            self._feeder.join()
        super()._close()
