"""The sample story as values made by hand, for the tests of papers (all names invented)."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import random

from PIL import Image, ImageDraw

from cunzheng.core.moments import Moment, Precision, TimeSource, parse_moment
from cunzheng.core.values import (
    Agency,
    Bilingual,
    Channel,
    Citation,
    ConductKind,
    Contact,
    Credentials,
    Debt,
    Described,
    Direction,
    Evidence,
    EvidenceKind,
    Finding,
    FindingState,
    Lender,
    LenderKind,
    MessageItem,
    Person,
    PhoneLine,
    Product,
    Profile,
    Quote,
    Reached,
    Status,
    Verdict,
)

TODAY = dt.date(2026, 11, 25)
CARD_A, CARD_B, LOAN = "a" * 32, "b" * 32, "c" * 32
HEAD = hashlib.sha256(b"head").hexdigest()

PROFILE = Profile(
    debtor=Person(name="林知遥", phone="12900000001"),
    lenders=(
        Lender(CARD_A, "示例银行（虚构）信用卡中心", LenderKind.BANK),
        Lender(CARD_B, "样本商业银行（虚构）信用卡中心", LenderKind.BANK),
        Lender(LOAN, "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),
    ),
    agencies=(Agency("g" * 32, "华某达资产管理有限公司（虚构）", LOAN),),
    debts=(
        Debt("1" * 32, CARD_A, Product.CREDIT_CARD, "6200 0000 0000 0001"),
        Debt("2" * 32, CARD_B, Product.CREDIT_CARD),
        Debt("3" * 32, LOAN, Product.ONLINE_LOAN, night_agreed=False),
    ),
    lines=(PhoneLine("12900008830", LOAN, "g" * 32), PhoneLine("12900008831", LOAN, "g" * 32)),
)

ZHIAN = "中华人民共和国治安管理处罚法"
OLD_42 = Citation(
    "zhian-2012", ZHIAN, "2012修正", "第四十二条第一项",
    "有下列行为之一的，处五日以下拘留或者五百元以下罚款；情节较重的，处五日以上十日以下拘留，可以并处"
    "五百元以下罚款：\n（一）写恐吓信或者以其他方法威胁他人人身安全的；",
    Status.VERIFIED, dt.date(2013, 1, 1), dt.date(2025, 12, 31),
)  # fmt: skip
NEW_50 = Citation(
    "zhian-2025", ZHIAN, "2025修订", "第五十条第一款第一项",
    "有下列行为之一的，处五日以下拘留或者一千元以下罚款；情节较重的，处五日以上十日以下拘留，可以并处"
    "一千元以下罚款：\n（一）写恐吓信或者以其他方法威胁他人人身安全的；",
    Status.VERIFIED, dt.date(2026, 1, 1),
)  # fmt: skip
NEW_50_5 = Citation(
    "zhian-2025", ZHIAN, "2025修订", "第五十条第一款第五项",
    "有下列行为之一的，处五日以下拘留或者一千元以下罚款；情节较重的，处五日以上十日以下拘留，可以并处"
    "一千元以下罚款：\n（五）多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、"
    "纠缠、跟踪等方法，干扰他人正常生活的；",
    Status.VERIFIED, dt.date(2026, 1, 1),
)  # fmt: skip
CIVIL_1033 = Citation(
    "minfadian", "中华人民共和国民法典", "", "第一千零三十三条第一项",
    "除法律另有规定或者权利人明确同意外，任何组织或者个人不得实施下列行为：\n（一）以电话、短信、即时通讯工具、"
    "电子邮件、传单等方式侵扰他人的私人生活安宁；",
    Status.VERIFIED, dt.date(2021, 1, 1),
)  # fmt: skip
CIVIL_1034 = Citation(
    "minfadian", "中华人民共和国民法典", "", "第一千零三十二条第一款",
    "自然人享有隐私权。任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权。",
    Status.VERIFIED, dt.date(2021, 1, 1),
)  # fmt: skip
GBT_HOURS = Citation(
    "gbt-45251", "互联网金融 个人网络消费信贷 贷后催收风控指引", "GB/T 45251—2025",
    "关于催收时间的要求",
    "未经债务人同意，不应在22:00至次日8:00之间以电话、上门等方式催收。",
    Status.SECONDARY, dt.date(2025, 2, 28), is_law=False,
)  # fmt: skip
GBT_CALLS = Citation(
    "gbt-45251", "互联网金融 个人网络消费信贷 贷后催收风控指引", "GB/T 45251—2025",
    "关于催收频次的要求",
    "每日主动对债务人有效通话不应超过3次。", Status.SECONDARY, dt.date(2025, 2, 28), is_law=False,
)  # fmt: skip
UNVERIFIED = Citation(
    "notice", "关于规范互联网贷款催收业务的通知", "", "第一条", "未能找到的文本。",
    Status.UNVERIFIED, is_law=False,
)  # fmt: skip


def evidence(no: int, kind: EvidenceKind, name: str, media: str, **described: object) -> Evidence:
    return Evidence(
        id=f"{no:032x}", exhibit_no=no, name=name, size=1000 * no,
        sha256=hashlib.sha256(name.encode()).hexdigest(),
        imported_at=parse_moment("2026-11-20 20:14:00", TimeSource.RECORDER_CLOCK),
        described=Described(kind, media, **described),  # type: ignore[arg-type]
        source="import",
    )  # fmt: skip


def at(text: str, source: TimeSource = TimeSource.FILE_NAME) -> Moment:
    return parse_moment(text, source)


SMS_TEXT = "【案件中心】林知遥，你的欠款案件已移交公安机关立案，今日不还即上门抓捕，后果自负！"
EVIDENCE = (
    evidence(1, EvidenceKind.RECORDING, "通话录音@12900008830_20251118231402.m4a", "audio/mp4",
             times=(at("2025-11-18 23:14:02"),), number="12900008830", duration_ms=42_000),
    evidence(2, EvidenceKind.SCREENSHOT, "Screenshot_20251205_154233.jpg", "image/jpeg",
             times=(at("2025-12-05 15:42:33"),), width=540, height=1200),
    evidence(3, EvidenceKind.MESSAGES, "sms-20251230.xml", "text/xml",
             times=(at("2025-12-30 08:00:00"),),
             messages=(
                 MessageItem("1", Channel.SMS, "95500", Direction.INCOMING,
                             at("2025-12-01 09:00:00", TimeSource.EXPORT), "您的信用卡账单已出。"),
                 MessageItem("2", Channel.SMS, "1069000000455", Direction.INCOMING,
                             at("2025-12-05 15:40:11", TimeSource.EXPORT), SMS_TEXT),
             )),
    evidence(4, EvidenceKind.RECORDING, "12900008831_20260108221530.amr", "audio/amr",
             times=(at("2026-01-08 22:15:30"),), number="12900008831", duration_ms=37_400),
    evidence(5, EvidenceKind.SCREENSHOT, "微信截图_20260209.png", "image/png",
             times=(at("2026-02-09 20:11:00"),), width=600, height=2600),
    evidence(6, EvidenceKind.SCREENSHOT, "Screenshot_20260310_203000.png", "image/png",
             times=(at("2026-03-10 20:30:00"),), width=540, height=1200),
    evidence(7, EvidenceKind.PHOTO, "IMG_20260418_102133.jpg", "image/jpeg",
             times=(at("2026-04-18 10:21:33", TimeSource.EXIF),), width=1600, height=1200,
             device="示例手机 X1"),
)  # fmt: skip


def _finding(contact: str, kind: ConductKind, statement: str, *citations: Citation,
             state: FindingState = FindingState.CONFIRMED, related: tuple[str, ...] = (),
             verdict: Verdict = Verdict.BREACH) -> Finding:  # fmt: skip
    return Finding(
        id=f"{contact}-{kind.value}", contact_id=contact, kind=kind, rule_id=kind.value,
        verdict=verdict, state=state, label=Bilingual(statement[:8]),
        explanation=Bilingual(statement), statement=statement, citations=citations,
        related=related,
    )  # fmt: skip


G = {"lender_id": LOAN, "agency_id": "g" * 32, "debt_id": "3" * 32}


def _calls() -> tuple[Contact, ...]:
    times = ("09:02:10", "10:15:00", "11:40:31", "14:05:12", "16:20:45", "19:58:03")
    return tuple(
        Contact(
            f"call{i}",
            60 + i,
            1,
            start=at(f"2026-03-10 {one}", TimeSource.EXPORT),
            number=("12900008830", "12900008831")[i % 2],
            answered=True,
            duration_s=30 + i * 7,
            reached=Reached.DEBTOR,
            evidence_ids=(f"{6:032x}",),
            **G,
        )
        for i, one in enumerate(times)
    )


CONTACTS = (
    Contact("c1", 1, 1, start=at("2025-11-18 23:14:02"), duration_s=42, number="12900008830",
            answered=True, reached=Reached.DEBTOR, evidence_ids=(f"{1:032x}",),
            quotes=(Quote("再不还钱，就去你家泼油漆", f"{1:032x}", 3_400),), **G),
    Contact("c2", 2, 1, Channel.SMS, start=at("2025-12-05 15:40:11", TimeSource.EXPORT),
            number="1069000000455", reached=Reached.DEBTOR, said=SMS_TEXT,
            evidence_ids=(f"{2:032x}",), origin=f"{3:032x}", origin_item="2", lender_id=LOAN),
    Contact("c3", 3, 1, start=at("2025-12-06 19:02", TimeSource.TYPED), number="12900008830",
            answered=True, reached=Reached.PARENT, reached_name="林守田", told_of_debt=True, **G),
    Contact("c4", 4, 1, start=at("2026-01-08 22:15:30"), duration_s=37, number="12900008831",
            answered=True, reached=Reached.DEBTOR, evidence_ids=(f"{4:032x}",),
            quotes=(Quote("明天就带人上门，让你全家不得安宁", f"{4:032x}", 67_000),), **G),
    Contact("c5", 5, 1, Channel.MESSAGE, start=at("2026-02-09 20:10", TimeSource.TYPED),
            number="", collector="资产处置-王", reached=Reached.EMPLOYER, reached_name="郑经理",
            told_of_debt=True, said="林知遥欠钱不还，是个骗子", evidence_ids=(f"{5:032x}",), **G),
    *_calls(),
    Contact("c7", 7, 1, Channel.OTHER, start=at("2026-04-18 10:21:33", TimeSource.EXIF),
            note="家门上被贴了写有“欠债还钱”的纸条，门边有油漆", reached=Reached.DEBTOR,
            evidence_ids=(f"{7:032x}",), lender_id=LOAN),
    Contact("c8", 8, 1, Channel.VISIT, start=at("2026-05-01 08:31", TimeSource.TYPED), visitors=2,
            credentials=Credentials.NOT_SHOWN, reached=Reached.SPOUSE, reached_name="周芷", **G),
    Contact("c9", 9, 1, start=at("2026-03-02 10:05:00"), number="12900009900",
            collector="工号0217", answered=True, duration_s=65, reached=Reached.DEBTOR,
            said="您好，提醒您本期账单已逾期", lender_id=CARD_A),
)  # fmt: skip

FINDINGS = (
    _finding("c1", ConductKind.VIOLENCE_THREAT, "对方以泼油漆相威胁。", OLD_42, CIVIL_1033),
    _finding("c1", ConductKind.IMPROPER_TIME, "来电时间23时14分在22:00至次日8:00之间。", GBT_HOURS,
             state=FindingState.ESTABLISHED),
    _finding("c2", ConductKind.FALSE_INFORMATION,
             "短信称已由公安机关立案并将上门抓捕，与事实不符。",
             CIVIL_1033, UNVERIFIED),
    _finding("c3", ConductKind.THIRD_PERSONS, "对方联系与债务无关的第三人，并告知欠款情况。",
             CIVIL_1034, state=FindingState.ESTABLISHED),
    _finding("c4", ConductKind.VIOLENCE_THREAT, "对方以带人上门、使全家不得安宁相威胁。", NEW_50,
             CIVIL_1033),
    _finding("c4", ConductKind.IMPROPER_TIME, "来电时间22时15分在22:00至次日8:00之间。", GBT_HOURS,
             state=FindingState.ESTABLISHED),
    _finding("c5", ConductKind.INSULT_DEFAMATION, "对方在群聊中以侮辱性言词称呼本人。", NEW_50_5),
    _finding("call3", ConductKind.FREQUENCY,
             "当日由同一机构及其受托机构拨打并接通的电话达6次，超过3次。",
             GBT_CALLS, state=FindingState.ESTABLISHED,
             related=tuple(f"call{i}" for i in range(6) if i != 3)),
    _finding("c8", ConductKind.VISIT_NUISANCE, "上门人员未出示证件或者委托文件。", NEW_50_5),
    _finding("c9", ConductKind.INSULT_DEFAMATION, "毫无根据的猜测。", NEW_50,
             state=FindingState.PROPOSED),
    _finding("c8", ConductKind.IMPROPER_TIME, "五一劳动节上门，只作提示。", GBT_HOURS,
             verdict=Verdict.NOTE, state=FindingState.ESTABLISHED),
)  # fmt: skip


def picture(width: int, height: int, form: str, seed: int = 1, exif: bytes = b"") -> bytes:
    """A drawn stand-in for a screenshot: bubbles and rules."""
    image = Image.new("RGB", (width, height), (242, 243, 245))
    pen, dice = ImageDraw.Draw(image), random.Random(seed)
    y = 20
    while y < height - 60:
        tall = dice.randint(40, 120)
        left = dice.choice((20, width // 3))
        pen.rounded_rectangle((left, y, left + width // 2, y + tall), 12, fill=(255, 255, 255))
        for line in range(y + 14, y + tall - 8, 18):
            pen.line((left + 14, line, left + width // 2 - 20, line), fill=(90, 95, 105), width=3)
        y += tall + 24
    out = io.BytesIO()
    image.save(out, form, **({"quality": 88, "exif": exif} if form == "JPEG" else {}))
    return out.getvalue()


FILES = {
    f"{2:032x}": picture(540, 1200, "JPEG", 2),
    f"{5:032x}": picture(600, 2600, "PNG", 5),
    f"{6:032x}": picture(540, 1200, "PNG", 6),
    f"{7:032x}": picture(1600, 1200, "JPEG", 7),
}


def open_evidence(evidence_id: str) -> io.BytesIO:
    return io.BytesIO(FILES[evidence_id])


assert Precision.MINUTE in {one.start.precision for one in CONTACTS if one.start}
