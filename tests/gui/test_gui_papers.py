"""Letters with a live preview; check, copy and folder."""

from __future__ import annotations

import datetime as dt
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import (
    Contact,
    FindingState,
    Lender,
    LenderKind,
    PaperKind,
    Person,
    PhoneLine,
    Profile,
)
from cunzheng.services import cases, contacts, review
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.difference import DifferenceDialog
from cunzheng.ui.dialogs.handover_wizard import HandoverWizard
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.dialogs.saved_letters import SavedLettersDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.models.handing import RESULT, SUMMARY
from cunzheng.ui.widgets.printing import print_pdf


@pytest.fixture
def full(tmp_path: Path, password: str, unlock) -> CaseView:
    """A case with a night call that stands, a threat that was confirmed, and one that waits."""
    path = tmp_path / "案卷 二.czx"
    profile = Profile(
        Person(name="林知遥"),
        (Lender("l1", "示例银行（虚构）信用卡中心", LenderKind.BANK),),
        lines=(PhoneLine("12900008830", "l1"),),
    )
    with cases.create_case(path, password, profile) as case:
        for when, said in (
            ("2025-11-18 23:14:02", "再不还钱，就去你家泼油漆"),
            ("2026-03-10 11:00:00", "再不还钱，就去你家泼油漆"),
        ):
            contacts.log_contact(
                case,
                Contact(
                    "", start=parse_moment(when), number="12900008830", answered=True, said=said
                ),
            )
        first = next(one for one in review.check(case) if one.state is FindingState.PROPOSED)
        review.decide(case, first.id, FindingState.CONFIRMED)
    return unlock(path)


def test_a_letter_has_a_preview_and_is_saved(full, settle, find, tmp_path: Path, window) -> None:
    full.write_letter(PaperKind.LENDER, None)
    page = full.page("letters")
    settle(lambda: page.letter is not None and page.preview.pages() > 0)
    assert "23时14分" in page.letter.text or "23:14" in page.letter.text
    assert page.choices.facts.total() == 1 or page.choices.facts.total() == 2
    window.grab()
    target = tmp_path / "投诉.pdf"
    page.save_to(str(target))
    message = find(MessageDialog)
    message.accept()
    settle()
    page.saved_button.click()
    kept = find(SavedLettersDialog)
    assert kept.list.count() == 1
    assert kept.text.toPlainText() == page.letter.text
    kept.accept()
    text = subprocess.run(
        ["pdftotext", str(target), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "林知遥" in text


def test_what_waits_cannot_be_chosen(full, settle, qtbot) -> None:
    full.go("letters")
    settle()
    model = full.page("letters").choices.facts
    states = {}
    for at in range(model.rowCount()):
        index = model.index(at)
        enabled = bool(model.flags(index) & Qt.ItemFlag.ItemIsEnabled)
        states[index.data()] = enabled
        changed = model.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
        assert changed is enabled
    assert True in states.values()
    assert set(model.chosen()) <= {one.contact_id for one in full.session.snapshot.printable()}


def test_nothing_chosen_says_so_instead_of_a_letter(full, settle) -> None:
    full.write_letter(PaperKind.NFRA, ())
    page = full.page("letters")
    settle(lambda: not page._wait.isActive())
    settle(lambda: not page.save_button.isEnabled())
    assert page.preview.pages() == 0


def test_changed_text_is_kept_and_set_in_type(full, settle, qtbot, find) -> None:
    full.write_letter(PaperKind.LENDER, None)
    page = full.page("letters")
    settle(lambda: page.letter is not None)
    page.editor.setPlainText(page.editor.toPlainText() + "\n\n我另外说明一句。\n")
    settle(lambda: "另外说明" in page.letter.text)
    page.choices.changed.emit()
    qtbot.wait(500)
    settle()
    assert "另外说明" in page.editor.toPlainText()
    page._anew()
    dialog = find(DifferenceDialog)
    assert "我另外说明一句。" in dialog.text.toPlainText()
    dialog.keep_mine.click()
    settle()
    assert "另外说明" in page.editor.toPlainText()
    page._anew()
    find(DifferenceDialog).take_new.click()
    settle(lambda: "另外说明" not in page.letter.text)
    kept = [one for one in full.session.snapshot.custody if "letter_draft" in one.payload]
    assert len(kept) == 1  # the same words are not kept twice


def test_a_missing_thing_leads_to_its_field(full, find, settle) -> None:
    full.edit_profile("debtor.phone")
    dialog = find(ProfileDialog)
    dialog.person["phone"].setText("12900000001")
    dialog.save.click()
    settle(lambda: full.session.snapshot.profile.debtor.phone == "12900000001")


def test_an_amount_that_cannot_be_read_saves_nothing(full, find, settle) -> None:
    full.edit_profile("debt.amount")
    dialog = find(ProfileDialog)
    dialog.debts.add.click()
    dialog.debts.records[0].update(lender="l1", amount="about five")
    dialog.save.click()
    assert dialog.error.isVisible()
    assert full.session.snapshot.profile.debts == ()
    dialog.reject()


def test_the_case_is_checked_and_copied(full, settle, tmp_path: Path, password: str) -> None:
    full.check_whole()
    settle(lambda: full.session.report is not None)
    assert full.session.report.whole
    page = full.page("handover")
    assert "未改变" in page._report.text()
    stick = tmp_path / "stick"
    stick.mkdir()
    page.backups.copy_into(str(stick))
    settle(lambda: bool(page.backups.said.text()))
    (copy,) = stick.iterdir()
    assert copy.name in page.backups.said.text()
    with cases.open_case(copy, password, read_only=True) as again:
        assert len(again.contacts()) == 2


def test_the_folder_is_written_only_after_a_warning(full, settle, find, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    full.page("handover").handing.give.click()
    wizard = find(HandoverWizard)
    settle()
    wizard.where.take_folder(str(place))
    wizard.how.recipient.setText("王律师（虚构）")
    wizard.go(SUMMARY)
    assert any("没有加密" in one.text() for one in wizard.findChildren(QLabel))
    wizard.forward()
    settle()
    assert list(place.iterdir()) == []  # not before the tick
    wizard.agreed.setChecked(True)
    wizard.forward()
    settle(lambda: wizard.at == RESULT)
    assert any(place.rglob("*.pdf"))
    wizard.accept()


def test_today_is_the_day_in_shanghai() -> None:
    from cunzheng.ui import snapshot

    assert abs((snapshot.today() - dt.datetime.now(dt.UTC).date()).days) <= 1


def test_a_paper_is_printed_page_by_page(full, settle, tmp_path: Path) -> None:
    full.write_letter(PaperKind.LENDER, None)
    page = full.page("letters")
    settle(lambda: page.preview.pages() > 0)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(72)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(page.preview.document, printer) == page.preview.pages()
    said = subprocess.run(
        ["pdfinfo", str(tmp_path / "printed.pdf")], capture_output=True, text=True, check=True
    ).stdout
    assert f"Pages:           {page.preview.pages()}" in said
