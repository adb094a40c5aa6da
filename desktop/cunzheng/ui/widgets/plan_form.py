"""The form of a repayment proposal: what a month holds, what is owed, what is proposed."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from cunzheng.core.money import yuan
from cunzheng.core.repayment import Plan, PlanKind
from cunzheng.core.texts import translate
from cunzheng.core.values import Profile
from cunzheng.ui import tips, words
from cunzheng.ui.models.plans import Typed
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.budget_rows import BudgetRows
from cunzheng.ui.widgets.editors import ComboBox, DateEdit, SpinBox, combo

_MOST_TERMS = 360


class PlanForm(QWidget):
    """Says ``changed`` on every key; checks nothing."""

    changed = Signal()

    def __init__(self, first: dt.date) -> None:
        super().__init__()
        body = kit.column(self, (20, 16, 20, 18), 8)
        self.income = BudgetRows(
            translate("Repayment", "Income"),
            (translate("Repayment", "Wages"), translate("Repayment", "Other income")),
        )
        self.outgoings = BudgetRows(
            translate("Repayment", "Outgoings"),
            (
                translate("Repayment", "Rent"),
                translate("Repayment", "Food"),
                translate("Repayment", "Medicine"),
                translate("Repayment", "School, care"),
            ),
        )
        self.debt = ComboBox(translate("Repayment", "Which debt"))
        self.total = kit.line_edit(translate("Repayment", "Sum to be paid back, in yuan"))
        self.total.setPlaceholderText(translate("Repayment", "12345.67, as the statement says"))
        self.kind = combo(
            translate("Repayment", "What you propose"),
            (
                (translate("Repayment", "Instalments"), PlanKind.INSTALMENTS),
                (translate("Repayment", "All of it later, once"), PlanKind.EXTENSION),
            ),
            PlanKind.INSTALMENTS,
        )
        self.terms = _number(translate("Repayment", "Number of instalments"), 1, _MOST_TERMS, 12)
        self.each = kit.line_edit(translate("Repayment", "Each instalment, in yuan"))
        self.each.setPlaceholderText(translate("Repayment", "empty: equal shares"))
        self.every = _number(translate("Repayment", "Months from one to the next"), 1, 12, 1)
        self.first = DateEdit(QDate(first.year, first.month, first.day))
        self.first.setAccessibleName(translate("Repayment", "First day of payment"))
        self.first.setDisplayFormat("yyyy-MM-dd")
        kit.indent(self.first)
        self.hardship = kit.text_edit(translate("Repayment", "Why you cannot pay as agreed"))
        self.hardship.setPlaceholderText(
            translate(
                "Repayment", "In your own words: what happened, since when, what can be shown"
            )
        )
        self.wishes = kit.line_edit(translate("Repayment", "What else you ask for"))
        self.wishes.setPlaceholderText(translate("Repayment", "What else you ask for (optional)"))
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(7)
        for name, field in (
            (translate("Repayment", "Debt"), self.debt),
            (translate("Repayment", "Sum"), self.total),
            (translate("Repayment", "Proposal"), self.kind),
            (translate("Repayment", "How many"), self.terms),
            (translate("Repayment", "Each"), self.each),
            (translate("Repayment", "Every (months)"), self.every),
            (translate("Repayment", "First day"), self.first),
        ):
            self._rows.addRow(kit.label(name, "key"), field)
        kit.add(
            body,
            kit.label(translate("Repayment", "1  What comes in, each month"), "section"),
            self.income,
            4,
            kit.label(translate("Repayment", "2  What must go out, each month"), "section"),
            self.outgoings,
            4,
            kit.label(translate("Repayment", "3  What you propose"), "section"),
            self._rows,
            4,
            kit.label(translate("Repayment", "4  Why"), "section"),
            self.hardship,
            self.wishes,
            None,
        )
        for rows in (self.income, self.outgoings):
            rows.changed.connect(self.changed)
        for line in (self.total, self.each, self.wishes):
            line.textChanged.connect(lambda _text: self.changed.emit())
        for spin in (self.terms, self.every):
            spin.valueChanged.connect(lambda _value: self.changed.emit())
        self.hardship.textChanged.connect(self.changed)
        self.first.dateChanged.connect(lambda _day: self.changed.emit())
        self.kind.currentIndexChanged.connect(lambda _at: self._kind_chosen())
        self.debt.currentIndexChanged.connect(lambda _at: self._debt_chosen())
        self._amounts: dict[str, str] = {}
        self._offered = ""
        self._lenders: dict[str, str] = {}

    def show_profile(self, profile: Profile) -> None:
        """The debts of the case, and lenders of which no debt is entered."""
        box = self.debt
        before = box.currentData()
        box.blockSignals(True)
        box.clear()
        self._amounts = {}
        self._lenders = {}
        for one in profile.debts:
            lender = profile.lender(one.lender_id)
            name = lender.name if lender else translate("Letters", "Lender not known")
            key = f"d{one.id}"
            box.addItem(f"{name} \u00b7 {words.product(one.product)}", key)
            self._lenders[key] = one.lender_id
            self._amounts[key] = "" if one.amount_fen is None else yuan(one.amount_fen)
        held = {one.lender_id for one in profile.debts}
        for lender in profile.lenders:
            if lender.id not in held:
                box.addItem(lender.name, f"l{lender.id}")
                self._lenders[f"l{lender.id}"] = lender.id
        if box.count() == 0:
            box.addItem(translate("Letters", "Lender not known"), "")
        box.setCurrentIndex(max(0, box.findData(before)))
        box.blockSignals(False)
        box.setToolTip(tips.plain(box.currentText()))
        self._offer_amount()

    def _offer_amount(self) -> None:
        """The amount of the debt, unless the user typed another."""
        amount = self._amounts.get(str(self.debt.currentData() or ""), "")
        if self.total.text() == self._offered and amount != self._offered:
            self._offered = amount
            self.total.setText(amount)

    def _debt_chosen(self) -> None:
        self._offer_amount()
        self.changed.emit()

    def _kind(self) -> PlanKind:
        return PlanKind(str(self.kind.currentData()))  # Qt gives a text back

    def _kind_chosen(self) -> None:
        instalments = self._kind() is PlanKind.INSTALMENTS
        for field in (self.terms, self.each, self.every):
            self._rows.setRowVisible(field, instalments)
        self.changed.emit()

    def typed(self) -> Typed:
        """The form as it stands."""
        key = str(self.debt.currentData() or "")
        day = self.first.date()
        return Typed(
            self.income.typed(),
            self.outgoings.typed(),
            key[1:] if key.startswith("d") else "",
            self._lenders.get(key, ""),
            self.total.text(),
            self._kind() is PlanKind.EXTENSION,
            self.terms.value(),
            self.each.text(),
            self.every.value(),
            dt.date(day.year(), day.month(), day.day()),
            self.hardship.toPlainText(),
            self.wishes.text(),
        )

    def show_typed(self, typed: Typed) -> None:
        """Put a form back as it stood, right or wrong."""
        self.income.show_typed(typed.income)
        self.outgoings.show_typed(typed.outgoings)
        at = self.debt.findData(f"d{typed.debt_id}" if typed.debt_id else f"l{typed.lender_id}")
        self.debt.setCurrentIndex(max(0, at))
        self.total.setText(typed.total)
        kind = PlanKind.EXTENSION if typed.extension else PlanKind.INSTALMENTS
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.terms.setValue(typed.terms)
        self.each.setText(typed.each)
        self.every.setValue(typed.every_months)
        self.first.setDate(QDate(typed.first.year, typed.first.month, typed.first.day))
        self.hardship.setPlainText(typed.hardship)
        self.wishes.setText(typed.wishes)

    def show_plan(self, plan: Plan) -> None:
        """Put a kept plan into the form, to change it."""
        self.income.show_lines(plan.budget.income)
        self.outgoings.show_lines(plan.budget.outgoings)
        at = self.debt.findData(f"d{plan.debt_id}" if plan.debt_id else f"l{plan.lender_id}")
        self.debt.setCurrentIndex(max(0, at))
        self.total.setText(yuan(plan.total_fen))
        self.kind.setCurrentIndex(max(0, self.kind.findData(plan.kind)))
        self.terms.setValue(plan.terms)
        self.each.setText("" if plan.each_fen is None else yuan(plan.each_fen))
        self.every.setValue(plan.every_months)
        self.first.setDate(QDate(plan.first.year, plan.first.month, plan.first.day))
        self.hardship.setPlainText(plan.hardship)
        self.wishes.setText(plan.wishes)


def _number(name: str, least: int, most: int, now: int) -> SpinBox:
    made = SpinBox()
    made.setRange(least, most)
    made.setValue(now)
    made.setAccessibleName(name)
    kit.indent(made)
    return made
