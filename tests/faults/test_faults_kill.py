"""kill -9 at random points of an import, an edit, a copy and a creation."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import faults_work as work
import pytest

KILLS = 200 if work.LONG else 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the processes that it kills")
def test_nothing_confirmed_is_lost_by_a_kill(tmp_path: Path, tally: Callable[..., None]) -> None:
    seed = time.time_ns() % 10**9
    done = subprocess.run(
        [
            sys.executable,
            str(Path(__file__).with_name("faults_kills.py")),
            str(tmp_path),
            str(KILLS),
            str(seed),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print(
        f"\nfaults: {found['kills']} kills (seed {seed}), {found['hot']} hot journals,"
        f" {found['parts']} half-written files, {found['confirmed']} confirmed writes;"
        f" corrupt {len(found['corrupt'])}, lost {len(found['lost'])}, left {len(found['left'])}"
    )
    tally(
        kills=found["kills"], hot_journals=found["hot"], confirmed_writes=found["confirmed"],
        corrupt=len(found["corrupt"]), lost=len(found["lost"]),
    )  # fmt: skip
    assert found["kills"] >= KILLS
    assert found["confirmed"] > 0
    assert (found["corrupt"], found["lost"], found["left"]) == ([], [], [])
