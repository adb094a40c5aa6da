"""The long fault, fuzz and load suites in turns for a number of minutes; counts at the end.

``dev.py soak [--minutes 30] [--seed N]``. Each round runs the same suites as the tests do, longer
and with seeds of its own; a round that fails names its seed and ends the soak with an error. It
never stops in the middle of a round: the last one may end after the minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# name, what pytest runs, what is set for it beside the seeds
ROUNDS: tuple[tuple[str, tuple[str, ...], dict[str, str]], ...] = (
    ("power cuts, kills, full and pulled media", ("tests/faults",), {"CUNZHENG_FAULTS": "long"}),
    (
        "passwords changed under kills",
        ("tests/unit/test_casefile_rekey.py",),
        {"CUNZHENG_FAULTS": "long"},
    ),
    ("hostile files", ("tests/unit/test_intake_fuzz.py",), {"CUNZHENG_FUZZ": "600"}),
    ("letters of any words", ("tests/unit", "-k", "hypothesis or property or breaking"), {}),
    ("a year in the life", ("tests/e2e/test_e2e_year.py",), {"CUNZHENG_YEAR": "full"}),
)
MUST_BE_NOUGHT = ("corrupt", "lost")


def suites(only: str) -> list[tuple[str, tuple[str, ...], dict[str, str]]]:
    return [one for one in ROUNDS if only in one[0] and (ROOT / one[1][0]).exists()]


def go(words: tuple[str, ...], more: dict[str, str], seed: int, lines: Path, place: Path) -> int:
    """One suite; its output is kept and shown only when it fails."""
    env = {
        **os.environ, **more, "CUNZHENG_SOAK_OUT": str(lines), "CUNZHENG_SOAK_SEED": str(seed),
        "CUNZHENG_FUZZ_SEED": str(seed), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words, "-q", "-x", "--tb=short",
         f"--hypothesis-seed={seed}", f"--basetemp={place}"],
        cwd=ROOT, env=env, check=False, capture_output=True, text=True, errors="replace",
    )  # fmt: skip
    tail = [one for one in done.stdout.splitlines() if " passed" in one or " failed" in one]
    print(f"[soak]   {tail[-1] if tail else 'no test ran'}", flush=True)
    if done.returncode:
        print(done.stdout[-6000:], done.stderr[-2000:], file=sys.stderr)
    return done.returncode


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--minutes", type=float, default=30)
    asked.add_argument("--seed", type=int, default=time.time_ns() % 10**9)
    asked.add_argument("--only", default="", help="suites whose name holds these words")
    mine = asked.parse_args()
    chosen = suites(mine.only)
    if not chosen:
        print("[soak] there is no suite of that name", file=sys.stderr)
        return 2
    end, chance = time.monotonic() + mine.minutes * 60, random.Random(mine.seed)
    rounds: Counter[str] = Counter()
    failed: list[str] = []
    print(f"[soak] {mine.minutes:g} minutes, seed {mine.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="cunzheng-soak-") as folder:
        lines = Path(folder) / "counts.jsonl"
        at = 0
        while not failed and (at == 0 or time.monotonic() < end):
            name, words, more = chosen[at % len(chosen)]
            seed = chance.randrange(10**9)
            print(f"[soak] round {at + 1}: {name} (seed {seed})", flush=True)
            if go(words, more, seed, lines, Path(folder) / "work"):
                failed.append(f"{name} (seed {seed})")
            rounds[name] += 1
            at += 1
        counts: Counter[str] = Counter()
        for line in lines.read_text("utf-8").splitlines() if lines.exists() else []:
            counts.update(json.loads(line))
    print(f"[soak] {sum(rounds.values())} rounds: " + ", ".join(
        f"{many} × {name}" for name, many in rounds.items()))  # fmt: skip
    for name, many in sorted(counts.items()):
        print(f"[soak]   {name.replace('_', ' '):<20} {many}")
    bad = [name for name in MUST_BE_NOUGHT if counts[name]]
    print(f"[soak] failed: {', '.join(failed + bad) or 'nothing'}")
    return 1 if failed or bad else 0


if __name__ == "__main__":
    sys.exit(main())
