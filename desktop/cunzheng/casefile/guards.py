"""The triggers of a case file: what they say, and whether a file holds anything else that runs.

Whoever holds the key can put a view in the place of a table, or a trigger of their own beside ours;
SQLite would run it without a word. The texts here are those of migrations/; a new case is held to
them by verify.
"""

from __future__ import annotations

import sqlalchemy as sa

from cunzheng.casefile.tables import Base

_ONLY = {
    # Sound goes from here when the exhibit made of it stands (takes.py).
    "take_chunk_no_delete": (
        "CREATE TRIGGER take_chunk_no_delete BEFORE DELETE ON take_chunk"
        " WHEN NOT EXISTS (SELECT 1 FROM take_end WHERE take_id = OLD.take_id)"
        " BEGIN SELECT RAISE(ABORT, 'take_chunk is append-only'); END"
    ),
    "custody_in_order": (
        "CREATE TRIGGER custody_in_order BEFORE INSERT ON custody BEGIN"
        " SELECT RAISE(ABORT, 'custody: seq') WHERE NEW.seq IS NOT"
        " (SELECT coalesce(max(seq), 0) + 1 FROM custody);"
        " SELECT RAISE(ABORT, 'custody: prev') WHERE NEW.prev IS NOT"
        " coalesce((SELECT hash FROM custody WHERE seq = NEW.seq - 1),"
        " '0000000000000000000000000000000000000000000000000000000000000000'); END"
    ),
}


def expected() -> dict[str, str]:
    """Every trigger that a case file may have: its name and its text."""
    found = {
        f"{table}_no_{verb.lower()}": (
            f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN"
            f" SELECT RAISE(ABORT, '{table} is append-only'); END"
        )
        for table in Base.metadata.tables
        for verb in ("UPDATE", "DELETE")
    }
    return found | _ONLY


def strange(connection: sa.Connection) -> tuple[str, ...]:
    """Names of views, and of triggers that this app never made."""
    rows = connection.exec_driver_sql(
        "SELECT type, name FROM sqlite_master WHERE type IN ('view', 'trigger') ORDER BY name"
    ).all()
    ours = expected()
    return tuple(str(row.name) for row in rows if row.type == "view" or row.name not in ours)
