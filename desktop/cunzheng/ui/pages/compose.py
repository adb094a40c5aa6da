"""Letters: choose on the left, see the paper on the right, save or print it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QTabWidget, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.errors import CunzhengError
from cunzheng.core.kept import KeptPaper
from cunzheng.core.texts import translate
from cunzheng.core.values import Letter, LetterRequest, PaperKind
from cunzheng.services import drafts, papers, repayment
from cunzheng.services.cases import Case
from cunzheng.services.papers import Offered, SavedPaper
from cunzheng.ui import formats, messages
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.difference import DifferenceDialog
from cunzheng.ui.dialogs.saved_letters import SavedLettersDialog
from cunzheng.ui.dialogs.sent_papers import SentPapersDialog
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.letter_choices import Key, LetterChoices
from cunzheng.ui.widgets.pdf_pane import PRINT_DPI, PdfPane, print_pdf
from cunzheng.ui.widgets.top_bar import TopBar

WAIT_MS = 300
LEFT_WIDTH = 440


def written(case: Case, request: LetterRequest) -> tuple[tuple[Offered, ...], Letter | Exception]:
    """What can be asked for, and the letter with what was chosen of it, or why there is none."""
    offers = papers.offered_requests(case, request)
    wanted = set(request.requests or ())
    asked = tuple(one.text for one in offers if one.applies and one.text in wanted)
    try:
        return offers, papers.compose(case, replace(request, requests=asked))
    except CunzhengError as error:
        return offers, error


class ComposePage(QWidget):
    """Composes on the case worker, renders in the pool; only the newest answer is shown.

    Text that the user changed is kept, one draft for each recipient and lender, until the case is
    locked.
    """

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session = session
        self.letter: Letter | None = None
        self._drafts: dict[Key, Letter] = {}
        self._key: Key | None = None  # what the editor shows
        self._base: Letter | None = None
        self._turn = 0
        self._stale = True
        self.save_button = kit.button(translate("Letters", "Save as PDF\u2026"), self._ask_place)
        self.word_button = kit.button(
            translate("Letters", "Word\u2026"),
            self._ask_word,
            tip=translate("Letters", "Save as a Word file that a lawyer can edit"),
        )
        self.word_button.setAccessibleName(translate("Letters", "Save as Word file"))
        self.print_button = kit.button(translate("Letters", "Print\u2026"), self._print, "primary")
        self.saved_button = kit.button(translate("Letters", "Saved letters\u2026"), self.show_saved)
        self.sent_button = kit.button(translate("Tracking", "Sent and due\u2026"), self.show_sent)
        top = TopBar(
            translate("Letters", "Letters \u203a New"),
            self.sent_button,
            self.saved_button,
            self.word_button,
            self.save_button,
            self.print_button,
        )
        self._desk = desk
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
        writing = QWidget()
        marks = kit.label(
            translate(
                "Letters",
                "Signs at the start of a line, with a space behind:  # title   ## heading   @ flush"
                ' left   - list   " quotation   ~ small print   > signature, on the right',
            ),
            "muted",
            wrap=True,
        )
        marks.setMargin(10)
        kit.add(kit.column(writing, gap=0), marks, self.editor)
        self.tabs.addTab(writing, translate("Letters", "Change the text"))
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
        self._read_plans()

    def _read_plans(self) -> None:
        self._session.read(
            self, lambda case, _progress: repayment.proposals(case), self.choices.show_plans
        )

    @Slot()
    def refresh(self) -> None:
        """The case changed."""
        self.choices.show_case(self._session.snapshot)
        self._read_plans()
        self._stale = True
        if self.isVisible():
            self._changed()

    def begin(self, kind: PaperKind | None, contact_ids: tuple[str, ...] | None) -> None:
        """Start a letter with these choices."""
        self.choices.facts.choose_only(contact_ids)
        self.choices.choose_kind(kind or self.choices.kind)

    def unsaved(self) -> dict[Key, Letter]:
        """The letters whose text the user changed."""
        return dict(self._drafts)

    def give_back(self, drafts: Mapping[Key, Letter]) -> None:
        """Take changed texts up again, after a lock."""
        self._drafts.update(drafts)

    def showEvent(self, event: object) -> None:
        """Compose when the page is first seen, not before."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self._changed()

    @Slot()
    def _changed(self) -> None:
        self._stale = False
        if self.choices.key() != self._key:
            self._ready(on=False)  # what is shown is another letter
        self._wait.start()

    @Slot()
    def _typed(self) -> None:
        if self._key is None or self._base is None:
            return
        self._drafts[self._key] = replace(self._base, text=self.editor.toPlainText())
        self._kept.setVisible(True)
        self._wait.start()

    def _anew(self) -> None:
        """Keep the user's version, then show what a new text would change in it."""
        key, request = self.choices.key(), self.choices.request(today())
        mine = self._drafts.get(key)
        if mine is None:
            self._work()
            return
        draft = drafts.draft_of(mine, key[2], key[1])

        def work(case: Case, _progress: object) -> tuple[Letter | Exception, Changes]:
            changes = drafts.keep(case, draft)
            return written(case, request)[1], changes

        def show(found: Letter | Exception) -> None:
            new = found.text if isinstance(found, Letter) else ""
            dialog = DifferenceDialog(self.window(), drafts.difference(mine.text, new))
            dialog.taken.connect(lambda: (self._drafts.pop(key, None), self._work()))
            self._desk.open_dialog(dialog)

        self._session.write(self, work, show)

    @Slot()
    def _work(self) -> None:
        self._turn += 1
        turn = self._turn
        request, key = self.choices.request(today()), self.choices.key()
        self._session.read(
            self,
            lambda case, _progress: written(case, request),
            lambda found: self._composed(key, *found, turn),
            self._failed,
        )

    def _composed(
        self, key: Key, offers: tuple[Offered, ...], found: Letter | Exception, turn: int
    ) -> None:
        if turn != self._turn:
            return
        self.choices.show_offers(offers)
        draft = self._drafts.get(key)
        self._kept.setVisible(draft is not None)
        if draft is None and isinstance(found, Exception):
            self._key = self._base = None
            self._write("")
            self._failed(found)
            return
        letter = draft or found
        assert isinstance(letter, Letter)
        self._key, self._base = key, letter
        self.choices.show_missing(letter)
        self._write(letter.text)
        self._render(letter, turn)

    def _write(self, text: str) -> None:
        """Put text into the editor; the cursor stays where it is if it is the same."""
        self.editor.setReadOnly(self._key is None)
        if text == self.editor.toPlainText():
            return
        self.editor.blockSignals(True)
        self.editor.setPlainText(text)
        self.editor.blockSignals(False)

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
        self.word_button.setEnabled(on)
        self.print_button.setEnabled(on)

    def show_saved(self) -> None:
        """The letters that were saved from this case."""

        def show(found: tuple[KeptPaper, ...]) -> None:
            self._desk.open_dialog(SavedLettersDialog(self.window(), found))

        self._session.read(self, lambda case, _progress: papers.saved(case), show)

    def show_sent(self) -> None:
        """The papers that went out, and what is due."""
        self._desk.open_dialog(SentPapersDialog(self.window(), self._session, self._desk))

    def _ask_place(self) -> None:
        self._ask(
            translate("Letters", "Save as PDF"),
            translate("Letters", "PDF files (*.pdf)"),
            "pdf",
            self.save_to,
        )

    def _ask_word(self) -> None:
        self._ask(
            translate("Letters", "Save as Word file"),
            translate("Letters", "Word files (*.docx)"),
            "docx",
            self.save_word_to,
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
            paper = papers.save_word(case, letter, Path(path))
            return paper, paper.changes

        self._session.write(self, work, saved, label=translate("Letters", "Writing the Word file"))

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
