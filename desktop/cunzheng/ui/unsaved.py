"""What was typed and not saved when the case was locked.

It is kept in memory only, for the same case, until it is opened again or the app ends: see
docs/lock.md for what that means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cunzheng.core.moments import Moment
from cunzheng.core.statements import Statement
from cunzheng.core.transcripts import Transcript
from cunzheng.core.values import Contact, Letter
from cunzheng.ui.widgets.letter_choices import Key


@dataclass(frozen=True, slots=True, repr=False)
class Unsaved:
    """An open contact with the times its exhibit claims, and letters by recipient and lender.

    No repr: it is what the user wrote.
    """

    contact: Contact | None = None
    claims: tuple[Moment, ...] = ()
    letters: Mapping[Key, Letter] = field(default_factory=dict)
    form: tuple[str, str, Statement] | None = None  # kind, id, answers
    transcripts: tuple[Transcript, ...] = ()  # of open listening windows

    def __bool__(self) -> bool:
        typed = self.contact is not None or bool(self.letters) or bool(self.transcripts)
        return typed or self.form is not None
