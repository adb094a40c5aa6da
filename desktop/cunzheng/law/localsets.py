"""A rule set that the user added, made into one that the engine can hold contacts against."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from typing import Any

from cunzheng.core.codec import from_plain, unknown_keys
from cunzheng.core.errors import InvalidValue
from cunzheng.core.rulings import Consent, LocalRuleSet
from cunzheng.core.values import Bilingual
from cunzheng.law.rules import Binding, Cap, Hours, Nature, RuleSet

LARGEST_TEXT = 64 * 1024  # characters of a file that a person wrote
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_LARGEST_CAP = 999
_LONGEST = 300  # characters of a title, which a letter prints


def rule_set(record_id: str, local: LocalRuleSet) -> RuleSet:
    """The set as the engine takes it. Its id is the record's.

    Raises InvalidValue(field) where the title or the source is missing, it binds nobody, the
    clocks are no clocks, or it ends before it begins; InvalidValue("nothing") where it says
    nothing.
    """
    if not local.title.strip() or len(local.title) > _LONGEST:
        raise InvalidValue("title")
    for field in ("lenders", "products"):
        if not getattr(local, field):
            raise InvalidValue(field)
    if not local.source.strip():
        raise InvalidValue("source")
    if local.last_day is not None and local.last_day < local.first_day:
        raise InvalidValue("last_day")
    made = RuleSet(
        id=record_id,
        title=local.title.strip(),
        version="",
        name=Bilingual(local.title.strip()),
        nature=Nature.LOCAL,
        is_law=False,
        status=local.status,
        source=local.source.strip(),
        in_force_from=local.first_day,
        in_force_to=local.last_day,
        binds=(Binding(frozenset(local.lenders), frozenset(local.products)),),
        hours=_hours(local),
        answered=_cap(local, "answered_per_day"),
        attempts=_cap(local, "attempts_per_day"),
    )
    if made.hours is None and made.answered is None and made.attempts is None:
        raise InvalidValue("nothing")
    return made


def _hours(local: LocalRuleSet) -> Hours | None:
    if not local.start and not local.end:
        return None
    start, end = _clock(local, "start"), _clock(local, "end")
    if start == end:
        raise InvalidValue("end")
    if not local.channels:
        raise InvalidValue("channels")
    return Hours("", local.status, start, end, frozenset(local.channels))


def is_clock(text: str) -> bool:
    """Is it a time of the day in whole minutes, ``22:00``?"""
    return text.isascii() and _CLOCK.fullmatch(text) is not None


def has_hours(consent: Consent) -> bool:
    """Are the hours of a consent two clocks that differ, or none at all?"""
    start, end = consent.start, consent.end
    return (not start and not end) or (start != end and is_clock(start) and is_clock(end))


def _clock(local: LocalRuleSet, field: str) -> dt.time:
    text = local.start if field == "start" else local.end
    if not is_clock(text):
        raise InvalidValue(field)
    return dt.time.fromisoformat(text)


def _cap(local: LocalRuleSet, field: str) -> Cap | None:
    per_day = local.answered_per_day if field == "answered_per_day" else local.attempts_per_day
    if not 0 <= per_day <= _LARGEST_CAP:
        raise InvalidValue(field)
    return Cap("", local.status, per_day) if per_day else None


def problem(local: LocalRuleSet) -> str:
    """The field that :func:`rule_set` would refuse, "nothing", or "" where it is a rule."""
    try:
        rule_set("", local)
    except InvalidValue as error:
        return error.subject
    return ""


def read_local(text: str) -> LocalRuleSet:
    """Read a set out of TOML with the fields of :class:`LocalRuleSet` as its keys.

    Raises InvalidValue for anything that is not exactly that.
    """
    if len(text) > LARGEST_TEXT:
        raise InvalidValue
    try:
        plain = {key: _plain(one) for key, one in tomllib.loads(text).items()}
        if unknown_keys(LocalRuleSet, plain) or "withdrawn" in plain:
            raise InvalidValue
        local = from_plain(LocalRuleSet, plain)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise InvalidValue from None
    rule_set("", local)
    return local


def _plain(value: Any) -> Any:  # noqa: ANN401 - TOML
    if isinstance(value, dt.datetime):
        raise TypeError
    if isinstance(value, dt.time) and (value.second or value.microsecond):
        raise TypeError  # bounds stand on whole minutes
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    return value.isoformat() if isinstance(value, dt.date) else value
