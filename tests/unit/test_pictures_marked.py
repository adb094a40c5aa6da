"""Marked copies, HEIC, the place in a picture, and pictures that never were files."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageChops, ImageDraw, ImageStat

from cunzheng.core import errors, errors_ocr
from cunzheng.core.marks import Mark, MarkKind, Place
from cunzheng.core.moments import TimeSource
from cunzheng.core.values import Described, Evidence, EvidenceKind
from cunzheng.intake import annotate, images
from cunzheng.intake.describe import describe
from cunzheng.papers import plates
from cunzheng.papers.strip import without_camera_data
from cunzheng.services import handover, importing, marked
from cunzheng.services.cases import Case

HEIC = Path(__file__).parents[1] / "data" / "two-colours.heic"  # by heif-enc, with a place
RED, GREEN = (200, 30, 30), (30, 200, 30)


def text_picture(size: tuple[int, int] = (400, 300)) -> Image.Image:
    picture = Image.new("RGB", size, (255, 255, 255))
    draw = ImageDraw.Draw(picture)
    for at in range(12):
        draw.text((20, 10 + at * 24), "12900008830 secret " * 3, (0, 0, 0))
    return picture


def photo(picture: Image.Image, orientation: int = 1) -> bytes:
    """JPEG with a camera, a place, a thumbnail's worth of EXIF and a comment."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Sample"
    exif[ExifTags.Base.Orientation] = orientation
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[1], place[2], place[3], place[4] = "S", (30.0, 15.0, 0.0), "W", (120.0, 10.0, 30.0)
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif, quality=95, comment=b"a remark")
    return out.getvalue()


def png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


# --- marks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [MarkKind.MOSAIC, MarkKind.COVER])
def test_what_is_hidden_cannot_be_told_from_the_copy(kind: MarkKind) -> None:
    """Any other arrangement of the same pixels gives the same copy: nothing of it is left."""
    first = text_picture()
    box = (30, 40, 330, 160)
    inside = first.crop(box)
    pixels = list(inside.get_flattened_data())
    random.Random(4).shuffle(pixels)
    inside.putdata(pixels)
    second = first.copy()
    second.paste(inside, box)
    assert ImageChops.difference(first, second).getbbox() is not None
    mark = [Mark(kind, 330, 160, 30, 40)]  # from any corner
    one, _kind = annotate.annotated(png(first), "image/png", mark, seed=1)
    other, _kind = annotate.annotated(png(second), "image/png", mark, seed=1)
    assert one == other
    with Image.open(io.BytesIO(one)) as copy:
        away = ImageChops.difference(copy, first)
        assert away.getbbox() is not None
        away.paste((0, 0, 0), box)
        assert away.getbbox() is None  # and nothing else was touched


def test_a_mosaic_shows_on_white_and_differs_each_time() -> None:
    mark = [Mark(MarkKind.MOSAIC, 10, 200, 390, 290)]
    white = png(Image.new("RGB", (400, 300), (255, 255, 255)))
    one, _kind = annotate.annotated(white, "image/png", mark)
    other, _kind = annotate.annotated(white, "image/png", mark)
    assert one != other
    with Image.open(io.BytesIO(one)) as copy:
        assert max(ImageStat.Stat(copy.crop((10, 200, 390, 290))).mean) < 225


@pytest.mark.parametrize("kind", [MarkKind.BOX, MarkKind.ARROW])
def test_a_pointer_is_red_and_hides_nothing_inside(kind: MarkKind) -> None:
    copy_bytes, media_type = annotate.annotated(
        photo(Image.new("RGB", (400, 300), (250, 250, 250))),
        "image/jpeg",
        [Mark(kind, 50, 60, 350, 240)],
    )
    assert media_type == "image/jpeg"
    with Image.open(io.BytesIO(copy_bytes)) as copy:
        colours = copy.convert("RGB").get_flattened_data()
        assert sum(r > 180 and g < 90 for r, g, _b in colours) > 100
        if kind is MarkKind.BOX:
            assert min(copy.getpixel((200, 150))) > 240


def test_a_copy_carries_nothing_of_the_camera() -> None:
    original = photo(text_picture(), orientation=6)
    copy_bytes, _kind = annotate.annotated(
        original, "image/jpeg", [Mark(MarkKind.COVER, 0, 0, 50, 50)]
    )
    assert b"Exif" in original
    assert b"Exif" not in copy_bytes
    assert b"a remark" not in copy_bytes
    with Image.open(io.BytesIO(copy_bytes)) as copy:
        assert copy.size == (300, 400)  # upright: what turned it is gone
        assert not copy.getexif()
        assert max(copy.getpixel((20, 20))) < 60


@pytest.mark.parametrize(
    "marks",
    [
        [],
        [Mark(MarkKind.COVER, 10, 10, 10, 90)],
        [Mark(MarkKind.MOSAIC, 500, 10, 900, 90)],
        [Mark(MarkKind.ARROW, 5, 5, 6, 6)],
    ],
)
def test_no_mark_no_copy(marks: list[Mark]) -> None:
    with pytest.raises(errors_ocr.NothingMarked):
        annotate.annotated(png(text_picture()), "image/png", marks)


def test_marks_over_the_edge_are_cut_there() -> None:
    data, _kind = annotate.annotated(
        png(text_picture()),
        "image/png",
        [Mark(MarkKind.COVER, -100, -100, 9999, 20), Mark(MarkKind.BOX, -5, -5, 500, 500)],
    )
    with Image.open(io.BytesIO(data)) as copy:
        assert copy.size == (400, 300)


def test_a_marked_copy_is_a_new_exhibit_that_names_its_parent(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "IMG_20260418_102100.jpg"
    path.write_bytes(photo(text_picture()))
    parent = importing.commit(case, importing.examine([path]).candidates).evidence[0]
    marks = (Mark(MarkKind.MOSAIC, 10, 10, 200, 60), Mark(MarkKind.BOX, 5, 5, 300, 200))
    copy, changes = marked.marked_copy(case, parent.id, marks, "copy.jpg")
    assert changes
    assert (copy.exhibit_no, copy.source, copy.kind) == (2, "redacted", EvidenceKind.PHOTO)
    assert "redacted_copy" in copy.described.warnings
    assert "has_place" not in copy.described.warnings
    assert [one.source for one in copy.described.times] == [TimeSource.FILE_NAME]
    known = marked.origin(case, copy.id)
    assert known is not None
    assert (known.parent_id, known.parent_sha256) == (parent.id, parent.sha256)
    assert known.marks == marks
    assert marked.origin(case, parent.id) is None
    with case.open_evidence(parent.id) as stream:
        assert stream.read() == path.read_bytes()  # untouched
    assert handover.verify(case).whole
    boxed, _changes = marked.marked_copy(case, parent.id, marks[1:], "box.jpg")
    assert (boxed.source, boxed.described.warnings) == ("annotated", ("annotated_copy",))


# --- the place -----------------------------------------------------------------------------------


def test_the_place_is_read_and_told_before_originals_go_out(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo(text_picture()))
    other = tmp_path / "plain.png"
    other.write_bytes(png(text_picture()))
    found = importing.commit(case, importing.examine([path, other]).candidates).evidence
    exhibit = next(one for one in found if one.name == "photo.jpg")
    assert marked.place(case, exhibit.id) == Place(-30_250_000, -120_175_000)
    assert marked.with_place(case.evidence()) == (exhibit,)


@pytest.mark.parametrize("value", [(0.0, 0.0, 0.0), (200.0, 0.0, 0.0)])
def test_a_place_that_cannot_be_is_none(value: tuple[object, ...]) -> None:
    exif = Image.Exif()
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[1], place[2], place[3], place[4] = "N", value, "E", value
    out = io.BytesIO()
    Image.new("RGB", (20, 20)).save(out, "JPEG", exif=exif)
    assert images.place_of(io.BytesIO(out.getvalue()), "image/jpeg") is None


@pytest.mark.parametrize("progressive", [False, True])
def test_papers_print_the_same_pixels_without_the_camera(progressive: bool) -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[1] = "N"
    text_picture().save(
        out, "JPEG", exif=exif, progressive=progressive, comment=b"remark", xmp=b"<x:xmpmeta/>"
    )
    data = out.getvalue() + b"a film hangs here, with a place of its own"
    bare = without_camera_data(data)
    assert b"Exif" in data
    for one in (b"Exif", b"remark", b"xmpmeta", b"a film"):
        assert one not in bare
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(bare)) as after:
        assert ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox() is None


def test_the_bundle_embeds_no_place(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo(text_picture(), orientation=6))
    exhibit: Evidence = importing.commit(case, importing.examine([path]).candidates).evidence[0]
    picture = plates.examine(exhibit, case.open_evidence)
    assert picture is not None
    data = plates.jpeg_bytes(exhibit, picture, case.open_evidence)
    assert data is not None
    assert b"Exif" not in data


def test_broken_jpegs_are_walked_to_their_end() -> None:
    data = photo(text_picture((80, 60)))
    dice = random.Random(3)
    for _turn in range(300):
        broken = bytearray(data)
        for _hit in range(4):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        without_camera_data(bytes(broken[: dice.randrange(len(broken))]))


# --- HEIC ----------------------------------------------------------------------------------------


def test_heic_is_decoded_dated_and_placed() -> None:
    pytest.importorskip("pi_heif")
    found = describe(HEIC).described
    assert (found.media_type, found.width, found.height) == ("image/heic", 96, 64)
    assert found.times[0].iso() == "2026-04-18T10:21:00+08:00"
    assert found.times[0].source is TimeSource.EXIF
    assert found.device == "Sample One"
    assert "has_place" in found.warnings
    width, height, pixels = marked.rgb(HEIC.read_bytes(), "image/heic")
    assert (width, height, len(pixels)) == (96, 64, 96 * 64 * 3)
    decoded = Image.frombytes("RGB", (width, height), pixels)
    for place, colour in (((20, 10), RED), ((70, 10), GREEN)):
        assert max(abs(a - b) for a, b in zip(decoded.getpixel(place), colour, strict=True)) < 25


def test_heic_becomes_a_marked_jpeg() -> None:
    pytest.importorskip("pi_heif")
    data, media_type = annotate.annotated(
        HEIC.read_bytes(), "image/heic", [Mark(MarkKind.COVER, 0, 0, 48, 32)]
    )
    assert media_type == "image/jpeg"
    assert b"Exif" not in data


def test_heic_of_absurd_size_is_refused_before_decoding() -> None:
    pytest.importorskip("pi_heif")
    data = HEIC.read_bytes()
    at = data.index(b"ispe") + 8
    huge = data[:at] + (60_000).to_bytes(4, "big") * 2 + data[at + 8 :]
    with pytest.raises(errors.CunzhengError):
        images.examine_picture(io.BytesIO(huge), "image/heic")


def test_hostile_heic_never_brings_more_than_a_refusal() -> None:
    pytest.importorskip("pi_heif")
    data, dice = HEIC.read_bytes(), random.Random(9)
    came = {"refused": 0, "undecoded": 0, "decoded": 0}
    for turn in range(24):
        broken = bytearray(data)
        for _hit in range(1 + turn % 6):
            broken[dice.randrange(12, len(broken))] = dice.randrange(256)
        cut = bytes(broken) if turn % 3 else bytes(broken[: dice.randrange(20, len(broken))])
        try:
            facts = images.examine_picture(io.BytesIO(cut), "image/heic")
            came["undecoded" if facts.width is None else "decoded"] += 1
        except errors.CunzhengError:
            came["refused"] += 1
    assert min(came.values()) > 0


def test_without_the_library_heic_still_comes_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cunzheng.intake.heif.importlib.util.find_spec", lambda _name: None)
    found = describe(HEIC).described
    assert (found.width, found.warnings[0]) == (None, "not_decoded")


# --- pasted --------------------------------------------------------------------------------------


def test_a_pasted_picture_has_no_time_and_comes_in_once(case: Case) -> None:
    data = png(text_picture((540, 1200)))
    made, changes = marked.add_picture(case, data, "pasted.png", "pasted")
    assert changes
    assert (made.source, made.kind, made.described.times) == ("pasted", EvidenceKind.SCREENSHOT, ())
    assert made.described.warnings == ("no_time",)
    again, changes = marked.add_picture(case, data, "pasted again.png", "pasted")
    assert (again, bool(changes)) == (made, False)


def test_what_was_cut_out_of_the_screen_knows_when(case: Case) -> None:
    now = marked.seen_at(case.store.clock())
    made, _changes = marked.add_picture(case, png(text_picture()), "s.png", "screen", now)
    assert made.described.times == (now,)
    assert now.source is TimeSource.RECORDER_CLOCK


@pytest.mark.parametrize("data", [b"", b"text only", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n" + bytes(30)])
def test_what_is_no_picture_is_not_pasted(case: Case, data: bytes) -> None:
    with pytest.raises(errors.ImportRefused):
        marked.add_picture(case, data, "x", "pasted")
    assert case.evidence() == ()


def test_described_values_are_plain() -> None:
    assert isinstance(describe(HEIC).described, Described)
