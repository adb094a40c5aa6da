"""What in the text of a picture may be a time, a number or a call. Only proposed, never taken.

A clock at the top of a screen is when the picture was made; a time within a sentence is one that
somebody speaks of; only a line of its own stands for a message. A day that is not written out is
worked out from when the picture was taken, and said to be; without that it stays unknown.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from cunzheng.assets import asset
from cunzheng.core.errors import InvalidValue
from cunzheng.core.ids import normalise_number
from cunzheng.core.moments import SHANGHAI, Moment, Precision, TimeSource
from cunzheng.core.ocr import (
    OcrLine,
    Origin,
    Proposals,
    ProposedCall,
    ProposedNumber,
    ProposedTime,
)
from cunzheng.core.values import Channel, Direction

_TOP: Final = 0.045  # of a screen's height, which is about twice its width
_MOST: Final = 400  # lines looked at: a long screenshot has a hundred
_LEAST_CALLS: Final = 3


@dataclass(frozen=True, slots=True)
class ScreenForms:
    """The patterns of ``resources/intake/ocr.toml``."""

    when: re.Pattern[str]
    number: re.Pattern[str]
    title: re.Pattern[str]
    duration: re.Pattern[str]
    duration_clock: re.Pattern[str]
    data: dict[str, Any]

    @classmethod
    def load(cls) -> ScreenForms:
        """Read the shipped file."""
        data = tomllib.loads(asset("resources/intake/ocr.toml").read_text("utf-8"))
        day = data["day"]
        # Any run of the parts, so that the order a phone writes them in does not matter.
        full = day["full"]
        short = day["short"].replace("<mo>", "<mo2>").replace("<d>", "<d1>")
        days = rf"(?:{full}|{short}|{day['word']})"
        when = rf"(?:{days}\s*)?(?:[(]?{day['weekday']}[)]?\s*)?(?:{day['clock']})?"
        calls = data["calls"]
        return cls(
            re.compile(when),
            re.compile(data["number"]["pattern"]),
            re.compile(data["number"]["title"]),
            re.compile(calls["duration"]),
            re.compile(calls["duration_clock"]),
            data,
        )


def propose(
    lines: Sequence[OcrLine],
    width: int,
    height: int,
    taken: Moment | None,
    forms: ScreenForms | None = None,
) -> Proposals:
    """Everything in *lines* that may be a time, a number or a call.

    *taken* is when the picture was made, as far as known: days that are not written out are worked
    out from it.
    """
    forms = forms or ScreenForms.load()
    texts = [unicodedata.normalize("NFKC", one.text)[:2000] for one in lines[:_MOST]]
    screen = min(height, round(width * 2.3)) if width else height
    times: list[ProposedTime] = []
    numbers: list[ProposedNumber] = []
    for at, (line, text) in enumerate(zip(lines, texts, strict=False)):
        on_top = not line.added and bool(height) and line.middle < screen * _TOP
        times.extend(_times(at, text, taken, forms, on_top=on_top))
        in_title = not line.added and line.middle < screen * 0.12
        numbers.extend(_numbers(at, text, forms, in_title=in_title))
    calls = _calls(lines[:_MOST], texts, times, numbers, forms)
    if calls:
        return Proposals(tuple(times), tuple(numbers), calls, Channel.CALL)
    sms = any(one.origin is Origin.TITLE for one in numbers)
    return Proposals(tuple(times), tuple(numbers), (), Channel.SMS if sms else Channel.MESSAGE)


# --- times -------------------------------------------------------------------------------------


def _times(
    at: int, text: str, taken: Moment | None, forms: ScreenForms, *, on_top: bool
) -> list[ProposedTime]:
    found = []
    for match in forms.when.finditer(text):
        parts = match.groupdict()
        if not match[0].strip() or (parts["h"] is None and parts["y"] is None):
            continue  # a bare weekday or 3-18 may be anything
        rest = (text[: match.start()] + text[match.end() :]).strip(" ()[]·,-|")
        origin = (
            Origin.STATUS_BAR
            if on_top
            else Origin.IN_TEXT
            if rest
            else Origin.IN_LINE
        )  # fmt: skip
        moment, relative = _moment(parts, taken, forms)
        if origin is Origin.STATUS_BAR:
            moment = None  # of no message
        found.append(ProposedTime(match[0].strip(), at, origin, moment, relative))
    return found


def _moment(
    parts: dict[str, str | None], taken: Moment | None, forms: ScreenForms
) -> tuple[Moment | None, bool]:
    """(the moment, was its day worked out?); None where the day cannot be told."""
    relative = parts["y"] is None
    day = _day(parts, taken, forms)
    if day is None:
        return None, relative
    try:
        if parts["h"] is None:
            there = dt.datetime(day.year, day.month, day.day, tzinfo=SHANGHAI)
            return Moment(there, Precision.DAY, TimeSource.PICTURE_TEXT), relative
        hour = _hour(int(parts["h"]), (parts["part"] or parts["after"] or "").strip(), forms)
        second = parts["s"]
        there = dt.datetime(
            day.year, day.month, day.day, hour, int(parts["mi"] or 0), int(second or 0),
            tzinfo=SHANGHAI,
        )  # fmt: skip
        exact = Precision.SECOND if second else Precision.MINUTE
        return Moment(there, exact, TimeSource.PICTURE_TEXT), relative
    except (ValueError, InvalidValue):
        return None, relative


def _hour(hour: int, part: str, forms: ScreenForms) -> int:
    if part in forms.data["afternoon"]["parts"] and hour < 12:
        # 中午 11:50 is before noon; everything else of the afternoon is after it.
        return hour if hour == 11 and part == forms.data["afternoon"]["parts"][0] else hour + 12
    if part in forms.data["afternoon"]["morning"] and hour == 12:
        return 0
    return hour


def _day(
    parts: dict[str, str | None], taken: Moment | None, forms: ScreenForms
) -> dt.date | None:  # fmt: skip
    try:
        if parts["y"] is not None:
            return dt.date(int(parts["y"]), int(parts["mo"] or 0), int(parts["d"] or 0))
        if taken is None:
            return None
        today = taken.day
        if parts["mo2"] is not None:
            month, day = int(parts["mo2"]), int(parts["d1"] or parts["d2"] or 0)
            # The newest such day that is not after the picture.
            found = dt.date(today.year, month, day)
            return found if found <= today else found.replace(year=today.year - 1)
        if parts["word"] is not None:
            return today - dt.timedelta(days=int(forms.data["words"][parts["word"]]))
        if parts["weekday"] is not None:
            wanted = int(forms.data["weekdays"][parts["weekday"][-1]])
            back = (today.weekday() - wanted) % 7
            return today - dt.timedelta(days=back or 7)
    except (ValueError, OverflowError):
        return None
    return today


# --- numbers and calls -------------------------------------------------------------------------


def _numbers(at: int, text: str, forms: ScreenForms, *, in_title: bool) -> list[ProposedNumber]:
    if in_title and forms.title.match(text.strip()):
        found = [text.strip()]
    else:
        found = [match[0].strip() for match in forms.number.finditer(text)]
    made = []
    for written in found:
        number = normalise_number(written)
        if number.isdigit() and 5 <= len(number) <= 20:
            rest = text.replace(written, "").strip(" ()")
            origin = Origin.TITLE if in_title else Origin.IN_TEXT if rest else Origin.IN_LINE
            made.append(ProposedNumber(number, written, at, origin))
    return made


def _calls(
    lines: Sequence[OcrLine],
    texts: Sequence[str],
    times: Sequence[ProposedTime],
    numbers: Sequence[ProposedNumber],
    forms: ScreenForms,
) -> tuple[ProposedCall, ...]:
    """Rows of a list of calls: a number that opens a line, and what stands near it.

    A picture is taken for such a list where three rows or more carry a number of their own and a
    time, so that a conversation with one number in it is none.
    """
    heads = [
        one
        for one in numbers
        if one.origin is not Origin.TITLE and texts[one.line].startswith(one.written)
        and len(texts[one.line]) <= len(one.written) + 8
    ]  # fmt: skip
    made = []
    for at, head in enumerate(heads):
        here = lines[head.line]
        below = lines[heads[at + 1].line].top if at + 1 < len(heads) else here.bottom * 2
        tall = max(1, here.bottom - here.top)
        last = min(below - tall // 4, here.bottom + 3 * tall)
        near = [
            number
            for number, line in enumerate(lines)
            if here.top - tall // 2 <= line.middle < last and not line.added
        ]
        about = " ".join(texts[number] for number in near if number != head.line)
        when = next(
            (one for one in times if one.line in near and one.origin is not Origin.STATUS_BAR
             and not _is_length(texts[one.line], forms)),
            None,
        )  # fmt: skip
        if when is not None:
            made.append(_call(head, when, about, forms))
    return tuple(made) if len(made) >= _LEAST_CALLS else ()


def _is_length(text: str, forms: ScreenForms) -> bool:
    return any(word in text for word in forms.data["calls"]["list"])


def _call(
    head: ProposedNumber, when: ProposedTime, about: str, forms: ScreenForms
) -> ProposedCall:  # fmt: skip
    words = forms.data["calls"]
    said = {
        name: any(word in about for word in words[name])
        for name in ("missed", "refused", "incoming", "outgoing")
    }
    direction = (
        Direction.OUTGOING
        if said["outgoing"]
        else Direction.INCOMING
        if said["incoming"] or said["missed"] or said["refused"]
        else Direction.UNKNOWN
    )
    answered: bool | None = None
    seconds: int | None = None
    if said["missed"] or said["refused"]:
        answered = False
    else:
        found = next((one for one in forms.duration.finditer(about) if one[0].strip()), None)
        if found is not None:
            seconds = (
                int(found["hours"] or 0) * 3600
                + int(found["minutes"] or 0) * 60
                + int(found["seconds"] or 0)
            )
            answered = seconds > 0 or None
    return ProposedCall(
        head.line,
        head.number,
        "",
        ProposedTime(when.written, when.line, Origin.ROW, when.moment, when.relative),
        direction,
        answered,
        seconds,
    )
