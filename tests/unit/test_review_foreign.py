"""A copy of the case that somebody with bad intent wrote into, and who holds the key to it."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from cunzheng.casefile import contacts as contact_rows
from cunzheng.casefile import custody, evidence, records, verifying
from cunzheng.casefile.store import Store
from cunzheng.core.errors import CaseDamaged, InvalidValue
from cunzheng.core.instead import SHOWN_INSTEAD, ShownInstead
from cunzheng.core.marks import DerivedFrom
from cunzheng.core.merging import Side
from cunzheng.core.moments import Moment
from cunzheng.core.ocr import Reading
from cunzheng.core.repayment import Plan
from cunzheng.core.rulings import CONSENT, LOCAL_RULE_SET, Consent, LocalRuleSet
from cunzheng.core.tracking import SENT, SendChannel, Sent
from cunzheng.core.values import (
    Check,
    Contact,
    Described,
    EvidenceKind,
    LenderKind,
    PaperKind,
    Product,
)
from cunzheng.services import (
    handover,
    instead,
    marked,
    merging,
    papers,
    repayment,
    review,
    rules,
    tracking,
)
from cunzheng.services.cases import Case, ready
from cunzheng.services.merging import Other
from cunzheng.services.sensible import sensible
from cunzheng.ui import snapshot

TODAY = dt.date(2026, 11, 25)
NOW = dt.datetime(2026, 11, 25, 4, tzinfo=dt.UTC)
NOBODY = LocalRuleSet("某规定（虚构）", "某处", TODAY, start="21:00", end="08:00")
PLAIN = Described(EvidenceKind.OTHER, "text/plain")


def at(year: int) -> Moment:
    return Moment(dt.datetime(year, 3, 10, 4, tzinfo=dt.UTC))


@pytest.fixture
def copy(case: Case, tmp_path: Path) -> Iterator[Store]:
    """A copy under the same key, open for writing, as a lawyer has it."""
    contact_rows.add(case.store, [Contact("", start=at(2026), said="一")])
    path = tmp_path / "律师.czx"
    handover.export_copy(case, path)
    theirs = Store.open_raw(path, case.store.raw_key)
    yield theirs
    theirs.close()


def take_all(case: Case, theirs: Store) -> int:
    """Compare, say yes to everything, merge; how many were left out."""
    theirs.close()
    found = merging.compare(case, Other(theirs.path))
    merging.merge(case, Other(theirs.path), found, dict.fromkeys(
        (one.key for one in found.items), Side.THEIRS
    ))  # fmt: skip
    return found.refused


def test_a_value_of_the_right_shape_cannot_make_the_case_useless(case: Case, copy: Store) -> None:
    put = records.put
    put(copy, LOCAL_RULE_SET, "local-1", NOBODY)
    put(copy, CONSENT, "1" * 32, Consent("L1", start="25:99", end="aa"))
    put(copy, SENT, "2" * 32, Sent(PaperKind.NFRA, dt.date.max, SendChannel.POST))
    put(copy, repayment.PLAN, "3" * 32, Plan(TODAY, -5, terms=10**18))
    contact_rows.add(copy, [Contact("", start=at(2)), Contact("", start=at(9998))])
    contact_rows.add(copy, [Contact("", duration_s=-1), Contact("", number="9" * 5000)])
    assert take_all(case, copy) == 8
    assert review.check(case) == ()
    assert not rules.agreed(case)
    assert tracking.reminders(case, TODAY) == ()
    assert snapshot.read(case).contacts == case.contacts()
    assert len(case.contacts()) == 1


def test_a_file_that_already_holds_such_values_is_still_checked(case: Case) -> None:
    records.put(case.store, LOCAL_RULE_SET, "local-1", NOBODY)
    records.put(case.store, CONSENT, "1" * 32, Consent("L1", start="25:99", end="aa"))
    sent = Sent(PaperKind.NFRA, dt.date.max, SendChannel.POST)
    records.put(case.store, SENT, "2" * 32, sent)
    snapshot.read(case)
    assert not [one for one in rules.listed(case) if one.local]
    assert {one.day for one in tracking.due(case, TODAY)} <= {dt.date.max}


@pytest.mark.parametrize(
    "value",
    [
        Contact("a" * 32, start=at(2026), number="12900000001", duration_s=60),
        replace(NOBODY, lenders=(LenderKind.BANK,), products=(Product.CREDIT_CARD,)),
        Consent("L1", start="22:00", end="23:00"),
        Consent("L1"),
        Sent(PaperKind.NFRA, TODAY, SendChannel.POST),
        Plan(TODAY, 120_000, terms=12),
    ],
)
def test_what_the_app_itself_keeps_comes_in(value: object) -> None:
    assert sensible(value, NOW)


def test_exhibits_with_impossible_facts_stay_outside(case: Case, copy: Store) -> None:
    for number, told in enumerate(
        (
            replace(PLAIN, media_type='text/html"><script>'),
            replace(PLAIN, duration_ms=-5),
            replace(PLAIN, number="字" * 3000),
            replace(PLAIN, warnings=("<b>",)),
        )
    ):
        evidence.add_stream(copy, io.BytesIO(b"%d" % number), told, name=f"{number}.txt")
    evidence.add_stream(copy, io.BytesIO(b"long"), PLAIN, name="名" * 900)
    evidence.add_stream(copy, io.BytesIO(b"MZ\x90\x00" + bytes(600)), PLAIN, name="照片.jpg")
    evidence.add_stream(copy, io.BytesIO(b"good"), PLAIN, name="好.txt")
    assert take_all(case, copy) == 6
    assert [one.name for one in case.evidence()] == ["好.txt"]


def test_a_catalogue_holds_names_of_any_length(case: Case) -> None:
    told = replace(PLAIN, number="9" * 5000, device="字" * 5000)
    evidence.add_stream(case.store, io.BytesIO(b"x"), told, name="名" * 9000)
    assert papers.catalogue(case, TODAY).startswith(b"%PDF")


BODIES = (
    "[" * 100_000,
    "[]",
    '{"id":5}',
    '{"id":"x","start":{"at":"2026-01-01T00:00:00+00:00","precision":"day","source":"typed",'
    '"offset":1e400}}',
    '{"id":"x","start":{"at":"2026-01-01T00:00:00+00:00","precision":"day","source":"typed",'
    '"offset":100000}}',
    '{"id":"x","start":{"at":"2026-01-01T00:00:00","precision":"day","source":"typed","offset":0}}',
)


@pytest.mark.parametrize("body", BODIES)
def test_a_text_that_is_no_contact_is_damage_and_is_said_so(case: Case, body: str) -> None:
    with case.store.write() as connection:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
        connection.execute(sa.text("INSERT INTO contact VALUES ('x', 1)"))
        connection.execute(
            sa.text("INSERT INTO contact_version VALUES ('x', 1, '', :body, NULL, '')"),
            {"body": body},
        )
    with pytest.raises(CaseDamaged):
        case.contacts()
    assert not verifying.verify(case.store).whole


def test_bytes_and_nesting_in_the_log_are_named_and_never_stop_the_check(case: Case) -> None:
    deep = '{"a":' * 100_000
    with case.store.write() as connection:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
        connection.execute(
            sa.text("INSERT INTO record VALUES ('sent', CAST(x'ff' AS TEXT), 1, '', '{}')")
        )
        custody.append(connection, case.store.now(), "record_saved", {"x": 1})
        last = custody.entries(connection)[-1]
        connection.execute(
            sa.text("INSERT INTO custody VALUES (:s, '', 'contact_saved', :p, :h, 'h')"),
            {"s": last.seq + 1, "p": deep, "h": last.hash},
        )
    report = verifying.verify(case.store)
    assert not report.whole
    assert {"contact", "record", "log"} <= {
        one.what for one in report.lines if one.answer is Check.CHANGED
    }
    with pytest.raises(CaseDamaged):
        tracking.all_sent(case)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n)"
        " SELECT x FROM n",
        "CREATE TRIGGER more AFTER INSERT ON custody BEGIN SELECT 1; END",
    ],
)
def test_what_runs_by_itself_in_a_file_is_named_and_keeps_it_shut(
    case: Case, statement: str
) -> None:
    with case.store.write() as connection:
        connection.exec_driver_sql(statement)
    name = statement.split()[2]
    lines = verifying.verify(case.store).lines
    assert [one.item for one in lines if one.what == "schema"] == [name]
    with pytest.raises(CaseDamaged):
        Store.open_raw(case.path, case.store.raw_key, read_only=True)


def test_a_guard_that_guards_nothing_is_named(case: Case) -> None:
    with case.store.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER record_no_update")
        connection.exec_driver_sql(
            "CREATE TRIGGER record_no_update BEFORE UPDATE ON record WHEN 0 BEGIN"
            " SELECT RAISE(ABORT, 'record is append-only'); END"
        )
    lines = verifying.verify(case.store).lines
    assert [one.item for one in lines if one.what == "schema"] == ["record"]


def test_a_reading_that_is_none_keeps_no_case_shut(case: Case) -> None:
    from cunzheng.casefile import derived
    from cunzheng.services import ocr

    made, _new = evidence.add_stream(case.store, io.BytesIO(b"x"), PLAIN, name="a.txt")
    derived.keep(case.store, made.id, ocr.READING, "m", b"[" * 100_000)
    assert snapshot.read(case).texts == {}
    derived.keep(case.store, made.id, ocr.READING, "m2", json.dumps({"maker": 5}).encode())
    with pytest.raises(CaseDamaged):
        ocr.stored(case, made.id)
    assert Reading("m", 1, 1).text == ""


def test_a_zone_is_less_than_a_day(case: Case) -> None:
    with pytest.raises(InvalidValue):
        Moment(NOW, offset_minutes=24 * 60)
    assert Moment(NOW, offset_minutes=-720).iso()
    with contextlib.closing(
        ready(Store.open_raw(case.path, case.store.raw_key, read_only=True)).store
    ):
        assert case.contacts() == ()


@pytest.mark.parametrize("payload", ["[]", "5", '{"kind":[]}', '{"kind":"nfra"}'])
def test_an_entry_of_the_log_that_makes_no_sense_keeps_no_case_shut(
    case: Case, payload: str
) -> None:
    with case.store.write() as connection:
        last = custody.entries(connection)[-1]
        made = (last.seq + 1, "some day", "paper_saved", payload, last.hash)
        connection.exec_driver_sql(
            "INSERT INTO custody VALUES (?,?,?,?,?,?)", (*made, custody.entry_hash(*made))
        )
    assert snapshot.read(case).situation is not None
    assert not verifying.verify(case.store).whole


def test_no_exhibit_is_kept_back_for_what_was_not_made_from_it(case: Case, copy: Store) -> None:
    def add(name: str) -> str:
        return evidence.add_stream(copy, io.BytesIO(name.encode()), PLAIN, name=name)[0].id

    one, other, made, left = (add(f"{number}.txt") for number in range(4))
    put = records.put
    put(copy, SHOWN_INSTEAD, one, ShownInstead(other))  # another exhibit
    put(copy, SHOWN_INSTEAD, other, ShownInstead("f" * 32))  # none at all
    put(copy, marked.DERIVED_FROM, made, DerivedFrom(made_from := add("p.txt"), "0" * 64))
    put(copy, SHOWN_INSTEAD, made_from, ShownInstead(made))
    put(copy, marked.DERIVED_FROM, left, DerivedFrom(lonely := add("q.txt"), "0" * 64))
    put(copy, SHOWN_INSTEAD, lonely, ShownInstead(left))
    copy.close()
    found = merging.compare(case, Other(copy.path))
    assert found.refused == 2
    merging.merge(case, Other(copy.path), found, {f"exhibit/{left}": Side.MINE})
    assert instead.chosen(case) == {made_from: made}
