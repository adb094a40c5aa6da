"""Edits of several contacts at once, and undo and redo of every edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut

from cunzheng.core.changes import Changes
from cunzheng.core.texts import translate
from cunzheng.services import bulk
from cunzheng.services.cases import Case
from cunzheng.ui.dialogs.assign import AssignDialog
from cunzheng.ui.dialogs.pick_exhibits import PickExhibitsDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.takes_people import TakesPeople
from cunzheng.ui.tasks import UiProgress

Verb = Callable[[Case], tuple[int, Changes]]


class TakesEdits(TakesPeople):
    """A view in which contacts are changed in numbers, and in which nothing is final."""

    def listen_for_edits(self) -> None:
        """Keys; called once the session is there. A text field keeps its own Ctrl+Z."""
        for key in QKeySequence.keyBindings(QKeySequence.StandardKey.Undo):
            QShortcut(key, self).activated.connect(self.undo)
        redo = {one.toString() for one in QKeySequence.keyBindings(QKeySequence.StandardKey.Redo)}
        for name in sorted(redo | {"Ctrl+Y", "Ctrl+Shift+Z"}):
            QShortcut(QKeySequence(name), self).activated.connect(self.redo)

    @Slot()
    def undo(self) -> None:
        """Undo the newest edit."""
        if self.session.steps.undo:
            self.session.write(self, lambda case, _progress: self.session.history.undo(case))

    @Slot()
    def redo(self) -> None:
        """Do again what was undone."""
        if self.session.steps.redo:
            self.session.write(self, lambda case, _progress: self.session.history.redo(case))

    def _bulk(self, verb: Verb) -> None:
        def work(case: Case, _progress: UiProgress) -> tuple[int, Changes]:
            return verb(case)

        self.session.write(self, work, label=translate("Bulk", "Changing the contacts"))

    def assign_many(self, contact_ids: Sequence[str], *, number: bool) -> None:
        """Ask for a number, or for whose contacts these are."""
        if self.session.snapshot.info.read_only or not contact_ids:
            return
        wanted = tuple(contact_ids)
        dialog = AssignDialog(
            self.window(), self.session.snapshot.profile, len(wanted), number=number
        )
        dialog.number_given.connect(
            lambda text: self._bulk(lambda case: bulk.assign_number(case, wanted, text))
        )
        dialog.side_given.connect(
            lambda lender, agency: self._bulk(
                lambda case: bulk.assign_side(case, wanted, lender, agency)
            )
        )
        self.open_dialog(dialog)

    def link_many(self, contact_ids: Sequence[str]) -> None:
        """Choose exhibits that are linked to all of these."""
        if self.session.snapshot.info.read_only or not contact_ids:
            return
        wanted = tuple(contact_ids)
        dialog = PickExhibitsDialog(self.window(), self.session.snapshot.evidence, ())
        dialog.picked.connect(
            lambda chosen: self._bulk(lambda case: bulk.link(case, wanted, chosen))
        )
        self.open_dialog(dialog)

    def withdraw_many(self, contact_ids: Sequence[str]) -> None:
        """Take these contacts back, with one reason."""
        if self.session.snapshot.info.read_only or not contact_ids:
            return
        wanted = tuple(contact_ids)
        dialog = ReasonDialog(
            self.window(),
            translate("Bulk", "Withdraw {count} contacts").format(count=len(wanted)),
            translate(
                "Bulk",
                "They leave the list and the letters; they stay in the case with your reason, and"
                " their exhibits stay too. This can be undone.",
            ),
            translate("Reason", "Withdraw"),
        )
        dialog.given.connect(
            lambda reason: self._bulk(lambda case: bulk.withdraw(case, wanted, reason))
        )
        self.open_dialog(dialog)
