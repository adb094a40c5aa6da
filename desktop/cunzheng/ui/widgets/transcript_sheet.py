"""Who says what, and where: written line by line while one listens.

Enter ends a line and begins the next at the place that is being heard.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.transcripts import DraftSource, Transcript, TranscriptLine
from cunzheng.ui import formats
from cunzheng.ui.models.transcript import TranscriptSheet, place
from cunzheng.ui.widgets import kit


class TranscriptView(QWidget):
    """*here* gives the place that is heard (ms). ``sought`` a place, ``keep`` the transcript."""

    sought = Signal(int)
    keep = Signal(object)
    file_wanted = Signal()
    draft_wanted = Signal()

    def __init__(
        self, sheet: TranscriptSheet, here: Callable[[], int], *, read_only: bool, program: bool
    ) -> None:
        super().__init__()
        self.sheet = sheet
        self._here = here
        self._read_only = read_only
        self._filling = False
        body = kit.column(self, (12, 0, 0, 0), 6)
        self.state = kit.label("", "chipWarn")
        head = kit.row()
        kit.add(head, kit.label(translate("Transcript", "Transcript"), "section"), self.state, None)
        self.list = QListWidget()
        self.list.setProperty("look", "records")
        self.list.setAccessibleName(translate("Transcript", "Lines of the transcript"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _item: self._go())
        self.at = kit.line_edit(translate("Transcript", "Place (minutes:seconds)"), hint="00:00")
        self.at.setFixedWidth(84)
        self.speaker = kit.line_edit(
            translate("Transcript", "Who speaks"), hint=translate("Transcript", "Who")
        )
        self.speaker.setFixedWidth(110)
        self.text = kit.line_edit(
            translate("Transcript", "What is said"),
            hint=translate("Transcript", "What is said; Enter begins the next line"),
        )
        self.at.editingFinished.connect(self._placed)
        self.speaker.textEdited.connect(lambda text: self._typed(speaker=text))
        self.text.textEdited.connect(lambda text: self._typed(text=text))
        for field in (self.at, self.speaker, self.text):
            field.returnPressed.connect(self.next_line)
        line = kit.row(gap=6)
        kit.add(line, self.at, self.speaker, self.text)
        line.setStretch(2, 1)
        self.marked = QCheckBox(translate("Transcript", "Important"))
        self.marked.toggled.connect(self._marked)
        self.checked = QCheckBox(translate("Transcript", "Compared with the sound"))
        self.checked.toggled.connect(self._checked)
        self.add_line = kit.button(translate("Transcript", "New line"), self.new_line)
        self.remove = kit.button(translate("Transcript", "Remove the line"), self._remove)
        tools = kit.row(gap=10)
        kit.add(tools, self.marked, self.checked, None, self.add_line, self.remove)
        self.all = kit.button(translate("Transcript", "I compared all of it"), self._all)
        self.open = kit.button(
            translate("Transcript", "From a file\u2026"),
            self.file_wanted.emit,
            tip=translate("Transcript", "Subtitles (.srt, .vtt) or plain text, as a draft"),
        )
        self.draft = kit.button(translate("Transcript", "Draft"), self.draft_wanted.emit)
        self.draft.setVisible(program)
        self.save = kit.button(translate("Transcript", "Keep the transcript"), self.ask_keep)
        kit.look(self.save, "primary")
        foot = kit.row()
        kit.add(foot, self.open, self.draft, None, self.all, self.save)
        self.hint = kit.label(
            ""
            if program
            else translate(
                "Transcript",
                "No offline speech recognition is installed here, so nothing is filled in by"
                " itself. What you write is yours; a line that you did not compare yet is marked"
                " and is not printed.",
            ),
            "muted",
            wrap=True,
        )
        self.hint.setVisible(not program)
        kit.add(body, head, self.list, line, tools, self.hint, foot)
        body.setStretch(1, 1)
        self.fill(-1)

    # --- showing -----------------------------------------------------------------------------

    def fill(self, row: int) -> None:
        """Show the sheet, standing at a line."""
        self._filling = True
        self.list.clear()
        for line in self.sheet.lines:
            self.list.addItem(self._item(line))
        self.list.setCurrentRow(row)
        self._filling = False
        self._show_line()

    @staticmethod
    def _said(line: TranscriptLine) -> str:
        where = formats.position(line.at_ms) if line.at_ms is not None else formats.EM_DASH
        who = translate("Transcript", "{who}: ").format(who=line.speaker) if line.speaker else ""
        star = "\u2605 " if line.marked else ""
        waits = "" if line.checked else "  " + translate("Transcript", "(to be checked)")
        return f"{where}  {star}{who}{line.text}{waits}"

    def _item(self, line: TranscriptLine) -> QListWidgetItem:
        made = QListWidgetItem(self._said(line))
        font = self.list.font()
        font.setBold(line.marked)
        made.setFont(font)
        return made

    def _row(self) -> int:
        row = self.list.currentRow()
        return row if 0 <= row < len(self.sheet.lines) else -1

    def _show_line(self) -> None:
        """The editing row and the buttons follow the chosen line."""
        row = self._row()
        line = self.sheet.lines[row] if row >= 0 else None
        self._filling = True
        self.at.setText(
            formats.position(line.at_ms) if line is not None and line.at_ms is not None else ""
        )
        self.speaker.setText(line.speaker if line else "")
        self.text.setText(line.text if line else "")
        self.marked.setChecked(line.marked if line else False)
        self.checked.setChecked(line.checked if line else False)
        self._filling = False
        self._show_state()

    def _show_state(self) -> None:
        row, may = self._row(), not self._read_only
        of_line: tuple[QWidget, ...] = (self.marked, self.checked, self.remove)
        fields = (self.at, self.speaker, self.text)
        for part in of_line:
            part.setEnabled(may and row >= 0)
        for part in (*fields, self.add_line, self.open, self.draft):
            part.setEnabled(may)
        waiting = self.sheet.unchecked
        words = bool(self.sheet.value().lines)
        self.all.setEnabled(may and waiting > 0)
        self.save.setEnabled(may and self.sheet.changed)
        if not words:
            text, look = translate("Transcript", "Nothing written yet"), "chip"
        elif waiting:
            text = translate("Transcript", "To be checked: {count}").format(count=waiting)
            look = "chipWarn"
        else:
            text, look = translate("Transcript", "Checked by you"), "chipOk"
        self.state.setText(text)
        kit.look(self.state, look)

    def _refresh(self, row: int) -> None:
        item = self.list.item(row)
        if item is not None:
            line = self.sheet.lines[row]
            item.setText(self._said(line))
            font = self.list.font()
            font.setBold(line.marked)
            item.setFont(font)
        self._show_state()

    # --- writing -----------------------------------------------------------------------------

    @Slot(int)
    def _chosen(self, _row: int) -> None:
        if not self._filling:
            self._show_line()

    def _go(self) -> None:
        row = self._row()
        at = self.sheet.lines[row].at_ms if row >= 0 else None
        if at is not None:
            self.sought.emit(at)

    def _typed(self, *, speaker: str | None = None, text: str | None = None) -> None:
        row = self._row()
        if row < 0:  # the first key in an empty sheet begins a line
            row = self.sheet.add(len(self.sheet.lines) - 1, self._here())
            self.sheet.change(row, speaker=speaker, text=text)
            self._filling = True
            self.list.addItem(self._item(self.sheet.lines[row]))
            self.list.setCurrentRow(row)
            self.at.setText(formats.position(self.sheet.lines[row].at_ms or 0))
            self._filling = False
            self._show_state()
            return
        self.sheet.change(row, speaker=speaker, text=text)
        self._filling = True
        self.checked.setChecked(self.sheet.lines[row].checked)
        self._filling = False
        self._refresh(row)

    @Slot()
    def _placed(self) -> None:
        row, at = self._row(), place(self.at.text())
        if row < 0 or self._filling:
            return
        line = self.sheet.lines[row]
        shown = formats.position(line.at_ms) if line.at_ms is not None else ""
        if at is not None and self.at.text().strip() != shown:
            self.sheet.change(row, at_ms=at)
            self._refresh(row)
        elif at is None:
            self.at.setText(shown)

    @Slot()
    def next_line(self) -> None:
        """Enter: an existing next line, or a new one at the place that is heard."""
        self._placed()
        row = self._row()
        if row >= 0 and not self.sheet.lines[row].text.strip():
            self.text.setFocus()
            return
        if 0 <= row < len(self.sheet.lines) - 1:
            self.list.setCurrentRow(row + 1)
        else:
            self.new_line()
        self.text.setFocus()

    def new_line(self) -> None:
        """A line behind the chosen one."""
        row = self._row()
        self.fill(self.sheet.add(row if row >= 0 else len(self.sheet.lines) - 1, self._here()))
        self.text.setFocus()

    @Slot(bool)
    def _marked(self, on: bool) -> None:
        row = self._row()
        if row >= 0 and not self._filling:
            self.sheet.mark(row, on=on)
            self._refresh(row)

    @Slot(bool)
    def _checked(self, on: bool) -> None:
        row = self._row()
        if row >= 0 and not self._filling:
            self.sheet.check(row, on=on)
            self._refresh(row)

    def _remove(self) -> None:
        row = self._row()
        if row >= 0:
            self.sheet.remove(row)
            self.fill(min(row, len(self.sheet.lines) - 1))

    def _all(self) -> None:
        self.sheet.check_all()
        self.fill(self._row())

    def take(self, lines: tuple[TranscriptLine, ...], source: DraftSource) -> None:
        """Lines of a draft come in, unchecked."""
        self.sheet.take(lines, source)
        self.fill(0 if self.sheet.lines else -1)

    def ask_keep(self) -> None:
        """Keep what is written."""
        if self.save.isEnabled():
            self.keep.emit(self.sheet.value())

    def kept(self, value: Transcript) -> None:
        """It was kept."""
        self.sheet.kept(value)
        self._show_state()
