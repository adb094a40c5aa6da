"""The facts a letter may tell: contacts whose findings stand; what waits is shown, not chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cunzheng.core.texts import translate
from cunzheng.core.values import FindingState, Verdict
from cunzheng.services import papers
from cunzheng.ui import formats
from cunzheng.ui.models.rows import Chip, Tone, chip_of, kind_of, title_of
from cunzheng.ui.snapshot import Snapshot

FACT_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Fact:
    """One contact as a fact; ``printable`` False: it only waits. ``lender_id`` "": not known."""

    contact_id: str
    text: str
    chips: tuple[Chip, ...]
    printable: bool
    lender_id: str = ""


def facts_of(snapshot: Snapshot) -> tuple[Fact, ...]:
    """Contacts with a breach that stands or waits, oldest first as in the letter."""
    found: list[Fact] = []
    for contact in snapshot.contacts:
        breaches = [
            one
            for one in snapshot.findings_of.get(contact.id, ())
            if one.verdict is Verdict.BREACH and one.state is not FindingState.REJECTED
        ]
        if not breaches:
            continue
        standing = [one for one in breaches if one.printable]
        if standing:
            chips = tuple(dict.fromkeys(c for one in standing if (c := chip_of(one)) is not None))
        else:
            chips = (Chip(translate("Letters", "to confirm, cannot be chosen"), Tone.WARN),)
        when = formats.minute(contact.start)
        lender = papers.lender_of(contact, snapshot.profile)
        found.append(Fact(contact.id, f"{when} {kind_of(contact)}", chips, bool(standing), lender))
    return tuple(found)


def lenders_to_tell_of(snapshot: Snapshot) -> dict[str, int]:
    """Lenders of the profile, in its order, and how many findings a letter about each may print."""
    counts: Counter[str] = Counter()
    for one in snapshot.printable():
        contact = snapshot.contact_by_id.get(one.contact_id)
        if contact is not None:
            counts[papers.lender_of(contact, snapshot.profile)] += 1
    return {one.id: counts[one.id] for one in snapshot.profile.lenders}


class FactsModel(QAbstractListModel):
    """Tick boxes; what only waits cannot be ticked."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._off: set[str] = set()
        self._lender: str | None = None

    def set_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show other facts; what was unticked stays so."""
        self.beginResetModel()
        self._facts = facts
        self.endResetModel()

    def choose_only(self, contact_ids: Iterable[str] | None) -> None:
        """Tick these; None ticks all."""
        wanted = None if contact_ids is None else set(contact_ids)
        self._off = (
            set()
            if wanted is None
            else {one.contact_id for one in self._facts if one.contact_id not in wanted}
        )
        if self._facts:
            self.dataChanged.emit(self.index(0), self.index(len(self._facts) - 1))

    def set_lender(self, lender_id: str | None) -> None:
        """Only facts of this lender can be told; None takes those of all."""
        self._lender = lender_id
        if self._facts:
            self.dataChanged.emit(self.index(0), self.index(len(self._facts) - 1))

    def _may(self, fact: Fact) -> bool:
        return fact.printable and self._lender in {None, fact.lender_id}

    def _shown(self, fact: Fact) -> Fact:
        """With the reason in the place of the chips where it belongs to somebody else."""
        if not fact.printable or self._may(fact):
            return fact
        said = (
            translate("Letters", "belongs to another lender")
            if fact.lender_id
            else translate("Letters", "lender not known")
        )
        return replace(fact, chips=(Chip(said, Tone.NEUTRAL),))

    def chosen(self) -> tuple[str, ...]:
        """Contacts with a tick."""
        return tuple(
            one.contact_id
            for one in self._facts
            if self._may(one) and one.contact_id not in self._off
        )

    def total(self) -> int:
        """How many could be chosen."""
        return sum(self._may(one) for one in self._facts)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt."""
        return 0 if parent.isValid() else len(self._facts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tick, and the fact for the delegate."""
        if not index.isValid():
            return None
        fact = self._shown(self._facts[index.row()])
        if role == FACT_ROLE:
            return fact
        if role == Qt.ItemDataRole.DisplayRole:
            return fact.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((fact.text, *(chip.text for chip in fact.chips)))
        if role == Qt.ItemDataRole.CheckStateRole:
            on = self._may(fact) and fact.contact_id not in self._off
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick."""
        fact = self._facts[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or not self._may(fact):
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._off.discard(fact.contact_id)
        else:
            self._off.add(fact.contact_id)
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What only waits, or belongs to another lender, is greyed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self._may(self._facts[index.row()]):
            return Qt.ItemFlag.ItemIsSelectable
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )


def subtitle(snapshot: Snapshot, contact_id: str) -> str:
    """The whole title of a fact's contact, for a tip."""
    contact = snapshot.contact_by_id.get(contact_id)
    return title_of(contact) if contact else ""
