"""One step: what to do now, why, and the button that leads there."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from cunzheng.core.steps import Action, Advice
from cunzheng.core.values import Status
from cunzheng.ui import words
from cunzheng.ui.desk import Desk
from cunzheng.ui.models.overview import text_of
from cunzheng.ui.widgets import kit


def act(advice: Advice, desk: Desk) -> None:
    """Go where the button of a step leads."""
    if advice.action is Action.IMPORT:
        desk.choose_files()
    elif advice.action is Action.NUMBERS:
        desk.edit_profile("lines.whose", advice.numbers)
    elif advice.action is Action.CONFIRM:
        desk.go("check")
    elif advice.action is Action.LETTER:
        desk.write_letter(advice.paper, None)


class StepBox(QFrame):
    """Red only where safety is at stake. *bare*: inside a card that has its own frame."""

    def __init__(self, advice: Advice, desk: Desk, *, bare: bool = False) -> None:
        super().__init__()
        self.advice = advice
        if advice.urgent:
            self.setProperty("look", "badBox")
        elif not bare:
            self.setProperty("look", "plainBox")
        framed = advice.urgent or not bare
        body = kit.column(self, (12, 10, 12, 10) if framed else (0, 0, 0, 0), 6)
        self.setAccessibleName(advice.title.here)
        kit.add(body, kit.label(advice.title.here, "strong", wrap=True))
        kit.add(body, kit.label(text_of(advice), "value", wrap=True, select=True))
        if advice.why.here:
            kit.add(body, kit.label(advice.why.here, "muted", wrap=True))
        if advice.status is Status.SECONDARY:
            kit.add(body, kit.label(words.status(advice.status), "muted", wrap=True))
        if advice.button.here:
            self.button = kit.button(
                advice.button.here, lambda: act(advice, desk), "primary" if bare else ""
            )
            line = kit.row()
            kit.add(line, self.button, None)
            kit.add(body, 2, line)
