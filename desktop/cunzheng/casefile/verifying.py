"""Is everything still what it was? Replays the log, rehashes every exhibit, checks the container.

Four answers are kept apart (core.values.Check): unchanged, changed, missing, not checkable.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cunzheng.casefile import comparing, custody, evidence, guards, schema
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import Base
from cunzheng.core.errors import CaseDamaged
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Check, CheckLine, CustodyEntry, VerifyReport

DAMAGED = "damaged"  # the detail of a line where the page cannot be read


@dataclass(frozen=True, slots=True)
class Anchor:
    """A head of the log that was seen earlier and kept outside the file."""

    seq: int
    hash: str


@dataclass(slots=True)
class _Run:
    store: Store
    progress: Progress
    lines: list[CheckLine] = field(default_factory=list)

    def say(self, what: str, answer: Check, item: str = "", detail: str = "") -> None:
        self.lines.append(CheckLine(what, answer, item, detail))

    def guarded(
        self, what: str, item: str, work: Callable[[], None], detail: str = DAMAGED
    ) -> None:
        """Run one check; a damaged page or a row that makes no sense answers for this item only,
        the rest is still read.
        """
        try:
            work()
        except CaseDamaged:
            self.say(what, Check.CHANGED, item, detail)
            self.store.reconnect()
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
            self.say(what, Check.CHANGED, item, detail)


def verify(
    store: Store, *, anchor: Anchor | None = None, progress: Progress = NULL_PROGRESS
) -> VerifyReport:
    """Check the whole case. Takes about as long as reading it; raises Cancelled if asked to."""
    run = _Run(store, progress)
    exhibits: list[evidence.Listed] = []
    log: list[CustodyEntry] = []
    run.guarded("exhibits", "", lambda: exhibits.extend(evidence.listed(store)))
    progress.begin(sum(one.size for one in exhibits), "verify")
    run.guarded("container", "", lambda: _container(run))
    run.guarded("log", "", lambda: log.extend(store.log()))
    run.guarded("log", "", lambda: _check_log(run, log, anchor))
    run.guarded("schema", "", lambda: _schema(run))
    for part in comparing.PARTS:
        run.guarded(part[0], "", lambda part=part: _compare(run, log, *part))  # type: ignore[misc]
    run.guarded("exhibits", "", lambda: _check_exhibits(run, log, exhibits))
    run.guarded("blob", "", lambda: _blobs(run))
    return VerifyReport(log[-1].hash if log else "", len(log), tuple(run.lines))


def _container(run: _Run) -> None:
    with run.store.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
        inner = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    if pages or list(inner) != ["ok"]:
        run.say("container", Check.CHANGED, detail=f"{len(pages)}")
        run.store.reconnect()
    else:
        run.say("container", Check.UNCHANGED)


def _schema(run: _Run) -> None:
    """Are the triggers that refuse changes still there, word for word, and nothing else that runs?
    Without them rows could be rewritten.
    """
    ours = guards.expected()
    with run.store.read() as connection:
        strange = guards.strange(connection)
        rows = connection.exec_driver_sql(
            "SELECT type, name, tbl_name, sql FROM sqlite_master"
        ).all()
        revision = schema.version_of(connection) or ""
    tables = {row.name for row in rows if row.type == "table"}
    kept = {
        (row.tbl_name, row.name)
        for row in rows
        if row.type == "trigger" and row.sql == ours.get(row.name)
    }
    good = not strange
    for name in strange:
        run.say("schema", Check.CHANGED, name)
    for table in sorted(Base.metadata.tables):
        wanted = {(table, f"{table}_no_update"), (table, f"{table}_no_delete")}
        if table == "custody":
            wanted.add((table, "custody_in_order"))
        if table not in tables:
            if revision < schema.SINCE.get(table, ""):
                continue  # an older file, read as it is
            run.say("schema", Check.MISSING, table)
            good = False
        elif not wanted <= kept:
            run.say("schema", Check.CHANGED, table)
            good = False
    if good:
        run.say("schema", Check.UNCHANGED, detail=revision)


def _compare(
    run: _Run,
    log: list[CustodyEntry],
    what: str,
    logged: comparing.Logged,
    stored: comparing.Stored,
) -> None:
    run.lines.extend(comparing.differences(what, logged(log), stored(run.store)))


def _blobs(run: _Run) -> None:
    loose = comparing.loose_blobs(run.store)
    for number in loose:
        run.say("blob", Check.CHANGED, str(number), comparing.NOT_IN_LOG)
    if not loose:
        run.say("blob", Check.UNCHANGED)


def _check_log(run: _Run, log: list[CustodyEntry], anchor: Anchor | None) -> None:
    broken = custody.first_break(log)
    if not log:
        run.say("log", Check.MISSING)
    elif broken is not None:
        run.say("log", Check.CHANGED, detail=str(broken))
    else:
        run.say("log", Check.UNCHANGED, detail=str(len(log)))
    if anchor is not None:
        if anchor.seq > len(log):
            run.say("anchor", Check.MISSING, detail=str(anchor.seq))
        elif anchor.seq < 1 or log[anchor.seq - 1].hash != anchor.hash:
            run.say("anchor", Check.CHANGED, detail=str(anchor.seq))
        else:
            run.say("anchor", Check.UNCHANGED, detail=str(anchor.seq))


def _check_exhibits(run: _Run, log: list[CustodyEntry], exhibits: list[evidence.Listed]) -> None:
    logged = {
        payload["id"]: (entry.seq, payload)
        for entry in log
        if entry.kind == "evidence_added"
        for payload in (json.loads(entry.payload),)
    }
    for one in exhibits:
        check(run.progress)
        entry = str(logged[one.id][0]) if one.id in logged else comparing.NOT_IN_LOG
        run.guarded(
            "exhibit",
            str(one.no),
            lambda one=one: _exhibit(run, logged, one),  # type: ignore[misc]
            entry,
        )
    present = {one.id for one in exhibits}
    for evidence_id, (seq, payload) in logged.items():
        if evidence_id not in present:
            run.say("exhibit", Check.MISSING, str(payload["no"]), str(seq))


def _exhibit(run: _Run, logged: Mapping[str, tuple[int, Any]], one: evidence.Listed) -> None:
    item = str(one.no)
    if one.id not in logged:
        run.say("exhibit", Check.CHANGED, item, comparing.NOT_IN_LOG)
        return
    seq, payload = logged[one.id]
    now = evidence.stored_hash(run.store, one.id, run.progress)
    same = now == one.sha256 == payload["sha256"] and comparing.chunks_fit(
        run.store, one.id, evidence.CHUNK_BYTES
    )
    if same and one.row_hash == payload["row"]:
        run.say("exhibit", Check.UNCHANGED, item, now)
    else:
        run.say("exhibit", Check.CHANGED, item, str(seq))
