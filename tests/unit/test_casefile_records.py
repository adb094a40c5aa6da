"""Versioned records and what programs made from exhibits: kept, logged, never changed."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from cunzheng.casefile import derived, evidence, records, takes, verifying
from cunzheng.casefile.store import Store
from cunzheng.core.errors import NoSuchItem
from cunzheng.core.moments import parse_moment
from cunzheng.core.takes import TakeStart
from cunzheng.core.values import Described, EvidenceKind

PASSWORD = "一句只有我知道的话"
THING = Described(EvidenceKind.OTHER, "application/octet-stream")


@dataclass(frozen=True, slots=True)
class Mark:
    text: str
    at_ms: int = 0
    withdrawn: str = ""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.create(tmp_path / "a.czx", PASSWORD)
    yield opened
    opened.close()


def test_a_change_is_a_new_version_and_the_former_stays(store: Store) -> None:
    assert records.put(store, "mark", "b", Mark("先", 100)) == 1
    assert records.put(store, "mark", "a", Mark("另一个")) == 1
    assert records.put(store, "mark", "b", Mark("后", 200)) == 2
    assert records.put(store, "plan", "b", Mark("别的种类")) == 1
    # In the order in which they were first kept, not by id.
    assert list(records.latest(store, "mark", Mark).items()) == [
        ("b", Mark("后", 200)),
        ("a", Mark("另一个")),
    ]
    assert [value for _at, value in records.history(store, "mark", "b", Mark)] == [
        Mark("先", 100),
        Mark("后", 200),
    ]
    assert records.get(store, "mark", "none", Mark) is None


def test_taken_back_is_left_out_but_kept(store: Store) -> None:
    records.put(store, "mark", "a", Mark("误标"))
    records.put(store, "mark", "a", Mark("误标", withdrawn="听错了"))
    assert records.latest(store, "mark", Mark) == {}
    assert records.latest(store, "mark", Mark, withdrawn=True)["a"].withdrawn == "听错了"
    assert records.get(store, "mark", "a", Mark) == Mark("误标", withdrawn="听错了")


def test_every_version_is_in_the_log_and_verifies(store: Store) -> None:
    records.put_many(store, [("mark", "a", Mark("一")), ("mark", "b", Mark("二"))])
    saved = [json.loads(e.payload) for e in store.log() if e.kind == records.SAVED]
    assert [(one["id"], one["version"]) for one in saved] == [("a", 1), ("b", 1)]
    assert verifying.verify(store).whole


def test_many_are_kept_together_or_not_at_all(store: Store) -> None:
    with pytest.raises(TypeError):
        records.put_many(store, [("mark", "a", Mark("一")), ("mark", "b", object())])
    assert records.latest(store, "mark", Mark) == {}
    assert verifying.verify(store).whole


def test_a_newer_maker_adds_and_the_first_reading_stays(store: Store) -> None:
    added, _new = evidence.add_stream(store, io.BytesIO(b"picture"), THING, name="x")
    derived.keep(store, added.id, "ocr", "reader 1", b"first")
    derived.keep(store, added.id, "ocr", "reader 1", b"first")
    derived.keep(store, added.id, "ocr", "reader 2", b"second")
    assert derived.find(store, added.id, "ocr") == ("reader 2", b"second")
    assert derived.find(store, added.id, "ocr", "reader 1") == ("reader 1", b"first")
    assert derived.first(store, added.id, "ocr") == ("reader 1", b"first")
    assert derived.find(store, added.id, "peaks") is None
    assert derived.present(store, "ocr") == {added.id}
    assert sum(entry.kind == derived.KEPT for entry in store.log()) == 2
    with pytest.raises(NoSuchItem):
        derived.keep(store, "no such exhibit", "ocr", "reader 1", b"")
    assert verifying.verify(store).whole


def test_the_pieces_of_a_take_go_only_when_it_has_ended(store: Store) -> None:
    start = TakeStart(parse_moment("2026-11-25T10:00:00"), "microphone", 48000)
    take = takes.begin(store, start)
    for seq in range(3):
        takes.append(store, take, seq, bytes([seq]) * 10)
    (open_take,) = takes.unfinished(store)
    assert (open_take.id, open_take.start, open_take.pieces, open_take.size) == (
        take,
        start,
        3,
        30,
    )
    assert b"".join(takes.pieces(store, take)) == b"\0" * 10 + b"\1" * 10 + b"\2" * 10
    with pytest.raises(sa.exc.IntegrityError, match="append-only"), store.write() as connection:
        connection.exec_driver_sql("DELETE FROM take_chunk")
    added, _new = evidence.add_stream(store, io.BytesIO(b"sound"), THING, name="x")
    takes.end(store, take, added.id, "stopped")
    assert takes.unfinished(store) == ()
    assert list(takes.pieces(store, take)) == []
    assert verifying.verify(store).whole
