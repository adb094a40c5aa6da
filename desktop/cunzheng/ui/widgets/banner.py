"""A line over the pages that says what holds for all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit


def read_only_banner() -> QFrame:
    """The case is open for reading: nothing that is typed can be saved."""
    box = kit.frame("warnStrip")
    text = kit.label(
        translate(
            "Side",
            "Open for reading only: nothing can be added or changed. To work on it, close it where"
            " else it is open, or put a copy on this computer.",
        ),
        "value",
        wrap=True,
    )
    kit.add(kit.row(box, (20, 8, 20, 8)), text)
    box.setAccessibleName(text.text())
    return box


def being_read() -> QWidget:
    """In the place of a page that waits until a large case is read."""
    made = QWidget()
    made.setProperty("look", "page")
    said = kit.label(
        translate(
            "Room", "The case is large and is still being read. This page opens by itself then."
        ),
        "muted",
        wrap=True,
    )
    kit.add(kit.column(made, (24, 24, 24, 24)), said, None)
    return made
