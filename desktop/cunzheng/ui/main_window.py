"""The one window: welcome, new, unlock, and the open case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget

from cunzheng.core.errors import Cancelled, CaseBusy, NoPassword, WeakPassword, WrongPassword
from cunzheng.core.texts import translate
from cunzheng.core.values import Person, Profile
from cunzheng.services import settings
from cunzheng.ui import messages, remembering, sample_case
from cunzheng.ui.comfort import Comforts
from cunzheng.ui.lock_guard import LockGuard
from cunzheng.ui.pages.unlock import UnlockPage
from cunzheng.ui.pages.welcome import WelcomePage
from cunzheng.ui.progress import watch
from cunzheng.ui.takes_starts import TakesStarts
from cunzheng.ui.tasks import Tasks, UiProgress
from cunzheng.ui.ways import Way

# What belongs to an open case is loaded when it is needed: all of it takes two seconds, and the
# first page stands after half of one (ui/warming.py).
if TYPE_CHECKING:
    from cunzheng.services.cases import Case
    from cunzheng.services.passwords import Changed
    from cunzheng.ui.case_view import CaseView
    from cunzheng.ui.dialogs.change_password import ChangePasswordDialog
    from cunzheng.ui.opening import Opener
    from cunzheng.ui.recording import Recording
    from cunzheng.ui.session import Session
    from cunzheng.ui.snapshot import Snapshot
    from cunzheng.ui.unsaved import Unsaved

SIZE = QSize(1280, 800)
SMALLEST = QSize(720, 480)
Opened: TypeAlias = "tuple[Case, Snapshot]"


class MainWindow(TakesStarts):
    """Holds one page at a time, and the session while a case is open."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setMinimumSize(SMALLEST)
        remembering.place(self, SIZE)
        self.setAcceptDrops(True)
        self.tasks = tasks
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
        """As the base says."""
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
        from cunzheng.ui.pages.new_case import NewCasePage

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
        page.key_asked.connect(lambda text, way: self.unlock_by_key(path, text, way))
        self._put(page)
        page.password.setFocus()

    @Slot()
    def restore(self) -> None:
        """Put a copy back as a new file, then ask for its password."""
        from cunzheng.services import backups
        from cunzheng.ui.dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self, self.tasks, backups.list_all)
        dialog.restored.connect(self.show_unlock)
        dialog.open()

    @Slot(str, str, str)
    def create_case(self, path: str, password: str, name: str) -> None:
        """Create a case and open it."""
        from cunzheng.services import cases
        from cunzheng.ui import snapshot

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
        way: Way = Way.HERE,
        opener: Opener | None = None,
    ) -> None:
        """Open a case with its password, or as *opener* does it."""
        from cunzheng.ui import opening, snapshot

        opener = opener or opening.with_password
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
            then=opening.offer_password if with_key and way is not Way.READ else None,
        )

    def unlock_by_key(self, path: str, text: str, way: Way) -> None:
        """Open a case with its emergency key."""
        from cunzheng.ui import opening

        self.unlock(path, text, way, opening.with_key)

    @Slot()
    def open_sample(self) -> None:
        """A fresh copy of the sample case; it goes away with the app."""
        from cunzheng.ui import snapshot

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
            from cunzheng.ui import opening
            from cunzheng.ui.pages.new_case import NewCasePage

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
        from cunzheng.ui.case_view import CaseView
        from cunzheng.ui.session import Session

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
        from cunzheng.services import passwords
        from cunzheng.ui import snapshot, stopping

        session, view = self.session, self.case_view()
        if session is None or view is None:
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
            from cunzheng.ui import stopping

            stopping.before_lock(self, recording, self.guard.lock_soon)
            return
        path = session.snapshot.info.path
        unsaved = self._keep_unsaved(self.case_view())
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
            from cunzheng.ui import stopping

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
        view = self.case_view()
        return view.recording if view is not None and view.recording.busy else None

    def case_view(self) -> CaseView | None:
        """The open case, None on a first page."""
        if self.session is None:
            return None
        from cunzheng.ui.case_view import CaseView

        view = self._stack.currentWidget()
        return view if isinstance(view, CaseView) else None

    def _record(self) -> None:
        """Open the recorder from the tray; without an open case only the window comes."""
        self.comforts.front()
        view = self.case_view()
        if view is not None:
            view.record()

    def _leave(self) -> None:
        self.comforts.front()
        self.close()

    def _keep_unsaved(self, view: CaseView | None) -> Unsaved:
        from cunzheng.ui.unsaved import Unsaved

        if view is None:
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
            from cunzheng.ui import stopping

            event.ignore()
            stopping.before_close(self, recording)
            return
        self.guard.stop()
        remembering.keep(self)
        session, view = self.session, self.case_view()
        if session is not None:
            session.close(self, lambda: None, self._keep_unsaved(view).keep_letters)
            self.session = None
        self._unsaved.clear()
        self.close_dialogs()
        self.tasks.close()
        self._sample.delete()
        super().closeEvent(event)
        QApplication.quit()
