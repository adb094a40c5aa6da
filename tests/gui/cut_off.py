"""Finds texts that their widget has no room for. Used by the tests; run by nobody else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QToolButton,
    QWidget,
)

from cunzheng.ui.models.tables import TableModel
from cunzheng.ui.widgets.table import TwoLines

BUTTONS = (QPushButton, QToolButton, QCheckBox, QRadioButton)
SLACK = 2  # pixels that rounding takes
_FIELD_EDGES = 20  # pixels around the text of a field


def cut_off(root: QWidget) -> list[str]:
    """Labels and buttons below *root* that show less than their text.

    What is scrolled away is measured, too: its widget has a size. What may be cut on purpose says
    the whole in a tip.
    """
    found = []
    for one in root.findChildren(QWidget):
        if not one.isVisibleTo(root) or one.toolTip():
            continue
        if isinstance(one, QLabel) and one.text() and _label_cut(one):
            found.append(f"{one.text()[:40]!r} {one.width()}x{one.height()}")
        if isinstance(one, BUTTONS) and one.text() and _button_cut(one):
            found.append(f"button {one.text()[:40]!r} {one.width()} of {one.sizeHint().width()}")
    return found


def _label_cut(one: QLabel) -> bool:
    room = one.contentsRect()
    if one.wordWrap():
        needed = one.heightForWidth(one.width())
        return one.height() + SLACK < needed or _longest_word(one) > room.width() + SLACK
    if one.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return False
    return one.width() + SLACK < one.sizeHint().width()


def _longest_word(one: QLabel) -> int:
    """A line is broken between words; a Chinese text anywhere."""
    words = [word for word in one.text().split() if word.isascii()]
    metrics = one.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in words), default=0)


def _button_cut(one: QAbstractButton) -> bool:
    return one.width() + SLACK < one.minimumSizeHint().width()


def cut_cells(root: QWidget) -> list[str]:
    """Cells and headings of tables that end in dots, where the texts of the column have a bound."""
    found = []
    for one in root.findChildren(QTableView):
        model, delegate = one.model(), one.itemDelegate()
        if not one.isVisibleTo(root) or not isinstance(model, TableModel):
            continue
        assert isinstance(delegate, TwoLines)
        wide = sum(one.columnWidth(at) for at in range(len(model.columns)))  # hidden ones have none
        if wide > one.viewport().width() + SLACK:
            found.append(f"columns {wide} in {one.viewport().width()}: {one.accessibleName()}")
        for at, column in enumerate(model.columns):
            width = one.columnWidth(at)
            if one.isColumnHidden(at):
                continue
            header = one.horizontalHeader()
            if header.fontMetrics().horizontalAdvance(column.heading) > width:
                found.append(f"heading {column.heading!r} {width}")
            if column.middle or column.free:
                continue
            cells = (model.index(row, at) for row in range(model.rowCount()))
            lines = (line for cell in cells for line in delegate.lines_of(cell, width, one.font()))
            found.extend(f"cell {line.text!r} in {width}" for line in lines if line.cut)
    return found


def cut_hints(root: QWidget) -> list[str]:
    """Fields too narrow for the hint that stands in them while they are empty."""
    return [
        f"hint {one.placeholderText()!r} in {one.width()}"
        for one in root.findChildren(QLineEdit)
        if one.isVisibleTo(root)
        and not one.text()
        and one.fontMetrics().horizontalAdvance(one.placeholderText()) + _FIELD_EDGES > one.width()
    ]


def wider_than_shown(root: QWidget) -> list[str]:
    """Pages whose contents need more width than there is, where nothing scrolls sideways."""
    found = []
    for area in root.findChildren(QScrollArea):
        inside = area.widget()
        if (
            inside is not None
            and area.isVisibleTo(root)
            and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            and inside.width() > area.viewport().width() + SLACK
        ):
            found.append(f"{inside.width()} in {area.viewport().width()}: {inside.parent()}")
    return found
