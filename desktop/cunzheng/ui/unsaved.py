"""What was typed and not saved when the case was locked.

It is kept in memory only, for the same case, until it is opened again or the app ends: see
docs/lock.md for what that means. Changed letters are kept in the case as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cunzheng.core.callcard import CallNotes
from cunzheng.core.moments import Moment
from cunzheng.core.statements import Statement
from cunzheng.core.transcripts import Transcript
from cunzheng.core.values import Contact, Letter, Profile
from cunzheng.services import drafts
from cunzheng.services.cases import Case
from cunzheng.ui.models.plans import Typed
from cunzheng.ui.models.quick import Typed as Quick
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

    quick: Quick | None = None  # of the twenty-second log
    plan: tuple[str, Typed] | None = None  # of the repayment page: kept plan, form
    card: CallNotes | None = None
    profile: Profile | None = None  # who the user is and what is owed, as typed

    def __bool__(self) -> bool:
        typed = self.contact is not None or bool(self.letters) or bool(self.transcripts)
        others = (self.form, self.quick, self.plan, self.card, self.profile)
        return typed or any(one is not None for one in others)

    def keep_letters(self, case: Case) -> None:
        """Keep every changed letter as an open version, before the case is closed."""
        for (_kind, lender_id, number), letter in self.letters.items():
            drafts.keep(case, replace(drafts.draft_of(letter, number, lender_id), open=True))
