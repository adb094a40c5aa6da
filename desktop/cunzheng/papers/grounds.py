"""What the facts are measured by: each place of a statute or standard cited once.

A citation carries the version in force on the date of the event; here they are only gathered.
Nothing with the status UNVERIFIED is ever printed, SECONDARY is marked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from cunzheng.core.values import Citation, Finding, Status
from cunzheng.papers.facts import FactView, words
from cunzheng.papers.wording import label

_GAP = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place, or a further item of the place before it, and the facts it bears on."""

    place: str
    facts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GroundView:
    """One article's paragraph with one or several of its items. All strings are escaped.

    ``text`` is the stem once and then the items; ``facts`` are the numbers of the facts.
    """

    title: str
    version: str
    places: tuple[PlaceView, ...]
    text: str
    secondary: bool


@cache
def _item() -> re.Pattern[str]:
    """An item (第…项) at the end of a place; its numeral is the first group."""
    return re.compile(label("numerals", "item"))


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
    groups: dict[tuple[str, ...], list[tuple[Citation, tuple[int, ...]]]] = {}
    for key in sorted(order, key=lambda key: titles.index(key[0])):  # stable: one statute together
        one = order[key]
        stem, _mark, items = one.text.strip().partition("\n")
        # Items that share their opening words are quoted under them, once.
        opening = stem if items and _item().search(one.place) else ""
        parts = (key[0], key[1], _item().sub("", key[2]) if opening else key[2], opening)
        groups.setdefault(parts, []).append((one, tuple(numbers[key])))
    views = [(group[0][0].is_law, _view(group)) for group in groups.values()]
    return (
        tuple(view for is_law, view in views if is_law),
        tuple(view for is_law, view in views if not is_law),
    )


def _view(group: Sequence[tuple[Citation, tuple[int, ...]]]) -> GroundView:
    several = sorted(group, key=lambda one: _item_order(one[0].place))
    first = several[0][0]
    title = (first.formal or first.title).strip()
    version = first.version.strip("\uff08\uff09() ")
    places = [PlaceView(words(first.place), several[0][1])]
    text = first.text.strip()
    for one, facts in several[1:]:
        match = _item().search(one.place)
        places.append(PlaceView(words(match.group() if match else one.place), facts))
        text += one.text.strip().partition("\n")[2]
    return GroundView(
        title=words(title if title.startswith("\u300a") else f"\u300a{title}\u300b"),
        version=words(f"\uff08{version}\uff09") if version else "",
        places=tuple(places),
        text=words(_GAP.sub("", text)),
        secondary=any(one.status is Status.SECONDARY for one, _facts in several),
    )


def _item_order(place: str) -> tuple[int, ...]:
    """Where an item stands among the items of its paragraph, by its Chinese numeral."""
    match = _item().search(place)
    if not match:
        return ()
    digits = label("numerals", "digits")
    return (len(match[1]), *(digits.find(one) for one in match[1]))
