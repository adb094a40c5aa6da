"""Settings: the password of the case and its emergency sheet."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame

from cunzheng.core.texts import translate
from cunzheng.services import keys
from cunzheng.services.keys import SheetState
from cunzheng.ui.desk import Desk
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit

_LOOKS = {
    SheetState.NONE: "warn",
    SheetState.UNTESTED: "warn",
    SheetState.GOOD: "ok",
    SheetState.VOID: "bad",
}


def state_words(state: SheetState) -> str:
    """What is known of the sheet."""
    return {
        SheetState.NONE: translate("Sheet", "Emergency sheet: none"),
        SheetState.UNTESTED: translate("Sheet", "Emergency sheet: made, not tested yet"),
        SheetState.GOOD: translate("Sheet", "Emergency sheet: made and tested"),
        SheetState.VOID: translate("Sheet", "Emergency sheet: void, the password was changed"),
    }[state]


class KeyCard(QFrame):
    """Shows the state of the sheet; read when it is seen and whenever the case changes."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._session = session
        self.state = kit.label("", wrap=True)
        self.change = kit.button(
            translate("Settings", "Change the password\u2026"), desk.change_password
        )
        self.sheet = kit.button(
            translate("Settings", "Make an emergency sheet\u2026"), desk.emergency_sheet
        )
        may = not session.snapshot.info.read_only
        for button in (self.change, self.sheet):
            button.setEnabled(may)
        line = kit.row()
        kit.add(line, self.change, self.sheet, None)
        kit.add(
            kit.column(self, (16, 14, 16, 14), 8),
            kit.label(translate("Settings", "Password and emergency sheet"), "section"),
            self.state,
            line,
        )
        session.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the state again, if anybody sees it."""
        if self.isVisible():
            self._session.read(self, lambda case, _progress: keys.sheet_state(case), self._show)

    def _show(self, state: SheetState) -> None:
        self.state.setText(state_words(state))
        kit.look(self.state, _LOOKS[state])

    def showEvent(self, event: QShowEvent) -> None:
        """Qt."""
        super().showEvent(event)
        self.refresh()
