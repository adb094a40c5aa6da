"""The password and the emergency sheet as the window and the command line use them."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from pathlib import Path

import pytest
import segno
from PIL import Image

from cunzheng.assets import asset
from cunzheng.casefile import emergency
from cunzheng.core import errors, texts
from cunzheng.core.values import Person, Profile
from cunzheng.services import cases, handover, keys, settings
from cunzheng.services.keys import PasswordHint, SheetState

OLD, NEW = "一句只有我知道的话", "另外一句谁也猜不到"
NAME = "林知遥"
DAY = dt.date(2026, 11, 25)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "案卷 一.czx"
    cases.create_case(place, OLD, Profile(debtor=Person(name=NAME, phone="12900000001"))).close()
    return place


def words_of(pdf: bytes, tmp_path: Path) -> str:
    (tmp_path / "sheet.pdf").write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "sheet.pdf"), "-"], capture_output=True, check=True
    )
    return re.sub(r"[^\S\f]", "", done.stdout.decode("utf-8"))


def test_the_sheet_is_one_page_with_key_and_warning(path: Path, tmp_path: Path) -> None:
    with cases.open_case(path, OLD) as case:
        pdf = keys.emergency_sheet(case, DAY)
        assert pdf == keys.emergency_sheet(case, DAY)
        sheet = emergency.encode(case.store.raw_key)
        case_id = case.info().case_id
    words = words_of(pdf, tmp_path)
    assert words.count("\f") == 1
    for group in sheet.groups:
        assert group in words
    for said in ("案卷一", case_id[:8], sheet.sheet_id, "2026-11-25", "不需要密码", "存放地点"):
        assert said in words, said
    assert case_id not in words
    fonts = subprocess.run(
        ["pdffonts", str(tmp_path / "sheet.pdf")], capture_output=True, text=True, check=True
    ).stdout
    assert "Helvetica" not in fonts


def test_a_long_or_strange_title_leaves_one_page(tmp_path: Path) -> None:
    from cunzheng.papers.emergency_sheet import render_sheet

    groups = emergency.encode(emergency.keys.RawKey(bytes(32), bytes(16))).groups
    for title in ("很长的名字" * 40, "📁\n<b>%s</b>\u202e", ""):
        pdf = render_sheet(title, "0" * 32, DAY, groups, "0000-0000")
        assert words_of(pdf, tmp_path).count("\f") == 1


def test_the_code_on_the_paper_is_the_key(path: Path, tmp_path: Path) -> None:
    """The printed page is looked at module by module."""
    with cases.open_case(path, OLD) as case:
        pdf = keys.emergency_sheet(case, DAY)
        text = emergency.encode(case.store.raw_key).text
    (tmp_path / "sheet.pdf").write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", "300", "-gray", "-singlefile", str(tmp_path / "sheet.pdf"),
         str(tmp_path / "page")], check=True,
    )  # fmt: skip
    wanted = [list(row) for row in segno.make_qr(text, error="q", boost_error=False).matrix]
    page = Image.open(tmp_path / "page.pgm")
    half = page.crop((page.width * 2 // 3, 0, page.width, page.height // 2))
    box = half.point(lambda value: 255 if value < 100 else 0)
    # The caption below is grey and small; the code is the square at the top of what is left.
    left, top, right, _bottom = box.crop((0, half.height // 3, *half.size)).getbbox()
    left, top = left, top + half.height // 3
    side = right - left
    module = side / len(wanted)
    found = [
        [int(half.getpixel((int(left + (x + 0.5) * module), int(top + (y + 0.5) * module))) < 100)
         for x in range(len(wanted))] for y in range(len(wanted))
    ]  # fmt: skip
    assert found == wanted


def test_the_sheet_is_none_then_untested_then_good_then_void(path: Path) -> None:
    with cases.open_case(path, OLD) as case:
        assert keys.sheet_state(case) is SheetState.NONE
        keys.emergency_sheet(case, DAY)
        assert keys.sheet_state(case) is SheetState.UNTESTED
        groups = emergency.encode(case.store.raw_key).groups
        first, second = keys.sheet_questions()
        assert 2 <= first < second <= 14
        with pytest.raises(errors.EmergencyKeyWrong) as caught:
            keys.check_sheet(case, {first: groups[first - 1], second: groups[second - 2]})
        assert caught.value.group == second
        assert keys.sheet_state(case) is SheetState.UNTESTED
        keys.check_sheet(case, {first: groups[first - 1].lower(), second: f" {groups[second - 1]}"})
        assert keys.sheet_state(case) is SheetState.GOOD
        log = case.custody()
        key = case.store.raw_key.key.hex()
    for entry in log:
        assert key not in entry.payload
        assert not any(group in entry.payload for group in groups)
    keys.change_password(path, OLD, NEW)
    with cases.open_case(path, NEW) as case:
        assert keys.sheet_is_void(case)
        keys.emergency_sheet(case, DAY)
        assert not keys.sheet_is_void(case)
        assert handover.verify(case).whole


def test_the_sheet_opens_the_case_until_the_password_changes(path: Path, tmp_path: Path) -> None:
    with cases.open_case(path, OLD) as case:
        keys.emergency_sheet(case, DAY)
        text = emergency.encode(case.store.raw_key).text
    before = path.read_bytes()
    with keys.open_with_emergency_key(path, text, read_only=True) as case:
        assert case.profile().debtor.name == NAME
    assert path.read_bytes() == before
    with keys.open_with_emergency_key(path, text.lower()) as case:
        assert keys.sheet_state(case) is SheetState.GOOD
        assert case.custody()[-1].kind == "emergency_key_used"
        assert not keys.key_is_outdated(case)
    other = tmp_path / "b.czx"
    cases.create_case(other, OLD).close()
    with pytest.raises(errors.EmergencyKeyRefused):
        keys.open_with_emergency_key(other, text)
    with pytest.raises(errors.EmergencyKeyWrong):
        keys.open_with_emergency_key(path, text[:-1])
    with pytest.raises(errors.CaseNotFound):
        keys.open_with_emergency_key(tmp_path / "none.czx", text)
    # Forgotten password: the sheet sets a new one, and is void after.
    with pytest.raises(errors.WeakPassword):
        keys.reset_password(path, text, "12345678")
    keys.reset_password(path, text, NEW)
    with pytest.raises(errors.EmergencyKeyRefused):
        keys.open_with_emergency_key(path, text)
    with pytest.raises(errors.WrongPassword):
        cases.open_case(path, OLD)
    with cases.open_case(path, NEW) as case:
        assert keys.sheet_is_void(case)


def test_the_head_outside_follows_a_change(path: Path) -> None:
    keys.change_password(path, OLD, NEW)
    with cases.open_case(path, NEW, read_only=True) as case:
        seen = settings.load().heads[case.info().case_id]
        assert seen == (len(case.custody()), case.head())
        assert handover.verify(case).whole


def test_the_users_own_name_is_no_password(path: Path, tmp_path: Path) -> None:
    profile = Profile(debtor=Person(name=NAME, id_number="110101199001010015"))
    with pytest.raises(errors.WeakPassword):
        cases.create_case(tmp_path / "b.czx", "linzhiyao90", profile)
    assert not (tmp_path / "b.czx").exists()
    before = path.read_bytes()
    with pytest.raises(errors.WeakPassword):
        keys.change_password(path, OLD, f"{NAME}12900000001")
    assert path.read_bytes() == before
    assert "19900101" in keys.known_words(profile)


def test_every_hint_and_time_has_words_in_both_languages() -> None:
    said = {}
    for language in ("en", "zh_CN"):
        texts.install(texts.catalogue(asset(f"i18n/cunzheng_{language}.ts")), language)
        hints = {keys.hint(keys.Strength(1, 4.0, one, False)) for one in PasswordHint}
        times = {
            keys.how_long(keys.Strength(1, guesses, PasswordHint.MORE, False))
            for guesses in (2, 6.5, 8, 10, 11.2, 13, 40)
        }
        assert (len(hints), len(times)) == (len(PasswordHint), 7)
        said[language] = hints | times
    assert not said["en"] & said["zh_CN"]
