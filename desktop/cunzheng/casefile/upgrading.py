"""Bring an older case file up to date: a verified copy first, then all or nothing.

Reading an older file needs no upgrade as long as its tables are a part of today's.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from cunzheng.casefile import custody, schema, verifying
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.progress import NULL_PROGRESS, Progress


def revision(store: Store) -> str:
    """The revision of the file. Raises CaseTooNew, NotACaseFile."""
    with store.read() as connection:
        return schema.check_version(connection)


def outdated(store: Store) -> bool:
    """Was the file written by an older version of the app?"""
    return revision(store) < schema.HEAD


def upgrade(store: Store, copy: Path, progress: Progress = NULL_PROGRESS) -> bool:
    """Upgrade *store* if it is older; returns whether it was.

    *copy* is where the file is kept as it is now. It is written (or, after an attempt that
    failed, found), opened and compared before anything changes. Raises UpgradeCopyFailed if it
    cannot be (nothing was touched), UpgradeFailed if a migration fails (the file is as it was),
    CaseBusy, Cancelled.
    """
    old = revision(store)
    if old >= schema.HEAD:
        return False
    try:
        head = proven(store, copy, progress) if copy.exists() else None
        head = head or verified_copy(store, copy, progress)
    except errors.Cancelled:
        raise
    except (OSError, errors.CunzhengError):
        raise errors.UpgradeCopyFailed from None
    try:
        with store.write() as connection:
            log = custody.entries(connection)
            if schema.version_of(connection) != old or not log or log[-1].hash != head:
                raise errors.CaseBusy  # someone else wrote since the copy was made
            schema.upgrade(connection)
            custody.append(
                connection, store.now(), "schema_upgraded", {"from": old, "to": schema.HEAD}
            )
    except (errors.CaseBusy, errors.CaseReadOnly, errors.DiskFull, errors.MediumLost):
        raise
    except Exception:  # noqa: BLE001 - whatever a migration raises, the user reads one sentence
        raise errors.UpgradeFailed from None
    return True


def verified_copy(store: Store, copy: Path, progress: Progress = NULL_PROGRESS) -> str:
    """Write *copy* under the same key and prove it: same head, every hash. Returns the head.

    Raises CaseExists and what ``Store.copy_to`` raises, OSError where there can be no folder,
    ReadBackFailed where the copy (or the case itself) does not verify, Cancelled. Nothing is left.
    """
    copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    store.copy_to(copy)
    try:
        head = proven(store, copy, progress)
        if not head:
            raise errors.ReadBackFailed(copy.name)
    except BaseException:
        with contextlib.suppress(OSError):
            copy.unlink(missing_ok=True)
        raise
    return head


def proven(store: Store, copy: Path, progress: Progress = NULL_PROGRESS) -> str:
    """The head, if *copy* opens with the key of *store*, verifies and ends with the same head;
    "" if not. Raises Cancelled.
    """
    try:
        reader = store.open_copy(copy)
        try:
            report = verifying.verify(reader, progress=progress)
        finally:
            reader.close()
    except errors.Cancelled:
        raise
    except errors.CunzhengError:
        return ""
    log = store.log()
    return report.head if report.whole and log and report.head == log[-1].hash else ""
