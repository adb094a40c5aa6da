"""The cards of the settings page that say how the window looks and behaves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QKeySequenceEdit, QLineEdit

from cunzheng.core.comfort import SCALES, Comfort, Theme
from cunzheng.core.texts import translate
from cunzheng.services import settings
from cunzheng.ui.desk import Desk
from cunzheng.ui.models.lock_keys import usable
from cunzheng.ui.widgets import kit
from cunzheng.ui.widgets.editors import ComboBox, combo
from cunzheng.ui.widgets.wrap_check import WrapCheck

LANGUAGES = ("zh_CN", "en")


def theme_name(theme: Theme) -> str:
    """What a theme is called."""
    return {
        Theme.SYSTEM: translate("Comfort", "as the system"),
        Theme.LIGHT: translate("Comfort", "light"),
        Theme.DARK: translate("Comfort", "dark"),
        Theme.CONTRAST: translate("Comfort", "high contrast"),
    }[theme]


def idle_words(minutes: int) -> str:
    """After how long."""
    if not minutes:
        return translate("Settings", "never")
    return translate("Settings", "{minutes} min").format(minutes=minutes)


class LookCard(QFrame):
    """Language, colours, size."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        now = settings.load()
        self.language = ComboBox(translate("Settings", "Language"))
        for code in LANGUAGES:
            # By its own name, so that it is found by whoever lost the way; for "en" Qt's is the
            # name of one of its kinds.
            locale = QLocale(code)
            name = locale.nativeLanguageName()
            if locale.language() == QLocale.Language.English:
                name = QLocale.languageToString(locale.language())
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(now.language)))
        self.language.activated.connect(lambda _at: self._speak())
        self.theme = combo(
            translate("Comfort", "Colours"),
            [(theme_name(one), one.value) for one in Theme],
            now.comfort.theme.value,
        )
        self.theme.activated.connect(
            lambda _at: self._change(theme=Theme(str(self.theme.currentData())))
        )
        self.scale = combo(
            translate("Comfort", "Size of everything"),
            [(f"{one} %", one) for one in SCALES],
            now.comfort.scale,
        )
        self.scale.activated.connect(lambda _at: self._scaled())
        self.note = kit.label(
            translate("Comfort", "Language and size show after the next start."),
            "muted",
            wrap=True,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for at, (name, box) in enumerate(
            (
                (translate("Settings", "Language"), self.language),
                (translate("Comfort", "Colours"), self.theme),
                (translate("Comfort", "Size of everything"), self.scale),
            )
        ):
            grid.addWidget(kit.label(name, "key"), at, 0)
            grid.addWidget(box, at, 1)
        grid.setColumnMinimumWidth(1, 240)
        grid.setColumnStretch(2, 1)
        body = kit.column(self, (16, 14, 16, 14), 8)
        kit.add(body, kit.label(translate("Comfort", "Look"), "section"), grid, self.note)

    def _speak(self) -> None:
        settings.set_language(str(self.language.currentData()))

    def _scaled(self) -> None:
        self._change(scale=int(self.scale.currentData()))

    def _change(self, **changed: object) -> None:
        change(self._desk, **changed)


def change(desk: Desk, **changed: object) -> None:
    """Keep a choice and let the window take it up."""
    now: Comfort = settings.load().comfort
    settings.set_comfort(replace(now, **changed))  # type: ignore[arg-type]
    desk.renew_comfort()


class PrivacyCard(QFrame):
    """When the case locks, and what others can see of the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        now = settings.load()
        self.idle = combo(
            translate("Settings", "Lock after"),
            [(idle_words(one), one) for one in settings.IDLE_CHOICES],
            now.idle_minutes,
        )
        self.idle.activated.connect(
            lambda _at: settings.set_idle_minutes(int(self.idle.currentData()))
        )
        self.key = QKeySequenceEdit(QKeySequence(now.comfort.lock_key))
        self.key.setMaximumSequenceLength(1)
        self.key.setClearButtonEnabled(True)
        self.key.setAccessibleName(translate("Comfort", "A second key that locks"))
        inner = self.key.findChild(QLineEdit)
        if inner is not None:  # it is what a screen reader comes to
            inner.setAccessibleName(self.key.accessibleName())
        self.key.keySequenceChanged.connect(self._key_chosen)
        self.key_note = kit.label("", "warn", wrap=True)
        self.key_note.setVisible(False)
        self.cover = self._switch(
            translate("Comfort", "Cover the pages while another program is in front"),
            "cover",
            on=now.comfort.cover,
        )
        self.discreet = self._switch(
            translate("Comfort", "A window title and an icon that say nothing (\u201cNotes\u201d)"),
            "discreet",
            on=now.comfort.discreet,
        )
        self.calm = self._switch(
            translate("Calm", "Hide quotes and pictures everywhere until I open one"),
            "calm",
            on=now.comfort.calm,
        )
        self.tray = self._switch(
            translate(
                "Comfort",
                "An icon in the system's tray, where there is one, with the recorder and the lock",
            ),
            "tray",
            on=now.comfort.tray,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(kit.label(translate("Settings", "Lock after"), "key"), 0, 0)
        grid.addWidget(self.idle, 0, 1)
        grid.addWidget(kit.label(translate("Comfort", "A second key that locks"), "key"), 1, 0)
        grid.addWidget(self.key, 1, 1)
        grid.setColumnMinimumWidth(1, 240)
        grid.setColumnStretch(2, 1)
        body = kit.column(self, (16, 14, 16, 14), 8)
        kit.add(
            body,
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
            grid,
            self.key_note,
            4,
            kit.label(translate("Comfort", "What others can see"), "section"),
            self.cover,
            self.discreet,
            self.tray,
            4,
            kit.label(translate("Calm", "Calm mode"), "section"),
            self.calm,
        )

    def _switch(self, text: str, name: str, *, on: bool) -> WrapCheck:
        made = WrapCheck(text)
        made.box.setChecked(on)
        made.box.toggled.connect(lambda ticked: change(self._desk, **{name: ticked}))
        return made

    def _key_chosen(self, keys: QKeySequence) -> None:
        name = usable(keys)
        if keys.isEmpty() or name:
            self.key_note.setVisible(False)
            change(self._desk, lock_key=name)
            return
        self.key_note.setText(
            translate(
                "Comfort",
                "This key is needed for something else. Take one with Ctrl or Alt, or F1 to F12,"
                " that does nothing yet; until then Ctrl+L locks.",
            )
        )
        self.key_note.setVisible(True)
        change(self._desk, lock_key="")


class RemindersCard(QFrame):
    """Reminders by the system; off unless asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.on = WrapCheck(
            translate("Comfort", "Let the system tell when a date is near, after a case is opened")
        )
        self.on.box.setChecked(settings.load().comfort.reminders)
        self.on.box.toggled.connect(lambda ticked: change(desk, reminders=ticked))
        kit.add(
            kit.column(self, (16, 14, 16, 14), 8),
            kit.label(translate("Comfort", "Reminders"), "section"),
            self.on,
            kit.label(
                translate(
                    "Comfort",
                    "The notification names a number and nothing of the case. While a case is"
                    " closed the app knows no dates and tells none.",
                ),
                "muted",
                wrap=True,
            ),
        )
