"""What comes to the window from outside: another start of the app, a file that is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from cunzheng.ui import sample_case

if TYPE_CHECKING:
    from cunzheng.ui.session import Session


class TakesStarts(QMainWindow):
    """The part of the window that others knock at."""

    def __init__(self) -> None:
        super().__init__()
        self.session: Session | None = None

    def current(self) -> QWidget:
        """The page that is shown."""
        raise NotImplementedError

    def show_unlock(self, path: str) -> None:
        """The password of a case."""
        raise NotImplementedError

    def take(self, file: str) -> bool:
        """Another start asks for *file* ("": for the window). False: it cannot be shown here."""
        from cunzheng.ui.pages.new_case import NewCasePage

        here = bool(file) and self._is_open(file)
        busy = self.session is not None or isinstance(self.current(), NewCasePage)
        if file and busy and not here:
            return False
        if file and not here:
            self.show_unlock(file)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        return True

    def _is_open(self, file: str) -> bool:
        session = self.session
        return session is not None and Path(session.snapshot.info.path).resolve() == Path(file)

    # --- drops on the first pages --------------------------------------------------------------

    def _dropped_case(self, event: QDragEnterEvent | QDropEvent) -> str:
        if self.session is not None:
            return ""
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        return next((name for name in names if name.casefold().endswith(sample_case.SUFFIX)), "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a case file."""
        if self._dropped_case(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the case that was dropped."""
        path = self._dropped_case(event)
        if path:
            event.acceptProposedAction()
            self.show_unlock(path)
