"""The whole check: order, ids, decisions, many contacts."""

from __future__ import annotations

import random
import time

import pytest
from findings_kit import PROFILE, book, check, contact, corpus, some

from cunzheng.core.moments import parse_moment
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Decision,
    FindingState,
    Profile,
    Reached,
)
from cunzheng.findings import engine

MANY = [
    contact("2025-11-18 23:14:02", "a", no=1, said="再不还钱，就去你家泼油漆"),
    contact("2025-12-06 19:02", "b", no=2, reached=Reached.PARENT, told_of_debt=True),
    contact("2026-01-08 22:15:30", "c", no=3, said="让你全家不得安宁，你这个老赖"),
    contact("2026-05-01 08:31", "d", no=4, channel=Channel.VISIT, visitors=2),
    contact("", "e", no=5),
    *[contact(f"2026-03-10 {9 + no:02}:00", f"f{no}", no=6 + no, answered=True) for no in range(5)],
]


def decide(finding_id: str, state: FindingState) -> dict[str, Decision]:
    made = Decision(finding_id, state, "理由", parse_moment("2026-11-25 10:00"))
    return {finding_id: made}


def test_the_same_case_gives_the_same_findings() -> None:
    first = check(*MANY)
    shuffled = list(MANY)
    for seed in range(5):
        random.Random(seed).shuffle(shuffled)
        assert check(*shuffled) == first
    assert len({one.id for one in first}) == len(first)


def test_they_come_in_order_of_time_and_the_unknown_last() -> None:
    found = check(*MANY)
    times = {one.id: one.start.instant if one.start else None for one in MANY}
    listed = [times[one.contact_id] for one in found]
    known = [at for at in listed if at is not None]
    assert known == sorted(known)
    assert listed[-1] is None
    assert None not in listed[:-1]


def test_an_id_outlives_an_unrelated_change() -> None:
    before = {one.id for one in check(MANY[0])}
    with_note = contact(
        "2025-11-18 23:14:02", "a", no=1, version=2, note="补充", collector="自称王经理",
        said="再不还钱，就去你家泼油漆",
    )  # fmt: skip
    assert {one.id for one in check(with_note)} == before


def test_other_words_are_another_finding() -> None:
    (a,) = some(check(contact("2025-11-18 12:00", "x", said="你这个老赖")), "insult")
    (b,) = some(check(contact("2025-11-18 12:00", "x", said="你这个人渣")), "insult")
    assert a.id != b.id


def test_a_proposal_is_confirmed_or_rejected() -> None:
    (one,) = some(check(MANY[0]), "violence")
    assert not one.printable
    (yes,) = some(check(MANY[0], decisions=decide(one.id, FindingState.CONFIRMED)), "violence")
    assert yes.state is FindingState.CONFIRMED
    assert yes.printable
    (no,) = some(check(MANY[0], decisions=decide(one.id, FindingState.REJECTED)), "violence")
    assert no.state is FindingState.REJECTED
    assert not no.printable


def test_the_user_may_reject_what_was_established_or_named() -> None:
    (one,) = some(check(MANY[0]), "hours")
    (no,) = some(check(MANY[0], decisions=decide(one.id, FindingState.REJECTED)), "hours")
    assert no.state is FindingState.REJECTED
    (same,) = some(check(MANY[0], decisions=decide(one.id, FindingState.CONFIRMED)), "hours")
    assert same.state is FindingState.ESTABLISHED
    named = contact("2025-11-18 12:00", conduct=(ConductKind.VISIT_NUISANCE,))
    (one,) = check(named)
    (no,) = check(named, decisions=decide(one.id, FindingState.REJECTED))
    assert no.state is FindingState.REJECTED


def test_switching_a_set_off() -> None:
    less = book().only(frozenset({"card-measures-2011", "cba-2026"}))
    assert some(check(MANY[0], rules=less), "hours") == []
    cards = contact("2024-06-05 23:00", lender_id="bank")
    assert some(check(cards), "hours") == []
    everything = frozenset(one.id for one in book().sets)
    more = book().only(everything, frozenset({"nifa-2024"}))
    assert [one.rule_id for one in some(check(cards, rules=more), "hours")] == [
        "hours_inside:nifa-2024"
    ]


@pytest.mark.parametrize("profile", [Profile(), PROFILE])
def test_an_empty_case(profile: Profile) -> None:
    assert engine.check([], profile, corpus(), book(), {}) == ()


def test_ids_that_lead_nowhere_do_no_harm() -> None:
    lost = contact("2025-11-18 23:00", lender_id="gone", agency_id="gone", debt_id="gone")
    (one,) = some(check(lost), "hours")
    assert one.rule_id == "hours_no_lender"


def test_many_contacts_take_little_time() -> None:
    """A loose bound against accidental squares; the real benchmark is its own."""
    many = [
        contact(
            f"2026-{1 + no % 12:02}-{1 + no % 28:02} {no % 24:02}:{no % 60:02}", f"n{no}", no=no
        )
        for no in range(4_000)
    ]
    began = time.perf_counter()
    assert check(*many)
    assert time.perf_counter() - began < 5
