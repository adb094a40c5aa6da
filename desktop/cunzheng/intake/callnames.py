"""What the name of a file claims: number, contact, time, direction.

A name is a claim, not a proof: every moment read here carries ``TimeSource.FILE_NAME``. The
grammars, each with its source, are data in ``resources/intake/filenames.toml``.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cunzheng.assets import asset
from cunzheng.core.moments import SHANGHAI, Moment, Precision, TimeSource
from cunzheng.core.values import Direction
from cunzheng.intake.numbers import Numbers

_ENDING = re.compile(r"\.(?=\d*[A-Za-z])[A-Za-z0-9]{2,5}$")
_LONGEST = 300  # characters; no file system allows more than 255
RECORDING = ("saved", "recording", "any")
PICTURE = ("screenshot", "saved", "photo", "any")
VIDEO = ("photo", "saved", "screenshot", "recording", "any")


@dataclass(frozen=True, slots=True)
class NameClaims:
    """What one name says. Unknown is empty, None or ``Direction.UNKNOWN``.

    ``weak`` is set where no known recorder or camera writes names like this: the time is then
    weaker than the one inside the file. ``warnings`` are codes for the user.
    """

    grammar: str
    what: str
    number: str = ""
    contact_name: str = ""
    moment: Moment | None = None
    direction: Direction = Direction.UNKNOWN
    weak: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Grammar:
    id: str
    what: str
    pattern: re.Pattern[str]
    stamp: str
    precision: Precision | None
    utc: bool
    weak: bool


@dataclass(frozen=True, slots=True)
class FileNames:
    """The grammars, ready for use; tried in the order of the data file."""

    grammars: tuple[_Grammar, ...]
    number: re.Pattern[str]
    copy: re.Pattern[str]
    nobody: frozenset[str]
    directions: Mapping[str, Direction]
    numbers: Numbers

    @classmethod
    def load(cls) -> FileNames:
        """Read the shipped grammars (a few milliseconds; keep the result for many names)."""
        with asset("resources/intake/filenames.toml").open("rb") as file:
            data: dict[str, Any] = tomllib.load(file)
        parts = data["parts"]
        grammars = tuple(
            _Grammar(
                id=one["id"],
                what=one["what"],
                pattern=re.compile(one["pattern"].replace("#", parts["number"]), re.IGNORECASE),
                stamp=one.get("stamp", ""),
                precision=None if one["precision"] == "none" else Precision(one["precision"]),
                utc=one.get("utc", False),
                weak=one.get("weak", False),
            )
            for one in data["grammar"]
        )
        directions = {
            word: Direction(kind) for kind, words in data["directions"].items() for word in words
        }
        return cls(
            grammars,
            re.compile(parts["number"]),
            re.compile(parts["copy"], re.IGNORECASE),
            frozenset(parts["nobody"]),
            directions,
            Numbers.load(),
        )

    def read(
        self, name: str, what: Sequence[str] = RECORDING, modified: dt.datetime | None = None
    ) -> NameClaims | None:
        """What *name* (without folders) claims, or None where no grammar fits.

        *what* chooses the grammars and their order (RECORDING, PICTURE or VIDEO).
        *modified*, the file's own date, only serves to find the year of names that have none.
        """
        stem = self.copy.sub("", _ENDING.sub("", name[:_LONGEST].strip())).strip()
        order = [one for one in self.grammars if one.what in what]
        undated: NameClaims | None = None
        for grammar in sorted(order, key=lambda one: what.index(one.what)):
            match = grammar.pattern.fullmatch(stem)
            if match is None:
                continue
            claims = self._claims(grammar, match.groupdict(), modified)
            if "impossible_time" not in claims.warnings:
                return claims
            if undated is None and claims.number:
                undated = claims  # the number may still be right
        return undated

    def _claims(
        self, grammar: _Grammar, found: Mapping[str, str | None], modified: dt.datetime | None
    ) -> NameClaims:
        warnings: list[str] = []
        moment: Moment | None = None
        if grammar.precision is not None:
            moment = _moment(grammar, found, modified)
            if moment is None:
                warnings.append("impossible_time")
            elif found.get("md"):
                warnings.append("year_from_file_system")
        number, contact = found.get("num") or "", found.get("name") or ""
        who = found.get("who") or ""
        if who:
            if self.number.fullmatch(who) and len(re.sub(r"\D", "", who)) >= 3:
                number = who
            else:
                contact = who
        number = self._clean_number(number)
        contact = contact.strip(" _-@")
        if contact.lower() in self.nobody or (number and self._clean_number(contact) == number):
            contact = ""
        if found.get("more"):
            number, contact = "", ""
            warnings.append("several_numbers")
        return NameClaims(
            grammar=grammar.id,
            what=grammar.what,
            number=number,
            contact_name=contact,
            moment=moment,
            direction=self.directions.get((found.get("dir") or "").lower(), Direction.UNKNOWN),
            weak=grammar.weak,
            warnings=tuple(warnings),
        )

    def _clean_number(self, text: str) -> str:
        """One normal form; what was dialled after a pause (an extension) is not the number."""
        if not self.number.fullmatch(text.strip()):
            return ""
        number = self.numbers.normal(re.split("[p,]", text, maxsplit=1)[0])
        return number if re.fullmatch(r"\+?[\d*#s]{3,25}", number) else ""


def _moment(
    grammar: _Grammar, found: Mapping[str, str | None], modified: dt.datetime | None
) -> Moment | None:
    """The stamp as a moment; None where it is no possible date between 2000 and 2100."""
    zone: dt.timezone = dt.UTC if grammar.utc else SHANGHAI
    written = found.get("tz")
    precision = grammar.precision or Precision.SECOND
    try:
        if found.get("ms"):
            instant = dt.datetime.fromtimestamp(int(str(found["ms"])) // 1000, dt.UTC)
            return _plausible(instant, precision, 480)
        if written:
            zone = dt.datetime.strptime(written, "%z").tzinfo or zone  # type: ignore[assignment]
        written_stamp = found.get("t") or found.get("md") or ""
        digits = "".join(part.zfill(2) for part in re.findall(r"\d+", written_stamp))
        if found.get("md"):
            return _without_year(digits, grammar.stamp, modified, precision)
        there = dt.datetime.strptime(digits, grammar.stamp).replace(tzinfo=zone)
    except (ValueError, OverflowError, OSError):
        return None
    offset = there.utcoffset() or dt.timedelta()
    return _plausible(there, precision, 480 if grammar.utc else int(offset.total_seconds()) // 60)


def _without_year(
    digits: str, stamp: str, modified: dt.datetime | None, precision: Precision
) -> Moment | None:
    """The latest year in which the stamp is not after the file's own date."""
    if modified is None:
        return None
    local = modified.astimezone(SHANGHAI)
    for year in (local.year, local.year - 1):
        there = dt.datetime.strptime(f"{year}{digits}", f"%Y{stamp}").replace(tzinfo=SHANGHAI)
        if there <= local + dt.timedelta(days=1):
            return _plausible(there, precision, 480)
    return None


def _plausible(instant: dt.datetime, precision: Precision, offset: int) -> Moment | None:
    if not 2000 <= instant.year < 2100:
        return None
    return Moment(instant, precision, TimeSource.FILE_NAME, offset)
