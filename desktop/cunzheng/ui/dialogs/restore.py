"""Put a backup copy back as a new file; the copy and the case stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from cunzheng.core.errors import Cancelled
from cunzheng.core.moments import SHANGHAI
from cunzheng.core.texts import translate
from cunzheng.services import backups
from cunzheng.services.backups import Backup, Restored
from cunzheng.ui import formats, messages
from cunzheng.ui.models.tables import Column, TableModel
from cunzheng.ui.progress import watch
from cunzheng.ui.tasks import Tasks, UiProgress
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog
from cunzheng.ui.widgets.table import table

_ID_SHOWN = 6


def when(copy: Backup) -> str:
    """When a copy was made."""
    return copy.made_at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


def columns() -> tuple[Column[Backup], ...]:
    """What is known of a copy without opening it."""
    return (
        Column(translate("Backups", "Made"), when, 150),
        Column(translate("Backups", "Size"), lambda one: formats.size(one.size), 90),
        Column(translate("Backups", "Log entries"), lambda one: str(one.seq), 90),
        Column(
            translate("Backups", "Case"),
            lambda one: (
                translate("Backups", "{id}, before an upgrade").format(id=one.case_id[:_ID_SHOWN])
                if one.before
                else one.case_id[:_ID_SHOWN]
            ),
        ),
    )


class RestoreDialog(QDialog):
    """Emits the path of the file that was written and read back."""

    restored = Signal(str)

    def __init__(
        self, parent: QWidget | None, tasks: Tasks, find: Callable[[], tuple[Backup, ...]]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Backups", "Restore from a backup"))
        self._tasks = tasks
        self._copy: Path | None = None
        self.model: TableModel[Backup] = TableModel(columns(), self)
        self.view = table(
            self.model, translate("Backups", "Backup copies on this computer"), lines=1
        )
        self.view.setMinimumHeight(200)
        self.view.selectionModel().selectionChanged.connect(self._picked)
        self.none = kit.label(
            translate("Backups", "There is no backup copy on this computer."), "muted", wrap=True
        )
        self.none.setVisible(False)
        self.chosen = kit.label("", wrap=True)
        self.password = kit.line_edit(
            translate("Backups", "Password of the copy"),
            hint=translate("Backups", "The password at the time of the copy"),
        )
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.key = kit.text_edit(translate("Unlock", "Emergency key"), lines=3)
        self.key.setMaximumHeight(self.key.minimumHeight())
        self.key.setPlaceholderText(
            translate("Unlock", "The 14 groups from the sheet; spaces and capitals do not matter")
        )
        self.other_way = kit.button("", self.turn, "link")
        self._asks = kit.label("", "section")
        self._by_key = True
        self.error = kit.error_line(lines=2)
        self.go = kit.button(translate("Backups", "Restore to\u2026"), self._ask_place, "primary")
        self.go.setEnabled(False)
        body = kit.column(self, (24, 20, 24, 18), 8)
        other = kit.row()
        kit.add(
            other,
            kit.button(translate("Backups", "Another file\u2026"), self._ask_file),
            self.chosen,
        )
        other.setStretch(1, 1)
        line = kit.row()
        kit.add(line, None, kit.button(translate("Messages", "Cancel"), self.reject), self.go)
        kit.add(
            body,
            kit.label(translate("Backups", "Restore from a backup"), "heading"),
            kit.label(
                translate(
                    "Backups",
                    "The copy is written to a new file, read back and checked. Nothing that exists"
                    " is overwritten. Without the password it is only compared byte for byte.",
                ),
                "muted",
                wrap=True,
            ),
            self.view,
            self.none,
            other,
            self._asks,
            self.password,
            self.key,
            self.other_way,
            self.error,
            None,
            line,
        )
        body.setStretchFactor(self.view, 1)  # what is left over; without a list nothing spreads
        self.turn()
        kit.fit(self, 620, 560)
        tasks.in_pool(self, lambda _progress: find(), self._show)

    @Slot()
    def turn(self) -> None:
        """From the password to the emergency sheet and back."""
        self._by_key = not self._by_key
        self.key.setVisible(self._by_key)
        self.password.setVisible(not self._by_key)
        self._asks.setText(
            translate("Unlock", "Emergency key")
            if self._by_key
            else translate("Backups", "Password of the copy")
        )
        self.other_way.setText(
            translate("Backups", "Use the password")
            if self._by_key
            else translate("Backups", "Use the emergency sheet")
        )
        self.error.setVisible(False)

    def _show(self, found: tuple[Backup, ...]) -> None:
        self.model.set_rows(found)
        self.view.setVisible(bool(found))
        self.none.setVisible(not found)

    @Slot()
    def _picked(self) -> None:
        row = self.model.row(self.view.currentIndex().row())
        if row is not None:
            self._take(row.path, when(row))

    def _take(self, path: Path, name: str) -> None:
        self._copy = path
        self.chosen.setText(translate("Backups", "Chosen: {name}").format(name=name))
        self.go.setEnabled(True)

    def _ask_file(self) -> None:
        dialog = file_dialog(self, translate("Backups", "Another file"))
        dialog.setNameFilter(translate("Welcome", "Case files (*.czx)"))
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    @Slot(str)
    def take_file(self, path: str) -> None:
        """A copy that lies elsewhere."""
        self._take(Path(path), Path(path).name)

    def _ask_place(self) -> None:
        dialog = file_dialog(self, translate("Backups", "Restore as a new file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Welcome", "Case files (*.czx)"))
        dialog.setDefaultSuffix("czx")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        dialog.selectFile(translate("Backups", "Restored case") + ".czx")
        dialog.fileSelected.connect(self.restore_to)
        dialog.open()

    @Slot(str)
    def restore_to(self, path: str) -> None:
        """Write, read back, check."""
        copy, password, sheet = self._copy, self.password.text(), ""
        if copy is None:
            return
        if self._by_key:
            password, sheet = "", self.key.toPlainText().strip()
        self.error.setVisible(False)
        self.go.setEnabled(False)

        def work(progress: UiProgress) -> Restored | None:
            try:
                return backups.restore(copy, Path(path), password, progress, sheet=sheet)
            except Cancelled:
                return None

        task = self._tasks.in_pool(self, work, self._done, self._refuse)
        watch(task, self, translate("Backups", "Restoring the copy"))

    def _done(self, result: Restored | None) -> None:
        if result is None:
            self._refuse(Cancelled())
            return
        self.accept()
        self.restored.emit(str(result.path))

    def _refuse(self, error: Exception) -> None:
        self._say(messages.sentence(error))

    def _say(self, text: str) -> None:
        self.go.setEnabled(True)
        self.error.setText(text)
        self.error.setVisible(True)
