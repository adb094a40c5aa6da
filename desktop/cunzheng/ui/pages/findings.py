"""What the rules say of all contacts: confirm, reject, and read why."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QSplitter, QStackedWidget, QToolButton, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Credentials, Finding, FindingState, Verdict
from cunzheng.services import guide, review, settings
from cunzheng.ui import formats, words
from cunzheng.ui.desk import Desk
from cunzheng.ui.models import rows
from cunzheng.ui.models.groups import GROUPS, group_of, select
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.theme import DETAIL_WIDTH, tokens_for
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.empty import Empty
from cunzheng.ui.widgets.finding_box import FindingBox
from cunzheng.ui.widgets.flow import FlowLayout
from cunzheng.ui.widgets.guide_card import GuideCard
from cunzheng.ui.widgets.table import table
from cunzheng.ui.widgets.top_bar import TopBar

LIST_WIDTH, DETAIL_NARROW = 420, 310  # pixels that both keep on a narrow page


class FindingsPage(QWidget):
    """A table and the finding in full."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session = session
        self._desk = desk
        self._group = "all"
        self.model: TableModel[Finding] = TableModel(
            (
                Column(
                    translate("Findings", "Finding"), lambda one: words.bilingual(one.label), 124
                ),
                Column(translate("Findings", "Contact"), self._contact, 172, free=True),
                Column(
                    translate("Findings", "Rests on"),
                    self._rests,
                    even=True,
                    sheds=1,
                    free=True,
                ),
                Column(translate("Findings", "State"), self._state, 108),
            ),
            self,
            ink=self._ink,
        )
        self.view = table(self.model, translate("Findings", "Findings"))
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self._filters = QButtonGroup(self)
        chips = FlowLayout(gap=8)
        self._chips: dict[str, QToolButton] = {}
        for key in GROUPS:
            made = QToolButton()
            made.setProperty("look", "chip")
            made.setCheckable(True)
            made.setChecked(key == "all")
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.clicked.connect(lambda _on=False, wanted=key: self._narrow(wanted))
            self._filters.addButton(made)
            self._chips[key] = made
            chips.addWidget(made)
        self._side = kit.scroll(QWidget(), "panel")
        pane = QFrame()
        pane.setProperty("look", "detail")
        pane.setMinimumWidth(DETAIL_NARROW)
        kit.column(pane).addWidget(self._side)
        holder = QWidget()
        holder.setMinimumWidth(LIST_WIDTH)
        kit.add(kit.column(holder, (20, 14, 12, 16), 12), chips, self.view)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder)
        self._stack.addWidget(
            Empty(
                translate("Findings", "Nothing to check yet"),
                translate(
                    "Findings",
                    "As soon as contacts are logged, the rules that were in force on each day are"
                    " applied to them here.",
                ),
                kit.button(translate("Timeline", "Log a contact"), desk.log_contact, "primary"),
            )
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._stack)
        split.addWidget(pane)
        split.setStretchFactor(0, 1)
        split.setSizes([900, DETAIL_WIDTH])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        body = kit.column(self, gap=0)
        kit.add(
            body,
            TopBar(
                translate("Findings", "Check"),
                kit.button(
                    translate("Detail", "Write a letter"),
                    lambda: desk.write_letter(None, None),
                    "primary",
                ),
            ),
            split,
        )
        body.setStretch(1, 1)
        session.changed.connect(self.refresh)
        self.refresh()

    def _contact(self, finding: Finding) -> str:
        contact = self._session.snapshot.contact_by_id.get(finding.contact_id)
        if contact is None:
            return formats.EM_DASH
        # The rest of it is on the timeline: here it would push out the number.
        short = replace(contact, duration_s=None, credentials=Credentials.UNKNOWN)
        return f"{formats.minute(contact.start)}\n{rows.title_of(short)}"

    @staticmethod
    def _rests(finding: Finding) -> str:
        return "\n".join(f"{one.title} {one.place}" for one in finding.citations[:2])

    @staticmethod
    def _state(finding: Finding) -> str:
        return {
            Verdict.BREACH: words.state(finding.state),
            Verdict.NOTE: translate("Findings", "note only"),
            Verdict.UNDETERMINED: translate("Findings", "cannot be judged"),
        }[finding.verdict]

    def _ink(self, finding: Finding, column: int) -> str:
        tokens = tokens_for(self.palette())
        group = group_of(finding)
        if group == "rejected":
            return tokens.faint
        if column in (0, 3):
            return {"waiting": tokens.warn, "standing": tokens.bad}.get(group, "")
        return ""

    def _narrow(self, group: str) -> None:
        self._group = group
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the rules say now; stay at the same finding where it is still here."""
        snapshot = self._session.snapshot
        names = {
            "all": translate("Findings", "All {count}"),
            "waiting": translate("Findings", "To confirm {count}"),
            "standing": translate("Findings", "Standing {count}"),
            "notes": translate("Findings", "Notes and open questions {count}"),
            "rejected": translate("Findings", "Rejected {count}"),
        }
        for key, chip in self._chips.items():
            chip.setText(names[key].format(count=len(select(snapshot, key))))
        current = self.model.row(self.view.currentIndex().row())
        found = select(snapshot, self._group)
        self.model.set_rows(found)
        self._stack.setCurrentIndex(0 if snapshot.findings else 1)
        at = next(
            (at for at, one in enumerate(found) if current and one.id == current.id),
            0 if found else -1,
        )
        if at >= 0:
            self.view.selectRow(at)
        else:
            self._show(None)

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._show(self.model.row(current.row()))

    def _show(self, finding: Finding | None) -> None:
        inside = QWidget()
        inside.setProperty("look", "panelBody")
        body = kit.column(inside, (18, 16, 18, 18), 8)
        if finding is not None:
            box = FindingBox(finding, full=True, calm=settings.load().comfort.calm)
            box.confirmed.connect(lambda one: self._desk.decide(one, FindingState.CONFIRMED))
            box.rejected.connect(lambda one: self._desk.decide(one, FindingState.REJECTED))
            kit.add(body, box)
            decision = review.decision_on(finding, self._session.snapshot.decisions)
            if decision is not None and decision.reason:
                reason = translate("Findings", "Your reason: {reason}").format(
                    reason=decision.reason
                )
                kit.add(body, kit.label(reason, "muted", wrap=True))
            contact_id = finding.contact_id
            link = kit.button(
                translate("Findings", "Open the contact"),
                lambda: self._desk.show_contact(contact_id),
                "link",
            )
            kit.add(body, link)
            body.setAlignment(link, Qt.AlignmentFlag.AlignLeft)
            kit.add(body, 4, GuideCard(guide.of(finding.kind, today()), look="plainBox"))
        kit.add(body, None)
        old = self._side.takeWidget()
        if old is not None:
            old.deleteLater()
        self._side.setWidget(inside)
