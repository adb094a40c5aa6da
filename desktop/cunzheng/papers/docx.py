"""The same light text as an editable Word file, for the lawyer. The same letter, the same bytes.

Word sets it in the reader's own fonts (resources/letters/word.toml names them). Nothing of it is a
field or a macro besides the page numbers: what a user typed stands there as text.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from xml.sax.saxutils import quoteattr

import docx as word
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph

from cunzheng.core.values import Letter, PaperKind
from cunzheng.papers import fonts, markup, other_letters
from cunzheng.papers.letters import mark_of
from cunzheng.papers.markup import Block, BlockKind
from cunzheng.papers.wording import data, label

_EPOCH = (1980, 1, 1, 0, 0, 0)
_MEASURE_MM = 158
_SIDE_MM = 26
_NAMES = {
    BlockKind.TITLE: "Title",
    BlockKind.HEADING: "Heading 1",
    BlockKind.SUBHEADING: "Heading 2",
    BlockKind.PARAGRAPH: "Body Text",
    BlockKind.FLUSH: "Letter Flush",
    BlockKind.ENTRY: "List Paragraph",
    BlockKind.QUOTATION: "Quote",
    BlockKind.SMALL: "Letter Small",
    BlockKind.SIGNATURE: "Letter Signature",
}
_CELL, _CELL_HEAD = "Letter Cell", "Letter Cell Head"
_ENCLOSED = 6
_BELOW = frozenset({BlockKind.SIGNATURE, BlockKind.QUOTATION, BlockKind.ENTRY, BlockKind.TABLE})


@dataclass(frozen=True, slots=True)
class _Look:
    """How one style looks: sizes in points, indents in hundredths of a character."""

    font: str  # a key of word.toml's [fonts]
    size: float
    line: float
    align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.JUSTIFY
    first: int = 0  # below 0: hanging
    left: int = 0
    right: int = 0
    before: float = 0.0
    after: float = 0.0
    bold: bool = False
    grey: bool = False
    keep: bool = False  # with the next


def _looks(kind: PaperKind) -> dict[str, _Look]:
    size, line = 14.0, 24.0
    if kind in other_letters.SET_SMALL:
        size, line = 12.0, 20.0
    elif kind is PaperKind.HOTLINE_12321:
        size, line = 11.0, 17.0
    small = size - 3.0
    align = WD_ALIGN_PARAGRAPH
    return {
        "Title": _Look("title", 22 if size > 12 else 18, 34, align.CENTER, after=12, bold=True),
        "Heading 1": _Look("heading", size, line, align.LEFT, 200, before=6, keep=True),
        "Heading 2": _Look("heading", size - 1, line, align.LEFT, 200, before=3, keep=True),
        "Body Text": _Look("body", size, line, first=200),
        "Letter Flush": _Look("body", size, line, align.LEFT),
        "List Paragraph": _Look("body", size, line, first=-150, left=350),
        "Quote": _Look("body", size - 2, line - 4, left=200, right=100, after=2),
        "Letter Small": _Look("body", small, small * 1.6, first=200, grey=True),
        "Letter Signature": _Look("body", size, line, align.RIGHT, right=200, keep=True),
        _CELL: _Look("body", min(size, 11.0), 15, align.LEFT),
        _CELL_HEAD: _Look("heading", min(size, 11.0), 15, align.CENTER, keep=True),
        "Footer": _Look("body", 9.5, 12, align.CENTER),
        "Header": _Look("heading", 10.5, 14, align.CENTER, grey=True),
    }


@cache
def _fonts() -> dict[str, str]:
    return {key: str(name) for key, name in data("word.toml")["fonts"].items()}


def render_docx(letter: Letter) -> bytes:
    """A letter as a Word file (.docx). Raises LetterTemplateBroken."""
    document = word.Document()
    _page(document, letter)
    for name, look in _looks(letter.kind).items():
        _style(document, name, look)
    _write(document, markup.parse(letter.text))
    _properties(document, letter)
    _font_table(document)
    _settings(document)
    out = io.BytesIO()
    document.save(out)
    return _repeatable(out.getvalue())


def _text(value: str) -> str:
    """Without controls and half characters, which XML cannot hold."""
    return fonts.drawable(value.replace("\n", " ").replace("\t", " "))


# --- the page -----------------------------------------------------------------------------------


def _page(document: Document, letter: Letter) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(_SIDE_MM)
    section.top_margin, section.bottom_margin = Mm(30), Mm(27)
    section.header_distance, section.footer_distance = Mm(15), Mm(15)
    before, middle, after = _around(label("page", "number"))
    foot = section.footer.paragraphs[0]
    foot.style = document.styles["Footer"]
    foot.add_run(before)
    _field(foot, "PAGE")
    foot.add_run(middle)
    _field(foot, "NUMPAGES")
    foot.add_run(after)
    typed = [one.text for one in markup.parse(letter.text) if one.kind is BlockKind.FOOT]
    if typed:
        section.footer.add_paragraph(_text(" ".join(typed)), style="Footer")
    if mark := mark_of(letter.kind):
        section.header.paragraphs[0].add_run(mark)


def _around(number: str) -> tuple[str, str, str]:
    """What stands before, between and behind the two numbers of the page line."""
    before, _page_mark, rest = number.partition("{page}")
    middle, _total_mark, after = rest.partition("{total}")
    return before, middle, after


def _field(paragraph: Paragraph, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


# --- styles -------------------------------------------------------------------------------------


def _style(document: Document, name: str, look: _Look) -> None:
    styles = document.styles
    if name in styles:
        style = styles[name]
    else:
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.quick_style = True
    assert isinstance(style, ParagraphStyle)
    _typeface(style.element, look)
    style.font.size = Pt(look.size)
    style.font.bold, style.font.italic = look.bold, False
    style.font.color.rgb = RGBColor(0x6B, 0x72, 0x80) if look.grey else RGBColor(0, 0, 0)
    shape = style.paragraph_format
    shape.alignment = look.align
    shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)
    shape.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    shape.line_spacing = Pt(look.line)
    shape.keep_with_next = look.keep
    shape.widow_control = True
    for border in style.element.iter(qn("w:pBdr")):  # the rule below Word's own title
        border.getparent().remove(border)
        break
    properties = style.element.get_or_add_pPr()
    _marks_hang(properties)
    for indent in list(properties.iter(qn("w:ind"))):
        properties.remove(indent)
    shape.left_indent = Pt(look.left * look.size / 100)
    indent = properties.find(qn("w:ind"))
    twenty = look.size * 20 / 100
    for key, value in (("left", look.left), ("right", look.right)):
        indent.set(qn(f"w:{key}Chars"), str(value))
        indent.set(qn(f"w:{key}"), str(round(value * twenty)))
    first = "firstLine" if look.first >= 0 else "hanging"
    indent.set(qn(f"w:{first}Chars"), str(abs(look.first)))
    indent.set(qn(f"w:{first}"), str(round(abs(look.first) * twenty)))


def _marks_hang(properties: BaseOxmlElement) -> None:
    """Say what is Word's default anyway: a mark may hang outside the measure.

    LibreOffice 7.4 reads the setting the wrong way round, and draws no mark that hangs: without
    it 骗子、人渣 at the end of a line reads 骗子人渣 there, which is what somebody said, misquoted.
    """
    for old in list(properties.iter(qn("w:overflowPunct"))):
        properties.remove(old)
    said = OxmlElement("w:overflowPunct")
    said.set(qn("w:val"), "1")
    properties.find(qn("w:spacing")).addprevious(said)  # the schema wants this order


def _typeface(element: BaseOxmlElement, look: _Look) -> None:
    """Name the fonts of all scripts; a theme's fonts would win over them."""
    properties = element.get_or_add_rPr()
    for old in list(properties.iter(qn("w:rFonts"))):
        properties.remove(old)
    named = OxmlElement("w:rFonts")
    for script in ("ascii", "hAnsi", "cs"):
        named.set(qn(f"w:{script}"), _fonts()["latin"])
    named.set(qn("w:eastAsia"), _fonts()[look.font])
    named.set(qn("w:hint"), "eastAsia")
    properties.insert(0, named)


def _font_table(document: Document) -> None:
    """Word's table of fonts: what to take where a named font is not installed."""
    entries = "".join(
        f"<w:font w:name={quoteattr(name)}>"
        f"<w:altName w:val={quoteattr(','.join(others))}/></w:font>"
        for name, others in data("word.toml")["alternatives"].items()
    )
    table = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts {nsdecls("w")}>'
    for part in document.part.package.iter_parts():
        if part.partname == "/word/fontTable.xml":
            part._blob = f"{table}{entries}</w:fonts>".encode()


def _settings(document: Document) -> None:
    """Chinese by default, today's layout rules, and no picture of python-docx's own template."""
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:eastAsia"), "zh-CN")
    compat = document.settings.element.find(qn("w:compat"))
    for old in list(compat) if compat is not None else ():
        if old.get(qn("w:name")) == "compatibilityMode":
            old.set(qn("w:val"), "15")
    links = document.part.package.rels
    for key in [one for one, link in links.items() if link.reltype.endswith("/thumbnail")]:
        del links[key]


# --- the text -----------------------------------------------------------------------------------


def _write(document: Document, blocks: Sequence[Block]) -> None:
    for index, block in enumerate(blocks):
        following = blocks[index + 1].kind if index + 1 < len(blocks) else None
        before = blocks[index - 1].kind if index else None
        if block.kind is BlockKind.NEW_PAGE:
            document.add_paragraph(style="Body Text").add_run().add_break(WD_BREAK.PAGE)
        elif block.kind is BlockKind.TABLE:
            _table(document, block.rows)
        elif block.kind in _NAMES:
            made = document.add_paragraph(_text(block.text), style=_NAMES[block.kind])
            if (block.kind is BlockKind.SIGNATURE) != (before is BlockKind.SIGNATURE):
                made.paragraph_format.space_before = Pt(14)  # room around what is signed
            announces = block.kind in {BlockKind.PARAGRAPH, BlockKind.FLUSH}
            blanks = following is BlockKind.FLUSH and block.text.endswith(("\uff1a", ":"))
            if announces and (following in _BELOW or blanks):
                made.paragraph_format.keep_with_next = True
            if block.kind is BlockKind.SIGNATURE and following is not BlockKind.SIGNATURE:
                # A short list of enclosures stays with what is signed, as in the PDF.
                rest = len(blocks) - index - 1
                made.paragraph_format.keep_with_next = 0 < rest <= _ENCLOSED


def _table(document: Document, rows: Sequence[Sequence[str]]) -> None:
    columns = max(len(row) for row in rows)
    table = document.add_table(rows=0, cols=columns, style="Table Grid")
    table.autofit = False
    shares = [
        max(4.0, min(24.0, max(_ems(row[i]) if i < len(row) else 0 for row in rows)))
        for i in range(columns)
    ]
    widths = [Mm(_MEASURE_MM * one / sum(shares)) for one in shares]
    for number, row in enumerate(rows):
        cells = table.add_row().cells
        for i, cell in enumerate(cells):
            cell.width = widths[i]
            cell.paragraphs[0].style = document.styles[_CELL if number else _CELL_HEAD]
            cell.paragraphs[0].add_run(_text(row[i]) if i < len(row) else "")
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    _rows_whole(table)


def _ems(text: str) -> float:
    """About how wide a text is, in characters of full width."""
    return sum(0.5 if char.isascii() else 1.0 for char in text) + 1.0


def _rows_whole(table: Table) -> None:
    """No row is broken by a page; the first is repeated."""
    for number, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        if number == 0:
            properties.append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))


# --- the file -----------------------------------------------------------------------------------


def _properties(document: Document, letter: Letter) -> None:
    stamp = dt.datetime.combine(letter.date, dt.time())  # the paper's own day, as in the PDF
    held = document.core_properties
    held.title, held.subject = _text(letter.title)[:255], _text(letter.title)[:255]
    held.author = held.last_modified_by = _text(letter.author)[:255]
    held.language, held.comments, held.keywords = "zh-CN", label("page", "creator"), ""
    held.created = held.modified = stamp
    held.revision = 1


def _repeatable(raw: bytes) -> bytes:
    """The same parts with a fixed date, so that the same letter gives the same bytes."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return out.getvalue()
