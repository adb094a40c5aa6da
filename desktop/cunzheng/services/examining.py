"""Look at files before anything comes in; name the columns of a table that nobody knows."""

from __future__ import annotations

import hashlib
import io
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from cunzheng.core.columns import TableShape
from cunzheng.core.errors import CunzhengError
from cunzheng.core.ids import normalise_number
from cunzheng.core.moments import Moment
from cunzheng.core.numbers import ReadNumber
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import (
    Candidate,
    Direction,
    Evidence,
    EvidenceKind,
    MessageItem,
    Refusal,
)
from cunzheng.intake import columns, walking
from cunzheng.intake.describe import look_into, opened
from cunzheng.intake.limits import Limits
from cunzheng.intake.numbers import Numbers
from cunzheng.intake.tools import Tools
from cunzheng.services import settings

UNKNOWN_COLUMNS = "columns_unknown"
T = TypeVar("T")
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Examination:
    """What lies in the files; nothing is in the case yet."""

    candidates: tuple[Candidate, ...]
    refusals: tuple[Refusal, ...]


def examine(
    paths: Sequence[Path], progress: Progress = NULL_PROGRESS, folder: Path | None = None
) -> Examination:
    """Look at files and folders (recursive), and into ZIP archives.

    Never raises for one bad file: it is a refusal. Needs no case; may run on any thread. *folder*
    is that of the settings, where the user's own columns are remembered. Raises Cancelled.
    """
    tools = Tools.load(settings.load(folder).columns)
    return Examination(*walking.walk(paths, progress, tools))


def examine_bytes(
    given: Sequence[tuple[str, bytes, Moment | None]],
    progress: Progress = NULL_PROGRESS,
    folder: Path | None = None,
) -> Examination:
    """The same for (name, bytes, time of the file) without a path: a drop, pasted text."""
    tools = Tools.load(settings.load(folder).columns)
    return Examination(*walking.look_at_bytes(given, progress, tools))


def party(item: MessageItem) -> str:
    """Whose entry it is, as the user is asked: the number or address, else the name."""
    return normalise_number(item.number) or item.name


def numbers_in(candidates: Sequence[Candidate]) -> dict[str, int]:
    """Parties in the exports and how many entries each has, most first, for the user to choose.

    The user's own lines in a chat are no party.
    """
    counted = Counter(
        party(item)
        for one in candidates
        for item in one.described.messages
        if item.number or item.direction is not Direction.OUTGOING
    )
    return dict(counted.most_common())


def names_in(candidates: Sequence[Candidate]) -> dict[str, str]:
    """The name that an export gives to a number, where it gives one."""
    return {
        party(item): item.name
        for one in candidates
        for item in one.described.messages
        if item.name and item.name != party(item)
    }


def reader() -> Callable[[str], ReadNumber]:
    """Tells normal form and kind of a number; keep it for many numbers."""
    return Numbers.load().read


# --- tables whose columns nobody knows -------------------------------------------------------


def shape_of(candidate: Candidate) -> TableShape:
    """Heading and first rows of a table. Raises a subclass of ImportRefused."""
    return _with_file(candidate, lambda file, _size: columns.shape(file))


def name_columns(
    candidates: Sequence[Candidate],
    signature: str,
    chosen: Mapping[str, int],
    folder: Path | None = None,
) -> tuple[Candidate, ...]:
    """Remember the columns for tables with this heading, and look at *candidates* again.

    All come back, in order; those that are no such table unchanged. Raises a subclass of
    ImportRefused where a file went away in the meantime.
    """
    kept = settings.remember_columns(signature, chosen, folder).columns
    tools = Tools.load({**kept, signature: chosen})
    return tuple(_again(one, tools) for one in candidates)


def _again(candidate: Candidate, tools: Tools) -> Candidate:
    if candidate.described.media_type != "text/csv":
        return candidate
    last = next(iter(candidate.described.times[-1:]), None)

    def looked(file: BinaryIO, size: int) -> Candidate:
        described = look_into(file, candidate.name, size, last, tools)
        return replace(candidate, described=described)

    if UNKNOWN_COLUMNS not in candidate.described.warnings and (
        candidate.described.kind is not EvidenceKind.MESSAGES
    ):
        return candidate
    return _with_file(candidate, looked)


def _with_file(candidate: Candidate, work: Callable[[BinaryIO, int], T]) -> T:
    """Open a candidate's bytes wherever they lie. Raises a subclass of ImportRefused, Cancelled."""
    if candidate.data is not None:
        return work(io.BytesIO(candidate.data), candidate.size)
    if candidate.member:
        data = walking.read_member(Path(candidate.path), candidate.member)
        return work(io.BytesIO(data), len(data))
    with opened(Path(candidate.path)) as (file, about):
        return work(file, about.st_size)


# --- the same bytes twice --------------------------------------------------------------------


def twins(
    candidates: Sequence[Candidate], evidence: Sequence[Evidence], progress: Progress
) -> dict[int, int | None]:
    """Places of candidates whose bytes are there already.

    The value is the exhibit's number, or None where another candidate before it has the same
    bytes. Only files of the same size are read. Raises Cancelled.
    """
    known: dict[int, dict[str, int]] = defaultdict(dict)
    for exhibit in evidence:
        known[exhibit.size][exhibit.sha256] = exhibit.exhibit_no
    sizes = Counter(one.size for one in candidates)
    found: dict[int, int | None] = {}
    seen: set[str] = set()
    for at, one in enumerate(candidates):
        check(progress)
        if sizes[one.size] < 2 and one.size not in known:
            continue
        try:
            sha = _with_file(one, lambda file, _size: _hash(file, progress))
        except CunzhengError:
            continue  # it will be refused when it comes in
        if sha in known[one.size]:
            found[at] = known[one.size][sha]
        elif sha in seen:
            found[at] = None
        seen.add(sha)
    return found


@dataclass(frozen=True, slots=True)
class Tellings:
    """What takes longer to find out about *candidates* than to show them."""

    candidates: tuple[Candidate, ...]
    kinds: Mapping[str, ReadNumber]  # by number or party, as they stand in the files
    twins: Mapping[int, int | None]


def tell(
    found: Examination, evidence: Sequence[Evidence], progress: Progress = NULL_PROGRESS
) -> Tellings:
    """What kind of numbers there are, and which bytes are there already. Raises Cancelled."""
    read = reader()
    wanted = dict.fromkeys(numbers_in(found.candidates))
    wanted |= dict.fromkeys(one.described.number for one in found.candidates)
    kinds: dict[str, ReadNumber] = {}
    for number in wanted:
        check(progress)
        if number:
            kinds[number] = read(number)
    return Tellings(found.candidates, kinds, twins(found.candidates, evidence, progress))


def _hash(file: BinaryIO, progress: Progress) -> str:
    file.seek(0)
    digest = hashlib.sha256()
    while block := file.read(_BLOCK):
        check(progress)
        digest.update(block)
    return digest.hexdigest()


def dropped_bytes_limit() -> int:
    """How many bytes of files without a path are taken into memory at once."""
    return Limits().dropped_bytes
