"""A line over the pages that says what holds for all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit


def read_only_banner() -> QFrame:
    """The case is open for reading: nothing that is typed can be saved."""
    box = kit.frame("warnBox")
    text = kit.label(
        translate(
            "Side",
            "Open for reading only: nothing can be added or changed. To work on it, close it where"
            " else it is open, or put a copy on this computer.",
        ),
        "value",
        wrap=True,
    )
    kit.add(kit.row(box, (16, 8, 16, 8)), text)
    box.setAccessibleName(text.text())
    return box
