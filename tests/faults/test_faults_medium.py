"""Full, read-only, vanishing and FAT drives. Real file systems, mounted where root allows it."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import faults_work as work
import pytest

from cunzheng.casefile import contacts, evidence, space, verifying
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.values import Contact

_SHUTDOWN = (2 << 30) | (4 << 16) | (ord("X") << 8) | 125  # FS_IOC_SHUTDOWN, linux/ext4.h
_NO_FLUSH = struct.pack("I", 2)  # EXT4_GOING_FLAGS_NOLOGFLUSH: as if the cable were pulled


class Medium:
    """A file system of its own on a folder."""

    def __init__(self, image: Path | None, at: Path, *options: str) -> None:
        self.image, self.at, self.options = image, at, options
        at.mkdir(exist_ok=True)

    def mount(self, *more: str) -> None:
        what = ["-t", "tmpfs", "none"] if self.image is None else [str(self.image)]
        options = [*self.options, *more, *(["loop"] if self.image else [])]
        done = subprocess.run(
            ["mount", *(["-o", ",".join(options)] if options else []), *what, str(self.at)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            pytest.skip(f"cannot mount here: {done.stderr.strip()[:120]}")

    def umount(self) -> None:
        done = subprocess.run(["umount", str(self.at)], check=False, capture_output=True)
        if done.returncode:  # a failed test holds it open: out of the way at least
            subprocess.run(["umount", "-l", str(self.at)], check=False, capture_output=True)


def may_mount() -> None:
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root on Linux may mount a drive for this test")


@contextlib.contextmanager
def medium(kind: str, folder: Path, megabytes: int = 24) -> Iterator[Medium]:
    """A small drive: tmpfs, ext4 or vfat."""
    may_mount()
    if kind == "tmpfs":
        drive = Medium(None, folder / "drive", f"size={megabytes}m")
    else:
        make = shutil.which(f"mkfs.{kind}", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
        if make is None:
            pytest.skip(f"there is no mkfs.{kind}")
        image = folder / f"{kind}.img"
        image.touch()
        os.truncate(image, megabytes * 2**20)
        subprocess.run([make, str(image)], check=True, capture_output=True)
        drive = Medium(image, folder / "drive")
    drive.mount()
    try:
        yield drive
    finally:
        drive.umount()


def state(store: Store) -> tuple[list[str], int]:
    return [one.said for one in contacts.all_contacts(store)], len(evidence.all_evidence(store))


def confirm_whole(path: Path) -> None:
    """What was there before the fault is there, and the file is clean."""
    with contextlib.closing(Store.open(path, work.PASSWORD)) as store:
        assert state(store) == (["一", "二"], 1)
        assert verifying.verify(store).whole
    assert sorted(one.name for one in path.parent.glob("*.czx*")) == [path.name]


def fill(store: Store) -> None:
    for _ in range(200):
        contacts.add(store, [Contact("", said="x" * 20_000)])


@pytest.mark.parametrize("kind", ["tmpfs", "ext4", "vfat"])
def test_a_full_drive_is_told_and_the_former_state_is_whole(tmp_path: Path, kind: str) -> None:
    with medium(kind, tmp_path) as drive:
        path = drive.at / "a.czx"
        work.make(path)
        store = Store.open(path, work.PASSWORD)
        source = tmp_path / "big.bin"
        source.write_bytes(os.urandom(2**20) * 30)
        with pytest.raises(errors.NoRoom):  # asked before
            evidence.add_file(store, source, work.THING)
        size = path.stat().st_size
        with pytest.raises(errors.DiskFull):  # and met on the way, where nobody could ask
            evidence.add_stream(store, io.BytesIO(source.read_bytes()), work.THING, name="big")
        assert state(store) == (["一", "二"], 1)
        filler = drive.at / "filler"
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            while file.write(os.urandom(4096)):
                pass
        with pytest.raises(errors.DiskFull):  # not one byte free
            fill(store)
        with pytest.raises(errors.DiskFull):
            store.copy_to(drive.at / "copy.czx")
        kept = [said for (said,) in [(one,) for one in state(store)[0]] if said != "x" * 20_000]
        assert kept == ["一", "二"]
        filler.unlink()
        contacts.add(store, [Contact("", said="三")])  # room again: it goes on
        assert verifying.verify(store).whole
        store.close()
        assert path.stat().st_size >= size
        assert [one.name for one in drive.at.iterdir() if one.name != "lost+found"] == ["a.czx"]


def test_a_read_only_drive_is_told_and_can_be_read(tmp_path: Path) -> None:
    with medium("ext4", tmp_path) as drive:
        path = drive.at / "a.czx"
        work.make(path)
        drive.umount()
        drive.mount("ro")
        with pytest.raises(errors.CaseReadOnly):
            Store.open(path, work.PASSWORD)
        with contextlib.closing(Store.open(path, work.PASSWORD, read_only=True)) as reader:
            assert state(reader) == (["一", "二"], 1)
            assert verifying.verify(reader).whole
            with pytest.raises(errors.CannotWrite):
                reader.copy_to(drive.at / "copy.czx")
            reader.copy_to(tmp_path / "copy.czx")
        with pytest.raises(errors.CannotWrite):
            Store.create(drive.at / "new.czx", work.PASSWORD)
        confirm_whole(tmp_path / "copy.czx")


def cut_off(path: Path) -> None:
    """Kill a process in the middle of an import, after the journal counts."""
    script = (
        "import io, os, sys\nfrom pathlib import Path\n"
        "from cunzheng.casefile import evidence, engine\n"
        "from cunzheng.casefile.store import Store\n"
        "from cunzheng.core.values import Described, EvidenceKind\n"
        "class Dies:\n"
        "    cancelled = False\n    n = 0\n"
        "    def begin(self, total, what=''): pass\n"
        "    def advance(self, amount=1):\n"
        "        self.n += 1\n"
        "        if self.n == 70: os.kill(os.getpid(), 9)\n"
        "s = Store.open(Path(sys.argv[1]), sys.argv[2])\n"
        "evidence.add_stream(s, io.BytesIO(os.urandom(19_000_000)),\n"
        "    Described(EvidenceKind.OTHER, 'x/y'), name='big', progress=Dies())\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path), work.PASSWORD], check=False)
    journal = path.with_name(path.name + "-journal")
    assert journal.read_bytes()[:1] not in (b"", b"\0")


def test_a_hot_journal_is_recovered_or_explained(tmp_path: Path) -> None:
    path = tmp_path / "a.czx"
    work.make(path)
    cut_off(path)
    before = path.read_bytes()
    with pytest.raises(errors.CaseNeedsRecovery):
        Store.open(path, work.PASSWORD, read_only=True)
    assert path.read_bytes() == before
    apart = tmp_path / "apart"
    apart.mkdir()
    for name in ("a.czx", "a.czx-journal"):  # what the sentence tells the user to do
        shutil.copy(tmp_path / name, apart / name)
    confirm_whole(apart / "a.czx")
    confirm_whole(path)


def test_a_hot_journal_on_a_read_only_drive_is_explained(tmp_path: Path) -> None:
    with medium("ext4", tmp_path, 64) as drive:
        path = drive.at / "a.czx"
        work.make(path)
        cut_off(path)
        drive.umount()
        drive.mount("ro")
        for read_only in (False, True):
            with pytest.raises(errors.CaseNeedsRecovery):
                Store.open(path, work.PASSWORD, read_only=read_only)
        drive.umount()
        drive.mount()
        confirm_whole(path)


@pytest.mark.parametrize("when", ["import", "idle", "copy"])
def test_a_drive_that_vanishes_is_told_and_keeps_what_was_saved(tmp_path: Path, when: str) -> None:
    """ext4 is shut down under the open case, as its own tests do it: every access is EIO."""
    import fcntl

    with medium("ext4", tmp_path, 64) as drive:
        path = drive.at / "a.czx"
        work.make(path)

        def pull() -> None:
            handle = os.open(drive.at, os.O_RDONLY)
            try:
                fcntl.ioctl(handle, _SHUTDOWN, _NO_FLUSH)
            finally:
                os.close(handle)

        class Pulls:
            cancelled, seen = False, 0

            def begin(self, total: int, what: str = "") -> None: ...

            def advance(self, amount: int = 1) -> None:
                self.seen += 1
                if self.seen == 10:
                    pull()

        store = Store.open(path, work.PASSWORD)
        data = io.BytesIO(os.urandom(19_000_000))
        if when != "import":
            pull()
        works = {
            "import": lambda: evidence.add_stream(
                store, data, work.THING, name="x", progress=Pulls()
            ),
            "idle": lambda: contacts.add(store, [Contact("", said="三")]),
            "copy": lambda: store.copy_to(drive.at / "copy.czx"),
        }
        with contextlib.closing(store):
            with pytest.raises(errors.MediumLost):
                works[when]()
            with pytest.raises(errors.MediumLost):
                contacts.add(store, [Contact("", said="三")])
        drive.umount()
        drive.mount()
        confirm_whole(path)


def test_a_fat_drive_is_recognised(tmp_path: Path) -> None:
    with medium("vfat", tmp_path, 64) as drive:
        assert space.is_fat(drive.at / "a.czx")
        assert not space.is_fat(tmp_path / "a.czx")
