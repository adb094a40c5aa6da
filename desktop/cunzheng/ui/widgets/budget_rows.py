"""Lines of a name and an amount: what comes in, what must go out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cunzheng.core.money import yuan
from cunzheng.core.repayment import BudgetLine
from cunzheng.core.texts import translate
from cunzheng.ui.models.plans import BUDGET_LINES
from cunzheng.ui.widgets import kit

_AMOUNT_WIDTH = 130
_MOST = 40


class BudgetRows(QWidget):
    """Grows by a line where the last one is used. *name* is said with each field."""

    changed = Signal()

    def __init__(self, name: str, hints: Sequence[str]) -> None:
        super().__init__()
        self._name = name
        self._hints = tuple(hints)
        self._body = kit.column(self, gap=6)
        self.rows: list[tuple[QLineEdit, QLineEdit]] = []
        for _at in range(BUDGET_LINES):
            self._add()

    def _add(self) -> None:
        at = len(self.rows)
        title = kit.line_edit(
            translate("Repayment", "{side}, line {at}: what").format(side=self._name, at=at + 1),
            hint=self._hints[at] if at < len(self._hints) else "",
        )
        amount = kit.line_edit(
            translate("Repayment", "{side}, line {at}: yuan a month").format(
                side=self._name, at=at + 1
            ),
            hint=translate("Repayment", "yuan"),
        )
        amount.setFixedWidth(_AMOUNT_WIDTH)
        amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        line = kit.row(gap=6)
        kit.add(line, title, amount)
        kit.add(self._body, line)
        self.rows.append((title, amount))
        for one in (title, amount):
            one.textChanged.connect(lambda _text: self._typed())

    def _typed(self) -> None:
        last = self.rows[-1]
        if (last[0].text() or last[1].text()) and len(self.rows) < _MOST:
            self._add()
        self.changed.emit()

    def typed(self) -> tuple[tuple[str, str], ...]:
        """All lines as they stand."""
        return tuple((title.text(), amount.text()) for title, amount in self.rows)

    def show_lines(self, lines: Sequence[BudgetLine]) -> None:
        """Put a kept budget into the form."""
        self.show_typed(tuple((one.name, yuan(one.fen)) for one in lines))

    def show_typed(self, lines: Sequence[tuple[str, str]]) -> None:
        """Put lines back as they stood."""
        for at in range(max(len(lines), len(self.rows))):
            if at >= len(self.rows):
                self._add()
            title, amount = self.rows[at]
            name, sum_ = lines[at] if at < len(lines) else ("", "")
            title.setText(name)
            amount.setText(sum_)
