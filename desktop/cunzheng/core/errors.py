"""Every way in which the app can fail a user: one class each, one plain sentence each.

A sentence says what happened, what is safe, and what to do. It never holds a name, a number, a
text or a path of the case: those are shown beside it from ``CunzhengError.subject``, which is for
the screen and never for a log.
"""

from __future__ import annotations

from cunzheng.core.texts import QT_TRANSLATE_NOOP, translate


class CunzhengError(Exception):
    """Base of all errors that are told to the user.

    ``exit_code`` is what the command line returns (see README): 1 a refusal about the case or a
    file, 2 wrong usage, 3 the key, 4 the case file, 5 the medium, 6 what was imported,
    7 a check found a difference.
    """

    sentence = QT_TRANSLATE_NOOP("Errors", "Something went wrong. What was saved before is safe.")
    exit_code = 1

    def __init__(self, subject: str = "") -> None:
        super().__init__(type(self).__name__)  # the name only: exception texts reach logs
        self.subject = subject

    def message(self) -> str:
        """The sentence in the user's language, with the subject (a file's name, say) before it."""
        said = translate("Errors", self.sentence)
        return f"{self.subject}: {said}" if self.subject else said


class Cancelled(CunzhengError):
    """The user stopped the work. Shown nowhere; what was confirmed before stays."""

    sentence = QT_TRANSLATE_NOOP("Errors", "Stopped. What was finished before is kept.")
    exit_code = 130


# --- the key ---------------------------------------------------------------------------------


class WrongPassword(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The password does not open this case file. Nothing was changed; check capitals and the"
        " input method, and try again.",
    )
    exit_code = 3


class NoPassword(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "No password was given. Type it at the prompt, or use --password-file or the variable"
        " CUNZHENG_PASSWORD.",
    )
    exit_code = 3


class WeakPassword(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The password is too short. Nothing was created; use at least 8 characters, better a"
        " sentence only you know.",
    )
    exit_code = 3


class PasswordsDiffer(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The two passwords differ. Nothing was created; type the same one twice."
    )
    exit_code = 3


# --- the case file ---------------------------------------------------------------------------


class CaseNotFound(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "There is no case file at this place. Check the name, or look on the other drive."
    )
    exit_code = 4


class CaseExists(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A file with this name already exists. It was left as it is; choose another name.",
    )
    exit_code = 4


class NotACaseFile(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This is not a case file of this app. It was left as it is; choose a file that ends"
        " in .czx.",
    )
    exit_code = 4


class CaseDamaged(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The case file is damaged. Do not write to it; keep it, and open your last backup copy.",
    )
    exit_code = 4


class CaseNotEncrypted(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The case file would not be encrypted on this computer, so the app stopped before writing"
        " anything into it. Install the app again.",
    )
    exit_code = 4


class CaseTooNew(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This case file was written by a newer version of the app. It was left as it is; update"
        " the app to open it.",
    )
    exit_code = 4


class CaseBusy(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The case is open in another window or program. Close it there and try again; nothing"
        " was changed.",
    )
    exit_code = 4


class CaseReadOnly(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The case file cannot be written here (the medium or the folder is read-only). It can be"
        " read; copy it to your own disk to work on it.",
    )
    exit_code = 5


class DiskFull(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is no room left on this drive. What was saved before is whole; free some space and"
        " repeat the last step.",
    )
    exit_code = 5


class MediumLost(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The drive stopped answering, perhaps it was pulled out. What was saved before is kept on"
        " it; plug it in again and reopen the case.",
    )
    exit_code = 5


class CannotWrite(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The file could not be written at this place. Nothing was changed there; choose another"
        " folder.",
    )
    exit_code = 5


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


class ReadBackFailed(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "What was written does not read back the same. Do not hand it over; write it again to"
        " another drive. The case itself is not affected.",
    )
    exit_code = 5
