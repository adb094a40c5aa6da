"""Logs what the lender said to a proposal."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from cunzheng.core.repayment import Answer, AnswerKind
from cunzheng.core.texts import translate
from cunzheng.ui.models.plans import answer_name
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import DateEdit, combo


class AnswerDialog(QDialog):
    """Emits the answer."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None, plan_id: str, today: dt.date) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Repayment", "Log an answer"))
        self.setMinimumWidth(440)
        self._plan_id = plan_id
        body = kit.column(self, (24, 20, 24, 18), 10)
        self.kind = combo(
            translate("Repayment", "What came back"),
            tuple((answer_name(one), one) for one in AnswerKind),
            AnswerKind.AGREED,
        )
        self.day = DateEdit(QDate(today.year, today.month, today.day))
        self.day.setAccessibleName(translate("Repayment", "Day of the answer"))
        self.day.setDisplayFormat("yyyy-MM-dd")
        kit.indent(self.day)
        self.words = kit.text_edit(translate("Repayment", "What was said, and by whom"))
        self.words.setPlaceholderText(translate("Repayment", "What was said, and by whom"))
        line = kit.row()
        kit.add(
            line,
            None,
            kit.button(translate("Messages", "Cancel"), self.reject),
            kit.button(translate("Repayment", "Keep the answer"), self._give, "primary"),
        )
        kit.add(
            body,
            kit.label(translate("Repayment", "Log an answer"), "heading"),
            kit.label(
                translate(
                    "Repayment",
                    "A letter or message with the answer is evidence: import it, too.",
                ),
                "muted",
                wrap=True,
            ),
            self.kind,
            self.day,
            self.words,
            line,
        )
        self.kind.setFocus()

    def _give(self) -> None:
        day = self.day.date()
        self.given.emit(
            Answer(
                self._plan_id,
                dt.date(day.year(), day.month(), day.day()),
                AnswerKind(str(self.kind.currentData())),
                self.words.toPlainText().strip(),
            )
        )
        self.accept()
