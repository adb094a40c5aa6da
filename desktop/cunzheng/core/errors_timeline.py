"""What can go wrong with edits of the timeline."""

from __future__ import annotations

from cunzheng.core.failure import CunzhengError
from cunzheng.core.texts import QT_TRANSLATE_NOOP


class CannotUndo(CunzhengError):
    """What the step left was changed again since, or there is no step."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This was changed again in the meantime, so it was not undone. Nothing was lost: every"
        " version stands in the history of the contact.",
    )
