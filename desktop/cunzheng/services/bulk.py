"""One edit of several contacts: all of them in one transaction, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from cunzheng.casefile import contacts as contact_rows
from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded
from cunzheng.core.ids import normalise_number
from cunzheng.core.values import Contact
from cunzheng.services import contacts
from cunzheng.services.cases import Case

_WRITTEN = Changes.CONTACTS | Changes.FINDINGS | Changes.CUSTODY


def _each(
    case: Case, contact_ids: Iterable[str], change: Callable[[Contact], Contact]
) -> tuple[int, Changes]:
    """Save what *change* makes of each; what stays as it was is not saved again."""
    wanted = tuple(dict.fromkeys(contact_ids))
    held = case.some_contacts(wanted)
    if len(held) != len(wanted):
        raise NoSuchItem
    changed = [new for one in wanted if (new := change(held[one])) != held[one]]
    if not changed:
        return 0, Changes.NONE
    contact_rows.revise_many(case.store, changed)
    return len(changed), _WRITTEN


def assign_number(case: Case, contact_ids: Iterable[str], number: str) -> tuple[int, Changes]:
    """Give contacts a number, and what follows from it where that is not known yet.

    Returns how many changed. Raises InvalidValue for an empty number, NoSuchItem.
    """
    plain, profile = normalise_number(number), case.profile()
    if not plain:
        raise InvalidValue("number")
    return _each(
        case, contact_ids, lambda one: contacts.completed(replace(one, number=plain), profile)
    )


def assign_side(
    case: Case, contact_ids: Iterable[str], lender_id: str, agency_id: str = ""
) -> tuple[int, Changes]:
    """Say who stands behind contacts: a lender, an agency, or both. The debt follows where the
    lender has only one. Raises InvalidValue for one that the profile has not, NoSuchItem.
    """
    profile = case.profile()
    if (lender_id and profile.lender(lender_id) is None) or not (lender_id or agency_id):
        raise InvalidValue("lender_id")
    if agency_id and profile.agency(agency_id) is None:
        raise InvalidValue("agency_id")

    def change(one: Contact) -> Contact:
        debt = profile.debt(one.debt_id)
        kept = one.debt_id if debt is not None and debt.lender_id == lender_id else ""
        return contacts.completed(
            replace(one, lender_id=lender_id, agency_id=agency_id, debt_id=kept), profile
        )

    return _each(case, contact_ids, change)


def link(
    case: Case, contact_ids: Iterable[str], evidence_ids: Iterable[str]
) -> tuple[int, Changes]:
    """Link exhibits to contacts; those linked before stay. Raises NoSuchItem."""
    more = tuple(dict.fromkeys(evidence_ids))
    for one in more:
        case.exhibit(one)
    return _each(
        case,
        contact_ids,
        lambda one: replace(one, evidence_ids=tuple(dict.fromkeys((*one.evidence_ids, *more)))),
    )


def withdraw(case: Case, contact_ids: Iterable[str], reason: str) -> tuple[int, Changes]:
    """Take contacts back with one reason; all versions stay. Raises ReasonNeeded, NoSuchItem."""
    if not reason.strip():
        raise ReasonNeeded
    return _each(case, contact_ids, lambda one: replace(one, withdrawn=reason.strip()))
