"""E-mail as saved to a file (.eml): who, when, and the exact words.

Read with the old, forgiving policy of the standard library: the new one's header parser falls over
broken headers. What is attached stays inside: the mail comes in whole, as it was saved.
"""

from __future__ import annotations

import binascii
import datetime as dt
import email.errors
import email.header
import email.message
import email.parser
import email.policy
import email.utils
import html.parser
import re
from typing import Any, BinaryIO, Final

from cunzheng.core.errors import SourceDamaged, SourceTooLarge
from cunzheng.core.moments import Moment, Precision, TimeSource
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Channel, Direction, MessageItem
from cunzheng.intake.limits import Limits
from cunzheng.intake.messages import Export, cut_text
from cunzheng.intake.sniff import decode_text

_HEADER: Final = 4_000  # characters of one header that are read
_PARTS: Final = 60
_FAULTS: Final = (
    ValueError, LookupError, AttributeError, TypeError, RecursionError, OverflowError,
    email.errors.MessageError, binascii.Error, AssertionError,
)  # fmt: skip
_SAME: Final = dt.timedelta(hours=1)


def read_mail(
    source: BinaryIO, limits: Limits | None = None, progress: Progress = NULL_PROGRESS
) -> Export | None:
    """The one message in *source*; None where no sender and no date can be read: then it is text.

    Raises SourceTooLarge, SourceDamaged, Cancelled. Warnings: "has_attachments",
    "times_disagree" (the date written by the sender and the one of the last mail server).
    """
    limits = limits or Limits()
    source.seek(0)
    data = source.read(limits.mail_bytes + 1)
    if len(data) > limits.mail_bytes:
        raise SourceTooLarge
    check(progress)
    try:
        # A part in a part in a part …: the parser calls itself for each.
        if len(re.findall(rb"(?i)\bboundary\s*=", data)) > _PARTS:
            raise SourceDamaged
        mail = email.parser.BytesParser(policy=email.policy.compat32).parsebytes(data)
        return _message(mail, limits, progress)
    except _FAULTS:
        raise SourceDamaged from None


def _message(mail: email.message.Message, limits: Limits, progress: Progress) -> Export | None:
    name, address = email.utils.parseaddr(_raw(mail, "From"))
    address = _readable(address).strip().lower()
    at = _date(_raw(mail, "Date"))
    if not address and at is None:
        return None
    warnings: set[str] = set()
    received = _date(_raw(mail, "Received").rpartition(";")[2])
    if at is None:
        at = received
    elif received is not None and abs(received.instant - at.instant) > _SAME:
        warnings.add("times_disagree")
    body, attached = _body(mail, limits, progress)
    if attached:
        warnings.add("has_attachments")
    subject = _words(_raw(mail, "Subject"))
    text = "\n\n".join(part for part in (subject, body) if part)
    item = MessageItem(
        item="1",
        channel=Channel.EMAIL,
        number=address[:60],
        direction=Direction.UNKNOWN,
        at=at,
        text=text,
        name=_words(name)[:120],
    )
    if len(text) > limits.text_chars:
        warnings.add("text_cut")
        item = cut_text(item, limits.text_chars)
    if at is None:
        warnings.add("entries_without_time")
    return Export((item,), tuple(sorted(warnings)))


def _raw(mail: email.message.Message, name: str) -> str:
    """A header on one line, without what a hostile one hides in it.

    Bytes beyond ASCII are kept as stray ones (surrogateescape): ``str`` of such a header would have
    replaced them already.
    """
    value: Any = mail.get(name, "")
    if isinstance(value, email.header.Header):
        parts = email.header.decode_header(value)
        value = "".join(
            part if isinstance(part, str) else part.decode("ascii", "surrogateescape")
            for part, _charset in parts
        )
    return re.sub(r"\s+", " ", str(value)[:_HEADER]).strip()


def _words(text: str) -> str:
    """A header's encoded words (=?gb18030?B?…?=) as text; bytes without a name are guessed."""
    parts: list[str] = []
    for part, charset in email.header.decode_header(text):
        if isinstance(part, str):
            parts.append(part)
            continue
        parts.append(_decoded(part, charset or ""))
    return "".join(ch for ch in _readable("".join(parts)) if ch.isprintable()).strip()


def _readable(text: str) -> str:
    """Headers in bare GBK or UTF-8, without any mark, arrive as stray bytes: as what they are."""
    if any("\udc80" <= ch <= "\udcff" for ch in text):
        return _decoded(text.encode("utf-8", "surrogateescape"), "")
    return text


def _decoded(data: bytes, charset: str) -> str:
    if charset and charset.lower() not in {"unknown-8bit", "us-ascii", "ascii"}:
        wanted = "gb18030" if charset.lower() in {"gb2312", "gbk", "gb_2312-80"} else charset
        try:
            return data.decode(wanted, "replace")
        except (LookupError, ValueError):
            pass
    found = decode_text(data)
    return found[0] if found else data.decode("utf-8", "replace")


def _date(text: str) -> Moment | None:
    """The written date with its own offset, seen from Shanghai on the screen."""
    if not text.strip():
        return None
    try:
        there = email.utils.parsedate_to_datetime(text.strip()[:100])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if there.tzinfo is None:  # "-0000": the zone is not told; the clock was UTC
        there = there.replace(tzinfo=dt.UTC)
    try:
        there = there.astimezone(dt.UTC)
    except (OverflowError, ValueError):
        return None
    if not 2000 <= there.year < 2100:
        return None
    return Moment(there, Precision.SECOND, TimeSource.EXPORT)


def _body(mail: email.message.Message, limits: Limits, progress: Progress) -> tuple[str, bool]:
    """(text of the mail, is something attached). Plain text first, else HTML without its tags."""
    plain: list[str] = []
    rich: list[str] = []
    attached = False
    for no, part in enumerate(mail.walk()):
        check(progress)
        if no > _PARTS:
            raise SourceDamaged
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
            attached = True
            continue
        wanted = plain if kind == "text/plain" else rich if kind == "text/html" else None
        if wanted is not None:
            wanted.append(_decoded(_payload(part), str(part.get_content_charset() or "")))
    if any(one.strip() for one in plain):
        text = "\n".join(plain)
    else:
        text = _without_tags("\n".join(rich)[: 10 * limits.text_chars])
    return text.replace("\r\n", "\n").strip(), attached


def _payload(part: email.message.Message) -> bytes:
    """The bytes of a part; broken base64 comes as it is written."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


class _Words(html.parser.HTMLParser):
    """The words of a page; scripts and styles are none."""

    _BREAKS = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "table"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        if tag in {"script", "style", "head"}:
            self._hidden += 1
        elif tag in self._BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"script", "style", "head"}:
            self._hidden = max(0, self._hidden - 1)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def _without_tags(page: str) -> str:
    reader = _Words()
    reader.feed(page)
    text = re.sub(r"[ \t\u00a0]+", " ", "".join(reader.parts))
    return re.sub(r"\s*\n\s*", "\n", text).strip()
