"""Exports of messages and call logs, with the defects that phones write and those of enemies."""

from __future__ import annotations

import io
import random
import time
from pathlib import Path

import pytest

from cunzheng.core.errors import CunzhengError, SourceDamaged, SourceTooLarge
from cunzheng.core.moments import TimeSource
from cunzheng.core.values import Channel, Direction, EvidenceKind, MessageItem
from cunzheng.intake.columns import ColumnNames, read_csv
from cunzheng.intake.describe import describe
from cunzheng.intake.limits import Limits
from cunzheng.intake.messages import Export, read_xml

SMS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>\n<smses count="5">'
    '<sms address="+8612900008831" date="1768429868000" type="1" body="起床了没有？&#10;还钱"'
    ' contact_name="(Unknown)" />'
    '<sms address="12900008830" date="1771568550123" type="2" body="请出示工号" />'
    '<sms address="12900008830" date="1771568551000" type="3" body="没有发出的草稿" />'
    '<mms address="12900000021" date="1772000000000" msg_box="1" contact_name="老同学"><parts>'
    '<part ct="application/smil" text="x"/><part ct="text/plain" text="合影"/></parts></mms>'
    '<sms address="12900000021" date="oops" type="1" body="好&#55357;&#56832;的&#55357;！&#0;" />'
    "</smses>"
)


def xml(text: str, limits: Limits | None = None) -> Export | None:
    return read_xml(io.BytesIO(text.encode()), limits)


def items(text: str) -> tuple[MessageItem, ...]:
    export = xml(text)
    assert export is not None
    return export.items


def test_messages() -> None:
    export = xml(SMS)
    assert export is not None
    first, second, picture, last = export.items
    assert (first.item, first.number, first.direction) == ("1", "12900008831", Direction.INCOMING)
    assert first.at is not None
    assert first.at.iso() == "2026-01-15T06:31:08+08:00"
    assert first.at.source is TimeSource.EXPORT
    assert first.text == "起床了没有？\n还钱"
    assert first.name == ""
    assert second.direction is Direction.OUTGOING
    assert (picture.item, picture.text, picture.name) == ("4", "合影", "老同学")
    assert last.item == "5"
    assert last.at is None
    assert export.warnings == ("entries_without_time", "unsent_left_out")


def test_broken_emoji_are_joined_and_lone_halves_marked() -> None:
    assert items(SMS)[-1].text == "好😀的�！�"


@pytest.mark.parametrize("shift", range(0, 40))
def test_a_reference_across_two_blocks(shift: int) -> None:
    """The reader works in blocks of 64 KiB; a pair of references may lie across the border."""
    head = '<smses><sms address="123" date="1768429868000" type="1" body="'
    filler = "x" * (64 * 1024 - len(head) - shift)
    text = head + filler + '&#55357;&#56832;"/></smses>'
    assert items(text)[0].text == filler[:20_000]
    export = read_xml(io.BytesIO(text.encode()), Limits(text_chars=10**6))
    assert export is not None
    assert export.items[0].text == filler + "😀"


CALLS = [
    ("1", "41", Direction.INCOMING, True),
    ("1", "0", Direction.INCOMING, None),
    ("2", "12", Direction.OUTGOING, True),
    ("2", "0", Direction.OUTGOING, False),
    ("3", "0", Direction.INCOMING, False),
    ("5", "0", Direction.INCOMING, False),
    ("6", "0", Direction.INCOMING, False),
    ("9", "3", Direction.UNKNOWN, None),
    ("1", "-5", Direction.INCOMING, None),
]


@pytest.mark.parametrize(("kind", "duration", "direction", "answered"), CALLS)
def test_calls(kind: str, duration: str, direction: Direction, answered: bool | None) -> None:
    (call,) = items(
        f'<calls><call number="129 0000 8830" duration="{duration}" date="1773103632000"'
        f' type="{kind}"/></calls>'
    )
    assert (call.channel, call.number) == (Channel.CALL, "12900008830")
    assert (call.direction, call.answered) == (direction, answered)


@pytest.mark.parametrize("number", ["", "-1", "-2", "null"])
def test_a_hidden_number_is_no_number(number: str) -> None:
    (call,) = items(f'<calls><call number="{number}" duration="1" date="0" type="1"/></calls>')
    assert call.number == ""
    assert call.at is None  # 1970 is what a phone writes when it does not know


def test_other_xml_is_no_export(tmp_path: Path) -> None:
    assert xml("<?xml version='1.0'?><contract><sms/></contract>") is None
    path = tmp_path / "contract.xml"
    path.write_text("<?xml version='1.0'?><contract/>")
    assert describe(path).described.kind is EvidenceKind.DOCUMENT


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE smses [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + ']><smses><sms body="&j;"/></smses>'
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><smses>&x;</smses>'
)


@pytest.mark.parametrize(
    "text",
    [
        LAUGHS,
        OUTSIDE,
        "<smses>" + "<a>" * 100_000,
        "<smses><sms></smses>",
        "<smses><sms body='x'",
        "<?xml version='1.0' encoding='no-such-code'?><smses/>",
        "<smses>&undefined;</smses>",
        "<smses/><smses/>",
        "",
    ],
    ids=["laughs", "outside", "deep", "crossed", "cut", "code", "entity", "two", "empty"],
)
def test_hostile_xml(text: str) -> None:
    began = time.monotonic()
    with pytest.raises(SourceDamaged):
        xml(text)
    assert time.monotonic() - began < 2


def test_too_many_entries() -> None:
    text = "<smses>" + '<sms type="1" date="1768429868000"/>' * 11 + "</smses>"
    assert xml(text, Limits(entries=11)) is not None
    with pytest.raises(SourceTooLarge):
        xml(text, Limits(entries=10))


def test_mutated_xml_ends_in_an_answer() -> None:
    chance = random.Random(5)
    whole = SMS.encode()
    refused = 0
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 5)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read_xml(io.BytesIO(bytes(data)))
        except CunzhengError:
            refused += 1
    assert 0 < refused < 400


# --- CSV -------------------------------------------------------------------------------------

IMAZING = (
    "Chat Session,Message Date,Service,Type,Sender ID,Sender Name,Status,Text,Attachment\n"
    '老同学,2026-03-02 16:05:21,SMS,Incoming,+8612900008830,,Read,"最后一天，\n再不还就找人",\n'
    "老同学,2026-03-02 16:07:00,SMS,Outgoing,,,Sent,请出示工号,\n"
)
CALL_LOG = (
    "号码\t时间\t通话类型\t通话时长\n"
    "129 0000 8830\t2026年3月10日 08:47\t呼入\t1分05秒\n"
    "12900008831\t2026/3/10 9:58:40\t未接\t0\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_csv_messages(encoding: str) -> None:
    export = read_csv(io.BytesIO(IMAZING.encode(encoding)))
    assert export is not None
    first, second = export.items
    assert (first.number, first.direction) == ("12900008830", Direction.INCOMING)
    assert first.at is not None
    assert first.at.iso() == "2026-03-02T16:05:21+08:00"
    assert first.text == "最后一天，\n再不还就找人"
    assert first.channel is Channel.SMS
    assert second.direction is Direction.OUTGOING


def test_csv_calls() -> None:
    export = read_csv(io.BytesIO(CALL_LOG.encode("gb18030")))
    assert export is not None
    taken, missed = export.items
    assert (taken.channel, taken.number, taken.answered) == (Channel.CALL, "12900008830", True)
    assert taken.duration_s == 65
    assert taken.at is not None
    assert taken.at.iso() == "2026-03-10T08:47+08:00"
    assert (missed.answered, missed.direction) == (False, Direction.INCOMING)
    assert missed.at is not None
    assert missed.at.iso() == "2026-03-10T09:58:40+08:00"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-03-10 08:47:12", "2026-03-10T08:47:12+08:00"),
        ("2026年3月10日8时47分12秒", "2026-03-10T08:47:12+08:00"),
        ("2026.03.10", "2026-03-10"),
        ("1773103632000", "2026-03-10T08:47:12+08:00"),
        ("1773103632", "2026-03-10T08:47:12+08:00"),
        ("2026-02-30 10:00", None),
        ("昨天 22:48", None),
        ("", None),
    ],
)
def test_csv_dates(written: str, expected: str | None) -> None:
    moment = ColumnNames.load().moment(written)
    assert (moment.iso() if moment else None) == expected


def test_csv_of_something_else_is_a_document(tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text("item,price,shop\na,1,b\n")
    described = describe(path).described
    assert described.kind is EvidenceKind.DOCUMENT
    assert "columns_unknown" in described.warnings


def test_mutated_csv_ends_in_an_answer() -> None:
    chance = random.Random(6)
    whole = IMAZING.encode()
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read_csv(io.BytesIO(bytes(data)))
        except CunzhengError:
            continue
