"""The open case as the window sees it: a snapshot to read, verbs to write, one signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from cunzheng.core.changes import Changes
from cunzheng.core.values import VerifyReport
from cunzheng.services.cases import Case
from cunzheng.services.recording import LiveTake, MakeRecorder
from cunzheng.ui import snapshot as snapshots
from cunzheng.ui.progress import watch
from cunzheng.ui.snapshot import Snapshot
from cunzheng.ui.tasks import Task, Tasks, UiProgress

T = TypeVar("T")


class Session(QObject):
    """Lives from unlock to lock. ``case`` is touched on the case worker only."""

    changed = Signal()

    def __init__(self, tasks: Tasks, case: Case, first: Snapshot) -> None:
        super().__init__()
        self.tasks = tasks
        self._case = case
        self.snapshot = first
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
        case, old = self._case, self.snapshot

        def job(progress: UiProgress) -> tuple[T, Snapshot]:
            result, changes = work(case, progress)
            return result, snapshots.read(case, changes, old)

        def arrived(outcome: tuple[T, Snapshot]) -> None:
            self.snapshot = outcome[1]
            self.changed.emit()
            if done is not None:
                done(outcome[0])

        task = self.tasks.on_case(owner, job, arrived, failed)
        if label:
            watch(task, owner, label)
        return task

    def live_take(self, device: int | str | None, make: MakeRecorder) -> LiveTake:
        """A recording that goes into this case; it is not started yet."""
        return LiveTake(self._case, self.tasks.append, device, make)

    def refresh(self, owner: QObject) -> None:
        """Read everything again."""
        self.write(owner, lambda _case, _progress: (None, ~Changes.NONE))

    def close(self, owner: QObject, done: Callable[[], None]) -> None:
        """Stop what is under way and close the file; *done* when it is closed."""
        self.tasks.cancel_all()
        case = self._case
        self.tasks.on_case(
            owner, lambda _progress: case.close(), lambda _none: done(), lambda _error: done()
        )
