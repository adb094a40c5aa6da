"""Ids, canonical JSON and number forms shared by the stages."""

from __future__ import annotations

import hashlib
import json
import secrets
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

    Anything that is not a number of at least three digits (a WeChat name, say) comes back
    stripped but otherwise as typed, so that it can still be told apart.
    """
    stripped = text.strip()
    compact = "".join(ch for ch in stripped if ch not in " -()\u00a0\u3000\u2010\u2011\u2013")
    digits = compact.lstrip("+")
    if not digits.isascii() or not digits.isdigit() or len(digits) < 3:
        return stripped
    if compact.startswith("+86"):
        return compact[3:]
    if compact.startswith("0086"):
        return compact[4:]
    return compact
