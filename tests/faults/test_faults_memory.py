"""Memory stays flat whatever the size of what is imported."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import faults_work as work
import pytest

MEGABYTES = 1024 if work.LONG else 256
GROWTH = 150  # MiB, what the issue allows; about 15 were measured

SCRIPT = """
import sys
from pathlib import Path
import psutil
from cunzheng.casefile import evidence
from cunzheng.casefile.store import Store
from cunzheng.core.values import Described, EvidenceKind

class Watch:
    cancelled, peak, me = False, 0, psutil.Process()
    def begin(self, total, what=""):
        pass
    def advance(self, amount=1):
        self.peak = max(self.peak, self.me.memory_info().rss)

watch = Watch()
store = Store.create(Path(sys.argv[1]), sys.argv[3])
before = watch.me.memory_info().rss
thing = Described(EvidenceKind.OTHER, "x/y")
added, _new = evidence.add_file(store, Path(sys.argv[2]), thing, progress=watch)
imported = watch.peak
assert evidence.stored_hash(store, added.id, watch) == added.sha256
store.close()
print((imported - before) / 2**20, (watch.peak - before) / 2**20, added.size)
"""


def test_an_import_of_any_size_takes_the_same_memory(tmp_path: Path) -> None:
    if shutil.disk_usage(tmp_path).free < 3 * MEGABYTES * 2**20:
        pytest.skip(f"needs {3 * MEGABYTES} MiB free")
    source = tmp_path / "big.bin"
    block = os.urandom(2**20)
    with source.open("wb") as file:
        for number in range(MEGABYTES):
            file.write(number.to_bytes(8, "big") + block[8:])
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "a.czx"), str(source), work.PASSWORD],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    importing, whole, size = map(float, done.stdout.split())
    print(
        f"\nfaults: {MEGABYTES} MiB imported: peak {importing:.0f} MiB above the open case,"
        f" {whole:.0f} with reading it"
    )
    assert size == MEGABYTES * 2**20
    assert whole < GROWTH
    source.unlink(missing_ok=True)
    (tmp_path / "a.czx").unlink(missing_ok=True)
