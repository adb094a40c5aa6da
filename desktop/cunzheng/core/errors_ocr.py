"""Errors of reading the text in pictures and of making copies of them."""

from __future__ import annotations

from cunzheng.core.failure import CunzhengError
from cunzheng.core.texts import QT_TRANSLATE_NOOP


class OcrNotInstalled(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Reading text in pictures is not installed here. The picture is kept unchanged; type what"
        " it says by hand, or install the app with its text recognition.",
    )
    exit_code = 5


class OcrFailed(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The text in this picture could not be read. The picture is kept unchanged; try again, or"
        " type what it says by hand.",
    )
    exit_code = 6


class OcrTooSlow(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Reading the text in this picture took too long and was stopped. The picture is kept"
        " unchanged; type what it says by hand.",
    )
    exit_code = 6


class PictureNotReadable(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This picture cannot be opened here. It is kept unchanged; look at it on the phone, or"
        " save it there as JPEG and import that too.",
    )
    exit_code = 6


class NothingMarked(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing is marked yet, so no copy was made. Draw at least one mark on the picture first.",
    )
    exit_code = 2


class NoPictureInClipboard(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is no picture to paste. Nothing was imported; copy a picture first, or import its"
        " file.",
    )
    exit_code = 6


class ScreenNotGiven(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This system does not let the app see the screen. Nothing was imported; take a screenshot"
        " with the system's own tool and paste it here.",
    )
    exit_code = 5
