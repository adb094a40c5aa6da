"""Making two lenders one, and taking that apart again.

Debts, agencies, numbers, contacts, sent papers, kept papers, drafts of letters, consents and
repayment plans that point at the one that goes point at the kept one afterwards: each as a new
version, in one transaction with the record that takes it apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from cunzheng.casefile import parties as rows
from cunzheng.casefile import records
from cunzheng.core.drafts import LETTER_DRAFT, PAPER_USE, Draft, PaperUse
from cunzheng.core.errors_parties import CannotMerge
from cunzheng.core.ids import new_id
from cunzheng.core.parties import Merge, PartyKind
from cunzheng.core.repayment import Plan
from cunzheng.core.rulings import CONSENT, Consent
from cunzheng.core.tracking import SENT, Sent
from cunzheng.core.values import Lender, LenderKind
from cunzheng.services import drafts
from cunzheng.services.cases import Case
from cunzheng.services.repayment import PLAN

Written = list[tuple[str, str, object]]

# Of these the id says nothing about the lender, so that the record itself goes over.
_POINTING: Mapping[str, type[Any]] = {
    CONSENT: Consent,
    PAPER_USE: PaperUse,
    PLAN: Plan,
    SENT: Sent,
}


def _filled(keep: Lender, other: Lender) -> Lender:
    """The kept lender with what only the other one told."""
    return replace(
        keep,
        kind=other.kind if keep.kind is LenderKind.OTHER else keep.kind,
        address=keep.address or other.address,
        hotline=keep.hotline or other.hotline,
    )


def merge(case: Case, kept: str, gone: str) -> str:
    """Make lender *gone* the same as *kept* (ids) everywhere; returns the id of the record.

    The kept one takes kind, address and hotline where it has none. Raises CannotMerge.
    """
    profile = case.profile()
    keep, other = profile.lender(kept), profile.lender(gone)
    if keep is None or other is None or kept == gone:
        raise CannotMerge
    contacts = [one for one in case.contacts() if one.lender_id == gone]
    moved = {
        f"{kind}/{key}": replace(value, lender_id=kept)
        for kind, key, value in _pointing(case)
        if value.lender_id == gone
    }
    written: Written = [(*key.split("/", 1), value) for key, value in moved.items()]
    written += _drafts_over(case, kept, gone)
    made = Merge(
        PartyKind.LENDER,
        kept,
        gone,
        tuple(one.id for one in contacts),
        lines=tuple(one for one in profile.lines if one.lender_id == gone),
        lender=other,
        kept_before=keep,
        debts=tuple(one.id for one in profile.debts if one.lender_id == gone),
        agencies=tuple(one.id for one in profile.agencies if one.lender_id == gone),
        records=tuple(moved),
    )
    changed = replace(
        profile,
        lenders=tuple(
            _filled(keep, other) if one.id == kept else one
            for one in profile.lenders
            if one.id != gone
        ),
        debts=tuple(_pointed(one, gone, kept) for one in profile.debts),
        agencies=tuple(_pointed(one, gone, kept) for one in profile.agencies),
        lines=tuple(_pointed(one, gone, kept) for one in profile.lines),
    )
    record_id = new_id()
    rows.save(
        case.store,
        record_id,
        made,
        [replace(one, lender_id=kept) for one in contacts],
        changed,
        written,
    )
    return record_id


def take_apart(case: Case, record_id: str, made: Merge, reason: str) -> None:
    """Undo it: what the merging moved and what still points at the kept lender goes back.

    Raises CannotMerge where the kept lender is gone itself, or the other is there already.
    """
    now = case.profile()
    if made.lender is None or now.lender(made.kept) is None or now.lender(made.gone) is not None:
        raise CannotMerge
    back = partial(_pointed, old=made.kept, new=made.gone)
    ids, former = set(made.contact_ids), {one.number: one for one in made.lines}
    written: Written = [
        (kind, key, back(value))
        for kind, key, value in _pointing(case)
        if f"{kind}/{key}" in made.records and value.lender_id == made.kept
    ]
    written += _drafts_back(case, made)
    profile = replace(
        now,
        lenders=(*(_emptied(one, made) for one in now.lenders), made.lender),
        debts=tuple(back(one) if one.id in made.debts else one for one in now.debts),
        agencies=tuple(back(one) if one.id in made.agencies else one for one in now.agencies),
        lines=tuple(back(one) if one.number in former else one for one in now.lines),
    )
    rows.save(
        case.store,
        record_id,
        replace(made, withdrawn=reason.strip() or made.gone),
        [
            replace(one, lender_id=made.gone)
            for one in case.contacts()
            if one.id in ids and one.lender_id == made.kept
        ],
        profile,
        written,
    )


def _pointed(one: Any, old: str, new: str) -> Any:  # noqa: ANN401 - a value that names a lender
    return replace(one, lender_id=new) if one.lender_id == old else one


def _emptied(one: Lender, made: Merge) -> Lender:
    """The kept lender as it was, unless it was changed since."""
    before, gone = made.kept_before, made.lender
    if before is None or gone is None or one.id != made.kept:
        return one
    return before if one == _filled(before, gone) else one


def _pointing(case: Case) -> Iterator[tuple[str, str, Any]]:
    """(kind, id, value) of the records that may name a lender."""
    for kind, cls in _POINTING.items():
        for key, value in records.latest(case.store, kind, cls).items():
            yield kind, key, value


def _drafts_over(case: Case, kept: str, gone: str) -> Written:
    """The versions of letters about *gone* become versions about *kept*, below its newest.

    A letter's record is named by its lender: the former one stays as it is, and is what the user
    has again once the two are taken apart.
    """
    found = records.latest(case.store, LETTER_DRAFT, Draft).values()
    written: Written = []
    for one in found:
        if one.lender_id != gone:
            continue
        like = replace(one, lender_id=kept)
        newest = records.get(case.store, LETTER_DRAFT, drafts.record_of(like), Draft)
        texts = [version for _at, version in drafts.versions(case, one)]
        over = [replace(version, lender_id=kept, open=False) for version in texts[:-1]]
        over.append(replace(like, open=one.open and newest is None))
        if newest is not None:
            over.append(newest)
        written += [(LETTER_DRAFT, drafts.record_of(like), version) for version in over]
    return written


def _drafts_back(case: Case, made: Merge) -> Written:
    """Letters that the kept lender has from the other one only are closed; their words stay."""
    written: Written = []
    for one in records.latest(case.store, LETTER_DRAFT, Draft).values():
        if one.lender_id != made.gone:
            continue
        like = replace(one, lender_id=made.kept)
        newest = records.get(case.store, LETTER_DRAFT, drafts.record_of(like), Draft)
        if newest is not None and newest.open and newest == like:
            written.append((LETTER_DRAFT, drafts.record_of(like), replace(like, open=False)))
    return written
