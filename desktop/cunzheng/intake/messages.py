"""Exports of messages and call logs: "SMS Backup & Restore" XML. CSV is in ``columns``.

The XML is read in streaming with a target parser, so neither depth nor size builds a tree; document
type declarations and entities are refused. Those exports write emoji as two halves of a surrogate
pair (&#55357;&#56832;), which no XML parser accepts: they are joined before parsing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from cunzheng.core.errors import CunzhengError, SourceDamaged, SourceTooLarge
from cunzheng.core.moments import Moment, Precision, TimeSource
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Channel, Direction, MessageItem
from cunzheng.intake.limits import Limits
from cunzheng.intake.numbers import Numbers

_BLOCK: Final = 64 * 1024
_REFERENCES: Final = re.compile(rb"(?:&#(?:x[0-9A-Fa-f]{1,6}|[0-9]{1,7});)+")
_ONE: Final = re.compile(rb"&#(x[0-9A-Fa-f]{1,6}|[0-9]{1,7});")
_LAST: Final = re.compile(_ONE.pattern + rb"\Z")
_BEGUN: Final = re.compile(rb"&(?:#x?[0-9A-Fa-f]{0,7})?\Z")  # a reference cut by a block's end
_NOBODY: Final = frozenset({"", "(Unknown)", "null", "-1", "-2", "-3", "-4"})
_ROOTS: Final = frozenset({"smses", "calls", "allsms", "alllogs"})


@dataclass(frozen=True, slots=True)
class Export:
    """The entries of an export, and codes for the user about what was left out or cut."""

    items: tuple[MessageItem, ...]
    warnings: tuple[str, ...] = ()


def read_xml(
    source: BinaryIO,
    limits: Limits | None = None,
    progress: Progress = NULL_PROGRESS,
    numbers: Numbers | None = None,
) -> Export | None:
    """The messages and calls in *source*; None where it is some other, harmless XML.

    Raises :class:`SourceDamaged` for broken XML, entities, a document type or too deep nesting,
    and :class:`SourceTooLarge` for too many entries.
    """
    limits = limits or Limits()
    target = _Target(limits, numbers or Numbers.load())
    parser = DefusedXMLParser(target=target, forbid_dtd=True)
    source.seek(0)
    try:
        for block in _repaired(source):
            check(progress)
            parser.feed(block)
        parser.close()
    except CunzhengError:
        raise
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        raise SourceDamaged from None
    if target.root not in _ROOTS:
        return None
    return Export(tuple(target.items), tuple(sorted(target.warnings)))


def _repaired(source: BinaryIO) -> Iterator[bytes]:
    """The bytes with numeric references that XML forbids replaced, whatever block they fall in."""
    held = b""
    while block := source.read(_BLOCK):
        data = held + block
        cut = _safe_end(data)
        data, held = data[:cut], data[cut:]
        yield _REFERENCES.sub(_legal_references, data)
    yield _REFERENCES.sub(_legal_references, held)


def _safe_end(data: bytes) -> int:
    """Where *data* may be cut: before a reference that goes on, and before a first half."""
    end = len(data)
    begun = _BEGUN.search(data, max(0, end - 10))
    if begun:
        end = begun.start()
    last = _LAST.search(data, max(0, end - 11), end)
    if last and 0xD800 <= _code(last[1]) < 0xDC00:
        end = last.start()
    return end


def _code(digits: bytes) -> int:
    return int(digits[1:], 16) if digits[:1] == b"x" else int(digits)


def _legal_references(run: re.Match[bytes]) -> bytes:
    """A run of references: pairs of surrogates joined, lone ones and control codes made U+FFFD."""
    codes = [_code(digits) for digits in _ONE.findall(run[0])]
    out: list[bytes] = []
    at = 0
    while at < len(codes):
        code = codes[at]
        at += 1
        if 0xD800 <= code < 0xDC00 and at < len(codes) and 0xDC00 <= codes[at] < 0xE000:
            code = 0x10000 + ((code - 0xD800) << 10) + (codes[at] - 0xDC00)
            at += 1
        legal = code in {9, 10, 13} or 0x20 <= code < 0xD800 or 0xE000 <= code <= 0xFFFD
        out.append(b"&#%d;" % (code if legal or 0x10000 <= code <= 0x10FFFF else 0xFFFD))
    return b"".join(out)


class _Target:
    """What the parser calls; holds no element, only the finished items."""

    def __init__(self, limits: Limits, numbers: Numbers) -> None:
        self.items: list[MessageItem] = []
        self.warnings: set[str] = set()
        self.root = ""
        self._limits = limits
        self._numbers = numbers
        self._depth = 0
        self._no = 0
        self._mms: dict[str, str] | None = None
        self._parts: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Called by the parser at each opening tag."""
        self._depth += 1
        if self._depth > self._limits.depth:
            raise SourceDamaged
        if self._depth == 1:
            self.root = tag
        if tag == "sms":
            self._add(sms_item(attributes, self._next(), self._numbers))
        elif tag == "call":
            self._add(call_item(attributes, self._next(), self._numbers))
        elif tag == "mms":
            self._mms, self._parts = dict(attributes), []
        elif tag == "part" and self._mms is not None and attributes.get("ct") == "text/plain":
            self._parts.append(attributes.get("text", ""))

    def end(self, tag: str) -> None:
        """Called by the parser at each closing tag."""
        self._depth -= 1
        if tag == "mms" and self._mms is not None:
            entry = {**self._mms, "body": "\n".join(self._parts)}
            entry["type"] = entry.get("msg_box", "")
            self._mms, self._parts = None, []
            self._add(sms_item(entry, self._next(), self._numbers))

    def data(self, _text: str) -> None:
        """Text between tags means nothing in these exports."""

    def close(self) -> None:
        """Called by the parser at the end."""

    def _next(self) -> int:
        self._no += 1
        if self._no > self._limits.entries:
            raise SourceTooLarge
        return self._no

    def _add(self, item: MessageItem | None) -> None:
        if item is None:
            self.warnings.add("unsent_left_out")
            return
        if len(item.text) > self._limits.text_chars:
            self.warnings.add("text_cut")
            item = cut_text(item, self._limits.text_chars)
        if item.at is None:
            self.warnings.add("entries_without_time")
        self.items.append(item)


def cut_text(item: MessageItem, most: int) -> MessageItem:
    """The same item with its text cut; the original export stays whole beside it."""
    return MessageItem(
        item.item, item.channel, item.number, item.direction, item.at, item.text[:most],
        item.duration_s, item.answered, item.name,
    )  # fmt: skip


def sms_item(entry: Mapping[str, str], no: int, numbers: Numbers) -> MessageItem | None:
    """An entry of an SMS export by Android's own names.

    ``type``: 1 received, 2 sent; drafts and what was never sent (3 to 6) are no contacts.
    """
    kind = entry.get("type", "").strip()
    if kind in {"3", "4", "5", "6"}:
        return None
    direction = {"1": Direction.INCOMING, "2": Direction.OUTGOING}.get(kind, Direction.UNKNOWN)
    text = entry.get("body", "")
    return MessageItem(
        item=str(no),
        channel=Channel.SMS,
        number=_number(entry.get("address", ""), numbers),
        direction=direction,
        at=moment_of_ms(entry.get("date", "")),
        text="" if text == "null" else text,
        name=_name(entry.get("contact_name", "")),
    )


def call_item(entry: Mapping[str, str], no: int, numbers: Numbers) -> MessageItem:
    """An entry of a call log by Android's own names.

    ``type``: 1 in, 2 out, 3 missed, 4 voicemail, 5 rejected, 6 blocked, 7 answered elsewhere.

    An incoming call of 0 seconds may have been rejected or lost: whether it was answered is not
    known.
    """
    kind = entry.get("type", "").strip()
    written = entry.get("duration", "").strip()
    duration = (
        int(written) if written.isascii() and written.isdigit() and len(written) < 7 else None
    )
    direction = (
        Direction.OUTGOING
        if kind == "2"
        else Direction.INCOMING
        if kind in {"1", "3", "4", "5", "6", "7"}
        else Direction.UNKNOWN
    )
    answered: bool | None = None
    if kind in {"3", "4", "5", "6"}:
        answered = False
    elif kind == "7" or (kind in {"1", "2"} and duration):
        answered = True
    elif kind == "2" and duration == 0:
        answered = False
    return MessageItem(
        item=str(no),
        channel=Channel.CALL,
        number=_number(entry.get("number", ""), numbers),
        direction=direction,
        at=moment_of_ms(entry.get("date", "")),
        duration_s=duration,
        answered=answered,
        name=_name(entry.get("contact_name", "")),
    )


def _number(text: str, numbers: Numbers) -> str:
    return "" if text.strip() in _NOBODY else numbers.normal(text)[:60]


def _name(text: str) -> str:
    return "" if text.strip() in _NOBODY else text.strip()[:120]


def moment_of_ms(text: str) -> Moment | None:
    """Milliseconds since 1970 as a moment of an export; None unless between 2000 and 2100."""
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 15):
        return None
    try:
        instant = dt.datetime.fromtimestamp(int(digits) // 1000, dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None
    if not 2000 <= instant.year < 2100:
        return None
    return Moment(instant, Precision.SECOND, TimeSource.EXPORT)
