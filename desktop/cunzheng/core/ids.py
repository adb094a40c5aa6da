"""Ids, canonical JSON and number forms shared by the stages."""

from __future__ import annotations

import hashlib
import json
import secrets
import unicodedata
from collections.abc import Mapping


def new_id() -> str:
    """A fresh random id of 32 hex digits."""
    return secrets.token_hex(16)


def stable_id(*parts: str) -> str:
    """The same id for the same parts, on every machine (32 hex digits of SHA-256)."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def canonical(value: Mapping[str, object]) -> str:
    """JSON with sorted keys and no spaces, so that equal values have equal bytes and hashes."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def normalise_number(text: str) -> str:
    """Digits of a telephone number without spaces, dashes and the +86/0086 prefix.

    A landline written with +86 gets the 0 that is dialled inside the country, so that one line has
    one form. Anything that is not a number of at least three digits (a WeChat name, say) comes
    back stripped but otherwise as typed, so that it can still be told apart.
    """
    stripped = text.strip()
    # Full-width digits are what Chinese keyboards write.
    plain = unicodedata.normalize("NFKC", stripped)
    compact = "".join(ch for ch in plain if ch not in " -()\u00a0\u3000\u2010\u2011\u2013")
    digits = compact.lstrip("+")
    if not digits.isascii() or not digits.isdigit() or len(digits) < 3:
        return stripped
    if compact.startswith("+86"):
        return _inside(compact[3:])
    if compact.startswith("0086"):
        return _inside(compact[4:])
    return compact


def _inside(rest: str) -> str:
    """What follows +86, as it is dialled in China: area codes begin with 0 there.

    Numbers of 10 or 11 digits that are neither mobile (1…), 400, 800 nor 950 are landlines;
    Beijing (10) is the one area code that begins with 1, with 8 digits behind it.
    """
    if len(rest) == 10 and rest.startswith("10"):
        return "0" + rest
    if len(rest) in {10, 11} and rest[0] in "23456789" and rest[:3] not in {"400", "800", "950"}:
        return "0" + rest
    return rest
