"""ZIP archives from phones and mail: looked into in memory, one level deep, nothing unpacked.

Every number in an archive is a claim of whoever made it. So the sums are done before anything is
inflated (bombs claim little and repeat it, or claim much), and inflating itself counts what really
comes. Names only serve to tell files apart; no path of an archive is ever opened on the disk.
"""

from __future__ import annotations

import datetime as dt
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from cunzheng.core.errors import CunzhengError, SourceDamaged, SourceEmpty, UnknownFormat
from cunzheng.core.errors_archive import (
    ArchiveBomb,
    ArchiveLocked,
    ArchiveUnsupported,
    MemberTooLarge,
)
from cunzheng.core.moments import SHANGHAI, Moment, Precision, TimeSource
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.intake.limits import Limits

_BLOCK: Final = 256 * 1024
_NAME_LIMIT: Final = 255  # characters of one name
_TAIL: Final = 70 * 1024  # the end of an archive with the longest comment
_UTF8_NAME: Final = 0x800
_ENCRYPTED: Final = 0x1
# Programs are archives too; their pictures are nobody's evidence.
_PROGRAMS: Final = frozenset({"AndroidManifest.xml", "META-INF/MANIFEST.MF", "Payload/"})
_FAULTS: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, ValueError, OverflowError, OSError,
    NotImplementedError, RuntimeError, KeyError, IndexError, LookupError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive. ``key`` is the name as the archive has it, ``path`` made legible."""

    key: str
    path: str
    size: int
    modified: Moment | None

    @property
    def name(self) -> str:
        """Without folders."""
        return self.path.rpartition("/")[2]


class Archive:
    """An opened ZIP archive. Raises a subclass of ImportRefused for what must not be opened."""

    def __init__(self, source: BinaryIO, size: int, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        try:
            if _directory_bytes(source, size) > self._limits.directory_bytes:
                raise ArchiveBomb
            source.seek(0)
            self._zip = zipfile.ZipFile(source)
            infos = [one for one in self._zip.infolist() if not one.is_dir()]
            self._check(infos, size)
        except CunzhengError:
            raise
        except (*_FAULTS, UnicodeError):
            raise SourceDamaged from None
        self._infos = {one.filename: one for one in infos}

    def _check(self, infos: list[zipfile.ZipInfo], size: int) -> None:
        """Sums over what the archive claims, before anything is inflated."""
        limits = self._limits
        if not infos:
            raise SourceEmpty
        if any(one.filename in _PROGRAMS for one in infos):
            raise UnknownFormat
        if len(infos) > limits.members or len({one.filename for one in infos}) != len(infos):
            raise ArchiveBomb
        if sum(one.file_size for one in infos) > limits.archive_bytes:
            raise ArchiveBomb
        # Members that share the same packed bytes add up to more than there is.
        if sum(one.compress_size for one in infos) > size:
            raise ArchiveBomb
        for one in infos:
            if one.flag_bits & _ENCRYPTED:
                raise ArchiveLocked
            if one.file_size > max(limits.ratio_floor, one.compress_size * limits.ratio):
                raise ArchiveBomb

    def members(self) -> Iterator[Member]:
        """The files, in the order of their names."""
        found = [
            Member(key, _legible(one), one.file_size, _modified(one))
            for key, one in self._infos.items()
        ]
        yield from sorted(found, key=lambda one: (one.path.casefold(), one.path))

    def read(self, key: str, progress: Progress = NULL_PROGRESS) -> bytes:
        """The bytes of a member, checked by its CRC.

        Raises SourceDamaged, ArchiveBomb (more comes than was claimed), ArchiveUnsupported (packed
        in a way that phones do not use), MemberTooLarge, Cancelled.
        """
        info = self._infos.get(key)
        if info is None:
            raise SourceDamaged
        # LZMA and BZIP2 take as much memory as the archive asks for; phones never use them.
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise ArchiveUnsupported
        if info.file_size > self._limits.member_bytes:
            raise MemberTooLarge
        parts: list[bytes] = []
        got = 0
        try:
            with self._zip.open(info) as file:
                while block := file.read(_BLOCK):
                    check(progress)
                    got += len(block)
                    if got > info.file_size:
                        raise ArchiveBomb
                    parts.append(block)
        except CunzhengError:
            raise
        except _FAULTS:
            raise SourceDamaged from None
        if got != info.file_size:
            raise SourceDamaged
        return b"".join(parts)

    def close(self) -> None:
        """Let the reader go; the file stays open."""
        self._zip.close()


def _directory_bytes(source: BinaryIO, size: int) -> int:
    """How long the list of files says it is: it is read whole, so it must be looked at first."""
    source.seek(max(0, size - _TAIL))
    tail = source.read(_TAIL)
    found = 0
    for mark, at, length in ((b"PK\x05\x06", 12, 4), (b"PK\x06\x06", 40, 8)):
        place = tail.rfind(mark)
        if place >= 0:
            said = int.from_bytes(tail[place + at : place + at + length], "little")
            found = max(found, 0 if length == 4 and said == 0xFFFFFFFF else said)
    return found


def _legible(info: zipfile.ZipInfo) -> str:
    """Names without the UTF-8 mark are in the packer's own encoding: GBK in China."""
    name = info.filename
    if not info.flag_bits & _UTF8_NAME and not name.isascii():
        raw = name.encode("cp437", "replace")
        for encoding in ("utf-8", "gb18030"):
            try:
                name = raw.decode(encoding)
            except UnicodeDecodeError:
                continue
            break
    # Whatever steps the name takes, it stays text: nothing is opened by it.
    parts = [part for part in name.replace("\\", "/").split("/") if part not in {"", ".", ".."}]
    # No file system has longer names; a whole page of a catalogue must not be one.
    return "/".join(_short(part) for part in parts) or "-"


def _short(name: str) -> str:
    if len(name) <= _NAME_LIMIT:
        return name
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 10:
        return name[:_NAME_LIMIT]
    return f"{stem[: _NAME_LIMIT - len(ending) - 1]}.{ending}"


def _modified(info: zipfile.ZipInfo) -> Moment | None:
    """The local time that the packer noted, to two seconds; 1980 is what it says when unknown."""
    try:
        there = dt.datetime(*info.date_time, tzinfo=SHANGHAI)
    except (ValueError, TypeError):
        return None
    if not 2000 <= there.year < 2100:
        return None
    return Moment(there, Precision.SECOND, TimeSource.FILE_SYSTEM)
