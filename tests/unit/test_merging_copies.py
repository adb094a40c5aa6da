"""Two copies of a case: differences are told, what is taken is appended, a bad one gives none."""

from __future__ import annotations

import ast
import contextlib
import datetime as dt
import hashlib
import io
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
import sqlalchemy as sa

from cunzheng.casefile import contacts as contact_rows
from cunzheng.casefile import custody, engine, evidence, merging, records, sides, verifying
from cunzheng.casefile.store import Store
from cunzheng.casefile.tables import ContactRow, ContactVersionRow
from cunzheng.core import errors
from cunzheng.core.errors_handover import CopyNotWhole, MergeOutdated, OtherCase
from cunzheng.core.merging import Part, Side, Standing
from cunzheng.core.progress import NullProgress
from cunzheng.core.sounds import SoundMark
from cunzheng.core.values import (
    Contact,
    Described,
    EvidenceKind,
    FindingState,
    Letter,
    PaperKind,
    Person,
    Profile,
)
from cunzheng.services import cases, handover
from cunzheng.services import merging as service
from cunzheng.services.cases import Case
from cunzheng.services.merging import Other

PASSWORD = "测试 口令 2026"  # of the fixture "case"; gui/ has a conftest of its own

THING = Described(EvidenceKind.OTHER, "application/octet-stream")
OWN = "另一句只有律师知道的话"
TYPES = service.record_types()


def put(store: Store, data: bytes, name: str = "x.bin") -> str:
    return evidence.add_stream(store, io.BytesIO(data), THING, name=name)[0].id


@pytest.fixture
def pair(case: Case, tmp_path: Path) -> Iterator[tuple[Case, Path]]:
    """A case with two contacts and an exhibit, and a copy with a password of its own."""
    contact_rows.add(case.store, [Contact("", said="一"), Contact("", said="二")])
    put(case.store, b"shared")
    path = tmp_path / "律师.czx"
    handover.export_copy(case, path, new_password=OWN)
    return case, path


def lawyer(path: Path) -> Case:
    return cases.open_case(path, OWN)


def named(case: Case, said: str) -> Contact:
    return next(one for one in case.contacts() if one.said == said)


def test_what_both_share_and_what_each_has_more(pair) -> None:
    mine, path = pair
    contact_rows.add(mine.store, [Contact("", said="只有我")])
    found = service.compare(mine, Other(path, OWN))
    assert found.common == len(mine.custody()) - 1
    assert (found.mine_more, found.theirs_more) == (1, 1)
    assert found.items == ()
    assert not found.same


def test_additions_come_in_with_their_ids(pair) -> None:
    mine, path = pair
    with lawyer(path) as theirs:
        theirs.automatic_backup = False
        exhibit = put(theirs.store, b"lawyer's" * 50_000, "意见.pdf")
        (added,) = contact_rows.add(
            theirs.store, [Contact("", said="律师补记", evidence_ids=(exhibit,))]
        )
        records.put(theirs.store, "mark", "m" * 32, SoundMark(exhibit, 5, note="这里"))
        theirs.store.decide("f" * 32, FindingState.REJECTED, "不成立")
        theirs.store.keep_paper(
            Letter(PaperKind.CLAIM, "诉状", "# 诉状", dt.date(2026, 11, 25)), "0" * 64
        )
        evidence.withdraw(theirs.store, theirs.evidence()[0].id, "重复")
        head = theirs.head()
    put(mine.store, b"mine")  # takes the number that theirs has there
    found = service.compare(mine, Other(path, OWN))
    assert {one.part for one in found.items} == {
        Part.EXHIBIT, Part.CONTACT, Part.RECORD, Part.DECISION, Part.PAPER, Part.WITHDRAWAL,
    }  # fmt: skip
    assert found.conflicts == ()
    done, _changes = service.merge(mine, Other(path, OWN), found, {})
    assert done.taken == 6
    taken = mine.exhibit(exhibit)
    assert (taken.exhibit_no, taken.name) == (3, "意见.pdf")
    assert mine.open_evidence(exhibit).read() == b"lawyer's" * 50_000
    got = named(mine, "律师补记")
    assert (got.id, got.no, got.evidence_ids) == (added.id, 3, (exhibit,))
    kept = records.get(mine.store, "mark", "m" * 32, SoundMark)
    assert kept == SoundMark(exhibit, 5, note="这里")
    assert mine.evidence()[0].withdrawn == "重复"
    entry = next(one for one in mine.custody() if one.kind == "merged")
    assert json.loads(entry.payload)["head"] == head
    brought = [json.loads(one.payload) for one in mine.custody() if one.kind == "evidence_added"]
    assert brought[-1]["from"] == head
    assert verifying.verify(mine.store).whole
    again = service.compare(mine, Other(path, OWN))
    assert again.items == ()  # nothing is taken twice


def test_what_both_changed_is_asked_and_nothing_is_overwritten(pair) -> None:
    mine, path = pair
    with lawyer(path) as theirs:
        for said, new in (("一", "律师改一"), ("二", "律师改二")):
            contact_rows.revise(theirs.store, replace(named(theirs, said), said=new))
        theirs.store.save_profile(Profile(Person("律师写的")))
    contact_rows.revise(mine.store, replace(named(mine, "一"), said="我改一"))
    mine.store.save_profile(Profile(Person("我写的")))
    found = service.compare(mine, Other(path, OWN))
    standing = {(one.part, one.standing) for one in found.items}
    assert standing == {
        (Part.CONTACT, Standing.CONFLICT),
        (Part.CONTACT, Standing.CHANGED),
        (Part.PROFILE, Standing.CONFLICT),
    }
    clash = next(one for one in found.conflicts if one.part is Part.CONTACT)
    assert isinstance(clash.mine, Contact)
    assert isinstance(clash.theirs, Contact)
    assert (clash.mine.said, clash.theirs.said) == ("我改一", "律师改一")
    service.merge(mine, Other(path, OWN), found, {clash.key: Side.THEIRS})
    assert [one.said for one in mine.history(clash.id)] == ["一", "我改一", "律师改一"]
    assert mine.profile().debtor.name == "我写的"  # the default where both changed
    assert named(mine, "律师改二").version == 2
    assert service.compare(mine, Other(path, OWN)).items == ()  # the refusal is remembered
    with lawyer(path) as theirs:
        theirs.store.save_profile(Profile(Person("律师再写的")))
    (again,) = service.compare(mine, Other(path, OWN)).items
    assert again.part is Part.PROFILE
    assert verifying.verify(mine.store).whole


def test_the_same_file_taken_in_on_both_sides_is_one_exhibit(pair) -> None:
    mine, path = pair
    with lawyer(path) as theirs:
        other = put(theirs.store, b"the same")
        contact_rows.add(theirs.store, [Contact("", said="三", evidence_ids=(other,))])
    own = put(mine.store, b"the same")
    assert own != other
    found = service.compare(mine, Other(path, OWN))
    service.merge(mine, Other(path, OWN), found, {})
    assert len(mine.evidence()) == 2
    assert named(mine, "三").evidence_ids == (own,)
    assert verifying.verify(mine.store).whole


def test_a_link_to_what_was_not_taken_goes(pair) -> None:
    mine, path = pair
    with lawyer(path) as theirs:
        other = put(theirs.store, b"not wanted")
        contact_rows.add(theirs.store, [Contact("", said="三", evidence_ids=(other,))])
    found = service.compare(mine, Other(path, OWN))
    service.merge(mine, Other(path, OWN), found, {f"exhibit/{other}": Side.MINE})
    assert named(mine, "三").evidence_ids == ()
    (offered,) = service.compare(mine, Other(path, OWN)).items
    assert offered.part is Part.EXHIBIT  # it may still be taken later


def test_another_case_and_a_wrong_password_are_refused(pair, tmp_path: Path) -> None:
    mine, path = pair
    cases.create_case(tmp_path / "b.czx", OWN).close()
    with pytest.raises(OtherCase):
        service.compare(mine, Other(tmp_path / "b.czx", OWN))
    with pytest.raises(errors.WrongPassword):
        service.compare(mine, Other(path, "ein anderes Kennwort"))
    with pytest.raises(errors.WrongPassword):
        service.compare(mine, Other(path))


def tamper(path: Path, *statements: str) -> None:
    """As somebody with the password and another program does it: triggers aside, rows rewritten."""
    with lawyer(path) as theirs:
        raw = theirs.store.raw_key
    connection = engine.connect(path, raw)
    connection.execute("PRAGMA recursive_triggers=OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_tampered_copy_gives_nothing(pair) -> None:
    mine, path = pair
    with lawyer(path) as theirs:
        contact_rows.add(theirs.store, [Contact("", said="三")])
    tamper(
        path,
        "DROP TRIGGER contact_version_no_update",
        "UPDATE contact_version SET body = replace(body, '三', '四')",
    )
    before = mine.head()
    with pytest.raises(CopyNotWhole):
        service.compare(mine, Other(path, OWN))
    assert mine.head() == before


BAD = (
    '{"id":"%s","said":5}',
    '{"id":"%s","reached":"nobody knows"}',
    '{"id":"%s","said":"\\ud800"}',
    '{"id":"other","said":"x"}',
    "[1,2]",
    '{"id":"%s","evidence_ids":"abc"}',
    '{"id":"%s","quotes":[5]}',
    "[" * 500 + "]" * 500,
)


def test_values_that_do_not_parse_stay_outside(pair) -> None:
    """Rows and their entries in the log, by somebody who holds the key: the copy verifies."""
    mine, path = pair
    with lawyer(path) as theirs, theirs.store.write() as connection:
        at = theirs.store.now()
        for number, body in enumerate(BAD):
            contact_id = f"{number:032x}"
            text = body.replace("%s", contact_id)
            connection.execute(sa.insert(ContactRow).values(id=contact_id, no=77 + number))
            connection.execute(
                sa.insert(ContactVersionRow).values(
                    contact_id=contact_id, version=1, at=at, body=text, start_utc=None, number=""
                )
            )
            custody.append(
                connection, at, "contact_saved",
                {"id": contact_id, "no": 77 + number, "version": 1,
                 "body": custody.body_hash(text)},
            )  # fmt: skip
    with contextlib.closing(Store.open(path, OWN, read_only=True)) as theirs:
        rows = sides.read(theirs, TYPES)
    assert rows.refused == len(BAD)
    assert not [one for one in rows.contacts.values() if one.good and len(one.texts) > 1]
    before = mine.head()
    with contextlib.suppress(CopyNotWhole):  # some do not even repeat their columns
        assert service.compare(mine, Other(path, OWN)).items == ()
    assert mine.head() == before


def test_a_rewritten_past_is_told_as_a_conflict_and_never_replaces_mine(
    pair, tmp_path: Path
) -> None:
    """A forked chain: whoever has the key can go back and write another history."""
    mine, _path = pair
    early = tmp_path / "early.czx"
    first = mine.custody()
    mine.store.copy_to(early)
    with contextlib.closing(Store.open(early, PASSWORD)) as fork:
        contact = contact_rows.all_contacts(fork)[0]
        contact_rows.revise(fork, replace(contact, said="anders"))
    contact_rows.revise(mine.store, replace(mine.contact(contact.id), said="meins"))
    found = service.compare(mine, Other(early, PASSWORD))
    assert found.common == len(first)
    (clash,) = found.conflicts
    service.merge(mine, Other(early, PASSWORD), found, {clash.key: Side.THEIRS})
    assert [one.said for one in mine.history(contact.id)][-2:] == ["meins", "anders"]


def test_a_change_after_the_comparison_stops_the_merge(pair) -> None:
    mine, path = pair
    with lawyer(path) as theirs:
        contact_rows.add(theirs.store, [Contact("", said="三")])
    found = service.compare(mine, Other(path, OWN))
    contact_rows.add(mine.store, [Contact("", said="vier")])
    with pytest.raises(MergeOutdated):
        service.merge(mine, Other(path, OWN), found, {})
    found = service.compare(mine, Other(path, OWN))
    with lawyer(path) as theirs:
        contact_rows.add(theirs.store, [Contact("", said="fünf")])
    with pytest.raises(MergeOutdated):
        service.merge(mine, Other(path, OWN), found, {})


def test_a_cancel_and_a_kill_leave_mine_as_it_was(pair, tmp_path: Path) -> None:
    mine, path = pair
    with lawyer(path) as theirs:
        contact_rows.add(theirs.store, [Contact("", said="三")])
        big = put(theirs.store, b"text\n" * 600_000)
    found = service.compare(mine, Other(path, OWN))
    before = mine.head()

    class Stops(NullProgress):
        seen = 0

        def advance(self, amount: int = 1) -> None:
            self.seen += 1

        @property
        def cancelled(self) -> bool:  # type: ignore[override]
            return self.seen > 3

    with pytest.raises(errors.Cancelled):
        service.merge(mine, Other(path, OWN), found, {}, Stops())
    assert mine.head() == before
    place = mine.path
    mine.close(backup=False)
    script = (
        "import os, sys\nfrom pathlib import Path\n"
        "from cunzheng.services import cases, merging\n"
        "class Dies:\n"
        "    cancelled = False\n    n = 0\n"
        "    def begin(self, total, what=''): pass\n"
        "    def advance(self, amount=1):\n"
        "        self.n += 1\n"
        "        if self.n == 6: os.kill(os.getpid(), 9)\n"
        "case = cases.open_case(Path(sys.argv[1]), sys.argv[2])\n"
        "other = merging.Other(Path(sys.argv[3]), sys.argv[4])\n"
        "found = merging.compare(case, other)\n"
        "merging.merge(case, other, found, {}, Dies())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(place), PASSWORD, str(path), OWN], check=False
    )
    assert done.returncode == -signal.SIGKILL
    with cases.open_case(place, PASSWORD) as again:
        assert again.head() == before
        assert verifying.verify(again.store).whole
        found = service.compare(again, Other(path, OWN))
        service.merge(again, Other(path, OWN), found, {})
        data = again.open_evidence(big).read()
        assert again.exhibit(big).sha256 == hashlib.sha256(data).hexdigest()
        assert verifying.verify(again.store).whole


def test_every_kind_of_record_is_known() -> None:
    """Whoever keeps a new kind must say what it is, or it is lost in a merge."""
    folder = Path(service.__file__).parent
    used = set()
    for path in folder.glob("*.py"):
        module = import_module(f"cunzheng.services.{path.stem}")
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "records"
                and node.func.attr in {"put", "latest", "get", "history"}
                and isinstance(node.args[1], ast.Name)
                and node.args[1].id.isupper()
            ):
                continue
            used.add(getattr(module, node.args[1].id))
    assert len(used) > 8
    assert used <= TYPES.keys()


def test_nothing_but_a_common_past_makes_two_copies(pair) -> None:
    mine, path = pair
    with contextlib.closing(Store.open(path, OWN, read_only=True)) as theirs:
        assert merging.compare(mine.store, theirs, TYPES).common > 1
