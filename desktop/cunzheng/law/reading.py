"""TOML with types: what a lawyer edits is read strictly, and a slip is named by file and key."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from cunzheng.core.errors import LawDataBroken
from cunzheng.core.values import Bilingual

E = TypeVar("E", bound=StrEnum)


class Table:
    """One TOML table. Every getter raises LawDataBroken where the value is missing or not of its
    type; :meth:`done` raises it for keys that nobody asked for (a misspelt key changes the law).
    """

    def __init__(self, plain: Mapping[str, object], where: str) -> None:
        self._plain = plain
        self._where = where
        self._asked: set[str] = set()

    def broken(self, key: str) -> LawDataBroken:
        """The error for a bad value of *key*: names the file and the key, both ours."""
        return LawDataBroken(f"{self._where}: {key}")

    def has(self, key: str) -> bool:
        return key in self._plain

    def _get(self, key: str) -> object:
        self._asked.add(key)
        if key not in self._plain:
            raise self.broken(key)
        return self._plain[key]

    def text(self, key: str, default: str | None = None) -> str:
        if default is not None and key not in self._plain:
            return default
        value = self._get(key)
        if not isinstance(value, str):
            raise self.broken(key)
        return value

    def number(self, key: str, default: int | None = None) -> int:
        """A whole number that is not negative."""
        if default is not None and key not in self._plain:
            return default
        value = self._get(key)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise self.broken(key)
        return value

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        if default is not None and key not in self._plain:
            return default
        value = self._get(key)
        if not isinstance(value, bool):
            raise self.broken(key)
        return value

    def date(self, key: str) -> dt.date:
        value = self._get(key)
        if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
            raise self.broken(key)
        return value

    def date_or_none(self, key: str) -> dt.date | None:
        return self.date(key) if key in self._plain else None

    def clock(self, key: str) -> dt.time:
        """A time of the day, without a zone: ``22:00:00``."""
        value = self._get(key)
        if not isinstance(value, dt.time) or value.tzinfo is not None:
            raise self.broken(key)
        return value

    def texts(self, key: str, *, needed: bool = True) -> tuple[str, ...]:
        if not needed and key not in self._plain:
            return ()
        value = self._get(key)
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.broken(key)
        return tuple(value)

    def dates(self, key: str) -> tuple[dt.date, ...]:
        value = self._get(key)
        if not isinstance(value, list) or not all(type(one) is dt.date for one in value):
            raise self.broken(key)
        return tuple(value)

    def one_of(self, key: str, kinds: type[E], default: E | None = None) -> E:
        if default is not None and key not in self._plain:
            return default
        try:
            return kinds(self.text(key))
        except ValueError:
            raise self.broken(key) from None

    def some_of(self, key: str, kinds: type[E], *, needed: bool = False) -> frozenset[E]:
        """A set of values of an enumeration; empty where the key may be missing and is."""
        try:
            return frozenset(kinds(one) for one in self.texts(key, needed=needed))
        except ValueError:
            raise self.broken(key) from None

    def bilingual(self, key: str) -> Bilingual:
        """A sentence in Chinese under *key* and in English under *key* + ``_en``."""
        return Bilingual(self.text(key), self.text(f"{key}_en"))

    def table(self, key: str) -> Table:
        value = self._get(key)
        if not isinstance(value, dict):
            raise self.broken(key)
        return Table(value, f"{self._where}: {key}")

    def table_or_none(self, key: str) -> Table | None:
        return self.table(key) if key in self._plain else None

    def tables(self, key: str, *, needed: bool = True) -> tuple[Table, ...]:
        if not needed and key not in self._plain:
            return ()
        value = self._get(key)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.broken(key)
        return tuple(Table(one, f"{self._where}: {key} {no}") for no, one in enumerate(value, 1))

    def keys(self) -> Iterator[str]:
        return iter(self._plain)

    def done(self) -> None:
        """Raise for keys that nobody asked for."""
        for key in self._plain:
            if key not in self._asked:
                raise self.broken(key)


def read(path: Path) -> Table:
    """Read one TOML file. Raises LawDataBroken if it is missing or not TOML."""
    try:
        with path.open("rb") as file:
            return Table(tomllib.load(file), path.name)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise LawDataBroken(path.name) from None
