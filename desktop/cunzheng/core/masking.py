"""Names and numbers of third persons, made unreadable in what the app writes.

Only values are masked, never originals. A name keeps its first character (林**), a number its
first three and last four digits (129****0001). What somebody is called otherwise than by the names
given here cannot be found; the window says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from cunzheng.core.ids import normalise_number
from cunzheng.core.moments import Moment

T = TypeVar("T")
_STARS = "**"
# As numbers are written: in groups, a landline with its area, or in one run (identity and card
# numbers too). Not across any space: a date often stands behind a number.
# Full-width signs are what Chinese keyboards write.
_N = "[0-9\uff10-\uff19]"
_GAP = "[ .\u2010\u2011\u2013\u00b7\uff0d\u2014-]"
_NUMBER = re.compile(
    rf"(?<!{_N})(?:[+\uff0b]?(?:86|\uff18\uff16){_GAP}?)?"
    rf"(?:{_N}{{4}}(?:{_GAP}{_N}{{4}}){{2,4}}(?:{_GAP}{_N}{{1,3}})?"
    rf"|{_N}{{3}}{_GAP}{_N}{{4}}{_GAP}{_N}{{4}}"
    rf"|{_N}{{3,4}}{_GAP}{_N}{{3}}{_GAP}{_N}{{3,4}}"
    rf"|[0\uff10]{_N}{{2,3}}{_GAP}{_N}{{7,8}}|{_N}{{7,19}}[Xx]?)(?!{_N})"
)
_DATE = re.compile(
    r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"(?:[0-2][0-9][0-5][0-9](?:[0-5][0-9])?)?"
)  # in one run, with or without a time
_BETWEEN = re.compile(r"[^\w]+|_+")
_LOOSE = "[ \u3000\u200b]?"  # 周 玉梅, as some write and some programs export
_LONG, _SHORT = 11, 7


def mask_name(name: str) -> str:
    """林秀兰 → 林**; Anna → A**. Empty stays empty."""
    name = name.strip()
    return name[0] + _STARS if name else ""


def mask_number(number: str) -> str:
    """12900000001 → 129****0001; identity and card numbers keep three digits, short ones two."""
    digits = [ch for ch in normalise_number(number) if ch.isalnum()]
    if len(digits) > _LONG + 2:
        return "".join(digits[:3]) + "*" * 8
    if len(digits) >= _LONG:
        return "".join(digits[:3]) + "****" + "".join(digits[-4:])
    return "".join(digits[:2]) + "****" + "".join(digits[-2:])


def words_of(name: str, plain: Collection[str] = ()) -> tuple[str, ...]:
    """The parts of a name field that are names: 林秀兰（母亲） → 林秀兰.

    *plain* are words that say who somebody is and name nobody. A name of three Chinese characters
    or more is also looked for without its first.
    """
    found: list[str] = []
    for part in _BETWEEN.split(name):
        if len(part) < 2 or part in plain or part.isdigit():
            continue
        found.append(part)
        # A surname and a given name.
        if len(part) >= 3 and _chinese(part) and part[1:] not in plain:
            found.append(part[1:])
    return tuple(dict.fromkeys(found))


def _chinese(text: str) -> bool:
    return all(0x3400 <= ord(ch) <= 0x9FFF for ch in text)


def _loosely(name: str) -> str:
    """A pattern for a name: a Chinese one also with a blank between its characters."""
    return _LOOSE.join(name) if _chinese(name) else re.escape(name)


class Masker:
    """Masks *names*, and every number in running text that is not among *known* ones (those of
    the collectors, the lenders and the debtor, which are what the papers are about).

    *spared* are names that stay: the debtor's.
    """

    def __init__(
        self,
        names: Iterable[str],
        numbers: Iterable[str] = (),
        *,
        known: Iterable[str] = (),
        spared: Iterable[str] = (),
        plain: Collection[str] = (),
    ) -> None:
        self._plain = plain
        spare = {one for one in spared if len(one) >= 2}
        wanted = {part for name in names for part in words_of(name, plain)} - spare
        self._wanted = wanted
        self._hidden = {normalise_number(one) for one in numbers if one.strip()}
        self._known = {normalise_number(one) for one in known if one.strip()} - self._hidden
        parts = sorted({*wanted, *spare}, key=lambda one: (-len(one), one))
        self._names = re.compile("|".join(map(_loosely, parts))) if wanted else None

    def text(self, text: str) -> str:
        """A text with the names and numbers masked."""
        if self._names is not None:
            text = self._names.sub(self._name, text)
        return _NUMBER.sub(self._number, text)

    def _name(self, match: re.Match[str]) -> str:
        name = match[0] if match[0] in self._wanted else re.sub(_LOOSE, "", match[0])
        return mask_name(name) if name in self._wanted else match[0]

    def _number(self, match: re.Match[str]) -> str:
        digits = re.sub(_GAP, "", unicodedata.normalize("NFKC", match[0]))
        if normalise_number(digits) in self._known or _DATE.fullmatch(digits) is not None:
            return match[0]
        return mask_number(digits)

    def field(self, name: str) -> str:
        """A field that holds a third person's name and nothing else."""
        masked = self.text(name)
        return masked if masked != name or not words_of(name, self._plain) else mask_name(name)

    def number(self, number: str) -> str:
        """A number field: masked only where it was named as one to hide."""
        return mask_number(number) if normalise_number(number) in self._hidden else number

    def would_change(self, *texts: str) -> bool:
        """Is there anything to mask in these?"""
        return any(self.text(one) != one for one in texts)

    def value(self, value: T, keep: Callable[[str], bool] = lambda _name: False) -> T:
        """A frozen dataclass with every text in it masked, at every depth; fields whose name
        *keep* says stay (ids, hashes, codes).
        """
        return self._value(value, keep)  # type: ignore[no-any-return]

    def _value(self, value: Any, keep: Callable[[str], bool]) -> Any:  # noqa: ANN401
        if type(value) is str:  # an enum's text is a code
            return self.text(value)
        if isinstance(value, tuple):
            return tuple(self._value(one, keep) for one in value)
        if is_dataclass(value) and not isinstance(value, type | Moment):
            changed = {
                field.name: self._value(getattr(value, field.name), keep)
                for field in fields(value)
                if not keep(field.name)
            }
            return replace(value, **changed)
        return value
