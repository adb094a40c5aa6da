"""Envelopes: whom a paper goes to as far as the case knows, and the PDF.

No office's address is shipped, since none could be verified (shared/law/facts.md): what the case
does not hold is typed (services.offices keeps it), or written by hand on a line.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, replace
from pathlib import Path

from cunzheng.core.changes import Changes
from cunzheng.core.envelope import Address, Envelope
from cunzheng.core.errors import InvalidValue
from cunzheng.core.values import PaperKind, Profile
from cunzheng.papers import envelope as paper
from cunzheng.papers import letters
from cunzheng.services import papers
from cunzheng.services.cases import Case
from cunzheng.services.papers import SavedPaper

_BLANK = "__"
_TO_LENDER = frozenset({PaperKind.LENDER, PaperKind.RECORDS, PaperKind.REPAYMENT})
_CODE = 6


def sender(profile: Profile) -> Address:
    """The debtor, as the case knows him."""
    debtor = profile.debtor
    return Address(debtor.name.strip(), debtor.address.strip(), "", debtor.phone.strip())


def addressee(profile: Profile, kind: PaperKind, lender_id: str, office: str = "") -> Address:
    """Whom a paper goes to: what was typed, the lender itself, or the office without its blanks."""
    lender = profile.lender(lender_id)
    if kind in _TO_LENDER and lender is not None:
        return Address(office.strip() or lender.name.strip(), lender.address.strip())
    proposed = office.strip() or papers.proposed_office(profile, kind, lender_id)
    return Address("" if _BLANK in proposed else proposed)


def render(envelope: Envelope, date: dt.date) -> bytes:
    """The envelope as PDF. Raises InvalidValue("postcode")."""
    for one in (envelope.to, envelope.sender):
        code = one.postcode.strip()
        if code and not (len(code) == _CODE and code.isascii() and code.isdigit()):
            raise InvalidValue("postcode")
    return paper.render_envelope(
        replace(envelope, to=_trimmed(envelope.to), sender=_trimmed(envelope.sender)), date
    )


def _trimmed(one: Address) -> Address:
    return Address(*(str(getattr(one, each.name)).strip() for each in fields(one)))


def save(case: Case, envelope: Envelope, date: dt.date, path: Path) -> SavedPaper:
    """Write the PDF and read it back. Nothing of it is kept in the case.

    Raises InvalidValue("postcode") and what ``papers.write_new`` raises.
    """
    pdf = render(envelope, date)
    digest = papers.write_new(path, pdf, case=case)
    return SavedPaper(path, digest, letters.page_count(pdf), Changes.NONE)
