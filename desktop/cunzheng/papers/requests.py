"""Requests of a letter: what is offered, and which of them the facts carry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cunzheng.core.errors import LetterTemplateBroken
from cunzheng.core.values import Bilingual, ConductKind, Finding, PaperKind
from cunzheng.papers.facts import words as printed
from cunzheng.papers.wording import data

_FILE = "requests.toml"

_CONDUCT = frozenset(
    {
        ConductKind.VIOLENCE_THREAT,
        ConductKind.INSULT_DEFAMATION,
        ConductKind.FALSE_INFORMATION,
        ConductKind.VISIT_NUISANCE,
        ConductKind.IDENTITY,
    }
)


@dataclass(frozen=True, slots=True)
class Offer:
    """One entry of requests.toml."""

    text: str
    when: str
    secondary: bool


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request as printed, escaped."""

    text: str
    secondary: bool = False


def offers(kind: PaperKind) -> tuple[Offer, ...]:
    """The standard requests of a kind. Raises LetterTemplateBroken if the data is malformed."""
    try:
        return tuple(
            Offer(str(one["text"]), str(one["when"]), one.get("status") == "secondary")
            for one in data(_FILE).get(kind.value, [])
        )
    except (KeyError, TypeError, AttributeError):
        raise LetterTemplateBroken(_FILE) from None


def reason(when: str) -> Bilingual:
    """Why a request with this condition is not offered. Raises LetterTemplateBroken."""
    try:
        said = data(_FILE)["why"][when]
        return Bilingual(str(said["zh"]), str(said["en"]))
    except (KeyError, TypeError):
        raise LetterTemplateBroken(_FILE) from None


def default_requests(kind: PaperKind) -> tuple[str, ...]:
    """The Chinese request sentences offered for a kind, whatever the case holds."""
    return tuple(one.text for one in offers(kind))


def conditions(findings: Iterable[Finding], *, card: bool) -> set[str]:
    """Which ``when`` of requests.toml hold, as far as printable findings and the product tell."""
    kinds = {one.kind for one in findings}
    holding = {"always", "card" if card else "not_card"}
    holding |= {kind.value for kind in kinds}
    if kinds & _CONDUCT:
        holding.add("conduct")
    return holding


def select(
    kind: PaperKind, chosen: Sequence[str] | None, holding: set[str]
) -> tuple[tuple[RequestView, ...], bool]:
    """(requests to print, was one left out?).

    *chosen* None takes every standard request that the facts carry. Of what the user chose, a
    standard request whose condition does not hold is left out: a letter asks for nothing that it
    gives no facts for. The user's own words always stay.
    """
    known = {one.text: one for one in offers(kind)}
    if chosen is None:
        kept = [one for one in known.values() if one.when in holding]
        return tuple(RequestView(printed(one.text), one.secondary) for one in kept), False
    views: list[RequestView] = []
    dropped = False
    for text in chosen:
        words = text.strip().rstrip("\u3002\uff1b;")
        if not words:
            continue
        offer = known.get(words)
        if offer is not None and offer.when not in holding:
            dropped = True
            continue
        views.append(RequestView(printed(words), offer is not None and offer.secondary))
    return tuple(views), dropped
