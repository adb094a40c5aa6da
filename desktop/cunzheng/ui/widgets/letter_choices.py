"""The left side of the letters: to whom, which facts, which requests, what is missing."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cunzheng.core.offices import Office
from cunzheng.core.texts import translate
from cunzheng.core.values import MAIN_LETTERS, ONE_LENDER, Letter, LetterRequest, PaperKind
from cunzheng.services import papers
from cunzheng.services.papers import Offered
from cunzheng.services.repayment import Proposal
from cunzheng.ui import formats, tips, words
from cunzheng.ui.models.facts import FactsModel, facts_of, lenders_to_tell_of
from cunzheng.ui.snapshot import Snapshot, letter_kinds, other_letter_kinds
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox
from cunzheng.ui.widgets.facts_list import FactsList
from cunzheng.ui.widgets.letter_fields import LetterFields
from cunzheng.ui.widgets.wrap_check import WrapCheck

WITH_FACTS = frozenset(
    {
        *MAIN_LETTERS,
        PaperKind.NFRA_REPORT,
        PaperKind.CONSUMER,
        PaperKind.COLLECTOR,
        PaperKind.CLAIM,
    }
)
"""Letters that tell facts; the others are written without any."""
WITH_OFFICE = frozenset(
    {
        PaperKind.NFRA,
        PaperKind.NFRA_REPORT,
        PaperKind.POLICE,
        PaperKind.CONSUMER,
        PaperKind.COVER,
        PaperKind.CLAIM,
    }
)
"""Letters to an office that the user names."""
OFFICE = "request.office"
NUMBER = "request.number"
HERE = frozenset(
    {
        OFFICE,
        "request.collector",
        "request.agent_name",
        "request.agent_id",
        "request.agent_firm",
        "request.agent_until",
        NUMBER,
    }
)
"""What is missing and is filled in on this page."""
ELSEWHERE = frozenset({"request.plan", "contacts.evidence", "letter.characters"})
"""What is filled in on another page or in the text."""
IN_PROFILE = frozenset({"debtor", "lender", "debt"})
"""What is filled in in the form of who the user is and what he owes."""
Key = tuple[PaperKind, str, str]
"""What a draft of a letter belongs to: recipient, lender, reported number."""


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
        self.others = ComboBox(translate("Letters", "Other papers"))
        self.others.addItem(translate("Letters", "Other papers\u2026"), None)
        for kind in other_letter_kinds():
            self.others.addItem(words.paper(kind)[0], kind)
        self.others.activated.connect(self._other_chosen)
        self._about = kit.label("", "muted", wrap=True)
        kit.add(body, self.others, self._about)
        self.office = kit.line_edit(
            translate("Letters", "Name of the office"),
            hint=translate("Letters", "Name of the office, as it shall stand in the letter"),
        )
        # The page waits a moment after each key before it composes.
        self.office.textChanged.connect(lambda _text: self.changed.emit())
        self._offices: dict[PaperKind, str] = {}
        self._names = QStringListModel(self)
        offered = QCompleter(self._names, self)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.office.setCompleter(offered)
        self.lender = ComboBox(translate("Letters", "About which lender"))
        self.lender.currentIndexChanged.connect(lambda _at: self._lender_chosen())
        self.number = ComboBox(translate("Letters", "Reported number"))
        self.number.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.fields = LetterFields()
        self.fields.changed.connect(self.changed)
        kit.add(body, self.office, self.lender, self.number, self.fields, 4)
        self.facts = FactsModel(self)
        self.facts.ticks_changed.connect(self._ticked)
        self.facts_heading = kit.label("", "section")
        self._facts_list = FactsList(self.facts)
        kit.add(body, self.facts_heading, self._facts_list, 4)
        kit.add(body, kit.label(translate("Letters", "3  What you ask for"), "section"))
        self._requests = kit.column(gap=6)
        self._boxes: list[WrapCheck] = []
        self._unwanted: set[tuple[PaperKind, str]] = set()
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
        self._offer_lenders(snapshot)
        self._offer_numbers(snapshot)
        self.fields.show_profile(snapshot.profile)
        self._narrow()
        if not self._boxes:
            self.choose_kind(self.kind, quiet=True)

    def _offer_lenders(self, snapshot: Snapshot) -> None:
        """Lenders of which something can be told; the others are there, greyed.

        The first choice is the one with most findings, as papers.selection takes it, too.
        """
        counts = lenders_to_tell_of(snapshot)
        bare = self.kind not in WITH_FACTS
        best = max(counts, key=lambda one: counts[one], default="")
        before = str(self.lender.currentData() or "")
        combo = self.lender
        combo.blockSignals(True)
        combo.clear()
        if not counts.get(best) and not (bare and snapshot.profile.lenders):
            combo.addItem(translate("Letters", "Lender not known"), "")
            best = ""
        items = combo.model()
        for one in snapshot.profile.lenders:
            name = one.name
            if not counts[one.id] and not bare:
                name = translate("Letters", "{lender} (nothing to tell yet)").format(lender=name)
            combo.addItem(name, one.id)
            item = items.item(combo.count() - 1) if isinstance(items, QStandardItemModel) else None
            if item is not None:
                item.setEnabled(bool(counts[one.id]) or bare)
        kept = before if counts.get(before) or (bare and before) else best
        combo.setCurrentIndex(max(0, combo.findData(kept)))
        combo.setToolTip(tips.plain(combo.currentText()))
        combo.blockSignals(False)

    def _offer_numbers(self, snapshot: Snapshot) -> None:
        accused = {
            contact.number
            for contact in snapshot.contacts
            if contact.number
            and any(found.printable for found in snapshot.findings_of.get(contact.id, ()))
        }
        combo = self.number
        combo.blockSignals(True)
        before = combo.currentData()
        combo.clear()
        combo.addItem(translate("Letters", "The number reported most"), "")
        for one in sorted(accused):
            combo.addItem(formats.number(one), one)
        combo.setCurrentIndex(max(0, combo.findData(before)))
        combo.blockSignals(False)

    def lender_id(self) -> str | None:
        """The lender that the letter is about; None where it is about all."""
        if self.kind is PaperKind.REPAYMENT:
            plan = self.fields.particulars().plan
            return plan.lender_id if plan else ""
        return str(self.lender.currentData() or "") if self.kind in ONE_LENDER else None

    def key(self) -> Key:
        """What the letter that is being chosen is, so that its text can be found again."""
        hotline = self.kind is PaperKind.HOTLINE_12321
        number = str(self.number.currentData() or "") if hotline else ""
        return self.kind, self.lender_id() or "", number or self.fields.key()

    def _narrow(self) -> None:
        self.facts.set_lender(self.lender_id() or None)
        self._count()

    def _lender_chosen(self) -> None:
        self._narrow()
        self._propose_office()
        self.changed.emit()

    def _propose_office(self) -> None:
        """The right office for this kind of lender, with its blanks, where none was named."""
        if self._snapshot is not None:
            proposed = papers.proposed_office(
                self._snapshot.profile, self.kind, self.lender_id() or ""
            )
            self.office.setPlaceholderText(proposed)
            self.office.setToolTip(tips.plain(proposed))

    def choose_kind(self, kind: PaperKind, *, quiet: bool = False) -> None:
        """Another addressee: other requests, other fields."""
        self._offices[self.kind] = self.office.text()
        self.kind = kind
        self.office.blockSignals(True)
        self.office.setText(self._offices.get(kind, ""))
        self.office.blockSignals(False)
        self._mark_kind(kind)
        self.fields.show_kind(kind)
        if self._snapshot is not None:
            self._offer_lenders(self._snapshot)  # which may be chosen depends on the kind
        self.lender.setVisible(kind in ONE_LENDER and kind is not PaperKind.REPAYMENT)
        self.facts_heading.setVisible(kind in WITH_FACTS)
        self._facts_list.setVisible(kind in WITH_FACTS)
        self._narrow()
        self.number.setVisible(kind is PaperKind.HOTLINE_12321)
        self.office.setVisible(kind in WITH_OFFICE)
        self._propose_office()
        kit.clear(self._requests)
        self._boxes = []
        for text in papers.default_requests(kind):
            made = WrapCheck(text)
            made.box.setChecked((kind, text) not in self._unwanted)
            made.box.toggled.connect(lambda on, text=text: self._want(text, on=on))
            self._requests.addWidget(made)
            self._boxes.append(made)
        if not quiet:
            self.changed.emit()

    def _mark_kind(self, kind: PaperKind) -> None:
        """Its card is down, or its line in the box of other papers is shown."""
        card = self.cards.get(kind)
        self._group.setExclusive(False)
        for one in self.cards.values():
            one.setChecked(one is card)
        self._group.setExclusive(True)
        self.others.setCurrentIndex(0 if card else max(0, self.others.findData(kind)))
        self._about.setText("" if card else words.paper(kind)[1])
        self._about.setVisible(card is None)

    def _other_chosen(self, at: int) -> None:
        found = self.others.itemData(at)  # Qt gives a text back
        if found is None:
            self._mark_kind(self.kind)
        elif (kind := PaperKind(str(found))) is not self.kind:
            self.choose_kind(kind)

    def show_plans(self, plans: tuple[Proposal, ...]) -> None:
        """The repayment plans of the case."""
        if self.fields.show_plans(plans) and self.kind is PaperKind.REPAYMENT:
            self.changed.emit()

    def show_offices(self, known: tuple[Office, ...]) -> None:
        """Offer the names of offices that were typed in this case before."""
        self._names.setStringList([one.name for one in known])

    def _want(self, text: str, *, on: bool) -> None:
        (self._unwanted.discard if on else self._unwanted.add)((self.kind, text))
        self.changed.emit()

    def show_offers(self, offers: tuple[Offered, ...]) -> None:
        """Grey what the chosen facts do not carry, with the reason."""
        found = {one.text: one for one in offers}
        for box in self._boxes:
            offer = found.get(box.text)
            why = "" if offer is None or offer.applies else words.bilingual(offer.why)
            box.allow(why, on=(self.kind, box.text) not in self._unwanted)

    def request(self, date: dt.date) -> LetterRequest:
        """What was chosen."""
        return LetterRequest(
            self.kind,
            date,
            contact_ids=self.facts.chosen(),
            requests=tuple(
                one.text for one in self._boxes if (self.kind, one.text) not in self._unwanted
            ),
            office=self.office.text().strip() if not self.office.isHidden() else "",
            lender_id=self.lender_id() or "",
            number=str(self.number.currentData() or "") if not self.number.isHidden() else "",
            more=self.fields.particulars(),
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
            # The label says all of it: what is missing, and whether it may stay so.
            kit.add(line, kit.label(words.bilingual(one.label), "value", wrap=True))
            line.setStretch(0, 1)
            place = one.field.partition(".")[0]
            if place in IN_PROFILE or one.field in HERE | ELSEWHERE:
                link = kit.button(
                    translate("Letters", "Fill in"), partial(self._fill, one.field), "link"
                )
                link.setAccessibleName(
                    translate("Letters", "Fill in: {field}").format(
                        field=words.bilingual(one.label)
                    )
                )
                kit.add(line, link)
            layout.addLayout(line)

    def _fill(self, field: str) -> None:
        if field == OFFICE and not self.office.isHidden():
            self.office.setFocus()
        elif field == NUMBER:
            self.number.setFocus()
        elif not self.fields.focus(field):
            self.fill_in.emit(field)

    def _ticked(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        self.facts_heading.setText(
            translate("Letters", "2  Which facts   chosen {chosen} / {total}").format(
                chosen=len(self.facts.chosen()), total=self.facts.total()
            )
        )
