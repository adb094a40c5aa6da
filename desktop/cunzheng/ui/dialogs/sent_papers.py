"""Papers that went out and the days that count from them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.kept import KeptPaper
from cunzheng.core.texts import translate
from cunzheng.core.tracking import Due, Sent
from cunzheng.services import papers, tracking
from cunzheng.services.cases import Case
from cunzheng.services.tracking import Tracked
from cunzheng.ui import formats, words
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.pick_exhibits import PickExhibitsDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.dialogs.sent_form import SentFormDialog
from cunzheng.ui.models.sent import about, channel_name, named, outcome_name, state_text
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.table import table

Found = tuple[tuple[Tracked, ...], tuple[Due, ...], tuple[KeptPaper, ...]]


def read(case: Case) -> Found:
    """What went out, what is due, and the papers that were printed or saved."""
    return tracking.all_sent(case), tracking.due(case, today()), papers.saved(case)


class SentPapersDialog(QDialog):
    """What went out on the left, deadlines on the right; kept up to date while it is open."""

    def __init__(self, parent: QWidget | None, session: Session, desk: Desk) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Tracking", "Sent and due")
        self.setWindowTitle(heading)
        kit.fit(self, 1000, 620)
        self._session, self._desk = session, desk
        self._sent: tuple[Tracked, ...] = ()
        self._kept: tuple[KeptPaper, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Tracking", "Papers that went out"))
        self.list.setProperty("look", "records")
        self.list.setFixedWidth(300)
        self.list.currentRowChanged.connect(self._chosen)
        self.model: TableModel[Due] = TableModel(
            (
                Column(translate("Tracking", "Last day"), lambda one: one.day.isoformat(), 115),
                Column(translate("Tracking", "State"), lambda one: state_text(one, today()), 115),
                Column(
                    translate("Tracking", "Which period"),
                    lambda one: f"{named(one.sent)}\n{about(one)}",
                ),
            ),
            self,
        )
        self.table = table(self.model, translate("Tracking", "Deadlines"))
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _old: self._row(now.row())
        )
        self.source = kit.label("", "muted", wrap=True, select=True)
        self.source.setMinimumHeight(3 * self.source.fontMetrics().lineSpacing() + 4)
        self.add = kit.button(translate("Tracking", "Log a sent paper\u2026"), self._add, "primary")
        self.change = kit.button(translate("Tracking", "Change\u2026"), self._change)
        self.receipts = kit.button(translate("Tracking", "Receipts\u2026"), self._receipts)
        self.withdraw = kit.button(translate("Tracking", "Take back\u2026"), self._withdraw)
        foot = kit.row()
        kit.add(foot, self.add, self.change, self.receipts, self.withdraw, None)
        kit.add(foot, kit.button(translate("Messages", "Close"), self.accept))
        middle, right = kit.row(gap=12), kit.column(gap=8)
        kit.add(right, self.table, self.source)
        kit.add(middle, self.list, right)
        middle.setStretch(1, 1)
        body = kit.column(self, (20, 16, 20, 16), 10)
        kit.add(body, kit.label(heading, "heading"), middle, foot)
        body.setStretch(1, 1)
        session.changed.connect(self.refresh)
        self._chosen(-1)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        self._session.read(self, lambda case, _progress: read(case), self._show)

    def _show(self, found: Found) -> None:
        at = self.list.currentRow()
        self._sent, due, self._kept = found
        self.list.clear()
        for one in self._sent:
            sent = one.sent
            second = formats.joined(
                channel_name(sent.channel),
                sent.receipt_no or sent.tracking_no,
                outcome_name(sent.outcome),
            )
            self.list.addItem(f"{formats.day(sent.sent_on)}  {words.paper(sent.kind)[0]}\n{second}")
        self.model.set_rows(due)
        self.list.setCurrentRow(min(max(at, 0), len(self._sent) - 1))
        if not self._sent:
            self.source.setText(
                translate(
                    "Tracking",
                    "Nothing was logged yet. Once a paper is sent, log it here: the days that an"
                    " office has for its answer count from it.",
                )
            )

    def _row(self, at: int) -> None:
        due = self.model.row(at)
        if due is not None:
            rule = due.deadline
            line = formats.joined(rule.about.here, rule.source, words.status(rule.status))
            self.source.setText(line)

    def _chosen(self, at: int) -> None:
        for button in (self.change, self.receipts, self.withdraw):
            button.setEnabled(0 <= at < len(self._sent))

    def _now(self) -> Tracked:
        return self._sent[self.list.currentRow()]

    def _add(self) -> None:
        profile = self._session.snapshot.profile
        dialog = SentFormDialog(self, None, profile, today(), self._kept)
        dialog.given.connect(lambda sent: self._write(None, sent))
        self._desk.open_dialog(dialog)

    def _change(self) -> None:
        now = self._now()
        profile = self._session.snapshot.profile
        dialog = SentFormDialog(self, now.sent, profile, today(), self._kept)
        dialog.given.connect(lambda sent: self._write(now.id, sent))
        self._desk.open_dialog(dialog)

    def _receipts(self) -> None:
        now = self._now()
        shown = tuple(one for one in self._session.snapshot.evidence if not one.withdrawn)
        dialog = PickExhibitsDialog(self, shown, now.sent.evidence_ids)
        dialog.picked.connect(
            lambda ids: self._write(now.id, replace(now.sent, evidence_ids=tuple(ids)))
        )
        self._desk.open_dialog(dialog)

    def _write(self, sent_id: str | None, sent: Sent) -> None:
        def work(case: Case, _progress: object) -> tuple[None, Changes]:
            if sent_id is None:
                return None, tracking.log_sent(case, sent, today())[1]
            return None, tracking.change(case, sent_id, sent, today())

        self._session.write(self, work)

    def _withdraw(self) -> None:
        now = self._now()
        dialog = ReasonDialog(
            self,
            translate("Tracking", "Take this entry back"),
            translate("Tracking", "It stays in the log with your reason."),
            translate("Tracking", "Take back"),
        )
        dialog.given.connect(
            lambda reason: self._session.write(
                self, lambda case, _progress: (None, tracking.withdraw(case, now.id, reason))
            )
        )
        self._desk.open_dialog(dialog)
