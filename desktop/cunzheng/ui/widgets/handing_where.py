"""Where something is written to: one of the drives that are plugged in, or a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from cunzheng.core.errors import CunzhengError
from cunzheng.core.texts import translate
from cunzheng.services import drives
from cunzheng.services.drives import Drive, DriveState
from cunzheng.ui.models import handing as model
from cunzheng.ui.models.tables import TableModel
from cunzheng.ui.tasks import Tasks
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.table import table


class HandingWhere(QWidget):
    """Tells ``changed`` when another place is chosen. A single ready drive is chosen by itself."""

    changed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.place: Path | None = None
        self.drive: Drive | None = None
        self.model: TableModel[Drive] = TableModel(model.drive_columns(), self)
        self.view = table(self.model, translate("Handing", "Removable drives"), lines=1)
        self.view.setMinimumHeight(150)
        self.view.selectionModel().selectionChanged.connect(self._picked)
        self.state = kit.label("", "warn", wrap=True)
        self.chosen = kit.label("", "strong", wrap=True)
        self.again = kit.button(translate("Handing", "Look again"), self.look)
        self.folder = kit.button(translate("Handing", "A folder instead\u2026"), self._ask)
        line = kit.row()
        kit.add(line, self.again, self.folder, None)
        kit.add(
            kit.column(self, gap=8),
            kit.label(
                translate(
                    "Handing",
                    "Nothing on the drive is overwritten. What is written gets a name of its own"
                    " there.",
                ),
                "muted",
                wrap=True,
            ),
            self.view,
            line,
            self.state,
            self.chosen,
            None,
        )
        self.look()

    def look(self) -> None:
        """Ask the system again which drives there are."""
        self._tasks.in_pool(self, lambda _progress: drives.drives(), self.show_drives)

    def show_drives(self, found: tuple[Drive, ...]) -> None:
        """Show them, and say what state they are in."""
        self.model.set_rows(found)
        if self.drive is not None and self.drive not in found:
            self._take(None, None)
        try:
            one = drives.choose(found)
        except CunzhengError as error:
            self.state.setText(error.message() if self.place is None else "")
            return
        self.state.setText("")
        if self.place is None:
            self.view.selectRow(found.index(one))

    @Slot()
    def _picked(self) -> None:
        row = self.model.row(self.view.currentIndex().row())
        if row is None or not self.view.selectionModel().hasSelection():
            return
        if row.state is DriveState.READY:
            self._take(Path(row.folder), row)
            self.state.setText(model.drive_note(row))
            return
        self._take(None, None)
        try:
            drives.choose((row,))
        except CunzhengError as error:
            self.state.setText(error.message())

    def _take(self, place: Path | None, drive: Drive | None) -> None:
        self.place, self.drive = place, drive
        name = drive.name if drive else str(place or "")
        said = translate("Handing", "Chosen: {name}").format(name=name)
        self.chosen.setText(said if place is not None else "")
        self.changed.emit()

    def _ask(self) -> None:
        dialog = file_dialog(self, translate("Handing", "Folder to write into"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    @Slot(str)
    def take_folder(self, path: str) -> None:
        """A folder instead of a drive."""
        self.view.clearSelection()
        self.state.setText("")
        self._take(Path(path), None)
