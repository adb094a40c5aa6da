"""Exhibits: the original bytes in chunks, hashed while they stream in and again when stored."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

import sqlalchemy as sa

from cunzheng.casefile import custody
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import BlobRow, ChunkRow, EvidenceRow, WithdrawalRow
from cunzheng.core import errors
from cunzheng.core.codec import from_plain, to_plain
from cunzheng.core.ids import canonical, new_id
from cunzheng.core.moments import Moment, TimeSource
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Described, Evidence

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
    when = Moment(dt.datetime.fromisoformat(row.at), source=TimeSource.RECORDER_CLOCK)
    return Evidence(
        id=row.id,
        exhibit_no=row.no,
        name=row.name,
        size=row.size,
        sha256=row.sha256,
        imported_at=when,
        described=from_plain(Described, json.loads(row.body)),
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
    SourceChanged, DiskFull, Cancelled, ReadBackFailed.
    """
    try:
        with path.open("rb") as file:
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
    with store.write() as connection:
        blob_id, sha, size = _store_chunks(
            connection, file, progress, limit=before[0] if on_disk else None
        )
        if size == 0:
            raise errors.SourceEmpty(name)
        if on_disk and (before != _stamp(file) or size != before[0]):
            raise errors.SourceChanged(name)
        same = connection.execute(sa.select(BlobRow.id).where(BlobRow.sha256 == sha)).scalar()
        if same is not None:
            known = connection.execute(
                _query().where(EvidenceRow.blob_id == same).order_by(EvidenceRow.no)
            ).first()
            if known is not None:
                connection.rollback()  # the chunks just written are not needed
                return _value(known), False
        connection.execute(sa.insert(BlobRow).values(id=blob_id, sha256=sha, size=size))
        evidence_id = _put_row(store, connection, blob_id, sha, described, name, source)
    evidence = find(store, evidence_id)
    if stored_hash(store, evidence_id) != sha:
        raise errors.ReadBackFailed(name)
    return evidence, True


def _store_chunks(
    connection: sa.Connection, file: BinaryIO, progress: Progress, *, limit: int | None
) -> tuple[int, str, int]:
    highest = connection.execute(sa.select(sa.func.max(BlobRow.id))).scalar()
    blob_id, digest, size, seq = (highest or 0) + 1, hashlib.sha256(), 0, 0
    while data := file.read(CHUNK_BYTES):
        check(progress)
        digest.update(data)
        connection.execute(sa.insert(ChunkRow).values(blob_id=blob_id, seq=seq, data=data))
        size += len(data)
        seq += 1
        if limit is not None and size > limit:
            raise errors.SourceChanged  # a recording that still runs would never end
        progress.advance(len(data))
    return blob_id, digest.hexdigest(), size


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


def row_hash_of(evidence: Evidence) -> str:
    """The hash by which the log refers to this exhibit's row, computed from what is stored now."""
    body = canonical(to_plain(evidence.described))
    at = evidence.imported_at.instant.isoformat(timespec="seconds")
    return _row_hash(
        evidence.id,
        evidence.exhibit_no,
        at,
        evidence.name,
        evidence.source,
        body,
        evidence.sha256,
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


def open_bytes(store: Store, evidence_id: str) -> BinaryIO:
    """The original bytes, seekable, decrypted chunk by chunk in memory. Raises NoSuchItem."""
    with store.read() as connection:
        row = connection.execute(
            sa.select(BlobRow.id, BlobRow.size)
            .join(EvidenceRow, EvidenceRow.blob_id == BlobRow.id)
            .where(EvidenceRow.id == evidence_id)
        ).first()
    if row is None:
        raise errors.NoSuchItem
    return io.BufferedReader(_Chunks(store, row.id, row.size), CHUNK_BYTES)


def stored_hash(store: Store, evidence_id: str, progress: Progress = NULL_PROGRESS) -> str:
    """SHA-256 over the bytes as they read back now, hex."""
    digest = hashlib.sha256()
    with open_bytes(store, evidence_id) as file:
        while data := file.read(CHUNK_BYTES):
            check(progress)
            digest.update(data)
            progress.advance(len(data))
    return digest.hexdigest()
