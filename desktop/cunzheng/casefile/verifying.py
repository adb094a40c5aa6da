"""Is everything still what it was? Replays the log, rehashes every exhibit, checks the container.

Four answers are kept apart (core.values.Check): unchanged, changed, missing, not checkable.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from cunzheng.casefile import custody, evidence
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import (
    ContactVersionRow,
    DecisionRow,
    PaperRow,
    ProfileRow,
    WithdrawalRow,
)
from cunzheng.core.errors import CaseDamaged
from cunzheng.core.ids import canonical
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Check, CheckLine, CustodyEntry, Evidence, VerifyReport


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

    def guarded(self, what: str, item: str, work: Callable[[], None]) -> None:
        """Run one check; a damaged page answers for this item only, the rest is still read."""
        try:
            work()
        except CaseDamaged:
            self.say(what, Check.CHANGED, item, "damaged")
            self.store.reconnect()


def verify(
    store: Store, *, anchor: Anchor | None = None, progress: Progress = NULL_PROGRESS
) -> VerifyReport:
    """Check the whole case. Takes about as long as reading it; raises Cancelled if asked to."""
    run = _Run(store, progress)
    exhibits: list[Evidence] = []
    log: list[CustodyEntry] = []
    run.guarded("exhibits", "", lambda: exhibits.extend(evidence.all_evidence(store)))
    progress.begin(sum(one.size for one in exhibits), "verify")
    run.guarded("container", "", lambda: _container(run))
    run.guarded("log", "", lambda: log.extend(store.log()))
    _check_log(run, log, anchor)
    for name, rows in (
        ("profile", _profiles),
        ("contact", _contacts),
        ("decision", _decisions),
        ("paper", _papers),
        ("withdrawal", _withdrawals),
    ):
        run.guarded(name, "", lambda name=name, rows=rows: _compare(run, name, log, rows(store)))  # type: ignore[misc]
    _check_exhibits(run, log, exhibits)
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
        elif log[anchor.seq - 1].hash != anchor.hash:
            run.say("anchor", Check.CHANGED, detail=str(anchor.seq))
        else:
            run.say("anchor", Check.UNCHANGED, detail=str(anchor.seq))


_KINDS: Mapping[str, tuple[str, ...]] = {
    "profile": ("profile_saved",),
    "contact": ("contact_saved", "contact_withdrawn"),
    "decision": ("finding_decided",),
    "paper": ("paper_saved",),
    "withdrawal": ("evidence_withdrawn",),
}


def _key(what: str, payload: Mapping[str, Any]) -> str:
    if what == "contact":
        return f"{payload['id']}/{payload['version']}"
    return str(payload.get("id") or payload.get("version") or payload.get("seq"))


def _profiles(store: Store) -> dict[str, str]:
    with store.read() as connection:
        rows = connection.execute(sa.select(ProfileRow.version, ProfileRow.body)).all()
    return {str(row.version): custody.body_hash(row.body) for row in rows}


def _contacts(store: Store) -> dict[str, str]:
    columns = (ContactVersionRow.contact_id, ContactVersionRow.version, ContactVersionRow.body)
    with store.read() as connection:
        rows = connection.execute(sa.select(*columns)).all()
    return {f"{row.contact_id}/{row.version}": custody.body_hash(row.body) for row in rows}


def _decisions(store: Store) -> dict[str, str]:
    with store.read() as connection:
        rows = connection.execute(sa.select(DecisionRow.__table__)).all()
    return {
        str(row.seq): custody.body_hash(
            canonical(
                {
                    "finding_id": row.finding_id,
                    "state": row.state,
                    "reason": row.reason,
                    "at": row.at,
                }
            )
        )
        for row in rows
    }


def _papers(store: Store) -> dict[str, str]:
    with store.read() as connection:
        rows = connection.execute(sa.select(PaperRow.id, PaperRow.body)).all()
    return {row.id: custody.body_hash(row.body) for row in rows}


def _withdrawals(store: Store) -> dict[str, str]:
    with store.read() as connection:
        rows = connection.execute(sa.select(WithdrawalRow.evidence_id, WithdrawalRow.reason)).all()
    return {row.evidence_id: custody.body_hash(row.reason) for row in rows}


def _compare(run: _Run, what: str, log: list[CustodyEntry], stored: dict[str, str]) -> None:
    logged: dict[str, tuple[int, str]] = {}
    for entry in log:
        if entry.kind in _KINDS[what]:
            payload = json.loads(entry.payload)
            logged[_key(what, payload)] = (entry.seq, payload.get("body") or payload["reason"])
    good = True
    for key, (seq, body) in logged.items():
        if key not in stored:
            run.say(what, Check.MISSING, key, str(seq))
            good = False
        elif stored[key] != body:
            run.say(what, Check.CHANGED, key, str(seq))
            good = False
    for key in stored.keys() - logged.keys():
        run.say(what, Check.CHANGED, key, "not_in_log")
        good = False
    if good:
        run.say(what, Check.UNCHANGED, detail=str(len(stored)))


def _check_exhibits(run: _Run, log: list[CustodyEntry], exhibits: list[Evidence]) -> None:
    logged = {
        payload["id"]: (entry.seq, payload)
        for entry in log
        if entry.kind == "evidence_added"
        for payload in (json.loads(entry.payload),)
    }
    for one in exhibits:
        check(run.progress)
        run.guarded("exhibit", str(one.exhibit_no), lambda one=one: _exhibit(run, logged, one))  # type: ignore[misc]
    present = {one.id for one in exhibits}
    for evidence_id, (seq, payload) in logged.items():
        if evidence_id not in present:
            run.say("exhibit", Check.MISSING, str(payload["no"]), str(seq))


def _exhibit(run: _Run, logged: Mapping[str, tuple[int, Any]], one: Evidence) -> None:
    item = str(one.exhibit_no)
    if one.id not in logged:
        run.say("exhibit", Check.CHANGED, item, "not_in_log")
        return
    seq, payload = logged[one.id]
    now = evidence.stored_hash(run.store, one.id, run.progress)
    same = now == one.sha256 == payload["sha256"]
    if same and evidence.row_hash_of(one) == payload["row"]:
        run.say("exhibit", Check.UNCHANGED, item, now)
    else:
        run.say("exhibit", Check.CHANGED, item, str(seq))
