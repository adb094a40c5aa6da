"""Log, correct and withdraw contacts; withdraw exhibits."""

from __future__ import annotations

from dataclasses import replace

from cunzheng.casefile import contacts as contact_rows
from cunzheng.casefile import evidence as evidence_rows
from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, ReasonNeeded
from cunzheng.core.ids import normalise_number
from cunzheng.core.values import Contact, Profile
from cunzheng.services.cases import Case

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


def _checked(contact: Contact) -> Contact:
    if contact.start and contact.end and contact.end.instant < contact.start.instant:
        raise InvalidValue
    if contact.duration_s is not None and contact.duration_s < 0:
        raise InvalidValue
    if contact.visitors is not None and contact.visitors < 0:
        raise InvalidValue
    return contact


def log_contact(case: Case, contact: Contact) -> tuple[Contact, Changes]:
    """Save a new contact (its id may be empty); returns it as saved, with its number."""
    ready = _checked(completed(contact, case.profile()))
    return contact_rows.add(case.store, [ready])[0], _WRITTEN


def revise_contact(case: Case, contact: Contact) -> tuple[Contact, Changes]:
    """Save a new version; the former is kept. Raises NoSuchItem, InvalidValue."""
    ready = _checked(completed(contact, case.profile()))
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
