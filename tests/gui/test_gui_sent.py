"""Papers that went out: the form, the table, the line over the pages."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate

from cunzheng.core.tracking import Outcome, SendChannel
from cunzheng.core.values import PaperKind
from cunzheng.ui.dialogs.sent_form import SentFormDialog
from cunzheng.ui.dialogs.sent_papers import SentPapersDialog
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets.reminder_bar import ReminderBar


def test_a_sent_paper_is_logged_answered_and_reminded_of(view, settle, find) -> None:
    bar = view.findChild(ReminderBar)
    settle()
    assert bar.isHidden()
    page = view.page("letters")
    settle()
    page.sent_button.click()
    dialog = find(SentPapersDialog)
    settle()
    assert not dialog.change.isEnabled()
    dialog.add.click()
    form = find(SentFormDialog)
    sent_on = today() - dt.timedelta(days=70)
    form.day.setDate(QDate(sent_on.year, sent_on.month, sent_on.day))
    form.lender.setCurrentIndex(form.lender.findData("l1"))
    form.tracking.setText(" EA129 ")
    made = form.value()
    assert (made.kind, made.channel) == (PaperKind.NFRA, SendChannel.POST)
    assert (made.received_on, made.tracking_no, made.lender_id) == (None, "EA129", "l1")
    form._give()
    settle(lambda: dialog.model.rowCount() == 3)
    assert dialog.list.count() == 1
    assert [dialog.model.row(at).deadline.days for at in range(3)] == [15, 30, 60]
    settle(lambda: not bar.isHidden())
    assert "10" in bar.text.text()  # the sixtieth day is ten days over
    dialog.table.selectRow(0)
    assert "15" in dialog.source.text()
    assert dialog.change.isEnabled()
    dialog.change.click()
    form = find(SentFormDialog)
    form.answered.tick.setChecked(True)
    form.outcome.setCurrentIndex(form.outcome.findData(Outcome.AGREED))
    form._give()
    settle(lambda: bar.isHidden())
    dialog.accept()
    settle()
