"""Chats and text messages as plain text: who wrote what and when, where the text says so.

The forms are data in ``resources/intake/chats.toml``. A text is a chat only where headings in one
form are followed by messages; everything else (a diary, a letter) stays a document as it is.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from cunzheng.assets import asset
from cunzheng.core.errors import SourceTooLarge
from cunzheng.core.moments import SHANGHAI, Moment, Precision, TimeSource
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Channel, Direction, MessageItem
from cunzheng.intake.limits import Limits
from cunzheng.intake.messages import Export, cut_text
from cunzheng.intake.numbers import Numbers

_LONGEST_HEADING: Final = 120  # characters
_CHECK_EACH: Final = 2_000  # lines between two looks at cancel
_BEHIND_A_NAME: Final = re.compile(r"[(<（]\s*([^()<>（）]{3,40})\s*[)>）]$")  # QQ: name(number)


@dataclass(frozen=True, slots=True)
class _Heading:
    line: int
    who: str
    at: Moment | None
    text: str | None  # what stands behind the heading on its own line


@dataclass(frozen=True, slots=True)
class ChatForms:
    """The shipped forms, ready for use."""

    forms: tuple[tuple[str, re.Pattern[str]], ...]
    day: re.Pattern[str]
    full: re.Pattern[str]
    labels: Mapping[str, str]
    label_line: re.Pattern[str]
    me: frozenset[str]
    after_noon: frozenset[str]
    before_noon: frozenset[str]

    @classmethod
    def load(cls) -> ChatForms:
        """Read the shipped forms."""
        with asset("resources/intake/chats.toml").open("rb") as file:
            data: dict[str, Any] = tomllib.load(file)
        stamps = data["stamps"]

        def filled(pattern: str) -> re.Pattern[str]:
            whole = pattern.replace("@", stamps["full"]).replace("~", stamps["clock"])
            return re.compile(whole, re.IGNORECASE)

        labels = {
            word.lower(): meaning for meaning, words in data["labels"].items() for word in words
        }
        words = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
        return cls(
            tuple((one["id"], filled(one["pattern"])) for one in data["form"]),
            re.compile(stamps["day"]),
            re.compile(stamps["full"], re.IGNORECASE),
            labels,
            re.compile(rf"\s*({words})\s*[:\uff1a]\s*(.*)", re.IGNORECASE),
            frozenset(word.lower() for word in data["me"]),
            frozenset(stamps["after_noon"]),
            frozenset(stamps["before_noon"]),
        )

    def moment(self, found: Mapping[str, str | None], day: dt.date | None = None) -> Moment | None:
        """A matched stamp as a moment; None for an impossible one."""
        try:
            if found.get("y"):
                day = dt.date(*(int(found[key] or 0) for key in ("y", "mo", "d")))
            if day is None:
                return None
            hour, part = int(found["h"] or 0), (found.get("ap") or "").upper()
            if part in self.after_noon and 0 < hour < 12:
                hour += 12
            elif part in self.before_noon and hour == 12:
                hour = 0
            second = found.get("s")
            there = dt.datetime.combine(
                day, dt.time(hour, int(found["mi"] or 0), int(second or 0)), SHANGHAI
            )
        except (ValueError, KeyError):
            return None
        precision = Precision.SECOND if second else Precision.MINUTE
        return Moment(there, precision, TimeSource.EXPORT)


def read_chat(
    text: str,
    forms: ChatForms | None = None,
    numbers: Numbers | None = None,
    limits: Limits | None = None,
    progress: Progress = NULL_PROGRESS,
) -> Export | None:
    """The messages in *text*, None where it is no chat in a known form.

    Items count from 1 in the order of the text. Raises SourceTooLarge for too many messages,
    Cancelled.
    """
    forms = forms or ChatForms.load()
    numbers = numbers or Numbers.load()
    limits = limits or Limits()
    lines = text.lstrip("\ufeff").splitlines()
    labelled = _labelled(lines, forms, progress)
    if labelled is not None:
        found = labelled
    else:
        form = _form_of(lines, forms)
        if form is None:
            return None
        found = _under_headings(lines, forms, form, progress)
        # A diary has headings with nothing below: its lines are the user's own notes.
        if not found or 2 * sum(not words.strip() for _who, _at, words in found) > len(found):
            return None
    if len(found) > limits.entries:
        raise SourceTooLarge
    return _export(found, forms, numbers, limits)


def _headings(lines: Sequence[str], forms: ChatForms, form: re.Pattern[str]) -> list[_Heading]:
    found: list[_Heading] = []
    day: dt.date | None = None
    dayless = "(?P<y>" not in form.pattern
    for at, line in enumerate(lines):
        if len(line) > _LONGEST_HEADING and "(?P<text>" not in form.pattern:
            continue
        plain = line[: 40 * _LONGEST_HEADING].strip()
        if dayless:
            match = forms.day.fullmatch(plain) if len(plain) <= _LONGEST_HEADING else None
            if match:
                try:
                    day = dt.date(*(int(match[key]) for key in ("y", "mo", "d")))
                except ValueError:
                    day = None
                found.append(_Heading(at, "", None, None))
                continue
            if day is None:
                continue
        match = form.fullmatch(plain)
        if match:
            groups = match.groupdict()
            found.append(
                _Heading(at, groups["who"].strip(), forms.moment(groups, day), groups.get("text"))
            )
    return found


def _form_of(lines: Sequence[str], forms: ChatForms) -> re.Pattern[str] | None:
    """The form that most of the first headings have; the first line must be one of them."""
    sample = lines[:400]
    first = next((at for at, line in enumerate(sample) if line.strip()), -1)
    best: tuple[int, re.Pattern[str]] | None = None
    for _id, form in forms.forms:
        found = _headings(sample, forms, form)
        written = [one for one in found if one.who]
        # A few lines of title may stand above ("聊天记录如下:").
        if not written or found[0].line > first + 5:
            continue
        if len(written) == 1 and found[0].line != first:
            continue
        if best is None or len(written) > best[0]:
            best = (len(written), form)
    return best[1] if best else None


def _under_headings(
    lines: Sequence[str], forms: ChatForms, form: re.Pattern[str], progress: Progress
) -> list[tuple[str, Moment | None, str]]:
    check(progress)
    headings = _headings(lines, forms, form)
    ends = [one.line for one in headings[1:]] + [len(lines)]
    found: list[tuple[str, Moment | None, str]] = []
    for no, (one, end) in enumerate(zip(headings, ends, strict=True)):
        if no % _CHECK_EACH == 0:
            check(progress)
        if not one.who:
            continue
        below = list(lines[one.line + 1 : end])
        if one.text is not None:
            below.insert(0, one.text)
        found.append((one.who, one.at, "\n".join(below).strip("\r\n \t")))
    return found


def _labelled(
    lines: Sequence[str], forms: ChatForms, progress: Progress
) -> list[tuple[str, Moment | None, str]] | None:
    """Messages with a label before each part; None where the text does not begin like that."""
    first = next((line for line in lines if line.strip()), "")
    if forms.label_line.match(first[: 2 * _LONGEST_HEADING]) is None:
        return None
    found: list[dict[str, str]] = [{}]
    last = ""
    for no, line in enumerate(lines):
        if no % _CHECK_EACH == 0:
            check(progress)
        match = forms.label_line.match(line)
        meaning = forms.labels[match[1].lower()] if match else ""
        # The words of a message may look like a label themselves: only a label that is still
        # missing, or one that begins the next message, counts.
        if match and last == "text" and meaning == "text":
            meaning = ""
        if meaning:
            assert match is not None
            if meaning in found[-1]:
                found.append({})
            found[-1][meaning] = match[2]
            last = meaning
        elif last == "text":
            found[-1]["text"] += "\n" + line
        elif line.strip():
            return None
    whole = [one for one in found if "text" in one and ("who" in one or "at" in one)]
    if not whole or len(whole) != len(found):
        return None
    out: list[tuple[str, Moment | None, str]] = []
    for one in whole:
        match = forms.full.search(one.get("at", "")[:_LONGEST_HEADING])
        at = forms.moment(match.groupdict()) if match else None
        out.append((one.get("who", "").strip(), at, one["text"].strip()))
    return out


def _export(
    found: Sequence[tuple[str, Moment | None, str]],
    forms: ChatForms,
    numbers: Numbers,
    limits: Limits,
) -> Export:
    items: list[MessageItem] = []
    warnings: set[str] = set()
    for no, (who, at, words) in enumerate(found, start=1):
        number, name = _who(who, numbers)
        mine = name.lower() in forms.me and not number
        item = MessageItem(
            item=str(no),
            channel=Channel.SMS if number else Channel.MESSAGE,
            number=number[:60],
            direction=Direction.OUTGOING if mine else Direction.UNKNOWN,
            at=at,
            text=words,
            name=name[:120],
        )
        if len(words) > limits.text_chars:
            warnings.add("text_cut")
            item = cut_text(item, limits.text_chars)
        if at is None:
            warnings.add("entries_without_time")
        items.append(item)
    return Export(tuple(items), tuple(sorted(warnings)))


def _who(text: str, numbers: Numbers) -> tuple[str, str]:
    """(number, name) of a writer; a number behind a name in brackets is a messenger's account."""
    plain = text.strip()
    number = numbers.normal(plain)
    if re.fullmatch(r"\+?\d{3,25}", number):
        return number, ""
    behind = _BEHIND_A_NAME.search(plain)
    if behind:
        number = numbers.normal(behind[1])
        if re.fullmatch(r"\+?\d{3,25}", number) and (
            number.startswith(("106", "+", "0")) or re.fullmatch(r"1\d{10}|9[56]\d{3,6}", number)
        ):
            return number, plain[: behind.start()].strip()
    return "", plain
