"""Files and folders in, candidates out; what cannot come in is a refusal with its reason.

Archives are looked into, one level deep: what lies in them is listed as if it lay in a folder.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from cunzheng.core.errors import (
    Cancelled,
    CunzhengError,
    SourceMissing,
    SourceTooLarge,
    SourceUnreadable,
)
from cunzheng.core.errors_archive import ArchiveNested
from cunzheng.core.moments import Moment
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Candidate, Refusal
from cunzheng.intake.archives import Archive, Member
from cunzheng.intake.describe import describe, describe_bytes, media_type_of, named, opened
from cunzheng.intake.limits import Limits
from cunzheng.intake.sniff import HEAD_BYTES, TAIL_BYTES, sniff
from cunzheng.intake.tools import Tools

_SYSTEM_FILES: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"})
_SYSTEM_FOLDERS: Final = frozenset(
    {"$recycle.bin", "system volume information", "__macosx", "lost.dir", "@eadir"}
)
_ZIP: Final = "application/zip"
INSIDE: Final = " \u203a "  # between the name of an archive and that of a file in it


class _Findings:
    """Candidates and refusals as they come."""

    def __init__(self) -> None:
        self.candidates: list[Candidate] = []
        self.refusals: list[Refusal] = []

    def refuse(self, path: str, name: str, error: CunzhengError) -> None:
        if not error.subject:
            error.subject = name
        self.refusals.append(Refusal(path, name, error, error.message()))


def walk(
    paths: Sequence[Path], progress: Progress = NULL_PROGRESS, tools: Tools | None = None
) -> tuple[tuple[Candidate, ...], tuple[Refusal, ...]]:
    """Look into files and folders, recursively and in a stable order.

    One bad file never stops the rest. Hidden and system files are passed over in silence; a folder
    or file that is reached twice (links, overlapping choices) is looked at once. Raises only
    :class:`Cancelled`.
    """
    tools = tools or Tools.load()
    findings = _Findings()
    found: list[Path] = []
    for one in _files(paths, tools.limits, findings, progress):
        if len(found) == tools.limits.files:
            findings.refuse(str(one), one.name, SourceTooLarge(one.name))
            break
        found.append(one)
    progress.begin(len(found))
    for path in found:
        check(progress)
        try:
            _one(path, tools, findings, progress)
        except Cancelled:
            raise
        except CunzhengError as error:
            findings.refuse(str(path), path.name, error)
        progress.advance()
    return tuple(findings.candidates), tuple(findings.refusals)


def look_at_bytes(
    given: Sequence[tuple[str, bytes, Moment | None]],
    progress: Progress = NULL_PROGRESS,
    tools: Tools | None = None,
) -> tuple[tuple[Candidate, ...], tuple[Refusal, ...]]:
    """The same for (name, bytes, time of the file) that lie in no file here. Raises Cancelled."""
    tools = tools or Tools.load()
    findings = _Findings()
    progress.begin(len(given))
    for name, data, modified in given:
        check(progress)
        try:
            candidate = describe_bytes(name, data, tools, modified=modified, progress=progress)
            if candidate.described.media_type == _ZIP:
                raise ArchiveNested(name)  # an archive in a drag: it has to be put down first
            findings.candidates.append(candidate)
        except Cancelled:
            raise
        except CunzhengError as error:
            findings.refuse("", name, error)
        progress.advance()
    return tuple(findings.candidates), tuple(findings.refusals)


def _one(path: Path, tools: Tools, findings: _Findings, progress: Progress) -> None:
    candidate = describe(path, tools, progress=progress)
    if candidate.described.media_type != _ZIP:
        findings.candidates.append(candidate)
        return
    with named(path.name), opened(path) as (file, about):
        archive = Archive(file, about.st_size, tools.limits)
        try:
            for member in archive.members():
                check(progress)
                if any(_passed_over(part) for part in member.path.split("/")):
                    continue
                shown = f"{path.name}{INSIDE}{member.path}"
                try:
                    findings.candidates.append(_member(path, archive, member, tools, progress))
                except Cancelled:
                    raise
                except CunzhengError as error:
                    error.subject = shown
                    findings.refuse(str(path), shown, error)
        finally:
            archive.close()


def _member(
    path: Path, archive: Archive, member: Member, tools: Tools, progress: Progress
) -> Candidate:
    with named(member.path):
        data = archive.read(member.key, progress)
        if data and sniff(data[:HEAD_BYTES], data[-TAIL_BYTES:]) == _ZIP:
            raise ArchiveNested
        return describe_bytes(
            member.name,
            data,
            tools,
            modified=member.modified,
            path=str(path),
            member=member.key,
            progress=progress,
        )


def read_member(path: Path, key: str, limits: Limits | None = None) -> bytes:
    """The bytes of one file in an archive, for bringing it in.

    Raises a subclass of ImportRefused.
    """
    with opened(path) as (file, about):
        if media_type_of(file, about.st_size) != _ZIP:
            raise SourceMissing
        archive = Archive(file, about.st_size, limits)
        try:
            return archive.read(key)
        finally:
            archive.close()


# --- finding the files -----------------------------------------------------------------------


def _files(
    paths: Sequence[Path], limits: Limits, findings: _Findings, progress: Progress
) -> Iterator[Path]:
    seen: set[tuple[int, int]] = set()
    for path in paths:
        # A folder that was chosen by hand is looked into even if its name begins with a dot.
        yield from _under(path, path, 0, seen, limits, findings, progress)


def _under(
    path: Path,
    chosen: Path,
    depth: int,
    seen: set[tuple[int, int]],
    limits: Limits,
    findings: _Findings,
    progress: Progress,
) -> Iterator[Path]:
    check(progress)
    try:
        about = path.stat()
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        if depth == 0 or not missing:  # a dead link inside a folder is nobody's evidence
            kind = SourceMissing if missing else SourceUnreadable
            findings.refuse(str(path), path.name, kind(path.name))
        return
    # Inode 0 is what some Windows and network file systems say of everything.
    identity = (about.st_dev, about.st_ino)
    if about.st_ino:
        if identity in seen:
            return
        seen.add(identity)
    if not stat.S_ISDIR(about.st_mode):
        if depth and path.is_symlink() and not _inside(path, chosen):
            # Somebody else's folder must not bring in files of one's own that it points at.
            findings.refuse(str(path), path.name, SourceUnreadable(path.name))
            return
        yield path
        return
    if depth and path.is_symlink():  # a linked folder may lead out of what was chosen
        return
    if depth > limits.folder_depth:
        findings.refuse(str(path), path.name, SourceTooLarge(path.name))
        return
    try:
        entries = sorted(path.iterdir(), key=lambda one: (one.name.casefold(), one.name))
    except OSError:
        findings.refuse(str(path), path.name, SourceUnreadable(path.name))
        return
    for entry in entries:
        if not _passed_over(entry.name):
            yield from _under(entry, chosen, depth + 1, seen, limits, findings, progress)


def _inside(path: Path, folder: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # links that lead in a ring
        return False


def _passed_over(name: str) -> bool:
    low = name.casefold()
    return name.startswith((".", "~$")) or low in _SYSTEM_FILES or low in _SYSTEM_FOLDERS
