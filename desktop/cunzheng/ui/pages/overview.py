"""The overview: numbers, when they call, the next step, how safe the file is, the pictures."""

from __future__ import annotations

from functools import partial
from itertools import islice

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import ConductKind
from cunzheng.ui import formats
from cunzheng.ui.desk import Desk
from cunzheng.ui.models import overview, rows
from cunzheng.ui.models import pictures as texts
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.elided import ElidedLink
from cunzheng.ui.widgets.flow import FlowLayout
from cunzheng.ui.widgets.heat_map import HeatMap
from cunzheng.ui.widgets.import_button import import_button
from cunzheng.ui.widgets.note_button import note_button
from cunzheng.ui.widgets.picture_cards import PictureCards
from cunzheng.ui.widgets.step_box import StepBox
from cunzheng.ui.widgets.top_bar import TopBar


def card(title: str = "") -> tuple[QFrame, QVBoxLayout]:
    """A card and its layout."""
    made = kit.frame("card")
    body = kit.column(made, (16, 14, 16, 14), 8)
    if title:
        kit.add(body, kit.label(title, "section"))
    return made, body


class OverviewPage(QWidget):
    """Nothing here is a control of its own except the next step and the links."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._session = session
        self._desk = desk
        top = TopBar(
            translate("Overview", "Overview"),
            import_button(desk),
            note_button(desk),
            kit.button(translate("Timeline", "Log a contact"), desk.log_contact, "primary"),
        )
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(20, 18, 20, 18)
        grid.setSpacing(14)
        self._numbers: list[tuple[QLabel, QLabel]] = []
        numbers = QWidget()
        beside = kit.row(numbers, gap=14)
        for _at in range(4):
            made, body = card()
            big, small = kit.label("0", "big"), kit.label("", "muted", wrap=True)
            kit.add(body, big, small)
            self._numbers.append((big, small))
            beside.addWidget(made, 1)
        grid.addWidget(numbers, 0, 0, 1, 12)
        self._map = HeatMap()
        made, body = card(translate("Overview", "When they contact you"))
        self._map_note = kit.label("", "muted", wrap=True)
        kit.add(body, self._map, self._map_note, None)
        grid.addWidget(made, 1, 0, 1, 8)
        self._step_card, step = card(translate("Overview", "Next step"))
        self._steps = kit.column()
        self.step: StepBox | None = None
        kit.add(step, self._steps, 4)
        kit.add(
            step,
            kit.label(
                translate(
                    "Overview",
                    "If somebody is at your door now or you are in danger, call 110 directly.",
                ),
                "muted",
                wrap=True,
            ),
            None,
        )
        grid.addWidget(self._step_card, 1, 8, 1, 4)
        recent, self._recent = card(translate("Overview", "Latest with problems"))
        grid.addWidget(recent, 2, 0, 1, 8)
        safe, self._safe = card(translate("Overview", "Safety of the case"))
        grid.addWidget(safe, 2, 8, 1, 4)
        self._cards = PictureCards()
        self._cards.place(grid, 3)
        grid.setRowStretch(5, 1)
        for at in range(12):
            grid.setColumnStretch(at, 1)
            grid.setColumnMinimumWidth(at, 10)
        body_layout = kit.column(self, gap=0)
        kit.add(body_layout, top, kit.scroll(inside))
        body_layout.setStretch(1, 1)
        session.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        snapshot = self._session.snapshot
        hours = overview.contacts_with(snapshot, ConductKind.IMPROPER_TIME)
        third = overview.contacts_with(snapshot, ConductKind.THIRD_PERSONS)
        waiting = len(snapshot.waiting())
        lines = (
            (
                len(snapshot.contacts),
                "big",
                translate("Overview", "contacts; {count} in the last 30 days").format(
                    count=overview.recent(snapshot, today())
                ),
            ),
            (hours, "bigBad", translate("Overview", "outside the hours of the rules")),
            (third, "bigBad", translate("Overview", "to persons who do not owe")),
            (waiting, "bigWarn", translate("Overview", "findings wait for your word")),
        )
        for (big, small), (count, kind, text) in zip(self._numbers, lines, strict=True):
            big.setText(str(count))
            kit.look(big, kind if count else "big")
            small.setText(text)
        self._map.show_grid(snapshot.pictures.heat)
        self._map_note.setText(texts.heat_caption(snapshot.pictures.heat))
        self._cards.show_pictures(snapshot.pictures)
        kit.clear(self._steps)
        advice = overview.next_step(snapshot, today())
        self.step = StepBox(advice, self._desk, bare=True) if advice is not None else None
        if self.step is not None:
            self._steps.addWidget(self.step)
        self._fill_recent()
        self._fill_safe()

    def _fill_recent(self) -> None:
        self._trim(self._recent)
        snapshot = self._session.snapshot
        bad = snapshot.with_problems()
        found = list(
            islice((one for one in reversed(snapshot.contacts) if one.start and one.id in bad), 4)
        )
        if not found:
            kit.add(self._recent, kit.label(translate("Overview", "None so far."), "muted"), None)
            return
        for at, contact in enumerate(found):
            row = rows.contact_row(contact, snapshot)
            if at:
                kit.add(self._recent, kit.rule())
            line = kit.row(gap=6)
            text = formats.joined(formats.minute(row.contact.start), row.title)
            # It may be cut where the chips need the room; the whole of it is in the timeline.
            line.addWidget(ElidedLink(text, partial(self._open, row.contact.id)), 1)
            for chip in row.chips[:2]:
                kind = {"bad": "chipBad", "warn": "chipWarn", "ok": "chipOk"}.get(chip.tone, "chip")
                kit.add(line, kit.label(chip.text, kind))
            kit.add(self._recent, line)
        kit.add(self._recent, None)

    def _open(self, contact_id: str) -> None:
        self._desk.show_contact(contact_id)

    def _fill_safe(self) -> None:
        self._trim(self._safe)
        info = self._session.snapshot.info
        report = self._session.report
        if report is None:
            state, kind = translate("Overview", "not checked since it was opened"), "chip"
        elif report.whole:
            state, kind = translate("Overview", "unchanged"), "chipOk"
        else:
            state, kind = translate("Overview", "differences found"), "chipBad"
        exported = any(one.kind == "copy_given" for one in self._session.snapshot.custody)
        for at, (name, value, chip) in enumerate(
            (
                (
                    formats.joined(translate("Overview", "Case file"), formats.size(info.size)),
                    translate("Overview", "encrypted"),
                    "chipOk",
                ),
                (translate("Overview", "Integrity"), state, kind),
                (
                    translate("Overview", "Copy"),
                    translate("Overview", "was exported")
                    if exported
                    else translate("Overview", "none yet"),
                    "chipOk" if exported else "chipWarn",
                ),
            )
        ):
            if at:
                kit.add(self._safe, kit.rule())
            line = kit.row()
            shown = kit.label(value, chip)
            kit.add(line, kit.label(name, "value"), None, shown)
            line.setAlignment(shown, Qt.AlignmentFlag.AlignVCenter)
            kit.add(self._safe, line)
        flow = FlowLayout(gap=8)
        for made in (
            kit.button(translate("Overview", "Check now"), self._desk.check_whole),
            kit.button(translate("Overview", "Make a copy"), lambda: self._desk.go("handover")),
        ):
            flow.addWidget(made)
        kit.add(self._safe, 4, flow, None)

    @staticmethod
    def _trim(layout: QVBoxLayout) -> None:
        heading = layout.takeAt(0)
        kit.clear(layout)
        if heading is not None:
            layout.addItem(heading)
