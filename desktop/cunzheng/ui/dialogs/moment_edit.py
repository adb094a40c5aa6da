"""Asks when something was, and how exactly that is known. What is not known stays unknown."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QWidget

from cunzheng.core.moments import SHANGHAI, Moment, Precision, TimeSource
from cunzheng.core.texts import translate
from cunzheng.ui import formats, words
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox, DateEdit, TimeEdit

UNKNOWN = "unknown"


class MomentEdit(QWidget):
    """Day, time, precision. An unchanged moment keeps its source.

    *claims* are what an exhibit says of the time; taking one over keeps its source, too.
    """

    def __init__(
        self, moment: Moment | None, *, fresh: bool = False, claims: tuple[Moment, ...] = ()
    ) -> None:
        super().__init__()
        self._known: tuple[Moment, ...] = (*((moment,) if moment else ()), *claims)
        local = moment.local if moment else dt.datetime.now(SHANGHAI)
        self.day = DateEdit(QDate(local.year, local.month, local.day))
        self.day.setCalendarPopup(False)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(translate("Log", "Day"))
        self.time = TimeEdit(QTime(local.hour, local.minute, local.second if moment else 0))
        self.time.setAccessibleName(translate("Log", "Time of day"))
        self.precision = ComboBox(translate("Log", "How exactly is the time known"))
        self.precision.setMinimumContentsLength(11)
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
        line = kit.row()
        kit.add(line, self.day, self.time, self.precision)
        line.setStretch(2, 1)
        body = kit.column(self, gap=6)
        kit.add(body, line)
        if claims:
            self.claims = ComboBox(translate("Log", "Times that the exhibit claims"))
            for one in claims:
                self.claims.addItem(f"{formats.moment(one)}  {words.source_of(one)}")
            self.claims.setCurrentIndex(claims.index(moment) if moment in claims else -1)
            self.claims.setPlaceholderText(translate("Log", "Times that the exhibit claims"))
            self.claims.activated.connect(lambda at: self.take(claims[at]))
            kit.add(body, self.claims)
        self._show()

    def take(self, moment: Moment) -> None:
        """Put a claim into the fields."""
        local = moment.local
        self.precision.setCurrentIndex(self.precision.findData(moment.precision.value))
        self.day.setDate(QDate(local.year, local.month, local.day))
        self.time.setTime(QTime(local.hour, local.minute, local.second))

    def _show(self) -> None:
        known = self.precision.currentData()
        self.day.setEnabled(known != UNKNOWN)
        self.time.setEnabled(known not in {UNKNOWN, Precision.DAY.value})
        self.time.setDisplayFormat("HH:mm:ss" if known == Precision.SECOND.value else "HH:mm")

    def value(self) -> Moment | None:
        """What was typed; a known moment with its source if nothing was touched."""
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
        for one in self._known:
            if (one.instant, one.precision) == (typed.instant, exact):
                return one
        return typed
