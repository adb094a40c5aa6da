"""Versions of letters in the window: kept, frozen, gone on from, and there again after closing."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog

from cunzheng.core.drafts import Use
from cunzheng.core.marks import Mark, MarkKind
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
from cunzheng.services import (
    cases,
    contacts,
    drafts,
    importing,
    instead,
    papers,
    review,
    settings,
)
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.envelope import EnvelopeDialog
from cunzheng.ui.dialogs.mark_picture import MarkPictureDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.dialogs.saved_letters import SavedLettersDialog
from cunzheng.ui.dialogs.sent_form import SentFormDialog
from cunzheng.ui.dialogs.versions import VersionsDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.models.letters import use_name
from cunzheng.ui.widgets.printing import pages_of, print_pdf
from cunzheng.ui.widgets.stands_in import StandsIn


@pytest.fixture
def full(tmp_path: Path, password: str, unlock) -> CaseView:
    path = tmp_path / "案卷 二.czx"
    profile = Profile(
        Person(name="林知遥"),
        (Lender("l1", "示例银行（虚构）信用卡中心", LenderKind.BANK),),
        lines=(PhoneLine("12900008830", "l1"),),
    )
    with cases.create_case(path, password, profile) as case:
        contacts.log_contact(
            case,
            Contact(
                "",
                start=parse_moment("2026-03-10 11:00:00"),
                number="12900008830",
                answered=True,
                said="再不还钱，就去你家泼油漆",
            ),
        )
        for one in review.check(case):
            if one.state is FindingState.PROPOSED:
                review.decide(case, one.id, FindingState.CONFIRMED)
    return unlock(path)


def page_of(view: CaseView, settle):
    view.write_letter(PaperKind.LENDER, None)
    page = view.page("letters")
    settle(lambda: page.preview.pages() > 0 and page.print_button.isEnabled())
    return page


def printer_to(path: Path, dpi: int = 72) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(dpi)
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def said(path: Path, *command: str) -> str:
    return subprocess.run([*command, str(path)], capture_output=True, text=True, check=True).stdout


def test_what_was_printed_is_frozen_and_gone_on_from(full, settle, find, qtbot, tmp_path) -> None:
    page = page_of(full, settle)
    first = page.editor.toPlainText()
    sheet = printer_to(tmp_path / "p.pdf")
    page.printed(QDialog.DialogCode.Rejected, sheet)
    assert not (tmp_path / "p.pdf").exists()
    page.printed(QDialog.DialogCode.Accepted, sheet)
    settle(lambda: full.session.snapshot.custody[-1].kind == "record_saved")
    assert any(hashlib.sha256(page.pdf).hexdigest() in one.payload for one in
               full.session.snapshot.custody if one.kind == "paper_saved")  # fmt: skip
    page.editor.setPlainText(first + "\n\n我另外说明一句。\n")
    settle(lambda: page.letter is not None and "另外说明" in page.letter.text)
    page.show_versions()
    versions = find(VersionsDialog)
    assert versions.list.count() == 1
    assert use_name(Use.PRINTED) in versions.list.item(0).text()
    assert "另外说明" in versions.text.toPlainText()  # the difference
    qtbot.keyClick(versions.list, Qt.Key.Key_D)
    assert versions.text.toPlainText().strip() == first.strip()
    qtbot.keyClick(versions.list, Qt.Key.Key_Return)
    settle(lambda: "另外说明" not in page.editor.toPlainText())
    page.show_versions()
    assert find(VersionsDialog).list.count() == 2  # what was there before is kept too


def test_a_kept_paper_is_logged_as_sent_and_continued(full, settle, find, tmp_path) -> None:
    page = page_of(full, settle)
    page.printed(QDialog.DialogCode.Accepted, printer_to(tmp_path / "p.pdf"))
    settle(lambda: full.session.snapshot.custody[-1].kind == "record_saved")
    page.show_saved()
    settle(lambda: find(SavedLettersDialog) is not None)
    kept = find(SavedLettersDialog)
    assert use_name(Use.PRINTED) in kept.list.item(0).text()
    kept._sent()
    find(SentFormDialog)._give()
    before = len(full.session.snapshot.custody)
    settle(lambda: len(full.session.snapshot.custody) > before)
    page.choices.choose_kind(PaperKind.POLICE)
    page.show_saved()
    again = find(SavedLettersDialog)
    settle(lambda: again.isVisible())
    assert use_name(Use.SENT) in again.list.item(0).text()
    text = again.text.toPlainText()
    again._continue()
    settle(lambda: page.choices.kind is PaperKind.LENDER and page.editor.toPlainText() == text)
    assert page.tabs.currentIndex() == 1


def test_the_text_that_was_open_at_the_end_is_there_again(
    full, settle, window, unlock, tmp_path, password
) -> None:
    page = page_of(full, settle)
    page.editor.setPlainText(page.editor.toPlainText() + "\n\n没写完的一句。\n")
    path = Path(full.session.snapshot.info.path)
    window.lock()
    settle()
    window._unsaved.clear()  # as when the app ends
    with cases.open_case(path, password) as case:
        like = drafts.draft_of(papers.Letter(PaperKind.LENDER, "", "", None), "", "l1")
        assert "没写完的一句" in drafts.left_open(case, like).text
    page = page_of(unlock(path), settle)
    settle(lambda: "没写完的一句" in page.letter.text)
    assert not page._kept.isHidden()


def test_pages_and_copies_are_those_of_the_dialog(full, settle, tmp_path: Path) -> None:
    page = page_of(full, settle)
    document = page.preview.document
    count = document.pageCount()
    assert count >= 2
    target = tmp_path / "part.pdf"
    printer = printer_to(target)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    assert pages_of(printer, count) == [1]
    ranges = QPageRanges()
    ranges.addPage(1)
    printer.setPageRanges(ranges)
    printer.setCopyCount(2)
    once = printer.supportsMultipleCopies()
    assert pages_of(printer, count) == ([0] if once else [0, 0])
    assert print_pdf(document, printer) == (1 if once else 2)
    printer = printer_to(tmp_path / "back.pdf")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_of(printer, 3) == [2, 1, 0]


def test_print_is_as_fine_as_the_printer_up_to_600(full, settle, tmp_path: Path) -> None:
    page = page_of(full, settle)
    for dpi, seen in ((600, 600), (1200, 600)):
        printer = printer_to(tmp_path / f"{dpi}.pdf", dpi)
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(1, 1)
        assert print_pdf(page.preview.document, printer) == 1
        rows = said(tmp_path / f"{dpi}.pdf", "pdfimages", "-list").splitlines()[2:]
        assert {int(one.split()[12]) for one in rows} <= {seen, seen - 1, seen + 1}
        assert abs(sum(int(one.split()[4]) for one in rows) - 841.89 / 72 * seen) < 10


def test_an_envelope_is_filled_from_the_case_and_saved(full, settle, find, tmp_path) -> None:
    page = page_of(full, settle)
    page.envelope_button.click()
    dialog = find(EnvelopeDialog)
    assert dialog.to_fields.name.text() == "示例银行（虚构）信用卡中心"
    assert dialog.from_fields.name.text() == "林知遥"
    settle(lambda: dialog.preview.pages() == 1)
    dialog.to_fields.postcode.setText("12900")
    dialog.show_now()
    settle(lambda: not dialog.save.isEnabled())
    dialog.to_fields.postcode.setText("129000")
    dialog.size_box.setCurrentIndex(1)
    settle(lambda: dialog.save.isEnabled())
    dialog.save_to(str(tmp_path / "e.pdf"))
    settle(lambda: (tmp_path / "e.pdf").exists())
    assert "示例银行" in said(tmp_path / "e.pdf", "pdftotext", "-layout") or "示例银行" in (
        subprocess.run(["pdftotext", str(tmp_path / "e.pdf"), "-"], capture_output=True,
                       check=True).stdout.decode()
    )  # fmt: skip


def test_the_font_is_chosen_remembered_and_refused(full, settle, tmp_path, find) -> None:
    page = page_of(full, settle)
    before = page.pdf
    mine = tmp_path / "MyFang.ttf"
    mine.write_bytes(
        (Path(__file__).parents[2] / "resources/fonts/NotoSansSC-Regular.ttf").read_bytes()
    )
    page.fonts.choose(str(mine))
    settle(lambda: b"CzOwn" in page.pdf)
    assert settings.load().letter_fonts.body == str(mine)
    bad = tmp_path / "bad.ttf"
    bad.write_bytes(b"OTTO" + bytes(100))
    page.fonts.choose(str(bad))
    settle(lambda: page.pdf == before)
    assert settings.load().letter_fonts.body == ""
    find(MessageDialog).accept()


def test_a_copy_stands_in_and_the_original_comes_back(
    tmp_path, case_path, password, unlock, settle, find
) -> None:
    shot = tmp_path / "Screenshot_20261125-230500.png"
    Image.new("RGB", (200, 400), (250, 250, 250)).save(shot)
    with cases.open_case(case_path, password) as case:
        importing.commit(case, importing.examine([shot]).candidates)
    view = unlock(case_path)
    parent = next(one for one in view.session.snapshot.evidence if one.name == shot.name)
    view.mark_picture(parent.id)
    dialog = find(MarkPictureDialog)
    settle(lambda: not dialog.canvas.natural.isEmpty())
    dialog.canvas.list.add(Mark(MarkKind.COVER, 10, 10, 90, 90))
    dialog._tell()
    dialog.instead.setChecked(True)
    dialog.keep.click()
    settle(lambda: view.session.snapshot.evidence[-1].source == "redacted")
    copy = view.session.snapshot.evidence[-1]
    found: list[dict[str, str]] = []

    def chosen() -> dict[str, str]:
        found.clear()
        view.session.read(view, lambda case, _p: instead.chosen(case), found.append)
        settle(lambda: bool(found))
        return found[0]

    assert chosen() == {parent.id: copy.id}
    view.go("evidence")
    view.show_evidence(parent.id)
    page = view.page("evidence")
    settle(lambda: any(str(copy.exhibit_no) in one.line.text()
                       for one in page.findChildren(StandsIn)))  # fmt: skip
    under = next(one for one in page.findChildren(StandsIn) if one.line.text())
    under.take_back()
    asked = find(ReasonDialog)
    asked.given.emit("法官要看原件")
    settle(lambda: chosen() == {})
