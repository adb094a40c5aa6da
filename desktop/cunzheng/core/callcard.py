"""The call card: what to ask while a call goes on, and short notes that one key adds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from cunzheng.core.kinds import Status
from cunzheng.core.values import Bilingual

KEYS = frozenset({"name", "staff_no", "company", "lender", "contract", "amount", "number"})
MOST_NOTES = 9  # one for each of the keys 1 to 9


@dataclass(frozen=True, slots=True)
class CallQuestion:
    """A question to read out, and what its answer is (one of KEYS)."""

    key: str
    text: Bilingual
    hint: Bilingual


@dataclass(frozen=True, slots=True)
class CallCard:
    """Questions in the order in which they are asked; at most nine notes."""

    questions: tuple[CallQuestion, ...]
    notes: tuple[Bilingual, ...]
    source: str
    date: dt.date
    status: Status


@dataclass(frozen=True, slots=True)
class CallNote:
    """What was noted, and when (aware)."""

    at: dt.datetime
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class CallNotes:
    """A filled card: when the call began (None: nobody said), answers by key, notes in order.

    No repr: it is what the user wrote.
    """

    began: dt.datetime | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[CallNote, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.notes) or any(one.strip() for one in self.answers.values())
