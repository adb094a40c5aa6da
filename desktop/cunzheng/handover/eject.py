"""Let go of a drive by the system's own programs, where there are any."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from cunzheng.core.errors_handover import CannotEject, DriveBusy

_WAIT_S = 60
_BUSY = ("busy", "in use")  # what umount, udisks and gio say in English


def eject(device: str, folder: Path) -> str:
    """Unmount the drive at *folder* and, where that works, switch it off.

    Returns the name of the program that did it. Linux only, with udisksctl or gio; Windows and
    macOS are not tried: their file manager does it, and the sentence says so. Raises DriveBusy
    where another program uses the drive, CannotEject where nothing here can do it.
    """
    if not sys.platform.startswith("linux"):
        raise CannotEject(folder.name)
    for name in ("udisksctl", "gio"):
        program = shutil.which(name)
        if program is None or (name == "udisksctl" and not device):
            continue
        words = (
            [program, "unmount", "--no-user-interaction", "-b", device]
            if name == "udisksctl"
            else [program, "mount", "--eject", str(folder)]
        )
        done, said = _run(words)
        if done:
            if name == "udisksctl":
                _run([program, "power-off", "--no-user-interaction", "-b", device])
            return name
        if any(word in said for word in _BUSY):
            raise DriveBusy(folder.name)
    raise CannotEject(folder.name)


def _run(words: list[str]) -> tuple[bool, str]:
    try:
        done = subprocess.run(  # noqa: S603 - a program of the system, without a shell
            words,
            capture_output=True,
            timeout=_WAIT_S,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return False, ""
    return done.returncode == 0, (done.stdout + done.stderr).decode("utf-8", "replace").lower()
