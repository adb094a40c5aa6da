"""Archives: looked into in memory, one level deep; bombs and locks are refused."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from cunzheng.core import errors
from cunzheng.core.errors_archive import (
    ArchiveBomb,
    ArchiveLocked,
    ArchiveNested,
    ArchiveUnsupported,
    MemberTooLarge,
)
from cunzheng.core.values import EvidenceKind
from cunzheng.intake.archives import Archive
from cunzheng.intake.limits import Limits
from cunzheng.intake.walking import look_at_bytes, walk
from cunzheng.services import cases, importing


def zipped(*members: tuple[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as box:
        for name, data in members:
            box.writestr(zipfile.ZipInfo(name, (2026, 3, 18, 21, 37, 4)), data, how)
    return out.getvalue()


def opened(data: bytes, limits: Limits | None = None) -> Archive:
    return Archive(io.BytesIO(data), len(data), limits)


def test_what_lies_inside_is_listed_and_comes_in(
    tmp_path: Path, case: cases.Case, sample_files: Path
) -> None:
    recording = next(sample_files.glob("*.m4a"))
    path = tmp_path / "phone" / "微信文件.zip"
    path.parent.mkdir()
    path.write_bytes(
        zipped(
            (f"Record/Call/{recording.name}", recording.read_bytes()),
            ("Record/Call/.nomedia", b"x"),
            ("__MACOSX/x.txt", b"x"),
            ("../../etc/便条.txt", "记一笔".encode()),
            ("坏.jpg", b"\xff\xd8\xff\xe0 none"),
        )
    )
    seen = importing.examine([path.parent])
    assert sorted(one.name for one in seen.candidates) == [recording.name, "便条.txt"]
    (refused,) = seen.refusals
    assert refused.reason.startswith("微信文件.zip › 坏.jpg: ")
    call = next(one for one in seen.candidates if one.name == recording.name)
    assert call.described.number == "12900008830"
    assert call.described.kind is EvidenceKind.RECORDING
    result = importing.commit(case, seen.candidates)
    assert {one.name for one in result.evidence} == {recording.name, "便条.txt"}
    assert len(result.contacts) == 1
    # The same recording outside of the archive is the same exhibit.
    again = importing.commit(case, importing.examine([recording]).candidates)
    assert (len(again.already), again.contacts) == (1, ())


def test_an_archive_that_went_away_or_changed(tmp_path: Path, case: cases.Case) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped(("a.txt", b"one")))
    seen = importing.examine([path])
    path.write_bytes(zipped(("a.txt", b"another")))
    assert [type(one.error) for one in importing.commit(case, seen.candidates).refusals] == [
        errors.SourceChanged
    ]
    path.unlink()
    assert [type(one.error) for one in importing.commit(case, seen.candidates).refusals] == [
        errors.SourceMissing
    ]


def test_names_in_gbk() -> None:
    data = zipped(("abcd.txt", b"x"))
    data = data.replace(b"abcd", "催收".encode("gb18030"))
    assert [one.name for one in opened(data).members()] == ["催收.txt"]


def test_bombs() -> None:
    with pytest.raises(ArchiveBomb):
        opened(zipped(("a.wav", bytes(9_000_000))))
    with pytest.raises(ArchiveBomb):
        opened(zipped(*((f"{no}.txt", b"x") for no in range(30))), Limits(members=20))
    with pytest.raises(ArchiveBomb):
        opened(zipped(("a", os.urandom(3000)), ("b", os.urandom(3000))), Limits(archive_bytes=5000))
    # Two entries in the list that share the same packed bytes: more than there is.
    data = bytearray(zipped(("aa", os.urandom(900)), ("bb", os.urandom(900)), how=0))
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    data[second + 20 : second + 28] = struct.pack("<II", 1500, 1500)
    with pytest.raises(ArchiveBomb):
        opened(bytes(data))
    # A list of files that claims to be huge is not read.
    data = bytearray(zipped(("a", b"x")))
    end = data.rindex(b"PK\x05\x06")
    data[end + 12 : end + 16] = struct.pack("<I", 2**31)
    with pytest.raises(ArchiveBomb):
        opened(bytes(data))


def test_a_member_that_lies_about_its_size() -> None:
    data = bytearray(zipped(("a.txt", b"x" * 5000)))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 10)
    with pytest.raises((errors.SourceDamaged, ArchiveBomb)):
        opened(bytes(data)).read("a.txt")


def test_locks_nests_methods_and_sizes(tmp_path: Path) -> None:
    data = bytearray(zipped(("a.txt", b"x")))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(ArchiveLocked):
        opened(bytes(data))
    with pytest.raises(ArchiveUnsupported):
        opened(zipped(("a.txt", b"x" * 99), how=zipfile.ZIP_LZMA)).read("a.txt")
    with pytest.raises(MemberTooLarge):
        opened(zipped(("a", os.urandom(99))), Limits(member_bytes=9)).read("a")
    with pytest.raises(errors.SourceEmpty):
        opened(zipped())
    with pytest.raises(errors.UnknownFormat):
        opened(zipped(("AndroidManifest.xml", b"x")))
    path = tmp_path / "a.zip"
    path.write_bytes(zipped(("b.zip", zipped(("c.txt", b"x"))), ("d.txt", b"y")))
    found, refused = walk([path])
    assert [one.name for one in found] == ["d.txt"]  # the rest of it is not lost
    assert [type(one.error) for one in refused] == [ArchiveNested]


def test_bytes_without_a_path(case: cases.Case, sample_files: Path) -> None:
    recording = next(sample_files.glob("*.amr"))
    found, refused = look_at_bytes(
        [(recording.name, recording.read_bytes(), None), ("x.bin", b"\x00\x01", None),
         ("a.zip", zipped(("c.txt", b"x")), None)]
    )  # fmt: skip
    assert [type(one.error) for one in refused] == [errors.UnknownFormat, ArchiveNested]
    (one,) = found
    assert "data=" not in repr(one)  # the bytes of a recording reach no log
    result = importing.commit(case, found)
    assert [made.size for made in result.evidence] == [recording.stat().st_size]
    assert len(result.contacts) == 1
