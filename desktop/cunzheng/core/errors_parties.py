"""Errors of people and firms."""

from __future__ import annotations

from cunzheng.core.failure import CunzhengError
from cunzheng.core.texts import QT_TRANSLATE_NOOP


class CannotMerge(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "These two cannot be made one: one of them is not in the case any more, or they are the"
        " same already. Nothing was changed; open the list again.",
    )
    exit_code = 2
