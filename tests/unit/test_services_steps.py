"""What to do now: every branch, its order, and that the same case gives the same step."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from findings_kit import PROFILE, book, check, contact, corpus

from cunzheng.assets import asset
from cunzheng.core.errors import LawDataBroken
from cunzheng.core.steps import Action, Advice
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    Credentials,
    CustodyEntry,
    Lender,
    LenderKind,
    PaperKind,
    Reached,
)
from cunzheng.findings import engine
from cunzheng.findings.steps import MOST, StepBook
from cunzheng.services import steps

DAY = dt.date(2026, 2, 2)
THREAT = {"said": "打断你的腿", "conduct": (ConductKind.VIOLENCE_THREAT,)}
NIGHT = "2026-02-02 23:00"


def saved(kind: PaperKind, on: dt.date, seq: int = 1) -> CustodyEntry:
    payload = json.dumps({"kind": kind.value})
    return CustodyEntry(seq, f"{on}T04:00:00+00:00", "paper_saved", payload, "", "")


def now(
    *contacts: Contact, papers: tuple[CustodyEntry, ...] = (), today: dt.date = DAY
) -> steps.Situation:
    return steps.situation(contacts, check(*contacts), PROFILE, papers, today)


def following(*contacts: Contact, **said: object) -> Advice:
    found = steps.next_step(now(*contacts, **said))
    assert found is not None
    return found


def one(at: str = NIGHT, name: str = "c1", **fields: object) -> Contact:
    fields.setdefault("number", "12900008830")
    return contact(at, name, **fields)


def letter(kind: PaperKind, days_ago: int) -> tuple[CustodyEntry, ...]:
    return (saved(kind, DAY - dt.timedelta(days_ago)),)


def test_an_empty_case_starts_with_what_there_is() -> None:
    step = following()
    assert (step.id, step.action) == ("start", Action.IMPORT)
    assert following(one(withdrawn="x")).id == "start"


@pytest.mark.parametrize(
    ("fields", "ago", "expected"),
    [
        (THREAT, 0, "danger"),
        (THREAT, 2, "danger"),
        (THREAT, 3, "police"),
        (THREAT, 183, "police"),
        (THREAT, 184, "lender"),
        ({"said": "打断你的腿"}, 0, "danger"),  # read out of words is enough to speak of safety
        ({"said": "打断你的腿"}, 3, "confirm"),  # … and not enough for a report
        ({"channel": Channel.VISIT, "conduct": (ConductKind.VISIT_NUISANCE,)}, 1, "danger"),
        ({"channel": Channel.VISIT, "conduct": (ConductKind.VISIT_NUISANCE,)}, 3, "lender"),
    ],
)
def test_safety_comes_first(fields: dict, ago: int, expected: str) -> None:
    step = following(one("2026-02-02 12:00", **fields), today=DAY + dt.timedelta(ago))
    assert step.id == expected
    assert step.urgent is (expected == "danger")
    if expected in {"danger", "police"}:
        assert "2026-02-02 12:00" in step.text.zh
        assert step.paper is PaperKind.POLICE
    if expected == "danger":
        assert "110" in step.text.zh
        assert "110" in step.text.en


def test_after_the_report_comes_the_rest() -> None:
    threat = one("2026-02-02 12:00", **THREAT)
    assert following(threat, papers=letter(PaperKind.POLICE, 0)).id == "lender"
    # Reported before this happened: it is news to the police.
    assert following(threat, papers=letter(PaperKind.POLICE, 1)).id == "danger"


def test_whose_number_it_is_comes_before_letters() -> None:
    stranger = one("2026-02-02 12:00", number="12900001111", lender_id="")
    step = following(one(), stranger)
    assert (step.id, step.action, step.numbers) == ("numbers", Action.NUMBERS, ("12900001111",))


def test_what_waits_comes_before_letters() -> None:
    step = following(one(), one("2026-02-02 12:00", "c2", said="你这个老赖"))
    assert (step.id, step.action) == ("confirm", Action.CONFIRM)
    assert step.text.zh.startswith("有 1 条")


def test_an_unlicensed_lender_is_for_the_police() -> None:
    loan = one("2026-02-02 12:00", lender_id="shark", conduct=(ConductKind.INSULT_DEFAMATION,))
    assert following(loan).id == "unlicensed"
    assert following(loan, papers=letter(PaperKind.POLICE, 0)).id == "lender"


@pytest.mark.parametrize(("ago", "expected"), [(0, "hotline"), (14, "hotline"), (15, "hotline")])
def test_calls_at_night_go_to_the_hotline_after_the_lender(ago: int, expected: str) -> None:
    assert following(one(), papers=letter(PaperKind.LENDER, ago)).id == expected


@pytest.mark.parametrize(
    ("ago", "lender", "expected"),
    [
        (0, "cf", "wait"),
        (14, "cf", "wait"),
        (15, "cf", "nfra"),
        (40, "bank", "nfra"),
    ],
)
def test_the_regulator_after_fifteen_days(ago: int, lender: str, expected: str) -> None:
    told = one("2026-02-02 12:00", lender_id=lender, reached=Reached.PARENT, told_of_debt=True)
    step = following(told, papers=letter(PaperKind.LENDER, ago))
    assert step.id == expected
    assert (DAY - dt.timedelta(ago)).isoformat() in step.text.zh


def test_after_the_regulator_one_follows_up() -> None:
    told = one("2026-02-02 12:00", reached=Reached.PARENT, told_of_debt=True)
    papers = (saved(PaperKind.LENDER, DAY - dt.timedelta(40)), saved(PaperKind.NFRA, DAY, 2))
    assert following(told, papers=papers).id == "follow"


def test_a_micro_loan_company_is_supervised_elsewhere() -> None:
    profile = replace(
        PROFILE, lenders=(*PROFILE.lenders, Lender("ml", "小贷", LenderKind.MICRO_LOAN))
    )
    told = one("2026-02-02 12:00", lender_id="ml", reached=Reached.PARENT, told_of_debt=True)
    found = engine.check([told], profile, corpus(), book(), {})
    late = letter(PaperKind.LENDER, 15)
    assert steps.next_step(steps.situation([told], found, profile, late, DAY)).id == "local"


def test_nothing_to_do() -> None:
    step = following(one("2026-02-02 12:00", answered=False))
    assert (step.id, step.action, step.button.zh) == ("go_on", Action.NONE, "")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (THREAT, ["call_110", "report", "refuse"]),
        ({"said": "打断你的腿"}, ["call_110", "refuse"]),
        ({"said": "我是公安局的"}, ["verify"]),
        ({"credentials": Credentials.NOT_SHOWN}, ["verify_note"]),
        ({"credentials": Credentials.REFUSED}, ["verify_note"]),
        ({"reached": Reached.PARENT, "told_of_debt": True}, ["third", "refuse", "complain"]),
        ({"said": "已移交公安立案"}, ["false"]),
        ({"said": "你这个老赖"}, ["refuse"]),
        ({"answered": False}, []),
    ],
)
def test_about_one_contact(fields: dict, expected: list[str]) -> None:
    made = one("2026-02-02 12:00", **fields)
    other = one("2026-02-02 12:00", "c2", number="12900009501", **THREAT)
    found = steps.for_contact(now(made, other), made.id)
    assert [step.id for step in found] == expected
    assert len(found) <= MOST


def test_hours_of_one_contact() -> None:
    found = steps.for_contact(now(one()), "c1")
    assert [step.id for step in found] == ["hours", "complain"]
    written = now(one(), papers=letter(PaperKind.LENDER, 0))
    assert [step.id for step in steps.for_contact(written, "c1")] == ["hours"]
    assert steps.for_contact(now(one()), "nobody") == ()


def test_the_same_case_gives_the_same_step() -> None:
    contacts = [one("2026-02-02 12:00", f"c{at}", **THREAT) for at in range(5)]
    assert following(*contacts) == following(*reversed(contacts))
    assert following(*contacts).contact_id == "c4"


def test_every_step_is_whole_and_calm() -> None:
    shipped = StepBook.load()
    for step in (*shipped.case, *shipped.contact):
        advice = step.advice
        for text in (advice.title, advice.text):
            assert text.zh
            assert text.en
        for said in (advice.title, advice.text, advice.why, advice.button):
            assert not set("!！") & set(said.zh + said.en)
        assert bool(advice.button.zh) is bool(advice.button.en)
        assert advice.source
    assert shipped.case[-1].advice.id == "go_on"  # always something to say


def test_a_step_that_does_not_fit_is_refused(tmp_path) -> None:
    for path in asset("resources/steps").glob("*.toml"):
        (tmp_path / path.name).write_text(path.read_text("utf-8"), "utf-8")
    case = tmp_path / "case.toml"
    text = case.read_text("utf-8")
    for old, new in (
        ('action = "import"', 'action = "letter"'),
        ("empty = true", "emty = true"),
        ('id = "danger"', 'id = "start"'),
    ):
        case.write_text(text.replace(old, new, 1), "utf-8")
        with pytest.raises(LawDataBroken):
            StepBook.load(tmp_path)
