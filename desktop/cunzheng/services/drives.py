"""Removable drives: which are there, how much room they have, and letting go of them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from cunzheng.core.errors_handover import DriveState
from cunzheng.handover import eject as ejecting
from cunzheng.handover.removable import Mount, PlaceKind
from cunzheng.handover.sticks import Drive, look, plain, unopened
from cunzheng.handover.sticks import choose as choose
from cunzheng.handover.sticks import free_name as free_name
from cunzheng.services import places

__all__ = ["Drive", "DriveState", "choose", "drives", "eject", "free_name"]
_WAIT_S = 5
_COLUMNS = "PATH,RM,HOTPLUG,TYPE,FSTYPE,LABEL,MOUNTPOINT,SIZE"


def drives(
    mounts: tuple[Mount, ...] | None = None,
    *,
    removable: Callable[[Mount], bool] | None = None,
    listing: Callable[[], str] | None = None,
) -> tuple[Drive, ...]:
    """The removable drives by name; those the system has not opened yet come last, as locked.

    The arguments are for tests.
    """
    table = places.system_mounts() if mounts is None else mounts

    def stick(mount: Mount) -> bool:
        return places.place_of(Path(mount.folder), table).kind is PlaceKind.REMOVABLE

    found = [
        look(_name(one), one.folder, one.device, one.file_system)
        for one in table
        if (removable or stick)(one)
    ]
    opened = {one.folder: one for one in found if one.state is not DriveState.VANISHED}
    closed = unopened((listing or _listing)())
    return (*sorted(opened.values(), key=lambda one: one.name), *closed)


def _name(mount: Mount) -> str:
    path = Path(mount.folder)
    return plain(path.name) or plain(mount.folder) or mount.device


def _listing() -> str:
    """What Linux lists of devices that are not opened; nothing elsewhere."""
    program = shutil.which("lsblk") if sys.platform.startswith("linux") else None
    if program is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - a program of the system, without a shell
            [program, "-J", "-b", "-o", _COLUMNS], capture_output=True, timeout=_WAIT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace")


def eject(drive: Drive) -> str:
    """Let go of a drive; the name of the program that did it. Raises DriveBusy, CannotEject."""
    return ejecting.eject(drive.device, Path(drive.folder))
