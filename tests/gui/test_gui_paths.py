"""The main path of each page, once with the keyboard alone and once with the mouse alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QPushButton,
    QWidget,
)
from room_kit import room
from test_gui_cut import turn

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import Contact, FindingState
from cunzheng.services import contacts
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.call_card import CallCardDialog
from cunzheng.ui.dialogs.handover_wizard import HandoverWizard
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.people import PeopleDialog
from cunzheng.ui.main_window import MainWindow

PAGES = ("overview", "timeline", "evidence", "check", "letters", "repayment", "handover",
         "help", "settings")  # fmt: skip
CTRL = Qt.KeyboardModifier.ControlModifier


def type_in(field: QWidget, text: str) -> None:
    """Letter by letter; Chinese as an input method hands it over."""
    if text.isascii():
        QTest.keyClicks(field, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


class Keys:
    """Everything through the window of the system, as a keyboard does it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open(self, view: CaseView, page: str) -> QWidget:
        QTest.keyClick(self._window, getattr(Qt.Key, f"Key_{PAGES.index(page) + 1}"), CTRL)
        return view.page(page)

    def reach(self, wanted: QWidget) -> None:
        """Tab until it has the focus; a control that Tab does not come to fails the test."""
        for _turn in range(150):
            if QApplication.focusWidget() is wanted:
                return
            QTest.keyClick(QApplication.focusWidget() or wanted.window(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted.accessibleName() or wanted}")

    def press(self, button: QAbstractButton) -> None:
        self.reach(button)
        QTest.keyClick(button, Qt.Key.Key_Space)

    def choose(self, view: QAbstractItemView, row: int) -> None:
        self.reach(view)
        QTest.keyClick(view, Qt.Key.Key_Home)
        for _step in range(60):
            if view.currentIndex().row() >= row:
                return
            QTest.keyClick(view, Qt.Key.Key_Down)

    def write(self, field: QWidget, text: str) -> None:
        self.reach(field)
        QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        type_in(field, text)


class Mouse:
    """Clicks where things are seen; what is scrolled away is brought into sight first."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open(self, view: CaseView, page: str) -> QWidget:
        entries = view.side.findChildren(QAbstractItemView)
        if entries:
            for one in entries:
                model = one.model()
                for row in range(model.rowCount()):
                    QTest.mouseClick(
                        one.viewport(), Qt.MouseButton.LeftButton,
                        pos=one.visualRect(model.index(row, 0)).center(),
                    )  # fmt: skip
                    if view._stack.currentWidget() is view._pages.get(page):
                        return view._pages[page]
        raise AssertionError(page)

    def press(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, view: QAbstractItemView, row: int) -> None:
        index = view.model().index(row, 0)
        view.scrollTo(index)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton,
            pos=view.visualRect(index).topLeft() + QPoint(30, 8),
        )  # fmt: skip

    def write(self, field: QWidget, text: str) -> None:
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        field.selectAll()
        type_in(field, text)


Hand = Keys | Mouse
Find = Callable[[type[QDialog]], QDialog]


@pytest.fixture(params=[Keys, Mouse], ids=["keys", "mouse"])
def hand(request, window) -> Hand:
    return request.param(window)


@pytest.fixture
def case_open(window, settle, tmp_path: Path) -> Iterator[CaseView]:
    place = room(tmp_path)
    threat = Contact(
        "", start=parse_moment("2026-03-10 11:00:00"), number="12900008830", answered=True,
        said="再不还钱，就去你家泼油漆",
    )  # fmt: skip
    with place.case() as case:
        contacts.log_contact(case, threat)
    view = place.enter(window, settle)
    window.activateWindow()
    turn()
    yield view
    window.close_dialogs()
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and one.isVisible():
            one.close()
    turn()


def button_of(page: QWidget, *starts: str) -> QPushButton:
    return next(
        one
        for one in page.findChildren(QPushButton)
        if one.isVisible() and one.isEnabled() and one.text().startswith(starts)
    )


def test_overview_to_the_first_thing_to_do(case_open, hand: Hand, settle) -> None:
    page = hand.open(case_open, "overview")
    settle()
    first = next(
        one for one in page.findChildren(QPushButton)
        if one.isVisible() and one.property("look") == "primary"
    )  # fmt: skip
    hand.press(first)
    settle()
    turn()
    opened = [one for one in QApplication.topLevelWidgets()
              if isinstance(one, QDialog) and one.isVisible()]  # fmt: skip
    assert opened or case_open._stack.currentWidget() is not page


def test_timeline_chooses_searches_and_corrects(case_open, hand: Hand, settle, find: Find) -> None:
    page = hand.open(case_open, "timeline")
    settle()
    rows = page.model.rows()
    contacts = [at for at in range(len(rows)) if not rows.is_day(at)]
    hand.choose(page.view, contacts[1])
    assert page.detail.shown == rows[contacts[1]].id
    hand.write(page.search, "家里人")
    settle(lambda: page.model.rows().shown == 1)
    hand.press(button_of(page.detail, "修改", "编辑"))
    dialog = find(LogContactDialog)
    assert "家里人" in dialog.said.toPlainText()


def test_evidence_to_its_contact(case_open, hand: Hand, settle, find: Find) -> None:
    page = hand.open(case_open, "evidence")
    settle()
    hand.choose(page.view, 1)
    chosen = page.model.row(page.view.currentIndex().row())
    assert page.view.currentIndex().row() == 1
    hand.press(page.log)
    dialog = find(LogContactDialog)
    assert chosen is not None
    assert dialog.isVisible()


def test_check_confirms_what_was_read_from_words(case_open, hand: Hand, settle) -> None:
    page = hand.open(case_open, "check")
    settle()
    at = next(
        no for no in range(page.model.rowCount())
        if page.model.row(no).state is FindingState.PROPOSED
    )  # fmt: skip
    wanted = page.model.row(at).id
    hand.choose(page.view, at)
    hand.press(button_of(page, "确认"))
    settle(
        lambda: any(
            one.id == wanted and one.state is FindingState.CONFIRMED
            for one in case_open.session.snapshot.findings
        )
    )


def test_letters_to_the_place_where_it_is_saved(case_open, hand: Hand, settle, qtbot) -> None:
    page = hand.open(case_open, "letters")
    settle(lambda: page.save_button.isEnabled())
    hand.press(page.save_button)
    qtbot.waitUntil(
        lambda: any(isinstance(one, QFileDialog) and one.isVisible()
                    for one in QApplication.topLevelWidgets())
    )  # fmt: skip


def test_repayment_keeps_a_proposal(case_open, hand: Hand, settle) -> None:
    page = hand.open(case_open, "repayment")
    settle()
    hand.write(page.form.total, "12000")
    settle(lambda: not page._wait.isActive() and page.keep.isEnabled())
    hand.press(page.keep)
    settle(lambda: len(page._proposals) == 1)


def test_handover_to_the_wizard(case_open, hand: Hand, settle, find: Find) -> None:
    page = hand.open(case_open, "handover")
    settle()
    hand.press(page.handing.give)
    find(HandoverWizard)
    settle()


def test_help_to_the_call_card(case_open, hand: Hand, settle, find: Find) -> None:
    page = hand.open(case_open, "help")
    settle()
    hand.press(button_of(page, "打开通话", "打开来电", "来电卡", "通话卡", "打开"))
    find(CallCardDialog)


def test_settings_to_people_and_firms(case_open, hand: Hand, settle, find: Find) -> None:
    page = hand.open(case_open, "settings")
    settle()
    hand.press(page.people)
    find(PeopleDialog)
    settle()
