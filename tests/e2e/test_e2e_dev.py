"""The task runner: standard library only, knows its tasks, sets up once, names no host."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEV = ROOT / "packaging" / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_under_test", DEV)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse(DEV.read_text("utf-8"))
    names = {
        (node.module if isinstance(node, ast.ImportFrom) else alias.name).split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert names <= set(sys.stdlib_module_names)


def test_help_lists_every_task_and_an_unknown_one_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, str(DEV), "help"], capture_output=True, text=True, check=True
    )
    for task in ("run", "test", "lint", "bench", "soak", "screens", "help"):
        assert re.search(rf"^\s*{task}\s", done.stdout, re.MULTILINE)
    done = subprocess.run(
        [sys.executable, str(DEV), "nonsense"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2


def test_a_new_lock_is_noticed(dev: ModuleType, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("a==1")
    before = dev.fingerprint(lock)
    assert dev.fingerprint(lock) == before
    lock.write_text("a==2")
    assert dev.fingerprint(lock) != before


def test_where_apt_may_not_the_exact_command_is_printed(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if not sys.platform.startswith("linux") or not dev.shutil.which("dpkg-query"):
        pytest.skip("not a Debian")
    monkeypatch.setattr(dev, "installed", lambda package: package != "libportaudio2")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    real = dev.shutil.which
    monkeypatch.setattr(dev.shutil, "which", lambda name: None if name == "sudo" else real(name))
    assert dev.system_packages(["libportaudio2", "libgl1"]) is False
    assert "apt-get install --no-install-recommends libportaudio2\n" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text("utf-8")
    entries = re.findall(r"^[a-z0-9].*?==.*?(?=^[a-z0-9]|\Z)", text, re.MULTILINE | re.DOTALL)
    assert len(entries) > 20
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_ci_runs_the_second_command_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    commands = [one for one in lines if one and not one.startswith(("#", "set", "cd"))]
    assert commands == ["exec python3 packaging/dev.py test"]
