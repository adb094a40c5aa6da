"""Backup and restore on another machine, by the command line alone: the case, the computer's
settings and the password may each be gone.

Another machine is another settings folder and another place on the disk; the processes are real.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import case_kit
from cunzheng.casefile import emergency
from cunzheng.core.moments import parse_moment
from cunzheng.core.values import Channel, Contact, Person, Profile
from cunzheng.services import cases, contacts, importing

PASSWORD, OTHER = "一句只有我知道的话", "另外一句谁也猜不到"


@dataclass(frozen=True)
class Machine:
    """A folder to work in, and the settings of its user."""

    home: Path

    @property
    def settings(self) -> Path:
        return self.home / "settings"

    def run(
        self, *words: str | Path, code: int = 0, password: str = "", text: str = ""
    ) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, "CUNZHENG_SETTINGS_DIR": str(self.settings)}
        env.pop("CUNZHENG_PASSWORD", None)
        if password:
            env["CUNZHENG_PASSWORD"] = password
        done = subprocess.run(
            [sys.executable, "-m", "cunzheng", "--lang", "en", *map(str, words)],
            capture_output=True, encoding="utf-8", env=env, input=text, check=False, cwd=self.home,
        )  # fmt: skip
        assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return done

    def cases(self) -> list[str]:
        """Everything beside the settings, hidden names too."""
        return sorted(one.name for one in self.home.iterdir() if one != self.settings)


@dataclass(frozen=True)
class Rescued:
    """What is left of a case whose computer is gone: a copy on a stick, a sheet of paper."""

    copy: Path
    sheet: str
    log: tuple[str, ...]  # hashes of the entries in the copy
    said: str
    sha256: str  # of the exhibit


@pytest.fixture(scope="module")
def rescued(tmp_path_factory: pytest.TempPathFactory, sample_files: Path) -> Rescued:
    """A case with a recording, its sheet printed, a copy on a stick; then the machine is lost."""
    first = Machine(tmp_path_factory.mktemp("first"))
    stick = tmp_path_factory.mktemp("stick")
    path = first.home / "案卷.czx"
    said = "明天就带人上门"
    held = case_kit.opened(path, PASSWORD, Profile(Person("林知遥", phone="12900000001")))
    try:
        recording = next(sample_files.glob("*.m4a"))
        (exhibit,) = importing.commit(held, importing.examine([recording]).candidates).evidence
        contacts.log_contact(
            held,
            Contact("", channel=Channel.CALL, number="12900008830", said=said,
                    start=parse_moment("2026-03-12T09:00:00"), evidence_ids=(exhibit.id,)),
        )  # fmt: skip
    finally:
        held.close(backup=False)
    first.run("emergency", path, "-o", stick / "应急卡.pdf", password=PASSWORD)
    answer = json.loads(
        first.run("backup", path, "--folder", stick, "--json", password=PASSWORD).stdout
    )
    copy = Path(answer["path"])
    with cases.open_case(copy, PASSWORD, read_only=True) as there:
        log = tuple(one.hash for one in there.custody())
    shutil.rmtree(first.home)  # the case, the backups and what the computer remembered of it
    return Rescued(copy, sheet_of(stick / "应急卡.pdf"), log, said, exhibit.sha256)


def sheet_of(pdf: Path) -> str:
    """The fourteen groups, as somebody reads them off the paper."""
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    text = done.stdout.decode("utf-8")
    found = dict(re.findall(r"(?m)(?:^|\s)(\d{1,2}) +((?:[0-9A-HJKMNP-TV-Z] ?){5})(?=\s|$)", text))
    return " ".join(found[str(number)].replace(" ", "") for number in range(1, 15))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """One that has never seen the case."""
    home = tmp_path / "另一台电脑"
    home.mkdir()
    return Machine(home)


def same_case(path: Path, password: str, rescued: Rescued, kinds: tuple[str, ...]) -> None:
    """All of it is there, and the log goes on from the copy's head with *kinds*."""
    with cases.open_case(path, password, read_only=True) as case:
        said = [one.said for one in case.contacts()]
        (exhibit,) = case.evidence()
        log = case.custody()
        with case.open_evidence(exhibit.id) as stream:
            assert len(stream.read()) == exhibit.size
    assert rescued.said in said
    assert exhibit.sha256 == rescued.sha256
    held = len(rescued.log)
    assert tuple(one.hash for one in log[:held]) == rescued.log
    assert tuple(one.kind for one in log[held:]) == kinds


def test_a_copy_and_the_password_are_enough(machine: Machine, rescued: Rescued) -> None:
    before = rescued.copy.read_bytes()
    done = machine.run("restore", rescued.copy, "还原.czx", "--json", password=PASSWORD)
    assert json.loads(done.stdout)["whole"] is True
    path = machine.home / "还原.czx"
    same_case(path, PASSWORD, rescued, ("case_restored",))
    machine.run("log", path, "--said", "又打来了", password=PASSWORD)  # the work goes on
    done = machine.run("verify", path, "--json", password=PASSWORD)
    assert json.loads(done.stdout)["whole"] is True
    assert machine.cases() == ["还原.czx"]
    assert rescued.copy.read_bytes() == before


def test_a_copy_and_the_sheet_are_enough(machine: Machine, rescued: Rescued) -> None:
    """The password is forgotten: the sheet restores, sets a new one, and says so in the log."""
    sheet = ("--emergency-key", "-")
    done = machine.run(
        "restore", rescued.copy, "还原.czx", *sheet, "--json", text=rescued.sheet.lower()
    )
    assert json.loads(done.stdout)["whole"] is True
    path = machine.home / "还原.czx"
    same_case(path, PASSWORD, rescued, ("emergency_key_used", "case_restored"))
    machine.run(
        "password", path, *sheet, "--new-password-file", "-", text=f"{rescued.sheet}\n{OTHER}\n"
    )
    done = machine.run("verify", path, "--json", password=OTHER)
    assert json.loads(done.stdout)["whole"] is True
    assert machine.cases() == ["还原.czx"]


def refused(machine: Machine, *words: str | Path, code: int, **given: str) -> str:
    """The one sentence of a restore that is refused; nothing may be left of it."""
    done = machine.run("restore", *words, code=code, **given)
    (sentence,) = done.stderr.strip().splitlines()
    assert machine.cases() == []
    assert not (machine.settings / "settings.json").exists()  # nothing is remembered of it
    return sentence


def test_a_wrong_key_restores_nothing(machine: Machine, rescued: Rescued, tmp_path: Path) -> None:
    with_sheet = (rescued.copy, "还原.czx", "--emergency-key", "-")
    groups = rescued.sheet.split()
    at = next(n for n, one in enumerate(groups) if n and one[0] != one[1])
    swapped = [*groups]
    swapped[at] = groups[at][1] + groups[at][0] + groups[at][2:]
    said = refused(machine, *with_sheet, code=3, text=" ".join(swapped))
    assert f"Group {at + 1} of" in said
    stranger = case_kit.opened(tmp_path / "别人的.czx", OTHER)
    try:
        theirs = " ".join(emergency.encode(stranger.store.raw_key).groups)
    finally:
        stranger.close(backup=False)
    assert "another case" in refused(machine, *with_sheet, code=3, text=theirs)


def test_a_damaged_copy_restores_nothing(
    machine: Machine, rescued: Rescued, tmp_path: Path
) -> None:
    """One bit, and a copy that broke off: each is told, and the copy itself is left as it is."""
    whole = rescued.copy.read_bytes()
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 1
    said = []
    for name, data in (("flipped.czx", bytes(flipped)), ("cut.czx", whole[: len(whole) // 2])):
        copy = tmp_path / name
        copy.write_bytes(data)
        said.append(refused(machine, copy, "还原.czx", code=4, password=PASSWORD))
        assert copy.read_bytes() == data
    assert "not restored" in said[0]
    assert "damaged" in said[1]
