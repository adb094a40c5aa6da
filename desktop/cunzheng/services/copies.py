"""Copies the user asks for: to another place, and back. Success is what the read-back says."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cunzheng.casefile import verifying
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import VerifyReport
from cunzheng.services import settings

if TYPE_CHECKING:
    from cunzheng.services.cases import Case

_BLOCK = 1024 * 1024
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Restored:
    """A copy put back: its place, the SHA-256 that was read back, the report if it was opened."""

    path: Path
    sha256: str
    report: VerifyReport | None = None


def backup_to(case: Case, folder: Path, progress: Progress = NULL_PROGRESS) -> Restored:
    """Write a copy into *folder* on another place, read it back from the medium and compare.

    Success is what the read-back says. Noted in the case's log and in the settings. Raises
    CannotWrite, CaseExists, DiskFull, MediumLost, ReadBackFailed, Cancelled.
    """
    from cunzheng.services import handover

    if not folder.is_dir():
        raise errors.CannotWrite(folder.name)
    now = dt.datetime.fromisoformat(case.store.now())
    path = folder / f"{case.path.stem}-{now.strftime(_STAMP)}.czx"
    given = handover.export_copy(case, path, progress)
    again = _read_back(path, progress)
    if again != given.files[0][1]:
        raise errors.ReadBackFailed(path.name)
    settings.remember_copy(case.info().case_id, now.isoformat(), len(case.custody()))
    return Restored(path, again)


def _read_back(path: Path, progress: Progress) -> str:
    """The SHA-256 of a file, from the medium and not from memory where the system allows."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            while data := file.read(_BLOCK):
                check(progress)
                digest.update(data)
    except OSError:
        raise errors.MediumLost(path.name) from None
    return digest.hexdigest()


def restore(
    copy: Path, target: Path, password: str = "", progress: Progress = NULL_PROGRESS
) -> Restored:
    """Put *copy* back as *target*, which must not exist: byte for byte, read back, compared.

    With a *password* (the one of the copy's time) it is opened, verified, and the restoring is
    noted in its log; a wrong password leaves nothing behind. Raises CaseNotFound, NotACaseFile,
    CaseExists, DiskFull, MediumLost, CannotWrite, ReadBackFailed, Cancelled, and what opening
    raises.
    """
    if not copy.is_file():
        raise errors.CaseNotFound(copy.name)
    if target.exists():
        raise errors.CaseExists(target.name)
    if password:
        Store.open(copy, password, read_only=True).close()  # before anything is written
    part = target.with_name(f".{target.name}.restoring")
    try:
        digest = _copy_bytes(copy, part, progress)
        if _read_back(part, progress) != digest:
            raise errors.ReadBackFailed(target.name)
        if target.exists():
            raise errors.CaseExists(target.name)
        part.rename(target)
    except OSError as error:
        raise _told(error, target.name) from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    if not password:
        return Restored(target, digest)
    store = Store.open(target, password, read_only=True)
    try:
        report = verifying.verify(store, progress=progress)
    finally:
        store.close()
    if report.whole:
        _note_restored(target, password)
    return Restored(target, digest, report)


def _note_restored(target: Path, password: str) -> None:
    """Say in the case that it was restored, and up to where this computer had seen it.

    Its head is remembered as a branch of its own, or every later verification would cry that
    entries are missing which the user knows to be lost; the original, if it is still there, keeps
    its head.
    """
    store = Store.open(target, password)
    try:
        case_id, log = store.info().case_id, store.log()
        seen = settings.load().heads.get(case_id)
        said: dict[str, object] = {"from_seq": len(log)}
        if seen and seen[0] > len(log):
            said |= {"seen_seq": seen[0], "seen_head": seen[1]}
        entry = store.note("case_restored", said)
        settings.add_fork(case_id, entry.seq, entry.hash)
    finally:
        store.close()


def _copy_bytes(copy: Path, part: Path, progress: Progress) -> str:
    digest = hashlib.sha256()
    part.unlink(missing_ok=True)
    progress.begin(copy.stat().st_size, "restore")
    handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with copy.open("rb") as source, os.fdopen(handle, "wb") as file:
        while data := source.read(_BLOCK):
            check(progress)
            digest.update(data)
            file.write(data)
            progress.advance(len(data))
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def _told(error: OSError, name: str) -> errors.CunzhengError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return errors.DiskFull(name)
    if error.errno in {errno.EIO, errno.ENODEV, errno.ENXIO}:
        return errors.MediumLost(name)
    return errors.CannotWrite(name)
