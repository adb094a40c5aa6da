"""What a page may ask of the window around it. Pages know this, and never each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QDialog

from cunzheng.core.values import FindingState, PaperKind


class Desk(Protocol):
    """Named actions; menus, buttons, shortcuts and drops all end here."""

    def go(self, key: str) -> None:
        """Open a page."""

    def log_contact(self) -> None:
        """Ask for a contact without a file."""

    def quick_log(self) -> None:
        """Ask for a contact in three answers."""

    def record(self) -> None:
        """Open the recorder."""

    def forms(self) -> None:
        """Show the filled forms: statements, visits, letters by post."""

    def fill_form(self, kind: str) -> None:
        """Ask the questions of a form (core.statements)."""

    def edit_contact(self, contact_id: str) -> None:
        """Correct a contact; the former version is kept."""

    def link_evidence(self, contact_id: str) -> None:
        """Choose the exhibits of a contact; the former version is kept."""

    def log_from(self, evidence_id: str) -> None:
        """Log a contact from what an exhibit tells, with the exhibit linked."""

    def withdraw_exhibit(self, evidence_id: str) -> None:
        """Take an exhibit back, with a reason."""

    def withdraw_contact(self, contact_id: str) -> None:
        """Take a contact back, with a reason."""

    def people(self) -> None:
        """Show people and firms, and the contacts that name them."""

    def call_card(self) -> None:
        """Open the card to keep beside a call."""

    def renew_comfort(self) -> None:
        """The user changed how the window looks or behaves (services.settings)."""

    def assign_many(self, contact_ids: Sequence[str], *, number: bool) -> None:
        """Ask for the number of several contacts, or for whose they are."""

    def link_many(self, contact_ids: Sequence[str]) -> None:
        """Choose exhibits that are linked to all of these."""

    def withdraw_many(self, contact_ids: Sequence[str]) -> None:
        """Take several contacts back, with one reason."""

    def undo(self) -> None:
        """Undo the newest edit: a new version in the case."""

    def redo(self) -> None:
        """Do again what was undone."""

    def choose_files(self) -> None:
        """Ask for files, then look at them."""

    def choose_folder(self) -> None:
        """Ask for a folder, then look at what is in it."""

    def paste_messages(self, text: str = "") -> None:
        """Ask for messages as text, then look at them as at a file."""

    def find_recordings(self, said: str = "") -> None:
        """Show where recordings lie on a phone."""

    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at files and folders before they come in."""

    def decide(self, finding_id: str, state: FindingState) -> None:
        """Take the user's word on a finding; a rejection asks for the reason."""

    def write_letter(self, kind: PaperKind | None, contact_ids: tuple[str, ...] | None) -> None:
        """Open the letters with these facts chosen."""

    def propose(self, plan_id: str) -> None:
        """Open the repayment letter with this plan."""

    def edit_profile(self, field: str = "", numbers: tuple[str, ...] = ()) -> None:
        """Ask who the user is and what is owed; start at *field* (a dotted name).

        *numbers* that the profile does not know yet are offered for it.
        """

    def show_exhibit(self, evidence_id: str) -> None:
        """Show a picture large."""

    def picture_text(self, evidence_id: str) -> None:
        """Open the text of a picture beside it."""

    def recognise_all(self) -> None:
        """Read the text of all pictures that have none yet."""

    def mark_picture(self, evidence_id: str) -> None:
        """Make a copy of a picture with parts hidden or with marks."""

    def paste_picture(self) -> None:
        """Take the picture that was copied."""

    def cut_screen(self) -> None:
        """Let the user draw a region of the screen."""

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a window over the case; the lock works in it, too."""

    def show_contact(self, contact_id: str) -> None:
        """Open the timeline at a contact."""

    def check_whole(self) -> None:
        """Verify the case."""

    def emergency_sheet(self) -> None:
        """Make and try the emergency sheet."""

    def change_password(self) -> None:
        """Ask for another password."""
