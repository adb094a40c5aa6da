"""What the window knows of the open case: frozen values, read in one go on the case worker."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cunzheng.core.changes import Changes
from cunzheng.core.moments import SHANGHAI
from cunzheng.core.pictures import NOTHING, Pictures
from cunzheng.core.values import (
    LETTER_KINDS,
    MAIN_LETTERS,
    CaseInfo,
    Contact,
    CustodyEntry,
    Decision,
    Evidence,
    Finding,
    FindingState,
    PaperKind,
    Profile,
    Verdict,
)
from cunzheng.services import pictures, review
from cunzheng.services.cases import Case


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything the pages show. Rebuilt after each write; never changed in place."""

    info: CaseInfo
    profile: Profile = field(default_factory=Profile)
    contacts: tuple[Contact, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    findings: tuple[Finding, ...] = ()
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    custody: tuple[CustodyEntry, ...] = ()
    findings_of: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    contact_by_id: Mapping[str, Contact] = field(default_factory=dict)
    exhibit_by_id: Mapping[str, Evidence] = field(default_factory=dict)
    pictures: Pictures = NOTHING

    def waiting(self) -> tuple[Finding, ...]:
        """What the user is asked to confirm or reject."""
        return tuple(
            one
            for one in self.findings
            if one.state is FindingState.PROPOSED and one.verdict is Verdict.BREACH
        )

    def printable(self) -> tuple[Finding, ...]:
        """What may enter a paper."""
        return tuple(one for one in self.findings if one.printable)

    def with_problems(self) -> frozenset[str]:
        """Contacts with at least one breach that was not rejected."""
        return frozenset(
            one.contact_id
            for one in self.findings
            if one.verdict is Verdict.BREACH and one.state is not FindingState.REJECTED
        )

    def creditors(self) -> int:
        """How many lenders and agencies collect."""
        return len(self.profile.lenders) + len(self.profile.agencies)


def today() -> dt.date:
    """The day in Asia/Shanghai, which papers are dated by."""
    return dt.datetime.now(SHANGHAI).date()


def build(
    info: CaseInfo,
    profile: Profile,
    contacts: tuple[Contact, ...],
    evidence: tuple[Evidence, ...],
    findings: tuple[Finding, ...],
    decisions: Mapping[str, Decision],
    custody: tuple[CustodyEntry, ...],
) -> Snapshot:
    """Put the parts together and index them."""
    by_contact: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_contact[finding.contact_id].append(finding)
    return Snapshot(
        info,
        profile,
        contacts,
        evidence,
        findings,
        decisions,
        custody,
        {key: tuple(found) for key, found in by_contact.items()},
        {one.id: one for one in contacts},
        {one.id: one for one in evidence},
    )


def read(case: Case, changed: Changes | None = None, old: Snapshot | None = None) -> Snapshot:
    """Read the case (on its worker). Parts that *changed* does not name come from *old*."""

    def keep(part: Changes) -> bool:
        return old is not None and changed is not None and not changed & part

    judged = Changes.CONTACTS | Changes.PROFILE | Changes.FINDINGS | Changes.EVIDENCE
    made = build(
        case.info(),
        old.profile if old and keep(Changes.PROFILE) else case.profile(),
        old.contacts if old and keep(Changes.CONTACTS) else case.contacts(),
        old.evidence if old and keep(Changes.EVIDENCE) else case.evidence(),
        old.findings if old and keep(judged) else review.check(case),
        old.decisions if old and keep(Changes.FINDINGS) else review.decisions(case),
        case.custody(),
    )
    if old and keep(judged):
        return replace(made, pictures=old.pictures)
    return replace(made, pictures=pictures.of(case, made.contacts, made.profile, made.findings))


def letters_written(snapshot: Snapshot) -> int:
    """Papers noted in the custody log."""
    return sum(1 for entry in snapshot.custody if entry.kind == "paper_saved")


def letter_kinds() -> tuple[PaperKind, ...]:
    """In the order of the mock: the regulator, the police, the hotline, the lender."""
    return (PaperKind.NFRA, PaperKind.POLICE, PaperKind.HOTLINE_12321, PaperKind.LENDER)


def other_letter_kinds() -> tuple[PaperKind, ...]:
    """Those that are written when asked for, in the order in which one comes to need them."""
    return tuple(one for one in LETTER_KINDS if one not in MAIN_LETTERS)
