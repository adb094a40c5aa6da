"""Letters read back by position: line ends, headings, the signature, numbers with their units."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from papers_sample import CARD_A, CONTACTS, EVIDENCE, FINDINGS, PROFILE, TODAY
from test_papers_kinds import PLAN

from cunzheng.core.particulars import Particulars
from cunzheng.core.values import Letter, LetterRequest, PaperKind
from cunzheng.papers import letters, markup
from cunzheng.papers.markup import BlockKind

KINDS = (
    PaperKind.NFRA,
    PaperKind.POLICE,
    PaperKind.LENDER,
    PaperKind.CLAIM,
    PaperKind.REPAYMENT,
    PaperKind.RECORDS,
)
RULES = tomllib.loads(
    (Path(__file__).parents[2] / "resources/letters/typography.toml").read_text("utf-8")
)
HEADINGS = {BlockKind.HEADING, BlockKind.SUBHEADING}


@dataclass(frozen=True)
class Line:
    """Text without blanks, and points from the left and from the top."""

    text: str
    left: float
    top: float
    block: int


def read(pdf: bytes, path: Path) -> list[list[Line]]:
    """The lines of each page from top to bottom, without the page's foot."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed here (apt: poppler-utils)")
    path.write_bytes(pdf)
    made = subprocess.run(
        ["pdftotext", "-bbox-layout", path, "-"], capture_output=True, check=True, timeout=60
    ).stdout.decode()
    inside = made[made.index("<doc>") : made.index("</doc>")] + "</doc>"
    tree = ElementTree.fromstring(inside)
    found = []
    for page in tree.iter("page"):
        lines = []
        for number, block in enumerate(page.iter("block")):
            for one in block.iter("line"):
                text = "".join(word.text or "" for word in one.iter("word"))
                top, left = float(one.get("yMin", 0)), float(one.get("xMin", 0))
                if top < float(page.get("height", 0)) - 70:
                    lines.append(Line(text, left, top, number))
        found.append(sorted(lines, key=lambda line: (line.top, line.left)))
    return found


def compose(kind: PaperKind) -> Letter:
    more = Particulars(plan=PLAN if kind is PaperKind.REPAYMENT else None)
    request = LetterRequest(kind, TODAY, more=more, lender_id=CARD_A if more.plan else "")
    return letters.compose(request, PROFILE, CONTACTS, EVIDENCE, FINDINGS)


def checked(letter: Letter, path: Path) -> int:
    """Check every line; how many there were."""
    pages = read(letters.render(letter), path)
    lines = [line for page in pages for line in page]
    blocks = markup.parse(letter.text)
    begun = tuple("".join(one.text.split()) for one in blocks if one.text)  # a note begins with ※
    for line in lines:
        if len(line.text) > 1:
            begins = any(one.startswith(line.text[:12]) for one in begun)
            assert begins or line.text[0] not in RULES["no_start"], line
            assert line.text[-1] not in RULES["no_end"], line
    for before, after in pairwise(lines):
        if before.block == after.block and before.text[-1].isdigit():
            assert after.text[0] not in RULES["units"], (before, after)
            assert not after.text[0].isdigit() or before.left > after.left + 1, (before, after)
    for page in pages:
        last = page[-1].text
        assert not any(
            last and "".join(one.text.split()).endswith(last)
            for one in blocks
            if one.kind in HEADINGS
        ), last
    signed = ["".join(one.text.split()) for one in blocks if one.kind is BlockKind.SIGNATURE]
    together = [
        all(any(words[:6] in line.text for line in page) for words in signed) for page in pages
    ]
    assert not signed or together.count(True) >= 1
    return len(lines)


@pytest.mark.parametrize("kind", KINDS)
def test_every_line_of_a_letter_keeps_the_rules(kind: PaperKind, tmp_path: Path) -> None:
    assert checked(compose(kind), tmp_path / "l.pdf") > 20


def test_the_rules_hold_wherever_the_lines_fall(tmp_path: Path) -> None:
    """The same sentences, each time a character further on."""
    body = (
        "本人于2025年11月18日23时14分02秒接到12900008830来电（证据1，录音00分03秒），对方称：“再不还钱，"
        "就去你家泼油漆！”——此后30日内又接到27次来电，其中19次接通；依据《中华人民共和国个人信息保护法》"
        "第十三条、第二十九条，请求在15个工作日内书面答复，并退还多收的1,234.56元（见附件2）。"
    )
    paragraphs = [f"{'前' * more}{body}" for more in range(0, 32)]
    text = "# 投诉书\n" + "\n\n".join(paragraphs) + "\n\n> 投诉人：林知遥\n> 2026年11月25日\n"
    letter = Letter(PaperKind.NFRA, "投诉书", text, TODAY)
    assert checked(letter, tmp_path / "l.pdf") > 120
