"""Papers that went out: their days, their states, what is refused, what the command line shows."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cunzheng.cli import main
from cunzheng.core.errors import InvalidValue, LawDataBroken, NoSuchItem, ReasonNeeded
from cunzheng.core.tracking import DueState, Outcome, SendChannel, Sent
from cunzheng.core.values import Lender, LenderKind, PaperKind, Person, Profile
from cunzheng.law import deadlines
from cunzheng.services import cases, tracking
from cunzheng.services.cases import Case

DAY = dt.date(2026, 9, 21)
BANK = Lender("l1", "示范银行（虚构）", LenderKind.BANK)
SMALL = Lender("l2", "示范小贷（虚构）", LenderKind.MICRO_LOAN)
PASSWORD = "一句只有我知道的话"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    profile = Profile(Person("林知遥"), (BANK, SMALL))
    made = cases.create_case(tmp_path_factory.mktemp("sent") / "a.czx", PASSWORD, profile)
    made.automatic_backup = False
    yield made
    made.close()


@pytest.fixture
def case(kept: Case) -> Iterator[Case]:
    """One file for all tests (a new key costs a second); each leaves nothing standing in it."""
    yield kept
    for one in tracking.all_sent(kept):
        tracking.withdraw(kept, one.id, "试完")


def complaint(**more: object) -> Sent:
    values = {"lender_id": "l1", "received_on": dt.date(2026, 9, 23), **more}
    return Sent(PaperKind.NFRA, DAY, SendChannel.POST, **values)


def state(case: Case, today: dt.date) -> dict[str, tuple[dt.date, DueState]]:
    return {one.deadline.key: (one.day, one.state) for one in tracking.due(case, today)}


def test_the_three_times_count_from_receipt(case: Case) -> None:
    sent_id, changes = tracking.log_sent(case, complaint(), dt.date(2026, 10, 1))
    assert changes
    assert state(case, dt.date(2026, 10, 8)) == {
        "answer_simple": (dt.date(2026, 10, 8), DueState.SOON),
        "answer_complex": (dt.date(2026, 10, 23), DueState.RUNNING),
        "answer_last": (dt.date(2026, 11, 22), DueState.RUNNING),
    }
    assert state(case, dt.date(2026, 10, 9))["answer_simple"][1] is DueState.PASSED
    late = dt.date(2026, 11, 23)
    assert state(case, late)["answer_last"][1] is DueState.OVERDUE
    assert [one.deadline.key for one in tracking.reminders(case, late)] == ["answer_last"]
    answered = complaint(answered_on=dt.date(2026, 11, 24), outcome=Outcome.REFUSED)
    tracking.change(case, sent_id, answered, dt.date(2026, 11, 25))
    now = state(case, dt.date(2026, 11, 25))
    assert now["answer_last"][1] is DueState.ANSWERED
    assert now["review"] == (dt.date(2026, 12, 24), DueState.RUNNING)
    assert tracking.reminders(case, dt.date(2026, 11, 25)) == ()
    assert [one.deadline.key for one in tracking.reminders(case, dt.date(2026, 12, 22))] == [
        "review"
    ]
    assert tracking.reminders(case, dt.date(2026, 12, 25)) == ()
    assert len(tracking.history(case, sent_id)) == 2


def test_without_a_receipt_the_day_of_sending_counts_and_is_called_an_assumption(
    case: Case,
) -> None:
    tracking.log_sent(case, complaint(received_on=None), dt.date(2026, 10, 1))
    first = tracking.due(case, dt.date(2026, 10, 1))[0]
    assert first.assumed
    assert first.day == dt.date(2026, 10, 6)


def test_a_small_lender_is_not_bound_by_the_measure(case: Case) -> None:
    tracking.log_sent(case, complaint(lender_id="l2"), dt.date(2026, 10, 1))
    assert tracking.due(case, dt.date(2026, 10, 1)) == ()


def test_working_days_leave_out_the_golden_week_and_count_worked_weekends(case: Case) -> None:
    sent = Sent(PaperKind.REPAYMENT, dt.date(2026, 9, 24), SendChannel.COUNTER, lender_id="l1")
    tracking.log_sent(case, sent, dt.date(2026, 9, 24))
    # 25–27 September and 1–7 October are off; Saturday 10 October is worked.
    only = tracking.due(case, dt.date(2026, 9, 24))[0]
    assert (only.day, only.sure) == (dt.date(2026, 10, 12), True)


def test_a_year_without_published_days_off_is_unsure(case: Case) -> None:
    day, sure = tracking.last_day(dt.date(2026, 12, 28), 7, tracking.calendar(case))
    assert (day, sure) == (dt.date(2027, 1, 7), False)  # 1 January is statutory


def test_what_cannot_be_is_refused(case: Case) -> None:
    today = dt.date(2026, 10, 1)
    for sent, field in (
        (Sent(PaperKind.NFRA, dt.date(2026, 10, 2), SendChannel.POST), "sent_on"),
        (complaint(received_on=dt.date(2026, 9, 20)), "received_on"),
        (complaint(answered_on=dt.date(2026, 9, 22)), "answered_on"),
        (complaint(outcome=Outcome.AGREED), "answered_on"),
    ):
        with pytest.raises(InvalidValue) as caught:
            tracking.log_sent(case, sent, today)
        assert caught.value.subject == field
    with pytest.raises(NoSuchItem):
        tracking.log_sent(case, complaint(evidence_ids=("no",)), today)
    assert tracking.all_sent(case) == ()


def test_an_entry_is_taken_back_with_a_reason_and_stays_in_the_log(case: Case) -> None:
    sent_id, _changes = tracking.log_sent(case, complaint(), dt.date(2026, 10, 1))
    before = len(case.custody())
    with pytest.raises(ReasonNeeded):
        tracking.withdraw(case, sent_id, " ")
    tracking.withdraw(case, sent_id, "寄错了")
    assert tracking.all_sent(case) == ()
    assert [one.withdrawn for _at, one in tracking.history(case, sent_id)] == ["", "寄错了"]
    assert [one.kind for one in case.custody()[before:]] == ["record_saved"]


def test_every_period_has_a_source_and_none_is_called_verified() -> None:
    found = deadlines.load()
    assert {one.days for one in found} == {7, 15, 30, 60}
    assert all(one.source and one.status.value == "secondary" for one in found)


def test_a_misspelt_period_is_refused(tmp_path: Path) -> None:
    shipped = (Path(deadlines.asset("resources/deadlines")) / "cba.toml").read_text("utf-8")
    (tmp_path / "x.toml").write_text(shipped.replace("working =", "workin ="), "utf-8")
    with pytest.raises(LawDataBroken):
        deadlines.load(tmp_path)


def test_the_command_line_logs_and_lists(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.czx"
    cases.create_case(path, PASSWORD, Profile(Person("林知遥"), (BANK,))).close(backup=False)
    monkeypatch.setenv("CUNZHENG_PASSWORD", PASSWORD)
    line = ["sent", str(path), "--paper", "nfra", "--on", "2026-09-21", "--by", "post"]
    assert main([*line, "--lender", "l1", "--tracking", "EA129", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["sent"]["tracking_no"] == "EA129"
    assert main(["deadlines", str(path), "--date", "2026-10-01", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["day"] for one in found] == ["2026-10-06", "2026-10-21", "2026-11-20"]
