"""What goes into a folder by choice; a copy with its own password; what the case keeps of it."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from cunzheng.core import errors
from cunzheng.core.errors_handover import (
    DriveTooSmall,
    DriveVanished,
    NamesCollide,
    NothingChosen,
)
from cunzheng.core.handing import Choice, Form
from cunzheng.core.marks import Mark, MarkKind
from cunzheng.core.moments import parse_moment
from cunzheng.core.progress import NullProgress
from cunzheng.core.values import (
    Channel,
    Contact,
    Debt,
    Lender,
    LenderKind,
    Person,
    PhoneLine,
    Product,
    Profile,
    Reached,
)
from cunzheng.handover.openfolder import Item, write_folder
from cunzheng.services import cases, contacts, giving, handing, handover, importing, marked
from cunzheng.services.cases import Case

DAY = dt.date(2026, 11, 25)
OWN = "另一句只有律师知道的话"


@pytest.fixture
def told(case: Case, tmp_path: Path, sample_files: Path) -> Case:
    """A screenshot with its redacted copy, a recording, a contact of each kind."""
    cases.save_profile(case, Profile(Person("林知遥", phone="12900000001")))
    shot = tmp_path / "周玉梅 聊天.png"
    Image.new("RGB", (60, 40), "white").save(shot)
    seen = importing.examine([shot, next(sample_files.glob("*.m4a"))])
    importing.commit(case, seen.candidates)
    by_ending = {Path(one.name).suffix: one for one in case.evidence()}
    marked.marked_copy(case, by_ending[".png"].id, [Mark(MarkKind.COVER, 1, 1, 30, 30)], "遮盖.png")
    for reached, name, said, links in (
        (Reached.PARENT, "周玉梅", "周玉梅，叫你女儿还钱，打 12911112222", by_ending[".png"].id),
        (Reached.DEBTOR, "", "今天必须还钱", by_ending[".m4a"].id),
    ):
        contacts.log_contact(
            case,
            Contact(
                "", channel=Channel.CALL, number="12900008830", reached=reached, reached_name=name,
                said=said, start=parse_moment("2026-03-12T09:00:00"), evidence_ids=(links,),
            ),
        )  # fmt: skip
    return case


def every_text(folder: Path) -> str:
    """All words of a folder: file names, pages, PDFs."""
    said = "\n".join(path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    for path in folder.rglob("*"):
        if path.suffix in {".html", ".txt", ".jsonl"}:
            said += path.read_text("utf-8")
        elif path.suffix == ".pdf":
            done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
            said += done.stdout.decode("utf-8")
    return said


def test_masked_material_names_no_third_person(told: Case, tmp_path: Path) -> None:
    plain = every_text(handover.write_bundle(told, tmp_path / "a", DAY).folder)
    assert "周玉梅" in plain
    assert "12911112222" in plain
    given = handover.write_bundle(told, tmp_path / "b", DAY, choice=Choice(masked=True))
    said = every_text(given.folder)
    for hidden in ("周玉梅", "玉梅", "12911112222"):
        assert hidden not in said
    assert "周**" in said
    assert "129****2222" in said
    assert "12900008830" in said  # the collector's
    assert "林知遥" in said
    assert "证据1" in (given.folder / "请先读我.txt").read_text("utf-8")  # told as held back
    assert given.held_back == (1,)
    names = sorted(path.name for path in (given.folder / "原件").iterdir())
    assert [one[:5] for one in names] == ["证据002", "证据003"]


def test_originals_go_all_the_same_only_when_asked(told: Case, tmp_path: Path) -> None:
    choice = Choice(masked=True, originals_anyway=True)
    given = handover.write_bundle(told, tmp_path / "b", DAY, choice=choice)
    assert given.held_back == ()
    (name,) = (one for one in given.files if one[0].startswith("原件/证据001"))
    assert name[1] == told.evidence()[0].sha256  # never changed
    assert "周玉梅" not in name[0]


def test_a_redacted_copy_takes_the_place_of_its_original(told: Case, tmp_path: Path) -> None:
    given = handover.write_bundle(told, tmp_path / "b", DAY, choice=Choice(redacted=True))
    assert given.replaced == (1,)
    names = [path.name[:5] for path in sorted((given.folder / "原件").iterdir())]
    assert names == ["证据002", "证据003"]
    parts = handing.prepare(told, Choice(redacted=True), DAY)
    copy = told.evidence()[2]
    assert copy.source == "redacted"
    linked = {one for contact in parts.contacts for one in contact.evidence_ids}
    assert copy.id in linked
    assert told.evidence()[0].id not in linked


def test_a_part_takes_only_its_own_evidence(told: Case, tmp_path: Path) -> None:
    mine = next(one for one in told.contacts() if one.reached is Reached.DEBTOR)
    choice = Choice(contact_ids=(mine.id,), letters=False)
    given = handover.write_bundle(told, tmp_path / "b", DAY, choice=choice)
    said = every_text(given.folder)
    assert "叫你女儿还钱" not in said
    assert "今天必须还钱" in said
    assert [one[0][:8] for one in given.files if one[0].startswith("原件")] == ["原件/证据002"]
    with pytest.raises(NothingChosen):
        handover.write_bundle(told, tmp_path / "c", DAY, choice=Choice((), ()))
    assert not (tmp_path / "c").exists()


def test_a_finding_that_rests_on_what_does_not_go_is_left_out(case: Case, tmp_path: Path) -> None:
    cases.save_profile(
        case,
        Profile(
            Person("林知遥"),
            (Lender("l1", "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),),
            debts=(Debt("d1", "l1", Product.ONLINE_LOAN, night_agreed=False),),
            lines=(PhoneLine("12900008830", "l1"),),
        ),
    )
    saved = [
        contacts.log_contact(
            case,
            Contact("", number="12900008830", answered=True, reached=Reached.DEBTOR,
                    start=parse_moment(f"2026-03-12T{hour:02d}:00:00")),
        )[0]
        for hour in range(9, 17)
    ]  # fmt: skip
    whole = handing.prepare(case, Choice(), DAY)
    resting = [one for one in whole.findings if one.related]
    assert resting
    part = handing.prepare(case, Choice(tuple(one.id for one in saved[:-1])), DAY)
    chosen = {one.id for one in saved[:-1]}
    assert all(chosen.issuperset(one.related) for one in part.findings)


def test_the_case_keeps_to_whom_it_went(told: Case, tmp_path: Path) -> None:
    given = handover.write_bundle(told, tmp_path / "b", DAY, recipient=" 王律师（虚构） ")
    entry = told.custody()[-1]
    assert entry.kind == "folder_given"
    ((_at, kept),) = handing.handed(told)
    assert (kept.recipient, kept.form, kept.files) == (
        "王律师（虚构）",
        Form.FOLDER,
        len(given.files),
    )
    assert kept.sums == json.loads(entry.payload)["sums"]
    assert "王律师" not in "".join(one.payload for one in told.custody())  # goes to others too
    assert handover.verify(told).whole


def test_a_copy_has_a_password_of_its_own(told: Case, tmp_path: Path) -> None:
    password = "测试 口令 2026"  # of the fixture "case"

    path = tmp_path / "律师.czx"
    before = told.path.read_bytes()[:16]
    given = handover.export_copy(told, path, new_password=OWN, recipient="王律师（虚构）", date=DAY)
    assert given.files[0][1] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert path.read_bytes()[:16] != before  # another salt
    assert told.path.read_bytes()[:16] == before
    with pytest.raises(errors.WrongPassword):
        cases.open_case(path, password, read_only=True)
    with cases.open_case(path, OWN, read_only=True) as copy:
        assert copy.contacts() == told.contacts()
        assert copy.custody()[:-1] == told.custody()
        assert copy.custody()[-1].kind == "copy_own_key"
        assert handover.verify(copy).whole  # on this computer, too: its branch is known
    assert handing.handed(told)[0][1].own_password
    with pytest.raises(errors.WeakPassword):
        handover.export_copy(told, tmp_path / "x.czx", new_password="12345678")
    assert not (tmp_path / "x.czx").exists()


def test_a_copy_that_failed_is_no_handover(told: Case, tmp_path: Path) -> None:
    path = tmp_path / "there.czx"
    path.write_bytes(b"mine")
    for password in ("", OWN):
        with pytest.raises(errors.CaseExists):
            handover.export_copy(told, path, new_password=password, recipient="x", date=DAY)
    assert path.read_bytes() == b"mine"
    assert handing.handed(told) == ()
    assert {one.kind for one in told.custody()[-2:]} <= {"copy_failed", "record_saved"}
    assert handover.verify(told).whole


def test_both_at_once_and_names_that_are_taken(told: Case, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    (place / "律师材料").mkdir()
    (place / "律师材料" / "mine").write_text("mine")
    order = giving.Order(place, DAY, (Form.COPY, Form.FOLDER), recipient="王律师（虚构）")
    outcome, _changes = giving.give(told, order)
    assert outcome.error is None
    assert [form for form, _given in outcome.given] == [Form.COPY, Form.FOLDER]
    assert sorted(one.name for one in place.iterdir()) == ["律师材料", "律师材料 (2)", "案卷.czx"]
    assert (place / "律师材料" / "mine").read_text() == "mine"
    assert handover.check_folder(place / "律师材料 (2)")
    with pytest.raises(DriveVanished):
        giving.give(told, giving.Order(tmp_path / "gone", DAY))


def item(name: str, data: bytes, size: int = 0) -> Item:
    import io

    return Item(name, lambda: io.BytesIO(data), size=size or len(data))


def test_two_files_of_one_name_and_too_little_room_are_found_before(tmp_path: Path) -> None:
    with pytest.raises(NamesCollide):
        write_folder(tmp_path / "f", [item("原件/A.txt", b"1"), item("原件/a.TXT", b"2")])
    with pytest.raises(DriveTooSmall):
        write_folder(tmp_path / "f", [item("a", b"1", 1 << 60)])
    assert list(tmp_path.iterdir()) == []


def test_bytes_that_change_between_writing_and_reading_are_found(tmp_path: Path) -> None:
    class Spoils(NullProgress):
        def begin(self, total: int, what: str = "") -> None:
            if what == "readback":
                victim = next(tmp_path.glob("*.part-*/a"))
                victim.write_bytes(os.urandom(1000))

    with pytest.raises(errors.ReadBackFailed):
        write_folder(tmp_path / "f", [item("a", bytes(1000))], Spoils())
    assert list(tmp_path.iterdir()) == []
