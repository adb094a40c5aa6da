"""First minute: a new case, a wrong password, a lock, a second window."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from cunzheng.services import settings
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.pages.new_case import NewCasePage
from cunzheng.ui.pages.unlock import UnlockPage
from cunzheng.ui.pages.welcome import WelcomePage


def test_a_new_case_is_made_by_keyboard_alone(qtbot, window, settle, tmp_path: Path) -> None:
    assert isinstance(window.current(), WelcomePage)
    window.current().new.setFocus()
    qtbot.keyClick(window.current().new, Qt.Key.Key_Space)
    page = window.current()
    assert isinstance(page, NewCasePage)
    path = tmp_path / "新 案卷.czx"
    page.place.setText(str(path))
    qtbot.keyClicks(page.name, "Lin")
    qtbot.keyClicks(page.password, "a sentence only I know")
    qtbot.keyClicks(page.again, "a sentence only I know")
    qtbot.keyClick(page.again, Qt.Key.Key_Return)
    settle(lambda: isinstance(window.current(), CaseView))
    assert path.exists()
    assert window.session.snapshot.profile.debtor.name == "Lin"
    with pytest.raises(sqlite3.DatabaseError), sqlite3.connect(path) as plain:
        plain.execute("select * from sqlite_master").fetchall()
    assert settings.load().recent[0] == str(path)


def test_two_different_passwords_create_nothing(window, tmp_path: Path) -> None:
    window.show_new()
    page = window.current()
    page.place.setText(str(tmp_path / "x.czx"))
    page.password.setText("one password")
    page.again.setText("another one")
    page.create_button.click()
    assert page.error.isVisible()
    assert "不同" in page.error.text()
    assert not (tmp_path / "x.czx").exists()


def test_a_short_password_is_refused_in_one_sentence(window, settle, tmp_path: Path) -> None:
    window.show_new()
    page = window.current()
    page.place.setText(str(tmp_path / "x.czx"))
    page.password.setText("abc")
    page.again.setText("abc")
    page.create_button.click()
    settle()
    assert "密码太容易被猜到" in page.error.text()
    assert page.create_button.isEnabled()
    assert not list(tmp_path.glob("x*"))


def test_wrong_password_says_so_and_opens_nothing(window, settle, case_path: Path) -> None:
    before = case_path.read_bytes()
    window.show_unlock(str(case_path))
    page = window.current()
    assert page.password.echoMode() is QLineEdit.EchoMode.Password
    page.password.setText("not the password")
    page.open.click()
    settle(lambda: page.error.isVisible())
    assert "密码不能打开这个案卷" in page.error.text()
    assert window.current() is page
    assert page.open.isEnabled()
    assert case_path.read_bytes() == before


def test_a_foreign_file_is_refused(window, settle, tmp_path: Path) -> None:
    path = tmp_path / "letter.czx"
    path.write_bytes(b"Dear Sir, " * 1000)
    window.show_unlock(str(path))
    page = window.current()
    page.password.setText("whatever it is")
    page.open.click()
    settle(lambda: page.error.isVisible())
    assert "案卷" in page.error.text()


def test_lock_closes_the_file_and_asks_again(
    window, view: CaseView, settle, find, unlock, case_path: Path
) -> None:
    view.log_contact()
    view.side.lock_asked.emit()
    settle()
    assert isinstance(window.current(), UnlockPage)
    assert window.session is None
    assert not [one.name for one in case_path.parent.iterdir() if "journal" in one.name]
    assert isinstance(unlock(case_path), CaseView)  # the file was let go


def test_messages_are_plain_text(window, find) -> None:
    from cunzheng.ui import messages

    messages.show(window, "<b>not bold</b>")
    dialog = find(MessageDialog)
    assert dialog.text.textFormat() is Qt.TextFormat.PlainText
    assert dialog.text.text() == "<b>not bold</b>"
    dialog.accept_button.click()


def test_the_keyboard_opens_pages_and_locks(window, view: CaseView, qtbot, settle) -> None:
    window.activateWindow()
    view.side.first_focus().setFocus()
    qtbot.waitUntil(lambda: window.isActiveWindow())
    for at, key in enumerate(("overview", "timeline", "evidence", "check", "letters"), start=1):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{at}"), Qt.KeyboardModifier.ControlModifier)
        assert view._stack.currentWidget() is view._pages[key]
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.page("timeline").search.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert isinstance(window.current(), UnlockPage)


def test_the_lock_works_over_an_open_dialog(window, view: CaseView, find, qtbot, settle) -> None:
    view.log_contact()
    dialog = find(LogContactDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow())
    qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert isinstance(window.current(), UnlockPage)


def test_a_read_only_case_is_opened_for_reading(window, unlock, settle, case_path: Path) -> None:
    before = case_path.read_bytes()
    case_path.chmod(0o400)
    try:
        if os.access(case_path, os.W_OK):
            pytest.skip("this account may write read-only files (root)")
        view = unlock(case_path)
        assert view.session.snapshot.info.read_only
    finally:
        case_path.chmod(0o600)
    assert case_path.read_bytes() == before


def test_saving_and_locking_at_once_loses_nothing(
    window, view: CaseView, find, settle, unlock, case_path: Path
) -> None:
    view.log_contact()
    find(LogContactDialog).save.click()
    view.side.lock_asked.emit()  # before the worker has written
    settle()
    assert len(unlock(case_path).session.snapshot.contacts) == 1


def test_a_name_is_taken_off_the_first_page_and_the_file_stays(
    window, unlock, settle, case_path: Path
) -> None:
    """A curious member of the family must not read there what the file is called."""
    unlock(case_path)
    window.lock()
    settle()
    window.show_welcome()
    page = window.current()
    buttons = page.findChildren(QPushButton)
    assert [one for one in buttons if one.text() == case_path.stem]
    forget = next(one for one in buttons if case_path.stem in one.accessibleName())
    assert "文件" in forget.accessibleName()
    forget.click()
    settle()
    left = window.current().findChildren(QPushButton)
    assert not [one for one in left if case_path.stem in one.text() + one.accessibleName()]
    assert settings.load().recent == ()
    assert case_path.exists()
