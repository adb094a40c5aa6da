"""Pages: margins, page numbers, the two passes that know the total, dates and bytes that repeat."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus.flowables import Flowable

from cunzheng.papers import fonts, styles
from cunzheng.papers.cjk import CJKParagraph, ParaStyle
from cunzheng.papers.remembered import remembering
from cunzheng.papers.wording import label

LETTER = "letter"
FORM = "form"
TABLES = "tables"
WIDE = "wide"
DL = "dl"
C5 = "c5"

# size, left and right margin, top, bottom, in points
_SHAPES = {
    LETTER: (styles.PAGE, styles.LEFT, styles.TOP, styles.BOTTOM),
    FORM: (styles.PAGE, styles.FORM_MARGIN, styles.FORM_TOP, styles.FORM_BOTTOM),
    TABLES: (styles.PAGE, styles.TABLE_MARGIN, styles.TABLE_MARGIN, 22 * mm),
    WIDE: (styles.PAGE_WIDE, styles.TABLE_MARGIN, styles.TABLE_MARGIN, 22 * mm),
    DL: ((220 * mm, 110 * mm), 0.0, 0.0, 0.0),
    C5: ((229 * mm, 162 * mm), 0.0, 0.0, 0.0),
}


def frame_size(name: str) -> tuple[float, float]:
    """Width and height of the text area of a page shape, in points."""
    size, side, top, bottom = _SHAPES[name]
    return size[0] - 2 * side, size[1] - top - bottom


@dataclass(frozen=True, slots=True)
class PageInfo:
    """What stands in the PDF's metadata and on every page."""

    title: str
    author: str
    date: dt.date
    foot: str = ""
    first: str = LETTER
    mark: str = ""  # at the head of every page: a draft
    bare: bool = False  # no page number: an envelope


@dataclass(frozen=True, slots=True)
class Known:
    """What the first pass found: pages in all, and the page of each bookmark.

    ``dry`` is true during that pass: nothing needs to be drawn.
    """

    total: int = 0
    pages: Mapping[str, int] = field(default_factory=dict)
    dry: bool = True

    def page(self, bookmark: str) -> str:
        """The page number to print for a bookmark (a digit as placeholder in the first pass)."""
        return str(self.pages.get(bookmark, 0))


Story = Callable[[Known], Sequence[Flowable]]


class _Stamp:
    """Stands for ReportLab's clock: the paper's own date, midnight at UTC+8."""

    def __init__(self, day: dt.date) -> None:
        self.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
        self.dhh, self.dmm = 8, 0
        self.t = 0.0


def _canvas_for(
    info: PageInfo, places: dict[str, int], written: list[bytes] | None
) -> type[Canvas]:
    """The canvas of one pass; the finished file goes into *written*, None makes no file."""

    class Dated(Canvas):  # type: ignore[misc]
        def __init__(self, *args: object, **named: object) -> None:
            super().__init__(*args, **named)
            self.places = places
            self.dry = written is None  # flowables only mark their places
            self._doc._timeStamp = _Stamp(info.date)
            self.setViewerPreference("DisplayDocTitle", "true")
            if info.first in {TABLES, WIDE}:
                self.showOutline()

        def save(self) -> None:
            # ReportLab would write a second copy; a book of pictures is large.
            if self._code:
                self.showPage()
            if written is not None:
                written.append(self._doc.GetPDFData(self))

    return Dated


class _Document(BaseDocTemplate):  # type: ignore[misc]
    def __init__(self, out: io.BytesIO, info: PageInfo, known: Known) -> None:
        super().__init__(
            out,
            pagesize=styles.PAGE,
            title=info.title,
            author=info.author,
            subject=info.title,
            creator=label("page", "creator"),
            producer=label("page", "creator"),
            lang="zh-CN",
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.BODY,
        )
        self.info, self.known = info, known
        templates = []
        for name in sorted(_SHAPES, key=lambda one: one != info.first):
            size, side, _top, bottom = _SHAPES[name]
            width, height = frame_size(name)
            frame = Frame(side, bottom, width, height, 0, 0, 0, 0, id=name)
            templates.append(PageTemplate(name, [frame], onPage=_furniture, pagesize=size))
        self.addPageTemplates(templates)


def _furniture(canvas: Canvas, doc: _Document) -> None:
    """The page number in the middle; the foot text in small print below it, where there is one."""
    if doc.known.dry or doc.info.bare:
        return
    width = canvas._pagesize[0]
    number = label("page", "number").format(page=doc.page, total=doc.known.total or 1)
    canvas.saveState()
    _line(canvas, number, styles.PAGE_NUMBER, width, styles.FOOT)
    if doc.info.foot:
        _line(canvas, doc.info.foot, styles.PAGE_FOOT, width, styles.FOOT - 12)
    if doc.info.mark:
        _line(canvas, doc.info.mark, styles.PAGE_MARK, width, canvas._pagesize[1] - styles.MARK)
    canvas.restoreState()


def _line(canvas: Canvas, text: str, style: ParaStyle, page_width: float, y: float) -> None:
    """One centred line; what does not fit is left out (a foot is no place for a paragraph)."""
    paragraph = CJKParagraph(text, style)
    width = page_width - 2 * styles.TABLE_MARGIN
    paragraph.cut_to(width, 1)
    paragraph.drawOn(canvas, styles.TABLE_MARGIN, y)


def set_pages(story: Story, info: PageInfo) -> bytes:
    """Set a paper twice (the first pass learns its pages) and return the PDF.

    The same story and info give the same bytes.
    """
    with fonts.typesetting(), remembering():
        known = Known()
        written: list[bytes] = []
        for dry in (True, False):
            known = Known(known.total, known.pages, dry)
            document = _Document(io.BytesIO(), info, known)
            places: dict[str, int] = {}
            canvas = _canvas_for(info, places, None if dry else written)
            document.build(list(story(known)), canvasmaker=canvas)
            known = Known(document.page, places, dry)
    return written[0]
