"""Errors of the user's own fonts."""

from __future__ import annotations

from cunzheng.core.failure import CunzhengError
from cunzheng.core.texts import QT_TRANSLATE_NOOP


class FontNotUsable(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This font cannot be put into a PDF: it is damaged, may not be embedded, or is not in"
        " TrueType form. The letter is unchanged; choose another font (a .ttf file as a rule) or"
        " the one that comes with the app.",
    )
    exit_code = 2
