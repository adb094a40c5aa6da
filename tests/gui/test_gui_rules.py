"""The rules of a case in the window: left out with a reason, let count, one added."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import Channel, Contact, LenderKind
from cunzheng.services import cases, contacts
from cunzheng.ui.dialogs.add_consent import AddConsentDialog, EndConsentDialog
from cunzheng.ui.dialogs.add_rule_set import AddRuleSetDialog
from cunzheng.ui.dialogs.consents import ConsentsDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.dialogs.rule_sets import RuleSetsDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.widgets.rules_card import RulesCard


def test_a_rule_is_left_out_and_another_added(unlock, window, case_path: Path, settle) -> None:
    view = unlock(case_path)
    view.go("settings")
    view.findChild(RulesCard).button.click()
    settle(lambda: window.findChild(RuleSetsDialog) is not None)
    dialog = window.findChild(RuleSetsDialog)
    names = [one.rule_set.id for one in dialog.model.rows()]
    assert names[0] == "cba-2026"
    assert "nifa-2024" in names
    dialog.switch.click()
    reason = dialog.findChild(ReasonDialog)
    reason.reason.setPlainText("不适用")
    reason.save.click()
    settle(lambda: not dialog.model.rows()[0].on)
    assert "0" in dialog.told.text()
    dialog.switch.click()
    settle(lambda: dialog.model.rows()[0].on)
    dialog._ask_new()
    form = dialog.findChild(AddRuleSetDialog)
    assert not form.save.isEnabled()
    form.title.setText("某市约定（虚构）")
    form.source.setText("虚构")
    assert form.save.isEnabled()
    form.save.click()
    settle(lambda: len(dialog.model.rows()) == len(names) + 1)
    assert not dialog.grab().isNull()
    dialog.accept()


def rules_dialog(unlock, window, case_path: Path, settle) -> RuleSetsDialog:
    view = unlock(case_path)
    view.go("settings")
    view.findChild(RulesCard).button.click()
    settle(lambda: window.findChild(RuleSetsDialog) is not None)
    return window.findChild(RuleSetsDialog)


def row_of(dialog: RuleSetsDialog, title: str) -> int:
    return [one.rule_set.title for one in dialog.model.rows()].index(title)


def test_wrong_input_keeps_the_form_and_says_what(unlock, window, case_path: Path, settle) -> None:
    dialog = rules_dialog(unlock, window, case_path, settle)
    before = len(dialog.model.rows())
    dialog._ask_new()
    form = dialog.findChild(AddRuleSetDialog)
    form.title.setText("某市约定（虚构）")
    form.source.setText("虚构第1号")
    form.start.setText("晚上十点")
    form.save.click()
    assert form.isVisible()
    assert "22:00" in form.wrong.text()
    assert form.title.text() == "某市约定（虚构）"
    form.start.setText("21：30")  # as a Chinese keyboard writes it
    for box, kind in form.lenders.boxes:
        box.setChecked(kind in {LenderKind.MICRO_LOAN, LenderKind.ONLINE_PLATFORM})
    for box, channel in form.channels.boxes:
        box.setChecked(channel is Channel.SMS)
    form.ends.setChecked(True)
    form.last.setDate(form.first.date().addDays(-1))
    form.save.click()
    assert form.isVisible()
    assert form.wrong.isVisible()
    form.last.setDate(QDate(2099, 1, 1))
    form.save.click()
    settle(lambda: len(dialog.model.rows()) == before + 1)
    made = dialog.model.rows()[row_of(dialog, "某市约定（虚构）")].written
    assert made.lenders == (LenderKind.ONLINE_PLATFORM, LenderKind.MICRO_LOAN)
    assert made.channels == (Channel.SMS,)
    assert (made.start, made.last_day.year) == ("21:30", 2099)


def test_a_rule_of_the_user_is_changed_and_taken_back(
    unlock, window, case_path: Path, settle, tmp_path: Path
) -> None:
    dialog = rules_dialog(unlock, window, case_path, settle)
    before = len(dialog.model.rows())
    path = tmp_path / "rule.toml"
    path.write_text(
        'title = "行内规定（虚构）"\nsource = "虚构"\nfirst_day = 2026-01-01\n'
        'lenders = ["bank"]\nproducts = ["credit_card"]\nanswered_per_day = 2\n',
        "utf-8",
    )
    dialog.read_file(path)
    settle(lambda: dialog.findChild(AddRuleSetDialog) is not None)
    form = dialog.findChild(AddRuleSetDialog)
    assert form.answered.value() == 2
    form.save.click()
    settle(lambda: len(dialog.model.rows()) == before + 1)
    dialog.view.setCurrentIndex(dialog.model.index(row_of(dialog, "行内规定（虚构）"), 0))
    assert dialog.change.isVisible()
    dialog.change.click()
    settle(lambda: any(one.isVisible() for one in dialog.findChildren(AddRuleSetDialog)))
    (form,) = (one for one in dialog.findChildren(AddRuleSetDialog) if one.isVisible())
    form.answered.setValue(1)
    form.save.click()
    at = row_of(dialog, "行内规定（虚构）")
    settle(lambda: dialog.model.rows()[at].written.answered_per_day == 1)
    dialog.withdraw.click()
    reason = dialog.findChild(ReasonDialog)
    reason.reason.setPlainText("不再适用")
    reason.save.click()
    settle(lambda: len(dialog.model.rows()) == before)


def test_a_file_that_is_no_rule_is_refused(
    unlock, window, case_path: Path, settle, tmp_path: Path, find
) -> None:
    dialog = rules_dialog(unlock, window, case_path, settle)
    path = tmp_path / "rule.toml"
    path.write_bytes(b"\xff\xfe" * 40)
    dialog.read_file(path)
    told = find(MessageDialog)
    assert dialog.findChild(AddRuleSetDialog) is None
    told.accept()


def test_consent_is_noted_by_keyboard_and_taken_back(
    unlock, window, case_path: Path, settle, password: str
) -> None:
    with cases.open_case(case_path, password) as case:
        at = parse_moment("2026-03-18 23:10:00")
        contacts.log_contact(case, Contact("", start=at, number="12900008830", answered=True))
    view = unlock(case_path)
    before = [one.id for one in view.session.snapshot.findings if "hours" in one.rule_id]
    assert before
    view.go("settings")
    view.findChild(RulesCard).agreed.click()
    settle(lambda: window.findChild(ConsentsDialog) is not None)
    dialog = window.findChild(ConsentsDialog)
    assert dialog.empty.isVisible()
    assert not dialog.back.isEnabled()
    dialog.add_button.setFocus()
    QTest.keyClick(dialog.add_button, Qt.Key.Key_Space)
    form = dialog.findChild(AddConsentDialog)
    names = [form.lender.itemText(at) for at in range(form.lender.count())]
    form.lender.setCurrentIndex(next(at for at, one in enumerate(names) if "消费金融" in one))
    form.begins.setChecked(True)
    form.first.setDate(QDate(2025, 1, 1))
    form.ends.setChecked(True)
    form.last.setDate(QDate(2024, 1, 1))
    form.save.setFocus()
    QTest.keyClick(form.save, Qt.Key.Key_Space)
    assert form.isVisible()
    assert form.wrong.isVisible()
    form.last.setDate(QDate(2026, 12, 31))
    form.some_hours.setChecked(True)
    form.end.setText("半夜")
    QTest.keyClick(form.save, Qt.Key.Key_Space)
    assert form.isVisible()
    assert "08:00" in form.wrong.text()
    form.end.setText("23：30")  # as a Chinese keyboard writes it
    QTest.keyClick(form.save, Qt.Key.Key_Space)
    settle(lambda: len(dialog.model.rows()) == 1)
    settle(
        lambda: (
            [one.id for one in view.session.snapshot.findings if "hours" in one.rule_id] != before
        )
    )
    (kept,) = dialog.model.rows()
    assert (kept.consent.channels, kept.consent.start, kept.consent.end) == (
        (Channel.CALL,),
        "22:00",
        "23:30",
    )
    dialog.end_button.click()
    ended = dialog.findChild(EndConsentDialog)
    ended.last.setDate(QDate(2026, 6, 30))
    ended.save.click()
    settle(lambda: dialog.model.rows()[0].consent.last_day.month == 6)
    dialog.back.click()
    reason = dialog.findChild(ReasonDialog)
    reason.reason.setPlainText("记错了")
    reason.save.click()
    settle(lambda: not dialog.model.rows())
    settle(
        lambda: (
            [one.id for one in view.session.snapshot.findings if "hours" in one.rule_id] == before
        )
    )
