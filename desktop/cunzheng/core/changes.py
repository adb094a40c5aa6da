"""Which parts of a case a write touched, so that every view knows whether to look again."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """Returned by every write in ``services``."""

    NONE = 0
    PROFILE = auto()  # debtor, debts, lenders, agencies
    CONTACTS = auto()
    EVIDENCE = auto()
    FINDINGS = auto()
    PAPERS = auto()
    CUSTODY = auto()
