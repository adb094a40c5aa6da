"""The list of facts with tick boxes and chips."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from cunzheng.core.texts import translate
from cunzheng.ui.models.facts import FACT_ROLE, Fact, FactsModel
from cunzheng.ui.theme import tokens_for
from cunzheng.ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex


class _FactDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(200, metrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        fact: Fact = index.data(FACT_ROLE)
        rect: QRect = option.rect
        metrics: QFontMetrics = option.fontMetrics
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        text_right = rect.left() + 30 + metrics.horizontalAdvance(fact.text) + 10
        widths = paint.chip_widths(fact.chips, painter.font())
        total = sum(widths) + paint.CHIP_GAP * max(0, len(widths) - 1)
        room = rect.right() - text_right
        right = text_right + min(total, room)
        paint.chips_line(
            painter,
            fact.chips,
            right,
            rect.center().y() + 1,
            room,
            tokens_for(option.palette),
        )
        painter.restore()


class FactsList(QListView):
    """As tall as its facts, up to nine."""

    def __init__(self, model: FactsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_FactDelegate(self))
        self.setAccessibleName(translate("Letters", "Which facts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Qt."""
        rows = min(9, max(1, self.model().rowCount()))
        return QSize(360, rows * max(28, self.sizeHintForRow(0)) + 6)

    def minimumSizeHint(self) -> QSize:
        """Qt."""
        return QSize(200, self.sizeHint().height())
