"""Log a contact without a file, or correct one. Everything but the channel may stay open."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QGridLayout, QWidget

from cunzheng.core.moments import Moment
from cunzheng.core.texts import translate
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    Credentials,
    Direction,
    Evidence,
    Profile,
    Reached,
)
from cunzheng.ui import formats, words
from cunzheng.ui.dialogs.exhibit_links import ExhibitLinks
from cunzheng.ui.dialogs.moment_edit import MomentEdit
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import SpinBox, combo

TRI = ("", "yes", "no")


def tri(name: str, now: bool | None) -> QComboBox:
    """Not known, yes, no."""
    items = (
        (translate("Log", "not known"), ""),
        (translate("Detail", "yes"), "yes"),
        (translate("Detail", "no"), "no"),
    )
    return combo(name, items, "" if now is None else "yes" if now else "no")


def tri_value(box: QComboBox) -> bool | None:
    """What was chosen."""
    return {"yes": True, "no": False}.get(str(box.currentData()))


class LogContactDialog(QDialog):
    """Emits the contact; stays open until the case has taken it.

    A *contact* without an id is a draft: what an exhibit tells of it is filled in, and *claims*
    are the times that the exhibit names. *exhibits* are those that can be linked.
    """

    saved = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        profile: Profile,
        contact: Contact | None,
        exhibits: tuple[Evidence, ...] = (),
        claims: tuple[Moment, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.claims = claims
        self._contact = contact or Contact(id="")
        fresh = contact is None or not contact.id
        title = (
            translate("Log", "Log a contact") if fresh else translate("Log", "Correct a contact")
        )
        self.setWindowTitle(title)
        now = self._contact
        self.channel = combo(
            translate("Log", "How"),
            [(words.channel(one), one.value) for one in Channel],
            now.channel.value,
        )
        self.direction = combo(
            translate("Log", "Who began"),
            [(words.direction(one), one.value) for one in Direction],
            now.direction.value,
        )
        self.number = kit.line_edit(translate("Log", "Number"), now.number)
        self.collector = kit.line_edit(
            translate("Log", "Called themselves"),
            now.collector,
            translate("Log", "Name, staff number or account, as they gave it"),
        )
        sides: list[tuple[str, str]] = [(translate("Log", "not known"), "")]
        sides += [(one.name, f"lender:{one.id}") for one in profile.lenders]
        sides += [(one.name, f"agency:{one.id}") for one in profile.agencies]
        side = (
            f"agency:{now.agency_id}"
            if now.agency_id
            else f"lender:{now.lender_id}"
            if now.lender_id
            else ""
        )
        self.side = combo(translate("Log", "For whom"), sides, side)
        self.start = MomentEdit(now.start, fresh=contact is None, claims=claims)
        self.minutes = SpinBox()
        self.minutes.setRange(-1, 24 * 3600)
        self.minutes.setSpecialValueText(translate("Log", "not known"))
        self.minutes.setSuffix(translate("Log", " seconds"))
        self.minutes.setAccessibleName(translate("Log", "Length in seconds"))
        self.minutes.setValue(-1 if now.duration_s is None else now.duration_s)
        self.answered = tri(translate("Log", "Answered"), now.answered)
        self.reached = combo(
            translate("Log", "Whom they reached"),
            [(words.reached(one), one.value) for one in Reached],
            (Reached.DEBTOR if fresh else now.reached).value,
        )
        self.reached_name = kit.line_edit(translate("Log", "Name of that person"), now.reached_name)
        self.told = tri(translate("Log", "Was this person told of the debt"), now.told_of_debt)
        self.credentials = combo(
            translate("Log", "Credentials"),
            [(words.credentials(one), one.value) for one in reversed(Credentials)],
            now.credentials.value,
        )
        self.visitors = SpinBox()
        self.visitors.setRange(0, 99)
        self.visitors.setSpecialValueText(translate("Log", "not known"))
        self.visitors.setAccessibleName(translate("Log", "How many came"))
        self.visitors.setValue(now.visitors or 0)
        self.said = kit.text_edit(translate("Log", "What they said, word for word"), now.said, 3)
        self.note = kit.text_edit(translate("Log", "Your note"), now.note, 2)
        for field in (self.said, self.note):
            field.setMaximumHeight(field.minimumHeight() + 40)
        self.links = ExhibitLinks(exhibits, now.evidence_ids)
        self._kinds = {kind: QCheckBox(words.conduct(kind)) for kind in ConductKind}
        for kind, box in self._kinds.items():
            box.setChecked(kind in now.conduct)
        kit.indent(self.minutes)
        kit.indent(self.visitors)
        self._build(title)
        self.channel.currentIndexChanged.connect(lambda _at: self._fit())
        self.reached.currentIndexChanged.connect(lambda _at: self._fit())
        self._fit()
        self.number.setFocus()

    def _build(self, title: str) -> None:
        inside = QWidget()
        self._form = QFormLayout(inside)
        self._form.setContentsMargins(24, 16, 24, 12)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(9)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        kinds = QWidget()
        grid = QGridLayout(kinds)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, box in enumerate(self._kinds.values()):
            grid.addWidget(box, at // 2, at % 2)
        for name, widget in (
            (translate("Log", "How"), self.channel),
            (translate("Log", "When"), self.start),
            (translate("Log", "Who began"), self.direction),
            (translate("Log", "Number"), self.number),
            (translate("Log", "For whom"), self.side),
            (translate("Log", "Called themselves"), self.collector),
            (translate("Log", "Length"), self.minutes),
            (translate("Log", "Answered"), self.answered),
            (translate("Log", "Whom they reached"), self.reached),
            (translate("Log", "Name of that person"), self.reached_name),
            (translate("Log", "Was this person told of the debt"), self.told),
            (translate("Log", "Credentials"), self.credentials),
            (translate("Log", "How many came"), self.visitors),
            (translate("Log", "Evidence of it"), self.links),
            (translate("Log", "What they said"), self.said),
            (translate("Log", "Your note"), self.note),
            (translate("Log", "What was improper"), kinds),
        ):
            self._form.addRow(kit.label(name, "key"), widget)
        self.error = kit.error_line()
        self.save = kit.button(translate("Log", "Save"), self._save, "primary")
        self.save.setShortcut("Ctrl+Return")
        foot = kit.row(margins=(24, 10, 24, 16))
        kit.add(
            foot,
            kit.label(translate("Log", "What you do not know stays open."), "muted"),
            None,
            kit.button(translate("Messages", "Cancel"), self.reject),
            self.save,
        )
        head = kit.label(title, "heading")
        head.setContentsMargins(24, 18, 24, 4)
        self.error.setContentsMargins(24, 0, 24, 0)
        area = kit.scroll(inside, "panel")
        body = kit.column(self, gap=0)
        kit.add(body, head, area, self.error, kit.rule(), foot)
        body.setStretch(1, 1)
        kit.fit(self, 620, 720)

    def _fit(self) -> None:
        """Only the questions that this kind of contact has."""
        channel = Channel(self.channel.currentData())
        third = Reached(self.reached.currentData()).third_person
        for widget, wanted in (
            (self.minutes, channel in {Channel.CALL, Channel.VISIT}),
            (self.answered, channel is Channel.CALL),
            (self.visitors, channel is Channel.VISIT),
            (self.credentials, channel in {Channel.CALL, Channel.VISIT}),
            (self.told, third),
            (self.reached_name, third),
        ):
            self._form.setRowVisible(widget, wanted)

    def value(self, profile: Profile) -> Contact:
        """The contact as typed. What was asked of another kind of contact is left out."""
        side, _, side_id = str(self.side.currentData()).partition(":")
        agency = profile.agency(side_id) if side == "agency" else None
        shown = self._form.isRowVisible
        seconds = self.minutes.value() if shown(self.minutes) else -1
        return replace(
            self._contact,
            channel=Channel(self.channel.currentData()),
            direction=Direction(self.direction.currentData()),
            start=self.start.value(),
            duration_s=None if seconds < 0 else seconds,
            number=formats.typed_number(self.number.text()),
            collector=self.collector.text().strip(),
            agency_id=agency.id if agency else "",
            lender_id=agency.lender_id if agency else side_id if side == "lender" else "",
            reached=Reached(self.reached.currentData()),
            reached_name=self.reached_name.text().strip() if shown(self.reached_name) else "",
            told_of_debt=tri_value(self.told) if shown(self.told) else None,
            answered=tri_value(self.answered) if shown(self.answered) else None,
            credentials=(
                Credentials(self.credentials.currentData())
                if shown(self.credentials)
                else Credentials.UNKNOWN
            ),
            visitors=(self.visitors.value() or None) if shown(self.visitors) else None,
            said=self.said.toPlainText().strip(),
            note=self.note.toPlainText().strip(),
            conduct=tuple(kind for kind, box in self._kinds.items() if box.isChecked()),
            evidence_ids=self.links.chosen,
        )

    def _save(self) -> None:
        self.save.setEnabled(False)
        self.error.setVisible(False)
        self.saved.emit(self)

    def refuse(self, sentence: str) -> None:
        """It was not saved; nothing typed is lost."""
        self.save.setEnabled(True)
        self.error.setText(sentence)
        self.error.setVisible(True)
