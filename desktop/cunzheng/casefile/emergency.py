"""The emergency key: the raw key of a case as text that a person can type.

Format A, for whoever has the sheet and the file but not this app:

* 14 groups of 5 signs of Crockford's base 32 (0123456789ABCDEFGHJKMNPQRSTVWXYZ; a sign's value is
  its place in that row, from 0). Each group is 4 signs and 1 check sign.
* Group 1: the version letter ``A``, then 3 signs that hold the first 15 bits of SHA-256 over the
  32 bytes of the key.
* Groups 2 to 14: 52 signs are 260 bits, the first bit first: the 256 bits of the key and 4 zeros.
* The check sign of group n over its signs v1 to v4, in the field of 32 elements, where doubling is
  ``d(x) = 2x if 2x < 32 else (2x xor 37)``: begin with c = n; for each v: c = d(c) xor v; the check
  sign is d(c). It finds every single wrong sign and every two neighbours exchanged, and says in
  which group; groups in the wrong order are found as well.

The key opens the file with the salt that is the file's first 16 bytes, as SQLCipher's raw key:
``PRAGMA key="x'<64 hex digits of the key><32 hex digits of the salt>'"`` (docs/case-file.md).

While typing, small letters, full-width signs, spaces, line breaks and dashes do not matter, and O
is read as 0, I and L as 1, U as V.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from cunzheng.casefile import key as keys
from cunzheng.core import errors

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VERSION = "A"
GROUPS = 14
GROUP_SIGNS = 5
MAX_TYPED = 4096  # characters; a longer text is no emergency key
_DIGEST_BITS = 15
_VALUE = {sign: at for at, sign in enumerate(ALPHABET)}
_LIKE = str.maketrans("OILU", "011V")
_BETWEEN = re.compile(r"[\s\-_.,:;|\u2010-\u2015\u3001\u3002\u00b7]+")


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """What is printed. No repr: it is the key.

    ``sheet_id`` names the sheet (8 signs in two groups of 4), from a hash of key and salt.
    """

    groups: tuple[str, ...]
    sheet_id: str

    @property
    def text(self) -> str:
        """The whole key on one line, for the QR code."""
        return "-".join(self.groups)


def _double(value: int) -> int:
    return value * 2 if value < 16 else (value * 2) ^ 37


def _check_sign(number: int, signs: str) -> str:
    check = number
    for sign in signs:
        check = _double(check) ^ _VALUE[sign]
    return ALPHABET[_double(check)]


def _base32(value: int, signs: int) -> str:
    return "".join(ALPHABET[(value >> 5 * (signs - 1 - at)) & 31] for at in range(signs))


def _digest(key: bytes) -> str:
    first = int.from_bytes(hashlib.sha256(key).digest()[:2], "big")
    return _base32(first >> (16 - _DIGEST_BITS), 3)


def sheet_id(raw: keys.RawKey) -> str:
    """The name of the sheet for this key: it tells sheets apart and says nothing of the key."""
    digest = hashlib.sha256(b"cunzheng emergency sheet\x00" + raw.salt + raw.key).digest()
    name = _base32(int.from_bytes(digest[:5], "big"), 8)
    return f"{name[:4]}-{name[4:]}"


def encode(raw: keys.RawKey) -> Sheet:
    """The sheet for a key."""
    signs = VERSION + _digest(raw.key) + _base32(int.from_bytes(raw.key, "big") << 4, 52)
    groups = (signs[at : at + 4] for at in range(0, len(signs), 4))
    return Sheet(
        tuple(group + _check_sign(no, group) for no, group in enumerate(groups, 1)), sheet_id(raw)
    )


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFKC", text).upper().translate(_LIKE)


def _groups(text: str) -> list[str]:
    """The groups as typed; where a break does not stand between two groups all breaks count for
    nothing.
    """
    if len(text) > MAX_TYPED:
        raise errors.EmergencyKeyWrong(1)
    given = [one for one in _BETWEEN.split(_tidy(text)) if one]
    if len(given) == GROUPS:
        return given
    signs = "".join(given)
    return [signs[at : at + GROUP_SIGNS] for at in range(0, len(signs), GROUP_SIGNS)]


def fits(number: int, group: str) -> bool:
    """Is this what group *number* (from 1) may be? Says nothing about the key."""
    signs = _BETWEEN.sub("", _tidy(group))
    return (
        len(signs) == GROUP_SIGNS
        and all(sign in _VALUE for sign in signs)
        and signs[4] == _check_sign(number, signs[:4])
    )


def same(typed: str, group: str) -> bool:
    """Is *typed* the printed *group*, read as tolerantly as :func:`decode` reads?"""
    return _BETWEEN.sub("", _tidy(typed)) == group


def decode(text: str) -> bytes:
    """The 32 bytes of the key. Raises EmergencyKeyWrong with the first group that is wrong."""
    given = _groups(text)
    for number, group in enumerate(given[:GROUPS], 1):
        if not fits(number, group):
            raise errors.EmergencyKeyWrong(number)
    if len(given) != GROUPS:
        raise errors.EmergencyKeyWrong(min(len(given) + 1, GROUPS))
    if given[0][0] != VERSION:
        raise errors.EmergencyKeyWrong(1)
    value = 0
    for group in given[1:]:
        for sign in group[:4]:
            value = value << 5 | _VALUE[sign]
    if value & 15:
        raise errors.EmergencyKeyWrong(GROUPS)
    key = (value >> 4).to_bytes(keys.KEY_BYTES, "big")
    if _digest(key) != given[0][1:4]:
        raise errors.EmergencyKeyWrong(1)
    return key
