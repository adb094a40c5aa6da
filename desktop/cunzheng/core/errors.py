"""Every way in which the app can fail a user: one class each, one plain sentence each.

A sentence says what happened, what is safe, and what to do. It never holds a name, a number, a
text or a path of the case: those are shown beside it from ``CunzhengError.subject``, which is for
the screen and never for a log.
"""

from __future__ import annotations

from cunzheng.core.errors_case import (
    CannotWrite as CannotWrite,
)
from cunzheng.core.errors_case import (
    CaseBusy as CaseBusy,
)
from cunzheng.core.errors_case import (
    CaseDamaged as CaseDamaged,
)
from cunzheng.core.errors_case import (
    CaseExists as CaseExists,
)
from cunzheng.core.errors_case import (
    CaseNeedsRecovery as CaseNeedsRecovery,
)
from cunzheng.core.errors_case import (
    CaseNeedsUpgrade as CaseNeedsUpgrade,
)
from cunzheng.core.errors_case import (
    CaseNotEncrypted as CaseNotEncrypted,
)
from cunzheng.core.errors_case import (
    CaseNotFound as CaseNotFound,
)
from cunzheng.core.errors_case import (
    CaseReadOnly as CaseReadOnly,
)
from cunzheng.core.errors_case import (
    CaseReplaced as CaseReplaced,
)
from cunzheng.core.errors_case import (
    CaseTooNew as CaseTooNew,
)
from cunzheng.core.errors_case import (
    CopyNotWhole as CopyNotWhole,
)
from cunzheng.core.errors_case import (
    DiskFull as DiskFull,
)
from cunzheng.core.errors_case import (
    EmergencyKeyRefused as EmergencyKeyRefused,
)
from cunzheng.core.errors_case import (
    EmergencyKeyWrong as EmergencyKeyWrong,
)
from cunzheng.core.errors_case import (
    FileTooBigForDrive as FileTooBigForDrive,
)
from cunzheng.core.errors_case import (
    MediumLost as MediumLost,
)
from cunzheng.core.errors_case import (
    NoPassword as NoPassword,
)
from cunzheng.core.errors_case import (
    NoRoom as NoRoom,
)
from cunzheng.core.errors_case import (
    NotACaseFile as NotACaseFile,
)
from cunzheng.core.errors_case import (
    PasswordFileUnreadable as PasswordFileUnreadable,
)
from cunzheng.core.errors_case import (
    PasswordsDiffer as PasswordsDiffer,
)
from cunzheng.core.errors_case import (
    UpgradeCopyFailed as UpgradeCopyFailed,
)
from cunzheng.core.errors_case import (
    UpgradeFailed as UpgradeFailed,
)
from cunzheng.core.errors_case import (
    WeakPassword as WeakPassword,
)
from cunzheng.core.errors_case import (
    WrongPassword as WrongPassword,
)
from cunzheng.core.failure import Cancelled as Cancelled
from cunzheng.core.failure import CunzhengError as CunzhengError
from cunzheng.core.texts import QT_TRANSLATE_NOOP

# --- what is imported ------------------------------------------------------------------------


class ImportRefused(CunzhengError):
    """Base: one file did not come in; the others are not affected."""

    sentence = QT_TRANSLATE_NOOP("Errors", "This file was not imported.")
    exit_code = 6


class SourceMissing(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This file is not there any more. Nothing was imported from it."
    )


class SourceUnreadable(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file cannot be read. Nothing was imported from it; copy it to your disk first, or"
        " check its permissions.",
    )


class SourceEmpty(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file is empty (0 bytes). Nothing was imported; copy it again from the phone and keep"
        " the original there.",
    )


class SourceChanged(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file changed while it was being read. Nothing was imported; wait until it is"
        " finished and import it again.",
    )


class SourceTooLarge(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This file is larger than the app accepts. Nothing was imported from it."
    )


class UnknownFormat(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The app does not know this kind of file. Nothing was imported; recordings, pictures, PDF,"
        " text and exports of messages are accepted.",
    )


class SourceDamaged(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file is damaged or breaks off, so it could not be understood. Nothing was imported;"
        " copy it again from the phone and keep the original there.",
    )


# --- recording -------------------------------------------------------------------------------


class NoMicrophone(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "No microphone can be used. Nothing was recorded; plug one in, or allow the app to use it"
        " in the system settings, and try again.",
    )
    exit_code = 5


class SoundUnavailable(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This computer has no sound system the app can use. Nothing was recorded; record with the"
        " phone and import the file.",
    )
    exit_code = 5


class StoredCopyDamaged(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file is in the case already, but what is stored there is damaged. Keep the original"
        " and do not delete it; restore the case from your last backup.",
    )


# --- findings, papers, handover --------------------------------------------------------------


class NoSuchItem(CunzhengError):
    sentence = QT_TRANSLATE_NOOP("Errors", "There is no such item in this case.")


class InvalidValue(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This value cannot be understood. Nothing was saved; correct it and try again."
    )
    exit_code = 2


class ReasonNeeded(CunzhengError):
    sentence = QT_TRANSLATE_NOOP("Errors", "Please give a reason. It is kept in the case's log.")
    exit_code = 2


class NothingToSay(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is nothing confirmed to write about yet. Confirm at least one finding, or log a"
        " contact first.",
    )


class LetterTemplateBroken(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The wording of this letter has a mistake in its template, so it was not written. The case"
        " is not affected; undo the change to the template.",
    )


class LawDataBroken(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The law data that came with the app cannot be read. The case is not affected; install the"
        " app again.",
    )


class GlyphMissing(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "These characters are in none of the fonts, so the paper was not written: it would show"
        " empty boxes. Replace them and write it again.",
    )


class FolderNotEmpty(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This folder already holds something. It was left as it is; choose a new or empty folder.",
    )
    exit_code = 5


class NotATimestamp(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file is not the answer of a time-stamping authority, or it was refused there."
        " Nothing was kept; ask the authority again with the request file.",
    )


class TimestampOfOther(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This answer belongs to another request, not to one of this case. Nothing was kept; choose"
        " the answer to the request that was exported from this case.",
    )


class TimestampWrong(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The signature in this answer does not verify: the file was changed or is broken. Nothing"
        " was kept; ask the authority for it again.",
    )
    exit_code = 7


class NotACertificate(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file holds no certificate (PEM or DER). Nothing was kept; get the certificate of the"
        " authority from its own site.",
    )
    exit_code = 2


class ReadBackFailed(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "What was written does not read back the same. Do not hand it over; write it again to"
        " another drive. The case itself is not affected.",
    )
    exit_code = 5
