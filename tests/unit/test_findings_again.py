"""What mutation testing of findings/ showed to be unproved: checking again, consents in words,
counts behind the pictures, first letters of a sentence (docs/mutation.md).
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from findings_kit import PROFILE, book, check, contact, corpus, rule, some

from cunzheng.core.rulings import Consent
from cunzheng.core.values import (
    Channel,
    ConductKind,
    Contact,
    CustodyEntry,
    Decision,
    Direction,
    FindingState,
    LenderKind,
    PaperKind,
    Status,
    Verdict,
)
from cunzheng.findings import engine, pictures
from cunzheng.findings.comparing import difference
from cunzheng.findings.eras import Eras
from cunzheng.findings.phrases import Hit, sentence
from cunzheng.services import steps

DAY, NEXT = "2026-03-10", "2026-03-11"
NUMBER = "12900008830"


def call(at: str, name: str, **fields: object) -> Contact:
    return contact(at, name, number=NUMBER, answered=True, **fields)


def calls(day: str, number: int) -> list[Contact]:
    return [call(f"{day} {10 + no}:00:00", f"{day}/{no}", no=no) for no in range(number)]


LOG = call(f"{DAY} 23:59:40", "log", origin="e1", origin_item="1")
RECORDING = call(f"{NEXT} 00:00:05", "recording", origin="e2")


def checker() -> engine.Checker:
    return engine.Checker(PROFILE, corpus(), book())


# --- checking again ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("there", "new"),
    [
        ([RECORDING, *calls(NEXT, 3)], LOG),  # the recorded call is counted on its first day
        ([LOG, *calls(DAY, 3), *calls(NEXT, 3)], RECORDING),
        ([LOG, replace(RECORDING, start=LOG.start), *calls(DAY, 2)], call(f"{DAY} 08:30:00", "x")),
        (
            [replace(RECORDING, start=LOG.start), *calls(DAY, 3)],
            replace(LOG, start=RECORDING.start),
        ),
    ],
    ids=[
        "the log comes later",
        "the recording comes later",
        "another call of that day",
        "a recorder whose clock is ahead",
    ],
)
def test_a_call_and_its_recording_stay_one_when_something_comes_in(
    there: list[Contact], new: Contact
) -> None:
    again = checker()
    again.check(there, {})
    found = again.update([new], {})
    assert [one.id for one in found] == [one.id for one in check(*there, new)]
    # And back: what was counted with it is counted without it again.
    assert [one.id for one in again.update([], {}, [new.id])] == [one.id for one in check(*there)]


def test_the_pair_over_midnight_is_what_makes_the_difference() -> None:
    """Four answered calls on the second day are too many; with the log of the first they are
    three.
    """
    alone = some(check(RECORDING, *calls(NEXT, 3)), "frequency_answered")
    together = some(check(LOG, RECORDING, *calls(NEXT, 3)), "frequency_answered")
    assert (len(alone), len(together)) == (1, 0)


def test_a_word_kept_under_an_older_id_holds_for_what_comes_in_later() -> None:
    first = contact(f"{DAY} 10:00:00", "a", said="再不还就打断你的腿")
    second = contact(f"{DAY} 11:00:00", "b", said="再不还就打断你的腿")
    (plain,) = (one for one in check(second) if one.former)
    word = Decision(plain.former, FindingState.REJECTED, "不是他说的", DAY)
    again = checker()
    again.check([first], {})
    again.update([second], {})
    told = {one.id: one.state for one in again.update([], {plain.former: word})}
    assert told[plain.id] is FindingState.REJECTED
    told = {one.id: one.state for one in again.update([], {})}
    assert told[plain.id] is plain.state


def test_the_difference_of_two_checks() -> None:
    before = check(call(f"{DAY} 23:00:00", "a"))
    after = check(call(f"{DAY} 23:00:00", "a"), call(f"{DAY} 23:30:00", "b"))
    more = difference(before, after)
    assert difference(before, before).nothing
    assert {one.contact_id for one in more.new} == {"b"}
    assert more.gone == ()
    assert not more.nothing
    back = difference(after, before)
    assert {one.contact_id for one in back.gone} == {"b"}
    assert back.new == ()
    assert not back.nothing
    read = replace(before[0], statement="anders")
    (pair,) = difference(before, [read, *before[1:]]).altered
    assert pair == (before[0], read)


# --- consents, in words --------------------------------------------------------------------------


def night(*consents: Consent, **fields: object) -> str:
    (one,) = some(
        engine.check(
            [call(f"{DAY} 23:00:00", "a", **fields)], PROFILE, corpus(), book(), {}, consents
        ),
        "hours_",
    )
    assert rule(one) == "hours_consent"
    return one.explanation.zh


def test_what_a_consent_is_confined_to_is_said_with_it() -> None:
    first, last = dt.date(2026, 3, 1), dt.date(2026, 3, 31)
    open_, hours = "，限", "，限22时至23时30分"
    plain = night(Consent("cf", first_day=first, last_day=last))
    assert "2026年3月1日" in plain
    assert open_ not in plain
    assert hours in night(Consent("cf", start="22:00", end="23:30"))
    assert "，限来电" in night(Consent("cf", channels=(Channel.CALL,)))
    named = night(Consent("cf", agency_id="ag"), agency_id="ag")
    assert "，限华某达资产管理有限公司（虚构）" in named
    # By whomever it was: an agency is named only where the consent names one.
    others = Consent("cf", agency_id="ag2")
    assert open_ not in night(Consent("cf"), agency_id="ag")
    assert open_ not in night(others, Consent("cf"), agency_id="ag")


def test_a_note_about_hours_says_where_the_call_ends() -> None:
    (one,) = (one for one in book().sets if one.id == "gbt-45251-2025")
    assert one.hours is not None
    noted = replace(one, hours=replace(one.hours, status=Status.UNVERIFIED))
    rules = replace(book(), sets=(noted,))
    crossing = check(contact(f"{DAY} 21:58:00", until=f"{DAY} 22:07:00"), rules=rules)
    inside = check(contact(f"{DAY} 23:00:00", until=f"{DAY} 23:07:00"), rules=rules)
    assert "22时07分" in some(crossing, "hours_note")[0].explanation.zh
    assert "23时07分" not in some(inside, "hours_note")[0].explanation.zh


# --- the pictures --------------------------------------------------------------------------------


def counted(*contacts: Contact) -> pictures.Pictures:
    return pictures.count(contacts, PROFILE, book(), check(*contacts))


def test_a_day_counts_its_problems_and_a_day_without_calls_has_none() -> None:
    shown = counted(
        call(f"{DAY} 23:00:00", "a"),
        call(f"{DAY} 12:00:00", "b"),
        contact(f"{NEXT} 12:00:00", "c", channel=Channel.SMS, said="请还款"),
    )
    first, second = shown.days
    assert (first.contacts, first.problems) == (2, 1)
    assert (second.contacts, second.attempts, second.answered, second.problems) == (1, 0, 0, 0)


def test_whose_number_it_is_comes_from_the_first_contact_that_tells() -> None:
    unknown = "12900000777"
    shown = counted(
        contact(f"{DAY} 10:00:00", "a", number=unknown, lender_id=""),
        contact(f"{DAY} 11:00:00", "b", number=unknown, agency_id="ag"),
        contact(f"{DAY} 12:00:00", "c", number=unknown, agency_id="ag2"),
    )
    (one,) = shown.numbers
    assert one.whose == "华某达资产管理有限公司（虚构）"
    assert one.contacts == 3


# --- sentences and spans -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("打断你的腿。", "打断", "打断你的腿"),
        ("我打断你的腿", "打断", "我打断你的腿"),
        ("你好。再不还就打断你的腿！明天见", "打断", "再不还就打断你的腿"),
        ("好。打断你的腿", "打断", "打断你的腿"),
        ("好。我打断你的腿", "打断", "我打断你的腿"),
    ],
)
def test_the_sentence_around_a_hit_is_whole(text: str, words: str, wanted: str) -> None:
    at = text.index(words)
    assert sentence(text, Hit(ConductKind.VIOLENCE_THREAT, at, at + len(words), words)) == wanted


def test_a_span_holds_its_last_day_and_not_the_next() -> None:
    first, last = dt.date(2025, 1, 10), dt.date(2025, 1, 20)
    eras = Eras([(first, last), (dt.date(2026, 1, 1), None)])
    one = dt.timedelta(days=1)
    assert eras.of(first) == eras.of(last)
    assert eras.of(first - one) != eras.of(first)
    assert eras.of(last + one) != eras.of(last)
    assert eras.of(last + one) == eras.of(dt.date(2025, 12, 31))
    assert eras.of(dt.date(2026, 1, 1)) == eras.of(dt.date(2090, 1, 1))


def test_a_call_of_an_unknown_side_is_doubtful_in_the_words_of_its_place() -> None:
    (one,) = some(
        check(contact(f"{DAY} 21:58:00", until=f"{DAY} 22:07:00", direction=Direction.UNKNOWN)),
        "hours_no_direction",
    )
    assert one.verdict is Verdict.UNDETERMINED
    assert "至22时07分结束" in one.explanation.zh


# --- what to do next -----------------------------------------------------------------------------


@pytest.mark.parametrize(("ago", "step"), [(14, "wait"), (15, "go_on"), (16, "go_on")])
def test_waiting_ends_on_the_fifteenth_day(ago: int, step: str) -> None:
    """For a lender about whom nobody else can be asked: no other step stands before this one."""
    today = dt.date(2026, 2, 2)
    nobody = tuple(
        replace(one, kind=LenderKind.UNLICENSED) if one.id == "cf" else one
        for one in PROFILE.lenders
    )
    profile = replace(PROFILE, lenders=nobody)
    contacts = (contact("2026-01-10 23:00", "a", number=NUMBER),)
    at = f"{today - dt.timedelta(ago)}T04:00:00+00:00"
    payload = json.dumps({"kind": PaperKind.LENDER.value})
    sent = CustodyEntry(1, at, "paper_saved", payload, "", "")
    now = steps.situation(contacts, check(*contacts, profile=profile), profile, (sent,), today)
    found = steps.next_step(now)
    assert found is not None
    assert found.id == step
