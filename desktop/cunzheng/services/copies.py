"""Copies the user asks for: to another place, and back. Success is what the read-back says."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import hashlib
import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

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
    """A copy put back: its place, the SHA-256 that was read back; the report, of a copy that is
    whole, if it was opened.
    """

    path: Path
    sha256: str
    report: VerifyReport | None = None


def backup_to(case: Case, folder: Path, progress: Progress = NULL_PROGRESS) -> Restored:
    """Write a copy into *folder* on another place; it is read back from the medium and compared.

    Success is what the read-back says; of a copy that was not proven nothing is left. Noted in the
    case's log and in the settings. Raises CannotWrite and the errors of ``handover.export_copy``.
    """
    from cunzheng.services import handover

    if not folder.is_dir():
        raise errors.CannotWrite(folder.name)
    now = dt.datetime.fromisoformat(case.store.now())
    path = folder / f"{case.path.stem}-{now.strftime(_STAMP)}.czx"
    given = handover.export_copy(case, path, progress)
    settings.remember_copy(case.info().case_id, now.isoformat(), len(case.custody()))
    return Restored(path, given.files[0][1])


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
    copy: Path,
    target: Path,
    password: str = "",
    progress: Progress = NULL_PROGRESS,
    *,
    sheet: str = "",
) -> Restored:
    """Put *copy* back as *target*, which must not exist: byte for byte, read back, compared.

    With a *password* (the one of the copy's time) or the key of its emergency *sheet* it is opened
    and verified before it gets its name, and the restoring is noted in its log. Whatever fails
    leaves nothing behind, and the copy as it was. Raises CaseNotFound, NotACaseFile, CaseExists,
    CopyNotWhole, DiskFull, MediumLost, CannotWrite, ReadBackFailed, Cancelled, and what opening
    raises (of a sheet: EmergencyKeyWrong, EmergencyKeyRefused).
    """
    if not copy.is_file():
        raise errors.CaseNotFound(copy.name)
    if target.exists():
        raise errors.CaseExists(target.name)
    unlock = _unlocking(password, sheet)
    if unlock is not None:
        unlock(copy, read_only=True).close()  # before anything is written
    part = target.with_name(f".{target.name}.restoring")
    report = None
    try:
        digest = _copy_bytes(copy, part, progress)
        if _read_back(part, progress) != digest:
            raise errors.ReadBackFailed(target.name)
        if unlock is not None:
            report = _proven(unlock(part, read_only=True), copy.name, progress)
        if target.exists():
            raise errors.CaseExists(target.name)
        part.rename(target)
    except OSError as error:
        raise _told(error, target.name) from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    if unlock is not None:
        _note_restored(unlock(target, read_only=False), by_sheet=not password)
    return Restored(target, digest, report)


class _Unlock(Protocol):
    """Opens a copy with whatever key was given."""

    def __call__(self, path: Path, *, read_only: bool) -> Store: ...


def _unlocking(password: str, sheet: str) -> _Unlock | None:
    from cunzheng.services import keys  # which opens cases, and they make copies

    if password:
        return partial(Store.open, password=password)
    return partial(keys.store_by_sheet, text=sheet) if sheet else None


def _proven(store: Store, name: str, progress: Progress) -> VerifyReport:
    """The report on a copy that is as it was; CopyNotWhole for any other."""
    try:
        report = verifying.verify(store, progress=progress)
    finally:
        store.close()
    if not report.whole:
        raise errors.CopyNotWhole(name)
    return report


def _note_restored(store: Store, *, by_sheet: bool) -> None:
    """Say in the case that it was restored, and up to where this computer had seen it.

    Its head is remembered as a branch of its own, or every later verification would cry that
    entries are missing which the user knows to be lost; the original, if it is still there, keeps
    its head.
    """
    from cunzheng.services import keys

    try:
        case_id, log = store.info().case_id, store.log()
        seen = settings.load().heads.get(case_id)
        said: dict[str, object] = {"from_seq": len(log)}
        if seen and seen[0] > len(log):
            said |= {"seen_seq": seen[0], "seen_head": seen[1]}
        if by_sheet:
            keys.note_sheet_used(store)
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
