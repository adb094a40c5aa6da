"""From which day to which day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import DateEdit


class DayRangeDialog(QDialog):
    """Emits two days (``datetime.date``), then closes."""

    given = Signal(object, object)

    def __init__(self, parent: QWidget | None, since: dt.date, until: dt.date) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Timeline", "Show which days?")
        self.setWindowTitle(heading)
        self.since, self.until = (
            DateEdit(QDate(one.year, one.month, one.day)) for one in (since, until)
        )
        for box, name in (
            (self.since, translate("Timeline", "First day")),
            (self.until, translate("Timeline", "Last day")),
        ):
            box.setDisplayFormat("yyyy-MM-dd")
            box.setCalendarPopup(False)
            box.setAccessibleName(name)
            kit.indent(box)
        self.show_button = kit.button(translate("Timeline", "Show"), self._give, "primary")
        days = kit.row()
        kit.add(days, self.since, kit.label("\u2013"), self.until, None)
        line = kit.row()
        kit.add(
            line, None, kit.button(translate("Messages", "Cancel"), self.reject), self.show_button
        )
        kit.add(kit.column(self, (24, 20, 24, 18), 12), kit.label(heading, "heading"), days, line)
        self.since.setFocus()

    def _give(self) -> None:
        one, other = (
            dt.date(box.date().year(), box.date().month(), box.date().day())
            for box in (self.since, self.until)
        )
        self.given.emit(one, other)
        self.accept()
