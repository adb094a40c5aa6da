"""The left side of the letters: to whom, which facts, which requests, what is missing."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cunzheng.core.texts import translate
from cunzheng.core.values import Letter, LetterRequest, PaperKind
from cunzheng.services import papers
from cunzheng.ui import formats, words
from cunzheng.ui.models.facts import FactsModel, facts_of
from cunzheng.ui.snapshot import Snapshot, letter_kinds
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.facts_list import FactsList
from cunzheng.ui.widgets.wrap_check import WrapCheck


def kind_card(kind: PaperKind) -> QPushButton:
    """A card that can be chosen."""
    title, text = words.paper(kind)
    made = QPushButton()
    made.setProperty("look", "choice")
    made.setCheckable(True)
    made.setAutoDefault(False)
    made.setAccessibleName(title)
    made.setAccessibleDescription(text)
    lines = kit.column(made, (14, 10, 14, 10), 2)
    first, second = kit.label(title, "strong"), kit.label(text, "muted", wrap=True)
    kit.add(lines, None, first, second, None)
    made.setMinimumHeight(first.sizeHint().height() + 2 * second.fontMetrics().lineSpacing() + 22)
    return made


class LetterChoices(QWidget):
    """Says ``changed`` when the letter must be composed anew."""

    changed = Signal()
    fill_in = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.kind = PaperKind.NFRA
        self._snapshot: Snapshot | None = None
        body = kit.column(self, (20, 16, 20, 18), 8)
        kit.add(body, kit.label(translate("Letters", "1  To whom"), "section"))
        grid = QGridLayout()
        grid.setSpacing(8)
        self._group = QButtonGroup(self)
        self.cards: dict[PaperKind, QPushButton] = {}
        for at, kind in enumerate(letter_kinds()):
            made = kind_card(kind)
            made.clicked.connect(lambda _on=False, wanted=kind: self.choose_kind(wanted))
            self._group.addButton(made)
            grid.addWidget(made, at // 2, at % 2)
            self.cards[kind] = made
        kit.add(body, grid)
        self.office = kit.line_edit(
            translate("Letters", "Name of the office"),
            hint=translate("Letters", "Name of the office, as it shall stand in the letter"),
        )
        self.office.editingFinished.connect(self._office_left)
        self._office_before = ""
        self.lender = QComboBox()
        self.lender.setAccessibleName(translate("Letters", "About which lender"))
        self.lender.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.number = QComboBox()
        self.number.setAccessibleName(translate("Letters", "Reported number"))
        self.number.currentIndexChanged.connect(lambda _at: self.changed.emit())
        kit.add(body, self.office, self.lender, self.number, 4)
        self.facts = FactsModel(self)
        self.facts.ticks_changed.connect(self._ticked)
        self.facts_heading = kit.label("", "section")
        kit.add(body, self.facts_heading, FactsList(self.facts), 4)
        kit.add(body, kit.label(translate("Letters", "3  What you ask for"), "section"))
        self._requests = kit.column(gap=6)
        self._boxes: list[WrapCheck] = []
        kit.add(body, self._requests, 4)
        self._missing_heading = kit.label(
            translate("Letters", "Missing before it can be sent"), "section"
        )
        self._missing = kit.frame("warnBox")
        kit.column(self._missing, (12, 8, 12, 8), 4)
        kit.add(body, self._missing_heading, self._missing, None)
        self.show_missing(None)

    def show_case(self, snapshot: Snapshot) -> None:
        """The facts, lenders and numbers of the case."""
        self._snapshot = snapshot
        self.facts.set_facts(facts_of(snapshot))
        for combo, items in (
            (self.lender, [(one.name, one.id) for one in snapshot.profile.lenders]),
            (
                self.number,
                [
                    (formats.number(one), one)
                    for one in sorted(
                        {
                            contact.number
                            for contact in snapshot.contacts
                            if contact.number
                            and any(
                                found.printable
                                for found in snapshot.findings_of.get(contact.id, ())
                            )
                        }
                    )
                ],
            ),
        ):
            combo.blockSignals(True)
            before = combo.currentData()
            combo.clear()
            combo.addItem(
                translate("Letters", "All lenders")
                if combo is self.lender
                else translate("Letters", "The number reported most"),
                "",
            )
            for name, value in items:
                combo.addItem(name, value)
            combo.setCurrentIndex(max(0, combo.findData(before)))
            combo.blockSignals(False)
        self._count()
        if not self._boxes:
            self.choose_kind(self.kind, quiet=True)

    def choose_kind(self, kind: PaperKind, *, quiet: bool = False) -> None:
        """Another addressee: other requests, other fields."""
        self.kind = kind
        self.cards[kind].setChecked(True)
        self.lender.setVisible(kind in {PaperKind.NFRA, PaperKind.LENDER})
        self.number.setVisible(kind is PaperKind.HOTLINE_12321)
        self.office.setVisible(kind in {PaperKind.NFRA, PaperKind.POLICE})
        kit.clear(self._requests)
        self._boxes = []
        for text in papers.default_requests(kind):
            made = WrapCheck(text)
            made.box.setChecked(True)
            made.box.toggled.connect(lambda _on: self.changed.emit())
            self._requests.addWidget(made)
            self._boxes.append(made)
        if not quiet:
            self.changed.emit()

    def request(self, date: dt.date) -> LetterRequest:
        """What was chosen."""
        return LetterRequest(
            self.kind,
            date,
            contact_ids=self.facts.chosen(),
            requests=tuple(one.text for one in self._boxes if one.box.isChecked()),
            office=self.office.text().strip() if not self.office.isHidden() else "",
            lender_id=str(self.lender.currentData() or "") if not self.lender.isHidden() else "",
            number=str(self.number.currentData() or "") if not self.number.isHidden() else "",
        )

    def show_missing(self, letter: Letter | None) -> None:
        """What to fill in; required things first."""
        layout = self._missing.layout()
        assert isinstance(layout, QVBoxLayout)
        kit.clear(layout)
        missing = () if letter is None else letter.missing
        self._missing.setVisible(bool(missing))
        self._missing_heading.setVisible(bool(missing))
        for one in sorted(missing, key=lambda found: not found.required):
            line = kit.row(gap=6)
            note = (
                translate("Letters", "not filled in")
                if one.required
                else translate("Letters", "not filled in; may stay empty")
            )
            text = formats.joined(f"{words.bilingual(one.label)} {note}")
            kit.add(line, kit.label(text, "value", wrap=True))
            line.setStretch(0, 1)
            link = kit.button(
                translate("Letters", "Fill in"), partial(self._fill, one.field), "link"
            )
            link.setAccessibleName(
                translate("Letters", "Fill in: {field}").format(field=words.bilingual(one.label))
            )
            kit.add(line, link)
            layout.addLayout(line)

    def _fill(self, field: str) -> None:
        if field == "office" and not self.office.isHidden():
            self.office.setFocus()
        else:
            self.fill_in.emit(field)

    def _office_left(self) -> None:
        if self.office.text() != self._office_before:
            self._office_before = self.office.text()
            self.changed.emit()

    def _ticked(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        self.facts_heading.setText(
            translate("Letters", "2  Which facts   chosen {chosen} / {total}").format(
                chosen=len(self.facts.chosen()), total=self.facts.total()
            )
        )
