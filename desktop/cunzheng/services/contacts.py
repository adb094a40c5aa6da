"""Log, correct and withdraw contacts; withdraw exhibits."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from cunzheng.casefile import contacts as contact_rows
from cunzheng.casefile import evidence as evidence_rows
from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, ReasonNeeded
from cunzheng.core.ids import normalise_number
from cunzheng.core.values import Contact, Profile
from cunzheng.services.cases import Case

_AHEAD = dt.timedelta(days=1)  # of a clock that runs behind, or of another time zone
_WRITTEN = Changes.CONTACTS | Changes.FINDINGS | Changes.CUSTODY


def completed(contact: Contact, profile: Profile) -> Contact:
    """Fill in what follows from the number: whose it is, and the debt where there is only one.

    Only empty fields are filled; a number nobody assigned stays unassigned.
    """
    number = normalise_number(contact.number)
    line = profile.line(number)
    lender_id, agency_id = contact.lender_id, contact.agency_id
    if line is not None:
        agency_id = agency_id or line.agency_id
        lender_id = lender_id or line.lender_id
    if not lender_id and agency_id:
        agency = profile.agency(agency_id)
        lender_id = agency.lender_id if agency else ""
    debts = [debt for debt in profile.debts if debt.lender_id == lender_id]
    debt_id = contact.debt_id or (debts[0].id if lender_id and len(debts) == 1 else "")
    return replace(
        contact, number=number, lender_id=lender_id, agency_id=agency_id, debt_id=debt_id
    )


def _checked(contact: Contact, profile: Profile, now: dt.datetime, former: Contact) -> Contact:
    """Refuse what cannot be; the subject of InvalidValue is the field's name.

    What stood in the *former* version already is let be.
    """
    start, end = contact.start, contact.end
    for name, moment, before in (("start", start, former.start), ("end", end, former.end)):
        if moment is not None and moment != before and moment.instant > now + _AHEAD:
            raise InvalidValue(name)
    if start and end and end.instant < start.instant:
        raise InvalidValue("end")
    if contact.duration_s is not None and contact.duration_s < 0:
        raise InvalidValue("duration_s")
    if contact.visitors is not None and contact.visitors < 0:
        raise InvalidValue("visitors")
    for name, item, before_id, known in (
        ("lender_id", contact.lender_id, former.lender_id, profile.lender),
        ("agency_id", contact.agency_id, former.agency_id, profile.agency),
        ("debt_id", contact.debt_id, former.debt_id, profile.debt),
    ):
        if item and item != before_id and known(item) is None:
            raise InvalidValue(name)
    return contact


def log_contact(
    case: Case, contact: Contact, *, now: dt.datetime | None = None
) -> tuple[Contact, Changes]:
    """Save a new contact (its id may be empty); returns it as saved, with its number.

    Raises InvalidValue with the name of the field: an end before the start, a time more than a
    day after *now* (None: the case's clock), a lender, agency or debt that the profile has not.
    """
    profile = case.profile()
    ready = _checked(
        completed(contact, profile), profile, now or case.store.clock(), Contact(contact.id)
    )
    return contact_rows.add(case.store, [ready])[0], _WRITTEN


def revise_contact(
    case: Case, contact: Contact, *, now: dt.datetime | None = None
) -> tuple[Contact, Changes]:
    """Save a new version; the former is kept. Raises NoSuchItem, InvalidValue as log_contact."""
    profile = case.profile()
    former = case.contact(contact.id)
    ready = _checked(completed(contact, profile), profile, now or case.store.clock(), former)
    return contact_rows.revise(case.store, ready), _WRITTEN


def withdraw_contact(case: Case, contact_id: str, reason: str) -> Changes:
    """Take a contact back with a reason; all versions stay. Raises NoSuchItem, ReasonNeeded."""
    if not reason.strip():
        raise ReasonNeeded
    contact_rows.revise(case.store, replace(case.contact(contact_id), withdrawn=reason.strip()))
    return _WRITTEN


def withdraw_evidence(case: Case, evidence_id: str, reason: str) -> Changes:
    """Take an exhibit back with a reason; it keeps its number and stays listed."""
    evidence_rows.withdraw(case.store, evidence_id, reason.strip())
    return Changes.EVIDENCE | Changes.CUSTODY
