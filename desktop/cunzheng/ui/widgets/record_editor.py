"""Edits a list of records: names on the left, the fields of the chosen one on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from cunzheng.core.texts import translate
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox

Record = dict[str, str]
Choices = Callable[[], Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A key, its name, and where it can only be chosen, from what: (text, value)."""

    key: str
    name: str
    choices: Choices | None = None
    hint: str = ""


class RecordEditor(QWidget):
    """Plain list, plain fields: no editor pops up inside a cell (input methods break there)."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        fields: Sequence[FieldSpec],
        records: Sequence[Record],
        title: Callable[[Record], str],
        fresh: Callable[[], Record],
    ) -> None:
        super().__init__()
        self._fields = tuple(fields)
        self.records = [dict(one) for one in records]
        self._title = title
        self._fresh = fresh
        self._filling = False
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setFixedWidth(224)
        self.list.setProperty("look", "records")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(lambda _row: self._fill())
        self.add = kit.button(translate("Profile", "Add"), self._add)
        self.add.setAccessibleName(f"{translate('Profile', 'Add')}: {name}")
        self.remove = kit.button(translate("Profile", "Remove"), self._remove)
        self.remove.setAccessibleName(f"{translate('Profile', 'Remove')}: {name}")
        left = kit.column(gap=8)
        buttons = kit.row()
        kit.add(buttons, self.add, self.remove)
        kit.add(left, self.list, buttons)
        self._form_holder = QWidget()
        form = QFormLayout(self._form_holder)
        form.setContentsMargins(8, 0, 0, 0)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.widgets: dict[str, QLineEdit | ComboBox] = {}
        for spec in self._fields:
            widget: QLineEdit | ComboBox
            if spec.choices is None:
                widget = kit.line_edit(spec.name, hint=spec.hint)
                widget.textChanged.connect(lambda _text: self._take())
            else:
                widget = ComboBox(spec.name)
                widget.activated.connect(lambda _at: self._take())
            self.widgets[spec.key] = widget
            form.addRow(kit.label(spec.name, "key"), widget)
        line = kit.row(self, (16, 14, 16, 14), 12)
        kit.add(line, left, self._form_holder)
        line.setStretch(1, 1)
        for record in self.records:
            self._append(record)
        if self.records:
            self.list.setCurrentRow(0)
        self._fill()

    def _append(self, record: Record) -> None:
        item = QListWidgetItem(self._name(record))
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 16))
        self.list.addItem(item)

    def _name(self, record: Record) -> str:
        return self._title(record) or translate("Profile", "(no name yet)")

    def _add(self) -> None:
        self.records.append(self._fresh())
        self._append(self.records[-1])
        self.list.setCurrentRow(len(self.records) - 1)
        self.changed.emit()
        next(iter(self.widgets.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        at = self.list.currentRow()
        if at >= 0:
            del self.records[at]
            self.list.takeItem(at)
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        at = self.list.currentRow()
        here = 0 <= at < len(self.records)
        self._form_holder.setEnabled(here)
        self.remove.setEnabled(here)
        record: Record = self.records[at] if here else {}
        self._filling = True
        for spec in self._fields:
            widget = self.widgets[spec.key]
            value: Any = record.get(spec.key, "")
            if isinstance(widget, ComboBox):
                widget.clear()
                for text, choice in spec.choices() if spec.choices else ():
                    widget.addItem(text, choice)
                widget.setCurrentIndex(max(0, widget.findData(value)))
            else:
                widget.setText(value)
        self._filling = False

    def _take(self) -> None:
        at = self.list.currentRow()
        if self._filling or not 0 <= at < len(self.records):
            return
        for key, widget in self.widgets.items():
            self.records[at][key] = (
                str(widget.currentData() or "") if isinstance(widget, ComboBox) else widget.text()
            )
        item = self.list.item(at)
        if item is not None:
            item.setText(self._name(self.records[at]))
        self.changed.emit()

    def refresh_choices(self) -> None:
        """Another list changed; show its new names."""
        self._fill()
