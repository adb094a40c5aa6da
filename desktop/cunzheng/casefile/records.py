"""Values of many kinds, each with all its versions: markers, transcripts, plans, choices, drafts.

What a kind's value looks like is decided by whoever keeps it (a frozen dataclass of core). A
change is a new version; a value is taken back by a version whose ``withdrawn`` says why. Every
version is an entry of the custody log.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import sqlalchemy as sa

from cunzheng.casefile import custody, schema
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import RecordRow
from cunzheng.core.codec import from_json, to_plain
from cunzheng.core.ids import canonical

SAVED = "record_saved"
T = TypeVar("T")


def put(store: Store, kind: str, record_id: str, value: object) -> int:
    """Keep the next version of a record; returns its number, 1 for a new one.

    *value* is a frozen dataclass that :mod:`cunzheng.core.codec` can write.
    """
    return put_many(store, [(kind, record_id, value)])[0]


def put_many(store: Store, items: Iterable[tuple[str, str, object]]) -> tuple[int, ...]:
    """Keep several records in one transaction: all of them, or none."""
    with store.write() as connection:
        at = store.now()
        return tuple(put_in(connection, at, *item) for item in items)


def put_in(connection: sa.Connection, at: str, kind: str, record_id: str, value: object) -> int:
    """As :func:`put`, inside the caller's write transaction."""
    newest = connection.execute(
        sa.select(sa.func.max(RecordRow.version)).where(
            RecordRow.kind == kind, RecordRow.id == record_id
        )
    ).scalar()
    version, body = (newest or 0) + 1, canonical(to_plain(value))
    connection.execute(
        sa.insert(RecordRow).values(kind=kind, id=record_id, version=version, at=at, body=body)
    )
    custody.append(
        connection,
        at,
        SAVED,
        {"kind": kind, "id": record_id, "version": version, "body": custody.body_hash(body)},
    )
    return version


def latest(store: Store, kind: str, cls: type[T], *, withdrawn: bool = False) -> dict[str, T]:
    """The newest version of each record of *kind* by its id, in the order they were first kept.

    Those taken back are left out unless *withdrawn*.
    """
    first = sa.func.min(RecordRow.at).over(partition_by=RecordRow.id)
    query = (
        sa.select(RecordRow.id, RecordRow.version, RecordRow.body, first.label("first"))
        .where(RecordRow.kind == kind)
        .order_by("first", sa.literal_column("record.rowid"))
    )
    newest: dict[str, str] = {}
    with store.read() as connection:
        if not schema.has(connection, "record"):
            return {}
        for row in connection.execute(query):
            newest[row.id] = row.body  # versions of one id come in order: rowid grows
    found = {record_id: from_json(cls, body) for record_id, body in newest.items()}
    return {
        record_id: one
        for record_id, one in found.items()
        if withdrawn or not getattr(one, "withdrawn", "")
    }


def get(store: Store, kind: str, record_id: str, cls: type[T]) -> T | None:
    """The newest version of one record, taken back or not; None where there is none."""
    versions = history(store, kind, record_id, cls)
    return versions[-1][1] if versions else None


def history(store: Store, kind: str, record_id: str, cls: type[T]) -> tuple[tuple[str, T], ...]:
    """All versions of one record, oldest first, each with when it was kept (ISO, UTC)."""
    query = (
        sa.select(RecordRow.at, RecordRow.body)
        .where(RecordRow.kind == kind, RecordRow.id == record_id)
        .order_by(RecordRow.version)
    )
    with store.read() as connection:
        if not schema.has(connection, "record"):
            return ()
        return tuple((row.at, from_json(cls, row.body)) for row in connection.execute(query))
