"""Paints the timeline: day headings and contact cards."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cunzheng.ui.models.rows import Chip, ContactRow, DayRow, Tone
from cunzheng.ui.models.timeline import ROW_ROLE, TimelineModel
from cunzheng.ui.theme import BASE_PT, SMALL_PT, Tokens, tokens_for
from cunzheng.ui.widgets import paint

GAP = 8
PAD = 14


class TimelineDelegate(QStyledItemDelegate):
    """No widget per row; sizes follow the font, so that scaling works."""

    def __init__(self, model: TimelineModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines and their air for a contact, one line for a day."""
        heading, first, other = self.heights(option.fontMetrics.height())
        if self._model.is_day(index.row()):
            return QSize(200, heading if index.row() else first)
        return QSize(200, other)

    @staticmethod
    def heights(line: int) -> tuple[int, int, int]:
        """Of a heading, of the first heading, of a contact, for lines of this height."""
        return line + 22, line + 8, round(line * 1.9) + 2 * 12 + 3 + GAP

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        rect: QRect = option.rect
        tokens = tokens_for(option.palette)
        if isinstance(row, DayRow):
            painter.setFont(paint.sized(painter.font(), SMALL_PT, bold=True))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(
                rect.adjusted(0, 0, 0, -6),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
                row.title,
            )
            if row.note:
                width = painter.fontMetrics().horizontalAdvance(row.title)
                self._note(painter, rect.adjusted(width + 12, 0, 0, -6), row.note, tokens)
        elif isinstance(row, ContactRow):
            state: QStyle.StateFlag = option.state
            paint.card(
                painter,
                rect.adjusted(0, 0, 0, -GAP),
                tokens,
                on=bool(state & QStyle.StateFlag.State_Selected),
                focus=bool(state & QStyle.StateFlag.State_HasFocus),
            )
            self._contact(painter, rect.adjusted(PAD, 0, -PAD, -GAP), row, tokens)
        painter.restore()

    @staticmethod
    def _note(painter: QPainter, box: QRect, note: str, tokens: Tokens) -> None:
        """A grey chip behind the day: it is said of the day, and is no reproach."""
        middle = box.bottom() - painter.fontMetrics().height() / 2 + 2
        chips = (Chip(note, Tone.NEUTRAL),)
        painter.setFont(paint.sized(painter.font(), BASE_PT))
        width = min(paint.chip_widths(chips, painter.font())[0], box.width())
        paint.chips_line(painter, chips, box.left() + width, round(middle), width, tokens)

    def _contact(self, painter: QPainter, box: QRect, row: ContactRow, tokens: Tokens) -> None:
        base = painter.font()
        strong = paint.sized(base, BASE_PT, bold=True)
        painter.setFont(strong)
        painter.setPen(QColor(tokens.ink))
        time_width = max(64, QFontMetrics(strong).horizontalAdvance("00:00") + 12)
        painter.drawText(
            QRect(box.left(), box.top(), time_width, box.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            row.clock,
        )
        middle = box.center().y() + 1
        paint.disc(painter, QPointF(box.left() + time_width + 13, middle), row.icon, tokens)
        left = box.left() + time_width + 26 + 10
        painter.setFont(base)
        right = box.right() - 4
        chips_left = paint.chips_line(
            painter, row.chips, right, middle, (right - left) * 55 // 100, tokens
        )
        small = paint.sized(base, SMALL_PT)
        lines = QFontMetrics(base).height(), QFontMetrics(small).height()
        top = middle - (lines[0] + 2 + lines[1]) // 2
        width = chips_left - 10 - left
        painter.setPen(QColor(tokens.ink))
        search = self._model.search
        paint.marked_line(
            painter,
            QPoint(left, top + QFontMetrics(base).ascent()),
            width,
            row.title,
            search,
            tokens,
        )
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        below = QPoint(left, top + lines[0] + 2 + QFontMetrics(small).ascent())
        paint.marked_line(painter, below, width, row.sub, search, tokens)
