"""When they call: hours across, days of the week down, a number in each square.

Which hours are hatched follows from the rules that bind the case (core.pictures.HeatGrid).
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from cunzheng.core.pictures import HOURS, NOTHING, WEEK, Closed, HeatGrid
from cunzheng.core.texts import translate
from cunzheng.ui.models import pictures as texts
from cunzheng.ui.theme import Tokens
from cunzheng.ui.widgets import picture
from cunzheng.ui.widgets.picture import CENTER, LEFT, Picture

MARGIN = 46
GAP = 2
DARK = 4  # from this many on the ground is dark and the number light


class HeatMap(Picture):
    """Numbers, frames and hatching as well as colour, so that it reads in black and white."""

    def __init__(self) -> None:
        super().__init__(translate("Overview", "Contacts by weekday and hour"))
        self._grid = NOTHING.heat

    def show_grid(self, grid: HeatGrid) -> None:
        """Show these counts."""
        self._grid = grid
        self.setAccessibleDescription(
            " ".join((texts.heat_spoken(grid), texts.heat_caption(grid))).strip()
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Qt."""
        return QSize(520, WEEK * (self.side() + GAP) + self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Qt."""
        return QSize(350, self.sizeHint().height())

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw."""
        head = painter.fontMetrics().height() + 2
        tall = self.side()
        wide = (self.width() - MARGIN) / HOURS - GAP
        for hour in range(0, HOURS, 2):
            picture.ink(painter, tokens.muted)
            box = QRectF(MARGIN + hour * (wide + GAP), 0, wide, head)
            painter.drawText(box, CENTER, str(hour))
        for day in range(WEEK):
            top = head + day * (tall + GAP)
            picture.ink(painter, tokens.muted)
            painter.drawText(QRectF(0, top, MARGIN - 6, tall), LEFT, texts.weekday(day))
            for hour in range(HOURS):
                box = QRectF(MARGIN + hour * (wide + GAP), top, wide, tall)
                self._square(painter, box, day, hour, tokens)

    def _square(self, painter: QPainter, box: QRectF, day: int, hour: int, tokens: Tokens) -> None:
        count, bad = self._grid.counts[day][hour], self._grid.breaches[day][hour]
        closed = self._grid.closed[hour]
        picture.fill(painter, box, tokens.neutral_soft)
        if count:
            color = tokens.bad if bad else tokens.accent
            picture.fill(painter, box, color, min(255, 50 + 55 * count))
        if closed is not Closed.OPEN:
            # An hour that is closed in part is hatched in its lower half.
            half = box.height() / 2 if closed is Closed.PART else 0
            picture.hatch(painter, box.adjusted(0, half, 0, 0), tokens.field_line)
        if bad:
            picture.edge(painter, box, tokens.bad)
        if count:
            picture.ink(painter, tokens.on_accent if count >= DARK else tokens.ink)
            painter.drawText(box, CENTER, str(count))
