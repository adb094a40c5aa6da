"""Progress as a protocol: the caller passes it in, the worker tells it, the window polls it."""

from __future__ import annotations

from typing import Protocol

from cunzheng.core.errors import Cancelled


class Progress(Protocol):
    """What long work reports to. Called from the worker's thread; must return at once."""

    def begin(self, total: int, what: str = "") -> None:
        """Start a stage of *total* units (bytes or items); 0 means unknown. *what* names it."""

    def advance(self, amount: int = 1) -> None:
        """Report *amount* more units done."""

    @property
    def cancelled(self) -> bool:
        """True once the user asked to stop."""
        ...


class NullProgress:
    """Reports to nobody and is never cancelled."""

    cancelled = False

    def begin(self, total: int, what: str = "") -> None:
        """Ignore."""

    def advance(self, amount: int = 1) -> None:
        """Ignore."""


NULL_PROGRESS: Progress = NullProgress()


def check(progress: Progress) -> None:
    """Raise :class:`Cancelled` if the user asked to stop. Call between small steps."""
    if progress.cancelled:
        raise Cancelled
