"""Plans and answers as records of a real case, and the papers made of them."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import docx
import pytest

from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded
from cunzheng.core.errors_repayment import PlanImpossible, TooManyTerms
from cunzheng.core.particulars import Particulars
from cunzheng.core.repayment import Answer, AnswerKind, Budget, BudgetLine, Plan, PlanKind
from cunzheng.core.values import (
    Debt,
    Lender,
    LenderKind,
    LetterRequest,
    PaperKind,
    Person,
    Product,
    Profile,
)
from cunzheng.services import cases, given_letters, papers, repayment
from cunzheng.services.cases import Case

DAY = dt.date(2027, 1, 31)


@pytest.fixture
def held(case: Case) -> Case:
    cases.save_profile(
        case,
        Profile(
            Person("林知遥"),
            (
                Lender("a", "示例银行（虚构）", LenderKind.BANK),
                Lender("b", "示范小额贷款（虚构）", LenderKind.MICRO_LOAN),
            ),
            debts=(Debt("1", "a", Product.CREDIT_CARD), Debt("2", "b", Product.ONLINE_LOAN)),
        ),
    )
    return case


def test_a_plan_is_kept_in_versions_and_taken_back_with_a_reason(held: Case) -> None:
    budget = Budget((BudgetLine("工资", 480_000),), (BudgetLine("房租", 180_000),))
    plan = Plan(DAY, 100_001, debt_id="1", terms=3, hardship="甲\n乙", budget=budget)
    before = len(held.custody())
    plan_id, changes = repayment.save_plan(held, plan)
    assert changes
    assert len(held.custody()) == before + 1
    found = repayment.find(held, plan_id[:6])
    assert found.plan == dataclasses.replace(plan, lender_id="a")
    lines = repayment.schedule(found.plan, card=True)
    assert [one.fen for one in lines] == [33_333, 33_333, 33_335]
    repayment.save_plan(held, dataclasses.replace(plan, terms=4), plan_id)
    assert [one.plan.terms for one in repayment.proposals(held)] == [4]
    repayment.add_answer(held, Answer(plan_id, DAY, AnswerKind.COUNTER, "最多三期"))
    assert repayment.proposals(held)[0].answers[0][1].words == "最多三期"
    with pytest.raises(ReasonNeeded):
        repayment.withdraw_plan(held, plan_id, " ")
    repayment.withdraw_plan(held, plan_id, "写错了")
    assert repayment.proposals(held) == ()
    with pytest.raises(NoSuchItem):
        repayment.add_answer(held, Answer(plan_id, DAY))


def test_what_makes_no_plan_is_refused_and_nothing_is_kept(held: Case) -> None:
    for plan, error in (
        (Plan(DAY, 0), PlanImpossible),
        (Plan(DAY, 10**6, "a", terms=61), TooManyTerms),
        (Plan(DAY, 100, "nobody"), InvalidValue),
        (Plan(DAY, 100, "b", "1"), InvalidValue),
        (Plan(DAY, 100, "a", budget=Budget((BudgetLine("x", -1),))), InvalidValue),
    ):
        with pytest.raises(error):
            repayment.save_plan(held, plan)
    with pytest.raises(NoSuchItem):
        repayment.save_plan(held, Plan(DAY, 100, "a"), "f" * 32)
    assert repayment.proposals(held) == ()
    _id, _changes = repayment.save_plan(
        held, Plan(DAY, 10**6, "b", terms=61, kind=PlanKind.EXTENSION)
    )
    assert repayment.proposals(held)[0].plan.terms == 1


def test_the_letter_of_a_plan_is_saved_as_pdf_and_word(held: Case, tmp_path: Path, a_day) -> None:
    plan_id, _changes = repayment.save_plan(held, Plan(DAY, 3_689_045, debt_id="1", terms=24))
    plan = repayment.find(held, plan_id).plan
    letter = papers.compose(
        held, LetterRequest(PaperKind.REPAYMENT, a_day, more=Particulars(plan=plan))
    )
    saved = papers.save_letter(held, letter, tmp_path / "方案.pdf")
    assert saved.pages == 2
    word = papers.save_word(held, letter, tmp_path / "方案.docx")
    read = docx.Document(str(word.path))
    assert read.paragraphs[0].text == "关于协商个性化分期还款的申请"
    assert held.custody()[-1].kind == "word_written"
    # What was saved goes into the folder for a lawyer; the kinds nobody asked for do not.
    given = given_letters.choose(held, a_day, held.profile(), held.contacts(), (), ())
    assert [one.kind for _name, one in given] == [PaperKind.REPAYMENT]


def test_the_office_that_is_proposed_follows_the_lender(held: Case) -> None:
    profile = held.profile()
    for kind in (PaperKind.NFRA, PaperKind.NFRA_REPORT):
        assert "国家金融监督管理总局" in papers.proposed_office(profile, kind, "a")
        assert "地方金融管理局" in papers.proposed_office(profile, kind, "b")
    assert papers.proposed_office(profile, PaperKind.LENDER, "b") == "示范小额贷款（虚构）"
    with pytest.raises(InvalidValue):
        papers.compose(
            held,
            LetterRequest(PaperKind.COLLECTOR, DAY, more=Particulars(agency_id="nobody")),
        )
