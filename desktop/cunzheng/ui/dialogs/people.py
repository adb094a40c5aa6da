"""People and firms: who they are, which contacts name them, and making two of them one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from cunzheng.core.changes import Changes
from cunzheng.core.parties import MERGEABLE, Merge, Party, PartyKind, Twins
from cunzheng.core.texts import translate
from cunzheng.services import parties
from cunzheng.services.cases import Case
from cunzheng.ui import formats, messages, tips
from cunzheng.ui.models import people
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox, combo

KEY = Qt.ItemDataRole.UserRole
Read = tuple[tuple[Party, ...], tuple[Twins, ...], dict[str, Merge]]


class PeopleDialog(QDialog):
    """Everybody on the left; on the right what is known of the chosen one. Follows the case."""

    profile_asked = Signal(str)  # the field to start at
    contact_asked = Signal(str)

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("People", "People and firms")
        self.setWindowTitle(heading)
        kit.fit(self, 1000, 660)
        self._session = session
        self._found: tuple[Party, ...] = ()
        self._shown: tuple[Party, ...] = ()
        self._twins: tuple[Twins, ...] = ()
        self._merges: Mapping[str, Merge] = {}
        self.kind = combo(translate("People", "Which"), people.kinds(), "")
        self.finder = kit.line_edit(
            translate("People", "Find a name or number"),
            hint=translate("People", "Find a name or number"),
        )
        self.list = self._list(translate("People", "People and firms"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.title = kit.label("", "heading", wrap=True, select=True)
        self.about = kit.label("", "muted", wrap=True, select=True)
        self.numbers = kit.label("", "value", wrap=True, select=True)
        self.edit = kit.button(translate("People", "Names, loans and numbers\u2026"), self._edit)
        self.contacts = self._list(translate("People", "Contacts that name it"))
        self.contacts.itemActivated.connect(self._open)
        self.jump = kit.button(translate("People", "Show in the timeline"), self._open)
        self._merging = self._merge_box()
        self.twins = kit.label("", "value", wrap=True)
        self.look = kit.button(translate("People", "Look at them"), self._look_at_twins)
        self._twin_box = kit.frame("plainBox")
        line = kit.row(self._twin_box, (14, 8, 14, 8))
        kit.add(line, self.twins, self.look)
        line.setStretch(0, 1)
        self.undone = ComboBox(translate("People", "Made one before"))
        self.apart = kit.button(translate("People", "Take apart again"), self._take_apart)
        self._undo_row = QWidget()
        line = kit.row(self._undo_row)
        kit.add(line, self.undone, self.apart)
        line.setStretch(0, 1)
        self._build(heading)
        self.kind.currentIndexChanged.connect(lambda _at: self._fill())
        self.finder.textChanged.connect(lambda _text: self._fill())
        self.list.currentRowChanged.connect(lambda _row: self._choose())
        session.changed.connect(self.refresh)
        self.refresh()
        self.finder.setFocus()

    @staticmethod
    def _list(name: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.setProperty("look", "records")
        made.setMinimumHeight(4 * made.fontMetrics().lineSpacing())
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _merge_box(self) -> QWidget:
        box = kit.frame("plainBox")
        body = kit.column(box, (14, 10, 14, 12), 6)
        self.other = ComboBox(translate("People", "The same as"))
        self._note = kit.label("", "muted", wrap=True)
        self.merge = kit.button(translate("People", "Make them one"), self._merge)
        self.name = kit.line_edit(translate("People", "Another name"))
        self.rename = kit.button(translate("People", "Rename in all contacts"), self._rename)
        first, second = kit.row(), kit.row()
        kit.add(first, self.other, self.merge)
        kit.add(second, self.name, self.rename)
        first.setStretch(0, 1)
        second.setStretch(0, 1)
        self._renaming = QWidget()
        self._renaming.setLayout(second)
        kit.add(
            body,
            kit.label(translate("People", "The same as another one"), "section"),
            self._note,
            first,
            self._renaming,
        )
        return box

    def _build(self, heading: str) -> None:
        inside = QWidget()
        left, right = kit.column(gap=8), kit.column(inside, gap=8)
        kit.add(left, self.finder, self.kind, self.list)
        known = kit.row()
        kit.add(known, self.edit, None)
        jumping = kit.row()
        kit.add(jumping, self.jump, None)
        kit.add(right, self.title, self.about, self.numbers, known, 4)
        kit.add(right, kit.label(translate("People", "Contacts that name it"), "section"))
        kit.add(right, self.contacts, jumping, self._merging)
        right.setStretchFactor(self.contacts, 1)
        middle = kit.row(gap=16)
        kit.add(middle, left, kit.scroll(inside))  # a low screen must reach what is below
        middle.setStretch(0, 2)
        middle.setStretch(1, 3)
        foot = kit.row()
        kit.add(foot, self._undo_row, 0, kit.button(translate("Messages", "Close"), self.accept))
        foot.setAlignment(Qt.AlignmentFlag.AlignRight)
        body = kit.column(self, (20, 16, 20, 16), 10)
        kit.add(body, kit.label(heading, "heading"), self._twin_box, middle, foot)
        body.setStretch(2, 1)

    # --- what is shown ----------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """The case changed: work it out again, off the main thread."""
        now = self._session.snapshot

        def work(case: Case, _progress: object) -> Read:
            found = parties.everyone(now.profile, now.contacts)
            return found, parties.twins(found), parties.merges(case)

        self._session.read(self, work, self._show)

    def _show(self, result: Read) -> None:
        self._found, self._twins, self._merges = result
        now = self._session.snapshot
        self._twin_box.setVisible(bool(self._twins))
        if self._twins:
            self.twins.setText(people.twin_line(self._twins[0], self._found))
        self.undone.clear()
        for text, key in people.merges_of(self._merges, now.profile):
            self.undone.addItem(text, key)
        self._undo_row.setVisible(bool(self._merges) and not now.info.read_only)
        self._fill()

    def _fill(self) -> None:
        now = self._session.snapshot
        before = self._now()
        self._shown = people.matching(
            self._found, str(self.kind.currentData()), self.finder.text(), now.profile
        )
        self.list.blockSignals(True)
        self.list.clear()
        at = 0
        for row, one in enumerate(self._shown):
            text = f"{people.title(one)}  ({len(one.contact_ids)})"
            item = QListWidgetItem(f"{text}\n{people.second_line(one, now.profile)}")
            item.setToolTip(tips.plain(item.text()))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {people.count_text(one)}")
            item.setSizeHint(QSize(0, self.fontMetrics().lineSpacing() * 2 + 14))
            self.list.addItem(item)
            if before is not None and (one.kind, one.key) == (before.kind, before.key):
                at = row
        self.list.setCurrentRow(at if self._shown else -1)
        self.list.blockSignals(False)
        self._chosen = before
        self._choose()

    _chosen: Party | None = None

    def _now(self) -> Party | None:
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def choose(self, kind: PartyKind, key: str) -> None:
        """Show one of them."""
        self.kind.setCurrentIndex(0)
        self.finder.clear()
        for at, one in enumerate(self._shown):
            if (one.kind, one.key) == (kind, key):
                self.list.setCurrentRow(at)

    def _choose(self) -> None:
        now, party = self._session.snapshot, self._now()
        self.contacts.clear()
        self.other.clear()
        for one in (self.jump, self.edit):
            one.setEnabled(party is not None)
        if party is None:
            self.title.setText(
                translate("People", "Nobody is known yet")
                if not self._found
                else translate("People", "Nothing found")
            )
            self.about.setText(
                translate(
                    "People",
                    "Whoever a contact or the data of the case names is listed here. Begin with"
                    " the lenders and the numbers.",
                )
            )
            self.numbers.setVisible(False)
            self._merging.setVisible(False)
            self.edit.setEnabled(not self._found)
            return
        self.title.setText(people.title(party))
        self.about.setText(people.second_line(party, now.profile))
        self.numbers.setText("   ".join(formats.number(one) for one in party.numbers))
        self.numbers.setVisible(bool(party.numbers))
        for one_id in reversed(party.contact_ids):
            contact = now.contact_by_id.get(one_id)
            if contact is not None:
                item = QListWidgetItem(people.contact_line(contact))
                item.setData(KEY, one_id)
                self.contacts.addItem(item)
        if self.contacts.count():
            self.contacts.setCurrentRow(0)
        self.jump.setEnabled(bool(self.contacts.count()))
        choices = people.others(self._found, party)
        for text, key in choices:
            self.other.addItem(text, key)
        self._note.setText(people.merge_note(party.kind))
        named = party.kind in {PartyKind.COLLECTOR, PartyKind.PERSON}
        self._merging.setVisible(
            (bool(choices) or named) and party.kind in MERGEABLE and not now.info.read_only
        )
        self.other.setEnabled(bool(choices))
        self.merge.setEnabled(bool(choices))
        self._renaming.setVisible(named)
        self.name.setText(party.name if named else "")

    # --- what is asked ----------------------------------------------------------------------------

    def _edit(self) -> None:
        party = self._now()
        kind = party.kind if party is not None else PartyKind.LENDER
        self.profile_asked.emit(
            {
                PartyKind.LENDER: "lenders.name",
                PartyKind.AGENCY: "agencies.name",
                PartyKind.NUMBER: "lines.number",
            }.get(kind, "lenders.name")
        )

    def _open(self, _item: object = None) -> None:
        item = self.contacts.currentItem()
        if item is not None:
            self.contact_asked.emit(str(item.data(KEY)))

    def _look_at_twins(self) -> None:
        if self._twins:
            one = self._twins[0]
            self.choose(one.kind, one.second)
            self.other.setCurrentIndex(max(0, self.other.findData(one.first)))
            self.merge.setFocus()

    def _merge(self) -> None:
        party = self._now()
        if party is not None:
            self._write(party, str(self.other.currentData()))

    def _rename(self) -> None:
        party = self._now()
        name = self.name.text().strip()
        if party is not None and name and name != party.key:
            self._write(party, name)

    def _write(self, gone: Party, kept: str) -> None:
        def work(case: Case, _progress: object) -> tuple[str, Changes]:
            return parties.merge(case, gone.kind, kept, gone.key)

        def done(_id: str) -> None:
            self.choose(gone.kind, kept)

        self._session.write(self, work, done, self._refused)

    def _take_apart(self) -> None:
        record_id = str(self.undone.currentData() or "")
        reason = translate("People", "taken apart again")
        if record_id:
            self._session.write(
                self,
                lambda case, _progress: (None, parties.take_apart(case, record_id, reason)),
                None,
                self._refused,
            )

    def _refused(self, error: Exception) -> None:
        messages.show(self, messages.sentence(error))
