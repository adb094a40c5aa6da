"""Names, lists and settings that come from outside: no path, no terminal and no start is theirs."""

from __future__ import annotations

import ast
import io
import unicodedata
import zipfile
from pathlib import Path

import pytest

from cunzheng import cli
from cunzheng.cli.legible import legible
from cunzheng.core.errors import CaseNotFound
from cunzheng.handover import openfolder
from cunzheng.handover.openfolder import SUMS, check_folder, safe_name
from cunzheng.intake import walking
from cunzheng.intake.archives import Archive
from cunzheng.law import phrasesyntax
from cunzheng.services import settings
from cunzheng.ui import tips

NAMES = (
    "\U0001f600" * 90 + ".jpg",
    "\U0001f600" * 90,
    "字" * 90 + ".m4a",
    "a" * 79 + " b",
    "a" * 79 + ".b" * 40,
    "CON .txt",
    "com\u00b9.txt",
    "conin$",
    "../../etc/passwd",
    "C:\\Windows\\x:stream",
    "a\u202egnp.exe\x00\n\x1b[2J",
    "...",
    "",
    "\ud800.txt",
)


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_name_is_one_that_every_system_takes(name: str, tmp_path: Path) -> None:
    made = safe_name(name)
    assert len(f"证据1000_{made}".encode()) <= 255
    assert made == made.strip(" .")
    assert not set(made) & set('<>:"/\\|?*')
    assert not [ch for ch in made if unicodedata.category(ch) in {"Cc", "Cf", "Cs"}]
    assert made.split(".")[0].rstrip().casefold() not in {"con", "com\u00b9", "conin$"}
    (tmp_path / f"证据1000_{made}").touch()


def test_a_list_of_sums_reads_no_file_outside_its_folder(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_bytes(b"secret")
    folder = tmp_path / "given"
    folder.mkdir()
    (folder / "link.txt").symlink_to(outside)
    (folder / "a.txt").write_bytes(b"secret")
    digest = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"
    names = [str(outside), "../outside.txt", "link.txt", "n" * 5000, "x\x00y", "a.txt"]
    (folder / SUMS).write_text("".join(f"{digest}  {one}\n" for one in names), "utf-8")
    answers = dict(check_folder(folder))
    assert [answers[one] for one in names] == ["missing"] * 5 + ["unchanged"]


def test_a_list_of_sums_without_end_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openfolder, "_SUMS_LIMIT", 1000)
    (tmp_path / SUMS).write_bytes(b"x" * 1001)
    with pytest.raises(CaseNotFound):
        check_folder(tmp_path)


def test_a_name_in_an_archive_is_no_longer_than_a_file_may_have() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("d/" + "字" * 9000 + ".txt", "x")
        made.writestr("e" * 9000, "x")
    names = [one.name for one in Archive(out, out.tell()).members()]
    assert sorted(map(len, names)) == [255, 255]
    assert any(one.endswith("字.txt") for one in names)


@pytest.mark.parametrize(
    "text",
    ["[" * 200_000, '{"heads":{"a":[1e999,"b"]}}', '{"heads":{"a":[', "\x00", '"', "7", "null",
     '{"recent":5}', '{"columns":{"a":{"number":1e999}}}', '{"letter_fonts":[]}'],
)  # fmt: skip
def test_settings_that_are_none_are_the_default(own_settings: Path, text: str) -> None:
    (own_settings / "settings.json").write_text(text, "utf-8")
    assert settings.load() == settings.Settings()


def test_a_terminal_obeys_no_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "a\x1b[2J\x9b31m\u202eb.czx"
    monkeypatch.setenv("CUNZHENG_PASSWORD", "nobody's 口令 2026")
    assert cli.main(["restore", str(tmp_path / name), str(tmp_path / "x.czx")]) != 0
    said = capsys.readouterr()
    assert "\\u001b[2J\\u009b31m\\u202eb.czx" in said.err
    assert legible("一\t二\n") == "一\t二\n"


def test_words_of_a_case_are_no_mark_up_in_a_tooltip() -> None:
    assert tips.plain("a & b\nc") == "a & b\nc"
    made = tips.plain('<img src="\\\\host\\share\\x.png">')
    assert "<img" not in made
    assert "&lt;img" in made


def test_every_tooltip_with_words_of_a_case_is_made_plain() -> None:
    """Calls of setToolTip whose words are neither the app's own nor went through tips.plain."""
    ours = {"kit.py: tip", "recorder.py: advice.source", "player.py: name"}
    times = "formats.position("  # of a recording: digits
    loose = []
    for path in Path(tips.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr == "setToolTip":
                said = ast.unparse(node.args[0])
                own = said.startswith("tips.plain(") or said[0] in "'\""
                own |= said.startswith("translate(") and ".format(" not in said
                if (
                    not own
                    and f"{path.name}: {said}" not in ours
                    and not ("windowTitle" in said or times in said)
                ):
                    loose.append(f"{path.name}: {said}")
    assert loose == []


def test_a_pattern_without_end_is_refused() -> None:
    with pytest.raises(ValueError):
        phrasesyntax.starts("(?:" * 5000 + "a" + ")" * 5000)
    with pytest.raises(ValueError):
        phrasesyntax.starts("|".join(f"{one:05}" for one in range(100_000)) + "|")


def test_a_folder_brings_in_no_file_that_it_only_points_at(tmp_path: Path) -> None:
    private = tmp_path / "private.txt"
    private.write_text("mine", "utf-8")
    given = tmp_path / "given"
    given.mkdir()
    (given / "a.txt").write_text("theirs", "utf-8")
    (given / "b.txt").symlink_to(given / "a.txt")
    (given / "c.txt").symlink_to(private)
    (given / "ring.txt").symlink_to(given / "ring.txt")
    found, refused = walking.walk([given])
    assert [one.name for one in found] == ["a.txt"]
    assert "c.txt" in [one.name for one in refused]
    assert [one.name for one in walking.walk([given / "c.txt"])[0]] == ["c.txt"]  # chosen by hand


def test_every_label_with_words_is_made_plain() -> None:
    """Only ui.widgets.kit makes labels of words; others are for pictures or set plain text."""
    loose = []
    for path in Path(tips.__file__).parent.rglob("*.py"):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.Call) or not node.args or path.name == "kit.py":
                continue
            if ast.unparse(node.func) in {"QLabel", "QMessageBox"}:
                loose.append(path.name)
        for forbidden in ("setHtml(", "insertHtml(", "RichText", "MarkdownText", "QTextBrowser"):
            if forbidden in text:
                loose.append(f"{path.name}: {forbidden}")
    assert loose == []
