"""Look at files, then bring them into the case."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cunzheng.casefile import contacts as contact_rows
from cunzheng.casefile import evidence as evidence_rows
from cunzheng.core.changes import Changes
from cunzheng.core.errors import (
    Cancelled,
    CunzhengError,
    ImportRefused,
    SourceChanged,
    SourceMissing,
    SourceUnreadable,
)
from cunzheng.core.ids import normalise_number
from cunzheng.core.moments import Precision, TimeSource
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import (
    Candidate,
    Channel,
    Contact,
    Direction,
    Evidence,
    EvidenceKind,
    MessageItem,
    Profile,
    Refusal,
)
from cunzheng.intake import describe
from cunzheng.services.cases import Case
from cunzheng.services.contacts import completed
from cunzheng.services.matching import Matching


@dataclass(frozen=True, slots=True)
class Examination:
    """What lies in the files; nothing is in the case yet."""

    candidates: tuple[Candidate, ...]
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came in. ``already`` are files whose bytes are in the case (stored once)."""

    evidence: tuple[Evidence, ...]
    contacts: tuple[Contact, ...]
    already: tuple[Candidate, ...]
    refusals: tuple[Refusal, ...]
    changes: Changes
    cancelled: bool = False
    linked: tuple[Contact, ...] = ()  # contacts that were there and got this proof added
    error: CunzhengError | None = None  # what stopped it, a full disk say; the rest came in


def examine(paths: Sequence[Path], progress: Progress = NULL_PROGRESS) -> Examination:
    """Look at files and folders (recursive). Never raises for one bad file: it is a refusal.

    Needs no case; may run on any thread. Raises Cancelled.
    """
    candidates, refusals = describe.walk(paths, progress)
    return Examination(candidates, refusals)


def numbers_in(candidates: Sequence[Candidate]) -> dict[str, int]:
    """Numbers in the exports and how many entries each has, most first, for the user to choose."""
    counted = Counter(
        normalise_number(item.number) for one in candidates for item in one.described.messages
    )
    return dict(counted.most_common())


def commit(
    case: Case,
    candidates: Sequence[Candidate],
    *,
    numbers: frozenset[str] | None = None,
    progress: Progress = NULL_PROGRESS,
) -> ImportResult:
    """Bring the chosen files in, each whole or not at all; a bad one never stops the rest.

    A recording that names a number or a contact becomes a contact of its own; entries of an
    export become contacts where their number is in *numbers* (None: those known to the profile).
    After a cancel what was confirmed stays, and ``cancelled`` is set.
    """
    profile = case.profile()
    wanted = (
        frozenset(line.number for line in profile.lines)
        if numbers is None
        else frozenset(normalise_number(one) for one in numbers)
    )
    matching = Matching(contact_rows.first_versions(case.store), case.contacts())
    evidence: list[Evidence] = []
    contacts: list[Contact] = []
    linked: list[Contact] = []
    already: list[Candidate] = []
    refusals: list[Refusal] = []
    error: CunzhengError | None = None
    progress.begin(sum(one.size for one in candidates), "import")
    try:
        for one in candidates:
            check(progress)
            try:
                _same_as_examined(one)
                exhibit, new = evidence_rows.add_file(
                    case.store,
                    Path(one.path),
                    one.described,
                    name=legible_name(one.name),
                    progress=progress,
                )
            except ImportRefused as refused:
                refusals.append(Refusal(one.path, one.name, refused, refused.message()))
                continue
            (evidence if new else already).append(exhibit if new else one)  # type: ignore[arg-type]
            drafts = [completed(draft, profile) for draft in _drafts(exhibit, wanted)]
            fresh, proved = matching.sort(drafts)
            linked.extend(contact_rows.revise(case.store, contact) for contact in proved)
            if fresh:
                contacts.extend(contact_rows.add(case.store, fresh))
    except CunzhengError as stopped:
        error = stopped
    changes = Changes.NONE
    if evidence:
        changes |= Changes.EVIDENCE | Changes.CUSTODY
    if contacts or linked:
        changes |= Changes.CONTACTS | Changes.FINDINGS | Changes.CUSTODY
    cancelled = isinstance(error, Cancelled)
    return ImportResult(
        tuple(evidence),
        tuple(contacts),
        tuple(already),
        tuple(refusals),
        changes,
        cancelled,
        tuple(linked),
        None if cancelled else error,
    )


def _same_as_examined(one: Candidate) -> None:
    """What was described and shown must be what comes in. Raises SourceMissing, SourceChanged."""
    try:
        status = Path(one.path).stat()
    except FileNotFoundError:
        raise SourceMissing(one.name) from None
    except (OSError, ValueError):
        raise SourceUnreadable(one.name) from None
    if status.st_size != one.size or (one.mtime_ns and status.st_mtime_ns != one.mtime_ns):
        raise SourceChanged(one.name)


def legible_name(name: str) -> str:
    """A name that is text: names in GBK from a foreign archive reach Linux as stray bytes."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogateescape").decode("gb18030", "replace")
    return name


def _drafts(exhibit: Evidence, wanted: frozenset[str]) -> list[Contact]:
    described = exhibit.described
    if exhibit.kind is EvidenceKind.RECORDING and (described.number or described.contact_name):
        return [_from_recording(exhibit)]
    return [
        _from_item(exhibit, item)
        for item in described.messages
        if normalise_number(item.number) in wanted
    ]


def _from_recording(exhibit: Evidence) -> Contact:
    described = exhibit.described
    # A file system's time says when the file was copied, not when the call was.
    claims = [one for one in described.times if one.source is not TimeSource.FILE_SYSTEM]
    start = claims[0] if claims else None
    seconds = None if described.duration_ms is None else described.duration_ms // 1000
    end = None
    if start and start.precision is Precision.SECOND and described.duration_ms is not None:
        length = dt.timedelta(milliseconds=described.duration_ms)
        end = replace(start, instant=(start.instant + length).replace(microsecond=0))
    return Contact(
        id="",
        channel=Channel.CALL,
        direction=described.direction,
        start=start,
        end=end,
        duration_s=seconds,
        number=described.number,
        collector=described.contact_name,
        answered=True,  # there is a recording of it
        evidence_ids=(exhibit.id,),
        origin=exhibit.id,
    )


def _from_item(exhibit: Evidence, item: MessageItem) -> Contact:
    theirs = item.direction is not Direction.OUTGOING
    return Contact(
        id="",
        channel=item.channel,
        direction=item.direction,
        start=item.at,
        duration_s=item.duration_s,
        number=item.number,
        collector=item.name,
        answered=item.answered,
        said=item.text if theirs else "",
        note="" if theirs else item.text,
        evidence_ids=(exhibit.id,),
        origin=exhibit.id,
        origin_item=item.item,
    )


def suggest_profile_numbers(profile: Profile) -> frozenset[str]:
    """The numbers that the profile knows, ticked by default in the import dialog."""
    return frozenset(line.number for line in profile.lines)
