"""What people saw, who came, what the post brought: answers to the forms of resources/forms.

Every field may stay empty, and an empty one stays empty on paper. Each is kept as a record of the
case; ``withdrawn`` is the reason where it was taken back. Field names are the keys of the forms.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cunzheng.core.kinds import Credentials
from cunzheng.core.moments import Moment
from cunzheng.core.values import Bilingual, Status

WITNESS, VISIT, LETTER = "witness_statement", "visit", "postal_letter"


@dataclass(frozen=True, slots=True)
class WitnessStatement:
    """Who saw or heard it comes first, then what, in that person's own words."""

    witness: str = ""
    relation: str = ""  # to the debtor
    phone: str = ""
    address: str = ""
    when: Moment | None = None
    place: str = ""
    how: str = ""  # call, message, at the door
    number: str = ""
    who: str = ""  # what the collector called themselves
    heard: str = ""
    seen: str = ""
    sure: str = ""  # sure, fairly, not; "" is not asked
    basis: str = ""  # memory, own recording, own call list
    contact_ids: tuple[str, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    made: dt.date | None = None
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody came to the door or the workplace."""

    when: Moment | None = None
    place: str = ""
    visitors: int | None = None
    who: str = ""
    credentials: Credentials = Credentials.UNKNOWN
    authorisation: Credentials = Credentials.UNKNOWN
    said: str = ""
    done: str = ""
    length: str = ""
    saw: str = ""  # who else saw it
    police: str = ""
    contact_ids: tuple[str, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class PostalLetter:
    """A letter that came by post."""

    when: Moment | None = None  # received
    who: str = ""  # the sender
    sender_address: str = ""
    addressed_to: str = ""
    dated: str = ""  # as written on it
    postmark: str = ""
    tracking: str = ""
    seal: str = ""  # yes, no; "" not known
    said: str = ""
    deadline: str = ""
    opened_by: str = ""
    contact_ids: tuple[str, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    withdrawn: str = ""


Statement = WitnessStatement | Visit | PostalLetter
CLASSES: dict[str, type[WitnessStatement] | type[Visit] | type[PostalLetter]] = {
    WITNESS: WitnessStatement,
    VISIT: Visit,
    LETTER: PostalLetter,
}


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form. ``kind``: line, text, when, count, choice, contacts, exhibits."""

    key: str
    kind: str
    label: Bilingual
    hint: Bilingual
    choices: tuple[tuple[str, Bilingual], ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """The questions in the order in which they are asked, with where they come from."""

    kind: str
    title: Bilingual
    intro: Bilingual
    questions: tuple[Question, ...]
    source: str
    date: dt.date
    status: Status


@dataclass(frozen=True, slots=True)
class Advice:
    """Sentences to read before something is done, with their source."""

    points: tuple[Bilingual, ...]
    source: str
    date: dt.date
    status: Status
