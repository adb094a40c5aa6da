"""Hand the case over, and what was given to whom."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame

from cunzheng.core.handing import Handed
from cunzheng.core.texts import translate
from cunzheng.services import handing
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.compare_copies import CompareCopiesDialog
from cunzheng.ui.dialogs.handover_wizard import HandoverWizard
from cunzheng.ui.models.handing import handed_columns
from cunzheng.ui.models.tables import TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.table import table


class HandingCard(QFrame):
    """The list is read when it is seen and whenever the case changes."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._session, self._desk = session, desk
        self.give = kit.button(translate("Handing", "Hand over\u2026"), self.open, "primary")
        self.compare = kit.button(
            translate("Merging", "Compare with another copy\u2026"), self.open_compare
        )
        self.none = kit.label(translate("Handing", "Nothing was handed over yet."), "muted")
        self.model: TableModel[tuple[str, Handed]] = TableModel(handed_columns(), self)
        self.view = table(self.model, translate("Handing", "What was given to whom"))
        self.view.setMinimumHeight(150)
        self.view.setVisible(False)
        line = kit.row()
        kit.add(line, self.give, self.compare, None)
        kit.add(
            kit.column(self, (16, 14, 16, 14), 8),
            kit.label(translate("Handing", "Hand over to a lawyer or an office"), "section"),
            kit.label(
                translate(
                    "Handing",
                    "To a stick or a folder: an open folder that any browser shows, an encrypted"
                    " copy with a password of its own, or both. You choose what goes; everything is"
                    " read back before it counts as handed over.",
                ),
                "muted",
                wrap=True,
            ),
            line,
            kit.label(translate("Handing", "What was given to whom"), "section"),
            self.none,
            self.view,
        )
        session.changed.connect(self.refresh)

    def open(self) -> None:
        """Begin."""
        self._desk.open_dialog(HandoverWizard(self.window(), self._session))

    def open_compare(self) -> None:
        """Look at a copy that came back."""
        self._desk.open_dialog(CompareCopiesDialog(self.window(), self._session))

    @Slot()
    def refresh(self) -> None:
        """Read the list again, if anybody sees it."""
        if self.isVisible():
            self._session.read(self, lambda case, _progress: handing.handed(case), self._show)

    def _show(self, found: tuple[tuple[str, Handed], ...]) -> None:
        self.model.set_rows(found)
        self.view.setVisible(bool(found))
        self.none.setVisible(not found)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt."""
        super().showEvent(event)
        self.refresh()
