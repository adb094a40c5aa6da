"""What a case keeps about its own past: saved letters, the log, its verification, time stamps.

Used through :mod:`cunzheng.core.values`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cunzheng.core.kinds import Check, PaperKind, TimestampState
from cunzheng.core.moments import SHANGHAI


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A letter as it was saved: its light text and the hash of its PDF. ``at``: ISO, UTC."""

    kind: PaperKind
    title: str
    text: str
    at: str
    pdf_sha256: str

    @property
    def day(self) -> dt.date:
        """The day of saving in Asia/Shanghai."""
        return dt.datetime.fromisoformat(self.at).astimezone(SHANGHAI).date()


@dataclass(frozen=True, slots=True)
class CustodyEntry:
    """One line of the append-only log. ``payload`` is canonical JSON; hashes are hex SHA-256."""

    seq: int
    at: str
    kind: str
    payload: str
    prev: str
    hash: str


@dataclass(frozen=True, slots=True)
class CheckLine:
    """What was checked, the answer, and a detail for the screen (item name, entry number)."""

    what: str  # "container", "log", "exhibit", "contact", …
    answer: Check
    item: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class VerifyReport:
    head: str  # hex hash of the newest custody entry
    entries: int
    lines: tuple[CheckLine, ...]

    @property
    def whole(self) -> bool:
        """True when everything that could be checked is unchanged."""
        return all(line.answer is Check.UNCHANGED for line in self.lines)

    @property
    def only_older(self) -> bool:
        """Is the only difference that this computer has seen a newer file of this case?"""
        differing = {
            (line.what, line.answer) for line in self.lines if line.answer is not Check.UNCHANGED
        }
        return differing == {("anchor", Check.MISSING)}


@dataclass(frozen=True, slots=True)
class Timestamp:
    """An authority's statement about a head of the log: ``head`` was there at ``time`` (UTC).

    ``seq`` is the entry that head belongs to; ``reason`` a code, see services.timestamps.
    """

    id: str
    state: TimestampState
    seq: int
    head: str
    time: dt.datetime
    authority: str
    policy: str
    sha256: str  # of the answer's bytes
    kept_at: str = ""
    reason: str = ""
