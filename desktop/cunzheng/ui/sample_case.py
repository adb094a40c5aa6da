"""The sample case: where its file lies, the line that says what it is, and throwing it away."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui import messages
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets import kit

if TYPE_CHECKING:
    from cunzheng.services.cases import Case

SUFFIX = ".czx"


class SampleFolder:
    """A folder of this run of the app. It is made when it is needed, and goes with the app."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def place(self) -> Path:
        """Where the sample case is, or will be."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="cunzheng-sample-")
        return Path(self._folder.name) / f"{translate('Welcome', 'Sample case')}{SUFFIX}"

    def holds(self, path: str) -> bool:
        """Is this file the sample?"""
        return self._folder is not None and Path(path).parent == Path(self._folder.name)

    def delete(self) -> None:
        """Delete the file and its folder; the case must be closed."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def open_or_make(place: Path, progress: UiProgress) -> Case:
    """The sample as the user left it in this run, else a fresh one. Never backed up."""
    from cunzheng.services import cases, demo  # not before the first page is there

    if not place.exists():
        return demo.make_sample_case(place, progress)
    case = cases.open_case(place, demo.SAMPLE_PASSWORD)
    case.automatic_backup = False  # of the sample no copy may stay behind
    return case


def banner(throw_away: Callable[[], None]) -> QFrame:
    """The line over the pages of the sample case."""
    box = kit.frame("strip")
    text = kit.label(
        translate(
            "Sample",
            "This is the sample case: an invented story. Try anything in it; it goes away when the"
            " app is closed.",
        ),
        "value",
        wrap=True,
    )
    line = kit.row(box, (20, 7, 20, 7))
    box.setAccessibleName(text.text())
    button = kit.button(translate("Sample", "Throw away\u2026"), throw_away)
    button.setObjectName("throwAway")
    kit.add(line, text, button)
    line.setStretch(0, 1)
    return box


def ask(window: QWidget, yes: Callable[[], None]) -> None:
    """Ask before the sample is thrown away."""
    messages.ask(
        window,
        translate(
            "Sample",
            "The sample case and everything you changed in it are deleted from this computer. Your"
            " own cases are not touched. The sample can be made anew on the first page.",
        ),
        translate("Sample", "Throw away"),
        yes,
        translate("Sample", "Throw away the sample case"),
    )
