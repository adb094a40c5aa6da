"""The rows of one copy as another may take them over: read as hostile, never as our own.

A value comes out only if it parses as what it should be, is of a sane size, and writes back as
canonical JSON; everything else is counted and left out.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import sqlalchemy as sa

from cunzheng.casefile import custody, evidence, schema
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import (
    ContactVersionRow,
    DecisionRow,
    PaperRow,
    ProfileRow,
    RecordRow,
    WithdrawalRow,
)
from cunzheng.core.codec import from_plain, to_plain
from cunzheng.core.errors import CaseDamaged
from cunzheng.core.ids import canonical
from cunzheng.core.merging import Decided
from cunzheng.core.values import Contact, Evidence, FindingState, KeptPaper, PaperKind, Profile

BODY_LIMIT = 4 * 1024 * 1024  # characters of one value; a transcript of hours has far fewer
TEXT_LIMIT = 100_000
_ID = re.compile(r"[0-9a-f]{32}")
_RECORD_ID = re.compile(r"[^\x00-\x1f]{1,200}")
_SHA = re.compile(r"[0-9a-f]{64}")
T = TypeVar("T")


@dataclass(slots=True)
class Versions:
    """All versions of one thing, oldest first: texts to compare by, and the newest value."""

    texts: list[str] = field(default_factory=list)
    value: object = None
    good: bool = True

    @property
    def body(self) -> str:
        """The hash of the newest text."""
        return custody.body_hash(self.texts[-1])


@dataclass(slots=True)
class Rows:
    """One side. The keys are ids; records by (kind, id); ``refused`` counts what made no sense."""

    contacts: dict[str, Versions] = field(default_factory=dict)
    records: dict[tuple[str, str], Versions] = field(default_factory=dict)
    profile: Versions = field(default_factory=Versions)
    decisions: dict[str, Versions] = field(default_factory=dict)
    papers: dict[str, KeptPaper] = field(default_factory=dict)
    withdrawals: dict[str, str] = field(default_factory=dict)
    exhibits: dict[str, Evidence] = field(default_factory=dict)
    refused: int = 0


def value_of(cls: type[T], body: object) -> T:
    """The value that a text holds. Raises ValueError, whatever is wrong with it."""
    if not isinstance(body, str) or len(body) > BODY_LIMIT:
        raise ValueError
    try:
        value = from_plain(cls, json.loads(body))
        canonical(to_plain(value)).encode("utf-8")  # a lone surrogate cannot be written
    except (KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise ValueError from None
    return value


def _text(value: object, limit: int = TEXT_LIMIT) -> str:
    if not isinstance(value, str) or len(value) > limit:
        raise ValueError
    value.encode("utf-8")
    return value


def _matches(pattern: re.Pattern[str], value: object) -> str:
    text = _text(value, 200)
    if not pattern.fullmatch(text):
        raise ValueError
    return text


def read(store: Store, types: Mapping[str, type[Any]]) -> Rows:
    """Everything of a copy that can be compared. *types* says what records of a kind are."""
    rows = Rows()
    with store.read() as connection:
        _profile(connection, rows)
        _contacts(connection, rows)
        _decisions(connection, rows)
        _papers(connection, rows)
        if schema.has(connection, "record"):
            _records(connection, rows, types)
    _exhibits(store, rows)
    return rows


def _add(rows: Rows, versions: Versions, cls: type[Any], body: object, alike: object) -> None:
    """One more version; if it makes no sense, the thing as a whole is left out."""
    try:
        versions.value = value_of(cls, body)
        versions.texts.append(canonical(alike(versions.value)))  # type: ignore[operator]
    except ValueError:
        rows.refused += versions.good
        versions.good = False


def contact_text(contact: Contact) -> dict[str, Any]:
    """A contact without the number and version that each copy counts for itself."""
    plain: dict[str, Any] = to_plain(replace(contact, no=0, version=0))
    return plain


def _contacts(connection: sa.Connection, rows: Rows) -> None:
    query = sa.select(ContactVersionRow.contact_id, ContactVersionRow.body).order_by(
        ContactVersionRow.contact_id, ContactVersionRow.version
    )
    for row in connection.execute(query):
        try:
            key = _matches(_ID, row.contact_id)
        except ValueError:
            rows.refused += 1
            continue
        versions = rows.contacts.setdefault(key, Versions())
        _add(rows, versions, Contact, row.body, contact_text)
        if versions.good and getattr(versions.value, "id", "") != key:
            rows.refused += 1
            versions.good = False


def _profile(connection: sa.Connection, rows: Rows) -> None:
    query = sa.select(ProfileRow.body).order_by(ProfileRow.version)
    for body in connection.execute(query).scalars():
        _add(rows, rows.profile, Profile, body, to_plain)


def _records(connection: sa.Connection, rows: Rows, types: Mapping[str, type[Any]]) -> None:
    query = sa.select(RecordRow.kind, RecordRow.id, RecordRow.body).order_by(
        RecordRow.kind, RecordRow.id, RecordRow.version
    )
    for row in connection.execute(query):
        try:
            key = _text(row.kind, 200), _matches(_RECORD_ID, row.id)
            cls = types[key[0]]
        except (ValueError, KeyError):
            rows.refused += 1
            continue
        _add(rows, rows.records.setdefault(key, Versions()), cls, row.body, to_plain)


def _decisions(connection: sa.Connection, rows: Rows) -> None:
    query = sa.select(DecisionRow.finding_id, DecisionRow.state, DecisionRow.reason).order_by(
        DecisionRow.seq
    )
    for row in connection.execute(query):
        try:
            key = _matches(_RECORD_ID, row.finding_id)
            value = Decided(FindingState(row.state).value, _text(row.reason))
        except ValueError:
            rows.refused += 1
            continue
        versions = rows.decisions.setdefault(key, Versions())
        versions.value = value
        versions.texts.append(canonical(to_plain(value)))


def _papers(connection: sa.Connection, rows: Rows) -> None:
    for row in connection.execute(sa.select(PaperRow.__table__)):
        try:
            key = _matches(_ID, row.id)
            rows.papers[key] = KeptPaper(
                PaperKind(row.kind),
                _text(row.title, 1000),
                _text(row.body, BODY_LIMIT),
                _text(row.at, 40),
                _matches(_SHA, row.pdf_sha256),
            )
        except ValueError:
            rows.refused += 1
    for row in connection.execute(sa.select(WithdrawalRow.evidence_id, WithdrawalRow.reason)):
        try:
            rows.withdrawals[_matches(_ID, row.evidence_id)] = _text(row.reason)
        except ValueError:
            rows.refused += 1


def _exhibits(store: Store, rows: Rows) -> None:
    try:
        found = evidence.all_evidence(store)
    except CaseDamaged:
        rows.refused += 1  # one that makes no sense: none of them is taken
        return
    for one in found:
        try:
            _matches(_ID, one.id)
            _matches(_SHA, one.sha256)
            _text(one.name, 1000)
            _text(one.source, 40)
            if type(one.size) is not int or one.size <= 0 or one.imported_at is None:
                raise ValueError
            if one.imported_at.instant > dt.datetime.now(dt.UTC) + dt.timedelta(days=1):
                raise ValueError
            canonical(to_plain(one.described)).encode("utf-8")
        except ValueError:
            rows.refused += 1
            continue
        rows.exhibits[one.id] = one
