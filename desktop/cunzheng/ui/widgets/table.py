"""A table view as all pages use it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cunzheng.ui.models.tables import TableModel
from cunzheng.ui.theme import SMALL_PT, tokens_for
from cunzheng.ui.widgets import paint


class TwoLines(QStyledItemDelegate):
    """The first line of a cell in ink, the second small and muted; both cut where they must be."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Let the style draw ground and tick, then write the lines."""
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        lines = str(index.data(Qt.ItemDataRole.DisplayRole) or "").split("\n")[:2]
        ticked = bool(full.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator)
        full.text = ""
        widget = self.parent()
        if not isinstance(widget, QWidget):
            return
        chosen = bool(full.state & QStyle.StateFlag.State_Selected)
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QBrush) and not chosen:
            painter.fillRect(full.rect, ground)  # the style sheet's items do not draw it
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, full, painter, widget)
        tokens = tokens_for(widget.palette())
        box = full.rect.adjusted(34 if ticked else 10, 0, -8, 0)
        painter.save()
        small = paint.sized(full.font, SMALL_PT)
        fonts = (full.font, small)[: len(lines)]
        heights = [QFontMetrics(font).height() for font in fonts]
        top = box.center().y() - (sum(heights) + 2 * (len(lines) - 1)) // 2
        model = index.model()
        middle = isinstance(model, TableModel) and model.columns[index.column()].middle
        mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        given = index.data(Qt.ItemDataRole.ForegroundRole)
        ink = given.color() if isinstance(given, QBrush) else QColor(tokens.ink)
        for at, (line, font, height) in enumerate(zip(lines, fonts, heights, strict=True)):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(ink if at == 0 else QColor(tokens.muted))
            painter.drawText(
                box.left(),
                top + metrics.ascent(),
                metrics.elidedText(line, mode, box.width()),
            )
            top += height + 2
        painter.restore()


def table(model: TableModel[Any], name: str, lines: int = 2) -> QTableView:
    """Whole rows, fixed height (never ResizeToContents: 26 s for 100,000 rows), Tab leaves it."""
    made = QTableView()
    made.setModel(model)
    made.setItemDelegate(TwoLines(made))
    made.setAccessibleName(name)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setTabKeyNavigation(False)
    made.setShowGrid(False)
    made.setWordWrap(True)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setCornerButtonEnabled(False)
    vertical = made.verticalHeader()
    vertical.setVisible(False)
    vertical.setDefaultSectionSize(made.fontMetrics().lineSpacing() * lines + 16)
    vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = made.horizontalHeader()
    header.setHighlightSections(False)
    header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for at, column in enumerate(model.columns):
        if column.width:
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(at, column.width)
        else:
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
    return made
