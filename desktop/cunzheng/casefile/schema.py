"""Bring a case file's schema up to date, or refuse one from the future."""

from __future__ import annotations

import sqlalchemy as sa

from cunzheng.core.errors import CaseTooNew, NotACaseFile

HEAD = "0003"  # the newest revision this app knows; a test holds it to migrations/

# Tables that older files do not have; such a file may still be read as it is.
SINCE = {
    "timestamp": "0002",
    "record": "0003",
    "derived": "0003",
    "take": "0003",
    "take_chunk": "0003",
    "take_end": "0003",
}


def version_of(connection: sa.Connection) -> str | None:
    """The revision in the file; None where there is none yet."""
    known = connection.exec_driver_sql(
        "SELECT count(*) FROM sqlite_master WHERE type='table' AND name='alembic_version'"
    ).scalar_one()
    if not known:
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def has(connection: sa.Connection, table: str) -> bool:
    """Does this file have *table*? An older one that is read as it is may not."""
    found = version_of(connection)
    return found is not None and found >= SINCE[table]


def check_version(connection: sa.Connection) -> str:
    """Return the file's revision. Raises CaseTooNew or NotACaseFile."""
    found = version_of(connection)
    if found is None:
        raise NotACaseFile
    if found > HEAD:
        raise CaseTooNew
    return found


def upgrade(connection: sa.Connection) -> None:
    """Run all missing migrations inside the caller's transaction."""
    # Alembic costs 0.2 s to import and is needed at creation and after an update only.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "cunzheng.casefile:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
