"""Contacts as templates see them: plain, escaped, in order of time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cunzheng.core.moments import Moment, Precision
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    Direction,
    Evidence,
    Finding,
    Profile,
)
from cunzheng.papers import fonts
from cunzheng.papers.markup import escape

_WRITTEN = frozenset({Channel.SMS, Channel.MESSAGE, Channel.EMAIL})


def words(value: str) -> str:
    """Words of the evidence for a letter: escaped, and legible where no font has a character."""
    return escape(fonts.legible(value))


@dataclass(frozen=True, slots=True)
class MomentView:
    """A moment in Asia/Shanghai; ``exact`` if the minute is known, ``second`` -1 if it is not."""

    year: int
    month: int
    day: int
    hour: int = 0
    minute: int = 0
    second: int = -1
    exact: bool = True
    claim: str = ""  # the TimeSource


def moment_view(moment: Moment | None) -> MomentView | None:
    if moment is None:
        return None
    local = moment.local
    exact = moment.precision is not Precision.DAY
    second = local.second if moment.precision is Precision.SECOND else -1
    return MomentView(
        local.year,
        local.month,
        local.day,
        local.hour if exact else 0,
        local.minute if exact else 0,
        second,
        exact,
        moment.source.value,
    )


@dataclass(frozen=True, slots=True)
class QuoteView:
    """Words with their place: ``exhibit`` 0 if none, ``marked`` if the minute is known."""

    text: str
    exhibit: int = 0
    marked: bool = False
    minute: int = 0
    second: int = 0


@dataclass(frozen=True, slots=True)
class FactView:
    """One contact. All strings are escaped; ``no`` counts within the letter from 1.

    ``others`` are exhibits not named by a quote, ``told`` the user's own account, ``related`` the
    times of other contacts that a finding rests on.
    """

    contact_id: str
    no: int
    when: MomentView | None
    channel: str
    direction: str
    number: str
    collector: str
    duration_s: int
    reached: str
    reached_name: str
    third_person: bool
    told_of_debt: bool | None
    answered: bool | None
    credentials: str
    visitors: int
    said: str
    told: str
    quotes: tuple[QuoteView, ...]
    exhibits: tuple[int, ...]
    others: tuple[int, ...]
    quoted: bool
    related: tuple[MomentView, ...] = ()
    statements: tuple[str, ...] = ()
    own: str = ""  # what the user wrote, in a message that he sent


def exhibit_numbers(contact: Contact, by_id: Mapping[str, Evidence]) -> tuple[int, ...]:
    """The exhibits of a contact that were not withdrawn, in order of their number."""
    ids = {*contact.evidence_ids, contact.origin, *(q.evidence_id for q in contact.quotes)}
    held = (by_id[one] for one in ids if one in by_id)
    return tuple(sorted(one.exhibit_no for one in held if not one.withdrawn))


def _quotes(contact: Contact, by_id: Mapping[str, Evidence]) -> tuple[QuoteView, ...]:
    views = []
    for quote in contact.quotes:
        exhibit = by_id.get(quote.evidence_id)
        number = exhibit.exhibit_no if exhibit and not exhibit.withdrawn else 0
        seconds = 0 if quote.at_ms is None else max(0, quote.at_ms) // 1000
        marked = quote.at_ms is not None and number > 0
        views.append(QuoteView(words(quote.text), number, marked, seconds // 60, seconds % 60))
    return tuple(views)


def fact_view(
    contact: Contact,
    evidence: Mapping[str, Evidence] | Iterable[Evidence],
    findings: Sequence[Finding] = (),
    contacts: Iterable[Contact] = (),
) -> FactView:
    """One contact with its printable findings (the caller chose them).

    *evidence* by id where many contacts are viewed: a case may hold thousands of exhibits.
    """
    by_id = evidence if isinstance(evidence, Mapping) else {one.id: one for one in evidence}
    quotes = _quotes(contact, by_id)
    exhibits = exhibit_numbers(contact, by_id)
    named = {quote.exhibit for quote in quotes if quote.exhibit}
    statements = dict.fromkeys(words(one.statement) for one in findings if one.statement.strip())
    wanted = {
        one
        for finding in findings
        if finding.kind is ConductKind.FREQUENCY
        for one in (*finding.related, contact.id)
        if finding.related
    }
    related = sorted(
        (one.start for one in (contacts if wanted else ()) if one.id in wanted and one.start),
        key=lambda m: m.instant,
    )
    own_account = contact.channel in {Channel.VISIT, Channel.LETTER, Channel.OTHER}
    sent = contact.direction is Direction.OUTGOING and contact.channel in _WRITTEN
    return FactView(
        contact_id=contact.id,
        no=0,
        when=moment_view(contact.start),
        channel=contact.channel.value,
        direction=contact.direction.value,
        number=words(contact.number),
        collector=words(contact.collector),
        duration_s=contact.duration_s or 0,
        reached=contact.reached.value,
        reached_name=words(contact.reached_name),
        third_person=contact.reached.third_person,
        told_of_debt=contact.told_of_debt,
        answered=contact.answered,
        credentials=contact.credentials.value,
        visitors=contact.visitors or 0,
        said=words(contact.said),
        told=words(contact.note) if own_account else "",
        quotes=quotes,
        exhibits=exhibits,
        others=tuple(one for one in exhibits if one not in named),
        quoted=bool(named),
        related=tuple(view for one in related if (view := moment_view(one)) is not None),
        statements=tuple(statements),
        own=words(contact.note) if sent else "",
    )


def numbered(views: Sequence[FactView], start: int = 1) -> tuple[FactView, ...]:
    """The same facts, counted from *start*."""
    return tuple(replace(view, no=start + i) for i, view in enumerate(views))


def in_order(contacts: Iterable[Contact]) -> list[Contact]:
    """By time; those without a time come last, by their number in the case."""

    def key(contact: Contact) -> tuple[bool, float, int]:
        instant = contact.start.instant.timestamp() if contact.start else 0.0
        return (contact.start is None, instant, contact.no)

    return sorted(contacts, key=key)


def lender_of(contact: Contact, profile: Profile) -> str:
    """The id of the lender behind a contact: named, by its debt, by agency or by number; or ""."""
    if contact.lender_id:
        return contact.lender_id
    debt = profile.debt(contact.debt_id)
    if debt is not None:
        return debt.lender_id
    agency = profile.agency(contact.agency_id)
    if agency is not None and agency.lender_id:
        return agency.lender_id
    line = profile.line(contact.number) if contact.number else None
    if line is not None:
        if line.lender_id:
            return line.lender_id
        hired = profile.agency(line.agency_id)
        if hired is not None:
            return hired.lender_id
    return profile.lenders[0].id if len(profile.lenders) == 1 else ""
