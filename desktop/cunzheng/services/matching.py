"""Which contacts of an import are already in the case.

Three questions, none answered by guessing: did this very entry of this very exhibit come in before
(then never again, also not where the user withdrew or corrected it); is it the same entry in an
export that overlaps a former one (compared with contacts as they first came in, and counted: two
missed calls in one minute are two calls); is it the recording of a call that a call log already
told of, or the other way round (then the proof is added to the contact that is there).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from cunzheng.core.moments import Precision
from cunzheng.core.values import Channel, Contact, Direction

# A recorder starts when the call is answered, a call log when it rings: the difference is the
# ringing, which networks end after about a minute.
RINGING = dt.timedelta(seconds=90)
CLOCKS = dt.timedelta(seconds=5)


def _mark(contact: Contact) -> tuple[object, ...]:
    at = contact.start.instant if contact.start else None
    said = contact.said or contact.note
    return contact.channel, contact.number, at, contact.direction, said, contact.duration_s


def _is_recording(contact: Contact) -> bool:
    """Made from a recording rather than from an entry of an export."""
    return bool(contact.origin) and not contact.origin_item


def _same_call(log: Contact, recording: Contact) -> bool:
    if log.channel is not Channel.CALL or recording.channel is not Channel.CALL:
        return False
    if not log.number or log.number != recording.number or log.answered is False:
        return False
    directions = {log.direction, recording.direction} - {Direction.UNKNOWN}
    if len(directions) > 1 or log.start is None or recording.start is None:
        return False
    if {log.start.precision, recording.start.precision} != {Precision.SECOND}:
        return False  # to the minute only: it may be another call
    later = recording.start.instant - log.start.instant
    return -CLOCKS <= later <= RINGING


class Matching:
    """Compares drafts with what is in the case; remembers what it has let through."""

    def __init__(self, first: Iterable[Contact], current: Iterable[Contact]) -> None:
        first = tuple(first)
        self._origins = {(one.origin, one.origin_item) for one in first if one.origin}
        self._marks = Counter(_mark(one) for one in first if one.origin)
        self._current = {one.id: one for one in current}

    def sort(self, drafts: Sequence[Contact]) -> tuple[list[Contact], list[Contact]]:
        """(new contacts, contacts that are there with the draft's exhibit added)."""
        fresh: list[Contact] = []
        proved: dict[str, Contact] = {}
        here: Counter[tuple[object, ...]] = Counter()
        for draft in drafts:
            mark = _mark(draft)
            here[mark] += 1
            origin = (draft.origin, draft.origin_item)
            if origin in self._origins or here[mark] <= self._marks[mark]:
                continue
            other = self._call_of(draft)
            if other is None:
                fresh.append(draft)
            elif not set(draft.evidence_ids) <= set(other.evidence_ids):
                proved[other.id] = self._current[other.id] = _with_proof(other, draft)
        for mark, seen in here.items():
            self._marks[mark] = max(self._marks[mark], seen)
        self._origins.update((one.origin, one.origin_item) for one in fresh)
        return fresh, list(proved.values())

    def _call_of(self, draft: Contact) -> Contact | None:
        """The one contact that tells of the same call from the other kind of source."""
        found = [
            one
            for one in self._current.values()
            if one.origin
            and _is_recording(one) != _is_recording(draft)
            and (_same_call(one, draft) if _is_recording(draft) else _same_call(draft, one))
        ]
        return found[0] if len(found) == 1 else None


def _with_proof(contact: Contact, draft: Contact) -> Contact:
    """The draft's exhibit added; what the contact did not know yet is filled in, nothing else."""
    known = contact.direction is not Direction.UNKNOWN
    return replace(
        contact,
        evidence_ids=tuple(dict.fromkeys((*contact.evidence_ids, *draft.evidence_ids))),
        direction=contact.direction if known else draft.direction,
        answered=True,
    )
