"""Write what another copy has into this one, inside one transaction of the caller's.

Ids stay, numbers are this case's own. What a value stands on is looked up here: a link to an
exhibit that is not in this case goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

import sqlalchemy as sa

from cunzheng.casefile import contacts, custody, evidence, records
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import (
    BlobRow,
    ContactRow,
    ContactVersionRow,
    DecisionRow,
    EvidenceRow,
    PaperRow,
    WithdrawalRow,
)
from cunzheng.core.codec import to_plain
from cunzheng.core.errors_handover import CopyNotWhole
from cunzheng.core.ids import canonical
from cunzheng.core.merging import Decided, MergeItem, Part
from cunzheng.core.progress import Progress
from cunzheng.core.values import Contact, Evidence, KeptPaper, Profile


class Taker:
    """One merge, inside the write transaction of mine."""

    def __init__(
        self,
        connection: sa.Connection,
        mine: Store,
        theirs: Store,
        at: str,
        head: str,
        progress: Progress,
    ) -> None:
        self.connection, self.mine, self.theirs = connection, mine, theirs
        self.at, self.head, self.progress = at, head, progress
        self.exhibits: set[str] = set()
        self.contacts: set[str] = set()
        self.instead: dict[str, str] = {}

    def take(self, items: Sequence[MergeItem]) -> None:
        """Exhibits first, then what may stand on them."""
        for one in items:
            if isinstance(one.theirs, Evidence):
                self._exhibit(one.theirs)
        self.exhibits = set(self.connection.execute(sa.select(EvidenceRow.id)).scalars())
        self.instead = self._same_bytes()
        known = self.connection.execute(sa.select(ContactRow.id)).scalars()
        self.contacts = {*known, *(one.id for one in items if one.part is Part.CONTACT)}
        for one in items:
            value = self._tidy(one.theirs)
            if isinstance(value, Contact):
                self._contact(one.id, value)
            elif isinstance(value, Profile):
                self.mine.put_profile_in(self.connection, value, self.at)
            elif isinstance(value, Decided):
                self._decision(one.id, value)
            elif isinstance(value, KeptPaper):
                self._paper(one.id, value)
            elif one.part is Part.WITHDRAWAL:
                self._withdrawal(one.id, str(value))
            elif one.part is Part.RECORD and getattr(value, "copy_id", True):
                # Without the copy there is nothing to show in an exhibit's place.
                record_id = self.instead.get(one.id, one.id)
                records.put_in(self.connection, self.at, one.kind, record_id, value)

    def _same_bytes(self) -> dict[str, str]:
        """Their exhibits that I have under another id, because both took in the same file."""
        query = sa.select(EvidenceRow.id, BlobRow.sha256).join(
            BlobRow, BlobRow.id == EvidenceRow.blob_id
        )
        mine = {row.sha256: row.id for row in self.connection.execute(query)}
        return {
            one.id: mine[one.sha256]
            for one in evidence.listed(self.theirs)
            if one.id not in self.exhibits and one.sha256 in mine
        }

    def _tidy(self, value: Any) -> Any:  # noqa: ANN401 - any core value
        """The value standing on exhibits and contacts that are in this case."""
        if isinstance(value, tuple):
            return tuple(self._tidy(one) for one in value)
        if not is_dataclass(value) or isinstance(value, type | Evidence):
            return value
        changed: dict[str, Any] = {}
        for one in fields(value):
            held = getattr(value, one.name)
            if one.name in {"evidence_id", "origin", "parent_id", "copy_id"}:
                changed[one.name] = self._known(held)
            elif one.name == "evidence_ids":
                changed[one.name] = tuple(x for x in map(self._known, held) if x)
            elif one.name == "contact_ids" and held is not None:
                changed[one.name] = tuple(x for x in held if x in self.contacts)
            elif isinstance(held, tuple):
                changed[one.name] = self._tidy(held)
        return replace(value, **changed) if changed else value

    def _known(self, evidence_id: str) -> str:
        found = self.instead.get(evidence_id, evidence_id)
        return found if found in self.exhibits else ""

    def _exhibit(self, one: Evidence) -> None:
        """Their exhibit with its id and its bytes, under my next number."""
        connection = self.connection
        known = connection.execute(sa.select(BlobRow.id).where(BlobRow.sha256 == one.sha256))
        if known.first() is not None:
            return
        with evidence.open_bytes(self.theirs, one.id) as stream:
            blob_id, sha, size = evidence._store_chunks(
                connection, stream, self.progress, limit=one.size
            )
        if sha != one.sha256 or size != one.size:
            raise CopyNotWhole(self.theirs.path.name)
        connection.execute(sa.insert(BlobRow).values(id=blob_id, sha256=sha, size=size))
        highest = connection.execute(sa.select(sa.func.max(EvidenceRow.no))).scalar()
        no, body = (highest or 0) + 1, canonical(to_plain(one.described))
        taken_in = one.imported_at.instant.isoformat()
        connection.execute(
            sa.insert(EvidenceRow).values(
                id=one.id, no=no, blob_id=blob_id, at=taken_in, name=one.name, source=one.source,
                body=body,
            )
        )  # fmt: skip
        row = evidence._row_hash(one.id, no, taken_in, one.name, one.source, body, sha)
        custody.append(
            connection, self.at, "evidence_added",
            {"id": one.id, "no": no, "sha256": sha, "row": row, "from": self.head},
        )  # fmt: skip

    def _contact(self, contact_id: str, value: Contact) -> None:
        query = (
            sa.select(ContactRow.no, sa.func.max(ContactVersionRow.version).label("newest"))
            .join(ContactVersionRow, ContactVersionRow.contact_id == ContactRow.id)
            .where(ContactRow.id == contact_id)
            .group_by(ContactRow.no)
        )
        row = self.connection.execute(query).first()
        if row is None:
            highest = self.connection.execute(sa.select(sa.func.max(ContactRow.no))).scalar()
            no, version = (highest or 0) + 1, 1
            self.connection.execute(sa.insert(ContactRow).values(id=contact_id, no=no))
        else:
            no, version = row.no, row.newest + 1
        saved = replace(value, id=contact_id, no=no, version=version)
        contacts._put_version(self.connection, saved, self.at)

    def _decision(self, finding_id: str, value: Decided) -> None:
        values = {
            "finding_id": finding_id, "state": value.state, "reason": value.reason, "at": self.at,
        }  # fmt: skip
        seq = self.connection.execute(sa.insert(DecisionRow).values(**values)).inserted_primary_key
        custody.append(
            self.connection,
            self.at,
            "finding_decided",
            {"seq": seq[0] if seq else 0, "body": custody.body_hash(canonical(values))},
        )

    def _paper(self, paper_id: str, value: KeptPaper) -> None:
        self.connection.execute(
            sa.insert(PaperRow).values(
                id=paper_id, kind=value.kind.value, at=self.at, title=value.title, body=value.text,
                pdf_sha256=value.pdf_sha256,
            )
        )  # fmt: skip
        custody.append(
            self.connection,
            self.at,
            "paper_saved",
            {
                "id": paper_id,
                "kind": value.kind.value,
                "pdf": value.pdf_sha256,
                "body": custody.body_hash(value.text),
                "title": custody.body_hash(value.title),
            },
        )

    def _withdrawal(self, evidence_id: str, reason: str) -> None:
        evidence_id = self.instead.get(evidence_id, evidence_id)
        done = self.connection.execute(
            sa.select(WithdrawalRow.evidence_id).where(WithdrawalRow.evidence_id == evidence_id)
        ).first()
        if done is not None or evidence_id not in self.exhibits:
            return
        self.connection.execute(
            sa.insert(WithdrawalRow).values(evidence_id=evidence_id, at=self.at, reason=reason)
        )
        custody.append(
            self.connection,
            self.at,
            "evidence_withdrawn",
            {"id": evidence_id, "reason": custody.body_hash(reason)},
        )
