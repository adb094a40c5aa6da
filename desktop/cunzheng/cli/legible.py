"""A terminal obeys control characters, and names of files come from anywhere: they are shown."""

from __future__ import annotations

import re
from typing import Any, TextIO

# Controls but line ends and tabs, and the characters that turn the direction of what follows.
_MARKS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def legible(text: str) -> str:
    r"""*text* with such characters written out (``\u202e``): as JSON writes them, too."""
    return _MARKS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class Legible:
    """A stream of text that writes them out; for all else it is the stream itself."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """As the stream's."""
        return self._stream.write(legible(text))

    def writelines(self, lines: Any) -> None:  # noqa: ANN401 - an iterable of str
        """As the stream's."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the stream has
        return getattr(self._stream, name)
