"""Picks whose entries of an export become contacts: one by one, or many at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from cunzheng.core.texts import translate
from cunzheng.ui import tips
from cunzheng.ui.models.parties import Party, matching
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.flow import FlowLayout

_SHOWN = 400  # tick boxes; more are found by typing
_MANY = 8


class PartyPicker(QFrame):
    """Tick boxes with a field to find among them. Only what is *known* is ticked at first."""

    def __init__(self, found: Sequence[Party], known: Collection[str]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.parties = tuple(found)
        self.chosen: set[str] = {one.key for one in found if one.key in known}
        self.boxes: dict[str, QCheckBox] = {}
        body = kit.column(self, (14, 10, 14, 10), 6)
        kit.add(
            body,
            kit.label(
                translate("Import", "Whose messages and calls become contacts of the case?"),
                "section",
            ),
            kit.label(
                translate(
                    "Import",
                    "The export may hold private numbers too. Tick only those of collectors; the"
                    " file itself is kept whole either way.",
                ),
                "muted",
                wrap=True,
            ),
        )
        self.finder = kit.line_edit(
            translate("Import", "Find a number or name"),
            hint=translate("Import", "Find a number or name"),
        )
        self.finder.setMaximumWidth(240)
        self.finder.textChanged.connect(lambda _text: self._show())
        self.senders = kit.button(
            translate("Import", "Tick all 106, 95 and 400 numbers"),
            lambda: self._tick([one.key for one in self._matching() if one.sends], on=True),
            "link",
        )
        self.all = kit.button(
            translate("Import", "Tick all shown"),
            lambda: self._tick([one.key for one in self._matching()], on=True),
            "link",
        )
        self.none = kit.button(
            translate("Import", "Untick all shown"),
            lambda: self._tick([one.key for one in self._matching()], on=False),
            "link",
        )
        tools = QWidget()
        line = kit.row(tools, gap=10)
        kit.add(line, self.finder, self.senders, self.all, self.none, None)
        tools.setVisible(len(found) >= _MANY)
        kit.add(body, tools)
        inside = QWidget()
        self._flow = FlowLayout(inside, 10)
        for one in self.parties[:_SHOWN]:
            self._box(one)
        if len(found) > _MANY:
            area = kit.scroll(inside, "panel")
            area.setFixedHeight(104)
            kit.add(body, area)
        else:
            kit.add(body, inside)
        self.setVisible(bool(found))

    def tell(self, found: Sequence[Party]) -> None:
        """The same parties, and what kind of number each is."""
        self.parties = tuple(found)
        for one in self.parties:
            box = self.boxes.get(one.key)
            if box is not None:
                box.setToolTip(tips.plain(one.about))
                box.setAccessibleDescription(one.about)
        self.senders.setEnabled(any(one.sends for one in self.parties))

    def _box(self, party: Party) -> QCheckBox:
        box = QCheckBox(party.text)
        box.setToolTip(tips.plain(party.about))
        box.setAccessibleDescription(party.about)
        box.setChecked(party.key in self.chosen)
        box.toggled.connect(lambda on, key=party.key: self._note(key, on))
        self._flow.addWidget(box)
        self.boxes[party.key] = box
        return box

    def _note(self, key: str, on: bool) -> None:
        if on:
            self.chosen.add(key)
        else:
            self.chosen.discard(key)

    def _matching(self) -> tuple[Party, ...]:
        return matching(self.parties, self.finder.text())

    def _show(self) -> None:
        """What the user looks for; a ticked one outside of the first boxes gets its box now."""
        shown = {one.key for one in self._matching()[:_SHOWN]}
        for party in self.parties:
            if party.key in shown and party.key not in self.boxes:
                self._box(party)
        for key, box in self.boxes.items():
            box.setVisible(key in shown)

    def _tick(self, keys: Sequence[str], *, on: bool) -> None:
        for key in keys:
            self._note(key, on)
            if key in self.boxes:
                self.boxes[key].setChecked(on)
