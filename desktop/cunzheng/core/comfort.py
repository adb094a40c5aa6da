"""How the window looks and behaves: chosen by the user, kept outside of every case.

Nothing here says anything about a case: sizes of parts of the window, switches, one key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

SCALES = (100, 125, 150, 175, 200)  # percent of the system's own size
_PARTS = 64  # parts of the window whose sizes are remembered
_SIZES = 40  # numbers of one part
_MOST = 20_000  # pixels


class Theme(StrEnum):
    """Which colours. SYSTEM follows the system, its wish for more contrast included."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Comfort:
    """``lock_key``: a second key that locks, as Qt writes it ("Ctrl+Alt+Q"); "" is none.

    ``cover``: hide the pages while another program has the keyboard. ``discreet``: a title and an
    icon that say nothing. ``layout``: part of the window to sizes in pixels. ``calm``: quotes and
    pictures stay hidden everywhere until one of them is opened.
    """

    theme: Theme = Theme.SYSTEM
    scale: int = 100
    lock_key: str = ""
    cover: bool = False
    discreet: bool = False
    tray: bool = False
    reminders: bool = False
    layout: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    calm: bool = False


def read(plain: Any) -> Comfort:  # noqa: ANN401 - JSON
    """What was kept; anything unreadable is its default."""
    if not isinstance(plain, dict):
        return Comfort()
    theme, scale, key = plain.get("theme"), plain.get("scale"), plain.get("lock_key")
    return Comfort(
        Theme(theme) if theme in set(Theme) else Theme.SYSTEM,
        scale if type(scale) is int and scale in SCALES else 100,
        key if isinstance(key, str) and len(key) <= 40 else "",
        plain.get("cover") is True,
        plain.get("discreet") is True,
        plain.get("tray") is True,
        plain.get("reminders") is True,
        _layout(plain.get("layout")),
        plain.get("calm") is True,
    )


def _layout(plain: Any) -> dict[str, tuple[int, ...]]:  # noqa: ANN401 - JSON
    if not isinstance(plain, dict):
        return {}
    found: dict[str, tuple[int, ...]] = {}
    for part, sizes in list(plain.items())[:_PARTS]:
        if isinstance(sizes, list) and 0 < len(sizes) <= _SIZES:
            whole = [one for one in sizes if type(one) is int and 0 <= one <= _MOST]
            if len(whole) == len(sizes):
                found[str(part)] = tuple(whole)
    return found
