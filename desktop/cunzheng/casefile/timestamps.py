"""Requests for and answers of a time-stamping authority, kept beside the log they speak of.

A request is an entry of the custody log (its bytes are 70 or so); an answer is a row of its own
and an entry that holds the row's hash. The cryptography is handover's.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from cunzheng.casefile import custody, schema
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import TimestampRow
from cunzheng.core.errors import CaseNeedsUpgrade
from cunzheng.core.ids import canonical, new_id

REQUESTED, KEPT = "timestamp_requested", "timestamp_kept"


@dataclass(frozen=True, slots=True)
class Request:
    """A request that was given out: for which head, its bytes (.tsq) and its nonce."""

    seq: int
    head: str
    request: bytes
    nonce: int


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it lies in the case. ``certificate`` is what it was checked against (PEM)."""

    id: str
    at: str
    seq: int
    head: str
    request: bytes
    response: bytes
    certificate: bytes
    sha256: str
    note: str


def row_hash(row: Kept) -> str:
    """The hash by which the log refers to a kept answer: over every column."""
    plain: dict[str, object] = {
        "id": row.id,
        "at": row.at,
        "seq": row.seq,
        "head": row.head,
        "request": hashlib.sha256(row.request).hexdigest(),
        "response": hashlib.sha256(row.response).hexdigest(),
        "certificate": hashlib.sha256(row.certificate).hexdigest(),
        "sha256": row.sha256,
        "note": row.note,
    }
    return custody.body_hash(canonical(plain))


def there(store: Store) -> bool:
    """Does this file have room for answers? Not one of an older app that is read as it is."""
    with store.read() as connection:
        return schema.has(connection, "timestamp")


def note_request(store: Store, request: Request) -> None:
    """Put a request into the log, so that its answer is known again."""
    store.note(
        REQUESTED,
        {
            "seq": request.seq,
            "head": request.head,
            "request": request.request.hex(),
            "nonce": str(request.nonce),
        },
    )


def requests(store: Store) -> tuple[Request, ...]:
    """Every request that was given out, oldest first."""
    found = []
    for entry in store.log():
        if entry.kind == REQUESTED:
            plain: dict[str, Any] = json.loads(entry.payload)
            found.append(
                Request(
                    plain["seq"],
                    plain["head"],
                    bytes.fromhex(plain["request"]),
                    int(plain["nonce"]),
                )
            )
    return tuple(found)


def keep(
    store: Store, request: Request, response: bytes, certificate: bytes, note: dict[str, object]
) -> Kept:
    """Keep an answer. Raises CaseNeedsUpgrade where the file has no table for it."""
    if not there(store):
        raise CaseNeedsUpgrade
    with store.write() as connection:
        row = Kept(
            new_id(),
            store.now(),
            request.seq,
            request.head,
            request.request,
            response,
            certificate,
            hashlib.sha256(response).hexdigest(),
            canonical(note),
        )
        connection.execute(
            sa.insert(TimestampRow).values(
                id=row.id,
                at=row.at,
                seq=row.seq,
                head=row.head,
                request=row.request,
                response=row.response,
                certificate=row.certificate,
                sha256=row.sha256,
                note=row.note,
            )
        )
        custody.append(
            connection,
            row.at,
            KEPT,
            {
                "id": row.id,
                "seq": row.seq,
                "head": row.head,
                "sha256": row.sha256,
                "body": row_hash(row),
            },
        )
    return row


def kept(store: Store) -> tuple[Kept, ...]:
    """Every answer, in the order in which they came."""
    if not there(store):
        return ()
    query = sa.select(TimestampRow.__table__).order_by(TimestampRow.at, TimestampRow.id)
    with store.read() as connection:
        return tuple(
            Kept(
                row.id,
                row.at,
                row.seq,
                row.head,
                row.request,
                row.response,
                row.certificate,
                row.sha256,
                row.note,
            )
            for row in connection.execute(query)
        )
