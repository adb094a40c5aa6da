"""Power cuts, simulated from the real write log of a creation, edits, imports and a copy."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import faults_cuts as cuts
import faults_work as work
import pytest

CUTS = 500 if work.LONG else 60
HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[cuts.Event], Path]:
    """(the events, the folder in which they happened)."""
    if not sys.platform.startswith("linux"):
        pytest.skip("writes are logged through LD_PRELOAD, which is Linux")
    if shutil.which("gcc") is None:
        pytest.skip("there is no gcc to build the library that logs the writes")
    base = tmp_path_factory.mktemp("cuts")
    subprocess.run(
        ["gcc", "-O1", "-shared", "-fPIC", "-w", "-o", base / "shim.so", HERE / "shim.c", "-ldl"],
        check=True,
    )
    folder = base / "run"
    folder.mkdir()
    env = {
        **os.environ,
        "LD_PRELOAD": str(base / "shim.so"),
        "CUT_FOLDER": str(folder),
        "CUT_LOG": str(base / "log"),
        "CUNZHENG_SETTINGS_DIR": str(base / "settings"),
    }
    subprocess.run([sys.executable, HERE / "faults_record.py", folder], check=True, env=env)
    return list(cuts.events(base / "log")), folder


def test_the_log_is_whole(log: tuple[list[cuts.Event], Path]) -> None:
    """Replayed to its end it gives exactly the files that are there."""
    happened, folder = log
    kinds = Counter(event.op for event in happened)
    assert kinds["s"] > 50
    assert kinds["d"] > 5
    replay = cuts.Replay(happened, str(folder / "MARK"))
    replay.advance(len(happened))
    found = replay.state(work.shuffled(1))
    real = {str(one): one.read_bytes() for one in folder.iterdir() if one.name != "MARK"}
    assert {name for name in found if name.endswith(".czx")} == set(real)
    assert all(found[name] == data for name, data in real.items())
    assert replay.disk.said == (folder / "MARK").read_text("utf-8").splitlines()


def test_nothing_confirmed_is_lost_by_a_power_cut(
    log: tuple[list[cuts.Event], Path], tmp_path: Path, tally: Callable[..., None]
) -> None:
    happened, folder = log
    seed = time.time_ns() % 10**9
    chance = work.shuffled(seed)
    points = sorted(chance.randrange(1, len(happened) + 1) for _ in range(CUTS))
    replay = cuts.Replay(happened, str(folder / "MARK"))
    corrupt: list[str] = []
    lost: list[str] = []
    hot = 0
    for number, point in enumerate(points):
        replay.advance(point)
        place = tmp_path / "state"
        place.mkdir()
        for name, data in replay.state(chance).items():
            (place / Path(name).name).write_bytes(data)
        journal = place / "a.czx-journal"
        hot += journal.exists() and journal.read_bytes()[:1] not in (b"", b"\0")
        said = list(replay.disk.said)
        bad, gone = work.judge(place, "a.czx", said)
        if said and not (place / "a.czx").exists():
            gone.append("a.czx")
        corrupt += [f"cut {number} at event {point}: {one}" for one in bad]
        lost += [f"cut {number} at event {point}: {one}" for one in gone]
        shutil.rmtree(place)
    print(
        f"\nfaults: {len(points)} power cuts (seed {seed}) in {len(happened)} events, {hot} hot"
        f" journals; corrupt {len(corrupt)}, lost {len(lost)}"
    )
    tally(power_cuts=len(points), hot_journals=hot, corrupt=len(corrupt), lost=len(lost))
    assert (corrupt, lost) == ([], [])
    assert hot > 0


def test_the_simulation_finds_a_loss_where_flushes_are_missing(
    log: tuple[list[cuts.Event], Path], tmp_path: Path
) -> None:
    """The same writes on a disk that ignores flushes of files: the suite above can fail."""
    happened, folder = log
    replay = cuts.Replay([one for one in happened if one.op != "s"], str(folder / "MARK"))
    replay.advance(len(replay.log))
    found = 0
    for number in range(4):
        place = tmp_path / str(number)
        place.mkdir()
        for name, data in replay.state(work.shuffled(number)).items():
            (place / Path(name).name).write_bytes(data)
        bad, gone = work.judge(place, "a.czx", replay.disk.said)
        found += len(bad) + len(gone)
    assert found > 0
