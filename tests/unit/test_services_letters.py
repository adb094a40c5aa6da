"""Letters of a case: about which lender, as they were saved, and into the lawyer's folder."""

from __future__ import annotations

import dataclasses
import datetime as dt
import subprocess
from pathlib import Path

import pytest

from cunzheng.core.errors import InvalidValue
from cunzheng.core.moments import SHANGHAI, parse_moment
from cunzheng.core.values import (
    Agency,
    ConductKind,
    Contact,
    Debt,
    FindingState,
    Lender,
    LenderKind,
    LetterRequest,
    PaperKind,
    Person,
    Product,
    Profile,
    Reached,
)
from cunzheng.services import cases, contacts, handover, papers, review
from cunzheng.services.cases import Case

A = Lender("a", "甲消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE)
B = Lender("b", "乙/消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE)
C = Lender("c", "丙银行（虚构）", LenderKind.BANK)
PROFILE = Profile(
    Person("林知遥", phone="12900000001"),
    (A, B, C),
    (Agency("g", "华某达（虚构）", "a"),),
    (Debt("d", "a", Product.ONLINE_LOAN), Debt("e", "b", Product.ONLINE_LOAN)),
)


@pytest.fixture
def two(case: Case) -> Case:
    """Two lenders with confirmed threats, the second with more; one without."""
    cases.save_profile(case, PROFILE)
    for at, lender in (
        ("2026-10-01 10:00", "a"), ("2026-10-02 10:00", "b"), ("2026-10-03 10:00", "b"),
    ):  # fmt: skip
        contact = Contact(
            "", start=parse_moment(at), number="12900008830", lender_id=lender, answered=True,
            reached=Reached.DEBTOR, said="再不还钱，就去你家泼油漆",
        )  # fmt: skip
        contacts.log_contact(case, contact)
    for finding in review.check(case):
        if finding.kind is ConductKind.VIOLENCE_THREAT:
            review.decide(case, finding.id, FindingState.CONFIRMED)
    return case


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True)
    return "".join(done.stdout.decode("utf-8").split())


def test_a_letter_says_whom_it_is_about(two: Case, a_day: dt.date) -> None:
    assert papers.lenders_with_findings(two) == ((B, 2), (A, 1))
    assert papers.compose(two, LetterRequest(PaperKind.NFRA, a_day)).lender_id == "b"
    named = papers.compose(two, LetterRequest(PaperKind.LENDER, a_day, lender_id="a"))
    assert named.lender_id == "a"
    assert A.name in named.text
    assert papers.compose(two, LetterRequest(PaperKind.POLICE, a_day)).lender_id == ""
    with pytest.raises(InvalidValue) as caught:
        papers.compose(two, LetterRequest(PaperKind.NFRA, a_day, lender_id="zz"))
    assert caught.value.subject == "lender_id"


def test_the_folder_has_one_letter_for_each_lender(
    two: Case, a_day: dt.date, tmp_path: Path
) -> None:
    given = handover.write_bundle(two, tmp_path / "律师", a_day)
    names = sorted(name for name, _sum, _size in given.files if name.startswith("文书/"))
    assert [one for one in names if "消费投诉书" in one] == [
        "文书/银行业保险业消费投诉书_乙_消费金融有限公司（虚构）.pdf",
        "文书/银行业保险业消费投诉书_甲消费金融有限公司（虚构）.pdf",
    ]
    assert len([one for one in names if "投诉函" in one]) == 2
    assert not any("丙" in one for one in names)
    first = text_of(given.folder / "文书" / "银行业保险业消费投诉书_甲消费金融有限公司（虚构）.pdf")
    assert A.name in first
    assert B.name not in first


def test_saved_letters_are_given_as_they_were_edited(
    two: Case, a_day: dt.date, tmp_path: Path
) -> None:
    request = LetterRequest(PaperKind.NFRA, a_day, lender_id="a")
    letter = papers.compose(two, request)
    for words in ("第一次的修改。", "第二次的修改😀。"):
        edited = dataclasses.replace(letter, text=letter.text + words + "\n")
        done = papers.save_letter(two, edited, tmp_path / "x.pdf")
    police = papers.compose(two, LetterRequest(PaperKind.POLICE, a_day))
    papers.save_letter(
        two, dataclasses.replace(police, title="补充报案", text=police.text + "补充。\n"),
        tmp_path / "y.pdf",
    )  # fmt: skip
    kept = papers.saved(two)
    assert [(one.kind, one.title) for one in kept] == [
        (PaperKind.POLICE, "补充报案"),
        (PaperKind.NFRA, letter.title),
        (PaperKind.NFRA, letter.title),
    ]
    assert "第二次的修改" in kept[1].text
    assert kept[1].pdf_sha256 == done.sha256
    assert kept[1].day == dt.datetime.fromisoformat(kept[1].at).astimezone(SHANGHAI).date()

    given = handover.write_bundle(two, tmp_path / "律师", a_day)
    names = {name for name, _sum, _size in given.files if name.startswith("文书/")}
    mine = f"文书/{letter.title}_{A.name}.pdf"
    assert mine in names
    read = text_of(given.folder / mine)
    assert "第二次的修改〔表情符号〕。" in read
    assert "第一次" not in read
    assert f"文书/{letter.title}_乙_消费金融有限公司（虚构）.pdf" in names  # fresh: never saved
    assert "文书/补充报案.pdf" in names
    assert "文书/报案材料.pdf" not in names
    assert "补充。" in text_of(given.folder / "文书/补充报案.pdf")


def test_what_cannot_be_is_refused_with_the_name_of_the_field(case: Case) -> None:
    cases.save_profile(case, PROFILE)
    now = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)

    def refused(**fields: object) -> str:
        with pytest.raises(InvalidValue) as caught:
            contacts.log_contact(case, Contact("", **fields), now=now)
        return caught.value.subject

    assert refused(start=parse_moment("2026-11-27 12:00")) == "start"
    late, early = parse_moment("2026-11-20 12:00"), parse_moment("2026-11-20 11:00")
    assert refused(start=late, end=early) == "end"
    assert refused(start=early, end=parse_moment("2027-01-01")) == "end"
    assert refused(lender_id="x") == "lender_id"
    assert refused(agency_id="x") == "agency_id"
    assert refused(debt_id="x") == "debt_id"
    assert case.contacts() == ()
    saved, _changes = contacts.log_contact(
        case, Contact("", start=parse_moment("2026-11-26 19:00"), lender_id="a"), now=now
    )
    # A lender that was taken out of the profile later does not stand in the way of a correction.
    cases.save_profile(case, dataclasses.replace(PROFILE, lenders=(B,), debts=(), agencies=()))
    again, _changes = contacts.revise_contact(
        case, dataclasses.replace(saved, note="改正"), now=now - dt.timedelta(days=9)
    )
    assert again.version == 2
    with pytest.raises(InvalidValue):
        contacts.revise_contact(
            case, dataclasses.replace(again, start=parse_moment("2026-12-24")), now=now
        )


def test_a_date_before_the_facts_is_noted(two: Case) -> None:
    early = papers.compose(two, LetterRequest(PaperKind.NFRA, dt.date(2026, 10, 1)))
    (note,) = [one for one in early.missing if one.field == "request.date"]
    assert "2026-10-03" in note.label.zh
    later = papers.compose(two, LetterRequest(PaperKind.NFRA, dt.date(2026, 10, 3)))
    assert all(one.field != "request.date" for one in later.missing)


def test_an_unlinked_recording_is_not_denied(two: Case, a_day: dt.date) -> None:
    text = papers.compose(two, LetterRequest(PaperKind.NFRA, a_day)).text
    assert "（本人陈述）" in text
    assert "未录音" not in text
