"""Strength, emergency sheet, another password: through the window, on real case files."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from cunzheng.casefile import emergency
from cunzheng.core import errors
from cunzheng.handover.removable import Mount
from cunzheng.services import cases, keys, places, settings
from cunzheng.services.keys import SheetState
from cunzheng.services.places import PlaceWarning
from cunzheng.ui import opening
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.change_password import ChangePasswordDialog
from cunzheng.ui.dialogs.emergency_sheet import EmergencySheetDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.opening import Way

from test_gui_access import nameless  # isort: skip

NEW = "另一句谁也想不到的话"


@pytest.fixture
def key(case_path: Path, password: str) -> emergency.Sheet:
    with cases.open_case(case_path, password) as case:
        return emergency.encode(case.store.raw_key)


def judged(page, settle, password: str) -> str:
    page.password.setText(password)
    settle(lambda: not page.meter._wait.isActive())
    return page.meter.text.text()


def test_the_meter_says_in_words_how_good_a_password_is(window, settle) -> None:
    window.show_new()
    page = window.current()
    assert "太弱" in judged(page, settle, "abc")
    assert page.meter.bar.property("look") == "bad"
    assert "太弱" in judged(page, settle, "password123")
    assert "百年" in judged(page, settle, "青蛙在屋顶上数第九颗纽扣")
    assert page.meter.bar.property("look") == "ok"
    page.name.setText("林知遥")
    assert page.meter.found.hint is not keys.PasswordHint.PERSONAL
    said = judged(page, settle, "林知遥林知遥")
    assert page.meter.found.hint is keys.PasswordHint.PERSONAL, said
    assert page.meter.bar.accessibleName()
    judged(page, settle, "")
    assert page.meter.text.text() == ""


def test_after_creating_the_sheet_is_offered_and_may_wait(
    window, settle, find, tmp_path: Path
) -> None:
    window.show_new()
    page = window.current()
    path = tmp_path / "新.czx"
    page.place.setText(str(path))
    page.password.setText(NEW)
    page.again.setText(NEW)
    settle(lambda: not page._wait.isActive())
    page.anyway.setChecked(True)  # a full disk of the test machine must not stop this test
    page.create_button.click()
    dialog = find(EmergencySheetDialog)
    assert nameless(dialog) == []
    dialog.later.click()
    view = window.current()
    state = card_of(view).state
    settle(lambda: state.text() == "应急卡：没有")


def card_of(view: CaseView):
    from cunzheng.ui.widgets.key_card import KeyCard

    return view.page("settings").findChild(KeyCard)


def test_a_sheet_counts_once_a_group_of_it_was_typed(
    key: emergency.Sheet, view: CaseView, settle, find, tmp_path: Path
) -> None:
    view.emergency_sheet()
    dialog = find(EmergencySheetDialog)
    dialog.save.click()
    asked = find(MessageDialog)
    assert "没有加密" in asked.text.text()
    asked.reject()
    assert dialog.isVisible()
    path = tmp_path / "卡.pdf"
    dialog.save_to(str(path))
    settle(lambda: dialog._steps.currentIndex() == 1)
    text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout
    assert key.groups[dialog.number - 1] in "".join(text.decode().split())
    state = card_of(view).state
    settle(lambda: "还没核对" in state.text())
    dialog.group.setText("AAAAA")
    dialog.check_button.click()
    settle(lambda: dialog.error.isVisible())
    assert str(dialog.number) in dialog.error.text()
    dialog.group.setText(key.groups[dialog.number - 1].lower())
    dialog.check_button.click()
    settle(lambda: state.text() == "应急卡：已作，已核对")
    find(MessageDialog).accept_button.click()


def test_a_printed_sheet_leaves_no_file(
    key: emergency.Sheet, view: CaseView, settle, find, tmp_path: Path
) -> None:
    view.emergency_sheet()
    dialog = find(EmergencySheetDialog)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(72)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    before = {one.name for one in tmp_path.iterdir()}
    dialog.print_on(printer)
    settle(lambda: dialog._steps.currentIndex() == 1)
    made = {one.name for one in tmp_path.iterdir()} - before
    assert {name for name in made if not name.endswith("-journal")} == {"printed.pdf"}
    dialog.reject()


def test_the_sheet_opens_the_case_and_names_the_wrong_group(
    window, settle, find, case_path: Path, key: emergency.Sheet
) -> None:
    window.show_unlock(str(case_path))
    page = window.current()
    page.other_way.click()
    assert nameless(window) == []
    typed = list(key.groups)
    typed[4] = typed[4][:-1] + ("0" if typed[4][-1] != "0" else "1")
    page.key.setPlainText(" ".join(typed))
    page.open.click()
    settle(lambda: page.error.isVisible())
    assert "5" in page.error.text()
    page.key.setPlainText("\n".join(key.groups).lower())
    page.open.click()
    settle(lambda: isinstance(window.current(), CaseView))
    find(MessageDialog).accept_button.click()  # a new password is offered at once
    dialog = find(ChangePasswordDialog)
    assert not dialog.old.isVisible()
    dialog.new.setText(NEW)
    dialog.again.setText(NEW)
    settle()
    dialog.save.click()
    settle(lambda: window.session is not None and not dialog_open())
    find(MessageDialog).reject()
    window.lock()
    settle()
    cases.open_case(case_path, NEW, read_only=True).close()


def dialog_open() -> bool:
    from PySide6.QtWidgets import QApplication

    return any(
        isinstance(one, ChangePasswordDialog) and one.isVisible()
        for one in QApplication.topLevelWidgets()
    )


def test_another_password_makes_the_old_one_and_the_sheet_void(
    window, view: CaseView, settle, find, case_path: Path, password: str
) -> None:
    view.emergency_sheet()
    first = find(EmergencySheetDialog)
    first.save_to(str(case_path.with_name("卡.pdf")))
    settle(lambda: first._steps.currentIndex() == 1)
    first.reject()
    view.change_password()
    dialog = find(ChangePasswordDialog)
    assert nameless(dialog) == []
    dialog.old.setText("not the password")
    dialog.new.setText(NEW)
    dialog.again.setText(NEW)
    settle()
    dialog.save.click()
    settle(lambda: dialog.error.isVisible())
    assert "密码不能打开" in dialog.error.text()
    assert window.current() is view  # nothing was closed
    dialog.old.setText(password)
    dialog.new.setText("12345678")
    dialog.again.setText("12345678")
    settle()
    dialog.save.click()
    settle(lambda: dialog.error.isVisible())
    assert "太容易被猜到" in dialog.error.text()
    dialog.new.setText(NEW)
    dialog.again.setText(NEW)
    settle()
    dialog.save.click()
    settle(lambda: window.current() is not view)
    told = find(MessageDialog)
    assert "失效" in told.text.text()
    told.reject()
    fresh = window.current()
    assert card_of(fresh)
    settle(lambda: "已失效" in card_of(fresh).state.text())
    window.lock()
    settle()
    with pytest.raises(errors.WrongPassword):
        cases.open_case(case_path, password)
    with cases.open_case(case_path, NEW) as case:
        assert keys.sheet_state(case) is SheetState.VOID


def test_a_case_that_is_open_elsewhere_may_be_read(
    window, settle, case_path: Path, password: str
) -> None:
    other = cases.open_case(case_path, password)
    try:
        window.show_unlock(str(case_path))
        page = window.current()
        page.password.setText(password)
        page.open.click()
        settle(lambda: page.read.isVisible())
        assert "打开" in page.error.text()
        page.read.click()
        settle(lambda: isinstance(window.current(), CaseView))
        view = window.current()
        assert view.session.snapshot.info.read_only
        banner = [one for one in view.findChildren(object) if "只读打开" in accessible(one)]
        assert banner
        assert banner[0].isVisible()
        assert not card_of(view).change.isEnabled()
    finally:
        window.lock()
        settle()
        other.close()


def accessible(one: object) -> str:
    name = getattr(one, "accessibleName", None)
    return name() if callable(name) else ""


def test_idle_minutes_and_backups_are_kept(view: CaseView, qtbot) -> None:
    page = view.page("settings")
    assert page.idle.currentText() == "10 分钟"
    page.idle.setCurrentIndex(page.idle.findData(0))
    page.idle.activated.emit(page.idle.currentIndex())
    assert settings.load().idle_minutes == 0
    assert page.idle.currentText() == "从不"
    page.backups.click()
    assert settings.load().automatic_backups is False


def test_a_bad_place_is_warned_of_and_needs_a_tick(window, settle, tmp_path: Path) -> None:
    window.show_new()
    page = window.current()
    path = tmp_path / "x.czx"
    page.place.setText(str(path))
    page.password.setText(NEW)
    page.again.setText(NEW)
    settle(lambda: not page._wait.isActive())
    page.warn((PlaceWarning("removable", "/media/stick"),))
    assert page.place_box.isVisible()
    assert "U" in page.warning.text() or "移动" in page.warning.text()
    page.create_button.click()
    assert page.error.isVisible()
    settle()
    assert not path.exists()


def test_a_synchronised_folder_is_told_without_anybody_asking(
    window, settle, tmp_path: Path
) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    assert any(one.code == "cloud" for one in places.warnings_for_new_case(folder / "x.czx"))
    window.show_new()
    page = window.current()
    page.place.setText(str(folder / "x.czx"))
    settle(lambda: page.place_box.isVisible())
    assert "同步" in page.warning.text()


def test_a_case_on_a_stick_is_worked_on_as_a_copy(
    window, settle, case_path: Path, password: str, tmp_path: Path, monkeypatch
) -> None:
    home = tmp_path / "here"
    monkeypatch.setattr(opening, "working_folder", lambda: home)
    window.show_unlock(str(case_path))
    page = window.current()
    settle()
    page.warn((PlaceWarning("removable", "/media/stick"),))
    assert page.way is Way.COPY
    assert nameless(window) == []
    before = case_path.read_bytes()
    page.password.setText(password)
    page.open.click()
    settle(lambda: isinstance(window.current(), CaseView))
    assert Path(window.session.snapshot.info.path).parent == home
    window.lock()
    settle()
    assert case_path.read_bytes() == before
    assert settings.load().recent[0] == str(home / case_path.name)


def test_what_stands_behind_the_choice_is_a_real_stick(case_path: Path) -> None:
    stick = Mount("/dev/sdz1", str(case_path.parent), "exfat")
    assert Way("copy") is Way.COPY
    assert places.place_of(case_path, (stick,)).file_system == "exfat"


def test_tab_leaves_the_field_of_the_key(window, qtbot, case_path: Path) -> None:
    window.show_unlock(str(case_path))
    page = window.current()
    page.other_way.click()
    page.key.setFocus()
    qtbot.keyClick(page.key, Qt.Key.Key_Tab)
    assert not page.key.hasFocus()


def test_a_stopped_copy_leaves_the_page_alive(window, settle, case_path: Path) -> None:
    def stopped(*_given: object) -> cases.Case:
        raise errors.Cancelled

    window.show_unlock(str(case_path))
    page = window.current()
    page.open.setEnabled(False)
    window.unlock(str(case_path), "x", Way.COPY, stopped)
    settle(lambda: page.error.isVisible())
    assert page.open.isEnabled()
