"""The drawings of the bundle as vectors: black on white, told apart by figure, frame and hatching.

No colour carries a meaning: a printer in an office is black and white.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from cunzheng.core.pictures import HOURS, WEEK, CapLine, Closed, DayCount, HeatGrid
from cunzheng.papers import fonts

_INK = Color(0, 0, 0)
_LINE = Color(0.62, 0.65, 0.69)
_FAINT = Color(0.80, 0.82, 0.85)
_SOFT = Color(0.86, 0.88, 0.90)
_DARK = Color(0.35, 0.37, 0.40)
_SIZE = 7.5
_HATCH = 3.2
DAYS = 31


def _text(canvas: Canvas, x: float, y: float, text: str, *, align: str = "center") -> None:
    """*y* is the middle of the line."""
    canvas.setFillColor(_INK)
    canvas.setFont(fonts.SANS, _SIZE)
    draw = {
        "center": canvas.drawCentredString,
        "left": canvas.drawString,
        "right": canvas.drawRightString,
    }[align]
    draw(x, y - _SIZE * 0.36, text)


def _hatch(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, y, width, height)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(_LINE)
    canvas.setLineWidth(0.4)
    at = x - height
    while at < x + width:
        canvas.line(at, y, at + height, y + height)
        at += _HATCH
    canvas.restoreState()


def _box(canvas: Canvas, x: float, y: float, width: float, height: float, *, thick: bool) -> None:
    canvas.setStrokeColor(_INK if thick else _FAINT)
    canvas.setLineWidth(1.4 if thick else 0.4)
    inset = 0.7 if thick else 0
    canvas.rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, stroke=1, fill=0)


class _Drawing(Flowable):  # type: ignore[misc]
    """A drawing of a fixed size."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """ReportLab."""
        return self.width, self.height


class HeatDrawing(_Drawing):
    """Hours across, weekdays down; the closed window hatched."""

    MARGIN = 34.0
    ROW = 17.0

    def __init__(self, grid: HeatGrid, weekdays: Sequence[str], width: float) -> None:
        super().__init__(width, (WEEK + 1) * self.ROW)
        self._grid, self._weekdays = grid, weekdays

    def draw(self) -> None:
        """ReportLab."""
        canvas, grid = self.canv, self._grid
        wide = (self.width - self.MARGIN) / HOURS
        for hour in range(HOURS):
            x = self.MARGIN + hour * wide
            _text(canvas, x + wide / 2, self.height - self.ROW / 2, str(hour))
        for day in range(WEEK):
            y = self.height - (day + 2) * self.ROW
            _text(canvas, 0, y + self.ROW / 2, self._weekdays[day], align="left")
            for hour in range(HOURS):
                x = self.MARGIN + hour * wide
                closed = grid.closed[hour]
                if closed is not Closed.OPEN:
                    tall = self.ROW / (2 if closed is Closed.PART else 1)
                    _hatch(canvas, x, y, wide, tall)
                _box(canvas, x, y, wide, self.ROW, thick=bool(grid.breaches[day][hour]))
                count = grid.counts[day][hour]
                if count:
                    self._number(x + wide / 2, y + self.ROW / 2, str(count))

    def _number(self, x: float, y: float, text: str) -> None:
        """On a white ground, so that the hatching does not cross it."""
        half = len(text) * _SIZE * 0.3 + 1.5
        self.canv.setFillColor(Color(1, 1, 1))
        self.canv.rect(x - half, y - _SIZE * 0.55, half * 2, _SIZE * 1.1, stroke=0, fill=1)
        _text(self.canv, x, y, text)


class DaysDrawing(_Drawing):
    """One bar a day with its number; dashed and dotted lines for the caps."""

    MARGIN = 20.0
    STEP = 17.0
    FOOT = 34.0

    def __init__(
        self,
        days: Sequence[DayCount],
        answered: CapLine | None,
        attempts: CapLine | None,
        highest: int,
        width: float,
    ) -> None:
        super().__init__(width, 130)
        self._days, self._highest = days, highest
        self._caps = [
            (one.per_day, dash) for one, dash in ((answered, (5, 2)), (attempts, (1, 2))) if one
        ]

    @classmethod
    def room(cls, width: float) -> int:
        """How many days fit."""
        return int((width - cls.MARGIN) // cls.STEP)

    def draw(self) -> None:
        """ReportLab."""
        canvas = self.canv
        unit = (self.height - self.FOOT - 18) / self._highest
        canvas.setLineWidth(0.6)
        for cap, dash in self._caps:
            y = self.FOOT + cap * unit
            canvas.setStrokeColor(_INK)
            canvas.setDash(*dash)
            canvas.line(self.MARGIN, y, self.width, y)
            _text(canvas, self.MARGIN - 4, y, str(cap), align="right")
        canvas.setDash()
        canvas.setStrokeColor(_LINE)
        canvas.line(self.MARGIN, self.FOOT, self.width, self.FOOT)
        for at, one in enumerate(self._days):
            self._bar(self.MARGIN + at * self.STEP, one, unit)

    def _bar(self, x: float, one: DayCount, unit: float) -> None:
        canvas, foot, wide = self.canv, self.FOOT, self.STEP * 0.62
        x += (self.STEP - wide) / 2
        top = foot + one.contacts * unit
        canvas.setFillColor(_SOFT)
        canvas.setStrokeColor(_INK)
        canvas.setLineWidth(0.5)
        canvas.rect(x, foot, wide, one.contacts * unit, stroke=1, fill=1)
        if one.answered:
            canvas.setFillColor(_DARK)
            canvas.rect(x, foot, wide, one.answered * unit, stroke=0, fill=1)
        middle = x + wide / 2
        _text(canvas, middle, top + 6, str(one.contacts))
        if one.over:
            path = canvas.beginPath()
            path.moveTo(middle - 3, top + 11)
            path.lineTo(middle + 3, top + 11)
            path.lineTo(middle, top + 16)
            path.close()
            canvas.setFillColor(_INK)
            canvas.drawPath(path, stroke=0, fill=1)
        canvas.saveState()
        canvas.translate(middle + 2, foot - 3)
        canvas.rotate(90)
        _text(canvas, 0, 0, f"{one.day:%y-%m-%d}", align="right")
        canvas.restoreState()


class MonthDrawing(_Drawing):
    """One line a month, one box a day."""

    MARGIN = 40.0
    ROW = 15.0

    def __init__(
        self, months: Sequence[tuple[str, Sequence[DayCount | None]]], width: float
    ) -> None:
        super().__init__(width, (len(months) + 1) * self.ROW)
        self._months = months

    def draw(self) -> None:
        """ReportLab."""
        canvas = self.canv
        wide = (self.width - self.MARGIN) / DAYS
        for day in range(DAYS):
            x = self.MARGIN + (day + 0.5) * wide
            _text(canvas, x, self.height - self.ROW / 2, str(day + 1))
        for row, (name, days) in enumerate(self._months):
            y = self.height - (row + 2) * self.ROW
            _text(canvas, 0, y + self.ROW / 2, name, align="left")
            for at, one in enumerate(days):
                x = self.MARGIN + at * wide
                if one is not None:
                    canvas.setFillColor(_SOFT)
                    canvas.rect(x, y, wide, self.ROW, stroke=0, fill=1)
                _box(canvas, x, y, wide, self.ROW, thick=bool(one and one.problems))
                if one is None:
                    continue
                _text(canvas, x + wide / 2, y + self.ROW / 2, str(one.contacts))
                if one.holiday:
                    canvas.setStrokeColor(_INK)
                    canvas.setLineWidth(1)
                    canvas.line(x + 4, y + 2.4, x + wide - 4, y + 2.4)
