"""Where a case lies and may lie; opening one from a stick by way of a copy on this computer."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

import psutil

from cunzheng.assets import asset
from cunzheng.casefile import upgrading
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.texts import QT_TRANSLATE_NOOP, translate
from cunzheng.handover.removable import (
    Cloud,
    Mount,
    Place,
    PlaceKind,
    classify,
    linux_removable,
)
from cunzheng.services import cases, settings
from cunzheng.services.cases import Case

LOW_SPACE_BYTES = 1024**3  # a case with recordings and its backup soon want that much
_DRIVE_REMOVABLE, _DRIVE_REMOTE, _DRIVE_CDROM = 2, 4, 5  # GetDriveTypeW

_WARNINGS: Mapping[str, str] = {
    "removable": QT_TRANSLATE_NOOP(
        "Places",
        "This is a removable drive. A case that lives on a stick is lost with the stick and can"
        " break when it is pulled out. Keep the case on this computer and put copies on the stick.",
    ),
    "network": QT_TRANSLATE_NOOP(
        "Places",
        "This is a network drive. A broken connection can stop your work in the middle, and others"
        " may use the drive. Keep the case on this computer and put copies there.",
    ),
    "cloud": QT_TRANSLATE_NOOP(
        "Places",
        "This folder is synchronised with a server. The program that does it can put an older"
        " version back or copy a half-written file. Keep the case in another folder and put copies"
        " there; they are encrypted.",
    ),
    "fat": QT_TRANSLATE_NOOP(
        "Places",
        "This drive is formatted as FAT: no file on it can be larger than 4 GiB. A case with many"
        " recordings may outgrow it.",
    ),
    "low_space": QT_TRANSLATE_NOOP(
        "Places", "There is little room left on this drive. Free some space before you import."
    ),
}


@dataclass(frozen=True, slots=True)
class PlaceWarning:
    """Something to know before a case is put there. ``name`` is the cloud's or drive's name."""

    code: str
    name: str = ""

    def sentence(self) -> str:
        """In the user's language."""
        return translate("Places", _WARNINGS[self.code])


@dataclass(frozen=True, slots=True)
class Opened:
    """A case opened from a place that is not for working on.

    ``copied`` is False where it is read there; ``again`` says that an earlier working copy, which
    holds everything the stick has, was taken up.
    """

    case: Case
    original: Path
    copied: bool
    again: bool = False


def _clouds() -> tuple[Cloud, ...]:
    plain: dict[str, Any] = tomllib.loads(asset("resources/places/cloud.toml").read_text("utf-8"))
    return tuple(
        Cloud(
            one["name"],
            tuple(one.get("exact", ())),
            tuple(one.get("start", ())),
            tuple(one.get("variables", ())),
            tuple(one.get("markers", ())),
        )
        for one in plain["cloud"]
    )


def system_mounts() -> tuple[Mount, ...]:
    """The drives as the system lists them; empty where it does not say."""
    try:
        found = psutil.disk_partitions(all=True)
    except (OSError, psutil.Error):
        return ()
    return tuple(Mount(one.device, one.mountpoint, one.fstype) for one in found)


def _drive_type(path: PurePath) -> int:
    """What Windows says of a drive letter; 0 elsewhere. Disks in a USB case count as fixed."""
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\"))
    return 0


def _removable(mount: Mount) -> bool:
    if sys.platform == "win32":
        return _drive_type(PurePath(mount.folder)) in {_DRIVE_REMOVABLE, _DRIVE_CDROM}
    return sys.platform == "linux" and linux_removable(mount)


def place_of(path: Path, mounts: tuple[Mount, ...] | None = None) -> Place:
    """Where *path* lies, or would lie; it need not exist. *mounts* is injected by tests."""
    real = Path(os.path.realpath(path))
    folder = next((one for one in (real, *real.parents) if one.is_dir()), real)
    try:
        free: int | None = shutil.disk_usage(folder).free
    except OSError:
        free = None

    def marked(marker: PurePath) -> bool:
        try:
            return Path(marker).exists()
        except OSError:
            return False

    remote: Callable[[PurePath], bool] = lambda one: _drive_type(one) == _DRIVE_REMOTE  # noqa: E731
    # A link into a synchronised folder counts, and so does the name the user typed.
    typed = Path(os.path.abspath(path))  # noqa: PTH100 - absolute() keeps the dots
    clouds, table = _clouds(), system_mounts() if mounts is None else mounts
    found = [
        classify(
            one, table, clouds, variables=os.environ, marked=marked, removable=_removable,
            remote=remote, free_bytes=free,
        )
        for one in (real, typed)
    ]  # fmt: skip
    return next((one for one in found if one.kind is PlaceKind.CLOUD), found[0])


def warnings_for_new_case(
    path: Path, mounts: tuple[Mount, ...] | None = None
) -> tuple[PlaceWarning, ...]:
    """What to say before a case is created (or moved) to *path*; empty where all is well."""
    place, found = place_of(path, mounts), []
    if place.kind in {PlaceKind.REMOVABLE, PlaceKind.NETWORK, PlaceKind.CLOUD}:
        found.append(PlaceWarning(place.kind.value, place.name))
    if place.fat:
        found.append(PlaceWarning("fat", place.name))
    if place.free_bytes is not None and place.free_bytes < LOW_SPACE_BYTES:
        found.append(PlaceWarning("low_space", place.name))
    return tuple(found)


def open_from_removable(
    path: Path,
    password: str,
    working_folder: Path,
    *,
    read_only: bool = False,
    progress: Progress = NULL_PROGRESS,
) -> Opened:
    """Open a case that lies on a stick: a verified copy in *working_folder* is what is worked on.

    Same key, same password; the stick is only read. The way back is ``handover.export_copy``. An
    earlier working copy is taken up again if it holds all the stick has; otherwise the new copy
    gets a number of its own. With *read_only* the file is read where it lies. Raises the errors of
    ``open_case`` and of ``Store.copy_to``; ReadBackFailed where the copy does not verify (it is
    removed then).
    """
    if read_only:
        return Opened(cases.open_case(path, password, read_only=True), path, copied=False)
    source = Store.open(path, password, read_only=True)
    try:
        working_folder.mkdir(parents=True, exist_ok=True)
        head = source.log()[-1]
        for number in range(1, 100):
            stem = path.stem if number == 1 else f"{path.stem} ({number})"
            target = working_folder / f"{stem}{path.suffix}"
            if not target.exists():
                break
            if _holds(target, password, head.seq, head.hash):
                return Opened(cases.open_case(target, password), path, copied=True, again=True)
        else:
            raise errors.CaseExists(path.name)
        upgrading.verified_copy(source, target, progress)
    except OSError:
        raise errors.CannotWrite(working_folder.name) from None
    finally:
        source.close()
    case = cases.open_case(target, password)
    entry = case.store.note("working_copy_made", {"seq": head.seq, "head": head.hash})
    settings.add_fork(case.info().case_id, entry.seq, entry.hash)
    return Opened(case, path, copied=True)


def _holds(target: Path, password: str, seq: int, head: str) -> bool:
    """Is *target* a case with the same password whose log goes on from that entry?"""
    try:
        store = Store.open(target, password, read_only=True)
    except errors.CunzhengError:
        return False
    try:
        log = store.log()
        return len(log) >= seq and log[seq - 1].hash == head
    except errors.CunzhengError:
        return False
    finally:
        store.close()
