"""The arrows of the design, held by tools: import-linter, ruff, mypy; and a limit on size."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "desktop" / "cunzheng"


def tool(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def test_the_arrows_point_downwards() -> None:
    tool("-c", "from importlinter.cli import lint_imports_command as c; c(['--no-cache'])")


def test_ruff_is_content() -> None:
    tool("-m", "ruff", "check", ".")


def test_ruff_formats_the_same() -> None:
    tool("-m", "ruff", "format", "--check", ".")


def test_mypy_is_strict_and_content() -> None:
    tool("-m", "mypy")


@pytest.mark.parametrize("module", ["cunzheng.cli", "cunzheng.services.demo"])
def test_nothing_below_the_window_loads_qt(module: str) -> None:
    tool(
        "-c",
        f"import sys, {module}\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]",
    )


def test_the_picture_in_the_docs_shows_the_imports_as_they_are() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    drawn = set(re.findall(r"^ +(\w+) --> (\w+)$", text, re.MULTILINE))
    graph = grimp.build_graph("cunzheng", cache_dir=None)
    found = set()
    for module in graph.modules - {"cunzheng"}:
        above = module.split(".")[1]
        for imported in graph.find_modules_directly_imported_by(module) - {"cunzheng"}:
            below = imported.split(".")[1]
            if above != below:
                found.add((above, below))
    assert drawn == found


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_stay_small(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 430


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_chinese_for_the_user_is_written_in_code(path: Path) -> None:
    """Chinese lives in i18n/ and resources/; docstrings and comments may name terms."""
    tree = ast.parse(path.read_text("utf-8"))
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    found = [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docs
        and any("\u4e00" <= ch <= "\u9fff" for ch in node.value)
    ]
    assert found == []


def test_no_registry_and_no_index_is_named() -> None:
    words = ("pypi.org", "pythonhosted", "index-url", "registry.npm", "find-links", "deb.debian")
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    for name in listed:
        path = ROOT / name
        if path.suffix not in {".py", ".toml", ".lock", ".in", ".cfg", ".md", ".yml", ".txt", ""}:
            continue
        if path == Path(__file__) or not path.is_file() or path.name == "LICENSE":
            continue
        text = path.read_text("utf-8", errors="ignore")
        hits = [word for word in words if word in text and f"--no-emit-{word}" not in text]
        assert hits == [], name
