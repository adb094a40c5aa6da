"""Kept answers of time-stamping authorities (RFC 3161)."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLE = """CREATE TABLE timestamp (id TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0), head TEXT NOT NULL CHECK (length(head) = 64),
    request BLOB NOT NULL, response BLOB NOT NULL, certificate BLOB NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    note TEXT NOT NULL CHECK (json_valid(note))) STRICT"""


def upgrade() -> None:
    op.execute(TABLE)
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER timestamp_no_{verb.lower()} BEFORE {verb} ON timestamp BEGIN"
            " SELECT RAISE(ABORT, 'timestamp is append-only'); END"
        )
