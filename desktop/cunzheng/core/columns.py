"""A table of messages or calls whose columns have to be named by the user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

MEANINGS = ("at", "number", "name", "text", "direction", "duration")
"""What a column may hold: time, number, name, words, direction, length of a call."""


@dataclass(frozen=True, slots=True)
class TableShape:
    """The head of a table. ``signature`` is the same for every table with the same headings.

    ``rows`` are the first few below the heading; ``suggested`` maps meanings to columns (0-based).
    """

    signature: str
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    suggested: Mapping[str, int] = field(default_factory=dict)


def enough(chosen: Mapping[str, int]) -> bool:
    """Can entries be read with these columns? A time, who it was, and what was said or done."""
    who = "number" in chosen or "name" in chosen
    what = "text" in chosen or "duration" in chosen or "direction" in chosen
    return "at" in chosen and who and what
