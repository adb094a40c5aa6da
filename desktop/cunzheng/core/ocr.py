"""What was read in a picture: lines with their boxes, what the user made of them, proposals.

A reading by a program is never what the picture says: it waits for a person (``confirmed``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cunzheng.core.moments import Moment
from cunzheng.core.values import Channel, Direction


@dataclass(frozen=True, slots=True)
class OcrLine:
    """One line of text. The box is in pixels of the picture as shown (turned upright by its EXIF).

    ``score`` is how sure the program is, 0 to 100; ``added`` marks a line that the user typed in,
    which has no box.
    """

    text: str
    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0
    score: int = 0
    added: bool = False

    @property
    def middle(self) -> int:
        """Pixels from the top to the middle of the line."""
        return (self.top + self.bottom) // 2


@dataclass(frozen=True, slots=True)
class Reading:
    """All lines of a picture, from the top, and which program with which models read them."""

    maker: str
    width: int
    height: int
    lines: tuple[OcrLine, ...] = ()

    @property
    def text(self) -> str:
        """The lines under each other."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class OcrText:
    """What the user made of a reading; ``confirmed`` once they compared it with the picture.

    ``maker`` names the reading it began with.
    """

    evidence_id: str
    lines: tuple[OcrLine, ...] = ()
    confirmed: bool = False
    maker: str = ""
    withdrawn: str = ""

    @property
    def text(self) -> str:
        """The lines under each other."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class StoredText:
    """Of one exhibit: the first reading, the newest one, and the user's text. None: not there."""

    first: Reading | None = None
    newest: Reading | None = None
    text: OcrText | None = None

    @property
    def lines(self) -> tuple[OcrLine, ...]:
        """What stands now: the user's text, else the newest reading."""
        if self.text is not None:
            return self.text.lines
        return self.newest.lines if self.newest is not None else ()

    @property
    def confirmed(self) -> bool:
        """Did a person compare it with the picture?"""
        return self.text is not None and self.text.confirmed


class Origin(StrEnum):
    """Where in a picture a proposal stands, as far as its place and form tell."""

    STATUS_BAR = "status_bar"  # the telephone's clock: when the picture was made, no message's time
    IN_LINE = "in_line"  # a line of its own, as messengers write above a message
    IN_TEXT = "in_text"  # within words: may be a time that somebody only speaks of
    TITLE = "title"  # at the top: who the conversation is with
    ROW = "row"  # a row of a list of calls


@dataclass(frozen=True, slots=True)
class ProposedTime:
    """A time that stands in a picture. ``moment`` is None where the day cannot be told.

    ``written`` is how it stands there; ``line`` counts from 0; ``relative`` means that the day was
    worked out from when the picture was taken (yesterday, a weekday, no year).
    """

    written: str
    line: int
    origin: Origin
    moment: Moment | None = None
    relative: bool = False


@dataclass(frozen=True, slots=True)
class ProposedNumber:
    """A telephone number that stands in a picture, in the one form numbers have in a case."""

    number: str
    written: str
    line: int
    origin: Origin


@dataclass(frozen=True, slots=True)
class ProposedCall:
    """One row of a list of calls: a number or a name, and what stands beside or below it."""

    line: int
    number: str = ""
    name: str = ""
    time: ProposedTime | None = None
    direction: Direction = Direction.UNKNOWN
    answered: bool | None = None
    duration_s: int | None = None


@dataclass(frozen=True, slots=True)
class Proposals:
    """What could be taken over from a picture, one by one, by the user."""

    times: tuple[ProposedTime, ...] = ()
    numbers: tuple[ProposedNumber, ...] = ()
    calls: tuple[ProposedCall, ...] = ()
    channel: Channel = Channel.MESSAGE
