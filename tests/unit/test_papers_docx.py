"""The Word file, read back as XML and by python-docx."""

from __future__ import annotations

import dataclasses
import io
import zipfile

import docx
import pytest
from defusedxml import ElementTree
from docx.document import Document
from papers_sample import TODAY
from test_papers_kinds import compose

from cunzheng.core.values import LETTER_KINDS, Letter, PaperKind
from cunzheng.papers import letters, markup
from cunzheng.papers.docx import render_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RARE = "㛃䶮𬭼𫍯龘嫑𬱖"


def opened(letter: Letter) -> Document:
    return docx.Document(io.BytesIO(render_docx(letter)))


def told(document: Document) -> list[str]:
    """Every block's text in order, cells with a tab between them."""
    lines = []
    for one in document.iter_inner_content():
        if hasattr(one, "rows"):
            lines += ["\t".join(cell.text for cell in row.cells) for row in one.rows]
        else:
            lines.append(one.text)
    return lines


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_it_says_what_the_letter_says(kind: PaperKind) -> None:
    letter = compose(kind)
    document = opened(letter)
    wanted = letters.plain(letter).splitlines()
    assert [one.rstrip() for one in told(document)] == [one.rstrip() for one in wanted]
    assert document.paragraphs[0].style.name == "Title"


def test_the_same_letter_gives_the_same_bytes() -> None:
    letter = compose(PaperKind.AUTHORISATION)
    assert render_docx(letter) == render_docx(letter)
    assert render_docx(letter) != render_docx(dataclasses.replace(letter, author="另一人"))


def test_the_page_and_its_styles() -> None:
    document = opened(compose(PaperKind.NFRA))
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert round(section.page_width.mm - section.left_margin.mm - section.right_margin.mm) == 158
    body = document.styles["Body Text"].element
    fonts = body.find(f".//{W}rFonts")
    assert fonts.get(f"{W}eastAsia") == "仿宋"
    assert fonts.get(f"{W}ascii") == "Times New Roman"
    assert not [key for key in fonts.attrib if "Theme" in key]
    assert body.find(f".//{W}ind").get(f"{W}firstLineChars") == "200"
    for name in ("Body Text", "Quote", "Letter Flush"):  # or LibreOffice loses marks
        shape = list(document.styles[name].element.find(f"{W}pPr"))
        names = [one.tag.removeprefix(W) for one in shape]
        assert shape[names.index("overflowPunct")].get(f"{W}val") == "1"
        assert names.index("overflowPunct") < names.index("spacing") < names.index("ind")
    heading = next(one for one in document.paragraphs if one.text == "一、投诉请求")
    assert heading.style.name == "Heading 1"
    signed = [one for one in document.paragraphs if one.style.name == "Letter Signature"]
    assert [one.text[:3] for one in signed] == ["投诉人", "202"]
    assert [one.paragraph_format.keep_with_next for one in signed] == [None, True]
    assert signed[0].paragraph_format.space_before.pt == 14
    assert signed[1].paragraph_format.space_before is None
    assert document.core_properties.author == "林知遥"
    assert document.core_properties.created.date() == TODAY


def test_its_parts_are_whole_xml_with_page_fields_and_fonts_to_fall_back_on() -> None:
    raw = render_docx(compose(PaperKind.LENDER))
    with zipfile.ZipFile(io.BytesIO(raw)) as file:
        assert file.testzip() is None
        names = file.namelist()
        assert not [name for name in names if "thumbnail" in name or name.endswith(".bin")]
        for name in names:
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(file.read(name))
        foot = file.read("word/footer1.xml").decode()
        assert 'w:instr="PAGE"' in foot
        assert 'w:instr="NUMPAGES"' in foot
        table = file.read("word/fontTable.xml").decode()
        assert 'w:name="仿宋"><w:altName w:val="FangSong' in table
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_draft_says_so_at_the_head_of_every_page() -> None:
    assert "草稿" in opened(compose(PaperKind.CLAIM)).sections[0].header.paragraphs[0].text
    assert not opened(compose(PaperKind.NFRA)).sections[0].header.paragraphs[0].text


def test_tables_keep_their_rows_and_repeat_their_head() -> None:
    table = opened(compose(PaperKind.REPAYMENT)).tables[1]
    assert len(table.rows) == 13
    assert [cell.text for cell in table.rows[12].cells][3:] == ["24", "2028-12-31", "514.47元"]
    heads = [row._tr.find(f".//{W}tblHeader") is not None for row in table.rows]
    assert heads == [True] + [False] * 12


def test_what_was_typed_is_text_and_nothing_else() -> None:
    typed = f'<w:p/> &amp; {{{{ 7*7 }}}} <b>粗</b> \x0b\x00 HYPERLINK "x" {RARE}'
    letter = Letter(PaperKind.NFRA, "题", f"# 题\n{markup.escape(typed)}\n| {typed} |\n", TODAY)
    document = opened(dataclasses.replace(letter, author=typed))
    shown = " ".join(markup.unescape(markup.escape(typed)).split())
    assert document.paragraphs[1].text == shown
    assert RARE in document.tables[0].rows[0].cells[0].text
    assert "fldSimple" not in document.element.xml
