"""The values behind the pages, without a window."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from cunzheng.core.errors import InvalidValue
from cunzheng.core.moments import Moment, Precision, TimeSource, parse_moment
from cunzheng.core.values import (
    Agency,
    Bilingual,
    Candidate,
    CaseInfo,
    ConductKind,
    Contact,
    Debt,
    Described,
    Direction,
    EvidenceKind,
    Finding,
    FindingState,
    Lender,
    LenderKind,
    Person,
    PhoneLine,
    Product,
    Profile,
    Verdict,
)
from cunzheng.ui import formats, snapshot
from cunzheng.ui.models import candidates, index, overview, profile_records, rows
from cunzheng.ui.models.candidates import ImportRow
from cunzheng.ui.models.facts import FactsModel, facts_of
from cunzheng.ui.models.groups import group_of, loudest_first
from cunzheng.ui.models.rows import DayRow, Filter, Tone
from cunzheng.ui.models.timeline import TimelineModel

INFO = CaseInfo("id", "", "", "/x/案卷.czx", 1)
PROFILE = Profile(
    Person("林知遥"),
    (Lender("l1", "示例银行（虚构）", LenderKind.BANK),),
    (Agency("a1", "华某达（虚构）", "l1"),),
    (Debt("d1", "l1", Product.CREDIT_CARD, "c-1", 1234567, dt.date(2025, 8, 25), False),),
    (PhoneLine("12900008830", "l1", "a1"),),
)


def finding(
    contact_id: str, verdict: Verdict, state: FindingState, kind=ConductKind.VIOLENCE_THREAT
) -> Finding:
    name = f"{contact_id}-{verdict}-{state}-{kind}"
    return Finding(
        name, contact_id, kind, "r", verdict, state, Bilingual(name, name), Bilingual("x", "x")
    )


def case(contacts=(), findings=()) -> snapshot.Snapshot:
    return snapshot.build(INFO, PROFILE, tuple(contacts), (), tuple(findings), {}, ())


CALL = Contact("c1", 1, 1, start=parse_moment("2025-11-18 23:14:02"), number="12900008830")


@pytest.mark.parametrize(
    ("verdict", "state", "tone"),
    [
        (Verdict.BREACH, FindingState.ESTABLISHED, Tone.BAD),
        (Verdict.BREACH, FindingState.CONFIRMED, Tone.BAD),
        (Verdict.BREACH, FindingState.PROPOSED, Tone.WARN),
        (Verdict.NOTE, FindingState.ESTABLISHED, Tone.WARN),
        (Verdict.UNDETERMINED, FindingState.ESTABLISHED, Tone.NEUTRAL),
    ],
)
def test_red_is_only_for_what_stands(verdict, state, tone) -> None:
    assert rows.chip_of(finding("c1", verdict, state)).tone is tone


def test_what_was_rejected_has_no_chip_and_undetermined_is_not_fine() -> None:
    rejected = finding("c1", Verdict.BREACH, FindingState.REJECTED)
    assert rows.chip_of(rejected) is None
    assert [chip.tone for chip in rows.chips_of(CALL, (rejected,))] == [Tone.NEUTRAL]
    open_question = finding("c1", Verdict.UNDETERMINED, FindingState.ESTABLISHED)
    assert [chip.tone for chip in rows.chips_of(CALL, (open_question,))] == [Tone.NEUTRAL]


def test_what_the_user_did_is_not_judged() -> None:
    mine = replace(CALL, direction=Direction.OUTGOING)
    assert rows.contact_row(mine, case([mine])).chips == ()


def test_the_timeline_is_by_day_newest_first_unknown_last() -> None:
    later = replace(CALL, id="c2", no=2, start=parse_moment("2025-11-18 23:50"))
    other = replace(CALL, id="c3", no=3, start=parse_moment("2026-01-08"))
    unknown = replace(CALL, id="c4", no=4, start=None)
    made = index.timeline(case([CALL, later, other, unknown]), Filter())
    shape = [one.day if isinstance(one, DayRow) else one.id for one in made]
    assert shape == [
        dt.date(2026, 1, 8), "c3", dt.date(2025, 11, 18), "c2", "c1", None, "c4",
    ]  # fmt: skip
    assert rows.contact_row(other, case()).clock == formats.EM_DASH  # only the day is known


def test_midnight_in_utc_is_not_midnight_in_shanghai() -> None:
    late = replace(CALL, start=Moment(dt.datetime(2025, 11, 18, 17, 0, tzinfo=dt.UTC)))
    day = index.timeline(case([late]), Filter())[0]
    assert day.day == dt.date(2025, 11, 19)


def test_a_row_is_made_only_when_it_is_seen() -> None:
    many = [replace(CALL, id=str(at), no=at) for at in range(1000)]
    model = TimelineModel()
    model.set_rows(index.timeline(case(many), Filter()), case(many))
    assert model.rowCount() == 1001
    assert len(model._made) == 0
    assert "129 0000 8830" in model.index(5).data()
    assert len(model._made) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("12900008830", "129 0000 8830"),
        ("1069000000455", "1069 0000 0045 5"),
        ("95188", "95188"),
        ("02100008888", "02100008888"),
        ("021-0000-8888", "021-0000-8888"),
        ("075500008888", "075500008888"),
        ("4000000000", "4000000000"),
        ("资产处置-王", "资产处置-王"),
    ],
)
def test_numbers_are_grouped(text: str, shown: str) -> None:
    assert formats.number(text) == shown


def test_a_moment_is_never_shown_more_exact_than_known() -> None:
    at = dt.datetime(2026, 1, 8, 14, 15, 30, tzinfo=dt.UTC)
    shown = [formats.moment(Moment(at, exact)) for exact in Precision]
    assert shown == ["2026-01-08 22:15:30", "2026-01-08 22:15", "2026-01-08"]


def test_the_next_step_puts_safety_first() -> None:
    day = dt.date(2025, 12, 1)
    assert overview.next_step(case(), day).id == "start"
    threat = finding("c1", Verdict.BREACH, FindingState.CONFIRMED)
    waits = finding("c1", Verdict.BREACH, FindingState.PROPOSED)
    night = finding("c1", Verdict.BREACH, FindingState.ESTABLISHED, ConductKind.IMPROPER_TIME)
    assert overview.next_step(case([CALL], [waits, threat]), day).id == "police"
    assert overview.next_step(case([CALL], [waits, night]), day).id == "confirm"
    assert overview.next_step(case([CALL], [night]), day).id == "lender"
    assert overview.next_step(case([CALL]), day).id == "go_on"


def test_only_printable_facts_are_chosen() -> None:
    other = replace(CALL, id="c2", no=2)
    now = case(
        [CALL, other],
        [
            finding("c1", Verdict.BREACH, FindingState.CONFIRMED),
            finding("c2", Verdict.BREACH, FindingState.PROPOSED),
        ],
    )
    model = FactsModel()
    model.set_facts(facts_of(now))
    assert model.rowCount() == 2
    assert model.chosen() == ("c1",)
    assert model.total() == 1
    model.choose_only(())
    assert model.chosen() == ()


def test_findings_are_ordered_by_what_matters() -> None:
    note = finding("c1", Verdict.NOTE, FindingState.ESTABLISHED)
    waits = finding("c1", Verdict.BREACH, FindingState.PROPOSED)
    stands = finding("c1", Verdict.BREACH, FindingState.ESTABLISHED)
    gone = finding("c1", Verdict.BREACH, FindingState.REJECTED)
    ordered = loudest_first((gone, note, waits, stands))
    assert [group_of(one) for one in ordered] == ["standing", "waiting", "notes", "rejected"]


def test_the_profile_survives_the_form() -> None:
    again = profile_records.build(
        PROFILE.debtor,
        profile_records.lenders(PROFILE),
        profile_records.agencies(PROFILE),
        profile_records.debts(PROFILE),
        profile_records.lines(PROFILE),
    )
    assert again == PROFILE


def test_a_number_of_an_agency_carries_its_lender() -> None:
    made = profile_records.build(
        Person(),
        profile_records.lenders(PROFILE),
        profile_records.agencies(PROFILE),
        [],
        [{"number": "+86 129 0000 1234", "whose": "agency:a1"}, {"number": " "}],
    )
    assert made.lines == (PhoneLine("12900001234", "l1", "a1"),)


@pytest.mark.parametrize(
    ("text", "fen"), [("", None), ("48,620.15", 4862015), ("3000", 300000), ("１２．５", 1250)]
)
def test_amounts_are_read(text: str, fen: int | None) -> None:
    assert profile_records.parse_amount(text) == fen


@pytest.mark.parametrize("text", ["about five", "1.234", "-3", "1e5"])
def test_amounts_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(InvalidValue):
        profile_records.parse_amount(text)


def test_the_time_of_copying_is_never_taken_silently() -> None:
    copied = Moment(dt.datetime(2026, 11, 20, 10, tzinfo=dt.UTC), source=TimeSource.FILE_SYSTEM)
    named = Moment(dt.datetime(2026, 11, 2, 1, tzinfo=dt.UTC), source=TimeSource.FILE_NAME)
    row = ImportRow(
        Candidate(
            "/x/a.m4a", "a.m4a", 10, Described(EvidenceKind.RECORDING, "audio/mp4", (copied,))
        )
    )
    assert candidates.time_of(row) == "时间不明"
    assert row.look == "look"
    both = ImportRow(
        replace(row.candidate, described=replace(row.candidate.described, times=(named, copied)))
    )
    assert candidates.time_of(both).startswith("2026-11-02 09:00")
    picked = candidates.with_time(both, 1)  # the user may still say so
    assert picked.candidate.described.times == (copied, named)


def test_full_width_digits_are_digits_and_names_stay() -> None:
    assert formats.typed_number(" １２９ ００００ ８８３０ ") == "129 0000 8830"
    assert formats.typed_number("资产处置－王") == "资产处置－王"
