"""The letters page with several lenders: whose facts, whose draft, which requests."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import (
    Contact,
    Debt,
    FindingState,
    Lender,
    LenderKind,
    PaperKind,
    Person,
    PhoneLine,
    Product,
    Profile,
)
from cunzheng.services import cases, contacts, review
from cunzheng.ui.case_view import CaseView
from cunzheng.ui.dialogs.log_contact import LogContactDialog
from cunzheng.ui.models.facts import FACT_ROLE
from cunzheng.ui.pages import compose

LONG = (
    "虚构的名字特别长的某某某某某某某某消费金融股份有限公司信用卡中心华东华"
    "南华北联合运营管理总部贷后资产管理与客户权益保障事业部第三分部（虚构）"
)


@pytest.fixture
def three(tmp_path: Path, password: str, unlock) -> CaseView:
    """Two night calls of one lender, one of another, none of a third."""
    path = tmp_path / "案卷 三.czx"
    profile = Profile(
        Person(name="林知遥"),
        (
            Lender("l1", "示例银行（虚构）", LenderKind.CONSUMER_FINANCE),
            Lender("l2", LONG, LenderKind.CONSUMER_FINANCE),
            Lender("l3", "无事银行（虚构）", LenderKind.BANK),
        ),
        debts=tuple(
            Debt(f"d{at}", f"l{at}", Product.ONLINE_LOAN, night_agreed=False) for at in (1, 2)
        ),
        lines=(PhoneLine("12900008830", "l1"), PhoneLine("12900008831", "l2")),
    )
    with cases.create_case(path, password, profile) as case:
        for number, when in (
            ("12900008830", "2026-09-18 23:14:02"),
            ("12900008831", "2026-09-19 23:14:02"),
            ("12900008831", "2026-09-21 23:20:00"),
        ):
            contacts.log_contact(
                case,
                Contact(
                    "", start=parse_moment(when), number=number, answered=True, said="去你家泼油漆"
                ),
            )
        for one in review.check(case):
            if one.state is FindingState.PROPOSED:
                review.decide(case, one.id, FindingState.CONFIRMED)
    return unlock(path)


def ready(page, settle, kind: PaperKind) -> None:
    settle(
        lambda: (
            not page._wait.isActive() and page.letter is not None and page.letter.kind is kind
            and page.save_button.isEnabled()
        )
    )  # fmt: skip


def test_a_letter_is_about_one_lender_that_is_named(three, settle) -> None:
    assert len(LONG) == 70
    three.write_letter(PaperKind.LENDER, None)
    page = three.page("letters")
    ready(page, settle, PaperKind.LENDER)
    combo, facts = page.choices.lender, page.choices.facts
    names = [combo.itemText(at) for at in range(combo.count())]
    assert len(names) == 3
    assert not any("全部" in name for name in names)
    assert combo.currentData() == "l2"  # most to tell of
    enabled = [combo.model().item(at).isEnabled() for at in range(3)]
    assert enabled == [True, True, False]
    assert len(facts.chosen()) == facts.total() == 2
    greyed = [
        facts.index(at).data(FACT_ROLE).chips[0].text
        for at in range(facts.rowCount())
        if not facts.flags(facts.index(at)) & Qt.ItemFlag.ItemIsEnabled
    ]
    assert greyed == ["属于另一家机构"]
    assert LONG in page.letter.text.replace("\n", "")
    combo.setCurrentIndex(combo.findData("l1"))
    ready(page, settle, PaperKind.LENDER)
    settle(lambda: "示例银行" in page.letter.text)
    assert LONG not in page.letter.text
    assert facts.total() == 1
    page.choices.choose_kind(PaperKind.POLICE)
    assert facts.total() == 3  # the police hear of all
    assert page.choices.lender.isHidden()


def test_each_letter_keeps_its_own_draft(three, settle, qtbot) -> None:
    three.write_letter(PaperKind.LENDER, None)
    page = three.page("letters")
    ready(page, settle, PaperKind.LENDER)
    page.editor.setPlainText(page.editor.toPlainText() + "\n\n我另外说明一句。\n")
    settle(lambda: "另外说明" in page.letter.text)
    page.choices.choose_kind(PaperKind.NFRA)
    assert not page.save_button.isEnabled()  # what is shown is not what is chosen
    ready(page, settle, PaperKind.NFRA)
    assert "另外说明" not in page.editor.toPlainText()
    assert page._kept.isHidden()
    page.choices.choose_kind(PaperKind.LENDER)
    ready(page, settle, PaperKind.LENDER)
    assert "另外说明" in page.editor.toPlainText()
    assert "另外说明" in page.letter.text
    assert not page._kept.isHidden()
    page.choices.lender.setCurrentIndex(page.choices.lender.findData("l1"))
    settle(lambda: "另外说明" not in page.editor.toPlainText())
    page.choices.lender.setCurrentIndex(page.choices.lender.findData("l2"))
    settle(lambda: "另外说明" in page.editor.toPlainText())


def test_the_office_reaches_the_preview_while_typing(three, settle, qtbot) -> None:
    three.write_letter(PaperKind.NFRA, None)
    page = three.page("letters")
    ready(page, settle, PaperKind.NFRA)
    page.choices.office.setFocus()
    qtbot.keyClicks(page.choices.office, "X local office")
    assert compose.WAIT_MS == 300
    assert page._wait.isActive()  # one composition after the last key
    settle(lambda: "X local office" in page.letter.text)
    page.choices.choose_kind(PaperKind.POLICE)
    assert page.choices.office.text() == ""  # another office
    page.choices.choose_kind(PaperKind.NFRA)
    assert page.choices.office.text() == "X local office"


def test_requests_without_facts_are_greyed_with_the_reason(three, settle) -> None:
    three.write_letter(PaperKind.LENDER, None)
    page = three.page("letters")
    ready(page, settle, PaperKind.LENDER)
    boxes = {one.text: one for one in page.choices._boxes}
    off = {text: one for text, one in boxes.items() if not one.box.isEnabled()}
    assert any("第三人" in text for text in off)
    assert all(one._why.text() and not one.box.isChecked() for one in off.values())
    on = next(one for text, one in boxes.items() if "不当时间" in text)
    assert on.box.isChecked()
    assert on.text in page.letter.text
    assert not any(one.field == "requests" for one in page.letter.missing)  # nothing is dropped
    on.box.setChecked(False)
    settle(lambda: on.text not in page.letter.text)
    assert on.box.isEnabled()


def test_a_long_name_pushes_nothing_out_of_sight(three, settle, window) -> None:
    window.resize(1280, 720)
    three.write_letter(PaperKind.LENDER, None)
    page = three.page("letters")
    ready(page, settle, PaperKind.LENDER)
    assert (window.width(), window.height()) == (1280, 720)
    assert page.choices.minimumSizeHint().width() <= compose.LEFT_WIDTH
    assert page.choices.width() <= compose.LEFT_WIDTH
    for part in (page.choices.lender, page.choices.office, page.print_button, page.preview):
        right = part.mapTo(window, part.rect().topRight()).x()
        assert right < 1280
    lender = page.choices.lender
    assert lender.mapTo(page, lender.rect().topRight()).x() < compose.LEFT_WIDTH
    assert lender.toolTip() == LONG
    assert page.preview.width() > 500
    three.log_contact()
    form = next(iter(window.findChildren(LogContactDialog)))
    assert form.width() <= 640
    assert form.side.width() < 560
    form.reject()


def test_the_signs_are_explained_over_the_text(three) -> None:
    page = three.page("letters")
    said = " ".join(one.text() for one in page.tabs.widget(1).findChildren(QLabel))
    assert all(sign in said for sign in ("#", "##", "@", ">", "~", '"'))
