"""Pictures that are no files: pasted, cut out of the screen, or a marked copy of an exhibit."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Sequence

from cunzheng.casefile import evidence as evidence_rows
from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.marks import DerivedFrom, Mark, Place
from cunzheng.core.moments import Moment, TimeSource
from cunzheng.core.values import Described, Evidence
from cunzheng.intake import annotate, pasted
from cunzheng.services.cases import Case
from cunzheng.services.ocr import bytes_of

DERIVED_FROM = "derived_from"
HAS_PLACE = "has_place"
_ADDED = Changes.EVIDENCE | Changes.CUSTODY


def add_picture(
    case: Case, data: bytes, name: str, source: str, taken: Moment | None = None
) -> tuple[Evidence, Changes]:
    """Keep a picture that never was a file. *source*: "pasted" or "screen".

    *taken* is when the app itself cut it out of the screen; of a pasted picture no time is known.
    The same bytes again give the former exhibit. Raises the errors of ``describe_picture`` and of
    ``evidence.add_stream``.
    """
    described = pasted.describe_picture(data, taken)
    made, new = evidence_rows.add_stream(
        case.store, io.BytesIO(data), described, name=name, source=source
    )
    return made, _ADDED if new else Changes.NONE


def seen_at(now: dt.datetime) -> Moment:
    """A moment by this computer's clock, to the second: the app saw the screen then."""
    return Moment(now.replace(microsecond=0), source=TimeSource.RECORDER_CLOCK)


def marked_copy(
    case: Case, evidence_id: str, marks: Sequence[Mark], name: str
) -> tuple[Evidence, Changes]:
    """A new exhibit: the picture with *marks*; a record names its parent, which stays as it is.

    Its times are the parent's claims, because it shows the same. Raises NothingMarked,
    PictureNotReadable, SourceTooLarge, NoSuchItem.
    """
    parent = case.exhibit(evidence_id)
    data = bytes_of(case, evidence_id)
    made, media_type = annotate.annotated(data, parent.described.media_type, marks)
    facts = pasted.describe_picture(made)
    hides = any(one.kind.hides for one in marks)
    described = Described(
        kind=parent.kind,
        media_type=media_type,
        times=tuple(
            one for one in parent.described.times if one.source is not TimeSource.FILE_SYSTEM
        ),
        codec=facts.codec,
        width=facts.width,
        height=facts.height,
        warnings=("redacted_copy" if hides else "annotated_copy",),
    )
    exhibit, new = evidence_rows.add_stream(
        case.store,
        io.BytesIO(made),
        described,
        name=name,
        source="redacted" if hides else "annotated",
    )
    if new:
        origin = DerivedFrom(parent.id, parent.sha256, tuple(marks))
        records.put(case.store, DERIVED_FROM, exhibit.id, origin)
    return exhibit, _ADDED if new else Changes.NONE


def origin(case: Case, evidence_id: str) -> DerivedFrom | None:
    """What a marked copy was made from; None for everything else."""
    return records.get(case.store, DERIVED_FROM, evidence_id, DerivedFrom)


def place(case: Case, evidence_id: str) -> Place | None:
    """Where the camera says it was. For looking at only: no paper prints it."""
    described = case.exhibit(evidence_id).described
    if HAS_PLACE not in described.warnings:
        return None
    return pasted.place_in(bytes_of(case, evidence_id), described.media_type)


def with_place(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Those that are given away with the place inside: originals go out as they came in."""
    return tuple(
        one for one in evidence if not one.withdrawn and HAS_PLACE in one.described.warnings
    )


def rgb(data: bytes, media_type: str) -> tuple[int, int, bytes]:
    """(width, height, RGB bytes) of a picture the window cannot decode by itself (HEIC, AVIF).

    Upright. Runs on any thread. Raises PictureNotReadable, SourceTooLarge.
    """
    picture = annotate.upright(data, media_type)
    return picture.width, picture.height, picture.tobytes()
