"""The open folder: whole or not at all, names that every system takes, every difference found."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cunzheng.core import errors
from cunzheng.core.progress import NullProgress
from cunzheng.handover.openfolder import SUMS, Item, check_folder, safe_name, write_folder


def item(name: str, data: bytes, sha256: str = "") -> Item:
    return Item(name, lambda: io.BytesIO(data), sha256)


def test_what_was_written_is_listed_and_reads_back(tmp_path: Path) -> None:
    written = write_folder(tmp_path / "律师", [item("原件/a.bin", b"abc"), item("b.txt", b"")])
    assert written == (
        ("原件/a.bin", hashlib.sha256(b"abc").hexdigest(), 3),
        ("b.txt", hashlib.sha256(b"").hexdigest(), 0),
    )
    assert check_folder(tmp_path / "律师") == (("原件/a.bin", "unchanged"), ("b.txt", "unchanged"))
    assert [one.name for one in tmp_path.iterdir()] == ["律师"]


def test_changed_missing_and_extra_are_told_apart(tmp_path: Path) -> None:
    folder = tmp_path / "f"
    write_folder(folder, [item("a", b"1"), item("b", b"2"), item("c", b"3")])
    (folder / "a").write_bytes(b"x")
    (folder / "b").unlink()
    (folder / "d").write_bytes(b"4")
    assert dict(check_folder(folder)) == {
        "a": "changed",
        "b": "missing",
        "c": "unchanged",
        "d": "extra",
    }


def test_a_list_cannot_point_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"s")
    folder = tmp_path / "f"
    folder.mkdir()
    digest = hashlib.sha256(b"s").hexdigest()
    (folder / SUMS).write_text(f"{digest}  ../secret\n")
    assert dict(check_folder(folder)) == {"../secret": "missing"}


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    (folder / "mine").write_text("mine")
    with pytest.raises(errors.FolderNotEmpty):
        write_folder(folder, [item("a", b"1")])
    assert [one.name for one in folder.iterdir()] == ["mine"]


def test_bytes_that_are_not_the_exhibits_are_refused_and_nothing_stays(tmp_path: Path) -> None:
    with pytest.raises(errors.ReadBackFailed):
        write_folder(tmp_path / "f", [item("a", b"1", hashlib.sha256(b"2").hexdigest())])
    assert list(tmp_path.iterdir()) == []


def test_a_cancel_leaves_nothing(tmp_path: Path) -> None:
    class Stop(NullProgress):
        cancelled = True

    with pytest.raises(errors.Cancelled):
        write_folder(tmp_path / "f", [item("a", b"1")], Stop())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_a_list_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(errors.CaseNotFound):
        check_folder(tmp_path)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("12900008830 2025-11-18 23-14-02.m4a", "12900008830 2025-11-18 23-14-02.m4a"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("CON.txt", "_CON.txt"),
        ("录音\u202egnp.exe", "录音_gnp.exe"),
        ("a:b*c?.jpg", "a_b_c_.jpg"),
        ("...", "_"),
        ("x" * 300 + ".m4a", "x" * 76 + ".m4a"),
    ],
)
def test_names_are_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=200))
def test_any_name_becomes_one_that_windows_takes(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= 81
    assert not set(safe) & set('<>:"/\\|?*\x00\n')
    assert not safe.endswith((" ", "."))


@pytest.mark.parametrize("junk", ["junk", f"{'0' * 64} one space", "00  x", "zz  a.txt"])
def test_lines_that_are_no_sums_are_told(tmp_path: Path, junk: str) -> None:
    folder = tmp_path / "given"
    write_folder(folder, [Item("a.txt", lambda: io.BytesIO(b"a"))])
    sums = folder / "SHA256SUMS.txt"
    good = sums.read_text("utf-8")
    sums.write_text(good + "\n\n", "utf-8")
    assert check_folder(folder) == (("a.txt", "unchanged"),)
    sums.write_bytes(good.replace("\n", "\r\n").encode())
    assert check_folder(folder) == (("a.txt", "unchanged"),)
    sums.write_text(good + junk + "\n", "utf-8")
    assert check_folder(folder) == (("SHA256SUMS.txt", "changed"), ("a.txt", "unchanged"))
    sums.write_text(good + "0" * 64 + "  a.txt\n", "utf-8")
    assert ("SHA256SUMS.txt", "changed") in check_folder(folder)
