"""The connection: SQLCipher under SQLAlchemy, its settings, and what its errors mean.

Settings and the table of errors were measured (shared/probes/storage.md): TRUNCATE with EXTRA lost
nothing in 800 simulated power cuts; ``recursive_triggers`` because REPLACE slips past a delete
trigger otherwise; never WAL, which leaves half a case beside a copied file.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
import sqlcipher3.dbapi2 as driver
from sqlalchemy import event, pool

from cunzheng.casefile import key as keys
from cunzheng.core import errors

SQLITE_MAGIC = b"SQLite format 3\x00"
_TIMEOUT_S = 5.0
_FOREIGN = (
    SQLITE_MAGIC,
    b"%PDF",
    b"PK\x03\x04",
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"ID3",
    b"RIFF",
    b"#!AMR",
)

_BY_NAME: dict[str, type[errors.CunzhengError]] = {
    "SQLITE_NOTADB": errors.NotACaseFile,
    "SQLITE_CORRUPT": errors.CaseDamaged,
    "SQLITE_CANTOPEN": errors.CaseNotFound,
    "SQLITE_READONLY": errors.CaseReadOnly,
    "SQLITE_BUSY": errors.CaseBusy,
    "SQLITE_LOCKED": errors.CaseBusy,
    "SQLITE_FULL": errors.DiskFull,
    "SQLITE_IOERR": errors.MediumLost,
}


def _meaning(error: BaseException) -> errors.CunzhengError | None:
    name = str(getattr(error, "sqlite_errorname", ""))
    for start, meaning in _BY_NAME.items():
        if name == start or name.startswith(start + "_"):
            return meaning()
    # Somebody with the key took a table out: SQLite has one code for that and for a wrong query.
    if name == "SQLITE_ERROR" and str(error).startswith("no such table"):
        return errors.CaseDamaged()
    # Somebody with the key put bytes where text belongs; the driver has no code for that.
    if str(error).startswith("Could not decode to UTF-8"):
        return errors.CaseDamaged()
    return None


def _refined(meaning: errors.CunzhengError, path: Path | None) -> errors.CunzhengError:
    """Tell apart what the driver gives one code for; *path* is the case that was worked on.

    A hot journal that cannot be rolled back is READONLY or CANTOPEN to SQLite, without the
    extended code. A drive that is gone is CORRUPT to SQLCipher (a page of garbage): nobody may be
    told that the case is damaged because a plug was pulled.
    """
    if path is None or not isinstance(
        meaning, (errors.CaseReadOnly, errors.CaseNotFound, errors.CaseDamaged)
    ):
        return meaning
    if not _answers(path):
        return errors.MediumLost(path.name)
    if not isinstance(meaning, errors.CaseDamaged) and journal_waits(path):
        return errors.CaseNeedsRecovery(path.name)
    return meaning


def _answers(path: Path) -> bool:
    """Is the drive still there? Asked of the folder: opening and closing the file itself would
    drop SQLite's locks on it (POSIX).
    """
    try:
        path.stat()
        sync_folder(path.parent)
    except OSError as error:
        return error.errno not in (errno.EIO, errno.ENXIO, errno.ENODEV, errno.ENOENT)
    return True


@contextlib.contextmanager
def speaking(path: Path | None = None) -> Iterator[None]:
    """Turn what the driver raises inside into our own errors; anything unknown passes through.

    With *path*, the case file, more of them can be told apart.
    """
    try:
        yield
    except sa.exc.DBAPIError as error:
        meaning = _meaning(error.orig) if error.orig is not None else None
        if meaning is None:
            raise
        raise _refined(meaning, path) from None  # the original may hold SQL parameters
    except driver.Error as error:
        meaning = _meaning(error)
        if meaning is None:
            raise
        raise _refined(meaning, path) from None


def connect(path: Path, raw: keys.RawKey, *, read_only: bool = False, create: bool = False) -> Any:  # noqa: ANN401
    """Open one keyed DBAPI connection. ``mode=rw`` never creates a file by accident."""
    mode = "ro" if read_only else "rwc" if create else "rw"
    uri = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    connection = driver.connect(
        uri, uri=True, isolation_level=None, timeout=_TIMEOUT_S, check_same_thread=False
    )
    try:
        # A plain SQLite passes over unknown pragmas, the key's too, and would write in the clear.
        version = connection.execute("PRAGMA cipher_version").fetchone()
        if not version or not version[0]:
            raise errors.CaseNotEncrypted
        connection.execute("PRAGMA cipher_log_level=NONE")  # it would write to stderr
        connection.execute(raw.pragma())
        connection.execute(f"PRAGMA cipher_page_size={keys.PAGE_BYTES}")
        connection.execute("PRAGMA cipher_memory_security=OFF")  # costs 40 %, see the probe
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # forces the key check
        if not read_only:
            journal = connection.execute("PRAGMA journal_mode=TRUNCATE").fetchone()[0]
            if str(journal).upper() != "TRUNCATE":
                raise errors.CaseBusy
            connection.execute("PRAGMA synchronous=EXTRA")
            connection.execute("PRAGMA secure_delete=ON")
            if sys.platform == "darwin":
                connection.execute("PRAGMA fullfsync=ON")
        for setting in (
            "foreign_keys=ON",
            "recursive_triggers=ON",
            "trusted_schema=OFF",
            "temp_store=MEMORY",
            "cache_size=-8192",
        ):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def make_engine(path: Path, raw: keys.RawKey, *, read_only: bool = False) -> sa.Engine:
    """One engine with one connection: the case has one owner thread (see ui.tasks)."""
    engine = sa.create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path, raw, read_only=read_only),
        poolclass=pool.StaticPool,
        hide_parameters=True,  # an exception's text must not hold evidence
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        write = connection.get_execution_options().get("write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def read_salt(path: Path) -> bytes:
    """The first 16 bytes. Raises CaseNotFound, NotACaseFile (too short) or CaseReadOnly."""
    try:
        if not path.is_file():
            raise errors.CaseNotFound
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(keys.SALT_BYTES)
    except PermissionError:
        raise errors.SourceUnreadable from None
    except OSError:
        raise errors.MediumLost from None
    # SQLite would take an empty file for a new, empty, healthy database: check before it may.
    if size < 2 * keys.PAGE_BYTES or any(head.startswith(magic) for magic in _FOREIGN):
        raise errors.NotACaseFile
    return head


def _journal(path: Path) -> tuple[Path, bytes]:
    """The journal of *path* and its first bytes; empty where there is none."""
    journal = path.with_name(path.name + "-journal")
    try:
        with journal.open("rb") as file:
            return journal, file.read(8)
    except OSError:
        return journal, b""


def journal_waits(path: Path) -> bool:
    """Does a hot journal lie beside *path*: was the last writing cut off half-way?"""
    head = _journal(path)[1]
    return bool(head) and head[0] != 0  # SQLite's own test: a header that was never synced is 0


def clear_cold_journal(engine: sa.Engine, path: Path) -> None:
    """Remove a journal that a kill left before it counted (its header is still zero).

    SQLite ignores such a file and lets it lie. Under the exclusive lock nobody can be writing it.
    """
    journal, head = _journal(path)
    if not head or head[0] != 0:
        return
    raw = engine.raw_connection()
    cursor = raw.cursor()
    try:
        cursor.execute("BEGIN EXCLUSIVE")
        journal.unlink(missing_ok=True)
        cursor.execute("ROLLBACK")
    except (driver.Error, OSError):
        return  # another process writes, or the folder cannot be changed: it stays
    finally:
        cursor.close()
        raw.close()


def explain_os_error(error: OSError, name: str) -> errors.CunzhengError:
    """What an error of the file system means to the user, by its number."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return errors.DiskFull(name)
    if error.errno in (errno.EIO, errno.ENXIO, errno.ENODEV):
        return errors.MediumLost(name)
    return errors.CannotWrite(name)


def explain_not_a_database(path: Path, raw: keys.RawKey) -> errors.CunzhengError:
    """Why SQLCipher said "not a database": wrong password, damaged first page, or foreign file."""
    with path.open("rb") as file:
        pages = file.seek(0, os.SEEK_END) / keys.PAGE_BYTES
        for number in (2, 3):  # a page that still fits the key proves the password right
            file.seek((number - 1) * keys.PAGE_BYTES)
            if keys.page_is_ours(file.read(keys.PAGE_BYTES), number, raw):
                return errors.CaseDamaged()
        file.seek(0)
        first = file.read(keys.PAGE_BYTES)
    if keys.page_is_ours(first, 1, raw):
        return errors.CaseDamaged()
    # Encrypted bytes use all 256 values about equally; text, pictures' headers and zeros do not.
    if pages != int(pages) or len(set(first)) < 240:
        return errors.NotACaseFile()
    return errors.WrongPassword()


def prove_encrypted(path: Path) -> None:
    """Read the first page raw; raise CaseNotEncrypted if it could be read without the key."""
    with path.open("rb") as file:
        first = file.read(keys.PAGE_BYTES)
    if first.startswith(SQLITE_MAGIC) or len(set(first)) < 240 or b"CREATE TABLE" in first:
        raise errors.CaseNotEncrypted


def identity(path: Path) -> tuple[int, int]:
    """Which file lies at *path*: device and number; (0, 0) where there is none or nobody says."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_dev, status.st_ino


def sync_folder(folder: Path) -> None:
    """Make a new or renamed name in *folder* last; a no-op where the system cannot (Windows)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
