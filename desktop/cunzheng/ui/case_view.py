"""The open case: sidebar, pages, and the actions that the pages ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, FindingState, PaperKind, Profile, VerifyReport
from cunzheng.services import cases, contacts, handover, importing, review
from cunzheng.services.cases import Case
from cunzheng.services.importing import Examination, ImportResult
from cunzheng.ui import formats, messages, snapshot
from cunzheng.ui.dialogs.import_review import ImportDialog, summary
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.dialogs.viewer import ViewerDialog
from cunzheng.ui.pages.compose import ComposePage
from cunzheng.ui.pages.evidence import EvidencePage
from cunzheng.ui.pages.findings import FindingsPage
from cunzheng.ui.pages.handover import HandoverPage
from cunzheng.ui.pages.help import HelpPage
from cunzheng.ui.pages.overview import OverviewPage
from cunzheng.ui.pages.repayment import RepaymentPage
from cunzheng.ui.pages.settings import SettingsPage
from cunzheng.ui.pages.timeline import TimelinePage
from cunzheng.ui.progress import watch
from cunzheng.ui.session import Session
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.side_bar import Entry, SideBar

START = "timeline"
LOCK_KEYS = "Ctrl+L"


class CaseView(QWidget):
    """Implements ``desk.Desk``. Pages are made when they are first opened."""

    lock_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAcceptDrops(True)
        self.session = session
        self._makers: dict[str, Callable[[], QWidget]] = {
            "overview": lambda: OverviewPage(session, self),
            "timeline": lambda: TimelinePage(session, self),
            "evidence": lambda: EvidencePage(session, self),
            "check": lambda: FindingsPage(session, self),
            "letters": lambda: ComposePage(session, self),
            "repayment": lambda: RepaymentPage(session, self),
            "handover": lambda: HandoverPage(session, self),
            "help": lambda: HelpPage(session, self),
            "settings": lambda: SettingsPage(session, self),
        }
        self._pages: dict[str, QWidget] = {}
        self.side = SideBar(
            self._entries(),
            (
                Entry("help", translate("Help", "When collectors call")),
                Entry("settings", translate("Settings", "Settings")),
            ),
        )
        self.side.chosen.connect(self.go)
        self.side.lock_asked.connect(self.lock_asked)
        self._stack = QStackedWidget()
        line = kit.row(self, gap=0)
        kit.add(line, self.side, self._stack)
        line.setStretch(1, 1)
        for keys, action in (("Ctrl+N", self.log_contact), ("Ctrl+I", self.choose_files)):
            QShortcut(QKeySequence(keys), self).activated.connect(action)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._find)
        for at, key in enumerate(list(self._makers)[:9], start=1):
            QShortcut(QKeySequence(f"Ctrl+{at}"), self).activated.connect(
                lambda wanted=key: self.go(wanted)
            )
        QShortcut(QKeySequence(LOCK_KEYS), self).activated.connect(self.lock_asked)
        session.changed.connect(self._tell)
        self._tell()
        self.go(START if session.snapshot.contacts else "overview")

    # --- around the pages --------------------------------------------------------------------

    def _entries(self) -> tuple[Entry, ...]:
        now = self.session.snapshot
        problems = sum(1 for one in now.findings if one.printable) + len(now.waiting())
        return (
            Entry("overview", translate("Overview", "Overview")),
            Entry("timeline", translate("Timeline", "Timeline"), len(now.contacts)),
            Entry("evidence", translate("Evidence", "Evidence"), len(now.evidence)),
            Entry("check", translate("Findings", "Check"), problems, loud=True),
            Entry("letters", translate("Letters", "Letters"), snapshot.letters_written(now)),
            Entry("repayment", translate("Repayment", "Repayment")),
            Entry("handover", translate("Handover", "Handover and copies")),
        )

    @Slot()
    def _tell(self) -> None:
        now = self.session.snapshot
        name = now.profile.debtor.name or Path(now.info.path).stem
        case = formats.joined(
            name,
            translate("Side", "{count} loans").format(count=len(now.profile.debts)),
            translate("Side", "{count} collect").format(count=now.creditors()),
        )
        report = self.session.report
        whole = (
            translate("Side", "Not checked since opening")
            if report is None
            else translate("Side", "Checked: unchanged")
            if report.whole
            else translate("Side", "Checked: differences found")
        )
        state = "\n".join(
            (
                translate("Side", "Encrypted \u00b7 {size}").format(
                    size=formats.size(now.info.size)
                ),
                whole,
                *((translate("Side", "Read-only"),) if now.info.read_only else ()),
            )
        )
        self.side.tell(case, state, self._entries())

    @Slot(str)
    def go(self, key: str) -> None:
        """Open a page."""
        if key not in self._pages:
            self._pages[key] = self._makers[key]()
            self._stack.addWidget(self._pages[key])
        self._stack.setCurrentWidget(self._pages[key])
        self.side.mark(key)

    def page(self, key: str) -> QWidget:
        """The page, made if it was not yet."""
        self.go(key)
        return self._pages[key]

    def _find(self) -> None:
        page = self.page("timeline")
        if isinstance(page, TimelinePage):
            page.search.setFocus()

    def _open(self, dialog: QDialog) -> None:
        """Open a window over the case. It shadows the shortcuts below: the lock goes along."""
        QShortcut(QKeySequence(LOCK_KEYS), dialog).activated.connect(self.lock_asked)
        dialog.open()

    # --- contacts ----------------------------------------------------------------------------

    def log_contact(self) -> None:
        """Ask for a contact without a file."""
        self._contact_dialog(None)

    def edit_contact(self, contact_id: str) -> None:
        """Correct a contact."""
        self._contact_dialog(self.session.snapshot.contact_by_id.get(contact_id))

    def _contact_dialog(self, contact: Contact | None) -> None:
        profile = self.session.snapshot.profile
        dialog = LogContactDialog(self.window(), profile, contact)

        def save(_dialog: object) -> None:
            value = dialog.value(profile)
            verb = contacts.log_contact if contact is None else contacts.revise_contact
            self.session.write(
                dialog,
                lambda case, _progress: verb(case, value),
                done,
                lambda error: dialog.refuse(messages.sentence(error)),
            )

        def done(saved: Contact) -> None:
            dialog.accept()
            self.show_contact(saved.id)

        dialog.saved.connect(save)
        self._open(dialog)

    def withdraw_contact(self, contact_id: str) -> None:
        """Take a contact back."""

        def save(reason: str) -> None:
            self.session.write(
                self,
                lambda case, _progress: (
                    None,
                    contacts.withdraw_contact(case, contact_id, reason),
                ),
            )

        self._ask_reason(
            translate("Reason", "Withdraw this contact"),
            translate(
                "Reason",
                "It leaves the list and the letters; it stays in the case with your reason, and"
                " its exhibits stay too.",
            ),
            translate("Reason", "Withdraw"),
            save,
        )

    def show_contact(self, contact_id: str) -> None:
        """Open the timeline at a contact."""
        page = self.page("timeline")
        if isinstance(page, TimelinePage):
            page.select(contact_id)

    def _ask_reason(
        self, heading: str, text: str, accept: str, save: Callable[[str], None]
    ) -> None:
        dialog = ReasonDialog(self.window(), heading, text, accept)
        dialog.given.connect(save)
        self._open(dialog)

    # --- findings and papers -----------------------------------------------------------------

    def decide(self, finding_id: str, state: FindingState) -> None:
        """Take the user's word on a finding."""

        def save(reason: str) -> None:
            self.session.write(
                self,
                lambda case, _progress: (None, review.decide(case, finding_id, state, reason)),
            )

        if state is not FindingState.REJECTED:
            save("")
            return
        self._ask_reason(
            translate("Reason", "Reject this finding"),
            translate("Reason", "It will enter no letter. The reason is kept in the case's log."),
            translate("Reason", "Reject"),
            save,
        )

    def write_letter(self, kind: PaperKind | None, contact_ids: tuple[str, ...] | None) -> None:
        """Open the letters."""
        page = self.page("letters")
        if isinstance(page, ComposePage):
            page.begin(kind, contact_ids)

    def edit_profile(self, field: str = "") -> None:
        """Ask who the user is and what is owed."""
        dialog = ProfileDialog(self.window(), self.session.snapshot.profile, field)

        def save(profile: Profile) -> None:
            self.session.write(
                dialog,
                lambda case, _progress: (None, cases.save_profile(case, profile)),
                lambda _none: dialog.accept(),
                lambda error: dialog.refuse(messages.sentence(error)),
            )

        dialog.saved.connect(save)
        self._open(dialog)

    # --- evidence ----------------------------------------------------------------------------

    def show_exhibit(self, evidence_id: str) -> None:
        """Show a picture large."""
        evidence = self.session.snapshot.exhibit_by_id.get(evidence_id)
        if evidence is not None:
            self._open(ViewerDialog(self.window(), self.session, evidence))

    def choose_files(self) -> None:
        """Ask for files."""
        dialog = QFileDialog(self, translate("Import", "Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.look_at([Path(name) for name in names]))
        dialog.open()

    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at files and folders, then ask."""
        wanted = list(paths)
        if not wanted:
            return
        task = self.session.tasks.in_pool(
            self, lambda progress: importing.examine(wanted, progress), self._examined
        )
        watch(task, self, translate("Import", "Looking at the files"))

    def _examined(self, found: Examination) -> None:
        if not found.candidates and not found.refusals:
            messages.show(
                self.window(), translate("Import", "There are no files in what was dropped.")
            )
            return
        dialog = ImportDialog(self.window(), self.session, found)
        dialog.imported.connect(self._imported)
        self._open(dialog)

    @Slot(object)
    def _imported(self, result: ImportResult) -> None:
        self.go("timeline" if result.contacts else "evidence")
        messages.show(self.window(), summary(result), translate("Import", "Import finished"))

    def check_whole(self) -> None:
        """Verify the case."""

        def work(case: Case, progress: UiProgress) -> tuple[VerifyReport, Changes]:
            return handover.verify(case, progress), Changes.NONE

        def done(report: VerifyReport) -> None:
            self.session.report = report
            self.session.changed.emit()
            self.go("handover")

        self.session.write(self, work, done, label=translate("Handover", "Checking the case"))

    # --- drops -------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped. Drags from a phone carry no path: say what to do then."""
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.look_at(paths)
        elif urls:
            messages.show(
                self.window(),
                translate(
                    "Import",
                    "This drag brings no files of this computer. Copy them from the phone into a"
                    " folder first, then drop the folder here.",
                ),
            )
