"""The case file: encrypted, whole, append-only, and honest about what is wrong with it."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
import sqlalchemy as sa

from cunzheng.casefile import contacts, derived, evidence, records, schema, takes, verifying
from cunzheng.casefile import key as keys
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import Base
from cunzheng.core import errors
from cunzheng.core.moments import TimeSource, parse_moment
from cunzheng.core.progress import NullProgress
from cunzheng.core.takes import TakeStart
from cunzheng.core.values import (
    Channel,
    Check,
    Contact,
    Described,
    EvidenceKind,
    FindingState,
    Person,
    Profile,
    Quote,
)

PASSWORD = "一句只有我知道的话"
SECRET = "林知遥的秘密证言"
THING = Described(EvidenceKind.OTHER, "application/octet-stream")


@pytest.fixture
def store(tmp_path: Path):
    opened = Store.create(tmp_path / "a.czx", PASSWORD)
    yield opened
    opened.close()


def file_of(tmp_path: Path, data: bytes, name: str = "x.bin") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_a_new_case_is_one_private_file_without_sidecars(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "a.czx", PASSWORD)
    contacts.add(store, [Contact("", said=SECRET)])
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["a.czx"]
    if os.name == "posix":
        assert (tmp_path / "a.czx").stat().st_mode & 0o077 == 0


def test_nothing_in_the_file_is_readable_without_the_key(tmp_path: Path) -> None:
    path = tmp_path / "a.czx"
    store = Store.create(path, PASSWORD)
    store.save_profile(Profile(debtor=Person(name=SECRET)))
    contacts.add(store, [Contact("", said=SECRET)])
    evidence.add_file(store, file_of(tmp_path, SECRET.encode() * 50, SECRET + ".txt"), THING)
    store.close()
    raw = path.read_bytes()
    assert not raw.startswith(b"SQLite format 3")
    for form in ("utf-8", "utf-16-le", "utf-16-be", "gbk"):
        assert SECRET.encode(form) not in raw
    assert b"CREATE TABLE" not in raw
    with pytest.raises(apsw.Error):
        apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY).execute(
            "select * from sqlite_master"
        ).fetchall()


def test_an_independent_reader_opens_it_with_the_raw_key(store: Store) -> None:
    """apsw-sqlite3mc as SQLCipher 4: the format is public, the case is not tied to this app."""
    contacts.add(store, [Contact("", said=SECRET)])
    raw = store._raw
    store.close()
    other = apsw.Connection(str(store.path), flags=apsw.SQLITE_OPEN_READONLY)
    other.pragma("cipher", "sqlcipher")
    other.pragma("legacy", 4)
    other.pragma("legacy_page_size", keys.PAGE_BYTES)
    other.execute(f"PRAGMA key=\"x'{raw.key.hex()}{raw.salt.hex()}'\"")
    bodies = [row[0] for row in other.execute("select body from contact_version")]
    other.close()
    assert SECRET in bodies[0]


def test_the_salt_is_the_head_of_the_file(store: Store) -> None:
    assert store.path.read_bytes()[:16] == store._raw.salt


def test_the_password_is_normalised(tmp_path: Path) -> None:
    """Full-width digits of an input method open what half-width ones closed."""
    Store.create(tmp_path / "a.czx", "ｋｏｕ ＬＩＮＧ ７７３９").close()
    Store.open(tmp_path / "a.czx", "kou LING 7739").close()


@pytest.mark.parametrize(
    ("password", "error"), [("", errors.NoPassword), ("短口令", errors.WeakPassword)]
)
def test_a_bad_new_password_creates_nothing(tmp_path: Path, password: str, error: type) -> None:
    with pytest.raises(error):
        Store.create(tmp_path / "a.czx", password)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_replaced(tmp_path: Path) -> None:
    path = file_of(tmp_path, b"mine", "a.czx")
    with pytest.raises(errors.CaseExists):
        Store.create(path, PASSWORD)
    assert path.read_bytes() == b"mine"


def damaged(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_what_is_wrong_with_a_file_is_told_apart(store: Store, tmp_path: Path) -> None:
    store.close()
    bad = tmp_path / "bad.czx"

    def opened_with(data: bytes, password: str = PASSWORD) -> type:
        bad.write_bytes(data)
        with pytest.raises(errors.CunzhengError) as caught:
            Store.open(bad, password)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["a.czx", "bad.czx"]
        assert bad.read_bytes() == data
        return caught.type

    whole = store.path.read_bytes()
    assert opened_with(whole, "另一句完全不同的话") is errors.WrongPassword
    assert opened_with(b"") is errors.NotACaseFile
    assert opened_with(b"no case at all " * 9000) is errors.NotACaseFile
    assert opened_with(b"SQLite format 3\x00" + bytes(100_000)) is errors.NotACaseFile
    assert opened_with(b"%PDF-1.7" + os.urandom(200_000)) is errors.NotACaseFile
    assert opened_with(whole[:-7]) is errors.CaseDamaged
    assert opened_with(whole[: -keys.PAGE_BYTES]) is errors.CaseDamaged
    assert opened_with(whole + b"junk") is errors.CaseDamaged
    flipped = bytearray(whole)
    flipped[500] ^= 1
    assert opened_with(bytes(flipped)) is errors.CaseDamaged
    with pytest.raises(errors.CaseNotFound):
        Store.open(tmp_path / "none.czx", PASSWORD)


def test_a_newer_schema_is_refused_kindly(store: Store) -> None:
    with store.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num='9999'")
    store.close()
    before = store.path.read_bytes()
    with pytest.raises(errors.CaseTooNew):
        Store.open(store.path, PASSWORD)
    assert store.path.read_bytes() == before


def test_the_migrations_make_what_the_tables_say(store: Store) -> None:
    from alembic.script import ScriptDirectory

    from cunzheng.casefile import migrations

    folder = Path(migrations.__file__).parent
    assert ScriptDirectory(str(folder)).get_current_head() == schema.HEAD
    with store.read() as connection:
        found = sa.inspect(connection)
        names = set(found.get_table_names()) - {"alembic_version"}
        assert names == set(Base.metadata.tables)
        for name, table in Base.metadata.tables.items():
            columns = {column["name"]: column["nullable"] for column in found.get_columns(name)}
            assert columns == {column.name: column.nullable for column in table.columns}, name
            keys_found = set(found.get_pk_constraint(name)["constrained_columns"])
            assert keys_found == {column.name for column in table.primary_key}, name


@pytest.mark.parametrize("table", sorted(Base.metadata.tables))
@pytest.mark.parametrize("verb", ["UPDATE {} SET rowid=rowid", "DELETE FROM {}"])
def test_no_row_can_be_changed_or_deleted(store: Store, table: str, verb: str) -> None:
    contacts.add(store, [Contact("")])
    added, _new = evidence.add_stream(store, io.BytesIO(b"abc"), THING, name="x")
    evidence.withdraw(store, added.id, "误传")
    store.decide("f", FindingState.CONFIRMED, "")
    records.put(store, "mark", "m", Person(name="x"))
    derived.keep(store, added.id, "peaks", "maker 1", b"peaks")
    take = takes.begin(store, TakeStart(parse_moment("2026-11-25T10:00:00"), "microphone", 48000))
    takes.append(store, take, 0, bytes(100))
    if table == "take_end":
        takes.end(store, take, added.id, "stopped")
    with store.read() as connection:
        rows = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
    if rows == 0:
        assert table in {"paper", "timestamp"}  # test_casefile_forgeries, test_casefile_upgrade
        return
    with pytest.raises(sa.exc.IntegrityError, match="append-only"), store.write() as connection:
        connection.exec_driver_sql(verb.format(table))


def test_replace_does_not_slip_past_the_triggers(store: Store) -> None:
    with pytest.raises(sa.exc.IntegrityError), store.write() as connection:
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES ('case_id', 'other')")


def test_a_contact_keeps_every_version(store: Store) -> None:
    start = parse_moment("2025-11-18T23:14:02")
    (first,) = contacts.add(
        store,
        [Contact("", channel=Channel.CALL, start=start, quotes=(Quote("再不还钱", "", 3000),))],
    )
    second = contacts.revise(store, replace(first, note="补记"))
    assert (first.no, first.version, second.version) == (1, 1, 2)
    assert contacts.history(store, first.id) == (first, second)
    assert contacts.all_contacts(store) == (second,)
    contacts.revise(store, replace(second, withdrawn="记错了"))
    assert contacts.all_contacts(store) == ()
    assert len(contacts.history(store, first.id)) == 3
    with pytest.raises(errors.NoSuchItem):
        contacts.revise(store, replace(first, id="0" * 32))


def test_contacts_come_by_time_and_unknown_time_last(store: Store) -> None:
    contacts.add(
        store,
        [
            Contact("", said="c"),
            Contact("", said="b", start=parse_moment("2026-01-01 09:00")),
            Contact("", said="a", start=parse_moment("2025-12-31 23:59")),
        ],
    )
    assert [one.said for one in contacts.all_contacts(store)] == ["a", "b", "c"]


def test_bytes_come_back_as_they_went_in(store: Store, tmp_path: Path) -> None:
    data = os.urandom(3 * evidence.CHUNK_BYTES + 17)
    added, new = evidence.add_file(store, file_of(tmp_path, data), THING)
    assert new
    assert added.size == len(data)
    with evidence.open_bytes(store, added.id) as file:
        assert file.read() == data
        for at, length in ((0, 5), (evidence.CHUNK_BYTES - 2, 5), (len(data) - 3, 10)):
            file.seek(at)
            assert file.read(length) == data[at : at + length]
        assert file.seek(-4, io.SEEK_END) == len(data) - 4
        file.seek(len(data) + 99)
        assert file.read(1) == b""


def test_the_same_bytes_are_stored_once(store: Store, tmp_path: Path) -> None:
    data = os.urandom(700_000)
    first, _ = evidence.add_file(store, file_of(tmp_path, data, "a.m4a"), THING)
    again, new = evidence.add_file(store, file_of(tmp_path, data, "b.m4a"), THING)
    assert not new
    assert again == first
    with store.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blob").scalar_one() == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM chunk").scalar_one() == 3


def test_a_refused_import_leaves_nothing(store: Store, tmp_path: Path) -> None:
    before = len(store.log())
    with pytest.raises(errors.SourceEmpty):
        evidence.add_file(store, file_of(tmp_path, b""), THING)
    with pytest.raises(errors.SourceMissing):
        evidence.add_file(store, tmp_path / "none", THING)
    with pytest.raises(errors.SourceUnreadable):
        evidence.add_file(store, tmp_path, THING)

    class Stop(NullProgress):
        cancelled = True

    with pytest.raises(errors.Cancelled):
        evidence.add_file(store, file_of(tmp_path, b"abc"), THING, progress=Stop())
    assert evidence.all_evidence(store) == ()
    assert len(store.log()) == before
    with store.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM chunk").scalar_one() == 0


def test_a_source_that_changes_while_being_read_is_refused(store: Store, tmp_path: Path) -> None:
    path = file_of(tmp_path, os.urandom(evidence.CHUNK_BYTES * 2))

    class Grows(NullProgress):
        def advance(self, amount: int = 1) -> None:
            with path.open("ab") as file:
                file.write(b"more")

    with pytest.raises(errors.SourceChanged):
        evidence.add_file(store, path, THING, progress=Grows())
    assert evidence.all_evidence(store) == ()


def test_a_withdrawn_exhibit_stays_listed_with_its_reason(store: Store, tmp_path: Path) -> None:
    added, _ = evidence.add_file(store, file_of(tmp_path, b"abc"), THING)
    with pytest.raises(errors.ReasonNeeded):
        evidence.withdraw(store, added.id, "  ")
    evidence.withdraw(store, added.id, "传错了文件")
    (listed,) = evidence.all_evidence(store)
    assert (listed.exhibit_no, listed.withdrawn) == (1, "传错了文件")
    assert verifying.verify(store).whole


def test_a_described_file_round_trips(store: Store, tmp_path: Path) -> None:
    described = Described(
        EvidenceKind.RECORDING,
        "audio/mp4",
        times=(parse_moment("2025-11-18T23:14:02", TimeSource.FILE_NAME),),
        number="12900008830",
        duration_ms=12_345,
        warnings=("no_time",),
    )
    added, _ = evidence.add_file(store, file_of(tmp_path, b"abc"), described)
    assert evidence.find(store, added.id).described == described


def filled(tmp_path: Path) -> Store:
    store = Store.create(tmp_path / "t.czx", PASSWORD)
    saved = contacts.add(store, [Contact("", said="一"), Contact("", said="二")])
    contacts.revise(store, replace(saved[0], said="一改"))
    for number in (1, 2):
        evidence.add_file(store, file_of(tmp_path, os.urandom(300_000), f"{number}.bin"), THING)
    return store


# Each statement is what someone with the key could do; every one must be found.
FORGERIES = {
    "a contact's words": (
        "UPDATE contact_version SET body=replace(body,'一改','一')",
        "contact",
        Check.CHANGED,
    ),
    "a contact version gone": (
        "DELETE FROM contact_version WHERE version=2",
        "contact",
        Check.MISSING,
    ),
    "bytes of an exhibit": (
        "UPDATE chunk SET data=zeroblob(length(data)) WHERE blob_id=2 AND seq=1",
        "exhibit",
        Check.CHANGED,
    ),
    "exhibits swapped": ("UPDATE evidence SET blob_id=3-blob_id", "exhibit", Check.CHANGED),
    "an exhibit renamed": ("UPDATE evidence SET name='x' WHERE no=1", "exhibit", Check.CHANGED),
    "an exhibit gone": ("DELETE FROM evidence WHERE no=2", "exhibit", Check.MISSING),
    "a log entry gone": ("DELETE FROM custody WHERE seq=4", "log", Check.CHANGED),
    "a log entry changed": ("UPDATE custody SET at='2020' WHERE seq=3", "log", Check.CHANGED),
    "log entries swapped": (
        "UPDATE custody SET seq=CASE seq WHEN 3 THEN 400 WHEN 4 THEN 3 END WHERE seq IN (3,4)",
        "log",
        Check.CHANGED,
    ),
    "the profile": ("UPDATE profile SET body='{}' || ' '", "profile", Check.CHANGED),
    "a contact nobody logged": (
        "INSERT INTO contact_version VALUES ((SELECT id FROM contact),9,'t','{}',NULL,'')",
        "contact",
        Check.CHANGED,
    ),
    "the end of the log cut off": (
        "DELETE FROM custody WHERE seq=(SELECT max(seq) FROM custody)",
        "anchor",
        Check.MISSING,
    ),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_verify_finds_and_names(tmp_path: Path, name: str) -> None:
    statement, what, answer = FORGERIES[name]
    store = filled(tmp_path)
    log = store.log()
    anchor = verifying.Anchor(log[-1].seq, log[-1].hash)
    assert verifying.verify(store, anchor=anchor).whole
    with store.write() as connection:
        triggers = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type='trigger'"
        ).scalars()
        for trigger in triggers.all():
            connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        connection.exec_driver_sql(statement)
    report = verifying.verify(store, anchor=anchor)
    store.close()
    assert not report.whole
    assert (what, answer) in {(line.what, line.answer) for line in report.lines}


def test_verify_finds_a_flipped_bit_and_still_reads_the_rest(tmp_path: Path) -> None:
    store = filled(tmp_path)
    store.close()
    middle = store.path.stat().st_size // 2
    damaged(store.path, middle)
    store = Store.open(store.path, PASSWORD)
    report = verifying.verify(store)
    store.close()
    answers = {(line.what, line.item): line.answer for line in report.lines}
    assert answers["container", ""] is Check.CHANGED
    assert Check.UNCHANGED in {answers.get(("exhibit", "1")), answers.get(("exhibit", "2"))}


def test_one_damaged_exhibit_does_not_hide_the_others(tmp_path: Path) -> None:
    """A bad page poisons the connection that met it; the next reader gets a new one."""
    store = Store.create(tmp_path / "a.czx", PASSWORD)
    for name in ("one", "two"):
        evidence.add_stream(store, io.BytesIO(os.urandom(2**21)), THING, name=name)
    one, two = evidence.all_evidence(store)
    store.close()
    damaged(store.path, store.path.stat().st_size // 3)
    store = Store.open(store.path, PASSWORD)
    read = []
    for _ in range(2):
        for exhibit in (one, two):
            try:
                read.append(evidence.stored_hash(store, exhibit.id) == exhibit.sha256)
            except errors.CaseDamaged:
                read.append(False)
    store.close()
    assert read == [False, True, False, True]


def test_a_replaced_old_copy_is_found_through_the_remembered_head(tmp_path: Path) -> None:
    store = filled(tmp_path)
    store.close()
    old = tmp_path / "old.czx"
    shutil.copy(store.path, old)
    store = Store.open(store.path, PASSWORD)
    contacts.add(store, [Contact("", said="三")])
    log = store.log()
    store.close()
    anchor = verifying.Anchor(log[-1].seq, log[-1].hash)
    store = Store.open(old, PASSWORD)
    assert verifying.verify(store).whole  # nothing inside can tell
    assert not verifying.verify(store, anchor=anchor).whole
    store.close()


def test_a_copy_verifies_and_has_the_same_head(store: Store, tmp_path: Path) -> None:
    contacts.add(store, [Contact("", said=SECRET)])
    store.copy_to(tmp_path / "copy.czx")
    copy = Store.open(tmp_path / "copy.czx", PASSWORD)
    report = verifying.verify(copy)
    copy.close()
    assert report.whole
    assert report.head == store.log()[-1].hash
    with pytest.raises(errors.CaseExists):
        store.copy_to(tmp_path / "copy.czx")


def test_a_writer_that_is_not_seen_meets_sqlites_lock(store: Store, tmp_path: Path) -> None:
    """Another account or computer has other records (casefile/presence.py): the lock is left."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom cunzheng.casefile import engine, store\n"
        "engine._TIMEOUT_S = 0.2\nfrom cunzheng.core import errors\n"
        "s = store.Store.open(Path(sys.argv[1]), sys.argv[2])\n"
        "try: s.note('x', {})\nexcept errors.CaseBusy: print('busy')\n"
    )
    with store.write():
        done = subprocess.run(
            [sys.executable, "-c", script, str(store.path), PASSWORD],
            env={**os.environ, "CUNZHENG_SETTINGS_DIR": str(tmp_path / "other account")},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.stdout.strip() == "busy", done.stderr


def test_a_kill_in_the_middle_of_an_import_loses_nothing_confirmed(tmp_path: Path) -> None:
    script = (
        "import os, sys, io\nfrom pathlib import Path\n"
        "from cunzheng.casefile import contacts, evidence, store\n"
        "from cunzheng.core.values import Contact, Described, EvidenceKind\n"
        "s = store.Store.create(Path(sys.argv[1]), sys.argv[2])\n"
        "contacts.add(s, [Contact('', said='kept')])\n"
        "class Dies:\n"
        "    cancelled = False\n    n = 0\n"
        "    def begin(self, total, what=''): pass\n"
        "    def advance(self, amount=1):\n"
        "        self.n += 1\n"
        "        if self.n == 40: os.kill(os.getpid(), 9)\n"
        "evidence.add_stream(s, io.BytesIO(os.urandom(20_000_000)),\n"
        "    Described(EvidenceKind.OTHER, 'x/y'), name='big', progress=Dies())\n"
    )
    path = tmp_path / "a.czx"
    done = subprocess.run([sys.executable, "-c", script, str(path), PASSWORD], check=False)
    assert done.returncode != 0
    store = Store.open(path, PASSWORD)
    assert [one.said for one in contacts.all_contacts(store)] == ["kept"]
    assert evidence.all_evidence(store) == ()
    assert verifying.verify(store).whole
    store.close()
    assert [one.name for one in tmp_path.iterdir()] == ["a.czx"]


@pytest.mark.skipif(os.name != "posix", reason="needs RLIMIT_FSIZE")
def test_a_full_disk_is_told_and_leaves_the_former_state(tmp_path: Path) -> None:
    script = (
        "import os, sys, io, resource, signal\nfrom pathlib import Path\n"
        "from cunzheng.casefile import contacts, evidence, store, verifying\n"
        "from cunzheng.core import errors\n"
        "from cunzheng.core.values import Contact, Described, EvidenceKind\n"
        "s = store.Store.create(Path(sys.argv[1]), sys.argv[2])\n"
        "contacts.add(s, [Contact('', said='kept')])\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000))\n"
        "try: evidence.add_stream(s, io.BytesIO(os.urandom(20_000_000)),\n"
        "    Described(EvidenceKind.OTHER, 'x/y'), name='big')\n"
        "except (errors.DiskFull, errors.MediumLost) as e: print(type(e).__name__)\n"
        "print(len(contacts.all_contacts(s)), len(evidence.all_evidence(s)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "a.czx"), PASSWORD],
        capture_output=True,
        text=True,
        check=False,
    )
    first, second = done.stdout.split("\n")[:2]
    assert first in {"DiskFull", "MediumLost"}, done.stderr
    assert second == "1 0"
    store = Store.open(tmp_path / "a.czx", PASSWORD)
    assert verifying.verify(store).whole
    store.close()


def test_a_read_only_file_can_be_read_and_says_so_on_writing(store: Store) -> None:
    store.close()
    reader = Store.open(store.path, PASSWORD, read_only=True)
    assert contacts.all_contacts(reader) == ()
    with pytest.raises(errors.CaseReadOnly):
        contacts.add(reader, [Contact("")])
    reader.close()
