"""The chips over the timeline: each narrows the list, and all of them together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from cunzheng.core.texts import translate
from cunzheng.core.values import Channel, ConductKind
from cunzheng.ui import formats, words
from cunzheng.ui.desk import Desk
from cunzheng.ui.dialogs.day_range import DayRangeDialog
from cunzheng.ui.models import ranges
from cunzheng.ui.models.index import Choices
from cunzheng.ui.models.rows import Filter
from cunzheng.ui.snapshot import Snapshot, today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.flow import FlowLayout

ARROW = " \u25be"
NUMBERS = 200  # in the menu; a search finds every one


def chip_button(name: str) -> QToolButton:
    """A small button that looks like a chip."""
    made = QToolButton()
    made.setProperty("look", "chip")
    made.setText(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


class ChoiceChip(QToolButton):
    """A chip with a menu of which one line is chosen. ``values`` are shown by their names."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("look", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._name = name
        self._menu = QMenu(self)
        self._group = QActionGroup(self._menu)
        self.actions_of: dict[object, QAction] = {}
        self.setMenu(self._menu)

    def offer(self, values: Iterable[tuple[object, str]], now: object) -> None:
        """Fill the menu anew."""
        self._menu.clear()
        for action in self._group.actions():
            self._group.removeAction(action)
        self.actions_of = {}
        for value, name in values:
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == now)
            self._group.addAction(action)
            action.triggered.connect(lambda _on=False, wanted=value: self.chosen.emit(wanted))
            self.actions_of[value] = action
        self.tell(now)

    def more(self, name: str, run: Callable[[], None]) -> None:
        """A line that asks for something."""
        self._menu.addSeparator()
        self._menu.addAction(name).triggered.connect(lambda _on=False: run())

    def tell(self, now: object, name: str = "") -> None:
        """Show what is chosen."""
        action = self.actions_of.get(now)
        if action is not None:
            action.setChecked(True)
        text = name or (action.text() if action is not None else self._name)
        self.setText(text + ARROW)
        self.setAccessibleName(f"{self._name}: {text}")


class TimelineFilters(QWidget):
    """Holds the filter without its text; ``changed`` when the user narrows or widens it."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.value = Filter()
        self.channels = ChoiceChip(translate("Timeline", "Kind of contact"))
        self.numbers = ChoiceChip(translate("Timeline", "Number"))
        self.lenders = ChoiceChip(translate("Timeline", "Lender"))
        self.conduct = ChoiceChip(translate("Timeline", "Conduct"))
        self.evidence = ChoiceChip(translate("Timeline", "Evidence"))
        self.days = ChoiceChip(translate("Timeline", "Days"))
        self.problems = chip_button("")
        self.problems.setCheckable(True)
        self.words = chip_button(translate("Timeline", "Show texts"))
        self.words.setCheckable(True)
        self.words.setToolTip(
            translate("Timeline", "Message texts are folded until you want to see them.")
        )
        self.count = kit.label("", "muted")
        self.channels.chosen.connect(lambda one: self._set(channel=one))
        self.numbers.chosen.connect(lambda one: self._set(number=one))
        self.lenders.chosen.connect(lambda one: self._set(lender_id=one))
        self.conduct.chosen.connect(lambda one: self._set(conduct=one))
        self.evidence.chosen.connect(lambda one: self._set(evidence=one))
        self.days.chosen.connect(lambda one: self._set_days(one))
        self.problems.toggled.connect(lambda on: self._set(only_problems=on))
        line = FlowLayout(self, 8)
        for part in (
            self.channels,
            self.numbers,
            self.lenders,
            self.conduct,
            self.evidence,
            self.days,
            self.problems,
            self.words,
            self.count,
        ):
            line.addWidget(part)
        self.channels.offer(
            (
                (None, translate("Timeline", "All channels")),
                *((one, words.channel(one)) for one in Channel),
            ),
            None,
        )
        self.evidence.offer(
            (
                (None, translate("Timeline", "With and without evidence")),
                (True, translate("Timeline", "With evidence")),
                (False, translate("Timeline", "Without evidence")),
            ),
            None,
        )
        self._offer_days(ranges.everything())

    def _set(self, **changed: object) -> None:
        self.value = replace(self.value, **changed)  # type: ignore[arg-type]
        self._tell()
        self.changed.emit()

    def _set_days(self, one: object) -> None:
        if isinstance(one, ranges.Range):
            self._offer_days(one)
            self._set(since=one.since, until=one.until)

    def _offer_days(self, now: ranges.Range) -> None:
        known = list(ranges.presets(today()))
        if now not in known:
            known.append(now)
        self.days.offer([(one, one.name) for one in known], now)
        self.days.more(translate("Timeline", "Other days\u2026"), self._ask_days)

    def _ask_days(self) -> None:
        until = self.value.until or today()
        since = self.value.since or until.replace(day=1)
        dialog = DayRangeDialog(self.window(), since, until)
        dialog.given.connect(lambda one, other: self._set_days(ranges.chosen(one, other)))
        self._desk.open_dialog(dialog)

    def _tell(self) -> None:
        now = self.value
        self.channels.tell(now.channel)
        self.numbers.tell(now.number)
        self.lenders.tell(now.lender_id)
        self.conduct.tell(now.conduct)
        self.evidence.tell(now.evidence)

    def offer(self, snapshot: Snapshot, choices: Choices) -> None:
        """What this case can be narrowed to."""
        now = self.value
        numbers = choices.numbers[:NUMBERS]
        if now.number and now.number not in numbers:
            numbers = (*numbers, now.number)
        self.numbers.offer(
            (
                ("", translate("Timeline", "All numbers")),
                *((one, formats.number(one)) for one in numbers),
            ),
            now.number,
        )
        lenders = snapshot.profile.lenders
        self.lenders.offer(
            (
                ("", translate("Timeline", "All lenders")),
                *((one.id, one.name) for one in lenders),
            ),
            now.lender_id,
        )
        self.lenders.setVisible(len(lenders) > 1 or bool(now.lender_id))
        kinds = [one for one in ConductKind if one in choices.conduct or one is now.conduct]
        self.conduct.offer(
            (
                (None, translate("Timeline", "All conduct")),
                *((one, words.conduct(one)) for one in kinds),
            ),
            now.conduct,
        )
        self.conduct.setVisible(bool(kinds))
        self.evidence.setVisible(bool(snapshot.evidence) or now.evidence is not None)
        bad = len(snapshot.with_problems())
        self.problems.setText(translate("Timeline", "Only with problems {count}").format(count=bad))
        self.problems.setEnabled(not snapshot.partial)

    def reset(self) -> None:
        """Show everything."""
        self.value = Filter()
        self._offer_days(ranges.everything())
        self.problems.blockSignals(True)
        self.problems.setChecked(False)
        self.problems.blockSignals(False)
        self._tell()
        self.changed.emit()
