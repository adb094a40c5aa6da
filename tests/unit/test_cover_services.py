"""Services at their edges: what is refused, what is found again, what a read-only case may do."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import wave
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from cunzheng.casefile import evidence as evidence_rows
from cunzheng.core import errors
from cunzheng.core.changes import Changes
from cunzheng.core.errors_handover import CannotEject, DriveVanished, NothingChosen
from cunzheng.core.handing import Choice, Form
from cunzheng.core.moments import parse_moment
from cunzheng.core.progress import NULL_PROGRESS
from cunzheng.core.repayment import Plan
from cunzheng.core.rulings import Consent
from cunzheng.core.statements import Visit, WitnessStatement
from cunzheng.core.transcripts import Transcript, TranscriptLine
from cunzheng.core.values import (
    Agency,
    Channel,
    ConductKind,
    Contact,
    CustodyEntry,
    Debt,
    Described,
    Direction,
    Evidence,
    EvidenceKind,
    Lender,
    LenderKind,
    PaperKind,
    Person,
    Product,
    Profile,
    Quote,
)
from cunzheng.papers import remembered
from cunzheng.services import (
    cases,
    contacts,
    copies,
    demo,
    drives,
    giving,
    handing,
    handover,
    keys,
    matching,
    merging,
    passwords,
    places,
    repayment,
    rules,
    settings,
    sounds,
    statements,
    steps,
    tracking,
    transcripts,
)
from cunzheng.services.cases import Case

PASSWORD = "测试 口令 2026"

NEW = "另一句完全不同的长口令"
DAY = dt.date(2026, 11, 25)
PROFILE = Profile(
    Person("林知遥"),
    lenders=(Lender("l1", "示范消费金融有限公司（虚构）", LenderKind.CONSUMER_FINANCE),),
    agencies=(Agency("a1", "华某达资产管理有限公司（虚构）", "l1"),),
    debts=(Debt("d1", "l1", Product.ONLINE_LOAN, "合同 1", night_agreed=False),),
)


@pytest.fixture
def held(case: Case) -> Case:
    cases.save_profile(case, PROFILE)
    contacts.log_contact(
        case,
        Contact("", said="还钱", start=parse_moment("2026-03-10 23:10:00"), number="12900008830"),
    )
    return case


def add(case: Case, data: bytes, kind: EvidenceKind, media_type: str, name: str) -> Evidence:
    described = Described(kind, media_type)
    return evidence_rows.add_stream(case.store, io.BytesIO(data), described, name=name)[0]


def wav() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\x00\x10\x00\xf0" * 8000)
    return out.getvalue()


# --- another password, for the open window -------------------------------------------------------


def test_the_window_changes_the_password_of_an_open_case(tmp_path: Path) -> None:
    held = cases.create_case(tmp_path / "窗口.czx", PASSWORD)
    cases.save_profile(held, PROFILE)
    contacts.log_contact(held, Contact("", said="还钱"))
    assert passwords.old_is_needed(held)
    with pytest.raises(errors.WrongPassword):
        passwords.change(held, "nicht dieses Wort", NEW)
    with pytest.raises(errors.WeakPassword):
        passwords.change(held, PASSWORD, "林知遥林知遥"[:3])
    assert held.contacts()  # still open
    done = passwords.change(held, PASSWORD, NEW)
    assert done.error is None
    with done.case as fresh:
        assert [one.said for one in fresh.contacts()] == ["还钱"]
        assert fresh.custody()[-1].kind == "password_changed"
    with pytest.raises(errors.WrongPassword):
        cases.open_case(held.path, PASSWORD)


def test_a_change_that_fails_leaves_the_old_password_and_an_open_case(
    held: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cunzheng.casefile import rekey

    def full(*_arguments: object, **_named: object) -> None:
        raise errors.DiskFull(held.path.name)

    monkeypatch.setattr(rekey.space, "check_room", full)
    done = passwords.change(held, PASSWORD, NEW)
    assert isinstance(done.error, errors.DiskFull)
    with done.case as again:
        contacts.log_contact(again, Contact("", said="二"))
        assert passwords.old_is_needed(again)
    with cases.open_case(held.path, PASSWORD) as again:
        assert len(again.contacts()) == 2


def test_a_read_only_case_keeps_its_password_and_its_log(held: Case, tmp_path: Path) -> None:
    path = held.path
    held.close()
    with cases.open_case(path, PASSWORD, read_only=True) as case:
        with pytest.raises(errors.CaseReadOnly):
            passwords.change(case, PASSWORD, NEW)
        before = case.head()
        assert keys.emergency_sheet(case, DAY)[:5] == b"%PDF-"
        assert keys.check_sheet(case, {}) == Changes.NONE
        trace = sounds.make(wav(), "audio/wav")
        assert sounds.keep(case, "0" * 32, trace) == Changes.NONE
        folder = handover.write_bundle(case, tmp_path / "材料", DAY).folder
        assert (folder / "index.html").is_file()
        handover.export_copy(case, tmp_path / "抄本.czx")
        assert case.head() == before
    assert not keys.upgrade_key(path, PASSWORD)  # it is the newest already


# --- copies --------------------------------------------------------------------------------------


def test_a_copy_never_replaces_anything(held: Case, tmp_path: Path) -> None:
    done = copies.backup_to(held, tmp_path)
    assert hashlib.sha256(done.path.read_bytes()).hexdigest() == done.sha256
    target = tmp_path / "还原.czx"
    target.write_bytes(b"mine")
    with pytest.raises(errors.CaseExists):
        copies.restore(done.path, target, PASSWORD)
    assert target.read_bytes() == b"mine"
    with pytest.raises(errors.CaseNotFound):
        copies.restore(tmp_path / "none.czx", tmp_path / "x.czx")
    with pytest.raises(errors.CannotWrite):
        copies.backup_to(held, tmp_path / "no such folder")
    with pytest.raises(errors.WrongPassword):
        copies.restore(done.path, tmp_path / "x.czx", "ein anderes Wort 7")
    assert not (tmp_path / "x.czx").exists()


def test_a_copy_of_today_is_restored_and_says_so(held: Case, tmp_path: Path) -> None:
    done = copies.backup_to(held, tmp_path)
    seen = len(held.custody())
    contacts.log_contact(held, Contact("", said="后来"))
    held.close()
    back = copies.restore(done.path, tmp_path / "还原.czx", PASSWORD)
    assert back.report is not None
    assert back.report.whole
    with cases.open_case(back.path, PASSWORD) as case:
        assert case.custody()[-1].kind == "case_restored"
        assert len(case.contacts()) == 1
        assert len(case.custody()) <= seen + 1
    # Without a password it is the same bytes, and nothing is said in it.
    plain = copies.restore(done.path, tmp_path / "字节.czx")
    assert plain.path.read_bytes() == done.path.read_bytes()
    assert plain.report is None


def test_working_copies_of_one_stick_come_to_an_end(held: Case, tmp_path: Path) -> None:
    """A hundred files of the same name that are others: none of them is overwritten."""
    work = tmp_path / "work"
    work.mkdir()
    stem = held.path.stem
    for number in range(1, 100):
        name = stem if number == 1 else f"{stem} ({number})"
        (work / f"{name}.czx").write_bytes(b"another")
    held.close()
    with pytest.raises(errors.CaseExists):
        places.open_from_removable(held.path, PASSWORD, work)
    assert {one.read_bytes() for one in work.iterdir()} == {b"another"}


def test_a_full_or_read_only_place_is_named_before_a_case_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "LOW_SPACE_BYTES", 1 << 60)
    found = places.warnings_for_new_case(tmp_path / "a.czx")
    assert "low_space" in [one.code for one in found]


def test_a_read_only_case_takes_nothing_over(held: Case, tmp_path: Path) -> None:
    other = tmp_path / "律师.czx"
    handover.export_copy(held, other)
    path = held.path
    held.close()
    with cases.open_case(path, PASSWORD, read_only=True) as case:
        found = merging.compare(case, merging.Other(other))
        with pytest.raises(errors.CaseReadOnly):
            merging.merge(case, merging.Other(other), found, {})


# --- giving away ---------------------------------------------------------------------------------


def test_nothing_ordered_is_refused_and_both_forms_are_written(held: Case, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    order = giving.Order(stick, DAY, (), Choice(), recipient="律师（虚构）")
    with pytest.raises(NothingChosen):
        giving.give(held, order)
    done, _changes = giving.give(held, replace(order, forms=(Form.FOLDER, Form.COPY), drive="U盘"))
    assert done.error is None
    assert [form for form, _given in done.given] == [Form.COPY, Form.FOLDER]
    giving.give(held, replace(order, forms=(Form.COPY,)))
    names = sorted(one.suffix for one in stick.iterdir())
    assert names == ["", ".czx", ".czx"]  # a free name each time, nothing replaced
    with pytest.raises(DriveVanished):
        giving.give(held, replace(order, forms=(Form.COPY,), place=stick / "none"))


def test_an_error_in_the_second_form_does_not_hide_the_first(
    held: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise errors.DiskFull("U盘")

    monkeypatch.setattr(giving.handover, "write_bundle", full)
    order = giving.Order(tmp_path, DAY, (Form.COPY, Form.FOLDER))
    done, changes = giving.give(held, order)
    assert [form for form, _given in done.given] == [Form.COPY]
    assert isinstance(done.error, errors.DiskFull)
    assert changes == Changes.CUSTODY
    with pytest.raises(errors.DiskFull):
        giving.give(held, replace(order, forms=(Form.FOLDER,)))


def test_witnesses_are_masked_too_and_numbers_by_their_digits(held: Case) -> None:
    statements.save(held, WitnessStatement(witness="周玉梅", phone="129 1111 2222", heard="我听见"))
    masker = handing.masker_of(held, ["129-3333-4444", "郑经理"])
    told = masker.text("周玉梅（12911112222）、郑经理、12933334444、12900008830")
    for gone in ("周玉梅", "12911112222", "郑经理", "12933334444"):
        assert gone not in told
    assert "12900008830" in told  # who called is what it is about


def test_drives_are_listed_by_the_system_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert drives.drives(()) == ()
    with pytest.raises(CannotEject):
        drives.eject(drives.Drive("U盘", str(tmp_path), "/dev/none"))


# --- the folder for someone without the app ------------------------------------------------------


def test_every_kind_of_exhibit_is_shown_as_what_it_is(held: Case, tmp_path: Path) -> None:
    from test_cover_sounds import FFMPEG, made

    bmp = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(bmp, "BMP")
    add(held, "第一行\0\n第二行".encode(), EvidenceKind.OTHER, "text/plain", "便条.txt")
    add(held, bmp.getvalue(), EvidenceKind.PHOTO, "image/bmp", "照片.bmp")
    add(held, b"RIFF none", EvidenceKind.RECORDING, "audio/amr", "坏.amr")
    gone = add(held, b"x", EvidenceKind.OTHER, "text/plain", "撤回.txt")
    contacts.withdraw_evidence(held, gone.id, "误传")
    if FFMPEG is not None:
        film = made(
            "-f", "lavfi", "-i", "color=s=32x32:d=1:r=5", "-an", "-f", "mp4",
            "-movflags", "frag_keyframe+empty_moov", "-",
        )  # fmt: skip
        add(held, film, EvidenceKind.VIDEO, "video/mp4", "录屏.mp4")
    folder = handover.write_bundle(held, tmp_path / "材料", DAY).folder
    page = (folder / "index.html").read_text("utf-8")
    assert "第一行" in page
    assert "\0" not in page
    names = {one.name for one in folder.rglob("*") if one.is_file()}
    assert any(one.endswith(".jpg") for one in names)  # the copy that a browser shows
    assert not any(one.endswith(".mp3") for one in names)  # what cannot be played stays a link
    if FFMPEG is not None:
        assert "<video" in page


def test_a_film_without_sound_does_not_stop_the_handover(held: Case, tmp_path: Path) -> None:
    from test_cover_sounds import FFMPEG, made

    if FFMPEG is None:
        pytest.skip("ffmpeg is not installed")
    film = made(
        "-f", "lavfi", "-i", "color=s=32x32:d=1:r=5", "-an", "-c:v", "mpeg4", "-f", "3gp",
        "-movflags", "frag_keyframe+empty_moov", "-",
    )  # fmt: skip
    add(held, film, EvidenceKind.VIDEO, "audio/3gpp", "无声.3gp")
    folder = handover.write_bundle(held, tmp_path / "材料", DAY).folder
    assert any(one.suffix == ".3gp" for one in folder.rglob("*"))


# --- statements, tracking, repayment, rules ------------------------------------------------------


def test_a_statement_of_a_visit_makes_a_contact_and_one_of_a_witness_none(held: Case) -> None:
    before = len(held.contacts())
    with pytest.raises(errors.InvalidValue) as told:
        statements.save(held, Visit(who="两个人", evidence_ids=("0" * 32,)))
    assert told.value.subject == "evidence_ids"
    kept, _changes = statements.save(held, Visit(who="两个人", visitors=2, done="敲门"))
    assert len(held.contacts()) == before + 1
    (made,) = [one for one in held.contacts() if one.channel is Channel.VISIT]
    assert (made.visitors, made.note) == (2, "敲门")
    with pytest.raises(errors.NoSuchItem):
        statements.render(held, kept.id, DAY)  # nothing to sign
    with pytest.raises(errors.ReasonNeeded):
        statements.withdraw(held, kept.id, "")


def test_an_id_that_is_cut_short_must_still_be_plain(held: Case) -> None:
    for find in (tracking.find, repayment.find):
        for wrong in ("", "0", "nothing"):
            with pytest.raises(errors.NoSuchItem):
                find(held, wrong)


def test_a_plan_is_about_a_debt_that_is_there(held: Case) -> None:
    plan = Plan(DAY + dt.timedelta(days=30), 100_000, terms=10)
    for wrong, subject in (
        (replace(plan, debt_id="x"), "debt_id"),
        (replace(plan, lender_id="x"), "lender_id"),
    ):
        with pytest.raises(errors.InvalidValue) as told:
            repayment.save_plan(held, wrong)
        assert told.value.subject == subject
    with pytest.raises(errors.NoSuchItem):
        repayment.save_plan(held, replace(plan, debt_id="d1"), "no such plan")
    plan_id, _changes = repayment.save_plan(held, replace(plan, debt_id="d1"))
    assert repayment.find(held, plan_id[:8]).plan.lender_id == "l1"
    with pytest.raises(errors.ReasonNeeded):
        repayment.withdraw_plan(held, plan_id, " ")


def test_consents_are_listed_with_the_names_they_are_about(held: Case) -> None:
    assert rules.agreed(held) == ()
    rules.add_consent(held, Consent("l1", "d1", dt.date(2026, 1, 1), agency_id="a1"))
    rules.add_consent(held, Consent("l1", "", dt.date(2026, 2, 1), start="22:00", end="23:00"))
    told = [(one.lender[:4], one.debt_no, one.agency[:3]) for one in rules.agreed(held)]
    assert told == [("示范消费", "", ""), ("示范消费", "合同 1", "华某达")]
    with pytest.raises(errors.InvalidValue) as refused:
        rules.add_consent(held, Consent("l1", start="22:00", end="22:00"))
    assert refused.value.subject == "end"


def test_a_set_that_is_not_there_cannot_be_changed(held: Case) -> None:
    local = rules.read_local(
        'title = "约定（虚构）"\nsource = "测试"\nfirst_day = 2025-01-01\n'
        'lenders = ["consumer_finance"]\nproducts = ["online_loan"]\nattempts_per_day = 2\n'
        'status = "secondary"\n'
    )
    with pytest.raises(errors.NoSuchItem):
        rules.change_local(held, "nothing", local)
    set_id, _done = rules.add_local(held, local)
    rules.change_local(held, set_id, replace(local, title="约定二（虚构）"))
    assert [one.title for one in rules.local_sets(held).values()] == ["约定二（虚构）"]
    with pytest.raises(errors.SourceUnreadable):
        rules.read_local_file(held.path.with_name("none.toml"))
    odd = held.path.with_name("odd.toml")
    odd.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(errors.InvalidValue):
        rules.read_local_file(odd)


def test_which_rules_speak_about_a_visit() -> None:
    def speaking(kind: ConductKind, channel: Channel) -> set[str]:
        found = rules.applicable(
            kind, DAY, channel, LenderKind.CONSUMER_FINANCE, Product.ONLINE_LOAN
        )
        return {one.id for one in found.sets}

    calls = speaking(ConductKind.FREQUENCY, Channel.CALL)
    visits = speaking(ConductKind.FREQUENCY, Channel.VISIT)
    texts = speaking(ConductKind.FREQUENCY, Channel.SMS)
    assert "gbt-45251-2025" in calls
    assert texts == set()
    assert all(one.visits is not None for one in rules.shipped()[1].sets if one.id in visits)


# --- sounds and transcripts ----------------------------------------------------------------------


class Model:
    """A plug-in as a package would offer it."""

    here = True

    def ready(self) -> bool:
        return self.here

    def draft(self, _data: bytes, _kind: str, _progress: object) -> tuple[TranscriptLine, ...]:
        return (TranscriptLine(0, "", "也许是这样", checked=True),)


class Entry:
    def __init__(self, made: object) -> None:
        self._made = made

    def load(self) -> object:
        if isinstance(self._made, Exception):
            raise self._made
        return self._made


def test_a_plug_in_drafts_and_what_it_says_is_not_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = type("Absent", (Model,), {"here": False})
    entries: list[Entry] = [Entry(ImportError("broken")), Entry(absent)]
    monkeypatch.setattr(transcripts, "entry_points", lambda group: entries)
    assert transcripts.draft(b"", "audio/wav") == ()
    entries.append(Entry(Model))
    (line,) = transcripts.draft(b"", "audio/wav", NULL_PROGRESS)
    assert (line.text, line.checked) == ("也许是这样", False)


def test_an_emptied_transcript_is_not_printed(held: Case) -> None:
    one = add(held, wav(), EvidenceKind.RECORDING, "audio/wav", "录音.wav")
    lines = (TranscriptLine(0, "", "今晚", checked=True),)
    transcripts.save(held, Transcript(one.id, lines))
    assert len(transcripts.for_papers(held)) == 1
    assert transcripts.for_papers(held, ()) == ()
    transcripts.save(held, Transcript(one.id, (TranscriptLine(0, "", "  "),)))
    assert transcripts.for_papers(held) == ()
    assert len(transcripts.history(held, one.id)) == 2


def test_a_recording_too_long_to_be_held_is_refused(
    held: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = add(held, wav(), EvidenceKind.RECORDING, "audio/wav", "录音.wav")
    assert sounds.bytes_of(held, one.id) == wav()
    monkeypatch.setattr(sounds, "IN_MEMORY", 100)
    with pytest.raises(errors.SourceTooLarge):
        sounds.bytes_of(held, one.id)


# --- the rest ------------------------------------------------------------------------------------


def test_the_demo_does_not_write_into_a_folder_that_is_used(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    for wrong in (tmp_path, tmp_path / "mine"):
        with pytest.raises(errors.FolderNotEmpty):
            demo.run(wrong)
    assert [one.name for one in tmp_path.iterdir()] == ["mine"]


def test_a_head_seen_later_is_not_replaced_by_an_older_one() -> None:
    settings.remember_head("c", 7, "seven")
    settings.remember_head("c", 5, "five")
    assert settings.load().heads["c"] == (7, "seven")
    settings.remember_head("c", 8, "eight")
    assert settings.load().heads["c"] == (8, "eight")


def test_a_quote_that_is_kept_again_changes_nothing(held: Case) -> None:
    (contact,) = held.contacts()
    one = add(held, wav(), EvidenceKind.RECORDING, "audio/wav", "录音.wav")
    saved, _changes = sounds.quote(held, contact.id, one.id, 500, " 今晚 ")
    assert saved.quotes == (Quote("今晚", one.id, 500),)
    assert sounds.quote(held, contact.id, one.id, 500, "今晚") == (saved, Changes.NONE)
    with pytest.raises(errors.InvalidValue):
        sounds.quote(held, contact.id, one.id, 500, "  ")


def test_a_letter_of_a_kind_that_is_not_known_is_no_step_on_the_way() -> None:
    def entry(kind: str, payload: str) -> CustodyEntry:
        return CustodyEntry(1, "2026-03-01T20:00:00+00:00", kind, payload, "", "")

    log = (
        entry("contact_saved", '{"kind": "lender"}'),
        entry("paper_saved", '{"kind": "of a newer version"}'),
        entry("paper_saved", "{}"),
        entry("paper_saved", '{"kind": "lender"}'),
    )
    assert steps.written(log) == {PaperKind.LENDER: dt.date(2026, 3, 2)}  # the day in Shanghai
    assert steps.written(log[:3]) == {}


def test_only_two_calls_of_one_moment_are_one_call() -> None:
    log = Contact("a", number="12900008830", start=parse_moment("2026-03-10 10:00:00"), origin="x",
                  origin_item="1", evidence_ids=("x",))  # fmt: skip
    later = parse_moment("2026-03-10 10:00:03")
    recording = replace(log, id="b", origin="r", origin_item="", evidence_ids=("r",), start=later)

    def proved(one: Contact, draft: Contact) -> bool:
        return bool(matching.Matching([one], [one]).sort([draft])[1])

    assert proved(log, recording)
    assert proved(recording, log)
    for other in (
        replace(recording, channel=Channel.SMS),
        replace(recording, number=""),
        replace(recording, start=None),
        replace(recording, start=parse_moment("2026-03-10 10:00")),
        replace(recording, start=parse_moment("2026-03-10 10:02:00")),
        replace(recording, direction=Direction.OUTGOING),
    ):
        assert not proved(log, other), other
    assert not proved(replace(log, answered=False), recording)


def test_a_paper_within_a_paper_remembers_the_same() -> None:
    assert remembered.memory() is None
    with remembered.remembering():
        outer = remembered.memory()
        with remembered.remembering():
            assert remembered.memory() is outer
        assert remembered.memory() is outer
    assert remembered.memory() is None
