"""What the custody log says of each row, and what the rows say now.

A row is known by a key; an entry of the log says what its fields were. Fields that an older
version of the app did not log are not compared.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from cunzheng.casefile import custody, derived, records, schema, takes, timestamps
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import (
    Base,
    BlobRow,
    ChunkRow,
    ContactRow,
    ContactVersionRow,
    DecisionRow,
    DerivedRow,
    EvidenceRow,
    Meta,
    PaperRow,
    ProfileRow,
    RecordRow,
    TakeEndRow,
    TakeRow,
    WithdrawalRow,
)
from cunzheng.core.ids import canonical
from cunzheng.core.values import Check, CheckLine, CustodyEntry

NOT_IN_LOG = "not_in_log"


@dataclass(frozen=True, slots=True)
class Row:
    """``item`` is for the screen (a number where there is one); ``seq`` is the log's entry."""

    item: str
    fields: Mapping[str, object]
    seq: int = 0


Rows = dict[str, Row]


def _payloads(
    log: Iterable[CustodyEntry], *kinds: str
) -> Iterable[tuple[CustodyEntry, dict[str, Any]]]:
    for entry in log:
        if entry.kind in kinds:
            yield entry, json.loads(entry.payload)


def _logged_profiles(log: list[CustodyEntry]) -> Rows:
    return {
        str(said["version"]): Row(
            str(said["version"]), {"body": said["body"], "at": entry.at}, entry.seq
        )
        for entry, said in _payloads(log, "profile_saved")
    }


def _profiles(store: Store) -> Rows:
    with store.read() as connection:
        rows = connection.execute(sa.select(ProfileRow.__table__)).all()
    return {
        str(row.version): Row(str(row.version), {"body": custody.body_hash(row.body), "at": row.at})
        for row in rows
    }


def _logged_contacts(log: list[CustodyEntry]) -> Rows:
    return {
        f"{said['id']}/{said['version']}": Row(
            f"{said['no']}/{said['version']}",
            {"body": said["body"], "at": entry.at, "no": said["no"], "columns": True},
            entry.seq,
        )
        for entry, said in _payloads(log, "contact_saved", "contact_withdrawn")
    }


def _columns_fit(row: Any) -> bool:  # noqa: ANN401 - a row of contact_version
    """Do the columns that repeat the body for sorting and searching still say the same?"""
    try:
        body = json.loads(row.body)
        start = body.get("start") or {}
        same = row.number == body.get("number", "") and bool(row.start_utc) == bool(start)
        return same and (not start or row.start_utc == start["at"])
    except (ValueError, KeyError, AttributeError, TypeError):
        return False


def _contacts(store: Store) -> Rows:
    query = sa.select(ContactVersionRow.__table__, ContactRow.no).join(
        ContactRow, ContactRow.id == ContactVersionRow.contact_id
    )
    bare = sa.select(ContactRow.id, ContactRow.no).where(
        ContactRow.id.not_in(sa.select(ContactVersionRow.contact_id))
    )
    with store.read() as connection:
        rows = connection.execute(query).all()
        alone = connection.execute(bare).all()
    found = {
        f"{row.contact_id}/{row.version}": Row(
            f"{row.no}/{row.version}",
            {
                "body": custody.body_hash(row.body),
                "at": row.at,
                "no": row.no,
                "columns": _columns_fit(row),
            },
        )
        for row in rows
    }
    return found | {f"{row.id}/0": Row(f"{row.no}/0", {}) for row in alone}


def _logged_decisions(log: list[CustodyEntry]) -> Rows:
    return {
        str(said["seq"]): Row(str(said["seq"]), {"body": said["body"]}, entry.seq)
        for entry, said in _payloads(log, "finding_decided")
    }


def _decisions(store: Store) -> Rows:
    with store.read() as connection:
        rows = connection.execute(sa.select(DecisionRow.__table__)).all()
    found = {}
    for row in rows:
        plain: dict[str, object] = {
            "finding_id": row.finding_id,
            "state": row.state,
            "reason": row.reason,
            "at": row.at,
        }
        body = custody.body_hash(canonical(plain))
        found[str(row.seq)] = Row(str(row.seq), {"body": body})
    return found


def _logged_papers(log: list[CustodyEntry]) -> Rows:
    found = {}
    for entry, said in _payloads(log, "paper_saved"):
        fields = {"body": said["body"], "pdf": said["pdf"], "kind": said["kind"], "at": entry.at}
        if "title" in said:
            fields["title"] = said["title"]
        found[said["id"]] = Row(said["kind"], fields, entry.seq)
    return found


def _papers(store: Store) -> Rows:
    with store.read() as connection:
        rows = connection.execute(sa.select(PaperRow.__table__)).all()
    return {
        row.id: Row(
            row.kind,
            {
                "body": custody.body_hash(row.body),
                "pdf": row.pdf_sha256,
                "kind": row.kind,
                "at": row.at,
                "title": custody.body_hash(row.title),
            },
        )
        for row in rows
    }


def _logged_withdrawals(log: list[CustodyEntry]) -> Rows:
    numbers = {said["id"]: said["no"] for _entry, said in _payloads(log, "evidence_added")}
    return {
        said["id"]: Row(
            str(numbers.get(said["id"], "")), {"reason": said["reason"], "at": entry.at}, entry.seq
        )
        for entry, said in _payloads(log, "evidence_withdrawn")
    }


def _withdrawals(store: Store) -> Rows:
    query = sa.select(WithdrawalRow.__table__, EvidenceRow.no).join(
        EvidenceRow, EvidenceRow.id == WithdrawalRow.evidence_id
    )
    with store.read() as connection:
        rows = connection.execute(query).all()
    return {
        row.evidence_id: Row(str(row.no), {"reason": custody.body_hash(row.reason), "at": row.at})
        for row in rows
    }


def _logged_timestamps(log: list[CustodyEntry]) -> Rows:
    return {
        said["id"]: Row(
            str(said["seq"]), {"body": said["body"], "sha256": said["sha256"], "head": True},
            entry.seq,
        )
        for entry, said in _payloads(log, timestamps.KEPT)
    }  # fmt: skip


def _timestamps(store: Store) -> Rows:
    log = store.log()
    found = {}
    for row in timestamps.kept(store):
        at_entry = log[row.seq - 1].hash if 0 < row.seq <= len(log) else ""
        found[row.id] = Row(
            str(row.seq),
            {
                "body": timestamps.row_hash(row),
                "sha256": custody.bytes_hash(row.response),
                "head": row.head == at_entry,
            },
        )
    return found


def _logged_meta(log: list[CustodyEntry]) -> Rows:
    found: Rows = {}
    for entry, said in _payloads(log[:1], "case_created"):
        for name, value in (
            ("case_id", said["case_id"]),
            ("app_version", said["app"]),
            ("created_at", entry.at),
        ):
            found[name] = Row(name, {"value": value}, entry.seq)
    return found


def _meta(store: Store) -> Rows:
    with store.read() as connection:
        rows = connection.execute(sa.select(Meta.__table__)).all()
    return {row.key: Row(row.key, {"value": row.value}) for row in rows}


def _logged_records(log: list[CustodyEntry]) -> Rows:
    return {
        f"{said['kind']}/{said['id']}/{said['version']}": Row(
            f"{said['kind']}/{said['version']}", {"body": said["body"], "at": entry.at}, entry.seq
        )
        for entry, said in _payloads(log, records.SAVED)
    }


def _records(store: Store) -> Rows:
    return {
        f"{row.kind}/{row.id}/{row.version}": Row(
            f"{row.kind}/{row.version}", {"body": custody.body_hash(row.body), "at": row.at}
        )
        for row in _rows(store, RecordRow)
    }


def _logged_derived(log: list[CustodyEntry]) -> Rows:
    return {
        str(said["seq"]): Row(
            said["kind"],
            {"row": said["row"], "sha256": said["sha256"], "at": entry.at},
            entry.seq,
        )
        for entry, said in _payloads(log, derived.KEPT)
    }


def _derived(store: Store) -> Rows:
    return {
        str(row.seq): Row(
            row.kind,
            {
                "row": derived.row_hash(row.evidence_id, row.kind, row.maker),
                "sha256": custody.bytes_hash(row.data),
                "at": row.at,
            },
        )
        for row in _rows(store, DerivedRow)
    }


def _logged_takes(log: list[CustodyEntry]) -> Rows:
    return {
        f"{entry.kind}/{said['id']}": Row(
            entry.kind, {"body": said["body"], "at": entry.at}, entry.seq
        )
        for entry, said in _payloads(log, takes.BEGUN, takes.ENDED)
    }


def _takes(store: Store) -> Rows:
    begun = {
        f"{takes.BEGUN}/{row.id}": Row(
            takes.BEGUN, {"body": custody.body_hash(row.body), "at": row.at}
        )
        for row in _rows(store, TakeRow)
    }
    ended = {
        f"{takes.ENDED}/{row.take_id}": Row(
            takes.ENDED, {"body": takes.end_hash(row.evidence_id, row.reason), "at": row.at}
        )
        for row in _rows(store, TakeEndRow)
    }
    return begun | ended


def _rows(store: Store, table: type[Base]) -> list[Any]:
    """All rows; none in an older file that has no such table."""
    with store.read() as connection:
        if not schema.has(connection, table.__tablename__):
            return []
        return list(connection.execute(sa.select(table.__table__)).all())


Logged = Callable[[list[CustodyEntry]], Rows]
Stored = Callable[[Store], Rows]
PARTS: tuple[tuple[str, Logged, Stored], ...] = (
    ("meta", _logged_meta, _meta),
    ("profile", _logged_profiles, _profiles),
    ("contact", _logged_contacts, _contacts),
    ("decision", _logged_decisions, _decisions),
    ("paper", _logged_papers, _papers),
    ("withdrawal", _logged_withdrawals, _withdrawals),
    ("timestamp", _logged_timestamps, _timestamps),
    ("record", _logged_records, _records),
    ("derived", _logged_derived, _derived),
    ("take", _logged_takes, _takes),
)


def differences(what: str, logged: Rows, stored: Rows) -> list[CheckLine]:
    """One line for each row that differs, naming the item and the log's entry; else one line."""
    lines = []
    for key, said in logged.items():
        now = stored.get(key)
        if now is None:
            lines.append(CheckLine(what, Check.MISSING, said.item, str(said.seq)))
        elif any(now.fields.get(name) != value for name, value in said.fields.items()):
            lines.append(CheckLine(what, Check.CHANGED, said.item, str(said.seq)))
    lines.extend(
        CheckLine(what, Check.CHANGED, row.item, NOT_IN_LOG)
        for key, row in stored.items()
        if key not in logged
    )
    return lines or [CheckLine(what, Check.UNCHANGED, detail=str(len(stored)))]


def loose_blobs(store: Store) -> list[int]:
    """Bytes that no exhibit speaks of, or chunks that belong to no blob: nobody imported them."""
    with store.read() as connection:
        unused = connection.execute(
            sa.select(BlobRow.id).where(BlobRow.id.not_in(sa.select(EvidenceRow.blob_id)))
        ).scalars()
        orphans = connection.execute(
            sa.select(ChunkRow.blob_id)
            .where(ChunkRow.blob_id.not_in(sa.select(BlobRow.id)))
            .distinct()
        ).scalars()
        return sorted({*unused.all(), *orphans.all()})


def chunks_fit(store: Store, evidence_id: str, chunk_bytes: int) -> bool:
    """Are an exhibit's chunks as many and as long as its size says, without a gap?"""
    query = (
        sa.select(
            BlobRow.size,
            sa.func.count(ChunkRow.id).label("count"),
            sa.func.coalesce(sa.func.sum(sa.func.length(ChunkRow.data)), 0).label("bytes"),
            sa.func.coalesce(sa.func.max(ChunkRow.seq), -1).label("last"),
        )
        .join(EvidenceRow, EvidenceRow.blob_id == BlobRow.id)
        .outerjoin(ChunkRow, ChunkRow.blob_id == BlobRow.id)
        .where(EvidenceRow.id == evidence_id)
        .group_by(BlobRow.id)
    )
    with store.read() as connection:
        row = connection.execute(query).first()
    if row is None:
        return False
    count = -(-row.size // chunk_bytes)
    return bool(row.count == count and row.last == count - 1 and row.bytes == row.size)
