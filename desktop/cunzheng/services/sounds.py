"""Recordings for listening: their curve and speech, made once; marked moments; words to quote."""

from __future__ import annotations

import io
import json
from dataclasses import replace

from cunzheng.casefile import derived, records
from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, ReasonNeeded, SourceTooLarge
from cunzheng.core.errors_sounds import CannotAmplify
from cunzheng.core.ids import canonical, new_id
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.sounds import PlacedMark, SoundMark, SoundTrace
from cunzheng.core.values import Contact, Quote
from cunzheng.services import contacts
from cunzheng.services.cases import Case

PEAKS = "peaks"
SPEECH = "speech"
MARK = "mark"
IN_MEMORY = 192 * 1024 * 1024
"""Bytes of a recording that are held at once to be played: five hours of m4a, two of WAV."""


def bytes_of(case: Case, evidence_id: str) -> bytes:
    """The original bytes, for playing. Raises SourceTooLarge beyond IN_MEMORY, NoSuchItem."""
    with case.open_evidence(evidence_id) as stream:
        data = stream.read(IN_MEMORY + 1)
    if len(data) > IN_MEMORY:
        raise SourceTooLarge
    return data


def stored(case: Case, evidence_id: str) -> SoundTrace | None:
    """The curve and the speech of a recording, if they were made by the present program."""
    from cunzheng.intake.waveform import MAKER  # loads libav: not needed to open a case

    peaks = derived.find(case.store, evidence_id, PEAKS, MAKER)
    speech = derived.find(case.store, evidence_id, SPEECH, MAKER)
    if peaks is None or speech is None:
        return None
    try:
        told = json.loads(speech[1])
        segments = tuple((int(begin), int(end)) for begin, end in told["segments"])
        return SoundTrace(int(told["duration_ms"]), peaks[1], segments, bool(told["whole"]))
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None  # somebody wrote there; it is made again


def make(data: bytes, media_type: str, progress: Progress = NULL_PROGRESS) -> SoundTrace:
    """Decode once. Needs no case: runs on any thread. Raises the errors of ``waveform.trace``."""
    from cunzheng.intake import waveform

    return waveform.trace(io.BytesIO(data), media_type, progress=progress)


def keep(case: Case, evidence_id: str, trace: SoundTrace) -> Changes:
    """Keep what was made beside the exhibit; nothing is written twice, or to a read-only case."""
    from cunzheng.intake.waveform import MAKER

    if case.read_only:
        return Changes.NONE
    told = {
        "duration_ms": trace.duration_ms,
        "segments": trace.speech,
        "whole": trace.whole,
    }
    derived.keep(case.store, evidence_id, PEAKS, MAKER, trace.peaks)
    derived.keep(case.store, evidence_id, SPEECH, MAKER, canonical(told).encode())
    return Changes.CUSTODY


def ensure(
    case: Case, evidence_id: str, progress: Progress = NULL_PROGRESS
) -> tuple[SoundTrace, Changes]:
    """The trace of a recording of any length, made if it is not there: reads it as a stream.

    For the command line and for recordings that do not fit in memory; blocks the case meanwhile.
    Raises the errors of ``waveform.trace``, NoSuchItem.
    """
    from cunzheng.intake import waveform

    known = stored(case, evidence_id)
    if known is not None:
        return known, Changes.NONE
    media_type = case.exhibit(evidence_id).described.media_type
    with case.open_evidence(evidence_id) as stream:
        made = waveform.trace(stream, media_type, progress=progress)
    return made, keep(case, evidence_id, made)


def louder(data: bytes, media_type: str, progress: Progress = NULL_PROGRESS) -> bytes:
    """A louder copy in memory (WAV) for listening only.

    Raises TooLongToAmplify, SourceDamaged, CannotAmplify where numpy is missing.
    """
    try:
        from cunzheng.intake import louder as louder_copy
    except ImportError:  # numpy comes with the OCR extra
        raise CannotAmplify from None
    return louder_copy.louder(io.BytesIO(data), media_type, progress=progress)


# --- marked moments --------------------------------------------------------------------------


def marks(case: Case, evidence_id: str = "") -> tuple[PlacedMark, ...]:
    """The marks of a recording (of all, without an id) that stand, in order of their place."""
    found = records.latest(case.store, MARK, SoundMark)
    placed = [
        PlacedMark(key, mark)
        for key, mark in found.items()
        if evidence_id in {"", mark.evidence_id}
    ]
    return tuple(sorted(placed, key=lambda one: (one.mark.evidence_id, one.mark.at_ms)))


def save_mark(case: Case, mark: SoundMark, mark_id: str = "") -> tuple[PlacedMark, Changes]:
    """Keep a mark (a new version, where it has an id). The same again is not kept twice.

    Raises NoSuchItem for an unknown exhibit, InvalidValue for an impossible place.
    """
    case.exhibit(mark.evidence_id)
    if mark.at_ms < 0:
        raise InvalidValue("at_ms")
    if mark.end_ms is not None and mark.end_ms <= mark.at_ms:
        raise InvalidValue("end_ms")
    mark = replace(mark, note=mark.note.strip())
    mark_id = mark_id or new_id()
    if records.get(case.store, MARK, mark_id, SoundMark) == mark:
        return PlacedMark(mark_id, mark), Changes.NONE
    records.put(case.store, MARK, mark_id, mark)
    return PlacedMark(mark_id, mark), Changes.CUSTODY


def withdraw_mark(case: Case, placed: PlacedMark, reason: str) -> Changes:
    """Take a mark back with a reason; its versions stay. Raises ReasonNeeded."""
    if not reason.strip():
        raise ReasonNeeded
    records.put(case.store, MARK, placed.id, replace(placed.mark, withdrawn=reason.strip()))
    return Changes.CUSTODY


def quote(
    case: Case, contact_id: str, evidence_id: str, at_ms: int, text: str
) -> tuple[Contact, Changes]:
    """Add words with their place in a recording to a contact: letters print the place with them.

    The recording becomes evidence of the contact if it was not. The same words at the same place
    are added once. Raises InvalidValue("text") without words, NoSuchItem.
    """
    text = text.strip()
    if not text:
        raise InvalidValue("text")
    case.exhibit(evidence_id)
    contact = case.contact(contact_id)
    words = Quote(text, evidence_id, max(0, at_ms))
    if words in contact.quotes:
        return contact, Changes.NONE
    ids = contact.evidence_ids
    return contacts.revise_contact(
        case,
        replace(
            contact,
            quotes=(*contact.quotes, words),
            evidence_ids=ids if evidence_id in ids else (*ids, evidence_id),
        ),
    )
