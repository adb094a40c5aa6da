"""A folder that anyone can read without the app: papers, originals, and a list of hashes.

Written beside its place and renamed when whole, then read back from the medium; success is what
the read-back says. This is plaintext: the caller has asked the user.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import shutil
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from cunzheng.core import errors
from cunzheng.core import errors_handover as drives
from cunzheng.core.handing import Checked
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.handover import sticks
from cunzheng.handover.readback import read_back

SUMS = "SHA256SUMS.txt"
_BLOCK = 256 * 1024
_NAME_LIMIT = 80
_BYTE_LIMIT = 240
# Control, direction, surrogate and private characters, and the separators of lines: a list of
# sums is read line by line.
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# Left behind by file managers that only looked at the folder.
_SYSTEM = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", ".directory"})
_SUMS_LIMIT = 64 * 1024 * 1024  # bytes; 100,000 exhibits make a fifth of it
_SUM = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_GONE = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO})
_RESERVED = re.compile(
    r"(?i)^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])[ .]*(\.|$)"
)


@dataclass(frozen=True, slots=True)
class Item:
    """One file to write: its relative name (with /), how to open its bytes, and its hash and its
    size if they are known beforehand (an exhibit's).
    """

    name: str
    open: Callable[[], BinaryIO]
    sha256: str = ""
    size: int = 0


def safe_name(name: str) -> str:
    """A file name that Windows, macOS and Linux all take: the same words, no tricks.

    Control and direction characters, separators and reserved names go; the ending stays; at most
    80 characters and 240 bytes.
    """
    kept = "".join(
        "_" if ch in '<>:"/\\|?*' or unicodedata.category(ch) in _UNSAFE else ch
        for ch in unicodedata.normalize("NFC", name)
    ).strip(" .")
    if not kept or _RESERVED.match(kept):
        kept = f"_{kept}"
    stem, dot, ending = kept.rpartition(".")
    if not dot or len(ending) > 8:
        stem, dot, ending = kept, "", ""
    tail = dot + ending
    stem = stem[: _NAME_LIMIT - len(tail)]
    # File systems count bytes, and leave 255 for what is put before the name too.
    while len((stem + tail).encode("utf-8")) > _BYTE_LIMIT:
        stem = stem[:-1]
    return (stem.rstrip(" .") if not tail else stem) + tail


@contextlib.contextmanager
def medium(subject: str) -> Iterator[None]:
    """What the operating system says about a drive, in our own errors."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise errors.DiskFull(subject) from None
        if error.errno in _GONE:
            raise drives.DriveVanished(subject) from None
        if error.errno == errno.EROFS:
            raise drives.DriveNotWritable(subject) from None
        raise errors.CannotWrite(subject) from None


def write_folder(
    folder: Path, items: list[Item], progress: Progress = NULL_PROGRESS
) -> tuple[tuple[str, str, int], ...]:
    """As :func:`write_checked`; returns (name, SHA-256, bytes) of each."""
    return write_checked(folder, items, progress)[0]


def write_checked(
    folder: Path, items: list[Item], progress: Progress = NULL_PROGRESS, *, fat: bool = False
) -> tuple[tuple[tuple[str, str, int], ...], Checked]:
    """Write *items* and the list of sums into *folder*, then read all of it back from the drive.

    Returns (name, SHA-256, bytes) of each, and what the read-back did. *folder* must not exist or
    be empty. On any failure it is left as it was. Raises FolderNotEmpty, NamesCollide,
    DriveTooSmall and FileTooBigForFat (before anything is written), DiskFull, DriveVanished,
    MediumLost, CannotWrite, DriveLies, ReadBackFailed, Cancelled.
    """
    if not folder.name:  # "." and "/" have none, and nothing can be written beside them
        raise errors.CannotWrite
    with medium(folder.name):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise errors.FolderNotEmpty(folder.name)
    if len({_same(item.name) for item in items}) < len(items):
        raise drives.NamesCollide(folder.name)
    # A visible name: after a crash somebody must see that plaintext is left.
    part = folder.with_name(f"{folder.name}.part-{secrets.token_hex(4)}")
    try:
        with medium(folder.name):
            folder.parent.mkdir(parents=True, exist_ok=True)
            there = sticks.mark(folder.parent)
            sticks.check_room(folder.parent, [item.size for item in items], fat=fat)
            part.mkdir()
            written = [_write(part, item, progress) for item in items]
            sums = sums_text(written).encode("utf-8")
            _flush(part / SUMS, sums)
            for inner in sorted({path.parent for path in part.rglob("*")}):
                _sync(inner)
            sticks.still_there(there)
            checked = _prove(part, [*written, _sum_of(sums)], there, progress)
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
            _sync(folder.parent)
            # Under its name too: a drive that went away in between has neither.
            sticks.still_there(there)
            if read_back(folder / SUMS).sha256 != _sum_of(sums)[1]:
                raise drives.DriveLies(SUMS)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return tuple(written), checked


def _same(name: str) -> str:
    """What Windows, macOS and sticks take for the same name."""
    return unicodedata.normalize("NFC", name).casefold()


def _sum_of(sums: bytes) -> tuple[str, str, int]:
    return SUMS, hashlib.sha256(sums).hexdigest(), len(sums)


def _prove(
    part: Path, written: list[tuple[str, str, int]], there: sticks.Mark, progress: Progress
) -> Checked:
    """Every file from the drive, and none too many. Raises DriveLies, DriveVanished, Cancelled."""
    progress.begin(sum(size for _name, _digest, size in written), "readback")
    direct = 0
    for name, digest, size in written:
        try:
            again = read_back(part.joinpath(*PurePosixPath(name).parts), progress)
        except OSError as error:
            if error.errno in _GONE:
                raise
            sticks.still_there(there)
            raise drives.DriveLies(name) from None
        if (again.sha256, again.size) != (digest, size):
            raise drives.DriveLies(name)
        direct += again.direct
    present = {path.relative_to(part).as_posix() for path in part.rglob("*") if path.is_file()}
    if present != {name for name, _digest, _size in written}:
        raise drives.DriveLies(part.name)
    return Checked(len(written), sum(size for _name, _digest, size in written), direct)


def sums_text(written: Iterable[tuple[str, str, int]]) -> str:
    """The list of sums as ``sha256sum -c`` reads it."""
    return "".join(f"{digest}  {name}\n" for name, digest, _size in written)


def _sync(folder: Path) -> None:
    """Make the new name last; some systems and file systems cannot, which is no failure."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write(root: Path, item: Item, progress: Progress) -> tuple[str, str, int]:
    target = root.joinpath(*PurePosixPath(item.name).parts)
    target.parent.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with item.open() as source, target.open("xb") as file:
        while data := source.read(_BLOCK):
            check(progress)
            digest.update(data)
            file.write(data)
            size += len(data)
            progress.advance(len(data))
        file.flush()
        os.fsync(file.fileno())
    if item.sha256 and item.sha256 != digest.hexdigest():
        raise errors.ReadBackFailed(item.name)  # the case gave other bytes than it took in
    return item.name, digest.hexdigest(), size


def _flush(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def check_folder(folder: Path, progress: Progress = NULL_PROGRESS) -> tuple[tuple[str, str], ...]:
    """Rehash every file of the list: (name, "unchanged" | "changed" | "missing" | "extra").

    A list with lines that are no sums, or two sums of one file, is itself "changed".

    Raises CaseNotFound if there is no list of sums.
    """
    try:
        with (folder / SUMS).open("rb") as file:
            data = file.read(_SUMS_LIMIT + 1)
        text = data.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise errors.CaseNotFound(SUMS) from None
    if len(data) > _SUMS_LIMIT:
        raise errors.CaseNotFound(SUMS)
    listed: dict[str, str] = {}
    junk = False
    for line in text.split("\n"):
        match = _SUM.fullmatch(line.rstrip("\r"))
        if match is not None:
            junk |= listed.get(match[2], match[1]) != match[1]
            listed[match[2]] = match[1]
        elif line.strip():
            junk = True
    result = [(SUMS, "changed")] if junk else []
    for name, digest in listed.items():
        try:
            path = _inside(folder, name)
            if path is None:
                result.append((name, "missing"))
                continue
            now = hashlib.sha256()
            with path.open("rb") as file:
                while data := file.read(_BLOCK):
                    check(progress)
                    now.update(data)
        except (OSError, ValueError):  # a name that no file can have, a file that cannot be read
            result.append((name, "missing"))
            continue
        result.append((name, "unchanged" if now.hexdigest() == digest else "changed"))
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    result.extend((name, "extra") for name in sorted(present - listed.keys() - {SUMS}))
    return tuple(result)


def _inside(folder: Path, name: str) -> Path | None:
    """The plain file of that name in *folder*; None where there is none, or it lies elsewhere.

    A list that somebody else wrote must not make the app read other files, by a full path or by a
    link.
    """
    path = folder.joinpath(name)
    if not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
        return None
    return path
