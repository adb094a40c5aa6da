"""The repayment page, the letters it leads to, and the fields of the other papers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import docx
from PySide6.QtWidgets import QPushButton

from cunzheng.core.repayment import AnswerKind
from cunzheng.core.values import Debt, Lender, Person, Product, Profile
from cunzheng.core.values import PaperKind as Kind
from cunzheng.ui.dialogs.answer import AnswerDialog
from cunzheng.ui.dialogs.reason import ReasonDialog
from cunzheng.ui.messages import MessageDialog
from cunzheng.ui.models.plans import Typed, read

TODAY = dt.date(2026, 11, 25)


def test_the_form_is_read_without_a_screen() -> None:
    profile = Profile(Person(), (Lender("a", "甲"),), debts=(Debt("1", "a", Product.CREDIT_CARD),))
    day = dt.date(2027, 1, 31)
    assert read(Typed(first=day), profile, TODAY).reason
    assert read(Typed(total="1.234", first=day), profile, TODAY).plan is None
    income = (("工资", "4,800"), ("", ""))
    shown = read(Typed(income, (("", "x"),), total="100", first=day), profile, TODAY)
    assert shown.plan is None
    shown = read(Typed(income, (), "1", "a", "100.01", terms=3, first=day), profile, TODAY)
    assert [one.fen for one in shown.lines] == [3333, 3333, 3335]
    assert not shown.warning
    each = read(Typed((), (), "1", "a", "100", each="30", first=day), profile, TODAY)
    assert [one.fen for one in each.lines] == [3000, 3000, 3000, 1000]
    assert read(Typed(total="100", first=TODAY), profile, TODAY).warning
    poor = read(Typed((("", "1"),), (), "", "", "100", first=day), profile, TODAY)
    assert poor.plan is not None
    assert poor.warning
    long = read(Typed((), (), "1", "a", "100", terms=61, first=day), profile, TODAY)
    assert long.plan is None
    assert long.reason


def test_a_plan_becomes_a_letter_and_its_answer_is_kept(view, settle, qtbot, find) -> None:
    page = view.page("repayment")
    settle()
    assert not page.keep.isEnabled()
    page.form.income.rows[0][0].setText("工资")
    page.form.income.rows[0][1].setText("4800")
    page.form.total.setText("12345.67")
    page.form.terms.setValue(24)
    page.form.hardship.setPlainText("停产三个月。")
    settle(lambda: not page._wait.isActive())
    assert page.model.rowCount() == 24
    assert page.model.row(23)[2] == "514.47"
    assert page.warning.isHidden()
    page.keep.click()
    settle(lambda: bool(page._proposals))
    assert len(page._proposals) == 1
    buttons = page.list.findChildren(QPushButton)
    assert [":" in one.accessibleName() for one in buttons] == [True] * 4
    answer = buttons[1]
    answer.click()
    dialog = find(AnswerDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(AnswerKind.REFUSED))
    dialog.words.setPlainText("客服拒绝")
    dialog._give()
    settle(lambda: bool(page._proposals[0].answers))
    assert page._proposals[0].answers[0][1].kind is AnswerKind.REFUSED
    page.form.kind.setCurrentIndex(1)
    assert page.form.typed().extension
    page.form.kind.setCurrentIndex(0)
    page.form.terms.setValue(12)
    page.keep.click()  # the same plan, a new version
    settle(lambda: page._proposals[0].plan.terms == 12)
    assert len(page._proposals) == 1
    page.list.letter.emit(page._proposals[0].id)
    compose = view.page("letters")
    settle(
        lambda: (
            compose.letter is not None
            and compose.letter.kind is Kind.REPAYMENT
            and compose.save_button.isEnabled()
        )
    )
    assert "停产三个月。" in compose.letter.text
    assert compose.choices.others.currentData() == Kind.REPAYMENT
    assert compose.choices.facts_heading.isHidden()
    page.list.withdraw.emit(page._proposals[0].id)
    reason = find(ReasonDialog)
    reason.reason.setPlainText("不再提出")
    reason.save.click()
    settle(lambda: not page._proposals)


def test_other_papers_have_their_own_fields_and_a_word_file(
    view, settle, qtbot, find, tmp_path: Path
) -> None:
    page = view.page("letters")
    choices = page.choices
    at = choices.others.findData(Kind.AUTHORISATION)
    choices.others.setCurrentIndex(at)
    choices.others.activated.emit(at)
    assert not any(card.isChecked() for card in choices.cards.values())
    assert choices.fields.name.isVisibleTo(choices)
    assert not choices.fields.agency.isVisibleTo(choices)
    qtbot.keyClicks(choices.fields.name, "Zhou")
    settle(
        lambda: (
            not page._wait.isActive()
            and page.letter is not None
            and "Zhou" in page.letter.text
            and page.word_button.isEnabled()
        )
    )
    assert choices.fields.focus("request.agent_id")
    page.save_word_to(str(tmp_path / "a.docx"))
    find(MessageDialog).close()
    settle()
    assert any("Zhou" in one.text for one in docx.Document(str(tmp_path / "a.docx")).paragraphs)
    choices.choose_kind(Kind.COLLECTOR)
    assert choices.fields.collector.isVisibleTo(choices)  # no agency is known
    choices.choose_kind(Kind.RECORDS)
    assert choices.lender.isVisibleTo(choices)
    assert choices.lender.currentData() == "l1"  # although there is nothing to tell yet
    choices.cards[Kind.NFRA].click()
    assert choices.others.currentIndex() == 0
    assert "国家金融监督管理总局" in choices.office.placeholderText()
    settle(lambda: not page._wait.isActive())
