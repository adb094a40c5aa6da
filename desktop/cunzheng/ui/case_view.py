"""The open case: sidebar, pages, and the actions that the pages ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import shiboken6
from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from cunzheng.core.moments import Moment
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, FindingState, PaperKind
from cunzheng.services import contacts, review, settings
from cunzheng.ui import messages, remembering, snapshot, takes_sounds
from cunzheng.ui.comfort import LOCK_KEYS
from cunzheng.ui.dialogs.emergency_sheet import EmergencySheetDialog
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.pick_exhibits import PickExhibitsDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.dialogs.viewer import ViewerDialog
from cunzheng.ui.models import drafts, side
from cunzheng.ui.pages.compose import ComposePage
from cunzheng.ui.pages.evidence import EvidencePage
from cunzheng.ui.pages.findings import FindingsPage
from cunzheng.ui.pages.handover import HandoverPage
from cunzheng.ui.pages.help import HelpPage
from cunzheng.ui.pages.overview import OverviewPage
from cunzheng.ui.pages.repayment import RepaymentPage
from cunzheng.ui.pages.settings import SettingsPage
from cunzheng.ui.pages.timeline import TimelinePage
from cunzheng.ui.session import Session
from cunzheng.ui.takes_keys import TakesKeys
from cunzheng.ui.unsaved import Unsaved
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.banner import being_read, read_only_banner
from cunzheng.ui.widgets.recording_strip import RecordingStrip
from cunzheng.ui.widgets.reminder_bar import ReminderBar
from cunzheng.ui.widgets.side_bar import Entry, SideBar

START = "timeline"
READY = {"timeline", "help", "settings"}  # pages that a case of which a part is read can open


class CaseView(TakesKeys):
    """Implements ``desk.Desk``. Pages are made when they are first opened."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("look", "page")
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
        self._log: tuple[LogContactDialog, Contact] | None = None
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
        self._waiting = ""  # the page that is opened once everything is read
        self._being_read = being_read()
        self._stack.addWidget(self._being_read)
        right = self._right = kit.column(gap=0)
        if session.snapshot.info.read_only:
            kit.add(right, read_only_banner())
        self.listen_for_records()
        kit.add(right, ReminderBar(session, self))
        kit.add(right, RecordingStrip(self.recording), self._stack)
        line = kit.row(self, gap=0)
        kit.add(line, self.side, right)
        line.setStretch(1, 1)
        for pressed, action in (
            ("Ctrl+N", self.log_contact),
            ("Ctrl+I", self.choose_files),
            ("Ctrl+Shift+I", self.choose_folder),
        ):
            QShortcut(QKeySequence(pressed), self).activated.connect(action)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._find)
        for at, key in enumerate(list(self._makers)[:9], start=1):
            QShortcut(QKeySequence(f"Ctrl+{at}"), self).activated.connect(
                lambda wanted=key: self.go(wanted)
            )
        QShortcut(QKeySequence(LOCK_KEYS), self).activated.connect(self.lock_asked)
        self.listen_for_pictures()
        self.listen_for_edits()
        self.listen_for_people()
        session.changed.connect(self._tell)
        self._tell()
        self.go(START if session.snapshot.contacts else "overview")
        if session.snapshot.partial:
            session.fill(self)

    # --- around the pages --------------------------------------------------------------------

    def put_above(self, banner: QWidget) -> None:
        """Show a line over every page."""
        self._right.insertWidget(0, banner)

    def _entries(self) -> tuple[Entry, ...]:
        now = self.session.snapshot
        problems = len(now.printable()) + len(now.waiting())
        known = now.total if now.partial else len(now.contacts)
        return (
            Entry("overview", translate("Overview", "Overview")),
            Entry("timeline", translate("Timeline", "Timeline"), known),
            Entry("evidence", translate("Evidence", "Evidence"), len(now.evidence)),
            Entry("check", translate("Findings", "Check"), problems, loud=True),
            Entry("letters", translate("Letters", "Letters"), snapshot.letters_written(now)),
            Entry("repayment", translate("Repayment", "Repayment")),
            Entry("handover", translate("Handover", "Handover and copies")),
        )

    @Slot()
    def _tell(self) -> None:
        now = self.session.snapshot
        self.side.tell(side.case_line(now), side.state(now, self.session.report), self._entries())
        if self._waiting and not now.partial:
            self.go(self._waiting)

    @Slot(str)
    def go(self, key: str) -> None:
        """Open a page; one that counts or writes waits until the whole case is read."""
        self._waiting = ""
        if self.session.snapshot.partial and key not in READY:
            self._waiting = key
            self._stack.setCurrentWidget(self._being_read)
        else:
            self._stack.setCurrentWidget(self._made(key))
        self.side.mark(key)

    def _made(self, key: str) -> QWidget:
        if key not in self._pages:
            self._pages[key] = self._makers[key]()
            remembering.restore(key, self._pages[key], settings.load().comfort.layout)
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def page(self, key: str) -> QWidget:
        """The page, made if it was not yet. While it waits for the case it is the waiting one."""
        self.go(key)
        return self._being_read if self._waiting else self._pages[key]

    def _find(self) -> None:
        page = self.page("timeline")
        if isinstance(page, TimelinePage):
            page.search.setFocus()

    def open_dialog(self, dialog: QDialog) -> None:
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

    def log_from(self, evidence_id: str) -> None:
        """Log a contact from what an exhibit tells."""
        evidence = self.session.snapshot.exhibit_by_id.get(evidence_id)
        if evidence is not None:
            self._contact_dialog(drafts.contact_from(evidence), drafts.claims_of(evidence))

    def edit_draft(self, contact: Contact) -> None:
        """Look over a contact before it is saved."""
        self._contact_dialog(contact)

    def link_evidence(self, contact_id: str) -> None:
        """Choose the exhibits of a contact."""
        contact = self.session.snapshot.contact_by_id.get(contact_id)
        if contact is None:
            return
        dialog = PickExhibitsDialog(
            self.window(), self.session.snapshot.evidence, contact.evidence_ids
        )

        def save(chosen: tuple[str, ...]) -> None:
            if set(chosen) != set(contact.evidence_ids):
                value = replace(contact, evidence_ids=chosen)
                self.session.write(
                    self, lambda case, _progress: contacts.revise_contact(case, value)
                )

        dialog.picked.connect(save)
        self.open_dialog(dialog)

    def _contact_dialog(self, contact: Contact | None, claims: tuple[Moment, ...] = ()) -> None:
        profile = self.session.snapshot.profile
        dialog = LogContactDialog(
            self.window(), profile, contact, self.session.snapshot.evidence, claims
        )
        self._log = dialog, dialog.value(profile)

        def save(_dialog: object) -> None:
            value = dialog.value(profile)
            verb = contacts.revise_contact if value.id else contacts.log_contact
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
        self.open_dialog(dialog)

    def unsaved(self) -> Unsaved:
        """What was typed and is in no file yet: an open contact, the changed letters."""
        contact: Contact | None = None
        claims: tuple[Moment, ...] = ()
        if self._log is not None and shiboken6.isValid(self._log[0]):
            dialog, before = self._log
            now = dialog.value(self.session.snapshot.profile)
            if dialog.isVisible() and dialog.save.isEnabled() and now != before:
                contact, claims = now, dialog.claims
        letters, plans = self._pages.get("letters"), self._pages.get("repayment")
        written = letters.unsaved() if isinstance(letters, ComposePage) else {}
        return Unsaved(
            contact,
            claims,
            written,
            self.unsaved_form(),
            transcripts=takes_sounds.typed(self.window()),
            quick=self.unsaved_quick(),
            plan=plans.unsaved() if isinstance(plans, RepaymentPage) else None,
            card=self.unsaved_card(),
            profile=self.unsaved_profile(),
        )

    def give_back(self, unsaved: Unsaved) -> None:
        """Put what was typed before a lock back where it was."""
        page = self._made("letters") if unsaved.letters else None
        if isinstance(page, ComposePage):
            page.give_back(unsaved.letters)
        takes_sounds.give_back(self, self.window(), self.session, unsaved.transcripts)
        if unsaved.contact is not None:
            before = self.session.snapshot.contact_by_id.get(unsaved.contact.id)
            self._contact_dialog(unsaved.contact, unsaved.claims)
            if self._log is not None:  # typed, not saved: the next lock must keep it again
                self._log = self._log[0], before or Contact("")
        if unsaved.form is not None:
            self.give_back_form(unsaved.form)
        self.give_back_people(unsaved)
        plans = self._made("repayment") if unsaved.plan is not None else None
        if isinstance(plans, RepaymentPage) and unsaved.plan is not None:
            plans.give_back(unsaved.plan)

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
        self.open_dialog(dialog)

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

    def propose(self, plan_id: str) -> None:
        """Open the repayment letter with this plan."""
        page = self.page("letters")
        if isinstance(page, ComposePage):
            page.choices.fields.want_plan(plan_id)
            page.begin(PaperKind.REPAYMENT, None)

    def begin(self) -> None:
        """What a new case asks: the emergency sheet, then who the user is; both may wait."""
        dialog = EmergencySheetDialog(self.window(), self.session)
        dialog.finished.connect(lambda _code: self.first_steps())
        self.open_dialog(dialog)

    # --- evidence ----------------------------------------------------------------------------

    def show_exhibit(self, evidence_id: str) -> None:
        """Show a picture large; listen to a recording."""
        evidence = self.session.snapshot.exhibit_by_id.get(evidence_id)
        if evidence is not None:
            sound = takes_sounds.has_sound(evidence)
            make = takes_sounds.listening_window if sound else ViewerDialog
            self.open_dialog(make(self.window(), self.session, evidence))

    def show_evidence(self, evidence_id: str) -> None:
        """Choose an exhibit on its page."""
        page = self.page("evidence")
        if isinstance(page, EvidencePage):
            page.select(evidence_id)

    def withdraw_exhibit(self, evidence_id: str) -> None:
        """Take an exhibit back."""

        def save(reason: str) -> None:
            self.session.write(
                self,
                lambda case, _progress: (
                    None,
                    contacts.withdraw_evidence(case, evidence_id, reason),
                ),
            )

        self._ask_reason(
            translate("Reason", "Withdraw this exhibit"),
            translate(
                "Reason",
                "It keeps its number and stays in the case and in the list, marked as withdrawn"
                " with your reason.",
            ),
            translate("Reason", "Withdraw"),
            save,
        )
