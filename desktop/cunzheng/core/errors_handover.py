"""Why something could not be given away, or another's copy could not be taken in.

The states of a drive are kept apart, as in SecureDrop's export; each has one sentence. Success is
none of them: it is what a read-back says.
"""

from __future__ import annotations

from enum import StrEnum

from cunzheng.core.errors import CannotWrite, CunzhengError, DiskFull, MediumLost, ReadBackFailed
from cunzheng.core.texts import QT_TRANSLATE_NOOP


class DriveState(StrEnum):
    """What can be said of a drive before, while and after something is written to it."""

    READY = "ready"
    NONE = "none"
    SEVERAL = "several"
    LOCKED = "locked"
    NOT_WRITABLE = "not_writable"
    FULL = "full"
    VANISHED = "vanished"
    LIES = "lies"
    BUSY = "busy"
    NOT_EJECTED = "not_ejected"


class NoDrive(CannotWrite):
    state = DriveState.NONE
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "No removable drive is plugged in. Nothing was written; plug the stick in, wait a moment"
        " and look again.",
    )


class SeveralDrives(CannotWrite):
    state = DriveState.SEVERAL
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Several removable drives are plugged in. Nothing was written; choose the one that is"
        " meant, or pull the others out.",
    )


class DriveLocked(CannotWrite):
    state = DriveState.LOCKED
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The drive is locked or not opened by the system yet. Nothing was written; open it in the"
        " file manager (it may ask for the drive's own password) and look again.",
    )


class DriveNotWritable(CannotWrite):
    state = DriveState.NOT_WRITABLE
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing can be written to this drive: it is protected, or it belongs to another user."
        " Nothing was changed on it; move its lock switch or take another drive.",
    )


class DriveTooSmall(DiskFull):
    state = DriveState.FULL
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is not enough room on this drive. Nothing was written; take a larger one, or choose"
        " fewer exhibits.",
    )


class FileTooBigForFat(CannotWrite):
    state = DriveState.FULL
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "One of the files is larger than 4 GiB, and this drive (FAT32) cannot hold it. Nothing was"
        " written; take a drive with exFAT or NTFS.",
    )


class DriveVanished(MediumLost):
    state = DriveState.VANISHED
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The drive went away before everything on it was checked. What was being written does not"
        " count as handed over; the case on this computer is not affected. Plug it in and write"
        " again.",
    )


class DriveLies(ReadBackFailed):
    state = DriveState.LIES
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The drive did not give back what was written to it. It may be broken, or hold less than"
        " it says. Do not use it; what was there before was left alone, and the case on this"
        " computer is not affected. Take another drive.",
    )


class DriveBusy(CunzhengError):
    state = DriveState.BUSY
    exit_code = 5
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Everything was written and checked, but another program still uses the drive, so it could"
        " not be ejected. Close the windows that show it, then eject it in the file manager.",
    )


class CannotEject(CunzhengError):
    state = DriveState.NOT_EJECTED
    exit_code = 5
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Everything was written and checked, but this system does not let the app eject the drive."
        " Eject it in the file manager before you pull it out.",
    )


class NamesCollide(CannotWrite):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Two files would get the same name on this drive. Nothing was written; rename one of them"
        " in the case and try again.",
    )


# --- receiving --------------------------------------------------------------------------------


class NothingChosen(CunzhengError):
    exit_code = 2
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Nothing is chosen to be given. Nothing was written; choose at least one thing."
    )


class OtherCase(CunzhengError):
    exit_code = 4
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "These two files are not copies of the same case. Nothing was changed in either of them.",
    )


class CopyNotWhole(CunzhengError):
    exit_code = 7
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The other copy does not verify: something in it was changed or is missing. Nothing was"
        " taken over from it; ask for it again, and keep this one.",
    )


class MergeOutdated(CunzhengError):
    exit_code = 4
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "One of the two copies changed since they were compared. Nothing was taken over; compare"
        " them again.",
    )
