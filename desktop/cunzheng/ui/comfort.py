"""What the user chose about the window: a title that says nothing, a cover, the tray, reminders.

One object beside the main window. Nothing it does shows anything of the case: the tray and the
notifications say that there is something to look at, and no more.
"""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from cunzheng.core.comfort import Comfort
from cunzheng.core.texts import translate
from cunzheng.services import settings
from cunzheng.ui import theme
from cunzheng.ui.widgets import icons, kit

LOCK_KEYS = "Ctrl+L"


class Curtain(QWidget):
    """Lies over a window and hides it; goes with the size of what it covers."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        said = kit.label(
            translate("Comfort", "Covered while another program is in front. Come back to it."),
            "muted",
            wrap=True,
        )
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kit.add(kit.column(self, (24, 24, 24, 24)), None, said, None)
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window below."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


def key_of(event: QKeyEvent) -> str:
    """The key of an event as settings keep it: "Ctrl+Alt+Q"."""
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


class Comforts(QObject):
    """Applies core.comfort.Comfort to a window; *record*, *lock* and *leave* are for the tray."""

    def __init__(
        self,
        window: QWidget,
        record: Callable[[], None],
        lock: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._record, self._lock, self._leave = record, lock, leave
        self.now: Comfort = settings.load().comfort
        self.tray: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._curtains: list[Curtain] = []
        self._case = ""
        self._due = 0
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state)
        self._icon()
        self._tray()

    # --- what is chosen ---------------------------------------------------------------------------

    @Slot()
    def renew(self) -> None:
        """The settings were changed."""
        before, self.now = self.now, settings.load().comfort
        application = QApplication.instance()
        if self.now.theme is not before.theme and isinstance(application, QApplication):
            theme.dress(application, theme=self.now.theme)
        self.title(self._case)
        self._icon()
        self._tray()
        if not self.now.cover:
            self._lift()

    def title(self, case: str = "") -> None:
        """Name the window after the open case, or not at all."""
        self._case = case
        if self.now.discreet:
            said = translate("Comfort", "Notes")
        elif case:
            said = translate("App", "{case} \u2013 Cunzheng").format(case=case)
        else:
            said = translate("App", "Cunzheng")
        self._window.setWindowTitle(said)

    def _face(self) -> QIcon:
        if self.now.discreet:
            return icons.icon("other", "#667085", 32)
        return icons.app_icon()

    def _icon(self) -> None:
        self._window.setWindowIcon(self._face())
        QApplication.setWindowIcon(self._face())  # of the windows over it

    def is_lock_key(self, event: QKeyEvent) -> bool:
        """Is it one of the keys that lock?

        Ctrl+L is a shortcut of the view and of most windows over it; here it is heard in those
        that have none of their own: a message, work under way, the choice of a file.
        """
        return key_of(event) in {LOCK_KEYS, self.now.lock_key} - {""}

    # --- the cover --------------------------------------------------------------------------------

    @Slot(Qt.ApplicationState)
    def _state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._lift()
        elif self.now.cover and self._case:
            self.draw()

    def draw(self) -> None:
        """Cover every window of the app that can be seen."""
        if not self._curtains:
            self._curtains = [
                Curtain(one) for one in QApplication.topLevelWidgets() if _covers(one)
            ]

    def _lift(self) -> None:
        for one in self._curtains:
            if shiboken6.isValid(one):
                one.hide()
                one.deleteLater()
        self._curtains = []

    @property
    def covered(self) -> bool:
        """Is anything hidden now?"""
        return bool(self._curtains)

    # --- the tray ---------------------------------------------------------------------------------

    def _tray(self) -> None:
        wanted = (self.now.tray or self.now.reminders) and QSystemTrayIcon.isSystemTrayAvailable()
        if not wanted:
            if self.tray is not None:
                self.tray.hide()
                self.tray.deleteLater()
                self.tray = None
            return
        if self.tray is None:
            self.tray = QSystemTrayIcon(self)
            self._menu = self.menu()
            self.tray.setContextMenu(self._menu)
            self.tray.activated.connect(lambda _why: self.front())
            self.tray.messageClicked.connect(self.front)
        self.tray.setIcon(self._face())
        self.tray.setToolTip(self._window.windowTitle() if self.now.discreet else _name())
        self.tray.show()

    def menu(self) -> QMenu:
        """What the tray offers."""
        made = QMenu(self._window)
        made.addAction(translate("Comfort", "Show the window"), self.front)
        made.addAction(translate("Recorder", "Record"), self._record)
        made.addAction(translate("Side", "Lock"), self._lock)
        made.addSeparator()
        made.addAction(translate("Comfort", "Close the app"), self._leave)
        return made

    @Slot()
    def front(self) -> None:
        """Bring the window to the front."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    # --- reminders --------------------------------------------------------------------------------

    def remind(self, count: int) -> str:
        """Tell by the system that *count* deadlines want a look; only when there are more of them.

        Returns what was said, "" for nothing. No word of the case is in it.
        """
        more, self._due = count > self._due, count
        if not (more and self.now.reminders):
            return ""
        said = translate("Comfort", "{count} dates want a look. Open the app to see them.").format(
            count=count
        )
        if self.tray is not None and QSystemTrayIcon.supportsMessages():
            name = translate("Comfort", "Notes") if self.now.discreet else _name()
            self.tray.showMessage(name, said, self._face())
        return said


def _name() -> str:
    return translate("App", "Cunzheng")


def _covers(window: QWidget) -> bool:
    return window.isVisible() and not isinstance(window, QMenu) and window.isWindow()
