"""Where playing goes next: silence is jumped over, a stretch is repeated. No widgets here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from cunzheng.core.sounds import PEAKS_A_SECOND

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
STEP_MS = 5000
LEAST_JUMP_MS = 700  # a shorter silence is heard, not jumped
LEAST_LOOP_MS = 300


class Listening:
    """Places are ms from the beginning of a recording."""

    def __init__(self) -> None:
        self.speech: tuple[tuple[int, int], ...] = ()
        self.skip = False
        self.loop: tuple[int, int] | None = None
        self._begin: int | None = None

    def next_place(self, at: int) -> int | None:
        """Where to jump from *at* while it plays; None to play on."""
        if self.loop is not None:
            begin, end = self.loop
            if at >= end or at < begin:
                return begin
        if not self.skip or not self.speech:
            return None
        index = bisect_right(self.speech, (at, 1 << 60)) - 1
        if index >= 0 and at < self.speech[index][1]:
            return None
        if index + 1 >= len(self.speech):
            return None  # the end of the recording may be silent: it stops by itself
        target = self.speech[index + 1][0]
        if self.loop is not None and target >= self.loop[1]:
            return self.loop[0] if at - self.loop[0] > LEAST_JUMP_MS else None
        return target if target - at >= LEAST_JUMP_MS else None

    def press_loop(self, at: int) -> str:
        """The one button of the loop: begin ("begun"), end ("looping"), off ("off").

        An end before the beginning turns the two round; too short a stretch begins anew.
        """
        if self.loop is not None:
            self.loop = None
            return "off"
        if self._begin is None or abs(at - self._begin) < LEAST_LOOP_MS:
            self._begin = at
            return "begun"
        self.loop = min(self._begin, at), max(self._begin, at)
        self._begin = None
        return "looping"

    def silent_ms(self, duration_ms: int) -> int:
        """How much of a recording is jumped over."""
        heard = sum(end - begin for begin, end in self.speech)
        return max(0, duration_ms - heard) if self.speech else 0


def bars(peaks: Sequence[int], count: int) -> list[float]:
    """Peaks gathered into *count* bars, 0 to 1, the loudest of the recording at 1."""
    if not peaks or count <= 0:
        return []
    top = max(peaks) or 1
    size = len(peaks) / count
    return [
        max(peaks[int(at * size) : max(int(at * size) + 1, int((at + 1) * size))] or [0]) / top
        for at in range(count)
    ]


def length_of(peaks: Sequence[int]) -> int:
    """How long a curve is, in ms."""
    return len(peaks) * 1000 // PEAKS_A_SECOND
