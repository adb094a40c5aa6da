"""A calendar: one line a month, one square a day, the count of contacts in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cunzheng.core.pictures import DayCount, Pictures
from cunzheng.core.texts import translate
from cunzheng.ui.models import pictures as texts
from cunzheng.ui.models.pictures import MonthLine
from cunzheng.ui.theme import Tokens
from cunzheng.ui.widgets import picture
from cunzheng.ui.widgets.picture import CENTER, LEFT, Picture

MARGIN = 58
GAP = 2
DAYS = 31


class MonthGrid(Picture):
    """The newest two years at most. A frame: a finding stands; a line below: a holiday."""

    def __init__(self) -> None:
        super().__init__(translate("Pictures", "Calendar of contacts"))
        self._lines: tuple[MonthLine, ...] = ()

    def show_pictures(self, shown: Pictures) -> None:
        """Show these counts."""
        self._lines = texts.month_lines(shown)
        self.setAccessibleDescription(texts.days_spoken(shown.days))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt."""
        rows = max(1, len(self._lines))
        return QSize(520, rows * (self.side() + GAP) + self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Qt."""
        return QSize(350, self.sizeHint().height())

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw."""
        head = painter.fontMetrics().height() + 2
        tall = self.side()
        wide = (self.width() - MARGIN) / DAYS - GAP
        picture.ink(painter, tokens.muted)
        for day in (1, 5, 10, 15, 20, 25, 30):
            box = QRectF(MARGIN + (day - 1) * (wide + GAP) - 8, 0, wide + 16, head)
            painter.drawText(box, CENTER, str(day))
        for row, month in enumerate(self._lines):
            top = head + row * (tall + GAP)
            picture.ink(painter, tokens.muted)
            painter.drawText(QRectF(0, top, MARGIN - 6, tall), LEFT, month.name)
            for at, one in enumerate(month.days):
                box = QRectF(MARGIN + at * (wide + GAP), top, wide, tall)
                picture.fill(painter, box, tokens.neutral_soft)
                if one is not None:
                    self._day(painter, box, one, tokens)

    @staticmethod
    def _day(painter: QPainter, box: QRectF, one: DayCount, tokens: Tokens) -> None:
        color = tokens.bad if one.problems else tokens.accent
        picture.fill(painter, box, color, min(200, 40 + 40 * one.contacts))
        if one.problems:
            picture.edge(painter, box, tokens.bad)
        picture.ink(painter, tokens.ink)
        painter.drawText(box, CENTER, str(one.contacts))
        if one.holiday:
            painter.setPen(QPen(QColor(tokens.warn), 2, Qt.PenStyle.SolidLine))
            y = box.bottom() - 2.5
            painter.drawLine(QPointF(box.left() + 3, y), QPointF(box.right() - 3, y))
