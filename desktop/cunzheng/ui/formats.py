"""How numbers, times and sizes are written for the eye."""

from __future__ import annotations

import datetime as dt
import unicodedata

from PySide6.QtCore import QDate, QLocale

from cunzheng.core.moments import Moment, Precision
from cunzheng.core.texts import translate

EM_DASH = "\u2014"


def locale() -> QLocale:
    """The locale of the app's language (not of the system: dates must match the words)."""
    return QLocale(translate("Meta", "en"))


def day(date: dt.date) -> str:
    """A day with its weekday, for headings."""
    return locale().toString(
        QDate(date.year, date.month, date.day), translate("Formats", "d MMMM yyyy, dddd")
    )


def full_day(date: dt.date) -> str:
    """A day with its year, short enough for a heading with a time."""
    return locale().toString(
        QDate(date.year, date.month, date.day), translate("Formats", "d MMM yyyy")
    )


def clock(moment: Moment | None) -> str:
    """23:14, or a dash where the hour is not known."""
    if moment is None or moment.precision is Precision.DAY:
        return EM_DASH
    return moment.local.strftime("%H:%M")


def moment(value: Moment | None) -> str:
    """The whole moment, no more exact than it is known."""
    if value is None:
        return translate("Formats", "Time unknown")
    forms = {
        Precision.DAY: "%Y-%m-%d",
        Precision.MINUTE: "%Y-%m-%d %H:%M",
        Precision.SECOND: "%Y-%m-%d %H:%M:%S",
    }
    return value.local.strftime(forms[value.precision])


def minute(value: Moment | None) -> str:
    """The moment without its seconds, where they would only be noise."""
    return moment(value)[:16]


def number(text: str) -> str:
    """Digits in groups the eye can hold: 129 0000 8830, 1069 0000 0045 5.

    Only mobile numbers and service channels (106...): a landline's area code has three or four
    digits, and a wrong group is worse than none.
    """
    if not (text.isascii() and text.isdigit()):
        return text
    if len(text) == 11 and text.startswith("1") and not text.startswith("10"):
        return f"{text[:3]} {text[3:7]} {text[7:]}"
    if len(text) > 7 and text.startswith("106"):
        return " ".join(text[at : at + 4] for at in range(0, len(text), 4))
    return text


def typed_number(text: str) -> str:
    """A number as typed; digits that an input method made full-width become plain ones.

    A name (of a WeChat account, say) stays exactly as it was typed.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    digits = plain.translate(str.maketrans("", "", " -+()"))
    return plain if digits.isascii() and digits.isdigit() else text.strip()


def duration(seconds: int | None) -> str:
    """Minutes and seconds in words; empty where unknown."""
    if seconds is None:
        return ""
    minutes, rest = divmod(seconds, 60)
    return translate("Formats", "{minutes} min {seconds:02d} s").format(
        minutes=minutes, seconds=rest
    )


def position(ms: int) -> str:
    """A place in a recording: 01:07."""
    minutes, rest = divmod(max(0, ms) // 1000, 60)
    return f"{minutes:02d}:{rest:02d}"


def size(count: int) -> str:
    """Bytes in decimal units, as phones and shops count them."""
    if count < 1000:
        return translate("Formats", "{count} bytes").format(count=count)
    if count < 1_000_000:
        return f"{count / 1000:.0f} KB"
    return f"{count / 1_000_000:.1f} MB"


def short_hash(sha256: str) -> str:
    """Enough of a hash to compare by eye."""
    return f"{sha256[:8]}\u2026{sha256[-4:]}" if len(sha256) > 16 else sha256


def joined(*parts: str) -> str:
    """Parts with a dot between, the empty ones left out."""
    return " \u00b7 ".join(part for part in parts if part)
