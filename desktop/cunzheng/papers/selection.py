"""Which lender, which contacts and which findings a letter is about."""

from __future__ import annotations

import calendar
import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from cunzheng.core.calls import same_calls
from cunzheng.core.values import (
    ONE_LENDER,
    Channel,
    Citation,
    Contact,
    Direction,
    Finding,
    Lender,
    LetterRequest,
    PaperKind,
    Profile,
)
from cunzheng.papers.facts import in_order, lender_of
from cunzheng.papers.grounds import citable


@dataclass(frozen=True, slots=True)
class Chosen:
    """Contacts in order of time and the printable findings of each."""

    lender_id: str
    contacts: tuple[Contact, ...]
    findings: dict[str, tuple[Finding, ...]]

    def of(self, contact_id: str) -> tuple[Finding, ...]:
        return self.findings.get(contact_id, ())

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        return tuple(one for contact in self.contacts for one in self.of(contact.id))


def printable(
    findings: Sequence[Finding], wanted: Callable[[Citation], bool] | None = None
) -> dict[str, tuple[Finding, ...]]:
    """Printable findings by contact; with *wanted*, only those that cite something wanted."""
    table: dict[str, list[Finding]] = {}
    for one in findings:
        if not one.printable:
            continue
        if wanted is not None and not any(citable(c) and wanted(c) for c in one.citations):
            continue
        table.setdefault(one.contact_id, []).append(one)
    return {key: tuple(value) for key, value in table.items()}


def choose(
    request: LetterRequest,
    profile: Profile,
    contacts: Sequence[Contact],
    findings: dict[str, tuple[Finding, ...]],
) -> Chosen:
    """Apply the request. Letters about one lender (NFRA, LENDER) without a named one take the
    lender with most printable findings, the first of the profile where several have as many.
    """
    standing = [one for one in contacts if not one.withdrawn]
    if request.contact_ids is not None:
        wanted = set(request.contact_ids)
        standing = [one for one in standing if one.id in wanted]
    else:
        standing = [one for one in standing if findings.get(one.id)]
    lender_id = request.lender_id
    one_lender = request.kind in ONE_LENDER
    if one_lender and not lender_id:
        lender_id = _most_findings(profile, standing, findings)
    if lender_id and (one_lender or request.lender_id):
        standing = [one for one in standing if lender_of(one, profile) == lender_id]
    if request.kind is PaperKind.COLLECTOR and (wanted_side := _side(request)):
        standing = [one for one in standing if wanted_side(one, profile)]
    return Chosen(lender_id, tuple(in_order(standing)), findings)


def _side(request: LetterRequest) -> Callable[[Contact, Profile], bool] | None:
    """Whose contacts a notice to the collector may tell of: none of another collector's."""
    agency_id, number = request.more.agency_id, request.number
    if agency_id:
        return lambda one, profile: agency_of(one, profile) == agency_id
    if number:
        return lambda one, _profile: one.number == number
    return None


def agency_of(contact: Contact, profile: Profile) -> str:
    """The id of the agency behind a contact: named, or by the number; or ""."""
    line = profile.line(contact.number) if contact.number else None
    return contact.agency_id or (line.agency_id if line else "")


def _most_findings(
    profile: Profile, contacts: Sequence[Contact], findings: dict[str, tuple[Finding, ...]]
) -> str:
    counts: Counter[str] = Counter()
    for one in contacts:
        counts[lender_of(one, profile)] += len(findings.get(one.id, ())) or 0
    known = [one.id for one in profile.lenders]
    best = max(known, key=lambda one: counts[one], default="")
    return best if counts[best] or len(known) == 1 else ""


def lenders_with_findings(
    profile: Profile, contacts: Sequence[Contact], findings: dict[str, tuple[Finding, ...]]
) -> tuple[tuple[Lender, int], ...]:
    """The lenders with printable findings and how many, most first, then as in the profile."""
    counts: Counter[str] = Counter()
    for one in contacts:
        if not one.withdrawn:
            counts[lender_of(one, profile)] += len(findings.get(one.id, ()))
    held = [(one, counts[one.id]) for one in profile.lenders if counts[one.id]]
    return tuple(sorted(held, key=lambda pair: -pair[1]))


def calls_once(contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    """The contacts with each call once: a recording that is certainly of a call in a call log
    (core.calls) joins that entry, which keeps its own time and length and gains the exhibits.
    """
    joined = {log: one for one, log in same_calls(contacts).items()}
    by_id = {one.id: one for one in contacts}
    recordings = set(joined.values())
    return tuple(
        _joined(one, by_id[joined[one.id]]) if one.id in joined else one
        for one in contacts
        if one.id not in recordings
    )


def _joined(log: Contact, recording: Contact) -> Contact:
    proofs = (*log.evidence_ids, log.origin, *recording.evidence_ids, recording.origin)
    return replace(
        log,
        answered=True,
        duration_s=log.duration_s or recording.duration_s,
        quotes=(*log.quotes, *recording.quotes),
        evidence_ids=tuple(dict.fromkeys(one for one in proofs if one)),
    )


def reported_number(
    request: LetterRequest,
    contacts: Sequence[Contact],
    findings: dict[str, tuple[Finding, ...]],
) -> str:
    """The number of a 12321 sheet: the requested one, or the most frequent incoming one of calls
    and text messages; numbers with printable findings go first. "" if there is none.
    """
    if request.number:
        return request.number
    calls: Counter[str] = Counter()
    accused: set[str] = set()
    for one in contacts:
        if is_nuisance(one):
            calls[one.number] += 1
            if findings.get(one.id):
                accused.add(one.number)
    ranked = sorted(calls, key=lambda n: (n not in accused, -calls[n], n))
    return ranked[0] if ranked else ""


def is_nuisance(contact: Contact) -> bool:
    """May it stand on a 12321 sheet: a call or SMS to the reporter's own telephone?"""
    return (
        not contact.withdrawn
        and not contact.reached.third_person
        and bool(contact.number)
        and contact.direction is not Direction.OUTGOING
        and contact.channel in {Channel.CALL, Channel.SMS}
    )


def months_before(day: dt.date, months: int) -> dt.date:
    """The same day *months* earlier, or the last day of that month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))
