"""What one paper remembers while it is set: lines that were broken, widths that were measured.

A paper is set twice, and most of its lines are the same both times. The memory lives for one call
of ``page.set_pages`` and no longer: the words of a case must not stay behind after a lock.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, repr=False)
class Memory:
    """``lines``: by text, style and width; ``widths``: by text, font and size, in points.

    ``file``: where large objects are written already while the pages are drawn.
    """

    lines: dict[Hashable, Any] = field(default_factory=dict)
    widths: dict[tuple[str, str, float], float] = field(default_factory=dict)
    file: Any = None


_NOW: ContextVar[Memory | None] = ContextVar("_NOW", default=None)


def memory() -> Memory | None:
    """Of the paper that is being set; None where none is."""
    return _NOW.get()


@contextmanager
def remembering() -> Iterator[None]:
    """Remember until the end of the block; an inner block uses the outer one's memory."""
    if _NOW.get() is not None:
        yield
        return
    token = _NOW.set(Memory())
    try:
        yield
    finally:
        _NOW.reset(token)
