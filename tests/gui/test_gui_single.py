"""A double click on a case file while the window is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from conftest import Unlock  # type: ignore[import-not-found]
from cunzheng.ui import single
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.main_window import MainWindow
from cunzheng.ui.pages.new_case import NewCasePage
from cunzheng.ui.pages.unlock import UnlockPage

ASK = "import sys; from cunzheng.ui import single; sys.exit(not single.hand_over(*sys.argv[1:]))"


def ask(qtbot: QtBot, file: str, name: str) -> bool:
    """From a process of its own, as the second start is."""
    asking = subprocess.Popen([sys.executable, "-c", ASK, file, name])
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=20_000)
    return asking.returncode == 0


def test_the_second_start_hands_its_file_over(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    bell = single.Doorbell(window, window.take, "cunzheng-test-a")
    assert bell.listening
    file = str(tmp_path / "案卷 一.czx")
    assert ask(qtbot, file, "cunzheng-test-a")
    page = window.current()
    assert isinstance(page, UnlockPage)
    assert page.path == Path(file)
    bell.close()
    assert not ask(qtbot, file, "cunzheng-test-a")


def test_an_open_case_is_not_pushed_aside(
    unlock: Unlock, window: MainWindow, case_path: Path, tmp_path: Path
) -> None:
    view = unlock(case_path)
    assert isinstance(view, CaseView)
    here = Path(view.session.snapshot.info.path).resolve()
    assert window.take("")
    assert window.take(str(here))
    assert not window.take(str(tmp_path / "other.czx"))
    assert window.current() is view


def test_a_half_filled_new_case_is_not_pushed_aside(window: MainWindow, tmp_path: Path) -> None:
    window.show_new()
    assert not window.take(str(tmp_path / "other.czx"))
    assert isinstance(window.current(), NewCasePage)
    assert window.take("")


def test_a_socket_left_by_a_crash_is_taken_over(window: MainWindow, tmp_path: Path) -> None:
    name = str(tmp_path / "left")
    Path(name).touch()
    bell = single.Doorbell(window, window.take, name)
    assert bell.listening
    bell.close()
