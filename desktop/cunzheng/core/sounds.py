"""What is known of a recording's sound: its curve, where somebody speaks, and marked moments."""

from __future__ import annotations

from dataclasses import dataclass

PEAKS_A_SECOND = 20


@dataclass(frozen=True, slots=True)
class SoundTrace:
    """Made from the sound by a program; can be made again.

    ``peaks``: one byte for each twentieth of a second, 255 times the square root of the loudest
    sample (so that a faint voice keeps its shape). ``speech``: (begin, end) in ms, in order, apart
    from each other. ``whole`` False where decoding ended before the file did.
    """

    duration_ms: int
    peaks: bytes
    speech: tuple[tuple[int, int], ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class SoundMark:
    """A moment (or a stretch, with ``end_ms``) of a recording and what is to be said of it.

    Kept as a record of kind "mark". ``withdrawn`` says why it was taken back.
    """

    evidence_id: str
    at_ms: int
    end_ms: int | None = None
    note: str = ""
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark with the id of its record."""

    id: str
    mark: SoundMark
