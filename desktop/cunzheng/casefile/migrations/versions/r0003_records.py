"""Records (versioned values of many kinds), what programs made from exhibits, takes under way."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = (
    """CREATE TABLE record (kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
       at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body)),
       PRIMARY KEY (kind, id, version)) STRICT""",
    """CREATE TABLE derived (seq INTEGER NOT NULL PRIMARY KEY, evidence_id TEXT NOT NULL
       REFERENCES evidence (id), kind TEXT NOT NULL, maker TEXT NOT NULL, at TEXT NOT NULL,
       data BLOB NOT NULL) STRICT""",
    "CREATE INDEX ix_derived_evidence_id_kind ON derived (evidence_id, kind)",
    """CREATE TABLE take (id TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL,
       body TEXT NOT NULL CHECK (json_valid(body))) STRICT""",
    """CREATE TABLE take_chunk (take_id TEXT NOT NULL REFERENCES take (id), seq INTEGER NOT NULL,
       data BLOB NOT NULL, PRIMARY KEY (take_id, seq)) STRICT""",
    """CREATE TABLE take_end (take_id TEXT NOT NULL PRIMARY KEY REFERENCES take (id),
       at TEXT NOT NULL, evidence_id TEXT REFERENCES evidence (id),
       reason TEXT NOT NULL) STRICT""",
)


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    for table in ("record", "derived", "take", "take_chunk", "take_end"):
        for verb in ("UPDATE", "DELETE"):
            # The pieces of a take go once the exhibit that was made of them stands.
            when = (
                " WHEN NOT EXISTS (SELECT 1 FROM take_end WHERE take_id = OLD.take_id)"
                if (table, verb) == ("take_chunk", "DELETE")
                else ""
            )
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}{when} BEGIN"
                f" SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
