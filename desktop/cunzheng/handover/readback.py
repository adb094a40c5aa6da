"""Read a file back from the drive and not from the system's memory, as far as the system allows.

After a write the bytes still lie in memory; a stick that lost them, or that is smaller than it
says, would not be noticed by reading there. Linux drops the pages (posix_fadvise) and reads past
its memory (O_DIRECT); macOS has F_NOCACHE. Windows offers neither to a program like this one, and
some file systems refuse O_DIRECT: then the bytes may have come out of memory, which is counted and
said. A stick's own controller may answer out of its memory too; nobody can see past that but by
pulling it out and checking again.
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from cunzheng.core.progress import NULL_PROGRESS, Progress, check

_BLOCK = 1024 * 1024  # a multiple of every sector size, which O_DIRECT wants
_F_NOCACHE = 48  # macOS, sys/fcntl.h


@dataclass(frozen=True, slots=True)
class ReadBack:
    """SHA-256 in hex, the size in bytes, and how many of them came straight from the drive."""

    sha256: str
    size: int
    direct: int


def read_back(path: Path, progress: Progress = NULL_PROGRESS) -> ReadBack:
    """Hash *path* from the drive where that can be done, else as it is read. Raises OSError,
    Cancelled.
    """
    _drop(path)
    digest, size, direct = hashlib.sha256(), 0, 0
    buffer = mmap.mmap(-1, _BLOCK)  # starts on a page, which O_DIRECT wants
    try:
        handle, past = _open(path)
        try:
            while True:
                check(progress)
                try:
                    got = _fill(handle, buffer)
                except OSError:
                    if not past:
                        raise
                    os.close(handle)  # some file systems open so and refuse to read so
                    handle, past = _plain(path), False
                    os.lseek(handle, size, os.SEEK_SET)
                    continue
                if not got:
                    break
                if past and got < _BLOCK:  # the end; O_DIRECT may not read on from here
                    os.close(handle)
                    handle, past = _plain(path), False
                    os.lseek(handle, size + got, os.SEEK_SET)
                    direct += got
                with memoryview(buffer) as view:
                    digest.update(view[:got])
                size += got
                direct += got if past else 0
                progress.advance(got)
        finally:
            os.close(handle)
    finally:
        buffer.close()
    return ReadBack(digest.hexdigest(), size, direct)


def _fill(handle: int, buffer: mmap.mmap) -> int:
    if hasattr(os, "readv"):
        return os.readv(handle, [buffer])
    data = os.read(handle, _BLOCK)
    buffer[: len(data)] = data
    return len(data)


def _drop(path: Path) -> None:
    """Put what is in memory onto the drive and let go of it."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
        if hasattr(os, "posix_fadvise"):
            with contextlib.suppress(OSError):
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def _plain(path: Path) -> int:
    return os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))


def _open(path: Path) -> tuple[int, bool]:
    """A descriptor, and whether it reads past the system's memory."""
    direct = getattr(os, "O_DIRECT", 0)
    if direct:
        with contextlib.suppress(OSError):  # tmpfs, some network and user-space file systems
            return os.open(path, os.O_RDONLY | direct), True
    handle = _plain(path)
    if sys.platform == "darwin":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(handle, _F_NOCACHE, 1)
            return handle, True
    return handle, False
