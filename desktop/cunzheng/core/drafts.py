"""A letter as the user rewrote it, before it is saved or sent; every version is kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cunzheng.core.kinds import PaperKind

LETTER_DRAFT = "letter_draft"
"""The kind of record under which a :class:`Draft` is kept."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The light text, and for whom it was: lender and number as the form had them."""

    kind: PaperKind
    title: str
    text: str
    day: dt.date
    lender_id: str = ""
    number: str = ""
    withdrawn: str = ""
