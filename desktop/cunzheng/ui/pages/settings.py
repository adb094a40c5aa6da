"""Settings: language, who the user is, and what the app keeps outside the case."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QWidget

from cunzheng.core.texts import translate
from cunzheng.services import settings
from cunzheng.ui.desk import Desk
from cunzheng.ui.session import Session
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.top_bar import TopBar

LANGUAGES = ("zh_CN", "en")


class SettingsPage(QWidget):
    """Few on purpose."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        inside = QWidget()
        body = kit.column(inside, (20, 18, 20, 18), 14)
        card = kit.frame("card")
        lines = kit.column(card, (16, 14, 16, 14), 8)
        self.language = QComboBox()
        self.language.setAccessibleName(translate("Settings", "Language"))
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
        kit.add(body, who)
        outside = kit.frame("card")
        kit.add(
            kit.column(outside, (16, 14, 16, 14), 8),
            kit.label(translate("Settings", "What the app keeps outside the case"), "section"),
            kit.label(
                translate(
                    "Settings",
                    "The language, the places of the cases opened last, and the newest log entry"
                    " of each, so that an old copy put in its place is noticed. Nothing of the"
                    " content. The app opens no connection to any network.",
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

    def _chosen(self, _at: int) -> None:
        settings.set_language(str(self.language.currentData()))
        self._note.setVisible(True)
