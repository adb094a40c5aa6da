"""One file in, a candidate out: what it is, or why it cannot come in."""

from __future__ import annotations

import datetime as dt
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from cunzheng.core.errors import (
    Cancelled,
    CunzhengError,
    SourceChanged,
    SourceEmpty,
    SourceMissing,
    SourceTooLarge,
    SourceUnreadable,
)
from cunzheng.core.moments import Moment, Precision, TimeSource
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.values import Candidate, Described
from cunzheng.intake import looking
from cunzheng.intake.limits import Limits
from cunzheng.intake.sniff import HEAD_BYTES, TAIL_BYTES, sniff
from cunzheng.intake.tools import Tools


def describe(
    path: Path,
    tools: Tools | None = None,
    limits: Limits | None = None,
    progress: Progress = NULL_PROGRESS,
) -> Candidate:
    """Look into one file. Raises a subclass of :class:`ImportRefused`, with the file's name as
    its subject, for what cannot come in; :class:`Cancelled` if the user stopped.

    *tools* are the shipped tables (loaded if None; pass them when there are many files).
    """
    tools = tools or Tools.load(limits=limits)
    with named(path.name):
        with opened(path) as (file, about):
            described = look_into(
                file, path.name, about.st_size, _modified(about.st_mtime), tools, progress
            )
        return Candidate(str(path), path.name, about.st_size, described, about.st_mtime_ns)


def describe_bytes(
    name: str,
    data: bytes,
    tools: Tools,
    *,
    modified: Moment | None = None,
    path: str = "",
    member: str = "",
    progress: Progress = NULL_PROGRESS,
) -> Candidate:
    """Look into bytes that lie in no file of their own: a drop, a paste, a file in an archive.

    The candidate keeps the bytes unless it lies in an archive (*path* and *member*). Raises as
    :func:`describe`.
    """
    with named(name):
        described = look_into(io.BytesIO(data), name, len(data), modified, tools, progress)
        return Candidate(
            path, name, len(data), described, member=member, data=None if member else data
        )


@contextmanager
def named(name: str) -> Iterator[None]:
    """Whatever is raised inside tells of which file; memory that runs out is a refusal too."""
    try:
        yield
    except Cancelled:
        raise
    except CunzhengError as error:
        error.subject = name
        raise
    except MemoryError:
        raise SourceTooLarge(name) from None


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """A plain file that is not empty, and that is the same at the end.

    Raises SourceMissing, SourceUnreadable, SourceEmpty, SourceChanged.
    """
    try:
        # A pipe or a device would block for ever: only plain files are opened.
        if not stat.S_ISREG(path.stat().st_mode):
            raise SourceUnreadable
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            if before.st_size == 0:
                raise SourceEmpty
            yield file, before
            after = os.fstat(file.fileno())
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                raise SourceChanged
    except FileNotFoundError:
        raise SourceMissing from None
    except OSError:
        raise SourceUnreadable from None


def media_type_of(file: BinaryIO, size: int) -> str:
    """What an opened file is by its first and last bytes. Raises as :func:`sniff`."""
    file.seek(0)
    head = file.read(HEAD_BYTES)
    file.seek(max(0, size - TAIL_BYTES))
    return sniff(head, file.read(TAIL_BYTES))


def look_into(
    file: BinaryIO,
    name: str,
    size: int,
    modified: Moment | None,
    tools: Tools,
    progress: Progress = NULL_PROGRESS,
) -> Described:
    """Sniff an opened file and look inside. Raises a subclass of ImportRefused, Cancelled."""
    if size == 0:
        raise SourceEmpty
    media_type = media_type_of(file, size)
    if size > looking.most_bytes(media_type, tools):
        raise SourceTooLarge
    return looking.look(looking.Source(file, name, size, media_type, modified, tools, progress))


def _modified(seconds: float) -> Moment | None:
    try:
        instant = dt.datetime.fromtimestamp(int(seconds), dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None
    if not 2000 <= instant.year < 2100:  # 1970 and 1980 are what file systems say when empty
        return None
    return Moment(instant, Precision.SECOND, TimeSource.FILE_SYSTEM)
