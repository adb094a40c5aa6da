"""What argparse says of wrong usage, in the user's language.

Its own messages are English and repeat what was typed, which may have been a password: known ones
are told anew from the names of the options only.
"""

from __future__ import annotations

import re

from cunzheng.core.texts import QT_TRANSLATE_NOOP, translate

_UNKNOWN = QT_TRANSLATE_NOOP("Cli", "there is a word or an option that is not known here")
# Patterns of the messages of Python 3.11 to 3.14, and how they are told.
_KNOWN = (
    (r"unrecognized arguments.*", _UNKNOWN),
    (
        r"the following arguments are required: (?P<what>.*)",
        QT_TRANSLATE_NOOP("Cli", "this is missing: {what}"),
    ),
    (
        r"one of the arguments (?P<what>.*) is required",
        QT_TRANSLATE_NOOP("Cli", "one of these is missing: {what}"),
    ),
    (
        r"argument (?P<what>[^:]*): invalid choice: .* \(choose from (?P<choices>.*)\)",
        QT_TRANSLATE_NOOP("Cli", "{what} takes one of: {choices}"),
    ),
    (
        r"argument (?P<what>[^:]*): expected .*",
        QT_TRANSLATE_NOOP("Cli", "{what} needs a value behind it"),
    ),
    (
        r"argument (?P<what>[^:]*): invalid int value: .*",
        QT_TRANSLATE_NOOP("Cli", "{what} takes a whole number"),
    ),
    (
        r"argument (?P<what>[^:]*): invalid .*",
        QT_TRANSLATE_NOOP("Cli", "the value of {what} cannot be understood"),
    ),
    (
        r"argument (?P<what>[^:]*): not allowed with argument (?P<other>.*)",
        QT_TRANSLATE_NOOP("Cli", "{what} does not go together with {other}"),
    ),
    (
        r"argument (?P<what>[^:]*): ignored explicit argument .*",
        QT_TRANSLATE_NOOP("Cli", "{what} takes no value"),
    ),
)


def told(message: str) -> str:
    """One of argparse's messages in a sentence of ours; an unknown one without its words."""
    for pattern, sentence in _KNOWN:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match is not None:
            found = {key: value.replace("'", "") for key, value in match.groupdict().items()}
            return translate("Cli", sentence).format(**found)
    return translate("Cli", _UNKNOWN)
