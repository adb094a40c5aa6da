"""A form for a local or a lender's own rule that the user adds, with its source."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QWidget

from cunzheng.core.rulings import LocalRuleSet
from cunzheng.core.texts import translate
from cunzheng.core.values import LenderKind, Product, Status
from cunzheng.ui import words
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import DateEdit, SpinBox, combo


class AddRuleSetDialog(QDialog):
    """Emits the set. What is missing keeps the button off; the rest is said by the service."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Rules", "Add a rule")
        self.setWindowTitle(heading)
        self.setMinimumWidth(520)
        self.title = kit.line_edit(translate("Rules", "Title of the rule"))
        self.source = kit.line_edit(translate("Rules", "Where it stands"))
        self.lender = combo(
            translate("Rules", "Lender"),
            [(words.lender_kind(one), one) for one in LenderKind],
            LenderKind.BANK,
        )
        self.product = combo(
            translate("Rules", "Loan"),
            [(words.product(one), one) for one in Product if one is not Product.OTHER],
            Product.CREDIT_CARD,
        )
        self.first = DateEdit(QDate.currentDate())
        self.first.setDisplayFormat("yyyy-MM-dd")
        self.first.setAccessibleName(translate("Rules", "In force from"))
        self.start = self._clock(translate("Rules", "Closed from (22:00)"), "22:00")
        self.end = self._clock(translate("Rules", "Closed until (08:00)"), "08:00")
        self.answered = self._cap(translate("Rules", "Answered calls a day (0: no limit)"))
        self.attempts = self._cap(translate("Rules", "Attempts a day (0: no limit)"))
        self.status = combo(
            translate("Rules", "How it is known"),
            [
                (words.status(one), one)
                for one in (Status.UNVERIFIED, Status.SECONDARY, Status.VERIFIED)
            ],
            Status.UNVERIFIED,
        )
        form = QFormLayout()
        for field in (
            self.title,
            self.source,
            self.lender,
            self.product,
            self.first,
            self.start,
            self.end,
            self.answered,
            self.attempts,
            self.status,
        ):
            form.addRow(field.accessibleName(), field)
        self.save = kit.button(translate("Rules", "Add"), self._give, "primary")
        self.save.setEnabled(False)
        for edit in (self.title, self.source):
            edit.textChanged.connect(self._ready)
        line = kit.row()
        kit.add(line, None, kit.button(translate("Messages", "Cancel"), self.reject), self.save)
        about = translate(
            "Rules",
            "Only a rule that you can show. One that is not verified gives notes and enters no"
            " letter.",
        )
        body = kit.column(self, (24, 20, 24, 18), 10)
        kit.add(body, kit.label(heading, "heading"), kit.label(about, "muted", wrap=True))
        kit.add(body, form, line)

    def _clock(self, name: str, text: str) -> QLineEdit:
        made = kit.line_edit(name, text)
        made.setMaxLength(5)
        return made

    def _cap(self, name: str) -> SpinBox:
        made = SpinBox()
        made.setRange(0, 999)
        made.setAccessibleName(name)
        return made

    def _ready(self) -> None:
        self.save.setEnabled(all(one.text().strip() for one in (self.title, self.source)))

    def value(self) -> LocalRuleSet:
        """What the form says."""
        day = self.first.date()
        return LocalRuleSet(
            title=self.title.text().strip(),
            source=self.source.text().strip(),
            first_day=dt.date(day.year(), day.month(), day.day()),
            lenders=(LenderKind(self.lender.currentData()),),
            products=(Product(self.product.currentData()),),
            start=self.start.text().strip(),
            end=self.end.text().strip(),
            answered_per_day=self.answered.value(),
            attempts_per_day=self.attempts.value(),
            status=Status(self.status.currentData()),
        )

    def _give(self) -> None:
        self.given.emit(self.value())
        self.accept()
