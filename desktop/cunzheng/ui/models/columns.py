"""Which column of a table holds what, while the user says so."""

from __future__ import annotations

from collections.abc import Mapping

from cunzheng.core.columns import MEANINGS, TableShape, enough
from cunzheng.core.texts import translate


def meaning(key: str) -> str:
    """What a column may hold, in words."""
    return {
        "at": translate("Columns", "Time"),
        "number": translate("Columns", "Number of the other side"),
        "name": translate("Columns", "Name"),
        "text": translate("Columns", "Words of the message"),
        "direction": translate("Columns", "Received or sent"),
        "duration": translate("Columns", "Length of the call"),
    }[key]


def choices(shape: TableShape) -> tuple[str, ...]:
    """The columns, as the user sees them: the heading, or what stands in the first row."""
    sample = shape.rows[0] if shape.rows else ()
    return tuple(
        f"{at + 1}. {title or (sample[at] if at < len(sample) else '')}"
        for at, title in enumerate(shape.titles)
    )


def missing(chosen: Mapping[str, int]) -> str:
    """What still has to be said before entries can be read; empty if nothing."""
    if enough(chosen):
        return ""
    if "at" not in chosen:
        return translate("Columns", "Please say which column holds the time.")
    if "number" not in chosen and "name" not in chosen:
        return translate("Columns", "Please say which column holds the number or the name.")
    return translate(
        "Columns", "Please say which column holds the words or the length of the call."
    )


def clean(chosen: Mapping[str, int]) -> dict[str, int]:
    """Only what a table of messages can have, in its own order."""
    return {key: chosen[key] for key in MEANINGS if key in chosen and chosen[key] >= 0}
