"""Exhibits: the original bytes in chunks, hashed while they stream in and again when stored."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import sqlalchemy as sa

from cunzheng.casefile import custody, space
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import BlobRow, ChunkRow, EvidenceRow, WithdrawalRow
from cunzheng.core import errors
from cunzheng.core.codec import from_json, to_plain
from cunzheng.core.ids import canonical, new_id
from cunzheng.core.moments import Moment, TimeSource
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Described, Evidence

_PUT_CHUNK = "INSERT INTO chunk (blob_id, seq, data) VALUES (?, ?, ?)"
_GET_CHUNK = "SELECT data FROM chunk WHERE blob_id=? AND seq=?"
_CHUNKS_A_READ = 16  # 4 MiB: others may read or write in between
CHUNK_BYTES = 256 * 1024  # best of 256 KiB, 1 and 4 MiB for seeking (probe, table 3)


def _row_hash(
    evidence_id: str, no: int, at: str, name: str, source: str, body: str, sha: str
) -> str:
    return custody.body_hash(
        canonical(
            {
                "id": evidence_id,
                "no": no,
                "at": at,
                "name": name,
                "source": source,
                "body": body,
                "sha256": sha,
            }
        )
    )


def _value(row: Any) -> Evidence:  # noqa: ANN401 - a row of _query
    try:
        when = Moment(dt.datetime.fromisoformat(row.at), source=TimeSource.RECORDER_CLOCK)
    except (TypeError, ValueError, errors.InvalidValue):
        raise errors.CaseDamaged from None
    return Evidence(
        id=row.id,
        exhibit_no=row.no,
        name=row.name,
        size=row.size,
        sha256=row.sha256,
        imported_at=when,
        described=from_json(Described, row.body),
        source=row.source,
        withdrawn=row.reason or "",
    )


def _query() -> sa.Select[*tuple[Any, ...]]:
    return (
        sa.select(
            EvidenceRow.id,
            EvidenceRow.no,
            EvidenceRow.at,
            EvidenceRow.name,
            EvidenceRow.source,
            EvidenceRow.body,
            BlobRow.sha256,
            BlobRow.size,
            WithdrawalRow.reason,
        )
        .join(BlobRow, BlobRow.id == EvidenceRow.blob_id)
        .outerjoin(WithdrawalRow, WithdrawalRow.evidence_id == EvidenceRow.id)
    )


def all_evidence(store: Store) -> tuple[Evidence, ...]:
    """All exhibits by number, withdrawn ones included."""
    with store.read() as connection:
        return tuple(_value(row) for row in connection.execute(_query().order_by(EvidenceRow.no)))


def find(store: Store, evidence_id: str) -> Evidence:
    """One exhibit. Raises NoSuchItem."""
    with store.read() as connection:
        row = connection.execute(_query().where(EvidenceRow.id == evidence_id)).first()
    if row is None:
        raise errors.NoSuchItem
    return _value(row)


def _stamp(file: BinaryIO) -> tuple[int, int]:
    status = os.fstat(file.fileno())
    return status.st_size, status.st_mtime_ns


def add_file(
    store: Store,
    path: Path,
    described: Described,
    *,
    name: str = "",
    source: str = "import",
    progress: Progress = NULL_PROGRESS,
) -> tuple[Evidence, bool]:
    """Stream *path* in as one transaction; returns the exhibit and whether it is new.

    The same bytes imported before are not stored twice: the former exhibit comes back. Read back
    and hashed again after the commit. Raises SourceMissing, SourceUnreadable, SourceEmpty,
    SourceChanged, NoRoom and FileTooBigForDrive (before anything is written), DiskFull,
    Cancelled, ReadBackFailed.
    """
    try:
        with path.open("rb") as file:
            space.check_room(store.path, space.stored_size(_stamp(file)[0]))
            return add_stream(
                store, file, described, name=name or path.name, source=source, progress=progress
            )
    except FileNotFoundError:
        raise errors.SourceMissing(path.name) from None
    except OSError:
        raise errors.SourceUnreadable(path.name) from None


def add_stream(
    store: Store,
    file: BinaryIO,
    described: Described,
    *,
    name: str,
    source: str = "import",
    progress: Progress = NULL_PROGRESS,
) -> tuple[Evidence, bool]:
    """As :func:`add_file`, from an open file or, for bytes that never were on disk, a BytesIO."""
    on_disk = not isinstance(file, io.BytesIO)
    before = _stamp(file) if on_disk else (0, 0)

    def unchanged(size: int) -> bool:
        return not on_disk or (before == _stamp(file) and size == before[0])

    limit = before[0] if on_disk else None
    return add_made(
        store, lambda _connection: file, described, name=name, source=source, progress=progress,
        limit=limit, unchanged=unchanged,
    )  # fmt: skip


def add_made(
    store: Store,
    make: Callable[[sa.Connection], BinaryIO],
    described: Described,
    *,
    name: str,
    source: str,
    progress: Progress = NULL_PROGRESS,
    limit: int | None = None,
    unchanged: Callable[[int], bool] = lambda _size: True,
) -> tuple[Evidence, bool]:
    """As :func:`add_stream`, from a stream that may be made from the case itself: *make* gets the
    transaction in which the exhibit is written and may read through it.
    """
    with store.write() as connection:
        blob_id, sha, size = _store_chunks(connection, make(connection), progress, limit=limit)
        if size == 0:
            raise errors.SourceEmpty(name)
        if not unchanged(size):
            raise errors.SourceChanged(name)
        same = connection.execute(sa.select(BlobRow.id).where(BlobRow.sha256 == sha)).scalar()
        if same is not None:
            known = connection.execute(
                _query().where(EvidenceRow.blob_id == same).order_by(EvidenceRow.no)
            ).first()
            if known is not None:
                connection.rollback()  # the chunks just written are not needed
                return _still_whole(store, _value(known)), False
        connection.execute(sa.insert(BlobRow).values(id=blob_id, sha256=sha, size=size))
        evidence_id = _put_row(store, connection, blob_id, sha, described, name, source)
    evidence = find(store, evidence_id)
    if stored_hash(store, evidence_id) != sha:
        raise errors.ReadBackFailed(name)
    return evidence, True


def _still_whole(store: Store, known: Evidence) -> Evidence:
    """The exhibit, if it reads back: "already in the case" lets a user delete the original."""
    try:
        same = stored_hash(store, known.id) == known.sha256
    except errors.CaseDamaged:
        store.reconnect()
        same = False
    if not same:
        raise errors.StoredCopyDamaged(known.name)
    return known


def _store_chunks(
    connection: sa.Connection, file: BinaryIO, progress: Progress, *, limit: int | None
) -> tuple[int, str, int]:
    highest = connection.execute(sa.select(sa.func.max(BlobRow.id))).scalar()
    blob_id, digest, size, seq = (highest or 0) + 1, hashlib.sha256(), 0, 0
    # One buffer and the driver's own cursor: building and running a statement through SQLAlchemy
    # for every chunk, and a new bytes object each, took a sixth of the processor time.
    cursor = connection.connection.cursor()
    buffer = memoryview(bytearray(CHUNK_BYTES))
    try:
        while got := _fill(file, buffer):
            check(progress)
            data = buffer[:got]
            digest.update(data)
            cursor.execute(_PUT_CHUNK, (blob_id, seq, data))
            size += got
            seq += 1
            if limit is not None and size > limit:
                raise errors.SourceChanged  # a recording that still runs would never end
            progress.advance(got)
    finally:
        cursor.close()
    return blob_id, digest.hexdigest(), size


def _fill(file: BinaryIO, buffer: memoryview) -> int:
    """Fill *buffer* as far as the source goes: every chunk but the last one is whole."""
    got = 0
    while got < len(buffer):
        more = file.readinto(buffer[got:])  # type: ignore[attr-defined]
        if not more:
            break
        got += more
    return got


def _put_row(
    store: Store,
    connection: sa.Connection,
    blob_id: int,
    sha: str,
    described: Described,
    name: str,
    source: str,
) -> str:
    highest = connection.execute(sa.select(sa.func.max(EvidenceRow.no))).scalar()
    evidence_id, no, at = new_id(), (highest or 0) + 1, store.now()
    body = canonical(to_plain(described))
    connection.execute(
        sa.insert(EvidenceRow).values(
            id=evidence_id, no=no, blob_id=blob_id, at=at, name=name, source=source, body=body
        )
    )
    custody.append(
        connection,
        at,
        "evidence_added",
        {
            "id": evidence_id,
            "no": no,
            "sha256": sha,
            "row": _row_hash(evidence_id, no, at, name, source, body, sha),
        },
    )
    return evidence_id


@dataclass(frozen=True, slots=True)
class Listed:
    """An exhibit as verify sees it: no value is built, so a tampered row cannot stop the check.

    ``row_hash`` is over the texts as they are stored now; the log keeps it as it was.
    """

    id: str
    no: int
    size: int
    sha256: str
    row_hash: str


def listed(store: Store) -> tuple[Listed, ...]:
    """All exhibits by number, from the raw rows."""
    with store.read() as connection:
        rows = connection.execute(_query().order_by(EvidenceRow.no)).all()
    return tuple(
        Listed(
            row.id,
            row.no,
            row.size,
            row.sha256,
            _row_hash(row.id, row.no, row.at, row.name, row.source, row.body, row.sha256),
        )
        for row in rows
    )


def withdraw(store: Store, evidence_id: str, reason: str) -> Evidence:
    """Take an exhibit back with a reason; it stays listed. Raises NoSuchItem, ReasonNeeded."""
    if not reason.strip():
        raise errors.ReasonNeeded
    evidence = find(store, evidence_id)
    if evidence.withdrawn:
        return evidence
    with store.write() as connection:
        at = store.now()
        connection.execute(
            sa.insert(WithdrawalRow).values(evidence_id=evidence_id, at=at, reason=reason)
        )
        custody.append(
            connection,
            at,
            "evidence_withdrawn",
            {"id": evidence_id, "reason": custody.body_hash(reason)},
        )
    return replace(evidence, withdrawn=reason)


class _Chunks(io.RawIOBase):
    """A seekable view of an exhibit's bytes; one chunk is in memory at a time."""

    def __init__(self, store: Store, blob_id: int, size: int) -> None:
        super().__init__()
        self._store, self._blob_id, self._size = store, blob_id, size
        self._at, self._seq, self._chunk = 0, -1, b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if self._at >= self._size:
            return 0
        seq, start = divmod(self._at, CHUNK_BYTES)
        if seq != self._seq:
            with self._store.read() as connection:
                data = connection.execute(
                    sa.select(ChunkRow.data).where(
                        ChunkRow.blob_id == self._blob_id, ChunkRow.seq == seq
                    )
                ).scalar()
            if data is None:
                raise errors.CaseDamaged
            self._seq, self._chunk = seq, data
        part = self._chunk[start : start + len(buffer)]
        buffer[: len(part)] = part
        self._at += len(part)
        return len(part)


def _blob_of(store: Store, evidence_id: str) -> tuple[int, int]:
    """The blob's id and its size in bytes. Raises NoSuchItem."""
    with store.read() as connection:
        row = connection.execute(
            sa.select(BlobRow.id, BlobRow.size)
            .join(EvidenceRow, EvidenceRow.blob_id == BlobRow.id)
            .where(EvidenceRow.id == evidence_id)
        ).first()
    if row is None:
        raise errors.NoSuchItem
    return row.id, row.size


def open_bytes(store: Store, evidence_id: str) -> BinaryIO:
    """The original bytes, seekable, decrypted chunk by chunk in memory. Raises NoSuchItem."""
    return io.BufferedReader(_Chunks(store, *_blob_of(store, evidence_id)), CHUNK_BYTES)


def stored_hash(store: Store, evidence_id: str, progress: Progress = NULL_PROGRESS) -> str:
    """SHA-256 over the bytes as they read back now, hex.

    Straight from the driver, some chunks a transaction: a third faster than through a file object.
    Raises NoSuchItem, Cancelled, CaseDamaged (a chunk is missing or has another length).
    """
    blob_id, size = _blob_of(store, evidence_id)
    digest, seq, count = hashlib.sha256(), 0, -(-size // CHUNK_BYTES)
    while seq < count:
        with store.read() as connection:
            cursor = connection.connection.cursor()
            for number in range(seq, min(seq + _CHUNKS_A_READ, count)):
                check(progress)
                row = cursor.execute(_GET_CHUNK, (blob_id, number)).fetchone()
                if row is None or len(row[0]) != min(CHUNK_BYTES, size - number * CHUNK_BYTES):
                    raise errors.CaseDamaged
                digest.update(row[0])
                progress.advance(len(row[0]))
            cursor.close()
        seq += _CHUNKS_A_READ
    return digest.hexdigest()
