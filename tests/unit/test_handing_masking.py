"""Names and numbers of third persons: masked in what the app writes, and nothing else touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cunzheng.core.masking import Masker, mask_name, mask_number, words_of

PLAIN = frozenset({"母亲", "经理"})


@pytest.mark.parametrize(
    ("name", "masked"), [("林秀兰", "林**"), ("欧阳秀兰", "欧**"), ("Anna", "A**"), (" ", "")]
)
def test_a_name_keeps_its_first_character(name: str, masked: str) -> None:
    assert mask_name(name) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("12900000001", "129****0001"),
        ("129 0000 0001", "129****0001"),
        ("88881234", "88****34"),
        ("110101199001011234", "110********"),
    ],
)
def test_a_number_keeps_both_ends(number: str, masked: str) -> None:
    assert mask_number(number) == masked


def test_words_that_name_nobody_stay() -> None:
    assert words_of("林秀兰（母亲）", PLAIN) == ("林秀兰", "秀兰")
    assert words_of("郑经理", PLAIN) == ("郑经理",)
    assert words_of("母亲", PLAIN) == ()
    masker = Masker(["林秀兰（母亲）", "郑经理"], plain=PLAIN)
    assert masker.text("秀兰的母亲林秀兰找郑经理") == "秀**的母亲林**找郑**"
    assert masker.field("林秀兰（母亲）") == "林**（母亲）"


def test_the_debtor_and_the_collectors_stay() -> None:
    masker = Masker(["林知"], known=["12900008830", "12900000009"], spared=["林知遥"], plain=PLAIN)
    said = "林知遥欠钱，林知接的，打 129-0000-8830 或 12911112222，2025-11-18 23:14，共 12345 元"
    assert masker.text(said) == (
        "林知遥欠钱，林**接的，打 129-0000-8830 或 129****2222，2025-11-18 23:14，共 12345 元"
    )
    assert masker.number("12900008830") == "12900008830"
    assert Masker([], ["12900008830"], known=["12900008830"]).number("12900008830") != (
        "12900008830"
    )


def test_a_date_before_a_number_stays() -> None:
    assert Masker([]).text("2025-11-18 12911112222") == "2025-11-18 129****2222"
    assert Masker([]).text("20251118231402") == "20251118231402"
    known = Masker([], known=["12900008830"])
    name = "12900008830 2025-11-18 23-14-02.m4a"
    assert known.text(name) == name
    assert known.text("call_12911112222_2.m4a") == "call_129****2222_2.m4a"
    assert known.text("6222 0200 1234 5678 901") == "622********"
    assert known.text("010-88881234，+86 129 1111 2222") == "010****1234，129****2222"


@given(st.text("林秀兰知遥0123456789- 的", max_size=60))
def test_masking_twice_is_masking_once_and_no_name_is_left(text: str) -> None:
    masker = Masker(["林秀兰"], plain=PLAIN)
    once = masker.text(text)
    assert "秀兰" not in once
    assert masker.text(once) == once
