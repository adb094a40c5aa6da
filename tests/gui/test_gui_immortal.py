"""PySide6 6.12.0 takes references from None and True on Python 3.11; the reserve must hold."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Sender(QObject):
    sent = Signal()


def test_many_calls_do_not_use_up_none_and_true(qapp) -> None:
    widget, sender = QWidget(), Sender()
    for _turn in range(30_000):  # without the reserve the interpreter aborts in here
        widget.update()
        sender.sent.emit()
    assert sys.getrefcount(None) > 1_000_000
    assert sys.getrefcount(True) > 1_000_000
    assert sys.getrefcount(False) > 1_000_000
