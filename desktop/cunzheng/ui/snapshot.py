"""What the window knows of the open case: frozen values, read in one go on the case worker."""

from __future__ import annotations

import bisect
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
from cunzheng.services import pictures, review, searching, steps
from cunzheng.services.cases import Case
from cunzheng.services.searching import place
from cunzheng.services.steps import Situation


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
    # What stands in exhibits: their id to (whether picture, transcript or marker, the words).
    texts: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    # Not everything was read yet: no finding, no count and no picture may be shown.
    partial: bool = False
    total: int = 0  # of a partial one: how many contacts there are about
    # Counted where it is read, because the window must not count 100,000 contacts itself.
    waiting_found: tuple[Finding, ...] | None = None
    printable_found: tuple[Finding, ...] | None = None
    problems_found: frozenset[str] | None = None
    situation: Situation | None = None

    def waiting(self) -> tuple[Finding, ...]:
        """What the user is asked to confirm or reject."""
        if self.waiting_found is not None:
            return self.waiting_found
        return tuple(
            one
            for one in self.findings
            if one.state is FindingState.PROPOSED and one.verdict is Verdict.BREACH
        )

    def printable(self) -> tuple[Finding, ...]:
        """What may enter a paper."""
        if self.printable_found is not None:
            return self.printable_found
        return tuple(one for one in self.findings if one.printable)

    def with_problems(self) -> frozenset[str]:
        """Contacts with at least one breach that was not rejected."""
        if self.problems_found is not None:
            return self.problems_found
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


FIRST = 200  # contacts of the first page of a case that is read in parts
AT_ONCE = 3_000  # contacts up to which a case is read in one go


def first(case: Case) -> Snapshot:
    """What a window needs to open: all of a case, or of a large one the newest contacts.

    A partial one has no findings; ``read(case)`` gives the whole.
    """
    count = case.contact_count()
    if count <= AT_ONCE:
        return read(case)
    made = build(case.info(), case.profile(), case.latest_contacts(FIRST), (), (), {}, ())
    return replace(made, partial=True, total=count)


def listed(case: Case, before: Snapshot) -> Snapshot:
    """All contacts and exhibits of a case that was opened in parts; not judged yet."""
    made = build(
        before.info, case.profile(), case.contacts(), case.evidence(), (), {}, case.custody()
    )
    return replace(made, partial=True, total=len(made.contacts), texts=searching.texts(case))


def read(case: Case, changed: Changes | None = None, old: Snapshot | None = None) -> Snapshot:
    """Read the case (on its worker). Parts that *changed* does not name come from *old*.

    With *old* only the contacts that the log names since then are read and judged again.
    """
    if changed is None or changed == ~Changes.NONE or (old is not None and old.partial):
        listing = old if old is not None and old.partial and old.custody else None
        old = None
    else:
        listing = None
    before = old or listing
    known = before.custody if before is not None else ()
    new = case.custody(known[-1].seq if known else 0)
    log = (*known, *new)

    def keep(part: Changes) -> bool:
        return old is not None and changed is not None and not changed & part

    judged = Changes.CONTACTS | Changes.PROFILE | Changes.FINDINGS | Changes.EVIDENCE
    touched = frozenset(searching.contacts_in(new)) if old is not None else frozenset[str]()
    if old is not None:
        contacts = _with(case, old.contacts, touched) if touched else old.contacts
    elif listing is not None and listing.custody[-1].seq == (log[-1].seq if log else 0):
        contacts = listing.contacts
    else:
        contacts = case.contacts()
    same = old is not None and keep(judged) and not touched
    if old is not None and same:
        findings = old.findings
    elif old is not None:
        findings = review.check_again(case, touched)
    else:
        findings = review.check(case, contacts)
    made = build(
        case.info(),
        old.profile if old and keep(Changes.PROFILE) else case.profile(),
        contacts,
        old.evidence if old and keep(Changes.EVIDENCE) else case.evidence(),
        findings,
        old.decisions if old and keep(Changes.FINDINGS) else review.decisions(case),
        log,
    )
    return replace(
        _counted(made),
        pictures=old.pictures
        if old is not None and same
        else pictures.of(case, made.contacts, made.profile, made.findings),
        texts=old.texts
        if old is not None and not searching.texts_in(new)
        else listing.texts
        if listing is not None and contacts is listing.contacts
        else searching.texts(case),
    )


def _with(case: Case, known: tuple[Contact, ...], touched: frozenset[str]) -> tuple[Contact, ...]:
    """The contacts with the newest versions of those that changed, each in its place."""
    kept = [one for one in known if one.id not in touched]
    for one in case.some_contacts(touched).values():
        if not one.withdrawn:
            bisect.insort(kept, one, key=place)
    return tuple(kept)


def _counted(made: Snapshot) -> Snapshot:
    """The same with what every page counts."""
    return replace(
        made,
        waiting_found=made.waiting(),
        printable_found=made.printable(),
        problems_found=made.with_problems(),
        situation=steps.situation(
            made.contacts, made.findings, made.profile, made.custody, today()
        ),
    )


def letters_written(snapshot: Snapshot) -> int:
    """Papers noted in the custody log."""
    return sum(1 for entry in snapshot.custody if entry.kind == "paper_saved")


def letter_kinds() -> tuple[PaperKind, ...]:
    """In the order of the mock: the regulator, the police, the hotline, the lender."""
    return (PaperKind.NFRA, PaperKind.POLICE, PaperKind.HOTLINE_12321, PaperKind.LENDER)


def other_letter_kinds() -> tuple[PaperKind, ...]:
    """Those that are written when asked for, in the order in which one comes to need them."""
    return tuple(one for one in LETTER_KINDS if one not in MAIN_LETTERS)
