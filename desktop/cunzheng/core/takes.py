"""A recording under way, as the case keeps it."""

from __future__ import annotations

from dataclasses import dataclass

from cunzheng.core.moments import Moment


@dataclass(frozen=True, slots=True)
class TakeStart:
    """What was known when the sound began: the wall clock at the first data, the microphone, and
    the form of the sound (16-bit little-endian mono at *rate* samples a second).
    """

    started: Moment
    device: str
    rate: int
