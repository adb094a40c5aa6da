"""What goes into an open folder: everything or ticks; redacted, masked, with letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QRadioButton, QWidget

from cunzheng.core.handing import Choice
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, Evidence
from cunzheng.ui import formats, tips, words
from cunzheng.ui.dialogs.pick_exhibits import line_of
from cunzheng.ui.widgets import kit


def contact_line(contact: Contact) -> str:
    """One contact as a row to tick."""
    return formats.joined(
        formats.minute(contact.start) if contact.start else "",
        words.channel(contact.channel),
        contact.number or contact.collector,
        words.reached(contact.reached),
    )


def _list(name: str, rows: Sequence[tuple[str, str]]) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setProperty("look", "records")
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    made.setMinimumHeight(made.fontMetrics().height() * 8)
    for key, text in rows:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setToolTip(tips.plain(text))
        item.setSizeHint(QSize(0, made.fontMetrics().height() + 14))
        item.setCheckState(Qt.CheckState.Checked)
        made.addItem(item)
    return made


def _ticked(of: QListWidget) -> tuple[str, ...]:
    return tuple(
        str(item.data(Qt.ItemDataRole.UserRole))
        for item in (of.item(at) for at in range(of.count()))
        if item.checkState() == Qt.CheckState.Checked
    )


class HandingWhat(QWidget):
    """Tells ``changed`` whenever the choice is another one."""

    changed = Signal()

    def __init__(self, contacts: Sequence[Contact], evidence: Sequence[Evidence]) -> None:
        super().__init__()
        self.everything = QRadioButton(translate("Handing", "Everything in the case"))
        self.part = QRadioButton(translate("Handing", "Only what is ticked"))
        self.everything.setChecked(True)
        self.contacts = _list(
            translate("Handing", "Contacts to give"),
            [(one.id, contact_line(one)) for one in contacts],
        )
        self.exhibits = _list(
            translate("Handing", "Exhibits to give"),
            [(one.id, line_of(one)) for one in evidence if not one.withdrawn],
        )
        self.redacted = QCheckBox(
            translate("Handing", "Give redacted copies in place of their originals")
        )
        self.masked = QCheckBox(
            translate("Handing", "Mask names and numbers of third persons (family, colleagues)")
        )
        self.anyway = QCheckBox(
            translate("Handing", "Give originals that may show third persons all the same")
        )
        self.also = kit.line_edit(
            translate("Handing", "Further names or numbers to mask"),
            hint=translate("Handing", "Further names or numbers to mask, with spaces between"),
        )
        self.letters = QCheckBox(translate("Handing", "Put the letters in"))
        self.letters.setChecked(True)
        self.told = kit.label("", "muted", wrap=True)
        self._lists = QWidget()
        lists = kit.row(self._lists, gap=10)
        for name, made in (
            (translate("Handing", "Contacts to give"), self.contacts),
            (translate("Handing", "Exhibits to give"), self.exhibits),
        ):
            side = kit.column(gap=4)
            ticks = kit.row()
            kit.add(
                ticks,
                kit.label(name, "section"),
                None,
                kit.button(translate("Handing", "All"), partial(self._tick, made, on=True), "link"),
                kit.button(
                    translate("Handing", "None"), partial(self._tick, made, on=False), "link"
                ),
            )
            kit.add(side, ticks, made)
            kit.add(lists, side)
        self._masking = QWidget()
        inner = kit.column(self._masking, (24, 0, 0, 0), 6)
        kit.add(
            inner,
            kit.label(
                translate(
                    "Handing",
                    "Masked are the persons named in contacts and statements, and numbers in the"
                    " text that are not a collector's. Originals are never changed.",
                ),
                "muted",
                wrap=True,
            ),
            self.also,
            self.anyway,
        )
        body = kit.column(self, gap=8)
        kit.add(
            body, self.everything, self.part, self._lists, self.redacted, self.masked,
            self._masking, self.letters, self.told, None,
        )  # fmt: skip
        body.setStretch(2, 1)
        for box in (self.everything, self.redacted, self.masked, self.anyway, self.letters):
            box.toggled.connect(lambda _on: self._tell())
        for made in (self.contacts, self.exhibits):
            made.itemChanged.connect(lambda _item: self._tell())
        self.also.editingFinished.connect(self._tell)
        self._tell()

    def _tick(self, of: QListWidget, *, on: bool) -> None:
        of.blockSignals(True)
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for at in range(of.count()):
            of.item(at).setCheckState(state)
        of.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self._lists.setVisible(self.part.isChecked())
        self._masking.setVisible(self.masked.isChecked())
        self.changed.emit()

    def value(self) -> Choice:
        """The choice as it stands."""
        part = self.part.isChecked()
        masked = self.masked.isChecked()
        return Choice(
            _ticked(self.contacts) if part else None,
            _ticked(self.exhibits) if part else None,
            self.redacted.isChecked(),
            masked,
            masked and self.anyway.isChecked(),
            tuple(self.also.text().split()) if masked else (),
            self.letters.isChecked(),
        )
