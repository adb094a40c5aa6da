"""Letters read back by position.

Margins, marks at line ends, indents, headings and signatures with their company, numbers with
their units: every kind, and whatever a user types.
"""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from papers_sample import CARD_A, CONTACTS, EVIDENCE, FINDINGS, LOAN, PROFILE, TODAY
from test_papers_kinds import PLAN

from cunzheng.core.particulars import Agent, Particulars
from cunzheng.core.values import (
    LETTER_KINDS,
    Letter,
    LetterRequest,
    PaperKind,
    Person,
    Profile,
    Quote,
)
from cunzheng.papers import letters, markup, other_letters, styles
from cunzheng.papers.markup import BlockKind

RULES = tomllib.loads(
    (Path(__file__).parents[2] / "resources/letters/typography.toml").read_text("utf-8")
)
HEADINGS = {BlockKind.HEADING, BlockKind.SUBHEADING}
TYPED = {
    "rare": "㛃䶮𬭼𫍯龘嫑𬱖臺灣",
    "long": "虚构的很长的名字、地址和说明，" * 18 + "完",
    "code": "{{ 7*7 }}{% for x in y %}{# 注 #}<b>粗</b>&amp;|a|\\#",
    "latin": "abcdefghij" * 30,
    "marks": "“（《——……》）”！？：；、，。" * 12,
    "empty": "",
}


@dataclass(frozen=True)
class Line:
    """Text without blanks, and points from the left and from the top."""

    text: str
    left: float
    top: float
    block: int
    right: float = 0.0
    bottom: float = 0.0


def read(pdf: bytes, path: Path) -> list[list[Line]]:
    """The lines of each page from top to bottom, without the page's foot."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed here (apt: poppler-utils)")
    path.write_bytes(pdf)
    made = subprocess.run(
        ["pdftotext", "-bbox-layout", path, "-"], capture_output=True, check=True, timeout=60
    ).stdout
    # Above it stands the title, which poppler writes as two halves where it is rare.
    inside = made[made.index(b"<doc>") : made.index(b"</doc>")].decode() + "</doc>"
    tree = ElementTree.fromstring(inside)
    found = []
    for page in tree.iter("page"):
        lines = []
        for number, block in enumerate(page.iter("block")):
            for one in block.iter("line"):
                text = "".join(word.text or "" for word in one.iter("word"))
                top, left = float(one.get("yMin", 0)), float(one.get("xMin", 0))
                right, bottom = float(one.get("xMax", 0)), float(one.get("yMax", 0))
                if styles.TOP - 20 < top < float(page.get("height", 0)) - 64 or (
                    styles.MARK + 12 < top < styles.TOP
                ):
                    lines.append(Line(text, left, top, number, right, bottom))
        found.append(whole(sorted(lines, key=lambda line: (line.top, line.left))))
    return found


def whole(lines: list[Line]) -> list[Line]:
    """Pieces of one line put together: poppler parts them where marks were pulled together."""
    made: list[Line] = []
    for line in lines:
        before = made[-1] if made else None
        if before and abs(before.top - line.top) < 1 and -8 < line.left - before.right < 3:
            made[-1] = dataclasses.replace(
                before, text=before.text + line.text, right=line.right, bottom=line.bottom
            )
        else:
            made.append(line)
    return made


def compose(kind: PaperKind, profile: Profile = PROFILE, contacts=CONTACTS, **named) -> Letter:
    plan = named.pop("plan", PLAN)
    plan = plan if kind is PaperKind.REPAYMENT else None
    more = Particulars("g" * 32, plan=plan, agent=named.pop("agent", Agent("周芷", "")))
    lender = CARD_A if plan else LOAN if kind is PaperKind.RECORDS else ""
    request = LetterRequest(kind, TODAY, more=more, lender_id=lender, **named)
    return letters.compose(request, profile, contacts, EVIDENCE, FINDINGS)


def joined(text: str) -> str:
    return "".join(text.split())


def measures(kind: PaperKind) -> tuple[float, float, float]:
    """Margins at the side and on top, and the size of the text, in points."""
    if kind is PaperKind.HOTLINE_12321:
        return styles.FORM_MARGIN, styles.FORM_TOP, styles.FORM_BODY.size
    small = kind in other_letters.SET_SMALL
    return styles.LEFT, styles.TOP, (styles.SHORT_BODY if small else styles.BODY).size


def checked(letter: Letter, path: Path) -> tuple[int, int]:
    """Check every line; how many there were, and how many that begin a paragraph."""
    pages = read(letters.render(letter), path)
    blocks = markup.parse(letter.text)
    check_lines(letter, pages)
    check_company(blocks, pages)
    return sum(map(len, pages)), check_indents(letter, pages)


def check_lines(letter: Letter, pages: list[list[Line]]) -> None:
    """Margins, marks at the ends, numbers."""
    side, top, size = measures(letter.kind)
    begun = tuple(joined(one) for one in markup.texts(markup.parse(letter.text)) if one)
    lines = [line for page in pages for line in page]
    for line in lines:
        assert line.left > side - 1, line
        # The blank half of a stop may hang outside, and it alone.
        assert line.right < styles.PAGE[0] - side + size / 2 + 1, line
        assert line.top > top - 8, line
        assert line.bottom < styles.PAGE[1] - styles.FORM_BOTTOM + 4, line
        if set(line.text) - set(RULES["no_start"]) - set(RULES["no_end"]) and len(line.text) > 1:
            begins = any(one.startswith(line.text[:12]) for one in begun)  # typed so
            ends = any(one.endswith(line.text[-12:]) for one in begun)
            assert begins or line.text[0] not in RULES["no_start"], line
            assert ends or line.text[-1] not in RULES["no_end"], line
    for before, after in pairwise(lines):
        if before.block == after.block and before.text[-1].isdigit():
            assert after.text[0] not in RULES["units"], (before, after)
            assert not after.text[0].isdigit() or before.left > after.left + 1, (before, after)


def check_company(blocks: tuple[markup.Block, ...], pages: list[list[Line]]) -> None:
    """A heading has its text below it, a signature the words that are signed above it."""
    for page in pages:
        last = page[-1].text
        assert not any(
            last and joined(one.text).endswith(last) for one in blocks if one.kind in HEADINGS
        ), last
    signed = [joined(one.text) for one in blocks if one.kind is BlockKind.SIGNATURE]
    first = next((i for i, one in enumerate(blocks) if one.kind is BlockKind.SIGNATURE), 0)
    if not signed:
        return
    end = joined(blocks[first - 1].text)[-4:]  # of what is signed
    held = [
        all(any(words[:6] in line.text for line in page) for words in signed)
        and end in "".join(line.text for line in page)
        for page in pages
    ]
    assert held.count(True) >= 1, (signed, end)


def check_indents(letter: Letter, pages: list[list[Line]]) -> int:
    """First lines of paragraphs begin two characters in, the lines below them at the margin."""
    side, _top, size = measures(letter.kind)
    blocks = markup.parse(letter.text)
    starts = {
        joined(one.text)[:10] for one in blocks
        if one.kind is BlockKind.PARAGRAPH and len(one.text) >= 10 and one.text[0] not in "“（《"
    }  # fmt: skip
    others = [joined(one)[1:] for one in markup.texts(blocks)]
    others += [joined(one.text) for one in blocks if one.kind is not BlockKind.PARAGRAPH]
    seen = 0
    for page in pages:
        for line in page:
            if line.text[:10] in starts and not any(line.text[:10] in one for one in others):
                assert abs(line.left - side - 2 * size) < 1, line
                seen += 1
    return seen


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_every_line_of_a_letter_keeps_the_rules(kind: PaperKind, tmp_path: Path) -> None:
    lines, indented = checked(compose(kind), tmp_path / "l.pdf")
    assert lines > 15
    assert indented


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
    assert checked(letter, tmp_path / "l.pdf")[0] > 120


@pytest.mark.parametrize("typed", TYPED)
def test_the_rules_hold_for_whatever_is_typed(typed: str, tmp_path: Path) -> None:
    """Four kinds for each text; between them every kind that tells facts or takes fields."""
    text = TYPED[typed]
    at = list(TYPED).index(typed)
    profile = dataclasses.replace(
        PROFILE,
        debtor=Person(text, text, text, text),
        lenders=tuple(dataclasses.replace(one, name=text) for one in PROFILE.lenders),
        agencies=tuple(dataclasses.replace(one, name=text) for one in PROFILE.agencies),
    )
    told = tuple(
        dataclasses.replace(one, said=text, note=text, quotes=(Quote(text),))
        if one.id in {"c1", "c8"} else one
        for one in CONTACTS
    )  # fmt: skip
    plan = dataclasses.replace(PLAN, hardship=text, wishes=text)
    for kind in LETTER_KINDS[at % 3 :: 3]:
        letter = compose(
            kind, profile, told, office=text, requests=(text, "赔礼道歉"), plan=plan,
            agent=Agent(text, text, text),
        )  # fmt: skip
        assert checked(letter, tmp_path / f"{kind}.pdf")[0] > 10


def test_the_number_of_a_standard_stays_whole(tmp_path: Path) -> None:
    body = (
        "不符合《互联网金融 个人网络消费信贷 贷后催收风控指引》（GB/T 45251—2025）关于时间的要求。"
    )
    text = "# 题\n" + "\n\n".join("前" * more + body for more in range(32))
    pages = read(letters.render(Letter(PaperKind.NFRA, "题", text, TODAY)), tmp_path / "l.pdf")
    lines = [line.text for page in pages for line in page]
    assert sum("GB/T45251—2025" in line for line in lines) == 32
