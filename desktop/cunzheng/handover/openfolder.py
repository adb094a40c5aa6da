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
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from cunzheng.core import errors
from cunzheng.core.progress import NULL_PROGRESS, Progress, check

SUMS = "SHA256SUMS.txt"
_BLOCK = 256 * 1024
_NAME_LIMIT = 80
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)")


@dataclass(frozen=True, slots=True)
class Item:
    """One file to write: its relative name (with /), how to open its bytes, and its hash if
    it is known beforehand (an exhibit's).
    """

    name: str
    open: Callable[[], BinaryIO]
    sha256: str = ""


def safe_name(name: str) -> str:
    """A file name that Windows, macOS and Linux all take: the same words, no tricks.

    Control and direction characters, separators and reserved names go; the ending stays; at most
    80 characters.
    """
    kept = "".join(
        "_" if ch in '<>:"/\\|?*' or unicodedata.category(ch) in {"Cc", "Cf", "Cs", "Co"} else ch
        for ch in unicodedata.normalize("NFC", name)
    ).strip(" .")
    if not kept or _RESERVED.match(kept):
        kept = f"_{kept}"
    if len(kept) > _NAME_LIMIT:
        stem, dot, ending = kept.rpartition(".")
        if dot and len(ending) <= 8:
            kept = f"{stem[: _NAME_LIMIT - len(ending) - 1]}.{ending}"
        else:
            kept = kept[:_NAME_LIMIT]
    return kept


@contextlib.contextmanager
def _medium(subject: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise errors.DiskFull(subject) from None
        if error.errno in {errno.EIO, errno.ENODEV, errno.ENXIO}:
            raise errors.MediumLost(subject) from None
        raise errors.CannotWrite(subject) from None


def write_folder(
    folder: Path, items: list[Item], progress: Progress = NULL_PROGRESS
) -> tuple[tuple[str, str, int], ...]:
    """Write *items* and the list of sums into *folder*; returns (name, SHA-256, bytes) of each.

    *folder* must not exist or be empty. On any failure it is left as it was. Raises
    FolderNotEmpty, DiskFull, MediumLost, CannotWrite, ReadBackFailed, Cancelled.
    """
    with _medium(folder.name):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise errors.FolderNotEmpty(folder.name)
        part = folder.with_name(f".{folder.name}.part")
        shutil.rmtree(part, ignore_errors=True)
    try:
        with _medium(folder.name):
            part.mkdir(parents=True)
            written = [_write(part, item, progress) for item in items]
            lines = "".join(f"{digest}  {name}\n" for name, digest, _size in written)
            _flush(part / SUMS, lines.encode("utf-8"))
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
        for name, state in check_folder(folder, progress):
            if state != "unchanged":
                raise errors.ReadBackFailed(name)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return tuple(written)


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

    Raises CaseNotFound if there is no list of sums.
    """
    try:
        text = (folder / SUMS).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise errors.CaseNotFound(SUMS) from None
    listed: dict[str, str] = {}
    for line in text.splitlines():
        digest, _gap, name = line.partition("  ")
        if name:
            listed[name] = digest
    result = []
    for name, digest in listed.items():
        path = folder.joinpath(*PurePosixPath(name).parts)
        if ".." in PurePosixPath(name).parts or not path.is_file():
            result.append((name, "missing"))
            continue
        now = hashlib.sha256()
        with path.open("rb") as file:
            while data := file.read(_BLOCK):
                check(progress)
                now.update(data)
        result.append((name, "unchanged" if now.hexdigest() == digest else "changed"))
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    result.extend((name, "extra") for name in sorted(present - listed.keys() - {SUMS}))
    return tuple(result)
