"""Closed hours: both sides of each bound, crossings, unknowns, and which set counts when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from findings_kit import PROFILE, check, contact, places, rule, some

from cunzheng.core.values import Channel, Direction, FindingState, Reached, Verdict

DAY = "2025-11-18"
NEXT = "2025-11-19"


@pytest.mark.parametrize(
    ("at", "inside"),
    [
        ("21:59:59", False),
        ("22:00:00", True),
        ("22:00:01", True),
        ("22:00", True),  # known to the minute
        ("21:59", False),
        ("23:14:02", True),
        ("23:59:59", True),
        ("00:00:00", True),
        ("00:00", True),
        ("03:30:00", True),
        ("07:59:59", True),
        ("07:59", True),
        ("08:00:00", False),
        ("08:00", False),
        ("08:00:01", False),
        ("12:00:00", False),
    ],
)
def test_the_window_is_half_open(at: str, inside: bool) -> None:
    found = some(check(contact(f"{DAY} {at}")), "hours")
    assert bool(found) is inside
    if inside:
        (one,) = found
        assert rule(one) == "hours_inside"
        assert one.verdict is Verdict.BREACH
        assert one.state is FindingState.ESTABLISHED
        assert one.printable


def test_the_time_is_judged_in_shanghai() -> None:
    assert some(check(contact("2025-11-18T15:14:02Z")), "hours_inside")
    assert some(check(contact("2025-11-18T23:14:02Z")), "hours") != []  # 07:14 on the 19th
    assert some(check(contact("2025-11-19T00:14:02Z")), "hours") == []  # 08:14


@pytest.mark.parametrize(
    ("start", "fields", "key"),
    [
        ("21:58:00", {"until": f"{DAY} 22:10:00"}, "hours_crossing"),
        ("21:58:00", {"until": f"{DAY} 22:00:01"}, "hours_crossing"),
        ("21:58:00", {"until": f"{DAY} 22:00:00"}, ""),
        ("21:58:00", {"until": f"{DAY} 22:00"}, ""),  # to the minute: never made up
        ("21:58:00", {"until": f"{DAY} 22:01"}, "hours_crossing"),
        ("21:58:00", {"until": DAY}, ""),  # the end's day alone says nothing
        ("21:58:00", {"duration_s": 120}, ""),
        ("21:58:00", {"duration_s": 121}, "hours_crossing"),
        ("21:58", {"duration_s": 121}, "hours_crossing"),
        ("21:58:00", {"duration_s": 121, "answered": False}, ""),  # it only rang
        ("21:58:00", {}, ""),
        ("21:59:59", {"until": f"{NEXT} 09:00:00"}, "hours_crossing"),
        ("08:00:00", {"until": f"{DAY} 21:59:59"}, ""),
        ("08:00:00", {"until": f"{DAY} 22:00:01"}, "hours_crossing"),
        ("07:59:59", {"until": f"{DAY} 08:30:00"}, "hours_inside"),
        ("23:50:00", {"until": f"{NEXT} 00:10:00"}, "hours_inside"),
    ],
)
def test_what_runs_into_the_window(start: str, fields: dict[str, object], key: str) -> None:
    found = some(check(contact(f"{DAY} {start}", **fields)), "hours")
    assert [rule(one) for one in found] == ([key] if key else [])


def test_a_crossing_names_both_times() -> None:
    (one,) = some(check(contact(f"{DAY} 21:58:00", until=f"{DAY} 22:10:00")), "hours")
    assert one.label.zh == "跨入22:00–08:00"
    assert "21时58分" in one.statement
    assert "22时10分" in one.statement
    assert "跨入" in one.statement
    assert "21:58" in one.explanation.en
    assert "22:10" in one.explanation.en


def test_what_is_said() -> None:
    (one,) = some(check(contact(f"{DAY} 23:14:02")), "hours")
    assert one.statement == (
        "该次来电开始于23时14分，处于22时至次日8时之间，不符合"
        "《互联网金融 个人网络消费信贷 贷后催收风控指引》（GB/T 45251—2025）关于催收时间的要求"
    )
    assert "推断" in one.explanation.zh
    assert "inference" in one.explanation.en
    assert "不是法律" in one.explanation.zh
    assert "违法" not in one.statement
    assert [c.is_law for c in one.citations] == [False, True]
    assert places(one)[1] == "民法典第一千零三十三条第一项"


@pytest.mark.parametrize("channel", list(Channel))
def test_the_standard_speaks_of_calls_and_visits(channel: Channel) -> None:
    found = some(check(contact(f"{DAY} 23:00:00", channel=channel)), "hours")
    assert bool(found) is (channel in {Channel.CALL, Channel.VISIT})


@pytest.mark.parametrize("channel", list(Channel))
def test_the_association_closes_messages_too(channel: Channel) -> None:
    found = some(check(contact("2026-02-01 23:00:00", channel=channel, lender_id="bank")), "hours")
    assert bool(found) is (channel not in {Channel.LETTER, Channel.OTHER})


@pytest.mark.parametrize(
    ("at", "lender", "sets"),
    [
        # online loan of a licensed lender
        ("2024-05-14 23:00:00", "cf", ""),
        ("2024-05-15 23:00:00", "cf", "nifa-2024"),
        ("2025-02-27 23:59:59", "cf", "nifa-2024"),
        ("2025-02-28 00:00:00", "cf", "gbt-45251-2025"),
        ("2026-01-30 23:00:00", "cf", "gbt-45251-2025"),
        # credit card
        ("2024-05-15 23:00:00", "bank", ""),
        ("2025-02-28 23:00:00", "bank", ""),
        ("2026-01-29 23:59:59", "bank", ""),
        ("2026-01-30 00:00:00", "bank", "cba-2026"),
        # consumer loan of a bank
        ("2026-01-29 23:59:59", "loan-bank", ""),
        ("2026-01-30 00:00:00", "loan-bank", "cba-2026"),
        # no rule of hours for an unlicensed lender
        ("2026-02-01 23:00:00", "shark", ""),
    ],
)
def test_a_set_does_not_reach_back(at: str, lender: str, sets: str) -> None:
    found = some(check(contact(at, lender_id=lender)), "hours")
    assert [one.rule_id for one in found] == ([f"hours_inside:{sets}"] if sets else [])


def test_two_sets_with_one_window_are_one_finding() -> None:
    one_debt = contact("2026-02-01 23:00:00", lender_id="both", debt_id="both-online")
    (one,) = some(check(one_debt), "hours")
    assert one.rule_id == "hours_inside:cba-2026:gbt-45251-2025"
    assert "、" in one.statement
    assert one.statement.count("不符合") == 1


def test_a_call_about_either_of_two_debts() -> None:
    """Before the association's guideline only one of the two debts had closed hours."""
    (one,) = some(check(contact("2026-01-15 23:00:00", lender_id="both")), "hours")
    assert rule(one) == "hours_no_product"
    assert one.verdict is Verdict.UNDETERMINED
    (one,) = some(check(contact("2026-02-15 23:00:00", lender_id="both")), "hours")
    assert one.rule_id == "hours_inside:cba-2026"


def test_the_lender_follows_from_the_number() -> None:
    (one,) = some(check(contact(f"{DAY} 23:00:00", lender_id="", number="12900008830")), "hours")
    assert one.rule_id == "hours_inside:gbt-45251-2025"
    (one,) = some(check(contact(f"{DAY} 23:00:00", lender_id="", agency_id="ag2")), "hours")
    assert one.rule_id == "hours_inside:gbt-45251-2025"


@pytest.mark.parametrize(
    ("at", "key"),
    [(f"{DAY} 23:00:00", "hours_no_lender"), (f"{DAY} 12:00:00", ""), ("2023-01-05 23:00:00", "")],
)
def test_an_unknown_lender_cannot_be_judged(at: str, key: str) -> None:
    found = some(check(contact(at, lender_id="", number="12900007777")), "hours")
    assert [rule(one) for one in found] == ([key] if key else [])
    for one in found:
        assert one.verdict is Verdict.UNDETERMINED
        assert not one.printable
        assert one.statement == ""
        assert one.citations == ()


def test_a_lender_without_a_recorded_debt_cannot_be_judged() -> None:
    (one,) = some(check(contact(f"{DAY} 23:00:00", lender_id="bare")), "hours")
    assert rule(one) == "hours_no_product"


@pytest.mark.parametrize("at", ["", DAY])
@pytest.mark.parametrize("lender", ["cf", ""])
def test_an_unknown_time_is_never_nothing(at: str, lender: str) -> None:
    (one,) = some(check(contact(at, lender_id=lender)), "hours")
    assert rule(one) == "hours_no_time"
    assert one.verdict is Verdict.UNDETERMINED


def test_an_unknown_time_on_a_day_without_rules() -> None:
    assert some(check(contact("2023-05-09")), "hours") == []


def test_night_contact_that_was_agreed() -> None:
    (one,) = some(check(contact(f"{DAY} 23:00:00", lender_id="agreed")), "hours")
    assert rule(one) == "hours_agreed"
    assert one.verdict is Verdict.NOTE
    assert "约定" in one.explanation.zh
    assert one.statement == ""
    (one,) = some(check(contact(f"{DAY} 23:00:00", lender_id="mixed")), "hours")
    assert rule(one) == "hours_agreed_mixed"
    named = contact(f"{DAY} 23:00:00", lender_id="mixed", debt_id="mixed-2")
    (one,) = some(check(named), "hours")
    assert rule(one) == "hours_inside"


@pytest.mark.parametrize("reached", list(Reached))
def test_his_own_agreement_speaks_for_himself(reached: Reached) -> None:
    made = contact(f"{DAY} 23:00:00", lender_id="agreed", reached=reached)
    (one,) = some(check(made), "hours")
    assert rule(one) == ("hours_agreed_third" if reached.third_person else "hours_agreed")
    assert one.verdict is (Verdict.UNDETERMINED if reached.third_person else Verdict.NOTE)
    assert one.statement == ""
    assert ("律师" in one.explanation.zh) is reached.third_person


def test_of_a_third_person_it_is_not_asked_whether_he_agreed() -> None:
    made = contact(f"{DAY} 23:00:00", reached=Reached.PARENT)
    profile = replace(
        PROFILE, debts=tuple(replace(one, night_agreed=None) for one in PROFILE.debts)
    )
    (one,) = some(check(made, profile=profile), "hours")
    assert one.verdict is Verdict.BREACH
    assert "约定" not in one.explanation.zh


@pytest.mark.parametrize(("agreed", "said"), [(None, True), (False, False)])
def test_not_asked_is_said(agreed: bool | None, said: bool) -> None:
    profile = replace(
        PROFILE, debts=tuple(replace(one, night_agreed=agreed) for one in PROFILE.debts)
    )
    (one,) = some(check(contact(f"{DAY} 23:00:00"), profile=profile), "hours")
    assert one.verdict is Verdict.BREACH
    assert ("约定" in one.explanation.zh) is said


@pytest.mark.parametrize(
    ("direction", "key"),
    [
        (Direction.INCOMING, "hours_inside"),
        (Direction.UNKNOWN, "hours_no_direction"),
        (Direction.OUTGOING, ""),
    ],
)
def test_who_began_it(direction: Direction, key: str) -> None:
    found = some(check(contact(f"{DAY} 23:00:00", direction=direction)), "hours")
    assert [rule(one) for one in found] == ([key] if key else [])


@pytest.mark.parametrize("reached", list(Reached))
def test_whoever_was_called(reached: Reached) -> None:
    assert some(check(contact(f"{DAY} 23:00:00", reached=reached)), "hours_inside")


def test_a_call_that_only_rang() -> None:
    (one,) = some(check(contact(f"{DAY} 23:00:00", answered=False)), "hours")
    assert one.verdict is Verdict.BREACH
    assert "没有接通" in one.explanation.zh


def test_a_withdrawn_contact_is_left_out() -> None:
    assert check(contact(f"{DAY} 23:00:00", withdrawn="记错了")) == ()
