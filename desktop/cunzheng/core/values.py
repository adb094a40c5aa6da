"""The frozen values that travel from one stage to the next: what a case is made of.

All are immutable and hold no open file, no database row and no Qt object, so they may cross
threads. Ids are 32 hex digits; money is in fen (1/100 yuan); durations say their unit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from cunzheng.core.kept import (
    CheckLine as CheckLine,
)
from cunzheng.core.kept import (
    CustodyEntry as CustodyEntry,
)
from cunzheng.core.kept import (
    KeptPaper as KeptPaper,
)
from cunzheng.core.kept import (
    Timestamp as Timestamp,
)
from cunzheng.core.kept import (
    VerifyReport as VerifyReport,
)
from cunzheng.core.kinds import (
    LETTER_KINDS as LETTER_KINDS,
)
from cunzheng.core.kinds import (
    MAIN_LETTERS as MAIN_LETTERS,
)
from cunzheng.core.kinds import (
    ONE_LENDER as ONE_LENDER,
)
from cunzheng.core.kinds import (
    Channel as Channel,
)
from cunzheng.core.kinds import (
    Check as Check,
)
from cunzheng.core.kinds import (
    ConductKind as ConductKind,
)
from cunzheng.core.kinds import (
    Credentials as Credentials,
)
from cunzheng.core.kinds import (
    Direction as Direction,
)
from cunzheng.core.kinds import (
    EvidenceKind as EvidenceKind,
)
from cunzheng.core.kinds import (
    FindingState as FindingState,
)
from cunzheng.core.kinds import (
    LenderKind as LenderKind,
)
from cunzheng.core.kinds import (
    PaperKind as PaperKind,
)
from cunzheng.core.kinds import (
    Product as Product,
)
from cunzheng.core.kinds import (
    Reached as Reached,
)
from cunzheng.core.kinds import (
    Status as Status,
)
from cunzheng.core.kinds import (
    TimestampState as TimestampState,
)
from cunzheng.core.kinds import (
    Verdict as Verdict,
)
from cunzheng.core.moments import Moment
from cunzheng.core.particulars import Particulars
from cunzheng.core.texts import chinese


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A sentence that comes from data, in both languages of the app."""

    zh: str
    en: str = ""

    @property
    def here(self) -> str:
        """In the user's language; Chinese where there is no English."""
        return self.zh if chinese() or not self.en else self.en


# --- who and what ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Person:
    """The debtor, who complains and signs. Anything may still be empty."""

    name: str = ""
    id_number: str = ""
    phone: str = ""
    address: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Lender:
    id: str
    name: str
    kind: LenderKind = LenderKind.OTHER
    address: str = ""
    hotline: str = ""


@dataclass(frozen=True, slots=True)
class Agency:
    """A collection agency that a lender hired. Never a respondent at NFRA (facts.md)."""

    id: str
    name: str
    lender_id: str = ""


@dataclass(frozen=True, slots=True)
class Debt:
    """One loan. ``night_agreed``: was contact at night agreed? None: not asked yet."""

    id: str
    lender_id: str
    product: Product = Product.OTHER
    contract_no: str = ""
    amount_fen: int | None = None
    overdue_since: dt.date | None = None
    night_agreed: bool | None = None


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """A number and whose it is; ``number`` is normalised (see core.ids.normalise_number)."""

    number: str
    lender_id: str = ""
    agency_id: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything about the case that is not a contact or an exhibit."""

    debtor: Person = field(default_factory=Person)
    lenders: tuple[Lender, ...] = ()
    agencies: tuple[Agency, ...] = ()
    debts: tuple[Debt, ...] = ()
    lines: tuple[PhoneLine, ...] = ()

    def lender(self, lender_id: str) -> Lender | None:
        return next((one for one in self.lenders if one.id == lender_id), None)

    def agency(self, agency_id: str) -> Agency | None:
        return next((one for one in self.agencies if one.id == agency_id), None)

    def debt(self, debt_id: str) -> Debt | None:
        return next((one for one in self.debts if one.id == debt_id), None)

    def line(self, number: str) -> PhoneLine | None:
        return next((one for one in self.lines if one.number == number), None)


# --- contacts and evidence -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the collector, where known with the place in a recording."""

    text: str
    evidence_id: str = ""
    at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """One call, message or visit. ``no`` and ``version`` are given by the case file (0: new).

    ``said`` is what the collector said or wrote; ``note`` is the user's own. ``answered`` None
    means unknown; it is only asked for calls. ``conduct`` is what the user named himself.
    ``origin`` names the exhibit and the item in it that this contact was read from.
    """

    id: str
    no: int = 0
    version: int = 0
    channel: Channel = Channel.CALL
    direction: Direction = Direction.INCOMING
    start: Moment | None = None
    end: Moment | None = None
    duration_s: int | None = None
    number: str = ""
    lender_id: str = ""
    agency_id: str = ""
    debt_id: str = ""
    collector: str = ""
    reached: Reached = Reached.UNKNOWN
    reached_name: str = ""
    told_of_debt: bool | None = None
    answered: bool | None = None
    credentials: Credentials = Credentials.UNKNOWN
    visitors: int | None = None
    said: str = ""
    note: str = ""
    quotes: tuple[Quote, ...] = ()
    conduct: tuple[ConductKind, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    origin: str = ""
    origin_item: str = ""
    withdrawn: str = ""  # the reason, where the user took it back


@dataclass(frozen=True, slots=True)
class MessageItem:
    """One entry of an SMS or call-log export."""

    item: str  # its place in the export, as a person counts: "3"
    channel: Channel
    number: str
    direction: Direction
    at: Moment | None
    text: str = ""
    duration_s: int | None = None
    answered: bool | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Described:
    """What intake could tell about some bytes. Nothing here is invented: unknown is None or empty.

    ``times`` holds every claim found, best first; ``warnings`` are codes for the user
    ("duration_from_header", "no_time", …).
    """

    kind: EvidenceKind
    media_type: str
    times: tuple[Moment, ...] = ()
    number: str = ""
    contact_name: str = ""
    direction: Direction = Direction.UNKNOWN
    duration_ms: int | None = None
    codec: str = ""
    width: int | None = None
    height: int | None = None
    device: str = ""
    messages: tuple[MessageItem, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that could be imported: where it lies now and what it is."""

    path: str
    name: str
    size: int
    described: Described
    mtime_ns: int = 0  # when it was looked at; 0: not known
    member: str = ""  # its name in the archive at ``path``, where it lies in one
    data: bytes | None = field(
        default=None, repr=False
    )  # where it lies in no file: a drop, a paste


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that did not come in, and why (a finished sentence in the user's language)."""

    path: str
    name: str
    error: Exception
    reason: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One exhibit as it lies in the case. ``exhibit_no`` is printed as 证据N and never changes."""

    id: str
    exhibit_no: int
    name: str
    size: int
    sha256: str
    imported_at: Moment
    described: Described
    source: str = ""  # how it came: "import", "recorder"
    withdrawn: str = ""

    @property
    def kind(self) -> EvidenceKind:
        return self.described.kind


# --- findings --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Citation:
    """One place in one version of a statute or rule.

    ``place`` is the printed reference after the title: "第四十二条第一项". ``text`` is the
    wording of just that place (article lead and the item).
    """

    source_id: str
    title: str
    version: str
    place: str
    text: str
    status: Status
    in_force_from: dt.date | None = None
    in_force_to: dt.date | None = None  # last day, inclusive
    is_law: bool = True  # False: standard or self-discipline, a breach of which reads 不符合
    formal: str = ""  # the full title, as a letter writes it (中华人民共和国民法典)


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule applied to one contact. ``id`` is stable for the same contact, rule and sentences.

    ``former`` is the id that went by the words found: decisions of older versions stand under it.
    """

    id: str
    contact_id: str
    kind: ConductKind
    rule_id: str
    verdict: Verdict
    state: FindingState
    label: Bilingual  # a few words for a chip: 22:00 后来电
    explanation: Bilingual  # the fact, the rule, and what it does not say
    statement: str = ""  # the Chinese sentence a letter may print
    citations: tuple[Citation, ...] = ()
    words: tuple[str, ...] = ()  # what in the text led to it
    related: tuple[str, ...] = ()  # other contact ids it rests on
    former: str = ""

    @property
    def printable(self) -> bool:
        """May it enter a paper as a breach?"""
        return self.verdict is Verdict.BREACH and self.state in {
            FindingState.ESTABLISHED,
            FindingState.CONFIRMED,
        }


@dataclass(frozen=True, slots=True)
class Decision:
    """The user's word on a finding."""

    finding_id: str
    state: FindingState
    reason: str
    at: Moment


# --- papers ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """What the user chose. ``contact_ids`` None takes every contact with a printable finding.

    ``requests`` None takes the defaults of the kind; ``office`` names the addressee.
    ``number`` picks the reported number of a 12321 sheet.
    """

    kind: PaperKind
    date: dt.date
    contact_ids: tuple[str, ...] | None = None
    requests: tuple[str, ...] | None = None
    office: str = ""
    lender_id: str = ""
    number: str = ""
    more: Particulars = field(default_factory=Particulars)  # what single kinds need


@dataclass(frozen=True, slots=True)
class Missing:
    """Something to fill in before a paper can be sent. ``field`` is a dotted name for the form."""

    field: str
    label: Bilingual
    required: bool = True


@dataclass(frozen=True, slots=True)
class Letter:
    """A composed paper as light text (see papers.markup), before it is set in type."""

    kind: PaperKind
    title: str
    text: str
    date: dt.date
    missing: tuple[Missing, ...] = ()
    exhibit_nos: tuple[int, ...] = ()
    author: str = ""  # the signer's name, for the metadata of the PDF
    lender_id: str = ""  # whom it is about, "" where it is about no single lender


# --- the file itself --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CaseInfo:
    """About the file itself."""

    case_id: str
    created_at: str
    app_version: str
    path: str
    size: int
    read_only: bool = False
    title: str = ""
