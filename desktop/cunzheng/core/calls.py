"""Is a recording the same call as an entry of a call log? Told only where it is certain."""

from __future__ import annotations

import bisect
import datetime as dt
from collections import Counter
from collections.abc import Iterable

from cunzheng.core.moments import Precision
from cunzheng.core.values import Channel, Contact, Direction

SAME_CALL = dt.timedelta(seconds=60)
"""A call log counts from the ringing, a recorder from the answer; their clocks may differ a little.
Networks end the ringing after about a minute."""


def same_calls(contacts: Iterable[Contact]) -> dict[str, str]:
    """Ids of contacts made from a recording → the id of the call-log entry of the same call.

    The number is the same, the starts lie at most SAME_CALL apart, and there is only one such pair
    for either of them; where several fit nothing is certain and nothing is returned.
    """
    calls = [
        one
        for one in contacts
        if one.channel is Channel.CALL
        and one.number
        and one.origin
        and one.start is not None
        and one.start.precision is not Precision.DAY
    ]
    recordings = [one for one in calls if not one.origin_item]
    numbers = {one.number for one in recordings}
    logs: dict[str, list[Contact]] = {}
    for one in calls if recordings else ():
        if one.origin_item and one.answered is not False and one.number in numbers:
            logs.setdefault(one.number, []).append(one)
    for entries in logs.values():
        entries.sort(key=_began)
    fits = {one.id: _near(one, logs.get(one.number, [])) for one in recordings}
    taken = Counter(log for found in fits.values() for log in found)
    return {
        one: found[0] for one, found in fits.items() if len(found) == 1 and taken[found[0]] == 1
    }


def _began(contact: Contact) -> dt.datetime:
    assert contact.start is not None
    return contact.start.instant


def _near(recording: Contact, entries: list[Contact]) -> list[str]:
    """The ids of the entries (in order of time) that may be the call of the recording."""
    at = _began(recording)
    first = bisect.bisect_left(entries, at - SAME_CALL, key=_began)
    last = bisect.bisect_right(entries, at + SAME_CALL, key=_began)
    return [one.id for one in entries[first:last] if _agree(one, recording)]


def _agree(log: Contact, recording: Contact) -> bool:
    return len({log.direction, recording.direction} - {Direction.UNKNOWN}) <= 1
