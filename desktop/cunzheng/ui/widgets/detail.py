"""One contact in full: exhibits, fields, words, findings, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cunzheng.core.moments import Precision
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, Credentials, Evidence, FindingState
from cunzheng.services import settings
from cunzheng.ui import formats, words
from cunzheng.ui.desk import Desk
from cunzheng.ui.models import overview, rows
from cunzheng.ui.models.groups import loudest_first
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import Snapshot, today
from cunzheng.ui.theme import DETAIL_WIDTH
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.exhibit_view import ExhibitView
from cunzheng.ui.widgets.fields import Fields
from cunzheng.ui.widgets.finding_box import FindingBox
from cunzheng.ui.widgets.flow import FlowLayout
from cunzheng.ui.widgets.folded import Folded
from cunzheng.ui.widgets.step_box import StepBox
from cunzheng.ui.widgets.versions_box import VersionsBox


def heading(contact: Contact) -> str:
    """18 Nov 2025 23:14 Call from …"""
    start = contact.start
    if start is None:
        when = translate("Formats", "Time unknown")
    elif start.precision is Precision.DAY:
        when = formats.full_day(start.day)
    else:
        when = translate("Detail", "{day} {clock}").format(
            day=formats.full_day(start.day), clock=formats.clock(start)
        )
    return f"{when} {rows.kind_of(contact)}"


def told(contact: Contact) -> str:
    """Was a third person told of the debt?"""
    if contact.told_of_debt is None:
        return ""
    return translate("Detail", "yes") if contact.told_of_debt else translate("Detail", "no")


def field_rows(contact: Contact, session: Session) -> list[tuple[str, str]]:
    """What is known of a contact; unknown things are left out, never guessed."""
    snapshot = session.snapshot
    hashes = [
        f"{snapshot.exhibit_by_id[one].exhibit_no}: "
        f"{formats.short_hash(snapshot.exhibit_by_id[one].sha256)}"
        for one in contact.evidence_ids
        if one in snapshot.exhibit_by_id
    ]
    credentials = (
        "" if contact.credentials is Credentials.UNKNOWN else words.credentials(contact.credentials)
    )
    return [
        (translate("Detail", "Time"), formats.moment(contact.start)),
        (translate("Detail", "Time from"), words.source_of(contact.start) if contact.start else ""),
        (translate("Detail", "Length"), rows.length_of(contact)),
        (translate("Detail", "Number"), formats.number(contact.number)),
        (translate("Detail", "Collector"), rows.side_of(contact, snapshot)),
        (translate("Detail", "Called themselves"), contact.collector),
        (translate("Detail", "Credentials"), credentials),
        (
            translate("Detail", "Reached"),
            rows.reached_of(contact).removeprefix(
                translate("Timeline", "reached: {person}").partition("{person}")[0]
            ),
        ),
        (translate("Detail", "Told of the debt"), told(contact)),
        (translate("Detail", "Visitors"), str(contact.visitors) if contact.visitors else ""),
        (
            translate("Detail", "You marked"),
            formats.joined(*(words.conduct(kind) for kind in contact.conduct)),
        ),
        (translate("Detail", "SHA-256"), "\n".join(hashes)),
    ]


class Detail(QFrame):
    """The pane on the right of the timeline."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "detail")
        self.setMinimumWidth(DETAIL_WIDTH)
        self._session = session
        self._desk = desk
        self._area = kit.scroll(QWidget(), "panel")
        self.shown = ""
        self._of: Snapshot | None = None
        self._opened: set[str] = set()  # contacts whose words the user wanted to see
        kit.column(self).addWidget(self._area)
        self.show_contact("")

    def show_contact(self, contact_id: str) -> None:
        """Show a contact, or what to do when there is none."""
        snapshot = self._session.snapshot
        if self._of is snapshot and contact_id == self.shown and contact_id:
            return  # typing into the search must not build the same pane again and again
        self._of = snapshot
        inside = QWidget()
        body = kit.column(inside, (18, 16, 18, 18), 6)
        contact = self._session.snapshot.contact_by_id.get(contact_id)
        self.shown = contact_id if contact else ""
        if contact is None:
            kit.add(
                body,
                kit.label(
                    translate("Detail", "Choose a contact on the left to see all of it."),
                    "muted",
                    wrap=True,
                ),
                None,
            )
        else:
            self._fill(inside, contact)
        inside.setProperty("look", "panelBody")
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(inside)

    def forget(self) -> None:
        """Build the pane anew with the next contact, with everything folded."""
        self._of = None
        self._opened.clear()

    def read(self) -> None:
        """Give the keyboard to the pane."""
        inside = self._area.widget()
        for part in inside.findChildren(QWidget) if inside is not None else ():
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
                part.setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(part)
                return

    def _exhibit(self, exhibit: Evidence) -> QWidget:
        def make() -> QWidget:
            view = ExhibitView(self._session, exhibit)
            view.wanted.connect(self._desk.show_exhibit)
            return view

        if not (self._calm and exhibit.described.media_type.startswith("image/")):
            return make()
        ask = translate("Calm", "Show the picture, exhibit {no}")
        return Folded(ask.format(no=exhibit.exhibit_no), make=make)

    def _fill(self, inside: QWidget, contact: Contact) -> None:
        body = inside.layout()
        assert isinstance(body, QVBoxLayout)
        snapshot = self._session.snapshot
        self._calm = settings.load().comfort.calm
        version = (
            translate("Detail", "version {no}").format(no=contact.version)
            if contact.version > 1
            else ""
        )
        number = translate("Detail", "Contact no. {no}").format(no=contact.no)
        kit.add(
            body,
            kit.label(heading(contact), "heading", wrap=True),
            kit.label(formats.joined(number, version), "muted"),
            4,
        )
        for evidence_id in contact.evidence_ids:
            exhibit = snapshot.exhibit_by_id.get(evidence_id)
            if exhibit is not None:
                kit.add(body, self._exhibit(exhibit), 4)
        kit.add(body, Fields(field_rows(contact, self._session)))
        self._words(body, contact)
        findings = snapshot.findings_of.get(contact.id, ())
        if findings:
            kit.add(body, 4, kit.label(translate("Detail", "What the rules say"), "section"))
        for finding in loudest_first(findings):
            box = FindingBox(finding, calm=self._calm)
            box.confirmed.connect(lambda found: self._desk.decide(found, FindingState.CONFIRMED))
            box.rejected.connect(lambda found: self._desk.decide(found, FindingState.REJECTED))
            kit.add(body, box, 2)
        advice = overview.steps_for(snapshot, contact.id, today())
        if advice:
            kit.add(body, 4, kit.label(translate("Detail", "What to do now"), "section"))
        for one in advice:
            kit.add(body, StepBox(one, self._desk), 2)
        history = Folded(
            translate("Versions", "History ({count})").format(count=contact.version),
            make=lambda: VersionsBox(self._session, contact.id),
        )
        kit.add(body, 4, history)
        self._actions(body, contact)

    def _words(self, body: QVBoxLayout, contact: Contact) -> None:
        parts: list[QWidget] = []
        if contact.said:
            parts.append(kit.label(contact.said, "value", wrap=True, select=True))
        for quote in contact.quotes:
            at = f"{formats.position(quote.at_ms)} " if quote.at_ms is not None else ""
            text = f"{at}\u201c{quote.text}\u201d"
            parts.append(kit.label(text, "value", wrap=True, select=True))
        if parts:
            self.words = Folded(
                translate("Calm", "Their words are folded. Show them"),
                *parts,
                open_now=contact.id in self._opened,
            )
            self.words.opened.connect(lambda on: self._remember(contact.id, on=on))
            heading = kit.label(translate("Detail", "What they said"), "section")
            kit.add(body, heading, self.words)
        if contact.note:
            kit.add(body, kit.label(translate("Detail", "Your note"), "section"))
            kit.add(body, kit.label(contact.note, "value", wrap=True, select=True))

    def _remember(self, contact_id: str, *, on: bool) -> None:
        (self._opened.add if on else self._opened.discard)(contact_id)

    def _actions(self, body: QVBoxLayout, contact: Contact) -> None:
        self.link = kit.button(
            translate("Link", "Link evidence\u2026"), lambda: self._desk.link_evidence(contact.id)
        )
        self.link.setEnabled(bool(self._session.snapshot.evidence) or bool(contact.evidence_ids))
        holder = QWidget()
        line = FlowLayout(holder, 8)
        printable = any(
            one.printable for one in self._session.snapshot.findings_of.get(contact.id, ())
        )
        if printable:
            line.addWidget(
                kit.button(
                    translate("Detail", "Write a letter"),
                    lambda: self._desk.write_letter(None, None),
                    "primary",
                )
            )
        for part in (
            kit.button(translate("Detail", "Edit"), lambda: self._desk.edit_contact(contact.id)),
            self.link,
            kit.button(
                translate("Detail", "Withdraw\u2026"),
                lambda: self._desk.withdraw_contact(contact.id),
            ),
        ):
            line.addWidget(part)
        kit.add(body, 8, holder, None)
