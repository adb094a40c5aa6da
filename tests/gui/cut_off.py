"""Finds texts that their widget has no room for. Used by the tests; run by nobody else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

BUTTONS = (QPushButton, QToolButton, QCheckBox, QRadioButton)
SLACK = 2  # pixels that rounding takes


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
