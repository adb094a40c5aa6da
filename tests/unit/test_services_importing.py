"""Importing twice, overlapping, in part, and under a full disk: nothing double, nothing lost."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from cunzheng.casefile import evidence as evidence_rows
from cunzheng.core import errors
from cunzheng.core.values import Direction, PhoneLine, Profile
from cunzheng.services import cases, contacts, importing
from cunzheng.services.cases import Case

M4A = "12900008830 2025-11-18 23-14-02.m4a"
AMR = "12900008831_20260108_221530.amr"


def bring(case: Case, *paths: Path, numbers: frozenset[str] | None = None):
    seen = importing.examine(list(paths))
    assert seen.refusals == ()
    return importing.commit(case, seen.candidates, numbers=numbers)


def calls_file(path: Path, *entries: tuple[str, str, int, int]) -> Path:
    """(number, milliseconds since 1970, seconds, type) as SMS Backup & Restore writes them."""
    lines = [
        f'<call number="{n}" duration="{s}" date="{at}" type="{kind}" contact_name="(Unknown)"/>'
        for n, at, s, kind in entries
    ]
    path.write_text(f'<calls count="{len(lines)}">{"".join(lines)}</calls>', "utf-8")
    return path


def test_a_corrected_contact_is_not_made_again(case: Case, sample_files: Path) -> None:
    (made,) = bring(case, sample_files / M4A).contacts
    contacts.revise_contact(case, replace(made, said="再不还钱", direction=Direction.INCOMING))
    again = bring(case, sample_files / M4A)
    assert (len(again.already), again.contacts) == (1, ())
    assert len(case.contacts()) == 1


def test_a_withdrawn_contact_stays_withdrawn(case: Case, sample_files: Path) -> None:
    (made,) = bring(case, sample_files / M4A).contacts
    contacts.withdraw_contact(case, made.id, "不是催收来电")
    assert bring(case, sample_files / M4A).contacts == ()
    assert case.contacts() == ()


def test_overlapping_exports_add_only_what_is_new(case: Case, tmp_path: Path) -> None:
    at = 1_768_000_000_000
    one = calls_file(tmp_path / "one.xml", ("12900008830", at, 0, 3))
    two = calls_file(
        tmp_path / "two.xml",
        ("12900008830", at, 0, 3),
        ("12900008830", at, 0, 3),  # a second missed call in the same second is a second call
        ("12900008830", at + 60_000, 0, 3),
    )
    wanted = frozenset({"12900008830"})
    assert len(bring(case, one, numbers=wanted).contacts) == 1
    assert len(bring(case, two, numbers=wanted).contacts) == 2
    assert len(bring(case, one, two, numbers=wanted).contacts) == 0
    assert len(case.contacts()) == 3


NIGHT = 1_763_478_842_000  # 2025-11-18 23:14:02 in Shanghai


@pytest.mark.parametrize("log_first", [True, False])
def test_a_recording_and_the_log_entry_of_one_call_are_one_contact(
    case: Case, tmp_path: Path, sample_files: Path, log_first: bool
) -> None:
    log = calls_file(
        tmp_path / "calls.xml",
        ("12900008830", NIGHT - 20_000, 38, 1),
        ("12900008830", NIGHT + 3_600_000, 0, 3),
    )
    order = [log, sample_files / M4A] if log_first else [sample_files / M4A, log]
    wanted = frozenset({"12900008830"})
    results = [bring(case, path, numbers=wanted) for path in order]
    assert [len(one.linked) for one in results] == [0, 1]
    call, missed = case.contacts()
    assert len(call.evidence_ids) == 2
    assert call.direction is Direction.INCOMING
    assert call.answered is True
    assert missed.answered is False
    for path in order:
        again = bring(case, path, numbers=wanted)
        assert (again.contacts, again.linked) == ((), ())


def test_two_calls_that_could_be_meant_are_not_mixed(
    case: Case, tmp_path: Path, sample_files: Path
) -> None:
    log = calls_file(
        tmp_path / "calls.xml",
        ("12900008830", NIGHT - 60_000, 20, 1),
        ("12900008830", NIGHT - 5_000, 20, 1),
    )
    bring(case, log, numbers=frozenset({"12900008830"}))
    result = bring(case, sample_files / M4A)
    assert (len(result.contacts), result.linked) == (1, ())


def test_other_bytes_than_were_looked_at_do_not_come_in(
    case: Case, tmp_path: Path, sample_files: Path
) -> None:
    path = tmp_path / AMR
    shutil.copy(sample_files / AMR, path)
    seen = importing.examine([path])
    path.write_text("no recording at all")
    result = importing.commit(case, seen.candidates)
    assert [type(one.error) for one in result.refusals] == [errors.SourceChanged]
    assert case.evidence() == ()


def test_a_full_disk_in_the_middle_keeps_and_tells_what_came_in(
    case: Case, sample_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_file = evidence_rows.add_file

    def fills_up(store, path, *rest, **named):
        if path.name == AMR:
            raise errors.DiskFull
        return add_file(store, path, *rest, **named)

    monkeypatch.setattr(evidence_rows, "add_file", fills_up)
    seen = importing.examine([sample_files / M4A, sample_files / AMR])
    result = importing.commit(case, seen.candidates)
    assert isinstance(result.error, errors.DiskFull)
    assert [one.name for one in result.evidence] == [M4A]
    assert len(case.contacts()) == 1
    assert result.changes


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX only")
def test_a_name_in_gbk_becomes_legible(case: Case, tmp_path: Path, sample_files: Path) -> None:
    name = os.fsdecode("录音".encode("gbk")) + ".amr"
    shutil.copy(sample_files / AMR, tmp_path / name)
    seen = importing.examine([tmp_path / name])
    result = importing.commit(case, seen.candidates)
    assert [one.name for one in result.evidence] == ["录音.amr"]


def test_a_number_of_the_profile_fits_however_it_was_typed(case: Case, sample_files: Path) -> None:
    cases.save_profile(case, Profile(lines=(PhoneLine("+86 129-0000-8830", label="x"),)))
    assert case.profile().line("12900008830") is not None
