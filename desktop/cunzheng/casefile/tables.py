"""The tables, typed. What they look like in the file is decided by migrations/ (literal SQL);
a test holds the two together. Nothing here leaves casefile/.

Every table is append-only (triggers in the migration): a change is a new row.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Meta(Base):
    """About the file: case_id, created_at, app_version."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class ProfileRow(Base):
    """Debtor, debts, lenders, agencies, numbers: one canonical JSON a version."""

    __tablename__ = "profile"
    version: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)


class ContactRow(Base):
    __tablename__ = "contact"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    no: Mapped[int] = mapped_column(unique=True)


class ContactVersionRow(Base):
    """``start_utc`` and ``number`` repeat what is in body, for sorting and searching."""

    __tablename__ = "contact_version"
    contact_id: Mapped[str] = mapped_column(ForeignKey("contact.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    start_utc: Mapped[str | None] = mapped_column(Text)
    number: Mapped[str] = mapped_column(Text)


Index("ix_contact_version_start_utc", ContactVersionRow.start_utc)
Index("ix_contact_version_number", ContactVersionRow.number)


class BlobRow(Base):
    """Bytes that were imported, once however often they are referred to."""

    __tablename__ = "blob"
    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(Text, unique=True)
    size: Mapped[int] = mapped_column()


class ChunkRow(Base):
    """256 KiB of a blob. A rowid table: WITHOUT ROWID took 2.5 times as long (probe)."""

    __tablename__ = "chunk"
    id: Mapped[int] = mapped_column(primary_key=True)
    blob_id: Mapped[int] = mapped_column(
        ForeignKey("blob.id", deferrable=True, initially="DEFERRED")
    )
    seq: Mapped[int] = mapped_column()
    data: Mapped[bytes] = mapped_column(LargeBinary)


Index("ux_chunk_blob_id_seq", ChunkRow.blob_id, ChunkRow.seq, unique=True)


class EvidenceRow(Base):
    __tablename__ = "evidence"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    no: Mapped[int] = mapped_column(unique=True)
    blob_id: Mapped[int] = mapped_column(ForeignKey("blob.id"))
    at: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)


class WithdrawalRow(Base):
    __tablename__ = "withdrawal"
    evidence_id: Mapped[str] = mapped_column(ForeignKey("evidence.id"), primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)


class DecisionRow(Base):
    """The newest row of a finding counts."""

    __tablename__ = "decision"
    seq: Mapped[int] = mapped_column(primary_key=True)
    finding_id: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(Text)


class PaperRow(Base):
    """A paper that was written: its text as it stood and the hash of its PDF."""

    __tablename__ = "paper"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    pdf_sha256: Mapped[str] = mapped_column(Text)


class TimestampRow(Base):
    """An authority's answer to a request for a head of the log (since 0002; see timestamps.py)."""

    __tablename__ = "timestamp"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    seq: Mapped[int] = mapped_column()
    head: Mapped[str] = mapped_column(Text)
    request: Mapped[bytes] = mapped_column(LargeBinary)
    response: Mapped[bytes] = mapped_column(LargeBinary)
    certificate: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)


class RecordRow(Base):
    """A version of a value that is neither a contact nor an exhibit (since 0003; records.py)."""

    __tablename__ = "record"
    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)


class DerivedRow(Base):
    """What a program made from an exhibit and could make again (since 0003; derived.py)."""

    __tablename__ = "derived"
    seq: Mapped[int] = mapped_column(primary_key=True)
    evidence_id: Mapped[str] = mapped_column(ForeignKey("evidence.id"))
    kind: Mapped[str] = mapped_column(Text)
    maker: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(Text)
    data: Mapped[bytes] = mapped_column(LargeBinary)


Index("ix_derived_evidence_id_kind", DerivedRow.evidence_id, DerivedRow.kind)


class TakeRow(Base):
    """A recording that was begun (since 0003)."""

    __tablename__ = "take"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)


class TakeChunkRow(Base):
    """Sound of a recording under way; goes when the exhibit made of it stands."""

    __tablename__ = "take_chunk"
    take_id: Mapped[str] = mapped_column(ForeignKey("take.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class TakeEndRow(Base):
    """How a recording ended, and which exhibit it became (None: nothing was heard)."""

    __tablename__ = "take_end"
    take_id: Mapped[str] = mapped_column(ForeignKey("take.id"), primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    evidence_id: Mapped[str | None] = mapped_column(ForeignKey("evidence.id"))
    reason: Mapped[str] = mapped_column(Text)


class CustodyRow(Base):
    """The append-only log; hashes as hex SHA-256 (see custody.py)."""

    __tablename__ = "custody"
    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    payload: Mapped[str] = mapped_column(Text)
    prev: Mapped[str] = mapped_column(Text)
    hash: Mapped[str] = mapped_column(Text, unique=True)
