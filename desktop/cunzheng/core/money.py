"""Sums of money as people type them, to whole fen and back. No binary fractions anywhere."""

from __future__ import annotations

import re

from cunzheng.core.errors import InvalidValue

_SUM = re.compile(r"([0-9]{1,15})(?:\.([0-9]{1,2}))?")
_NOISE = re.compile(r"[\s,\uff0c\u00a0\u3000\u00a5\uffe5\u5143]")  # spaces, commas, the yuan signs
_FULL = str.maketrans("０１２３４５６７８９．", "0123456789.")
_LARGEST_FEN = 10**13


def parse_yuan(text: str) -> int:
    """Fen of a sum in yuan: "12,345.6" is 1234560. Raises InvalidValue("amount").

    A third decimal is refused, not rounded: it would not be what was typed.
    """
    match = _SUM.fullmatch(_NOISE.sub("", text[:64]).translate(_FULL))
    if match is None:
        raise InvalidValue("amount")
    fen = int(match[1]) * 100 + int((match[2] or "").ljust(2, "0") or "0")
    if fen > _LARGEST_FEN:
        raise InvalidValue("amount")
    return fen


def yuan(fen: int) -> str:
    """12345.67 of 1234567, with commas between the thousands."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100:,}.{abs(fen) % 100:02d}"
