"""A year in the life of a case: worked through week by week, every promise checked at the end.

Short in the usual run; CUNZHENG_YEAR=full takes 78 weeks, 1,560 recordings, 1,014 screenshots and
3,120 contacts (minutes; `dev.py soak` does it). What the test itself remembers of each step is
compared with what the case says afterwards.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import year_story as story

from cunzheng.casefile.store import Store
from cunzheng.core.errors import WrongPassword
from cunzheng.core.handing import Form
from cunzheng.core.moments import SHANGHAI, Moment
from cunzheng.core.tracking import Outcome, SendChannel, Sent
from cunzheng.core.values import (
    Channel,
    Contact,
    Finding,
    FindingState,
    LetterRequest,
    PaperKind,
)
from cunzheng.findings.engine import Checker
from cunzheng.services import (
    backups,
    cases,
    contacts,
    giving,
    handover,
    importing,
    papers,
    review,
    rulings,
    tracking,
)
from cunzheng.ui.models.index import timeline
from cunzheng.ui.models.rows import Filter
from cunzheng.ui.snapshot import Snapshot

PASSWORD, LAWYERS = "一年的 口令 2026", "律师的 口令 4711"
FULL = os.environ.get("CUNZHENG_YEAR") == "full"
SCALE = story.FULL if FULL else story.SHORT
SEED = int(os.environ.get("CUNZHENG_SOAK_SEED", "20261125"))


@dataclass
class Diary:
    """What the user did, kept outside of the case."""

    hashes: dict[str, str] = field(default_factory=dict)  # SHA-256 → file name
    noted: dict[str, str] = field(default_factory=dict)  # contact → its newest note
    versions: dict[str, int] = field(default_factory=dict)
    taken_back: set[str] = field(default_factory=set)
    decided: dict[str, FindingState] = field(default_factory=dict)
    printed: list[tuple[Path, str]] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)  # exhibit id → its number
    heads: list[tuple[int, str]] = field(default_factory=list)  # of the log, at each lock
    folders: list[Path] = field(default_factory=list)
    copies: list[tuple[Path, int]] = field(default_factory=list)


class Year:
    """The user, the case, and a clock that goes through the months."""

    def __init__(self, place: Path) -> None:
        self.place, self.path = place, place / "案卷.czx"
        self.now = story.BEGAN
        self.diary, self.chance = Diary(), random.Random(SEED)
        self.phone = story.Phone(SCALE, SEED)
        store = Store.create(self.path, PASSWORD, clock=self.clock)
        self.case = cases.ready(store)
        cases.save_profile(self.case, story.PROFILE)

    def clock(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now.astimezone(dt.UTC)

    def week(self, week: int) -> None:
        """Import on Sunday evening, look, confirm, note, lock; now and then the larger things."""
        self.now = max(self.now, story.BEGAN + dt.timedelta(weeks=week + 1, hours=-3))
        self.bring_in(week)
        self.decide()
        self.note()
        if week % 3 == 1:
            self.visit(week)
            self.take_back()
        if week % 8 == 4:
            self.write(week)
        if week % 26 == 4:
            self.give(week)
        self.lock()

    def bring_in(self, week: int) -> None:
        files = self.phone.week(week, self.place / "phone" / f"{week:02d}")
        seen = importing.examine(files)
        assert not seen.refusals
        done = importing.commit(self.case, seen.candidates)
        assert (len(done.evidence), done.already, done.error) == (len(files), (), None)
        for path in files:
            self.diary.hashes[hashlib.sha256(path.read_bytes()).hexdigest()] = path.name
        for one in done.evidence:
            self.diary.numbers[one.id] = one.exhibit_no
        for contact in done.contacts:
            self.diary.versions[contact.id] = 1
        for contact in done.linked:
            self.diary.versions[contact.id] += 1
        if week % 5 == 2:  # the same phone once more: nothing comes twice
            again = importing.commit(self.case, importing.examine(files).candidates)
            assert (again.evidence, again.contacts) == ((), ())
            assert len(again.already) == len(files)

    def decide(self) -> None:
        waiting = [one for one in review.check(self.case) if one.state is FindingState.PROPOSED]
        for one in waiting[:6]:
            yes = self.chance.random() < 0.7
            state = FindingState.CONFIRMED if yes else FindingState.REJECTED
            review.decide(self.case, one.id, state, "" if yes else "听错了")
            self.diary.decided[one.id] = state

    def note(self) -> None:
        mine = [one for one in self.case.contacts() if one.id in self.diary.versions]
        for one in self.chance.sample(mine, min(2, len(mine))):
            text = f"补记：对方自称专员 {self.chance.randrange(10**6)}"
            kept, _changes = contacts.revise_contact(self.case, replace(one, note=text))
            self.diary.noted[kept.id] = text
            self.diary.versions[kept.id] += 1
            assert kept.version == self.diary.versions[kept.id]

    def visit(self, week: int) -> None:
        at = story.BEGAN + dt.timedelta(weeks=week, days=2, hours=19, minutes=week)
        made, _changes = contacts.log_contact(
            self.case,
            Contact("", channel=Channel.VISIT, start=Moment(at), visitors=1, said=story.THREAT),
        )
        self.diary.versions[made.id] = 1

    def take_back(self) -> None:
        free = [one for one in self.case.contacts() if one.id not in self.diary.noted]
        one = self.chance.choice(free)
        contacts.withdraw_contact(self.case, one.id, "不是催收")
        self.diary.taken_back.add(one.id)
        self.diary.versions[one.id] += 1
        standing = [one for one in self.case.evidence() if not one.withdrawn]
        contacts.withdraw_evidence(self.case, self.chance.choice(standing).id, "传错了")

    def write(self, week: int) -> None:
        today = self.now.date()
        letter = papers.compose(self.case, LetterRequest(PaperKind.NFRA, today, lender_id="cf"))
        path = self.place / f"投诉{week:02d}.pdf"
        saved = papers.save_letter(self.case, letter, path)
        self.diary.printed.append((path, saved.sha256))
        sent = Sent(PaperKind.NFRA, today, SendChannel.POST, paper_sha256=saved.sha256)
        sent_id, _changes = tracking.log_sent(self.case, sent, today)
        self.diary.sent.append(sent_id)
        for older in self.diary.sent[:-1]:
            kept = tracking.find(self.case, older)
            if kept.sent.outcome is Outcome.OPEN:
                answer = replace(kept.sent, answered_on=today, outcome=Outcome.PARTLY)
                tracking.change(self.case, older, answer, today)

    def give(self, week: int) -> None:
        place = self.place / f"stick{week:02d}"
        place.mkdir()
        order = giving.Order(
            place, self.now.date(), (Form.COPY, Form.FOLDER), recipient="某律师（虚构）",
            new_password=LAWYERS,
        )  # fmt: skip
        outcome, _changes = giving.give(self.case, order)
        assert outcome.error is None
        count = len(self.case.contacts())
        (copy,) = place.glob("*.czx")
        (folder,) = (one for one in place.iterdir() if one.is_dir())
        self.diary.copies.append((copy, count))
        self.diary.folders.append(folder)

    def lock(self) -> None:
        log = self.case.custody()
        self.diary.heads.append((len(log), log[-1].hash))
        self.case.close()
        self.case = cases.ready(Store.open(self.path, PASSWORD, clock=self.clock))


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    place = tmp_path_factory.mktemp("year")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CUNZHENG_SETTINGS_DIR", str(place / "settings"))
        lived = Year(place)
        for week in range(SCALE.weeks):
            lived.week(week)
        yield lived
        lived.case.close(backup=False)


@pytest.fixture(autouse=True)
def same_settings(year: Year, own_settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUNZHENG_SETTINGS_DIR", str(year.place / "settings"))


def test_it_was_a_whole_year(year: Year, tally: Callable[..., None]) -> None:
    contacts_, evidence = year.case.contacts(), year.case.evidence()
    tally(years=1, year_contacts=len(contacts_), year_exhibits=len(evidence))
    per_week = SCALE.recordings + SCALE.entries
    assert len(contacts_) + len(year.diary.taken_back) >= SCALE.weeks * per_week
    assert len(evidence) == SCALE.weeks * (SCALE.recordings + SCALE.pictures + 1)
    assert year.diary.decided
    assert year.diary.printed
    assert year.diary.copies


def test_every_byte_is_there(year: Year) -> None:
    evidence = {one.sha256: one for one in year.case.evidence()}
    assert set(evidence) == set(year.diary.hashes)
    for digest, one in evidence.items():
        with year.case.open_evidence(one.id) as stored:
            assert hashlib.sha256(stored.read()).hexdigest() == digest
        assert one.name == year.diary.hashes[digest]


def test_exhibit_numbers_never_moved(year: Year) -> None:
    now = {one.id: one.exhibit_no for one in year.case.evidence()}
    assert now == year.diary.numbers
    assert sorted(now.values()) == list(range(1, len(now) + 1))


def test_every_edit_and_every_version_is_there(year: Year) -> None:
    standing = {one.id: one for one in year.case.contacts()}
    assert set(standing) == set(year.diary.versions) - year.diary.taken_back
    for contact_id, version in year.diary.versions.items():
        history = year.case.history(contact_id)
        assert [one.version for one in history] == list(range(1, version + 1))
        assert bool(history[-1].withdrawn) == (contact_id in year.diary.taken_back)
    for contact_id, note in year.diary.noted.items():
        assert standing[contact_id].note == note


def test_the_log_grew_and_never_changed(year: Year) -> None:
    log = year.case.custody()
    for length, head in year.diary.heads:
        assert log[length - 1].hash == head
    report = handover.verify(year.case)
    assert report.whole, report.lines


def test_findings_are_the_same_by_every_way(year: Year) -> None:
    by_service = review.check(year.case)
    profile, corpus = year.case.profile(), rulings.shipped()[0]
    decisions = year.case.store.decisions()
    fresh = Checker(profile, corpus, rulings.book(year.case))
    assert fresh.check(year.case.contacts(), decisions) == by_service
    shuffled = list(year.case.contacts())
    random.Random(1).shuffle(shuffled)
    stepwise = Checker(profile, corpus, rulings.book(year.case))
    stepwise.check(shuffled[: len(shuffled) // 2], decisions)
    assert stepwise.update(shuffled[len(shuffled) // 2 :], decisions) == by_service


def test_what_was_decided_stands(year: Year) -> None:
    kept = year.case.store.decisions()
    assert {one: kept[one].state for one in year.diary.decided} == year.diary.decided
    found: dict[str, Finding] = {one.id: one for one in review.check(year.case)}
    gone = set(year.diary.decided) - set(found)
    alive = {one.id for one in year.case.contacts()}
    assert all(one.contact_id in alive for one in found.values())
    assert len(gone) <= len(year.diary.taken_back) * 3  # only those of contacts taken back
    for finding_id in set(year.diary.decided) - gone:
        assert found[finding_id].state is year.diary.decided[finding_id]


@pytest.mark.parametrize("words", ["爸妈", "账单", "补记", "12900008831", "抬", "没有这话"])
def test_search_finds_what_reading_everything_finds(year: Year, words: str) -> None:
    found = Snapshot(
        year.case.info(), year.case.profile(), year.case.contacts(), year.case.evidence()
    )
    rows = timeline(found, Filter(text=words))
    seen = {row.id for row in rows if isinstance(row, Contact)}
    plain = {
        one.id
        for one in found.contacts
        if words in one.said or words in one.note or words in one.number.replace(" ", "")
    }
    assert seen == plain
    assert bool(seen) == (words != "没有这话")


def test_papers_are_as_they_were_frozen(year: Year) -> None:
    kept = {one.pdf_sha256 for one in papers.saved(year.case)}
    for path, digest in year.diary.printed:
        assert hashlib.sha256(path.read_bytes()).hexdigest() == digest
        assert digest in kept
    assert len(tracking.all_sent(year.case)) == len(year.diary.sent)
    open_ones = [one for one in tracking.all_sent(year.case) if one.sent.outcome is Outcome.OPEN]
    assert [one.id for one in open_ones] == year.diary.sent[-1:]


def test_what_was_handed_over_reads_back(year: Year) -> None:
    for folder in year.diary.folders:
        states = {state for _name, state in handover.check_folder(folder)}
        assert states == {"unchanged"}
    for copy, count in year.diary.copies:
        with pytest.raises(WrongPassword):
            cases.open_case(copy, PASSWORD, read_only=True)
        with cases.open_case(copy, LAWYERS, read_only=True) as theirs:
            assert len(theirs.contacts()) == count
            assert handover.verify(theirs).whole


def test_copies_were_made_by_themselves_and_open(year: Year) -> None:
    made = backups.list_backups(year.case.info().case_id)
    assert made
    assert len(made) <= backups.LAST + backups.WEEKS + backups.MONTHS
    with cases.open_case(made[0].path, PASSWORD, read_only=True) as newest:
        assert handover.verify(newest).whole
        assert newest.head() == year.diary.heads[-1][1]


def test_nothing_is_left_in_the_clear(year: Year) -> None:
    """Neither in the case file nor in settings and copies; the sticks were the user's word."""
    secret = [story.THREAT.encode(), story.LINES[0].encode(), "补记".encode(), b"#!AMR"]
    places = [year.path, *(one for one in (year.place / "settings").rglob("*") if one.is_file())]
    assert len(places) > 1
    for path in places:
        data = path.read_bytes()
        assert not any(one in data for one in secret), path.name
    assert not list(year.place.glob("*-journal"))


def test_days_are_in_their_order(year: Year) -> None:
    times = [one.start.instant for one in year.case.contacts() if one.start]
    assert times == sorted(times)
    assert all(one.astimezone(SHANGHAI) >= story.BEGAN for one in times)
