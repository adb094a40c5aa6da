"""What the facts are measured by: each place of a statute or standard cited once.

A citation carries the version in force on the date of the event; here they are only gathered.
Nothing with the status UNVERIFIED is ever printed, SECONDARY is marked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from cunzheng.core.values import Citation, Finding, Status
from cunzheng.papers.facts import FactView, words

_GAP = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class GroundView:
    """One place; ``facts`` are the numbers of the facts it bears on. All strings are escaped."""

    title: str
    version: str
    place: str
    text: str
    secondary: bool
    facts: tuple[int, ...]


def citable(citation: Citation) -> bool:
    return citation.status is not Status.UNVERIFIED


def gather(
    facts: Sequence[FactView],
    findings_of: Callable[[str], Iterable[Finding]],
    wanted: Callable[[Citation], bool] = citable,
) -> tuple[tuple[GroundView, ...], tuple[GroundView, ...]]:
    """(law, standards), in the order in which the facts call for them, one statute together."""
    order: dict[tuple[str, str, str], Citation] = {}
    numbers: dict[tuple[str, str, str], list[int]] = {}
    for fact in facts:
        for finding in findings_of(fact.contact_id):
            for citation in finding.citations:
                if not citable(citation) or not wanted(citation):
                    continue
                key = (citation.title, citation.version, citation.place)
                order.setdefault(key, citation)
                listed = numbers.setdefault(key, [])
                if fact.no not in listed:
                    listed.append(fact.no)
    titles = list(dict.fromkeys(title for title, _version, _place in order))
    keys = sorted(order, key=lambda key: titles.index(key[0]))  # stable: one statute together
    views = [(order[key], _view(order[key], tuple(numbers[key]))) for key in keys]
    return (
        tuple(view for one, view in views if one.is_law),
        tuple(view for one, view in views if not one.is_law),
    )


def _view(citation: Citation, facts: tuple[int, ...]) -> GroundView:
    title = citation.title.strip()
    version = citation.version.strip("\uff08\uff09() ")
    return GroundView(
        title=words(title if title.startswith("\u300a") else f"\u300a{title}\u300b"),
        version=words(f"\uff08{version}\uff09") if version else "",
        place=words(citation.place),
        text=words(_GAP.sub("", citation.text.strip())),
        secondary=citation.status is Status.SECONDARY,
        facts=facts,
    )
