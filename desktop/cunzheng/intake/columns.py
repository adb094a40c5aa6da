"""Message and call-log exports in CSV: columns are found by their names, never by position.

The names are data in ``resources/intake/columns.toml``; programs change them with each version.
"""

from __future__ import annotations

import csv
import io
import itertools
import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from cunzheng.assets import asset
from cunzheng.core.columns import TableShape
from cunzheng.core.errors import CunzhengError, InvalidValue, SourceDamaged, SourceTooLarge
from cunzheng.core.ids import stable_id
from cunzheng.core.moments import Moment, TimeSource, parse_moment
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Channel, Direction, MessageItem
from cunzheng.intake.limits import Limits
from cunzheng.intake.messages import Export, cut_text, moment_of_ms
from cunzheng.intake.numbers import Numbers
from cunzheng.intake.sniff import decode_text

_CHECK_EACH = 500  # rows between two looks at cancel
_COLUMNS = 200  # no export has more
_SHOWN_ROWS = 6
_SHOWN_CHARS = 120


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
            meaning={fold(n): key for key, names in data["columns"].items() for n in names},
            directions={fold(n): key for key, ns in data["directions"].items() for n in ns},
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
    source: BinaryIO,
    limits: Limits | None = None,
    progress: Progress = NULL_PROGRESS,
    *,
    names: ColumnNames | None = None,
    numbers: Numbers | None = None,
    chosen: Mapping[str, Mapping[str, int]] | None = None,
) -> Export | None:
    """The entries of *source*; None where its columns are not those of an export we know.

    *chosen* are the user's own columns by the signature of a heading (see :func:`shape`); they
    come before what the names say. Item numbers count the rows below the heading from 1. Raises
    :class:`SourceDamaged` for a file that is no CSV after all, :class:`SourceTooLarge` beyond the
    limits.
    """
    limits = limits or Limits()
    text = _text(source, limits)
    reading = _Reading(names or ColumnNames.load(), numbers or Numbers.load(), limits, progress)
    try:
        return _read(text, reading, chosen or {})
    except CunzhengError:
        raise
    except (csv.Error, ValueError):
        raise SourceDamaged from None


def shape(
    source: BinaryIO, limits: Limits | None = None, names: ColumnNames | None = None
) -> TableShape:
    """Heading and first rows of a table, for the user to name its columns.

    Raises SourceDamaged, SourceTooLarge.
    """
    names = names or ColumnNames.load()
    try:
        rows = _rows(_text(source, limits or Limits()))
        titles = next(rows, [])[:_COLUMNS]
        first = [row[:_COLUMNS] for row, _no in zip(rows, range(_SHOWN_ROWS), strict=False)]
    except (csv.Error, ValueError):
        raise SourceDamaged from None
    return TableShape(
        signature_of(titles),
        tuple(title.strip()[:_SHOWN_CHARS] for title in titles),
        tuple(tuple(cell.strip()[:_SHOWN_CHARS] for cell in row) for row in first),
        _named(titles, names),
    )


def signature_of(titles: Sequence[str]) -> str:
    """The same for every table with the same headings in the same order."""
    return stable_id("columns", *(fold(title) for title in titles[:_COLUMNS]))


def _text(source: BinaryIO, limits: Limits) -> str:
    source.seek(0)
    data = source.read(limits.text_bytes + 1)
    if len(data) > limits.text_bytes:
        raise SourceTooLarge
    decoded = decode_text(data)
    if decoded is None:
        raise SourceDamaged
    return decoded[0].lstrip("\ufeff").lstrip()


def _rows(text: str) -> Iterator[list[str]]:
    heading = text.partition("\n")[0]
    mark = max((",", "\t", ";"), key=heading.count)
    return iter(csv.reader(io.StringIO(text, newline=""), delimiter=mark))


@dataclass(frozen=True, slots=True)
class _Reading:
    names: ColumnNames
    numbers: Numbers
    limits: Limits
    progress: Progress


def _read(text: str, reading: _Reading, chosen: Mapping[str, Mapping[str, int]]) -> Export | None:
    rows = _rows(text)
    titles = next(rows, [])[:_COLUMNS]
    own = chosen.get(signature_of(titles))
    if own is not None:
        columns: Mapping[str, int] | None = {
            key: at for key, at in own.items() if 0 <= at < len(titles)
        }
        at = own.get("at", -1)
        if 0 <= at < len(titles) and reading.names.moment(titles[at]) is not None:
            rows = itertools.chain([titles], rows)  # a table without a heading
    else:
        columns = _columns(titles, reading.names)
    if columns is None:
        return None
    return export_of(
        (
            {key: row[at] for key, at in columns.items() if at < len(row)}
            if any(cell.strip() for cell in row)
            else None
            for row in rows
        ),
        reading.names,
        reading.numbers,
        reading.limits,
        reading.progress,
    )


def export_of(
    entries: Iterable[Mapping[str, str] | None],
    names: ColumnNames,
    numbers: Numbers,
    limits: Limits,
    progress: Progress,
) -> Export:
    """Entries (meaning → text; None is an empty row) as items, counted from 1.

    Raises SourceTooLarge, Cancelled.
    """
    items: list[MessageItem] = []
    warnings: set[str] = set()
    for no, cells in enumerate(entries, start=1):
        if no % _CHECK_EACH == 0:
            check(progress)
        if no > limits.entries:
            raise SourceTooLarge
        if cells is None:
            continue
        item = _item(str(no), cells, names, numbers)
        if len(item.text) > limits.text_chars:
            warnings.add("text_cut")
            item = cut_text(item, limits.text_chars)
        if item.at is None:
            warnings.add("entries_without_time")
        items.append(item)
    return Export(tuple(items), tuple(sorted(warnings)))


def _named(heading: Sequence[str], names: ColumnNames) -> dict[str, int]:
    """Meaning -> position; the first column of a meaning wins."""
    found: dict[str, int] = {}
    for at, title in enumerate(heading):
        meaning = names.meaning.get(fold(title))
        if meaning:
            found.setdefault(meaning, at)
    return found


def _columns(heading: Sequence[str], names: ColumnNames) -> dict[str, int] | None:
    """Meaning -> position; None where the names do not tell enough of them."""
    found = _named(heading, names)
    return found if known(found) else None


def known(found: Collection[str]) -> bool:
    """Are these meanings enough to take a table for an export without asking?"""
    timed = "at" in found or "at_epoch" in found
    who = "number" in found or "name" in found
    return timed and who and ("text" in found or "duration" in found)


def _item(no: str, cells: Mapping[str, str], names: ColumnNames, numbers: Numbers) -> MessageItem:
    call = "text" not in cells
    word = names.directions.get(fold(cells.get("direction", "")), "")
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
    service = fold(cells.get("service", ""))
    channel = Channel.CALL if call else Channel.SMS
    number = cells.get("number", "")
    # A messenger export has names where an SMS export has numbers.
    if not call and (service in {"wechat", "whatsapp", "qq"} or not re.search(r"\d{3}", number)):
        channel = Channel.MESSAGE
    return MessageItem(
        item=no,
        channel=channel,
        number=numbers.normal(number)[:60],
        direction=direction,
        at=names.moment(cells.get("at", "")) or names.moment(cells.get("at_epoch", "")),
        text=cells.get("text", ""),
        duration_s=duration,
        answered=answered,
        name=cells.get("name", "").strip()[:120],
    )


def fold(title: str) -> str:
    return re.sub(r"[\s_\-.:\ufeff\"']+", "", title).lower()


def _one_of(signs: Sequence[str]) -> str:
    longest_first = sorted(signs, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(sign) for sign in longest_first) + ")"
