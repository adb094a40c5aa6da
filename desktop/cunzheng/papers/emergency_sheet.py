"""应急卡: one A4 page with the emergency key as grouped text and as a QR code.

Whoever has this page and the file can read the case, and the page says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

import segno
from reportlab.lib.units import mm
from reportlab.platypus import Spacer, Table
from reportlab.platypus.flowables import Flowable

from cunzheng.core.errors import LetterTemplateBroken
from cunzheng.papers import fonts, styles
from cunzheng.papers.cjk import CJKParagraph, flat
from cunzheng.papers.page import FORM, Known, PageInfo, frame_size, set_pages
from cunzheng.papers.wording import data

_FILE = "emergency.toml"
_COLUMNS = 2
_SIGN_SIZE, _SIGN_WIDTH = 19.0, 15.0  # points; one fixed width a sign, as on a typewriter
_ROW, _NUMBER_WIDTH = 27.0, 24.0
_QR_MM = 46.0
_BLANK = 22
_TITLE = 36  # characters: one line, the page must stay one

_FACT = replace(styles.FORM_BODY, size=11.5, leading=19, indent_em=0, align="left")
_POINT = replace(styles.FORM_BODY, left_em=1.4, indent_em=-1.4, leading=18)
_HEAD = replace(styles.FORM_HEADING, size=12.5, leading=20, space_before=8, space_after=2)


def render_sheet(
    title: str, case_id: str, date: dt.date, groups: Sequence[str], sheet_id: str
) -> bytes:
    """The page as PDF, the same bytes for the same input.

    *title* names the case as the user does; of *case_id* the first 8 digits are printed; *groups*
    and *sheet_id* as ``casefile.emergency`` makes them. Raises GlyphMissing never: what no font
    has is written as 〔U+…〕. Raises LetterTemplateBroken.
    """
    info = PageInfo(_word("title"), "", date, first=FORM)

    def story(_known: Known) -> list[Flowable]:
        width = frame_size(FORM)[0]
        facts = (
            ("case", fonts.legible(flat(title))[:_TITLE]),
            ("number", case_id[:8]),
            ("sheet", sheet_id),
            ("date", date.isoformat()),
        )
        return [
            CJKParagraph(_word("title"), styles.FORM_TITLE, "sheet", _word("title"), 0),
            CJKParagraph(_word("subtitle"), replace(styles.CAPTION, size=11, leading=17)),
            Spacer(1, 10),
            *(_fact(_word(key), value) for key, value in facts),
            CJKParagraph(_word("key"), _HEAD),
            Spacer(1, 4),
            _side_by_side(groups, width),
            Spacer(1, 6),
            CJKParagraph(_word("key_note"), styles.NOTE),
            CJKParagraph(_word("meaning"), _HEAD),
            *_numbered("points"),
            CJKParagraph(_word("use"), _HEAD),
            *_numbered("steps"),
            Spacer(1, 8),
            CJKParagraph(_word("kept").format(line="_" * _BLANK * 2), _FACT),
            Spacer(1, 3),
            CJKParagraph(_word("keeper").format(line="_" * _BLANK), _FACT),
        ]

    return set_pages(story, info)


def _word(key: str) -> str:
    try:
        return str(data(_FILE)[key])
    except KeyError:
        raise LetterTemplateBroken(_FILE) from None


def _fact(word: str, value: str) -> Flowable:
    return CJKParagraph(_word("fact").format(word=word, value=value), _FACT)


def _numbered(key: str) -> Iterator[Flowable]:
    sentences = data(_FILE).get(key)
    if not isinstance(sentences, list):
        raise LetterTemplateBroken(_FILE)
    for number, sentence in enumerate(sentences, 1):
        yield CJKParagraph(f"{number}. {sentence}", _POINT)


def _side_by_side(groups: Sequence[str], width: float) -> Flowable:
    right = _QR_MM * mm
    code: list[Flowable] = [
        _Code("-".join(groups), right),
        *(CJKParagraph(line, styles.CELL_SMALL) for line in _word("qr").split("\n")),
    ]
    table = Table([[_Signs(groups, width - right - 6 * mm), code]], [width - right, right])
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), fonts.BODY),  # or Helvetica slips in
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP")),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return table


class _Signs(Flowable):  # type: ignore[misc]
    """The groups in two columns, read line by line, each with its number."""

    def __init__(self, groups: Sequence[str], width: float) -> None:
        super().__init__()
        self.groups, self.width = groups, width
        self.rows = -(-len(groups) // _COLUMNS)
        self.height = self.rows * _ROW

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, column = self.canv, self.width / _COLUMNS
        canvas.saveState()
        for at, group in enumerate(self.groups):
            row, side = divmod(at, _COLUMNS)
            x, y = side * column, self.height - (row + 1) * _ROW + 7
            canvas.setFillColor(styles.GREY)
            canvas.setFont(fonts.SANS, 9)
            canvas.drawRightString(x + _NUMBER_WIDTH - 8, y + 2, f"{at + 1}")
            canvas.setFillGray(0)
            canvas.setFont(fonts.HEADING, _SIGN_SIZE)
            for place, sign in enumerate(group):
                middle = x + _NUMBER_WIDTH + (place + 0.5) * _SIGN_WIDTH
                canvas.drawCentredString(middle, y, sign)
        canvas.setStrokeColor(styles.HAIR)
        canvas.setLineWidth(0.5)
        for row in range(self.rows + 1):
            canvas.line(0, row * _ROW, self.width, row * _ROW)
        canvas.restoreState()


class _Code(Flowable):  # type: ignore[misc]
    """A QR code with its quiet zone, drawn as rectangles."""

    def __init__(self, text: str, size: float) -> None:
        super().__init__()
        self.matrix = segno.make_qr(text, error="q", boost_error=False).matrix
        self.size = size

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.size, self.size

    def draw(self) -> None:
        canvas, quiet = self.canv, 4
        module = self.size / (len(self.matrix) + 2 * quiet)
        canvas.saveState()
        canvas.setFillGray(0)
        for row, bits in enumerate(self.matrix):
            y = self.size - (row + 1 + quiet) * module
            start = None
            for at, bit in enumerate([*bits, 0]):
                if bit and start is None:
                    start = at
                elif not bit and start is not None:
                    width = (at - start) * module
                    canvas.rect((start + quiet) * module, y, width, module, stroke=0, fill=1)
                    start = None
        canvas.restoreState()
