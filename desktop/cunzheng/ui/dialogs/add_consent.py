"""Forms for what the debtor agreed to: note a consent, and note that it ended."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QWidget

from cunzheng.core.rulings import Consent
from cunzheng.core.texts import translate
from cunzheng.core.values import Channel, Profile
from cunzheng.services import rules
from cunzheng.ui import words
from cunzheng.ui.models import rule_form
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import DateEdit, combo
from cunzheng.ui.widgets.several import Several


class AddConsentDialog(QDialog):
    """Emits a consent; what cannot be stays in the form."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None, profile: Profile) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Rules", "Note that you agreed")
        self.setWindowTitle(heading)
        kit.fit(self, 560, 700)
        self._profile = profile
        self.lender = combo(
            translate("Rules", "With whom"),
            [(one.name, one.id) for one in profile.lenders],
            profile.lenders[0].id if profile.lenders else "",
        )
        self.debt = combo(translate("Rules", "Debt"), [], "")
        self.lender.currentIndexChanged.connect(lambda _at: self._debts())
        self.agency = combo(translate("Rules", "Which caller"), [], "")
        self.channels = Several(
            translate("Rules", "Ways of contact"),
            [(words.channel(one), one) for one in Channel],
            (Channel.CALL,),
        )
        self.some_hours = QCheckBox(translate("Rules", "Only at these hours"))
        self.start = kit.clock_edit(translate("Rules", "Agreed from (22:00)"), "22:00")
        self.end = kit.clock_edit(translate("Rules", "Agreed until (23:00)"), "23:00")
        for edit in (self.start, self.end):
            edit.setEnabled(False)
            self.some_hours.toggled.connect(edit.setEnabled)
        self._debts()
        self.begins, self.first = self._day(translate("Rules", "From"))
        self.ends, self.last = self._day(translate("Rules", "Until"))
        self.note = kit.text_edit(translate("Rules", "How you agreed"), lines=2)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * 3 + 20)
        self.wrong = kit.error_line("bad")
        self.save = kit.button(translate("Rules", "Note it"), self._give, "primary")
        self.save.setEnabled(bool(profile.lenders))
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 8, 0)
        form.addRow(self.lender.accessibleName(), self.lender)
        form.addRow(self.debt.accessibleName(), self.debt)
        form.addRow(self.agency.accessibleName(), self.agency)
        form.addRow(self.channels.accessibleName(), self.channels)
        hours = kit.row()
        kit.add(hours, self.some_hours, self.start, kit.label("\u2013"), self.end, None)
        form.addRow("", hours)
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
        kit.add(body, kit.scroll(inside), self.wrong, foot)
        body.setStretch(2, 1)

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
        self.agency.clear()
        self.agency.addItem(translate("Rules", "The lender and every agency"), "")
        for agency in self._profile.agencies:
            if agency.lender_id == lender_id:
                self.agency.addItem(agency.name, agency.id)

    def value(self) -> Consent:
        """What the form says. Every way ticked is no limit."""
        ways = tuple(Channel(one) for one in self.channels.values())
        return Consent(
            str(self.lender.currentData() or ""),
            str(self.debt.currentData() or ""),
            _date(self.first) if self.begins.isChecked() else None,
            _date(self.last) if self.ends.isChecked() else None,
            self.note.toPlainText().strip(),
            agency_id=str(self.agency.currentData() or ""),
            channels=() if len(ways) == len(Channel) else ways,
            start=_typed(self.start) if self.some_hours.isChecked() else "",
            end=_typed(self.end) if self.some_hours.isChecked() else "",
        )

    def _wrong_field(self, value: Consent) -> str:
        if not self.channels.values():
            return "channels"
        if self.some_hours.isChecked() and not (value.start and value.end):
            return "end" if value.start else "start"
        return rules.consent_problem(self._profile, value)

    def _give(self) -> None:
        value = self.value()
        field = self._wrong_field(value)
        if field:
            self.wrong.setText(rule_form.wrong_consent(field))
            self.wrong.show()
            places: dict[str, QWidget] = {
                "lender_id": self.lender,
                "debt_id": self.debt,
                "agency_id": self.agency,
                "channels": self.channels,
                "start": self.start,
                "end": self.end,
            }
            places.get(field, self.last).setFocus()
            return
        self.given.emit(value)
        self.accept()


class EndConsentDialog(QDialog):
    """Emits the last day on which a consent held; it stays noted for the days before."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None, consent: Consent) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Rules", "The consent ended")
        self.setWindowTitle(heading)
        self.setMinimumWidth(440)
        name = translate("Rules", "Last day on which it held")
        self.last = DateEdit(QDate.currentDate())
        self.last.setDisplayFormat("yyyy-MM-dd")
        self.last.setAccessibleName(name)
        kit.indent(self.last)
        if consent.first_day is not None:
            self.last.setMinimumDate(_qdate(consent.first_day))
        if consent.last_day is not None:
            self.last.setMaximumDate(_qdate(consent.last_day))
        self.save = kit.button(translate("Rules", "Note it"), self._give, "primary")
        about = translate(
            "Rules",
            "Contacts up to this day stay covered; later ones are held against the rules again."
            " Tell the lender in writing that you take the consent back, and keep the message.",
        )
        form = QFormLayout()
        form.addRow(name, self.last)
        foot = kit.row()
        kit.add(foot, None, kit.button(translate("Messages", "Cancel"), self.reject), self.save)
        body = kit.column(self, (24, 20, 24, 18), 10)
        kit.add(body, kit.label(heading, "heading"), kit.label(about, "muted", wrap=True))
        kit.add(body, form, foot)

    def _give(self) -> None:
        self.given.emit(_date(self.last))
        self.accept()


def _typed(edit: QLineEdit) -> str:
    return edit.text().strip().replace("\uff1a", ":")


def _date(box: DateEdit) -> dt.date:
    day = box.date()
    return dt.date(day.year(), day.month(), day.day())


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
