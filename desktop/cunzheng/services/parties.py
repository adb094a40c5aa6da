"""People and firms of a case: who they are, which contacts name them, and making two of them one.

Agencies are entries of the profile; collectors and third persons are names that contacts carry.
Merging writes new versions of the contacts; the former ones stay, and the record of the merging
is what takes it apart again.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from cunzheng.casefile import parties as rows
from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.errors import NoSuchItem
from cunzheng.core.errors_parties import CannotMerge
from cunzheng.core.ids import new_id
from cunzheng.core.parties import MERGE, MERGEABLE, Merge, Party, PartyKind, Twins
from cunzheng.core.values import Contact, Profile
from cunzheng.services import lenders
from cunzheng.services.cases import Case

_WRITTEN = Changes.CONTACTS | Changes.PROFILE | Changes.FINDINGS | Changes.CUSTODY
_LEAST = 2  # characters that a name must have to be called like another
_MOST = 400  # names of a kind that are compared with each other


def everyone(profile: Profile, contacts: Iterable[Contact]) -> tuple[Party, ...]:
    """Every party that the profile or a contact names, kind by kind; names as they were typed."""
    by: dict[tuple[PartyKind, str], list[str]] = defaultdict(list)
    for one in contacts:
        for kind, key in (
            (PartyKind.LENDER, one.lender_id),
            (PartyKind.AGENCY, one.agency_id),
            (PartyKind.NUMBER, one.number),
            (PartyKind.COLLECTOR, one.collector),
            (PartyKind.PERSON, one.reached_name),
        ):
            if key:
                by[kind, key].append(one.id)

    def used(kind: PartyKind, key: str) -> tuple[str, ...]:
        return tuple(by.get((kind, key), ()))

    found = [
        Party(
            PartyKind.LENDER,
            one.id,
            one.name,
            lender_id=one.id,
            numbers=tuple(
                line.number
                for line in profile.lines
                if line.lender_id == one.id and not line.agency_id
            ),
            contact_ids=used(PartyKind.LENDER, one.id),
        )
        for one in profile.lenders
    ]
    found += [
        Party(
            PartyKind.AGENCY,
            one.id,
            one.name,
            lender_id=one.lender_id,
            agency_id=one.id,
            numbers=tuple(line.number for line in profile.lines if line.agency_id == one.id),
            contact_ids=used(PartyKind.AGENCY, one.id),
        )
        for one in profile.agencies
    ]
    lines = {line.number: line for line in profile.lines}
    for number in dict.fromkeys((*lines, *(key for kind, key in by if kind is PartyKind.NUMBER))):
        line = lines.get(number)
        found.append(
            Party(
                PartyKind.NUMBER,
                number,
                number,
                lender_id=line.lender_id if line else "",
                agency_id=line.agency_id if line else "",
                note=line.label if line else "",
                contact_ids=used(PartyKind.NUMBER, number),
            )
        )
    for kind in (PartyKind.COLLECTOR, PartyKind.PERSON):
        found += [
            Party(kind, key, key, contact_ids=tuple(ids))
            for (of, key), ids in by.items()
            if of is kind
        ]
    return tuple(found)


def _plain(name: str) -> str:
    """A name without what one types in one place and not in another: width, case, blanks, signs."""
    wide = unicodedata.normalize("NFKC", name).casefold()
    return "".join(one for one in wide if one.isalnum())


def twins(found: Sequence[Party]) -> tuple[Twins, ...]:
    """Pairs that may be the same: equal but for signs, or one name is the beginning of the other.

    Only a suggestion: the user decides.
    """
    pairs: list[Twins] = []
    for kind in PartyKind:
        if kind not in MERGEABLE:
            continue
        named = [(one, _plain(one.name)) for one in found if one.kind is kind][:_MOST]
        for (first, a), (second, b) in combinations(named, 2):
            short, long = sorted((a, b), key=len)
            if len(short) >= _LEAST and long.startswith(short):
                more_first = len(first.contact_ids) >= len(second.contact_ids)
                keep, gone = (first, second) if more_first else (second, first)
                pairs.append(Twins(kind, keep.key, gone.key))
    return tuple(pairs)


def merges(case: Case) -> dict[str, Merge]:
    """Every merging that was not taken apart, by its record's id, oldest first."""
    return records.latest(case.store, MERGE, Merge)


def merge(case: Case, kind: PartyKind, kept: str, gone: str) -> tuple[str, Changes]:
    """Make *gone* the same as *kept* in every contact; returns the id by which it can be undone.

    For firms both are ids, else names; for a name, *kept* may be new: that is a renaming. An
    agency that is gone leaves its numbers, and its lender where the kept one has none; of a lender
    everything that points at it goes along (services.lenders). Raises CannotMerge.
    """
    kept = kept.strip()
    if kind not in MERGEABLE or not kept or not gone or kept == gone:
        raise CannotMerge
    if kind is PartyKind.LENDER:
        return lenders.merge(case, kept, gone), _WRITTEN | Changes.PAPERS
    contacts = case.contacts()
    if kind is PartyKind.AGENCY:
        return _merge_agencies(case, contacts, kept, gone)
    touched = [one for one in contacts if _named(one, kind) == gone]
    if not touched:
        raise CannotMerge
    made = Merge(kind, kept, gone, tuple(one.id for one in touched))
    record_id = new_id()
    rows.save(case.store, record_id, made, [_naming(one, kind, kept) for one in touched], None)
    return record_id, _WRITTEN


def _named(contact: Contact, kind: PartyKind) -> str:
    """The party of a kind that a contact names."""
    return {
        PartyKind.AGENCY: contact.agency_id,
        PartyKind.COLLECTOR: contact.collector,
        PartyKind.PERSON: contact.reached_name,
    }[kind]


def _naming(contact: Contact, kind: PartyKind, key: str) -> Contact:
    """The contact with another party of that kind."""
    if kind is PartyKind.AGENCY:
        return replace(contact, agency_id=key)
    if kind is PartyKind.COLLECTOR:
        return replace(contact, collector=key)
    return replace(contact, reached_name=key)


def _merge_agencies(
    case: Case, contacts: Sequence[Contact], kept: str, gone: str
) -> tuple[str, Changes]:
    profile = case.profile()
    keep, other = profile.agency(kept), profile.agency(gone)
    if keep is None or other is None:
        raise CannotMerge
    keep = replace(keep, lender_id=keep.lender_id or other.lender_id)
    touched = [one for one in contacts if one.agency_id == gone]
    moved = tuple(one for one in profile.lines if one.agency_id == gone)
    changed = replace(
        profile,
        agencies=tuple(
            keep if one.id == kept else one for one in profile.agencies if one.id != gone
        ),
        lines=tuple(
            replace(one, agency_id=kept, lender_id=one.lender_id or keep.lender_id)
            if one.agency_id == gone
            else one
            for one in profile.lines
        ),
    )
    made = Merge(PartyKind.AGENCY, kept, gone, tuple(one.id for one in touched), other, moved)
    record_id = new_id()
    rows.save(
        case.store,
        record_id,
        made,
        [_naming(one, PartyKind.AGENCY, kept) for one in touched],
        changed,
    )
    return record_id, _WRITTEN


def take_apart(case: Case, record_id: str, reason: str) -> Changes:
    """Undo a merging: the contacts that it touched and that still name the kept one go back.

    *reason* is kept in the log. Raises NoSuchItem, CannotMerge where the kept one is gone itself.
    """
    made = records.get(case.store, MERGE, record_id, Merge)
    if made is None or made.withdrawn:
        raise NoSuchItem
    if made.kind is PartyKind.LENDER:
        lenders.take_apart(case, record_id, made, reason)
        return _WRITTEN | Changes.PAPERS
    ids = set(made.contact_ids)
    back = [
        _naming(one, made.kind, made.gone)
        for one in case.contacts()
        if one.id in ids and _named(one, made.kind) == made.kept
    ]
    profile = None
    if made.agency is not None:
        now = case.profile()
        if now.agency(made.kept) is None or now.agency(made.gone) is not None:
            raise CannotMerge
        former = {one.number: one for one in made.lines}
        profile = replace(
            now,
            agencies=(*now.agencies, made.agency),
            lines=tuple(
                former.get(one.number, one) if one.agency_id == made.kept else one
                for one in now.lines
            ),
        )
    rows.save(
        case.store,
        record_id,
        replace(made, withdrawn=reason.strip() or made.gone),
        back,
        profile,
    )
    return _WRITTEN
