"""The window: PySide6 over ``cunzheng.services``, and nothing else."""

from __future__ import annotations

import ctypes
import os
import sys

# Qt's media back end prints the metadata of every file it opens to stderr (probes/desktop 3),
# which is case content; it reads this once, when it is first imported.
os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false;*.info=false;qt.multimedia.*=false")


def _immortal() -> None:
    """Do for Python 3.11 what 3.12 does by itself: let None, True and False never run out.

    PySide6 6.12.0 counts on that. Measured on CPython 3.11.7: every call without a result takes
    one reference from None, every emit one from True (tests/gui/test_gui_immortal.py); after some
    ten thousand calls the interpreter aborts with "deallocating True or False". A reserve that
    cannot be used up in the life of a process costs nothing.
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    reserve = 1 << (8 * ctypes.sizeof(ctypes.c_ssize_t) - 4)
    for one in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(one)).value += reserve


_immortal()
