"""An envelope, or labels to cut out: the addressee and the sender, nothing of what is inside.

Words and layout's source: resources/letters/envelope.toml. Lengths in points.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from cunzheng.core.envelope import Address, Envelope, EnvelopeSize
from cunzheng.papers import fonts, styles
from cunzheng.papers.cjk import CJKParagraph, ParaStyle, flat
from cunzheng.papers.page import C5, DL, TABLES, Known, PageInfo, frame_size, set_pages
from cunzheng.papers.wording import data

_SHAPES = {EnvelopeSize.DL: DL, EnvelopeSize.C5: C5, EnvelopeSize.LABELS: TABLES}
_LABEL = (86 * mm, 62 * mm)
_CODE = replace(styles.HEADING, font=fonts.SANS, size=15, leading=18, indent_em=0, space_before=0)
_PLACE = replace(styles.BODY, size=13, leading=19, indent_em=0, align="left")
_NAME = replace(styles.BODY, size=19, leading=27, indent_em=0, align="left", balance=True)
_FROM = replace(styles.BODY, size=11, leading=16, indent_em=0, align="left")
_SMALL = replace(styles.PAGE_FOOT, align="left", size=8.5, leading=12)


def render_envelope(envelope: Envelope, date: dt.date) -> bytes:
    """The envelope at its own size, or an A4 page of labels, as PDF.

    The same values give the same bytes. Raises LetterTemplateBroken.
    """
    shape = _SHAPES[envelope.size]
    info = PageInfo(_word("title"), "", date, first=shape, bare=True)
    made = _Labels if envelope.size is EnvelopeSize.LABELS else _Face

    def story(_known: Known) -> list[Flowable]:
        return [made(envelope, *frame_size(shape))]

    return set_pages(story, info)


def _word(key: str) -> str:
    return str(data("envelope.toml")[key])


def _text(value: str) -> str:
    return fonts.legible(flat(value)) or _word("blank")


class _Sheet(Flowable):  # type: ignore[misc]
    """Something that fills its page and places its lines by hand."""

    def __init__(self, envelope: Envelope, width: float, height: float) -> None:
        super().__init__()
        self.envelope, self.width, self.height = envelope, width, height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def _put(
        self, text: str, style: ParaStyle, x: float, top: float, width: float, lines: int
    ) -> float:
        """Set at most *lines* lines below *top*, smaller where they do not fit; the new top."""
        paragraph = CJKParagraph(text, style)
        while len(paragraph.lines(width)) > lines and style.size > 7:
            style = replace(style, size=style.size - 0.5, leading=style.leading - 0.6)
            paragraph = CJKParagraph(text, style)
        paragraph.cut_to(width, lines)
        paragraph.drawOn(self.canv, x, top - paragraph.height)
        return top - float(paragraph.height)

    def _code(self, code: str, x: float, top: float) -> None:
        """A postcode, its digits apart, as the boxes on an envelope want them."""
        for at, digit in enumerate(code[:6]):
            self._put(digit, _CODE, x + at * 8 * mm, top, 8 * mm, 1)


class _Face(_Sheet):
    """The front of an envelope."""

    def draw(self) -> None:
        """ReportLab."""
        to, sender = self.envelope.to, self.envelope.sender
        left, top = 14 * mm, self.height - 10 * mm
        self._code(to.postcode, left, top)
        free = self.width - 2 * left - 30 * mm  # the stamp's place stays free
        y = self._put(_text(to.address), _PLACE, left, top - 13 * mm, free, 2)
        if to.phone:
            phone = _word("phone").format(phone=_text(to.phone))
            y = self._put(phone, _FROM, left, y, free, 1)
        name = _word("to_name").format(name=_text(to.name))
        inset = 24 * mm
        y = min(y - 4 * mm, self.height * 0.6)
        self._put(name, _NAME, left + inset, y, self.width - 2 * left - inset, 2)
        wide = 100 * mm
        x = self.width - left - wide
        lines = 4 if sender.phone else 3
        y = 9 * mm + (lines + 1) * _FROM.leading
        y = self._put(_text(sender.address), _FROM, x, y, wide, 2)
        y = self._put(_word("from_name").format(name=_text(sender.name)), _FROM, x, y, wide, 1)
        if sender.phone:
            phone = _word("from_phone").format(phone=_text(sender.phone))
            y = self._put(phone, _FROM, x, y, wide, 1)
        if sender.postcode:
            self._put(sender.postcode[:6], replace(_FROM, font=fonts.SANS), x, y, wide, 1)


class _Labels(_Sheet):
    """Two labels of each on A4, with lines to cut along."""

    def draw(self) -> None:
        """ReportLab."""
        note = self._put(_word("cut"), _SMALL, 0, self.height, self.width, 1)
        wide, high = _LABEL
        for row in range(2):
            top = note - 4 * mm - row * (high + 6 * mm)
            self._one(self.envelope.to, _word("label_to"), "to_name", 0, top)
            self._one(self.envelope.sender, _word("label_from"), "from_name", wide + 2 * mm, top)

    def _one(self, who: Address, heading: str, name_key: str, x: float, top: float) -> None:
        canvas, (wide, high) = self.canv, _LABEL
        canvas.saveState()
        canvas.setStrokeColor(styles.HAIR)
        canvas.setLineWidth(0.5)
        canvas.setDash(3, 3)
        canvas.rect(x, top - high, wide, high, stroke=1, fill=0)
        canvas.restoreState()
        inner, left = wide - 12 * mm, x + 6 * mm
        y = self._put(heading, _SMALL, left, top - 4 * mm, inner, 1)
        if who.postcode:
            self._code(who.postcode, left, y - 2 * mm)
            y -= 10 * mm
        y = self._put(_text(who.address), _PLACE, left, y - 2 * mm, inner, 3)
        name = _word(name_key).format(name=_text(who.name))
        y = self._put(name, replace(_NAME, size=15, leading=21), left, y - 2 * mm, inner, 2)
        if who.phone:
            self._put(_word("phone").format(phone=_text(who.phone)), _FROM, left, y, inner, 1)
