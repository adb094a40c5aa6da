"""Encrypted copies of a case: made by themselves, found again, restored with one call.

Automatic copies lie in one folder a case on this computer and are thinned out: the newest seven,
then one a week for four weeks, then one a month for six months. Copies made before an upgrade are
kept. None of this writes into the case; a copy to another place, which the user asks for, does.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from cunzheng.casefile import schema, upgrading
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.texts import QT_TRANSLATE_NOOP, translate
from cunzheng.core.values import CustodyEntry
from cunzheng.services import settings
from cunzheng.services.copies import Restored as Restored
from cunzheng.services.copies import backup_to as backup_to
from cunzheng.services.copies import restore as restore

if TYPE_CHECKING:
    from cunzheng.services.cases import Case

EVERY = dt.timedelta(days=1)
LAST, WEEKS, MONTHS = 7, 4, 6
SPARE_BYTES = 256 * 1024 * 1024  # a copy nobody asked for must leave room to work in
# 20261125T010900Z-000042-1c7976b6.czx: when, the newest entry's number, the start of its hash
_NAME = re.compile(r"^(\d{8}T\d{6}Z)-(\d{6,12})-([0-9a-f]{8})(?:-before-(\w{4}))?\.czx$")
_STAMP = "%Y%m%dT%H%M%SZ"


class BackupState(StrEnum):
    """What became of an automatic copy. None of them stops the user's work."""

    MADE = "made"
    NOT_DUE = "not_due"  # the newest is younger than a day
    UNCHANGED = "unchanged"  # nothing happened in the case since the newest
    SWITCHED_OFF = "switched_off"
    READ_ONLY = "read_only"
    NO_ROOM = "no_room"
    FAILED = "failed"  # the place cannot be written, or the drive went away
    NOT_WHOLE = "not_whole"  # the case itself does not verify: run a verification


QUIET = frozenset(
    {BackupState.MADE, BackupState.NOT_DUE, BackupState.UNCHANGED, BackupState.SWITCHED_OFF}
)  # nothing the user has to do
_WORDS = {
    BackupState.MADE: QT_TRANSLATE_NOOP("Backup", "A verified backup copy was made."),
    BackupState.NOT_DUE: QT_TRANSLATE_NOOP("Backup", "The newest backup copy is not a day old."),
    BackupState.UNCHANGED: QT_TRANSLATE_NOOP(
        "Backup", "Nothing changed since the newest backup copy."
    ),
    BackupState.SWITCHED_OFF: QT_TRANSLATE_NOOP("Backup", "Automatic backup is switched off."),
    BackupState.READ_ONLY: QT_TRANSLATE_NOOP(
        "Backup", "The case is open for reading only; no backup copy was made."
    ),
    BackupState.NO_ROOM: QT_TRANSLATE_NOOP(
        "Backup",
        "No backup copy was made: this computer's drive is nearly full. Free some space, or back"
        " up to another drive.",
    ),
    BackupState.FAILED: QT_TRANSLATE_NOOP(
        "Backup",
        "No backup copy could be made on this computer. The case is not affected; back up to"
        " another drive.",
    ),
    BackupState.NOT_WHOLE: QT_TRANSLATE_NOOP(
        "Backup",
        "No backup copy was made, because the case does not verify. Older copies are kept; verify"
        " the case now.",
    ),
}


@dataclass(frozen=True, slots=True)
class Backup:
    """One automatic copy. ``made_at`` is aware, UTC; ``seq`` and ``head`` (8 hex
    digits) name the newest entry in it.

    ``before`` names the schema it was made before an upgrade to; it opens with the password that
    the case had at ``made_at``.
    """

    path: Path
    case_id: str
    made_at: dt.datetime
    seq: int
    head: str
    size: int
    before: str = ""


@dataclass(frozen=True, slots=True)
class Backed:
    """What :func:`make_if_due` did."""

    state: BackupState
    backup: Backup | None = None


@dataclass(frozen=True, slots=True)
class LastBackup:
    """For the window: when the newest copy here and elsewhere was made (UTC), and how many
    entries of the log came after the newer of the two. None: never.
    """

    here: dt.datetime | None
    elsewhere: dt.datetime | None
    entries_since: int


def words(state: BackupState) -> str:
    """The state as a sentence."""
    return translate("Backup", _WORDS[state])


def root() -> Path:
    """Where all automatic copies lie: beside the settings where the variable names a folder
    (tests, a portable folder), else in the platform's data folder.
    """
    named = os.environ.get(settings.PLACE_VARIABLE)
    base = Path(named) if named else Path(platformdirs.user_data_dir("cunzheng", appauthor=False))
    return base / "backups"


def folder_of(case_id: str) -> Path:
    """The folder of one case. Its id is random and says nothing about the case."""
    if not re.fullmatch(r"[0-9a-f]{32}", case_id):
        raise errors.InvalidValue  # it comes out of a file and becomes a path
    return root() / case_id


def list_backups(case_id: str) -> tuple[Backup, ...]:
    """The copies of one case on this computer, newest first."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder_of(case_id).iterdir():
            match = _NAME.match(path.name)
            if match and path.is_file() and not path.is_symlink():
                with contextlib.suppress(ValueError):  # a date that is none
                    made = dt.datetime.strptime(match[1], _STAMP).replace(tzinfo=dt.UTC)
                    found.append(
                        Backup(
                            path,
                            case_id,
                            made,
                            int(match[2]),
                            match[3],
                            path.stat().st_size,
                            match[4] or "",
                        )
                    )
    return tuple(sorted(found, key=lambda one: (one.made_at, one.seq), reverse=True))


def list_all() -> tuple[Backup, ...]:
    """The copies of every case on this computer, newest first: for someone whose case is gone."""
    found: list[Backup] = []
    with contextlib.suppress(OSError):
        for folder in root().iterdir():
            with contextlib.suppress(errors.InvalidValue):
                found.extend(list_backups(folder.name))
    return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))


def last_backup(case: Case) -> LastBackup:
    """When the case was last copied, without looking into any copy."""
    case_id, now = case.info().case_id, settings.load()
    here, elsewhere = now.backups.get(case_id), now.copies.get(case_id)
    seen = max((one[1] for one in (here, elsewhere) if one), default=0)
    return LastBackup(
        dt.datetime.fromisoformat(here[0]) if here else None,
        dt.datetime.fromisoformat(elsewhere[0]) if elsewhere else None,
        max(0, len(case.custody()) - seen),
    )


def before_upgrade(store: Store) -> Path:
    """Where the copy before an upgrade goes (see casefile.upgrading): a fresh name, or the copy
    that an upgrade which failed has left of the very same state.
    """
    case_id, log = store.info().case_id, store.log()
    for one in list_backups(case_id):
        same = (one.before, one.seq, one.head) == (schema.HEAD, len(log), log[-1].hash[:8])
        if same and upgrading.proven(store, one.path):
            return one.path
    at = dt.datetime.fromisoformat(store.now())
    while True:
        path = folder_of(case_id) / f"{_name(at, log)}-before-{schema.HEAD}.czx"
        if not path.exists():
            return path
        at += dt.timedelta(seconds=1)


def _name(at: dt.datetime, log: Sequence[CustodyEntry]) -> str:
    return f"{at.strftime(_STAMP)}-{len(log):06d}-{log[-1].hash[:8]}"


def make_if_due(
    case: Case,
    progress: Progress = NULL_PROGRESS,
    *,
    free: Callable[[Path], int] | None = None,
) -> Backed:
    """Make an automatic copy if the newest is a day old and the case changed since.

    Written, opened with the case's key and verified before it gets its name; then the old ones
    are thinned out. Every trouble is a state, only Cancelled is raised. *free* tells the free
    bytes at a folder (for tests).
    """
    if case.read_only:
        return Backed(BackupState.READ_ONLY)
    if not settings.load().automatic_backups:
        return Backed(BackupState.SWITCHED_OFF)
    try:
        return _make(case, progress, free or _free)
    except errors.Cancelled:
        raise
    except errors.DiskFull:
        return Backed(BackupState.NO_ROOM)
    except (OSError, errors.CunzhengError):
        return Backed(BackupState.FAILED)


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def _make(case: Case, progress: Progress, free: Callable[[Path], int]) -> Backed:
    case_id, log = case.info().case_id, case.custody()
    now = dt.datetime.fromisoformat(case.store.now())
    known = [one for one in list_backups(case_id) if not one.before]
    if known and (known[0].seq, known[0].head) == (len(log), log[-1].hash[:8]):
        return Backed(BackupState.UNCHANGED, known[0])
    if known and dt.timedelta(0) <= now - known[0].made_at < EVERY:
        return Backed(BackupState.NOT_DUE, known[0])
    folder = folder_of(case_id)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if free(folder) < case.path.stat().st_size + SPARE_BYTES:
        return Backed(BackupState.NO_ROOM)
    path = folder / f"{_name(now, log)}.czx"
    for left in folder.glob("*.making"):  # of a process that was killed; one case has one writer
        left.unlink(missing_ok=True)
    part = folder / f"{path.stem}.making"
    try:
        upgrading.verified_copy(case.store, part, progress)
        part.rename(path)
    except errors.ReadBackFailed:
        return Backed(BackupState.NOT_WHOLE)
    finally:
        part.unlink(missing_ok=True)
    settings.remember_backup(case_id, now.isoformat(), len(log))
    thin_out(case_id)
    made = Backup(path, case_id, now, len(log), log[-1].hash[:8], path.stat().st_size)
    return Backed(BackupState.MADE, made)


def kept(times: Iterable[dt.datetime]) -> set[dt.datetime]:
    """Which of the copies made at *times* stay: the newest LAST; of the rest the newest of each of
    WEEKS weeks (ISO); of what is older still, the newest of each of MONTHS months.
    """
    ordered = sorted(times, reverse=True)
    stay, rest = set(ordered[:LAST]), ordered[LAST:]
    weeks: dict[tuple[int, int], dt.datetime] = {}
    months: dict[tuple[int, int], dt.datetime] = {}
    for one in rest:
        week = one.isocalendar()[:2]
        if week in weeks:
            continue
        if len(weeks) < WEEKS:
            weeks[week] = one
        elif (one.year, one.month) not in months and len(months) < MONTHS:
            months[one.year, one.month] = one
    return stay | set(weeks.values()) | set(months.values())


def thin_out(case_id: str) -> int:
    """Remove the automatic copies that need not stay; returns how many went."""
    copies = [one for one in list_backups(case_id) if not one.before]
    stay, gone = kept(one.made_at for one in copies), 0
    for one in copies:
        if one.made_at not in stay:
            with contextlib.suppress(OSError):
                one.path.unlink()
                gone += 1
    return gone
