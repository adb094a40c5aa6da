"""Witness statements, visits and letters by post: the forms, keeping them, printing a statement.

Kept as records of the case ("witness_statement", "visit", "postal_letter"): each change is a new
version. A visit or a letter that names no contact makes one, so that it stands in the timeline.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded
from cunzheng.core.ids import new_id, normalise_number
from cunzheng.core.statements import (
    CLASSES,
    WITNESS,
    Advice,
    Form,
    PostalLetter,
    Statement,
    Visit,
    WitnessStatement,
)
from cunzheng.core.values import Channel, Contact, Direction
from cunzheng.law import formfiles
from cunzheng.papers import letters as letter_papers
from cunzheng.papers import statement as paper
from cunzheng.services import contacts, papers
from cunzheng.services.cases import Case
from cunzheng.services.papers import SavedPaper

_WRITTEN = Changes.CUSTODY


@dataclass(frozen=True, slots=True)
class Kept:
    """A filled form of the case."""

    kind: str
    id: str
    value: Statement


@cache
def form(kind: str) -> Form:
    """The questions of a kind. Raises LawDataBroken."""
    return formfiles.form(kind)


@cache
def recording_advice() -> Advice:
    """What to know before recording. Raises LawDataBroken."""
    return formfiles.recording_advice()


def kind_of(value: Statement) -> str:
    """The kind under which a value is kept."""
    return next(kind for kind, cls in CLASSES.items() if isinstance(value, cls))


def all_kept(case: Case) -> tuple[Kept, ...]:
    """Every form that was not taken back, by kind, in the order they were first kept."""
    return tuple(
        Kept(kind, record_id, value)
        for kind, cls in CLASSES.items()
        for record_id, value in records.latest(case.store, kind, cls).items()
    )


def find(case: Case, record_id: str) -> Kept:
    """One form; an id may be cut short where that is plain. Raises NoSuchItem."""
    found = [one for one in all_kept(case) if record_id and one.id.startswith(record_id)]
    if len(found) != 1:
        raise NoSuchItem
    return found[0]


def save(case: Case, value: Statement, record_id: str = "") -> tuple[Kept, Changes]:
    """Keep a form, or the next version of *record_id*; returns it as kept.

    Raises InvalidValue with the field: nothing was filled in, a time to come, an unknown contact
    or exhibit.
    """
    kind = kind_of(value)
    if value == type(value)():
        raise InvalidValue("empty")
    if value.when is not None and value.when.instant > case.store.clock() + dt.timedelta(days=1):
        raise InvalidValue("when")
    known = {one.id for one in case.contacts()}
    if not known.issuperset(value.contact_ids):
        raise InvalidValue("contact_ids")
    if not {one.id for one in case.evidence()}.issuperset(value.evidence_ids):
        raise InvalidValue("evidence_ids")
    if isinstance(value, WitnessStatement):
        value = replace(value, number=normalise_number(value.number) if value.number else "")
    changes = _WRITTEN
    if not value.contact_ids and not record_id and not isinstance(value, WitnessStatement):
        made, changed = contacts.log_contact(case, _contact(value))
        value, changes = replace(value, contact_ids=(made.id,)), changes | changed
    kept = record_id or new_id()
    records.put(case.store, kind, kept, value)
    return Kept(kind, kept, value), changes


def _contact(value: Visit | PostalLetter) -> Contact:
    contact = Contact(
        id="",
        channel=Channel.LETTER,
        direction=Direction.INCOMING,
        start=value.when,
        collector=value.who,
        said=value.said,
        evidence_ids=value.evidence_ids,
    )
    if isinstance(value, Visit):
        return replace(
            contact,
            channel=Channel.VISIT,
            visitors=value.visitors,
            credentials=value.credentials,
            note=value.done,
        )
    return contact


def withdraw(case: Case, record_id: str, reason: str) -> Changes:
    """Take a form back with a reason; its versions stay. Raises NoSuchItem, ReasonNeeded."""
    if not reason.strip():
        raise ReasonNeeded
    kept = find(case, record_id)
    records.put(case.store, kept.kind, kept.id, replace(kept.value, withdrawn=reason.strip()))
    return _WRITTEN


def render(case: Case, record_id: str, date: dt.date) -> bytes:
    """A witness statement as PDF bytes. Raises NoSuchItem, LetterTemplateBroken."""
    kept = find(case, record_id)
    if not isinstance(kept.value, WitnessStatement):
        raise NoSuchItem
    made, profile = form(WITNESS), case.profile()
    text = paper.compose(kept.value, made, profile, case.evidence())
    return paper.render(text, made.title.zh, kept.value.witness, date)


def save_pdf(case: Case, record_id: str, date: dt.date, path: Path) -> SavedPaper:
    """Write the statement for signature, read it back, note it in the log."""
    pdf = render(case, record_id, date)
    digest = papers.write_new(path, pdf, case=case)
    changes = Changes.NONE
    if not case.read_only:
        case.store.note("statement_written", {"pdf": digest})
        changes = Changes.CUSTODY
    return SavedPaper(path, digest, letter_papers.page_count(pdf), changes)
