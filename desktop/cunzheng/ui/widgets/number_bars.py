"""Which numbers they come from: name, bar, count."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from cunzheng.core.pictures import NumberCount, Pictures
from cunzheng.core.texts import translate
from cunzheng.ui.models import pictures as texts
from cunzheng.ui.theme import Tokens
from cunzheng.ui.widgets import picture
from cunzheng.ui.widgets.picture import LEFT, RIGHT, Picture

BAR = 6
GAP = 7


class NumberBars(Picture):
    """The numbers with the most contacts; the dark part are contacts with a finding."""

    def __init__(self) -> None:
        super().__init__(translate("Pictures", "Contacts by number"))
        self._numbers: tuple[NumberCount, ...] = ()

    def show_pictures(self, shown: Pictures) -> None:
        """Show these counts."""
        self._numbers = shown.numbers[: texts.SHOWN_NUMBERS]
        self.setAccessibleDescription("; ".join(map(texts.number_spoken, self._numbers)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt."""
        return QSize(260, max(1, len(self._numbers)) * (self._row() + GAP))

    def minimumSizeHint(self) -> QSize:
        """Qt."""
        return QSize(200, self.sizeHint().height())

    def _row(self) -> int:
        return self.fontMetrics().height() + BAR + 4

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw."""
        line = painter.fontMetrics().height()
        most = max((one.contacts for one in self._numbers), default=1)
        for at, one in enumerate(self._numbers):
            top = at * (self._row() + GAP)
            counted = (
                translate("Pictures", "{count}, with findings {problems}").format(
                    count=one.contacts, problems=one.problems
                )
                if one.problems
                else str(one.contacts)
            )
            room = self.width() - painter.fontMetrics().horizontalAdvance(counted) - 12
            name = painter.fontMetrics().elidedText(
                texts.number_name(one), Qt.TextElideMode.ElideRight, room
            )
            picture.ink(painter, tokens.ink)
            painter.drawText(QRectF(0, top, room, line), LEFT, name)
            picture.ink(painter, tokens.muted)
            painter.drawText(QRectF(0, top, self.width(), line), RIGHT, counted)
            unit = self.width() / most
            box = QRectF(0, top + line + 3, max(2.0, one.contacts * unit), BAR)
            picture.fill(painter, QRectF(0, top + line + 3, self.width(), BAR), tokens.neutral_soft)
            picture.fill(painter, box, tokens.accent, 110)
            if one.problems:
                box.setWidth(max(2.0, one.problems * unit))
                picture.fill(painter, box, tokens.bad)
