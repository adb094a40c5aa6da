"""The choice that a marked copy is given away and its original is not."""

from __future__ import annotations

from dataclasses import dataclass

SHOWN_INSTEAD = "shown_instead"
"""The kind of record, kept under the id of the original."""


@dataclass(frozen=True, slots=True)
class ShownInstead:
    """Which copy stands for the original."""

    copy_id: str
    withdrawn: str = ""
