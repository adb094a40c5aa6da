"""The emergency sheet: made, saved or printed, and tried by typing one group of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.texts import translate
from cunzheng.services import keys, papers
from cunzheng.services.cases import Case
from cunzheng.ui import messages
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.printing import print_later, printer_refused


class EmergencySheetDialog(QDialog):
    """First the paper, then one group from it: a sheet nobody tried counts as not tested."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Sheet", "Emergency sheet"))
        self.setMinimumWidth(500)
        self._session = session
        self.number = keys.sheet_questions()[0]
        self._steps = QStackedWidget()
        self._steps.addWidget(self._paper())
        self._steps.addWidget(self._trial())
        body = kit.column(self, (24, 20, 24, 18), 10)
        kit.add(body, kit.label(translate("Sheet", "Emergency sheet"), "heading"), self._steps)

    def _paper(self) -> QWidget:
        page = QWidget()
        self.save = kit.button(translate("Sheet", "Save as PDF\u2026"), self._confirm, "primary")
        self.printing = kit.button(translate("Sheet", "Print\u2026"), self._print)
        self.later = kit.button(translate("Sheet", "Later"), self.reject)
        line = kit.row()
        kit.add(line, self.later, None, self.printing, self.save)
        kit.add(
            kit.column(page),
            kit.label(
                translate(
                    "Sheet",
                    "If you forget the password, nobody can open the case: not even the makers of"
                    " this app. The emergency sheet is one page with the key of the case on it,"
                    " and opens it without the password.",
                ),
                wrap=True,
            ),
            kit.label(
                translate(
                    "Sheet",
                    "Whoever has the page and the file can read everything. Keep it on paper, away"
                    " from this computer, and delete the PDF after printing.",
                ),
                "warn",
                wrap=True,
            ),
            8,
            None,
            line,
        )
        return page

    def _trial(self) -> QWidget:
        page = QWidget()
        asked = translate("Sheet", "Group {number} on the sheet").format(number=self.number)
        self.group = kit.line_edit(asked)
        self.group.setMaxLength(40)
        self.group.returnPressed.connect(self.check)
        self.error = kit.error_line(lines=2)
        self.check_button = kit.button(translate("Sheet", "Check"), self.check, "primary")
        line = kit.row()
        kit.add(
            line,
            kit.button(translate("Sheet", "Later"), self.reject),
            None,
            self.check_button,
        )
        kit.add(
            kit.column(page),
            kit.label(
                translate(
                    "Sheet",
                    "Take the sheet to hand and type one group from it. Only then is it sure that"
                    " it can be read.",
                ),
                wrap=True,
            ),
            4,
            kit.label(asked, "section"),
            self.group,
            self.error,
            line,
        )
        return page

    # --- the paper ---------------------------------------------------------------------------

    def _confirm(self) -> None:
        messages.ask(
            self,
            translate(
                "Sheet",
                "The file is not encrypted and holds the key of the case. Save it only to print"
                " it, best on a stick, and delete it afterwards.",
            ),
            translate("Sheet", "Save it without encryption"),
            self._ask_place,
            translate("Handover", "Leave the protection of the case?"),
        )

    def _ask_place(self) -> None:
        dialog = file_dialog(self, translate("Sheet", "Emergency sheet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Letters", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        name = translate("Sheet", "Emergency sheet")
        dialog.selectFile(f"{name} {today().isoformat()}.pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the sheet, which is read back; the user has agreed."""

        def work(case: Case, _progress: object) -> tuple[None, Changes]:
            papers.write_new(Path(path), keys.emergency_sheet(case, today()), case=case)
            return None, Changes.CUSTODY

        self._session.write(self, work, lambda _none: self._ask_group())

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda result: self._chosen(result, printer))
        dialog.show()

    def _chosen(self, result: int, printer: QPrinter) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Make the sheet and print it; it is never written to a file."""

        def work(case: Case, _progress: object) -> tuple[bytes, Changes]:
            return keys.emergency_sheet(case, today()), Changes.CUSTODY

        def printed(taken: bool) -> None:
            if taken:
                self._ask_group()
            else:
                messages.show(self, printer_refused())

        def made(pdf: bytes) -> None:
            print_later(self._session.tasks, self, pdf, printer, printed)

        self._session.write(self, work, made)

    # --- the trial ---------------------------------------------------------------------------

    def _ask_group(self) -> None:
        self._steps.setCurrentIndex(1)
        self.group.setFocus()

    @Slot()
    def check(self) -> None:
        """Hold the typed group against the sheet."""
        typed = {self.number: self.group.text()}
        self.error.setVisible(False)
        self._session.write(
            self,
            lambda case, _progress: (None, keys.check_sheet(case, typed)),
            lambda _none: self._tested(),
            self._wrong,
        )

    def _tested(self) -> None:
        self.accept()
        messages.show(
            self.parentWidget(),
            translate(
                "Sheet", "The sheet can be read and fits this case. Keep it in a safe place."
            ),
            translate("Sheet", "Emergency sheet"),
        )

    def _wrong(self, error: Exception) -> None:
        self.error.setText(messages.sentence(error))
        self.error.setVisible(True)
        self.group.setFocus()
        self.group.selectAll()
