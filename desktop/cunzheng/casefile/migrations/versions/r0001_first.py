"""First schema: profile, contacts, blobs, evidence, decisions, papers, custody log."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE profile (version INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL,
       body TEXT NOT NULL CHECK (json_valid(body))) STRICT""",
    "CREATE TABLE contact (id TEXT NOT NULL PRIMARY KEY, no INTEGER NOT NULL UNIQUE) STRICT",
    """CREATE TABLE contact_version (contact_id TEXT NOT NULL REFERENCES contact (id),
       version INTEGER NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body)),
       start_utc TEXT, number TEXT NOT NULL, PRIMARY KEY (contact_id, version)) STRICT""",
    "CREATE INDEX ix_contact_version_start_utc ON contact_version (start_utc)",
    "CREATE INDEX ix_contact_version_number ON contact_version (number)",
    """CREATE TABLE blob (id INTEGER NOT NULL PRIMARY KEY,
       sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64), size INTEGER NOT NULL) STRICT""",
    """CREATE TABLE chunk (id INTEGER NOT NULL PRIMARY KEY, blob_id INTEGER NOT NULL
       REFERENCES blob (id) DEFERRABLE INITIALLY DEFERRED,
       seq INTEGER NOT NULL, data BLOB NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX ux_chunk_blob_id_seq ON chunk (blob_id, seq)",
    """CREATE TABLE evidence (id TEXT NOT NULL PRIMARY KEY, no INTEGER NOT NULL UNIQUE,
       blob_id INTEGER NOT NULL REFERENCES blob (id), at TEXT NOT NULL, name TEXT NOT NULL,
       source TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))) STRICT""",
    """CREATE TABLE withdrawal (evidence_id TEXT NOT NULL PRIMARY KEY REFERENCES evidence (id),
       at TEXT NOT NULL, reason TEXT NOT NULL CHECK (length(reason) > 0)) STRICT""",
    """CREATE TABLE decision (seq INTEGER NOT NULL PRIMARY KEY, finding_id TEXT NOT NULL,
       state TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL) STRICT""",
    """CREATE TABLE paper (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL,
       title TEXT NOT NULL, body TEXT NOT NULL, pdf_sha256 TEXT NOT NULL) STRICT""",
    """CREATE TABLE custody (seq INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL,
       kind TEXT NOT NULL, payload TEXT NOT NULL CHECK (json_valid(payload)),
       prev TEXT NOT NULL CHECK (length(prev) = 64),
       hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)) STRICT""",
)

APPEND_ONLY = (
    "meta",
    "profile",
    "contact",
    "contact_version",
    "blob",
    "chunk",
    "evidence",
    "withdrawal",
    "decision",
    "paper",
    "custody",
)


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    for table in APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN"
                f" SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
    op.execute(
        "CREATE TRIGGER custody_in_order BEFORE INSERT ON custody BEGIN"
        " SELECT RAISE(ABORT, 'custody: seq') WHERE NEW.seq IS NOT"
        " (SELECT coalesce(max(seq), 0) + 1 FROM custody);"
        " SELECT RAISE(ABORT, 'custody: prev') WHERE NEW.prev IS NOT"
        " coalesce((SELECT hash FROM custody WHERE seq = NEW.seq - 1),"
        " '0000000000000000000000000000000000000000000000000000000000000000'); END"
    )
