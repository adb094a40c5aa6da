"""What a program made from an exhibit and could make again: peaks, speech, a first reading.

Never changed: a newer maker adds its own row, the former stays. Logged by hash, so that a reading
printed in a letter can be shown to be the one that was made.
"""

from __future__ import annotations

import sqlalchemy as sa

from cunzheng.casefile import custody, schema
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import DerivedRow, EvidenceRow
from cunzheng.core.errors import NoSuchItem
from cunzheng.core.ids import canonical

KEPT = "derived_kept"


def row_hash(evidence_id: str, kind: str, maker: str) -> str:
    """The hash over what a row says of its data."""
    return custody.body_hash(canonical({"id": evidence_id, "kind": kind, "maker": maker}))


def keep(store: Store, evidence_id: str, kind: str, maker: str, data: bytes) -> None:
    """Keep *data* that *maker* (a name with its version) made from an exhibit.

    The same again is not kept twice. Raises NoSuchItem.
    """
    with store.write() as connection:
        known = sa.select(EvidenceRow.id).where(EvidenceRow.id == evidence_id)
        if connection.execute(known).first() is None:
            raise NoSuchItem
        newest = connection.execute(_query(evidence_id, kind, maker)).first()
        if newest is not None and newest.data == data:
            return
        at = store.now()
        done = connection.execute(
            sa.insert(DerivedRow).values(
                evidence_id=evidence_id, kind=kind, maker=maker, at=at, data=data
            )
        ).inserted_primary_key
        custody.append(
            connection,
            at,
            KEPT,
            {
                "seq": done[0] if done else 0,
                "id": evidence_id,
                "kind": kind,
                "row": row_hash(evidence_id, kind, maker),
                "sha256": custody.bytes_hash(data),
            },
        )


def find(store: Store, evidence_id: str, kind: str, maker: str = "") -> tuple[str, bytes] | None:
    """(maker, data) of the newest of *kind*, of *maker* only where one is named; or None."""
    with store.read() as connection:
        if not schema.has(connection, "derived"):
            return None
        row = connection.execute(_query(evidence_id, kind, maker)).first()
    return (row.maker, row.data) if row is not None else None


def first(store: Store, evidence_id: str, kind: str) -> tuple[str, bytes] | None:
    """As :func:`find`, but the one that was made first."""
    query = _query(evidence_id, kind, "").order_by(None).order_by(DerivedRow.seq).limit(1)
    with store.read() as connection:
        if not schema.has(connection, "derived"):
            return None
        row = connection.execute(query).first()
    return (row.maker, row.data) if row is not None else None


def present(store: Store, kind: str) -> frozenset[str]:
    """The exhibits that have something of *kind*."""
    with store.read() as connection:
        if not schema.has(connection, "derived"):
            return frozenset()
        ids = sa.select(DerivedRow.evidence_id).where(DerivedRow.kind == kind).distinct()
        return frozenset(connection.execute(ids).scalars())


def newest(store: Store, kind: str) -> dict[str, bytes]:
    """The newest data of *kind* of each exhibit that has any, by its id."""
    query = (
        sa.select(DerivedRow.evidence_id, DerivedRow.data)
        .where(DerivedRow.kind == kind)
        .order_by(DerivedRow.seq)
    )
    with store.read() as connection:
        if not schema.has(connection, "derived"):
            return {}
        return {row.evidence_id: row.data for row in connection.execute(query)}


def _query(evidence_id: str, kind: str, maker: str) -> sa.Select[*tuple[str, bytes]]:
    query = sa.select(DerivedRow.maker, DerivedRow.data).where(
        DerivedRow.evidence_id == evidence_id, DerivedRow.kind == kind
    )
    if maker:
        query = query.where(DerivedRow.maker == maker)
    return query.order_by(DerivedRow.seq.desc()).limit(1)
