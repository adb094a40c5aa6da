"""The papers beside the four main ones: what each says, and what none may say."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import re

import pikepdf
import pytest
from papers_reading import pages_with
from papers_sample import CARD_A, CONTACTS, EVIDENCE, FINDINGS, LOAN, PROFILE, TODAY

from cunzheng.core.errors import NothingToSay
from cunzheng.core.errors_repayment import PlanNeeded, TooManyTerms
from cunzheng.core.particulars import Agent, Particulars
from cunzheng.core.repayment import Budget, BudgetLine, Plan, PlanKind
from cunzheng.core.values import (
    LETTER_KINDS,
    MAIN_LETTERS,
    LenderKind,
    Letter,
    LetterRequest,
    PaperKind,
)
from cunzheng.papers import gaps, letters, requests, wording

AGENCY = "g" * 32
PLAN = Plan(
    dt.date(2027, 1, 31),
    1_234_567,
    CARD_A,
    terms=24,
    hardship="停产三个月。\n父亲住院。",
    budget=Budget((BudgetLine("工资", 480_000),), (BudgetLine("房租", 180_000),)),
)
TELLING = (PaperKind.NFRA_REPORT, PaperKind.CONSUMER, PaperKind.COLLECTOR, PaperKind.CLAIM)


def compose(kind: PaperKind, profile=PROFILE, findings=FINDINGS, **named: object) -> Letter:
    more = named.pop("more", Particulars(plan=PLAN if kind is PaperKind.REPAYMENT else None))
    request = LetterRequest(kind, TODAY, more=more, **named)
    return letters.compose(request, profile, CONTACTS, EVIDENCE, findings)


def local(profile=PROFILE, kind=LenderKind.MICRO_LOAN):
    changed = tuple(dataclasses.replace(one, kind=kind) for one in profile.lenders)
    return dataclasses.replace(profile, lenders=changed)


def fields(letter: Letter) -> set[str]:
    return {one.field for one in letter.missing}


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_each_kind_has_a_title_requests_and_both_languages(kind: PaperKind) -> None:
    letter = compose(kind)
    assert letter.text.startswith(f"# {letter.title}\n")
    assert all(one.label.zh and one.label.en for one in letter.missing)
    assert kind in MAIN_LETTERS or requests.offers(kind)
    for offer in requests.offers(kind):
        assert requests.reason(offer.when).en
    assert "None" not in letter.text
    assert not re.search(r"[{}<>]{2}", letter.text.replace("> ", ""))


@pytest.mark.parametrize("kind", TELLING)
def test_only_confirmed_findings_and_no_unverified_source(kind: PaperKind) -> None:
    text = compose(kind).text
    assert "2025年11月18日23时14分" in text
    assert "（证据1，录音00分03秒）" in text
    for never in ("毫无根据的猜测", "只作提示", "关于规范互联网贷款催收业务的通知"):
        assert never not in text
    assert "第二百九十三条之一" not in text


def test_a_report_is_no_complaint_and_both_know_the_local_office() -> None:
    report = compose(PaperKind.NFRA_REPORT)
    assert "本件为举报，不是消费投诉" in report.text
    assert "国家金融监督管理总局" in report.text
    assert "request.kind" in fields(report)
    for kind in (PaperKind.NFRA, PaperKind.NFRA_REPORT):
        letter = compose(kind, local())
        assert letter.title.startswith("地方金融组织")
        assert "____地方金融管理局：" in letter.text
        assert "国家金融监督管理总局" not in letter.text
        assert gaps.addressee(kind, local().lenders[0]).endswith("地方金融管理局")
    assert gaps.addressee(PaperKind.NFRA, PROFILE.lenders[0]).startswith("国家金融监督管理总局")


def test_the_consumer_association_is_doubted_for_a_supervised_lender_only() -> None:
    assert "request.kind" in fields(compose(PaperKind.CONSUMER))
    assert "request.kind" not in fields(compose(PaperKind.CONSUMER, local()))
    assert "消费者权益保护法" not in compose(PaperKind.CONSUMER).text


def test_a_notice_goes_to_one_collector_and_needs_no_finding() -> None:
    named = compose(PaperKind.COLLECTOR, more=Particulars(agency_id=AGENCY))
    assert "@ 华某达资产管理有限公司（虚构）：" in named.text
    assert "1069000000455" not in named.text  # the lender's own SMS is not the agency's
    assert "12900008830" in named.text
    bare = compose(PaperKind.COLLECTOR, findings=())
    assert "请贵方做到" in bare.text
    assert "需要停止的行为" not in bare.text
    assert "停止下述" not in bare.text
    assert "request.collector" in fields(bare)
    called = compose(PaperKind.COLLECTOR, findings=(), more=Particulars(collector="工号0217"))
    assert "@ 工号0217：" in called.text
    assert "request.collector" not in fields(called)
    for kind in set(TELLING) - {PaperKind.COLLECTOR}:
        with pytest.raises(NothingToSay):
            compose(kind, findings=())


def test_a_claim_is_a_draft_on_every_page_whatever_its_text_says() -> None:
    letter = dataclasses.replace(compose(PaperKind.CLAIM), text="# 题\n甲\n===\n乙\n===\n丙\n")
    mark = wording.label("page", "draft")
    assert pages_with(letters.render(letter), mark[:2]) == [True] * 3
    plain = dataclasses.replace(letter, kind=PaperKind.LENDER)
    assert pages_with(letters.render(plain), mark[:2]) == [False] * 3
    text = compose(PaperKind.CLAIM).text
    grounds = text[text.index("## 理由") :]
    assert "民法典" in grounds
    assert "治安管理处罚法" not in grounds
    assert "赔偿原告的财产损失____" in text
    assert {"request.damages", "request.kind"} <= fields(compose(PaperKind.CLAIM))


def test_a_proposal_for_a_card_names_article_70_and_warns_of_the_limitation() -> None:
    letter = compose(PaperKind.REPAYMENT)
    assert letter.title == "关于协商个性化分期还款的申请"
    assert "第七十条※" in letter.text
    assert "分24期偿还，前23期每期514.40元，最后一期514.47元" in letter.text
    assert "7个工作日内答复" in letter.text  # a bank, after 2026-01-30
    assert any("第一百九十五条" in one.label.zh for one in letter.missing)
    assert "停产三个月。\n父亲住院。" in letter.text
    assert letter.lender_id == CARD_A
    loan = dataclasses.replace(PLAN, lender_id=LOAN, terms=72)
    other = compose(PaperKind.REPAYMENT, more=Particulars(plan=loan))
    assert other.title == "关于协商分期还款的申请"
    assert "第七十条" not in other.text
    with pytest.raises(TooManyTerms):
        compose(PaperKind.REPAYMENT, more=Particulars(plan=dataclasses.replace(PLAN, terms=61)))
    later = dataclasses.replace(PLAN, kind=PlanKind.EXTENSION)
    text = compose(PaperKind.REPAYMENT, more=Particulars(plan=later)).text
    assert "延期至2027年1月31日偿还" in text
    assert "还款安排" not in text
    with pytest.raises(PlanNeeded):
        compose(PaperKind.REPAYMENT, more=Particulars())


def test_what_a_proposal_lacks_is_said_and_printed_as_lines() -> None:
    bare = dataclasses.replace(
        PLAN, hardship="", budget=Budget(), first=TODAY, each_fen=100_000, terms=12
    )
    letter = compose(PaperKind.REPAYMENT, more=Particulars(plan=bare))
    said = " ".join(one.label.zh for one in letter.missing)
    assert "收入和支出未填写" in said
    assert "困难情况未填写" in said
    assert "首期还款日" in said
    assert "每月收入：____" in letter.text
    tight = dataclasses.replace(PLAN, budget=Budget((BudgetLine("工资", 50_000),)))
    over = compose(PaperKind.REPAYMENT, more=Particulars(plan=tight))
    assert any("超过收支余额" in one.label.zh for one in over.missing)


def test_a_request_for_records_names_the_lenders_calls_only() -> None:
    text = compose(PaperKind.RECORDS, lender_id=LOAN).text
    assert "| 2026-03-10 09:02:10 | 12900008830 |" in text
    assert "12900009900" not in text
    assert "2025年11月18日至2026年3月10日" in text
    assert "第六十八条" not in text
    card = compose(PaperKind.RECORDS, lender_id=CARD_A).text
    assert "12900009900" in card
    assert "第六十八条※" in card
    assert "不是还款承诺" in card


def test_an_authorisation_gives_away_no_promise() -> None:
    agent = Agent("周芷", "", "12900000002", lawyer=True, firm="示例律师事务所（虚构）")
    letter = compose(PaperKind.AUTHORISATION, more=Particulars(agent=agent))
    assert "律师执业证号：____" in letter.text
    assert "示例律师事务所（虚构）" in letter.text
    assert "不得代为承认债务" in letter.text
    assert {"request.agent_id", "request.agent_until"} <= fields(letter)
    past = dataclasses.replace(agent, until=TODAY - dt.timedelta(1))
    said = compose(PaperKind.AUTHORISATION, more=Particulars(agent=past)).missing
    assert any("早于落款日期" in one.label.zh for one in said)


def test_a_cover_sheet_counts_what_lies_in_the_case_and_is_one_page() -> None:
    letter = compose(PaperKind.COVER)
    assert "7项（录音2、截图3、" in letter.text
    assert "证据1至证据7" in letter.text
    pdf = letters.render(letter)
    assert letters.page_count(pdf) == 1
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.docinfo["/Title"]) == "提交材料清单"
