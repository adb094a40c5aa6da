"""Pictures, archives, recordings and numbers that are odd, broken or lie about themselves."""

from __future__ import annotations

import base64
import io
import struct
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from cunzheng.core import errors
from cunzheng.core.errors_archive import ArchiveUnsupported
from cunzheng.core.errors_handover import CannotEject
from cunzheng.core.errors_ocr import NothingMarked, PictureNotReadable
from cunzheng.core.marks import Mark, MarkKind
from cunzheng.core.numbers import NumberKind
from cunzheng.handover import eject, timestamp
from cunzheng.handover.openfolder import safe_name, write_folder
from cunzheng.intake import annotate, apart, archives, heif, images, ocr, ocr_child, pasted
from cunzheng.intake.chats import read_chat
from cunzheng.intake.columns import read_csv, shape
from cunzheng.intake.limits import Limits
from cunzheng.intake.mail import read_mail
from cunzheng.intake.numbers import Numbers
from cunzheng.intake.ocr_frames import BadFrame, read_frame, write_frame
from cunzheng.intake.sniff import sniff


def saved(picture: Image.Image, form: str, **more: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **more)
    return out.getvalue()


# --- archives ------------------------------------------------------------------------------------


def zipped(name: str = "a.txt", data: bytes = b"x" * 100, **more: object) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        info = zipfile.ZipInfo(name, more.pop("at", (2026, 3, 18, 21, 37, 4)))
        file.writestr(info, data, more.pop("how", zipfile.ZIP_DEFLATED))
    return out.getvalue()


def archive(data: bytes) -> archives.Archive:
    return archives.Archive(io.BytesIO(data), len(data))


def test_a_member_that_is_not_there_or_packed_oddly_is_refused() -> None:
    with pytest.raises(errors.SourceDamaged):
        archive(zipped()).read("b.txt")
    with pytest.raises(ArchiveUnsupported):
        archive(zipped(how=zipfile.ZIP_LZMA)).read("a.txt")


def test_a_member_with_less_than_it_claims_is_damaged() -> None:
    data = zipped()
    claimed, central = struct.pack("<I", 100), data.index(b"PK\x01\x02")
    at = data.index(claimed, central + 24)
    lying = data[:at] + struct.pack("<I", 120) + data[at + 4 :]
    with pytest.raises(errors.SourceDamaged):
        archive(lying).read("a.txt")


@pytest.mark.parametrize("at", [(1980, 1, 1, 0, 0, 0), (2107, 1, 1, 0, 0, 0)])
def test_a_time_that_no_packer_knows_is_none(at: tuple[int, ...]) -> None:
    (member,) = archive(zipped(at=at)).members()
    assert member.modified is None


def test_a_name_in_gbk_is_read_and_steps_out_of_the_folder_are_text() -> None:
    for raw, wanted in (
        ("录音/通话.amr".encode("gb18030"), "录音/通话.amr"),
        ("录音/通话.amr".encode(), "录音/通话.amr"),
        (b"..\\..\\etc\\x.txt", "etc/x.txt"),
        (b"..", "-"),
        (b"\xff\xff\xff", None),
    ):
        data = zipped("X" * len(raw)).replace(b"X" * len(raw), raw)
        (member,) = archive(data).members()
        if wanted is None:
            assert member.path  # whatever it is, it is text and no way out
            assert ".." not in member.path.split("/")
        else:
            assert member.path == wanted


# --- pictures ------------------------------------------------------------------------------------


def test_a_see_through_picture_is_marked_on_white() -> None:
    see_through = saved(Image.new("RGBA", (60, 40), (0, 0, 0, 0)), "PNG")
    picture = annotate.upright(see_through, "image/png")
    assert picture.getpixel((5, 5)) == (255, 255, 255)
    made, kind = annotate.annotated(see_through, "image/png", [Mark(MarkKind.COVER, 1, 1, 20, 20)])
    assert kind == "image/png"
    with Image.open(io.BytesIO(made)) as image:
        assert image.getpixel((5, 5)) != image.getpixel((50, 30))


def test_marks_beside_the_picture_mark_nothing() -> None:
    data = saved(Image.new("RGB", (60, 40)), "PNG")
    outside = Mark(MarkKind.COVER, 100, 100, 120, 120)
    with pytest.raises(NothingMarked):
        annotate.annotated(data, "image/png", [outside])
    picture = Image.new("RGB", (60, 40), "white")
    annotate.draw_marks(picture, [outside])
    assert picture.getcolors() == [(60 * 40, (255, 255, 255))]


def test_too_many_pixels_are_refused_before_they_are_decoded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = saved(Image.new("RGB", (60, 40)), "PNG")
    monkeypatch.setattr(annotate, "MOST_PIXELS", 100)
    with pytest.raises(errors.SourceTooLarge):
        annotate.upright(data, "image/png")
    with pytest.raises(PictureNotReadable):
        annotate.upright(data, "text/plain")
    with pytest.raises(errors.SourceDamaged):
        images.open_picture(io.BytesIO(data), "text/plain")
    with pytest.raises(errors.SourceTooLarge):
        images.open_picture(io.BytesIO(data), "image/png", Limits(pixels=100))
    monkeypatch.setattr(pasted, "Limits", lambda: Limits(picture_bytes=10))
    with pytest.raises(errors.SourceTooLarge):
        pasted.describe_picture(data)


def test_exif_in_bytes_and_with_zeros_is_text() -> None:
    exif = Image.Exif()
    exif[271], exif[272] = "Make\0\0", "Model\x01"
    facts = images.examine_picture(
        io.BytesIO(saved(Image.new("RGB", (60, 40)), "JPEG", exif=exif)), "image/jpeg"
    )
    assert facts.device == "Make Model"
    assert images._plain(b"Canon\0\xff") == "Canon\ufffd"
    assert images._plain(7) == ""


def test_an_avif_is_decoded_here_and_its_size_looked_at_first() -> None:
    head = b"\x00\x00\x00\x1cftypavif"
    if not heif.available(head):
        pytest.skip("Pillow without AVIF")
    data = saved(Image.new("RGB", (64, 48), "red"), "AVIF")
    with heif.open_heif(io.BytesIO(data), 10_000) as picture:
        assert picture.size == (64, 48)
    with pytest.raises(errors.SourceTooLarge):
        heif.open_heif(io.BytesIO(data), 100)


def test_whether_the_boxes_of_a_picture_fit() -> None:
    def box(name: bytes, size: int = 16, long: bool = False) -> bytes:
        head = struct.pack(">I4sQ", 1, name, size) if long else struct.pack(">I4s", size, name)
        return head.ljust(size, b"\0")

    good = box(b"ftyp") + box(b"meta", 24, long=True) + box(b"mdat")
    assert heif.whole(io.BytesIO(good))
    assert not heif.whole(io.BytesIO(good[:-3]))
    assert not heif.whole(io.BytesIO(good + b"\0\0\0"))
    assert not heif.whole(io.BytesIO(box(b"ftyp") + box(b"mdat")))
    assert not heif.whole(io.BytesIO(box(b"ftyp") + struct.pack(">I4s", 4, b"meta") + bytes(8)))
    assert not heif.whole(io.BytesIO(box(b"free") * 1001 + box(b"meta")))


def test_what_a_file_is_by_its_first_bytes() -> None:
    for head, kind in (
        (b"RF64\xff\xff\xff\xffWAVE" + bytes(20), "audio/wav"),
        (b"\x00\x00\x00\x08wide" + bytes(20), "video/quicktime"),
        (b"PK\x05\x06" + bytes(18), "application/zip"),
    ):
        assert sniff(head, head) == kind


# --- the reader of pictures, a process of its own ------------------------------------------------


def test_frames_that_are_too_large_or_none_are_refused() -> None:
    out = io.BytesIO()
    write_frame(out, {"a": 1})
    assert read_frame(io.BytesIO(out.getvalue())) == ({"a": 1}, b"")
    with pytest.raises(BadFrame):
        write_frame(out, {"a": "x" * (33 * 1024 * 1024)})
    for wrong in (
        b"",
        b"XXXX" + bytes(8),
        struct.pack("<4sII", b"CZO1", 1 << 30, 0),
        struct.pack("<4sII", b"CZO1", 2, 0) + b"[]",
        struct.pack("<4sII", b"CZO1", 2, 0) + b"{x",
        struct.pack("<4sII", b"CZO1", 2, 9) + b"{}short",
    ):
        with pytest.raises(BadFrame):
            read_frame(io.BytesIO(wrong))


def test_what_the_reader_says_is_checked_for_it_may_be_taken_over() -> None:
    answer = {
        "maker": "m" * 900, "width": 100, "height": 50,
        "lines": [("字\0\n", -5, 10**9, 300, 60, 999), ("\u200b\n", 0, 0, 1, 1, 5)],
    }  # fmt: skip
    read = ocr._reading(answer)
    (line,) = read.lines
    assert (line.text, line.left, line.top, line.right, line.bottom, line.score) == (
        "字", 0, 50, 100, 50, 100,
    )  # fmt: skip
    assert len(read.maker) == 200


def test_a_packed_app_starts_itself_with_a_flag(monkeypatch: pytest.MonkeyPatch) -> None:
    assert apart.command("ocr")[-2:] == ["-m", "cunzheng.intake.ocr_child"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart.command("heif") == [sys.executable, "--child", "heif"]


# --- texts ---------------------------------------------------------------------------------------


def test_broken_base64_in_a_mail_gives_what_can_be_read() -> None:
    head = (
        b"From: a@example.invalid\r\nContent-Type: text/plain; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n"
    )
    whole = base64.b64encode("请还款，否则上门".encode())
    for body in (whole, whole[:-3], b"*" + whole, b"!!!"):
        found = read_mail(io.BytesIO(head + body))
        assert found is not None
        (one,) = found.items
        if body == whole:
            assert one.text == "请还款，否则上门"
        assert "\0" not in one.text


def test_a_table_without_a_heading_is_read_from_its_first_row() -> None:
    text = "12900008830,2026-03-18 21:37:05,请还款\n12900008831,2026-03-18 21:38:05,二\n"
    source = io.BytesIO(text.encode())
    signature = shape(source).signature
    found = read_csv(source, chosen={signature: {"number": 0, "at": 1, "text": 2, "name": 9}})
    assert found is not None
    assert [one.text for one in found.items] == ["请还款", "二"]


def test_a_clock_without_a_day_is_no_time() -> None:
    export = read_chat("小刘（虚构）  21:37\n\n还钱\n\n我  21:38\n\n好")
    assert export is None or all(one.at is None for one in export.items)


# --- numbers and names ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("110", NumberKind.SERVICE),
        ("+14155550100", NumberKind.FOREIGN),  # kept free for invented people
        ("+442079460000", NumberKind.FOREIGN),
        ("2112345678", NumberKind.NOT_ALLOTTED),
        ("+99999999999", NumberKind.NOT_ALLOTTED),
    ],
)
def test_kinds_of_numbers(number: str, kind: NumberKind) -> None:
    assert Numbers.load().read(number).kind is kind


def test_a_name_for_every_system(tmp_path: Path) -> None:
    assert safe_name("a/b\\c:d\u202e.txt") == "a_b_c_d_.txt"
    assert safe_name("CON") == "_CON"
    assert safe_name("...") == "_"
    long = safe_name("长" * 200 + ".amr")
    assert (len(long), long[-4:]) == (80, ".amr")
    assert len(safe_name("长" * 200)) == 80
    assert len(safe_name("长" * 200 + "." + "x" * 50)) == 80
    with pytest.raises(errors.CannotWrite):
        write_folder(Path("/"), [])


def test_an_empty_folder_of_the_name_is_taken(tmp_path: Path) -> None:
    (tmp_path / "f").mkdir()
    assert write_folder(tmp_path / "f", []) == ()
    assert [one.name for one in tmp_path.iterdir()] == ["f"]


# --- drives and certificates ---------------------------------------------------------------------


def test_elsewhere_than_on_linux_the_file_manager_lets_a_drive_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(CannotEject):
        eject.eject("/dev/none", tmp_path)


def test_what_is_no_certificate_is_refused() -> None:
    for wrong in (b"", b"x" * (timestamp.CERTIFICATE_LIMIT + 1), b"-----BEGIN CERTIFICATE-----\nx"):
        with pytest.raises(errors.NotACertificate):
            timestamp.read_certificates(wrong)
    for answer in (b"", b"x", b"\x30\x84\xff\xff\xff\xff", b"\x30\x03\x02\x01\x05", b"\x30" * 400):
        with pytest.raises(errors.NotATimestamp):
            timestamp.check(answer, 1, b"", ())


# --- what the processes of our own do with a picture ---------------------------------------------

HEIC = Path(__file__).parents[1] / "data" / "two-colours.heic"


def test_a_heic_is_decoded_with_its_exif_and_refused_before_where_it_is_too_large() -> None:
    pytest.importorskip("pi_heif")
    data = HEIC.read_bytes()
    picture, exif = heif.decode_here(data, heif.MOST_PIXELS)
    assert picture.mode == "RGB"
    assert exif
    with pytest.raises(errors.SourceTooLarge):
        heif.decode_here(data, 10)
    again, scale, size = ocr_child._decoded(data, heif.MEDIA_TYPE)
    assert (again.size, scale, size) == (picture.size, 1.0, picture.size)


@pytest.mark.parametrize(("turn", "form"), [(1, "JPEG"), (6, "JPEG"), (1, "PNG")])
def test_a_large_picture_is_read_smaller_and_told_in_its_own_pixels(
    turn: int, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    data = saved(Image.new("RGB", (1600, 1000), "white"), form, exif=exif)
    whole, scale, size = ocr_child._decoded(data, f"image/{form.lower()}")
    shown = (1000, 1600) if turn == 6 else (1600, 1000)
    assert (whole.size, scale, size) == (shown, 1.0, shown)
    monkeypatch.setattr(ocr_child, "MOST_PIXELS", 100_000)
    small, scale, size = ocr_child._decoded(data, f"image/{form.lower()}")
    assert small.width * small.height <= 100_000
    assert size == shown
    assert round(small.width * scale) == shown[0]
    assert small.height * scale == pytest.approx(shown[1], abs=2 * scale)


def test_what_is_transparent_is_read_on_white() -> None:
    see_through = Image.new("RGBA", (8, 8), (0, 0, 0, 0))
    assert ocr_child.on_white(see_through).getpixel((3, 3)) == (255, 255, 255)
    assert ocr_child.on_white(Image.new("L", (8, 8), 90)).getpixel((3, 3)) == (90, 90, 90)
