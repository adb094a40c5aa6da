"""Who has a case open, and is there room: told before anything is written."""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cunzheng.casefile import evidence, parts, presence, space
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.values import Described, EvidenceKind
from cunzheng.services import settings

PASSWORD = "一句只有我知道的话"
OPENS = (
    "import sys\nfrom pathlib import Path\nfrom cunzheng.casefile.store import Store\n"
    "from cunzheng.core import errors\n"
    "try: s = Store.open(Path(sys.argv[1]), sys.argv[2], read_only=len(sys.argv) > 3)\n"
    "except errors.CaseBusy as e: print('busy', e.subject, sep='|')\n"
    "else:\n"
    "    print('open', len(s.log()), sep='|', flush=True)\n"
    "    sys.stdin.read()\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Store.create(tmp_path / "a.czx", PASSWORD).close()
    return tmp_path / "a.czx"


def start(path: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", OPENS, str(path), PASSWORD, *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )


def records() -> list[Path]:
    return sorted(presence.default_folder().glob("*.json"))


def test_the_records_lie_beside_the_settings_and_say_nothing_of_the_case(path: Path) -> None:
    assert presence.PLACE_VARIABLE == settings.PLACE_VARIABLE
    assert presence.default_folder().parent == settings.folder_or_default()
    store = Store.open(path, PASSWORD)
    (record,) = records()
    assert "a.czx" not in record.read_text("utf-8")
    assert sorted(one.name for one in path.parent.iterdir()) == ["a.czx"]
    store.close()
    assert records() == []


def test_a_second_process_is_told_who_has_it_and_may_read(path: Path) -> None:
    store = Store.open(path, PASSWORD)
    out, _ = start(path).communicate("")
    said, subject = out.strip().split("|")
    assert said == "busy"
    assert subject.startswith(f"{socket.gethostname()}, ")
    dt.datetime.strptime(subject.rsplit(", ", 1)[1], "%Y-%m-%d %H:%M")
    out, _ = start(path, "read only").communicate("")
    assert out.strip() == f"open|{len(store.log())}"
    store.close()
    out, _ = start(path).communicate("")
    assert out.startswith("open")


def test_the_error_knows_computer_and_time(path: Path) -> None:
    store = Store.open(path, PASSWORD)
    with pytest.raises(errors.CaseBusy) as caught:
        Store.open(path, PASSWORD)  # the same process counts too
    store.close()
    assert caught.value.host == socket.gethostname()
    assert caught.value.since is not None
    assert abs(dt.datetime.now(dt.UTC) - caught.value.since) < dt.timedelta(minutes=2)
    Store.open(path, PASSWORD).close()


def test_another_name_of_the_same_file_is_the_same_case(path: Path) -> None:
    other = path.with_name("other.czx")
    store = Store.open(path, PASSWORD)
    try:
        os.link(path, other)
    except OSError:
        pytest.skip("this file system knows no hard links")
    with pytest.raises(errors.CaseBusy):
        Store.open(other, PASSWORD)
    store.close()


def test_a_killed_process_does_not_block(path: Path) -> None:
    child = start(path)
    assert child.stdout is not None
    assert child.stdout.readline().startswith("open")
    with pytest.raises(errors.CaseBusy):
        Store.open(path, PASSWORD)
    assert len(records()) == 1
    child.kill()
    child.communicate()
    assert len(records()) == 1  # what the kill left
    store = Store.open(path, PASSWORD)
    assert len(records()) == 1
    store.close()
    assert records() == []


def test_a_refused_open_leaves_no_record(path: Path) -> None:
    with pytest.raises(errors.WrongPassword):
        Store.open(path, "另一句完全不同的话")
    assert records() == []


def test_a_forgotten_store_lets_go(path: Path) -> None:
    store = Store.open(path, PASSWORD)
    store._engine.dispose()
    del store
    gc.collect()
    Store.open(path, PASSWORD).close()


def forge(path: Path, **changed: object) -> None:
    """A record of somebody else for the case at *path*."""
    claim = presence.claim(path)
    (file,) = records()
    plain = json.loads(file.read_text("utf-8"))
    file.with_name("forged.json").write_text(json.dumps({**plain, **changed}), "utf-8")
    claim.release()


@pytest.mark.parametrize(
    ("changed", "blocks"),
    [
        ({}, True),
        ({"started": 1.0}, False),  # the pid was given to another process since
        ({"host": "renamed"}, True),  # same boot, so the same computer
        ({"host": "other", "booted": 1.0}, True),
        ({"host": "other", "booted": 1.0, "since": "2020-01-01T00:00:00+00:00"}, False),
        ({"place": "0", "file": "0"}, False),
        ({"since": "never", "host": "other", "booted": 1.0}, False),
        ({"unknown": 1}, False),
    ],
)
def test_whose_record_counts(path: Path, changed: dict[str, object], blocks: bool) -> None:
    forge(path, **changed)
    assert (presence.holder(path) is not None) is blocks


def test_a_state_folder_that_cannot_be_written_blocks_nobody(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(presence.PLACE_VARIABLE, str(path))  # a file stands where the folder goes
    store = Store.open(path, PASSWORD)
    store.note("x", {})
    store.close()


def test_many_at_once_and_one_wins(path: Path) -> None:
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom cunzheng.casefile import presence\n"
        "from cunzheng.core import errors\n"
        "time.sleep(max(0, float(sys.argv[2]) - time.time()))\n"
        "try: c = presence.claim(Path(sys.argv[1]))\nexcept errors.CaseBusy: print('busy')\n"
        "else:\n    print('mine', flush=True)\n    sys.stdin.read()\n"
    )
    forge(path, started=1.0)  # a stale one that all of them want to replace
    at = str(time.time() + 1.5)
    running = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(path), at],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(5)
    ]
    said = sorted(one.stdout.readline().strip() for one in running if one.stdout)
    for one in running:
        one.communicate("")
    assert said == ["busy"] * 4 + ["mine"]


# --- half-written files ---


def test_what_a_kill_left_is_swept_and_what_lives_stays(path: Path) -> None:
    dead = parts.part_of(path)
    alive = parts.part_of(path)
    for one in (dead, alive, dead.with_name(dead.name + parts.JOURNAL)):
        one.write_bytes(b"half")
    other = path.with_name(".b.czx.00000000.part")
    other.write_bytes(b"of another case")
    claim = presence.claim(alive)
    Store.open(path, PASSWORD).close()
    claim.release()
    assert {one.name for one in path.parent.iterdir()} == {"a.czx", alive.name, other.name}


# --- room ---


def test_a_drive_with_too_little_room_is_told_before_anything(tmp_path: Path) -> None:
    space.check_room(tmp_path / "a", 1)
    with pytest.raises(errors.NoRoom) as caught:
        space.check_room(tmp_path / "a", 10**18)
    assert isinstance(caught.value, errors.DiskFull)
    assert caught.value.subject == "a"
    space.check_room(tmp_path / "no folder" / "a", 10**18)  # cannot be known


def test_fat32_ends_at_four_gib(tmp_path: Path) -> None:
    target = tmp_path / "a.czx"
    target.touch()
    os.truncate(target, 3 * 1024**3)  # sparse
    space.check_room(target, 1024**3 - 1, fat=True)
    with pytest.raises(errors.FileTooBigForDrive):
        space.check_room(target, 1024**3, fat=True)
    space.check_room(target, 1024**3, fat=False)
    space.check_room(target, 1024**3)  # this disk is not FAT
    assert not space.is_fat(target)


def test_an_import_asks_first(path: Path, tmp_path: Path) -> None:
    """A source whose size the disk cannot hold (sparse) is refused at once."""
    big = tmp_path / "big.bin"
    big.touch()
    try:
        os.truncate(big, 15 * 1024**4)
    except OSError:
        pytest.skip("this file system has no files of 15 TiB")
    with contextlib.closing(Store.open(path, PASSWORD)) as store:
        size = path.stat().st_size
        with pytest.raises(errors.NoRoom):
            evidence.add_file(store, big, Described(EvidenceKind.OTHER, "x/y"))
        assert path.stat().st_size == size
