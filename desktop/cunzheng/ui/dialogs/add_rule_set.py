"""A form for a local or a lender's own rule that the user adds or changes, with its source."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QWidget

from cunzheng.core.rulings import LocalRuleSet
from cunzheng.core.texts import translate
from cunzheng.core.values import Channel, LenderKind, Product, Status
from cunzheng.services import rules
from cunzheng.ui import words
from cunzheng.ui.models import rule_form
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import DateEdit, SpinBox, combo
from cunzheng.ui.widgets.several import Several

EMPTY = LocalRuleSet(
    "",
    "",
    dt.date(2000, 1, 1),
    lenders=(LenderKind.BANK,),
    products=(Product.CREDIT_CARD,),
    start="22:00",
    end="08:00",
)


class AddRuleSetDialog(QDialog):
    """Emits the set. What cannot be stays in the form, with a word beside the field."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None, known: LocalRuleSet | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Rules", "Add a rule")
        if known is not None:
            heading = translate("Rules", "Look at the rule")
        self.setWindowTitle(heading)
        kit.fit(self, 720, 720)
        now = known or EMPTY
        first = QDate.currentDate() if known is None else _qdate(known.first_day)
        self.title = kit.line_edit(translate("Rules", "Title of the rule"), now.title)
        self.source = kit.line_edit(translate("Rules", "Where it stands"), now.source)
        self.lenders = Several(
            translate("Rules", "Lenders"),
            [(words.lender_kind(one), one) for one in LenderKind],
            now.lenders,
        )
        self.products = Several(
            translate("Rules", "Loans"),
            [(words.product(one), one) for one in Product],
            now.products,
        )
        self.channels = Several(
            translate("Rules", "Ways of contact"),
            [(words.channel(one), one) for one in Channel],
            now.channels,
        )
        self.first = self._day(translate("Rules", "In force from"), first)
        self.ends = QCheckBox(translate("Rules", "It has a last day"))
        self.ends.setChecked(now.last_day is not None)
        self.last = self._day(
            translate("Rules", "Last day"), _qdate(now.last_day) if now.last_day else first
        )
        self.last.setEnabled(now.last_day is not None)
        self.ends.toggled.connect(self.last.setEnabled)
        self.start = kit.clock_edit(translate("Rules", "Closed from (22:00)"), now.start)
        self.end = kit.clock_edit(translate("Rules", "Closed until (08:00)"), now.end)
        self.answered = self._cap(
            translate("Rules", "Answered calls a day (0: no limit)"), now.answered_per_day
        )
        self.attempts = self._cap(
            translate("Rules", "Attempts a day (0: no limit)"), now.attempts_per_day
        )
        self.status = combo(
            translate("Rules", "How it is known"),
            [
                (words.status(one), one)
                for one in (Status.UNVERIFIED, Status.SECONDARY, Status.VERIFIED)
            ],
            now.status,
        )
        self.wrong = kit.error_line("bad")
        save = translate("Rules", "Add") if known is None else translate("Rules", "Save")
        self.save = kit.button(save, self._give, "primary")
        self._lay_out(heading)
        self._fields: dict[str, QWidget] = {
            "title": self.title,
            "source": self.source,
            "lenders": self.lenders,
            "products": self.products,
            "channels": self.channels,
            "last_day": self.last,
            "start": self.start,
            "end": self.end,
            "nothing": self.start,
        }
        for edit in (self.title, self.source):
            edit.textChanged.connect(self._ready)
        self._ready()

    def _lay_out(self, heading: str) -> None:
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 8, 0)
        for field in (self.title, self.source, self.lenders, self.products):
            form.addRow(field.accessibleName(), field)
        form.addRow(self.first.accessibleName(), self.first)
        days = kit.row()
        kit.add(days, self.ends, self.last, None)
        form.addRow("", days)
        hours = kit.row()
        kit.add(hours, self.start, kit.label("\u2013"), self.end, None)
        form.addRow(translate("Rules", "Closed hours"), hours)
        form.addRow(self.channels.accessibleName(), self.channels)
        for number in (self.answered, self.attempts):
            form.addRow(number.accessibleName(), number)
        form.addRow(self.status.accessibleName(), self.status)
        line = kit.row()
        kit.add(line, None, kit.button(translate("Messages", "Cancel"), self.reject), self.save)
        about = translate(
            "Rules",
            "Only a rule that you can show. One that is not verified gives notes and enters no"
            " letter.",
        )
        body = kit.column(self, (24, 20, 24, 18), 10)
        kit.add(body, kit.label(heading, "heading"), kit.label(about, "muted", wrap=True))
        kit.add(body, kit.scroll(inside), self.wrong, line)
        body.setStretch(2, 1)

    def _day(self, name: str, day: QDate) -> DateEdit:
        made = DateEdit(day)
        made.setDisplayFormat("yyyy-MM-dd")
        made.setAccessibleName(name)
        kit.indent(made)
        return made

    def _cap(self, name: str, value: int) -> SpinBox:
        made = SpinBox()
        made.setRange(0, 999)
        made.setValue(value)
        kit.indent(made)
        made.setAccessibleName(name)
        return made

    def _ready(self) -> None:
        self.save.setEnabled(all(one.text().strip() for one in (self.title, self.source)))

    def value(self) -> LocalRuleSet:
        """What the form says."""
        return LocalRuleSet(
            title=self.title.text().strip(),
            source=self.source.text().strip(),
            first_day=_date(self.first),
            last_day=_date(self.last) if self.ends.isChecked() else None,
            lenders=tuple(LenderKind(one) for one in self.lenders.values()),
            products=tuple(Product(one) for one in self.products.values()),
            channels=tuple(Channel(one) for one in self.channels.values()),
            start=self.start.text().strip().replace("\uff1a", ":"),
            end=self.end.text().strip().replace("\uff1a", ":"),
            answered_per_day=self.answered.value(),
            attempts_per_day=self.attempts.value(),
            status=Status(self.status.currentData()),
        )

    def _give(self) -> None:
        value = self.value()
        field = rules.problem(value)
        if field:
            self.wrong.setText(rule_form.wrong_rule(field))
            self.wrong.show()
            self._fields.get(field, self.title).setFocus()
            return
        self.given.emit(value)
        self.accept()


def _date(box: DateEdit) -> dt.date:
    day = box.date()
    return dt.date(day.year(), day.month(), day.day())


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
