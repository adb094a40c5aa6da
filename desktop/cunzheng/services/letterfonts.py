"""The fonts of one's own that letters can be set in: which of the named ones are installed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from cunzheng.papers import ownfonts
from cunzheng.papers.ownfonts import Installed

__all__ = ["Installed", "installed"]


def installed(places: Iterable[Path] | None = None) -> tuple[Installed, ...]:
    """The named fonts that are on this computer (resources/letters/fonts.toml)."""
    return ownfonts.installed(places)
