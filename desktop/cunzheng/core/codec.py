"""Frozen values to plain JSON data and back, by their type hints.

The case file keeps values as canonical JSON, so that a former version still reads after a field
was added (it takes its default) and the hash in the custody log covers every field.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from collections.abc import Hashable
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from cunzheng.core.moments import Moment, Precision, TimeSource

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


def _read(hint: Any, plain: Any) -> Any:  # noqa: ANN401
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        if plain is None:
            return None
        inner = next(one for one in typing.get_args(hint) if one is not type(None))
        return _read(inner, plain)
    if origin is tuple:
        inner = typing.get_args(hint)[0]
        if not isinstance(plain, list):
            raise TypeError("list")
        return tuple(_read(inner, one) for one in plain)
    if hint is Moment:
        return Moment(
            dt.datetime.fromisoformat(plain["at"]),
            Precision(plain["precision"]),
            TimeSource(plain["source"]),
            int(plain["offset"]),
        )
    if isinstance(hint, type):
        if issubclass(hint, Enum):
            return hint(plain)
        if hint is dt.date:
            return dt.date.fromisoformat(plain)
        if dataclasses.is_dataclass(hint):
            return from_plain(hint, plain)
        # bool is an int to Python; a file that says true where a number belongs is not ours.
        if hint in {str, int, bool} and type(plain) is not hint:
            raise TypeError(hint.__name__)
    return plain


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
    hints = _hints(cls)  # type: ignore[arg-type]  # every class is hashable
    known = {
        field.name: _read(hints[field.name], plain[field.name])
        for field in dataclasses.fields(cls)  # type: ignore[arg-type]
        if field.name in plain
    }
    return cls(**known)
