"""The idle minutes are kept with everything else; nonsense in the file is the default."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cunzheng.services import settings


def test_the_choice_is_kept_beside_the_rest(tmp_path: Path) -> None:
    assert settings.load(tmp_path).idle_minutes == 10
    settings.set_language("en", tmp_path)
    settings.set_idle_minutes(0, tmp_path)
    now = settings.load(tmp_path)
    assert (now.idle_minutes, now.language) == (0, "en")


@pytest.mark.parametrize("value", [-1, 7, "5", None, True, 1.0, [5]])
def test_nonsense_never_switches_the_lock_off(tmp_path: Path, value: object) -> None:
    (tmp_path / "settings.json").write_text(
        json.dumps({"language": "en", "idle_minutes": value}), "utf-8"
    )
    now = settings.load(tmp_path)
    assert (now.idle_minutes, now.language) == (settings.IDLE_DEFAULT, "en")
