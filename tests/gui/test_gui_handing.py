"""The handover wizard in the window, on real folders and a real stand-in for a stick."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import Channel, Contact, Reached
from cunzheng.handover.sticks import look
from cunzheng.services import cases, contacts, importing
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.handover_wizard import HandoverWizard
from cunzheng.ui.models.handing import HOW, RESULT, SUMMARY, WHAT, WHERE

from test_gui_access import nameless  # isort: skip

NAMES = ("12900008830_20251118231402.m4a", "Screenshot_20260209-211530.png")


@pytest.fixture
def filled(unlock, case_path: Path, sample_files: Path, password: str) -> CaseView:
    """Two exhibits, a contact of the debtor's, one of the mother's."""
    with cases.open_case(case_path, password) as case:
        paths = [one for one in sample_files.iterdir() if one.suffix in {".m4a", ".png"}][:3]
        seen = importing.examine(paths)
        importing.commit(case, seen.candidates)
        for reached, name, said in (
            (Reached.DEBTOR, "", "今天必须还钱"),
            (Reached.PARENT, "周玉梅", "周玉梅，你女儿不还钱，打 12911112222"),
        ):
            contacts.log_contact(
                case,
                Contact(
                    "", channel=Channel.CALL, number="12900008830", reached=reached,
                    reached_name=name, said=said, start=parse_moment("2026-03-12T09:00:00"),
                ),
            )  # fmt: skip
    return unlock(case_path)


def wizard(view: CaseView, find, settle) -> HandoverWizard:
    page = view.page("handover")
    page.handing.give.click()
    made = find(HandoverWizard)
    settle()
    return made


def texts(widget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def test_the_folder_and_the_copy_are_given_and_kept(
    filled: CaseView, find, settle, tmp_path: Path, password: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog = wizard(filled, find, settle)
    assert nameless(dialog) == []
    dialog.forward()
    assert dialog.error.isVisible()  # no place yet
    assert dialog.at == WHERE
    dialog.where.show_drives((look("黑色 U 盘", str(stick), "/dev/none", "ext4"),))
    assert "黑色 U 盘" in dialog.where.chosen.text()  # the only one that is ready
    dialog.forward()
    assert dialog.at == WHAT
    dialog.what.masked.setChecked(True)
    settle(lambda: dialog.preview is not None and bool(dialog.preview.held_back))
    assert "第三人" in dialog.what.told.text() or "third person" in dialog.what.told.text()
    dialog.forward()
    dialog.how.copy.setChecked(True)
    dialog.forward()
    assert dialog.at == HOW
    dialog.how.password.setText("另一句只有律师知道的话")
    dialog.how.again.setText("另一句只有律师知道的话")
    dialog.how.recipient.setText("王律师（虚构）")
    dialog.forward()
    assert dialog.at == SUMMARY
    assert "王律师（虚构）" in texts(dialog)
    dialog.forward()
    assert dialog.at == SUMMARY  # not before the tick
    assert list(stick.iterdir()) == []
    dialog.agreed.setChecked(True)
    dialog.forward()
    settle(lambda: dialog.at == RESULT)
    assert dialog.outcome is not None
    assert dialog.outcome.error is None
    dialog.forward()
    settle()
    assert sorted(one.name for one in stick.iterdir()) == ["律师材料", "案卷 一.czx"]
    with cases.open_case(stick / "案卷 一.czx", "另一句只有律师知道的话", read_only=True) as copy:
        assert len(copy.contacts()) == 2
    page = (stick / "律师材料" / "index.html").read_text("utf-8")
    assert "周玉梅" not in page
    assert "周**" in page
    assert "12911112222" not in page
    rows = filled.page("handover").handing.model.rows()
    settle(lambda: len(filled.page("handover").handing.model.rows()) == 2)
    rows = filled.page("handover").handing.model.rows()
    assert {one[1].recipient for one in rows} == {"王律师（虚构）"}
    assert {one[1].drive for one in rows} == {"黑色 U 盘"}


def test_a_lock_in_the_middle_leaves_nothing_half(
    filled: CaseView, find, settle, window, tmp_path: Path, password: str
) -> None:
    dialog = wizard(filled, find, settle)
    dialog.where.take_folder(str(tmp_path))
    dialog.how.recipient.setText("王律师（虚构）")
    dialog.go(SUMMARY)
    dialog.agreed.setChecked(True)
    before = sorted(one.name for one in tmp_path.iterdir())
    dialog.forward()
    window.lock()
    settle()
    left = sorted(one.name for one in tmp_path.iterdir())
    assert not [one for one in left if ".part" in one]
    if left == before:  # it was stopped in time
        case_path = next(tmp_path.glob("*.czx"))
        with cases.open_case(case_path, password, read_only=True) as again:
            assert again.custody()[-1].kind != "folder_given"


def test_ticks_narrow_what_goes(filled: CaseView, find, settle, tmp_path: Path, qtbot) -> None:
    dialog = wizard(filled, find, settle)
    dialog.where.take_folder(str(tmp_path))
    dialog.go(WHAT)
    dialog.what.part.setChecked(True)
    dialog.what._tick(dialog.what.contacts, on=False)
    dialog.what._tick(dialog.what.exhibits, on=False)
    dialog.forward()
    assert dialog.at == WHAT
    assert dialog.error.isVisible()
    dialog.what.contacts.setFocus()
    dialog.what.contacts.setCurrentRow(0)
    qtbot.keyClick(dialog.what.contacts, Qt.Key.Key_Space)
    settle(lambda: dialog.preview is not None and dialog.preview.contacts == 1)
    dialog.forward()
    assert dialog.at == HOW
    dialog.reject()
