"""Addresses of offices: typed once, kept in the case, offered again.

None is shipped, since none could be verified; what is known instead stands in
resources/letters/offices.toml with its status.
"""

from __future__ import annotations

import hashlib

from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.envelope import Address
from cunzheng.core.offices import OFFICE, Office, OfficeFacts
from cunzheng.core.values import PaperKind
from cunzheng.papers import offices
from cunzheng.services.cases import Case


def facts_of(kind: PaperKind) -> OfficeFacts | None:
    """What the shipped data knows of the office a paper goes to. Raises LetterTemplateBroken."""
    return offices.facts_of(kind)


def _folded(name: str) -> str:
    return "".join(name.split()).casefold()


def _id(name: str) -> str:
    """The log names records by their id: the name itself must not stand in it."""
    return hashlib.sha256(_folded(name).encode()).hexdigest()[:32]


def remembered(case: Case) -> tuple[Office, ...]:
    """The addresses that were typed in this case, the one first kept first."""
    return tuple(records.latest(case.store, OFFICE, Office).values())


def remember(case: Case, typed: Address) -> Changes:
    """Keep an address under its name; a new address under the same name is its next version.

    Nothing is kept without a name or without an address, and nothing in a read-only case.
    """
    now = Office(*(one.strip() for one in (typed.name, typed.address, typed.postcode, typed.phone)))
    if case.read_only or not now.name or not now.address:
        return Changes.NONE
    if records.get(case.store, OFFICE, _id(now.name), Office) == now:
        return Changes.NONE
    records.put(case.store, OFFICE, _id(now.name), now)
    return Changes.PAPERS | Changes.CUSTODY


def filled(typed: Address, known: tuple[Office, ...]) -> Address:
    """*typed* with what is remembered under its name, where it has no address of its own."""
    if typed.address.strip() or not typed.name.strip():
        return typed
    found = next((one for one in known if _folded(one.name) == _folded(typed.name)), None)
    if found is None:
        return typed
    return Address(
        typed.name, found.address, typed.postcode or found.postcode, typed.phone or found.phone
    )
