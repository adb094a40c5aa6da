"""The same change for many files before they come in: number, direction, kind, time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace

from cunzheng.core.moments import Precision, TimeSource
from cunzheng.core.values import Described, Direction, EvidenceKind
from cunzheng.ui.models.candidates import ImportRow

Change = Callable[[ImportRow], ImportRow]
PICTURES = (EvidenceKind.SCREENSHOT, EvidenceKind.PHOTO, EvidenceKind.RECEIPT)
PAPERS = (
    EvidenceKind.DOCUMENT,
    EvidenceKind.RECEIPT,
    EvidenceKind.STATEMENT,
    EvidenceKind.OTHER,
)


def _with(row: ImportRow, described: Described) -> ImportRow:
    if row.candidate is None or described == row.candidate.described:
        return row
    return replace(row, candidate=replace(row.candidate, described=described))


def kinds_for(row: ImportRow) -> tuple[EvidenceKind, ...]:
    """What a file may be called; none where its bytes leave no choice."""
    if row.candidate is None:
        return ()
    kind, media = row.candidate.described.kind, row.candidate.described.media_type
    if media.startswith("image/"):
        return PICTURES
    return PAPERS if kind in PAPERS else ()


def common_kinds(rows: Iterable[ImportRow]) -> tuple[EvidenceKind, ...]:
    """The kinds that every one of several files may be called."""
    sets = [kinds_for(row) for row in rows]
    return tuple(one for one in sets[0] if all(one in other for other in sets)) if sets else ()


def sources_in(rows: Iterable[ImportRow]) -> tuple[TimeSource, ...]:
    """Who says a time in any of the files, in order of first appearance."""
    found = [
        moment.source
        for row in rows
        if row.candidate is not None and not row.candidate.described.messages
        for moment in row.candidate.described.times
    ]
    return tuple(dict.fromkeys(found))


def with_kind(row: ImportRow, kind: EvidenceKind) -> ImportRow:
    """The same row called something else, where its bytes allow it."""
    if row.candidate is None or kind not in kinds_for(row):
        return row
    return _with(row, replace(row.candidate.described, kind=kind))


def with_number(row: ImportRow, number: str) -> ImportRow:
    """The same row with the number of the other side. The entries of an export have their own."""
    if row.candidate is None or row.candidate.described.messages:
        return row
    warnings = tuple(one for one in row.candidate.described.warnings if one != "several_numbers")
    described = replace(row.candidate.described, number=number, warnings=warnings)
    return _with(replace(row, about=""), described)


def with_direction(row: ImportRow, direction: Direction) -> ImportRow:
    """Who began it; of an export only for the entries that do not say it themselves."""
    if row.candidate is None:
        return row
    described = row.candidate.described
    items = tuple(
        replace(one, direction=direction) if one.direction is Direction.UNKNOWN else one
        for one in described.messages
    )
    if items:
        return _with(row, replace(described, messages=items))
    return _with(row, replace(described, direction=direction))


def with_source(row: ImportRow, source: TimeSource) -> ImportRow:
    """The same row with the first time of this source put first; the others stay behind it."""
    if row.candidate is None or row.candidate.described.messages:
        return row
    times = row.candidate.described.times
    first = next((one for one in times if one.source is source), None)
    if first is None:
        return row
    others = tuple(one for one in times if one is not first)
    return _with(row, replace(row.candidate.described, times=(first, *others)))


def with_shift(row: ImportRow, minutes: int) -> ImportRow:
    """The first time moved by a clock's error, as the user's own word; what the file says stays.

    A day without an hour cannot be moved by minutes.
    """
    if row.candidate is None or row.candidate.described.messages or not minutes:
        return row
    times = row.candidate.described.times
    if not times or times[0].precision is Precision.DAY:
        return row
    moved = replace(
        times[0],
        instant=times[0].instant + dt.timedelta(minutes=minutes),
        source=TimeSource.TYPED,
    )
    kept = tuple(one for one in times if one.source is not TimeSource.TYPED)
    return _with(row, replace(row.candidate.described, times=(moved, *kept)))
