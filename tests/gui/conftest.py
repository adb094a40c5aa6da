"""Real widgets on real case files, without a screen. A test that leaves a window open fails."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

import case_kit
from cunzheng.core.values import (
    Debt,
    Lender,
    LenderKind,
    Person,
    PhoneLine,
    Product,
    Profile,
)
from cunzheng.ui import app as ui_app
from cunzheng.ui import language, messages
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.collector import MainThreadCollector
from cunzheng.ui.main_window import MainWindow
from cunzheng.ui.tasks import Tasks

PASSWORD = "一句只有我知道的话"
WAIT_MS = 20_000
# The offscreen plug-in warns of every size hint; a machine without a sound server says so.
NOT_OURS = (
    "propagateSizeHints",
    "support raise",
    "grabbing the keyboard",
    "PulseAudio",
    "pa_context",
    "pipewire",
    "No audio device",
)

Unlock = Callable[..., CaseView]
Find = Callable[[type[QWidget]], QWidget]
Settle = Callable[..., None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*NOT_OURS, extend=True))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return ui_app.make_application(["test"])


@pytest.fixture(autouse=True)
def collected_here(qapp: QApplication) -> Iterator[None]:
    """As in the app: no widget is destroyed by the case worker's garbage collection."""
    collector = MainThreadCollector()
    yield
    collector.stop()
    gc.freeze()  # what is alive now is not looked through again after each of 500 tests


@pytest.fixture(autouse=True)
def chinese(qapp: QApplication, plain_texts: None) -> Iterator[None]:
    kept = language.speak(qapp, "zh_CN")
    yield
    for one in kept:
        qapp.removeTranslator(one)


def _visible(kind: type[QWidget] = QWidget) -> list[QWidget]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if shiboken6.isValid(one) and isinstance(one, kind) and one.isVisible()
    ]


@pytest.fixture(autouse=True)
def no_window_is_left(qapp: QApplication) -> Iterator[None]:
    yield
    for _turn in range(5):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = _visible()
    names = [type(one).__name__ for one in left]
    for one in left:
        one.hide()
        one.deleteLater()
    assert not names


@pytest.fixture
def password() -> str:
    return PASSWORD


@pytest.fixture
def case_path(tmp_path: Path) -> Path:
    """A case file without contacts or exhibits on disk, closed: one online loan is known."""
    path = tmp_path / "案卷 一.czx"
    profile = Profile(
        Person(name="林知遥"),
        (Lender("l1", "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),),
        debts=(Debt("d1", "l1", Product.ONLINE_LOAN, night_agreed=False),),
        lines=(PhoneLine("12900008830", "l1"),),
    )
    return case_kit.lay_down(path, PASSWORD, profile)


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    """The window on its first page; closed at the end as a user closes it."""
    tasks = Tasks(messages.show_error)
    made = MainWindow(tasks)
    made.show()
    made.resize(1280, 800)  # Qt's offscreen screen is only 800 wide
    yield made
    qtbot.waitUntil(lambda: tasks.idle, timeout=WAIT_MS)
    made.close()
    made.deleteLater()


@pytest.fixture
def settle(qtbot, window: MainWindow) -> Settle:
    """Wait until nothing is under way and a condition holds."""

    def wait(until: Callable[[], bool] = lambda: True) -> None:
        qtbot.waitUntil(lambda: window.tasks.idle and until(), timeout=WAIT_MS)

    return wait


@pytest.fixture
def unlock(window: MainWindow, settle: Settle) -> Unlock:
    """Open a case through the page, as a user does."""

    def through(path: Path, password: str = PASSWORD) -> CaseView:
        window.show_unlock(str(path))
        page = window.current()
        page.password.setText(password)
        page.open.click()
        settle(lambda: isinstance(window.current(), CaseView))
        return window.current()

    return through


@pytest.fixture
def view(unlock: Unlock, case_path: Path) -> CaseView:
    """The window with the empty case open."""
    return unlock(case_path)


@pytest.fixture
def find(qtbot, window: MainWindow) -> Find:
    """The visible window of a kind, waited for."""

    def shown(kind: type[QWidget]) -> QWidget:
        qtbot.waitUntil(lambda: bool(_visible(kind)), timeout=WAIT_MS)
        return _visible(kind)[0]

    return shown
