"""When the case was last copied, a copy to another place, and the way back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from cunzheng.core.changes import Changes
from cunzheng.core.moments import SHANGHAI
from cunzheng.core.texts import translate
from cunzheng.services import backups
from cunzheng.services.backups import LastBackup, Restored
from cunzheng.services.cases import Case
from cunzheng.ui import formats, messages
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.restore import RestoreDialog
from cunzheng.ui.session import Session
from cunzheng.ui.tasks import UiProgress
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.file_dialog import file_dialog


def _when(at: dt.datetime | None) -> str:
    if at is None:
        return translate("Backups", "never")
    return at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


def last_words(last: LastBackup) -> str:
    """Both times, and how much of the case is in neither copy."""
    lines = [
        translate("Backups", "Last automatic copy on this computer: {time}").format(
            time=_when(last.here)
        ),
        translate("Backups", "Last copy elsewhere: {time}").format(time=_when(last.elsewhere)),
    ]
    if last.entries_since and (last.here or last.elsewhere):
        lines.append(
            translate("Backups", "Log entries since the newest of them: {count}").format(
                count=last.entries_since
            )
        )
    return "\n".join(lines)


class BackupCard(QFrame):
    """Read when it is seen and whenever the case changes."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._session, self._desk = session, desk
        self.last = kit.label("", wrap=True)
        self.said = kit.label("", wrap=True)
        self.said.setVisible(False)
        self.save = kit.button(
            translate("Backups", "Save a copy elsewhere\u2026"), self._ask_folder, "primary"
        )
        self.back = kit.button(translate("Backups", "Restore\u2026"), self.restore)
        line = kit.row()
        kit.add(line, self.save, self.back, None)
        kit.add(
            kit.column(self, (16, 14, 16, 14), 8),
            kit.label(translate("Backups", "Backup copies"), "section"),
            kit.label(
                translate(
                    "Backups",
                    "A copy on another drive is the only help against a lost or broken computer."
                    " It is encrypted, written under a name of its own, read back from the drive"
                    " and compared.",
                ),
                "muted",
                wrap=True,
            ),
            self.last,
            line,
            self.said,
        )
        session.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the times again, if anybody sees them."""
        if self.isVisible():
            self._session.read(
                self,
                lambda case, _progress: backups.last_backup(case),
                lambda last: self.last.setText(last_words(last)),
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Qt."""
        super().showEvent(event)
        self.refresh()

    def _ask_folder(self) -> None:
        dialog = file_dialog(self, translate("Backups", "Folder for the copy"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        )
        dialog.fileSelected.connect(self.copy_into)
        dialog.open()

    @Slot(str)
    def copy_into(self, folder: str) -> None:
        """Write the copy, read it back, compare."""

        def work(case: Case, progress: UiProgress) -> tuple[Restored, Changes]:
            return backups.backup_to(case, Path(folder), progress), Changes.CUSTODY

        def done(copy: Restored) -> None:
            self.said.setText(
                translate("Backups", "{name} was written, read back and compared. {sum}").format(
                    name=copy.path.name, sum=formats.short_hash(copy.sha256)
                )
            )
            kit.look(self.said, "ok")
            self.said.setVisible(True)

        self._session.write(
            self, work, done, label=translate("Handover", "Writing and checking the copy")
        )

    @Slot()
    def restore(self) -> None:
        """Choose a copy of this case and put it back as a new file."""
        case_id = self._session.snapshot.info.case_id
        dialog = RestoreDialog(
            self.window(), self._session.tasks, lambda: backups.list_backups(case_id)
        )
        dialog.restored.connect(self._restored)
        self._desk.open_dialog(dialog)

    @Slot(str)
    def _restored(self, path: str) -> None:
        messages.show(
            self.window(),
            translate(
                "Backups",
                "The copy was restored as {name}. The case that is open now is as it was; open the"
                " restored one from the first page.",
            ).format(name=Path(path).name),
            translate("Backups", "Restored"),
        )
