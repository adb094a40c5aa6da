"""Create, open and read a case. Every call on one Case must come from one thread."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from cunzheng.casefile import contacts as contact_rows
from cunzheng.casefile import evidence as evidence_rows
from cunzheng.casefile.store import Store
from cunzheng.core.changes import Changes
from cunzheng.core.values import CaseInfo, Contact, CustodyEntry, Evidence, Profile
from cunzheng.services import settings


class Case:
    """An open case. Values out are frozen; writes go through the verbs in ``services``."""

    def __init__(self, store: Store) -> None:
        self.store = store  # for services only; ui and cli never touch it

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

    def custody(self) -> tuple[CustodyEntry, ...]:
        return self.store.log()

    def head(self) -> str:
        """The newest hash of the custody log, hex."""
        log = self.store.log()
        return log[-1].hash if log else ""

    def close(self) -> None:
        """Remember the log's head outside the file, then close."""
        try:
            if not self.read_only:
                log = self.store.log()
                if log:
                    settings.remember_head(self.info().case_id, log[-1].seq, log[-1].hash)
        finally:
            self.store.close()

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


def create_case(path: Path, password: str, profile: Profile | None = None) -> Case:
    """Create a case file, whole or not at all. Raises the errors of ``Store.create``."""
    case = Case(Store.create(path, password))
    if profile is not None:
        case.store.save_profile(profile)
    return case


def open_case(path: Path, password: str, *, read_only: bool = False) -> Case:
    """Open a case file. Raises the errors of ``Store.open``."""
    return Case(Store.open(path, password, read_only=read_only))


def save_profile(case: Case, profile: Profile) -> Changes:
    """Save who and what the case is about; the former version is kept."""
    if profile == case.profile():
        return Changes.NONE
    case.store.save_profile(profile)
    return Changes.PROFILE | Changes.FINDINGS | Changes.CUSTODY
