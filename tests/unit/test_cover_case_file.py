"""Case files that are old, damaged, in the way, or that somebody wrote by hand."""

from __future__ import annotations

import datetime as dt
import errno
import io
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cunzheng.casefile import (
    contacts,
    derived,
    emergency,
    engine,
    evidence,
    key,
    records,
    rekey,
    schema,
    sides,
    strength,
    takes,
    timestamps,
    verifying,
)
from cunzheng.casefile.store import Store
from cunzheng.core import codec, errors, texts
from cunzheng.core.moments import Moment, Precision, TimeSource, parse_moment
from cunzheng.core.money import parse_yuan
from cunzheng.core.ocr import OcrLine, OcrText, Reading, StoredText
from cunzheng.core.progress import NullProgress
from cunzheng.core.rulings import Consent
from cunzheng.core.values import (
    Channel,
    Check,
    Contact,
    Described,
    Evidence,
    EvidenceKind,
    Profile,
)
from cunzheng.services import cases, handover, merging, ocr, searching, sounds, transcripts
from cunzheng.services.cases import Case

PASSWORD = "测试 口令 2026"

OLD_PASSWORD = "旧版案卷的一句口令"  # of the fixtures in tests/data, which hold invented things
DATA = Path(__file__).resolve().parents[1] / "data"
THING = Described(EvidenceKind.OTHER, "application/octet-stream")


def put(store: Store, data: bytes, name: str = "x.bin") -> Evidence:
    return evidence.add_stream(store, io.BytesIO(data), THING, name=name)[0]


def tampered(store: Store, statement: str, trigger: str) -> None:
    """What somebody with the key can do."""
    with store.write() as connection:
        connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
        connection.exec_driver_sql(statement)


# --- an old file, read as it is ------------------------------------------------------------------


def test_an_old_file_that_is_only_read_knows_nothing_of_what_came_later(tmp_path: Path) -> None:
    path = tmp_path / "旧.czx"
    shutil.copy(DATA / "schema-0001.czx", path)
    before = path.read_bytes()
    with cases.open_case(path, OLD_PASSWORD, read_only=True) as case:
        store, one = case.store, case.evidence()[0].id
        assert records.latest(store, "mark", OcrText) == {}
        assert records.history(store, "mark", "m", OcrText) == ()
        assert derived.find(store, one, "ocr") is None
        assert derived.first(store, one, "ocr") is None
        assert derived.present(store, "ocr") == frozenset()
        assert derived.newest(store, "ocr") == {}
        assert takes.unfinished(store) == ()
        assert timestamps.kept(store) == ()
        assert ocr.stored(case, one) == StoredText()
        assert searching.texts(case) == {}
        assert sounds.marks(case) == ()
        assert transcripts.for_papers(case) == ()
        report = verifying.verify(store)
        assert report.whole
        assert Check.MISSING not in {line.answer for line in report.lines}
    assert path.read_bytes() == before


def test_an_old_file_is_compared_with_its_upgraded_copy(tmp_path: Path) -> None:
    old, new = tmp_path / "旧.czx", tmp_path / "新.czx"
    shutil.copy(DATA / "schema-0001.czx", old)
    shutil.copy(old, new)
    with cases.open_case(new, OLD_PASSWORD) as case:
        case.automatic_backup = False
        found = merging.compare(case, merging.Other(old, OLD_PASSWORD))
        assert found.items == ()
        assert found.theirs_more == 0
        assert found.mine_more == 1  # that it was upgraded


def test_a_file_without_a_revision_is_no_case(case: Case) -> None:
    path = case.path
    with case.store.write() as connection:
        connection.exec_driver_sql("DELETE FROM alembic_version")
    case.store.close()
    for drop in (False, True):
        if drop:
            raw = engine.connect(path, case.store.raw_key)
            raw.execute("DROP TABLE alembic_version")
            raw.close()
        with pytest.raises(errors.CunzhengError):
            Store.open(path, PASSWORD, read_only=True)


def test_a_table_that_was_taken_out_is_missed(case: Case) -> None:
    """Not a crash, for that is how a lawyer learns of it: the table is named."""
    case.automatic_backup = False
    with case.store.write() as connection:
        connection.exec_driver_sql("DROP TABLE record")
    with pytest.raises(errors.CaseDamaged):
        records.latest(case.store, "mark", OcrText)
    found = [
        (line.what, line.item)
        for line in verifying.verify(case.store).lines
        if line.answer is Check.MISSING
    ]
    assert ("schema", "record") in found
    with case.store.read() as connection:
        assert schema.version_of(connection) == schema.HEAD


# --- contacts ------------------------------------------------------------------------------------


def test_the_newest_contacts_come_first_without_what_was_withdrawn(case: Case) -> None:
    made = contacts.add(
        case.store,
        [
            Contact("", said=str(day), start=parse_moment(f"2026-03-{day:02d} 10:00:00"))
            for day in range(1, 6)
        ]
        + [Contact("", said="ohne Zeit")],
    )
    contacts.revise(case.store, replace(made[4], withdrawn="记错了"))
    contacts.revise(case.store, replace(made[1], said="2b"))
    assert [one.said for one in contacts.latest(case.store, 3)] == ["2b", "3", "4"]
    assert [one.said for one in contacts.latest(case.store, 99)] == ["1", "2b", "3", "4"]
    assert contacts.count(case.store) == 6
    for nobody in (contacts.history, contacts.versions):
        with pytest.raises(errors.NoSuchItem):
            nobody(case.store, "0" * 32)
    assert [one.said for _at, one in contacts.versions(case.store, made[1].id)] == ["2", "2b"]


# --- exhibits ------------------------------------------------------------------------------------


def test_bytes_that_change_while_they_come_in_are_not_kept(case: Case) -> None:
    before = case.head()
    with pytest.raises(errors.SourceChanged):
        evidence.add_made(
            case.store,
            lambda _connection: io.BytesIO(b"abc"),
            THING,
            name="x",
            source="import",
            unchanged=lambda _size: False,
        )
    with pytest.raises(errors.SourceEmpty):
        put(case.store, b"")
    assert case.head() == before
    assert case.evidence() == ()


def test_a_copy_that_rotted_in_the_case_is_not_called_safe(case: Case) -> None:
    """The same file again: "it is in the case already" would let the user delete the original."""
    one = put(case.store, b"abc" * 1000)
    assert put(case.store, b"abc" * 1000) == one
    tampered(case.store, "UPDATE chunk SET data = x'00' WHERE seq = 0", "chunk_no_update")
    with pytest.raises(errors.StoredCopyDamaged):
        put(case.store, b"abc" * 1000)
    tampered(case.store, "DELETE FROM chunk", "chunk_no_delete")
    with pytest.raises(errors.CaseDamaged):
        evidence.open_bytes(case.store, one.id).read()
    for gone in (evidence.open_bytes, evidence.stored_hash):
        with pytest.raises(errors.NoSuchItem):
            gone(case.store, "0" * 32)


def test_an_exhibit_is_withdrawn_once(case: Case) -> None:
    one = put(case.store, b"abc")
    with pytest.raises(errors.ReasonNeeded):
        evidence.withdraw(case.store, one.id, " ")
    first = evidence.withdraw(case.store, one.id, "误传")
    length = len(case.custody())
    assert evidence.withdraw(case.store, one.id, "又一次") == first
    assert len(case.custody()) == length


def test_what_a_program_made_is_kept_once_and_what_it_makes_anew_beside_it(case: Case) -> None:
    one = put(case.store, b"abc").id
    derived.keep(case.store, one, "ocr", "reader 1", b"first")
    length = len(case.custody())
    derived.keep(case.store, one, "ocr", "reader 1", b"first")
    assert len(case.custody()) == length
    derived.keep(case.store, one, "ocr", "reader 1", b"second")
    assert derived.first(case.store, one, "ocr") == ("reader 1", b"first")
    assert derived.find(case.store, one, "ocr") == ("reader 1", b"second")
    assert derived.newest(case.store, "ocr") == {one: b"second"}
    assert derived.present(case.store, "ocr") == {one}
    assert verifying.verify(case.store).whole


def test_a_short_password_is_never_shown_as_a_good_one() -> None:
    short = strength.strength("qX7#vKp")
    longer = strength.strength("qX7#vKpW2!mZr")
    assert (short.score, short.enough) == (1, False)
    assert longer.score > 1
    assert longer.enough


def test_a_take_that_is_not_there_cannot_end(case: Case) -> None:
    before = case.head()
    with pytest.raises(errors.NoSuchItem):
        takes.end(case.store, "0" * 32, None, "stopped")
    assert case.head() == before


# --- what a file and a drive say -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        (errno.ENOSPC, errors.DiskFull),
        (errno.EDQUOT, errors.DiskFull),
        (errno.EIO, errors.MediumLost),
        (errno.ENODEV, errors.MediumLost),
        (errno.EACCES, errors.CannotWrite),
        (errno.EROFS, errors.CannotWrite),
    ],
)
def test_what_the_system_says_in_our_words(number: int, wanted: type[Exception]) -> None:
    made = engine.explain_os_error(OSError(number, "x"), "案卷.czx")
    assert type(made) is wanted
    assert made.subject == "案卷.czx"


def test_a_damaged_first_page_is_no_wrong_password(case: Case, tmp_path: Path) -> None:
    path, raw = case.path, case.store.raw_key
    case.store.close()
    whole = path.read_bytes()
    # The first page is whole, and everything else is gone: still this key's file.
    for size in (1, 2):
        (tmp_path / "cut.czx").write_bytes(whole[: key.PAGE_BYTES * size])
        found = engine.explain_not_a_database(tmp_path / "cut.czx", raw)
        assert isinstance(found, errors.CaseDamaged)
    (tmp_path / "cut.czx").write_bytes(bytes(key.PAGE_BYTES * 3))
    found = engine.explain_not_a_database(tmp_path / "cut.czx", raw)
    assert isinstance(found, errors.NotACaseFile)
    other = key.RawKey(bytes(key.KEY_BYTES), bytes(key.SALT_BYTES))
    assert isinstance(engine.explain_not_a_database(path, other), errors.WrongPassword)
    assert not key.page_is_ours(whole[:100], 1, raw)
    for wrong in ((b"", raw.salt), (raw.key, b"")):
        with pytest.raises(ValueError, match="length"):
            key.RawKey(*wrong)


def test_no_password_is_asked_for_again(case: Case, tmp_path: Path) -> None:
    path = case.path
    case.store.close()
    with pytest.raises(errors.NoPassword):
        Store.open(path, "")
    with pytest.raises(errors.NoPassword):
        Store.create(tmp_path / "neu.czx", "")
    assert not (tmp_path / "neu.czx").exists()


def test_a_case_is_never_made_over_another_file(case: Case, tmp_path: Path) -> None:
    there = tmp_path / "da.czx"
    there.write_bytes(b"mine")
    with pytest.raises(errors.CaseExists):
        Store.create(there, PASSWORD)
    with pytest.raises(errors.CaseExists):
        rekey.copy_under(case.store, there, "另一句只有律师知道的话")
    with pytest.raises(errors.CaseExists):
        case.store.copy_to(there)
    assert there.read_bytes() == b"mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([case.path.name, "da.czx"])


def test_a_file_that_comes_up_meanwhile_is_not_replaced(case: Case, tmp_path: Path) -> None:
    """Somebody else makes a file of that name while the copy is being proven."""
    there = tmp_path / "da.czx"

    class Meanwhile(NullProgress):
        def advance(self, _steps: int = 1) -> None:
            there.write_bytes(b"theirs")

    with pytest.raises(errors.CaseExists):
        rekey.copy_under(case.store, there, "另一句只有律师知道的话", Meanwhile())
    assert there.read_bytes() == b"theirs"
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([case.path.name, "da.czx"])


# --- the sheet -----------------------------------------------------------------------------------


def test_a_sheet_of_another_kind_or_with_too_much_in_it_is_refused(case: Case) -> None:
    sheet = emergency.encode(case.store.raw_key)
    assert emergency.decode(" ".join(sheet.groups)) == case.store.raw_key.key
    signs = sorted({sign for group in sheet.groups for sign in group})
    # Every other first sign with a fitting check sign: a version that is not ours.
    for sign in signs:
        first = next(
            (sign + sheet.groups[0][1:-1] + last for last in signs
             if sign != sheet.groups[0][0]
             and emergency.fits(1, sign + sheet.groups[0][1:-1] + last)),
            None,
        )  # fmt: skip
        if first is not None:
            with pytest.raises(errors.EmergencyKeyWrong) as told:
                emergency.decode(" ".join([first, *sheet.groups[1:]]))
            assert told.value.group == 1
            break
    else:
        pytest.fail("no sign makes another version")
    with pytest.raises(errors.EmergencyKeyWrong) as told:
        emergency.decode(" ".join(sheet.groups[:-1]))
    assert told.value.group == emergency.GROUPS


# --- values that somebody wrote by hand ----------------------------------------------------------


@dataclass(frozen=True)
class Loose:
    """A type hint that is no class of ours."""

    anything: object = None
    number: int = 0


def test_values_of_a_wrong_type_are_refused_and_loose_ones_let_be() -> None:
    assert codec.from_plain(Loose, {"anything": [1, {"a": 2}]}).anything == [1, {"a": 2}]
    with pytest.raises(TypeError):
        codec.from_plain(Loose, {"number": True})
    with pytest.raises(TypeError):
        codec.from_plain(Profile, {"lenders": {"name": "x"}})
    with pytest.raises(ValueError, match="carrier pigeon"):
        codec.from_plain(Contact, {"id": "c", "channel": "carrier pigeon"})
    with pytest.raises(TypeError):
        codec.from_plain(Contact, [])  # type: ignore[arg-type]


def test_a_time_at_the_edge_of_the_calendar_is_checked_like_any_other() -> None:
    plain: dict[str, object] = {"precision": "second", "source": "typed", "offset": 480}
    plain["at"] = "0001-01-01T00:00:00+00:00"
    made = codec.from_plain(Contact, {"id": "c", "start": plain}).start
    assert made is not None
    assert made.instant.isoformat() == plain["at"]
    plain["at"] = "9999-12-31T23:59:59+00:00"
    with pytest.raises(ValueError):  # it cannot be shown in Shanghai
        codec.from_plain(Contact, {"id": "c", "start": plain})
    plain |= {"at": "2026-03-10T10:00:00+08:00", "precision": "minute"}
    assert codec.from_plain(Contact, {"id": "c", "start": plain}).start == Moment(
        dt.datetime(2026, 3, 10, 2, tzinfo=dt.UTC), Precision.MINUTE, TimeSource.TYPED, 480
    )


def test_misspelt_keys_are_found_at_every_depth() -> None:
    plain = {
        "debtor": {"nmae": "x"},
        "lenders": [{"id": "l", "name": "x"}, {"id": "m", "nmae": "x"}, "no table"],
        "lnes": [],
        "debts": {"id": "d", "contract": "x"},
    }
    assert set(codec.unknown_keys(Profile, plain)) == {
        "debtor.nmae", "lenders[1].nmae", "lnes", "debts.contract",
    }  # fmt: skip
    assert codec.unknown_keys(Profile, "no table") == ()


@pytest.mark.parametrize(
    "body",
    [
        7,
        "x" * (sides.BODY_LIMIT + 1),
        "[]",
        '{"id": 7}',
        "[" * 100_000,
        '{"id": "c", "said": "\\ud83d"}',
        '{"id": "c", "start": {"at": "2026-03-10T10:00:00+00:00"}}',
    ],
)
def test_what_a_copy_holds_makes_sense_or_stays_outside(body: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        sides.value_of(Contact, body)


def test_exhibits_of_a_copy_that_make_no_sense_are_left_out(case: Case, tmp_path: Path) -> None:
    first, second = put(case.store, b"abc", "一.bin"), put(case.store, b"def", "二.bin")
    ahead = (dt.datetime.now(dt.UTC) + dt.timedelta(days=9)).isoformat(timespec="seconds")
    tampered(case.store, f"UPDATE evidence SET at = '{ahead}' WHERE no = 1", "evidence_no_update")
    with case.store.write() as connection:
        connection.exec_driver_sql("UPDATE evidence SET name = ? WHERE no = 2", ("名" * 1001,))
    rows = sides.read(case.store, merging.record_types())
    assert (set(rows.exhibits), rows.refused) == (set(), 2)
    assert {first.id, second.id} == {one.id for one in case.evidence()}
    assert not handover.verify(case).whole


# --- small values --------------------------------------------------------------------------------


def test_a_sum_is_not_larger_than_any_debt() -> None:
    assert parse_yuan("100,000,000,000.00") == 10**13
    for wrong in ("100000000000.01", "1.234", "-5", "", "十元"):
        with pytest.raises(errors.InvalidValue):
            parse_yuan(wrong)


def test_what_stands_is_the_users_text_before_the_reading() -> None:
    line, typed = OcrLine("读"), OcrLine("改")
    reading = Reading("r", 1, 1, (line,))
    assert StoredText().lines == ()
    assert StoredText(reading, reading).lines == (line,)
    assert StoredText(reading, reading, OcrText("e", (typed,))).lines == (typed,)


@pytest.mark.parametrize(
    ("at", "allowed"),
    [
        ("2026-03-10 21:59", False),
        ("2026-03-10 22:00", True),
        ("2026-03-11 05:59", True),
        ("2026-03-11 06:00", False),
        ("2026-03-10 03:00", False),  # of the evening before the first day
        ("2026-03-12 03:00", True),  # of the evening of the last day
        ("2026-03-12 23:00", False),
    ],
)
def test_agreed_hours_over_midnight_belong_to_their_evening(at: str, allowed: bool) -> None:
    consent = Consent(
        "l", "", dt.date(2026, 3, 10), dt.date(2026, 3, 11), start="22:00", end="06:00"
    )
    assert consent.allows(parse_moment(at).local, Channel.CALL, "") is allowed


def test_a_translation_that_was_let_go_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    path.write_text(
        "<TS><context><name>C</name>"
        "<message><source>a</source><translation>甲</translation></message>"
        "<message><source>b</source><translation type='vanished'>乙</translation></message>"
        "<message><source>c</source></message>"
        "<message><source>d</source><translation></translation></message>"
        "</context></TS>",
        "utf-8",
    )
    lookup = texts.catalogue(path)
    assert [lookup("C", one) for one in "abcd"] == ["甲", "b", "c", "d"]
