"""The one window: welcome, new, unlock, and the open case."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from cunzheng.core.errors import CaseReadOnly
from cunzheng.core.texts import translate
from cunzheng.core.values import Person, Profile
from cunzheng.services import cases, demo, settings
from cunzheng.services.cases import Case
from cunzheng.ui import messages, snapshot
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.pages.new_case import SUFFIX, NewCasePage
from cunzheng.ui.pages.unlock import UnlockPage
from cunzheng.ui.pages.welcome import WelcomePage
from cunzheng.ui.progress import watch
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import Snapshot
from cunzheng.ui.tasks import Tasks, UiProgress
from cunzheng.ui.widgets import icons

SIZE = QSize(1280, 800)
Opened = tuple[Case, Snapshot]


class MainWindow(QMainWindow):
    """Holds one page at a time, and the session while a case is open."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setWindowTitle(translate("App", "Cunzheng"))
        self.setWindowIcon(icons.app_icon())
        self.resize(SIZE)
        self.setMinimumSize(960, 620)
        self.setAcceptDrops(True)
        self.tasks = tasks
        self.session: Session | None = None
        self._sample: tempfile.TemporaryDirectory[str] | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.show_welcome()

    def current(self) -> QWidget:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert page is not None
        return page

    def _put(self, page: QWidget) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    # --- ways in -----------------------------------------------------------------------------

    @Slot()
    def show_welcome(self) -> None:
        """New, open, recent, sample."""
        page = WelcomePage(settings.load().recent)
        page.new_asked.connect(self.show_new)
        page.open_asked.connect(self.show_unlock)
        page.sample_asked.connect(self.open_sample)
        self._put(page)
        page.new.setFocus()

    @Slot()
    def show_new(self) -> None:
        """A new case."""
        page = NewCasePage()
        page.back_asked.connect(self.show_welcome)
        page.create_asked.connect(self.create_case)
        self._put(page)
        page.name.setFocus()

    @Slot(str)
    def show_unlock(self, path: str) -> None:
        """The password of a case."""
        page = UnlockPage(Path(path))
        page.other_asked.connect(self.show_welcome)
        page.unlock_asked.connect(lambda password: self.unlock(path, password))
        self._put(page)
        page.password.setFocus()

    @Slot(str, str, str)
    def create_case(self, path: str, password: str, name: str) -> None:
        """Create a case and open it."""
        place = Path(path)

        def work(_progress: UiProgress) -> Opened:
            place.parent.mkdir(parents=True, exist_ok=True)
            case = cases.create_case(place, password, Profile(debtor=Person(name=name)))
            return case, snapshot.read(case)

        self._open(work, place)

    def unlock(self, path: str, password: str) -> None:
        """Open a case; where it can only be read, open it for reading."""
        place = Path(path)

        def work(_progress: UiProgress) -> Opened:
            try:
                case = cases.open_case(place, password)
            except CaseReadOnly:
                case = cases.open_case(place, password, read_only=True)
            return case, snapshot.read(case)

        self._open(work, place)

    @Slot()
    def open_sample(self) -> None:
        """A fresh copy of the sample case; it goes away with the app."""
        if self._sample is None:
            self._sample = tempfile.TemporaryDirectory(prefix="cunzheng-sample-")
        place = Path(self._sample.name) / f"{translate('Welcome', 'Sample case')}{SUFFIX}"

        def work(progress: UiProgress) -> Opened:
            if place.exists():
                case = cases.open_case(place, demo.SAMPLE_PASSWORD)
            else:
                case = demo.make_sample_case(place, progress)
            return case, snapshot.read(case)

        self._open(work, place, translate("Welcome", "Making the sample case"), remember=False)

    def _open(
        self,
        work: Callable[[UiProgress], Opened],
        place: Path,
        label: str = "",
        *,
        remember: bool = True,
    ) -> None:
        page = self.current()

        def opened(result: Opened) -> None:
            if remember:
                settings.remember_case(place)
            self._show_case(*result)

        def failed(error: Exception) -> None:
            if isinstance(page, (UnlockPage, NewCasePage)):
                page.refuse(messages.sentence(error))
            else:
                messages.show_error(self, error)

        task = self.tasks.on_case(self, work, opened, failed)
        if label:
            watch(task, self, label)

    def _show_case(self, case: Case, first: Snapshot) -> None:
        self.session = Session(self.tasks, case, first)
        view = CaseView(self.session)
        view.lock_asked.connect(self.lock)
        self._put(view)
        self.setWindowTitle(
            translate("App", "{case} \u2013 Cunzheng").format(case=Path(first.info.path).stem)
        )
        view.side.first_focus().setFocus()

    # --- ways out ----------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        """Close the case and ask for the password. Open windows over it go too."""
        session = self.session
        if session is None:
            return
        path = session.snapshot.info.path
        sample = self._sample is not None and Path(path).parent == Path(self._sample.name)
        self.close_dialogs()
        self.session = None
        session.close(self, lambda: None)
        self.setWindowTitle(translate("App", "Cunzheng"))
        if sample:
            self.show_welcome()
        else:
            self.show_unlock(path)
        session.deleteLater()

    def close_dialogs(self) -> None:
        """Nothing of the case stays on the screen."""
        for dialog in self.findChildren(QDialog):
            dialog.hide()
            dialog.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file, then the window."""
        self.close_dialogs()
        if self.session is not None:
            self.session.close(self, lambda: None)
            self.session = None
        self.tasks.close()
        if self._sample is not None:
            self._sample.cleanup()
            self._sample = None
        super().closeEvent(event)
        QApplication.quit()

    # --- drops on the first pages --------------------------------------------------------------

    def _dropped_case(self, event: QDragEnterEvent | QDropEvent) -> str:
        if self.session is not None:
            return ""
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        return next((name for name in names if name.casefold().endswith(SUFFIX)), "")

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
