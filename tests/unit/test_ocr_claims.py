"""Times, numbers and calls that stand in a picture: proposed with their place, never taken."""

from __future__ import annotations

import pytest

from cunzheng.core.moments import Precision, TimeSource, parse_moment
from cunzheng.core.ocr import OcrLine, Origin, Proposals
from cunzheng.core.values import Channel, Direction
from cunzheng.intake.ocr_claims import ScreenForms, propose

TAKEN = parse_moment("2026-11-25 23:05")  # a Wednesday
FORMS = ScreenForms.load()


def screen(*texts: str, known: bool = True) -> Proposals:
    """The lines in the middle of a screen of 1080 by 2400, one below the other."""
    lines = [
        OcrLine(one, 60, 600 + at * 90, 900, 650 + at * 90, 99) for at, one in enumerate(texts)
    ]
    return propose(lines, 1080, 2400, TAKEN if known else None, FORMS)


@pytest.mark.parametrize(
    ("written", "local", "relative"),
    [
        ("2026年11月4日 22:47", "2026-11-04T22:47", False),
        ("2026/3/21 10:26:08", "2026-03-21T10:26:08", False),
        ("2026-03-21", "2026-03-21", False),
        ("3月18日 周三 09:12", "2026-03-18T09:12", True),
        ("12月3日 上午7:12", "2025-12-03T07:12", True),  # not after the picture
        ("昨天 22:48", "2026-11-24T22:48", True),
        ("前天 凌晨 12:05", "2026-11-23T00:05", True),
        ("周五 下午4:15", "2026-11-20T16:15", True),
        ("星期三 21:36", "2026-11-18T21:36", True),  # today's have no weekday
        ("下午12:30", "2026-11-25T12:30", True),
        ("中午11:50", "2026-11-25T11:50", True),
        ("１１：２３ PM", "2026-11-25T23:23", True),
    ],
)
def test_a_time_on_a_line_of_its_own(written: str, local: str, relative: bool) -> None:
    (found,) = screen(written).times
    assert found.origin is Origin.IN_LINE
    assert found.moment is not None
    assert found.moment.iso().removesuffix("+08:00") == local
    assert found.moment.source is TimeSource.PICTURE_TEXT
    assert found.relative is relative


@pytest.mark.parametrize("written", ["昨天 22:48", "3月18日 09:12", "星期三 21:36", "22:48"])
def test_without_the_time_of_the_picture_no_day_is_made_up(written: str) -> None:
    (found,) = screen(written, known=False).times
    assert found.moment is None


@pytest.mark.parametrize(
    "written", ["2026年2月30日 10:00", "13月40日 09:12", "周三", "12,680.50元"]
)
def test_what_is_no_time_is_not_made_one(written: str) -> None:
    assert [one.moment for one in screen(written).times if one.moment] == []


def test_the_telephones_clock_is_of_no_message() -> None:
    found = propose([OcrLine("23:05", 60, 30, 160, 70, 99)], 1080, 2400, TAKEN, FORMS).times
    assert [(one.origin, one.moment) for one in found] == [(Origin.STATUS_BAR, None)]


def test_a_time_that_somebody_speaks_of_is_told_apart() -> None:
    (found,) = screen("请于今日18:00前处理，否则后果自负").times
    assert found.origin is Origin.IN_TEXT


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("号码是 129 2288 7765，说话很难听", ["12922887765"]),
        ("回电话：+86 129-8666-1234", ["12986661234"]),
        ("0571-86661234转8021", ["057186661234"]),
        ("短信来自10690552888899", ["10690552888899"]),
        ("打95000投诉", ["95000"]),
        ("本金12,680.50元，逾期45天", []),
        ("编号20260320009812", []),
        ("共12345元", []),
        ("2026-03-18 12:05", []),
    ],
)
def test_numbers_within_words(text: str, numbers: list[str]) -> None:
    assert [one.number for one in screen(text).numbers] == numbers


def test_a_number_as_the_title_makes_it_a_text_message() -> None:
    lines = [
        OcrLine("1069 0552 8888", 300, 150, 800, 210, 99),
        OcrLine("还钱", 60, 400, 200, 450, 99),
    ]
    found = propose(lines, 1080, 2400, TAKEN, FORMS)
    assert found.channel is Channel.SMS
    assert [(one.number, one.origin) for one in found.numbers] == [("106905528888", Origin.TITLE)]


def test_a_list_of_calls_gives_several() -> None:
    rows = [
        ("129 0000 8830", "虚拟运营商 未接", "昨天 22:14"),
        ("129 0000 8831", "广东深圳 呼入 1分32秒", "3月18日 7:05"),
        ("129 0000 8832", "上海 呼出 45秒", "6:31"),
        ("129 0000 8833", "北京", "2026/3/19 19:02"),
    ]
    lines = [OcrLine("通话记录", 60, 140, 300, 210, 99)]
    for at, (number, about, when) in enumerate(rows):
        top = 280 + at * 150
        lines += [
            OcrLine(number, 60, top, 420, top + 55, 99),
            OcrLine(when, 860, top + 20, 1020, top + 60, 99),
            OcrLine(about, 60, top + 66, 460, top + 106, 99),
        ]
    found = propose(lines, 1080, 2400, TAKEN, FORMS)
    assert found.channel is Channel.CALL
    assert [(one.number, one.direction, one.answered, one.duration_s) for one in found.calls] == [
        ("12900008830", Direction.INCOMING, False, None),
        ("12900008831", Direction.INCOMING, True, 92),
        ("12900008832", Direction.OUTGOING, True, 45),
        ("12900008833", Direction.UNKNOWN, None, None),
    ]
    times = [one.time.moment for one in found.calls if one.time is not None]
    assert [one.local.strftime("%m-%d %H:%M") for one in times if one is not None] == [
        "11-24 22:14", "03-18 07:05", "11-25 06:31", "03-19 19:02",
    ]  # fmt: skip
    assert {one.precision for one in times if one is not None} == {Precision.MINUTE}


def test_a_conversation_is_no_list_of_calls() -> None:
    assert screen("129 0000 8830", "昨天 22:14", "129 0000 8831", "回我电话").calls == ()


def test_a_screen_full_of_digits_ends() -> None:
    """A pattern that tries every split of these would not end within a day."""
    texts = ["1 2 3 4 5 6 7 8 9 0 " * 100, "1" * 2000, "周" * 2000, "12:" * 600] * 20
    assert len(screen(*texts).numbers) < 5000
