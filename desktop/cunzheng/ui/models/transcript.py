"""A transcript while somebody writes it. No widgets here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cunzheng.core.transcripts import DraftSource, Transcript, TranscriptLine

TOLERANCE_MS = 100


def place(text: str) -> int | None:
    """Ms from "01:07", "1:01:07", "67" (seconds) or with tenths; None for anything else.

    Full-width colons and digits are what Chinese keyboards write.
    """
    plain = text.strip().replace("\uff1a", ":")
    parts = plain.split(":")
    if not plain or len(parts) > 3:
        return None
    total = 0.0
    for at, part in enumerate(parts):
        whole = part.strip()
        if not whole.replace(".", "", 1).isdecimal() or (at < len(parts) - 1 and "." in whole):
            return None
        value = float(whole)
        if at and value >= 60:
            return None
        total = total * 60 + value
    return round(total * 1000) if total < 100 * 3600 else None


class TranscriptSheet:
    """Lines in the order they were written; sorted by place when they are kept."""

    def __init__(self, evidence_id: str, stored: Transcript | None = None) -> None:
        self.evidence_id = evidence_id
        stored = stored or Transcript(evidence_id)
        self.lines: list[TranscriptLine] = list(stored.lines)
        self.source = stored.source
        self._before = stored.lines

    def value(self) -> Transcript:
        """As it would be kept: lines without words left out, by their place (stable)."""
        lines = [one for one in self.lines if one.text.strip()]
        return Transcript(self.evidence_id, tuple(_by_place(lines)), self.source)

    @property
    def changed(self) -> bool:
        """Is there something to keep?"""
        return self.value().lines != self._before

    def kept(self, value: Transcript) -> None:
        """*value* was kept."""
        self._before = value.lines

    @property
    def unchecked(self) -> int:
        """Lines with words that wait for the user's check."""
        return sum(1 for one in self.lines if one.text.strip() and not one.checked)

    def add(self, after: int, at_ms: int | None) -> int:
        """A new line behind *after* (-1: first) at a place; its number. The speaker alternates:
        two people talk on the telephone.
        """
        speakers = [one.speaker for one in self.lines[: after + 1] if one.speaker]
        speaker = ""
        if len(speakers) > 1:
            speaker = next((one for one in reversed(speakers[:-1]) if one != speakers[-1]), "")
        self.lines.insert(after + 1, TranscriptLine(at_ms, speaker, ""))
        return after + 1

    def change(
        self,
        number: int,
        *,
        at_ms: int | None = None,
        speaker: str | None = None,
        text: str | None = None,
    ) -> None:
        """Correct a line. One that was checked must be checked again."""
        old = self.lines[number]
        new = replace(
            old,
            at_ms=old.at_ms if at_ms is None else at_ms,
            speaker=old.speaker if speaker is None else speaker,
            text=old.text if text is None else text,
        )
        if new != old:
            self.lines[number] = replace(new, checked=False)

    def mark(self, number: int, *, on: bool) -> None:
        """It matters, or not."""
        self.lines[number] = replace(self.lines[number], marked=on)

    def check(self, number: int, *, on: bool) -> None:
        """The user compared it with the sound (or takes that back)."""
        self.lines[number] = replace(self.lines[number], checked=on)

    def check_all(self) -> None:
        """The user compared all of it."""
        self.lines = [replace(one, checked=bool(one.text.strip())) for one in self.lines]

    def remove(self, number: int) -> None:
        """Take a line out; former versions in the case still have it."""
        del self.lines[number]

    def take(self, lines: Sequence[TranscriptLine], source: DraftSource) -> None:
        """Add lines of a draft; all of them wait for the check."""
        self.lines += [replace(one, checked=False) for one in lines]
        self.lines = _by_place(self.lines)
        self.source = source

    def at(self, ms: int) -> int:
        """The line that is being said at *ms*; -1 before the first."""
        found = -1
        best = -1
        for number, line in enumerate(self.lines):
            if line.at_ms is not None and best <= line.at_ms <= ms + TOLERANCE_MS:
                found, best = number, line.at_ms
        return found


def _by_place(lines: Sequence[TranscriptLine]) -> list[TranscriptLine]:
    """In order; a line without a place stays behind the one it followed."""
    keyed, last = [], -1
    for line in lines:
        last = line.at_ms if line.at_ms is not None else last
        keyed.append((last, line))
    return [line for _at, line in sorted(keyed, key=lambda one: one[0])]
