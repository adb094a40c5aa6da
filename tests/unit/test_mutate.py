"""The program that changes one thing at a time and asks whether the tests notice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "mutate.py"

BARE = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # loading them takes seconds

# The test of the second function does not see by how much it goes down; with + it never ends.
MODULE = """
def over(number):
    return number > 3


def down(number):
    while number > 0:
        number = number - 1
    return number
"""
TESTS = """
from small_module import down, over


def test_over():
    assert over(4) and not over(3)


def test_down():
    assert down(2.0) == 0
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="POSIX only")
def test_it_tells_what_survives(tmp_path: Path) -> None:
    (tmp_path / "small_module.py").write_text(MODULE, "utf-8")
    (tmp_path / "test_small.py").write_text(TESTS, "utf-8")
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "small_module", "test_small.py"],
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONIOENCODING": "utf-8", **BARE},
        encoding="utf-8",
    )
    lines = done.stdout.splitlines()
    assert lines[-1] == "small_module: 7 of 8 noticed", done.stdout
    (alive,) = [one for one in lines if one.startswith("small_module:")][:-1]
    assert alive == "small_module:8: 1 → 2: number = number - 1"
    assert (tmp_path / "small_module.py").read_text("utf-8") == MODULE


def test_tests_that_fail_anyway_are_told(tmp_path: Path) -> None:
    (tmp_path / "small_module.py").write_text(MODULE, "utf-8")
    (tmp_path / "test_small.py").write_text("def test_no():\n    assert False\n", "utf-8")
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "small_module", "test_small.py"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), **BARE},
    )
    assert done.returncode == 2
    assert "without any change" in done.stdout
