"""A recording while it is made: its sound goes into the case piece by piece, each committed.

A crash loses the piece that was not committed yet. What is left is an unfinished take: it becomes
an exhibit, marked as cut off, when the case is opened again. The pieces go when the exhibit stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from cunzheng.casefile import custody, schema
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import TakeChunkRow, TakeEndRow, TakeRow
from cunzheng.core.codec import from_json, to_plain
from cunzheng.core.errors import NoSuchItem
from cunzheng.core.ids import canonical, new_id
from cunzheng.core.takes import TakeNote, TakeStart

BEGUN, ENDED, NOTED = "take_begun", "take_ended", "take_noted"


@dataclass(frozen=True, slots=True)
class OpenTake:
    """A take without an end: ``size`` bytes of sound in ``pieces`` pieces are safe."""

    id: str
    at: str
    start: TakeStart
    pieces: int
    size: int


def end_hash(evidence_id: str | None, reason: str) -> str:
    """The hash by which the log refers to the end of a take."""
    return custody.body_hash(canonical({"evidence_id": evidence_id or "", "reason": reason}))


def begin(store: Store, start: TakeStart) -> str:
    """Note that a recording starts; returns its id."""
    take_id, body = new_id(), canonical(to_plain(start))
    with store.write() as connection:
        at = store.now()
        connection.execute(sa.insert(TakeRow).values(id=take_id, at=at, body=body))
        custody.append(connection, at, BEGUN, {"id": take_id, "body": custody.body_hash(body)})
    return take_id


def append(store: Store, take_id: str, seq: int, data: bytes) -> None:
    """Commit the next piece of sound; *seq* counts from 0. It is safe when this returns."""
    with store.write() as connection:
        connection.execute(sa.insert(TakeChunkRow).values(take_id=take_id, seq=seq, data=data))


def note(store: Store, take_id: str, told: TakeNote) -> None:
    """Note in the log what happened to a take while it ran."""
    store.note(NOTED, {"id": take_id, **to_plain(told)})


def unfinished(store: Store) -> tuple[OpenTake, ...]:
    """The takes that were begun and not ended, oldest first."""
    sizes = (
        sa.select(
            TakeChunkRow.take_id,
            sa.func.count().label("pieces"),
            sa.func.sum(sa.func.length(TakeChunkRow.data)).label("size"),
        )
        .group_by(TakeChunkRow.take_id)
        .subquery()
    )
    query = (
        sa.select(TakeRow.__table__, sizes.c.pieces, sizes.c.size)
        .outerjoin(sizes, sizes.c.take_id == TakeRow.id)
        .where(TakeRow.id.not_in(sa.select(TakeEndRow.take_id)))
        .order_by(TakeRow.at, TakeRow.id)
    )
    with store.read() as connection:
        if not schema.has(connection, "take"):
            return ()
        return tuple(
            OpenTake(
                row.id,
                row.at,
                from_json(TakeStart, row.body),
                row.pieces or 0,
                row.size or 0,
            )
            for row in connection.execute(query)
        )


def pieces(store: Store, take_id: str) -> Iterator[bytes]:
    """The sound of a take in order, one piece in memory at a time."""
    seq = 0
    while True:
        with store.read() as connection:
            data = _piece(connection, take_id, seq)
        if data is None:
            return
        yield data
        seq += 1


def _piece(connection: sa.Connection, take_id: str, seq: int) -> bytes | None:
    query = sa.select(TakeChunkRow.data).where(
        TakeChunkRow.take_id == take_id, TakeChunkRow.seq == seq
    )
    return connection.execute(query).scalar()


def sound(connection: sa.Connection, take_id: str) -> Iterator[bytes]:
    """As :func:`pieces`, inside a transaction of the caller's."""
    seq = 0
    while (data := _piece(connection, take_id, seq)) is not None:
        yield data
        seq += 1


def end(store: Store, take_id: str, evidence_id: str | None, reason: str) -> None:
    """Note how a take ended and which exhibit it became, and let its pieces go.

    *reason* is a code: "stopped", "cut_off", "lost", "failed", "empty". Raises NoSuchItem.
    """
    with store.write() as connection:
        if connection.execute(sa.select(TakeRow.id).where(TakeRow.id == take_id)).first() is None:
            raise NoSuchItem
        at = store.now()
        connection.execute(
            sa.insert(TakeEndRow).values(
                take_id=take_id, at=at, evidence_id=evidence_id, reason=reason
            )
        )
        custody.append(
            connection, at, ENDED, {"id": take_id, "body": end_hash(evidence_id, reason)}
        )
        connection.execute(sa.delete(TakeChunkRow).where(TakeChunkRow.take_id == take_id))
