"""The open case as the window sees it: a snapshot to read, verbs to write, one signal."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cunzheng.core.changes import Changes
from cunzheng.core.errors import CunzhengError
from cunzheng.core.values import VerifyReport
from cunzheng.services import undo
from cunzheng.services.cases import Case
from cunzheng.services.recording import LiveTake, MakeRecorder
from cunzheng.ui import snapshot as snapshots
from cunzheng.ui.progress import watch
from cunzheng.ui.snapshot import Snapshot
from cunzheng.ui.tasks import Task, Tasks, UiProgress

T = TypeVar("T")
FILL_AFTER_MS = 50
REST_MS = 100  # between two looks of the collector while a large case is read


def _state(snapshot: Snapshot) -> undo.State:
    return undo.State(snapshot.decisions, snapshot.profile)


class Session(QObject):
    """Lives from unlock to lock. ``case`` is touched on the case worker only."""

    changed = Signal()

    def __init__(self, tasks: Tasks, case: Case, first: Snapshot) -> None:
        super().__init__()
        self.tasks = tasks
        self._case = case
        self.snapshot = first
        self._newest = first  # as the case worker knows it: a write may be queued behind another
        self.history = undo.History()  # of the edits; touched on the case worker only
        self._resting = QTimer(self)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self._rest)
        self._filling: QTimer | None = None
        self.steps = undo.Steps()  # what can be undone and redone now, for the window
        self.report: VerifyReport | None = None

    def read(
        self,
        owner: QObject,
        work: Callable[[Case, UiProgress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        label: str = "",
    ) -> Task:
        """Read something. With *label* a progress window appears if it takes long."""
        case = self._case
        task = self.tasks.on_case(owner, lambda progress: work(case, progress), done, failed)
        if label:
            watch(task, owner, label)
        return task

    def write(
        self,
        owner: QObject,
        work: Callable[[Case, UiProgress], tuple[T, Changes]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        label: str = "",
    ) -> Task:
        """Write something, then read what it touched and tell every page."""
        case, history = self._case, self.history

        def job(progress: UiProgress) -> tuple[T, Snapshot, undo.Steps]:
            before = self._newest
            result, changes = work(case, progress)
            self._newest = snapshots.read(case, changes, before)
            if not before.partial:
                now = self._newest
                history.look(case, now.custody[len(before.custody) :], _state(before), _state(now))
            return result, self._newest, history.steps()

        def arrived(outcome: tuple[T, Snapshot, undo.Steps]) -> None:
            self.steps = outcome[2]
            self._take(outcome[1])
            if done is not None:
                done(outcome[0])

        task = self.tasks.on_case(owner, job, arrived, failed)
        if label:
            watch(task, owner, label)
        return task

    def fill(self, owner: QObject) -> None:
        """Read the rest of a case that was opened with its first page only.

        The contacts first, then what the rules say of them; nothing waits for it. It begins once
        the first page is on the screen: to make that takes twice as long beside another thread.
        """
        self._resting.start()
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.timeout.connect(lambda: self._fill(owner))
        self._filling.start(FILL_AFTER_MS)

    def _fill(self, owner: QObject) -> None:
        case = self._case

        def part(work: Callable[[Case, Snapshot], Snapshot]) -> None:
            def job(_progress: UiProgress) -> Snapshot:
                self._newest = work(case, self._newest)
                return self._newest

            self.tasks.on_case(owner, job, self._take)

        part(snapshots.listed)
        part(lambda the_case, now: snapshots.read(the_case, ~Changes.NONE, now))

    def _take(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        if not snapshot.partial:
            self._resting.stop()
        if len(snapshot.contacts) > snapshots.AT_ONCE:
            self._rest()
        self.changed.emit()

    @Slot()
    def _rest(self) -> None:
        """Spare the collector what was read.

        Of the values of a case none is part of a cycle, and looking through 100,000 of them holds
        the window up for a quarter of a second each time. They are given free again when the
        case is closed.
        """
        gc.freeze()

    def live_take(self, device: int | str | None, make: MakeRecorder) -> LiveTake:
        """A recording that goes into this case; it is not started yet."""
        return LiveTake(self._case, self.tasks.append, device, make)

    def refresh(self, owner: QObject) -> None:
        """Read everything again."""
        self.write(owner, lambda _case, _progress: (None, ~Changes.NONE))

    def close(
        self,
        owner: QObject,
        done: Callable[[], None],
        last: Callable[[Case], object] | None = None,
    ) -> None:
        """Stop what is under way and close the file; *done* when it is closed.

        *last* is written before that; if it cannot be, the case is closed all the same.
        """
        self._resting.stop()
        if self._filling is not None:
            self._filling.stop()
        gc.unfreeze()
        self.tasks.cancel_all()
        case = self._case

        def work(_progress: UiProgress) -> None:
            try:
                if last is not None:
                    with contextlib.suppress(CunzhengError, OSError):
                        last(case)
            finally:
                case.close()

        self.tasks.on_case(owner, work, lambda _none: done(), lambda _error: done())
