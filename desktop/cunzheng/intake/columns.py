"""Message and call-log exports in CSV: columns are found by their names, never by position.

The names are data in ``resources/intake/columns.toml``; programs change them with each version.
"""

from __future__ import annotations

import csv
import io
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from cunzheng.assets import asset
from cunzheng.core.errors import CunzhengError, InvalidValue, SourceDamaged, SourceTooLarge
from cunzheng.core.ids import normalise_number
from cunzheng.core.moments import Moment, TimeSource, parse_moment
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Channel, Direction, MessageItem
from cunzheng.intake.limits import Limits
from cunzheng.intake.messages import Export, cut_text, moment_of_ms
from cunzheng.intake.sniff import decode_text

_CHECK_EACH = 500  # rows between two looks at cancel


@dataclass(frozen=True, slots=True)
class ColumnNames:
    """The shipped names, folded for comparison."""

    meaning: Mapping[str, str]
    directions: Mapping[str, str]
    date_signs: str
    drop_signs: str
    time_signs: str
    end_signs: str
    hours: str
    minutes: str
    seconds: str

    @classmethod
    def load(cls) -> ColumnNames:
        """Read the shipped names."""
        with asset("resources/intake/columns.toml").open("rb") as file:
            data: dict[str, Any] = tomllib.load(file)
        return cls(
            meaning={_fold(n): key for key, names in data["columns"].items() for n in names},
            directions={_fold(n): key for key, ns in data["directions"].items() for n in ns},
            **{key: _one_of(signs) for key, signs in data["dates"].items()},
            **{key: _one_of(signs) for key, signs in data["durations"].items()},
        )

    def moment(self, text: str) -> Moment | None:
        """A written date and time, however it is separated; None if it is none."""
        plain = text.strip()
        if plain.isascii() and plain.isdigit() and len(plain) in {10, 13}:
            return moment_of_ms(plain if len(plain) == 13 else plain + "000")
        for signs, put in (
            (self.drop_signs, " "), (self.date_signs, "-"),
            (self.time_signs, ":"), (self.end_signs, ""),
        ):  # fmt: skip
            plain = re.sub(signs, put, plain)
        plain = re.sub(r"\s+", " ", plain).strip().rstrip(":")
        plain = re.sub(r"(\d) ?T ?(\d)", r"\1 \2", plain)
        try:
            moment = parse_moment(plain, TimeSource.EXPORT)
        except InvalidValue:
            return None
        return moment if 2000 <= moment.instant.year < 2100 else None

    def duration_s(self, text: str) -> int | None:
        """Seconds of ``92``, ``01:32``, ``0:01:32`` or a number of hours, minutes and seconds."""
        plain = text.strip().lower()
        if re.fullmatch(r"\d{1,6}", plain):
            return int(plain)
        if re.fullmatch(r"\d{1,3}(?::\d{1,2}){1,2}", plain):
            total = 0
            for part in plain.split(":"):
                total = total * 60 + int(part)
            return total
        match = re.fullmatch(
            rf"(?:(\d{{1,3}})\s*{self.hours})?\s*(?:(\d{{1,3}})\s*{self.minutes})?"
            rf"\s*(?:(\d{{1,5}})\s*{self.seconds})?",
            plain,
        )
        if match is None or not plain:
            return None
        hours, minutes, seconds = (int(part or 0) for part in match.groups())
        return hours * 3600 + minutes * 60 + seconds


def read_csv(
    source: BinaryIO, limits: Limits | None = None, progress: Progress = NULL_PROGRESS
) -> Export | None:
    """The entries of *source*; None where its columns are not those of an export we know.

    Item numbers count the rows below the heading from 1. Raises :class:`SourceDamaged` for a file
    that is no CSV after all, :class:`SourceTooLarge` beyond the limits.
    """
    limits = limits or Limits()
    source.seek(0)
    data = source.read(limits.text_bytes + 1)
    if len(data) > limits.text_bytes:
        raise SourceTooLarge
    decoded = decode_text(data)
    if decoded is None:
        raise SourceDamaged
    names = ColumnNames.load()
    try:
        return _read(decoded[0].lstrip("\ufeff"), names, limits, progress)
    except CunzhengError:
        raise
    except (csv.Error, ValueError):
        raise SourceDamaged from None


def _read(text: str, names: ColumnNames, limits: Limits, progress: Progress) -> Export | None:
    heading = text.lstrip().partition("\n")[0]
    mark = max((",", "\t", ";"), key=heading.count)
    rows = csv.reader(io.StringIO(text.lstrip(), newline=""), delimiter=mark)
    columns = _columns(next(rows, []), names)
    if columns is None:
        return None
    items: list[MessageItem] = []
    warnings: set[str] = set()
    for no, row in enumerate(rows, start=1):
        if no % _CHECK_EACH == 0:
            check(progress)
        if no > limits.entries:
            raise SourceTooLarge
        if not any(cell.strip() for cell in row):
            continue
        item = _item(str(no), {key: row[at] for key, at in columns.items() if at < len(row)}, names)
        if len(item.text) > limits.text_chars:
            warnings.add("text_cut")
            item = cut_text(item, limits.text_chars)
        if item.at is None:
            warnings.add("entries_without_time")
        items.append(item)
    return Export(tuple(items), tuple(sorted(warnings)))


def _columns(heading: Sequence[str], names: ColumnNames) -> dict[str, int] | None:
    """Meaning -> position; the first column of a meaning wins. None where the time is missing."""
    found: dict[str, int] = {}
    for at, title in enumerate(heading):
        meaning = names.meaning.get(_fold(title))
        if meaning:
            found.setdefault(meaning, at)
    timed = "at" in found or "at_epoch" in found
    who = "number" in found or "name" in found
    return found if timed and who and ("text" in found or "duration" in found) else None


def _item(no: str, cells: Mapping[str, str], names: ColumnNames) -> MessageItem:
    call = "text" not in cells
    word = names.directions.get(_fold(cells.get("direction", "")), "")
    direction = {
        "incoming": Direction.INCOMING,
        "outgoing": Direction.OUTGOING,
        "missed": Direction.INCOMING,
        "rejected": Direction.INCOMING,
    }.get(word, Direction.UNKNOWN)
    duration = names.duration_s(cells.get("duration", "")) if call else None
    answered: bool | None = None
    if call:
        answered = False if word in {"missed", "rejected"} else True if duration else None
    service = _fold(cells.get("service", ""))
    channel = Channel.CALL if call else Channel.SMS
    number = cells.get("number", "")
    # A messenger export has names where an SMS export has numbers.
    if not call and (service in {"wechat", "whatsapp", "qq"} or not re.search(r"\d{3}", number)):
        channel = Channel.MESSAGE
    return MessageItem(
        item=no,
        channel=channel,
        number=normalise_number(number)[:60],
        direction=direction,
        at=names.moment(cells.get("at", "")) or names.moment(cells.get("at_epoch", "")),
        text=cells.get("text", ""),
        duration_s=duration,
        answered=answered,
        name=cells.get("name", "").strip()[:120],
    )


def _fold(title: str) -> str:
    return re.sub(r"[\s_\-.:\ufeff\"']+", "", title).lower()


def _one_of(signs: Sequence[str]) -> str:
    longest_first = sorted(signs, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(sign) for sign in longest_first) + ")"
