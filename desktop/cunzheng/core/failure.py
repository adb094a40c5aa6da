"""The base of every error that is told to the user."""

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
