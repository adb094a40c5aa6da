"""Sticks: none, several, locked, full, read-only, pulled, busy, lying; real ones by loop mount."""

from __future__ import annotations

import contextlib
import fcntl
import io
import os
import shutil
import struct
import subprocess
from pathlib import Path

import faults_work as work
import pytest
from test_faults_medium import Medium, medium

from cunzheng.core import errors_handover as errors
from cunzheng.core.errors_handover import DriveState
from cunzheng.core.handing import Form
from cunzheng.core.progress import NullProgress
from cunzheng.handover import eject, sticks
from cunzheng.handover.openfolder import Item, write_checked
from cunzheng.handover.readback import read_back
from cunzheng.handover.removable import Mount
from cunzheng.services import cases, drives, giving, handover

_SHUTDOWN = (2 << 30) | (4 << 16) | (ord("X") << 8) | 125  # FS_IOC_SHUTDOWN, linux/ext4.h
_NO_FLUSH = struct.pack("I", 2)


def item(name: str, data: bytes) -> Item:
    return Item(name, lambda: io.BytesIO(data), size=len(data))


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if one.name != "lost+found")


# --- which drive ---


def drive(name: str, state: DriveState = DriveState.READY) -> sticks.Drive:
    return sticks.Drive(name, f"/media/{name}", f"/dev/{name}", "vfat", 10, 5, state)


def test_each_state_is_told_apart() -> None:
    assert sticks.choose([drive("a")]).name == "a"
    assert sticks.choose([drive("b", DriveState.LOCKED), drive("a")]).name == "a"
    for found, error in (
        ([], errors.NoDrive),
        ([drive("a"), drive("b")], errors.SeveralDrives),
        ([drive("a", DriveState.LOCKED)], errors.DriveLocked),
        ([drive("a", DriveState.NOT_WRITABLE)], errors.DriveNotWritable),
    ):
        with pytest.raises(error) as caught:
            sticks.choose(found)
        assert caught.value.message() != errors.CannotWrite().message()


def test_unopened_sticks_are_read_out_of_the_systems_list() -> None:
    listing = (
        '{"blockdevices":[{"path":"/dev/sda","rm":false,"hotplug":false,"type":"disk",'
        '"children":[{"path":"/dev/sda1","rm":false,"fstype":"ext4","mountpoint":"/"}]},'
        '{"path":"/dev/sdb","rm":true,"hotplug":true,"type":"disk","size":8000000000,"children":['
        '{"path":"/dev/sdb1","rm":true,"fstype":"crypto_LUKS","label":"geheim\\u202e","size":9}]},'
        '{"path":"/dev/sdc","rm":true,"type":"disk","children":['
        '{"path":"/dev/sdc1","rm":true,"fstype":"vfat","mountpoint":"/media/x"}]}]}'
    )
    (found,) = sticks.unopened(listing)
    assert (found.device, found.name, found.state) == ("/dev/sdb1", "geheim", DriveState.LOCKED)
    for junk in ("", "[]", '{"blockdevices":5}', '{"blockdevices":["x"]}', "{" * 99):
        assert sticks.unopened(junk) == ()


def test_the_drives_of_this_machine_can_be_asked_for(tmp_path: Path) -> None:
    assert all(one.name for one in drives.drives())
    mounts = (Mount("/dev/zzz1", str(tmp_path), "vfat"), Mount("/dev/zzz2", "/not there", "vfat"))
    (one,) = drives.drives(mounts, removable=lambda _mount: True, listing=lambda: "")
    assert (one.folder, one.fat, one.state) == (str(tmp_path), True, DriveState.READY)
    assert one.free


def test_fat_and_room_are_asked_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(errors.FileTooBigForFat):
        sticks.check_room(tmp_path, [4 * 2**30], fat=True)
    sticks.check_room(tmp_path, [sticks.FAT_FILE_LIMIT], fat=True)
    with pytest.raises(errors.DriveTooSmall):
        sticks.check_room(tmp_path, [1 << 60], fat=False)
    assert list(tmp_path.iterdir()) == []


# --- while it is written ---


def test_a_full_stick_is_told_and_keeps_what_it_had(tmp_path: Path) -> None:
    with medium("ext4", tmp_path) as stick:
        (stick.at / "mine").write_text("mine")
        with pytest.raises(errors.DriveTooSmall):
            write_checked(stick.at / "f", [item("a", bytes(40 * 2**20))])
        unsized = Item("a", lambda: io.BytesIO(os.urandom(40 * 2**20)))  # nobody knew its size
        with pytest.raises(errors.DiskFull):
            write_checked(stick.at / "f", [item("b", b"1"), unsized])
        assert names(stick.at) == ["mine"]
        assert (stick.at / "mine").read_text() == "mine"


def test_a_protected_stick_is_told(tmp_path: Path) -> None:
    with medium("ext4", tmp_path) as stick:
        stick.umount()
        stick.mount("ro")
        with pytest.raises(errors.DriveNotWritable):
            write_checked(stick.at / "f", [item("a", b"1")])
        assert sticks.look("x", str(stick.at), "", "ext4").state is DriveState.NOT_WRITABLE


@pytest.mark.parametrize("when", ["bundle", "readback"])
def test_a_stick_that_fails_while_it_is_used_is_told(tmp_path: Path, when: str) -> None:
    with medium("ext4", tmp_path, 64) as stick:
        (stick.at / "mine").write_text("mine")
        os.sync()

        class Pulls(NullProgress):
            def begin(self, total: int, what: str = "") -> None:
                if what == "readback" and when == "readback":
                    self.pull()

            def advance(self, amount: int = 1) -> None:
                if when == "bundle":
                    self.pull()

            def pull(self) -> None:
                handle = os.open(stick.at, os.O_RDONLY)
                with contextlib.suppress(OSError):
                    fcntl.ioctl(handle, _SHUTDOWN, _NO_FLUSH)
                os.close(handle)

        with pytest.raises(errors.DriveVanished):
            write_checked(stick.at / "f", [item("a", os.urandom(3 * 2**20))], Pulls())
        stick.umount()
        stick.mount()
        assert (stick.at / "mine").read_text() == "mine"
        assert "f" not in names(stick.at)  # nothing that looks like a handover


def test_a_stick_pulled_out_leaves_nothing_on_the_computers_own_disk(tmp_path: Path) -> None:
    """The folder under the mount stays: writing on would look as if it were on the stick."""
    with medium("ext4", tmp_path, 64) as stick:
        there = sticks.mark(stick.at)
        sticks.still_there(there)
        stick.umount()
        with pytest.raises(errors.DriveVanished):
            sticks.still_there(there)
        stick.mount()

        class Pulls(NullProgress):
            def begin(self, total: int, what: str = "") -> None:
                if what == "readback":
                    lazy(stick)

        with pytest.raises(errors.DriveVanished):
            write_checked(stick.at / "f", [item("a", b"1" * 1000)], Pulls())
        assert list(stick.at.iterdir()) == []
        stick.mount()
        assert "f" not in names(stick.at)


def lazy(stick: Medium) -> None:
    subprocess.run(["umount", "-l", str(stick.at)], check=True, capture_output=True)


def test_a_stick_that_lies_is_found_past_the_memory(tmp_path: Path) -> None:
    """What lies on the medium is changed under the file system's feet, as fake flash does it."""
    with medium("ext4", tmp_path, 64) as stick:
        assert stick.image is not None
        image = stick.image
        mark = os.urandom(64)
        data = mark * 4096

        class Lies(NullProgress):
            def begin(self, total: int, what: str = "") -> None:
                if what != "readback":
                    return
                os.sync()
                with image.open("r+b") as file:
                    at = file.read().find(mark)
                    assert at > 0
                    file.seek(at)
                    file.write(bytes(64))
                    os.fsync(file.fileno())

        with pytest.raises(errors.DriveLies):
            write_checked(stick.at / "f", [item("a", data)], Lies())
        assert names(stick.at) == []


def test_how_much_came_past_the_memory_is_counted(tmp_path: Path) -> None:
    with medium("ext4", tmp_path, 64) as stick:
        for size in (1, 4096, 2**20, 2**20 + 5):
            path = stick.at / str(size)
            path.write_bytes(os.urandom(size))
            found = read_back(path)
            assert (found.size, found.direct) == (size, size)
        _files, checked = write_checked(stick.at / "f", [item("a", b"abc"), item("b", b"")])
        assert checked.from_drive
    with medium("tmpfs", tmp_path) as stick:
        path = stick.at / "x"
        path.write_bytes(b"abc")
        assert read_back(path).size == 3


# --- letting go ---


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for udisksctl that really unmounts: the system's own needs a running service."""
    folder = tmp_path / "bin"
    folder.mkdir()
    path = folder / "udisksctl"
    path.write_text(
        '#!/bin/sh\n[ "$1" = unmount ] || exit 0\n'
        'exec umount "$(grep "^$4 " /proc/mounts | cut -d\' \' -f2)"\n'
    )
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return path


def device_of(stick: Medium) -> str:
    for line in Path("/proc/mounts").read_text().splitlines():
        device, at = line.split()[:2]
        if at == str(stick.at):
            return device
    pytest.skip("the mount is not listed")


def test_a_stick_in_use_is_told_and_ejected_when_it_is_free(tmp_path: Path, program: Path) -> None:
    with medium("ext4", tmp_path) as stick:
        (stick.at / "x").write_text("x")
        device = device_of(stick)
        with (stick.at / "x").open() as _held, pytest.raises(errors.DriveBusy):
            eject.eject(device, stick.at)
        assert os.path.ismount(stick.at)
        assert eject.eject(device, stick.at) == "udisksctl"
        assert not os.path.ismount(stick.at)


def test_without_a_program_the_user_is_told_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(errors.CannotEject):
        eject.eject("/dev/none", tmp_path)


# --- the whole way ---


@pytest.mark.parametrize("kind", ["ext4", "vfat"])
def test_a_case_goes_to_a_stick_and_comes_back(tmp_path: Path, kind: str, a_day) -> None:
    with medium(kind, tmp_path, 64) as stick:
        path = tmp_path / "a.czx"
        work.make(path)
        with cases.open_case(path, work.PASSWORD) as case:
            case.automatic_backup = False
            forms = (Form.COPY, Form.FOLDER)
            order = giving.Order(stick.at, a_day, forms, recipient="王律师（虚构）", drive="U")
            outcome, _changes = giving.give(case, order)
            assert outcome.error is None
            assert outcome.from_drive
        stick.umount()
        stick.mount()  # as on another machine
        found = handover.check_folder(stick.at / "律师材料")
        assert {state for _name, state in found} == {"unchanged"}
        copy = tmp_path / "back.czx"
        shutil.copy(stick.at / "a.czx", copy)
        with cases.open_case(copy, work.PASSWORD, read_only=True) as again:
            assert len(again.contacts()) == 2
