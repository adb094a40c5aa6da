"""The fonts of one's own that a letter may be set in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterFonts:
    """Font files (whole paths) for the text and for the title; "" is the app's own."""

    body: str = ""
    title: str = ""


SHIPPED = LetterFonts()
