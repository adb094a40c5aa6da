"""Two lenders become one: everything that points at the one that goes, and all of it back."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from cunzheng.casefile import records
from cunzheng.core.drafts import PAPER_USE, Draft, PaperUse, Use
from cunzheng.core.errors_parties import CannotMerge
from cunzheng.core.moments import parse_moment
from cunzheng.core.parties import PartyKind
from cunzheng.core.repayment import Plan
from cunzheng.core.rulings import CONSENT, Consent
from cunzheng.core.tracking import SENT, SendChannel, Sent
from cunzheng.core.values import (
    Agency,
    Contact,
    Debt,
    Lender,
    LenderKind,
    PaperKind,
    PhoneLine,
    Profile,
)
from cunzheng.services import cases, contacts, drafts, handover, parties, repayment
from cunzheng.services.cases import Case

sys.path.insert(0, str(Path(__file__).resolve().parent))

DAY = dt.date(2026, 3, 2)
KEPT = Lender("l1", "示范消金（虚构）")
GONE = Lender("l2", "示范消金（虚构）公司", LenderKind.CONSUMER_FINANCE, "某市某路", "12900000100")
PROFILE = Profile(
    lenders=(KEPT, GONE),
    agencies=(Agency("a1", "某达（虚构）", "l2"), Agency("a2", "另一家（虚构）", "l1")),
    debts=(Debt("d1", "l1"), Debt("d2", "l2")),
    lines=(PhoneLine("12900000001", "l2"), PhoneLine("12900000002", "l1")),
)


@pytest.fixture
def filled(case: Case) -> Case:
    cases.save_profile(case, PROFILE)
    for at, lender in enumerate(("l1", "l2")):
        call = Contact("", start=parse_moment(f"2026-03-0{at + 1} 10:00:00"), lender_id=lender)
        contacts.log_contact(case, call)
    records.put(case.store, CONSENT, "c1", Consent("l2", "d2"))
    sent = Sent(PaperKind.LENDER, DAY, SendChannel.OTHER, lender_id="l2", paper_sha256="ab")
    records.put(case.store, SENT, "s1", sent)
    use = PaperUse(Use.PDF, PaperKind.LENDER, "cd", "ab", "l2")
    records.put(case.store, PAPER_USE, "pdf|ab", use)
    records.put(case.store, repayment.PLAN, "p1", Plan(DAY, 100, "l2", "d2"))
    records.put(case.store, repayment.PLAN, "p2", Plan(DAY, 200, "l1", "d1"))
    return case


def pointing(case: Case) -> list[str]:
    """The lender that each thing of the case points at."""
    now = case.profile()
    return [
        *(one.lender_id for one in (*now.agencies, *now.debts, *now.lines, *case.contacts())),
        *(
            one.lender_id
            for kind, cls in ((CONSENT, Consent), (SENT, Sent), (PAPER_USE, PaperUse),
                              (repayment.PLAN, Plan))
            for one in records.latest(case.store, kind, cls).values()
        ),
    ]  # fmt: skip


def test_all_that_points_at_one_points_at_the_other_and_back(filled: Case) -> None:
    before, entries = pointing(filled), len(filled.custody())
    assert set(before) == {"l1", "l2"}
    merge_id, _changes = parties.merge(filled, PartyKind.LENDER, "l1", "l2")
    assert set(pointing(filled)) == {"l1"}
    assert filled.profile().lenders == (
        replace(GONE, id="l1", name=KEPT.name),  # what only the other one told is kept
    )
    assert [one.version for one in filled.contacts()] == [1, 2]
    assert len(filled.custody()) > entries
    parties.take_apart(filled, merge_id, "不是同一家")
    assert pointing(filled) == before
    assert filled.profile() == PROFILE
    assert not parties.merges(filled)
    assert handover.verify(filled).whole


def test_what_was_written_since_stays_with_the_kept_one(filled: Case) -> None:
    merge_id, _changes = parties.merge(filled, PartyKind.LENDER, "l1", "l2")
    now = filled.profile()
    named = (replace(now.lenders[0], hotline="12900000200"),)
    cases.save_profile(filled, replace(now, lenders=named, debts=(*now.debts, Debt("d3", "l1"))))
    contacts.log_contact(
        filled, Contact("", start=parse_moment("2026-03-09 10:00:00"), lender_id="l1")
    )
    parties.take_apart(filled, merge_id, "")
    assert filled.profile().lenders == (*named, GONE)
    assert [one.lender_id for one in filled.profile().debts] == ["l1", "l2", "l1"]
    assert [one.lender_id for one in filled.contacts()] == ["l1", "l2", "l1"]


def test_letters_about_both_are_versions_of_one(filled: Case) -> None:
    def draft(lender: str, text: str, kind: PaperKind = PaperKind.LENDER, **more: bool) -> Draft:
        return Draft(kind, "信", text, DAY, lender, **more)

    drafts.keep(filled, draft("l1", "给甲"))
    for text in ("给乙一", "给乙二"):
        drafts.keep(filled, draft("l2", text))
    drafts.keep(filled, draft("l2", "只给乙", PaperKind.NFRA, open=True))
    merge_id, _changes = parties.merge(filled, PartyKind.LENDER, "l1", "l2")
    shown = drafts.shown_versions(filled, draft("l1", ""))
    assert [one.draft.text for one in shown] == ["给甲", "给乙二", "给乙一"]
    alone = draft("l1", "", PaperKind.NFRA)
    assert drafts.left_open(filled, alone) == draft("l1", "只给乙", PaperKind.NFRA, open=True)
    parties.take_apart(filled, merge_id, "")
    assert drafts.left_open(filled, alone) is None
    assert drafts.left_open(filled, draft("l2", "", PaperKind.NFRA)) is not None
    assert drafts.versions(filled, draft("l2", ""))[-1][1].text == "给乙二"


def test_two_that_are_called_alike_are_offered(filled: Case) -> None:
    twins = parties.twins(parties.everyone(filled.profile(), filled.contacts()))
    assert [(one.kind, one.first, one.second) for one in twins] == [(PartyKind.LENDER, "l1", "l2")]


def test_it_cannot_be_taken_apart_without_the_kept_one(filled: Case) -> None:
    merge_id, _changes = parties.merge(filled, PartyKind.LENDER, "l1", "l2")
    cases.save_profile(filled, replace(filled.profile(), lenders=()))
    head = filled.head()
    with pytest.raises(CannotMerge):
        parties.take_apart(filled, merge_id, "")
    assert filled.head() == head
