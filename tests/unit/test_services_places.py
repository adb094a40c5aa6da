"""Where a case lies: mount tables of three systems, real FAT where the machine allows it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from cunzheng.casefile import contacts
from cunzheng.core import errors
from cunzheng.core.values import Contact
from cunzheng.handover.removable import (
    Mount,
    PlaceKind,
    classify,
    linux_removable,
    mount_of,
)
from cunzheng.services import backups, cases, handover, places

PASSWORD = "测试 口令 2026"
LINUX = (
    Mount("/dev/nvme0n1p2", "/", "ext4"),
    Mount("/dev/nvme0n1p1", "/boot/efi", "vfat"),
    Mount("/dev/sdb1", "/media/zhi/STICK", "vfat"),
    Mount("/dev/sdc1", "/run/media/zhi/disk", "exfat"),
    Mount("//nas/home", "/mnt/nas", "cifs"),
    Mount("gvfsd-fuse", "/run/user/1000/gvfs", "fuse.gvfsd-fuse"),
)
WINDOWS = (Mount("C:\\", "C:\\", "NTFS"), Mount("E:\\", "E:\\", "FAT32"), Mount("Z:\\", "Z:\\", ""))
MAC = (Mount("/dev/disk3s1", "/", "apfs"), Mount("/dev/disk5s1", "/Volumes/KINGSTON", "msdos"))


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/home/zhi/案卷/a.czx", PlaceKind.LOCAL, "/"),
        ("/media/zhi/STICK/a.czx", PlaceKind.REMOVABLE, "/media/zhi/STICK"),
        ("/media/zhi/STICKER/a.czx", PlaceKind.LOCAL, "/"),
        ("/run/media/zhi/disk/x/a.czx", PlaceKind.REMOVABLE, "/run/media/zhi/disk"),
        ("/mnt/nas/a.czx", PlaceKind.NETWORK, "/mnt/nas"),
        ("/run/user/1000/gvfs/smb/a.czx", PlaceKind.NETWORK, "/run/user/1000/gvfs"),
        ("/home/zhi/Dropbox/a.czx", PlaceKind.CLOUD, "Dropbox"),
        ("/home/zhi/dropbox.txt/a.czx", PlaceKind.LOCAL, "/"),
        ("/home/zhi/我的坚果云/债务/a.czx", PlaceKind.CLOUD, "坚果云"),
        ("/home/zhi/Nutstore Files/a.czx", PlaceKind.CLOUD, "坚果云"),
        ("/home/zhi/OneDrive.czx", PlaceKind.LOCAL, "/"),  # the file's own name is no folder
    ],
)
def test_linux(path: str, kind: PlaceKind, name: str) -> None:
    place = classify(PurePosixPath(path), LINUX, places._clouds())
    assert (place.kind, place.name) == (kind, name)
    assert place.good_for_a_case == (kind is PlaceKind.LOCAL)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("C:\\Users\\zhi\\Documents\\a.czx", PlaceKind.LOCAL),
        ("E:\\a.czx", PlaceKind.REMOVABLE),
        ("Z:\\a.czx", PlaceKind.NETWORK),
        ("\\\\nas\\home\\a.czx", PlaceKind.NETWORK),
        ("Q:\\a.czx", PlaceKind.UNKNOWN),
        ("C:\\Users\\zhi\\OneDrive - 公司\\a.czx", PlaceKind.CLOUD),
        ("c:\\users\\zhi\\onedrive\\a.czx", PlaceKind.CLOUD),
        ("D:\\工作\\我的云\\a.czx", PlaceKind.CLOUD),  # named by the variable
        ("C:\\BaiduSyncdisk\\a.czx", PlaceKind.CLOUD),
        ("C:\\Users\\zhi\\iCloudDrive\\a.czx", PlaceKind.CLOUD),
        ("C:\\Users\\zhi\\微云\\a.czx", PlaceKind.CLOUD),
        ("G:\\我的云端硬盘\\a.czx", PlaceKind.CLOUD),
    ],
)
def test_windows(path: str, kind: PlaceKind) -> None:
    place = classify(
        PureWindowsPath(path), WINDOWS, places._clouds(),
        variables={"OneDrive": "D:\\工作\\我的云"},
        removable=lambda mount: mount.folder == "E:\\",
        remote=lambda one: one.drive == "Z:",
    )  # fmt: skip
    assert place.kind is kind
    assert place.fat == (place.file_system == "FAT32")


@pytest.mark.parametrize(
    ("path", "kind", "fat"),
    [
        ("/Users/zhi/Documents/a.czx", PlaceKind.LOCAL, False),
        ("/Volumes/KINGSTON/a.czx", PlaceKind.REMOVABLE, True),
        ("/Users/zhi/Library/Mobile Documents/com~apple~CloudDocs/a.czx", PlaceKind.CLOUD, False),
        ("/Users/zhi/Library/CloudStorage/GoogleDrive-x/a.czx", PlaceKind.CLOUD, False),
    ],
)
def test_macos(path: str, kind: PlaceKind, fat: bool) -> None:
    place = classify(PurePosixPath(path), MAC, places._clouds())
    assert (place.kind, place.fat) == (kind, fat)


def test_the_longest_mount_wins_and_the_last_of_equals() -> None:
    table = (*LINUX, Mount("tmpfs", "/media/zhi/STICK", "tmpfs"))
    found = mount_of(PurePosixPath("/media/zhi/STICK/x"), table)
    assert found == table[-1]
    assert mount_of(PurePosixPath("/x"), ()) is None


def test_what_linux_says_of_a_device(tmp_path: Path) -> None:
    """The layout of /sys: a partition is a folder within its disk, reached by a link."""
    block, devices = tmp_path / "class", tmp_path / "devices"
    block.mkdir()
    for bus, disk, flag in (
        ("pci/usb1", "sdb", "0"),
        ("pci/ata1", "sda", "0"),
        ("pci/mmc", "mmcblk0", "1"),
    ):
        folder = devices / bus / "block" / disk
        (folder / f"{disk}1").mkdir(parents=True)
        (folder / "removable").write_text(f"{flag}\n")
        (block / f"{disk}1").symlink_to(folder / f"{disk}1")
        (block / disk).symlink_to(folder)
    names = ("sda", "sda1", "sdb", "sdb1", "mmcblk0", "mmcblk0p1", "mmcblk01")
    said = {name: linux_removable(Mount(f"/dev/{name}", "/x", "vfat"), block) for name in names}
    assert said == {
        "sda": False, "sda1": False, "sdb": True, "sdb1": True, "mmcblk0": True,
        "mmcblk0p1": False, "mmcblk01": True,
    }  # fmt: skip


def test_real_folders(tmp_path: Path) -> None:
    place = places.place_of(tmp_path / "none" / "a.czx")
    assert place.free_bytes is not None
    assert place.free_bytes > 0
    cloud = tmp_path / "Dropbox" / "债务"
    cloud.mkdir(parents=True)
    assert places.place_of(cloud / "a.czx").kind is PlaceKind.CLOUD
    link = tmp_path / "harmless"
    link.symlink_to(cloud)
    assert places.place_of(link / "a.czx").kind is PlaceKind.CLOUD
    marked = tmp_path / "renamed"
    marked.mkdir()
    (marked / ".dropbox").write_text("")
    assert places.place_of(marked / "a.czx").name == "Dropbox"
    (warning,) = [
        one for one in places.warnings_for_new_case(cloud / "a.czx") if one.code == "cloud"
    ]
    assert warning.name == "Dropbox"
    assert "synchronised" in warning.sentence()


def test_a_warning_says_what_it_is_about(tmp_path: Path) -> None:
    path = tmp_path / "a.czx"
    stick = (Mount("/dev/null", str(tmp_path), "vfat"),)
    codes = [one.code for one in places.warnings_for_new_case(path, stick)]
    assert codes[0] == "fat"
    share = (Mount("//nas", str(tmp_path), "cifs"),)
    found = places.warnings_for_new_case(path, share)
    assert found[0].code == "network"
    for code in places._WARNINGS:
        assert places.PlaceWarning(code).sentence()


def test_the_case_comes_from_the_stick_as_a_verified_copy(tmp_path: Path) -> None:
    stick, work = tmp_path / "stick", tmp_path / "work"
    stick.mkdir()
    with cases.create_case(stick / "案.czx", PASSWORD) as case:
        contacts.add(case.store, [Contact("", said="一")])
        head = case.head()
    before = (stick / "案.czx").read_bytes()
    opened = places.open_from_removable(stick / "案.czx", PASSWORD, work)
    assert (opened.copied, opened.again) == (True, False)
    assert opened.case.path == work / "案.czx"
    assert opened.case.custody()[-1].kind == "working_copy_made"
    assert head in opened.case.custody()[-1].payload
    contacts.add(opened.case.store, [Contact("", said="二")])
    given = handover.export_copy(opened.case, stick / "案 新.czx")
    assert given.files
    opened.case.close()
    assert (stick / "案.czx").read_bytes() == before  # the stick was only read
    assert sorted(one.name for one in stick.iterdir()) == ["案 新.czx", "案.czx"]
    # Again: the working copy has all of the stick and more.
    again = places.open_from_removable(stick / "案.czx", PASSWORD, work)
    assert again.again
    assert len(again.case.contacts()) == 2
    again.case.close()
    # The stick went on elsewhere: both are kept apart.
    with cases.open_case(stick / "案.czx", PASSWORD) as other:
        contacts.add(other.store, [Contact("", said="别处")])
    apart = places.open_from_removable(stick / "案.czx", PASSWORD, work)
    assert (apart.again, apart.case.path.name) == (False, "案 (2).czx")
    apart.case.close()
    # Or read where it lies.
    reader = places.open_from_removable(stick / "案.czx", PASSWORD, work, read_only=True)
    assert reader.case.read_only
    assert not reader.copied
    reader.case.close()
    with pytest.raises(errors.WrongPassword):
        places.open_from_removable(stick / "案.czx", "另一句完全不同的话", work)


def test_a_damaged_stick_leaves_no_working_copy(tmp_path: Path) -> None:
    path, work = tmp_path / "a.czx", tmp_path / "work"
    with cases.create_case(path, PASSWORD) as case:
        contacts.add(case.store, [Contact("", said="一")])
        with case.store.write() as connection:
            connection.exec_driver_sql("DROP TRIGGER contact_version_no_update")
            connection.exec_driver_sql("UPDATE contact_version SET number='1'")
    with pytest.raises(errors.ReadBackFailed):
        places.open_from_removable(path, PASSWORD, work)
    assert list(work.iterdir()) == []


@pytest.fixture
def fat(tmp_path: Path) -> Iterator[Path]:
    """A real FAT file system in a file of 64 MiB, mounted through a loop device."""
    maker = shutil.which("mkfs.vfat") or shutil.which("mkfs.vfat", path="/usr/sbin:/sbin")
    if maker is None:
        pytest.skip("mkfs.vfat (dosfstools) is not installed")
    image, mounted = tmp_path / "stick.img", tmp_path / "stick"
    with image.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    subprocess.run([maker, str(image)], check=True, capture_output=True)
    mounted.mkdir()
    done = subprocess.run(
        ["mount", "-o", "loop,iocharset=utf8", str(image), str(mounted)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        pytest.skip(f"no loop mount here: {done.stderr.strip()[:120]}")
    yield mounted
    subprocess.run(["umount", str(mounted)], check=True)


def test_a_real_fat_drive(fat: Path, tmp_path: Path) -> None:
    place = places.place_of(fat / "a.czx")
    assert place.fat
    assert place.name == str(fat)
    assert place.free_bytes is not None
    assert place.free_bytes < 64 * 1024 * 1024
    codes = {one.code for one in places.warnings_for_new_case(fat / "a.czx")}
    assert {"fat", "low_space"} <= codes
    with cases.create_case(tmp_path / "a.czx", PASSWORD) as case:
        contacts.add(case.store, [Contact("", said="一")])
        done = backups.backup_to(case, fat)
    subprocess.run(["mount", "-o", "remount,ro", str(fat)], check=True)
    opened = places.open_from_removable(done.path, PASSWORD, tmp_path / "work")
    assert opened.case.contacts()[0].said == "一"
    opened.case.close()
    reader = places.open_from_removable(done.path, PASSWORD, tmp_path / "w2", read_only=True)
    assert reader.case.contacts()[0].said == "一"
    reader.case.close()
    assert os.listdir(fat) == [done.path.name]  # noqa: PTH208 - and no journal
