"""What is not filled in, and what may be a mistake: the notices of resources/letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from cunzheng.core.values import (
    Bilingual,
    Contact,
    Lender,
    LetterRequest,
    Missing,
    PaperKind,
    Profile,
)
from cunzheng.papers import fonts, wording
from cunzheng.papers.facts import words

_OFFICES = frozenset(
    {
        PaperKind.NFRA,
        PaperKind.NFRA_REPORT,
        PaperKind.POLICE,
        PaperKind.CONSUMER,
        PaperKind.CLAIM,
        PaperKind.COVER,
    }
)
"""Papers whose addressee is an office that the user names."""
_WITH_CONTRACT = frozenset(
    {PaperKind.NFRA, PaperKind.LENDER, PaperKind.RECORDS, PaperKind.REPAYMENT}
)


def notices() -> Any:  # noqa: ANN401 - data of a TOML file
    return wording.data("notices.toml")


def missing(key: str, **named: str) -> Missing:
    """A notice of notices.toml with its blanks filled."""
    entry = notices()["missing"][key]
    said = Bilingual(entry["zh"].format(**named), entry["en"].format(**named))
    return Missing(entry["field"], said, bool(entry["required"]))


def empty(pairs: Iterable[tuple[str, str]]) -> list[Missing]:
    """The notices of those (key, value) whose value is empty."""
    return [missing(key) for key, value in pairs if not value.strip()]


def supervisor(lender: Lender | None) -> str:
    """Who supervises a lender: "nfra" or "nfra_local" (the local financial administration)."""
    return str(notices()["supervisor"][lender.kind.value]) if lender else "nfra"


def is_local(kind: PaperKind, lender: Lender | None) -> bool:
    """Does a paper to the regulator go to the local financial administration?"""
    to_regulator = kind in {PaperKind.NFRA, PaperKind.NFRA_REPORT}
    return to_regulator and supervisor(lender) == "nfra_local"


def addressee(kind: PaperKind, lender: Lender | None) -> str:
    """Whom a paper is addressed to where no office was named; blanks stand in it."""
    names = notices()["addressee"]
    if is_local(kind, lender):
        return str(names["nfra_local"])
    if kind in {PaperKind.LENDER, PaperKind.RECORDS, PaperKind.REPAYMENT}:
        return (words(lender.name) if lender else "") or "_" * 28
    return str(names.get(kind.value, "_" * 28))


def about_writer(
    request: LetterRequest, profile: Profile, *, has_contract: bool = True
) -> list[Missing]:
    """What of the writer and the addressee is not filled in."""
    me = profile.debtor
    gaps = empty(
        (
            ("name", me.name),
            ("id_number", me.id_number),
            ("phone", me.phone),
            ("address", me.address),
        )
    )
    if not request.office.strip() and request.kind in _OFFICES:
        gaps.append(missing("office"))
    if not has_contract and request.kind in _WITH_CONTRACT:
        gaps.append(missing("contract_no"))
    return gaps


def doubts(
    request: LetterRequest, profile: Profile, contacts: Sequence[Contact], typed: Sequence[str]
) -> list[Missing]:
    """What is allowed and yet may be a mistake: a date before the facts, emoji in a name."""
    found = []
    newest = max((one.start.day for one in contacts if one.start), default=request.date)
    if request.date < newest:
        found.append(missing("date", day=newest.isoformat()))
    me = profile.debtor
    texts = [me.name, me.id_number, me.phone, me.address, request.office, *typed]
    texts += request.requests or ()
    for one in contacts:
        texts += [one.number, one.collector, one.reached_name, one.said, one.note]
        texts += [quote.text for quote in one.quotes]
    lacking = fonts.missing(texts)
    if lacking:
        found.append(missing("characters", characters=" ".join(lacking)))
    return found
