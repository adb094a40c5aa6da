"""Errors of listening to recordings and of writing down what they say."""

from __future__ import annotations

from cunzheng.core.failure import CunzhengError
from cunzheng.core.texts import QT_TRANSLATE_NOOP


class TranscriptNotReadable(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There are no lines in this file that can be read as text or subtitles. Your transcript is"
        " as it was; choose a .srt, .vtt or .txt file.",
    )
    exit_code = 6


class TooLongToAmplify(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This recording is too long to be made louder here. It plays as it is; the original is"
        " kept unchanged.",
    )
    exit_code = 6


class CannotAmplify(CunzhengError):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This installation cannot make a recording louder: the part that reads pictures, which"
        " this needs too, is missing. The recording plays as it is; install that part to have it.",
    )
    exit_code = 6
