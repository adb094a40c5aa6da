"""An envelope for a paper: addressee and sender, as a PDF to print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLineEdit, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.envelope import Address, Envelope, EnvelopeSize
from cunzheng.core.errors import CunzhengError
from cunzheng.core.texts import translate
from cunzheng.services import envelopes
from cunzheng.services.cases import Case
from cunzheng.services.papers import SavedPaper
from cunzheng.ui import messages
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import combo
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.pdf_pane import PdfPane


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


class EnvelopeDialog(QDialog):
    """What is left empty prints as a line to write on. Nothing typed here is kept."""

    def __init__(
        self, parent: QWidget | None, session: Session, to: Address, sender: Address
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
        note = translate(
            "Envelope",
            "No office's address comes with the app: copy it from its website or ask 12378. What"
            " is left empty is a line to write on.",
        )
        kit.add(lines, self.size_box, grid, kit.label(note, "muted", wrap=True), None)
        self.preview = PdfPane()
        self.save = kit.button(translate("Letters", "Save as PDF\u2026"), self._ask, "primary")
        foot = kit.row()
        kit.add(foot, None, kit.button(translate("Messages", "Close"), self.reject), self.save)
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

    def value(self) -> Envelope:
        """What was filled in."""
        size = EnvelopeSize(str(self.size_box.currentData()))
        return Envelope(self.to_fields.value(), self.from_fields.value(), size)

    def show_now(self) -> None:
        """Set the envelope in type again."""
        envelope, day = self.value(), today()

        def refused(error: Exception) -> None:
            self.preview.say(messages.sentence(error))
            self.save.setEnabled(False)

        def show(pdf: bytes) -> None:
            self.preview.show_pdf(pdf)
            self.save.setEnabled(True)

        self._session.tasks.in_pool(
            self, lambda _progress: envelopes.render(envelope, day), show, refused
        )

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
        envelope, day = self.value(), today()

        def work(case: Case, _progress: object) -> tuple[SavedPaper, Changes]:
            saved = envelopes.save(case, envelope, day, Path(path))
            return saved, saved.changes

        def saved(_paper: SavedPaper) -> None:
            self.accept()

        def refused(error: Exception) -> None:
            shown = error if isinstance(error, CunzhengError) else CunzhengError()
            messages.show_error(self, shown)

        self._session.write(self, work, saved, refused)
