"""Could this app itself have kept such a value? What a foreign copy holds may have the right shape
and still make a case useless: a rule that binds nobody, a day in the year 9999, a text of a book's
length where a name belongs.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import fields, is_dataclass
from enum import Enum

from cunzheng.core.moments import Moment
from cunzheng.core.repayment import Plan
from cunzheng.core.rulings import Consent, LocalRuleSet
from cunzheng.core.tracking import Sent
from cunzheng.core.values import Contact, Described, Evidence
from cunzheng.law import localsets
from cunzheng.services import repayment

_YEARS = range(1950, 2150)
_EVENTS = range(1970, 2150)  # the drawings have a place for every month between two contacts
_AHEAD = dt.timedelta(days=1)  # of a clock that runs behind, or of another time zone
_LARGEST = 10**15
_LONGEST_S = 31 * 86_400
_MOST = 200_000  # things in one list
_NAME = 255  # characters; no file system has longer names
_FIELD = 1_000  # characters of a number, a name or a device
_MEDIA = re.compile(r"[\w.+-]{1,80}/[\w.+-]{1,80}", re.ASCII)
_WORD = re.compile(r"[a-z0-9_]{1,60}", re.ASCII)


def sensible(value: object, now: dt.datetime) -> bool:
    """May *value*, a core value of another copy, come in? *now* is aware."""
    return _within(value) and _fits(value, now)


def _within(value: object) -> bool:
    """Numbers, days and lists of a size that the rest of the app reckons with."""
    if isinstance(value, bool | Enum) or value is None:
        return True
    if isinstance(value, int):
        return -_LARGEST <= value <= _LARGEST
    if isinstance(value, Moment):
        return value.local.year in _YEARS
    if isinstance(value, dt.date):
        return value.year in _YEARS
    if isinstance(value, tuple):
        return len(value) <= _MOST and all(_within(one) for one in value)
    if is_dataclass(value):
        return all(_within(getattr(value, one.name)) for one in fields(value))
    return True


def _fits(value: object, now: dt.datetime) -> bool:
    """What the forms of the app would say to it."""
    if isinstance(value, Contact):
        return _contact(value, now)
    if isinstance(value, LocalRuleSet):
        return bool(value.withdrawn) or not localsets.problem(value)
    if isinstance(value, Consent):
        return localsets.has_hours(value)
    if isinstance(value, Sent):
        latest = (now + _AHEAD).date()
        days = [one or value.sent_on for one in (value.received_on, value.answered_on)]
        return all(value.sent_on <= one <= latest for one in days)
    if isinstance(value, Plan):
        return repayment.possible(value)
    if isinstance(value, Evidence):
        return len(value.name) <= _NAME and _described(value.described)
    return True


def _contact(one: Contact, now: dt.datetime) -> bool:
    latest = now + _AHEAD
    for moment in (one.start, one.end):
        if moment is not None and (moment.instant > latest or moment.local.year not in _EVENTS):
            return False
    names = (one.number, one.collector, one.reached_name, one.origin_item)
    return (
        0 <= (one.duration_s or 0) <= _LONGEST_S
        and 0 <= (one.visitors or 0) <= _FIELD
        and all(len(name) <= _FIELD for name in names)
    )


def _described(one: Described) -> bool:
    numbers = (one.duration_ms, one.width, one.height)
    names = (one.number, one.contact_name, one.codec, one.device)
    return (
        _MEDIA.fullmatch(one.media_type) is not None
        and all(number is None or number >= 0 for number in numbers)
        and all(len(name) <= _FIELD for name in names)
        and all(_WORD.fullmatch(word) is not None for word in one.warnings)
    )
