"""What goes into an open folder by the user's choice: selected, replaced, masked.

Everything here works on values; originals are given as they are, or not at all.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from cunzheng.assets import asset
from cunzheng.casefile import records
from cunzheng.core.handing import HANDED, Choice, Handed
from cunzheng.core.ids import normalise_number
from cunzheng.core.marks import DerivedFrom
from cunzheng.core.masking import Masker
from cunzheng.core.statements import WitnessStatement
from cunzheng.core.transcripts import SpokenPaper
from cunzheng.core.values import Contact, Evidence, EvidenceKind, Finding, Letter, Profile
from cunzheng.services import given_letters, marked, review, statements, transcripts
from cunzheng.services.cases import Case

_CODES = frozenset(
    {
        "id", "contact_id", "evidence_id", "lender_id", "agency_id", "debt_id", "rule_id", "origin",
        "origin_item", "evidence_ids", "related", "citations", "sha256", "media_type", "codec",
        "source", "item", "warnings", "number", "collector", "times", "label",
    }
)  # fmt: skip
_SOUND = frozenset({EvidenceKind.RECORDING, EvidenceKind.VIDEO})


@dataclass(frozen=True, slots=True)
class Parts:
    """What is given. ``held_back`` are exhibit numbers whose originals stay in the case because
    of the masking; ``findings_left_out`` counts those that rest on contacts which do not go.
    """

    profile: Profile
    contacts: tuple[Contact, ...]
    evidence: tuple[Evidence, ...]
    findings: tuple[Finding, ...]
    spoken: tuple[SpokenPaper, ...]
    letters: tuple[tuple[str, Letter], ...]
    held_back: tuple[int, ...] = ()
    replaced: tuple[int, ...] = ()
    findings_left_out: int = 0


@cache
def plain_words() -> frozenset[str]:
    """Words that say who somebody is and name nobody."""
    table = tomllib.loads(asset("resources/handing/masking.toml").read_text("utf-8"))
    return frozenset(str(one) for one in table["plain"])


def copies_of(case: Case) -> Mapping[str, str]:
    """The newest redacted copy of each original that has one, by the original's id."""
    standing = {one.id: one for one in case.evidence() if not one.withdrawn}
    found: dict[str, str] = {}
    origins = records.latest(case.store, marked.DERIVED_FROM, DerivedFrom)
    by_number = sorted(
        (item for item in origins.items() if item[0] in standing),
        key=lambda item: standing[item[0]].exhibit_no,
    )
    for copy_id, made_from in by_number:
        if standing[copy_id].source == "redacted":
            found[made_from.parent_id] = copy_id

    def last(evidence_id: str) -> str:
        seen = {evidence_id}
        while (after := found.get(evidence_id, "")) and after not in seen:
            seen.add(after)
            evidence_id = after
        return evidence_id

    return {parent: last(parent) for parent in found}


def masker_of(case: Case, also: Sequence[str] = ()) -> Masker:
    """Who is masked: third persons that contacts and statements name, and what the user adds."""
    profile, contacts = case.profile(), case.contacts()
    names = [one.reached_name for one in contacts if one.reached.third_person]
    numbers: list[str] = []
    for kept in statements.all_kept(case):
        if isinstance(kept.value, WitnessStatement):
            names.append(kept.value.witness)
            numbers.append(kept.value.phone)
    for one in also:
        number = normalise_number(one)
        (numbers if number.isdigit() else names).append(one)
    debtor = profile.debtor
    known = [
        *(one.number for one in contacts),
        *(one.number for one in profile.lines),
        *(one.hotline for one in profile.lenders),
        *(one.contract_no for one in profile.debts),
        debtor.phone,
        debtor.id_number,
    ]
    return Masker(
        names,
        numbers,
        known=known,
        spared=[debtor.name.strip()],
        plain=plain_words(),
    )


def may_tell(one: Evidence, contacts: Sequence[Contact], masker: Masker) -> bool:
    """May an original show what is masked? Nobody can say for sure; when in doubt it may.

    A redacted copy was made so that it does not. A recording does not where all its contacts
    reached the debtor and nothing to mask is noted of them. Everything else may.
    """
    if one.source == "redacted":
        return False
    if one.kind not in _SOUND:
        return True
    linked = [c for c in contacts if one.id in c.evidence_ids or one.id == c.origin]
    return not linked or any(
        c.reached.third_person or masker.would_change(c.said, c.note, *(q.text for q in c.quotes))
        for c in linked
    )


@dataclass(frozen=True, slots=True)
class Preview:
    """What a choice comes to, before anything is written. ``copies`` counts the exhibits that
    have a redacted copy.
    """

    contacts: int
    exhibits: int
    size: int
    held_back: tuple[int, ...]
    replaced: tuple[int, ...]
    copies: int


def preview(case: Case, choice: Choice) -> Preview:
    """Count what would go; quick enough to follow the ticks."""
    masker = masker_of(case, choice.also) if choice.masked else None
    contacts, evidence, held_back, replaced = _selected(case, choice, masker)
    given = [one for one in evidence if not one.withdrawn]
    return Preview(
        len(contacts),
        len(given),
        sum(one.size for one in given),
        held_back,
        replaced,
        len(copies_of(case)),
    )


def prepare(case: Case, choice: Choice, date: dt.date) -> Parts:
    """Select, replace and mask. Raises LawDataBroken, LetterTemplateBroken."""
    masker = masker_of(case, choice.also) if choice.masked else None
    contacts, evidence, held_back, replaced = _selected(case, choice, masker)
    held = {one.id for one in contacts}
    of_them = [one for one in review.check(case) if one.contact_id in held]
    findings = tuple(one for one in of_them if held.issuperset(one.related))
    parts = Parts(
        case.profile(),
        contacts,
        evidence,
        findings,
        transcripts.for_papers(case, [one.id for one in evidence]),
        given_letters.choose(case, date, choice.contact_ids) if choice.letters else (),
        held_back,
        replaced,
        sum(1 for one in of_them if one.printable and one not in findings),
    )
    return parts if masker is None else masked(parts, masker)


def _selected(
    case: Case, choice: Choice, masker: Masker | None
) -> tuple[tuple[Contact, ...], tuple[Evidence, ...], tuple[int, ...], tuple[int, ...]]:
    """Contacts and exhibits as they go, not masked; numbers held back, and replaced."""
    chosen = [
        one for one in case.contacts() if choice.contact_ids is None or one.id in choice.contact_ids
    ]
    instead = copies_of(case) if choice.redacted else {}
    evidence, replaced = _chosen(case.evidence(), chosen, choice, instead)
    moved = [_moved(one, instead) for one in chosen]
    held_back: tuple[int, ...] = ()
    if masker is not None and not choice.originals_anyway:
        kept = tuple(one for one in evidence if one.withdrawn or not may_tell(one, moved, masker))
        held_back = tuple(one.exhibit_no for one in evidence if one not in kept)
        evidence = kept
    given = {one.id for one in evidence}
    return tuple(_linked(one, given) for one in moved), evidence, held_back, replaced


def _chosen(
    evidence: Sequence[Evidence],
    contacts: Sequence[Contact],
    choice: Choice,
    instead: Mapping[str, str],
) -> tuple[tuple[Evidence, ...], tuple[int, ...]]:
    """The exhibits that go, and the numbers of those whose redacted copy goes in their place."""
    if choice.exhibit_ids is not None:
        wanted = set(choice.exhibit_ids)
    elif choice.contact_ids is not None:  # the evidence of the chosen contacts
        wanted = {
            one for contact in contacts for one in (*contact.evidence_ids, contact.origin)
        } | {quote.evidence_id for contact in contacts for quote in contact.quotes}
    else:
        wanted = {one.id for one in evidence}
    replaced = {one for one in wanted if one in instead}
    wanted = (wanted - replaced) | {instead[one] for one in replaced}
    return (
        tuple(one for one in evidence if one.id in wanted),
        tuple(one.exhibit_no for one in evidence if one.id in replaced),
    )


def _moved(contact: Contact, instead: Mapping[str, str]) -> Contact:
    """The contact standing on the copies instead of their originals."""
    if not instead:
        return contact
    return replace(
        contact,
        evidence_ids=tuple(dict.fromkeys(instead.get(one, one) for one in contact.evidence_ids)),
        origin=instead.get(contact.origin, contact.origin),
        quotes=tuple(
            replace(one, evidence_id=instead.get(one.evidence_id, one.evidence_id))
            for one in contact.quotes
        ),
    )


def _linked(contact: Contact, given: set[str]) -> Contact:
    """The contact without links to exhibits that do not go."""
    return replace(
        contact,
        evidence_ids=tuple(one for one in contact.evidence_ids if one in given),
        origin=contact.origin if contact.origin in given else "",
        quotes=tuple(
            one if one.evidence_id in given else replace(one, evidence_id="", at_ms=None)
            for one in contact.quotes
        ),
    )


def masked(parts: Parts, masker: Masker) -> Parts:
    """The same with names and numbers masked in every value."""

    def keep(name: str) -> bool:
        return name in _CODES

    def contact(one: Contact) -> Contact:
        made = masker.value(one, keep)
        name = masker.field(one.reached_name) if one.reached.third_person else made.reached_name
        return replace(made, number=masker.number(one.number), reached_name=name)

    def letter(stem: str, one: Letter) -> tuple[str, Letter]:
        title, text = masker.text(one.title), masker.text(one.text)
        return masker.text(stem), replace(one, title=title, text=text)

    return replace(
        parts,
        contacts=tuple(contact(one) for one in parts.contacts),
        evidence=tuple(masker.value(one, keep) for one in parts.evidence),
        findings=tuple(masker.value(one, keep) for one in parts.findings),
        spoken=tuple(masker.value(one, keep) for one in parts.spoken),
        letters=tuple(letter(*one) for one in parts.letters),
    )


def handed(case: Case) -> tuple[tuple[str, Handed], ...]:
    """What was given to whom: (when, ISO in UTC; what), newest first, failures left out."""
    found = []
    for record_id in records.latest(case.store, HANDED, Handed):
        history = records.history(case.store, HANDED, record_id, Handed)
        found.append((history[0][0], history[-1][1]))
    return tuple(reversed(found))
