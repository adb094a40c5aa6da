"""A table view as all pages use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.theme import SMALL_PT, tokens_for
from cunzheng.ui.widgets import paint

LEFT, RIGHT, TICK = 10, 8, 34  # pixels beside the text of a cell; with a tick box
LEAST = 110  # pixels that a column of no own width takes at least
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell. ``cut``: a part of it could not be shown."""

    text: str
    small: bool = False
    muted: bool = False
    cut: bool = False


def lay_out(text: str, column: Column[Any], width: int, font: QFont, lines: int) -> list[Line]:
    """The lines of a cell, *width* pixels wide, in a row made for *lines* of them.

    The second line of the text is small and muted. A text of one line that is too long goes on in
    the second, if the row has one.
    """
    small = paint.sized(font, SMALL_PT)
    parts = text.split("\n")[:2]
    mode = Qt.TextElideMode.ElideMiddle if column.middle else Qt.TextElideMode.ElideRight
    if len(parts) == 1 and lines > 1:
        used = small if column.even else font
        if QFontMetrics(used).horizontalAdvance(text) > width:
            parts = _broken(text, used, width)
            return [
                Line(shown := QFontMetrics(used).elidedText(part, mode, width), column.even,
                     cut=shown != part)
                for part in parts
            ]  # fmt: skip
    made = []
    for at, part in enumerate(parts):
        is_small = column.even or at > 0
        shown = QFontMetrics(small if is_small else font).elidedText(part, mode, width)
        made.append(Line(shown, is_small, at > 0 and not column.even, shown != part))
    return made


def _broken(text: str, font: QFont, width: int) -> list[str]:
    """*text* in two: what fits in *width*, and the rest."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    end = line.textLength()
    layout.endLayout()
    if not text[:end].endswith(" ") and text[:end].isascii():
        # A file name has no words; its parts are kept together where that leaves a line half full.
        joint = max(text.rfind(sign, 0, end) for sign in "_-/")
        if joint + 1 > end // 2:
            end = joint + 1
    return [text[:end].rstrip(" \u00b7"), text[end:].lstrip(" \u00b7")]


class TwoLines(QStyledItemDelegate):
    """The first line of a cell in ink, the second small and muted; both cut where they must be."""

    def __init__(self, parent: QWidget, lines: int) -> None:
        super().__init__(parent)
        self._lines = lines

    def lines_of(self, index: Index, width: int, font: QFont) -> list[Line]:
        """What a cell *width* pixels wide shows."""
        model = index.model()
        column = (
            model.columns[index.column()]
            if isinstance(model, TableModel)
            else Column("", lambda _row: "")
        )
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is not None
        room = width - (TICK if ticked else LEFT) - RIGHT
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return lay_out(text, column, room, font, self._lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the style draw ground and tick, then write the lines."""
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
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
        box = full.rect.adjusted(TICK if ticked else LEFT, 0, -RIGHT, 0)
        painter.save()
        small = paint.sized(full.font, SMALL_PT)
        lines = self.lines_of(index, full.rect.width(), full.font)
        heights = [QFontMetrics(small if one.small else full.font).height() for one in lines]
        top = box.center().y() - (sum(heights) + 2 * (len(lines) - 1)) // 2
        given = index.data(Qt.ItemDataRole.ForegroundRole)
        ink = given.color() if isinstance(given, QBrush) else QColor(tokens.ink)
        for line, height in zip(lines, heights, strict=True):
            font = small if line.small else full.font
            painter.setFont(font)
            painter.setPen(QColor(tokens.muted) if line.muted else ink)
            painter.drawText(box.left(), top + QFontMetrics(font).ascent(), line.text)
            top += height + 2
        painter.restore()


class Table(QTableView):
    """Leaves out columns that may go where it is too narrow for all (``Column.sheds``)."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt."""
        super().resizeEvent(event)
        model = self.model()
        if not isinstance(model, TableModel):
            return
        wanted = dict(enumerate(model.columns))
        going = sorted(
            (at for at, one in wanted.items() if one.sheds), key=lambda at: wanted[at].sheds
        )
        room = self.viewport().width()
        while going and sum(one.width or LEAST for one in wanted.values()) > room:
            del wanted[going.pop(0)]
        for at, one in enumerate(model.columns):
            if one.sheds and self.isColumnHidden(at) is (at in wanted):
                self.setColumnHidden(at, at not in wanted)
        self._spring(model, wanted)

    def _spring(self, model: TableModel[Any], wanted: dict[int, Column[Any]]) -> None:
        """If none is left that takes the rest, the widest does, until one is back."""
        header = self.horizontalHeader()
        alone = any(not one.width for one in wanted.values())
        widest = max(wanted, key=lambda at: wanted[at].width)
        for at, one in enumerate(model.columns):
            takes_rest = not one.width or (not alone and at == widest)
            mode = QHeaderView.ResizeMode.Stretch if takes_rest else header.ResizeMode.Interactive
            if header.sectionResizeMode(at) != mode:
                header.setSectionResizeMode(at, mode)
                if not takes_rest:
                    header.resizeSection(at, one.width)


def table(model: TableModel[Any], name: str, lines: int = 2) -> QTableView:
    """Whole rows, fixed height (never ResizeToContents: 26 s for 100,000 rows), Tab leaves it."""
    made = Table()
    made.setModel(model)
    made.setItemDelegate(TwoLines(made, lines))
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
