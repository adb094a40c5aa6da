"""The words of the sample: everything in it is invented (see resources/sample/README.md).

Used only by make_sample.py. Numbers begin with 129, which is no allocated prefix of mobile phones.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

SHANGHAI = dt.timezone(dt.timedelta(hours=8))


@dataclass(frozen=True)
class Spoken:
    """One sentence: milliseconds from the start of the recording, espeak-ng voice, words."""

    at_ms: int
    voice: str
    words: str


@dataclass(frozen=True)
class Call:
    """One entry of the call log. ``kind`` is Android's: 1 in, 2 out, 3 missed, 5 rejected."""

    at: str
    number: str
    kind: int
    seconds: int = 0
    name: str = "(Unknown)"


@dataclass(frozen=True)
class Sms:
    """One text message. ``kind``: 1 received, 2 sent, 3 draft."""

    at: str
    number: str
    kind: int
    body: str
    name: str = "(Unknown)"


THREAT_2025 = "再不还钱，就去你家泼油漆"
THREAT_2026 = "明天就带人上门，让你全家不得安宁"
COLLECTOR, DEBTOR = "cmn", "cmn+f2"

RECORDING_2025 = (
    Spoken(400, COLLECTOR, "喂，林知遥吗？示范消费金融的欠款，今天必须还。"),
    Spoken(7200, DEBTOR, "请问你的工号是多少？"),
    Spoken(10600, COLLECTOR, "工号你不用管。"),
    Spoken(12900, COLLECTOR, THREAT_2025),
)
RECORDING_2026 = (
    Spoken(400, COLLECTOR, "林知遥，钱准备好了没有？"),
    Spoken(4300, DEBTOR, "我在和你们公司协商分期。"),
    Spoken(7700, COLLECTOR, "不用协商。"),
    Spoken(9100, COLLECTOR, THREAT_2026),
)

FALSE_POLICE = (
    "【示范消金】林知遥：您恶意拖欠贷款一案已移交公安机关立案，今日不还即上门抓捕，"
    "并通知户籍地派出所协助执行。速联系12900008830处理。"
)

MESSAGES = (
    Sms("2025-11-12 09:00:00", "1069000000501", 1,
        "【示例银行】您尾号0012的信用卡本期账单人民币8,352.16元，最低还款额835.22元，"
        "到期还款日11月25日。如已还款请忽略。"),
    Sms("2025-11-20 20:31:15", "12900000021", 1, "知遥，周末出来走走？别一个人闷着😀", "老同学"),
    Sms("2025-12-05 15:40:00", "1069000000455", 1, FALSE_POLICE),
    Sms("2025-12-18 20:12:40", "12900008831", 1,
        "欠钱不还的老赖，脸都不要了，你就是个骗子、人渣，谁认识你谁倒霉。"),
    Sms("2026-01-15 06:31:08", "12900008831", 1,
        "起床了没有？今天再不还，就去你父母家门口坐着，让全村都看看。"),
    Sms("2026-01-31 10:00:00", "1069000000502", 1,
        "【样本商业银行】您尾号0034的信用卡账单已出，请在2月18日前还款。退订回复R。"),
    Sms("2026-02-20 14:22:30", "12900008830", 2,
        "我正在与贵司协商分期，请不要再联系我的家人和单位，也请告知你的姓名和工号。"),
    Sms("2026-03-02 16:05:21", "12900008830", 1, "最后一天，再不还就找人收拾你，后果自负。"),
    Sms("2026-03-18 09:12:00", "1069000000501", 1,
        "【示例银行】尊敬的客户，您提交的个性化分期申请已受理，将在7个工作日内答复。"),
    Sms("2026-04-02 12:40:00", "12900000021", 1, "合同的事我问了，资料都留好👍🏻", "老同学"),
)  # fmt: skip

CALLS = (
    Call("2026-03-10 08:47:12", "12900008830", 1, 41),
    Call("2026-03-10 09:58:40", "12900008831", 3),
    Call("2026-03-10 11:20:05", "12900008830", 1, 65),
    Call("2026-03-10 12:05:33", "12900000021", 1, 212, "老同学"),
    Call("2026-03-10 12:41:33", "12900008831", 1, 22),
    Call("2026-03-10 13:30:27", "12900008830", 3),
    Call("2026-03-10 15:06:51", "12900008831", 1, 94),
    Call("2026-03-10 16:44:09", "12900008830", 5),
    Call("2026-03-10 18:12:58", "12900008830", 1, 37),
    Call("2026-03-10 19:35:16", "12900008831", 3),
    Call("2026-03-10 20:08:44", "12900008830", 3),
    Call("2026-03-11 10:05:00", "12900009501", 1, 130),
)

# The group chat of 2026-02-09, from top to bottom: (who, words); "time" and "note" are grey lines.
GROUP = (
    ("time", "2026年2月9日 21:06"),
    ("note", "“资产处置-王”邀请你和“郑经理”加入了群聊"),
    ("资产处置-王", "郑经理您好，林知遥在外面欠了一屁股债不还，请单位管管自己的员工。"),
    ("郑经理", "请问您是哪位？怎么有我的联系方式？"),
    ("资产处置-王", "我们受委托处置不良资产。这种老赖、无赖，单位留着丢人。"),
    ("me", "这是我个人的债务，请不要联系我的单位。"),
    ("资产处置-王", "骗子还有脸说话？今天不还，明天我就把你的事发到你们公司大群。"),
    ("time", "21:14"),
    ("郑经理", "知遥，明天到我办公室来一下。"),
)

NOTE_AT_THE_DOOR = ("林知遥", "欠示范消金的钱", "赶紧还！", "12900008831")


def milliseconds(at: str) -> int:
    """Milliseconds since 1970 of a time in Asia/Shanghai."""
    there = dt.datetime.strptime(at, "%Y-%m-%d %H:%M:%S").replace(tzinfo=SHANGHAI)
    return int(there.timestamp()) * 1000
