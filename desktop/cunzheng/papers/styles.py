"""Type sizes, leading and measures of all papers, in points.

After GB/T 9704—2012 (党政机关公文格式) as far as it fits a private letter: its hierarchy of title,
headings and body, A4, first lines indented by two characters. Its margins (37 and 35 mm) and its
16 pt (三号) are for offices: with 14 pt (四号) and 28 lines of 32 characters a complaint with nine
facts is five pages instead of nine. The measure is a whole number of characters, so that lines
fall on the same grid. A form (12321) is set smaller: it must stay one page.
"""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from cunzheng.papers import fonts
from cunzheng.papers.cjk import ParaStyle

PAGE = A4
PAGE_WIDE = landscape(A4)

SIZE = 14.0
LEADING = 24.0
CHARS = 32
MEASURE = SIZE * CHARS
"""448 pt = 158 mm."""
LEFT = (A4[0] - MEASURE) / 2
TOP = 30 * mm
BOTTOM = 27 * mm

FORM_MARGIN = 22 * mm
FORM_TOP = 18 * mm
FORM_BOTTOM = 24 * mm

TABLE_MARGIN = 18 * mm
FOOT = 15 * mm
MARK = 18 * mm

GREY = Color(0.42, 0.45, 0.50)
RULE = Color(0.55, 0.58, 0.62)
HAIR = Color(0.76, 0.78, 0.81)
SHADE = Color(0.945, 0.952, 0.962)

_INK = Color(0, 0, 0)

TITLE = ParaStyle(
    fonts.TITLE, 22, 34, align="center", hang=False, balance=True, space_after=18, color=_INK
)
PART = replace(TITLE, size=18, leading=28, space_after=12)
BODY = ParaStyle(fonts.BODY, SIZE, LEADING, indent_em=2, color=_INK)
FLUSH = replace(BODY, indent_em=0, space_after=4)
HEADING = ParaStyle(
    fonts.HEADING, SIZE, LEADING, indent_em=2, align="left", space_before=7, color=_INK
)
SUBHEADING = replace(HEADING, size=13, space_before=3)
ENTRY = replace(BODY, left_em=3.5, indent_em=-1.5)
QUOTATION = replace(BODY, size=12, leading=20, left_em=2, right_em=1, indent_em=0, space_after=2)
SMALL = replace(BODY, size=10.5, leading=17, indent_em=2, color=GREY, space_before=2)
SIGNATURE = replace(BODY, align="right", indent_em=0, right_em=2, hang=False)

CELL = ParaStyle(fonts.BODY, 9.5, 13.5, align="left", widows=1, orphans=1, hang=False, color=_INK)
CELL_CENTER = replace(CELL, align="center")
CELL_SMALL = replace(CELL, font=fonts.SANS, size=7.5, leading=11, color=GREY)
CELL_HEAD = replace(CELL_CENTER, font=fonts.HEADING, size=9.5)
CELL_HASH = replace(CELL, font=fonts.SANS, size=8, leading=11.5)
CAPTION = replace(CELL, size=10, leading=15, align="center")
NOTE = replace(
    CELL, size=9.5, leading=15, align="justify", color=GREY, hang=True, widows=2, orphans=2
)
SHEET = replace(BODY, size=11, leading=19, indent_em=2)
PAGE_NUMBER = ParaStyle(fonts.BODY, 9.5, 12, align="center", hang=False, color=_INK)
PAGE_MARK = ParaStyle(fonts.HEADING, 11, 14, align="center", hang=False, color=GREY)
PAGE_FOOT = ParaStyle(fonts.SANS, 7.5, 10, align="center", hang=False, color=GREY)
LETTER_CELL = replace(CELL, size=11.5, leading=18)
LETTER_HEAD = replace(CELL_HEAD, size=11.5, leading=18)
SHEET_RIGHT = replace(SHEET, align="right", indent_em=0, right_em=1, hang=False)
SUBTITLE = replace(HEADING, size=12, leading=20, indent_em=0, space_before=0)
COVER = replace(TITLE, size=30, leading=44)
COVER_LINE = replace(BODY, size=13, leading=24, align="left", indent_em=0)
COVER_NAME = replace(COVER_LINE, font=fonts.HEADING)
STEP = replace(BODY, size=10, leading=16.5, left_em=1.4, indent_em=-1.4)

FORM_TITLE = replace(TITLE, size=18, leading=26, space_after=6)
FORM_BODY = replace(BODY, size=11, leading=17)
FORM_FLUSH = replace(FORM_BODY, indent_em=0, space_after=2)
FORM_HEADING = replace(HEADING, size=11, leading=17, indent_em=0, space_before=6)
FORM_ENTRY = replace(FORM_BODY, left_em=3.5, indent_em=-1.5)
FORM_QUOTATION = replace(FORM_BODY, size=10.5, leading=15, left_em=2, right_em=1, indent_em=0)
FORM_SMALL = replace(SMALL, size=9, leading=14, indent_em=0, space_before=0)
FORM_SIGNATURE = replace(SIGNATURE, size=11, leading=19)
FORM_CELL = replace(CELL, size=10.5, leading=14)
FORM_HEAD = replace(CELL_HEAD, size=10.5, leading=14)

# Papers of one or two pages with tables in them: 12 pt (小四).
SHORT_TITLE = replace(TITLE, size=20, leading=30, space_after=12)
SHORT_BODY = replace(BODY, size=12, leading=20)
SHORT_FLUSH = replace(SHORT_BODY, indent_em=0, space_after=3)
SHORT_HEADING = replace(HEADING, size=12, leading=20, space_before=6)
SHORT_SUBHEADING = replace(SHORT_HEADING, size=11.5, space_before=3)
SHORT_ENTRY = replace(SHORT_BODY, left_em=3.5, indent_em=-1.5)
SHORT_QUOTATION = replace(
    SHORT_BODY, size=11, leading=17, left_em=2, right_em=1, indent_em=0, space_after=2
)
SHORT_SMALL = replace(SMALL, size=9.5, leading=15)
SHORT_SIGNATURE = replace(SIGNATURE, size=12, leading=21)
SHORT_CELL = replace(CELL, size=10.5, leading=15)
SHORT_HEAD = replace(CELL_HEAD, size=10.5, leading=15)
