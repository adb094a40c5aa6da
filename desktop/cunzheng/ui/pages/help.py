"""What to do when a collector calls: our own plain words, no law in them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from cunzheng.core.texts import translate
from cunzheng.services.guide import guides, offices
from cunzheng.ui.desk import Desk
from cunzheng.ui.session import Session
from cunzheng.ui.snapshot import today
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.guide_card import GuideCard
from cunzheng.ui.widgets.top_bar import TopBar


def steps() -> tuple[tuple[str, str], ...]:
    """Heading and text of each step."""
    return (
        (
            translate("Help", "1  Stay calm, ask who they are"),
            translate(
                "Help",
                "You may take your time. Ask for the name, the staff number, the company, and for"
                " which loan they call. Do not confirm anything before you know that.",
            ),
        ),
        (
            translate("Help", "2  Record"),
            translate(
                "Help",
                "Record the call on the phone, keep messages, take screenshots with date and"
                " number visible. Leave the originals on the phone.",
            ),
        ),
        (
            translate("Help", "3  Say what you can pay"),
            translate(
                "Help",
                "Say what happened and which sum a month is possible. Promise nothing you cannot"
                " keep. Ask for offers in writing.",
            ),
        ),
        (
            translate("Help", "4  Pay only to the lender"),
            translate(
                "Help",
                "Pay into the lender's own account or app only, never to a private person. Keep"
                " each receipt.",
            ),
        ),
        (
            translate("Help", "5  Log it the same day"),
            translate(
                "Help",
                "Put recordings and screenshots into this app on the day they come, and log calls"
                " and visits without a file by hand. What you do not know stays open.",
            ),
        ),
        (
            translate("Help", "6  Complain in order"),
            translate(
                "Help",
                "First the lender's complaint office, then the regulator; nuisance calls to 12321;"
                " threats, following and forced entry to the police. The letters are under"
                " Letters.",
            ),
        ),
    )


class HelpPage(QWidget):
    """Six steps, the kinds of improper conduct, and the number for an emergency."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        inside = QWidget()
        body = kit.column(inside, (20, 18, 20, 24), 12)
        urgent = kit.frame("badBox")
        kit.add(
            kit.column(urgent, (16, 12, 16, 12), 4),
            kit.label(
                translate(
                    "Help", "Somebody at the door, or in danger: close the door and call 110 now."
                ),
                "strong",
                wrap=True,
            ),
        )
        kit.add(body, urgent, self._call_card(desk))
        for title, text in steps():
            card = kit.frame("card")
            kit.add(
                kit.column(card, (16, 12, 16, 12), 6),
                kit.label(title, "section"),
                kit.label(text, wrap=True),
            )
            kit.add(body, card)
        kit.add(body, 8, kit.label(translate("Help", "Where to complain"), "heading"))
        for office in offices():
            card = kit.frame("card")
            line = kit.row(card, (16, 12, 16, 12), 16)
            said = kit.column(gap=4)
            kit.add(
                said,
                kit.label(office.title.here, "section"),
                kit.label(office.text.here, wrap=True),
            )
            write = kit.button(
                translate("Help", "Write it\u2026"), partial(desk.write_letter, office.paper, None)
            )
            write.setAccessibleName(f"{write.text()} {office.title.here}")
            line.addLayout(said, 1)
            line.addWidget(write, 0, Qt.AlignmentFlag.AlignTop)
            kit.add(body, card)
        kit.add(body, 8, kit.label(translate("Help", "What the app looks for"), "heading"))
        for guide in guides(today()):
            kit.add(body, GuideCard(guide))
        kit.add(body, None)
        inside.setMaximumWidth(820)
        layout = kit.column(self, gap=0)
        kit.add(
            layout,
            TopBar(
                translate("Help", "When collectors call"),
                kit.button(translate("CallCard", "Call card"), desk.call_card, tip="F5"),
                kit.button(translate("Timeline", "Log a contact"), desk.log_contact, "primary"),
            ),
            kit.scroll(inside),
        )
        layout.setStretch(1, 1)

    @staticmethod
    def _call_card(desk: Desk) -> QFrame:
        card = kit.frame("card")
        line = kit.row(card, (16, 12, 16, 12), 16)
        said = kit.column(gap=4)
        kit.add(
            said,
            kit.label(translate("CallCard", "Call card"), "section"),
            kit.label(
                translate(
                    "CallCard",
                    "Keep it beside you during a call: what to ask, notes with the time by one key,"
                    " and at the end a contact to save.",
                ),
                wrap=True,
            ),
        )
        line.addLayout(said, 1)
        kit.add(
            line,
            kit.button(translate("CallCard", "Open the call card"), desk.call_card, "primary"),
        )
        return card
