"""The task runner: one thread for the case, results at home, cancel, owners that went away."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication

from cunzheng.core.errors import Cancelled, DiskFull
from cunzheng.core.progress import check
from cunzheng.ui import progress
from cunzheng.ui.progress import ProgressDialog
from cunzheng.ui.tasks import Tasks, UiProgress


@pytest.fixture
def tasks():
    said: list[Exception] = []
    made = Tasks(lambda _owner, error: said.append(error))
    made.said = said
    yield made
    made.close()


def test_all_work_on_the_case_runs_on_one_thread(qtbot, tasks) -> None:
    owner = QObject()
    threads: list[int] = []
    homes: list[bool] = []
    for _turn in range(20):
        tasks.on_case(
            owner,
            lambda _progress: threading.get_ident(),
            lambda found: (
                threads.append(found),
                homes.append(QThread.currentThread() is QApplication.instance().thread()),
            ),
        )
    qtbot.waitUntil(lambda: len(threads) == 20)
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()
    assert all(homes)


def test_cancel_is_silent_and_stops_the_work(qtbot, tasks) -> None:
    owner = QObject()
    began = threading.Event()

    def work(found: UiProgress) -> None:
        while True:
            began.set()
            check(found)
            time.sleep(0.005)

    task = tasks.in_pool(owner, work, lambda _none: pytest.fail("it was cancelled"))
    began.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: tasks.idle)
    assert isinstance(task.future.exception(), Cancelled)
    assert tasks.said == []


def test_an_error_is_reported_once_on_the_main_thread(qtbot, tasks) -> None:
    def work(_progress: UiProgress) -> None:
        raise DiskFull

    tasks.on_case(QObject(), work, lambda _none: None)
    qtbot.waitUntil(lambda: tasks.idle)
    assert [type(one) for one in tasks.said] == [DiskFull]


def test_nothing_reaches_an_owner_that_went_away(qtbot, tasks) -> None:
    owner = QObject()
    go = threading.Event()
    tasks.in_pool(owner, lambda _progress: go.wait(5), lambda _found: pytest.fail("too late"))
    owner.deleteLater()
    qtbot.wait(20)
    go.set()
    qtbot.waitUntil(lambda: tasks.idle)


def test_progress_is_counted_and_polled() -> None:
    counted = UiProgress()
    counted.begin(200, "x")
    counted.advance(50)
    counted.advance()
    assert (counted.state().done, counted.state().total) == (51, 200)


@pytest.mark.parametrize("long", [True, False])
def test_the_dialog_appears_only_for_long_work(qtbot, tasks, long: bool) -> None:
    owner = QObject()
    go = threading.Event()
    task = tasks.in_pool(owner, lambda _progress: go.wait(5), lambda _found: None)
    dialog = ProgressDialog(None, task, "x")
    if long:
        qtbot.waitUntil(dialog.isVisible, timeout=2000)
        assert dialog.focusWidget() is not dialog._stop
    go.set()
    qtbot.waitUntil(lambda: tasks.idle)
    qtbot.wait(progress.APPEARS_AFTER_MS + 100)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == []


def test_garbage_is_never_collected_on_a_worker(qtbot, qapp) -> None:
    """A widget in a cycle must die on the main thread, however much a worker allocates."""
    import gc
    import threading

    seen: list[bool] = []

    def note(phase: str, _info: dict) -> None:
        if phase == "start":
            seen.append(threading.current_thread() is threading.main_thread())

    def allocate() -> None:
        for _turn in range(200_000):
            cycle: list = []
            cycle.append(cycle)

    gc.callbacks.append(note)
    try:
        worker = threading.Thread(target=allocate)
        worker.start()
        worker.join()
        qtbot.waitUntil(lambda: bool(seen), timeout=5000)  # the timer's turn
    finally:
        gc.callbacks.remove(note)
    assert all(seen)
