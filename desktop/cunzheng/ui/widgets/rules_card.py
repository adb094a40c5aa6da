"""The card of the settings that opens the rules of the case."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from cunzheng.core.texts import translate
from cunzheng.services import rules
from cunzheng.services.rules import Agreed, Listed
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.consents import ConsentsDialog
from cunzheng.ui.dialogs.rule_sets import RuleSetsDialog
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit


class RulesCard(QFrame):
    """Says what the rules are, and opens them."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._session, self._desk = session, desk
        self.button = kit.button(translate("Rules", "Show the rules\u2026"), self.show_rules)
        line = kit.row()
        self.agreed = kit.button(translate("Rules", "What you agreed to\u2026"), self.show_consents)
        kit.add(line, self.button, self.agreed, None)
        about = translate(
            "Rules",
            "Which standard or guideline binds which lender, since when, and how it is known. Each"
            " can be left out, and a local one added with its source.",
        )
        kit.add(
            kit.column(self, (16, 14, 16, 14), 8),
            kit.label(translate("Rules", "Rules of this case"), "section"),
            kit.label(about, "muted", wrap=True),
            line,
        )

    def show_consents(self) -> None:
        """Read what the debtor agreed to and open it."""

        def show(listed: tuple[Agreed, ...]) -> None:
            made = ConsentsDialog(self.window(), self._session, self._desk, listed)
            self._desk.open_dialog(made)

        self._session.read(self, lambda case, _progress: rules.agreed(case), show)

    def show_rules(self) -> None:
        """Read the rules of the case and open them."""

        def show(listed: tuple[Listed, ...]) -> None:
            made = RuleSetsDialog(self.window(), self._session, self._desk, listed)
            self._desk.open_dialog(made)

        self._session.read(self, lambda case, _progress: rules.listed(case), show)
