"""Merging two parties: the profile, the contacts that name them and the record of it, at once."""

from __future__ import annotations

from collections.abc import Iterable

from cunzheng.casefile import contacts, records
from cunzheng.casefile.store import Store
from cunzheng.core.parties import MERGE, Merge
from cunzheng.core.values import Contact, Profile


def save(
    store: Store,
    record_id: str,
    merge: Merge,
    changed: Iterable[Contact],
    profile: Profile | None,
    others: Iterable[tuple[str, str, object]] = (),
) -> None:
    """New versions of *changed*, of the *profile* (None: it stays), of *others* (kind, id, value),
    and the record of the merging: all or nothing.

    Raises NoSuchItem for a contact that is not in the case; then nothing is written.
    """
    with store.write() as connection:
        at = store.now()
        for contact in changed:
            contacts.revise_in(connection, at, contact)
        if profile is not None:
            store.put_profile_in(connection, profile, at)
        for item in others:
            records.put_in(connection, at, *item)
        records.put_in(connection, at, MERGE, record_id, merge)
