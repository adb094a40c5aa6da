"""Alembic migrations: numbered modules of literal SQL, independent of tables.py."""
