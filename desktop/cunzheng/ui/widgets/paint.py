"""Chips, cards and circles for delegates."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from cunzheng.ui.models import marking
from cunzheng.ui.models.rows import Chip, Tone
from cunzheng.ui.theme import RADIUS, SMALL_PT, Tokens
from cunzheng.ui.widgets import icons

CHIP_PAD = 8
CHIP_GAP = 6


def sized(font: QFont, points: float, *, bold: bool = False) -> QFont:
    """The same face in another size."""
    made = QFont(font)
    made.setPointSizeF(points * font.pointSizeF() / 10.5)
    made.setBold(bold)
    return made


def chip_colors(tone: Tone, tokens: Tokens) -> tuple[str, str]:
    """Text and ground of a chip."""
    return {
        Tone.BAD: (tokens.bad, tokens.bad_soft),
        Tone.WARN: (tokens.warn, tokens.warn_soft),
        Tone.OK: (tokens.ok, tokens.ok_soft),
        Tone.NEUTRAL: (tokens.neutral, tokens.neutral_soft),
    }[tone]


def chip_widths(chips: tuple[Chip, ...], font: QFont) -> list[int]:
    """How wide each chip will be."""
    metrics = QFontMetrics(sized(font, SMALL_PT))
    return [metrics.horizontalAdvance(chip.text) + 2 * CHIP_PAD for chip in chips]


def chips_line(
    painter: QPainter, chips: tuple[Chip, ...], right: int, middle: int, room: int, tokens: Tokens
) -> int:
    """Paint chips ending at *right*, at most *room* wide; returns the left edge of the first.

    What does not fit is counted in a last chip.
    """
    font = painter.font()
    metrics = QFontMetrics(sized(font, SMALL_PT))
    shown = list(chips)
    hidden = 0
    while len(shown) > 1:
        extra = (Chip(f"+{hidden}", Tone.NEUTRAL),) if hidden else ()
        widths = chip_widths((*shown, *extra), font)
        if sum(widths) + CHIP_GAP * (len(widths) - 1) <= room:
            break
        shown.pop()
        hidden += 1
    if hidden:
        shown.append(Chip(f"+{hidden}", Tone.NEUTRAL))
    if not shown:
        return right
    widths = chip_widths(tuple(shown), font)
    height = metrics.height() + 5
    rest = sum(widths[1:]) + CHIP_GAP * (len(widths) - 1)
    widths[0] = min(widths[0], max(36, room - rest))
    left = right - sum(widths) - CHIP_GAP * (len(widths) - 1)
    at = left
    painter.save()
    painter.setFont(sized(font, SMALL_PT))
    for chip, width in zip(shown, widths, strict=True):
        text, ground = chip_colors(chip.tone, tokens)
        box = QRectF(at, middle - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(text))
        words = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, width - 2 * CHIP_PAD + 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        at += width + CHIP_GAP
    painter.restore()
    return left


def marked_line(
    painter: QPainter, at: QPoint, room: int, text: str, search: tuple[str, ...], tokens: Tokens
) -> None:
    """One line of text in the painter's font and pen, cut to *room*; *at* is its left base line.

    Words that were looked for get a ground and an underline: colour alone is not enough.
    """
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    for begin, end in marking.spans(shown, search):
        left = at.x() + metrics.horizontalAdvance(shown[:begin])
        width = metrics.horizontalAdvance(shown[:end]) - (left - at.x())
        box = QRectF(left - 1, at.y() - metrics.ascent(), width + 2, metrics.height())
        painter.fillRect(box, QColor(tokens.accent_soft))
        edge = QRectF(left - 1, at.y() + 2, width + 2, 1.5)
        painter.fillRect(edge, QColor(tokens.accent))
    painter.drawText(at, shown)


def card(painter: QPainter, box: QRect, tokens: Tokens, *, on: bool, focus: bool) -> None:
    """A card; the chosen one has the accent's edge, and a ground of it while the list has focus."""
    painter.setBrush(QColor(tokens.card))
    edge = QPen(QColor(tokens.accent if on else tokens.line))
    edge.setWidthF(2.0 if on else 1.0)
    painter.setPen(edge)
    if on and focus:
        painter.setBrush(QColor(tokens.accent_soft))
    shift = 1.0 if on else 0.5
    painter.drawRoundedRect(QRectF(box).adjusted(shift, shift, -shift, -shift), RADIUS, RADIUS)


def disc(painter: QPainter, center: QPointF, name: str, tokens: Tokens, radius: int = 13) -> None:
    """An icon on a soft disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.neutral_soft))
    painter.drawEllipse(center, radius, radius)
    ratio = painter.device().devicePixelRatioF()
    side = radius + 3
    picture = icons.pixmap(name, tokens.neutral, side, max(1.0, ratio))
    painter.drawPixmap(QPointF(center.x() - side / 2, center.y() - side / 2), picture)
