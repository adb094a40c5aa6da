"""What a file is, from its bytes only."""

from __future__ import annotations

import io
import os
import zipfile

import pytest
from PIL import Image

from cunzheng.core.errors import SourceEmpty, UnknownFormat
from cunzheng.core.errors_archive import ArchiveUnsupported
from cunzheng.intake.sniff import KINDS, decode_text, sniff


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as box:
        for name in names:
            box.writestr(name, "x" * 50)
    return out.getvalue()


def picture(form: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), (200, 10, 10)).save(out, form)
    return out.getvalue()


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"#!AMR\n\x3c", "audio/amr"),
        (b"#!AMR-WB\n\x3c", "audio/amr-wb"),
        (b"ID3\x04\x00", "audio/mpeg"),
        (b"\xff\xfb\x90\x64" + bytes(100), "audio/mpeg"),
        (b"OggS\x00\x02", "audio/ogg"),
        (b"fLaC\x00", "audio/flac"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "audio/wav"),
        (b"\x00\x00\x00\x1cftypM4A \x00\x00\x00\x00M4A mp42isom", "audio/mp4"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "video/mp4"),
        (b"\x00\x00\x00\x14ftyp3gp4\x00\x00\x00\x003gp4", "audio/3gpp"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "image/heic"),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic", "image/heic"),
        (b"%PDF-1.7\n", "application/pdf"),
        (picture("JPEG"), "image/jpeg"),
        (picture("PNG"), "image/png"),
        (picture("WEBP"), "image/webp"),
        (picture("GIF"), "image/gif"),
        (picture("BMP"), "image/bmp"),
        (zipped("[Content_Types].xml", "word/document.xml"), WORD),
        (b"<?xml version='1.0'?><smses/>", "application/xml"),
        (b"<calls count='1'></calls>", "application/xml"),
        ('{"a": "中"}'.encode(), "application/json"),
        (b"Date,Number,Text\n1,2,3\n", "text/csv"),
        ("时间\t号码\t内容\n1\t2\t3\n".encode("gb18030"), "text/csv"),
        ("时间,号码,内容\n1,2,3\n".encode("utf-16"), "text/csv"),
        ("今天他们又打了三个电话。".encode(), "text/plain"),
        ("今天他们又打了三个电话。".encode("gb18030"), "text/plain"),
        (b"Received: from a\nSubject: b\n\nc", "message/rfc822"),
        (b"<!DOCTYPE html><p>", "text/html"),
    ],
)
def test_known_formats(head: bytes, expected: str) -> None:
    assert sniff(head) == expected
    assert expected in KINDS


@pytest.mark.parametrize(
    "head",
    [
        b"\x7fELF\x02\x01\x01" + bytes(60),
        b"MZ\x90\x00\x03" + bytes(60),
        b"SQLite format 3\x00" + bytes(60),
        b"\x00",
        bytes(4096),
        b"\xff\xff\xff\xff" * 64,
        b"RIFF\x00\x00\x00\x00junk",
        b"BM\x00\x01\x02",
    ],
)
def test_what_is_not_known_is_refused(head: bytes) -> None:
    with pytest.raises(UnknownFormat):
        sniff(head)


@pytest.mark.parametrize(
    "head", [b"Rar!\x1a\x07\x01\x00", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08\x00"]
)
def test_archives_that_are_not_looked_into_say_so(head: bytes) -> None:
    with pytest.raises(ArchiveUnsupported):
        sniff(head + bytes(40))


def test_a_zip_of_files_is_an_archive() -> None:
    assert sniff(zipped("photo.jpg", "more/notes.txt")) == "application/zip"


def test_random_bytes_are_never_text() -> None:
    for _ in range(200):
        junk = b"\x00" + os.urandom(300)
        with pytest.raises(UnknownFormat):
            sniff(junk)


def test_empty() -> None:
    with pytest.raises(SourceEmpty):
        sniff(b"")


def test_every_prefix_of_every_head_is_answered() -> None:
    """No head is too short to be judged: a known error or a known type, never a crash."""
    for whole in (
        picture("JPEG"),
        picture("BMP"),
        zipped("a"),
        b"\xff\xf1\x50\x80\x02\x1f\xfc",
        b"RIFF",
    ):
        for cut in range(1, min(len(whole), 80)):
            try:
                assert sniff(whole[:cut]) in KINDS
            except UnknownFormat:
                continue


def test_text_cut_in_the_middle_of_a_character() -> None:
    whole = "中文".encode()
    assert decode_text(whole[:-1], final=False) == ("中", "utf-8-sig")
    assert decode_text(whole + b"\x00") is None
