"""Chats as text, mail, JSON: messages with their exact words, and nothing where there is none."""

from __future__ import annotations

import base64
import io
import json

import pytest

from cunzheng.core.errors import SourceDamaged, SourceTooLarge
from cunzheng.core.moments import Precision
from cunzheng.core.values import Channel, Direction
from cunzheng.intake.chats import read_chat
from cunzheng.intake.jsonexports import read_json
from cunzheng.intake.limits import Limits
from cunzheng.intake.mail import read_mail

NAME = "催收小刘（虚构）"

THREAT = "再不还钱就上门\n找你家人"
FORMS = {
    "exporter": f"2026-03-18 21:37:05 {NAME}\n{THREAT}\n\n2026-03-18 21:38:00 我\n好\n",
    "computer": f"{NAME} 2026/3/18 21:37:05\n{THREAT}\n\n我 2026/3/18 21:38:00\n好",
    "afternoon": f"{NAME} 2026年3月18日 下午9:37\n{THREAT}\n我 2026年3月18日 下午9:38\n好",
    "brackets": f"[2026-03-18 21:37:05] {NAME}: {THREAT}\n[2026-03-18 21:38:00] 我: 好",
    "one line": f"2026/3/18 21:37 - {NAME}: {THREAT}\n2026/3/18 21:38 - 我: 好",
    "by mail": (
        f"聊天记录如下\n\n————— 2026-03-18 —————\n\n{NAME}  21:37\n\n{THREAT}\n\n我  21:38\n\n好"
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_forms(form: str) -> None:
    export = read_chat(FORMS[form])
    assert export is not None
    theirs, mine = export.items
    assert (theirs.name, theirs.number, theirs.channel) == (NAME, "", Channel.MESSAGE)
    assert theirs.text == "再不还钱就上门\n找你家人"
    assert theirs.at is not None
    assert theirs.at.local.strftime("%Y-%m-%d %H:%M") == "2026-03-18 21:37"
    assert theirs.direction is Direction.UNKNOWN  # the user says who is the collector
    assert (mine.text, mine.direction, mine.item) == ("好", Direction.OUTGOING, "2")


def test_labelled_messages() -> None:
    text = (
        "发件人：1069 0000 0045 5\n时间：2026年3月18日 21:37\n内容：请还款\n时间：不是新的短信\n"
        "发件人：12900008830\n时间：2026-03-19 08:00:01\n内容：最后通知"
    )
    export = read_chat(text)
    assert (
        export is None or len(export.items) == 2
    )  # a label inside the words is told apart or left
    clean = read_chat(text.replace("\n时间：不是新的短信", ""))
    assert clean is not None
    first, second = clean.items
    assert (first.number, first.channel, first.text) == ("1069000000455", Channel.SMS, "请还款")
    assert first.at is not None
    assert first.at.precision is Precision.MINUTE
    assert (second.number, second.text) == ("12900008830", "最后通知")


def test_pasted_sms_and_a_messenger_account() -> None:
    export = read_chat(
        "106900000455 2026-03-18 21:37\n请还款\n\n小刘(12900008830) 2026-03-18 21:40\n在吗"
    )
    assert export is None or {one.number for one in export.items} >= {"106900000455"}
    account = read_chat("2026-03-18 21:37:05 小刘(123456)\n在吗\n")
    assert account is not None
    assert account.items[0].name == "小刘(123456)"  # an account is no telephone number


@pytest.mark.parametrize(
    "text",
    [
        "今天对方又打来了。\n2026-03-18 21:37 接到电话，骂人\n2026-03-19 08:00 又打\n",  # a diary
        "2026-03-18 21:37 接到电话\n2026-03-19 08:00 又打\n2026-03-20 08:00 又打\n",
        "合同\n\n甲方：某某\n乙方：某某\n",
        "发件人：谁\n没有内容\n",
        "",
        "\n\n",
        "2026-13-45 99:99:99 谁\n",
    ],
)
def test_other_text_is_no_chat(text: str) -> None:
    assert read_chat(text) is None


def test_an_impossible_time_stays_unknown() -> None:
    export = read_chat("2026-02-30 21:37:05 小刘\n在吗\n")
    assert export is not None
    assert export.items[0].at is None
    assert export.warnings == ("entries_without_time",)


def test_a_long_chat_is_limited_and_fast() -> None:
    lines = "".join(f"2026-03-18 21:37:05 小刘\n第{no}条\n" for no in range(3000))
    export = read_chat(lines)
    assert export is not None
    assert len(export.items) == 3000
    with pytest.raises(SourceTooLarge):
        read_chat(lines, limits=Limits(entries=2000))
    assert read_chat("a " * 200_000) is None
    assert read_chat(("x" * 39 + " ") * 5000 + "\n" + " " * 100_000) is None


# --- mail ------------------------------------------------------------------------------------


def mail(head: str, body: bytes = b"hello") -> io.BytesIO:
    return io.BytesIO(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body)


def test_a_chinese_mail() -> None:
    subject = base64.b64encode("逾期通知".encode("gb18030")).decode()
    body = base64.b64encode("今日不还，后果自负。".encode("gb18030"))
    export = read_mail(
        mail(
            'From: "Loan" <Notice@Lender.example>\nTo: me@mail.example\n'
            f"Subject: =?gb2312?B?{subject}?=\nDate: Wed, 18 Mar 2026 21:37:05 +0800\n"
            "Content-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: base64",
            body,
        )
    )
    assert export is not None
    (one,) = export.items
    assert (one.number, one.name, one.channel) == ("notice@lender.example", "Loan", Channel.EMAIL)
    assert one.text == "逾期通知\n\n今日不还，后果自负。"
    assert one.at is not None
    assert one.at.iso() == "2026-03-18T21:37:05+08:00"
    assert export.warnings == ()


def test_html_attachments_and_a_doubtful_date() -> None:
    body = (
        b"--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + "<style>p{}</style><p>第一行</p><p>第二行 &amp; 完</p>".encode()
        + b"\r\n--x\r\nContent-Type: application/pdf\r\n"
        + b"Content-Disposition: attachment\r\n\r\n%PDF\r\n--x--"
    )
    export = read_mail(
        mail(
            "From: notice@lender.example\nDate: Wed, 18 Mar 2026 21:37:05 +0800\n"
            "Received: from a by b; Thu, 19 Mar 2026 09:00:00 +0800\nMIME-Version: 1.0\n"
            "Content-Type: multipart/mixed; boundary=x",
            body,
        )
    )
    assert export is not None
    assert export.items[0].text == "第一行\n第二行 & 完"
    assert export.warnings == ("has_attachments", "times_disagree")


def test_mail_that_is_none_and_mail_that_attacks() -> None:
    assert read_mail(mail("Subject: only a note")) is None
    deep = "".join(
        f"--b{at}\nContent-Type: multipart/mixed; boundary=b{at + 1}\n\n" for at in range(900)
    )
    with pytest.raises(SourceDamaged):
        read_mail(
            mail("From: a@b.example\nContent-Type: multipart/mixed; boundary=b0", deep.encode())
        )
    with pytest.raises(SourceTooLarge):
        read_mail(mail("From: a@b.example"), Limits(mail_bytes=10))


# --- JSON ------------------------------------------------------------------------------------


def test_json_in_three_shapes() -> None:
    sms = {"address": "1069000000455", "date": "1773841025000", "type": "1", "body": "请还款😀"}
    call = {"number": "12900008830", "date": "1773841025000", "type": "3", "duration": "0"}
    other = {"发送人": NAME, "时间": "2026-03-18 21:37:05", "内容": "在吗"}
    shapes = (
        json.dumps([sms, call]),
        json.dumps({"messages": [sms], "calls": [call]}, ensure_ascii=False),
        "\n".join(json.dumps(one) for one in (sms, call)),
    )
    for text in shapes:
        export = read_json(io.BytesIO(text.encode()))
        assert export is not None
        first, second = export.items
        assert (first.number, first.text) == ("1069000000455", "请还款😀")
        assert (second.channel, second.answered) == (Channel.CALL, False)
        assert first.at is not None
        assert first.at.iso() == "2026-03-18T21:37:05+08:00"
    export = read_json(io.BytesIO(json.dumps([other]).encode()))
    assert export is not None
    assert (export.items[0].name, export.items[0].text) == (NAME, "在吗")


@pytest.mark.parametrize("text", ['{"a": 1}', "[]", "[1, 2]", '"x"', "{}", '[{"x": "y"}]'])
def test_other_json_is_left_alone(text: str) -> None:
    assert read_json(io.BytesIO(text.encode())) is None


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, '{"a":' * 50_000, '{"date": NaN}', '[{"a": 1}', "9" * 9999, '{"a": 1}\n{'],
)
def test_broken_json_is_told(text: str) -> None:
    with pytest.raises(SourceDamaged):
        read_json(io.BytesIO(text.encode()))
