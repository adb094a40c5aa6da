"""Changes the password in forked children, so that a test can kill them; no test itself.

One JSON job a line on standard input: {"path", "old", "new", "at"}; ``at`` > 0 kills the child
itself before or after its at-th step towards the disk. Answers the child's pid, and its wait
status when it is gone. The derivation is made cheap, so that the time is spent where it counts.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from cunzheng.casefile import engine, presence, rekey, verifying
from cunzheng.casefile import key as keys
from cunzheng.casefile.store import Store

CHEAP = keys.KdfProfile(version=1, time_cost=1, memory_kib=64, parallelism=1)
STEPS = (
    (os, "open"),
    (os, "fsync"),
    (Path, "replace"),
    (Path, "unlink"),
    (engine, "connect"),
    (engine, "prove_encrypted"),
    (engine, "sync_folder"),
    (presence, "claim"),
    (verifying, "verify"),
    (Store, "note"),
    (Store, "close"),
    (Store, "log"),
)


def arm(at: int) -> None:
    """Die at the at-th moment before or after one of STEPS."""
    passed = 0

    def moment() -> None:
        nonlocal passed
        passed += 1
        if passed == at:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(step: Callable[..., object]) -> Callable[..., object]:
        def run(*given: object, **named: object) -> object:
            moment()
            result = step(*given, **named)
            moment()
            return result

        return run

    for place, name in STEPS:
        setattr(place, name, around(getattr(place, name)))


def main() -> None:
    keys.PROFILES = (CHEAP,)
    for line in sys.stdin:
        job = json.loads(line)
        pid = os.fork()
        if pid == 0:
            try:
                arm(job["at"])
                rekey.change_password(Path(job["path"]), job["old"], job["new"])
                os._exit(0)
            except BaseException:  # noqa: BLE001 - a forked child must not go on as its parent
                traceback.print_exc()
                os._exit(9)
        print(pid, flush=True)
        print(os.waitpid(pid, 0)[1], flush=True)


if __name__ == "__main__":
    main()
