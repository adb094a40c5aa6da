"""The call card: stays on top during a call; questions to ask, notes by one key, then a draft."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QListWidget, QWidget

from cunzheng.core.callcard import CallNote, CallNotes
from cunzheng.core.moments import SHANGHAI
from cunzheng.core.texts import translate
from cunzheng.services import callcard
from cunzheng.ui import formats, messages
from cunzheng.ui.recording import Recording
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.recording_strip import RecordingStrip

RECORD_KEY = "F9"
TICK_MS = 500
WIDTH = 640


def now() -> dt.datetime:
    """The time of a note."""
    return dt.datetime.now(SHANGHAI)


class CallCardDialog(QDialog):
    """Not modal: the window below stays usable. Emits what was filled in when the call is over."""

    ended = Signal(object, object)  # CallNotes, the end

    def __init__(
        self,
        parent: QWidget | None,
        recording: Recording,
        filled: CallNotes | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(translate("CallCard", "Call card"))
        self._recording = recording
        self._began: dt.datetime | None = None
        self._notes: list[CallNote] = []
        self._card = callcard.card()
        self.clock = kit.label("", "strong")
        self.began = kit.button(translate("CallCard", "The call begins"), self.begin, "primary")
        self.record = kit.button(translate("CallCard", "Record (F9)"), self._record)
        self.record.setEnabled(not read_only)
        self.answers: dict[str, QLineEdit] = {}
        self.notes: list[QWidget] = []
        self.list = QListWidget()
        self.list.setAccessibleName(translate("CallCard", "Notes of this call"))
        self.list.setProperty("look", "records")
        self.list.setWordWrap(True)
        self.list.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 16)
        self.free = kit.line_edit(
            translate("CallCard", "A note of your own"),
            hint=translate("CallCard", "A note of your own; Enter adds it with the time"),
        )
        self.free.returnPressed.connect(self._add_free)
        self.over = kit.button(
            translate("CallCard", "The call is over\u2026"), self._end, "primary"
        )
        self.over.setEnabled(not read_only)
        self._build()
        QShortcut(QKeySequence(RECORD_KEY), self).activated.connect(self._record)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_time)
        recording.changed.connect(self._recording_changed)
        if filled is not None:
            self.fill(filled)
        self._show_time()
        self._recording_changed()
        self.began.setFocus()

    def _build(self) -> None:
        head = kit.row(gap=8)
        kit.add(head, self.clock, None, self.record, self.began)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for at, question in enumerate(self._card.questions):
            said = kit.label(question.text.here, wrap=True)
            field = kit.line_edit(question.text.here, hint=question.hint.here)
            field.textEdited.connect(lambda _text: self.begin())
            self.answers[question.key] = field
            grid.addWidget(said, at, 0)
            grid.addWidget(field, at, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        keys = QGridLayout()
        keys.setSpacing(6)
        for at, note in enumerate(self._card.notes):
            made = kit.button(f"{at + 1}  {note.here}", partial(self.note, at), "note")
            made.installEventFilter(self)
            self.notes.append(made)
        widest = max((one.sizeHint().width() for one in self.notes), default=0)
        columns = 2 if 2 * widest + 6 <= WIDTH - 60 else 1
        for at, one in enumerate(self.notes):
            keys.addWidget(one, at // columns, at % columns)
        foot = kit.row(margins=(0, 4, 0, 0))
        kit.add(foot, kit.button(translate("Messages", "Close"), self.reject), None, self.over)
        inside = QWidget()
        lines = kit.column(inside, (20, 4, 20, 8), 8)
        kit.add(
            lines,
            kit.label(translate("CallCard", "Ask, and write down"), "section"),
            grid,
            4,
            kit.label(translate("CallCard", "Note with one key"), "section"),
            kit.label(
                translate(
                    "CallCard",
                    "The keys 1 to 9 add a note with the time, wherever no text is being typed;"
                    " in a field press Alt with the number.",
                ),
                "muted",
                wrap=True,
            ),
            keys,
            None,
        )
        body = kit.column(self, (0, 14, 0, 14), 8)
        top, bottom = kit.row(margins=(20, 0, 20, 0)), kit.column(margins=(20, 4, 20, 0))
        top.addLayout(head)
        kit.add(bottom, self.free, self.list, foot)  # always in sight, however low the window
        kit.add(body, top, RecordingStrip(self._recording), kit.scroll(inside, "panel"), bottom)
        body.setStretch(2, 1)
        for one in (*self.answers.values(), self.free):
            one.installEventFilter(self)
        kit.fit(self, WIDTH, 780)

    # --- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure that no field took is a note."""
        figure = event.key() - Qt.Key.Key_1
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain == Qt.KeyboardModifier.NoModifier and 0 <= figure < len(self.notes):
            self.note(figure)
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Close; what was noted and became no contact is asked about."""
        if not self.value() or not self.isVisible():
            super().reject()
            return
        messages.ask(
            self,
            translate(
                "CallCard",
                "What is on this card is in no case yet. Choose \u201cThe call is over\u201d to"
                " make a contact of it, or throw it away.",
            ),
            translate("CallCard", "Throw it away"),
            self._throw_away,
            translate("CallCard", "The card is filled in"),
        )

    def _throw_away(self) -> None:
        # Never "super().reject" itself as a slot: PySide connects it by its name, and the name
        # leads back to the question.
        super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with a figure is a note in a field, too."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
            and 0 <= event.key() - Qt.Key.Key_1 < len(self.notes)
        ):
            self.note(event.key() - Qt.Key.Key_1)
            return True
        return False

    # --- what is written --------------------------------------------------------------------------

    def begin(self) -> None:
        """The call began now, unless it began before."""
        if self._began is None:
            self._began = now()
            self.began.setEnabled(False)
            self._tick.start()
            self._show_time()

    def note(self, at: int) -> None:
        """Add a prepared note with the time."""
        self._add(self._card.notes[at].here)

    def _add_free(self) -> None:
        text = self.free.text().strip()
        if text:
            self._add(text)
            self.free.clear()

    def _add(self, text: str) -> None:
        self.begin()
        self._put(CallNote(now().replace(microsecond=0), text))

    def _put(self, note: CallNote) -> None:
        self._notes.append(note)
        self.list.addItem(f"{note.at.astimezone(SHANGHAI):%H:%M:%S}  {note.text}")
        self.list.setCurrentRow(self.list.count() - 1)

    def value(self) -> CallNotes:
        """What was filled in; a note that was typed and not added yet is one, too."""
        notes = list(self._notes)
        if self.free.text().strip():
            notes.append(CallNote(now().replace(microsecond=0), self.free.text().strip()))
        return CallNotes(
            self._began,
            {key: one.text() for key, one in self.answers.items() if one.text()},
            tuple(notes),
        )

    def fill(self, filled: CallNotes) -> None:
        """Put back what was filled in before a lock."""
        self._began = filled.began
        for key, text in filled.answers.items():
            if key in self.answers:
                self.answers[key].setText(text)
        for note in filled.notes:
            self._put(note)
        if self._began is not None:
            self.began.setEnabled(False)
            self._tick.start()

    def _end(self) -> None:
        self.ended.emit(self.value(), now())

    def _record(self) -> None:
        if self.record.isEnabled() and not self._recording.busy:
            self.begin()
            self._recording.start(None)

    def _recording_changed(self) -> None:
        self.record.setVisible(not self._recording.busy)

    def _show_time(self) -> None:
        if self._began is None:
            self.clock.setText(translate("CallCard", "Before the call"))
            return
        seconds = (now() - self._began).total_seconds()
        self.clock.setText(
            translate("CallCard", "Since {start}: {time}").format(
                start=f"{self._began:%H:%M:%S}", time=formats.position(int(seconds * 1000))
            )
        )
