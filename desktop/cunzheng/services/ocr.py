"""Read the text in pictures, keep it, correct it, and propose what stands in it.

The first reading is kept for ever (``derived``); what the user makes of it is a record with all
its versions. Reading needs no case and runs on any thread; keeping runs on the case's.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from cunzheng.casefile import derived, records
from cunzheng.core.changes import Changes
from cunzheng.core.codec import from_json, to_plain
from cunzheng.core.errors import Cancelled, CunzhengError, SourceTooLarge
from cunzheng.core.errors_ocr import OcrNotInstalled
from cunzheng.core.ids import canonical
from cunzheng.core.moments import Moment, TimeSource
from cunzheng.core.ocr import (
    OcrLine,
    OcrText,
    Proposals,
    ProposedCall,
    ProposedNumber,
    ProposedTime,
    Reading,
    StoredText,
)
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Channel, Contact, Direction, Evidence, Reached
from cunzheng.intake import apart, ocr_claims
from cunzheng.intake import ocr as reading_process
from cunzheng.intake.apart import CHILD_FLAG as CHILD_FLAG
from cunzheng.intake.limits import Limits
from cunzheng.intake.ocr import Reader as Reader
from cunzheng.services.cases import Case

READING = "ocr"
TEXT = "ocr_text"


@dataclass(frozen=True, slots=True)
class ReadMany:
    """What came of reading several pictures: ids, and (id, why not)."""

    read: tuple[str, ...]
    failed: tuple[tuple[str, CunzhengError], ...]
    changes: Changes
    cancelled: bool = False


def child_main(name: str) -> int:
    """Be a process of our own; for the packed app, which is started with ``--child NAME``."""
    module: Any = importlib.import_module(apart.MODULES[name])
    return int(module.main())


def available() -> bool:
    """Is the text recognition installed? Nothing is loaded to find out."""
    return reading_process.installed()


def readable(evidence: Evidence) -> bool:
    """Is it a picture?"""
    return evidence.described.media_type.startswith("image/")


def bytes_of(case: Case, evidence_id: str) -> bytes:
    """The original bytes. Raises SourceTooLarge beyond what a picture may have, NoSuchItem."""
    stream: BinaryIO
    with case.open_evidence(evidence_id) as stream:
        most = Limits().picture_bytes
        data = stream.read(most + 1)
    if len(data) > most:
        raise SourceTooLarge
    return data


def keep(case: Case, evidence_id: str, reading: Reading) -> Changes:
    """Keep a reading beside the exhibit. Raises NoSuchItem, CaseReadOnly."""
    data = canonical(to_plain(reading)).encode("utf-8")
    derived.keep(case.store, evidence_id, READING, reading.maker, data)
    return Changes.CUSTODY


def stored(case: Case, evidence_id: str) -> StoredText:
    """What is known of the text in an exhibit."""
    return StoredText(
        _reading(derived.first(case.store, evidence_id, READING)),
        _reading(derived.find(case.store, evidence_id, READING)),
        records.get(case.store, TEXT, evidence_id, OcrText),
    )


def _reading(found: tuple[str, bytes] | None) -> Reading | None:
    return None if found is None else from_json(Reading, found[1])


def save_text(case: Case, text: OcrText) -> Changes:
    """Keep the user's text as a new version; the same again is not kept twice."""
    lines = tuple(
        replace(line, text=line.text.strip()) for line in text.lines if line.text.strip()
    )  # fmt: skip
    text = replace(text, lines=lines)
    if records.get(case.store, TEXT, text.evidence_id, OcrText) == text:
        return Changes.NONE
    records.put(case.store, TEXT, text.evidence_id, text)
    return Changes.CUSTODY


def history(case: Case, evidence_id: str) -> tuple[tuple[str, OcrText], ...]:
    """All versions of the user's text, oldest first, each with when it was kept (ISO, UTC)."""
    return records.history(case.store, TEXT, evidence_id, OcrText)


def read_many(
    case: Case, evidence_ids: Iterable[str], reader: Reader, progress: Progress = NULL_PROGRESS
) -> ReadMany:
    """Read pictures that have no reading yet, one after the other; a bad one never stops the rest.

    Runs on the case's thread. After a cancel what was read stays. Raises OcrNotInstalled.
    """
    wanted = list(dict.fromkeys(evidence_ids))
    have = derived.present(case.store, READING)
    todo = [one for one in wanted if one not in have]
    done: list[str] = []
    failed: list[tuple[str, CunzhengError]] = []
    cancelled = False
    progress.begin(len(todo), "ocr")
    quiet = _Quiet(progress)
    for evidence_id in todo:
        try:
            check(progress)
            exhibit = case.exhibit(evidence_id)
            found = reader.read(bytes_of(case, evidence_id), exhibit.described.media_type, quiet)
            keep(case, evidence_id, found)
            done.append(evidence_id)
        except Cancelled:
            cancelled = True
            break
        except OcrNotInstalled:
            raise
        except CunzhengError as error:
            failed.append((evidence_id, error))
        progress.advance()
    return ReadMany(
        tuple(done), tuple(failed), Changes.CUSTODY if done else Changes.NONE, cancelled
    )


class _Quiet:
    """The caller's cancel, without the counts of one picture's tiles."""

    def __init__(self, outer: Progress) -> None:
        self._outer = outer

    def begin(self, total: int, what: str = "") -> None:
        """Ignore."""

    def advance(self, amount: int = 1) -> None:
        """Ignore."""

    @property
    def cancelled(self) -> bool:
        """The caller's."""
        return self._outer.cancelled


def find(case: Case, words: str) -> frozenset[str]:
    """Ids of exhibits whose text holds every one of *words* (split at spaces, any case).

    The user's text counts where there is one, else the newest reading.
    """
    wanted = [one.casefold() for one in words.split()]
    if not wanted:
        return frozenset()
    found = set()
    typed = records.latest(case.store, TEXT, OcrText)
    for evidence_id in derived.present(case.store, READING) | typed.keys():
        text = typed.get(evidence_id)
        said = text.text if text is not None else ""
        if text is None:
            reading = _reading(derived.find(case.store, evidence_id, READING))
            said = reading.text if reading is not None else ""
        low = said.casefold()
        close = low.replace(" ", "").replace("\n", "")
        if all(one in low or one in close for one in wanted):
            found.add(evidence_id)
    return frozenset(found)


# --- proposals ---------------------------------------------------------------------------------


def taken_at(evidence: Evidence) -> Moment | None:
    """When the picture was made, as far as it says; the time of copying says nothing."""
    return next(
        (one for one in evidence.described.times if one.source is not TimeSource.FILE_SYSTEM), None
    )


def propose(evidence: Evidence, text: StoredText) -> Proposals:
    """Times, numbers and calls that stand in the picture. Nothing is taken over by itself."""
    described = evidence.described
    reading = text.newest
    width = reading.width if reading is not None else described.width or 0
    height = reading.height if reading is not None else described.height or 0
    return ocr_claims.propose(text.lines, width, height, taken_at(evidence))


def draft_from(
    evidence: Evidence,
    channel: Channel,
    *,
    time: ProposedTime | None = None,
    number: ProposedNumber | None = None,
    call: ProposedCall | None = None,
    said: Sequence[OcrLine] = (),
) -> Contact:
    """A contact to look over and save: what was accepted, with the exhibit linked."""
    if call is not None:
        return Contact(
            id="",
            channel=Channel.CALL,
            direction=call.direction,
            start=call.time.moment if call.time is not None else None,
            duration_s=call.duration_s,
            number=call.number,
            answered=call.answered,
            reached=Reached.DEBTOR,
            evidence_ids=(evidence.id,),
            note="",
        )
    return Contact(
        id="",
        channel=channel,
        direction=Direction.UNKNOWN,
        start=time.moment if time is not None else None,
        number=number.number if number is not None else evidence.described.number,
        reached=Reached.DEBTOR,
        said="\n".join(line.text for line in said),
        evidence_ids=(evidence.id,),
    )


def unsure(line: OcrLine) -> bool:
    """Should the user look at this line first? The program itself was not certain."""
    return not line.added and line.score < 90
