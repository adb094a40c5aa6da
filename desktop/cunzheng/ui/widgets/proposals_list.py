"""The proposals that were kept, each with the answers that came."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Profile
from cunzheng.services.repayment import Proposal
from cunzheng.ui.models.plans import answer_of, title_of
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.flow import FlowLayout


class ProposalsList(QWidget):
    """Cards, newest first; what is pressed goes out as the plan's id."""

    letter = Signal(str)
    answer = Signal(str)
    change = Signal(str)
    withdraw = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.body: QVBoxLayout = kit.column(self, gap=8)
        self.show_all((), Profile(), read_only=False)

    def show_all(
        self, proposals: tuple[Proposal, ...], profile: Profile, *, read_only: bool
    ) -> None:
        """Show these and no others."""
        kit.clear(self.body)
        if not proposals:
            kit.add(
                self.body,
                kit.label(translate("Repayment", "No proposal is kept yet."), "muted", wrap=True),
                self._steps(),
            )
        for one in reversed(proposals):
            kit.add(self.body, self._card(one, profile, read_only=read_only))

    @staticmethod
    def _steps() -> QWidget:
        """How it goes on, until there is a proposal to show."""
        card = kit.frame("card")
        lines = kit.column(card, (14, 12, 14, 12), 7)
        kit.add(lines, kit.label(translate("Repayment", "How it goes on"), "section"))
        for at, text in enumerate(
            (
                translate(
                    "Repayment",
                    "Keep the proposal here, then write the letter from it and send it to the"
                    " lender.",
                ),
                translate(
                    "Repayment",
                    "Log each answer. A message or a call with it is evidence: import it, too.",
                ),
                translate(
                    "Repayment",
                    "If they agree, ask for it in writing before the first payment: the sum, the"
                    " days, and what is waived.",
                ),
                translate(
                    "Repayment",
                    "Then pay on those days, to the lender only, and keep each receipt. Calls that"
                    " ask for more than was agreed are worth logging.",
                ),
            ),
            start=1,
        ):
            line = kit.row(gap=10)
            number = kit.label(str(at), "chip")
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(kit.label(text, "value", wrap=True), 1)
            kit.add(lines, line)
        return card

    def _card(self, one: Proposal, profile: Profile, *, read_only: bool) -> QWidget:
        card = kit.frame("card")
        lines = kit.column(card, (14, 10, 14, 10), 4)
        lender = profile.lender(one.plan.lender_id)
        title = title_of(one.plan)
        kit.add(lines, kit.label(title, "strong", wrap=True))
        if lender is not None:
            kit.add(lines, kit.label(lender.name, "muted", wrap=True))
        for _id, answer in one.answers:
            kit.add(lines, kit.label(answer_of(answer), "value", wrap=True))
        if not one.answers:
            kit.add(lines, kit.label(translate("Repayment", "no answer logged"), "muted"))
        row = FlowLayout(gap=8)
        actions = [(translate("Repayment", "Write the letter"), self.letter)]
        if not read_only:
            actions += [
                (translate("Repayment", "Log an answer"), self.answer),
                (translate("Repayment", "Change"), self.change),
                (translate("Repayment", "Withdraw"), self.withdraw),
            ]
        for text, signal in actions:
            made = kit.button(text, partial(signal.emit, one.id), "link")
            made.setAccessibleName(f"{text}: {title}")
            row.addWidget(made)
        kit.add(lines, row)
        return card
