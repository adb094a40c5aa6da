"""What is said in a recording, as the user wrote it down or checked it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.sounds import SoundMark


class DraftSource(StrEnum):
    """Where the first words came from; whatever it is, the user's own check counts."""

    TYPED = "typed"
    FILE = "file"  # .srt, .vtt or plain text
    PROGRAM = "program"  # an offline model, where one is plugged in


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """One line. ``at_ms`` None: no place known. ``checked``: compared with the sound by the user;
    ``marked``: it matters.
    """

    at_ms: int | None
    speaker: str
    text: str
    marked: bool = False
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Transcript:
    """Kept as a record of kind "transcript" under the id of its exhibit."""

    evidence_id: str
    lines: tuple[TranscriptLine, ...] = ()
    source: DraftSource = DraftSource.TYPED
    withdrawn: str = ""

    @property
    def checked(self) -> bool:
        """Has the user compared every line with the sound?"""
        return bool(self.lines) and all(one.checked for one in self.lines)


@dataclass(frozen=True, slots=True)
class SpokenPaper:
    """What a paper prints of one recording."""

    evidence_id: str
    marks: tuple[SoundMark, ...] = ()
    transcript: Transcript | None = None
