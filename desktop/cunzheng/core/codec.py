"""Frozen values to plain JSON data and back, by their type hints.

The case file keeps values as canonical JSON, so that a former version still reads after a field
was added (it takes its default) and the hash in the custody log covers every field.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import types
import typing
from collections.abc import Callable, Hashable
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from cunzheng.core.errors import CaseDamaged, InvalidValue
from cunzheng.core.moments import DAY_MINUTES, SHANGHAI, Moment, Precision, TimeSource

T = TypeVar("T")


def to_plain(value: object) -> Any:  # noqa: ANN401 - JSON has no type of its own
    """Return *value* as dicts, lists, strings, numbers, booleans and None; defaults left out."""
    if isinstance(value, Moment):
        return {
            "at": value.instant.isoformat(),
            "precision": value.precision.value,
            "source": value.source.value,
            "offset": value.offset_minutes,
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        plain = {}
        for field in dataclasses.fields(value):
            held = getattr(value, field.name)
            if field.default is not dataclasses.MISSING and held == field.default:
                continue
            plain[field.name] = to_plain(held)
        return plain
    return value


@cache
def _hints(cls: Hashable) -> dict[str, Any]:
    return typing.get_type_hints(cls)


Reader = Callable[[Any], Any]
_CALENDAR = range(2, 9999)  # years in which every time of day can be shown in every zone


@cache
def _reader(hint: Hashable) -> Reader:
    """What reads a value of this type hint. Made once for each: a case has 100,000 of them."""
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        return _optional(
            _reader(next(one for one in typing.get_args(hint) if one is not type(None)))
        )
    if origin is tuple:
        return _many(_reader(typing.get_args(hint)[0]))
    if hint is Moment:
        return _moment
    if isinstance(hint, type):
        if issubclass(hint, Enum):
            return _member(hint)
        if hint is dt.date:
            return dt.date.fromisoformat
        if dataclasses.is_dataclass(hint):
            return lambda plain: from_plain(hint, plain)
        if hint in {str, int, bool}:
            return _exactly(hint)
    return lambda plain: plain


def _optional(inner: Reader) -> Reader:
    return lambda plain: None if plain is None else inner(plain)


def _many(inner: Reader) -> Reader:
    def read(plain: Any) -> Any:  # noqa: ANN401
        if not isinstance(plain, list):
            raise TypeError("list")
        return tuple([inner(one) for one in plain])

    return read


def _exactly(kind: type[Any]) -> Reader:
    # bool is an int to Python; a file that says true where a number belongs is not ours.
    def read(plain: Any) -> Any:  # noqa: ANN401
        if type(plain) is not kind:
            raise TypeError(kind.__name__)
        return plain

    return read


def _member(kind: type[Enum]) -> Reader:
    by_value = {one.value: one for one in kind}

    def read(plain: Any) -> Any:  # noqa: ANN401
        try:
            return by_value[plain]
        except (KeyError, TypeError):
            return kind(plain)  # raises ValueError in its own words

    return read


_whole = _exactly(int)
_precision = _member(Precision)
_source = _member(TimeSource)
_set = object.__setattr__


def _moment(plain: Any) -> Moment:  # noqa: ANN401
    instant = dt.datetime.fromisoformat(plain["at"])
    precision, source = _precision(plain["precision"]), _source(plain["source"])
    offset = _whole(plain["offset"])
    if (
        instant.tzinfo is not dt.UTC
        or instant.year not in _CALENDAR
        or not -DAY_MINUTES < offset < DAY_MINUTES
    ):
        try:
            return Moment(instant, precision, source, offset)
        except InvalidValue:
            raise ValueError from None
    # As our files hold it: nothing is left to check or to bring into UTC, which takes long.
    made = object.__new__(Moment)
    _set(made, "instant", instant)
    _set(made, "precision", precision)
    _set(made, "source", source)
    _set(made, "offset_minutes", offset)
    _set(made, "local", instant.astimezone(SHANGHAI))
    return made


@cache
def _readers(cls: Hashable) -> dict[str, Reader]:
    """A reader for each field of a dataclass."""
    hints = _hints(cls)
    return {one.name: _reader(hints[one.name]) for one in dataclasses.fields(cls)}  # type: ignore[arg-type]


def unknown_keys(cls: type[Any], plain: object, at: str = "") -> tuple[str, ...]:
    """The keys in *plain* that a *cls* does not have, at every depth: ``lenders[0].nmae``.

    For files that a person wrote: :func:`from_plain` passes over them in silence.
    """
    if not isinstance(plain, dict):
        return ()
    hints = _hints(cls)  # type: ignore[arg-type]
    found: list[str] = []
    for key, value in plain.items():
        path = f"{at}.{key}" if at else str(key)
        hint = hints.get(key)
        if hint is None:
            found.append(path)
            continue
        inner = typing.get_args(hint)[0] if typing.get_origin(hint) is tuple else hint
        if not (isinstance(inner, type) and dataclasses.is_dataclass(inner)) or inner is Moment:
            continue
        if isinstance(value, list):
            for number, one in enumerate(value):
                found += unknown_keys(inner, one, f"{path}[{number}]")
        else:
            found += unknown_keys(inner, value, path)
    return tuple(found)


def from_plain(cls: type[T], plain: dict[str, Any]) -> T:
    """Build a *cls* from plain data. Unknown keys are ignored, missing ones take the default.

    Raises KeyError, TypeError or ValueError if the data is not of that shape.
    """
    if not isinstance(plain, dict):
        raise TypeError(cls.__name__)
    readers = _readers(cls)  # type: ignore[arg-type]  # every class is hashable
    known = {}
    for name, value in plain.items():
        reader = readers.get(name)
        if reader is not None:
            known[name] = reader(value)
    return cls(**known)


def from_json(cls: type[T], body: str | bytes) -> T:
    """Build a *cls* from a text of the case file.

    Raises CaseDamaged where it is none: whoever holds the key can write anything there.
    """
    try:
        return from_plain(cls, json.loads(body))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, OverflowError):
        raise CaseDamaged from None
