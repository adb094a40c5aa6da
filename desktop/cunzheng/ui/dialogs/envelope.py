"""An envelope for a paper: addressee and sender, as a PDF to print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from cunzheng.core.changes import Changes
from cunzheng.core.envelope import Address, Envelope, EnvelopeSize
from cunzheng.core.errors import CunzhengError
from cunzheng.core.offices import Office
from cunzheng.core.texts import translate
from cunzheng.core.values import PaperKind
from cunzheng.services import envelopes, offices
from cunzheng.services.cases import Case
from cunzheng.services.papers import SavedPaper
from cunzheng.ui import formats, messages, words
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox, combo
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.pdf_pane import PdfPane
from cunzheng.ui.widgets.printing import print_later, printer_for, printer_refused
from cunzheng.ui.widgets.wrap_check import WrapCheck


class _Fields:
    """The lines of one address in a grid, from *row* on."""

    def __init__(self, grid: QGridLayout, row: int, heading: str, now: Address) -> None:
        grid.addWidget(kit.label(heading, "section"), row, 0, 1, 2)
        self.name = self._line(grid, row + 1, heading, translate("Envelope", "Name"), now.name)
        self.address = self._line(
            grid, row + 2, heading, translate("Envelope", "Address"), now.address
        )
        self.postcode = self._line(
            grid, row + 3, heading, translate("Envelope", "Postcode"), now.postcode
        )
        self.phone = self._line(grid, row + 4, heading, translate("Envelope", "Phone"), now.phone)

    @staticmethod
    def _line(grid: QGridLayout, row: int, heading: str, name: str, text: str) -> QLineEdit:
        made = kit.line_edit(f"{heading}: {name}", text)
        label = kit.label(name)
        label.setBuddy(made)
        grid.addWidget(label, row, 0)
        grid.addWidget(made, row, 1)
        return made

    def value(self) -> Address:
        return Address(
            self.name.text(), self.address.text(), self.postcode.text(), self.phone.text()
        )

    def fill(self, address: Address) -> None:
        """Put an address into the lines."""
        self.name.setText(address.name)
        self.address.setText(address.address)
        self.postcode.setText(address.postcode)
        self.phone.setText(address.phone)


def known_line(kind: PaperKind) -> str:
    """What the shipped data knows of the office, with its status: never an address by guess."""
    facts = offices.facts_of(kind)
    if facts is None:
        return ""
    parts = [
        translate("Envelope", "{note} Status of the address: {status}.").format(
            note=facts.note.here, status=words.status(facts.status)
        )
    ]
    parts += [
        translate("Envelope", "{value}: {about} ({status}).").format(
            value=one.value, about=one.about.here, status=words.status(one.status)
        )
        for one in facts.channels
    ]
    return "\n".join(parts)


class EnvelopeDialog(QDialog):
    """What is left empty prints as a line to write on.

    The addressee is kept in the case when the envelope is saved or printed, if the tick is set,
    and filled in the next time; nothing else typed here is kept.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        to: Address,
        sender: Address,
        kind: PaperKind = PaperKind.COVER,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Envelope", "Envelope")
        self.setWindowTitle(heading)
        kit.fit(self, 1000, 600)
        self._session = session
        self.size_box = combo(
            translate("Envelope", "Size"),
            (
                (translate("Envelope", "DL, 220 \u00d7 110 mm"), EnvelopeSize.DL),
                (translate("Envelope", "C5, 229 \u00d7 162 mm"), EnvelopeSize.C5),
                (translate("Envelope", "Labels on A4"), EnvelopeSize.LABELS),
            ),
            EnvelopeSize.DL,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        self.to_fields = _Fields(grid, 0, translate("Envelope", "To"), to)
        self.from_fields = _Fields(grid, 5, translate("Envelope", "From"), sender)
        left = QWidget()
        left.setFixedWidth(360)
        lines = kit.column(left, (0, 0, 0, 0), 10)
        self._known: tuple[Office, ...] = ()
        self.known_box = ComboBox(translate("Envelope", "Addresses kept in this case"))
        self.known_box.setVisible(False)
        self.known_box.activated.connect(self._take_known)
        self.keep = WrapCheck(translate("Envelope", "Keep this addressee in the case"))
        self.keep.box.setChecked(not session.snapshot.info.read_only)
        self.keep.box.setEnabled(not session.snapshot.info.read_only)
        note = translate(
            "Envelope",
            "No office's address comes with the app. What is left empty is a line to write on.",
        )
        self.note = kit.label(f"{known_line(kind)}\n{note}".strip(), "muted", wrap=True)
        kit.add(lines, self.size_box, self.known_box, grid, self.keep, self.note, None)
        self.preview = PdfPane()
        self._pdf = b""
        self.save = kit.button(translate("Letters", "Save as PDF\u2026"), self._ask)
        self.print_button = kit.button(
            translate("Letters", "Print\u2026"), self._ask_printer, "primary"
        )
        foot = kit.row()
        kit.add(foot, None, kit.button(translate("Messages", "Close"), self.reject))
        kit.add(foot, self.save, self.print_button)
        middle = kit.row(gap=14)
        kit.add(middle, left, self.preview)
        middle.setStretch(1, 1)
        body = kit.column(self, (20, 16, 20, 16), 10)
        kit.add(body, kit.label(heading, "heading"), middle, foot)
        body.setStretch(1, 1)
        self.size_box.currentIndexChanged.connect(lambda _at: self.show_now())
        for fields in (self.to_fields, self.from_fields):
            for edit in (fields.name, fields.address, fields.postcode, fields.phone):
                edit.editingFinished.connect(self.show_now)
        (self.to_fields.address if to.name else self.to_fields.name).setFocus()
        self.show_now()
        session.read(self, lambda case, _progress: offices.remembered(case), self._show_known)

    def _show_known(self, known: tuple[Office, ...]) -> None:
        """Offer the addresses of this case; fill in the one of this name."""
        self._known = known
        self.known_box.clear()
        self.known_box.addItem(translate("Envelope", "Addresses kept in this case\u2026"), -1)
        for at, one in enumerate(known):
            self.known_box.addItem(formats.joined(one.name, one.address), at)
        self.known_box.setVisible(bool(known))
        typed = self.to_fields.value()
        found = offices.filled(typed, known)
        if found != typed:
            self.to_fields.fill(found)
            self.show_now()

    def _take_known(self, at: int) -> None:
        index = int(self.known_box.itemData(at))
        if index >= 0:
            one = self._known[index]
            self.to_fields.fill(Address(one.name, one.address, one.postcode, one.phone))
            self.show_now()

    def _kept_by(self, case: Case, to: Address, *, keep: bool) -> Changes:
        return offices.remember(case, to) if keep else Changes.NONE

    def value(self) -> Envelope:
        """What was filled in."""
        size = EnvelopeSize(str(self.size_box.currentData()))
        return Envelope(self.to_fields.value(), self.from_fields.value(), size)

    def show_now(self) -> None:
        """Set the envelope in type again."""
        envelope, day = self.value(), today()

        def refused(error: Exception) -> None:
            self.preview.say(messages.sentence(error))
            self._ready(on=False)

        def show(pdf: bytes) -> None:
            self._pdf = pdf
            self.preview.show_pdf(pdf)
            self._ready(on=True)

        self._session.tasks.in_pool(
            self, lambda _progress: envelopes.render(envelope, day), show, refused
        )

    def _ready(self, *, on: bool) -> None:
        self.save.setEnabled(on)
        self.print_button.setEnabled(on)

    def _ask_printer(self) -> None:
        document = self.preview.document
        if document is None or not self.preview.pages():
            return
        printer = printer_for(document, "envelope")
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(lambda result: self.printed(result, printer))
        dialog.show()

    def printed(self, result: int, printer: QPrinter) -> None:
        """The print dialog was closed: print the envelope that is shown."""
        if result != QDialog.DialogCode.Accepted or not self._pdf:
            return
        to, keep = self.to_fields.value(), self.keep.box.isChecked()

        def done(taken: bool) -> None:
            if not taken:
                messages.show(self, printer_refused())
                return
            self._session.write(
                self, lambda case, _progress: (None, self._kept_by(case, to, keep=keep))
            )

        print_later(self._session.tasks, self, self._pdf, printer, done)

    def _ask(self) -> None:
        dialog = file_dialog(self, translate("Letters", "Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Letters", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(folder)
        dialog.selectFile(translate("Envelope", "Envelope") + ".pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the PDF and read it back."""
        envelope, day, keep = self.value(), today(), self.keep.box.isChecked()

        def work(case: Case, _progress: object) -> tuple[SavedPaper, Changes]:
            saved = envelopes.save(case, envelope, day, Path(path))
            return saved, saved.changes | self._kept_by(case, envelope.to, keep=keep)

        def saved(_paper: SavedPaper) -> None:
            self.accept()

        def refused(error: Exception) -> None:
            shown = error if isinstance(error, CunzhengError) else CunzhengError()
            messages.show_error(self, shown)

        self._session.write(self, work, saved, refused)
