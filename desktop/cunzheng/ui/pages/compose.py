"""Letters: choose on the left, see the paper on the right, save or print it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QTabWidget, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.texts import translate
from cunzheng.core.values import Letter, PaperKind
from cunzheng.services import papers
from cunzheng.services.cases import Case
from cunzheng.services.papers import SavedPaper
from cunzheng.ui import formats, messages
from cunzheng.ui.desk import Desk
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.letter_choices import LetterChoices
from cunzheng.ui.widgets.pdf_pane import PRINT_DPI, PdfPane, print_pdf
from cunzheng.ui.widgets.top_bar import TopBar

WAIT_MS = 350
LEFT_WIDTH = 440


class ComposePage(QWidget):
    """Composes on the case worker, renders in the pool; only the newest answer is shown."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session = session
        self.letter: Letter | None = None
        self._edited = False
        self._turn = 0
        self._stale = True
        self.save_button = kit.button(translate("Letters", "Save as PDF\u2026"), self._ask_place)
        self.print_button = kit.button(translate("Letters", "Print\u2026"), self._print, "primary")
        top = TopBar(
            translate("Letters", "Letters \u203a New"), self.save_button, self.print_button
        )
        self.choices = LetterChoices()
        self.choices.changed.connect(self._changed)
        self.choices.fill_in.connect(desk.edit_profile)
        left = kit.frame("leftPanel")
        left.setFixedWidth(LEFT_WIDTH)
        kit.column(left).addWidget(kit.scroll(self.choices, "panel"))
        self.preview = PdfPane()
        self.editor = kit.text_edit(translate("Letters", "Text of the letter"))
        self.editor.setProperty("look", "letter")
        self.editor.textChanged.connect(self._typed)
        self._kept = kit.frame("warnBox")
        kept = kit.row(self._kept, (12, 6, 12, 6))
        kit.add(
            kept,
            kit.label(
                translate("Letters", "You changed the text; it no longer follows the choices."),
                "value",
                wrap=True,
            ),
            kit.button(translate("Letters", "Write anew"), self._anew, "link"),
        )
        kept.setStretch(0, 1)
        self._kept.setVisible(False)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(translate("Letters", "Preview or text"))
        self.tabs.tabBar().setAccessibleName(translate("Letters", "Preview or text"))
        self.tabs.addTab(self.preview, translate("Letters", "Preview"))
        self.tabs.addTab(self.editor, translate("Letters", "Change the text"))
        right = QWidget()
        kit.add(kit.column(right, gap=0), self._kept, self.tabs)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        kit.add(middle, left, right)
        middle.setStretch(1, 1)
        body = kit.column(self, gap=0)
        kit.add(body, top, middle)
        body.setStretch(1, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._work)
        self._ready(on=False)
        session.changed.connect(self.refresh)
        self.choices.show_case(session.snapshot)

    @Slot()
    def refresh(self) -> None:
        """The case changed."""
        self.choices.show_case(self._session.snapshot)
        self._stale = True
        if self.isVisible():
            self._changed()

    def begin(self, kind: PaperKind | None, contact_ids: tuple[str, ...] | None) -> None:
        """Start a letter with these choices."""
        self.choices.facts.choose_only(contact_ids)
        self.choices.choose_kind(kind or self.choices.kind)

    def showEvent(self, event: object) -> None:
        """Compose when the page is first seen, not before."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self._changed()

    @Slot()
    def _changed(self) -> None:
        self._stale = False
        if not self._edited:
            self._wait.start()

    @Slot()
    def _typed(self) -> None:
        if not self._edited:
            self._edited = True
            self._kept.setVisible(True)
        self._wait.start()

    def _anew(self) -> None:
        self._edited = False
        self._kept.setVisible(False)
        self._work()

    @Slot()
    def _work(self) -> None:
        self._turn += 1
        turn = self._turn
        if self._edited and self.letter is not None:
            self._render(replace(self.letter, text=self.editor.toPlainText()), turn)
            return
        request = self.choices.request(today())
        self._session.read(
            self,
            lambda case, _progress: papers.compose(case, request),
            lambda letter: self._composed(letter, turn),
            self._failed,
        )

    def _composed(self, letter: Letter, turn: int) -> None:
        if turn != self._turn:
            return
        self.choices.show_missing(letter)
        self.editor.blockSignals(True)
        self.editor.setPlainText(letter.text)
        self.editor.blockSignals(False)
        self._render(letter, turn)

    def _render(self, letter: Letter, turn: int) -> None:
        def show(pdf: bytes) -> None:
            if turn == self._turn:
                self.letter = letter
                self.preview.show_pdf(pdf)
                self._ready(on=True)

        self._session.tasks.in_pool(
            self, lambda _progress: papers.render(letter), show, self._failed
        )

    def _failed(self, error: Exception) -> None:
        """Said in the place of the preview: a window on every key would be a nuisance."""
        self._ready(on=False)
        self.choices.show_missing(None)
        self.preview.say(messages.sentence(error))

    def _ready(self, *, on: bool) -> None:
        self.save_button.setEnabled(on)
        self.print_button.setEnabled(on)

    def _ask_place(self) -> None:
        if self.letter is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, translate("Letters", "Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Letters", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(folder)
        dialog.selectFile(f"{self.letter.title} {self.letter.date.isoformat()}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the PDF, read it back, note it in the case."""
        letter = self.letter
        if letter is None:
            return

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
            paper = papers.save_letter(case, letter, Path(path))
            return paper, paper.changes

        self._session.write(self, work, saved, label=translate("Letters", "Writing the PDF"))

    def _print(self) -> None:
        if self.preview.document is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_DPI)
        printer.setFullPage(True)
        if self.letter is not None:
            printer.setDocName(self.letter.kind.value)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda result: self._printed(result, printer))
        dialog.show()

    def _printed(self, result: int, printer: QPrinter) -> None:
        document = self.preview.document
        if result != QDialog.DialogCode.Accepted or document is None:
            return
        if not print_pdf(document, printer):
            messages.show(
                self.window(),
                translate(
                    "Letters",
                    "The printer did not take the paper. Save it as PDF and print it elsewhere.",
                ),
            )
