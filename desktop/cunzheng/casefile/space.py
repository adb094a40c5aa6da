"""Is there room? Asked before anything is written, because a full drive is found too late."""

from __future__ import annotations

import shutil
from pathlib import Path

import psutil

from cunzheng.core import errors

FAT32_LIMIT = 4 * 1024**3 - 1  # bytes of one file; Microsoft, FAT32 File System Specification
RESERVE_BYTES = 16 * 1024**2  # for the journal, and for the system the user works in
_FAT = {"vfat", "msdos", "fat", "fat32"}  # what Linux, macOS and Windows call it


def stored_size(data_bytes: int) -> int:
    """What *data_bytes* of an exhibit need in the file: 0.8 % more was measured, 2 % is asked."""
    return data_bytes + data_bytes // 50 + 64 * 1024


def is_fat(path: Path) -> bool:
    """Does *path* lie on a FAT drive, whose files end at 4 GiB? False where nobody can say."""
    try:
        real = path.resolve()
        mounted = [
            (len(mount.parts), part.fstype)
            for part in psutil.disk_partitions(all=False)
            for mount in (Path(part.mountpoint),)
            if real.is_relative_to(mount)
        ]
    except (OSError, psutil.Error):
        return False
    return max(mounted, default=(0, ""))[1].lower() in _FAT


def check_room(path: Path, bytes_needed: int, *, fat: bool | None = None) -> None:
    """May the file *path*, there or not yet, grow by *bytes_needed*?

    Raises NoRoom (a DiskFull) or FileTooBigForDrive; a drive that does not say how much is free
    passes, its own error comes later. *fat* is found out where it is not given.
    """
    try:
        size = path.stat().st_size if path.exists() else 0
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return
    if size + bytes_needed > FAT32_LIMIT and (is_fat(path) if fat is None else fat):
        raise errors.FileTooBigForDrive(path.name)
    if free < bytes_needed + RESERVE_BYTES:
        raise errors.NoRoom(path.name)
