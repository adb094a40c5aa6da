"""The rows that are made when asked for say the same as a list that is made at once."""

from __future__ import annotations

import datetime as dt
import itertools
import random

import pytest

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import CaseInfo, Contact, Profile
from cunzheng.ui.models.index import GivenUp, Index
from cunzheng.ui.models.listing import Listing
from cunzheng.ui.models.rows import DayRow, Filter, Row
from cunzheng.ui.snapshot import Snapshot, build


def snapshot(seed: int, count: int) -> Snapshot:
    chance = random.Random(seed)
    contacts = tuple(
        Contact(
            f"c{no}",
            no=no,
            start=None
            if chance.random() < 0.1
            else parse_moment(
                f"2026-03-{chance.randrange(1, 29):02d} {chance.randrange(24):02d}:00:00"
            ),
            number=f"1290000000{chance.randrange(3)}",
            said=chance.choice(("还钱", "上门", "")),
        )
        for no in range(count)
    )
    return build(CaseInfo("c", "", "", "a.czx", 0), Profile(), contacts, (), (), {}, ())


def plainly(now: Snapshot, word: str) -> list[Row]:
    """The same list, the slow way."""
    kept = [one for one in now.contacts if word in one.said]
    dated = sorted(
        (one for one in kept if one.start),
        key=lambda one: (one.start.instant, one.no),  # type: ignore[union-attr]
        reverse=True,
    )
    rows: list[Row] = []
    for day, group in itertools.groupby(dated, key=lambda one: one.start.day):  # type: ignore[union-attr]
        together = list(group)
        rows += [DayRow(day, len(together)), *together]
    undated = [one for one in kept if one.start is None]
    return rows + ([DayRow(None, len(undated)), *undated] if undated else [])


@pytest.mark.parametrize("word", ["", "还钱", "没有这样的话"])
@pytest.mark.parametrize("count", [0, 1, 2, 50, 9_001])
def test_rows_as_a_plain_list_has_them(count: int, word: str) -> None:
    now = snapshot(count, count)
    found = Index(now).find(Filter(text=word))
    rows, plain = found.rows, plainly(now, word)
    assert list(rows) == plain
    assert len(rows) == len(plain)
    assert rows.shown == sum(isinstance(one, Contact) for one in plain)
    assert [no for no, one in enumerate(plain) if isinstance(one, DayRow)] == list(rows.headings)
    for at, row in enumerate(plain):
        assert rows.is_day(at) is isinstance(row, DayRow)
        if isinstance(row, Contact):
            assert rows.row_of(row.id) == at
    assert rows.row_of("nobody") == -1
    for one in now.contacts:
        if word not in one.said:
            assert rows.row_of(one.id) == -1
    with pytest.raises(IndexError):
        rows[len(plain)]
    for first, last in ((0, len(plain) - 1), (1, 3), (2, 2), (5, 9)):
        if 0 <= first <= last < len(plain):
            chosen = [one.id for one in plain[first : last + 1] if isinstance(one, Contact)]
            assert rows.ids(first, last) == chosen
    assert list(rows[1:4]) == plain[1:4]
    if plain:
        assert rows[-1] == plain[-1]


def test_what_is_the_same_list() -> None:
    one = Index(snapshot(1, 60))
    assert one.find(Filter()).rows.same(one.find(Filter(text="")).rows)
    assert not one.find(Filter()).rows.same(one.find(Filter(text="还钱")).rows)
    assert not one.find(Filter()).rows.same(Index(snapshot(1, 60)).find(Filter()).rows)
    assert len(Listing()) == 0


def test_a_search_that_nobody_waits_for_stops() -> None:
    index = Index(snapshot(2, 9_001))
    with pytest.raises(GivenUp):
        index.find(Filter(text="还"), lambda: True)
    assert index.find(Filter(text="还钱")).rows.shown > 0


def test_a_day_of_the_list() -> None:
    title = Index(snapshot(3, 40)).find(Filter()).rows[0]
    assert isinstance(title, DayRow)
    assert isinstance(title.day, dt.date)
    assert str(title.count) in title.title
