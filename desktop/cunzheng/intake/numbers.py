"""Telephone numbers: one normal form, and what kind of number it is.

The normal form is that of :func:`cunzheng.core.ids.normalise_number` (which every stage applies):
a landline with its 0, a mobile number without +86, a foreign one with +. Carrier prefixes and
extensions are taken off here. The ranges are data in ``resources/intake/numbers.toml``; only what
they do not know is asked of the phonenumbers library, which has traps of its own: it raises on
extensions behind Chinese words, and rejects every 106 port.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cunzheng.assets import asset
from cunzheng.core.ids import normalise_number
from cunzheng.core.numbers import NumberKind, ReadNumber

_LONGEST = 60  # characters of a number worth reading
_NUMBER = re.compile(r"\+?\d{3,25}")
_MOBILE_BEHIND = re.compile(r"1[3-9]\d{9}")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The shipped ranges, ready for use."""

    ranges: tuple[tuple[NumberKind, re.Pattern[str]], ...]
    extension: re.Pattern[str]
    carriers: Sequence[str]

    @classmethod
    def load(cls) -> Numbers:
        """Read the shipped ranges (a millisecond; keep the result for many numbers)."""
        with asset("resources/intake/numbers.toml").open("rb") as file:
            data: dict[str, Any] = tomllib.load(file)
        words = sorted(data["extensions"]["words"], key=len, reverse=True)
        signs = "|".join(re.escape(word) for word in words)
        return cls(
            tuple((NumberKind(one["kind"]), re.compile(one["pattern"])) for one in data["range"]),
            # Behind at least five digits: *#06# and a name with an x are no extensions.
            re.compile(rf"([+(]?\d[\d \-()]{{4,}}?)\s*(?:{signs})\s*(\d{{1,8}})#?", re.IGNORECASE),
            tuple(data["prefixes"]["carrier"]),
        )

    def normal(self, text: str) -> str:
        """The one normal form; what is no number (a name, an address) comes back stripped."""
        return self.split(text)[0]

    def split(self, text: str) -> tuple[str, str]:
        """(normal form, extension or "")."""
        plain = unicodedata.normalize("NFKC", text[:_LONGEST]).strip()
        extension = ""
        match = self.extension.fullmatch(plain)
        if match:
            plain, extension = match[1], match[2]
        number = normalise_number(plain)
        for carrier in self.carriers:
            rest = number.removeprefix(carrier)
            # 12593 alone is a number itself; only in front of a whole one it is a prefix.
            if rest != number and (_MOBILE_BEHIND.fullmatch(rest) or rest.startswith("0")):
                number = normalise_number(rest)
                break
        if not _NUMBER.fullmatch(number):
            return normalise_number(text[:_LONGEST]), ""  # a name keeps its own signs
        return number, extension

    def read(self, text: str) -> ReadNumber:
        """The normal form and what kind of number it is. Never raises."""
        number, extension = self.split(text)
        if not _NUMBER.fullmatch(number):
            return ReadNumber(number, NumberKind.NAME, extension)
        for kind, pattern in self.ranges:
            if pattern.fullmatch(number):
                return ReadNumber(number, kind, extension)
        kind, place = _asked(number)
        return ReadNumber(number, kind, extension, place)


def _asked(number: str) -> tuple[NumberKind, str]:
    """What the phonenumbers library says of a number that no range of ours holds."""
    # Loaded when the first such number comes: its tables take a tenth of a second.
    import phonenumbers
    from phonenumbers import PhoneNumberType, geocoder

    try:
        parsed = phonenumbers.parse(number, "CN")
    except phonenumbers.NumberParseException:
        return NumberKind.NOT_ALLOTTED, ""
    if phonenumbers.is_valid_short_number_for_region(parsed, "CN"):
        return NumberKind.SERVICE, ""
    if not phonenumbers.is_valid_number(parsed):
        return NumberKind.NOT_ALLOTTED, ""
    if parsed.country_code != 86:
        return NumberKind.FOREIGN, ""
    kind = phonenumbers.number_type(parsed)
    if kind == PhoneNumberType.MOBILE:
        # The carrier is not asked for: people take their numbers to another one.
        return NumberKind.MOBILE, ""
    if kind == PhoneNumberType.FIXED_LINE and number.startswith("0"):
        return NumberKind.LANDLINE, geocoder.description_for_number(parsed, "zh", region="CN")
    return NumberKind.NOT_ALLOTTED, ""
