"""Letters in a font of one's own, and envelopes."""

from __future__ import annotations

import datetime as dt
import subprocess
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from cunzheng.cli import main
from cunzheng.core.drafts import Use
from cunzheng.core.envelope import Address, Envelope, EnvelopeSize
from cunzheng.core.errors import InvalidValue
from cunzheng.core.errors_fonts import FontNotUsable
from cunzheng.core.letterfonts import LetterFonts
from cunzheng.core.values import Lender, Letter, PaperKind, Person, Profile
from cunzheng.papers import letters, ownfonts
from cunzheng.services import cases, drafts, envelopes

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
PASSWORD = "一句只有我知道的话"
DAY = dt.date(2026, 11, 25)
TEXT = "# 投诉书\n本人于 2026 年 11 月 3 日接到来电，对方称“㛃䶮”。\n\n> 投诉人：林知遥\n"


def own_font(folder: Path, name: str, without: str = "") -> Path:
    """One of ours under another file name, some characters taken out of its map."""
    font = TTFont(FONTS / "NotoSansSC-Regular.ttf")
    for table in font["cmap"].tables:
        for char in without:
            table.cmap.pop(ord(char), None)
    font.save(folder / name)
    return folder / name


def said(pdf: bytes, *command: str) -> str:
    return subprocess.run(
        [*command, "-", *(["-"] if command[0] == "pdftotext" else [])],
        input=pdf, capture_output=True, check=True,
    ).stdout.decode()  # fmt: skip


@pytest.fixture(scope="module")
def simfang(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return own_font(tmp_path_factory.mktemp("fonts"), "SIMFANG.TTF", "㛃投")


def test_a_letter_is_set_in_the_users_font_with_fallback(simfang: Path) -> None:
    letter = Letter(PaperKind.NFRA, "投诉书", TEXT, DAY)
    ours, theirs = letters.render(letter), letters.render(letter, own=LetterFonts(str(simfang)))
    assert theirs == letters.render(letter, own=LetterFonts(str(simfang)))
    fonts = [line for line in said(theirs, "pdffonts").splitlines() if "CzOwn" in line]
    assert fonts
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)
    assert "CzOwn" not in said(ours, "pdffonts")
    text = said(theirs, "pdftotext", "-layout")
    for part in ("投诉书", "㛃䶮", "投诉人：林知遥"):
        assert part in text.replace("\n", "")
    assert "Serif" in said(theirs, "pdffonts")  # what it lacks comes from ours


def test_installed_fonts_are_found_by_name(simfang: Path) -> None:
    (found,) = ownfonts.installed([simfang.parent, Path("/nowhere")])
    assert (found.role, found.name.zh, found.path) == ("body", "仿宋", simfang)


def test_what_cannot_be_embedded_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "simfang.ttf"
    for data in (
        b"",
        b"OTTO" + bytes(200),
        (FONTS / "NotoSerifSC-Regular.ttf").read_bytes()[:5000],
    ):
        bad.write_bytes(data)
        with pytest.raises(FontNotUsable):
            ownfonts.load(bad)
    with pytest.raises(FontNotUsable):
        ownfonts.load(tmp_path / "none.ttf")
    locked = TTFont(FONTS / "NotoSerifSC-Black.ttf")
    locked["OS/2"].fsType = 2  # may not be embedded
    locked.save(bad)
    with pytest.raises(FontNotUsable):
        ownfonts.load(bad)


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (EnvelopeSize.DL, "623.622 x 311.811"),
        (EnvelopeSize.C5, "649.134 x 459.213"),
        (EnvelopeSize.LABELS, "595.276 x 841.89"),
    ],
)
def test_an_envelope_says_who_and_no_more(size: EnvelopeSize, shown: str) -> None:
    to = Address("示例监管局（虚构）" * 6, "示例路129号" * 12, "129000")
    mine = Address("林知遥", "示例小区", "129001", "12900001234")
    pdf = envelopes.render(Envelope(to, mine, size), DAY)
    info = said(pdf, "pdfinfo")
    assert "Pages:           1" in info
    assert shown in info
    text = said(pdf, "pdftotext", "-layout")
    assert "林知遥寄" in "".join(text.split())
    assert "".join(text.split()).count("129000") >= 1
    assert "第" not in text  # no page number
    empty = envelopes.render(Envelope(Address(), Address(), size), DAY)
    assert "____" in said(empty, "pdftotext", "-layout")


def test_a_postcode_has_six_digits() -> None:
    for code in ("12900", "12900a", "１２９０００"):
        with pytest.raises(InvalidValue):
            envelopes.render(Envelope(Address(postcode=code), Address()), DAY)


def test_the_addressee_is_what_the_case_knows_and_nothing_else() -> None:
    profile = Profile(Person("林知遥"), (Lender("l1", "示例银行（虚构）", address="示例路1号"),))
    to = envelopes.addressee(profile, PaperKind.LENDER, "l1")
    assert to == Address("示例银行（虚构）", "示例路1号")
    assert envelopes.addressee(profile, PaperKind.NFRA, "l1").address == ""
    assert "__" not in envelopes.addressee(profile, PaperKind.NFRA, "l1").name
    assert envelopes.addressee(profile, PaperKind.POLICE, "", " 示例派出所 ").name == "示例派出所"


def test_the_command_line_writes_envelopes_and_takes_a_font(
    tmp_path: Path, simfang: Path, capsys: pytest.CaptureFixture[str], monkeypatch
) -> None:
    monkeypatch.setenv("CUNZHENG_SETTINGS_DIR", str(tmp_path / "set"))
    monkeypatch.setenv("CUNZHENG_PASSWORD", PASSWORD)
    path, lender = tmp_path / "a.czx", Lender("l1", "示例银行（虚构）", address="示例路1号")
    cases.create_case(path, PASSWORD, Profile(Person("林知遥"), (lender,))).close(backup=False)
    out = tmp_path / "e.pdf"
    line = ["envelope", str(path), "-o", str(out), "--to", "lender", "--lender", "l1"]
    assert main([*line, "--postcode", "12900"]) == 2
    assert not out.exists()
    assert main([*line, "--postcode", "129000", "--size", "c5", "--json"]) == 0
    assert "示例路1号" in "".join(said(out.read_bytes(), "pdftotext").split())
    letter = ["letter", str(path), "-o", str(tmp_path / "l.pdf"), "--to", "records",
              "--lender", "l1", "--font"]  # fmt: skip
    assert main([*letter, str(tmp_path / "none.ttf")]) == 2
    assert not (tmp_path / "l.pdf").exists()
    assert main([*letter, str(simfang)]) == 0
    assert "CzOwn" in said((tmp_path / "l.pdf").read_bytes(), "pdffonts")
    capsys.readouterr()
    with cases.open_case(path, PASSWORD) as case:
        like = drafts.draft_of(Letter(PaperKind.RECORDS, "", "", DAY, lender_id="l1"))
        (version,) = drafts.shown_versions(case, like)
        assert version.uses == (Use.PDF,)
