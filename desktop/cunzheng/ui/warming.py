"""What an open case needs is loaded while the first page is on the screen.

All of it takes two seconds, most of them for libraries that the first page does not need. It is
loaded by a thread of its own, which ends with the app; whoever needs a module before that waits for
it. Only modules without Qt: those are for the main thread.
"""

from __future__ import annotations

import importlib
import pkgutil
import threading

import cunzheng.services


def begin() -> None:
    """Start to load."""
    threading.Thread(target=_load, name="warming", daemon=True).start()


def _load() -> None:
    for one in pkgutil.iter_modules(cunzheng.services.__path__, "cunzheng.services."):
        importlib.import_module(one.name)
