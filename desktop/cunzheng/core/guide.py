"""A kind of improper collection in plain words, for the eye only: nothing of it is printed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cunzheng.core.kinds import ConductKind, PaperKind, Status
from cunzheng.core.values import Bilingual, Citation


@dataclass(frozen=True, slots=True)
class ConductGuide:
    """What it is, examples, what proves it, what it is not, and what speaks about it on a day.

    ``citations`` are all places that can apply; which of them does depends on the contact.
    """

    kind: ConductKind
    meaning: Bilingual
    examples: tuple[Bilingual, ...]
    proof: tuple[Bilingual, ...]
    beside: Bilingual
    source: str
    date: dt.date
    status: Status
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Office:
    """A place to complain at, in plain words, and the paper that the app writes for it."""

    paper: PaperKind
    title: Bilingual
    text: Bilingual
