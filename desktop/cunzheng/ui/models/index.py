"""The timeline of a case, found and narrowed: built once for a snapshot, asked while one types.

Everything is in memory and none of it is Qt. A search looks at the folded words of each contact in
turn: at 100,000 contacts that is a few milliseconds, for words of one character as well, and it
lets other threads in between.
"""

from __future__ import annotations

import datetime as dt
import heapq
import itertools
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from cunzheng.core.values import ConductKind, Contact, FindingState, Verdict
from cunzheng.ui import formats, words
from cunzheng.ui.models import marking
from cunzheng.ui.models.listing import Listing, Order
from cunzheng.ui.models.rows import Filter, Row, of_the_day, side_of
from cunzheng.ui.snapshot import Snapshot

_STRIDE = 4_000  # contacts between two looks at whether the search was given up


@dataclass(frozen=True, slots=True)
class Found:
    """The list for one filter, and the words that were looked for."""

    rows: Listing = field(default_factory=Listing)
    search: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What the contacts of a case can be narrowed to."""

    numbers: tuple[str, ...] = ()
    conduct: tuple[ConductKind, ...] = ()


class GivenUp(Exception):
    """A newer search is waiting."""


def _newest_first(contacts: list[Contact]) -> list[Contact]:
    """Sorted piece by piece: one sorting of 100,000 would keep Python from the window for long."""

    def key(one: Contact) -> tuple[dt.datetime, int]:
        return (one.start.instant if one.start else dt.datetime.min), one.no

    pieces = [
        sorted(contacts[begin : begin + _STRIDE], key=key, reverse=True)
        for begin in range(0, len(contacts), _STRIDE)
    ]
    return pieces[0] if len(pieces) == 1 else list(heapq.merge(*pieces, key=key, reverse=True))


def _ends(days: Sequence[dt.date | None]) -> list[int]:
    """For each place the one after the last of its day."""
    ends: list[int] = []
    for _day, together in itertools.groupby(days):
        count = sum(1 for _one in together)
        ends += [len(ends) + count] * count
    return ends


class Index:
    """What is looked through for one snapshot."""

    def __init__(self, snapshot: Snapshot, before: Index | None = None) -> None:
        self.snapshot = snapshot
        dated = _newest_first([one for one in snapshot.contacts if one.start is not None])
        undated = [one for one in snapshot.contacts if one.start is None]
        self.order: Sequence[Contact] = (*dated, *undated)
        self.days = [one.start.day if one.start else None for one in self.order]
        self.laid = Order(
            self.order,
            self.days,
            _ends(self.days),
            {one.id: at for at, one in enumerate(self.order)},
            self._notes(),
        )
        self._sides: dict[tuple[str, str], str] = {}
        self.texts = self._fold(before)
        self._conduct = self._kinds()
        self._last: tuple[Filter, tuple[str, ...], list[int]] | None = None
        self.choices = Choices(
            tuple(sorted({one.number for one in self.order if one.number})),
            tuple(
                kind
                for kind in ConductKind
                if any(kind in found for found in self._conduct.values())
            ),
        )

    def _fold(self, before: Index | None) -> list[str]:
        """The words of each contact; of one that did not change, as they were."""
        now, then = self.snapshot, before.snapshot if before is not None else None
        held: dict[int, str] = {}
        if (
            before is not None
            and then is not None
            and then.profile == now.profile
            and then.texts is now.texts
            and then.evidence is now.evidence
        ):
            held = {id(one): text for one, text in zip(before.order, before.texts, strict=True)}
        return [held.get(id(one)) or self._text(one) for one in self.order]

    def _side(self, contact: Contact) -> str:
        key = contact.lender_id, contact.agency_id
        if key not in self._sides:
            self._sides[key] = side_of(contact, self.snapshot)
        return self._sides[key]

    def _text(self, contact: Contact) -> str:
        parts = [
            contact.number,
            contact.collector,
            contact.reached_name,
            contact.said,
            contact.note,
            self._side(contact),
        ]
        parts += [quote.text for quote in contact.quotes]
        for one in contact.evidence_ids:
            exhibit = self.snapshot.exhibit_by_id.get(one)
            if exhibit is not None:
                parts.append(exhibit.name)
            for _kind, text in self.snapshot.texts.get(one, ()):
                parts.append(text)
                close = "".join(text.split())
                if close != text:
                    parts.append(close)  # a word that a picture breaks over two lines
        return "\n".join(parts).casefold()

    def _notes(self) -> dict[dt.date, str]:
        """What the rules note of a day itself, each note once."""
        found: dict[dt.date, dict[str, None]] = {}
        for one in self.snapshot.findings:
            if of_the_day(one) and one.state is not FindingState.REJECTED:
                contact = self.snapshot.contact_by_id.get(one.contact_id)
                if contact is not None and contact.start is not None:
                    labels = found.setdefault(contact.start.day, {})
                    labels[words.bilingual(one.label)] = None
        return {day: formats.joined(*labels) for day, labels in found.items()}

    def _kinds(self) -> dict[str, set[ConductKind]]:
        found: dict[str, set[ConductKind]] = {}
        for one in self.snapshot.findings:
            if one.verdict is Verdict.BREACH and one.state is not FindingState.REJECTED:
                found.setdefault(one.contact_id, set()).add(one.kind)
        for contact in self.snapshot.contacts:
            if contact.conduct:
                found.setdefault(contact.id, set()).update(contact.conduct)
        return found

    def find(self, wanted: Filter, stop: Callable[[], bool] = lambda: False) -> Found:
        """The list for a filter. Raises GivenUp once *stop* says so."""
        search = marking.words_of(wanted.text)
        rest = _without_text(wanted)
        last = self._last
        rest_done, search_left = False, search
        if last is not None and last[0] == rest:
            if last[1] == search:
                rest_done, search_left = True, search[:0]
            elif (
                last[1]
                and len(search) == len(last[1])
                and all(new.startswith(old) for new, old in zip(search, last[1], strict=True))
            ):
                rest_done = True  # typed on: nothing outside of what was found
        kept = (
            last[2]
            if last is not None and rest_done
            else self._narrow(range(len(self.order)), rest, stop)
        )
        for word in search_left:
            kept = self._holding(kept, word, stop)
        self._last = rest, search, kept
        return Found(Listing(self.laid, kept), search)

    def _narrow(self, places: Iterable[int], wanted: Filter, stop: Callable[[], bool]) -> list[int]:
        tests: list[Callable[[int], bool]] = []
        order, days = self.order, self.days
        if wanted.channel is not None:
            tests.append(lambda at: order[at].channel is wanted.channel)
        if wanted.number:
            tests.append(lambda at: order[at].number == wanted.number)
        if wanted.lender_id:
            profile = self.snapshot.profile
            of = {wanted.lender_id}
            through = {one.id for one in profile.agencies if one.lender_id == wanted.lender_id}
            tests.append(
                lambda at: (
                    order[at].lender_id in of
                    or (not order[at].lender_id and order[at].agency_id in through)
                )
            )
        if wanted.conduct is not None:
            kind = wanted.conduct
            having = {key for key, found in self._conduct.items() if kind in found}
            tests.append(lambda at: order[at].id in having)
        if wanted.evidence is not None:
            tests.append(lambda at: bool(order[at].evidence_ids) is wanted.evidence)
        if wanted.only_problems:
            bad = self.snapshot.with_problems()
            tests.append(lambda at: order[at].id in bad)
        if wanted.since is not None or wanted.until is not None:
            since, until = wanted.since or dt.date.min, wanted.until or dt.date.max

            def inside(at: int) -> bool:
                day = days[at]
                return day is not None and since <= day <= until

            tests.append(inside)
        kept = list(places)
        for test in tests:
            if stop():
                raise GivenUp
            kept = [at for at in kept if test(at)]
        return kept

    def _holding(self, places: list[int], word: str, stop: Callable[[], bool]) -> list[int]:
        texts = self.texts
        kept: list[int] = []
        for begin in range(0, len(places), _STRIDE):
            if stop():
                raise GivenUp
            kept += [at for at in places[begin : begin + _STRIDE] if word in texts[at]]
        return kept


def _without_text(wanted: Filter) -> Filter:
    return Filter(
        wanted.channel,
        wanted.number,
        wanted.only_problems,
        "",
        wanted.lender_id,
        wanted.conduct,
        wanted.evidence,
        wanted.since,
        wanted.until,
    )


class Finder:
    """Keeps the index of the newest snapshot; asked from the search thread or, where a case is
    small, from the main one.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._index: Index | None = None

    def look(
        self, snapshot: Snapshot, wanted: Filter, stop: Callable[[], bool] = lambda: False
    ) -> tuple[Found, Choices] | None:
        """The list and the choices; None where *stop* said that nobody waits for them any more."""
        with self._lock:
            if stop():
                return None
            if self._index is None or self._index.snapshot is not snapshot:
                self._index = Index(snapshot, self._index)
            try:
                return self._index.find(wanted, stop), self._index.choices
            except GivenUp:
                return None


def timeline(snapshot: Snapshot, wanted: Filter) -> tuple[Row, ...]:
    """The list: newest day first and newest contact first; what has no time comes last."""
    return tuple(Index(snapshot).find(wanted).rows)
