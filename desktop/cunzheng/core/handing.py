"""What is given to whom: the user's choice, and what is kept of it in the case."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

HANDED = "handover"  # the kind of record


class Form(StrEnum):
    """How it is given."""

    FOLDER = "folder"  # open, for anyone with a browser
    COPY = "copy"  # encrypted, for someone with the app


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes into an open folder. None takes all that was not withdrawn.

    ``redacted`` gives a redacted copy in the place of its original where there is one. ``masked``
    masks names and numbers of third persons in everything the app writes; originals are never
    changed, so those that may hold them stay out unless ``originals_anyway``. ``also`` are
    further names and numbers to mask.
    """

    contact_ids: tuple[str, ...] | None = None
    exhibit_ids: tuple[str, ...] | None = None
    redacted: bool = False
    masked: bool = False
    originals_anyway: bool = False
    also: tuple[str, ...] = ()
    letters: bool = True

    @property
    def whole(self) -> bool:
        """Does everything go, as it is?"""
        return self == ALL


ALL = Choice()


@dataclass(frozen=True, slots=True)
class Handed:
    """One handover. ``recipient`` is in the user's words; ``sums`` is the hash of the list of
    sums of a folder (a copy's own hash cannot be in the copy); ``seq`` and ``head`` name the
    newest entry of the log that is in it. ``withdrawn``: it failed, or was a mistake.
    """

    recipient: str
    form: Form
    day: dt.date
    seq: int
    head: str
    name: str = ""
    drive: str = ""
    contacts: int = 0
    exhibits: int = 0
    files: int = 0
    size: int = 0
    sums: str = ""
    redacted: bool = False
    masked: bool = False
    own_password: bool = False
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a read-back did: files and bytes, and how many bytes came past the system's memory,
    straight from the drive.
    """

    files: int
    size: int
    direct: int

    @property
    def from_drive(self) -> bool:
        """Did every byte come from the drive itself?"""
        return self.direct == self.size


NOT_CHECKED = Checked(0, 0, 0)
