"""The letters page under a quick hand: what leaves it is what was typed, and no word is lost."""

from __future__ import annotations

import dataclasses
import subprocess
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from test_gui_versions import full, page_of, printer_to  # noqa: F401

from cunzheng.core.envelope import EnvelopeSize
from cunzheng.core.errors import Cancelled
from cunzheng.core.values import Bilingual, Missing, PaperKind
from cunzheng.papers.gaps import notices
from cunzheng.services import cases, drafts, offices, papers
from cunzheng.ui.dialogs.envelope import EnvelopeDialog
from cunzheng.ui.dialogs.profile import ProfileDialog
from cunzheng.ui.pages import compose_words
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets.letter_choices import ELSEWHERE, HERE
from cunzheng.ui.widgets.pdf_pane import open_pdf
from cunzheng.ui.widgets.printing import print_later, print_pdf, printer_for

ADDED = "\n\n我另外说明一句。\n"


def words_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    return "".join(done.stdout.decode().split())


def test_what_was_typed_a_moment_ago_is_what_leaves(full, settle) -> None:  # noqa: F811
    """And where nothing can be written, nothing leaves later."""
    page = page_of(full, settle)
    page.choices.facts.choose_only(())
    page._changed()
    seen: list[str] = []
    page.when_settled(lambda: seen.append("out"))
    settle(lambda: not page._wait.isActive() and page.preview.pages() == 0)
    page.choices.facts.choose_only(None)
    page._changed()
    settle(lambda: page.preview.pages() > 0 and page.save_button.isEnabled())
    assert seen == []
    page.when_settled(lambda: seen.append(page.letter.text))
    assert len(seen) == 1  # nothing is under way: at once
    page.editor.setPlainText(page.editor.toPlainText() + ADDED)
    page.when_settled(lambda: seen.append(page.letter.text))
    assert len(seen) == 1
    settle(lambda: len(seen) == 2)
    assert "另外说明" in seen[1]


def test_the_print_dialog_prints_what_it_was_opened_for(full, settle, find, tmp_path: Path) -> None:  # noqa: F811
    """In the middle of the sheet, and on a sheet of its own size."""
    page = page_of(full, settle)
    job = page.print_job(page)
    page.editor.setPlainText(page.editor.toPlainText() + ADDED)
    settle(lambda: "另外说明" in page.letter.text)
    page.printed(QDialog.DialogCode.Accepted, printer_to(tmp_path / "p.pdf"), job)
    settle(lambda: full.session.snapshot.custody[-1].kind == "record_saved")
    seen: list[str] = []
    full.session.read(page, lambda case, _p: [one.text for one in papers.saved(case)], seen.extend)
    settle(lambda: bool(seen))
    assert seen == [job.letter.text]
    assert "另外说明" not in seen[0]
    printer = printer_to(tmp_path / "letter.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    printer.setFromTo(1, 1)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    print_pdf(page.preview.document, printer)
    document = open_pdf((tmp_path / "letter.pdf").read_bytes(), page)
    assert document.pagePointSize(0).width() == pytest.approx(612, abs=1)
    image = document.render(0, document.pagePointSize(0).toSize())
    dark = [x for x in range(image.width()) for y in range(0, image.height(), 3)
            if image.pixelColor(x, y).lightness() < 120]  # fmt: skip
    assert abs((min(dark) + max(dark)) / 2 - 306) < 12
    printer = printer_for(page.preview.document, "x")
    assert printer.pageLayout().pageSize().id().name == "A4"
    page.show_envelope()
    dialog = find(EnvelopeDialog)
    for size, wanted in ((EnvelopeSize.DL, (624, 312)), (EnvelopeSize.C5, (649, 459))):
        dialog.size_box.setCurrentIndex(dialog.size_box.findData(size))
        dialog.show_now()
        settle(lambda: dialog.print_button.isEnabled())
        sheet = printer_for(dialog.preview.document, "envelope")
        sheet.setResolution(72)
        sheet.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        sheet.setOutputFileName(str(tmp_path / f"{size}.pdf"))
        dialog.printed(QDialog.DialogCode.Accepted, sheet)
        settle()
        made = QPdfDocument(dialog)
        made.load(str(tmp_path / f"{size}.pdf"))
        points = made.pagePointSize(0)
        assert abs(points.width() - wanted[0]) < 3
        assert abs(points.height() - wanted[1]) < 3
    dialog.reject()


def test_no_word_is_lost(full, settle, tmp_path: Path) -> None:  # noqa: F811
    """Neither to a kept paper that is gone on from, nor to a power cut."""
    page = page_of(full, settle)
    page.printed(QDialog.DialogCode.Accepted, printer_to(tmp_path / "p.pdf"))
    settle(lambda: full.session.snapshot.custody[-1].kind == "record_saved")
    page.editor.setPlainText("# 我正在写的\n还没有存过的一句。\n")
    settle(lambda: page.letter is not None and "还没有存过" in page.letter.text)
    kept: list = []
    full.session.read(page, lambda case, _p: papers.saved(case), kept.extend)
    settle(lambda: bool(kept))
    page.continue_paper(kept[0], "l1")
    settle(lambda: "还没有存过" not in page.editor.toPlainText())
    like = drafts.draft_of(page.letter, "", "l1")
    found: list = []
    full.session.read(
        page,
        lambda case, _p: drafts.versions(case, like),
        found.extend,
    )
    settle(lambda: bool(found))
    assert any("还没有存过" in one.text for _at, one in found)
    assert compose_words.KEEP_MS <= 120_000
    page.editor.setPlainText(page.editor.toPlainText() + ADDED)
    assert page._keeping.isActive()
    page._keeping.setInterval(0)
    page._keeping.start()
    like = drafts.draft_of(page.letter, "", "l1")
    found: list = []

    def look() -> bool:
        full.session.read(page, lambda case, _p: drafts.left_open(case, like), found.append)
        return any(one is not None and "另外说明" in one.text for one in found)

    settle(look)


def test_what_is_missing_leads_to_a_place_that_is_there(full, settle, find, qtbot) -> None:  # noqa: F811
    page = page_of(full, settle)
    fields = {one["field"]: one["required"] for one in notices()["missing"].values()}
    for field, required in fields.items():
        missing = Missing(field, Bilingual("缺", "lacks"), required)
        page.choices.show_missing(dataclasses.replace(page.letter, missing=(missing,)))
        lines = page.choices._missing.layout()
        last = lines.itemAt(lines.count() - 1).layout()
        links = [at for at in range(last.count())
                 if isinstance(last.itemAt(at).widget(), QPushButton)]  # fmt: skip
        leads = field in HERE | ELSEWHERE or field.split(".")[0] in {"debtor", "lender", "debt"}
        assert bool(links) is leads, field
        if required and field != "request.date":  # the day is that of the letter: today
            assert leads, field
    page.choices._fill("debtor.id_number")
    dialog = find(ProfileDialog)
    assert dialog.person["id_number"] is dialog.focusWidget()
    dialog.reject()
    page.choices._fill("letter.characters")
    assert page.tabs.currentIndex() == 1
    page.choices._fill("request.plan")
    settle(lambda: full._stack.currentWidget() is full.page("repayment"))
    page.choices._fill("contacts.evidence")
    settle(lambda: full._stack.currentWidget() is full.page("evidence"))


def test_an_office_is_typed_once(full, settle, find, tmp_path: Path, password: str) -> None:  # noqa: F811
    full.write_letter(PaperKind.NFRA, None)
    page = full.page("letters")
    settle(lambda: page.save_button.isEnabled() and page.letter.kind is PaperKind.NFRA)
    page.choices.office.setText("示例监管局（虚构）")
    page.show_envelope()
    dialog = find(EnvelopeDialog)
    assert "12378" in dialog.note.text()
    assert "尚未核实" in dialog.note.text() or "未核实" in dialog.note.text()
    assert dialog.to_fields.address.text() == ""
    dialog.to_fields.address.setText("示例路 129 号")
    dialog.to_fields.postcode.setText("129000")
    dialog.show_now()
    settle(lambda: dialog.save.isEnabled())
    dialog.save_to(str(tmp_path / "e.pdf"))
    settle(lambda: (tmp_path / "e.pdf").exists())
    page.show_envelope()
    again = next(one for one in QApplication.topLevelWidgets()
                 if isinstance(one, EnvelopeDialog) and one.isVisible())  # fmt: skip
    settle(lambda: again.to_fields.address.text() == "示例路 129 号")
    assert again.to_fields.postcode.text() == "129000"
    assert again.known_box.count() == 2
    again.keep.box.setChecked(False)
    again.to_fields.address.setText("只用一次的地方")
    again.save_to(str(tmp_path / "f.pdf"))
    settle(lambda: (tmp_path / "f.pdf").exists())
    assert "只用一次" in words_of(tmp_path / "f.pdf")
    path = Path(full.session.snapshot.info.path)
    names = page.choices._names.stringList()
    assert names == ["示例监管局（虚构）"]
    full.window().lock()
    settle()
    with cases.open_case(path, password) as case:
        assert [one.address for one in offices.remembered(case)] == ["示例路 129 号"]


def test_the_window_lives_while_a_paper_is_printed(full, settle, tmp_path: Path) -> None:  # noqa: F811
    """Off the main thread, and after Stop nothing reaches the printer."""
    full.write_letter(PaperKind.LENDER, None)
    page = full.page("letters")
    settle(lambda: page.preview.pages() > 0)
    threads: list[int] = []
    tasks = full.session.tasks

    class Watched(QPrinter):
        def newPage(self) -> bool:
            threads.append(threading.get_ident())
            return super().newPage()

    done: list[bool] = []
    sheet = Watched(QPrinter.PrinterMode.HighResolution)
    sheet.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    sheet.setOutputFileName(str(tmp_path / "p.pdf"))
    sheet.setResolution(72)
    print_later(tasks, page, page.pdf, sheet, done.append)
    settle(lambda: bool(done))
    assert done == [True]
    assert threads
    assert threading.main_thread().ident not in threads
    said = subprocess.run(
        ["pdfinfo", tmp_path / "p.pdf"], capture_output=True, text=True, check=True
    ).stdout
    assert f"Pages:           {page.preview.pages()}\n" in said


def test_of_a_stopped_paper_the_rest_is_not_printed(full, settle, tmp_path: Path) -> None:  # noqa: F811
    full.write_letter(PaperKind.LENDER, None)
    page = full.page("letters")
    settle(lambda: page.preview.pages() > 0)

    class Stopped(UiProgress):
        def advance(self, amount: int = 1) -> None:
            self.cancel()

    sheet = printer_to(tmp_path / "p.pdf")
    with pytest.raises(Cancelled):
        print_pdf(page.preview.document, sheet, Stopped())
    said = subprocess.run(
        ["pdfinfo", tmp_path / "p.pdf"], capture_output=True, text=True, check=True
    ).stdout
    assert page.preview.pages() > 1
    assert f"Pages:           {page.preview.pages()}\n" not in said
