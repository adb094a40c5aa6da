"""Which keys may lock: none that one types with, none that does something else already."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_TAKEN = frozenset(
    {
        "Ctrl+L", "Ctrl+N", "Ctrl+I", "Ctrl+Shift+I", "Ctrl+F", "Ctrl+Shift+S", "Ctrl+Return",
        "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+P",
        "F5", "F6", "F7", "F8", "F9", "Alt+F4", "Alt+Tab",
        *(f"Ctrl+{at}" for at in range(1, 10)),
        *(f"Alt+{at}" for at in range(1, 10)),
    }
)  # fmt: skip
_ALONE = frozenset(
    {
        *(Qt.Key(Qt.Key.Key_F1.value + at) for at in range(24)),
        Qt.Key.Key_Pause,
        Qt.Key.Key_ScrollLock,
    }
)
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def usable(keys: QKeySequence) -> str:
    """The key as settings keep it ("Ctrl+Alt+Q"), "" where it cannot be the one that locks.

    One press, with Ctrl or Alt or a key that types nothing, and free.
    """
    if keys.count() != 1:
        return ""
    one: QKeyCombination = keys[0]  # type: ignore[index]  # the stubs have no __getitem__
    name = keys.toString(QKeySequence.SequenceFormat.PortableText)
    alone = one.key() in _ALONE
    if name in _TAKEN or not (alone or one.keyboardModifiers() & _WITH):
        return ""
    return name
