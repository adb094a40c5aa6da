"""Addresses of offices: none is shipped, what was typed is kept and filled in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from cunzheng.cli import main
from cunzheng.core.envelope import Address
from cunzheng.core.errors import LetterTemplateBroken
from cunzheng.core.values import LETTER_KINDS, PaperKind, Status
from cunzheng.papers import offices as data
from cunzheng.services import cases, offices

PASSWORD = "一句只有我知道的话"
BUREAU = Address("国家金融监督管理总局示例监管局（虚构）", "示例路 129 号", "129000", "")


def test_no_address_is_shipped_and_each_office_says_so() -> None:
    found = data.offices()
    assert all(one.address == "" and one.status is Status.UNVERIFIED for one in found)
    assert all(one.note.zh and one.note.en and one.source and one.date for one in found)
    kinds = [kind for one in found for kind in one.kinds]
    assert len(kinds) == len(set(kinds))
    to_office = set(LETTER_KINDS) - {
        PaperKind.COLLECTOR, PaperKind.AUTHORISATION, PaperKind.COVER,
    }  # fmt: skip
    assert to_office == set(kinds)
    channels = {each.value for one in found for each in one.channels}
    assert channels == {"12378", "www.12321.cn", "110"}  # the only ones facts.md lets be printed


def test_an_address_that_nobody_verified_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = {"office": [{
        "kinds": ["nfra"], "address": "某路", "status": "secondary", "note": "", "note_en": "",
        "source": "", "date": None,
    }]}  # fmt: skip
    monkeypatch.setattr(data, "data", lambda _name: bad)
    data.offices.cache_clear()
    with pytest.raises(LetterTemplateBroken):
        data.offices()
    monkeypatch.undo()
    data.offices.cache_clear()
    assert data.offices()


def test_what_was_typed_is_kept_once_and_filled_in(tmp_path: Path) -> None:
    path = tmp_path / "a.czx"
    with cases.create_case(path, PASSWORD) as case:
        assert not offices.remember(case, Address("", "示例路"))
        assert not offices.remember(case, Address("只有名字（虚构）", " "))
        assert offices.remember(case, BUREAU)
        assert not offices.remember(case, BUREAU)
        moved = Address(BUREAU.name, "新示例路 1 号", "129001")
        assert offices.remember(case, moved)
        (kept,) = offices.remembered(case)
        assert (kept.address, kept.postcode) == ("新示例路 1 号", "129001")
        spaced = Address("国家金融监督管理总局 示例监管局（虚构）")
        assert offices.filled(spaced, (kept,)).address == "新示例路 1 号"
        own = Address(BUREAU.name, "我自己写的")
        assert offices.filled(own, (kept,)) == own
        assert offices.filled(Address("别处（虚构）"), (kept,)).address == ""
        log = "".join(one.payload for one in case.custody())
        assert "示例" not in log  # neither name nor address stands in the log
    with cases.open_case(path, PASSWORD, read_only=True) as case:
        assert not offices.remember(case, BUREAU)
        assert len(offices.remembered(case)) == 1


def test_the_command_line_takes_the_kept_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CUNZHENG_SETTINGS_DIR", str(tmp_path / "set"))
    monkeypatch.setenv("CUNZHENG_PASSWORD", PASSWORD)
    path, out = tmp_path / "a.czx", tmp_path / "e.pdf"
    with cases.create_case(path, PASSWORD) as case:
        offices.remember(case, BUREAU)
    line = ["envelope", str(path), "-o", str(out), "--to", "nfra", "--office", BUREAU.name]
    assert main(line) == 0
    capsys.readouterr()
    from test_papers_ownfonts import said

    text = "".join(said(out.read_bytes(), "pdftotext", "-layout").split())
    assert "示例路129号" in text
    assert "129000" in text
