"""Start of the window: ``cunzheng-gui [--sample] [FILE.czx]``."""

from __future__ import annotations

import argparse
import os
import signal
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtWidgets import QApplication

from cunzheng import __version__
from cunzheng.services import settings
from cunzheng.services.settings import Settings
from cunzheng.ui import language, messages, single, theme, warming
from cunzheng.ui.collector import MainThreadCollector
from cunzheng.ui.lock_guard import SystemSigns
from cunzheng.ui.main_window import MainWindow
from cunzheng.ui.tasks import Tasks

IMAGE_MEMORY_MB = 512
# Seconds for which one thread keeps Python to itself. With the usual 0.005 the window waits ten
# milliseconds behind two workers, at every call that gives Python away, and there are dozens of
# them in one turn of its loop.
TURN_S = 0.0005


def make_application(argv: Sequence[str]) -> QApplication:
    """The application as it always is: own look, own fonts, a limit on pictures."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(list(argv))
    app.setApplicationName("cunzheng")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("cunzheng")
    QImageReader.setAllocationLimit(IMAGE_MEMORY_MB)
    sys.setswitchinterval(TURN_S)
    theme.load_fonts()
    theme.dress(app, theme=settings.load().comfort.theme)
    return app


def scale(settings_now: Settings) -> None:
    """Make everything as large as the user chose. Qt reads this once, before the application."""
    percent = settings_now.comfort.scale
    if percent != 100 and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = str(percent / 100)


class _Signals(QObject):
    """Closes the window when the system ends the app, so that the case file is closed too.

    Python runs its handlers only between its own instructions, and Qt's loop gives it none: a
    socket wakes the loop up.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._here, self._there = socket.socketpair()
        self._there.setblocking(False)
        signal.set_wakeup_fd(self._there.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)

    @Slot()
    def _arrived(self) -> None:
        self._here.recv(64)
        self._window.close()

    def end(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._here.close()
        self._there.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window; returns the exit code."""
    os.umask(0o077)
    parser = argparse.ArgumentParser(prog="cunzheng-gui")
    parser.add_argument("--sample", action="store_true", help="open a copy of the sample case")
    parser.add_argument("--selftest", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("file", nargs="?", default="", help="a case file (.czx)")
    given = list(sys.argv[1:] if argv is None else argv)
    if given[:1] == ["--child"] and len(given) == 2:  # the packed app is its own helper
        from cunzheng.services import ocr

        return ocr.child_main(given[1])
    options, rest = parser.parse_known_args(given)  # Qt has options of its own
    scale(settings.load())
    app = make_application([sys.argv[0], *rest])
    collector = MainThreadCollector(app)
    if options.selftest:
        from cunzheng.ui import selftest  # for packages only

        code = selftest.run(app)
        collector.stop()
        return code
    file = str(Path(options.file).resolve()) if options.file else ""
    if not options.sample and single.hand_over(file):
        collector.stop()
        return 0
    kept = language.speak(app, settings.load().language)
    app.setQuitOnLastWindowClosed(False)  # the window says when it has closed the file
    app.styleHints().colorSchemeChanged.connect(
        lambda _scheme: theme.dress(app, theme=settings.load().comfort.theme)
    )
    window = MainWindow(Tasks(messages.show_error))
    signals = _Signals(window)
    signs = SystemSigns(window.guard.lock_soon)
    signs.listen()
    doorbell = single.Doorbell(window, window.take)
    window.show()
    QTimer.singleShot(0, warming.begin)
    if options.sample:
        QTimer.singleShot(0, window.open_sample)
    elif file:
        window.show_unlock(file)
    code = app.exec()
    doorbell.close()
    signals.end()
    del doorbell, signals, signs, window, kept
    collector.stop()
    return code


if __name__ == "__main__":
    sys.exit(main())
