"""The run whose writes are logged: ``faults_record.py FOLDER``; confirms into FOLDER/MARK."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import faults_work as work


def main() -> None:
    folder = Path(sys.argv[1])
    marker = os.open(folder / "MARK", os.O_WRONLY | os.O_CREAT, 0o600)

    def say(line: str) -> None:
        os.write(marker, f"{line}\n".encode())

    path = folder / "a.czx"
    work.make(path)
    say("case a.czx")
    work.edit(path, say, rounds=8)
    work.import_(path, say, rounds=2, size=900_000)
    work.copy(path, say)
    work.edit(path, say, rounds=4)
    work.create(path, say)


if __name__ == "__main__":
    main()
