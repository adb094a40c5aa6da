"""Whatever a user types is printed as typed: names, sums, dates, markup, rare characters."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from papers_reading import page_texts
from papers_sample import CARD_A, CONTACTS, EVIDENCE, FINDINGS, LOAN, PROFILE

from cunzheng.core.particulars import Agent, Particulars
from cunzheng.core.repayment import Budget, BudgetLine, Plan
from cunzheng.core.values import (
    LETTER_KINDS,
    LenderKind,
    LetterRequest,
    PaperKind,
    Person,
    Profile,
)
from cunzheng.papers import letters, markup, wording
from cunzheng.papers.docx import render_docx
from cunzheng.papers.facts import words

PIECES = (
    "",
    "林",
    "𬱖",
    "㛃䶮",
    "𬭼𫍯龘嫑",
    "臺灣",
    "<b>粗</b>",
    "<para><font color='red'>",
    "&amp;&#65;",
    "{{ 7*7 }}",
    "{% for x in y %}",
    "{# 注 #}",
    "{{ ''.__class__ }}",
    "# 题",
    "## 假标题",
    "> 签",
    "| a | b |",
    "===",
    "% 页脚",
    "@ 函",
    "\\",
    "\n",
    "\u2028",
    "\t",
    "%s %(x)s {0}",
    "____",
    "－－",
    "Ωмега",
    "1,234.56元",
    "很长" * 150,
    "abcdefghij" * 30,
)
typed = st.lists(st.sampled_from(PIECES), max_size=4).map("".join)
sums = st.integers(1, 10**11)
days = st.dates(dt.date(2026, 6, 1), dt.date(2060, 12, 31))


@st.composite
def cases(draw: st.DrawFn) -> tuple[LetterRequest, Profile, tuple[str, ...]]:
    """A request of any kind over a case whose typed fields hold anything at all."""
    kind = draw(st.sampled_from(LETTER_KINDS))
    name, number, phone, address, lender, agency, office, wish = (draw(typed) for _ in range(8))
    profile = dataclasses.replace(
        PROFILE,
        debtor=Person(name, number, phone, address),
        lenders=tuple(
            dataclasses.replace(one, name=lender, kind=draw(st.sampled_from(LenderKind)))
            for one in PROFILE.lenders
        ),
        agencies=tuple(dataclasses.replace(one, name=agency) for one in PROFILE.agencies),
    )
    plan = Plan(
        draw(days),
        draw(sums),
        draw(st.sampled_from((CARD_A, LOAN))),
        terms=draw(st.sampled_from((1, 2, 12, 13, 60))),
        hardship=draw(typed),
        wishes=draw(typed),
        budget=Budget((BudgetLine(draw(typed), draw(sums)),), (BudgetLine(draw(typed), 0),)),
    )
    if plan.total_fen < plan.terms:
        plan = dataclasses.replace(plan, terms=1)
    agent = Agent(draw(typed), draw(typed), relation=draw(typed), until=draw(days))
    more = Particulars("g" * 32, "", plan, agent)
    request = LetterRequest(
        kind, draw(days), requests=(wish, "赔礼道歉"), office=office, more=more,
        lender_id=LOAN if kind is PaperKind.RECORDS else "",
    )  # fmt: skip
    expected = (name, *(() if kind is PaperKind.HOTLINE_12321 else (wish, agent.name)))
    if kind is not PaperKind.AUTHORISATION:
        expected = expected[:2]
    return request, profile, expected


def squeezed(text: str) -> list[str]:
    """All characters but blanks, in any order: a table's cells come in the reader's."""
    return sorted(re.sub(r"\s+", "", text))


# No shrinking: each example is a paper that is set, and read back by another process.
@settings(
    max_examples=14,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
@given(cases())
def test_it_is_printed_as_typed_and_never_executed(
    drawn: tuple[LetterRequest, Profile, tuple[str, ...]],
) -> None:
    request, profile, expected = drawn
    letter = letters.compose(request, profile, CONTACTS, EVIDENCE, FINDINGS)
    told = letters.plain(letter)
    for one in expected:
        shown = markup.unescape(words(one)).rstrip("。；;")
        assert shown in told
    assert len(re.findall(r"^# ", letter.text, re.MULTILINE)) == 1
    assert not re.search(r"^## .*假标题", letter.text, re.MULTILINE)
    assert "===" not in letter.text.splitlines()
    pages = page_texts(letters.render(letter))
    read = "".join(pages)
    read = re.sub(r"第\s*\d+\s*页\s*/\s*共\s*\d+\s*页", "", read)
    if mark := letters.mark_of(letter.kind):
        assert all(mark[:2] in page for page in pages)
        for part in mark.split():
            read = read.replace(part, "", len(pages))
    assert squeezed(read) == squeezed(told)
    if request.kind in {PaperKind.COVER, PaperKind.REPAYMENT}:
        assert render_docx(letter)


def test_the_words_of_the_mark_stand_nowhere_else() -> None:
    """The test above takes them out of each page once."""
    assert len(wording.label("page", "draft").split()) == 2
