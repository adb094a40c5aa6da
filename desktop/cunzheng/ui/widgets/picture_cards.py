"""The pictures under the overview: contacts a day, numbers, calendar."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cunzheng.core.pictures import Pictures
from cunzheng.core.texts import translate
from cunzheng.ui.models import pictures as texts
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.day_bars import DayBars
from cunzheng.ui.widgets.month_grid import MonthGrid
from cunzheng.ui.widgets.number_bars import NumberBars


class PictureCards:
    """Three cards for a grid of twelve columns. Hidden while there is nothing to draw."""

    def __init__(self) -> None:
        self.days, self.months, self.numbers = DayBars(), MonthGrid(), NumberBars()
        self._caption = kit.label("", "muted", wrap=True)
        self._more = kit.label("", "muted", wrap=True)
        note = kit.label(
            translate(
                "Pictures",
                "The number is the count of contacts. A frame: a finding stands. A line below: a"
                " statutory holiday.",
            ),
            "muted",
            wrap=True,
        )
        self._cards = (
            _card(translate("Pictures", "Contacts a day"), self.days, self._caption),
            _card(translate("Pictures", "Contacts by number"), self.numbers, self._more),
            _card(translate("Pictures", "Calendar of contacts"), self.months, note),
        )

    def place(self, grid: QGridLayout, row: int) -> None:
        """Put the cards into two rows of *grid*, beginning with *row*."""
        days, numbers, months = self._cards
        grid.addWidget(days, row, 0, 1, 8)
        grid.addWidget(numbers, row, 8, 2, 4)
        grid.addWidget(months, row + 1, 0, 1, 8)

    def show_pictures(self, shown: Pictures) -> None:
        """Show these counts."""
        for one in (self.days, self.months, self.numbers):
            one.show_pictures(shown)
        self._caption.setText(texts.days_caption(shown))
        rest = len(shown.numbers) - texts.SHOWN_NUMBERS
        self._more.setText(
            translate("Pictures", "{count} more numbers").format(count=rest) if rest > 0 else ""
        )
        for card in self._cards:
            card.setVisible(bool(shown.days or shown.numbers))


def _card(title: str, inside: QWidget, note: QLabel) -> QWidget:
    made = kit.frame("card")
    kit.add(kit.column(made, (16, 14, 16, 14), 8), kit.label(title, "section"), inside, note, None)
    return made
