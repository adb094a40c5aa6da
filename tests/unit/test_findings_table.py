"""The table of findings_table, line by line; statutes before and after 2026; both ways to check."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from findings_kit import PROFILE, book, check, contact, corpus, places, rule, some
from findings_table import FREQUENCY, HOLIDAYS, HOURS
from hypothesis import given, settings
from hypothesis import strategies as st

from cunzheng.core.moments import parse_moment
from cunzheng.core.rulings import Consent
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    Decision,
    Direction,
    FindingState,
    Reached,
)
from cunzheng.findings.engine import Checker
from cunzheng.findings.engine import check as check_all
from cunzheng.findings.holidays import Calendar


def lines(table: str) -> list[list[str]]:
    """The cells of each line that is no remark."""
    rows = [one for one in table.splitlines() if one and not one.startswith("#")]
    return [[cell.strip() for cell in one.split("|")] for one in rows]


def test_the_table_is_long_enough() -> None:
    assert len(lines(HOURS)) + len(lines(HOLIDAYS)) + len(lines(FREQUENCY)) >= 150


@pytest.mark.parametrize("reached", [Reached.DEBTOR, Reached.PARENT])
@pytest.mark.parametrize("row", lines(HOURS), ids=" ".join)
def test_hours(row: list[str], reached: Reached) -> None:
    lender, channel, began, ended, expected = row
    fields: dict[str, object] = {"channel": Channel(channel), "reached": reached}
    fields["lender_id"] = "" if lender == "nobody" else lender
    if ended.isdecimal():
        fields["duration_s"] = int(ended)
    elif ended != "-":
        fields["until"] = ended
    found = some(check(contact("" if began == "-" else began, **fields)), "hours_")
    told = [one.rule_id.removeprefix("hours_").replace(":", " ") for one in found]
    if reached.third_person and expected.startswith(("agreed ", "agreed_mixed")):
        expected = "agreed_third"  # the debtor agreed for himself
    assert told == ([expected] if expected else [])


@pytest.mark.parametrize("row", lines(HOLIDAYS), ids=" ".join)
def test_holidays(row: list[str]) -> None:
    kind = Calendar(book().holidays).day(dt.date.fromisoformat(row[0])).kind
    assert kind.name.lower() == row[1]
    found = some(check(contact(f"{row[0]} 12:00")), "holiday_")
    assert [rule(one) for one in found] == ([] if row[1] == "ordinary" else [f"holiday_{row[1]}"])


@pytest.mark.parametrize("row", lines(FREQUENCY), ids=" ".join)
def test_frequency(row: list[str]) -> None:
    lender, day, what, expected = row
    answers = {"a": True, "m": False, "?": None, "v": None}
    contacts = [
        contact(
            f"{day} 09:{no:02}:00",
            f"c{no}",
            lender_id="" if lender == "nobody" else lender,
            answered=answers[one],
            channel=Channel.VISIT if one == "v" else Channel.CALL,
        )
        for no, one in enumerate(what)
    ]
    found = some(check(*contacts), "frequency_")
    told = [one.rule_id.removeprefix("frequency_").replace(":", " ") for one in found]
    assert told == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("at", "article"),
    [
        ("2025-12-31 12:00:00", "治安管理处罚法2012修正第四十二条第一项"),
        ("2025-12-31 23:59:59", "治安管理处罚法2012修正第四十二条第一项"),
        ("2025-12-31T15:59:59Z", "治安管理处罚法2012修正第四十二条第一项"),
        ("2025-12-31T16:00:00Z", "治安管理处罚法2025修订第五十条第一款第一项"),
        ("2026-01-01 00:00:00", "治安管理处罚法2025修订第五十条第一款第一项"),
        ("2026-01-01 12:00:00", "治安管理处罚法2025修订第五十条第一款第一项"),
    ],
)
def test_the_article_follows_the_day_of_the_event(at: str, article: str) -> None:
    said = "再不还钱，就去你家泼油漆"
    (one,) = some(check(contact(at, said=said)), "violence_threat_words")
    police = [place for place in places(one) if place.startswith("治安")]
    assert police == [article]


def test_seven_days_and_the_other_count_are_told() -> None:
    days = [(day, no) for day in range(1, 10) for no in range(4 if day == 9 else 2)]
    calls = [
        contact(f"2026-03-{day:02} {9 + no}:00:00", f"{day}-{no}", answered=True)
        for day, no in days
    ]
    missed = [
        contact(f"2026-03-09 15:0{no}:00", f"m{no}", answered=False, number="12900008830")
        for no in range(3)
    ]
    (one,) = some(check(*calls, *missed), "frequency_answered")
    assert "前七日（含当日）合计接通16次" in one.explanation.zh  # 3 to 8 March: 12, and 4
    assert "16 answered calls" in one.explanation.en
    assert "同日拨打7次" in one.explanation.zh
    assert "七日" not in one.statement


def test_seven_days_of_attempts_by_person() -> None:
    fields: dict[str, object] = {"lender_id": "bank", "answered": True}
    own = [contact(f"2026-03-09 09:0{no}:00", f"o{no}", **fields) for no in range(7)]
    mother = [
        contact(f"2026-03-09 10:0{no}:00", f"p{no}", reached=Reached.PARENT, **fields)
        for no in range(7)
    ]
    before = contact("2026-03-03 10:00:00", "b", reached=Reached.PARENT, **fields)
    earlier = contact("2026-03-02 10:00:00", "e", reached=Reached.PARENT, **fields)
    first, second = some(check(*own, *mother, before, earlier), "frequency_attempts")
    assert "合计拨打7次" in first.explanation.zh
    assert "其中接通7次" in first.explanation.zh
    assert "合计拨打8次" in second.explanation.zh
    assert "其中接通" not in second.explanation.zh


@pytest.mark.parametrize(
    ("at", "until", "key"),
    [
        ("11:59:59", "", ""),
        ("12:00:00", "", "hours_inside"),
        ("13:59:59", "", "hours_inside"),
        ("14:00:00", "", ""),
        ("14:00:00", "23:00:00", ""),
        ("11:50:00", "12:00:00", ""),
        ("11:50:00", "12:00:01", "hours_crossing"),
        ("22:30:00", "", ""),
    ],
)
def test_a_window_within_a_day(at: str, until: str, key: str) -> None:
    noon = replace(
        book(),
        sets=tuple(
            replace(one, hours=replace(one.hours, start=dt.time(12), end=dt.time(14)))
            for one in book().sets
            if one.id == "gbt-45251-2025" and one.hours is not None
        ),
    )
    fields = {"until": f"2025-11-18 {until}"} if until else {}
    found = some(check(contact(f"2025-11-18 {at}", **fields), rules=noon), "hours_")
    assert [rule(one) for one in found] == ([key] if key else [])
    if key == "hours_inside":
        assert found[0].label.zh == "12:00–14:00来电"
        assert "12时至14时" in found[0].explanation.zh


def test_the_next_noon_is_another_days() -> None:
    """A call from the afternoon into the noon of the next day runs into the window."""
    noon = replace(
        book(),
        sets=tuple(
            replace(one, hours=replace(one.hours, start=dt.time(12), end=dt.time(14)))
            for one in book().sets
            if one.hours is not None and one.id == "gbt-45251-2025"
        ),
    )
    for until, key in (("2025-11-19 12:00:00", ""), ("2025-11-19 12:00:01", "hours_crossing")):
        found = some(check(contact("2025-11-18 14:00:00", until=until), rules=noon), "hours_")
        assert [rule(one) for one in found] == ([key] if key else [])


# --- a full check and one that goes on from what it knows ---------------------------------------

TIMES = [
    "2026-03-01 23:59:40", "2026-03-02 00:00:10", "2026-03-02 09:00:00", "2026-03-02 09:00:30",
    "2026-03-02 22:00:00", "2026-03-03 07:59:59", "2026-03-08 12:00:00", "2026-03-09", "",
]  # fmt: skip
TWO = ["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"]


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    at = draw(st.sampled_from(TIMES))
    origin = draw(st.sampled_from(["", "export", "recording"]))
    return Contact(
        id=draw(st.sampled_from(TWO)),
        no=draw(st.integers(0, 3)),
        start=parse_moment(at) if at else None,
        channel=draw(st.sampled_from([Channel.CALL] * 3 + [Channel.VISIT, Channel.SMS])),
        direction=draw(st.sampled_from([Direction.INCOMING] * 3 + [Direction.UNKNOWN])),
        number=draw(st.sampled_from(["12900008830", "12900009501"])),
        lender_id=draw(st.sampled_from(["cf", "both", ""])),
        answered=draw(st.sampled_from([True, False, None])),
        reached=draw(st.sampled_from([Reached.DEBTOR, Reached.PARENT])),
        visitors=1,
        conduct=draw(st.sampled_from([(), (ConductKind.FREQUENCY,)])),
        said=draw(st.sampled_from(["", "再不还钱，就去你家泼油漆"])),
        origin=origin,
        origin_item="3" if origin == "export" else "",
        withdrawn=draw(st.sampled_from(["", "", "记错了"])),
    )


# Caps of one, so that a few contacts pass them.
LOW = replace(
    book(),
    sets=tuple(
        replace(
            one,
            answered=one.answered and replace(one.answered, per_day=1),
            attempts=one.attempts and replace(one.attempts, per_day=1),
        )
        for one in book().sets
    ),
)
CONSENTS = (Consent("both", "both-card", None, dt.date(2026, 3, 2)),)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.lists(contacts(), max_size=6), st.booleans(), st.data()), max_size=4))
def test_going_on_finds_what_a_full_check_finds(
    steps: list[tuple[list[Contact], bool, st.DataObject]],
) -> None:
    checker = Checker(PROFILE, corpus(), LOW, CONSENTS)
    held: dict[str, Contact] = {}
    decided: dict[str, Decision] = {}
    for changed, one_by_one, data in steps:
        changed = list({one.id: one for one in changed}.values())
        held.update({one.id: one for one in changed})
        if one_by_one:
            going = checker.update(changed, decided)
        else:
            going = checker.check(held.values(), decided)
        full = check_all(tuple(held.values()), PROFILE, corpus(), LOW, decided, CONSENTS)
        assert going == full
        if full:
            one = data.draw(st.sampled_from(full))
            state = data.draw(st.sampled_from([FindingState.REJECTED, FindingState.CONFIRMED]))
            at = parse_moment("2026-11-25 10:00")
            decided = {**decided, one.id: Decision(one.id, state, "理由", at)}


def test_the_ends_of_the_calendar_do_no_harm() -> None:
    for at in ("9999-12-31 23:59:59", "9999-12-31 12:00:00", "0001-01-01 12:00:00"):
        check(contact(at, duration_s=999_999_999, origin="x"))
