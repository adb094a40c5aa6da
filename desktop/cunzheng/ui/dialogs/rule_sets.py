"""The rules of the case: which set binds whom, in what hours, since when, and how it is known."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.rulings import LocalRuleSet
from cunzheng.core.texts import translate
from cunzheng.services import rules
from cunzheng.services.cases import Case
from cunzheng.services.rules import Listed, Ruled
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.add_rule_set import AddRuleSetDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.models import rule_rows
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.table import table


class RuleSetsDialog(QDialog):
    """A table; the chosen set with its source, and the switch."""

    def __init__(
        self, parent: QWidget | None, session: Session, desk: Desk, listed: tuple[Listed, ...]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Rules", "Rules of this case")
        self.setWindowTitle(heading)
        kit.fit(self, 980, 620)
        self._session, self._desk = session, desk
        self.model: TableModel[Listed] = TableModel(
            (
                Column(translate("Rules", "Rule"), rule_rows.name),
                Column(translate("Rules", "Binds"), rule_rows.whom, 200),
                Column(translate("Rules", "Says"), rule_rows.says, 150),
                Column(translate("Rules", "In force"), rule_rows.in_force, 110),
                Column(translate("Rules", "State"), rule_rows.state, 130),
            ),
            self,
        )
        self.view = table(self.model, heading)
        self.source = kit.label("", "muted", wrap=True, select=True)
        self.told = kit.label("", "muted", wrap=True)
        self.switch = kit.button(translate("Rules", "Leave out\u2026"), self._switch)
        self.optional = kit.button(translate("Rules", "Use for cards too"), self._switch_optional)
        self.change = kit.button(translate("Rules", "Change\u2026"), self._ask_change)
        self.withdraw = kit.button(translate("Rules", "Take back\u2026"), self._ask_withdraw)
        foot = kit.row()
        kit.add(
            foot,
            self.switch,
            self.optional,
            self.change,
            self.withdraw,
            None,
            kit.button(translate("Rules", "From a file\u2026"), self._ask_file),
            kit.button(translate("Rules", "Add a rule\u2026"), self._ask_new),
            kit.button(translate("Messages", "Close"), self.accept),
        )
        body = kit.column(self, (20, 16, 20, 16), 10)
        about = translate(
            "Rules",
            "A rule counts for contacts from its first day on, never before. What you change here"
            " is kept in the case's log.",
        )
        kit.add(body, kit.label(heading, "heading"), kit.label(about, "muted", wrap=True))
        kit.add(body, self.view, self.source, self.told, foot)
        body.setStretch(2, 1)
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self._show(listed)

    def _show(self, listed: tuple[Listed, ...]) -> None:
        at = max(0, self.view.currentIndex().row())
        self.model.set_rows(listed)
        if listed:
            self.view.setCurrentIndex(self.model.index(min(at, len(listed) - 1), 0))
        self._chosen(self.view.currentIndex(), QModelIndex())

    def chosen(self) -> Listed | None:
        """The set of the current row."""
        at = self.view.currentIndex().row()
        return self.model.row(at) if at >= 0 else None

    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        one = self.chosen()
        self.switch.setEnabled(one is not None)
        self.optional.setVisible(one is not None and one.optional is not None)
        for button in (self.change, self.withdraw):
            button.setVisible(one is not None and one.local)
        if one is None:
            return
        self.source.setText(
            translate("Rules", "{title}. Source: {source}").format(
                title=one.rule_set.title, source=one.rule_set.source
            )
        )
        self.switch.setText(
            translate("Rules", "Leave out\u2026") if one.on else translate("Rules", "Let it count")
        )
        self.optional.setText(
            translate("Rules", "Not for cards")
            if one.optional
            else translate("Rules", "Use for cards too")
        )

    def _switch(self) -> None:
        one = self.chosen()
        if one is None:
            return
        set_id = one.rule_set.id
        if not one.on:
            self._write(lambda case: rules.switch(case, set_id, True))
            return
        dialog = ReasonDialog(
            self,
            translate("Rules", "Leave this rule out"),
            translate("Rules", "No contact of this case is held against it any more."),
            translate("Rules", "Leave out"),
        )
        dialog.given.connect(
            lambda reason: self._write(lambda case: rules.switch(case, set_id, False, reason))
        )
        self._desk.open_dialog(dialog)

    def _switch_optional(self) -> None:
        one = self.chosen()
        if one is not None:
            set_id, on = one.rule_set.id, not one.optional
            self._write(lambda case: rules.switch_optional(case, set_id, on))

    def _ask_new(self) -> None:
        dialog = AddRuleSetDialog(self)
        dialog.given.connect(self.add)
        self._desk.open_dialog(dialog)

    def _ask_change(self) -> None:
        one = self.chosen()
        if one is None or one.written is None:
            return
        set_id = one.rule_set.id
        dialog = AddRuleSetDialog(self, one.written)
        dialog.given.connect(
            lambda local: self._write(lambda case: rules.change_local(case, set_id, local))
        )
        self._desk.open_dialog(dialog)

    def _ask_withdraw(self) -> None:
        one = self.chosen()
        if one is None:
            return
        set_id = one.rule_set.id
        dialog = ReasonDialog(
            self,
            translate("Rules", "Take this rule back"),
            translate("Rules", "It stays in the log and is not listed any more."),
            translate("Rules", "Take back"),
        )
        dialog.given.connect(
            lambda reason: self._write(lambda case: rules.withdraw_local(case, set_id, reason))
        )
        self._desk.open_dialog(dialog)

    def _ask_file(self) -> None:
        dialog = file_dialog(self, translate("Rules", "Open the file of a rule"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("TOML (*.toml)")
        dialog.fileSelected.connect(lambda name: self.read_file(Path(name)))
        self._desk.open_dialog(dialog)

    def read_file(self, path: Path) -> None:
        """Show what the file says in the form: nothing is added before the user has seen it."""

        def show(local: LocalRuleSet) -> None:
            form = AddRuleSetDialog(self, local)
            form.given.connect(self.add)
            self._desk.open_dialog(form)

        self._session.read(self, lambda _case, _progress: rules.read_local_file(path), show)

    def add(self, local: LocalRuleSet) -> None:
        """Add a set that the user wrote."""
        self._write(lambda case: rules.add_local(case, local)[1])

    def _write(self, write: rules.Write) -> None:
        def done(outcome: tuple[Ruled, tuple[Listed, ...]]) -> None:
            ruled, listed = outcome
            self._show(listed)
            self.told.setText(rule_rows.told(ruled.findings))

        def work(case: Case, _progress: object) -> tuple[tuple[Ruled, tuple[Listed, ...]], Changes]:
            ruled = write(case)
            return (ruled, rules.listed(case)), ruled.changes

        self._session.write(self, work, done)
