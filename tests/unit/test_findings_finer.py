"""What mutation testing of hours.py and frequency.py showed to be unproved (docs/mutation.md)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from findings_kit import book, check, contact, corpus, rule, some

from cunzheng.core.values import Channel, Contact, Direction, Status, Verdict
from cunzheng.findings.frequency import Tally
from cunzheng.findings.making import Law
from cunzheng.law.rules import RuleSet
from cunzheng.law.rulesets import RuleBook

DAY = "2026-03-10"


def only(start: int, end: int, status: Status = Status.SECONDARY) -> RuleSet:
    """The standard for online lenders, with other closed hours."""
    (one,) = (one for one in book().sets if one.id == "gbt-45251-2025")
    assert one.hours is not None
    hours = replace(one.hours, start=dt.time(start), end=dt.time(end), status=status)
    return replace(one, hours=hours)


def ruled(*sets: RuleSet) -> RuleBook:
    return replace(book(), sets=sets)


def calls(number: int, **fields: object) -> list[Contact]:
    fields.setdefault("answered", True)
    return [contact(f"{DAY} {9 + no:02}:00:00", f"c{no}", no=no, **fields) for no in range(number)]


# --- hours ---------------------------------------------------------------------------------------


def test_hours_of_an_unverified_source_are_a_note() -> None:
    rules = ruled(only(22, 8, Status.UNVERIFIED))
    (one,) = some(check(contact(f"{DAY} 23:00:00"), rules=rules), "hours_")
    assert rule(one) == "hours_note"
    assert one.verdict is Verdict.NOTE
    assert (one.citations, one.statement) == ((), "")
    assert some(check(contact(f"{DAY} 12:00:00"), rules=rules), "hours_") == []


def test_two_windows_are_two_findings() -> None:
    rules = ruled(only(22, 8), replace(only(21, 7), id="stricter"))
    found = some(check(contact(f"{DAY} 23:00:00"), rules=rules), "hours_inside")
    assert len(found) == 2
    assert len({one.id for one in found}) == 2


def test_calls_of_one_minute_are_worded_by_their_own_end() -> None:
    ends = {"a": "22:05:00", "b": "22:30:00", "c": "22:05:30"}
    begun = [contact(f"{DAY} 21:58:00", key, until=f"{DAY} {at}") for key, at in ends.items()]
    told = {one.contact_id: one.statement for one in some(check(*begun), "hours_crossing")}
    assert "22时05分" in told["a"]
    assert "22时30分" in told["b"]
    assert told["c"] == told["a"]


def test_that_nobody_answered_is_said_first() -> None:
    (one,) = some(check(contact(f"{DAY} 23:00:00", answered=False)), "hours_")
    assert one.explanation.zh.index("没有接通") < one.explanation.zh.index("推断")


def test_no_window_opens_after_the_last_day() -> None:
    last = contact("9999-12-31 15:00:00", until="9999-12-31 16:00:00")
    assert some(check(last, rules=ruled(only(12, 14))), "hours_") == []


# --- frequency -----------------------------------------------------------------------------------


def test_the_call_that_was_recorded_was_answered() -> None:
    logged = contact(
        f"{DAY} 20:00:00", "log", number="12900008830", origin="export", origin_item="7"
    )
    recorded = contact(f"{DAY} 20:00:20", "rec", number="12900008830", origin="recording")
    (one,) = some(check(*calls(3), logged, recorded), "frequency_answered")
    assert rule(one) == "frequency_answered"
    assert one.label.zh == "当日接通4次"
    assert one.contact_id == "log"


def test_seven_days_end_with_the_day() -> None:
    after = contact("2026-03-11 09:00:00", "after", answered=True)
    before = [
        contact(f"2026-03-0{day} 09:00:00", f"b{day}", answered=True) for day in (3, 4)
    ]  # 3 March is the eighth day
    (one,) = some(check(*calls(4), after, *before), "frequency_answered")
    assert "合计接通5次" in one.explanation.zh


def test_what_is_told_beside_a_count_and_in_which_order() -> None:
    (one,) = some(check(*calls(4)), "frequency_answered")
    text = one.explanation.zh
    assert text.index("同日拨打") < text.index("前七日")
    assert "示范消费金融有限公司（虚构）" in text
    agreed = book().wording.piece("extra", "unless_agreed").zh
    assert agreed not in text
    (one,) = some(check(*calls(7, lender_id="bank")), "frequency_attempts")
    assert agreed in one.explanation.zh


def test_what_is_doubtful_rests_on_the_last_call_and_names_all() -> None:
    doubtful = contact(f"{DAY} 08:30:00", "doubtful")
    (one,) = some(check(*calls(3), doubtful), "frequency_")
    assert rule(one) == "frequency_answered_unknown"
    assert one.contact_id == "c2"
    assert set(one.related) == {"doubtful", "c0", "c1"}
    (one,) = some(check(*calls(4), doubtful), "frequency_")
    assert rule(one) == "frequency_answered"
    assert set(one.related) == {"c0", "c1", "c2"}


def test_visits_that_nobody_is_known_to_have_begun_say_nothing() -> None:
    visits = [replace(one, channel=Channel.VISIT, direction=Direction.UNKNOWN) for one in calls(3)]
    assert some(check(*visits), "frequency_") == []


def test_a_day_without_contacts_has_no_findings() -> None:
    assert Tally(Law(corpus(), book())).findings(dt.date(2026, 3, 10).toordinal()) == []
