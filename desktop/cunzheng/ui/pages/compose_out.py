"""What can be done with a letter once it is written: save, Word, print, look at what was kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.drafts import Draft, Use
from cunzheng.core.envelope import Address
from cunzheng.core.kept import KeptPaper
from cunzheng.core.texts import translate
from cunzheng.core.tracking import SendChannel, Sent
from cunzheng.core.values import Letter, PaperKind
from cunzheng.services import drafts, envelopes, papers, tracking
from cunzheng.services.cases import Case
from cunzheng.services.papers import SavedPaper
from cunzheng.ui import formats, messages
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.envelope import EnvelopeDialog
from cunzheng.ui.dialogs.saved_letters import SavedLettersDialog
from cunzheng.ui.dialogs.sent_form import SentFormDialog
from cunzheng.ui.dialogs.sent_papers import SentPapersDialog
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.letter_font import LetterFontChoice
from cunzheng.ui.widgets.pdf_pane import PdfPane, open_pdf
from cunzheng.ui.widgets.printing import print_later, printer_for, printer_refused

Kept = tuple[tuple[KeptPaper, ...], Mapping[str, tuple[Use, ...]], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What was on the page when the print dialog opened: this, and no later text, is printed."""

    letter: Letter
    pdf: bytes
    draft: Draft
    document: QPdfDocument


class OutPage(QWidget):
    """Holds the letter that is shown, its PDF, and the buttons; what is written is no affair here.

    Every version that leaves the editor is kept in the case with the hash of what was made of it.
    """

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session, self._desk = session, desk
        self.letter: Letter | None = None
        self.pdf = b""
        self.preview = PdfPane()
        self.fonts = LetterFontChoice(session)
        self.save_button = kit.button(translate("Letters", "Save as PDF\u2026"), self._ask_place)
        self.word_button = kit.button(
            translate("Letters", "Word\u2026"),
            self._ask_word,
            tip=translate("Letters", "Save as a Word file that a lawyer can edit"),
        )
        self.word_button.setAccessibleName(translate("Letters", "Save as Word file"))
        self.print_button = kit.button(translate("Letters", "Print\u2026"), self._print, "primary")
        self.saved_button = kit.button(translate("Letters", "Saved letters\u2026"), self.show_saved)
        self.envelope_button = kit.button(
            translate("Letters", "Envelope\u2026"), self.show_envelope
        )
        self.sent_button = kit.button(translate("Tracking", "Sent and due\u2026"), self.show_sent)
        self.buttons = (
            self.sent_button,
            self.saved_button,
            self.envelope_button,
            self.word_button,
            self.save_button,
            self.print_button,
        )

    def _of_whom(self, letter: Letter) -> Draft:
        """For whom the letter is, so that its versions are found again."""
        return drafts.draft_of(letter)

    def _to_whom(self) -> Address:
        """Whom the paper goes to, as far as the case knows."""
        return Address()

    def _kind(self) -> PaperKind:
        """What kind of paper is being written."""
        return self.letter.kind if self.letter is not None else PaperKind.NFRA

    def when_settled(self, action: Callable[[], None]) -> None:
        """Do something with the letter once what is shown is what was typed and chosen."""
        action()

    def show_envelope(self) -> None:
        """An envelope for this paper."""
        sender = envelopes.sender(self._session.snapshot.profile)
        self._desk.open_dialog(
            EnvelopeDialog(self.window(), self._session, self._to_whom(), sender, self._kind())
        )

    def continue_paper(self, paper: KeptPaper, lender_id: str) -> None:
        """Begin a new version with the text of a kept paper."""
        raise NotImplementedError

    def _ready(self, *, on: bool) -> None:
        self.save_button.setEnabled(on)
        self.word_button.setEnabled(on)
        self.print_button.setEnabled(on)

    def show_saved(self) -> None:
        """The letters that were saved from this case."""

        def show(found: Kept) -> None:
            kept, uses, lenders = found
            dialog = SavedLettersDialog(self.window(), kept, uses)
            dialog.continued.connect(
                lambda one: self.continue_paper(one, lenders.get(one.pdf_sha256, ""))
            )
            dialog.sent.connect(lambda one: self._log_sent(one, lenders.get(one.pdf_sha256, "")))
            self._desk.open_dialog(dialog)

        self._session.read(
            self,
            lambda case, _progress: (
                papers.saved(case),
                drafts.uses(case)[1],
                drafts.lenders(case),
            ),
            show,
        )

    def _log_sent(self, paper: KeptPaper, lender_id: str) -> None:
        """Log that this very paper went out; the entry names the hash of its PDF."""
        about = Sent(
            paper.kind,
            today(),
            SendChannel.POST,
            title=paper.title,
            lender_id=lender_id,
            paper_sha256=paper.pdf_sha256,
        )
        dialog = SentFormDialog(self.window(), about, self._session.snapshot.profile, today())

        def keep(sent: Sent) -> None:
            self._session.write(
                self, lambda case, _progress: (None, tracking.log_sent(case, sent, today())[1])
            )

        dialog.given.connect(keep)
        self._desk.open_dialog(dialog)

    def show_sent(self) -> None:
        """The papers that went out, and what is due."""
        self._desk.open_dialog(SentPapersDialog(self.window(), self._session, self._desk))

    def _ask_place(self) -> None:
        self.when_settled(
            lambda: self._ask(
                translate("Letters", "Save as PDF"),
                translate("Letters", "PDF files (*.pdf)"),
                "pdf",
                self.save_to,
            )
        )

    def _ask_word(self) -> None:
        self.when_settled(
            lambda: self._ask(
                translate("Letters", "Save as Word file"),
                translate("Letters", "Word files (*.docx)"),
                "docx",
                self.save_word_to,
            )
        )

    def _ask(self, title: str, files: str, ending: str, chosen: Callable[[str], None]) -> None:
        if self.letter is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = file_dialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(files)
        dialog.setDefaultSuffix(ending)
        dialog.setDirectory(folder)
        dialog.selectFile(f"{self.letter.title} {self.letter.date.isoformat()}.{ending}")
        dialog.fileSelected.connect(chosen)
        dialog.open()

    @Slot(str)
    def save_word_to(self, path: str) -> None:
        """Write the Word file, read it back, note it in the log."""
        letter = self.letter
        if letter is None:
            return
        draft = self._of_whom(letter)

        def saved(paper: SavedPaper) -> None:
            messages.show(
                self.window(),
                translate(
                    "Letters",
                    "{name} was written and read back the same. It is not encrypted, and what is"
                    " changed in it does not come back into the case.",
                ).format(name=paper.path.name)
                + f"\n\nSHA-256 {formats.short_hash(paper.sha256)}",
                translate("Letters", "Saved"),
            )

        def work(case: Case, _progress: object) -> tuple[SavedPaper, Changes]:
            paper = papers.save_word(case, letter, Path(path), draft)
            return paper, paper.changes

        self._session.write(self, work, saved, label=translate("Letters", "Writing the Word file"))

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the PDF, read it back, note it in the case."""
        letter = self.letter
        if letter is None:
            return
        draft, own = self._of_whom(letter), self.fonts.now

        def saved(paper: SavedPaper) -> None:
            messages.show(
                self.window(),
                translate(
                    "Letters",
                    "{name}, {pages} pages, was written and read back the same. It is not"
                    " encrypted: anybody who has the file can read it.",
                ).format(name=paper.path.name, pages=paper.pages)
                + f"\n\nSHA-256 {formats.short_hash(paper.sha256)}",
                translate("Letters", "Saved"),
            )

        def work(case: Case, _progress: object) -> tuple[SavedPaper, Changes]:
            paper = papers.save_letter(case, letter, Path(path), draft, own)
            return paper, paper.changes

        self._session.write(self, work, saved, label=translate("Letters", "Writing the PDF"))

    def _print(self) -> None:
        self.when_settled(self._ask_printer)

    def print_job(self, parent: QWidget) -> PrintJob | None:
        """The letter as it is shown now, with a document of its own that *parent* owns."""
        letter, pdf = self.letter, self.pdf
        if letter is None or not pdf:
            return None
        return PrintJob(letter, pdf, self._of_whom(letter), open_pdf(pdf, parent))

    def _ask_printer(self) -> None:
        job = self.print_job(self)
        if job is None:
            return
        printer = printer_for(job.document, job.letter.kind.value)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        job.document.setParent(dialog)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, max(1, job.document.pageCount()))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(lambda result: self.printed(result, printer, job))
        dialog.show()

    def printed(self, result: int, printer: QPrinter, job: PrintJob | None = None) -> None:
        """The print dialog was closed: print, then keep the version that went to the printer.

        *job* is what the dialog was opened for; without it, what is shown now.
        """
        if result != QDialog.DialogCode.Accepted:
            return
        job = job or self.print_job(self)
        if job is None:
            return
        letter, pdf, draft = job.letter, job.pdf, job.draft

        def done(taken: bool) -> None:
            if not taken:
                messages.show(self.window(), printer_refused())
                return
            self._session.write(
                self,
                lambda case, _progress: (None, papers.keep_printed(case, letter, pdf, draft)),
            )

        print_later(self._session.tasks, self, pdf, printer, done)
