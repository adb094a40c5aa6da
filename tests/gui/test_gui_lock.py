"""The lock: when nobody is there, when the screen locks, over open windows; drafts come back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import Contact, PaperKind
from cunzheng.services import cases, contacts, settings
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.pages.unlock import UnlockPage


class Clock:
    """Seconds that the test lets pass."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(window) -> Clock:
    made = Clock()
    window.guard._clock = made
    return made


def test_nobody_there_for_ten_minutes(window, clock: Clock, view: CaseView, settle) -> None:
    clock.now += 599
    window.guard.look()
    assert window.current() is view
    clock.now += 1
    window.guard.look()
    settle()
    assert isinstance(window.current(), UnlockPage)
    assert not window.guard.watching


def test_the_guard_looks_by_itself(window, clock: Clock, view: CaseView, qtbot, settle) -> None:
    window.guard._timer.setInterval(20)
    clock.now += 3600
    qtbot.waitUntil(lambda: isinstance(window.current(), UnlockPage), timeout=5000)
    settle()


def test_keys_and_mouse_are_signs_of_life(window, clock: Clock, view: CaseView, qtbot) -> None:
    """As they come from the system: to a window, and what an input method writes to a field."""
    ground = window.windowHandle()
    page = view.page("timeline")
    window.activateWindow()
    page.search.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusObject() is page.search)
    written = QInputMethodEvent()
    written.setCommitString("逾")
    for sign in (
        lambda: QTest.keyClick(ground, Qt.Key.Key_Shift),
        lambda: QTest.mouseMove(ground, QPoint(300, 300)),
        lambda: QTest.mouseClick(ground, Qt.MouseButton.LeftButton, pos=QPoint(640, 20)),
        lambda: QApplication.sendEvent(page.search, written),
    ):
        clock.now += 599
        sign()
        qtbot.wait(1)
        window.guard.look()
        assert window.current() is view
    clock.now += 599
    window.guard.look()
    assert window.current() is view
    clock.now += 1
    window.guard.look()  # and what happened counts once
    assert window.current() is not view


def test_what_happens_in_a_menu_is_a_sign_of_life(window, clock: Clock, view, qtbot) -> None:
    menu = QMenu(window)
    menu.addAction("一")
    menu.popup(window.mapToGlobal(QPoint(50, 50)))
    window.guard.look()
    clock.now += 599
    QTest.mouseMove(menu.windowHandle(), QPoint(5, 5))
    qtbot.wait(1)
    clock.now += 599
    window.guard.look()
    assert window.current() is view
    menu.close()


def test_what_happens_by_itself_is_none(window, clock: Clock, view, settle) -> None:
    clock.now += 590
    view.go("help")
    view.go("timeline")
    clock.now += 10
    window.guard.look()
    settle()
    assert window.current() is not view


@pytest.mark.parametrize(("minutes", "after", "locked"), [(1, 61, True), (0, 10**7, False)])
def test_the_minutes_are_the_users(
    window, clock: Clock, view: CaseView, settle, minutes: int, after: int, locked: bool
) -> None:
    settings.set_idle_minutes(minutes)
    clock.now += after
    window.guard.look()
    settle()
    assert isinstance(window.current(), UnlockPage) is locked


def test_it_locks_over_an_open_window(window, clock: Clock, view: CaseView, find, settle) -> None:
    from cunzheng.ui import messages

    view.log_contact()
    dialog = find(LogContactDialog)
    messages.show(dialog, "一句话")
    find(MessageDialog)
    clock.now += 601
    window.guard.look()
    settle()
    assert isinstance(window.current(), UnlockPage)
    assert window.session is None


def test_work_under_way_is_not_cut(window, clock: Clock, view: CaseView, settle) -> None:
    go, cancelled = threading.Event(), []

    def work(_case: object, progress) -> None:
        go.wait(10)
        cancelled.append(progress.cancelled)

    view.session.read(view, work, lambda _none: None)
    clock.now += 601
    window.guard.look()
    window.guard.lock_soon()
    assert window.current() is view
    go.set()
    settle()
    assert cancelled == [False]
    window.guard.look()
    settle()
    assert isinstance(window.current(), UnlockPage)


def test_a_contact_half_typed_comes_back(
    window, view: CaseView, find, settle, unlock, case_path: Path
) -> None:
    view.log_contact()
    dialog = find(LogContactDialog)
    dialog.said.setPlainText("还没写完的一句")
    dialog.number.setText("12900008830")
    window.lock()
    settle()
    said = "还没写完的一句".encode()
    for place in (case_path.parent, Path(os.environ["CUNZHENG_SETTINGS_DIR"])):
        for one in place.rglob("*"):
            assert not one.is_file() or said not in one.read_bytes()
    unlock(case_path)
    again = find(LogContactDialog)
    assert again.said.toPlainText() == "还没写完的一句"
    assert again.number.text() == "12900008830"
    window.lock()  # locked again without a touch: still there
    settle()
    view = unlock(case_path)
    find(LogContactDialog).save.click()
    settle(lambda: len(view.session.snapshot.contacts) == 1)
    window.lock()
    settle()
    assert not window._unsaved


def test_a_dialog_nobody_typed_in_does_not_come_back(
    window, view: CaseView, find, settle, unlock, case_path: Path, qtbot
) -> None:
    view.log_contact()
    find(LogContactDialog)
    window.lock()
    settle()
    assert not window._unsaved
    unlock(case_path)


def test_a_changed_letter_comes_back(
    window, settle, unlock, case_path: Path, password: str
) -> None:
    call = Contact(
        "", start=parse_moment("2025-11-18 23:14:02"), number="12900008830", answered=True
    )
    with cases.open_case(case_path, password) as case:
        contacts.log_contact(case, call)
    view = unlock(case_path)
    view.write_letter(PaperKind.LENDER, None)
    page = view.page("letters")
    settle(lambda: not page._wait.isActive() and page._key is not None)
    key = page._key
    page.editor.setPlainText("# 我自己改过的信")
    settle(lambda: not page._wait.isActive())
    window.lock()
    settle()
    again = unlock(case_path)
    letters = again.page("letters").unsaved()
    assert letters[key].text == "# 我自己改过的信"


def test_a_locked_screen_locks_the_case(tmp_path: Path) -> None:
    """A real bus, a real signal; without a bus nothing fails."""
    script = tmp_path / "listen.py"
    script.write_text(
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from PySide6.QtDBus import QDBusConnection, QDBusMessage\n"
        "from cunzheng.ui.lock_guard import SystemSigns\n"
        "app = QCoreApplication([])\n"
        "got = []\n"
        "signs = SystemSigns(lambda: got.append(1))\n"
        "signs.listen()\n"
        "def send():\n"
        "    for value in (False, True):\n"
        "        one = QDBusMessage.createSignal('/org/freedesktop/ScreenSaver',"
        " 'org.freedesktop.ScreenSaver', 'ActiveChanged')\n"
        "        one.setArguments([value])\n"
        "        QDBusConnection.sessionBus().send(one)\n"
        "QTimer.singleShot(50, send)\n"
        "QTimer.singleShot(400, app.quit)\n"
        "app.exec()\n"
        "print('heard', len(signs.heard), 'locked', len(got))\n",
        "utf-8",
    )
    plain = {k: v for k, v in os.environ.items() if not k.startswith("DBUS_")}
    plain["XDG_RUNTIME_DIR"] = str(tmp_path)
    alone = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, env=plain, check=True
    )
    assert "locked 0" in alone.stdout
    runner = shutil.which("dbus-run-session")
    if runner is None:
        pytest.skip("no D-Bus on this machine")
    with_bus = subprocess.run(
        [runner, "--", sys.executable, str(script)],
        capture_output=True, text=True, env=plain, check=True,
    )  # fmt: skip
    assert "locked 1" in with_bus.stdout, with_bus
