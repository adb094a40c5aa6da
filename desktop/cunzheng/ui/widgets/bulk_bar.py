"""What can be done with several chosen contacts, and what was done last with its undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from cunzheng.core.texts import translate
from cunzheng.services.undo import Steps
from cunzheng.ui import tips
from cunzheng.ui.desk import Desk
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.flow import FlowLayout


class BulkBar(QFrame):
    """Shown while more than one contact is chosen; *chosen* gives their ids."""

    def __init__(self, desk: Desk, chosen: Callable[[], tuple[str, ...]]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._said = kit.label("", "strong")
        self.number = kit.button(
            translate("Bulk", "Number\u2026"), lambda: desk.assign_many(chosen(), number=True)
        )
        self.number.setAccessibleName(translate("Bulk", "Assign a number to the chosen contacts"))
        self.side = kit.button(
            translate("Bulk", "Lender\u2026"), lambda: desk.assign_many(chosen(), number=False)
        )
        self.side.setAccessibleName(translate("Bulk", "Assign a lender to the chosen contacts"))
        self.link = kit.button(
            translate("Link", "Link evidence\u2026"), lambda: desk.link_many(chosen())
        )
        self.letter = kit.button(
            translate("Bulk", "Write a letter about them"),
            lambda: desk.write_letter(None, chosen()),
        )
        self.withdraw = kit.button(
            translate("Detail", "Withdraw\u2026"), lambda: desk.withdraw_many(chosen())
        )
        line = FlowLayout(self, 8)
        line.setContentsMargins(12, 8, 12, 8)
        for part in (self._said, self.number, self.side, self.link, self.letter, self.withdraw):
            line.addWidget(part)
        self.setVisible(False)

    def tell(self, count: int, *, read_only: bool, evidence: bool, partial: bool) -> None:
        """How many are chosen."""
        self._said.setText(translate("Bulk", "{count} chosen").format(count=count))
        for part in (self.number, self.side, self.withdraw):
            part.setEnabled(not read_only)
        self.link.setEnabled(evidence and not read_only)
        self.letter.setEnabled(not partial)
        self.setVisible(count > 1)


class UndoBar(QWidget):
    """One calm line: what was done last, with Undo, and Redo where there is something to redo."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._said = kit.label("", "muted")
        self.undo = kit.button(translate("Undo", "Undo"), desk.undo, "link")
        self.redo = kit.button(translate("Undo", "Redo"), desk.redo, "link")
        line = kit.row(self, gap=8)
        kit.add(line, self._said, self.undo, self.redo, None)
        self.setVisible(False)

    def tell(self, steps: Steps) -> None:
        """Show what can be undone and redone now."""
        if steps.undo:
            self._said.setText(translate("Undo", "Last: {what}").format(what=steps.undo))
        elif steps.redo:
            self._said.setText(translate("Undo", "Undone: {what}").format(what=steps.redo))
        self.undo.setVisible(bool(steps.undo))
        self.undo.setToolTip(
            tips.plain(translate("Undo", "Undo: {what} (Ctrl+Z)").format(what=steps.undo))
        )
        self.undo.setAccessibleName(
            translate("Undo", "Undo: {what} (Ctrl+Z)").format(what=steps.undo)
        )
        self.redo.setVisible(bool(steps.redo))
        self.redo.setToolTip(
            tips.plain(translate("Undo", "Redo: {what} (Ctrl+Y)").format(what=steps.redo))
        )
        self.redo.setAccessibleName(
            translate("Undo", "Redo: {what} (Ctrl+Y)").format(what=steps.redo)
        )
        self.setVisible(bool(steps.undo or steps.redo))
