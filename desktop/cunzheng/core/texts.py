"""The one door through which a sentence for the user passes.

Source strings are English and literal, so that ``lupdate`` finds them; the Chinese stands in
i18n/*.ts. The command line and the window install different lookups behind the same door: the
core must speak to the user (errors, field names) and must not import Qt.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Lookup = Callable[[str, str], str]


def _source(_context: str, text: str) -> str:
    return text


@dataclass(slots=True)
class _Door:
    lookup: Lookup
    language: str


_door = _Door(_source, "en")


def install(lookup: Lookup | None, language: str = "") -> None:
    """Set how (context, source text) becomes what the user reads; None goes back to the source.

    *language* ("zh_CN", "en") picks the side of sentences that come from data.
    """
    _door.lookup = lookup or _source
    _door.language = language or ("zh_CN" if lookup else "en")


def chinese() -> bool:
    """Does the user read Chinese?"""
    return _door.language.startswith("zh")


def translate(context: str, text: str) -> str:
    """Return *text* in the user's language. Call with literals only: lupdate reads the code."""
    return _door.lookup(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark *text* for translation without translating it yet (tables, exception classes)."""
    return text


def catalogue(ts_file: Path) -> Lookup:
    """Read one of our own .ts files (shipped with the app, trusted) into a lookup."""
    table: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(ts_file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            target = message.find("translation")
            if target is None or target.get("type") in {"vanished", "obsolete"}:
                continue
            if target.text:
                table[name, message.findtext("source") or ""] = target.text

    def lookup(context: str, text: str) -> str:
        return table.get((context, text), text)

    return lookup
