"""Compare this case with another copy of it, look at every difference, take over what is wanted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.errors import Cancelled
from cunzheng.core.merging import Comparison, Merged, Side, Standing
from cunzheng.core.texts import translate
from cunzheng.services import merging
from cunzheng.services.cases import Case
from cunzheng.services.merging import Other
from cunzheng.ui import messages
from cunzheng.ui.models import merging as model
from cunzheng.ui.models.merging import Row
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.table import table


class CompareCopiesDialog(QDialog):
    """The other copy is only read, and must be whole. Nothing here is overwritten."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Merging", "Compare with another copy")
        self.setWindowTitle(heading)
        kit.fit(self, 940, 700)
        self._session = session
        self._path: Path | None = None
        self.found: Comparison | None = None
        self.chosen = kit.label(translate("Merging", "No file chosen"), "muted", wrap=True)
        self.pick = kit.button(translate("Merging", "Choose the other copy\u2026"), self._ask)
        self.password = kit.line_edit(
            translate("Merging", "Password of the other copy"),
            hint=translate("Merging", "Its password; empty where it is the same as here"),
        )
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.returnPressed.connect(self.compare)
        self.go = kit.button(translate("Merging", "Compare"), self.compare, "primary")
        self.go.setEnabled(False)
        self.said = kit.label("", wrap=True)
        self.model: TableModel[Row] = TableModel(
            (
                Column(translate("Merging", "What"), lambda one: model.part(one.item), 110),
                Column(translate("Merging", "State"), lambda one: model.standing(one.item), 140),
                Column(
                    translate("Merging", "Mine"), lambda one: model.named(one.item.mine), free=True
                ),
                Column(
                    translate("Merging", "Theirs"),
                    lambda one: model.named(one.item.theirs),
                    free=True,
                ),
                Column(translate("Merging", "Then"), model.side, 100),
            ),
            self,
        )
        self.view = table(self.model, translate("Merging", "What differs"))
        self.view.selectionModel().currentRowChanged.connect(self._look)
        self.fields: TableModel[tuple[str, str, str]] = TableModel(
            (
                Column(translate("Merging", "Field"), lambda one: model.field(one[0]), 130),
                Column(translate("Merging", "Mine"), lambda one: one[1], free=True),
                Column(translate("Merging", "Theirs"), lambda one: one[2], free=True),
            ),
            self,
        )
        self.detail = table(self.fields, translate("Merging", "Both values"))
        self.view.setMinimumHeight(104)  # the heading and a row, on a low screen, too
        self.detail.setMinimumHeight(80)
        self.detail.setMaximumHeight(140)
        self.mine = kit.button(translate("Merging", "Keep mine"), lambda: self._choose(Side.MINE))
        self.theirs = kit.button(
            translate("Merging", "Take theirs"), lambda: self._choose(Side.THEIRS)
        )
        self.error = kit.error_line()
        self.take = kit.button(translate("Merging", "Take over"), self._merge, "primary")
        self.take.setEnabled(False)
        self._close = kit.button(translate("Messages", "Close"), self.reject)
        first, second, foot = (kit.row() for _row in range(3))
        kit.add(first, self.pick, self.chosen)
        first.setStretch(1, 1)
        kit.add(second, self.password, self.go)
        second.setStretch(0, 1)
        kit.add(foot, self.mine, self.theirs, None, self._close, self.take)
        body = kit.column(self, (22, 18, 22, 16), 8)
        kit.add(
            body,
            kit.label(heading, "heading"),
            kit.label(
                translate(
                    "Merging",
                    "For a copy that came back from a lawyer. It is checked first and only read."
                    " What you take over becomes a new version here; nothing is overwritten.",
                ),
                "muted",
                wrap=True,
            ),
            first, second, self.said, self.view, self.detail, self.error, foot,
        )  # fmt: skip
        body.setStretch(5, 1)
        self._look(QModelIndex(), QModelIndex())

    def _ask(self) -> None:
        dialog = file_dialog(self, translate("Merging", "The other copy"))
        dialog.setNameFilter(translate("Welcome", "Case files (*.czx)"))
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    @Slot(str)
    def take_file(self, path: str) -> None:
        """The copy that is meant."""
        self._path = Path(path)
        self.chosen.setText(self._path.name)
        self.go.setEnabled(True)
        self.password.setFocus()

    def _other(self) -> Other:
        return Other(self._path or Path(), self.password.text())

    @Slot()
    def compare(self) -> None:
        """Check the other copy and compare."""
        if self._path is None:
            return
        other = self._other()
        self.error.setVisible(False)
        self._on(on=False)

        def work(case: Case, progress: UiProgress) -> Comparison | None:
            try:
                return merging.compare(case, other, progress)
            except Cancelled:
                return None

        self._session.read(
            self, work, self._show, self._refuse,
            label=translate("Merging", "Checking and comparing the other copy"),
        )  # fmt: skip

    def _on(self, *, on: bool) -> None:
        for one in (self.go, self.pick, self.take, self._close):
            one.setEnabled(on)
        if on:
            self.take.setEnabled(bool(self.model.rows()))

    def _show(self, found: Comparison | None) -> None:
        self.found = found
        self.model.set_rows(model.rows(found) if found is not None else ())
        self._on(on=True)
        if found is None:
            self._refuse(Cancelled())
            return
        self.said.setText(model.sentence(found))
        kit.look(self.said, "warn" if found.conflicts else "ok")
        if found.items:
            self.view.selectRow(0)
            self.view.setFocus()

    def _refuse(self, error: Exception) -> None:
        self._on(on=True)
        self.error.setText(messages.sentence(error))
        self.error.setVisible(True)

    @Slot(QModelIndex, QModelIndex)
    def _look(self, now: QModelIndex, _old: QModelIndex) -> None:
        row = self.model.row(now.row()) if now.isValid() else None
        self.fields.set_rows(model.differing(row.item) if row is not None else ())
        for button in (self.mine, self.theirs):
            button.setEnabled(row is not None)
        if row is not None:
            new = row.item.standing is Standing.NEW
            self.mine.setText(
                translate("Merging", "Leave out") if new else translate("Merging", "Keep mine")
            )
            self.theirs.setText(
                translate("Merging", "Take over") if new else translate("Merging", "Take theirs")
            )

    def _choose(self, side: Side) -> None:
        at = self.view.currentIndex().row()
        row = self.model.row(at)
        if row is not None:
            self.model.replace_row(at, Row(row.item, side))

    def _merge(self) -> None:
        found = self.found
        if found is None:
            return
        other, wanted = self._other(), model.choices(self.model.rows())
        self.error.setVisible(False)
        self._on(on=False)

        def work(case: Case, progress: UiProgress) -> tuple[Merged | None, Changes]:
            try:
                return merging.merge(case, other, found, wanted, progress)
            except Cancelled:
                return None, Changes.NONE

        self._session.write(
            self, work, self._merged, self._refuse, label=translate("Merging", "Taking over")
        )

    def _merged(self, done: Merged | None) -> None:
        if done is None:
            self._refuse(Cancelled())
            return
        self.found = None
        self.model.set_rows(())
        self._on(on=True)
        self.said.setText(
            translate(
                "Merging",
                "{taken} things were taken over, {kept} were not. The log names the other copy.",
            ).format(taken=done.taken, kept=done.kept)
        )
        kit.look(self.said, "ok")
