"""Create, open and read a case. Every call on one Case must come from one thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from cunzheng.casefile import contacts as contact_rows
from cunzheng.casefile import evidence as evidence_rows
from cunzheng.casefile import upgrading
from cunzheng.casefile.key import check_new_password
from cunzheng.casefile.store import Store
from cunzheng.core.changes import Changes
from cunzheng.core.ids import normalise_number
from cunzheng.core.values import CaseInfo, Contact, CustodyEntry, Evidence, Profile
from cunzheng.services import backups, settings


class Case:
    """An open case. Values out are frozen; writes go through the verbs in ``services``."""

    def __init__(self, store: Store) -> None:
        self.store = store  # for services only; ui and cli never touch it
        self.automatic_backup = True  # the sample turns it off
        # What services.review worked out last, and from what.
        self.checked: tuple[object, object] | None = None

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def read_only(self) -> bool:
        return self.store.read_only

    def info(self) -> CaseInfo:
        return self.store.info()

    def profile(self) -> Profile:
        return self.store.profile()

    def contacts(self) -> tuple[Contact, ...]:
        """Newest version of each contact not withdrawn, oldest first, unknown time last."""
        return contact_rows.all_contacts(self.store)

    def contact(self, contact_id: str) -> Contact:
        """The newest version. Raises NoSuchItem."""
        return self.history(contact_id)[-1]

    def contact_count(self) -> int:
        """How many contacts were ever saved; quick, and a little more than are shown."""
        return contact_rows.count(self.store)

    def latest_contacts(self, most: int) -> tuple[Contact, ...]:
        """The *most* newest contacts of known time, oldest first: a first page."""
        return contact_rows.latest(self.store, most)

    def some_contacts(self, contact_ids: Iterable[str]) -> dict[str, Contact]:
        """The newest versions of these by id, withdrawn or not; unknown ids are left out."""
        return contact_rows.some(self.store, contact_ids)

    def versions(self, contact_id: str) -> tuple[tuple[str, Contact], ...]:
        """As :meth:`history`, each with when it was saved (ISO, UTC). Raises NoSuchItem."""
        return contact_rows.versions(self.store, contact_id)

    def history(self, contact_id: str) -> tuple[Contact, ...]:
        """Every version, oldest first. Raises NoSuchItem."""
        return contact_rows.history(self.store, contact_id)

    def evidence(self) -> tuple[Evidence, ...]:
        """All exhibits by number, withdrawn ones included."""
        return evidence_rows.all_evidence(self.store)

    def exhibit(self, evidence_id: str) -> Evidence:
        """One exhibit. Raises NoSuchItem."""
        return evidence_rows.find(self.store, evidence_id)

    def open_evidence(self, evidence_id: str) -> BinaryIO:
        """The original bytes, seekable, decrypted in memory chunk by chunk."""
        return evidence_rows.open_bytes(self.store, evidence_id)

    def custody(self, after: int = 0) -> tuple[CustodyEntry, ...]:
        """The custody log, oldest first: the whole of it, or what follows its entry *after*."""
        return self.store.log(after)

    def head(self) -> str:
        """The newest hash of the custody log, hex."""
        log = self.store.log()
        return log[-1].hash if log else ""

    def close(self, *, backup: bool = True) -> None:
        """Remember the log's head outside the file, make a copy if one is due, then close.

        The copy never fails the closing. *backup* False leaves it out where closing must be quick
        (a lock); it is due again at the next closing.
        """
        try:
            if not self.read_only:
                self._remember_head()
                if backup and self.automatic_backup:
                    backups.make_if_due(self)
        finally:
            self.store.close()

    def _remember_head(self) -> None:
        log, case_id = self.store.log(), self.store.case_id()
        settings.remember_log(case_id, [one.hash for one in log])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.store.close()


def ready(store: Store) -> Case:
    """An open store as a case; an older file that is open for writing is brought up to date first,
    after a verified copy was put into the backups. A read-only one is read as it is.

    Raises UpgradeCopyFailed, UpgradeFailed (the store is closed, the file as it was), CaseBusy.
    """
    try:
        if not store.read_only and upgrading.outdated(store):
            upgrading.upgrade(store, backups.before_upgrade(store))
    except BaseException:
        store.close()
        raise
    return Case(store)


def create_case(path: Path, password: str, profile: Profile | None = None) -> Case:
    """Create a case file, whole or not at all. Raises the errors of ``Store.create``."""
    if profile is not None:
        from cunzheng.services.keys import known_words  # keys opens cases: it imports this module

        check_new_password(password, known_words(profile))
    case = Case(Store.create(path, password))
    if profile is not None:
        save_profile(case, profile)
    return case


def open_case(path: Path, password: str, *, read_only: bool = False) -> Case:
    """Open a case file. Raises the errors of ``Store.open`` and of :func:`ready`."""
    return ready(Store.open(path, password, read_only=read_only))


def save_profile(case: Case, profile: Profile) -> Changes:
    """Save who and what the case is about; the former version is kept.

    Numbers are brought to the one form in which contacts carry them.
    """
    lines = tuple(replace(one, number=normalise_number(one.number)) for one in profile.lines)
    profile = replace(profile, lines=lines)
    if profile == case.profile():
        return Changes.NONE
    case.store.save_profile(profile)
    return Changes.PROFILE | Changes.FINDINGS | Changes.CUSTODY
