"""Contacts and their versions. An edit is a new row; the former version stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import sqlalchemy as sa

from cunzheng.casefile import custody
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import ContactRow, ContactVersionRow
from cunzheng.core.codec import from_json, to_plain
from cunzheng.core.errors import NoSuchItem
from cunzheng.core.ids import canonical, new_id
from cunzheng.core.values import Contact

_FAR = "9999"  # contacts without a time come last
_AT_ONCE = 500  # ids in one query; SQLite's own limit is far above


def _value(body: str) -> Contact:
    return from_json(Contact, body)


def place(contact: Contact) -> tuple[str, int]:
    """Where a contact stands in the list: by time, unknown time last, then by number."""
    return contact.start.instant.isoformat() if contact.start else _FAR, contact.no


def all_contacts(store: Store) -> tuple[Contact, ...]:
    """The newest version of each contact that was not withdrawn, by time, unknown time last."""
    # As they lie in the file: grouping in SQL goes by the index and so decrypts most pages again
    # and again (3.3 s for 100,000 contacts where this takes 0.3).
    query = sa.text("SELECT contact_id, version, body FROM contact_version")
    newest: dict[str, tuple[int, str]] = {}
    with store.read() as connection:
        for contact_id, version, body in connection.execute(query):
            held = newest.get(contact_id)
            if held is None or version > held[0]:
                newest[contact_id] = version, body
    found = (_value(body) for _version, body in newest.values())
    return _in_order(contact for contact in found if not contact.withdrawn)


def _in_order(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """By :func:`place`, a month at a time: one long sort would hold up every other thread."""
    months: dict[str, list[Contact]] = {}
    for one in contacts:
        months.setdefault(place(one)[0][:7], []).append(one)
    found: list[Contact] = []
    for month in sorted(months):
        found += sorted(months[month], key=place)
    return tuple(found)


def latest(store: Store, most: int) -> tuple[Contact, ...]:
    """The *most* newest contacts that were not withdrawn, in the order of :func:`all_contacts`.

    What a window shows first of a case with very many; contacts of unknown time are left out.
    """
    query = sa.text(
        "SELECT body FROM contact_version AS one WHERE start_utc IS NOT NULL AND version ="
        " (SELECT max(version) FROM contact_version WHERE contact_id = one.contact_id)"
        " ORDER BY start_utc DESC"
    )
    found: list[Contact] = []
    with store.read() as connection:
        for body in connection.execute(query).scalars():
            contact = _value(body)
            if not contact.withdrawn:
                found.append(contact)
            if len(found) == most:
                break
    return tuple(sorted(found, key=place))


def count(store: Store) -> int:
    """How many contacts were ever saved, withdrawn ones included."""
    with store.read() as connection:
        return connection.execute(sa.select(sa.func.count(ContactRow.id))).scalar_one()


def some(store: Store, contact_ids: Iterable[str]) -> dict[str, Contact]:
    """The newest versions of these contacts by id, withdrawn or not; unknown ids are left out."""
    found: dict[str, Contact] = {}
    wanted = list(dict.fromkeys(contact_ids))
    with store.read() as connection:
        for at in range(0, len(wanted), _AT_ONCE):
            query = (
                sa.select(ContactVersionRow.contact_id, ContactVersionRow.body)
                .where(ContactVersionRow.contact_id.in_(wanted[at : at + _AT_ONCE]))
                .order_by(ContactVersionRow.version)
            )
            newest = {row.contact_id: row.body for row in connection.execute(query)}
            found.update((key, _value(body)) for key, body in newest.items())
    return found


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


def versions(store: Store, contact_id: str) -> tuple[tuple[str, Contact], ...]:
    """As :func:`history`, each with when it was saved (ISO, UTC). Raises NoSuchItem."""
    query = (
        sa.select(ContactVersionRow.at, ContactVersionRow.body)
        .where(ContactVersionRow.contact_id == contact_id)
        .order_by(ContactVersionRow.version)
    )
    with store.read() as connection:
        found = tuple((row.at, _value(row.body)) for row in connection.execute(query))
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
    return revise_many(store, [contact])[0]


def revise_many(store: Store, contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Save the next version of each in one transaction: all of them, or none. Raises NoSuchItem."""
    with store.write() as connection:
        at = store.now()
        return tuple(revise_in(connection, at, contact) for contact in contacts)


def revise_in(connection: sa.Connection, at: str, contact: Contact) -> Contact:
    """As :func:`revise`, inside the caller's write transaction at *at* (ISO). Raises NoSuchItem."""
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
    return _put_version(connection, replace(contact, no=number, version=newest + 1), at)
