"""One paper that went out: how, when, what came back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from cunzheng.core.kept import KeptPaper
from cunzheng.core.texts import translate
from cunzheng.core.tracking import Outcome, SendChannel, Sent
from cunzheng.core.values import LETTER_KINDS, PaperKind, Profile
from cunzheng.ui import formats, words
from cunzheng.ui.models.letters import when
from cunzheng.ui.models.sent import channel_name, outcome_name
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import DateEdit, combo


def _day(edit: DateEdit) -> dt.date:
    day = edit.date()
    return dt.date(day.year(), day.month(), day.day())


class _MaybeDay(QWidget):
    """A day that may not be known: a tick and a date."""

    def __init__(self, name: str, day: dt.date | None, today: dt.date) -> None:
        super().__init__()
        self.tick = QCheckBox(name)
        self.tick.setChecked(day is not None)
        shown = day or today
        self.edit = DateEdit(QDate(shown.year, shown.month, shown.day))
        self.edit.setDisplayFormat("yyyy-MM-dd")
        self.edit.setAccessibleName(name)
        self.edit.setEnabled(day is not None)
        kit.indent(self.edit)
        self.tick.toggled.connect(self.edit.setEnabled)
        kit.add(kit.row(self, gap=8), self.tick, self.edit, None)

    def value(self) -> dt.date | None:
        """The day, None where it is not ticked."""
        return _day(self.edit) if self.tick.isChecked() else None


class SentFormDialog(QDialog):
    """Emits the filled entry; the service says what cannot be.

    *kept*: the papers that were printed or saved, newest first. The one that is chosen is named in
    the entry by its hash, and its version counts as sent.
    """

    given = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        sent: Sent | None,
        profile: Profile,
        today: dt.date,
        kept: tuple[KeptPaper, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Tracking", "A paper that went out")
        self.setWindowTitle(heading)
        self.setMinimumWidth(480)
        self._former = sent or Sent(PaperKind.NFRA, today, SendChannel.POST)
        now = self._former
        self.kind = combo(
            translate("Tracking", "Which paper"),
            tuple((words.paper(one)[0], one) for one in LETTER_KINDS),
            now.kind,
        )
        self._papers = {one.pdf_sha256: one for one in kept}
        self.paper = combo(
            translate("Tracking", "Which printed or saved paper"),
            (
                (translate("Tracking", "None of the printed or saved papers"), ""),
                *((formats.joined(when(one.at), one.title), one.pdf_sha256) for one in kept),
            ),
            now.paper_sha256,
        )
        self.paper.setVisible(bool(kept))
        self.paper.currentIndexChanged.connect(lambda _at: self._paper_chosen())
        lenders = (("\u2014", ""), *((one.name, one.id) for one in profile.lenders))
        self.lender = combo(translate("Tracking", "About which lender"), lenders, now.lender_id)
        self.to = kit.line_edit(
            translate("Tracking", "To which office"),
            now.to,
            translate("Tracking", "To which office"),
        )
        self.day = DateEdit(QDate(now.sent_on.year, now.sent_on.month, now.sent_on.day))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(translate("Tracking", "Sent on"))
        kit.indent(self.day)
        self.channel = combo(
            translate("Tracking", "How it was sent"),
            tuple((channel_name(one), one) for one in SendChannel),
            now.channel,
        )
        number = translate("Tracking", "Number of the consignment")
        self.tracking = kit.line_edit(number, now.tracking_no, number)
        receipt = translate("Tracking", "Number the office gave it")
        self.receipt = kit.line_edit(receipt, now.receipt_no, receipt)
        self.received = _MaybeDay(translate("Tracking", "Received on"), now.received_on, today)
        self.answered = _MaybeDay(translate("Tracking", "Answered on"), now.answered_on, today)
        self.outcome = combo(
            translate("Tracking", "Result"),
            tuple((outcome_name(one), one) for one in Outcome),
            now.outcome,
        )
        note = translate("Tracking", "Note: who said what")
        self.note = kit.text_edit(note, now.note)
        self.note.setPlaceholderText(note)
        sent_line, foot = kit.row(gap=8), kit.row()
        kit.add(
            sent_line, kit.label(translate("Tracking", "Sent on")), self.day, self.channel, None
        )
        kit.add(
            foot,
            None,
            kit.button(translate("Messages", "Cancel"), self.reject),
            kit.button(translate("Tracking", "Keep"), self._give, "primary"),
        )
        body = kit.column(self, (24, 20, 24, 18), 10)
        kit.add(body, kit.label(heading, "heading"), self.paper, self.kind, self.lender)
        kit.add(body, self.to, sent_line)
        kit.add(body, self.tracking, self.receipt, self.received, self.answered, self.outcome)
        kit.add(body, self.note, foot)
        self.kind.setFocus()

    def _paper_chosen(self) -> None:
        """What is known of a paper need not be chosen again."""
        paper = self._papers.get(str(self.paper.currentData() or ""))
        if paper is not None:
            self.kind.setCurrentIndex(max(0, self.kind.findData(paper.kind)))

    def _named(self) -> Sent:
        """The former entry with the paper that is chosen; one that is not offered stays."""
        if not self._papers:
            return self._former
        paper = self._papers.get(str(self.paper.currentData() or ""))
        if paper is None:
            return replace(self._former, paper_sha256="", title="")
        return replace(self._former, paper_sha256=paper.pdf_sha256, title=paper.title)

    def value(self) -> Sent:
        """What the form holds."""
        return replace(
            self._named(),
            kind=PaperKind(str(self.kind.currentData())),
            lender_id=str(self.lender.currentData() or ""),
            to=self.to.text().strip(),
            sent_on=_day(self.day),
            channel=SendChannel(str(self.channel.currentData())),
            tracking_no=self.tracking.text().strip(),
            receipt_no=self.receipt.text().strip(),
            received_on=self.received.value(),
            answered_on=self.answered.value(),
            outcome=Outcome(str(self.outcome.currentData())),
            note=self.note.toPlainText().strip(),
        )

    def _give(self) -> None:
        self.given.emit(self.value())
        self.accept()
