"""Settings: never an error, never content of a case, heads of logs kept outside."""

from __future__ import annotations

from pathlib import Path

import pytest

from cunzheng.core.values import Contact
from cunzheng.services import cases, contacts, handover, settings


@pytest.mark.parametrize("text", ["", "{", "[]", '{"heads": {"a": 1}}', '{"recent": 5}', "\x00"])
def test_unreadable_settings_are_the_default(own_settings: Path, text: str) -> None:
    (own_settings / "settings.json").write_text(text)
    assert settings.load() == settings.Settings()


def test_recent_files_have_the_newest_first_and_once(own_settings: Path) -> None:
    for name in ("a", "b", "a"):
        settings.remember_case(Path("/cases") / name)
    assert [Path(one).name for one in settings.load().recent] == ["a", "b"]
    settings.forget_case(Path("/cases/a"))
    assert [Path(one).name for one in settings.load().recent] == ["b"]


def test_an_older_copy_put_back_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.czx"
    with cases.create_case(path, "一句够长的测试口令") as case:
        contacts.log_contact(case, Contact("", said="一"))
    older = path.read_bytes()
    with cases.open_case(path, "一句够长的测试口令") as case:
        contacts.log_contact(case, Contact("", said="二"))
    path.write_bytes(older)
    with cases.open_case(path, "一句够长的测试口令", read_only=True) as case:
        report = handover.verify(case)
    assert not report.whole
    assert [line.what for line in report.lines if line.answer != "unchanged"] == ["anchor"]


def test_the_language_is_kept(own_settings: Path) -> None:
    settings.set_language("en")
    assert settings.load().language == "en"
