"""People and firms of a case as they are referred to, and what a merging of two of them was."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.values import Agency, Lender, PhoneLine

MERGE = "party_merge"
"""The kind of record that a merging is kept as (casefile.records)."""


class PartyKind(StrEnum):
    """What a party is. COLLECTOR and PERSON are names that contacts carry."""

    LENDER = "lender"
    AGENCY = "agency"
    NUMBER = "number"
    COLLECTOR = "collector"
    PERSON = "person"


MERGEABLE = frozenset({PartyKind.LENDER, PartyKind.AGENCY, PartyKind.COLLECTOR, PartyKind.PERSON})


@dataclass(frozen=True, slots=True)
class Party:
    """One of them. ``key``: the id of a lender or agency, else the number or name itself.

    ``lender_id`` and ``agency_id``: whom it belongs to. ``contact_ids``: every contact that names
    it, in the order of the case.
    """

    kind: PartyKind
    key: str
    name: str
    lender_id: str = ""
    agency_id: str = ""
    note: str = ""
    numbers: tuple[str, ...] = ()
    contact_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merge:
    """*gone* became *kept* (ids of firms, else names) in these contacts; kept with what was
    there before, so that it can be taken apart again. ``withdrawn``: it was.

    Of lenders also: both as they were, and what pointed at the one that is gone: ids of ``debts``
    and ``agencies``, and other ``records`` as "kind/id".
    """

    kind: PartyKind
    kept: str
    gone: str
    contact_ids: tuple[str, ...] = ()
    agency: Agency | None = None  # as it was, with its numbers
    lines: tuple[PhoneLine, ...] = ()
    withdrawn: str = ""
    lender: Lender | None = None
    kept_before: Lender | None = None
    debts: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Twins:
    """Two parties of a kind whose names say that they may be the same."""

    kind: PartyKind
    first: str
    second: str
