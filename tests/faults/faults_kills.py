"""Kill -9 at random moments. A program of its own, because it forks: ``faults_kills.py FOLDER N``.

A child is forked, works on a case and writes a line into a pipe after each success; it is killed
after a random part of the time that the whole work takes. Then the case is opened again here.
Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import alembic.command  # noqa: F401 - once, not in every child
import faults_work as work


def child(name: str, path: Path, out: int) -> None:
    def say(line: str) -> None:
        os.write(out, f"{line}\n".encode())

    try:
        work.WORKS[name](path, say)
    finally:
        os._exit(0)


def run(name: str, path: Path, delay: float | None) -> tuple[bool, list[str], float]:
    """(was it killed, what it confirmed, seconds)."""
    reading, writing = os.pipe()
    started = time.monotonic()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        child(name, path, writing)
    os.close(writing)
    if delay is not None:
        time.sleep(delay)
        os.kill(pid, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode().splitlines()
    _pid, status = os.waitpid(pid, 0)
    return os.WIFSIGNALED(status), said, time.monotonic() - started


def main() -> None:
    folder, wanted, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = work.shuffled(seed)
    ready = folder / "ready.czx"
    work.make(ready)
    place = folder / "case"
    found: dict[str, object] = {}
    total: dict[str, int] = {"kills": 0, "hot": 0, "parts": 0, "confirmed": 0}
    corrupt: list[str] = []
    lost: list[str] = []
    left: list[str] = []
    names = list(work.WORKS)
    spans: dict[str, float] = {}
    tries = 0
    while total["kills"] < wanted and tries < wanted * 3:
        name = names[tries % len(names)]
        tries += 1
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        path = place / "a.czx"
        shutil.copy(ready, path)
        if name not in spans:  # how long the whole takes, undisturbed
            killed, said, spans[name] = run(name, path, None)
            if killed or not said:
                corrupt.append(f"{name}: the undisturbed run failed")
        else:
            killed, said, _span = run(name, path, chance.uniform(0, spans[name]))
            total["kills"] += killed
        journal = path.with_name("a.czx-journal")
        total["hot"] += journal.exists() and journal.stat().st_size > 0
        total["parts"] += any(one.name.endswith(".part") for one in place.iterdir())
        total["confirmed"] += len(said)
        bad, gone = work.judge(place, "a.czx", said)
        corrupt += [f"{name}: {one}" for one in bad]
        lost += [f"{name}: {one}" for one in gone]
        # The name that the killed work was writing is swept when that work is done again.
        if name in ("copy", "create") and not said:
            run(name, path, None)
        allowed = ("a.czx", "copy.czx", "new.czx")
        for one in work.left_beside(place, allowed):
            head = (place / one).read_bytes()
            left.append(f"{name}: {one}, {len(head)} bytes, begins {head[:8].hex()}")
    found.update(total, corrupt=corrupt, lost=lost, left=left)
    print(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main()
