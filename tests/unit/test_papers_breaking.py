from __future__ import annotations

import random
from itertools import pairwise

import pytest

from cunzheng.papers import fonts, styles
from cunzheng.papers.breaking import marks
from cunzheng.papers.cjk import CJKParagraph, ParaStyle

SENTENCES = (
    "本人于2026年3月18日21时37分接到自称“某某金融”催收人员的电话（主叫号码：12900008830），对方以《个人信用贷款合同》"
    "为由，多次使用侮辱性语言；随后又向本人亲属、同事拨打电话，披露本人的债务信息，累计达37次！",
    "其中，2026年3月20日（春分）一天之内拨打12次，最早一次为当日07:02:15，最晚一次为22:48:51——均在（《指引》）所称的"
    "时段之内……核验值为 A1B2C3D4E5F6，比例为12.5%，金额为￥1,234.56元。",
    "他问：“‘明天’还不还？”我答：“（暂时）没有办法。”对方说：“那就‘上门’！”",
)
STYLE = ParaStyle(fonts.BODY, 14, 24, indent_em=2)


@pytest.fixture(autouse=True, scope="module")
def _fonts() -> None:
    fonts.register()


def texts(text: str, width: float, style: ParaStyle = STYLE) -> list[str]:
    return [line.text for line in CJKParagraph(text, style).lines(width)]


def test_no_line_begins_or_ends_with_a_forbidden_mark() -> None:
    dice, table, seen = random.Random(7), marks(), 0
    for _ in range(60):
        text = "".join(dice.choice(SENTENCES) for _ in range(3))
        lines = texts(text, 14 * dice.randint(16, 33))
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        for before, after in pairwise(lines):
            seen += 1
            assert after[0] not in table.no_start, after
            assert before[-1] not in table.no_end, before
    assert seen > 500


def test_numbers_words_dashes_and_units_stay_whole() -> None:
    whole = ("12900008830", "2026年", "37分", "37次", "1,234.56元", "22:48:51", "——", "……", "12.5%")
    for width in range(16 * 14, 33 * 14, 7):
        joined = "\n".join(texts("".join(SENTENCES), float(width)))
        for piece in whole:
            assert piece in joined, (width, piece)


def test_lines_keep_to_the_measure_and_fill_it() -> None:
    paragraph = CJKParagraph("".join(SENTENCES) * 3, STYLE)
    measure = 31 * 14.0
    lines = paragraph.lines(measure)
    for number, line in enumerate(lines[:-1]):
        indent = 28.0 if number == 0 else 0.0
        assert line.natural <= measure - indent + 0.01
        assert line.natural > measure - indent - 6 * 14
    assert sum(line.natural for line in lines[1:-1]) / len(lines[1:-1]) > 0.95 * measure


def test_adjacent_marks_are_pulled_together() -> None:
    def width(text: str) -> float:
        return sum(token.width for token in CJKParagraph(text, STYLE).lines(5000)[0].tokens)

    assert width("甲（《乙》），丙") == pytest.approx(8 * 14 - 3 * 7)
    assert width("甲，乙") == pytest.approx(3 * 14)


def test_a_hash_longer_than_the_line_is_cut_and_nothing_is_lost() -> None:
    text = "校验值" + "0123456789abcdef" * 12 + "。"
    lines = texts(text, 150.0)
    assert "".join(lines) == text
    assert len(lines) > 3


def test_split_leaves_no_widow_and_no_orphan() -> None:
    paragraph = CJKParagraph("".join(SENTENCES) * 2, STYLE)
    paragraph.wrap(434, 1000)
    total = int(paragraph.height / 24)
    assert paragraph.split(434, 24 * 1.5) == []
    upper, lower = paragraph.split(434, 24 * (total - 1) + 1)
    assert (upper.wrap(434, 999)[1], lower.wrap(434, 999)[1]) == (24 * (total - 2), 48)


def test_a_character_in_no_font_is_written_out() -> None:
    assert texts("林😡遥🂡", 400) == ["林〔表情符号〕遥〔U+1F0A1〕"]


def test_rare_characters_have_a_font_and_legible_text_names_the_rest() -> None:
    assert fonts.missing(["㛃䶮𬭼𫍯龘嫑喆垚犇彧祎", "臺灣繁體書籍"]) == ""
    assert fonts.legible("还钱\U0001f621\u200b\ufe0f！") == "还钱〔表情符号〕！"
    assert fonts.legible("钱\U0001f621\U0001f621") == "钱〔表情符号〕〔表情符号〕"
    family = "\U0001f468\U0001f3fd\u200d\U0001f469\u200d\U0001f467"
    assert fonts.legible(f"{family}\U0001f1e8\U0001f1f3\u2764\ufe0f") == "〔表情符号〕" * 3
    assert fonts.legible("1\ufe0f\u20e3\U000131fd") == "1〔U+131FD〕"
    assert fonts.legible("★①→") == "★①→"
    assert not fonts.covers(fonts.BODY, "\U0001f621")


def test_titles_are_balanced() -> None:
    lines = texts("关于示范消费金融有限公司不当催收行为的消费投诉书及附件", 380, styles.TITLE)
    assert len(lines) == 2
    assert abs(len(lines[0]) - len(lines[1])) <= 2
