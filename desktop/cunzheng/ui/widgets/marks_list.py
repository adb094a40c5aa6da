"""The marked moments of a recording: go there, say what it is, quote it, take it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QWidget

from cunzheng.core.sounds import PlacedMark
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact
from cunzheng.ui import formats
from cunzheng.ui.models import rows
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import combo


def title(contact: Contact) -> str:
    """A contact in a line: what, when."""
    return formats.joined(rows.kind_of(contact), formats.minute(contact.start))


class MarksList(QWidget):
    """``sought`` a place (ms), ``noted`` a mark and its words, ``quoted`` contact id, mark, words,
    ``removed`` a mark.
    """

    sought = Signal(int)
    noted = Signal(object, str)
    quoted = Signal(str, object, str)
    removed = Signal(object)

    def __init__(self, contacts: Sequence[Contact], *, read_only: bool) -> None:
        super().__init__()
        self.marks: tuple[PlacedMark, ...] = ()
        self._read_only = read_only
        body = kit.column(self, gap=6)
        self.list = QListWidget()
        self.list.setProperty("look", "records")
        self.list.setAccessibleName(translate("Player", "Marked moments"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._chosen)
        self.note = kit.line_edit(
            translate("Player", "Words or a note for the mark"),
            hint=translate("Player", "What is said at this moment"),
        )
        self.note.returnPressed.connect(self._note)
        self.note.editingFinished.connect(self._note)
        self.contact = combo(
            translate("Player", "Contact that the words belong to"),
            [(title(one), one.id) for one in contacts],
            contacts[0].id if contacts else "",
        )
        self.contact.setVisible(len(contacts) > 1)
        self.quote = kit.button(translate("Player", "Quote in this contact"), self._quote)
        self.remove = kit.button(translate("Player", "Take the mark back"), self._remove)
        line = kit.row()
        kit.add(line, self.quote, self.remove, None)
        self.hint = kit.label("", "muted", wrap=True)
        self._has_contact = bool(contacts)
        kit.add(
            body,
            kit.label(translate("Player", "Marked moments"), "section"),
            self.list,
            self.note,
            self.contact,
            line,
            self.hint,
        )
        body.setStretch(1, 1)
        self.show_marks((), "")

    def show_marks(self, marks: Sequence[PlacedMark], chosen: str) -> None:
        """List them; *chosen* is the id of the one to stand at."""
        self.marks = tuple(marks)
        self.list.blockSignals(True)
        self.list.clear()
        for one in self.marks:
            self.list.addItem(formats.joined(formats.position(one.mark.at_ms), one.mark.note))
        row = next((at for at, one in enumerate(self.marks) if one.id == chosen), -1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._fill()

    def current(self) -> PlacedMark | None:
        """The chosen mark."""
        row = self.list.currentRow()
        return self.marks[row] if 0 <= row < len(self.marks) else None

    def _fill(self) -> None:
        chosen = self.current()
        may = chosen is not None and not self._read_only
        self.note.setText(chosen.mark.note if chosen is not None else "")
        self.note.setEnabled(may)
        self.quote.setEnabled(may and self._has_contact)
        self.remove.setEnabled(may)
        if not self._has_contact:
            text = translate(
                "Player", "No contact is linked to this recording yet: log one to quote in it."
            )
        elif not self.marks:
            text = translate(
                "Player", "Press M while you listen: the moment is kept with your words."
            )
        else:
            text = ""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    @Slot(int)
    def _chosen(self, _row: int) -> None:
        self._fill()
        chosen = self.current()
        if chosen is not None:
            self.sought.emit(chosen.mark.at_ms)

    @Slot()
    def _note(self) -> None:
        chosen, text = self.current(), self.note.text().strip()
        if chosen is not None and text != chosen.mark.note:
            self.noted.emit(chosen, text)

    def _quote(self) -> None:
        chosen, text = self.current(), self.note.text().strip()
        if chosen is None:
            return
        if not text:
            self.hint.setText(translate("Player", "Write down what is said first; that is quoted."))
            self.hint.setVisible(True)
            self.note.setFocus()
            return
        self.quoted.emit(str(self.contact.currentData()), chosen, text)

    def _remove(self) -> None:
        chosen = self.current()
        if chosen is not None:
            self.removed.emit(chosen)

    def say(self, text: str) -> None:
        """A calm sentence below."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
