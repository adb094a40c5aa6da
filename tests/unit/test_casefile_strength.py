"""Which passwords may protect a case: what is really weak is refused, sentences are not."""

from __future__ import annotations

import itertools
import time

import pytest

from cunzheng.casefile import key as keys
from cunzheng.casefile import strength as estimate
from cunzheng.casefile.strength import PasswordHint, strength
from cunzheng.core import errors

NAME, PHONE = "林知遥", "12900000001"


@pytest.mark.parametrize(
    ("password", "hint"),
    [
        ("abc", PasswordHint.TOO_SHORT),
        ("短口令", PasswordHint.TOO_SHORT),
        ("雨后阳台晒", PasswordHint.TOO_SHORT),
        ("password", PasswordHint.COMMON),
        ("床前明月光", PasswordHint.TOO_SHORT),
        ("我爱你我爱你", PasswordHint.COMMON),
        ("一二三四五六七八", PasswordHint.COMMON),
        ("哈哈哈哈哈哈哈哈哈哈", PasswordHint.COMMON),
        ("嘿嘿嘿嘿嘿嘿嘿嘿", PasswordHint.REPEATED),
        ("aaaaaaaaaaaa", PasswordHint.REPEATED),
        ("abcdefghijk", PasswordHint.PATTERN),
        ("13812345678", PasswordHint.NUMBERS),
        ("１３８１２３４５６７８", PasswordHint.NUMBERS),
        ("110101199001010015", PasswordHint.NUMBERS),
        ("19900101", PasswordHint.NUMBERS),
        (PHONE, PasswordHint.PERSONAL),
        (NAME + NAME, PasswordHint.PERSONAL),
        (NAME + "1990", PasswordHint.PERSONAL),
        ("linzhiyao1990", PasswordHint.PERSONAL),
    ],
)
def test_what_is_really_weak_is_refused_with_its_reason(password: str, hint: PasswordHint) -> None:
    found = strength(password, (NAME, PHONE))
    assert (found.hint, found.enough) == (hint, False), found
    with pytest.raises(errors.WeakPassword):
        keys.check_new_password(password, (NAME, PHONE))


@pytest.mark.parametrize(
    "password",
    [
        "雨后阳台晒豆",
        "蓝色椅子上的猫",
        "一句只有我知道的话",
        "测试 口令 2026",
        "a sentence only I know",
        "correct horse battery staple",
        "zuotian xiawu chi le san wan mian",
        "T7#qp!2z",
        "x9-Vq77-lamp",
    ],
)
def test_a_sentence_is_enough(password: str) -> None:
    found = strength(password, (NAME, PHONE))
    assert found.enough, found
    assert found.score >= estimate.MIN_SCORE
    keys.check_new_password(password, (NAME, PHONE))


def test_what_belongs_to_the_user_counts_less() -> None:
    for password in ("linzhiyao kuaile", f"{NAME}的豆腐", f"tel {PHONE} ok"):
        known, stranger = strength(password, (NAME, PHONE)), strength(password)
        assert known.guesses_log10 < stranger.guesses_log10, password
        assert known.seconds <= stranger.seconds


def test_every_new_chinese_character_adds_and_a_repeated_one_hardly() -> None:
    sentence = "蓝色椅子上有两只花猫"
    scores = [strength(sentence[:n]).guesses_log10 for n in range(1, len(sentence) + 1)]
    steps = [round(b - a, 2) for a, b in itertools.pairwise(scores)]
    assert set(steps) == {1.2}
    more = strength(sentence + "猫猫猫").guesses_log10 - scores[-1]
    assert 0 < more < 1.2


def test_six_chinese_characters_weigh_eight() -> None:
    assert estimate.weight("雨后阳台晒豆") >= estimate.MIN_WEIGHT > estimate.weight("雨后阳台晒")
    assert estimate.weight("abcdefgh") >= estimate.MIN_WEIGHT > estimate.weight("abcdefg")


def test_long_and_strange_input_is_answered_at_once() -> None:
    for password in (
        "x" * 100_000,
        "aB3$" * 5000,
        "测" * 50_000,
        "\u0301" * 999,
        "🙂" * 99,
        " " * 80,
    ):
        before = time.perf_counter()
        strength(password, ("y" * 5000,))
        assert time.perf_counter() - before < 2.0
    assert not strength("x" * 100_000).enough


def test_an_empty_password_is_no_password() -> None:
    with pytest.raises(errors.NoPassword):
        keys.check_new_password("")
