"""What someone with the key could do to a case, one kind at a time; verify finds and names each.

Run with ``-s`` to see the table.
"""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cunzheng import cli
from cunzheng.casefile import (
    contacts,
    custody,
    derived,
    evidence,
    records,
    takes,
    timestamps,
    verifying,
)
from cunzheng.casefile import key as keys
from cunzheng.casefile.store import Store
from cunzheng.cli import output
from cunzheng.core import errors
from cunzheng.core.moments import parse_moment
from cunzheng.core.progress import NullProgress
from cunzheng.core.takes import TakeStart
from cunzheng.core.values import (
    Check,
    Contact,
    Described,
    EvidenceKind,
    FindingState,
    Letter,
    PaperKind,
    Person,
    Profile,
)
from cunzheng.services import cases, handover, papers, settings

PASSWORD = "一句只有我知道的话"
THING = Described(EvidenceKind.OTHER, "application/octet-stream")
CHANGED, MISSING = Check.CHANGED, Check.MISSING
NOWHERE = "not_in_log"


@dataclass(frozen=True)
class Place:
    """A value of a kind that nobody else keeps."""

    text: str


@dataclass(frozen=True)
class Made:
    path: Path
    raw: keys.RawKey
    anchor: verifying.Anchor


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """One case with a row of every kind."""
    path = tmp_path_factory.mktemp("forged") / "whole.czx"
    store = Store.create(path, PASSWORD)
    store.save_profile(Profile(debtor=Person(name="林知遥")))
    start = parse_moment("2025-11-18T23:14:02")
    first, second, third = contacts.add(
        store,
        [
            Contact("", said="一", start=start, number="12900008830"),
            Contact("", said="二"),
            Contact("", said="三"),
        ],
    )
    contacts.revise(store, replace(first, said="一改"))
    contacts.revise(store, replace(second, withdrawn="记错了"))
    contacts.revise(store, replace(third, note="补记"))
    for number in (1, 2, 3):
        evidence.add_stream(store, io.BytesIO(os.urandom(300_000)), THING, name=f"{number}.bin")
    evidence.withdraw(store, evidence.all_evidence(store)[2].id, "误传")
    store.decide("a" * 32, FindingState.CONFIRMED, "")
    store.decide("b" * 32, FindingState.REJECTED, "不是催收")
    letter = Letter(PaperKind.NFRA, "投诉书", "正文", start.day)
    store.keep_paper(letter, "c" * 64)
    last = store.log()[-1]
    request = timestamps.Request(last.seq, last.hash, b"request", 7)
    timestamps.note_request(store, request)
    timestamps.keep(store, request, b"answer", b"", {"state": "verified"})
    records.put(store, "mark", "m", Place("先"))
    records.put(store, "mark", "m", Place("后"))
    derived.keep(store, evidence.all_evidence(store)[0].id, "peaks", "maker 1", b"peaks")
    take = takes.begin(store, TakeStart(start, "microphone", 48000))
    takes.append(store, take, 0, bytes(100))
    takes.end(store, take, None, "empty")
    log = store.log()
    assert verifying.verify(store).whole
    raw = store.raw_key
    store.close()
    return Made(path, raw, verifying.Anchor(log[-1].seq, log[-1].hash))


@pytest.fixture(scope="module")
def table() -> Iterator[list[tuple[str, ...]]]:
    rows: list[tuple[str, ...]] = []
    yield rows
    print(f"\n{len(rows)} kinds of tampering, each found and named:")
    for row in rows:
        print("  {:44} {:10} {:8} item {:14} entry {}".format(*row))


# ruff: noqa: E501
# name: (statement, what, answer, item, log entry). Entries: 1 created, 2-3 profile, 4-6 contacts,
# 7-9 versions, 10-12 exhibits, 13 withdrawal, 14-15 decisions, 16 paper, 17 request, 18 answer,
# 19-20 record, 21 thing made, 22-23 take.
SQL = {
    "the case's id": ("UPDATE meta SET value='x' WHERE key='case_id'", "meta", CHANGED, "case_id", "1"),
    "the day it was created": ("UPDATE meta SET value='2020' WHERE key='created_at'", "meta", CHANGED, "created_at", "1"),
    "a fact about the file gone": ("DELETE FROM meta WHERE key='app_version'", "meta", MISSING, "app_version", "1"),
    "a fact about the file added": ("INSERT INTO meta VALUES ('x','y')", "meta", CHANGED, "x", NOWHERE),
    "the profile": ("UPDATE profile SET body='{}' WHERE version=2", "profile", CHANGED, "2", "3"),
    "a former profile gone": ("DELETE FROM profile WHERE version=1", "profile", MISSING, "1", "2"),
    "a contact's words": ("UPDATE contact_version SET body=replace(body,'一改','一')", "contact", CHANGED, "1/2", "7"),
    "when a contact was logged": ("UPDATE contact_version SET at='2020' WHERE version=2 AND contact_id=(SELECT id FROM contact WHERE no=1)", "contact", CHANGED, "1/2", "7"),
    "a contact's sorting time": ("UPDATE contact_version SET start_utc='2020' WHERE start_utc IS NOT NULL AND version=1", "contact", CHANGED, "1/1", "4"),
    "a contact's searched number": ("UPDATE contact_version SET number='1' WHERE number<>'' AND version=1", "contact", CHANGED, "1/1", "4"),
    "a contact's printed number": ("UPDATE contact SET no=9 WHERE no=3", "contact", CHANGED, "3/1", "6"),
    "the newest version of a contact gone": ("DELETE FROM contact_version WHERE version=2 AND contact_id=(SELECT id FROM contact WHERE no=3)", "contact", MISSING, "3/2", "9"),
    "a withdrawn contact un-withdrawn": ("UPDATE contact_version SET body=(SELECT body FROM contact_version v WHERE v.contact_id=contact_version.contact_id AND v.version=1) WHERE body LIKE '%记错了%'", "contact", CHANGED, "2/2", "8"),
    "a withdrawal of a contact gone": ("DELETE FROM contact_version WHERE body LIKE '%记错了%'", "contact", MISSING, "2/2", "8"),
    "a version slipped in": ("INSERT INTO contact_version VALUES ((SELECT id FROM contact WHERE no=2),3,'t','{}',NULL,'')", "contact", CHANGED, "2/3", NOWHERE),
    "a contact without a version": ("INSERT INTO contact VALUES ('z',9)", "contact", CHANGED, "9/0", NOWHERE),
    "a record's words": ("UPDATE record SET body=replace(body,'后','前')", "record", CHANGED, "mark/2", "20"),
    "the newest version of a record gone": ("DELETE FROM record WHERE version=2", "record", MISSING, "mark/2", "20"),
    "a record slipped in": ("INSERT INTO record VALUES ('mark','n',1,'t','{}')", "record", CHANGED, "mark/1", NOWHERE),
    "what was made from an exhibit": ("UPDATE derived SET data=x'00'", "derived", CHANGED, "peaks", "21"),
    "who made it": ("UPDATE derived SET maker='other'", "derived", CHANGED, "peaks", "21"),
    "a thing made gone": ("DELETE FROM derived", "derived", MISSING, "peaks", "21"),
    "when a recording began": ("UPDATE take SET at='2020'", "take", CHANGED, "take_begun", "22"),
    "how a recording ended": ("UPDATE take_end SET reason='stopped'", "take", CHANGED, "take_ended", "23"),
    "bytes of an exhibit": ("UPDATE chunk SET data=zeroblob(length(data)) WHERE blob_id=2 AND seq=1", "exhibit", CHANGED, "2", "11"),
    "a chunk gone": ("DELETE FROM chunk WHERE blob_id=2 AND seq=1", "exhibit", CHANGED, "2", "11"),
    "bytes added to an exhibit": ("UPDATE chunk SET data=CAST(data||x'00' AS BLOB) WHERE blob_id=2 AND seq=1", "exhibit", CHANGED, "2", "11"),
    "a chunk added": ("INSERT INTO chunk (blob_id,seq,data) VALUES (2,2,x'00')", "exhibit", CHANGED, "2", "11"),
    "an exhibit's size made larger": ("UPDATE blob SET size=size+5 WHERE id=1", "exhibit", CHANGED, "1", "10"),
    "an exhibit's size made smaller": ("UPDATE blob SET size=size-5 WHERE id=1", "exhibit", CHANGED, "1", "10"),
    "the hash beside the bytes": (f"UPDATE blob SET sha256='{'0' * 64}' WHERE id=1", "exhibit", CHANGED, "1", "10"),
    "exhibits swapped": ("UPDATE evidence SET blob_id=3-blob_id WHERE blob_id<3", "exhibit", CHANGED, "1", "10"),
    "an exhibit renamed": ("UPDATE evidence SET name='x' WHERE no=1", "exhibit", CHANGED, "1", "10"),
    "an exhibit's description": ("UPDATE evidence SET body=replace(body,'octet-stream','pdf') WHERE no=1", "exhibit", CHANGED, "1", "10"),
    "an exhibit's number": ("UPDATE evidence SET no=7 WHERE no=2", "exhibit", CHANGED, "7", "11"),
    "an exhibit's day of import": ("UPDATE evidence SET at='2020-01-01T00:00:00+00:00' WHERE no=1", "exhibit", CHANGED, "1", "10"),
    "an exhibit gone": ("DELETE FROM evidence WHERE no=2", "exhibit", MISSING, "2", "11"),
    "bytes of no exhibit left behind": ("DELETE FROM evidence WHERE no=2", "blob", CHANGED, "2", NOWHERE),
    "an exhibit nobody imported": ("INSERT INTO evidence SELECT 'z',4,blob_id,at,name,source,body FROM evidence WHERE no=1", "exhibit", CHANGED, "4", NOWHERE),
    "a withdrawal taken back": ("DELETE FROM withdrawal", "withdrawal", MISSING, "3", "13"),
    "a withdrawal's reason": ("UPDATE withdrawal SET reason='x'", "withdrawal", CHANGED, "3", "13"),
    "a withdrawal nobody made": ("INSERT INTO withdrawal SELECT id,at,'x' FROM evidence WHERE no=1", "withdrawal", CHANGED, "1", NOWHERE),
    "a decision gone": ("DELETE FROM decision WHERE seq=2", "decision", MISSING, "2", "15"),
    "a decision turned": ("UPDATE decision SET state='rejected' WHERE seq=1", "decision", CHANGED, "1", "14"),
    "a decision nobody took": ("INSERT INTO decision VALUES (3,'f','confirmed','','t')", "decision", CHANGED, "3", NOWHERE),
    "a paper's text": ("UPDATE paper SET body='x'", "paper", CHANGED, "nfra", "16"),
    "the hash of a paper's PDF": (f"UPDATE paper SET pdf_sha256='{'d' * 64}'", "paper", CHANGED, "nfra", "16"),
    "a paper's title": ("UPDATE paper SET title='x'", "paper", CHANGED, "nfra", "16"),
    "a paper gone": ("DELETE FROM paper", "paper", MISSING, "nfra", "16"),
    "a paper nobody wrote": ("INSERT INTO paper VALUES ('z','police','t','t','b','h')", "paper", CHANGED, "police", NOWHERE),
    "a time stamp's answer": ("UPDATE timestamp SET response=x'00'", "timestamp", CHANGED, "16", "18"),
    "a time stamp's head": (f"UPDATE timestamp SET head='{'e' * 64}'", "timestamp", CHANGED, "16", "18"),
    "a time stamp gone": ("DELETE FROM timestamp", "timestamp", MISSING, "16", "18"),
    "a time stamp nobody brought": (f"INSERT INTO timestamp VALUES ('z','t',1,'{'0' * 64}',x'',x'',x'','{'0' * 64}','{{}}')", "timestamp", CHANGED, "1", NOWHERE),
    "a log entry gone": ("DELETE FROM custody WHERE seq=4", "log", CHANGED, "", "4"),
    "a log entry changed": ("UPDATE custody SET at='2020' WHERE seq=3", "log", CHANGED, "", "3"),
    "log entries swapped": ("UPDATE custody SET seq=CASE seq WHEN 8 THEN 400 WHEN 9 THEN 8 END WHERE seq IN (8,9)", "log", CHANGED, "", "8"),
    "the end of the log cut off": ("DELETE FROM custody WHERE seq=23", "anchor", MISSING, "", "23"),
    "the whole log gone": ("DELETE FROM custody", "log", MISSING, "", ""),
    "a guard dropped": ("SELECT 1", "schema", CHANGED, "custody", ""),
}  # fmt: skip


def opened(made: Made, tmp_path: Path) -> Store:
    path = tmp_path / "forged.czx"
    shutil.copy(made.path, path)
    return Store.open_raw(path, made.raw)


def unguard(store: Store, *statements: str) -> None:
    with store.write() as connection:
        triggers = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type='trigger'"
        ).all()
        for trigger in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {trigger.name}")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            connection.exec_driver_sql(statement)
        if statements != ("SELECT 1",):  # a careful forger puts the guards back
            for trigger in triggers:
                connection.exec_driver_sql(trigger.sql)


@pytest.mark.parametrize("name", SQL)
def test_verify_finds_and_names(
    made: Made, tmp_path: Path, table: list[tuple[str, ...]], name: str
) -> None:
    statement, what, answer, item, entry = SQL[name]
    store = opened(made, tmp_path)
    unguard(store, statement)
    report = verifying.verify(store, anchor=made.anchor)
    store.close()
    found = {(line.what, line.answer, line.item, line.detail) for line in report.lines}
    assert not report.whole
    assert (what, answer, item, entry) in found, sorted(
        one for one in found if one[1] is not Check.UNCHANGED
    )
    table.append((name, what, answer.value, item or "-", entry or "-"))


@pytest.mark.parametrize("name", ["bytes of an exhibit", "a decision nobody took", "a paper gone"])
def test_the_command_line_names_item_and_entry(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys, name: str
) -> None:
    statement, what, answer, item, entry = SQL[name]
    store = opened(made, tmp_path)
    unguard(store, statement)
    store.close()
    monkeypatch.setenv("CUNZHENG_PASSWORD", PASSWORD)
    assert cli.main(["--lang", "en", "verify", str(store.path)]) == 7
    said = "not in the log" if entry == NOWHERE else f"log entry {entry}"
    word = output._PARTS[what]
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert f"{output._ANSWERS[answer]} {word} {item} {said}" in lines


def test_a_rebuilt_chain_is_found_through_the_head_kept_outside(
    made: Made, tmp_path: Path, table: list[tuple[str, ...]]
) -> None:
    """Words changed and every hash after them computed anew: inside, all is well."""
    store = opened(made, tmp_path)
    with store.read() as connection:
        body = connection.exec_driver_sql(
            "SELECT body FROM contact_version WHERE version=2 AND body LIKE '%一改%'"
        ).scalar_one()
    forged = body.replace("一改", "一伪")
    unguard(store, f"UPDATE contact_version SET body='{forged}' WHERE body LIKE '%一改%'")
    prev, statements = custody.ZERO, []
    for one in store.log():
        payload = one.payload.replace(custody.body_hash(body), custody.body_hash(forged))
        new = custody.entry_hash(one.seq, one.at, one.kind, payload, prev)
        statements.append(
            f"UPDATE custody SET payload='{payload}', prev='{prev}', hash='{new}'"
            f" WHERE seq={one.seq}"
        )
        prev = new
    # A forger with the key has to leave the time stamp: it speaks of the old head.
    unguard(store, *statements)
    report = verifying.verify(store, anchor=made.anchor)
    inside = {line.what: line.answer for line in verifying.verify(store).lines}
    store.close()
    assert inside["log"] is Check.UNCHANGED
    assert inside["contact"] is Check.UNCHANGED
    assert inside["timestamp"] is Check.CHANGED  # the kept answer speaks of the old head
    lines = {(line.what, line.answer, line.detail) for line in report.lines}
    assert ("anchor", Check.CHANGED, str(made.anchor.seq)) in lines
    table.append(("the whole chain computed anew", "anchor", "changed", "-", "18"))


def pages_of(path: Path) -> list[bytes]:
    data = path.read_bytes()
    return [data[at : at + keys.PAGE_BYTES] for at in range(0, len(data), keys.PAGE_BYTES)]


def test_one_flipped_bit_anywhere_is_found(
    made: Made, tmp_path: Path, table: list[tuple[str, ...]]
) -> None:
    """In every page of the file, one bit at a place of its own."""
    pages = pages_of(made.path)
    for number in range(1, len(pages)):
        path = tmp_path / "bit.czx"
        data = bytearray(made.path.read_bytes())
        data[number * keys.PAGE_BYTES + (number * 997) % keys.PAGE_BYTES] ^= 1 << number % 8
        path.write_bytes(data)
        try:
            store = Store.open_raw(path, made.raw)
        except errors.CaseDamaged:
            continue
        try:
            report = verifying.verify(store, anchor=made.anchor)
        finally:
            store.close()
        assert not report.whole, number
    table.append((f"a flipped bit ({len(pages) - 1} pages)", "container", "changed", "-", "-"))


def test_an_old_version_of_a_page_put_back_is_found(
    made: Made, tmp_path: Path, table: list[tuple[str, ...]]
) -> None:
    """Every page that a later write changed, put back alone: nothing built in can tell."""
    path = tmp_path / "later.czx"
    shutil.copy(made.path, path)
    before = pages_of(path)
    store = Store.open_raw(path, made.raw)
    kept = contacts.all_contacts(store)[0]
    contacts.revise(store, replace(kept, said="三改"))
    store.decide("a" * 32, FindingState.REJECTED, "看错了")
    log = store.log()
    anchor = verifying.Anchor(log[-1].seq, log[-1].hash)
    assert verifying.verify(store, anchor=anchor).whole
    store.close()
    after = pages_of(path)
    changed = [number for number, page in enumerate(before) if page != after[number]]
    assert len(changed) >= 3
    for number in changed[1:]:
        forged = list(after)
        forged[number] = before[number]
        path.write_bytes(b"".join(forged))
        try:
            store = Store.open_raw(path, made.raw)
        except errors.CaseDamaged:
            continue
        try:
            report = verifying.verify(store, anchor=anchor)
        finally:
            store.close()
        assert not report.whole, number
    table.append((f"an old page put back ({len(changed)} pages)", "several", "changed", "-", "-"))


def test_a_file_cut_off_is_found(made: Made, tmp_path: Path, table: list[tuple[str, ...]]) -> None:
    data = made.path.read_bytes()
    for gone in (1, 100, keys.PAGE_BYTES, 5 * keys.PAGE_BYTES):
        path = tmp_path / "cut.czx"
        path.write_bytes(data[:-gone])
        with pytest.raises(errors.CaseDamaged):
            Store.open_raw(path, made.raw)
    table.append(("the file cut off", "opening", "damaged", "-", "-"))


def test_verification_can_be_stopped_within_one_exhibit(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "a.czx", PASSWORD)
    size = 40 * evidence.CHUNK_BYTES
    evidence.add_stream(store, io.BytesIO(os.urandom(size)), THING, name="big")

    class Stops(NullProgress):
        total = done = 0

        def begin(self, total: int, what: str = "") -> None:
            self.total = total

        def advance(self, amount: int = 1) -> None:
            self.done += amount

        @property
        def cancelled(self) -> bool:  # type: ignore[override]
            return self.done >= 3 * evidence.CHUNK_BYTES

    progress = Stops()
    with pytest.raises(errors.Cancelled):
        verifying.verify(store, progress=progress)
    assert progress.total == size
    assert progress.done == 3 * evidence.CHUNK_BYTES  # not one chunk more
    assert verifying.verify(store).whole
    store.close()


def test_the_head_is_printed_on_the_papers_and_kept_in_the_settings(
    case: cases.Case, tmp_path: Path, a_day
) -> None:
    import subprocess

    contacts.add(case.store, [Contact("", said="一")])
    evidence.add_stream(case.store, io.BytesIO("一段短信".encode()), THING, name="1.txt")
    head, seq = case.head(), len(case.custody())

    def text(pdf: Path) -> str:
        done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True)
        return "".join(done.stdout.decode().split())

    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    saved = papers.save_catalogue(case, a_day, tmp_path / "catalogue.pdf")
    assert head in text(saved.path)
    head, seq = case.head(), len(case.custody())  # the catalogue's own entry came after
    given = handover.write_bundle(case, tmp_path / "folder", a_day)
    books = [
        text(tmp_path / "folder" / name) for name, _h, _s in given.files if name.endswith("pdf")
    ]
    assert any(head in one for one in books)
    case_id, path = case.info().case_id, case.path
    case.close()
    kept = settings.load().heads[case_id]
    with cases.open_case(path, "测试 口令 2026", read_only=True) as again:
        assert kept == (len(again.custody()), again.head())
        # To whom it was given, and the hash of the list.
        assert [one.kind for one in again.custody()[seq:]] == ["record_saved", "folder_given"]
