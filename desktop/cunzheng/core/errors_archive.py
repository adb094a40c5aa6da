"""Why an archive, or something in it, did not come in."""

from __future__ import annotations

from cunzheng.core.errors import ImportRefused
from cunzheng.core.texts import QT_TRANSLATE_NOOP


class ArchiveLocked(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This archive is locked with a password, so the app cannot look inside. Nothing was"
        " imported from it; unpack it first and drop the folder here.",
    )


class ArchiveBomb(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This archive would unpack to far more than it should, as hostile archives do. Nothing was"
        " imported from it; ask where it comes from before you unpack it.",
    )


class ArchiveNested(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This is an archive inside an archive; the app looks into the outer one only. Unpack it"
        " and drop the folder here.",
    )


class ArchiveUnsupported(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The app looks into ZIP archives only. Nothing was imported from this one; unpack it first"
        " and drop the folder here.",
    )


class MemberTooLarge(ImportRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file is too large to be taken straight out of an archive. Nothing was imported from"
        " it; unpack the archive first and drop the folder here.",
    )
