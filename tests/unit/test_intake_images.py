"""Pictures: verified by decoding, told apart, dated by EXIF, and never allowed to blow up."""

from __future__ import annotations

import io
import random
import struct
import time
import zlib
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from cunzheng.core.errors import CunzhengError, SourceDamaged, SourceTooLarge
from cunzheng.core.moments import TimeSource
from cunzheng.core.values import EvidenceKind
from cunzheng.intake.describe import describe
from cunzheng.intake.images import examine_picture
from cunzheng.intake.limits import Limits


def jpeg(size: tuple[int, int] = (640, 480), **shot: str) -> bytes:
    exif = Image.Exif()
    if shot:
        exif[ExifTags.Base.Make] = "Sample"
        exif[ExifTags.Base.Model] = "Sample One"
        inner = exif.get_ifd(ExifTags.IFD.Exif)
        for key, value in shot.items():
            inner[ExifTags.Base[key]] = value
    out = io.BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(out, "JPEG", exif=exif, quality=70)
    return out.getvalue()


def png(size: tuple[int, int] = (64, 64)) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(out, "PNG")
    return out.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it is huge and carries next to nothing."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def test_exif_time_with_offset() -> None:
    facts = examine_picture(
        io.BytesIO(jpeg(DateTimeOriginal="2026:04:18 10:21:00", OffsetTimeOriginal="+08:00")),
        "image/jpeg",
    )
    assert facts.taken is not None
    assert facts.taken.iso() == "2026-04-18T10:21:00+08:00"
    assert facts.taken.source is TimeSource.EXIF
    assert facts.device == "Sample One"
    assert (facts.width, facts.height) == (640, 480)
    assert facts.warnings == ()


def test_exif_offset_of_another_zone_is_kept() -> None:
    facts = examine_picture(
        io.BytesIO(jpeg(DateTimeOriginal="2026:04:18 03:21:00", OffsetTimeOriginal="+01:00")),
        "image/jpeg",
    )
    assert facts.taken is not None
    assert facts.taken.iso() == "2026-04-18T03:21:00+01:00"
    assert facts.taken.local.hour == 10


def test_exif_without_offset_is_shanghai_and_said_so() -> None:
    facts = examine_picture(io.BytesIO(jpeg(DateTimeOriginal="2026:04:18 10:21:00")), "image/jpeg")
    assert facts.taken is not None
    assert facts.taken.local.hour == 10
    assert facts.warnings == ("exif_without_zone",)


@pytest.mark.parametrize("written", ["0000:00:00 00:00:00", "2026:13:41 10:21:00", "gestern", ""])
def test_impossible_exif_time_is_no_time(written: str) -> None:
    facts = examine_picture(io.BytesIO(jpeg(DateTimeOriginal=written)), "image/jpeg")
    assert facts.taken is None


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.jpg", jpeg((1080, 2400)), EvidenceKind.SCREENSHOT),
        ("b.jpg", jpeg((640, 480)), EvidenceKind.PHOTO),
        ("c.png", png((1080, 2400)), EvidenceKind.SCREENSHOT),
        ("Screenshot_20260209-211530.jpg", jpeg((640, 480)), EvidenceKind.SCREENSHOT),
        ("d.jpg", jpeg((1080, 2400), DateTimeOriginal="2026:04:18 10:21:00"), EvidenceKind.PHOTO),
        ("IMG_20260418_102100.jpg", jpeg((1080, 2400)), EvidenceKind.PHOTO),
    ],
)
def test_screenshot_or_photo(tmp_path: Path, name: str, data: bytes, kind: EvidenceKind) -> None:
    (tmp_path / name).write_bytes(data)
    assert describe(tmp_path / name).described.kind is kind


@pytest.mark.parametrize("form", ["WEBP", "GIF", "BMP"])
def test_other_forms(tmp_path: Path, form: str) -> None:
    path = tmp_path / "picture"
    Image.new("RGB", (50, 40), (9, 80, 9)).save(path, form)
    described = describe(path).described
    assert (described.width, described.height) == (50, 40)


def test_a_whole_heic_that_nothing_here_decodes_is_taken_undecoded(tmp_path: Path) -> None:
    path = tmp_path / "IMG_20260418_102100.HEIC"
    head = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"
    path.write_bytes(head + b"\x00\x00\x00\x0cmeta" + bytes(4) + b"\x00\x00\x00\x10mdat" + bytes(8))
    described = describe(path).described
    assert described.kind is EvidenceKind.PHOTO
    assert "not_decoded" in described.warnings
    assert described.times[0].iso() == "2026-04-18T10:21:00+08:00"
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(SourceDamaged):
        describe(path)


@pytest.mark.parametrize("size", [(40_000, 40_000), (2_000_000, 2_000_000), (20_000, 10_000)])
def test_a_pixel_bomb_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    began = time.monotonic()
    with pytest.raises(SourceTooLarge):
        examine_picture(io.BytesIO(bomb(*size)), "image/png")
    assert time.monotonic() - began < 1


def test_limits_are_ours() -> None:
    whole = png((200, 200))
    assert examine_picture(io.BytesIO(whole), "image/png", Limits(pixels=40_000)).width == 200
    with pytest.raises(SourceTooLarge):
        examine_picture(io.BytesIO(whole), "image/png", Limits(pixels=39_999))


def test_cut_off_pictures_are_damaged() -> None:
    for whole, kind in ((jpeg(), "image/jpeg"), (png((300, 300)), "image/png")):
        with pytest.raises(SourceDamaged):
            examine_picture(io.BytesIO(whole[: len(whole) // 2]), kind)


@pytest.mark.parametrize(
    ("whole", "kind"),
    [
        (jpeg((64, 64), DateTimeOriginal="2026:04:18 10:21:00"), "image/jpeg"),
        (png(), "image/png"),
    ],
)
def test_mutated_pictures_end_in_an_answer(whole: bytes, kind: str) -> None:
    chance = random.Random(3)
    refused = 0
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            examine_picture(io.BytesIO(bytes(data)), kind)
        except CunzhengError:
            refused += 1
    # Some were broken, and the test would notice if all were refused; but every byte of a PNG
    # is under a sum, so that it notices each change.
    assert 0 < refused < (301 if kind == "image/png" else 300)
