"""The one window: welcome, new, unlock, and the open case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from cunzheng.core.errors import Cancelled, CaseBusy, NoPassword, WeakPassword, WrongPassword
from cunzheng.core.texts import translate
from cunzheng.core.values import Person, Profile
from cunzheng.services import backups, cases, passwords, settings
from cunzheng.services.cases import Case
from cunzheng.services.passwords import Changed
from cunzheng.ui import messages, opening, remembering, sample_case, snapshot, stopping
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.comfort import Comforts
from cunzheng.ui.dialogs.change_password import ChangePasswordDialog
from cunzheng.ui.dialogs.restore import RestoreDialog
from cunzheng.ui.lock_guard import LockGuard
from cunzheng.ui.pages.new_case import SUFFIX, NewCasePage
from cunzheng.ui.pages.unlock import UnlockPage
from cunzheng.ui.pages.welcome import WelcomePage
from cunzheng.ui.progress import watch
from cunzheng.ui.recording import Recording
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import Snapshot
from cunzheng.ui.tasks import Tasks, UiProgress
from cunzheng.ui.unsaved import Unsaved

SIZE = QSize(1280, 800)
SMALLEST = QSize(720, 480)
Opened = tuple[Case, Snapshot]


class MainWindow(QMainWindow):
    """Holds one page at a time, and the session while a case is open."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setMinimumSize(SMALLEST)
        remembering.place(self, SIZE)
        self.setAcceptDrops(True)
        self.tasks = tasks
        self.session: Session | None = None
        self._sample = sample_case.SampleFolder()
        self._unsaved: dict[str, Unsaved] = {}  # by case id; in memory only (docs/lock.md)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.guard = LockGuard(
            application,
            lambda: settings.load().idle_minutes,
            lambda: not self.tasks.idle or self._recording() is not None,
            self.lock,
            is_key=lambda event: self.comforts.is_lock_key(event),
        )
        self.comforts = Comforts(self, self._record, self.lock, self._leave)
        self.comforts.title()
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
        page.restore_asked.connect(self.restore)
        page.forget_asked.connect(self._forget)
        self._put(page)
        page.new.setFocus()

    @Slot(str)
    def _forget(self, path: str) -> None:
        settings.forget_case(Path(path))
        self.show_welcome()

    @Slot()
    def show_new(self) -> None:
        """A new case."""
        page = NewCasePage(self.tasks)
        page.back_asked.connect(self.show_welcome)
        page.create_asked.connect(self.create_case)
        self._put(page)
        page.name.setFocus()

    @Slot(str)
    def show_unlock(self, path: str) -> None:
        """The password of a case."""
        page = UnlockPage(Path(path), self.tasks)
        page.other_asked.connect(self.show_welcome)
        page.unlock_asked.connect(lambda secret, way: self.unlock(path, secret, way))
        page.key_asked.connect(
            lambda text, way: self.unlock(path, text, way, opener=opening.with_key)
        )
        self._put(page)
        page.password.setFocus()

    @Slot()
    def restore(self) -> None:
        """Put a copy back as a new file, then ask for its password."""
        dialog = RestoreDialog(self, self.tasks, backups.list_all)
        dialog.restored.connect(self.show_unlock)
        dialog.open()

    @Slot(str, str, str)
    def create_case(self, path: str, password: str, name: str) -> None:
        """Create a case and open it."""
        place = Path(path)

        def work(_progress: UiProgress) -> Opened:
            place.parent.mkdir(parents=True, exist_ok=True)
            case = cases.create_case(place, password, Profile(debtor=Person(name=name)))
            return case, snapshot.read(case)

        self._open(work, then=lambda view: view.begin())

    def unlock(
        self,
        path: str,
        secret: str,
        way: opening.Way = opening.Way.HERE,
        opener: opening.Opener = opening.with_password,
    ) -> None:
        """Open a case with its password or its emergency key."""
        place, folder = Path(path), opening.working_folder()

        def work(progress: UiProgress) -> Opened | None:
            try:
                case = opener(place, secret, way, folder, progress)
            except Cancelled:  # of the copy: the page must come back to life
                return None
            return case, snapshot.first(case)

        with_key = opener is opening.with_key
        self._open(
            work,
            translate("Unlock", "Opening the case"),
            then=self._offer_password if with_key and way is not opening.Way.READ else None,
        )

    def _offer_password(self, view: CaseView) -> None:
        if not view.session.snapshot.info.read_only:
            messages.ask(
                self,
                translate(
                    "Unlock",
                    "The case was opened with the emergency sheet. If the password is lost, choose"
                    " a new one now; the sheet is void then and a new one can be made.",
                ),
                translate("Unlock", "Choose a new password\u2026"),
                view.change_password,
            )

    @Slot()
    def open_sample(self) -> None:
        """A fresh copy of the sample case; it goes away with the app."""
        place = self._sample.place()

        def work(progress: UiProgress) -> Opened:
            case = sample_case.open_or_make(place, progress)
            return case, snapshot.read(case)

        self._open(work, translate("Welcome", "Making the sample case"), remember=False)

    def _open(
        self,
        work: Callable[[UiProgress], Opened | None],
        label: str = "",
        *,
        remember: bool = True,
        then: Callable[[CaseView], None] | None = None,
    ) -> None:
        page = self.current()

        def opened(result: Opened | None) -> None:
            if result is None:
                failed(Cancelled())
                return
            if remember:
                settings.remember_case(Path(result[1].info.path))
            view = self._show_case(*result)
            if then is not None:
                then(view)

        def failed(error: Exception) -> None:
            if isinstance(page, UnlockPage) and isinstance(error, CaseBusy):
                page.busy(opening.who(error))
            elif isinstance(page, (UnlockPage, NewCasePage)):
                page.refuse(messages.sentence(error))
            else:
                messages.show_error(self, error)

        task = self.tasks.on_case(self, work, opened, failed)
        if label:
            watch(task, self, label)

    def _show_case(self, case: Case, first: Snapshot) -> CaseView:
        self.session = Session(self.tasks, case, first)
        view = CaseView(self.session)
        view.lock_asked.connect(self.lock)
        if self._sample.holds(first.info.path):
            view.put_above(sample_case.banner(self._ask_throw_away))
        view.password_asked.connect(self.change_password)
        view.comfort_changed.connect(self.comforts.renew)
        view.due_counted.connect(self.comforts.remind)
        self._put(view)
        self.guard.start()
        self.comforts.title(Path(first.info.path).stem)
        view.side.first_focus().setFocus()
        unsaved = self._unsaved.pop(first.info.case_id, None)
        if unsaved is not None:
            view.give_back(unsaved)
        return view

    @Slot(object)
    def change_password(self, dialog: ChangePasswordDialog) -> None:
        """Put the open case under another password; it is closed and opened for that."""
        session, view = self.session, self.current()
        if session is None or not isinstance(view, CaseView):
            return
        if view.recording.busy:
            dialog.refuse(stopping.finish_first())
            return
        old, new = dialog.old.text(), dialog.new.text()

        def work(case: Case, progress: UiProgress) -> tuple[Changed, Snapshot]:
            changed = passwords.change(case, old, new, progress)
            return changed, snapshot.first(changed.case)

        def done(result: tuple[Changed, Snapshot]) -> None:
            changed, first = result
            if self.session is not session:  # locked in between
                self.tasks.on_case(self, lambda _p: changed.case.close(), lambda _none: None)
                return
            self._keep_unsaved(view)
            self.close_dialogs()
            fresh = self._show_case(changed.case, first)
            session.deleteLater()
            if changed.error is not None:
                messages.show_error(self, changed.error)
            else:
                messages.ask(
                    self,
                    translate(
                        "Password",
                        "The password was changed and the file checked. An emergency sheet made"
                        " before is void now: destroy it.",
                    ),
                    translate("Password", "Make a new sheet\u2026"),
                    fresh.emergency_sheet,
                    translate("Password", "The password is changed"),
                )

        def failed(error: Exception) -> None:
            if isinstance(error, (WrongPassword, WeakPassword, NoPassword)):
                dialog.refuse(messages.sentence(error))
                return
            self.lock()  # what became of the file is not known: it is opened anew
            messages.show_error(self, error)

        session.read(self, work, done, failed, label=translate("Password", "Changing the password"))

    # --- ways out ----------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        """Close the case and ask for the password. Open windows over it go too.

        A recording under way is not cut: the user is asked.
        """
        session, recording = self.session, self._recording()
        if session is None:
            return
        if recording is not None:
            stopping.before_lock(self, recording, self.guard.lock_soon)
            return
        path = session.snapshot.info.path
        unsaved = self._keep_unsaved(self.current())
        self._close_session(session, lambda: None, unsaved.keep_letters)
        if self._sample.holds(path):
            self.show_welcome()
        else:
            self.show_unlock(path)

    def _close_session(
        self, session: Session, done: Callable[[], None], last: Callable[[Case], object] | None
    ) -> None:
        self.guard.stop()
        self.close_dialogs()
        self.session = None
        session.close(self, done, last)
        self.comforts.title()
        session.deleteLater()

    def _ask_throw_away(self) -> None:
        sample_case.ask(self, self.throw_away)

    @Slot()
    def throw_away(self) -> None:
        """Delete the sample case that is open, with what was typed in it; then the first page."""
        session = self.session
        if session is None or not self._sample.holds(session.snapshot.info.path):
            return
        if self._recording() is not None:
            messages.show(self, stopping.finish_first())
            return
        case_id = session.snapshot.info.case_id
        self._unsaved.pop(case_id, None)
        self._close_session(session, lambda: self._thrown_away(case_id), None)
        self.show_welcome()
        self.current().setEnabled(False)  # until the file is gone

    def _thrown_away(self, case_id: str) -> None:
        self._sample.delete()
        settings.forget_log(case_id)
        if self.session is None:
            self.show_welcome()

    def _recording(self) -> Recording | None:
        """The recording under way, if there is one."""
        view = self._stack.currentWidget()
        made = view.recording if isinstance(view, CaseView) else None
        return made if made is not None and made.busy else None

    def _record(self) -> None:
        """Open the recorder from the tray; without an open case only the window comes."""
        self.comforts.front()
        view = self._stack.currentWidget()
        if isinstance(view, CaseView):
            view.record()

    def _leave(self) -> None:
        self.comforts.front()
        self.close()

    def _keep_unsaved(self, view: QWidget | None) -> Unsaved:
        if not isinstance(view, CaseView):
            return Unsaved()
        view.keep_layout()
        unsaved = view.unsaved()
        if unsaved:
            self._unsaved[view.session.snapshot.info.case_id] = unsaved
        return unsaved

    def close_dialogs(self) -> None:
        """Nothing of the case stays on the screen."""
        for dialog in self.findChildren(QDialog):
            dialog.hide()
            dialog.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file, then the window. A recording under way is not cut: the user is asked."""
        recording = self._recording()
        if recording is not None:
            event.ignore()
            stopping.before_close(self, recording)
            return
        self.guard.stop()
        remembering.keep(self)
        unsaved = self._keep_unsaved(self._stack.currentWidget())
        self._unsaved.clear()
        self.close_dialogs()
        if self.session is not None:
            self.session.close(self, lambda: None, unsaved.keep_letters)
            self.session = None
        self.tasks.close()
        self._sample.delete()
        super().closeEvent(event)
        QApplication.quit()

    def take(self, file: str) -> bool:
        """Another start asks for *file* ("": for the window). False: it cannot be shown here."""
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
