"""The pictures of the window in docs/screens: every page in every look, and small."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "screens"
LOOKS = {"": 1, "-dark": 1, "-en": 1, "-200": 2}  # to the scale
SIZES = {1: (1280, 800), 2: (2560, 1440)}  # of the whole window, in pixels
PAGES = (
    *("welcome", "new", "unlock", "empty", "empty-timeline"),
    *("overview", "timeline", "evidence", "check", "letters"),
    *("repayment", "handover", "help", "settings"),
)
WINDOWS = ("sheet", "first-steps", "import", "give", "give-last", "compare")
MOST_BYTES = 12_000_000


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_and_window_is_there_in_every_look(look: str) -> None:
    for name in (*PAGES, *WINDOWS):
        with Image.open(FOLDER / f"{name}{look}.png") as picture:
            assert picture.mode == "P", name
            if name in PAGES:
                assert picture.size == SIZES[LOOKS[look]], name


def test_no_picture_is_left_of_what_is_gone_and_all_are_small() -> None:
    wanted = {f"{name}{look}.png" for name in (*PAGES, *WINDOWS) for look in LOOKS}
    assert {one.name for one in FOLDER.iterdir()} == wanted
    assert sum(one.stat().st_size for one in FOLDER.iterdir()) < MOST_BYTES
