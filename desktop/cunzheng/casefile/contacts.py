"""Contacts and their versions. An edit is a new row; the former version stays."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

import sqlalchemy as sa

from cunzheng.casefile import custody
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import ContactRow, ContactVersionRow
from cunzheng.core.codec import from_plain, to_plain
from cunzheng.core.errors import NoSuchItem
from cunzheng.core.ids import canonical, new_id
from cunzheng.core.values import Contact

_FAR = "9999"  # contacts without a time come last


def _value(body: str) -> Contact:
    return from_plain(Contact, json.loads(body))


def all_contacts(store: Store) -> tuple[Contact, ...]:
    """The newest version of each contact that was not withdrawn, by time, unknown time last."""
    newest = (
        sa.select(
            ContactVersionRow.contact_id, sa.func.max(ContactVersionRow.version).label("version")
        )
        .group_by(ContactVersionRow.contact_id)
        .subquery()
    )
    query = sa.select(ContactVersionRow.body).join(
        newest,
        (newest.c.contact_id == ContactVersionRow.contact_id)
        & (newest.c.version == ContactVersionRow.version),
    )
    with store.read() as connection:
        found = [_value(body) for body in connection.execute(query).scalars()]
    kept = (contact for contact in found if not contact.withdrawn)
    return tuple(
        sorted(kept, key=lambda c: (c.start.instant.isoformat() if c.start else _FAR, c.no))
    )


def first_versions(store: Store) -> tuple[Contact, ...]:
    """Every contact as it first came in, withdrawn ones included: what an import compares with."""
    query = sa.select(ContactVersionRow.body).where(ContactVersionRow.version == 1)
    with store.read() as connection:
        return tuple(_value(body) for body in connection.execute(query).scalars())


def history(store: Store, contact_id: str) -> tuple[Contact, ...]:
    """All versions of one contact, oldest first. Raises NoSuchItem."""
    query = (
        sa.select(ContactVersionRow.body)
        .where(ContactVersionRow.contact_id == contact_id)
        .order_by(ContactVersionRow.version)
    )
    with store.read() as connection:
        found = tuple(_value(body) for body in connection.execute(query).scalars())
    if not found:
        raise NoSuchItem
    return found


def _add(connection: sa.Connection, contact: Contact, at: str) -> Contact:
    highest = connection.execute(sa.select(sa.func.max(ContactRow.no))).scalar()
    saved = replace(
        contact, id=contact.id or new_id(), no=(highest or 0) + 1, version=1, withdrawn=""
    )
    connection.execute(sa.insert(ContactRow).values(id=saved.id, no=saved.no))
    return _put_version(connection, saved, at)


def _put_version(connection: sa.Connection, saved: Contact, at: str) -> Contact:
    body = canonical(to_plain(saved))
    connection.execute(
        sa.insert(ContactVersionRow).values(
            contact_id=saved.id,
            version=saved.version,
            at=at,
            body=body,
            start_utc=saved.start.instant.isoformat() if saved.start else None,
            number=saved.number,
        )
    )
    custody.append(
        connection,
        at,
        "contact_withdrawn" if saved.withdrawn else "contact_saved",
        {
            "id": saved.id,
            "no": saved.no,
            "version": saved.version,
            "body": custody.body_hash(body),
        },
    )
    return saved


def add(store: Store, contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Save new contacts in one transaction; returns them with id, number and version 1."""
    with store.write() as connection:
        at = store.now()
        return tuple(_add(connection, contact, at) for contact in contacts)


def revise(store: Store, contact: Contact) -> Contact:
    """Save the next version of a contact. Raises NoSuchItem if its id is not in the case."""
    with store.write() as connection:
        newest = connection.execute(
            sa.select(sa.func.max(ContactVersionRow.version)).where(
                ContactVersionRow.contact_id == contact.id
            )
        ).scalar()
        number = connection.execute(
            sa.select(ContactRow.no).where(ContactRow.id == contact.id)
        ).scalar()
        if newest is None or number is None:
            raise NoSuchItem
        return _put_version(
            connection, replace(contact, no=number, version=newest + 1), store.now()
        )
