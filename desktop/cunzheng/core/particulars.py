"""What a paper of a certain kind needs besides facts and requests."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from cunzheng.core.repayment import Plan


@dataclass(frozen=True, slots=True)
class Agent:
    """Who may act for the debtor. ``lawyer``: of the firm ``firm``; else a helper."""

    name: str = ""
    id_number: str = ""  # a lawyer's licence number, a helper's identity number
    phone: str = ""
    lawyer: bool = False
    firm: str = ""
    relation: str = ""  # a helper's: spouse, say
    until: dt.date | None = None  # the last day


@dataclass(frozen=True, slots=True)
class Particulars:
    """All of it may be empty: what is empty prints as a line to fill in.

    ``agency_id`` and ``collector`` name the addressee of a notice to the collector, ``plan`` is
    what a repayment proposal proposes, ``agent`` whom an authorisation is for.
    """

    agency_id: str = ""
    collector: str = ""
    plan: Plan | None = None
    agent: Agent = field(default_factory=Agent)
