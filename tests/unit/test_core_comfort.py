"""How the window looks is kept outside the case; whatever stands there, the app starts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cunzheng.core import comfort
from cunzheng.core.comfort import Comfort, Theme
from cunzheng.services import settings


def test_it_comes_back_as_it_was(own_settings: Path) -> None:
    kept = Comfort(
        Theme.CONTRAST, 150, "Ctrl+Alt+Q", True, True, True, True, layout={"window": (900, 600, 0)}
    )
    settings.set_language("en")
    settings.set_comfort(kept)
    assert settings.load().comfort == kept
    assert settings.load().language == "en"
    settings.set_idle_minutes(5)  # another setting takes nothing away
    assert settings.load().comfort == kept


@pytest.mark.parametrize(
    "plain",
    [
        None,
        [],
        {"theme": 3, "scale": "200", "lock_key": 7, "cover": "yes", "layout": [1]},
        {"scale": 10_000, "lock_key": "x" * 99, "layout": {"a": [1, -1], "b": "c", "d": [True]}},
        {"scale": True, "layout": {"w": [10**9]}},
    ],
)
def test_nonsense_is_the_default(plain: object, own_settings: Path) -> None:
    assert comfort.read(plain) == Comfort()
    (own_settings / "settings.json").write_text(json.dumps({"comfort": plain}), "utf-8")
    assert settings.load().comfort == Comfort()


def test_no_more_than_a_window_has_parts() -> None:
    many = comfort.read({"layout": {f"p{at}": [1] * 5 for at in range(5000)}}).layout
    assert len(many) < 100
