"""Processes of our own for what may take much memory or fall over: started, fenced, spoken to.

A decoder in C that a hostile picture brings down must not take the open case with it; and memory
that a model took goes back to the system only when its process ends.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from typing import Any, BinaryIO, Final

CHILD_FLAG: Final = "--child"
MODULES: Final = {
    "ocr": "cunzheng.intake.ocr_child",
    "heif": "cunzheng.intake.heif_child",
}
MEMORY_BYTES: Final = 6 * 1024 * 1024 * 1024  # of address space, where the system lets
_NETWORK: Final = {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"}


def command(name: str) -> list[str]:
    """How the process *name* of MODULES is started; the packed app has no ``-m``: it takes a flag.

    The app's own entry answers the flag (see ``services.ocr.child_main``).
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG, name]
    return [sys.executable, "-B", "-P", "-m", MODULES[name]]


def quiet_flags() -> int:
    """What keeps Windows from opening a console for the process; 0 elsewhere."""
    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))


def pipes() -> tuple[BinaryIO, BinaryIO]:
    """The raw pipes of this process; what a library prints goes nowhere, not between frames."""
    source = os.fdopen(os.dup(0), "rb")
    out = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    with contextlib.suppress(OSError):
        os.dup2(nothing, 2)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(source.fileno(), os.O_BINARY)
        msvcrt.setmode(out.fileno(), os.O_BINARY)
    return source, out


def fence() -> None:
    """Less memory, no core dump (it would hold the picture), no network, no writing, less haste."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    with contextlib.suppress(AttributeError, OSError, ValueError):
        # The variable is for machines on which everything else is in haste too, such as CI.
        os.nice(int(os.environ.get("CUNZHENG_CHILD_NICE", "5")))

    def refuse(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _NETWORK:
            raise PermissionError(event)
        if event == "open" and len(arguments) > 1 and isinstance(arguments[1], str):
            mode, path = arguments[1], arguments[0]
            if set(mode) & set("wxa+") and path != os.devnull:
                raise PermissionError(event)

    sys.addaudithook(refuse)
