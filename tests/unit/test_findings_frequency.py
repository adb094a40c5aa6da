"""Answered calls and attempts a day, a lender and all its agents together."""

from __future__ import annotations

import pytest
from findings_kit import check, contact, some

from cunzheng.core.values import Channel, Contact, Direction, Finding, Reached, Verdict


def calls(number: int, day: str = "2026-03-10", **fields: object) -> list[Contact]:
    """*number* calls of the day, one an hour from 09:00."""
    fields.setdefault("answered", True)
    return [
        contact(f"{day} {9 + no:02}:00:00", f"{day}-{no}", no=no + 1, **fields)
        for no in range(number)
    ]


def answered(*contacts: Contact) -> list[Finding]:
    return some(check(*contacts), "frequency_answered")


def attempts(*contacts: Contact) -> list[Finding]:
    return some(check(*contacts), "frequency_attempts")


@pytest.mark.parametrize(("number", "found"), [(0, 0), (1, 0), (3, 0), (4, 1), (5, 1), (9, 1)])
def test_three_answered_calls_are_allowed(number: int, found: int) -> None:
    assert len(answered(*calls(number))) == found


@pytest.mark.parametrize(("number", "found"), [(1, 0), (6, 0), (7, 1), (12, 1)])
def test_six_attempts_are_allowed(number: int, found: int) -> None:
    mixed = [
        contact(f"2026-03-10 {9 + no:02}:00:00", f"c{no}", lender_id="bank", answered=no % 2 == 0)
        for no in range(number)
    ]
    assert len(attempts(*mixed)) == found
    assert answered(*mixed) == []  # the association caps attempts, the standard answered calls


def test_what_is_said_and_on_which_contact() -> None:
    (one,) = answered(*calls(5))
    assert one.contact_id == "2026-03-10-3"  # the fourth
    assert set(one.related) == {f"2026-03-10-{no}" for no in (0, 1, 2, 4)}
    assert one.verdict is Verdict.BREACH
    assert one.label.zh == "当日接通5次"
    assert one.statement == (
        "当日被投诉机构及其委托的催收机构共接通本人电话5次（9时00分、10时00分、11时00分、12时00分、"
        "13时00分），超过每日3次，不符合《互联网金融 个人网络消费信贷 贷后催收风控指引》"
        "（GB/T 45251—2025）关于每日接通次数的要求"
    )


def test_all_agents_of_one_lender_count_together() -> None:
    own = calls(2)
    one = contact("2026-03-10 15:00:00", "a1", lender_id="", number="12900008830", answered=True)
    two = contact("2026-03-10 16:00:00", "a2", lender_id="", number="12900008831", answered=True)
    assert answered(*own, one) == []
    assert len(answered(*own, one, two)) == 1


def test_two_lenders_count_apart() -> None:
    other = [
        contact(f"2026-03-10 {15 + no}:00:00", f"o{no}", lender_id="agreed", answered=True)
        for no in range(3)
    ]
    assert answered(*calls(3), *other) == []


def test_two_days_count_apart() -> None:
    late = [contact(f"2026-03-10 23:59:{56 + no}", f"l{no}", answered=True) for no in range(3)]
    assert answered(*late, contact("2026-03-11 00:00:00", "n", answered=True)) == []
    assert len(answered(*late, contact("2026-03-10 23:59:59", "n", answered=True))) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"answered": False},
        {"direction": Direction.OUTGOING},
        {"reached": Reached.PARENT},
        {"channel": Channel.SMS},
        {"withdrawn": "记错了"},
    ],
)
def test_what_is_no_answered_call_to_the_debtor(fields: dict[str, object]) -> None:
    more = contact("2026-03-10 20:00:00", "more", **{"answered": True, **fields})
    assert answered(*calls(3), more) == []


@pytest.mark.parametrize("fields", [{"answered": None}, {"direction": Direction.UNKNOWN}])
def test_what_is_not_known_is_not_counted(fields: dict[str, object]) -> None:
    more = contact("2026-03-10 20:00:00", "more", **{"answered": True, **fields})
    (one,) = answered(*calls(3), more)
    assert one.verdict is Verdict.UNDETERMINED
    assert "无法判断" in one.explanation.zh
    assert answered(*calls(2), more) == []
    (one,) = answered(*calls(4), more)
    assert one.verdict is Verdict.BREACH


def test_attempts_to_each_person_count_apart() -> None:
    own = calls(4, lender_id="bank", answered=False)
    father = [
        contact(f"2026-03-10 {14 + no}:00:00", f"f{no}", lender_id="bank", reached=Reached.PARENT)
        for no in range(7)
    ]
    assert attempts(*own, *father[:6]) == []
    (one,) = attempts(*own, *father)
    assert "本人父母" in one.statement


@pytest.mark.parametrize(
    ("day", "lender", "sets"),
    [
        ("2024-05-14", "cf", []),
        ("2024-05-15", "cf", ["frequency_answered:nifa-2024"]),
        ("2025-02-27", "cf", ["frequency_answered:nifa-2024"]),
        ("2025-02-28", "cf", ["frequency_answered:gbt-45251-2025"]),
        ("2026-01-29", "bank", []),
        ("2026-01-30", "bank", ["frequency_attempts:cba-2026"]),
    ],
)
def test_a_cap_does_not_reach_back(day: str, lender: str, sets: list[str]) -> None:
    found = some(check(*calls(8, day, lender_id=lender)), "frequency")
    assert [one.rule_id for one in found] == sets


def test_a_day_is_enough_to_count() -> None:
    """The hour of a call typed in later may be unknown; its day is not."""
    undated = contact("2026-03-10", "u", answered=True)
    (one,) = answered(*calls(3), undated)
    assert one.verdict is Verdict.BREACH
    assert "4次（9时00分、10时00分、11时00分）" in one.statement


def test_a_second_visit_is_a_note() -> None:
    visits = [
        contact(f"2026-03-10 {9 + no}:00:00", f"v{no}", channel=Channel.VISIT) for no in range(2)
    ]
    (one,) = some(check(*visits), "frequency")
    assert one.verdict is Verdict.NOTE
    assert one.citations == ()
    assert some(check(visits[0]), "frequency") == []


def test_the_id_stays_when_a_call_is_added() -> None:
    (four,) = answered(*calls(4))
    (five,) = answered(*calls(5))
    assert four.id == five.id
