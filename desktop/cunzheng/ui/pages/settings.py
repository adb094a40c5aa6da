"""Settings: language, who the user is, and what the app keeps outside the case."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from cunzheng.core.texts import translate
from cunzheng.services import settings
from cunzheng.ui.desk import Desk
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox, combo
from cunzheng.ui.widgets.key_card import KeyCard
from cunzheng.ui.widgets.rules_card import RulesCard
from cunzheng.ui.widgets.top_bar import TopBar

LANGUAGES = ("zh_CN", "en")


def _idle_words(minutes: int) -> str:
    if not minutes:
        return translate("Settings", "never")
    return translate("Settings", "{minutes} min").format(minutes=minutes)


class SettingsPage(QWidget):
    """Few on purpose."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        inside = QWidget()
        body = kit.column(inside, (20, 18, 20, 18), 14)
        card = kit.frame("card")
        lines = kit.column(card, (16, 14, 16, 14), 8)
        self.language = ComboBox(translate("Settings", "Language"))
        now = settings.load().language
        for code in LANGUAGES:
            # By its own name, so that it is found by whoever lost the way.
            self.language.addItem(QLocale(code).nativeLanguageName(), code)
        self.language.setCurrentIndex(max(0, self.language.findData(now)))
        self.language.activated.connect(self._chosen)
        self._note = kit.label(
            translate("Settings", "The new language shows after the next start."), "muted"
        )
        self._note.setVisible(False)
        line = kit.row()
        kit.add(line, self.language, None)
        kit.add(lines, kit.label(translate("Settings", "Language"), "section"), line, self._note)
        kit.add(body, card)
        who = kit.frame("card")
        parts = kit.column(who, (16, 14, 16, 14), 8)
        line = kit.row()
        kit.add(
            line,
            kit.button(translate("Settings", "Change\u2026"), lambda: desk.edit_profile()),
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
        kit.add(body, self._when_away(), self._backups())
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

    def _when_away(self) -> QFrame:
        card = kit.frame("card")
        self.idle = combo(
            translate("Settings", "Lock after"),
            [(_idle_words(one), one) for one in settings.IDLE_CHOICES],
            settings.load().idle_minutes,
        )
        self.idle.activated.connect(
            lambda _at: settings.set_idle_minutes(int(self.idle.currentData()))
        )
        line = kit.row()
        kit.add(line, self.idle, None)
        kit.add(
            kit.column(card, (16, 14, 16, 14), 8),
            kit.label(translate("Settings", "Lock when nobody is there"), "section"),
            kit.label(
                translate(
                    "Settings",
                    "Without a key or the mouse for this long the case is closed and the password"
                    " asked for. An import under way is finished first; what you were typing comes"
                    " back after unlocking, as long as the app was not ended.",
                ),
                "muted",
                wrap=True,
            ),
            line,
        )
        return card

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

    def _chosen(self, _at: int) -> None:
        settings.set_language(str(self.language.currentData()))
        self._note.setVisible(True)
