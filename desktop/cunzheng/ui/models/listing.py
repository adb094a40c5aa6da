"""The rows of the timeline for one filter, made when they are asked for.

A search may leave 100,000 contacts under a thousand headings. What is kept of it is which contacts
there are and where the headings stand; a row is put together when it is painted.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import overload

from cunzheng.core.values import Contact
from cunzheng.ui.models.rows import DayRow, Row


@dataclass(frozen=True, slots=True)
class Order:
    """All contacts of a snapshot, the newest first, those without a time last."""

    contacts: Sequence[Contact] = ()
    days: Sequence[dt.date | None] = ()  # of each
    day_ends: Sequence[int] = ()  # the place after the last contact of its day, of each
    places: Mapping[str, int] = field(default_factory=dict)  # of the contacts, by their id
    notes: Mapping[dt.date, str] = field(default_factory=dict)  # what the rules note of a day


class Listing(Sequence[Row]):
    """Some contacts of an *order*, by their rising places in it, each day under its heading."""

    __slots__ = ("_begins", "_kept", "_order", "headings")

    def __init__(self, order: Order | None = None, kept: Sequence[int] = ()) -> None:
        self._order = order if order is not None else Order()
        self._kept = kept
        begins: list[int] = []  # in *kept*, of each day
        at, ends, size = 0, self._order.day_ends, len(kept)
        while at < size:
            begins.append(at)
            at = bisect_left(kept, ends[kept[at]], at + 1)
        self._begins = begins
        self.headings: tuple[int, ...] = tuple(no + begin for no, begin in enumerate(begins))
        """The rows that are headings."""

    @property
    def shown(self) -> int:
        """How many contacts there are."""
        return len(self._kept)

    def __len__(self) -> int:
        return len(self._kept) + len(self._begins)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, at: int | slice) -> Row | tuple[Row, ...]:
        """A row, or several."""
        if isinstance(at, slice):
            return tuple(self[one] for one in range(*at.indices(len(self))))
        if at < 0:
            at += len(self)
        if not 0 <= at < len(self):
            raise IndexError(at)
        no = bisect_right(self.headings, at) - 1
        order, kept = self._order, self._kept
        if self.headings[no] != at:
            return order.contacts[kept[at - no - 1]]
        begin = self._begins[no]
        end = self._begins[no + 1] if no + 1 < len(self._begins) else len(kept)
        day = order.days[kept[begin]]
        return DayRow(day, end - begin, order.notes.get(day, "") if day is not None else "")

    def is_day(self, at: int) -> bool:
        """Is this row a heading?"""
        no = bisect_left(self.headings, at)
        return no < len(self.headings) and self.headings[no] == at

    def ids(self, first: int, last: int) -> list[str]:
        """The contacts from row *first* to row *last*, both inclusive."""
        contacts, kept = self._order.contacts, self._kept
        begin = first - bisect_left(self.headings, first)
        end = last + 1 - bisect_left(self.headings, last + 1)
        return [contacts[at].id for at in kept[begin:end]]

    def row_of(self, contact_id: str) -> int:
        """The row of a contact, or -1."""
        place = self._order.places.get(contact_id, -1)
        at = bisect_left(self._kept, place)
        if place < 0 or at >= len(self._kept) or self._kept[at] != place:
            return -1
        return at + bisect_right(self._begins, at)

    def same(self, other: Listing) -> bool:
        """The same contacts of the same snapshot?"""
        return self._order is other._order and self._kept == other._kept
