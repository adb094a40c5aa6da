"""The rules of a case in the window: left out with a reason, let count, one added."""

from __future__ import annotations

from pathlib import Path

from cunzheng.ui.dialogs.add_rule_set import AddRuleSetDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.dialogs.rule_sets import RuleSetsDialog
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
