"""Settings in groups: the window, privacy, the case, copies, and what lies outside it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QWidget

from cunzheng.core.texts import translate
from cunzheng.services import settings
from cunzheng.ui.desk import Desk
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.comfort_cards import LookCard, PrivacyCard, RemindersCard
from cunzheng.ui.widgets.key_card import KeyCard
from cunzheng.ui.widgets.rules_card import RulesCard
from cunzheng.ui.widgets.top_bar import TopBar


def _group(name: str) -> QLabel:
    made = kit.label(name, "heading")
    made.setContentsMargins(2, 6, 0, 0)
    return made


class SettingsPage(QWidget):
    """Few on purpose."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        inside = QWidget()
        body = kit.column(inside, (20, 18, 20, 18), 14)
        self.look, self.privacy = LookCard(desk), PrivacyCard(desk)
        self.reminders = RemindersCard(desk)
        self.language, self.idle = self.look.language, self.privacy.idle
        kit.add(body, _group(translate("Settings", "The window")), self.look)
        kit.add(body, _group(translate("Settings", "Privacy")), self.privacy, self.reminders)
        kit.add(body, _group(translate("Settings", "This case")))
        who = kit.frame("card")
        parts = kit.column(who, (16, 14, 16, 14), 8)
        line = kit.row()
        self.people = kit.button(translate("People", "People and firms") + "\u2026", desk.people)
        self.people.setToolTip("F6")
        kit.add(
            line,
            kit.button(translate("Settings", "Change\u2026"), lambda: desk.edit_profile()),
            self.people,
            None,
        )
        kit.add(
            parts,
            kit.label(translate("Settings", "Who you are and what you owe"), "section"),
            kit.label(
                translate(
                    "Settings",
                    "Name, lenders, agencies, loans and telephone numbers. They are kept in the"
                    " case file only.",
                ),
                "muted",
                wrap=True,
            ),
            line,
        )
        kit.add(body, who, RulesCard(session, desk), KeyCard(session, desk))
        kit.add(body, _group(translate("Settings", "Copies")), self._backups())
        outside = kit.frame("card")
        kit.add(
            kit.column(outside, (16, 14, 16, 14), 8),
            kit.label(translate("Settings", "What the app keeps outside the case"), "section"),
            kit.label(
                translate(
                    "Settings",
                    "The language and the choices above, the places of the cases opened last, when"
                    " each was copied, and its newest log entry, so that an old copy put in its"
                    " place is noticed; and the encrypted backup copies. Nothing of the content is"
                    " outside the encryption. The app opens no connection to any network.",
                ),
                "muted",
                wrap=True,
            ),
        )
        kit.add(body, outside, None)
        inside.setMaximumWidth(820)
        layout = kit.column(self, gap=0)
        kit.add(layout, TopBar(translate("Settings", "Settings")), kit.scroll(inside))
        layout.setStretch(1, 1)

    def _backups(self) -> QFrame:
        card = kit.frame("card")
        self.backups = QCheckBox(
            translate("Settings", "Make an encrypted backup copy by itself, at most one a day")
        )
        self.backups.setChecked(settings.load().automatic_backups)
        self.backups.toggled.connect(self._switch_backups)
        kit.add(
            kit.column(card, (16, 14, 16, 14), 8),
            kit.label(translate("Settings", "Backup copies"), "section"),
            self.backups,
            kit.label(
                translate(
                    "Settings",
                    "Made when the case is closed, on this computer, under the same password. They"
                    " are listed under \u201cHandover and copies\u201d and on the first page.",
                ),
                "muted",
                wrap=True,
            ),
        )
        return card

    @staticmethod
    def _switch_backups(on: bool) -> None:
        settings.set_automatic_backups(on)
