from __future__ import annotations

import dataclasses
import datetime as dt
import re

import papers_sample as sample
import pytest
from papers_sample import CARD_A, CONTACTS, EVIDENCE, FINDINGS, LOAN, PROFILE, TODAY

from cunzheng.core.errors import LetterTemplateBroken, NothingToSay
from cunzheng.core.values import (
    Finding,
    Lender,
    LenderKind,
    Letter,
    LetterRequest,
    PaperKind,
    Person,
)
from cunzheng.papers import letters, wording
from cunzheng.papers.selection import months_before


def compose(kind: PaperKind, date: dt.date = TODAY, profile=PROFILE, **named) -> Letter:
    return letters.compose(
        LetterRequest(kind, date, **named), profile, CONTACTS, EVIDENCE, FINDINGS
    )


def heads(letter: Letter) -> list[str]:
    return re.findall(r"^## (.*)$", letter.text, re.MULTILINE)


def test_nfra_letter_holds_every_item_of_article_13() -> None:
    letter = compose(PaperKind.NFRA)
    text = letters.plain(letter)
    assert "投诉人：林知遥　　联系电话：12900000001" in text
    assert re.search(r"身份证件号码：_{10,}", text)
    assert "被投诉人：示范消费金融有限公司（虚构）\n" in text
    assert "受被投诉人委托催收的华某达资产管理有限公司（虚构）的人员" in text
    assert not re.search(r"被投诉人：.*华某达", text)
    assert heads(letter) == ["一、投诉请求", "二、事实与经过", "三、依据与理由", "四、声明"]
    assert "客观真实，并对其真实性负责" in text
    assert "> 投诉人（签名）：____" in letter.text
    assert "> 2026年11月25日" in letter.text
    assert "不是举报或者信访" in text


def test_nfra_letter_tells_the_facts_in_order_with_evidence_and_minute() -> None:
    text = compose(PaperKind.NFRA).text
    places = [text.index(one) for one in (
        "（一）2025年11月18日23时14分，号码12900008830来电，通话42秒，称：“再不还钱，就去你家泼油漆”",
        "（证据1，录音00分03秒）",
        "（二）2025年12月5日15时40分，号码1069000000455向本人发送短信",
        "（三）2025年12月6日19时02分，号码12900008830致电本人父母（林守田），告知其本人的欠款情况",
        "（四）2026年1月8日22时15分", "（证据4，录音01分07秒）",
        "（五）2026年2月9日20时10分", "（六）2026年3月10日14时05分",
        "（七）2026年5月1日8时31分，2名催收人员上门",
    )]  # fmt: skip
    assert places == sorted(places)
    assert "来电时间23时14分在22:00至次日8:00之间。" in text
    times = "当日有关联络的时间：9时02分、10时15分、"
    assert times in text
    told = tuple(
        dataclasses.replace(one, statement="当日接通6次（9时02分等），超过3次。")
        if one.related
        else one
        for one in FINDINGS
    )
    request = LetterRequest(PaperKind.NFRA, TODAY)
    assert times not in letters.compose(request, PROFILE, CONTACTS, EVIDENCE, told).text
    assert "当日有关联络的时间：9时02分、10时15分、11时40分、14时05分、16时20分、19时58分。" in text


def test_articles_follow_the_date_and_stand_once() -> None:
    letter = compose(PaperKind.NFRA)
    grounds = letter.text[letter.text.index("## 三、") : letter.text.index("## 四、")]
    assert re.findall(r"^\d+\. 《(?:中华人民共和国)?(..)", grounds, re.MULTILINE) == [
        "治安", "治安", "民法", "民法", "互联", "互联",
    ]  # fmt: skip
    old = "《中华人民共和国治安管理处罚法》（2012修正）第四十二条第一项（事实（一））"
    new = "《中华人民共和国治安管理处罚法》（2025修订）第五十条第一款第一项（事实（四））"
    assert grounds.count(old) == 1
    assert grounds.count(new) == 1
    assert grounds.count("第一千零三十三条第一项（事实（一）、（二）、（四））") == 1
    assert "写恐吓信或者以其他方法威胁他人人身安全的" in grounds
    standards = grounds[grounds.index("不符合") :]
    assert "GB/T 45251—2025）关于催收时间的要求※" in standards
    assert "治安管理" not in standards
    assert "违法" not in standards
    assert letter.text.rstrip().endswith("请以官方文本为准。")


def test_unverified_sources_and_unconfirmed_findings_are_never_printed() -> None:
    for kind in (PaperKind.NFRA, PaperKind.LENDER, PaperKind.POLICE):
        text = compose(kind).text
        assert "关于规范互联网贷款催收业务的通知" not in text
        assert "毫无根据的猜测" not in text
        assert "只作提示" not in text


def test_what_is_missing_is_listed_in_both_languages() -> None:
    missing = compose(PaperKind.NFRA).missing
    fields = {one.field: one.required for one in missing}
    assert fields == {"debtor.id_number": True, "debtor.address": False, "request.office": True,
                      "debt.contract_no": False}  # fmt: skip
    assert all(one.label.zh and one.label.en for one in missing)
    full = dataclasses.replace(
        PROFILE, debtor=Person("林知遥", "110000000000000000", "12900000001", "示例市某路1号")
    )
    named = {
        one.field for one in compose(PaperKind.NFRA, profile=full, office="示例监管局").missing
    }
    assert named == {"debt.contract_no"}


@pytest.mark.parametrize("kind", [LenderKind.MICRO_LOAN, LenderKind.UNLICENSED])
def test_local_institutions_go_to_the_local_administration(kind: LenderKind) -> None:
    lenders = tuple(
        dataclasses.replace(one, kind=kind) if one.id == LOAN else one for one in PROFILE.lenders
    )
    letter = compose(PaperKind.NFRA, profile=dataclasses.replace(PROFILE, lenders=lenders))
    assert "地方金融管理局：" in letter.text
    assert "国家金融监督管理总局" not in letter.text
    assert "银保监" not in letter.text
    assert letter.title == "地方金融组织消费投诉书"
    notices = [one.label.zh for one in letter.missing if not one.required]
    assert any("地方金融管理局" in one or "公安机关" in one for one in notices)


def test_the_lender_with_most_findings_is_taken_and_others_can_be_named() -> None:
    assert "被投诉人：示范消费金融" in compose(PaperKind.NFRA).text
    with pytest.raises(NothingToSay):
        compose(PaperKind.NFRA, lender_id=CARD_A)
    chosen = compose(PaperKind.NFRA, lender_id=CARD_A, contact_ids=("c9",))
    assert "被投诉人：示例银行（虚构）信用卡中心" in chosen.text
    assert "依据" not in "".join(heads(chosen))
    assert heads(chosen)[-1] == "三、声明"
    assert "个性化分期还款" in chosen.text


def test_requests_follow_the_facts() -> None:
    text = compose(PaperKind.NFRA, contact_ids=("c3",)).text
    assert "停止向与债务无关的第三人催收" in text
    assert "不当时间" not in text
    offered = letters.default_requests(PaperKind.NFRA)
    letter = compose(
        PaperKind.NFRA, contact_ids=("c3",), requests=(*offered, "赔礼道歉。", "# 假标题")
    )
    assert "不当时间" not in letter.text
    assert "）赔礼道歉；" in letter.text
    assert "# 假标题" in letters.plain(letter)
    assert "# 假标题" not in heads(letter)
    assert "requests" in {one.field for one in letter.missing}


def test_police_report_tells_old_acts_as_background_only() -> None:
    late = compose(PaperKind.POLICE)
    assert "禁止接触" not in late.text
    assert "依法处理" not in late.text
    assert "逾六个月" in late.text
    assert "contacts" in {one.field for one in late.missing}
    soon = compose(PaperKind.POLICE, dt.date(2026, 5, 20))
    assert (
        soon.text.index("二、事实经过")
        < soon.text.index("2026年1月8日")
        < soon.text.index("三、背景情况")
    )
    assert soon.text.index("三、背景情况") < soon.text.index("2025年11月18日")
    assert "第五十条第二款，经公安机关负责人批准，责令行为人一定期限内禁止接触被侵害人" in soon.text
    for letter in (late, soon):
        assert "受案回执" in letter.text
        assert "接受证据清单" in letter.text
        assert "GB/T" not in letter.text
        assert "民法典" not in letter.text
        numbers = [one.split("、")[0] for one in heads(letter)]
        assert numbers == ["一", "二", "三", "四", "五", "六"][: len(numbers)]


def test_no_contact_order_is_asked_only_under_the_fifth_item_from_2026() -> None:
    text = compose(PaperKind.POLICE, dt.date(2026, 1, 20), contact_ids=("c4",)).text
    assert "2026年1月8日" in text
    assert "依法处理" in text
    assert "禁止接触" not in text  # the threat of January comes under the first item


def test_six_months_are_counted_by_calendar() -> None:
    assert months_before(dt.date(2026, 8, 31), 6) == dt.date(2026, 2, 28)
    assert months_before(dt.date(2026, 5, 20), 6) == dt.date(2025, 11, 20)
    assert months_before(dt.date(2024, 8, 30), 6) == dt.date(2024, 2, 29)


def test_lender_letter_names_the_deadlines_and_promises_nothing() -> None:
    text = compose(PaperKind.LENDER).text
    for word in ("15日", "30日", "60日", "不是还款承诺", "示范消费金融有限公司（虚构）："):
        assert word in text
    # The times were not read in the measure itself: marked, with the note at the end.
    assert "《银行业保险业消费投诉处理管理办法》※" in text
    card = compose(PaperKind.LENDER, lender_id=CARD_A, contact_ids=("c9",)).text
    unfounded = compose(PaperKind.LENDER, contact_ids=("c5",)).text
    assert "\n~ ※ 该处条文据公开资料整理" in unfounded
    assert "第七十条" not in text
    assert "《商业银行信用卡业务监督管理办法》第七十条" in card
    assert "※" in card


def test_hotline_sheet_is_about_one_number() -> None:
    letter = compose(PaperKind.HOTLINE_12321)
    assert "| 被举报号码 | 12900008830 |" in letter.text
    assert "12900008831" not in letter.text
    assert "2025-12-06" not in letter.text  # a call to the father did not reach this telephone
    assert letters.page_count(letters.render(letter)) == 1
    sms = compose(PaperKind.HOTLINE_12321, number="1069000000455")
    assert f'" {sample.SMS_TEXT}' in sms.text
    assert "垃圾短信" in sms.text
    with pytest.raises(NothingToSay):
        compose(PaperKind.HOTLINE_12321, number="12900007777")


def test_nothing_confirmed_is_nothing_to_say() -> None:
    none: tuple[Finding, ...] = ()
    for kind in (PaperKind.NFRA, PaperKind.POLICE, PaperKind.LENDER):
        with pytest.raises(NothingToSay):
            letters.compose(LetterRequest(kind, TODAY), PROFILE, CONTACTS, EVIDENCE, none)


INJECTION = "{{ 7*7 }}{% for x in y %}<b>&lt;#\n## 六、伪造标题\n| a |\\"


def test_markup_and_templates_typed_by_the_user_are_printed_as_typed() -> None:
    profile = dataclasses.replace(
        PROFILE,
        debtor=Person(INJECTION, INJECTION, INJECTION, INJECTION),
        lenders=(Lender(LOAN, INJECTION, LenderKind.BANK, INJECTION),),
    )
    contacts = tuple(
        dataclasses.replace(one, said=INJECTION, collector=INJECTION, reached_name=INJECTION,
                            number=INJECTION, note=INJECTION)
        for one in CONTACTS
    )  # fmt: skip
    shown = " ".join(INJECTION.split())
    for kind in (PaperKind.NFRA, PaperKind.POLICE, PaperKind.LENDER, PaperKind.HOTLINE_12321):
        request = LetterRequest(kind, TODAY, office=INJECTION, requests=(INJECTION,))
        letter = letters.compose(request, profile, contacts, EVIDENCE, FINDINGS)
        text = letters.plain(letter)
        assert shown in text
        assert "49" not in text
        assert all("伪造标题" not in head for head in heads(letter))


def test_a_broken_template_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = wording._environment()
    for source in (
        "{{ nothing }}",
        "{% if %}",
        "{{ ''.__class__.__mro__ }}",
        "{{ none }}",
        "{{ 1/0 }}",
    ):
        with monkeypatch.context() as patch:
            patch.setattr(environment, "loader", None)
            patch.setattr(
                environment, "get_template", lambda _n, s=source: environment.from_string(s)
            )
            with pytest.raises(LetterTemplateBroken) as caught:
                wording.write("nfra.j2", {})
            assert caught.value.subject == "nfra.j2"
    assert wording.write("nfra.j2", _values()).startswith("# ")


def _values() -> dict[str, object]:
    from cunzheng.papers.views import DateView, LenderView, PersonView

    empty: tuple[object, ...] = ()
    return {
        "title": "题", "to": "某局", "me": PersonView("", "", "", ""), "lender": LenderView(),
        "local": False, "debts": empty, "agencies": empty, "staff": empty, "numbers": empty,
        "requests": empty, "facts": empty, "laws": empty, "standards": empty, "exhibits": empty,
        "secondary": False, "date": DateView(2026, 1, 2),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("macro", "values", "said"),
    [
        ("cn", (1,), "一"), ("cn", (10,), "十"), ("cn", (11,), "十一"),
        ("cn", (20,), "二十"), ("cn", (35,), "三十五"),
        ("length", (42,), "42秒"), ("length", (222,), "3分42秒"),
        ("length", (3600,), "1小时"), ("length", (0,), "0秒"),
        ("money", (1234567,), "12,345.67元"), ("money", (5,), "0.05元"),
        ("exhibits", ((1, 2, 3, 5, 7, 8),), "证据1至证据3、证据5、证据7、证据8"),
        ("exhibits", ((4,),), "证据4"),
    ],
)  # fmt: skip
def test_macros(macro: str, values: tuple[object, ...], said: str) -> None:
    assert wording.phrase(macro, *values) == said


def test_a_source_without_text_is_named_without_an_empty_quotation() -> None:
    bare = dataclasses.replace(sample.GBT_HOURS, text="", place="")
    findings = tuple(
        dataclasses.replace(one, citations=(bare,)) if sample.GBT_HOURS in one.citations else one
        for one in FINDINGS
    )
    request = LetterRequest(PaperKind.NFRA, TODAY)
    text = letters.compose(request, PROFILE, CONTACTS, EVIDENCE, findings).text
    assert "（GB/T 45251—2025）※（事实（一）、（四））。" in text
    assert "“”" not in text
