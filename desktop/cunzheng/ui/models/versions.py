"""What changed between the versions of a contact, field by field. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from cunzheng.core.moments import Moment
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, Evidence, Profile
from cunzheng.ui import formats, words

_NOT_SHOWN = {"id", "no", "version", "origin", "origin_item"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One field: its name, what stood there and what stands there ("" is nothing)."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version: when it was saved, what it was, and what it changed."""

    version: int
    at: str
    what: str
    changes: tuple[Difference, ...] = ()


def _names() -> dict[str, str]:
    return {
        "channel": translate("Versions", "Kind"),
        "direction": translate("Versions", "Direction"),
        "start": translate("Versions", "Time"),
        "end": translate("Versions", "End"),
        "duration_s": translate("Versions", "Length"),
        "number": translate("Versions", "Number"),
        "lender_id": translate("Versions", "Lender"),
        "agency_id": translate("Versions", "Agency"),
        "debt_id": translate("Versions", "Loan"),
        "collector": translate("Versions", "Called themselves"),
        "reached": translate("Versions", "Reached"),
        "reached_name": translate("Versions", "Name of who was reached"),
        "told_of_debt": translate("Versions", "Told of the debt"),
        "answered": translate("Versions", "Answered"),
        "credentials": translate("Versions", "Credentials"),
        "visitors": translate("Versions", "Visitors"),
        "said": translate("Versions", "What they said"),
        "note": translate("Versions", "Your note"),
        "quotes": translate("Versions", "Quotes"),
        "conduct": translate("Versions", "You marked"),
        "evidence_ids": translate("Versions", "Exhibits"),
        "withdrawn": translate("Versions", "Withdrawn because"),
    }


def _shown(name: str, contact: Contact, profile: Profile, exhibits: Mapping[str, Evidence]) -> str:
    value = getattr(contact, name)
    if value is None or value in ("", ()):
        return ""
    if isinstance(value, Moment):
        return formats.joined(formats.moment(value), words.source_of(value))
    if isinstance(value, bool):
        return translate("Detail", "yes") if value else translate("Detail", "no")
    if name == "number":
        return formats.number(contact.number)
    if name == "duration_s":
        return formats.duration(contact.duration_s)
    if name == "lender_id":
        lender = profile.lender(contact.lender_id)
        return lender.name if lender else contact.lender_id
    if name == "agency_id":
        agency = profile.agency(contact.agency_id)
        return agency.name if agency else contact.agency_id
    if name == "debt_id":
        debt = profile.debt(contact.debt_id)
        return (words.product(debt.product) if debt else "") or contact.debt_id
    if name == "evidence_ids":
        return ", ".join(
            translate("Exhibit", "Exhibit {no}").format(no=exhibits[one].exhibit_no)
            if one in exhibits
            else one
            for one in contact.evidence_ids
        )
    if name == "quotes":
        return "\n".join(quote.text for quote in contact.quotes)
    said = {
        "channel": lambda: words.channel(contact.channel),
        "direction": lambda: words.direction(contact.direction),
        "reached": lambda: words.reached(contact.reached),
        "credentials": lambda: words.credentials(contact.credentials),
        "conduct": lambda: formats.joined(*(words.conduct(one) for one in contact.conduct)),
    }.get(name)
    return said() if said is not None else str(value)


def differences(
    before: Contact, after: Contact, profile: Profile, exhibits: Mapping[str, Evidence]
) -> tuple[Difference, ...]:
    """The fields that differ, in the order of a contact."""
    names = _names()
    return tuple(
        Difference(
            names.get(one.name, one.name),
            _shown(one.name, before, profile, exhibits),
            _shown(one.name, after, profile, exhibits),
        )
        for one in fields(Contact)
        if one.name not in _NOT_SHOWN and getattr(before, one.name) != getattr(after, one.name)
    )


def _what(before: Contact | None, now: Contact) -> str:
    if before is None:
        return (
            translate("Versions", "taken from an exhibit")
            if now.origin
            else translate("Versions", "logged by hand")
        )
    if now.withdrawn and not before.withdrawn:
        return translate("Versions", "withdrawn")
    if before.withdrawn and not now.withdrawn:
        return translate("Versions", "taken back into the list")
    return translate("Versions", "changed")


def version_rows(
    history: Sequence[tuple[str, Contact]], profile: Profile, exhibits: Mapping[str, Evidence]
) -> tuple[VersionRow, ...]:
    """All versions, newest first. *history*: (ISO time in UTC, contact), oldest first."""
    made: list[VersionRow] = []
    before: Contact | None = None
    for at, now in history:
        changes = differences(before, now, profile, exhibits) if before is not None else ()
        saved = formats.moment(Moment(dt.datetime.fromisoformat(at)))
        made.append(VersionRow(now.version, saved, _what(before, now), changes))
        before = now
    return tuple(reversed(made))
