"""The fields that only some letters need: the collector, the plan, whom an authorisation is for."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from cunzheng.core.particulars import Agent, Particulars
from cunzheng.core.texts import translate
from cunzheng.core.values import PaperKind, Profile
from cunzheng.services.repayment import Proposal
from cunzheng.ui.models.plans import title_of
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox, DateEdit

HALF_YEAR = 183


class LetterFields(QWidget):
    """Shows what the chosen kind needs; says ``changed`` when one of them changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind: PaperKind | None = None
        self._plans: tuple[Proposal, ...] = ()
        self._wanted = ""
        body = kit.column(self, gap=6)
        self.agency = ComboBox(translate("Letters", "Which collector"))
        self.collector = kit.line_edit(
            translate("Letters", "Name of the collector"),
            hint=translate("Letters", "Name of the collector, as it shall stand in the letter"),
        )
        self.plan = ComboBox(translate("Letters", "Which repayment plan"))
        self.lawyer = QCheckBox(translate("Letters", "A lawyer"))
        self.name = kit.line_edit(
            translate("Letters", "Who acts for you"),
            hint=translate("Letters", "Name of the person who acts for you"),
        )
        self.number = kit.line_edit(
            translate("Letters", "Identity or licence number"),
            hint=translate("Letters", "Identity number; a lawyer's licence number"),
        )
        self.phone = kit.line_edit(
            translate("Letters", "Telephone"), hint=translate("Letters", "Telephone")
        )
        self.relation = kit.line_edit(
            translate("Letters", "Relation or law firm"),
            hint=translate("Letters", "Relation to you; a lawyer's firm"),
        )
        self.limited = QCheckBox(translate("Letters", "Until"))
        self.limited.setChecked(True)
        self.until = DateEdit(QDate.currentDate().addDays(HALF_YEAR))
        self.until.setAccessibleName(translate("Letters", "Last day of the authorisation"))
        self.until.setDisplayFormat("yyyy-MM-dd")
        kit.indent(self.until)
        self._agent = QWidget()
        inner = kit.column(self._agent, gap=6)
        days = kit.row(gap=6)
        kit.add(days, self.limited, self.until, None)
        kit.add(inner, self.lawyer, self.name, self.number, self.phone, self.relation, days)
        kit.add(body, self.agency, self.collector, self.plan, self._agent)
        for combo in (self.agency, self.plan):
            combo.currentIndexChanged.connect(lambda _at: self._told())
        for line in (self.collector, self.name, self.number, self.phone, self.relation):
            line.textChanged.connect(lambda _text: self.changed.emit())
        for box in (self.lawyer, self.limited):
            box.toggled.connect(lambda _on: self._told())
        self.until.dateChanged.connect(lambda _day: self.changed.emit())
        self.show_kind(None)

    def show_kind(self, kind: PaperKind | None) -> None:
        """Only the fields of this kind."""
        self._kind = kind
        collector = kind is PaperKind.COLLECTOR
        self.agency.setVisible(collector)
        self.collector.setVisible(collector and not self.agency.currentData())
        self.plan.setVisible(kind is PaperKind.REPAYMENT)
        self._agent.setVisible(kind is PaperKind.AUTHORISATION)
        self.until.setEnabled(self.limited.isChecked())
        used = {PaperKind.COLLECTOR, PaperKind.REPAYMENT, PaperKind.AUTHORISATION}
        self.setVisible(kind in used)

    def show_profile(self, profile: Profile) -> None:
        """The agencies of the case."""
        combo = self.agency
        combo.blockSignals(True)
        before = combo.currentData()
        combo.clear()
        for one in profile.agencies:
            combo.addItem(one.name, one.id)
        combo.addItem(translate("Letters", "Another collector"), "")
        combo.setCurrentIndex(max(0, combo.findData(before)))
        combo.blockSignals(False)
        self.show_kind(self._kind)

    def show_plans(self, plans: tuple[Proposal, ...]) -> bool:
        """The plans of the case, newest first; True if another one is chosen than before."""
        if plans == self._plans:
            return False
        self._plans = plans
        combo = self.plan
        combo.blockSignals(True)
        before = combo.currentData()
        combo.clear()
        for one in reversed(plans):
            combo.addItem(title_of(one.plan), one.id)
        combo.setCurrentIndex(max(0, combo.findData(self._wanted or before)))
        self._wanted = ""
        combo.blockSignals(False)
        return True

    def want_plan(self, plan_id: str) -> None:
        """Take this plan, now or as soon as it is known."""
        at = self.plan.findData(plan_id)
        if at >= 0:
            self.plan.setCurrentIndex(at)
        else:
            self._wanted = plan_id

    def particulars(self) -> Particulars:
        """What was typed and chosen, for the chosen kind."""
        kind = self._kind
        if kind is PaperKind.COLLECTOR:
            agency = str(self.agency.currentData() or "")
            return Particulars(agency, "" if agency else self.collector.text().strip())
        if kind is PaperKind.REPAYMENT:
            chosen = self.plan.currentData()
            return Particulars(
                plan=next((one.plan for one in self._plans if one.id == chosen), None)
            )
        if kind is PaperKind.AUTHORISATION:
            return Particulars(agent=self._named())
        return Particulars()

    def _named(self) -> Agent:
        lawyer = self.lawyer.isChecked()
        behind = self.relation.text().strip()
        day = self.until.date()
        return Agent(
            self.name.text().strip(),
            self.number.text().strip(),
            self.phone.text().strip(),
            lawyer,
            behind if lawyer else "",
            "" if lawyer else behind,
            dt.date(day.year(), day.month(), day.day()) if self.limited.isChecked() else None,
        )

    def focus(self, field: str) -> bool:
        """Put the keyboard into the field that is missing; False if it is none of these."""
        places: dict[str, QWidget] = {
            "request.collector": self.collector,
            "request.agent_name": self.name,
            "request.agent_id": self.number,
            "request.agent_firm": self.relation,
            "request.agent_until": self.until if self.limited.isChecked() else self.limited,
        }
        place = places.get(field)
        if place is None:
            return False
        place.setFocus()
        return True

    def key(self) -> str:
        """What makes one letter of the kind another: the collector, the plan."""
        if self._kind is PaperKind.COLLECTOR:
            return str(self.agency.currentData() or "")
        if self._kind is PaperKind.REPAYMENT:
            return str(self.plan.currentData() or "")
        return ""

    def _told(self) -> None:
        self.show_kind(self._kind)
        self.changed.emit()
