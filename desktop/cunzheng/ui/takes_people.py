"""People and firms, the call card, the second step of a new case; and how the window is kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cunzheng.core.callcard import CallNotes
from cunzheng.core.errors import InvalidValue
from cunzheng.core.values import Contact, Profile
from cunzheng.services import callcard, cases, settings, tracking
from cunzheng.ui import messages, remembering
from cunzheng.ui.comfort import LOCK_KEYS
from cunzheng.ui.dialogs.call_card import CallCardDialog
from cunzheng.ui.dialogs.first_steps import FirstStepsDialog
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.people import PeopleDialog
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.snapshot import today
from cunzheng.ui.takes_records import TakesRecords
from cunzheng.ui.unsaved import Unsaved

CARD_KEY, PEOPLE_KEY = "F5", "F6"


class TakesPeople(TakesRecords):
    """A view that knows people, and that is put away as the user left it."""

    lock_asked = Signal()
    comfort_changed = Signal()
    due_counted = Signal(int)
    _pages: Mapping[str, QWidget]
    _log: tuple[LogContactDialog, Contact] | None
    _card: CallCardDialog | None = None
    _profile: ProfileDialog | FirstStepsDialog | None = None

    def edit_draft(self, contact: Contact) -> None:
        """Look over a contact before it is saved."""
        raise NotImplementedError

    def listen_for_people(self) -> None:
        """Keys, and what is due; called once the session is there."""
        for key, action in ((CARD_KEY, self.call_card), (PEOPLE_KEY, self.people)):
            QShortcut(QKeySequence(key), self).activated.connect(action)
        if settings.load().comfort.reminders:
            self.session.read(
                self,
                lambda case, _progress: len(tracking.reminders(case, today())),
                self.due_counted.emit,
            )

    # --- people and firms -------------------------------------------------------------------------

    @Slot()
    def people(self) -> None:
        """Show who and what the case knows."""
        dialog = PeopleDialog(self.window(), self.session)
        dialog.profile_asked.connect(self.edit_profile)

        def jump(contact_id: str) -> None:
            dialog.accept()
            self.show_contact(contact_id)

        dialog.contact_asked.connect(jump)
        self.open_dialog(dialog)

    def edit_profile(self, field: str = "", numbers: tuple[str, ...] = ()) -> None:
        """Ask who the user is and what is owed."""
        self._profile_dialog(self.session.snapshot.profile, field, numbers)

    def _profile_dialog(
        self, shown: Profile, field: str = "", numbers: tuple[str, ...] = ()
    ) -> None:
        dialog = ProfileDialog(self.window(), shown, field, numbers)
        self._profile = dialog
        dialog.saved.connect(lambda profile: self._save_profile(dialog, profile))
        self.open_dialog(dialog)

    def _save_profile(self, dialog: ProfileDialog | FirstStepsDialog, profile: Profile) -> None:
        self.session.write(
            dialog,
            lambda case, _progress: (None, cases.save_profile(case, profile)),
            lambda _none: dialog.accept(),
            lambda error: dialog.refuse(messages.sentence(error)),
        )

    def unsaved_profile(self) -> Profile | None:
        """What was typed in an open form; what is no date or sum cannot be kept."""
        dialog = self._profile
        if dialog is None or not shiboken6.isValid(dialog) or not dialog.isVisible():
            return None
        try:
            typed = dialog.value()
        except InvalidValue:
            return None
        return typed if dialog.save.isEnabled() and typed != self.session.snapshot.profile else None

    def give_back_people(self, unsaved: Unsaved) -> None:
        """Open again what was typed before a lock."""
        if unsaved.profile is not None:
            self._profile_dialog(unsaved.profile)
        if unsaved.card is not None:
            self._call_card(unsaved.card)
        if unsaved.quick is not None:
            self.give_back_quick(unsaved.quick)

    def first_steps(self) -> None:
        """Ask for the little that helps most, once the case is there."""
        dialog = FirstStepsDialog(self.window(), self.session.snapshot.profile)
        self._profile = dialog
        dialog.saved.connect(lambda profile: self._save_profile(dialog, profile))
        self.open_dialog(dialog)

    # --- the call card ----------------------------------------------------------------------------

    @Slot()
    def call_card(self) -> None:
        """Open the card, or bring it to the front."""
        self._call_card(None)

    def _call_card(self, filled: CallNotes | None) -> None:
        if self._card is not None and shiboken6.isValid(self._card) and self._card.isVisible():
            self._card.raise_()
            self._card.activateWindow()
            return
        dialog = CallCardDialog(
            self.window(), self.recording, filled, read_only=self.session.snapshot.info.read_only
        )
        self._card = dialog

        def ended(notes: CallNotes, at: dt.datetime) -> None:
            # The card goes when the contact is saved: a draft that is given up must not take
            # along what was noted.
            self.edit_draft(callcard.draft(notes, at, self.session.snapshot.profile))
            if self._log is not None:
                self._log = self._log[0], Contact("")  # nothing of it is saved yet
                self._log[0].accepted.connect(dialog.accept)

        dialog.ended.connect(ended)
        QShortcut(QKeySequence(LOCK_KEYS), dialog).activated.connect(self.lock_asked)
        dialog.show()

    def unsaved_card(self) -> CallNotes | None:
        """What stands on an open card."""
        if self._card is None or not shiboken6.isValid(self._card) or not self._card.isVisible():
            return None
        return self._card.value() or None

    # --- how the window is left -------------------------------------------------------------------

    def renew_comfort(self) -> None:
        """The user changed how the window looks or behaves."""
        self.comfort_changed.emit()

    def keep_layout(self) -> None:
        """Remember the sizes of the parts of every page that was opened."""
        found: remembering.Sizes = {}
        for key, page in self._pages.items():
            found |= remembering.sizes(key, page)
        remembering.keep_sizes(found)
