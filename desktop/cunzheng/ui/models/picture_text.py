"""The text of a picture while somebody corrects it, and proposals in words. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cunzheng.core.ocr import (
    OcrLine,
    OcrText,
    Origin,
    Proposals,
    ProposedCall,
    ProposedNumber,
    ProposedTime,
    StoredText,
)
from cunzheng.core.texts import translate
from cunzheng.core.values import Direction
from cunzheng.ui import formats

_EDGE = 0.015  # of the width: the two edges of a messenger lie about 0.035 apart


class PictureText:
    """Lines that are corrected by hand. The first reading is never touched by it."""

    def __init__(self, evidence_id: str, stored: StoredText) -> None:
        self.evidence_id = evidence_id
        self.first = stored.first
        self.lines: list[OcrLine] = list(stored.lines)
        self.confirmed = stored.confirmed
        self.maker = stored.text.maker if stored.text is not None else ""
        if not self.maker and stored.newest is not None:
            self.maker = stored.newest.maker
        self._before = self.value()

    def value(self) -> OcrText:
        """As it would be kept."""
        return OcrText(self.evidence_id, tuple(self.lines), self.confirmed, self.maker)

    @property
    def changed(self) -> bool:
        """Is there something to keep?"""
        return self.value() != self._before

    def kept(self) -> None:
        """It was kept as it stands now."""
        self._before = self.value()

    def correct(self, at: int, text: str) -> None:
        """Change a line. A text that was changed must be compared again."""
        if self.lines[at].text != text:
            self.lines[at] = replace(self.lines[at], text=text)
            self.confirmed = False

    def add(self, after: int, text: str = "") -> int:
        """Put in a line that the program did not see; returns its place."""
        self.lines.insert(after + 1, OcrLine(text, added=True))
        self.confirmed = False
        return after + 1

    def remove(self, at: int) -> None:
        """Take a line out of the text; the first reading still has it."""
        del self.lines[at]
        self.confirmed = False

    def at(self, x: int, y: int) -> int:
        """The line whose box holds a place of the picture; -1 for none."""
        for number, line in enumerate(self.lines):
            inside = line.left <= x <= line.right and line.top <= y <= line.bottom
            if inside and not line.added:
                return number
        return -1

    def theirs(self, first: int, end: int, width: int) -> list[OcrLine]:
        """Lines of [first, end) that begin where the other side's bubbles begin: at the left edge.

        One's own bubbles hang at the right, so that their lines begin farther in. Told by the
        place alone, so it is only a proposal.
        """
        lines = [one for one in self.lines[first:end] if not one.added]
        edge = min((one.left for one in lines), default=0)
        return [one for one in lines if one.left <= edge + width * _EDGE]


@dataclass(frozen=True, slots=True)
class Offer:
    """One proposal: what it is, where it stands, and what accepting does ("" for nothing)."""

    text: str
    where: str
    line: int
    time: ProposedTime | None = None
    number: ProposedNumber | None = None
    call: ProposedCall | None = None

    @property
    def acceptable(self) -> bool:
        """Can a contact be begun with it?"""
        return (
            self.call is not None
            or self.number is not None
            or (self.time is not None and self.time.moment is not None)
        )


def origin(value: Origin) -> str:
    """Where it stands, in words."""
    return {
        Origin.STATUS_BAR: translate(
            "PictureText", "the phone's clock: when the picture was made, of no message"
        ),
        Origin.IN_LINE: translate("PictureText", "a line of its own in the picture"),
        Origin.IN_TEXT: translate(
            "PictureText", "inside a sentence: may only be spoken of, please look"
        ),
        Origin.TITLE: translate("PictureText", "at the top of the picture"),
        Origin.ROW: translate("PictureText", "a row of the list of calls"),
    }[value]


def _time(value: ProposedTime) -> tuple[str, str]:
    where = origin(value.origin)
    if value.moment is None:
        if value.origin is Origin.STATUS_BAR:
            return value.written, where
        return value.written, formats.joined(
            where, translate("PictureText", "the day is not written and not known")
        )
    if value.relative:
        where = formats.joined(
            where,
            translate("PictureText", "the day was worked out from when the picture was made"),
        )
    return f"{value.written} \u2192 {formats.moment(value.moment)}", where


def _call(value: ProposedCall) -> tuple[str, str]:
    parts = [formats.number(value.number) or value.name]
    if value.time is not None:
        parts.append(_time(value.time)[0])
    if value.direction is Direction.OUTGOING:
        parts.append(translate("PictureText", "I called"))
    elif value.answered is False:
        parts.append(translate("PictureText", "not answered"))
    if value.duration_s is not None:
        parts.append(formats.duration(value.duration_s))
    where = _time(value.time)[1] if value.time is not None else origin(Origin.ROW)
    return formats.joined(*parts), where


def offers(found: Proposals) -> tuple[Offer, ...]:
    """Calls where it is a list of calls, else times and numbers; each number once."""
    if found.calls:
        return tuple(Offer(*_call(one), one.line, call=one) for one in found.calls)
    titles = [one for one in found.numbers if one.origin is Origin.TITLE]
    title = titles[0] if len(titles) == 1 else None
    made = []
    for when in found.times:
        text, where = _time(when)
        # A message has the number that stands above the conversation.
        number = title if when.moment is not None and when.origin is Origin.IN_LINE else None
        if number is not None:
            text = formats.joined(text, formats.number(number.number))
        made.append(Offer(text, where, when.line, time=when, number=number))
    seen: set[str] = set()
    for one in found.numbers:
        if one.number not in seen:
            seen.add(one.number)
            made.append(Offer(formats.number(one.number), origin(one.origin), one.line, number=one))
    return tuple(made)
