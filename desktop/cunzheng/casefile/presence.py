"""Who has a case open for writing: small records in the user's own state folder.

Nothing lies beside the case. A record names the process (pid and start time, so that a reused pid
is not taken for it), the computer and since when; the case is only in it as a hash of its place
and the file's identity. A record whose process is gone is ignored and removed, so a kill never
locks anybody out. Other accounts and other computers are not seen: there SQLite's own lock (while
writing) is what is left.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import os
import socket
import sys
import weakref
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs
import psutil

from cunzheng.core import errors
from cunzheng.core.ids import new_id
from cunzheng.core.moments import Moment

PLACE_VARIABLE = "CUNZHENG_SETTINGS_DIR"  # the one of services.settings; a test holds them equal
_START_SLACK_S = 2.0  # clocks of one process and of its reader differ by rounding
_ELSEWHERE = dt.timedelta(hours=24)  # a record of another computer cannot be checked for ever


@dataclass(frozen=True, slots=True)
class Record:
    """``place`` and ``file`` are hashes; ``since`` is UTC, ISO 8601; ``started`` and ``booted``
    are seconds of the epoch.
    """

    place: str
    file: str
    pid: int
    started: float
    host: str
    booted: float
    since: str


class Claim:
    """Held while a case is open for writing; dropped on release, garbage collection and exit."""

    def __init__(self, record: Path | None) -> None:
        self._drop = weakref.finalize(self, _drop, record, os.getpid())

    def release(self) -> None:
        """Let others open the case. A second call does nothing."""
        self._drop()


def _drop(record: Path | None, owner: int) -> None:
    if record is not None and os.getpid() == owner:  # not in a forked child
        with contextlib.suppress(OSError):
            record.unlink(missing_ok=True)


def default_folder() -> Path:
    """Beside the settings of a portable folder or of a test, else the platform's state folder."""
    named = os.environ.get(PLACE_VARIABLE)
    base = Path(named) if named else Path(platformdirs.user_state_dir("cunzheng", appauthor=False))
    return base / "open"


def claim(path: Path, folder: Path | None = None) -> Claim:
    """Say that this process writes to *path* from now on.

    Raises CaseBusy, with the computer and the time, where somebody else does, this process
    included. A state folder that cannot be written is no reason not to open a case: then there is
    no record.
    """
    place = folder or default_folder()
    mine = _record_of(path)
    try:
        place.mkdir(parents=True, exist_ok=True)
        with _guard(place):
            other = _find(place, mine)
            if other is None:
                return Claim(_write(place, mine))
    except OSError:
        return Claim(None)
    raise _busy(other)


def holder(path: Path, folder: Path | None = None) -> Record | None:
    """Who writes to *path* now; None if nobody does."""
    place = folder or default_folder()
    try:
        with _guard(place):
            return _find(place, _record_of(path))
    except OSError:
        return None


def _busy(record: Record) -> errors.CaseBusy:
    since = dt.datetime.fromisoformat(record.since)
    shown = Moment(since).local.strftime("%Y-%m-%d %H:%M")
    subject = f"{record.host}, {shown}" if record.host else shown
    return errors.CaseBusy(subject, host=record.host, since=since)


def _hash(*parts: object) -> str:
    return hashlib.sha256("\0".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()


def _record_of(path: Path) -> Record:
    file = ""
    with contextlib.suppress(OSError):
        status = path.stat()
        if status.st_ino:
            file = _hash(status.st_dev, status.st_ino)
    return Record(
        place=_hash(os.path.normcase(path.resolve())),
        file=file,
        pid=os.getpid(),
        started=psutil.Process().create_time(),
        host=socket.gethostname(),
        booted=psutil.boot_time(),
        since=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    )


def _lives(record: Record, here: Record) -> bool:
    near = abs(record.booted - here.booted) <= _START_SLACK_S
    if record.host != here.host and not near:  # a renamed computer has still the same boot
        age = dt.datetime.fromisoformat(here.since) - dt.datetime.fromisoformat(record.since)
        return abs(age) < _ELSEWHERE
    try:
        started = psutil.Process(record.pid).create_time()
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True
    return abs(started - record.started) <= _START_SLACK_S


def _find(place: Path, mine: Record) -> Record | None:
    """The live record of the same case; dead and unreadable ones are removed on the way."""
    found = None
    for file in sorted(place.glob("*.json")):
        try:
            record = Record(**json.loads(file.read_text("utf-8")))
            alive = _lives(record, mine)
        except (OSError, ValueError, TypeError, OverflowError, RecursionError):
            alive = False
        if not alive:
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)
        elif record.place == mine.place or (mine.file and record.file == mine.file):
            found = record
    return found


def _write(place: Path, record: Record) -> Path:
    target = place / f"{new_id()}.json"
    part = target.with_suffix(".part")
    part.write_text(json.dumps(asdict(record)), "utf-8")
    part.replace(target)
    return target


@contextlib.contextmanager
def _guard(place: Path) -> Iterator[None]:
    """One process at a time looks and writes. The system drops this lock when a process dies."""
    handle = os.open(place / "guard", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
