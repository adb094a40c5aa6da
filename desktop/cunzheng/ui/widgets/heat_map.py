"""When they call: hours across, days of the week down, a number in each square."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cunzheng.core.moments import Precision
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, Direction
from cunzheng.ui import formats
from cunzheng.ui.theme import SMALL_PT, tokens_for
from cunzheng.ui.widgets import paint

NIGHT = frozenset((*range(8), 22, 23))  # only the hatching; what counts is said by the rules
LEFT = 46
GAP = 2


def counted(contacts: tuple[Contact, ...]) -> Counter[tuple[int, int]]:
    """(weekday from Monday, hour) → contacts, where the hour is known."""
    return Counter(
        (one.start.local.weekday(), one.start.local.hour)
        for one in contacts
        if one.start is not None
        and one.start.precision is not Precision.DAY
        and one.direction is not Direction.OUTGOING
    )


class HeatMap(QWidget):
    """Numbers and hatching as well as colour, so that it reads in black and white."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Counter[tuple[int, int]] = Counter()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Overview", "Contacts by weekday and hour"))

    def show_contacts(self, contacts: tuple[Contact, ...]) -> None:
        """Count again."""
        self._counts = counted(contacts)
        self.setAccessibleDescription(
            "; ".join(
                f"{self._day(day)} {hour}:00 {count}"
                for (day, hour), count in sorted(self._counts.items())
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Qt."""
        return QSize(520, 7 * (self._side() + GAP) + self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Qt."""
        return QSize(380, self.sizeHint().height())

    def _side(self) -> int:
        return self.fontMetrics().height() + 3

    @staticmethod
    def _day(day: int) -> str:
        return formats.locale().dayName(day + 1, QLocale.FormatType.ShortFormat)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(paint.sized(self.font(), SMALL_PT - 0.5))
        head = painter.fontMetrics().height() + 2
        tall = self._side()
        wide = (self.width() - LEFT) / 24 - GAP
        painter.setPen(QColor(tokens.muted))
        for hour in range(0, 24, 2):
            painter.drawText(
                QRectF(LEFT + hour * (wide + GAP), 0, wide, head),
                Qt.AlignmentFlag.AlignCenter,
                str(hour),
            )
        for day in range(7):
            top = head + day * (tall + GAP)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(
                QRectF(0, top, LEFT - 6, tall),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                self._day(day),
            )
            for hour in range(24):
                box = QRectF(LEFT + hour * (wide + GAP), top, wide, tall)
                self._square(painter, box, self._counts[day, hour], hour in NIGHT)
        painter.end()

    def _square(self, painter: QPainter, box: QRectF, count: int, night: bool) -> None:
        tokens = tokens_for(self.palette())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.neutral_soft))
        painter.drawRoundedRect(box, 2, 2)
        if count:
            color = QColor(tokens.bad if night else tokens.accent)
            color.setAlpha(min(255, 50 + 55 * count))
            painter.setBrush(color)
            painter.drawRoundedRect(box, 2, 2)
        if night:
            painter.save()
            painter.setClipRect(box)
            painter.setPen(QPen(QColor(tokens.field_line), 1))
            at = box.left() - box.height()
            while at < box.right():
                painter.drawLine(QPointF(at, box.bottom()), QPointF(at + box.height(), box.top()))
                at += 5
            painter.restore()
        if count:
            strong = count >= 4
            painter.setPen(QColor(tokens.on_accent if strong else tokens.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
