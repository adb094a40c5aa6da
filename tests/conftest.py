"""Shared fixtures: nobody's settings, a fast key, real case files."""

from __future__ import annotations

import datetime as dt
import functools
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import case_kit

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("CUNZHENG_CHILD_NICE", "0")

from cunzheng.casefile import key as keys
from cunzheng.core import texts
from cunzheng.services import cases

# The real Argon2id, a third of a second each; asked once for the same password and salt.
keys.hash_secret_raw = functools.cache(keys.hash_secret_raw)

PASSWORD = "测试 口令 2026"


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of the person who runs the tests are neither read nor written."""
    folder = tmp_path_factory.mktemp("settings")
    monkeypatch.setenv("CUNZHENG_SETTINGS_DIR", str(folder))
    monkeypatch.delenv("CUNZHENG_PASSWORD", raising=False)
    return folder


@pytest.fixture(autouse=True)
def plain_texts() -> Iterator[None]:
    """Every test starts and ends with the source texts."""
    texts.install(None)
    yield
    texts.install(None)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[cases.Case]:
    """A real, empty, encrypted case file."""
    opened = case_kit.opened(tmp_path / "案卷.czx", PASSWORD)
    yield opened
    opened.close(backup=False)


@pytest.fixture(scope="session")
def sample_files() -> Path:
    """The sample that ships with the app."""
    return Path(__file__).resolve().parents[1] / "resources" / "sample"


@pytest.fixture
def tally() -> Callable[..., None]:
    """``tally(kills=20, lost=0)``: counts that `dev.py soak` adds up over its rounds."""

    def keep(**counts: int) -> None:
        if out := os.environ.get("CUNZHENG_SOAK_OUT"):
            with Path(out).open("a", encoding="utf-8") as file:
                file.write(json.dumps(counts) + "\n")

    return keep


@pytest.fixture
def a_day() -> dt.date:
    """The day under every paper of the tests."""
    return dt.date(2026, 11, 25)
