"""Papers that went out: how, when, what came back, and which days count from them.

Each is a record of the case ("sent") with its versions; a receipt that was scanned or photographed
is an exhibit, linked by its id. Deadlines are data (resources/deadlines) and worked out anew
whenever they are asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded
from cunzheng.core.ids import new_id
from cunzheng.core.tracking import (
    SENT,
    Deadline,
    Due,
    DueState,
    Outcome,
    RunsFrom,
    Sent,
    Whose,
)
from cunzheng.core.values import Profile
from cunzheng.findings.holidays import Calendar
from cunzheng.law import deadlines as data
from cunzheng.papers.gaps import supervisor
from cunzheng.services import review
from cunzheng.services.cases import Case

SOON_DAYS = 3
"""Calendar days before the last day from which a deadline is called near."""
_LAST_YEAR = 9000
_WRITTEN = Changes.PAPERS | Changes.CUSTODY


@dataclass(frozen=True, slots=True)
class Tracked:
    """A paper that went out, with its record's id."""

    id: str
    sent: Sent


@cache
def deadlines() -> tuple[Deadline, ...]:
    """The shipped periods, read once a process. Raises LawDataBroken."""
    return data.load()


def all_sent(case: Case) -> tuple[Tracked, ...]:
    """Every paper that went out and was not taken back, by the day of sending."""
    found = records.latest(case.store, SENT, Sent).items()
    return tuple(Tracked(*one) for one in sorted(found, key=lambda pair: pair[1].sent_on))


def find(case: Case, sent_id: str) -> Tracked:
    """One of them; an id may be cut short where that is plain. Raises NoSuchItem."""
    found = [one for one in all_sent(case) if sent_id and one.id.startswith(sent_id)]
    if len(found) != 1:
        raise NoSuchItem
    return found[0]


def history(case: Case, sent_id: str) -> tuple[tuple[str, Sent], ...]:
    """Every version, oldest first, each with when it was kept (ISO, UTC)."""
    return records.history(case.store, SENT, sent_id, Sent)


def log_sent(case: Case, sent: Sent, today: dt.date) -> tuple[str, Changes]:
    """Keep that a paper went out; returns the record's id.

    Raises InvalidValue(field) for days that cannot be, NoSuchItem for an unknown exhibit.
    """
    sent_id = new_id()
    records.put(case.store, SENT, sent_id, _checked(case, sent, today))
    return sent_id, _WRITTEN


def change(case: Case, sent_id: str, sent: Sent, today: dt.date) -> Changes:
    """Keep a new version: a receipt came, or the answer. Raises as :func:`log_sent`."""
    find(case, sent_id)
    records.put(case.store, SENT, sent_id, _checked(case, sent, today))
    return _WRITTEN


def withdraw(case: Case, sent_id: str, reason: str) -> Changes:
    """Take an entry back; it stays in the log. Raises NoSuchItem, ReasonNeeded."""
    if not reason.strip():
        raise ReasonNeeded
    kept = find(case, sent_id)
    records.put(case.store, SENT, kept.id, replace(kept.sent, withdrawn=reason.strip()))
    return _WRITTEN


def _checked(case: Case, sent: Sent, today: dt.date) -> Sent:
    """The entry without stray blanks, if its days can be."""
    if sent.sent_on > today:
        raise InvalidValue("sent_on")
    for name, day in (("received_on", sent.received_on), ("answered_on", sent.answered_on)):
        if day is not None and not sent.sent_on <= day <= today:
            raise InvalidValue(name)
    if sent.received_on and sent.answered_on and sent.answered_on < sent.received_on:
        raise InvalidValue("answered_on")
    if sent.outcome is not Outcome.OPEN and sent.answered_on is None:
        raise InvalidValue("answered_on")
    for one in sent.evidence_ids:
        case.exhibit(one)
    return replace(
        sent,
        to=sent.to.strip(),
        tracking_no=sent.tracking_no.strip(),
        receipt_no=sent.receipt_no.strip(),
        note=sent.note.strip(),
        evidence_ids=tuple(dict.fromkeys(sent.evidence_ids)),
    )


def due(case: Case, today: dt.date) -> tuple[Due, ...]:
    """Every deadline of every paper that went out, the nearest last day first."""
    sent = all_sent(case)
    # Without a paper the rules need not be read, which takes a moment when a case is opened.
    return due_of(sent, case.profile(), calendar(case), today) if sent else ()


def calendar(case: Case) -> Calendar:
    """Holidays and arranged days off, as the rules of the case know them."""
    return Calendar(review.rules(case).holidays)


def due_of(
    sent: Iterable[Tracked], profile: Profile, days: Calendar, today: dt.date
) -> tuple[Due, ...]:
    """As :func:`due`, from what was read already."""
    found = [
        made
        for one in sent
        for rule in deadlines()
        if (made := _due(one, rule, profile, days, today)) is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.sent_id, one.deadline.days)))


def reminders(case: Case, today: dt.date) -> tuple[Due, ...]:
    """What to look at today: a last day that is near, and what was not answered in time.

    Of the periods of one paper that are over only the longest is named.
    """
    near: list[Due] = []
    over: dict[str, Due] = {}
    for one in due(case, today):
        if one.state is DueState.SOON:
            near.append(one)
        elif one.state in {DueState.PASSED, DueState.OVERDUE} and (
            one.deadline.whose is Whose.OFFICE  # a time of one's own that is over helps nobody
        ):
            over[one.sent_id] = one
    return (*over.values(), *near)


def _due(
    tracked: Tracked, rule: Deadline, profile: Profile, days: Calendar, today: dt.date
) -> Due | None:
    sent = tracked.sent
    if sent.kind not in rule.kinds:
        return None
    lender = profile.lender(sent.lender_id)
    if rule.nfra_only and lender is not None and supervisor(lender) != "nfra":
        return None  # the measure does not bind a lender under the local administration
    if rule.runs_from is RunsFrom.ANSWERED:
        if sent.answered_on is None or sent.outcome is Outcome.AGREED:
            return None
        start, assumed = sent.answered_on, False
    else:
        start, assumed = sent.received_on or sent.sent_on, sent.received_on is None
    day, sure = last_day(start, rule.days, days if rule.working else None)
    state = _state(sent, rule, day, today)
    return Due(tracked.id, sent, rule, day, state, assumed, sure)


def _state(sent: Sent, rule: Deadline, day: dt.date, today: dt.date) -> DueState:
    if rule.whose is Whose.OFFICE and sent.answered_on is not None:
        return DueState.ANSWERED
    if today > day:
        # A review that was not asked for is nobody's delay: it is over, no more.
        late = rule.final and rule.whose is Whose.OFFICE
        return DueState.OVERDUE if late else DueState.PASSED
    return DueState.SOON if (day - today).days <= SOON_DAYS else DueState.RUNNING


def last_day(start: dt.date, count: int, days: Calendar | None) -> tuple[dt.date, bool]:
    """(the last day of *count* days after *start*, is it sure?).

    The first day counted is the one after *start*: an inference, the sources do not say. With
    *days*, only working days count; unsure where a year's arranged days off are not published.
    """
    if start.year >= _LAST_YEAR:  # of a file that somebody else wrote into; no calendar has it
        return start, False
    if days is None:
        return start + dt.timedelta(days=count), True
    day, sure = start, True
    while count:
        day += dt.timedelta(days=1)
        working = days.working(day)
        if working is None:
            sure, working = False, day.weekday() < 5 and day not in days.statutory(day.year)
        count -= working
    return day, sure
