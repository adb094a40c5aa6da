"""Small screens, and buttons that stay where they are."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from cunzheng.core.moments import TimeSource
from cunzheng.core.values import Contact
from cunzheng.services import cases, contacts, importing
from cunzheng.ui.dialogs.import_review import ImportDialog
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.main_window import MainWindow
from cunzheng.ui.messages import MessageDialog

PAGES = ("overview", "timeline", "evidence", "check", "letters", "repayment", "handover", "help")


@pytest.mark.parametrize("size", [(1366, 728), (1024, 560)])
def test_the_lock_is_in_sight_on_a_small_screen(view, window, settle, size) -> None:
    for key in (*PAGES, "settings"):
        view.go(key)
        settle()
        window.resize(*size)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size, key
        lock = view.side.lock
        assert lock.mapTo(window, lock.rect().bottomLeft()).y() < size[1], key
        assert lock.isVisible()


def test_the_window_keeps_to_its_screen(window) -> None:
    room = window.screen().availableGeometry()
    other = MainWindow(window.tasks)
    assert other.width() <= room.width()
    assert other.height() <= room.height()
    other.deleteLater()


def test_an_error_moves_no_button(window) -> None:
    window.show_new()
    page = window.current()
    QApplication.processEvents()
    before = page.create_button.mapTo(window, page.create_button.rect().topLeft())
    page.password.setText("一句话一句话一句话")
    page.again.setText("另一句话另一句话")
    page.create_button.click()
    QApplication.processEvents()
    assert page.error.isVisible()
    assert page.create_button.mapTo(window, page.create_button.rect().topLeft()) == before
    page.again.setText("一句话一句话一句话")
    assert not page.error.isVisible()  # no longer true
    window.show_unlock("/x/y.czx")
    page = window.current()
    QApplication.processEvents()
    before = page.open.mapTo(window, page.open.rect().topLeft())
    page.refuse("密码不能打开这个案卷。")
    QApplication.processEvents()
    assert page.open.mapTo(window, page.open.rect().topLeft()) == before


def test_the_next_step_offers_the_numbers(
    case_path: Path, password: str, unlock, find, settle
) -> None:
    with cases.open_case(case_path, password) as case:
        contacts.log_contact(case, Contact("", number="02100008888", answered=True))
    view = unlock(case_path)
    page = view.page("overview")
    assert page.step.button.text() == "填写号码归属"
    page.step.button.click()
    dialog = find(ProfileDialog)
    assert dialog.tabs.currentWidget() is dialog.lines
    assert dialog.lines.records[0]["number"] == "02100008888"
    box = dialog.lines.widgets["whose"]
    box.setCurrentIndex(box.findData("lender:l1"))
    box.activated.emit(box.currentIndex())
    dialog.save.click()
    settle()
    assert view.session.snapshot.profile.line("02100008888").lender_id == "l1"
    assert page.step.advice.id != "numbers"


def test_a_time_is_typed_for_files_that_bring_none(view, find, settle, tmp_path, window) -> None:
    for name in ("甲.wav", "乙.wav"):
        with wave.open(str(tmp_path / name), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(8000)
            sound.writeframes(name.encode() * 4000)
    found = importing.examine([tmp_path / "甲.wav", tmp_path / "乙.wav"])
    dialog = ImportDialog(window, view.session, found)
    dialog.imported.connect(view._imported)
    dialog.open()
    assert "可在下方填写" in dialog.model.index(0, 4).data()
    model = dialog.view.selectionModel()
    for at in (0, 1):
        model.select(
            dialog.model.index(at, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    assert "2 个" in dialog._typing_label.text()
    dialog.typed.day.setDate(dialog.typed.day.date().addDays(-3))
    wanted = dialog.typed.value()
    dialog.type_time.click()
    assert dialog.model.index(1, 4).data() == ""
    dialog.accept_button.click()
    settle(lambda: len(view.session.snapshot.evidence) == 2)
    for one in view.session.snapshot.evidence:
        assert one.described.times[0] == wanted
        assert one.described.times[0].source is TimeSource.TYPED
    find(MessageDialog).accept()


def test_a_folder_can_be_chosen(view, window) -> None:
    view.choose_folder()
    dialog = next(iter(view.findChildren(QFileDialog)))
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.reject()
    lines = [
        [action.text() for action in one.menu().actions()]
        for one in view.page("timeline").findChildren(QPushButton)
        if one.menu() is not None
    ]
    assert any(one[:2] == ["文件…", "文件夹…"] for one in lines)
