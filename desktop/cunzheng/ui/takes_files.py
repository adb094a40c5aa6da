"""Files come in: chosen, or dropped onto the window. They are looked at before they are taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from cunzheng.core.texts import translate
from cunzheng.services import importing
from cunzheng.services.importing import Examination, ImportResult
from cunzheng.ui import messages
from cunzheng.ui.dialogs.import_review import ImportDialog, summary
from cunzheng.ui.progress import watch
from cunzheng.ui.session import Session
from cunzheng.ui.widgets.file_dialog import file_dialog


class TakesFiles(QWidget):
    """A view that files can be brought into."""

    session: Session

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def go(self, key: str) -> None:
        """Open a page."""
        raise NotImplementedError

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a window over the view."""
        raise NotImplementedError

    def choose_files(self) -> None:
        """Ask for files."""
        self._choose(translate("Import", "Import files"), QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        """Ask for a folder; what lies in it is looked at, its folders too."""
        self._choose(translate("Import", "Import a folder"), QFileDialog.FileMode.Directory)

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = file_dialog(self, title)
        dialog.setFileMode(mode)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        )
        dialog.filesSelected.connect(lambda names: self.look_at([Path(name) for name in names]))
        dialog.open()

    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at files and folders, then ask."""
        wanted = list(paths)
        if not wanted:
            return
        task = self.session.tasks.in_pool(
            self, lambda progress: importing.examine(wanted, progress), self._examined
        )
        watch(task, self, translate("Import", "Looking at the files"))

    def _examined(self, found: Examination) -> None:
        if not found.candidates and not found.refusals:
            messages.show(
                self.window(), translate("Import", "There are no files in what was dropped.")
            )
            return
        dialog = ImportDialog(self.window(), self.session, found)
        dialog.imported.connect(self._imported)
        self.open_dialog(dialog)

    @Slot(object)
    def _imported(self, result: ImportResult) -> None:
        self.go("timeline" if result.contacts else "evidence")
        messages.show(self.window(), summary(result), translate("Import", "Import finished"))
        if result.error is not None:  # a full disk, say: what came in before is listed above
            messages.show_error(self, result.error)

    # --- drops -------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped. Drags from a phone carry no path: say what to do then."""
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.look_at(paths)
        elif urls:
            messages.show(
                self.window(),
                translate(
                    "Import",
                    "This drag brings no files of this computer. Copy them from the phone into a"
                    " folder first, then drop the folder here.",
                ),
            )
