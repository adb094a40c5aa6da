"""What the debtor agreed to: contact in the closed hours, with whom, and for which days."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.rulings import Consent
from cunzheng.core.texts import translate
from cunzheng.services import rules
from cunzheng.services.cases import Case
from cunzheng.services.rules import Agreed, Ruled
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.add_consent import AddConsentDialog, EndConsentDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.models import rule_rows
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.table import table


class ConsentsDialog(QDialog):
    """The list; add one, take one back with a reason."""

    def __init__(
        self, parent: QWidget | None, session: Session, desk: Desk, listed: tuple[Agreed, ...]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Rules", "What you agreed to")
        self.setWindowTitle(heading)
        kit.fit(self, 860, 440)
        self._session, self._desk = session, desk
        self.model: TableModel[Agreed] = TableModel(
            (
                Column(translate("Rules", "With whom"), rule_rows.agreed_with),
                Column(translate("Rules", "Days"), rule_rows.agreed_days, 130),
                Column(translate("Rules", "Hours and ways"), rule_rows.agreed_when, 190),
                Column(translate("Rules", "How you agreed"), rule_rows.agreed_how, 190),
            ),
            self,
        )
        self.view = table(self.model, heading)
        self.empty = kit.label(
            translate(
                "Rules",
                "Nothing is noted. Without your consent, contacts in the closed hours are held"
                " against the rules.",
            ),
            "muted",
            wrap=True,
        )
        self.told = kit.label("", "muted", wrap=True)
        writable = not session.snapshot.info.read_only
        self.add_button = kit.button(translate("Rules", "Note a consent\u2026"), self._ask)
        self.add_button.setEnabled(writable and bool(session.snapshot.profile.lenders))
        self.end_button = kit.button(translate("Rules", "It ended\u2026"), self._ask_end)
        self.back = kit.button(translate("Rules", "Take back\u2026"), self._take_back)
        self._writable = writable
        foot = kit.row()
        kit.add(
            foot,
            self.add_button,
            self.end_button,
            self.back,
            None,
            kit.button(translate("Messages", "Close"), self.accept),
        )
        body = kit.column(self, (20, 16, 20, 16), 10)
        kit.add(body, kit.label(heading, "heading"), self.empty, self.view, self.told, foot)
        body.setStretch(2, 1)
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self._show(listed)

    def _show(self, listed: tuple[Agreed, ...]) -> None:
        self.model.set_rows(listed)
        self.empty.setVisible(not listed)
        if listed:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._chosen(self.view.currentIndex(), QModelIndex())

    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        for button in (self.end_button, self.back):
            button.setEnabled(self._writable and self.view.currentIndex().isValid())

    def _ask(self) -> None:
        dialog = AddConsentDialog(self, self._session.snapshot.profile)
        dialog.given.connect(self.add)
        self._desk.open_dialog(dialog)

    def add(self, consent: Consent) -> None:
        """Note a consent that the user gave."""
        self._write(lambda case: rules.add_consent(case, consent)[1])

    def _ask_end(self) -> None:
        one = self.model.row(self.view.currentIndex().row())
        if one is None:
            return
        record_id = one.id
        dialog = EndConsentDialog(self, one.consent)
        dialog.given.connect(
            lambda day: self._write(lambda case: rules.end_consent(case, record_id, day))
        )
        self._desk.open_dialog(dialog)

    def _take_back(self) -> None:
        one = self.model.row(self.view.currentIndex().row())
        if one is None:
            return
        record_id = one.id
        dialog = ReasonDialog(
            self,
            translate("Rules", "Take this consent back"),
            translate("Rules", "It stays in the log; contacts count again as if it had not been."),
            translate("Rules", "Take back"),
        )
        dialog.given.connect(
            lambda reason: self._write(lambda case: rules.withdraw_consent(case, record_id, reason))
        )
        self._desk.open_dialog(dialog)

    def _write(self, write: rules.Write) -> None:
        def done(outcome: tuple[Ruled, tuple[Agreed, ...]]) -> None:
            ruled, listed = outcome
            self._show(listed)
            self.told.setText(rule_rows.told(ruled.findings))

        def work(case: Case, _progress: object) -> tuple[tuple[Ruled, tuple[Agreed, ...]], Changes]:
            ruled = write(case)
            return (ruled, rules.agreed(case)), ruled.changes

        self._session.write(self, work, done)
