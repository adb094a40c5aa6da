"""Look at files, then bring them into the case."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cunzheng.casefile import contacts as contact_rows
from cunzheng.casefile import evidence as evidence_rows
from cunzheng.casefile import space
from cunzheng.core.changes import Changes
from cunzheng.core.errors import (
    Cancelled,
    CunzhengError,
    ImportRefused,
    SourceChanged,
    SourceMissing,
    SourceUnreadable,
)
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
    Refusal,
)
from cunzheng.intake import walking
from cunzheng.intake.numbers import Numbers
from cunzheng.services.cases import Case
from cunzheng.services.contacts import completed
from cunzheng.services.examining import Examination as Examination
from cunzheng.services.examining import examine as examine
from cunzheng.services.examining import numbers_in as numbers_in
from cunzheng.services.examining import party
from cunzheng.services.matching import Matching


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


def commit(
    case: Case,
    candidates: Sequence[Candidate],
    *,
    numbers: frozenset[str] | None = None,
    progress: Progress = NULL_PROGRESS,
) -> ImportResult:
    """Bring the chosen files in, each whole or not at all; a bad one never stops the rest.

    A recording that names a number or a contact becomes a contact of its own; entries of an
    export become contacts where the number, address or name of their writer is in *numbers* (None:
    those known to the profile; see :func:`party`).
    After a cancel what was confirmed stays, and ``cancelled`` is set.
    """
    profile = case.profile()
    wanted = (
        frozenset(line.number for line in profile.lines) if numbers is None else _normal(numbers)
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
                exhibit, new = _add(case, one, progress)
            except ImportRefused as refused:
                refusals.append(Refusal(one.path, one.name, refused, refused.message()))
                continue
            (evidence if new else already).append(exhibit if new else one)  # type: ignore[arg-type]
            own = profile.debtor.email.strip().lower()
            drafts = [completed(draft, profile) for draft in _drafts(exhibit, wanted, own)]
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


def _normal(numbers: frozenset[str]) -> frozenset[str]:
    """As the entries of exports have them; names and addresses stay as they are."""
    table = Numbers.load()
    return frozenset(normal for one in numbers if (normal := table.normal(one)))


def _add(case: Case, one: Candidate, progress: Progress) -> tuple[Evidence, bool]:
    """Bring one file in, from the disk, from an archive or from memory."""
    name = legible_name(one.name)
    if one.data is not None:
        data = one.data
    elif one.member:
        data = walking.read_member(Path(one.path), one.member)
    else:
        _same_as_examined(one)
        return evidence_rows.add_file(
            case.store, Path(one.path), one.described, name=name, progress=progress
        )
    if len(data) != one.size:
        raise SourceChanged(one.name)
    space.check_room(case.store.path, space.stored_size(len(data)))
    return evidence_rows.add_stream(
        case.store, io.BytesIO(data), one.described, name=name, progress=progress
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


def _drafts(exhibit: Evidence, wanted: frozenset[str], own: str) -> list[Contact]:
    described = exhibit.described
    if exhibit.kind is EvidenceKind.RECORDING and (described.number or described.contact_name):
        return [_from_recording(exhibit)]
    return [
        _from_item(exhibit, _directed(exhibit, item, own))
        for item in described.messages
        if party(item) in wanted
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


def _directed(exhibit: Evidence, item: MessageItem, own: str) -> MessageItem:
    """In a mail and in a chat as text, number and name are the writer's.

    The user has said whose entries to take, and so who wrote them: to the user, unless it is the
    user's own address (*own*).
    """
    written = exhibit.described.media_type in {"text/plain", "message/rfc822"}
    if not written or item.direction is not Direction.UNKNOWN:
        return item
    mine = bool(own) and item.number == own
    return replace(item, direction=Direction.OUTGOING if mine else Direction.INCOMING)


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
