"""People and firms, the call card and the second step of a new case, by keyboard and mouse."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cunzheng.core.moments import parse_moment
from cunzheng.core.parties import PartyKind
from cunzheng.core.values import Agency, Contact, LenderKind
from cunzheng.services import cases, contacts
from cunzheng.ui.dialogs.call_card import CallCardDialog
from cunzheng.ui.dialogs.emergency_sheet import EmergencySheetDialog
from cunzheng.ui.dialogs.first_steps import FirstStepsDialog
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.dialogs.people import PeopleDialog
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.recording import Stage

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from takes_kit import Fed


@pytest.fixture
def peopled(case_path, password: str, unlock):
    with cases.open_case(case_path, password) as case:
        profile = case.profile()
        agencies = (Agency("a1", "某达（虚构）"), Agency("a2", "某达（虚构）公司"))
        cases.save_profile(case, replace(profile, agencies=agencies))
        for day, agency, name in ((1, "a1", "王某"), (2, "a2", "李某"), (3, "a2", "王 某")):
            contacts.log_contact(
                case,
                Contact(
                    "",
                    start=parse_moment(f"2026-03-0{day} 09:00:00"),
                    number="12900000001",
                    agency_id=agency,
                    collector=name,
                ),
            )
    return unlock(case_path)


def press(qtbot, widget, key: Qt.Key) -> None:
    """A short cut is heard by the window that is in front."""
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    qtbot.keyClick(widget, key)


def test_two_agencies_are_made_one_and_taken_apart(peopled, window, qtbot, find, settle) -> None:
    press(qtbot, window, Qt.Key.Key_F6)
    dialog = find(PeopleDialog)
    settle()
    assert dialog._twin_box.isVisible()
    qtbot.mouseClick(dialog.look, Qt.MouseButton.LeftButton)
    assert dialog.title.text() == "某达（虚构）"
    assert dialog.other.currentText() == "某达（虚构）公司"
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    settle(lambda: dialog.undone.count() == 1)
    snapshot = peopled.session.snapshot
    assert [one.agency_id for one in snapshot.contacts] == ["a2"] * 3
    assert dialog.title.text() == "某达（虚构）公司"
    assert dialog.contacts.count() == 3
    dialog.apart.click()
    settle(lambda: not dialog.undone.count())
    assert [one.agency_id for one in peopled.session.snapshot.contacts] == ["a1", "a2", "a2"]
    dialog.reject()


def test_finding_renaming_and_going_to_a_contact(peopled, qtbot, find, settle) -> None:
    peopled.people()
    dialog = find(PeopleDialog)
    settle()
    qtbot.keyClicks(dialog.finder, "12900000001")
    assert [dialog._shown[at].kind for at in range(len(dialog._shown))] == [PartyKind.NUMBER]
    dialog.choose(PartyKind.COLLECTOR, "王 某")
    dialog.name.setText("王某")
    dialog.rename.click()
    settle(lambda: dialog.contacts.count() == 2)
    wanted = dialog.contacts.item(0).data(Qt.ItemDataRole.UserRole)
    dialog.contacts.setFocus()
    qtbot.keyClick(dialog.contacts, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()
    page = peopled.page("timeline")
    settle()
    assert peopled.session.snapshot.contact_by_id[wanted].collector == "王某"
    assert page.isVisible()


def test_names_are_edited_from_there(peopled, find, settle) -> None:
    peopled.people()
    dialog = find(PeopleDialog)
    settle()
    dialog.choose(PartyKind.AGENCY, "a1")
    dialog.edit.click()
    profile = find(ProfileDialog)
    assert profile.tabs.currentWidget() is profile.agencies
    profile.reject()
    dialog.reject()


def test_an_empty_case_says_where_to_begin(window, view, find, settle) -> None:
    view.people()
    dialog = find(PeopleDialog)
    settle()
    dialog.finder.setText("没有的名字")
    assert dialog.title.text()
    assert dialog.about.text()
    assert not dialog._merging.isVisible()
    dialog.reject()


def test_the_card_takes_notes_by_one_key_and_becomes_a_contact(
    view, qtbot, find, settle, window
) -> None:
    press(qtbot, window, Qt.Key.Key_F5)
    card = find(CallCardDialog)
    assert card.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not card.isModal()  # the window below stays usable
    assert card.value().began is None
    qtbot.keyClick(card, Qt.Key.Key_4)
    qtbot.keyClicks(card.answers["name"], "Wang")
    qtbot.keyClick(card.answers["name"], Qt.Key.Key_7)  # typed, not a note
    qtbot.keyClick(card.answers["name"], Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(card.free, "my own words")
    qtbot.keyClick(card.free, Qt.Key.Key_Return)
    qtbot.keyClicks(card.free, "not added yet")
    filled = card.value()
    texts = [one.text for one in filled.notes]
    prepared = [one.here for one in card._card.notes]
    assert texts == [prepared[3], prepared[0], "my own words", "not added yet"]
    assert filled.answers == {"name": "Wang7"}
    assert filled.began is not None
    card.over.click()
    draft = find(LogContactDialog)
    assert draft.collector.text() == "Wang7"
    assert prepared[3] in draft.note.toPlainText()
    draft.reject()
    assert card.isVisible()  # a draft that is given up takes nothing along
    card.over.click()
    find(LogContactDialog).save.click()
    settle(lambda: len(view.session.snapshot.contacts) == 1)
    qtbot.waitUntil(lambda: not shiboken6.isValid(card) or not card.isVisible())


def test_the_card_starts_the_recorder_and_asks_before_it_is_thrown_away(
    view, qtbot, find, settle
) -> None:
    view.recording.make = Fed  # a real recorder on a made sound
    view.recording.input_name = lambda: "一"
    view.call_card()
    card = find(CallCardDialog)
    press(qtbot, card, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: view.recording.stage is Stage.RECORDING, timeout=5000)
    assert not card.record.isVisible()
    assert card.value().began is not None
    view.recording.stop()
    settle(lambda: not view.recording.busy)
    card.note(0)
    card.reject()
    asked = find(MessageDialog)
    assert card.isVisible()
    asked.accept()
    qtbot.waitUntil(lambda: not shiboken6.isValid(card) or not card.isVisible())


def test_the_second_step_of_a_new_case(window, settle, find, tmp_path) -> None:
    window.show_new()
    page = window.current()
    page.place.setText(str(tmp_path / "新.czx"))
    page.password.setText("青蛙在屋顶上数第九颗纽扣")
    page.again.setText("青蛙在屋顶上数第九颗纽扣")
    settle(lambda: not page._wait.isActive())
    page.anyway.setChecked(True)
    page.create_button.click()
    find(EmergencySheetDialog).later.click()
    dialog = find(FirstStepsDialog)
    dialog.amount.setText("很多")
    dialog.save.click()
    assert dialog.error.isVisible()  # nothing typed wrongly is saved
    dialog.name.setText("林知遥")
    dialog.lender.setText("示范消费金融（虚构）")
    dialog.kind.setCurrentIndex(dialog.kind.findData(LenderKind.CONSUMER_FINANCE.value))
    dialog.amount.setText("12,345.60")
    dialog.overdue.setText("2026-01-31")
    dialog.save.click()
    settle(lambda: bool(window.session.snapshot.profile.lenders))
    profile = window.session.snapshot.profile
    assert profile.debtor.name == "林知遥"
    assert profile.debts[0].amount_fen == 1234560
    assert profile.debts[0].lender_id == profile.lenders[0].id
    assert profile.lenders[0].kind is LenderKind.CONSUMER_FINANCE


def test_the_second_step_may_be_left_out(view, find) -> None:
    before = view.session.snapshot.profile
    view.first_steps()
    dialog = find(FirstStepsDialog)
    assert dialog.value() == before
    dialog.skip.click()
    assert view.session.snapshot.profile == before
