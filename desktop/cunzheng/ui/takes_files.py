"""Files come in: chosen, or dropped onto the window. They are looked at before they are taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from cunzheng.core.moments import SHANGHAI, Moment
from cunzheng.core.texts import translate
from cunzheng.services import examining, importing
from cunzheng.services.importing import Examination, ImportResult
from cunzheng.ui import drops, messages
from cunzheng.ui.dialogs.find_recordings import FindRecordingsDialog
from cunzheng.ui.dialogs.import_review import ImportDialog, summary
from cunzheng.ui.dialogs.paste_text import PasteTextDialog
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

    def look_at_bytes(self, given: Sequence[tuple[str, bytes, Moment | None]]) -> None:
        """Look at files that lie nowhere on this computer: (name, bytes, time), then ask."""
        wanted = list(given)
        task = self.session.tasks.in_pool(
            self, lambda progress: examining.examine_bytes(wanted, progress), self._examined
        )
        watch(task, self, translate("Import", "Looking at the files"))

    def paste_messages(self, text: str = "") -> None:
        """Ask for messages as text, then look at them as at a file."""
        dialog = PasteTextDialog(self.window(), text)
        dialog.given.connect(self._pasted)
        self.open_dialog(dialog)

    @Slot(str)
    def _pasted(self, text: str) -> None:
        name = translate("Paste", "pasted text {time}.txt").format(
            time=dt.datetime.now(SHANGHAI).strftime("%Y%m%d-%H%M%S")
        )
        self.look_at_bytes([(name, text.encode("utf-8", "replace"), None)])

    def find_recordings(self, said: str = "") -> None:
        """Show where recordings lie on a phone; *said* is a sentence about a drag that failed."""
        self.open_dialog(FindRecordingsDialog(self.window(), self.choose_folder, said))

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
        """Take files, folders, bytes and text."""
        if drops.may_bring(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped. Some drags from a phone bring nothing: say what to do then."""
        found = drops.brought(event.mimeData(), examining.dropped_bytes_limit())
        event.acceptProposedAction()
        if found.paths:
            self.look_at(found.paths)
        elif found.files:
            self.look_at_bytes(found.files)
        if found.missing or (found.elsewhere and not found.paths and not found.files):
            self.find_recordings(
                translate(
                    "Import",
                    "This drag brings no files of this computer. Copy them from the phone into a"
                    " folder first, then drop the folder here.",
                )
            )
        elif found.text.strip():
            self.paste_messages(found.text)
