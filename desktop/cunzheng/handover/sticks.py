"""Which drive is meant, is it ready, is there room, and is it still the same one?

Pure but for looking at folders: what the system lists is passed in. Nothing here writes.
"""

from __future__ import annotations

import json
import os
import shutil
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cunzheng.core import errors_handover as errors
from cunzheng.core.errors_handover import DriveState
from cunzheng.handover.removable import FAT

FAT_FILE_LIMIT = 4 * 1024**3 - 1  # bytes; Microsoft, FAT32 File System Specification
_CLUSTER = 32 * 1024  # the largest usual one: what a small file takes
_SPARE = 4 * 1024**2  # folders and tables of the file system
_LISTING_LIMIT = 4_000_000
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Drive:
    """A removable drive. ``folder`` is "" where the system has not opened it; bytes are None
    where nobody says.
    """

    name: str
    folder: str
    device: str
    file_system: str = ""
    total: int | None = None
    free: int | None = None
    state: DriveState = DriveState.READY

    @property
    def fat(self) -> bool:
        """Do files end at 4 GiB here?"""
        return self.file_system.lower() in FAT


def choose(drives: Sequence[Drive]) -> Drive:
    """The one drive that is ready. Raises NoDrive, SeveralDrives, DriveLocked, DriveNotWritable."""
    ready = [one for one in drives if one.state is DriveState.READY]
    if len(ready) > 1:
        raise errors.SeveralDrives
    if ready:
        return ready[0]
    if not drives:
        raise errors.NoDrive
    if any(one.state is DriveState.LOCKED for one in drives):
        raise errors.DriveLocked
    raise errors.DriveNotWritable


def look(name: str, folder: str, device: str, file_system: str) -> Drive:
    """An opened drive with its room and whether it takes files."""
    try:
        room = shutil.disk_usage(folder)
        writable = os.access(folder, os.W_OK)
    except OSError:
        return Drive(name, folder, device, file_system, state=DriveState.VANISHED)
    state = DriveState.READY if writable else DriveState.NOT_WRITABLE
    if writable and room.free == 0:
        state = DriveState.FULL
    return Drive(name, folder, device, file_system, room.total, room.free, state)


def plain(name: str) -> str:
    """A drive's name as one line without control or direction characters, at most 60."""
    kept = "".join(ch for ch in name if unicodedata.category(ch) not in _UNSAFE)
    return kept.strip()[:60]


def unopened(listing: str) -> tuple[Drive, ...]:
    """Removable drives that are plugged in and not opened: locked, or not mounted yet.

    *listing* is what ``lsblk -J -b -o PATH,RM,HOTPLUG,TYPE,FSTYPE,LABEL,MOUNTPOINT,SIZE`` says.
    Anything else gives nothing. A device whose parts are opened is not in it.
    """
    if len(listing) > _LISTING_LIMIT:
        return ()
    try:
        tree = json.loads(listing)["blockdevices"]
        return tuple(_closed(tree)) if isinstance(tree, list) else ()
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ()


def _closed(tree: Iterable[dict[str, object]], depth: int = 0) -> Iterable[Drive]:
    for one in tree:
        children = one.get("children")
        inner = children if isinstance(children, list) else []
        removable = one.get("rm") is True or one.get("hotplug") is True
        system = str(one.get("fstype") or "")
        if not removable or _opened(one) or depth > 4:
            continue
        if inner and not system.startswith("crypto"):
            yield from _closed(inner, depth + 1)
        elif system and one.get("type") != "loop":
            size = one.get("size")
            yield Drive(
                plain(str(one.get("label") or "")) or str(one.get("path") or ""),
                "",
                str(one.get("path") or ""),
                system,
                size if isinstance(size, int) else None,
                None,
                DriveState.LOCKED,
            )


def _opened(one: dict[str, object]) -> bool:
    if one.get("mountpoint"):
        return True
    children = one.get("children")
    return isinstance(children, list) and any(_opened(child) for child in children)


@dataclass(frozen=True, slots=True)
class Mark:
    """What a place was when the user chose it: which device, and where."""

    folder: Path
    device: int


def mark(folder: Path) -> Mark:
    """Remember the drive under *folder*, which must be there. Raises DriveVanished."""
    try:
        return Mark(folder, folder.stat().st_dev)
    except OSError:
        raise errors.DriveVanished(folder.name) from None


def still_there(marked: Mark) -> None:
    """Raise DriveVanished unless the same drive is at the same place.

    A pulled stick leaves an empty folder, or none, on the computer's own disk: what is written
    there would look as if it were on the stick.
    """
    try:
        same = marked.folder.stat().st_dev == marked.device
    except OSError:
        same = False
    if not same:
        raise errors.DriveVanished(marked.folder.name)


def check_room(folder: Path, sizes: Sequence[int], *, fat: bool) -> int:
    """Is there room for files of *sizes* bytes in *folder*? Before anything is written.

    Returns the bytes that are asked for. Raises DriveTooSmall, FileTooBigForFat; a drive that
    does not say how much is free passes, its own error comes later.
    """
    needed = sum(-(-size // _CLUSTER) * _CLUSTER for size in sizes) + _SPARE
    if fat and any(size > FAT_FILE_LIMIT for size in sizes):
        raise errors.FileTooBigForFat(folder.name)
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return needed
    if free < needed:
        raise errors.DriveTooSmall(folder.name)
    return needed


def free_name(folder: Path, stem: str, ending: str = "") -> Path:
    """A name in *folder* that nothing there has, whatever the case: 律师材料, 律师材料 (2), …"""
    try:
        taken = {unicodedata.normalize("NFC", one.name).casefold() for one in folder.iterdir()}
    except OSError:
        taken = set()
    number, name = 1, f"{stem}{ending}"
    while unicodedata.normalize("NFC", name).casefold() in taken:
        number += 1
        name = f"{stem} ({number}){ending}"
    return folder / name
