"""Numbers: one normal form, and what kind of number it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cunzheng.core.ids import normalise_number
from cunzheng.core.numbers import NumberKind
from cunzheng.intake.numbers import Numbers


@pytest.fixture(scope="module")
def numbers() -> Numbers:
    return Numbers.load()


# written, normal form, kind, extension
NUMBERS = [
    ("95588", "95588", NumberKind.SERVICE, ""),
    ("10086", "10086", NumberKind.SERVICE, ""),
    ("12378", "12378", NumberKind.SERVICE, ""),
    ("110", "110", NumberKind.SERVICE, ""),
    ("400-800-1234", "4008001234", NumberKind.HOTLINE, ""),
    ("800 810 1234", "8008101234", NumberKind.HOTLINE, ""),
    ("1069 0000 0045 5", "1069000000455", NumberKind.SMS_PORT, ""),
    ("+86106575012345", "106575012345", NumberKind.SMS_PORT, ""),
    ("95013123456", "95013123456", NumberKind.INTERNET, ""),
    ("162 1234 5678", "16212345678", NumberKind.VIRTUAL, ""),
    ("17012345678", "17012345678", NumberKind.VIRTUAL, ""),
    ("129 0000 8830", "12900008830", NumberKind.NOT_ALLOTTED, ""),
    ("１２９００００８８３０", "12900008830", NumberKind.NOT_ALLOTTED, ""),
    ("0571-86661234", "057186661234", NumberKind.LANDLINE, ""),
    ("+86 571 8666 1234", "057186661234", NumberKind.LANDLINE, ""),
    ("(0571)86661234", "057186661234", NumberKind.LANDLINE, ""),
    ("008657186661234", "057186661234", NumberKind.LANDLINE, ""),
    ("+86 10 6666 6666", "01066666666", NumberKind.LANDLINE, ""),
    ("057186661234转8021", "057186661234", NumberKind.LANDLINE, "8021"),
    ("0571-86661234 分机 12", "057186661234", NumberKind.LANDLINE, "12"),
    ("057186661234x8021", "057186661234", NumberKind.LANDLINE, "8021"),
    ("4008001234,2#", "4008001234", NumberKind.HOTLINE, "2"),
    ("1795117012345678", "17012345678", NumberKind.VIRTUAL, ""),
    ("+85291234567", "+85291234567", NumberKind.FOREIGN, ""),
    ("催收小刘", "催收小刘", NumberKind.NAME, ""),
    ("a.b@lender.example", "a.b@lender.example", NumberKind.NAME, ""),
    ("", "", NumberKind.NAME, ""),
]


@pytest.mark.parametrize(("written", "normal", "kind", "extension"), NUMBERS)
def test_numbers(
    numbers: Numbers, written: str, normal: str, kind: NumberKind, extension: str
) -> None:
    read = numbers.read(written)
    assert (read.number, read.kind, read.extension) == (normal, kind, extension)
    # The other stages apply only normalise_number: it must leave the normal form alone.
    assert normalise_number(read.number) == read.number


def test_a_landline_names_its_place(numbers: Numbers) -> None:
    assert "杭州" in numbers.read("0571 8666 1234").place


@given(st.text(alphabet="0123456789+-() 转x,p#86９", max_size=40) | st.text(max_size=70))
def test_the_normal_form_stays_and_nothing_raises(text: str) -> None:
    numbers = Numbers.load()
    once = numbers.read(text).number
    assert normalise_number(once) == once
