"""Work off the main thread: one worker that owns the open case, and a small pool for the rest.

Plain ``concurrent.futures``; results come home through one relay object that lives on the main
thread. The case worker is single, so nothing that touches the file needs a lock. Workers receive
and return values only, never a widget.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from cunzheng.core.errors import Cancelled, CunzhengError

T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ProgressState:
    """A look at work under way: *done* of *total* (0: unknown), and the name of the stage."""

    done: int
    total: int
    what: str


class UiProgress:
    """A ``core.progress.Progress``: counters that the worker writes and the window polls."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._state = ProgressState(0, 0, "")

    def begin(self, total: int, what: str = "") -> None:
        """Start a stage."""
        with self._lock:
            self._state = ProgressState(0, total, what)

    def advance(self, amount: int = 1) -> None:
        """Count *amount* more."""
        with self._lock:
            now = self._state
            self._state = ProgressState(now.done + amount, now.total, now.what)

    @property
    def cancelled(self) -> bool:
        """True once :meth:`cancel` was called."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next small step."""
        self._stop.set()

    def state(self) -> ProgressState:
        """The newest counters."""
        with self._lock:
            return self._state


class Task:
    """One piece of work: its progress, and what happens on the main thread when it ends."""

    def __init__(
        self,
        token: int,
        owner: QObject,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.token = token
        self.owner = owner
        self.done = done
        self.failed = failed
        self.progress = UiProgress()
        self.future: Future[Any] | None = None
        self.on_end: list[Callable[[], None]] = []

    def cancel(self) -> None:
        """Ask it to stop at its next small step.

        Work that did not begin yet still runs: what the user has just saved must not be lost
        because the case is locked a moment later.
        """
        self.progress.cancel()


class _Relay(QObject):
    """Carries "this task ended" from any thread to the main one."""

    ended = Signal(int)

    def __init__(self, arrive: Callable[[int], None]) -> None:
        super().__init__()
        self._arrive = arrive
        self.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @Slot(int)
    def _on_ended(self, token: int) -> None:
        self._arrive(token)


class Tasks:
    """Passed to whoever needs it; closed once, by the application."""

    def __init__(self, report: Callable[[QObject, Exception], None]) -> None:
        self._report = report
        self._case = ThreadPoolExecutor(1, thread_name_prefix="case")
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="pool")
        # Apart from the pool: what is typed into a search must not wait behind a picture.
        self._searches = ThreadPoolExecutor(1, thread_name_prefix="search")
        self._tokens = itertools.count(1)
        self._open: dict[int, Task] = {}
        self._relay = _Relay(self._arrived)
        self._closed = False

    @property
    def idle(self) -> bool:
        """True when nothing is under way or on its way home."""
        return not self._open

    def on_case(
        self,
        owner: QObject,
        work: Callable[[UiProgress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Run *work* on the thread of the open case; *done* or *failed* on the main thread.

        Nothing is called when *owner* is gone by then. Without *failed* the error is shown.
        """
        return self._submit(self._case, owner, work, done, failed)

    def in_pool(
        self,
        owner: QObject,
        work: Callable[[UiProgress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """The same for work that needs no case: looking at files, decoding pictures."""
        return self._submit(self._pool, owner, work, done, failed)

    def in_search(
        self,
        owner: QObject,
        work: Callable[[UiProgress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """The same for what must answer while the user types; one after the other."""
        return self._submit(self._searches, owner, work, done, failed)

    def append(self, work: Callable[[], T]) -> Future[T]:
        """Run *work* on the thread of the open case, asked for from any thread.

        For a recording, whose pieces come from a thread of their own; nobody is called back.
        """
        return self._case.submit(work)

    def _submit(
        self,
        executor: ThreadPoolExecutor,
        owner: QObject,
        work: Callable[[UiProgress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None,
    ) -> Task:
        task = Task(
            next(self._tokens), owner, done, failed or (lambda error: self._report(owner, error))
        )
        if self._closed:
            return task
        self._open[task.token] = task
        task.future = executor.submit(work, task.progress)
        token = task.token
        task.future.add_done_callback(lambda _future: self._announce(token))
        return task

    def _announce(self, token: int) -> None:
        if not self._closed:
            self._relay.ended.emit(token)

    def _arrived(self, token: int) -> None:
        task = self._open.pop(token, None)
        if task is None or task.future is None:
            return
        for end in task.on_end:
            end()
        if task.future.cancelled() or not shiboken6.isValid(task.owner):
            return
        error = task.future.exception()
        if error is None:
            task.done(task.future.result())
        elif isinstance(error, Exception):
            if not isinstance(error, CunzhengError):
                # The class only: the text may hold a path or words of the case.
                log.error("task failed: %s", type(error).__name__)
            if not isinstance(error, Cancelled):
                task.failed(error)

    def cancel_all(self) -> None:
        """Ask everything to stop (before a lock, at the end)."""
        for task in list(self._open.values()):
            task.cancel()

    def close(self) -> None:
        """Stop and wait. The last work on the case (closing it) is let finish."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._searches.shutdown(wait=True, cancel_futures=True)
        self._case.shutdown(wait=True)
        self._open.clear()
