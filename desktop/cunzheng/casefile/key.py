"""From the password to the raw key. Constants are named and versioned, and live nowhere else.

The first 16 bytes of a SQLCipher file are its salt; Argon2id takes the same bytes, so a case file
needs no header and no sidecar. RFC 9106, second recommended profile.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw

from cunzheng.casefile.strength import strength
from cunzheng.core.errors import NoPassword, WeakPassword

SALT_BYTES = 16
KEY_BYTES = 32
PAGE_BYTES = 16384  # 3.4 times a plain copy against 4.5 at 4096 (shared probe, storage, table 3)
_RESERVE_HMAC = 64


@dataclass(frozen=True, slots=True)
class KdfProfile:
    """One set of Argon2id costs; ``memory_kib`` in KiB."""

    version: int
    time_cost: int
    memory_kib: int
    parallelism: int


# Newest first: a case made with an older profile still opens, and is brought to the newest one by
# ``rekey.change_profile``. Each profile that is tried costs one derivation at a wrong password.
PROFILES = (KdfProfile(version=1, time_cost=3, memory_kib=64 * 1024, parallelism=4),)


@dataclass(frozen=True, slots=True, repr=False)
class RawKey:
    """What SQLCipher is given. No repr: it must not reach a log."""

    key: bytes
    salt: bytes

    def __post_init__(self) -> None:
        # A malformed raw key is silently taken for a passphrase by SQLCipher: never let it be.
        if len(self.key) != KEY_BYTES or len(self.salt) != SALT_BYTES:
            raise ValueError("raw key has the wrong length")

    def pragma(self) -> str:
        """The statement that hands the key over."""
        return f"PRAGMA key=\"x'{self.key.hex()}{self.salt.hex()}'\""


def check_new_password(password: str, known: Iterable[str] = ()) -> None:
    """Raise :class:`NoPassword` or :class:`WeakPassword` if *password* may not protect a case.

    Refused is what is really weak only (``strength.Strength.enough``): shorter than 8 characters
    (6 Chinese), or guessed with less than a million tries. *known*: the user's name and numbers.
    """
    if not password:
        raise NoPassword
    if not strength(password, known).enough:
        raise WeakPassword


def derive(password: str, salt: bytes, profile: KdfProfile | None = None) -> RawKey:
    """Argon2id over the NFKC password, so that another input method does not lock the user out.

    *profile* None is the newest one.
    """
    if not password:
        raise NoPassword
    profile = profile or PROFILES[0]
    key = hash_secret_raw(
        unicodedata.normalize("NFKC", password).encode(),
        salt,
        time_cost=profile.time_cost,
        memory_cost=profile.memory_kib,
        parallelism=profile.parallelism,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
    return RawKey(key, salt)


def page_is_ours(page: bytes, number: int, raw: RawKey) -> bool:
    """Does the HMAC of this page (counted from 1) fit the key?

    SQLCipher answers "not a database" to a wrong password, a damaged first page and a foreign
    file alike; this tells them apart. SQLCipher 4: HMAC-SHA512 over the page and its number.
    """
    if len(page) != PAGE_BYTES:
        return False
    salt = bytes(byte ^ 0x3A for byte in raw.salt)
    mac_key = hashlib.pbkdf2_hmac("sha512", raw.key, salt, 2, KEY_BYTES)
    body = page[SALT_BYTES if number == 1 else 0 : -_RESERVE_HMAC]
    mac = hmac.new(mac_key, body + struct.pack("<I", number), "sha512").digest()
    return hmac.compare_digest(mac, page[-_RESERVE_HMAC:])
