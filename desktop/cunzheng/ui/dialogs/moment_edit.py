"""Asks when something was, and how exactly that is known. What is not known stays unknown."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QComboBox, QDateEdit, QTimeEdit, QWidget

from cunzheng.core.moments import SHANGHAI, Moment, Precision, TimeSource
from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit

UNKNOWN = "unknown"


class MomentEdit(QWidget):
    """Day, time, precision. An unchanged moment keeps its source."""

    def __init__(self, moment: Moment | None, *, fresh: bool = False) -> None:
        super().__init__()
        self._before = moment
        local = moment.local if moment else dt.datetime.now(SHANGHAI)
        self.day = QDateEdit(QDate(local.year, local.month, local.day))
        self.day.setCalendarPopup(False)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(translate("Log", "Day"))
        self.time = QTimeEdit(QTime(local.hour, local.minute, local.second if moment else 0))
        self.time.setAccessibleName(translate("Log", "Time of day"))
        self.precision = QComboBox()
        self.precision.setAccessibleName(translate("Log", "How exactly is the time known"))
        for name, value in (
            (translate("Log", "to the minute"), Precision.MINUTE.value),
            (translate("Log", "to the second"), Precision.SECOND.value),
            (translate("Log", "only the day"), Precision.DAY.value),
            (translate("Log", "not known"), UNKNOWN),
        ):
            self.precision.addItem(name, value)
        start = Precision.MINUTE.value if fresh else moment.precision.value if moment else UNKNOWN
        self.precision.setCurrentIndex(self.precision.findData(start))
        self.precision.currentIndexChanged.connect(lambda _at: self._show())
        kit.indent(self.day)
        kit.indent(self.time)
        line = kit.row(self)
        kit.add(line, self.day, self.time, self.precision)
        line.setStretch(2, 1)
        self._show()

    def _show(self) -> None:
        known = self.precision.currentData()
        self.day.setEnabled(known != UNKNOWN)
        self.time.setEnabled(known not in {UNKNOWN, Precision.DAY.value})
        self.time.setDisplayFormat("HH:mm:ss" if known == Precision.SECOND.value else "HH:mm")

    def value(self) -> Moment | None:
        """What was typed; the old moment with its source if nothing was touched."""
        known = self.precision.currentData()
        if known == UNKNOWN:
            return None
        day, time = self.day.date(), self.time.time()
        exact = Precision(known)
        there = dt.datetime(
            day.year(),
            day.month(),
            day.day(),
            0 if exact is Precision.DAY else time.hour(),
            0 if exact is Precision.DAY else time.minute(),
            time.second() if exact is Precision.SECOND else 0,
            tzinfo=SHANGHAI,
        )
        typed = Moment(there, exact, TimeSource.TYPED)
        before = self._before
        if before is not None and (before.instant, before.precision) == (typed.instant, exact):
            return before
        return typed
