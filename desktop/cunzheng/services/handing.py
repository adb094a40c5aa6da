"""What goes into an open folder by the user's choice: selected, replaced, masked.

Everything here works on values; originals are given as they are, or not at all.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from cunzheng.assets import asset
from cunzheng.casefile import records
from cunzheng.core.handing import HANDED, Choice, Handed
from cunzheng.core.ids import normalise_number
from cunzheng.core.masking import Masker
from cunzheng.core.statements import WitnessStatement
from cunzheng.core.transcripts import SpokenPaper
from cunzheng.core.values import Contact, Evidence, EvidenceKind, Finding, Letter, Profile
from cunzheng.papers.facts import lender_of
from cunzheng.papers.selection import agency_of
from cunzheng.services import given_letters, review, stand_ins, statements, transcripts
from cunzheng.services.cases import Case

_CODES = frozenset(
    {
        "id", "contact_id", "evidence_id", "lender_id", "agency_id", "debt_id", "rule_id", "origin",
        "origin_item", "evidence_ids", "related", "citations", "sha256", "media_type", "codec",
        "source", "item", "warnings", "collector", "times", "label",
    }
)  # fmt: skip
_SOUND = frozenset({EvidenceKind.RECORDING, EvidenceKind.VIDEO})


@dataclass(frozen=True, slots=True)
class Parts:
    """What is given. ``held_back`` are exhibit numbers whose originals stay in the case because
    of the masking; ``findings_left_out`` counts those that rest on contacts which do not go.

    ``instead``: exhibits that are listed with number and hash and not shown, by id, and the copy
    in their place. ``letters_left_out`` counts saved letters that may tell of what was not chosen.
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
    instead: Mapping[str, str] = field(default_factory=dict)
    letters_left_out: int = 0
    masker: Masker | None = None


@dataclass(frozen=True, slots=True)
class _Selected:
    """Contacts and exhibits as they go, not masked; the rest as in :class:`Parts`."""

    contacts: tuple[Contact, ...]
    evidence: tuple[Evidence, ...]
    held_back: tuple[int, ...]
    replaced: tuple[int, ...]
    instead: dict[str, str]

    @property
    def given(self) -> list[Evidence]:
        """Those whose files go."""
        return [one for one in self.evidence if not one.withdrawn and one.id not in self.instead]


@cache
def plain_words() -> frozenset[str]:
    """Words that say who somebody is and name nobody."""
    table = tomllib.loads(asset("resources/handing/masking.toml").read_text("utf-8"))
    return frozenset(str(one) for one in table["plain"])


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


def may_tell(
    one: Evidence, contacts: Sequence[Contact], masker: Masker, outdated: Collection[str] = ()
) -> bool:
    """May an original show what is masked? Nobody can say for sure; when in doubt it may.

    A redacted copy was made so that it does not, unless it is one of the *outdated* ones: it was
    made again. A recording does not where all its contacts reached the debtor and nothing to mask
    is noted of them. Everything else may.
    """
    if one.source == "redacted":
        return one.id in outdated
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
    found = _selected(case, choice, masker)
    given = found.given
    return Preview(
        len(found.contacts),
        len(given),
        sum(one.size for one in given),
        found.held_back,
        found.replaced,
        len(stand_ins.newest(case)),
    )


def prepare(case: Case, choice: Choice, date: dt.date) -> Parts:
    """Select, replace and mask. Raises LawDataBroken, LetterTemplateBroken."""
    masker = masker_of(case, choice.also) if choice.masked else None
    chosen = _selected(case, choice, masker)
    contacts, evidence = chosen.contacts, chosen.evidence
    held = {one.id for one in contacts}
    of_them = [one for one in review.check(case) if one.contact_id in held]
    findings = tuple(one for one in of_them if held.issuperset(one.related))
    part = any(one.id not in held for one in case.contacts())
    profile = case.profile()
    about = _about(profile, contacts) if part else profile
    written: tuple[tuple[str, Letter], ...] = ()
    if choice.letters:
        # Every lender stays: of two, one left would be taken for whoever called without a name.
        told = replace(about, lenders=profile.lenders)
        written = given_letters.choose(case, date, told, contacts, evidence, findings, part=part)
    parts = Parts(
        about,
        contacts,
        evidence,
        findings,
        transcripts.for_papers(case, [one.id for one in evidence]),
        written,
        chosen.held_back,
        chosen.replaced,
        sum(1 for one in of_them if one.printable and one not in findings),
        chosen.instead,
        given_letters.saved_count(case) if part and choice.letters else 0,
    )
    return parts if masker is None else masked(parts, masker)


def _about(profile: Profile, contacts: Sequence[Contact]) -> Profile:
    """The profile without lenders, agencies, debts and numbers that no given contact is about."""
    lenders = {lender_of(one, profile) for one in contacts}
    agencies = {agency_of(one, profile) for one in contacts}
    numbers = {one.number for one in contacts}
    return replace(
        profile,
        lenders=tuple(one for one in profile.lenders if one.id in lenders),
        agencies=tuple(one for one in profile.agencies if one.id in agencies),
        debts=tuple(one for one in profile.debts if one.lender_id in lenders),
        lines=tuple(one for one in profile.lines if one.number in numbers),
    )


def _selected(case: Case, choice: Choice, masker: Masker | None) -> _Selected:
    chosen = [
        one for one in case.contacts() if choice.contact_ids is None or one.id in choice.contact_ids
    ]
    away = stand_ins.of(case, redacted=choice.redacted)
    wanted = _wanted(case.evidence(), chosen, choice)
    replaced = {one for one in wanted if one in away}
    wanted |= {away[one] for one in replaced}
    if choice.redacted:
        wanted -= replaced
    moved = [_moved(one, away) for one in chosen] if choice.redacted else chosen
    evidence = tuple(one for one in case.evidence() if one.id in wanted)
    held_back: tuple[int, ...] = ()
    if masker is not None and not choice.originals_anyway:
        outdated = stand_ins.of(case, redacted=True)
        kept = tuple(
            one
            for one in evidence
            if one.withdrawn or one.id in away or not may_tell(one, moved, masker, outdated)
        )
        held_back = tuple(one.exhibit_no for one in evidence if one not in kept)
        evidence = kept
    given = {one.id for one in evidence}
    return _Selected(
        tuple(_linked(one, given) for one in moved),
        evidence,
        held_back,
        tuple(one.exhibit_no for one in case.evidence() if one.id in replaced),
        {one: away[one] for one in given if one in away},
    )


def _wanted(evidence: Sequence[Evidence], contacts: Sequence[Contact], choice: Choice) -> set[str]:
    """The exhibits that were chosen, by id."""
    if choice.exhibit_ids is not None:
        return set(choice.exhibit_ids)
    if choice.contact_ids is not None:  # the evidence of the chosen contacts
        return {one for contact in contacts for one in (*contact.evidence_ids, contact.origin)} | {
            quote.evidence_id for contact in contacts for quote in contact.quotes
        }
    return {one.id for one in evidence}


def _moved(contact: Contact, instead: Mapping[str, str]) -> Contact:
    """The contact standing on the copies instead of their originals."""
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
        masker=masker,
    )


def handed(case: Case) -> tuple[tuple[str, Handed], ...]:
    """What was given to whom: (when, ISO in UTC; what), newest first, failures left out."""
    found = []
    for record_id in records.latest(case.store, HANDED, Handed):
        history = records.history(case.store, HANDED, record_id, Handed)
        found.append((history[0][0], history[-1][1]))
    return tuple(reversed(found))
