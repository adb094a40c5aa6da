"""A recording under way, as the case keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.moments import Moment

CUT_OFF = "cut_off"  # a warning of the exhibit: the take broke off, its end is missing


@dataclass(frozen=True, slots=True)
class TakeStart:
    """What was known when the sound began: the wall clock at the first data, the microphone, and
    the form of the sound (16-bit little-endian mono at *rate* samples a second).
    """

    started: Moment
    device: str
    rate: int
    monotonic_s: float | None = None  # the other clock at the same instant, of this run only


class TakeEvent(StrEnum):
    """What happened to a recording while it ran; noted in the custody log."""

    CLOCK_MOVED = "clock_moved"  # the system clock was set: value is by how many seconds
    OVERFLOW = "overflow"  # the device reported lost data: value is how often
    INPUT_CHANGED = "input_changed"  # another device is the system's input now
    DEVICE_LOST = "device_lost"
    WRITE_FAILED = "write_failed"  # a full disk, a pulled drive: what came before is kept


@dataclass(frozen=True, slots=True)
class TakeNote:
    """One event; ``at_s`` seconds into the take."""

    event: TakeEvent
    at_s: float
    value: float = 0.0
    device: str = ""  # the new one, where the event is about a device
