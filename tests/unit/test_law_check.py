"""The corpus against the sheet of statute text, character by character."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from findings_kit import corpus

ROOT = Path(__file__).resolve().parents[2]
SHEET = ROOT.parent / "shared" / "law" / "statutes.md"
needs_sheet = pytest.mark.skipif(
    not SHEET.is_file(), reason="shared/law/statutes.md is not beside this checkout"
)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_law", ROOT / "packaging" / "check_law.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@needs_sheet
def test_the_corpus_says_what_the_sheet_says() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "check_law.py"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8", "SYSTEMROOT": "C:\\Windows"},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@needs_sheet
@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("（一）写恐吓信", "（一）写恐赫信", "differs"),
        (
            "处五日以下拘留或者一千元以下罚款；情节较重",
            "处五日以下拘留或者1千元以下罚款；情节较重",
            "differs",
        ),
        ("第五十条　有下列", "第五十一条　有下列", "not in the corpus"),
        ("罚款:", "罚款：", "differs"),
        ("录音资料至少保存 2 年备查。", "录音资料至少保存 3 年备查。", "differs"),
    ],
)
def test_one_character_is_enough(tool: ModuleType, old: str, new: str, says: str) -> None:
    text = SHEET.read_text("utf-8")
    assert tool.differences(corpus(), text) == []
    assert old in text
    found = tool.differences(corpus(), text.replace(old, new, 1))
    assert found
    assert any(says in line for line in found)


def test_without_the_sheet_it_says_so(tool: ModuleType, tmp_path: Path) -> None:
    assert tool.main([str(tmp_path / "gone.md")]) == 2


def test_a_sheet_that_holds_less(tool: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "sheet.md"
    path.write_text("# 条文\n", "utf-8")
    assert tool.main([str(path)]) == 1
