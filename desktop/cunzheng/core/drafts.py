"""A letter as the user rewrote it, before it is saved or sent; every version is kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.kinds import PaperKind

LETTER_DRAFT = "letter_draft"
"""The kind of record under which a :class:`Draft` is kept."""


PAPER_USE = "paper_use"
"""The kind of record under which a :class:`PaperUse` is kept; a text that has one is frozen."""


class Use(StrEnum):
    """What became of a text. Such a version is never changed, only continued as a new one."""

    PDF = "pdf"
    PRINTED = "printed"
    WORD = "word"
    SENT = "sent"  # worked out from what was logged as sent, never kept itself


@dataclass(frozen=True, slots=True)
class Draft:
    """The light text, and for whom it was: lender and number as the form had them.

    ``open``: the user was at it when the case was closed; it is shown again next time.
    """

    kind: PaperKind
    title: str
    text: str
    day: dt.date
    lender_id: str = ""
    number: str = ""
    withdrawn: str = ""
    open: bool = False


@dataclass(frozen=True, slots=True)
class PaperUse:
    """A version that left the editor: as what, and the SHA-256 of text and file (hex)."""

    use: Use
    kind: PaperKind
    text_sha256: str
    file_sha256: str
    lender_id: str = ""
    number: str = ""
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a letter, when it was kept (ISO, UTC), and what became of it."""

    at: str
    draft: Draft
    uses: tuple[Use, ...] = ()
