"""Import and read back against a plain copy with SHA-256 in the same run, on the same disk.

Run with ``dev.py bench``; prints ratios. Nothing here asserts a time.
"""

from __future__ import annotations

import hashlib
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cunzheng.casefile import evidence
from cunzheng.casefile.store import Store
from cunzheng.core.values import Described, EvidenceKind

SIZE = 200 * 1024 * 1024
RUNS = 3


def median(work: Callable[[int], None]) -> float:
    taken = []
    for run in range(RUNS):
        start = time.perf_counter()
        work(run)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("sources")
    paths = []
    for run in range(RUNS):
        path = folder / f"{run}.bin"
        with path.open("wb") as file:
            for _block in range(SIZE // 2**20):
                file.write(os.urandom(2**20))
        paths.append(path)
    return paths


def test_import_and_read_back(sources: list[Path], tmp_path: Path) -> None:
    def plain(run: int) -> None:
        digest = hashlib.sha256()
        with sources[run].open("rb") as source, (tmp_path / f"copy{run}").open("wb") as target:
            while data := source.read(evidence.CHUNK_BYTES):
                digest.update(data)
                target.write(data)
            target.flush()
            os.fsync(target.fileno())

    store = Store.create(tmp_path / "bench.czx", "benchmark password")
    added = []

    def import_(run: int) -> None:
        exhibit, new = evidence.add_file(
            store, sources[run], Described(EvidenceKind.OTHER, "application/octet-stream")
        )
        assert new
        added.append(exhibit)

    limit = median(plain)
    taken = median(import_)
    read = median(lambda run: evidence.stored_hash(store, added[run].id) and None)
    store.close()
    assert all(one.size == SIZE for one in added)
    print(
        f"\nimport 200 MiB with read-back: {taken:.2f} s, {taken / limit:.1f} times"
        f" a plain copy with SHA-256 ({limit:.2f} s); reading back alone: {read:.2f} s,"
        f" {read / limit:.1f} times"
    )
