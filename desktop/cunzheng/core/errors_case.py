"""Errors of the key, the case file and its medium. Import them from ``core.errors``."""

from __future__ import annotations

import datetime as dt

from cunzheng.core.failure import CunzhengError
from cunzheng.core.texts import QT_TRANSLATE_NOOP, translate

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


class PasswordFileUnreadable(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The password file is not there or cannot be read. Nothing was opened; check its name.",
    )
    exit_code = 3


class WeakPassword(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The password is too easy to guess. Nothing was created or changed; use at least 8"
        " characters (6 Chinese ones) without names, dates and numbers of yours, best a sentence"
        " only you know.",
    )
    exit_code = 3


class PasswordsDiffer(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The two passwords differ. Nothing was created; type the same one twice."
    )
    exit_code = 3


class EmergencyKeyWrong(CunzhengError):
    """``group``: the number of the first group that does not fit, from 1."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Group {group} of the emergency key is mistyped or missing. Nothing was changed; compare"
        " it with the sheet and type it again.",
    )
    exit_code = 3

    def __init__(self, group: int) -> None:
        super().__init__()
        self.group = group

    def message(self) -> str:
        """The sentence with the number of the group."""
        return translate("Errors", self.sentence).format(group=self.group)


class EmergencyKeyRefused(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The emergency key is typed without a mistake but does not open this case file. It belongs"
        " to another case, or the password was changed after the sheet was printed. Nothing was"
        " changed.",
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


class CopyNotWhole(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "What is in this copy is not as it was, so it was not restored; nothing was written, and"
        " the copy is as before. Take an older copy; to see what is left, open this one for"
        " reading and verify it.",
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


class CaseNeedsUpgrade(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This case file was written by an older version of the app and is open for reading only."
        " Open it for writing once; a copy is kept and the file is brought up to date.",
    )
    exit_code = 4


class UpgradeCopyFailed(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This case file is of an older version, and the copy that must be kept before it is brought"
        " up to date could not be written or does not verify. Nothing was changed; free some space"
        " and try again, or open it read-only.",
    )
    exit_code = 4


class UpgradeFailed(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This case file could not be brought up to date. It is as it was, and a verified copy lies"
        " in the backups; open it read-only and report this.",
    )
    exit_code = 4


class CaseBusy(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The case is open in another window or program. Close it there and try again; nothing"
        " was changed.",
    )
    exit_code = 4

    def __init__(
        self, subject: str = "", *, host: str = "", since: dt.datetime | None = None
    ) -> None:
        super().__init__(subject)
        self.host, self.since = host, since  # who has it and from when on, where that is known


class CaseNeedsRecovery(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The last writing to this case was cut off, and it cannot be completed where nothing can be"
        " written. Copy the case file together with the file beside it that ends in -journal to"
        " your own disk, and open it there.",
    )
    exit_code = 5


class CaseReadOnly(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The case file cannot be written here (the medium or the folder is read-only). It can be"
        " read; copy it to your own disk to work on it.",
    )
    exit_code = 5


class CaseReplaced(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The case file was exchanged while it was open here, for instance by a change of its"
        " password in another window. The last step was not saved; close the case and open it"
        " again.",
    )
    exit_code = 4


class DiskFull(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is no room left on this drive. What was saved before is whole; free some space and"
        " repeat the last step.",
    )
    exit_code = 5


class NoRoom(DiskFull):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is not enough room on this drive for this. Nothing was written; free some space, or"
        " move the case to a larger drive, and try again.",
    )


class FileTooBigForDrive(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The case file would pass 4 GiB, and this drive (FAT32) cannot hold so large a file."
        " Nothing was written; move the case to your own disk, or use a drive with exFAT or NTFS.",
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
