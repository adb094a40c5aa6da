"""Contacts a day against the caps of the rules."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from cunzheng.core.pictures import NOTHING, DayCount, Pictures
from cunzheng.core.texts import translate
from cunzheng.ui.models import pictures as texts
from cunzheng.ui.theme import Tokens
from cunzheng.ui.widgets import picture
from cunzheng.ui.widgets.picture import CENTER, LEFT, RIGHT, Picture

MARGIN = 26
STEP = 15  # the least room of a day
HEIGHT = 150


class DayBars(Picture):
    """The newest days with a contact that fit; the numbers stand over the bars."""

    def __init__(self) -> None:
        super().__init__(translate("Pictures", "Contacts a day"))
        self._shown = NOTHING

    def show_pictures(self, shown: Pictures) -> None:
        """Show these counts."""
        self._shown = shown
        self.setAccessibleDescription(
            " ".join((texts.days_spoken(shown.days), texts.days_caption(shown))).strip()
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Qt."""
        return QSize(420, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt."""
        return QSize(240, HEIGHT)

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw."""
        line = painter.fontMetrics().height()
        days = self._shown.days[-max(1, (self.width() - MARGIN) // STEP) :]
        if not days:
            return
        caps = [
            (cap.per_day, style)
            for cap, style in (
                (self._shown.answered_cap, Qt.PenStyle.DashLine),
                (self._shown.attempts_cap, Qt.PenStyle.DotLine),
            )
            if cap
        ]
        highest = max(*(one.contacts for one in days), *(cap for cap, _style in caps), 4)
        floor = self.height() - line - 4
        unit = (floor - 2 * line) / highest
        step = min((self.width() - MARGIN) / len(days), 34.0)
        for cap, style in caps:
            y = floor - cap * unit
            picture.across(painter, MARGIN, self.width(), y, tokens.neutral, style)
            picture.ink(painter, tokens.neutral)
            painter.drawText(QRectF(0, y - line / 2, MARGIN - 5, line), RIGHT, str(cap))
        picture.across(painter, MARGIN, self.width(), floor, tokens.line, Qt.PenStyle.SolidLine)
        room = painter.fontMetrics().horizontalAdvance("0000-00-00 ")
        free = 0.0  # where the next date may begin
        for at, one in enumerate(days):
            left = MARGIN + at * step
            changed = at == 0 or days[at - 1].day.year != one.day.year
            name = f"{one.day:%Y-%m-%d}" if changed else f"{one.day:%m-%d}"
            if left >= free and left + room < self.width() + room / 3:
                picture.ink(painter, tokens.muted)
                painter.drawText(QRectF(left, floor + 3, room, line), LEFT, name)
                free = left + painter.fontMetrics().horizontalAdvance(f"{name}  ")
            box = QRectF(left + step * 0.15, floor, step * 0.7, 0)
            self._bar(painter, box, one, unit, tokens)

    @staticmethod
    def _bar(painter: QPainter, foot: QRectF, one: DayCount, unit: float, tokens: Tokens) -> None:
        line = painter.fontMetrics().height()
        color = tokens.bad if one.over else tokens.accent
        box = foot.adjusted(0, -one.contacts * unit, 0, 0)
        picture.fill(painter, box, color, 70)
        if one.answered:
            picture.fill(painter, foot.adjusted(0, -one.answered * unit, 0, 0), color)
        picture.ink(painter, tokens.ink)
        top = box.top() - line
        painter.drawText(
            QRectF(box.left() - 20, top, box.width() + 40, line), CENTER, str(one.contacts)
        )
        if one.over:
            middle = box.center().x()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.bad))
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(middle - 4, top + 1),
                        QPointF(middle + 4, top + 1),
                        QPointF(middle, top - 6),
                    ]
                )
            )
