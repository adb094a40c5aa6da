"""Backups: made when due, verified, thinned out, restored; never in the way of the work."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from cunzheng import cli
from cunzheng.casefile import contacts
from cunzheng.core import errors
from cunzheng.core.progress import NullProgress
from cunzheng.core.values import Contact
from cunzheng.services import backups, cases, handover, settings
from cunzheng.services.backups import BackupState

PASSWORD = "测试 口令 2026"
DAY = dt.timedelta(days=1)


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = dt.datetime(2026, 11, 25, 8, 0, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock(case: cases.Case) -> Clock:
    case.store._clock = Clock()
    return case.store._clock


def add(case: cases.Case, said: str) -> None:
    contacts.add(case.store, [Contact("", said=said)])


def ids(case: cases.Case) -> str:
    return case.info().case_id


def test_a_copy_is_made_when_a_day_went_by_and_something_changed(
    case: cases.Case, clock: Clock, own_settings: Path
) -> None:
    assert backups.last_backup(case) == backups.LastBackup(None, None, len(case.custody()))
    first = backups.make_if_due(case)
    assert first.state is BackupState.MADE
    assert first.backup.path.is_relative_to(own_settings / "backups" / ids(case))
    assert backups.make_if_due(case).state is BackupState.UNCHANGED
    add(case, "一")
    clock.now += DAY - dt.timedelta(minutes=1)
    assert backups.make_if_due(case).state is BackupState.NOT_DUE
    assert backups.last_backup(case).entries_since == 1
    clock.now += dt.timedelta(minutes=1)
    second = backups.make_if_due(case)
    assert second.state is BackupState.MADE
    assert backups.list_backups(ids(case)) == (second.backup, first.backup)
    assert backups.last_backup(case) == backups.LastBackup(clock.now, None, 0)
    clock.now += 30 * DAY
    assert backups.make_if_due(case).state is BackupState.UNCHANGED
    # The copy is a case of its own: encrypted, whole, same head; the log knows nothing of it.
    assert not second.backup.path.read_bytes().startswith(b"SQLite format 3")
    with cases.open_case(second.backup.path, PASSWORD, read_only=True) as copy:
        assert [one.said for one in copy.contacts()] == ["一"]
        assert copy.head() == case.head()
    assert len(case.custody()) == 3
    if os.name == "posix":
        assert second.backup.path.parent.stat().st_mode & 0o077 == 0


def test_a_clock_that_was_set_back_does_not_stop_backups(case: cases.Case, clock: Clock) -> None:
    assert backups.make_if_due(case).state is BackupState.MADE
    add(case, "一")
    clock.now -= 400 * DAY
    assert backups.make_if_due(case).state is BackupState.MADE


def test_closing_makes_one_and_a_reader_does_not(tmp_path: Path) -> None:
    case = cases.create_case(tmp_path / "a.czx", PASSWORD)
    case_id = ids(case)
    case.close(backup=False)
    assert backups.list_backups(case_id) == ()
    with cases.open_case(case.path, PASSWORD, read_only=True) as reader:
        assert backups.make_if_due(reader).state is BackupState.READ_ONLY
    assert backups.list_backups(case_id) == ()
    settings.set_automatic_backups(False)
    cases.open_case(case.path, PASSWORD).close()
    assert backups.list_backups(case_id) == ()
    settings.set_automatic_backups(True)
    cases.open_case(case.path, PASSWORD).close()
    assert len(backups.list_backups(case_id)) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["a.czx"]


def test_trouble_is_a_state_and_never_an_error(
    case: cases.Case, clock: Clock, own_settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    low = case.path.stat().st_size + 1024
    assert backups.make_if_due(case, free=lambda _folder: low).state is BackupState.NO_ROOM
    assert backups.list_backups(ids(case)) == ()

    class Stop(NullProgress):
        cancelled = True

    add(case, "一")
    case_id = ids(case)
    shutil.rmtree(own_settings / "backups")
    (own_settings / "backups").write_text("in the way")
    assert backups.make_if_due(case).state is BackupState.FAILED
    case.close()  # and closing goes on all the same
    (own_settings / "backups").unlink()
    with cases.open_case(case.path, PASSWORD) as again:
        assert again.contacts()[0].said == "一"
        assert backups.list_backups(case_id) == ()
    (made,) = backups.list_backups(case_id)
    assert sorted(made.path.parent.iterdir()) == [made.path]
    for state in BackupState:
        assert backups.words(state)


def test_a_case_that_does_not_verify_pushes_no_good_copy_out(
    case: cases.Case, clock: Clock
) -> None:
    add(case, "一")
    good = backups.make_if_due(case).backup
    with case.store.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER contact_version_no_update")
        connection.exec_driver_sql("UPDATE contact_version SET body='{}'")
    case.store.note("later", {})
    clock.now += 2 * DAY
    assert backups.make_if_due(case).state is BackupState.NOT_WHOLE
    assert backups.list_backups(ids(case)) == (good,)
    assert sorted(good.path.parent.iterdir()) == [good.path]


def test_old_copies_are_thinned_out() -> None:
    """A copy each day for two years, thinned each day: what stays is spread as promised."""
    day = dt.datetime(2025, 1, 1, 20, tzinfo=dt.UTC)
    stay: set[dt.datetime] = set()
    for _number in range(730):
        stay = backups.kept(stay | {day})
        day += DAY
    newest = day - DAY
    ordered = sorted(stay, reverse=True)
    assert ordered[:7] == [newest - n * DAY for n in range(7)]
    weeks = ordered[7:11]
    assert len({one.isocalendar()[:2] for one in weeks}) == 4
    assert all((a - b).days == 7 for a, b in pairwise(weeks[1:]))
    months = ordered[11:]
    assert len(months) == 6
    assert [one.month for one in months] == [11, 10, 9, 8, 7, 6]
    assert ordered[-1] < newest - 180 * DAY
    assert backups.kept([]) == set()
    few = {newest, newest - DAY}
    assert backups.kept(few) == few


def test_thinning_removes_only_its_own_files(case: cases.Case, clock: Clock) -> None:
    made = backups.make_if_due(case).backup
    folder = made.path.parent
    for number in range(12):
        stamp = (clock.now - (number + 1) * DAY).strftime("%Y%m%dT%H%M%SZ")
        shutil.copy(made.path, folder / f"{stamp}-000002-abcdef01.czx")
    before = folder / "20200101T000000Z-000002-abcdef01-before-0002.czx"
    shutil.copy(made.path, before)
    for name in (
        "notes.txt",
        "20200101T000000Z-1-abcdef01.czx",
        "99999999T000000Z-000002-abcdef01.czx",
    ):
        (folder / name).write_text("mine")
    assert backups.thin_out(ids(case)) == 13 - 9  # 7 newest, then two weeks of the rest
    assert before.exists()
    assert (folder / "notes.txt").read_text() == "mine"
    assert len(backups.list_backups(ids(case))) == 10
    with pytest.raises(errors.InvalidValue):
        backups.folder_of("../..")


def test_restoring_puts_a_copy_back_and_says_so(
    case: cases.Case, clock: Clock, tmp_path: Path
) -> None:
    add(case, "一")
    copy = backups.make_if_due(case).backup
    add(case, "后来的")
    case_id, lost = ids(case), case.head()
    case.automatic_backup = False
    case.close()
    target = tmp_path / "restored.czx"
    with pytest.raises(errors.CaseExists):
        backups.restore(copy.path, case.path, PASSWORD)
    with pytest.raises(errors.WrongPassword):
        backups.restore(copy.path, target, "另一句完全不同的话")
    assert not target.exists()
    done = backups.restore(copy.path, target, PASSWORD)
    assert done.report.whole
    with cases.open_case(target, PASSWORD) as again:
        assert ids(again) == case_id
        assert [one.said for one in again.contacts()] == ["一"]
        entry = again.custody()[-1]
        assert entry.kind == "case_restored"
        assert lost in entry.payload  # what this computer had seen is not forgotten
        assert handover.verify(again).whole  # and no false alarm for ever after
    for path in (target, case.path):  # two branches now, and neither is an old one put back
        again = cases.open_case(path, PASSWORD)
        assert handover.verify(again).whole, path
        note = again.store.note("later", {})
        again.close()
        assert (note.seq, note.hash) in settings.known_heads(case_id)
    assert len(settings.known_heads(case_id)) == 2
    # But the copy itself, opened as if it were the case, is one.
    with cases.open_case(copy.path, PASSWORD, read_only=True) as stale:
        assert not handover.verify(stale).whole
    shutil.copy(copy.path, case.path)
    again = cases.open_case(case.path, PASSWORD)
    assert not handover.verify(again).whole
    again.close()
    assert len(settings.known_heads(case_id)) == 2


def test_restoring_without_a_password_is_byte_for_byte(case: cases.Case, tmp_path: Path) -> None:
    copy = backups.make_if_due(case).backup
    done = backups.restore(copy.path, tmp_path / "r.czx")
    assert done.report is None
    assert (tmp_path / "r.czx").read_bytes() == copy.path.read_bytes()
    with pytest.raises(errors.CannotWrite):
        backups.restore(copy.path, tmp_path / "none" / "r.czx")
    with pytest.raises(errors.CaseNotFound):
        backups.restore(tmp_path / "none.czx", tmp_path / "x.czx")

    class Stop(NullProgress):
        cancelled = True

    with pytest.raises(errors.Cancelled):
        backups.restore(copy.path, tmp_path / "x.czx", progress=Stop())
    assert sorted(one.name for one in tmp_path.iterdir()) == ["r.czx", case.path.name]


def test_a_damaged_copy_is_told_before_it_is_trusted(case: cases.Case, tmp_path: Path) -> None:
    add(case, "一")
    copy = backups.make_if_due(case).backup
    data = bytearray(copy.path.read_bytes())
    data[len(data) // 2] ^= 1
    copy.path.write_bytes(data)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(errors.CopyNotWhole):
        backups.restore(copy.path, tmp_path / "r.czx", PASSWORD)
    assert sorted(tmp_path.iterdir()) == before
    assert copy.path.read_bytes() == data


def test_a_copy_to_another_place_is_read_back_and_noted(
    case: cases.Case, clock: Clock, tmp_path: Path
) -> None:
    add(case, "一")
    place = tmp_path / "stick"
    place.mkdir()
    done = backups.backup_to(case, place)
    assert done.path.parent == place
    assert case.custody()[-1].kind == "copy_given"
    last = backups.last_backup(case)
    assert (last.here, last.elsewhere, last.entries_since) == (None, clock.now, 0)
    with cases.open_case(done.path, PASSWORD, read_only=True) as copy:
        assert copy.head() == case.head()
    with pytest.raises(errors.CaseExists):
        backups.backup_to(case, place)  # the same second
    with pytest.raises(errors.CannotWrite):
        backups.backup_to(case, tmp_path / "none")


def test_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CUNZHENG_PASSWORD", PASSWORD)
    path, copy = str(tmp_path / "c.czx"), str(tmp_path / "again.czx")
    assert cli.main(["new", path]) == 0
    assert cli.main(["--lang", "en", "log", path, "--said", "一"]) == 0
    capsys.readouterr()
    assert cli.main(["--lang", "en", "backup", path]) == 0
    assert "not a day old" in capsys.readouterr().out
    (made,) = backups.list_all()
    assert cli.main(["--lang", "en", "restore", str(made.path), copy]) == 0
    assert cli.main(["--lang", "en", "restore", str(made.path), copy]) == 4
    assert cli.main(["verify", copy]) == 0
    stick = tmp_path / "stick"
    stick.mkdir()
    assert cli.main(["backup", path, "--folder", str(stick)]) == 0
    (given,) = stick.iterdir()
    assert cli.main(["verify", str(given)]) == 0
    assert cli.main(["verify", copy]) == 0
    assert cli.main(["verify", path]) == 0
