"""Locks the case when nobody is there: no key and no mouse for a while, a locked screen, sleep.

Work under way is never cut: the lock waits until it is done.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent

log = logging.getLogger(__name__)
TICK_MS = 2000
_FREE = "org.freedesktop"
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)  # of life. A window that opens by itself, a timer, or a repaint is none.


def awake() -> float:
    """Seconds on a clock that goes on while the computer sleeps, where the system has one."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class LockGuard(QObject):
    """Watches the whole application, open windows over the main one included.

    Keys and the mouse come to a window of the system first, and what an input method writes to the
    object that has the keyboard: only these are watched. A filter on the application would be asked
    in Python for every event of every widget, two thirds of the time that a page takes to be made.

    *minutes* says how long nothing may happen (0: for ever), *busy* whether work is under way,
    *lock* locks. *clock* gives seconds. *is_key* knows the user's own key that locks at once, in
    whatever window of the app it is pressed.
    """

    def __init__(
        self,
        application: QGuiApplication,
        minutes: Callable[[], int],
        busy: Callable[[], bool],
        lock: Callable[[], None],
        clock: Callable[[], float] = awake,
        is_key: Callable[[QKeyEvent], bool] = lambda _event: False,
    ) -> None:
        super().__init__()
        self._application = application
        self._minutes, self._busy, self._lock, self._clock = minutes, busy, lock, clock
        self._is_key = is_key
        self._last = clock()
        self._wanted = False
        self._writing: QObject | None = None  # has the keyboard
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch (a case was opened)."""
        self._last, self._wanted = self._clock(), False
        if not self.watching:
            self._application.focusWindowChanged.connect(self._watch)
            self._application.focusObjectChanged.connect(self._watch_writing)
        self._watch()
        self._watch_writing(self._application.focusObject())
        self._timer.start()

    def stop(self) -> None:
        """Nothing is open any more."""
        if self.watching:
            self._application.focusWindowChanged.disconnect(self._watch)
            self._application.focusObjectChanged.disconnect(self._watch_writing)
        self._timer.stop()
        for window in self._application.allWindows():
            window.removeEventFilter(self)
        self._watch_writing(None)

    @Slot()
    def _watch(self) -> None:
        for window in self._application.allWindows():
            window.installEventFilter(self)  # again is the same as once

    @Slot(QObject)
    def _watch_writing(self, now: QObject | None) -> None:
        before, self._writing = self._writing, now
        if before is not None and shiboken6.isValid(before):
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    @property
    def watching(self) -> bool:
        """Is a case open?"""
        return self._timer.isActive()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember when the last sign of life was; every event but the lock key goes on its way."""
        if event.type() in _SIGNS:
            self._last = self._clock()
            if isinstance(event, QKeyEvent) and self._is_key(event):
                if not event.isAutoRepeat():
                    QTimer.singleShot(0, self._lock)  # not within the event of what goes away
                return True
        return False

    @Slot()
    def lock_soon(self) -> None:
        """Lock now, or as soon as the work under way is done (a locked screen, sleep)."""
        if self.watching:
            self._wanted = True
            self.look()

    @Slot()
    def look(self) -> None:
        """Lock if it is time."""
        if self.watching:
            self._watch()  # a menu has no focus
        minutes = self._minutes()
        idle = minutes > 0 and self._clock() - self._last >= minutes * 60
        if (idle or self._wanted) and not self._busy():
            self._lock()


class SystemSigns(QObject):
    """The locked screen and the coming sleep, as Linux tells them over D-Bus.

    Where there is no D-Bus, nothing is told and nothing fails. Windows and macOS are not asked.
    """

    def __init__(self, lock: Callable[[], None]) -> None:
        super().__init__()
        self._lock = lock
        self.heard: tuple[str, ...] = ()

    def listen(self) -> None:
        """Connect to whatever is there."""
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        # A text, whatever the stubs say: bytes are refused (PySide 6.12).
        slot: Any = SLOT("_told(bool)")
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        heard = []
        for bus, path, interface, member in (
            (system, "/org/freedesktop/login1", f"{_FREE}.login1.Manager", "PrepareForSleep"),
            (session, "/org/freedesktop/ScreenSaver", f"{_FREE}.ScreenSaver", "ActiveChanged"),
            (session, "/ScreenSaver", f"{_FREE}.ScreenSaver", "ActiveChanged"),
            (session, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged"),
        ):
            if bus.isConnected() and bus.connect("", path, interface, member, self, slot):
                heard.append(path)
        self.heard = tuple(heard)

    @Slot(bool)
    def _told(self, begins: bool) -> None:
        if begins:
            log.info("the system locks or sleeps")
            self._lock()
