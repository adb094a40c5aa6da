"""Sets switched and added, consent for a period, and what each did to the findings."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from findings_kit import PROFILE, book, check, contact, corpus, rule, some

from cunzheng.core.errors import InvalidValue, NoSuchItem, ReasonNeeded
from cunzheng.core.moments import parse_moment
from cunzheng.core.rulings import Consent
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Direction,
    LenderKind,
    Product,
    Reached,
    Status,
    Verdict,
)
from cunzheng.findings import engine
from cunzheng.services import cases, contacts, review, rules

LOCAL = """
title = "某市催收行为约定（虚构）"
source = "测试用，虚构"
first_day = 2025-06-01
lenders = ["consumer_finance"]
products = ["online_loan"]
start = 21:00:00
end = 07:00:00
attempts_per_day = 2
status = "secondary"
"""


@pytest.fixture
def held(case: cases.Case) -> cases.Case:
    cases.save_profile(case, PROFILE)
    for at in ("2025-11-18 23:14:02", "2025-11-19 21:30:00"):
        contacts.log_contact(case, replace(contact(at), id=""))
    return case


def hours(case: cases.Case) -> list[str]:
    return [one.rule_id for one in some(review.check(case), "hours")]


def test_a_set_is_switched_off_and_on(held: cases.Case) -> None:
    assert hours(held) == ["hours_inside:gbt-45251-2025"]
    with pytest.raises(ReasonNeeded):
        rules.switch(held, "gbt-45251-2025", False)
    seq = held.custody()[-1].seq
    done = rules.switch(held, "gbt-45251-2025", False, "不适用于这笔贷款")
    assert [rule(one) for one in done.findings.gone] == ["hours_inside"]
    assert done.findings.new == ()
    assert hours(held) == []
    assert held.custody()[-1].seq == seq + 1
    assert {one.rule_set.id: one.on for one in rules.listed(held)}["gbt-45251-2025"] is False
    back = rules.switch(held, "gbt-45251-2025", True)
    assert back.findings.new == done.findings.gone
    assert [(one.off, one.reason) for _at, one in rules.history(held)] == [
        (("gbt-45251-2025",), "不适用于这笔贷款"),
        ((), ""),
    ]
    assert rules.switch(held, "gbt-45251-2025", True).findings.nothing
    assert len(rules.history(held)) == 2


def test_an_optional_binding(held: cases.Case) -> None:
    cards = replace(contact("2024-06-01 23:00", lender_id="bank"), id="")
    contacts.log_contact(held, cards)
    done = rules.switch_optional(held, "nifa-2024", True)
    assert [one.rule_id for one in done.findings.new] == ["hours_inside:nifa-2024"]
    assert rules.switch_optional(held, "nifa-2024", False).findings.gone == done.findings.new
    for wrong in ("cba-2026", "nowhere"):
        with pytest.raises(NoSuchItem):
            rules.switch_optional(held, wrong, True)


def test_a_local_set_with_its_source(held: cases.Case) -> None:
    set_id, done = rules.add_local(held, rules.read_local(LOCAL))
    assert [one.rule_id for one in done.findings.new] == [f"hours_inside:{set_id}"] * 2
    assert len(hours(held)) == 3  # the call at 23:14 lies in two different windows
    (local,) = [one for one in rules.listed(held) if one.local]
    assert local.rule_set.source == "测试用，虚构"
    assert (
        "您添加的规则"
        in next(one for one in review.check(held) if set_id in one.rule_id).explanation.zh
    )
    with pytest.raises(ReasonNeeded):
        rules.withdraw_local(held, set_id, " ")
    rules.withdraw_local(held, set_id, "填错了")
    assert hours(held) == ["hours_inside:gbt-45251-2025"]
    with pytest.raises(NoSuchItem):
        rules.withdraw_local(held, set_id, "再来一次")


def test_an_unverified_local_set_is_a_note(held: cases.Case) -> None:
    local = replace(rules.read_local(LOCAL), status=Status.UNVERIFIED)
    _set_id, done = rules.add_local(held, local)
    (new,) = done.findings.new
    assert rule(new) == "hours_note"
    assert new.verdict is Verdict.NOTE
    assert not new.printable
    assert new.citations == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('title = "某市催收行为约定（虚构）"', 'title = " "'),
        ('source = "测试用，虚构"', 'source = ""'),
        ("first_day = 2025-06-01", "first_day = 2025-06-01\nlast_day = 2025-05-31"),
        ("first_day = 2025-06-01", "first_day = 2025-06-01T00:00:00"),
        ("first_day = 2025-06-01", 'first_day = "gestern"'),
        ("first_day = 2025-06-01", ""),
        ('lenders = ["consumer_finance"]', "lenders = []"),
        ('lenders = ["consumer_finance"]', 'lenders = ["pawnbroker"]'),
        ('products = ["online_loan"]', "products = []"),
        ("end = 07:00:00", "end = 21:00:00"),
        ("end = 07:00:00", 'end = "24:00"'),
        ("end = 07:00:00", ""),
        ("end = 07:00:00", "end = 07:00:30"),
        ("attempts_per_day = 2", "attempts_per_day = -1"),
        ("attempts_per_day = 2", "attempts_per_day = true"),
        ("attempts_per_day = 2", "attempts = 2"),
        ('status = "secondary"', 'withdrawn = "x"'),
        ('status = "secondary"', "status = ["),
        ("start = 21:00:00\nend = 07:00:00\nattempts_per_day = 2", ""),
    ],
)
def test_a_local_set_that_is_none_is_refused(old: str, new: str) -> None:
    assert old in LOCAL
    with pytest.raises(InvalidValue):
        rules.read_local(LOCAL.replace(old, new))


def test_a_huge_file_is_refused() -> None:
    with pytest.raises(InvalidValue):
        rules.read_local(LOCAL + "#" * 70_000)


def test_consent_for_a_period(held: cases.Case) -> None:
    day = dt.date(2025, 11, 18)
    for first, last, inside in [
        (day, day, True),
        (None, day, True),
        (day, None, True),
        (None, None, True),
        (dt.date(2025, 11, 19), None, False),
        (None, dt.date(2025, 11, 17), False),
    ]:
        consent = Consent("cf", "online", first, last, "微信里写的")
        record_id, done = rules.add_consent(held, consent)
        assert [rule(one) for one in done.findings.gone] == (["hours_inside"] if inside else [])
        assert hours(held) == [
            "hours_consent:gbt-45251-2025" if inside else "hours_inside:gbt-45251-2025"
        ]
        if inside:
            (one,) = done.findings.new
            assert one.verdict is Verdict.NOTE
            assert one.statement == ""
            assert "同意" in one.explanation.zh
            if first is not None:
                assert "2025年11月18日" in one.explanation.zh
        with pytest.raises(ReasonNeeded):
            rules.withdraw_consent(held, record_id, "")
        rules.withdraw_consent(held, record_id, "记错了")
        assert hours(held) == ["hours_inside:gbt-45251-2025"]


def test_consent_on_one_of_several_debts(held: cases.Case) -> None:
    call = replace(contact("2026-02-15 23:00:00", lender_id="both"), id="")
    contacts.log_contact(held, call)
    rules.add_consent(held, Consent("both", "both-card"))
    assert "hours_agreed_mixed" in [rule(one) for one in some(review.check(held), "hours")]
    rules.add_consent(held, Consent("both"))
    assert "hours_consent:cba-2026" in hours(held)


@pytest.mark.parametrize(
    "consent",
    [
        Consent("nobody"),
        Consent("cf", "card"),  # a debt with another lender
        Consent("cf", "nowhere"),
        Consent("cf", "online", dt.date(2025, 2, 1), dt.date(2025, 1, 31)),
        Consent("cf", withdrawn="x"),
        Consent("cf", agency_id="nobody"),
        Consent("bank", agency_id="ag"),  # which works for another lender
        Consent("cf", start="22:00"),
        Consent("cf", start="22:00", end="22:00"),
        Consent("cf", start="9pm", end="23:00"),
    ],
)
def test_a_consent_that_is_none_is_refused(held: cases.Case, consent: Consent) -> None:
    with pytest.raises(InvalidValue):
        rules.add_consent(held, consent)
    assert rules.consents(held) == {}


@pytest.mark.parametrize(
    ("limit", "at", "fields", "agreed"),
    [
        ({"start": "22:00", "end": "23:00"}, "2025-11-10 22:00:00", {}, True),
        ({"start": "22:00", "end": "23:00"}, "2025-11-10 22:59:59", {}, True),
        ({"start": "22:00", "end": "23:00"}, "2025-11-10 23:00:00", {}, False),
        ({"start": "22:00", "end": "23:00"}, "2025-11-11 22:00:00", {}, False),  # the day after
        # Hours over midnight belong to their evening: the last night counts whole, the one before
        # the first day does not.
        ({"start": "22:00", "end": "01:00"}, "2025-11-11 00:59:59", {}, True),
        ({"start": "22:00", "end": "01:00"}, "2025-11-11 01:00:00", {}, False),
        ({"start": "22:00", "end": "01:00"}, "2025-11-01 00:30:00", {}, False),
        ({"start": "22:00", "end": "01:00"}, "2025-11-02 00:30:00", {}, True),
        # Without hours the day of the calendar counts.
        ({}, "2025-11-11 00:00:00", {}, False),
        ({}, "2025-11-01 00:00:00", {}, True),
        # What began before the window is judged by what lies inside.
        ({"start": "22:00", "end": "23:00"}, "2025-11-10 21:58:00", {"duration_s": 600}, True),
        ({"start": "23:00", "end": "23:30"}, "2025-11-10 21:58:00", {"duration_s": 600}, False),
        ({"channels": (Channel.CALL,)}, "2025-11-10 23:00:00", {}, True),
        ({"channels": (Channel.CALL,)}, "2025-11-10 23:00:00", {"channel": Channel.VISIT}, False),
        ({"agency_id": "ag"}, "2025-11-10 23:00:00", {"number": "12900008830"}, True),
        ({"agency_id": "ag"}, "2025-11-10 23:00:00", {"agency_id": "ag"}, True),
        ({"agency_id": "ag"}, "2025-11-10 23:00:00", {"number": "12900008831"}, False),
        ({"agency_id": "ag"}, "2025-11-10 23:00:00", {}, False),
    ],
)
def test_what_a_consent_covers(
    limit: dict[str, object], at: str, fields: dict[str, object], agreed: bool
) -> None:
    given = Consent("cf", "", dt.date(2025, 11, 1), dt.date(2025, 11, 10), "短信", **limit)
    made = contact(at, answered=True, **fields)
    (one,) = some(engine.check([made], PROFILE, corpus(), book(), {}, [given]), "hours")
    assert (one.verdict is Verdict.NOTE) is agreed
    assert (rule(one) == "hours_consent") is agreed
    assert "同意的范围之内" in one.explanation.zh  # why it is covered, or that it is not
    assert (one.statement == "") is agreed
    if agreed and limit:
        assert "限" in one.explanation.zh


def test_a_consent_ends_and_stays_for_the_days_before(held: cases.Case) -> None:
    record_id, _done = rules.add_consent(held, Consent("cf", "online", dt.date(2025, 11, 1)))
    seq = held.custody()[-1].seq
    assert rules.end_consent(held, record_id, dt.date(2025, 11, 18)).findings.altered
    assert held.custody()[-1].seq == seq + 1
    assert hours(held) == ["hours_consent:gbt-45251-2025"]
    rules.end_consent(held, record_id, dt.date(2025, 11, 17))
    assert hours(held) == ["hours_inside:gbt-45251-2025"]
    for day in (dt.date(2025, 11, 18), dt.date(2025, 10, 31)):  # longer again; before it began
        with pytest.raises(InvalidValue):
            rules.end_consent(held, record_id, day)
    with pytest.raises(NoSuchItem):
        rules.end_consent(held, "nothing", dt.date(2025, 11, 17))


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"lender_id": "agreed"}, "hours_agreed"),
        ({"lender_id": "mixed"}, "hours_agreed_mixed"),
        ({"lender_id": ""}, "hours_no_lender"),
        ({"direction": Direction.UNKNOWN}, "hours_no_direction"),
    ],
)
def test_what_runs_into_the_hours_is_not_said_to_begin_in_them(
    fields: dict[str, object], key: str
) -> None:
    made = contact("2026-03-05 21:58:00", answered=True, duration_s=720, **fields)
    (one,) = some(check(made), "hours")
    assert rule(one) == key
    assert "21时58分，至22时10分结束，跨入22时至次日8时的时段" in one.explanation.zh
    assert "runs into" in one.explanation.en
    (one,) = some(check(replace(made, start=parse_moment("2026-03-05 22:00:00"))), "hours")
    assert "22时00分，在22时至次日8时之间" in one.explanation.zh


def test_one_contact_checked_again(held: cases.Case) -> None:
    review.check(held)
    one = held.contacts()[1]
    saved = contacts.revise_contact(held, replace(one, reached=Reached.PARENT, told_of_debt=True))
    again = review.check_again(held, [one.id])
    held.checked = None
    assert again == review.check(held)
    assert some(again, "third_told")
    assert saved is not None


ONLINE = ("consumer_finance", "online_loan")
CARD = ("bank", "credit_card")
BOTH = ["cba-2026", "card-measures-2011"]


@pytest.mark.parametrize(
    ("on", "kind", "channel", "whose", "sets"),
    [
        ("2025-02-27", "improper_time", "call", ONLINE, ["nifa-2024"]),
        ("2025-02-28", "improper_time", "call", ONLINE, ["gbt-45251-2025"]),
        ("2025-02-28", "improper_time", "sms", ONLINE, []),
        ("2026-01-29", "improper_time", "call", CARD, []),
        ("2026-01-30", "frequency", "call", CARD, ["cba-2026"]),
        ("2026-01-30", "frequency", "sms", CARD, []),
        ("2026-01-30", "visit_nuisance", "visit", CARD, ["cba-2026"]),
        ("2026-01-30", "third_persons", "call", CARD, BOTH),
        ("2026-01-30", "improper_time", "call", ("unlicensed", "online_loan"), []),
    ],
)
def test_what_applies_on_a_day(
    on: str, kind: str, channel: str, whose: tuple[str, str], sets: list[str]
) -> None:
    found = rules.applicable(
        ConductKind(kind),
        dt.date.fromisoformat(on),
        Channel(channel),
        LenderKind(whose[0]),
        Product(whose[1]),
    )
    assert [one.id for one in found.sets] == sets


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    from cunzheng.cli import main

    for day, article in (
        ("2025-12-31", "第四十二条第一项"),
        ("2026-01-01", "第五十条第一款第一项"),
    ):
        assert main(["law", "violence_threat", "--on", day]) == 0
        told = capsys.readouterr().out
        assert article in told
        assert "card-measures" not in told
        assert "[secondary]" in told
    assert main(["law", "improper_time", "--on", "2011-01-01", "--channel", "other", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["rule_sets"] == []
    assert told["statutes"] == []
