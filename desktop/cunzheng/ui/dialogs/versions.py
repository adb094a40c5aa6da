"""The former versions of a letter: what each said, what is different now, and back to it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QListWidget, QListWidgetItem, QTextEdit, QWidget

from cunzheng.core.drafts import Version
from cunzheng.core.texts import translate
from cunzheng.services import drafts
from cunzheng.ui.dialogs.difference import fill
from cunzheng.ui.models.letters import use_line, version_line, when
from cunzheng.ui.widgets import kit


class VersionsDialog(QDialog):
    """Emits the version to go on from. Nothing is changed here, and none is ever lost."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, versions: tuple[Version, ...], now: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Letters", "Former versions")
        self.setWindowTitle(heading)
        kit.fit(self, 940, 660)
        self._versions, self._now = versions, now
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.setProperty("look", "records")
        self.list.setFixedWidth(250)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in versions:
            item = QListWidgetItem(version_line(one))
            item.setSizeHint(QSize(0, self.fontMetrics().lineSpacing() * 2 + 16))
            self.list.addItem(item)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Letters", "Text of the version"))
        self.text.setProperty("look", "letter")
        self.compare = QCheckBox(translate("Letters", "Show what is different now (D)"))
        self.compare.setChecked(True)
        self.compare.toggled.connect(lambda _on: self._show(self.list.currentRow()))
        self.note = kit.label("", "muted", wrap=True)
        self.restore = kit.button(
            translate("Letters", "Go on from this version"), self._restore, "primary"
        )
        foot = kit.row()
        kit.add(foot, self.compare, None, self.restore)
        kit.add(foot, kit.button(translate("Messages", "Close"), self.reject))
        middle = kit.row(gap=12)
        kit.add(middle, self.list, self.text)
        middle.setStretch(1, 1)
        body = kit.column(self, (20, 16, 20, 16), 10)
        kit.add(body, kit.label(heading, "heading"), self.note, middle, foot)
        body.setStretch(2, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._restore())
        QShortcut(QKeySequence("D"), self.list).activated.connect(self.compare.toggle)
        self._show(-1)
        if versions:
            self.list.setCurrentRow(0)
        self.list.setFocus()

    def _show(self, at: int) -> None:
        there = 0 <= at < len(self._versions)
        self.restore.setEnabled(there)
        if not there:
            self.note.setText(
                translate(
                    "Letters",
                    "No version was kept yet. One is kept whenever the letter is saved, printed,"
                    " written anew, or the case is closed, and every two minutes while you write.",
                )
            )
            return
        one = self._versions[at]
        said = translate(
            "Letters",
            "Struck through is only in this version, underlined only in the text of now, which is"
            " kept in the case before you go back.",
        )
        if one.uses:
            frozen = translate(
                "Letters", "{use}: this text stays as it is. Going on from it makes a new version."
            ).format(use=use_line(one.uses))
            said = f"{frozen}\n{said}"
        self.note.setText(said)
        if self.compare.isChecked():
            fill(self.text, drafts.difference(one.draft.text, self._now))
        else:
            self.text.setPlainText(one.draft.text)
        self.text.setAccessibleDescription(when(one.at))

    def _restore(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._versions):
            self.chosen.emit(self._versions[at].draft)
            self.accept()
