"""The twenty-second log: what, when, who. The rest can be added now or later."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCompleter, QDialog, QGridLayout, QPushButton, QWidget

from cunzheng.core.moments import SHANGHAI
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, Profile
from cunzheng.ui.models import quick
from cunzheng.ui.models.quick import Typed, What, When
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import DateEdit

COLUMNS = 3


class QuickLogDialog(QDialog):
    """Emits the contact and whether the whole form is wanted after it."""

    saved = Signal(object, bool)

    def __init__(self, parent: QWidget | None, profile: Profile) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Quick", "Log in twenty seconds"))
        self._profile = profile
        self.what = QButtonGroup(self)
        self.when = QButtonGroup(self)
        kinds = self._choices(self.what, [(quick.what(one), one) for one in What], What.MISSED)
        times = self._choices(self.when, [(quick.when(one), one) for one in When], When.NOW)
        today = dt.datetime.now(SHANGHAI).date()
        self.day = DateEdit(QDate(today.year, today.month, today.day))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(translate("Log", "Day"))
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        kit.indent(self.day)
        self.who = kit.line_edit(
            translate("Quick", "Number, or who they said they were"),
            hint=translate("Quick", "Number, or who they said they were; may stay empty"),
        )
        names = [one.name for one in profile.lenders] + [one.name for one in profile.agencies]
        completer = QCompleter([*names, *(one.number for one in profile.lines)], self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.who.setCompleter(completer)
        self.error = kit.error_line()
        self.more = kit.button(
            translate("Quick", "Save and add more\u2026"), lambda: self._save(more=True)
        )
        self.save = kit.button(translate("Log", "Save"), lambda: self._save(more=False), "primary")
        self.save.setShortcut("Ctrl+Return")
        foot = kit.row()
        cancel = kit.button(translate("Messages", "Cancel"), self.reject)
        kit.add(foot, None, cancel, self.more, self.save)
        body = kit.column(self, (24, 20, 24, 18), 10)
        kit.add(
            body,
            kit.label(translate("Quick", "What happened"), "section"),
            kinds,
            4,
            kit.label(translate("Quick", "When"), "section"),
            times,
            self.day,
            4,
            kit.label(translate("Quick", "Who"), "section"),
            self.who,
            self.error,
            None,
            foot,
        )
        self.when.idToggled.connect(lambda _id, _on: self._fit())
        self.who.returnPressed.connect(lambda: self._save(more=False))
        self._fit()
        kit.fit(self, 540, 480)
        self.what.buttons()[0].setFocus()

    @staticmethod
    def _choices(
        group: QButtonGroup, items: list[tuple[str, What]] | list[tuple[str, When]], now: object
    ) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, (name, value) in enumerate(items):
            made = QPushButton(name)
            made.setAutoDefault(False)
            made.setCheckable(True)
            made.setProperty("look", "choice")
            made.setProperty("value", value.value)
            made.setChecked(value is now)
            group.addButton(made, at)
            grid.addWidget(made, at // COLUMNS, at % COLUMNS)
        return holder

    def _fit(self) -> None:
        self.day.setEnabled(self._chosen(self.when) == When.DAY.value)

    @staticmethod
    def _chosen(group: QButtonGroup) -> str:
        checked = group.checkedButton()
        return str(checked.property("value")) if checked is not None else ""

    def choose(self, what: What, when: When) -> None:
        """Check two answers."""
        for group, value in ((self.what, what.value), (self.when, when.value)):
            for one in group.buttons():
                one.setChecked(one.property("value") == value)

    def typed(self) -> Typed:
        """The answers as they stand."""
        day = self.day.date()
        return Typed(
            What(self._chosen(self.what)),
            When(self._chosen(self.when)),
            dt.date(day.year(), day.month(), day.day()),
            self.who.text(),
        )

    def give_back(self, typed: Typed) -> None:
        """Put answers back that were typed before a lock."""
        self.choose(typed.what, typed.when)
        self.day.setDate(QDate(typed.day.year, typed.day.month, typed.day.day))
        self.who.setText(typed.who)

    def value(self) -> Contact:
        """The contact as said."""
        day = self.day.date()
        return quick.contact_of(
            What(self._chosen(self.what)),
            When(self._chosen(self.when)),
            self.who.text(),
            dt.datetime.now(dt.UTC),
            dt.date(day.year(), day.month(), day.day()),
            self._profile,
        )

    def _save(self, *, more: bool) -> None:
        for one in (self.save, self.more):
            one.setEnabled(False)
        self.error.setVisible(False)
        self.saved.emit(self.value(), more)

    def refuse(self, sentence: str) -> None:
        """It was not saved; nothing typed is lost."""
        for one in (self.save, self.more):
            one.setEnabled(True)
        self.error.setText(sentence)
        self.error.setVisible(True)
