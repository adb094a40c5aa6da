"""The kinds and states that values carry. Their texts are what the case file stores."""

from __future__ import annotations

from enum import StrEnum


class Channel(StrEnum):
    """How a contact came."""

    CALL = "call"
    SMS = "sms"
    MESSAGE = "message"  # WeChat and other messengers
    EMAIL = "email"
    VISIT = "visit"
    LETTER = "letter"
    OTHER = "other"


class Direction(StrEnum):
    """Who began it: INCOMING is the collector towards the debtor's side."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    UNKNOWN = "unknown"


class Reached(StrEnum):
    """Whom the collector reached."""

    DEBTOR = "debtor"
    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    RELATIVE = "relative"
    FRIEND = "friend"
    COLLEAGUE = "colleague"
    EMPLOYER = "employer"
    NEIGHBOUR = "neighbour"
    GUARANTOR = "guarantor"
    EMERGENCY_CONTACT = "emergency_contact"
    OTHER = "other"
    UNKNOWN = "unknown"

    @property
    def third_person(self) -> bool:
        """True for somebody who does not owe the debt (facts.md: 与债务无关的第三人).

        An emergency contact is one too, but may be called when the debtor cannot be reached, so
        the finding reads weaker; a guarantor owes.
        """
        return self not in _NO_THIRD_PERSON


_NO_THIRD_PERSON = frozenset({Reached.DEBTOR, Reached.GUARANTOR, Reached.UNKNOWN})


class Credentials(StrEnum):
    """Whether the collector proved who they are."""

    SHOWN = "shown"
    NOT_SHOWN = "not_shown"  # not shown, and not asked for as far as is known
    REFUSED = "refused"  # asked for and refused
    UNKNOWN = "unknown"


class EvidenceKind(StrEnum):
    """What an exhibit is."""

    RECORDING = "recording"
    SCREENSHOT = "screenshot"
    PHOTO = "photo"
    MESSAGES = "messages"  # an export of SMS or a call log
    VIDEO = "video"
    DOCUMENT = "document"
    STATEMENT = "statement"  # a witness's
    RECEIPT = "receipt"
    OTHER = "other"


class LenderKind(StrEnum):
    """Decides who supervises the lender and which rule sets can bind it."""

    BANK = "bank"
    CONSUMER_FINANCE = "consumer_finance"
    ONLINE_PLATFORM = "online_platform"
    MICRO_LOAN = "micro_loan"
    UNLICENSED = "unlicensed"
    OTHER = "other"


class Product(StrEnum):
    """What was lent."""

    CREDIT_CARD = "credit_card"
    CONSUMER_LOAN = "consumer_loan"
    ONLINE_LOAN = "online_loan"
    OTHER = "other"


class ConductKind(StrEnum):
    """The six kinds of the starting article in its order, and two that the rules add."""

    VIOLENCE_THREAT = "violence_threat"  # 暴力威胁
    THIRD_PERSONS = "third_persons"  # 骚扰亲友
    INSULT_DEFAMATION = "insult_defamation"  # 侮辱诽谤
    FALSE_INFORMATION = "false_information"  # 虚假信息
    VISIT_NUISANCE = "visit_nuisance"  # 上门滋扰
    IMPROPER_TIME = "improper_time"  # 不当时间催收
    FREQUENCY = "frequency"  # 频次超限
    IDENTITY = "identity"  # 未核实身份/冒充


class Status(StrEnum):
    """How a rule or a text is known (shared/law/facts.md); shown to the user, never dropped."""

    VERIFIED = "verified"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


class Verdict(StrEnum):
    """What a rule says of a contact. UNDETERMINED is 无法判断, never 未见问题."""

    BREACH = "breach"
    NOTE = "note"  # 提示: shown, never called a breach
    UNDETERMINED = "undetermined"


class FindingState(StrEnum):
    """Who stands behind a finding.

    ESTABLISHED follows from the recorded fields alone; PROPOSED was read out of words and waits
    for the user; only ESTABLISHED and CONFIRMED may enter a paper.
    """

    ESTABLISHED = "established"
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class PaperKind(StrEnum):
    """What a paper is and to whom it goes."""

    NFRA = "nfra"
    HOTLINE_12321 = "12321"
    POLICE = "police"
    LENDER = "lender"
    NFRA_REPORT = "nfra_report"  # 举报: asks to punish a breach; 投诉 asks for oneself
    CONSUMER = "consumer"  # the consumer association
    COLLECTOR = "collector"  # a notice to whoever collects
    REPAYMENT = "repayment"
    RECORDS = "records"  # asks the lender for recordings and a statement of account
    AUTHORISATION = "authorisation"
    COVER = "cover"
    CLAIM = "claim"  # outline of a civil claim, a draft for the lawyer
    CATALOGUE = "catalogue"
    BUNDLE = "bundle"


MAIN_LETTERS = (PaperKind.NFRA, PaperKind.HOTLINE_12321, PaperKind.POLICE, PaperKind.LENDER)
"""Those that a case with findings always calls for; the others are written when asked for."""
LETTER_KINDS = (
    *MAIN_LETTERS,
    PaperKind.NFRA_REPORT,
    PaperKind.CONSUMER,
    PaperKind.COLLECTOR,
    PaperKind.RECORDS,
    PaperKind.REPAYMENT,
    PaperKind.AUTHORISATION,
    PaperKind.COVER,
    PaperKind.CLAIM,
)
ONE_LENDER = frozenset(
    {
        PaperKind.NFRA,
        PaperKind.LENDER,
        PaperKind.NFRA_REPORT,
        PaperKind.CONSUMER,
        PaperKind.RECORDS,
        PaperKind.REPAYMENT,
        PaperKind.CLAIM,
    }
)
"""Letters about one lender; the others tell of all."""


class Check(StrEnum):
    """The four answers of a verification, kept apart on purpose."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MISSING = "missing"
    NOT_CHECKABLE = "not_checkable"


class TimestampState(StrEnum):
    """What could be found out about an authority's answer (RFC 3161)."""

    VERIFIED = "verified"
    UNVERIFIABLE = "unverifiable"
    WRONG = "wrong"
