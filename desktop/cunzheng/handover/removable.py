"""Where does a file lie: on this computer's disk, a stick, a share, in a synchronised folder?

Pure: the mount table, the list of cloud names and what the system says of a device are passed in.
Audacity's and KeePassXC's users lost files on sticks and in synchronised folders (design.md): the
live case does not belong there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

FAT = frozenset({"vfat", "msdos", "fat", "fat16", "fat32"})
_SHARES = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs",
        "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.smbnetfs", "ftp",
    }
)  # fmt: skip
_STICK_FOLDERS = ("/media", "/run/media", "/Volumes")


class PlaceKind(StrEnum):
    LOCAL = "local"
    REMOVABLE = "removable"
    NETWORK = "network"
    CLOUD = "cloud"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of the system's table of drives."""

    device: str
    folder: str
    file_system: str


@dataclass(frozen=True, slots=True)
class Cloud:
    """A program that synchronises folders, and how its folders are called."""

    name: str
    exact: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    markers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """``name`` is the cloud's name or the mount point; ``free_bytes`` None where unknown."""

    kind: PlaceKind
    file_system: str
    name: str
    free_bytes: int | None

    @property
    def fat(self) -> bool:
        """Do files end at 4 GiB here?"""
        return self.file_system.lower() in FAT

    @property
    def good_for_a_case(self) -> bool:
        """May the live case lie here without a warning?"""
        return self.kind in {PlaceKind.LOCAL, PlaceKind.UNKNOWN} and not self.fat


def mount_of(path: PurePath, mounts: Sequence[Mount]) -> Mount | None:
    """The drive a path lies on: the longest mount point above it, the last mounted of equals."""
    best: tuple[int, Mount] | None = None
    for one in mounts:
        root = type(path)(one.folder)
        if path == root or root in path.parents:
            depth = len(root.parts)
            if best is None or depth >= best[0]:
                best = depth, one
    return None if best is None else best[1]


def cloud_of(
    path: PurePath,
    clouds: Sequence[Cloud],
    variables: Mapping[str, str],
    marked: Callable[[PurePath], bool] = lambda _path: False,
) -> str:
    """The name of the program that synchronises *path*, or "". *marked* asks for a marker file."""
    parts = [part.casefold() for part in path.parts]
    above = (path, *path.parents)
    for one in clouds:
        exact = {name.casefold() for name in one.exact}
        start = tuple(name.casefold() for name in one.start)
        if any(part in exact or (start and part.startswith(start)) for part in parts[:-1]):
            return one.name
        for variable in one.variables:
            folder = variables.get(variable, "")
            if folder and type(path)(folder) in above:
                return one.name
        if any(marked(folder / marker) for folder in path.parents for marker in one.markers):
            return one.name
    return ""


def classify(
    path: PurePath,
    mounts: Sequence[Mount],
    clouds: Sequence[Cloud],
    *,
    variables: Mapping[str, str] | None = None,
    marked: Callable[[PurePath], bool] = lambda _path: False,
    removable: Callable[[Mount], bool] = lambda _mount: False,
    remote: Callable[[PurePath], bool] = lambda _path: False,
    free_bytes: int | None = None,
) -> Place:
    """Tell what kind of place an absolute *path* is; cloud before share before stick."""
    mount = mount_of(path, mounts)
    system = mount.file_system if mount else ""
    name = mount.folder if mount else ""
    cloud = cloud_of(path, clouds, variables or {}, marked)
    if cloud:
        return Place(PlaceKind.CLOUD, system, cloud, free_bytes)
    if str(path).startswith(("\\\\", "//")) or system.lower() in _SHARES or remote(path):
        return Place(PlaceKind.NETWORK, system, name or path.anchor, free_bytes)
    if mount is None:
        return Place(PlaceKind.UNKNOWN, "", "", free_bytes)
    stick = any(
        mount.folder == folder or mount.folder.startswith(folder + "/") for folder in _STICK_FOLDERS
    )
    if stick or removable(mount):
        return Place(PlaceKind.REMOVABLE, system, name, free_bytes)
    return Place(PlaceKind.LOCAL, system, name, free_bytes)


def linux_removable(mount: Mount, sys_block: Path = Path("/sys/class/block")) -> bool:
    """Does Linux call the device removable, or does it hang on USB (a disk in a case)?"""
    name = os.path.basename(os.path.realpath(mount.device))  # noqa: PTH119 - may be no path at all
    try:
        device = (sys_block / name).resolve(strict=True)
        if "/usb" in device.as_posix():
            return True
        whole = device if (device / "removable").exists() else device.parent
        return (whole / "removable").read_text("ascii").strip() == "1"
    except (OSError, ValueError):
        return False
