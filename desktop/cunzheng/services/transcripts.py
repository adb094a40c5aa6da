"""Transcripts: kept by version, begun by hand, from a file, or by a program that is plugged in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from importlib.metadata import entry_points
from typing import Protocol

from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.transcripts import SpokenPaper, Transcript, TranscriptLine
from cunzheng.intake import subtitles
from cunzheng.services import sounds
from cunzheng.services.cases import Case

TRANSCRIPT = "transcript"
GROUP = "cunzheng.transcribers"


class Transcriber(Protocol):
    """What a package offers under the entry point group ``cunzheng.transcribers``.

    It must work without the network and without writing the sound to a disk. Its lines are a
    draft: they stay unchecked until the user compared them.
    """

    def ready(self) -> bool:
        """Is its model on this computer?"""

    def draft(self, data: bytes, media_type: str, progress: Progress) -> tuple[TranscriptLine, ...]:
        """First lines of the recording *data*. Raises Cancelled."""


def transcriber() -> Transcriber | None:
    """The first plug-in whose model is here; None where there is none (as installed)."""
    for point in entry_points(group=GROUP):
        try:
            made: Transcriber = point.load()()
            if made.ready():
                return made
        except Exception:  # noqa: BLE001, S112 - a broken plug-in is as good as none
            continue
    return None


def draft(
    data: bytes, media_type: str, progress: Progress = NULL_PROGRESS
) -> tuple[TranscriptLine, ...]:
    """An automatic first draft, () where no offline model is here. Nothing in it is checked."""
    found = transcriber()
    if found is None:
        return ()
    return tuple(replace(one, checked=False) for one in found.draft(data, media_type, progress))


def get(case: Case, evidence_id: str) -> Transcript | None:
    """The transcript of a recording; None where there is none or it was taken back."""
    found = records.get(case.store, TRANSCRIPT, evidence_id, Transcript)
    return None if found is None or found.withdrawn else found


def history(case: Case, evidence_id: str) -> tuple[tuple[str, Transcript], ...]:
    """All versions, oldest first, each with when it was kept (ISO, UTC)."""
    return records.history(case.store, TRANSCRIPT, evidence_id, Transcript)


def save(case: Case, transcript: Transcript) -> Changes:
    """Keep a version; lines without words are left out, the same again is not kept twice.

    Raises NoSuchItem for an unknown exhibit.
    """
    case.exhibit(transcript.evidence_id)
    lines = tuple(
        replace(one, text=one.text.strip(), speaker=one.speaker.strip())
        for one in transcript.lines
        if one.text.strip()
    )
    transcript = replace(transcript, lines=lines)
    former = records.get(case.store, TRANSCRIPT, transcript.evidence_id, Transcript)
    if former == transcript or (former is None and not lines):
        return Changes.NONE
    records.put(case.store, TRANSCRIPT, transcript.evidence_id, transcript)
    return Changes.CUSTODY


def from_file(data: bytes) -> tuple[TranscriptLine, ...]:
    """Lines of a .srt, .vtt or plain text, as a draft. Raises TranscriptNotReadable."""
    return subtitles.read_subtitles(data)


def for_papers(case: Case, evidence_ids: Iterable[str] | None = None) -> tuple[SpokenPaper, ...]:
    """Marks and transcripts of recordings that were not withdrawn, by exhibit number.

    Lines that the user has not checked are in it; the paper counts them and prints none of them.
    """
    wanted = None if evidence_ids is None else set(evidence_ids)
    texts = records.latest(case.store, TRANSCRIPT, Transcript)
    placed = sounds.marks(case)
    made = []
    for one in sorted(case.evidence(), key=lambda item: item.exhibit_no):
        if one.withdrawn or (wanted is not None and one.id not in wanted):
            continue
        of_it = tuple(item.mark for item in placed if item.mark.evidence_id == one.id)
        text = texts.get(one.id)
        if text is not None and not text.lines:
            text = None
        if of_it or text is not None:
            made.append(SpokenPaper(one.id, of_it, text))
    return tuple(made)
