"""What a page may ask of the window around it. Pages know this, and never each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from cunzheng.core.values import FindingState, PaperKind


class Desk(Protocol):
    """Named actions; menus, buttons, shortcuts and drops all end here."""

    def go(self, key: str) -> None:
        """Open a page."""

    def log_contact(self) -> None:
        """Ask for a contact without a file."""

    def edit_contact(self, contact_id: str) -> None:
        """Correct a contact; the former version is kept."""

    def withdraw_contact(self, contact_id: str) -> None:
        """Take a contact back, with a reason."""

    def choose_files(self) -> None:
        """Ask for files, then look at them."""

    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at files and folders before they come in."""

    def decide(self, finding_id: str, state: FindingState) -> None:
        """Take the user's word on a finding; a rejection asks for the reason."""

    def write_letter(self, kind: PaperKind | None, contact_ids: tuple[str, ...] | None) -> None:
        """Open the letters with these facts chosen."""

    def edit_profile(self, field: str = "") -> None:
        """Ask who the user is and what is owed; start at *field* (a dotted name)."""

    def show_exhibit(self, evidence_id: str) -> None:
        """Show a picture large."""

    def show_contact(self, contact_id: str) -> None:
        """Open the timeline at a contact."""

    def check_whole(self) -> None:
        """Verify the case."""
