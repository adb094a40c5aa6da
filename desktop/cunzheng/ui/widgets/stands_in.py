"""Whether a marked copy is given away in place of its original, and the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.texts import translate
from cunzheng.core.values import Evidence
from cunzheng.services import instead
from cunzheng.services.cases import Case
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.wrap_check import WrapCheck


def sentence() -> str:
    """What the tick says, here and where a copy is made."""
    return translate(
        "Marks", "Use this copy in place of the original in papers and in what is handed over"
    )


class StandsIn(QWidget):
    """Under a copy a tick, under an original whose copy was chosen a line; else nothing."""

    def __init__(self, session: Session, desk: Desk, evidence: Evidence) -> None:
        super().__init__()
        self._session, self._desk, self._evidence = session, desk, evidence
        self._parent_id = evidence.id
        body = kit.column(self, (0, 0, 0, 0), 4)
        self.tick = WrapCheck(sentence())
        self.tick.box.setEnabled(not session.snapshot.info.read_only)
        self.tick.setVisible(False)
        self.line = kit.label("", "muted", wrap=True)
        self.line.setVisible(False)
        self.back = kit.button(
            translate("Marks", "Use the original again\u2026"), self.take_back, "link"
        )
        self.back.setEnabled(not session.snapshot.info.read_only)
        self.back.setVisible(False)
        kit.add(body, self.tick, self.line, self.back)

    def show_choice(self, parent_id: str, chosen: dict[str, str]) -> None:
        """*parent_id*: of a copy, "" for what is none. *chosen*: original's id to copy's."""
        evidence = self._evidence
        self._parent_id = parent_id or evidence.id
        if parent_id:
            self._set(on=chosen.get(parent_id) == evidence.id)
            self.tick.setVisible(not evidence.withdrawn)
            self.tick.box.toggled.connect(self._toggled)
        elif evidence.id in chosen:
            copy = self._session.snapshot.exhibit_by_id.get(chosen[evidence.id])
            number = copy.exhibit_no if copy is not None else 0
            self.line.setText(
                translate(
                    "Marks",
                    "In papers and in what is handed over, exhibit {no} stands in its place. The"
                    " original keeps its number and its hash.",
                ).format(no=number)
            )
            self.line.setVisible(True)
            self.back.setVisible(True)

    def _set(self, *, on: bool) -> None:
        self.tick.box.blockSignals(True)
        self.tick.box.setChecked(on)
        self.tick.box.blockSignals(False)

    def _toggled(self, on: bool) -> None:
        if not on:
            self._set(on=True)  # until a reason was given
            self.take_back()
            return
        copy_id = self._evidence.id

        def work(case: Case, _progress: object) -> tuple[None, Changes]:
            return None, instead.choose(case, copy_id)

        self._session.write(self, work)

    def take_back(self) -> None:
        """Show the original again, with a reason, which stays in the log."""
        parent_id = self._parent_id

        def save(reason: str) -> None:
            self._session.write(
                self, lambda case, _progress: (None, instead.take_back(case, parent_id, reason))
            )

        dialog = ReasonDialog(
            self.window(),
            translate("Marks", "Use the original again"),
            translate(
                "Marks",
                "What the copy hides will be seen in papers and in what is handed over. Your"
                " reason stays in the log.",
            ),
            translate("Marks", "Use the original"),
        )
        dialog.given.connect(save)
        self._desk.open_dialog(dialog)
