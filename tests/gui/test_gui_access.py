"""Every control has a name for a screen reader and is reached by the keyboard; both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from cunzheng.ui import language, theme
from cunzheng.ui.dialogs.call_card import CallCardDialog
from cunzheng.ui.dialogs.emergency_sheet import EmergencySheetDialog
from cunzheng.ui.dialogs.find_recordings import FindRecordingsDialog
from cunzheng.ui.dialogs.first_steps import FirstStepsDialog
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.paste_text import PasteTextDialog
from cunzheng.ui.dialogs.people import PeopleDialog
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.dialogs.quick_log import QuickLogDialog
from cunzheng.ui.dialogs.recorder import RecorderDialog
from cunzheng.ui.dialogs.statements import StatementsDialog

PAGES = (
    "overview",
    "timeline",
    "evidence",
    "check",
    "letters",
    "repayment",
    "handover",
    "help",
    "settings",
)


def nameless(root: QWidget) -> list[str]:
    """Visible controls that a screen reader could not name."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget.parent(), (QAbstractSpinBox, QComboBox)):
            continue  # the editor inside answers with its box
        face = QAccessible.queryAccessibleInterface(widget)
        if face is None or not face.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def _by_arrows(one: QWidget) -> bool:
    """One of several, of which only the chosen one takes Tab: the arrow keys go on from there."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group is not None and group.exclusive() and not one.isChecked()


def unreachable(root: QWidget) -> list[str]:
    """Visible, usable controls that Tab never comes to."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractScrollArea)
    return [
        f"{type(one).__name__} {one.accessibleName()}"
        for one in root.findChildren(QWidget)
        if isinstance(one, kinds)
        and not isinstance(one, QScrollArea)
        and one.isVisibleTo(root)
        and one.isEnabled()
        and not _by_arrows(one)
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not isinstance(one.parent(), (QAbstractSpinBox, QComboBox, QLineEdit))
        and not type(one).__name__.startswith(("QHeader", "QTableCorner"))
        and not isinstance(one.parent(), QAbstractScrollArea)
        and not isinstance(one.parent(), (type(None),))
        and type(one.parent()).__name__ != "QTabBar"
    ]


@pytest.mark.parametrize("key", PAGES)
def test_every_control_of_a_page_has_a_name(view, settle, key: str) -> None:
    page = view.page(key)
    settle()
    assert nameless(view) == []
    assert unreachable(page) == []


def test_dialogs_have_names_too(view, find, settle) -> None:
    for ask, kind in (
        (view.log_contact, LogContactDialog),
        (view.edit_profile, ProfileDialog),
        (view.people, PeopleDialog),
        (view.call_card, CallCardDialog),
        (view.first_steps, FirstStepsDialog),
        (view.quick_log, QuickLogDialog),
        (view.emergency_sheet, EmergencySheetDialog),
        (view.record, RecorderDialog),
        (view.forms, StatementsDialog),
        (view.find_recordings, FindRecordingsDialog),
        (view.paste_messages, PasteTextDialog),
    ):
        ask()
        dialog = find(kind)
        settle()
        assert nameless(dialog) == [], kind
        assert unreachable(dialog) == [], kind
        dialog.reject()


def test_first_pages_have_names(window) -> None:
    for show in (window.show_welcome, window.show_new, lambda: window.show_unlock("x.czx")):
        show()
        assert nameless(window) == []


def test_no_exclamation_marks_and_no_english_in_the_chinese_window(view) -> None:
    for key in PAGES:
        page = view.page(key)
        for button in page.findChildren(QAbstractButton):
            text = button.text()
            assert "!" not in text
            assert "！" not in text
            assert not any(word in text for word in ("Import", "Log a", "Write", "Check")), text


def test_dark_and_light_paint(view, qapp: QApplication) -> None:
    for dark in (True, False):
        theme.dress(qapp, dark=dark)
        for key in PAGES:
            view.go(key)
            view.grab()
        assert theme.tokens_for(view.palette()) is (theme.DARK if dark else theme.LIGHT)


def test_english_speaks_english(qapp: QApplication, window) -> None:
    kept = language.speak(qapp, "en")
    window.show_welcome()
    assert window.current().new.accessibleName() == "New case"
    for one in kept:
        qapp.removeTranslator(one)
