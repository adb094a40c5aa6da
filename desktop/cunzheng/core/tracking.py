"""A paper on its way: how it was sent, what came back, and the days that count from it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.kinds import PaperKind, Status
from cunzheng.core.values import Bilingual

SENT = "sent"
"""The kind of record under which a :class:`Sent` is kept."""


class SendChannel(StrEnum):
    """How a paper went out."""

    POST = "post"
    COURIER = "courier"
    COUNTER = "counter"  # handed in
    ONLINE = "online"
    EMAIL = "email"
    PHONE = "phone"
    OTHER = "other"


class Outcome(StrEnum):
    """What the answer came to, in the words of whoever sent the paper."""

    OPEN = "open"  # none yet
    AGREED = "agreed"
    PARTLY = "partly"
    REFUSED = "refused"
    NOT_TAKEN = "not_taken"  # the office did not take it up
    PASSED_ON = "passed_on"
    OTHER = "other"


class RunsFrom(StrEnum):
    """The day from which a deadline counts."""

    RECEIVED = "received"
    ANSWERED = "answered"


class Whose(StrEnum):
    """Who has to act in time."""

    OFFICE = "office"
    WRITER = "writer"


class DueState(StrEnum):
    """Where a deadline stands on a day."""

    RUNNING = "running"
    SOON = "soon"
    PASSED = "passed"  # an ordinary time is over, a longer one may still run
    OVERDUE = "overdue"  # the last of them is over without an answer
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Sent:
    """One paper that went out. ``paper_sha256`` names the PDF that was saved or printed."""

    kind: PaperKind
    sent_on: dt.date
    channel: SendChannel
    to: str = ""
    title: str = ""
    lender_id: str = ""
    paper_sha256: str = ""
    tracking_no: str = ""
    receipt_no: str = ""  # 受理编号, 受案回执
    received_on: dt.date | None = None
    answered_on: dt.date | None = None
    outcome: Outcome = Outcome.OPEN
    note: str = ""
    evidence_ids: tuple[str, ...] = ()
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Deadline:
    """One period, from resources/deadlines. ``days`` are working days where ``working``."""

    key: str
    kinds: tuple[PaperKind, ...]
    runs_from: RunsFrom
    days: int
    working: bool
    whose: Whose
    final: bool
    nfra_only: bool
    title: Bilingual
    about: Bilingual
    source: str
    date: dt.date  # when the source was read
    status: Status


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline of one paper. ``day`` is the last day inside it.

    ``assumed``: no day of receipt is known, so it counts from the day of sending and is the
    earliest that it can be. ``sure`` is false where the arranged days off of a year are not
    published: then only weekends and statutory days were left out.
    """

    sent_id: str
    sent: Sent
    deadline: Deadline
    day: dt.date
    state: DueState
    assumed: bool
    sure: bool

    def days_left(self, today: dt.date) -> int:
        """Calendar days until the last day; negative when it is over."""
        return (self.day - today).days
