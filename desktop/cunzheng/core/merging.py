"""Two copies of one case side by side: what they share, what each has more, what may be taken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What kind of thing differs."""

    EXHIBIT = "exhibit"
    CONTACT = "contact"
    PROFILE = "profile"
    RECORD = "record"  # marks, transcripts, statements, plans, …
    DECISION = "decision"
    PAPER = "paper"
    WITHDRAWAL = "withdrawal"  # of an exhibit


class Standing(StrEnum):
    """How the other copy's value stands to mine."""

    NEW = "new"  # only they have it
    CHANGED = "changed"  # they changed it, I did not
    CONFLICT = "conflict"  # both changed it, differently


class Side(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class MergeItem:
    """One thing of theirs. ``mine`` and ``theirs`` are core values (None: there is none);
    ``kind`` is a record's kind; ``body`` is the hash by which a refusal is remembered.
    """

    key: str
    part: Part
    standing: Standing
    id: str
    theirs: object
    mine: object | None = None
    kind: str = ""
    body: str = ""

    @property
    def default(self) -> Side:
        """What happens if nobody says otherwise: mine stays where both changed."""
        return Side.MINE if self.standing is Standing.CONFLICT else Side.THEIRS


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision on a finding, without the row it stands in."""

    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """``common`` entries of the log are the same in both (the last of them at ``common_at``, ISO);
    ``mine_more`` and ``theirs_more`` came after. ``refused`` counts values that make no sense and
    are left out; ``not_taken`` what cannot move to another log, such as time stamps.
    """

    case_id: str
    mine_head: str
    theirs_head: str
    common: int
    common_at: str
    mine_more: int
    theirs_more: int
    items: tuple[MergeItem, ...] = ()
    refused: int = 0
    not_taken: int = 0

    @property
    def conflicts(self) -> tuple[MergeItem, ...]:
        """What both changed."""
        return tuple(one for one in self.items if one.standing is Standing.CONFLICT)

    @property
    def same(self) -> bool:
        """Are the two logs the same to the last entry?"""
        return self.mine_head == self.theirs_head


@dataclass(frozen=True, slots=True)
class Merged:
    """What was taken over, and how often mine was kept against a change of theirs."""

    taken: int
    kept: int
    head: str
