"""The custody log: append-only, each entry hashes the one before it.

hash = SHA-256 over canonical JSON of {seq, at, kind, payload, prev}. Whoever holds the key can
rebuild the whole chain; only the head kept outside (settings, papers, a time stamp) proves
otherwise. That is why the head is printed and remembered.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from cunzheng.casefile.tables import CustodyRow
from cunzheng.core.ids import canonical
from cunzheng.core.values import CustodyEntry

ZERO = "0" * 64


def entry_hash(seq: int, at: str, kind: str, payload: str, prev: str) -> str:
    """The hash of one entry, hex."""
    body = canonical({"seq": seq, "at": at, "kind": kind, "payload": payload, "prev": prev})
    return hashlib.sha256(body.encode()).hexdigest()


def body_hash(body: str) -> str:
    """The hash by which an entry refers to a row's canonical JSON."""
    return hashlib.sha256(body.encode()).hexdigest()


def bytes_hash(data: bytes) -> str:
    """SHA-256 of raw bytes, hex."""
    return hashlib.sha256(data).hexdigest()


def append(
    connection: sa.Connection, at: str, kind: str, payload: Mapping[str, object]
) -> CustodyEntry:
    """Add one entry inside the caller's write transaction."""
    last = connection.execute(
        sa.select(CustodyRow.seq, CustodyRow.hash).order_by(CustodyRow.seq.desc()).limit(1)
    ).first()
    seq, prev = (last.seq + 1, last.hash) if last else (1, ZERO)
    text = canonical(payload)
    entry = CustodyEntry(seq, at, kind, text, prev, entry_hash(seq, at, kind, text, prev))
    connection.execute(
        sa.insert(CustodyRow).values(
            seq=seq, at=at, kind=kind, payload=text, prev=prev, hash=entry.hash
        )
    )
    return entry


def entries(connection: sa.Connection, after: int = 0) -> tuple[CustodyEntry, ...]:
    """The log, oldest first: the whole of it, or what follows entry *after*."""
    query = sa.select(
        CustodyRow.seq,
        CustodyRow.at,
        CustodyRow.kind,
        CustodyRow.payload,
        CustodyRow.prev,
        CustodyRow.hash,
    ).order_by(CustodyRow.seq)
    rows = connection.execute(query.where(CustodyRow.seq > after) if after else query)
    return tuple(CustodyEntry(*row) for row in rows)


def first_break(log: Iterable[CustodyEntry]) -> int | None:
    """The number of the first entry that does not follow from the one before; None if all do."""
    prev, expected = ZERO, 1
    for entry in log:
        fits = entry.seq == expected and entry.prev == prev
        if not fits or entry.hash != entry_hash(
            entry.seq, entry.at, entry.kind, entry.payload, entry.prev
        ):
            return expected
        prev, expected = entry.hash, expected + 1
    return None
