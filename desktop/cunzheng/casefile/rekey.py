"""Another password, or another cost of the derivation, without a moment at which neither opens.

SQLCipher's own ``PRAGMA rekey`` works in place: after a cut the header may hold the new salt while
the old key still rules, and the user is locked out (194 of 194 such states, shared probe on
storage). Here the case is copied page by page under a new random salt and key into a file beside
it; the copy is opened with the new password, checked from end to end and compared with the case;
only then it takes the case's place, by one rename. A kill before the rename leaves the old file as
it was and a part that the next open sweeps; after it the new file is all there is.

The old file's name is gone then; its blocks may stay on the medium until they are written over
(on flash memory longer), readable for who has the old password. Copies made earlier keep it too.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from cunzheng.casefile import custody, engine, parts, presence, space, verifying
from cunzheng.casefile import key as keys
from cunzheng.casefile.store import Clock, Store, utc_now
from cunzheng.core import errors
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Check, CustodyEntry, VerifyReport

CHANGED, UPGRADED = "password_changed", "key_upgraded"  # kinds of custody entries
COPIED = "copy_own_key"  # the first entry that a copy has and its original has not
_STEP_PAGES = 256  # 4 MiB: often enough to be cancelled


def change_password(
    path: Path,
    old: str,
    new: str,
    *,
    known: Iterable[str] = (),
    clock: Clock = utc_now,
    progress: Progress = NULL_PROGRESS,
) -> None:
    """Make *new* open the case at *path* and *old* no longer.

    The case must be closed in this process too. Raises WeakPassword, what ``Store.open`` raises,
    NoRoom, CannotWrite, ReadBackFailed, Cancelled: in each of these cases *old* still opens it.
    """
    keys.check_new_password(new, known)
    with contextlib.closing(Store.open(path, old, clock=clock)) as store:
        rewrite(store, new, CHANGED, progress)


def change_profile(
    path: Path, password: str, *, clock: Clock = utc_now, progress: Progress = NULL_PROGRESS
) -> bool:
    """Bring the derivation to the newest profile under the same password; False if it is there.

    Raises as :func:`change_password`, but never WeakPassword: the password stays as it is.
    """
    with contextlib.closing(Store.open(path, password, clock=clock)) as store:
        if store.kdf == keys.PROFILES[0]:
            return False
        rewrite(store, password, UPGRADED, progress)
    return True


def rewrite(
    store: Store, password: str, kind: str, progress: Progress = NULL_PROGRESS
) -> CustodyEntry:
    """Put the case of *store* under *password* and the newest profile; *store* is closed after.

    The new file's log has one entry more, of the given *kind*: it is returned. Raises as
    :func:`change_password`.
    """
    path = store.path
    part = parts.part_of(path)
    raw = keys.derive(password, os.urandom(keys.SALT_BYTES))
    try:
        space.check_room(part, path.stat().st_size)
        # Nobody may write between the copy and the rename. Whoever still has the old file open
        # afterwards is refused by SQLite (READONLY_DBMOVED): nothing is written into nowhere.
        with store.write() as lock:
            log = custody.entries(lock)
            _copy(store, part, raw, progress)
            entry = _prove(store, part, password, kind, log, progress)
            if sys.platform != "win32":
                _swap(part, path)
        store.close()
        if sys.platform == "win32":  # there an open file cannot be replaced
            _swap(part, path)
    except OSError as error:
        raise engine.explain_os_error(error, path.name) from None
    finally:
        parts.remove(part)
    return entry


def copy_under(
    store: Store, path: Path, password: str, progress: Progress = NULL_PROGRESS
) -> CustodyEntry:
    """Write a copy of *store* to *path* under *password*, with a salt of its own; proven.

    The case keeps its key, and the two have nothing in common that would open the other. The copy
    has one entry more, which is returned. Raises WeakPassword, CaseExists, NoRoom,
    FileTooBigForDrive, DiskFull, MediumLost, CannotWrite, ReadBackFailed, Cancelled.
    """
    keys.check_new_password(password)
    if path.exists():
        raise errors.CaseExists(path.name)
    parts.sweep(path)
    part = parts.part_of(path)
    raw = keys.derive(password, os.urandom(keys.SALT_BYTES))
    try:
        space.check_room(path, store.path.stat().st_size)
        log = store.log()
        _copy(store, part, raw, progress)
        entry = _prove(store, part, password, COPIED, log, progress)
        if path.exists():
            raise errors.CaseExists(path.name)
        part.rename(path)
        engine.sync_folder(path.parent)
    except OSError as error:
        raise engine.explain_os_error(error, path.name) from None
    finally:
        parts.remove(part)
    return entry


def _copy(store: Store, part: Path, raw: keys.RawKey, progress: Progress) -> None:
    begun = False

    def step(_status: int, remaining: int, total: int) -> None:
        nonlocal begun
        check(progress)
        if not begun:
            progress.begin(total, "rekey")
            begun = True
        progress.advance(min(_STEP_PAGES, total - remaining))

    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with engine.speaking(), contextlib.ExitStack() as stack:
        stack.callback(presence.claim(part).release)
        source = engine.connect(store.path, store.raw_key, read_only=True)
        stack.callback(source.close)
        target = engine.connect(part, raw, create=True)
        stack.callback(target.close)
        source.backup(target, pages=_STEP_PAGES, progress=step)


def _prove(
    store: Store,
    part: Path,
    password: str,
    kind: str,
    log: tuple[CustodyEntry, ...],
    progress: Progress,
) -> CustodyEntry:
    """Write the log entry, then open the part as a user would and hold it against the case."""
    engine.prove_encrypted(part)
    with contextlib.closing(Store.open(part, password, clock=store.clock)) as fresh:
        fresh.note(kind, {"kdf": keys.PROFILES[0].version})
    with contextlib.closing(Store.open(part, password, read_only=True)) as fresh:
        report = verifying.verify(fresh, progress=progress)
        now = fresh.log()
    if now[:-1] != log or len(now) != len(log) + 1 or report.head != now[-1].hash:
        raise errors.ReadBackFailed(store.path.name)
    if not report.whole:
        # What was wrong in the case before must not keep the user from changing the password.
        # Not through Store.open: it reads the file by hand, which would drop our lock (POSIX).
        with contextlib.closing(
            Store(store.path, store.raw_key, read_only=True, clock=store.clock)
        ) as before:
            if _faults(verifying.verify(before, progress=progress)) != _faults(report):
                raise errors.ReadBackFailed(store.path.name)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    return now[-1]


def _faults(report: VerifyReport) -> set[tuple[str, Check, str]]:
    return {
        (line.what, line.answer, line.item)
        for line in report.lines
        if line.answer is not Check.UNCHANGED
    }


def _swap(part: Path, path: Path) -> None:
    part.replace(path)
    engine.sync_folder(path.parent)
