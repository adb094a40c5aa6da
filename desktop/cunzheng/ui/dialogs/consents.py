"""What the debtor agreed to: contact in the closed hours, with whom, and for which days."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.rulings import Consent
from cunzheng.core.texts import translate
from cunzheng.core.values import Profile
from cunzheng.services import rules
from cunzheng.services.cases import Case
from cunzheng.services.rules import Agreed, Ruled
from cunzheng.ui import words
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.models import rule_form, rule_rows
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import DateEdit, combo
from cunzheng.ui.widgets.table import table


class AddConsentDialog(QDialog):
    """Emits a consent; what cannot be stays in the form."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None, profile: Profile) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Rules", "Note that you agreed")
        self.setWindowTitle(heading)
        self.setMinimumWidth(520)
        self._profile = profile
        self.lender = combo(
            translate("Rules", "With whom"),
            [(one.name, one.id) for one in profile.lenders],
            profile.lenders[0].id if profile.lenders else "",
        )
        self.debt = combo(translate("Rules", "Debt"), [], "")
        self.lender.currentIndexChanged.connect(lambda _at: self._debts())
        self._debts()
        self.begins, self.first = self._day(translate("Rules", "From"))
        self.ends, self.last = self._day(translate("Rules", "Until"))
        self.note = kit.text_edit(translate("Rules", "How you agreed"), lines=2)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * 3 + 20)
        self.wrong = kit.error_line("bad")
        self.save = kit.button(translate("Rules", "Note it"), self._give, "primary")
        self.save.setEnabled(bool(profile.lenders))
        form = QFormLayout()
        form.addRow(self.lender.accessibleName(), self.lender)
        form.addRow(self.debt.accessibleName(), self.debt)
        for box, day in ((self.begins, self.first), (self.ends, self.last)):
            line = kit.row()
            kit.add(line, box, day, None)
            form.addRow("", line)
        form.addRow(self.note.accessibleName(), self.note)
        foot = kit.row()
        kit.add(foot, None, kit.button(translate("Messages", "Cancel"), self.reject), self.save)
        about = translate(
            "Rules",
            "Contacts in the closed hours of these days are then no breach, and the finding says"
            " why. Only if you really agreed: a contract's small print is not yet your word.",
        )
        body = kit.column(self, (24, 20, 24, 18), 10)
        kit.add(body, kit.label(heading, "heading"), kit.label(about, "muted", wrap=True))
        kit.add(body, form, self.wrong, foot)

    def _day(self, name: str) -> tuple[QCheckBox, DateEdit]:
        box, day = QCheckBox(name), DateEdit(QDate.currentDate())
        day.setDisplayFormat("yyyy-MM-dd")
        day.setAccessibleName(name)
        day.setEnabled(False)
        kit.indent(day)
        box.toggled.connect(day.setEnabled)
        return box, day

    def _debts(self) -> None:
        lender_id = self.lender.currentData()
        self.debt.clear()
        self.debt.addItem(translate("Rules", "Every debt with this lender"), "")
        for one in self._profile.debts:
            if one.lender_id == lender_id:
                name = one.contract_no or words.product(one.product)
                self.debt.addItem(name, one.id)

    def value(self) -> Consent:
        """What the form says."""
        return Consent(
            str(self.lender.currentData() or ""),
            str(self.debt.currentData() or ""),
            _date(self.first) if self.begins.isChecked() else None,
            _date(self.last) if self.ends.isChecked() else None,
            self.note.toPlainText().strip(),
        )

    def _give(self) -> None:
        value = self.value()
        if value.first_day and value.last_day and value.last_day < value.first_day:
            self.wrong.setText(rule_form.wrong_consent("last_day"))
            self.wrong.show()
            self.last.setFocus()
            return
        self.given.emit(value)
        self.accept()


class ConsentsDialog(QDialog):
    """The list; add one, take one back with a reason."""

    def __init__(
        self, parent: QWidget | None, session: Session, desk: Desk, listed: tuple[Agreed, ...]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Rules", "What you agreed to")
        self.setWindowTitle(heading)
        kit.fit(self, 760, 420)
        self._session, self._desk = session, desk
        self.model: TableModel[Agreed] = TableModel(
            (
                Column(translate("Rules", "With whom"), rule_rows.agreed_with),
                Column(translate("Rules", "Days"), rule_rows.agreed_days, 230),
                Column(translate("Rules", "How you agreed"), rule_rows.agreed_how, 220),
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
        self.back = kit.button(translate("Rules", "Take back\u2026"), self._take_back)
        self._writable = writable
        foot = kit.row()
        kit.add(
            foot,
            self.add_button,
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
        self.back.setEnabled(self._writable and self.view.currentIndex().isValid())

    def _ask(self) -> None:
        dialog = AddConsentDialog(self, self._session.snapshot.profile)
        dialog.given.connect(self.add)
        self._desk.open_dialog(dialog)

    def add(self, consent: Consent) -> None:
        """Note a consent that the user gave."""
        self._write(lambda case: rules.add_consent(case, consent)[1])

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


def _date(box: DateEdit) -> dt.date:
    day = box.date()
    return dt.date(day.year(), day.month(), day.day())
