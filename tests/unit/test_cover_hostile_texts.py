"""Mails, chats, tables and JSON as they come from strange phones and from people who mean ill."""

from __future__ import annotations

import base64
import io
import json

import pytest

from cunzheng.core.errors import Cancelled, SourceDamaged, SourceTooLarge
from cunzheng.core.progress import NullProgress
from cunzheng.core.values import Channel, Direction
from cunzheng.intake.chats import read_chat
from cunzheng.intake.columns import read_csv
from cunzheng.intake.jsonexports import read_json
from cunzheng.intake.limits import Limits
from cunzheng.intake.mail import read_mail
from cunzheng.intake.messages import Export

SMALL = Limits(text_chars=20, text_bytes=4000, json_bytes=4000, entries=3)
WHO = "12900008830"


class Stop(NullProgress):
    cancelled = True


def mail(*headers: str, body: bytes = b"x") -> Export:
    head = "\r\n".join(headers).encode("utf-8", "surrogateescape")
    found = read_mail(io.BytesIO(head + b"\r\n\r\n" + body))
    assert found is not None
    return found


# --- mail ----------------------------------------------------------------------------------------


def test_a_date_without_a_zone_is_that_of_greenwich() -> None:
    (one,) = mail("From: a@example.invalid", "Date: Wed, 18 Mar 2026 13:37:05 -0000").items
    assert one.at is not None
    assert one.at.local.strftime("%Y-%m-%d %H:%M:%S") == "2026-03-18 21:37:05"


@pytest.mark.parametrize(
    "date", ["Wed, 18 Mar 1970 13:37:05 +0000", "Fri, 31 Dec 9999 23:59:59 -2300", "gestern", ""]
)
def test_an_impossible_date_is_none_and_is_said(date: str) -> None:
    export = mail("From: a@example.invalid", f"Date: {date}")
    assert export.items[0].at is None
    assert "entries_without_time" in export.warnings


def test_the_time_of_the_server_counts_where_there_is_no_other_and_tells_of_a_lie() -> None:
    received = "Received: by mx.example.invalid; Wed, 18 Mar 2026 21:37:05 +0800"
    (one,) = mail(received, "From: a@example.invalid").items
    assert one.at is not None
    assert one.at.local.strftime("%H:%M") == "21:37"
    export = mail(received, "From: a@example.invalid", "Date: Tue, 17 Mar 2026 21:37:05 +0800")
    assert "times_disagree" in export.warnings


def test_a_subject_in_bare_gbk_is_read() -> None:
    raw = "Subject: 最后通知".encode("gb18030").decode("utf-8", "surrogateescape")
    who = "From: 催收小刘（虚构） <A@example.invalid>".encode("gb18030")
    (one,) = mail(who.decode("utf-8", "surrogateescape"), raw).items
    assert one.text.startswith("最后通知")
    assert (one.name, one.number) == ("催收小刘（虚构）", "a@example.invalid")
    (one,) = mail("From: 地址@example.invalid", "Subject: 通知").items  # bare UTF-8
    assert (one.number, one.text) == ("地址@example.invalid", "通知\n\nx")


def test_stray_bytes_of_a_header_are_text_that_can_be_kept() -> None:
    who = b"From: \xff\xfe\x81 <\xff\x81@example.invalid>".decode("utf-8", "surrogateescape")
    (one,) = mail(who, "Date: Wed, 18 Mar 2026 21:37:05 +0800\udcff").items
    (one.name + one.number + one.text).encode("utf-8")  # no half of a pair is left


def test_words_of_a_page_come_without_its_scripts() -> None:
    page = (
        "<html><head><title>t</title><style>p{}</style></head><body><p>请还款</p>"
        "<script>alert(1)</script><b>今天</b><br>否则上门</script></body>"
    )
    body = base64.b64encode(page.encode("gb18030"))
    (one,) = mail(
        "From: a@example.invalid",
        "Content-Type: text/html; charset=gb2312",
        "Content-Transfer-Encoding: base64",
        body=body,
    ).items
    assert one.text == "请还款今天\n否则上门"


def test_a_calendar_in_a_mail_is_no_words_of_it() -> None:
    parts = (
        b"--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n"
        b"--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
        b"--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n"
    )
    export = mail(
        "From: a@example.invalid", "Content-Type: multipart/mixed; boundary=b", body=parts
    )
    assert export.items[0].text == "hello"
    assert "has_attachments" in export.warnings


def test_a_mail_of_thousands_of_parts_is_refused() -> None:
    parts = b"".join(b"--b\r\n\r\nx\r\n" for _ in range(3000)) + b"--b--\r\n"
    with pytest.raises(SourceDamaged):
        mail("From: a@example.invalid", "Content-Type: multipart/mixed; boundary=b", body=parts)


def test_a_long_mail_is_cut_and_says_so() -> None:
    raw = b"From: a@example.invalid\r\n\r\n" + "长".encode() * 100
    found = read_mail(io.BytesIO(raw), SMALL)
    assert found is not None
    assert "text_cut" in found.warnings
    assert len(found.items[0].text) <= 20


# --- JSON ----------------------------------------------------------------------------------------


def of_json(value: object, limits: Limits = SMALL) -> Export | None:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read_json(io.BytesIO(data), limits)


def sms(**more: object) -> dict[str, object]:
    return {"address": WHO, "date": 1773841025000, "type": 1, "body": "请还款", **more}


def test_a_file_of_lines_may_have_empty_ones_and_numbers() -> None:
    lines = [json.dumps(sms()), "", "7", json.dumps(sms(body="二"))]
    export = of_json("\n".join(lines).encode())
    assert export is not None
    assert [one.text for one in export.items] == ["请还款", "二"]
    assert all(one.number == WHO for one in export.items)


def test_too_much_of_anything_is_refused() -> None:
    with pytest.raises(SourceTooLarge):
        of_json([sms()] * 4)
    with pytest.raises(SourceTooLarge):
        of_json(b"[" + b" " * 4001)
    with pytest.raises(SourceDamaged):
        of_json(b"[" * 3000)
    with pytest.raises(SourceDamaged):
        of_json(b"[NaN]")


def test_what_was_never_sent_and_what_is_long_is_told() -> None:
    export = of_json([sms(type=3), sms(body="长" * 50), sms(date="gestern")])
    assert export is not None
    assert export.warnings == ("entries_without_time", "text_cut", "unsent_left_out")
    assert [len(one.text) <= 20 for one in export.items] == [True, True]


def test_a_value_of_another_kind_is_no_text() -> None:
    table = [{"number": WHO, "time": "2026-03-18 21:37:05", "text": ["list"]}] * 2
    export = of_json(table)
    assert export is not None
    assert {one.text for one in export.items} == {""}
    export = of_json([{"number": WHO, "time": "2026-03-18 21:37:05", "text": True}])
    assert export is not None
    assert export.items[0].text == "1"


def test_a_long_list_can_be_cancelled() -> None:
    data = json.dumps([sms() for _ in range(600)]).encode()
    with pytest.raises(Cancelled):
        read_json(io.BytesIO(data), progress=Stop())


# --- tables --------------------------------------------------------------------------------------

HEADING = "号码,时间,内容,方向\n"
ROW = f"{WHO},2026-03-18 21:37:05,请还款,接收\n"


def of_table(text: str, limits: Limits = SMALL, **more: NullProgress) -> Export | None:
    return read_csv(io.BytesIO(text.encode()), limits, **more)


def test_empty_rows_keep_the_number_of_the_line_and_long_words_are_cut() -> None:
    export = of_table(HEADING + ROW + ",,,\n" + ROW.replace("请还款", "长" * 50))
    assert export is not None
    assert [one.item for one in export.items] == ["1", "3"]
    assert export.warnings == ("text_cut",)
    assert export.items[0].direction is Direction.INCOMING


def test_a_table_that_is_too_long_is_refused() -> None:
    with pytest.raises(SourceTooLarge):
        of_table(HEADING + ROW * 4)
    with pytest.raises(SourceTooLarge):
        of_table(HEADING + " " * 4001)
    with pytest.raises(Cancelled):
        of_table(HEADING + ROW * 600, Limits(), progress=Stop())


# --- chats ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clock", "wanted"), [("上午12:05", "00:05"), ("下午12:05", "12:05"), ("下午1:05", "13:05")]
)
def test_the_twelfth_hour(clock: str, wanted: str) -> None:
    export = read_chat(f"小刘（虚构） 2026年3月18日 {clock}\n还钱\n我 2026年3月18日 下午9:38\n好")
    assert export is not None
    at = export.items[0].at
    assert at is not None
    assert at.local.strftime("%H:%M") == wanted


def test_a_label_in_the_words_of_a_message_belongs_to_them() -> None:
    text = f"发件人：{WHO}\n时间：2026-03-19 08:00:01\n内容：第一行\n内容：第二行\n第三行"
    export = read_chat(text)
    assert export is not None
    (one,) = export.items
    assert one.text == "第一行\n内容：第二行\n第三行"
    assert one.channel is Channel.SMS


def test_words_before_their_label_make_it_no_chat() -> None:
    assert read_chat(f"发件人：{WHO}\n没有标签的一行\n时间：2026-03-19 08:00:01\n内容：一") is None
    assert read_chat(f"发件人：{WHO}\n\n时间：2026-03-19 08:00:01\n内容：一") is not None


def test_a_long_message_of_a_chat_is_cut() -> None:
    text = "小刘（虚构） 2026/3/18 21:37:05\n" + "长" * 50 + "\n我 2026/3/18 21:38:00\n好"
    export = read_chat(text, limits=SMALL)
    assert export is not None
    assert "text_cut" in export.warnings
    assert len(export.items[0].text) <= 20
