from __future__ import annotations

import random

import pytest

from cunzheng.papers.markup import BlockKind, escape, parse, plain

HOSTILE = (
    "# 标题", "## x", "@ a", "- b", "> c", '" d', "~ e", "% f", "===",
    "| a | b |", "|", "\\", "\\#", "\\\\|",
    "{{ 7*7 }}", "{% raw %}", "{# x #}", "<b>粗</b>", "&amp;", "a\nb",
    "a\r\n# b", "a\u2028# b", "\x0b# y", "  # z",
    "", "____", "#1", "普通",
)  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE)
def test_a_value_is_printed_as_typed_wherever_it_lands(value: str) -> None:
    shown = " ".join(value.split())
    alone = parse(escape(value))
    assert [one.text for one in alone] == ([shown] if shown else [])
    assert all(one.kind is BlockKind.PARAGRAPH for one in alone)
    (inside,) = parse(f"投诉人：{escape(value)}。")
    assert (inside.kind, inside.text) == (BlockKind.PARAGRAPH, f"投诉人：{shown}。")
    (heading,) = parse(f"## {escape(value)}号")
    assert (heading.kind, heading.text) == (BlockKind.HEADING, f"{shown}号")
    (table,) = parse(f"| {escape(value)} | 二 |")
    assert table.rows == ((shown, "二"),)


def test_random_values_never_become_markup() -> None:
    dice = random.Random(3)
    for _ in range(3000):
        value = "".join(
            dice.choice('#@->"~|%=\\ \n\t\u2028ab一　') for _ in range(dice.randint(0, 12))
        )
        shown = " ".join(value.split())
        blocks = parse(escape(value))
        assert "".join(one.text for one in blocks) == shown, repr(value)
        assert all(one.kind is BlockKind.PARAGRAPH for one in blocks), repr(value)
        (table,) = parse(f"| {escape(value)} | z |")
        assert table.rows == ((shown, "z"),), repr(value)


def test_every_sign_is_read() -> None:
    text = (
        '# 题\n@ 某局：\n正文\n## 一、\n### （一）\n- 1. 目录\n" 引\n~ 小\n> 签名\n> 日期\n'
        "| a | b |\n| c | d\\|e |\n% 页脚\n===\n#1 不是标题\n"
    )
    blocks = parse(text)
    assert [one.kind for one in blocks] == [
        BlockKind.TITLE, BlockKind.FLUSH, BlockKind.PARAGRAPH, BlockKind.HEADING,
        BlockKind.SUBHEADING, BlockKind.ENTRY, BlockKind.QUOTATION, BlockKind.SMALL,
        BlockKind.SIGNATURE, BlockKind.SIGNATURE, BlockKind.TABLE, BlockKind.FOOT,
        BlockKind.NEW_PAGE, BlockKind.PARAGRAPH,
    ]  # fmt: skip
    assert blocks[10].rows == (("a", "b"), ("c", "d|e"))
    assert plain(text).split("\n")[:4] == ["题", "某局：", "正文", "一、"]
    assert "页脚" not in plain(text)
