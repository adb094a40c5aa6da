"""What a newly written letter would change in the user's words, before anything is changed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QTextEdit, QWidget

from cunzheng.core.texts import translate
from cunzheng.services.drafts import Part
from cunzheng.ui.widgets import kit


def fill(text: QTextEdit, parts: Iterable[tuple[Part, str]]) -> None:
    """Show a comparison: struck through what is only in the first, underlined what is new."""
    text.clear()
    cursor = QTextCursor(text.document())
    for part, words in parts:
        how = QTextCharFormat()
        how.setFontStrikeOut(part is Part.MINE)
        how.setFontUnderline(part is Part.NEW)
        cursor.insertText(words, how)
    text.moveCursor(QTextCursor.MoveOperation.Start)


class DifferenceDialog(QDialog):
    """Struck through: only in the user's text. Underlined: only in the new one."""

    taken = Signal()

    def __init__(self, parent: QWidget | None, parts: Iterable[tuple[Part, str]]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("Letters", "What the new text would change")
        self.setWindowTitle(heading)
        kit.fit(self, 820, 640)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(heading)
        self.text.setProperty("look", "letter")
        fill(self.text, parts)
        self.keep_mine = kit.button(translate("Letters", "Keep my words"), self.reject, "primary")
        self.take_new = kit.button(translate("Letters", "Take the new text"), self._take)
        foot = kit.row()
        kit.add(foot, None, self.take_new, self.keep_mine)
        note = translate(
            "Letters",
            "Struck through is only in your text, underlined only in the new one. Your version is"
            " kept in the case in any event.",
        )
        body = kit.column(self, (20, 16, 20, 16), 10)
        kit.add(body, kit.label(heading, "heading"), kit.label(note, "muted", wrap=True))
        kit.add(body, self.text, foot)
        body.setStretch(2, 1)
        self.keep_mine.setFocus()

    def _take(self) -> None:
        self.taken.emit()
        self.accept()
