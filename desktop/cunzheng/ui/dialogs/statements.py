"""The filled forms of the case: read again, correct, print a statement for signature."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from cunzheng.core import statements as values
from cunzheng.core.changes import Changes
from cunzheng.core.texts import translate
from cunzheng.services import statements
from cunzheng.services.cases import Case
from cunzheng.services.papers import SavedPaper
from cunzheng.services.statements import Kept
from cunzheng.ui import formats, messages
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog


def line_of(kept: Kept) -> str:
    """One line about a form."""
    value = kept.value
    who = value.witness if isinstance(value, values.WitnessStatement) else value.who
    return formats.joined(
        statements.form(kept.kind).title.here, formats.moment(value.when), who.strip()
    )


class StatementsDialog(QDialog):
    """Asks for a new form or for an old one again; prints by itself."""

    new_asked = Signal(str)
    edit_asked = Signal(object)

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Forms", "Statements, visits, letters"))
        self._session = session
        self._kept: tuple[Kept, ...] = ()
        self.list = QListWidget()
        self.list.setProperty("look", "records")
        self.list.setAccessibleName(translate("Forms", "Filled forms"))
        self.said = kit.label(
            translate("Forms", "Nothing is filled in yet. Choose below what to write down."),
            "muted",
            wrap=True,
        )
        self._rest = QWidget()  # in the place of an empty list
        self.edit = kit.button(translate("Forms", "Open\u2026"), self._edit)
        self.pdf = kit.button(translate("Forms", "Save for signature (PDF)\u2026"), self._ask_where)
        self.list.currentRowChanged.connect(lambda _row: self._fit())
        self.list.itemActivated.connect(lambda _item: self._edit())
        actions = kit.row()
        kit.add(actions, self.edit, self.pdf, None)
        fresh = kit.row()
        self.new: dict[str, QPushButton] = {}
        for kind in values.CLASSES:
            name = statements.form(kind).title.here
            self.new[kind] = kit.button(
                translate("Forms", "New: {form}\u2026").format(form=name),
                partial(self._new, kind),
            )
            self.new[kind].setEnabled(not session.snapshot.info.read_only)
            kit.add(fresh, self.new[kind])
        kit.add(fresh, None)
        foot = kit.row()
        kit.add(foot, None, kit.button(translate("Recorder", "Close"), self.reject))
        body = kit.column(self, (24, 18, 24, 18), 10)
        kit.add(
            body,
            kit.label(translate("Forms", "Statements, visits, letters"), "heading"),
            self.said,
            self.list,
            self._rest,
            actions,
            kit.rule(),
            fresh,
            foot,
        )
        body.setStretch(2, 1)
        body.setStretch(3, 1)
        kit.fit(self, 620, 480)
        self._fit()
        session.read(self, lambda case, _progress: statements.all_kept(case), self._listed)

    def _listed(self, kept: tuple[Kept, ...]) -> None:
        self._kept = kept
        self.list.clear()
        for one in kept:
            self.list.addItem(QListWidgetItem(line_of(one)))
        self.said.setVisible(not kept)
        self.list.setVisible(bool(kept))
        self._rest.setVisible(not kept)
        self.list.setCurrentRow(len(kept) - 1)
        self._fit()

    def _now(self) -> Kept | None:
        row = self.list.currentRow()
        return self._kept[row] if 0 <= row < len(self._kept) else None

    def _fit(self) -> None:
        now = self._now()
        self.edit.setEnabled(now is not None)
        self.pdf.setEnabled(now is not None and now.kind == values.WITNESS)

    def _new(self, kind: str) -> None:
        self.accept()
        self.new_asked.emit(kind)

    def _edit(self) -> None:
        now = self._now()
        if now is not None:
            self.accept()
            self.edit_asked.emit(now)

    def _ask_where(self) -> None:
        dialog = file_dialog(self, translate("Forms", "Save for signature"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(statements.form(values.WITNESS).title.here + ".pdf")
        dialog.fileSelected.connect(self.save_pdf)
        dialog.open()

    def save_pdf(self, name: str) -> None:
        """Write the chosen statement."""
        now = self._now()
        if now is None:
            return

        def done(saved: SavedPaper) -> None:
            messages.show(
                self,
                translate(
                    "Forms",
                    "The statement was saved. Let the witness read it, correct it by hand where"
                    " needed, and sign and date it.",
                ),
            )

        def work(case: Case, _progress: UiProgress) -> tuple[SavedPaper, Changes]:
            saved = statements.save_pdf(case, now.id, today(), Path(name))
            return saved, saved.changes

        self._session.write(self, work, done)
