"""A wheel that passes over a form changes no recorded fact."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QWidget,
)

import cunzheng.ui
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.widgets.editors import Slider

UI = Path(cunzheng.ui.__file__).parent
BARE = {"QComboBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSpinBox", "QSlider"}


def turn(widget: QWidget) -> QWheelEvent:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


def state(box: QWidget) -> object:
    if isinstance(box, QComboBox):
        return box.currentIndex()
    return box.text() if isinstance(box, QAbstractSpinBox) else None


def boxes(root: QWidget) -> list[QWidget]:
    return [
        one
        for one in root.findChildren(QWidget)
        if isinstance(one, (QComboBox, QAbstractSpinBox)) and one.isVisibleTo(root)
    ]


def test_the_wheel_is_left_to_the_page_and_changes_nothing(view, find, qtbot) -> None:
    view.log_contact()
    dialog = find(LogContactDialog)
    dialog.resize(620, 420)
    QApplication.processEvents()
    found = boxes(dialog)
    assert len(found) >= 8
    dialog.said.setFocus()
    for box in found:
        before = state(box)
        event = turn(box)
        assert state(box) == before, box.accessibleName()
        # Qt hands an ignored wheel of a real mouse (not of a test) to the page below.
        assert not event.isAccepted(), box.accessibleName()
        assert box.focusPolicy() == Qt.FocusPolicy.StrongFocus
    bar = dialog.findChild(QScrollArea).verticalScrollBar()
    here = dialog.channel.mapTo(dialog, dialog.channel.rect().center())
    QTest.wheelEvent(dialog.windowHandle(), here, QPoint(0, -240))  # as from a real mouse
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert dialog.channel.currentIndex() == 0
    dialog.direction.setFocus()
    before = state(dialog.direction)
    turn(dialog.direction)
    assert state(dialog.direction) != before  # who chose the box may turn it
    dialog.reject()


def test_the_wheel_is_harmless_everywhere(view, find, settle) -> None:
    view.edit_profile("debts.lender")
    dialog = find(ProfileDialog)
    for key in ("settings", "letters"):
        page = view.page(key)
        settle()
        for box in boxes(page) + boxes(dialog):
            before = state(box)
            box.clearFocus()
            turn(box)
            assert state(box) == before
    dialog.reject()


def test_the_wheel_does_not_seek(qtbot) -> None:
    slider = Slider()
    qtbot.addWidget(slider)
    slider.setRange(0, 100_000)
    slider.setSingleStep(1000)
    event = turn(slider)
    assert (slider.value(), event.isAccepted()) == (0, False)


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda one: one.stem)
def test_every_editor_is_made_in_one_place(path: Path) -> None:
    if path.name == "editors.py":
        return
    made = [
        node.func.id
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]
    assert not BARE & set(made)
