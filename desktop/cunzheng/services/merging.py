"""Compare the case with another copy of it, and take over what somebody else put in there."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from cunzheng.casefile import evidence, merging, records
from cunzheng.casefile.store import Store
from cunzheng.core.changes import Changes
from cunzheng.core.drafts import LETTER_DRAFT, PAPER_USE, Draft, PaperUse
from cunzheng.core.errors import CaseDamaged, CaseReadOnly, ImportRefused
from cunzheng.core.handing import HANDED, Handed
from cunzheng.core.instead import SHOWN_INSTEAD, ShownInstead
from cunzheng.core.marks import DerivedFrom
from cunzheng.core.merging import Comparison, Merged, MergeItem, Side
from cunzheng.core.ocr import OcrText
from cunzheng.core.offices import OFFICE, Office
from cunzheng.core.parties import MERGE, Merge
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.repayment import Answer, Plan
from cunzheng.core.rulings import (
    CONSENT,
    LOCAL_RULE_SET,
    RULE_CHOICE,
    Consent,
    LocalRuleSet,
    RuleChoice,
)
from cunzheng.core.sounds import SoundMark
from cunzheng.core.statements import CLASSES
from cunzheng.core.tracking import SENT, Sent
from cunzheng.core.transcripts import Transcript
from cunzheng.core.values import Evidence
from cunzheng.intake.sniff import HEAD_BYTES, TAIL_BYTES, sniff
from cunzheng.services import marked, ocr, repayment, sounds, transcripts
from cunzheng.services.cases import Case
from cunzheng.services.sensible import sensible

_ALL = ~Changes.NONE


@cache
def record_types() -> Mapping[str, type[Any]]:
    """What a record of each kind is. A kind that is not here does not come in."""
    return {
        **CLASSES,
        CONSENT: Consent,
        HANDED: Handed,
        LETTER_DRAFT: Draft,
        OFFICE: Office,
        LOCAL_RULE_SET: LocalRuleSet,
        MERGE: Merge,
        PAPER_USE: PaperUse,
        RULE_CHOICE: RuleChoice,
        SENT: Sent,
        SHOWN_INSTEAD: ShownInstead,
        marked.DERIVED_FROM: DerivedFrom,
        ocr.TEXT: OcrText,
        repayment.ANSWER: Answer,
        repayment.PLAN: Plan,
        sounds.MARK: SoundMark,
        transcripts.TRANSCRIPT: Transcript,
    }


@dataclass(frozen=True, slots=True)
class Other:
    """The other copy: where it lies and its password ("": the same key as the case's)."""

    path: Path
    password: str = ""

    def open(self, case: Case) -> Store:
        """Read-only. Raises the errors of ``Store.open``."""
        if self.password:
            return Store.open(self.path, self.password, read_only=True)
        return Store.open_raw(self.path, case.store.raw_key, read_only=True)


def compare(case: Case, other: Other, progress: Progress = NULL_PROGRESS) -> Comparison:
    """What both share, what each has more. Nothing is written in either.

    Raises the errors of ``Store.open``, OtherCase, CopyNotWhole, Cancelled.
    """
    with contextlib.closing(other.open(case)) as theirs:
        now = case.store.clock()
        return merging.compare(
            case.store,
            theirs,
            record_types(),
            progress,
            lambda item: sensible(item.theirs, now) and _stands(theirs, item),
        )


def _stands(theirs: Store, item: MergeItem) -> bool:
    """Do the other things of the copy bear it out?

    The bytes of an exhibit would have come in as a file: programs and what is unknown would not.
    What is shown in the place of an exhibit was made from it: anything else would keep a piece of
    evidence back.
    """
    value = item.theirs
    try:
        if isinstance(value, ShownInstead):
            made = records.get(theirs, marked.DERIVED_FROM, value.copy_id, DerivedFrom)
            return made is not None and made.parent_id == item.id
        if isinstance(value, Evidence):
            with evidence.open_bytes(theirs, value.id) as stream:
                head = stream.read(HEAD_BYTES)
                stream.seek(max(0, value.size - TAIL_BYTES))
                sniff(head, stream.read(TAIL_BYTES))
    except (ImportRefused, CaseDamaged):
        return False
    return True


def merge(
    case: Case,
    other: Other,
    found: Comparison,
    choices: Mapping[str, Side],
    progress: Progress = NULL_PROGRESS,
) -> tuple[Merged, Changes]:
    """Take over what *choices* say (by key of an item; the others by their default).

    All of it or nothing; the other copy is only read. Raises CaseReadOnly, MergeOutdated, and the
    errors of ``casefile.merging.apply``.
    """
    if case.read_only:
        raise CaseReadOnly(case.path.name)
    with contextlib.closing(other.open(case)) as theirs:
        done = merging.apply(case.store, theirs, found, choices, progress)
    case.checked = None
    return done, _ALL
