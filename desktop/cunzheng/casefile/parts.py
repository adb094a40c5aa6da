"""Files that are not whole yet: how they are named, and their removal after a kill.

A new case, a copy and a case under a new key are written as ``.<name>.<token>.part`` and renamed
when they are whole; so the name of a case never stands on half a file, and what a kill leaves can
be told and swept.
"""

from __future__ import annotations

import contextlib
import glob
from pathlib import Path

from cunzheng.casefile import presence
from cunzheng.core.ids import new_id

JOURNAL = "-journal"


def part_of(path: Path) -> Path:
    """A fresh name beside *path* to write under."""
    return path.with_name(f".{path.name}.{new_id()[:8]}.part")


def remove(part: Path) -> None:
    """Remove a half-written file and its journal."""
    for one in (part, part.with_name(part.name + JOURNAL)):
        with contextlib.suppress(OSError):
            one.unlink(missing_ok=True)


def sweep(path: Path) -> None:
    """Remove what a killed process left of *path*; what another process writes now stays."""
    pattern = f".{glob.escape(path.name)}.????????.part"
    with contextlib.suppress(OSError):
        found = {*path.parent.glob(pattern)}
        found |= {
            one.with_name(one.name.removesuffix(JOURNAL))
            for one in path.parent.glob(pattern + JOURNAL)
        }
        for part in found:
            if presence.holder(part) is None:
                remove(part)
