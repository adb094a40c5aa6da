"""A change of the password: at no moment is there a file that neither password opens."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import rekey_forks

from cunzheng.casefile import contacts, evidence, parts, rekey, verifying
from cunzheng.casefile import key as keys
from cunzheng.casefile.store import Store
from cunzheng.core import errors
from cunzheng.core.progress import NullProgress
from cunzheng.core.values import Contact, Described, EvidenceKind

OLD, NEW = "一句只有我知道的话", "另外一句谁也猜不到"
SECRET = "林知遥的秘密证言"
THING = Described(EvidenceKind.OTHER, "application/octet-stream")
LONG = os.environ.get("CUNZHENG_FAULTS") == "long"
KILLS = 400 if LONG else 25


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tested is the file, not Argon2id."""
    monkeypatch.setattr(keys, "PROFILES", (rekey_forks.CHEAP,))


def make(tmp_path: Path, size: int = 600_000) -> Path:
    path = tmp_path / "case" / "a.czx"
    path.parent.mkdir()
    with contextlib.closing(Store.create(path, OLD)) as store:
        contacts.add(store, [Contact("", said=SECRET), Contact("", said="二")])
        (tmp_path / "x.bin").write_bytes(random.Random(4).randbytes(size))
        evidence.add_file(store, tmp_path / "x.bin", THING)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path)


def names(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir())


def opens(path: Path, password: str) -> bool:
    try:
        Store.open(path, password, read_only=True).close()
    except errors.WrongPassword:
        return False
    return True


def test_the_new_password_opens_and_the_old_one_does_not(path: Path) -> None:
    with contextlib.closing(Store.open(path, OLD)) as store:
        log, kept = store.log(), contacts.all_contacts(store)
    before = path.read_bytes()
    rekey.change_password(path, OLD, NEW)
    after = path.read_bytes()
    assert names(path) == ["a.czx"]
    assert before[:16] != after[:16], "the salt must be new"
    assert not any(before[at : at + 512] in after for at in range(16, len(before), 16384))
    assert not opens(path, OLD)
    with contextlib.closing(Store.open(path, NEW)) as store:
        assert store.log()[:-1] == log
        assert store.log()[-1].kind == "password_changed"
        assert NEW not in store.log()[-1].payload
        assert contacts.all_contacts(store) == kept
        assert verifying.verify(store).whole
        with pytest.raises(Exception, match="append-only"), store.write() as connection:
            connection.exec_driver_sql("DELETE FROM contact")
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_what_is_refused_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()

    class Stop(NullProgress):
        cancelled = True

    with pytest.raises(errors.WrongPassword):
        rekey.change_password(path, NEW, "第三句谁也猜不到的")
    with pytest.raises(errors.WeakPassword):
        rekey.change_password(path, OLD, "password")
    with pytest.raises(errors.NoPassword):
        rekey.change_password(path, OLD, "")
    with pytest.raises(errors.Cancelled):
        rekey.change_password(path, OLD, NEW, progress=Stop())
    with contextlib.closing(Store.open(path, OLD)), pytest.raises(errors.CaseBusy):
        rekey.change_password(path, OLD, NEW)
    monkeypatch.setattr("cunzheng.casefile.space.RESERVE_BYTES", 10**18)
    with pytest.raises(errors.NoRoom):
        rekey.change_password(path, OLD, NEW)
    assert path.read_bytes() == before
    assert names(path) == ["a.czx"]


@pytest.mark.parametrize("page", [1, 3, 20])
def test_a_copy_that_is_not_the_same_never_takes_the_place(
    path: Path, page: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, copy = path.read_bytes(), rekey._copy

    def spoil(store: Store, part: Path, *rest: object) -> None:
        copy(store, part, *rest)
        data = bytearray(part.read_bytes())
        data[(page - 1) * keys.PAGE_BYTES + 99] ^= 1
        part.write_bytes(data)

    monkeypatch.setattr(rekey, "_copy", spoil)
    with pytest.raises((errors.ReadBackFailed, errors.CaseDamaged)):
        rekey.change_password(path, OLD, NEW)
    assert path.read_bytes() == before
    assert names(path) == ["a.czx"]


def test_a_forged_case_gets_its_new_password_and_stays_as_wrong(path: Path) -> None:
    with contextlib.closing(Store.open(path, OLD)) as store, store.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER contact_version_no_update")
        connection.exec_driver_sql("UPDATE contact_version SET number='1' WHERE body LIKE '%二%'")
        connection.exec_driver_sql("UPDATE contact_version SET body=replace(body,'二','三')")
    with contextlib.closing(Store.open(path, OLD)) as store:
        wrong = [line for line in verifying.verify(store).lines if line.answer != "unchanged"]
    assert wrong
    rekey.change_password(path, OLD, NEW)
    with contextlib.closing(Store.open(path, NEW)) as store:
        again = [line for line in verifying.verify(store).lines if line.answer != "unchanged"]
    assert again == wrong


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_who_had_the_old_file_open_cannot_write_into_nowhere(path: Path) -> None:
    with contextlib.closing(Store.open(path, OLD)) as store:
        raw = store.raw_key
    stale = Store.open_raw(path, raw)
    assert stale.log()
    stale._claim.release()  # as if on another computer, whose records we do not see
    rekey.change_password(path, OLD, NEW)
    with pytest.raises(errors.CaseReplaced):
        stale.note("x", {})
    stale.close()
    assert names(path) == ["a.czx"]
    assert opens(path, NEW)


def test_only_our_own_leftovers_are_swept(path: Path) -> None:
    strangers = {
        ".a.czx.part", ".a.czx.toolong12.part", ".b.czx.12345678.part", "a.czx.12345678.part",
        ".a.czx.12345678.part.txt", "a.czx.bak",
    }  # fmt: skip
    for name in strangers | {".a.czx.12345678.part", ".a.czx.12345678.part-journal"}:
        (path.parent / name).write_bytes(b"x")
    Store.open(path, OLD, read_only=True).close()
    assert len(names(path)) == len(strangers) + 3, "a reader removes nothing"
    Store.open(path, OLD).close()
    assert set(names(path)) == strangers | {"a.czx"}


def test_an_older_profile_opens_and_is_brought_up_on_request(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = keys.KdfProfile(version=2, time_cost=2, memory_kib=128, parallelism=1)
    monkeypatch.setattr(keys, "PROFILES", (newer, rekey_forks.CHEAP))
    with contextlib.closing(Store.open(path, OLD)) as store:
        assert store.kdf == rekey_forks.CHEAP
    with pytest.raises(errors.WrongPassword):
        Store.open(path, NEW)
    assert rekey.change_profile(path, OLD)
    assert not rekey.change_profile(path, OLD)
    with contextlib.closing(Store.open(path, OLD)) as store:
        assert store.kdf == newer
        assert [one.kind for one in store.log()].count("key_upgraded") == 1
        assert verifying.verify(store).whole
    monkeypatch.setattr(keys, "PROFILES", (newer,))
    assert opens(path, OLD)


# --- killed ---


class Forks:
    """The process that forks children which change the password."""

    def __init__(self, path: Path) -> None:
        self.path, self.now, self.other = path, OLD, NEW
        self.before = self.after = self.leftovers = self.kills = 0
        self.process = subprocess.Popen(
            [sys.executable, rekey_forks.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *, at: int = 0, delay: float | None = None) -> bool:
        """One change; was it killed?"""
        job = {"path": str(self.path), "old": self.now, "new": self.other, "at": at}
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        pid, begun = int(self.process.stdout.readline()), time.perf_counter()
        if delay is not None:
            time.sleep(delay)
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)  # a child of our own child that nobody reaped yet
        status = int(self.process.stdout.readline())
        self.took = time.perf_counter() - begun
        assert status in (0, signal.SIGKILL), self.process.stderr.read()
        self.settle(killed=status != 0)
        return status != 0

    def settle(self, *, killed: bool) -> None:
        """Exactly one password opens the file, it is whole, and nothing is left beside it."""
        beside = [one for one in names(self.path) if one != "a.czx"]
        left = {one.removesuffix(parts.JOURNAL) for one in beside}
        assert left <= {f".a.czx.{one.split('.')[3]}.part" for one in left}, beside
        assert len(left) <= 1, beside
        which = [one for one in (OLD, NEW) if opens(self.path, one)]
        assert len(which) == 1
        changed = which == [self.other]
        with contextlib.closing(Store.open(self.path, which[0])) as store:
            log = store.log()
            assert verifying.verify(store, anchor=self.anchor).whole
        assert names(self.path) == ["a.czx"]
        assert len(log) == self.entries + changed
        if killed:
            self.kills += 1
            self.after += changed
            self.before += not changed
            self.leftovers += bool(left)
        else:
            assert changed
        if changed:
            self.now, self.other = self.other, self.now
        self.entries, self.anchor = len(log), verifying.Anchor(log[-1].seq, log[-1].hash)


@pytest.fixture
def forks(path: Path, own_settings: Path) -> Iterator[Forks]:
    made = Forks(path)
    with contextlib.closing(Store.open(path, OLD)) as store:
        log = store.log()
    made.entries, made.anchor = len(log), verifying.Anchor(log[-1].seq, log[-1].hash)
    yield made
    made.process.stdin.close()
    made.process.wait(30)
    made.process.stdout.close()
    made.process.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_killed_at_every_step_towards_the_disk(forks: Forks) -> None:
    at = 1
    while forks.run(at=at):
        at += 1 if LONG or at < 8 else 3
    assert at > 40
    assert min(forks.before, forks.leftovers) > 5
    assert forks.after > 0
    print(f"rekey, killed at steps: {forks.kills} kills, {forks.before} before the rename,"
          f" {forks.after} after it, {forks.leftovers} leftovers swept")  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_killed_at_random_moments(forks: Forks, tally: Callable[..., None]) -> None:
    took = 0.0
    for _turn in range(2):  # the second is warm
        assert not forks.run()
        took = forks.took * 1.15
    chance = random.Random(int(os.environ.get("CUNZHENG_SOAK_SEED", "2026")))
    for _turn in range(KILLS):
        forks.run(delay=chance.uniform(0, took))
    assert forks.kills > KILLS // 5
    tally(rekey_kills=forks.kills)
    print(f"rekey, killed at random: {forks.kills} kills in {KILLS} runs, {forks.before} before"
          f" the rename, {forks.after} after it, {forks.leftovers} leftovers swept")  # fmt: skip
