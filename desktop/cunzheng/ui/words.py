"""Every enum of the core in words, in one file: the core stays free of prose."""

from __future__ import annotations

from cunzheng.core.moments import Moment, Precision, TimeSource
from cunzheng.core.texts import translate
from cunzheng.core.values import (
    Bilingual,
    Channel,
    Check,
    CheckLine,
    ConductKind,
    Credentials,
    Direction,
    EvidenceKind,
    FindingState,
    LenderKind,
    PaperKind,
    Product,
    Reached,
    Status,
)


def bilingual(text: Bilingual) -> str:
    """The side that fits the app's language."""
    return text.here


def channel(value: Channel) -> str:
    """Call, SMS, …"""
    return {
        Channel.CALL: translate("Words", "Call"),
        Channel.SMS: translate("Words", "SMS"),
        Channel.MESSAGE: translate("Words", "WeChat or other message"),
        Channel.EMAIL: translate("Words", "Email"),
        Channel.VISIT: translate("Words", "Visit"),
        Channel.LETTER: translate("Words", "Letter"),
        Channel.OTHER: translate("Words", "Other"),
    }[value]


def direction(value: Direction) -> str:
    """Who began it."""
    return {
        Direction.INCOMING: translate("Words", "They contacted my side"),
        Direction.OUTGOING: translate("Words", "I contacted them"),
        Direction.UNKNOWN: translate("Words", "Not known who began"),
    }[value]


def reached(value: Reached) -> str:
    """Whom they reached."""
    return {
        Reached.DEBTOR: translate("Words", "Myself"),
        Reached.SPOUSE: translate("Words", "Spouse"),
        Reached.PARENT: translate("Words", "Parent"),
        Reached.CHILD: translate("Words", "Child"),
        Reached.RELATIVE: translate("Words", "Other relative"),
        Reached.FRIEND: translate("Words", "Friend"),
        Reached.COLLEAGUE: translate("Words", "Colleague"),
        Reached.EMPLOYER: translate("Words", "Employer or manager"),
        Reached.NEIGHBOUR: translate("Words", "Neighbour"),
        Reached.GUARANTOR: translate("Words", "Guarantor"),
        Reached.EMERGENCY_CONTACT: translate("Words", "Emergency contact"),
        Reached.OTHER: translate("Words", "Somebody else"),
        Reached.UNKNOWN: translate("Words", "Not known"),
    }[value]


def credentials(value: Credentials) -> str:
    """Whether they proved who they are."""
    return {
        Credentials.SHOWN: translate("Words", "Shown"),
        Credentials.NOT_SHOWN: translate("Words", "Not shown"),
        Credentials.REFUSED: translate("Words", "Asked for and refused"),
        Credentials.UNKNOWN: translate("Words", "Not known"),
    }[value]


def evidence(value: EvidenceKind) -> str:
    """What an exhibit is."""
    return {
        EvidenceKind.RECORDING: translate("Words", "Recording"),
        EvidenceKind.SCREENSHOT: translate("Words", "Screenshot"),
        EvidenceKind.PHOTO: translate("Words", "Photo"),
        EvidenceKind.MESSAGES: translate("Words", "Messages or calls"),
        EvidenceKind.VIDEO: translate("Words", "Video"),
        EvidenceKind.DOCUMENT: translate("Words", "Document"),
        EvidenceKind.STATEMENT: translate("Words", "Witness statement"),
        EvidenceKind.RECEIPT: translate("Words", "Receipt"),
        EvidenceKind.OTHER: translate("Words", "Other"),
    }[value]


def lender_kind(value: LenderKind) -> str:
    """Who supervises depends on it."""
    return {
        LenderKind.BANK: translate("Words", "Bank"),
        LenderKind.CONSUMER_FINANCE: translate("Words", "Consumer finance company"),
        LenderKind.ONLINE_PLATFORM: translate("Words", "Online lending platform"),
        LenderKind.MICRO_LOAN: translate("Words", "Micro-loan company"),
        LenderKind.UNLICENSED: translate("Words", "Without a licence"),
        LenderKind.OTHER: translate("Words", "Other or not known"),
    }[value]


def product(value: Product) -> str:
    """What was lent."""
    return {
        Product.CREDIT_CARD: translate("Words", "Credit card"),
        Product.CONSUMER_LOAN: translate("Words", "Consumer loan"),
        Product.ONLINE_LOAN: translate("Words", "Online loan"),
        Product.OTHER: translate("Words", "Other or not known"),
    }[value]


def conduct(value: ConductKind) -> str:
    """The kinds of improper conduct."""
    return {
        ConductKind.VIOLENCE_THREAT: translate("Words", "Violence or threats"),
        ConductKind.THIRD_PERSONS: translate("Words", "Bothering family, friends, work"),
        ConductKind.INSULT_DEFAMATION: translate("Words", "Insults or defamation"),
        ConductKind.FALSE_INFORMATION: translate("Words", "False information"),
        ConductKind.VISIT_NUISANCE: translate("Words", "Nuisance visits"),
        ConductKind.IMPROPER_TIME: translate("Words", "Improper hours"),
        ConductKind.FREQUENCY: translate("Words", "Too often"),
        ConductKind.IDENTITY: translate("Words", "Identity not shown or false"),
    }[value]


def state(value: FindingState) -> str:
    """Who stands behind a finding."""
    return {
        FindingState.ESTABLISHED: translate("Words", "Follows from the record"),
        FindingState.PROPOSED: translate("Words", "To confirm"),
        FindingState.CONFIRMED: translate("Words", "You confirmed it"),
        FindingState.REJECTED: translate("Words", "You rejected it"),
    }[value]


def paper(value: PaperKind) -> tuple[str, str]:
    """A paper's addressee and what it is for."""
    return {
        PaperKind.NFRA: (
            translate("Words", "Regulator (NFRA)"),
            translate("Words", "About banks, consumer finance, online lenders"),
        ),
        PaperKind.POLICE: (
            translate("Words", "Police"),
            translate("Words", "Threats, following, nuisance visits"),
        ),
        PaperKind.HOTLINE_12321: (
            translate("Words", "12321"),
            translate("Words", "Nuisance calls, junk messages"),
        ),
        PaperKind.LENDER: (
            translate("Words", "The lender"),
            translate("Words", "Most channels ask you to go to the lender first"),
        ),
        PaperKind.NFRA_REPORT: (
            translate("Words", "Report to the regulator"),
            translate("Words", "Asks to punish a breach; your own dispute is a complaint"),
        ),
        PaperKind.CONSUMER: (
            translate("Words", "Consumer association (12315)"),
            translate("Words", "Asks for mediation; whether it takes the case is for it to decide"),
        ),
        PaperKind.COLLECTOR: (
            translate("Words", "Notice to the collector"),
            translate("Words", "Prove who you are, leave others alone, stop what is unlawful"),
        ),
        PaperKind.RECORDS: (
            translate("Words", "Ask for recordings and a statement"),
            translate("Words", "From the lender: calls, account, contract"),
        ),
        PaperKind.REPAYMENT: (
            translate("Words", "Repayment proposal"),
            translate("Words", "Instalments or an extension, from the repayment page"),
        ),
        PaperKind.AUTHORISATION: (
            translate("Words", "Authorisation"),
            translate("Words", "For a helper or a lawyer who acts for you"),
        ),
        PaperKind.COVER: (
            translate("Words", "Cover sheet with receipt"),
            translate("Words", "What is handed in, to be signed by the receiver"),
        ),
        PaperKind.CLAIM: (
            translate("Words", "Outline of a civil claim"),
            translate("Words", "A draft for your lawyer, every page says so"),
        ),
        PaperKind.CATALOGUE: (translate("Words", "List of evidence"), ""),
        PaperKind.BUNDLE: (translate("Words", "Bundle for a lawyer"), ""),
    }[value]


def time_source(value: TimeSource) -> str:
    """Who says so."""
    return {
        TimeSource.RECORDER_CLOCK: translate("Words", "clock of the recorder"),
        TimeSource.FILE_NAME: translate("Words", "file name"),
        TimeSource.CONTAINER: translate("Words", "time inside the file"),
        TimeSource.EXIF: translate("Words", "camera data"),
        TimeSource.EXPORT: translate("Words", "export from the phone"),
        TimeSource.FILE_SYSTEM: translate("Words", "time of the file on disk"),
        TimeSource.TYPED: translate("Words", "typed in"),
        TimeSource.PICTURE_TEXT: translate("Words", "text in the picture"),
    }[value]


def precision(value: Precision) -> str:
    """How exactly a moment is known."""
    return {
        Precision.SECOND: translate("Words", "to the second"),
        Precision.MINUTE: translate("Words", "to the minute"),
        Precision.DAY: translate("Words", "only the day"),
    }[value]


def source_of(value: Moment) -> str:
    """Source and precision of a moment in one phrase."""
    return translate("Words", "{source} ({precision})").format(
        source=time_source(value.source), precision=precision(value.precision)
    )


def check(value: Check) -> str:
    """The four answers of a verification."""
    return {
        Check.UNCHANGED: translate("Words", "Unchanged"),
        Check.CHANGED: translate("Words", "Changed"),
        Check.MISSING: translate("Words", "Missing or incomplete"),
        Check.NOT_CHECKABLE: translate("Words", "Not checkable"),
    }[value]


def status(value: Status) -> str:
    """How a rule's text is known."""
    return {
        Status.VERIFIED: translate("Words", "read in the text itself (a public copy)"),
        Status.SECONDARY: translate("Words", "known from reports"),
        Status.UNVERIFIED: translate("Words", "not yet verified"),
    }[value]


def checked_part(value: str) -> str:
    """What a line of a verification is about; unknown codes are shown as they are."""
    return {
        "container": translate("Words", "Case file"),
        "log": translate("Words", "Custody log"),
        "anchor": translate("Words", "Newest entry that this computer saw"),
        "exhibit": translate("Words", "Exhibit"),
        "exhibits": translate("Words", "List of exhibits"),
        "contact": translate("Words", "Contact"),
        "profile": translate("Words", "Your details"),
        "decision": translate("Words", "Your word on a finding"),
        "paper": translate("Words", "Paper"),
        "withdrawal": translate("Words", "Withdrawal"),
        "meta": translate("Words", "About the file"),
        "schema": translate("Words", "Guards against changes"),
        "timestamp": translate("Words", "Time stamp"),
        "blob": translate("Words", "Stored bytes"),
        "record": translate("Words", "Note, plan or draft"),
        "derived": translate("Words", "Reading of an exhibit"),
        "take": translate("Words", "Recording made here"),
    }.get(value, value)


def checked_detail(line: CheckLine) -> str:
    """Where in the log a difference was found, or the start of a hash that agrees."""
    if line.detail == "not_in_log":
        return translate("Words", "not in the log")
    if line.detail == "damaged":
        return translate("Words", "cannot be read")
    if line.answer is not Check.UNCHANGED and line.detail.isdigit():
        return translate("Words", "log entry {n}").format(n=line.detail)
    return f"{line.detail[:16]}…" if len(line.detail) == 64 else line.detail


def stage(code: str) -> str:
    """A stage of long work; a code that nobody named is not shown to the user."""
    return {
        "import": translate("Words", "Importing"),
        "verify": translate("Words", "Checking exhibits"),
        "bundle": translate("Words", "Writing files"),
        "rekey": translate("Words", "Encrypting anew"),
        "restore": translate("Words", "Restoring"),
        "readback": translate("Words", "Reading back from the drive"),
        "copy": translate("Words", "Copying"),
        "ocr": translate("Words", "Recognising text"),
        "take": translate("Words", "Keeping the recording"),
    }.get(code, "")


def warning(code: str) -> str:
    """A remark of the import about a file; unknown codes are shown as they are."""
    return {
        "no_time": translate("Words", "No time in the file"),
        "times_disagree": translate("Words", "The times in the file differ: please choose"),
        "time_of_saving": translate("Words", "The time is when it was saved, not when it happened"),
        "impossible_time": translate("Words", "The file name holds an impossible time"),
        "impossible_exif_time": translate("Words", "The camera data hold an impossible time"),
        "exif_without_zone": translate("Words", "The camera does not say in which time zone"),
        "exif_unreadable": translate("Words", "The camera data cannot be read"),
        "has_place": translate("Words", "The picture holds the place where it was taken"),
        "year_from_file_system": translate("Words", "The year is only that of the file on disk"),
        "several_numbers": translate("Words", "The file name holds several numbers"),
        "redacted_copy": translate("Words", "A copy made here with parts hidden; see the original"),
        "annotated_copy": translate("Words", "A copy made here with marks; see the original"),
        "not_decoded": translate("Words", "Kept unchanged, but it cannot be shown here"),
        "duration_from_header": translate("Words", "Length as the file says, not counted"),
        "breaks_off": translate("Words", "The recording breaks off; what is there is kept"),
        "cut_off": translate("Words", "Cut off while recording; what was recorded is kept"),
        "text_cut": translate("Words", "Some entries are longer than can be shown"),
        "entries_without_time": translate("Words", "Some entries have no time"),
        "unsent_left_out": translate("Words", "Drafts that were never sent are left out"),
        "columns_unknown": translate("Words", "A table: name its columns to read the entries"),
        "has_attachments": translate("Words", "The mail has attachments; they stay inside it"),
        "impossible_container_time": translate("Words", "The time inside the file is impossible"),
    }.get(code, code)
