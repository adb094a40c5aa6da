"""One row of fields that change all chosen files of an import at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from cunzheng.core.ids import normalise_number
from cunzheng.core.moments import TimeSource
from cunzheng.core.texts import translate
from cunzheng.core.values import Direction, EvidenceKind
from cunzheng.ui import formats, words
from cunzheng.ui.models import bulk
from cunzheng.ui.models.candidates import ImportRow
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox, SpinBox
from cunzheng.ui.widgets.flow import FlowLayout

_MOST_MINUTES = 14 * 24 * 60


class BulkEdit(QWidget):
    """Emits a change for the chosen rows, or whether they are taken.

    ``minutes`` and ``shift``, about the time, are placed by the dialog beside its own field.
    """

    changed = Signal(object)
    taken = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        body = kit.column(self, gap=6)
        self.said = kit.label("", "key")
        self.take = kit.button(translate("Import", "Take"), lambda: self.taken.emit(True))
        self.leave = kit.button(translate("Import", "Leave out"), lambda: self.taken.emit(False))
        self.direction = self._combo(translate("Import", "Who began it"))
        for one in (Direction.INCOMING, Direction.OUTGOING):
            self.direction.addItem(words.direction(one), one)
        self.kind = self._combo(translate("Import", "What it is"))
        self.source = self._combo(translate("Import", "Which time counts"))
        self.number = kit.line_edit(
            translate("Import", "Number"), hint=translate("Import", "Number")
        )
        self.number.setFixedWidth(150)
        self.number.returnPressed.connect(self._give_number)
        self.give_number: QPushButton = kit.button(
            translate("Import", "Set the number"), self._give_number
        )
        self.minutes: QSpinBox = SpinBox()
        self.minutes.setRange(-_MOST_MINUTES, _MOST_MINUTES)
        self.minutes.setSuffix(translate("Import", " min"))
        self.minutes.setAccessibleName(translate("Import", "Minutes by which the clock was wrong"))
        kit.indent(self.minutes)
        self.shift = kit.button(translate("Import", "Move the time"), self._give_shift)
        line = FlowLayout(gap=8)  # a second line where the window is narrow
        for part in (
            self.said,
            self.take,
            self.leave,
            self.direction,
            self.kind,
            self.source,
            self.number,
            self.give_number,
        ):
            line.addWidget(part)
        kit.add(body, line)
        self.direction.activated.connect(lambda at: self._picked(self.direction, at))
        self.kind.activated.connect(lambda at: self._picked(self.kind, at))
        self.source.activated.connect(lambda at: self._picked(self.source, at))
        self.offer(())

    def _combo(self, name: str) -> ComboBox:
        made = ComboBox(name)
        made.setPlaceholderText(name)
        made.setMinimumContentsLength(7)
        return made

    def offer(self, rows: Sequence[ImportRow]) -> None:
        """Show what can be changed for these rows."""
        for part in (self, self.minutes, self.shift):
            part.setEnabled(bool(rows))
        self.said.setText(
            translate("Import", "For the {count} chosen files:").format(count=len(rows))
        )
        self._fill(self.kind, [(words.evidence(one), one) for one in bulk.common_kinds(rows)])
        self._fill(self.source, [(words.time_source(one), one) for one in bulk.sources_in(rows)])
        self.direction.setCurrentIndex(-1)

    def _fill(self, combo: ComboBox, entries: Sequence[tuple[str, Any]]) -> None:
        combo.clear()
        for text, value in entries:
            combo.addItem(text, value)
        combo.setCurrentIndex(-1)
        combo.setEnabled(bool(entries))

    def _picked(self, combo: ComboBox, at: int) -> None:
        value = combo.itemData(at)
        change: bulk.Change
        if combo is self.direction:
            direction = Direction(value)
            change = lambda row: bulk.with_direction(row, direction)  # noqa: E731
        elif combo is self.kind:
            kind = EvidenceKind(value)
            change = lambda row: bulk.with_kind(row, kind)  # noqa: E731
        else:
            source = TimeSource(value)
            change = lambda row: bulk.with_source(row, source)  # noqa: E731
        self.changed.emit(change)

    def _give_number(self) -> None:
        number = normalise_number(formats.typed_number(self.number.text()))
        if number:
            self.changed.emit(lambda row: bulk.with_number(row, number))

    def _give_shift(self) -> None:
        minutes = self.minutes.value()
        if minutes:
            self.changed.emit(lambda row: bulk.with_shift(row, minutes))
            self.minutes.setValue(0)
