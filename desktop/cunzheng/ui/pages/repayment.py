"""Repayment: what can be afforded, a schedule, the proposals that were kept and their answers."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.repayment import Answer
from cunzheng.core.texts import translate
from cunzheng.services import repayment
from cunzheng.services.cases import Case
from cunzheng.services.repayment import Proposal
from cunzheng.ui import messages
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.answer import AnswerDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.models.plans import Shown, Typed, left_of, read, rows_of, sum_of
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.plan_form import PlanForm
from cunzheng.ui.widgets.proposals_list import ProposalsList
from cunzheng.ui.widgets.table import table
from cunzheng.ui.widgets.top_bar import TopBar

LEFT_WIDTH, LEFT_NARROW = 480, 400  # pixels of the form; the second on a page under WIDE
WIDE = 1000
WAIT_MS = 150
Row = tuple[str, str, str, str]


class RepaymentPage(QWidget):
    """The form on the left; what it comes to, and what was kept, on the right."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session = session
        self._desk = desk
        self._plan_id = ""  # the kept plan that the form changes; "" is a new one
        self._proposals: tuple[Proposal, ...] = ()
        self.shown: Shown | None = None
        self.new = kit.button(translate("Repayment", "New proposal"), self._begin_new)
        self.keep = kit.button(translate("Repayment", "Keep this proposal"), self._keep, "primary")
        top = TopBar(translate("Repayment", "Repayment"), self.new, self.keep)
        self.form = PlanForm(repayment.first_day_after(today()))
        left = self._left = kit.frame("leftPanel")
        left.setFixedWidth(LEFT_WIDTH)
        kit.column(left).addWidget(kit.scroll(self.form, "panel"))
        self.left_over = kit.label("", "heading", wrap=True)
        self.sum = kit.label("", "value", wrap=True)
        self.reason = kit.label("", "muted", wrap=True)
        self.warning = kit.label("", "warn", wrap=True)
        self.model: TableModel[Row] = TableModel(
            (
                Column(translate("Repayment", "No."), lambda row: row[0], 60),
                Column(translate("Repayment", "Due"), lambda row: row[1], 130),
                Column(translate("Repayment", "Yuan"), lambda row: row[2]),
                Column(translate("Repayment", "Left after it"), lambda row: row[3], 150, sheds=1),
            ),
            self,
        )
        self.table = table(self.model, translate("Repayment", "Schedule"), lines=1)
        self.table.setMinimumHeight(200)
        self.list = ProposalsList()
        box = kit.frame("warnBox")
        kit.column(box, (12, 8, 12, 8)).addWidget(
            kit.label(
                translate(
                    "Repayment",
                    "Before you send one: a written promise to pay starts the limitation period"
                    " anew (Civil Code, article 195). For an old debt ask a lawyer first. A lender"
                    " need not accept; a card's plan may take 60 months at most.",
                ),
                "value",
                wrap=True,
            )
        )
        right = QWidget()
        lines = kit.column(right, (24, 18, 24, 18), 8)
        kit.add(
            lines,
            self.left_over,
            self.sum,
            self.reason,
            self.warning,
            self.table,
            4,
            box,
            6,
            kit.label(translate("Repayment", "Proposals and answers"), "section"),
            self.list,
        )
        lines.setStretchFactor(self.table, 1)
        middle = kit.row(gap=0)
        kit.add(middle, left, kit.scroll(right))
        middle.setStretch(1, 1)
        body = kit.column(self, gap=0)
        kit.add(body, top, middle)
        body.setStretch(1, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.reckon)
        self.form.changed.connect(self._wait.start)
        self.list.letter.connect(desk.propose)
        self.list.answer.connect(self._ask_answer)
        self.list.change.connect(self._change)
        self.list.withdraw.connect(self._ask_withdraw)
        session.changed.connect(self.refresh)
        self._before = self.form.typed()  # the form as it was before the user typed
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt."""
        super().resizeEvent(event)
        self._left.setFixedWidth(LEFT_WIDTH if self.width() >= WIDE else LEFT_NARROW)

    def unsaved(self) -> tuple[str, Typed] | None:
        """The kept plan that is changed ("": a new one) and the form; None: nothing was typed."""
        now = self.form.typed()
        return None if now == self._before else (self._plan_id, now)

    def give_back(self, held: tuple[str, Typed]) -> None:
        """Put a form back that was typed before a lock."""
        self._plan_id, typed = held
        if self._plan_id:
            self.keep.setText(translate("Repayment", "Keep the change"))
        self.form.show_typed(typed)
        self.reckon()

    @Slot()
    def refresh(self) -> None:
        """The case changed."""
        untouched = self.form.typed() == self._before
        self.form.show_profile(self._session.snapshot.profile)
        if untouched:
            self._before = self.form.typed()
        self.reckon()
        self._session.read(self, lambda case, _progress: repayment.proposals(case), self._listed)

    def _listed(self, proposals: tuple[Proposal, ...]) -> None:
        self._proposals = proposals
        now = self._session.snapshot
        self.list.show_all(proposals, now.profile, read_only=now.info.read_only)

    @Slot()
    def reckon(self) -> None:
        """What the form comes to; a schedule of 360 lines takes well under a millisecond."""
        now = self._session.snapshot
        shown = self.shown = read(self.form.typed(), now.profile, today())
        self.left_over.setText(left_of(shown.budget))
        self.reason.setText(shown.reason)
        self.reason.setVisible(bool(shown.reason))
        self.warning.setText(shown.warning)
        self.warning.setVisible(bool(shown.warning))
        self.sum.setText(sum_of(shown.lines))
        self.sum.setVisible(bool(shown.lines))
        self.model.set_rows(rows_of(shown.lines))
        self.keep.setEnabled(shown.plan is not None and not now.info.read_only)

    def _begin_new(self) -> None:
        self._plan_id = ""
        self.keep.setText(translate("Repayment", "Keep this proposal"))
        self.form.total.clear()
        self.form.each.clear()
        self.form.total.setFocus()

    def _keep(self) -> None:
        self.reckon()  # the last key may still be waiting
        plan = self.shown.plan if self.shown else None
        if plan is None:
            return
        plan_id = self._plan_id

        def kept(saved: str) -> None:
            self._plan_id = saved
            self._before = self.form.typed()
            self.keep.setText(translate("Repayment", "Keep the change"))

        self._session.write(
            self, lambda case, _progress: repayment.save_plan(case, plan, plan_id), kept
        )

    def _change(self, plan_id: str) -> None:
        found = next((one for one in self._proposals if one.id == plan_id), None)
        if found is None:
            return
        self._plan_id = plan_id
        self.keep.setText(translate("Repayment", "Keep the change"))
        self.form.show_plan(found.plan)
        self._before = self.form.typed()
        self.form.total.setFocus()

    def _ask_answer(self, plan_id: str) -> None:
        dialog = AnswerDialog(self.window(), plan_id, today())

        def save(answer: Answer) -> None:
            self._session.write(self, lambda case, _progress: repayment.add_answer(case, answer))

        dialog.given.connect(save)
        self._desk.open_dialog(dialog)

    def _ask_withdraw(self, plan_id: str) -> None:
        dialog = ReasonDialog(
            self.window(),
            translate("Repayment", "Withdraw this proposal"),
            translate(
                "Repayment",
                "It leaves the list and the letters; it stays in the case with your reason.",
            ),
            translate("Reason", "Withdraw"),
        )

        def save(reason: str) -> None:
            def work(case: Case, _progress: object) -> tuple[None, Changes]:
                return None, repayment.withdraw_plan(case, plan_id, reason)

            self._session.write(self, work, failed=self._refused)

        dialog.given.connect(save)
        self._desk.open_dialog(dialog)

    def _refused(self, error: Exception) -> None:
        messages.show(self.window(), messages.sentence(error))
