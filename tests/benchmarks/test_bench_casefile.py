"""The case file beside what a user might take instead, in one run on the same disk.

Run with ``dev.py bench``; prints ratios to the limit, a plain copy with SHA-256. Nothing here
asserts a time. ``CUNZHENG_BENCH_MATRIX=1`` adds the matrix of page and chunk sizes (minutes); the
table that was kept is in docs/benchmarks-casefile.md.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cunzheng.casefile import evidence, verifying
from cunzheng.casefile import key as keys
from cunzheng.casefile.store import Store
from cunzheng.core.values import Described, Evidence, EvidenceKind

SIZE = 200 * 1024 * 1024
RUNS = 3
PASSWORD = "benchmark password"
THING = Described(EvidenceKind.OTHER, "application/octet-stream")


def seconds(work: Callable[[], object]) -> float:
    """Wall clock."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


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


def hash_of(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while data := file.read(evidence.CHUNK_BYTES):
            digest.update(data)
    return digest.hexdigest()


def plain_copy(source: Path, target: Path) -> None:
    digest = hashlib.sha256()
    with source.open("rb") as reading, target.open("wb") as writing:
        while data := reading.read(evidence.CHUNK_BYTES):
            digest.update(data)
            writing.write(data)
        writing.flush()
        os.fsync(writing.fileno())


def plain_sqlite(source: Path, target: Path) -> None:
    """The same chunks in one transaction, not encrypted; SQLite flushes at the commit."""
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("CREATE TABLE IF NOT EXISTS chunk (id INTEGER PRIMARY KEY, data BLOB)")
    digest = hashlib.sha256()
    connection.execute("BEGIN IMMEDIATE")
    with source.open("rb") as reading:
        while data := reading.read(evidence.CHUNK_BYTES):
            digest.update(data)
            connection.execute("INSERT INTO chunk (data) VALUES (?)", (data,))
    connection.execute("COMMIT")
    connection.close()


def sqlite_hash(target: Path) -> str:
    connection = sqlite3.connect(target)
    digest = hashlib.sha256()
    for (data,) in connection.execute("SELECT data FROM chunk ORDER BY id"):
        digest.update(data)
    connection.close()
    return digest.hexdigest()


def seven(*words: str | Path) -> None:
    subprocess.run(["7z", *map(str, words)], check=True, stdout=subprocess.DEVNULL)


def keepassxc(verb: str, *words: str | Path, keys: int = 1) -> None:
    """KeePassXC's command line; it asks for the password on the standard input."""
    subprocess.run(
        ["keepassxc-cli", verb, "-q", *map(str, words)],
        input=f"{PASSWORD}\n" * keys,
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def import_one(store: Store, source: Path) -> tuple[Evidence, float, float]:
    """(the exhibit, seconds without the reading back after the commit, seconds of that)."""
    reading: list[float] = []
    read_back = evidence.stored_hash

    def timed(*arguments: object) -> str:
        start = time.perf_counter()
        found = read_back(*arguments)  # type: ignore[arg-type]
        reading.append(time.perf_counter() - start)
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evidence, "stored_hash", timed)
        start = time.perf_counter()
        exhibit, new = evidence.add_file(store, source, THING)
        taken = time.perf_counter() - start
    assert new
    assert exhibit.size == SIZE
    return exhibit, taken - reading[0], reading[0]


class Table:
    """Seconds by name and column. The best of the runs counts: what else the machine does only
    ever adds. All names take their turn in each run, so a slow minute slows all of them.
    """

    def __init__(self) -> None:
        self.taken: dict[tuple[str, str], list[float]] = {}

    def put(self, name: str, column: str, taken: float) -> None:
        self.taken.setdefault((name, column), []).append(taken)

    def best(self, name: str, column: str) -> float:
        return min(self.taken[name, column])

    def show(self) -> None:
        print(f"\n| 200 MiB, best of {RUNS} | write | | read | |\n|---|---|---|---|---|")
        for name in dict.fromkeys(name for name, _column in self.taken):
            cells = []
            for column in ("write", "read"):
                taken = self.best(name, column)
                cells += [f"{taken:.2f} s", f"{taken / self.best(LIMIT, column):.1f}"]
            print(f"| {name} | {' | '.join(cells)} |")


LIMIT = "plain copy with SHA-256 (the limit)"


def write_figures(table: Table, figure: Callable[..., None]) -> None:
    alone, whole = "case file, import alone", "case file, import and reading back"

    def ratios(name: str, peer: str, column: str = "write") -> list[float]:
        ours, theirs = table.taken[name, column], table.taken[peer, column]
        return [one / other for one, other in zip(ours, theirs * len(ours), strict=False)]

    figure("casefile.import", ratios(alone, LIMIT), f"{table.best(alone, 'write'):.2f} s")
    figure("casefile.import.whole", ratios(whole, LIMIT), f"{table.best(whole, 'write'):.2f} s")
    figure("casefile.read", ratios(alone, LIMIT, "read"))
    for key, start in (("keepassxc", "KeePassXC"), ("7zip", "7-Zip"), ("sqlite", "plain sqlite3")):
        for name, column in table.taken:
            if name.startswith(start) and column == "write":
                figure(f"casefile.{key}", ratios(alone, name))


def test_beside_three_peers(
    sources: list[Path], tmp_path: Path, figure: Callable[..., None]
) -> None:
    table = Table()
    path = tmp_path / "bench.czx"
    store = Store.create(path, PASSWORD)
    if not shutil.which("7z"):
        print("\n7-Zip is left out: there is no 7z here")
    if not shutil.which("keepassxc-cli"):
        print("\nKeePassXC is left out: there is no keepassxc-cli here")
    for source in sources:
        target = tmp_path / "copy"
        table.put(LIMIT, "write", seconds(lambda: plain_copy(source, target)))  # noqa: B023
        table.put(LIMIT, "read", seconds(lambda: hash_of(target)))  # noqa: B023
        target.unlink()

        target = tmp_path / "plain.db"
        name = "plain sqlite3, same chunks, one transaction"
        table.put(name, "write", seconds(lambda: plain_sqlite(source, target)))  # noqa: B023
        table.put(name, "read", seconds(lambda: sqlite_hash(target)))  # noqa: B023
        target.unlink()

        if shutil.which("7z"):
            target, name = tmp_path / "peer.7z", "7-Zip 7z a -mx0 -p -mhe=on"
            start = time.perf_counter()
            seven("a", "-mx0", f"-p{PASSWORD}", "-mhe=on", "-bd", target, source)
            flush(target)
            table.put(name, "write", time.perf_counter() - start)
            start = time.perf_counter()
            seven("t", f"-p{PASSWORD}", "-bd", target)
            table.put(name, "read", time.perf_counter() - start)
            target.unlink()

        # Twenty times slower than the rest: it takes one turn, not one a run.
        name = "KeePassXC attachment-import / attachment-export"
        if shutil.which("keepassxc-cli") and (name, "write") not in table.taken:
            target, out = tmp_path / "peer.kdbx", tmp_path / "out.bin"
            keepassxc("db-create", "-p", "-t", "100", target, keys=2)
            keepassxc("add", target, "entry")
            words = (target, "entry", "file", source)
            table.put(name, "write", seconds(lambda: keepassxc("attachment-import", *words)))  # noqa: B023
            words = (target, "entry", "file", out)
            table.put(name, "read", seconds(lambda: keepassxc("attachment-export", *words)))  # noqa: B023
            assert hash_of(out) == hash_of(source)
            target.unlink()
            out.unlink()

        exhibit, alone, back = import_one(store, source)
        again = seconds(lambda: evidence.stored_hash(store, exhibit.id))  # noqa: B023
        for name, taken in (
            ("case file, import alone", alone),
            ("case file, import and reading back", alone + back),
        ):
            table.put(name, "write", taken)
            table.put(name, "read", again)
    store.close()
    table.show()

    opening = min(seconds(lambda: Store.open(path, PASSWORD).close()) for _ in range(RUNS))
    store = Store.open(path, PASSWORD)
    start = time.perf_counter()
    report = verifying.verify(store)
    checking = time.perf_counter() - start
    store.close()
    assert report.whole
    write_figures(table, figure)
    hashing = table.best(LIMIT, "read") * RUNS
    figure("casefile.verify", checking / hashing, f"{RUNS * SIZE >> 20} MiB in {checking:.1f} s")
    print(
        f"\nopen: {opening:.2f} s; verify of {RUNS * SIZE >> 20} MiB: {checking:.2f} s,"
        f" {checking / (table.best(LIMIT, 'read') * RUNS):.1f} times hashing plain copies"
    )


@pytest.mark.parametrize("mib", [10, 100, 1024, 4096])
def test_growth_of_attachments(mib: int, tmp_path: Path, figure: Callable[..., None]) -> None:
    """In and read back, as the app does it; the peer writes, hashes and reads back too."""
    source, copy, path = tmp_path / "s.bin", tmp_path / "copy", tmp_path / "g.czx"
    if shutil.disk_usage(tmp_path).free < (4 * mib << 20):
        pytest.skip("too little room here")
    block = os.urandom(2**20)
    with source.open("wb") as file:
        for no in range(mib):
            file.write(no.to_bytes(8, "big") + block[8:])
    ratios = []
    for _run in range(RUNS if mib <= 100 else 1):
        peer = seconds(lambda: (plain_copy(source, copy), hash_of(copy)))
        copy.unlink()
        store = Store.create(path, PASSWORD)
        ours = seconds(lambda: evidence.add_file(store, source, THING))  # noqa: B023
        store.close()
        path.unlink()
        ratios.append(ours / peer)
    source.unlink()
    figure(f"growth.attachment.{mib}", ratios, f"{ours:.1f} s")


@pytest.mark.skipif(
    os.environ.get("CUNZHENG_BENCH_MATRIX") != "1", reason="CUNZHENG_BENCH_MATRIX=1 runs it"
)
def test_page_and_chunk_sizes(sources: list[Path], tmp_path: Path) -> None:
    """Import without reading back, and reading; ratios to the limit of this run."""
    table = Table()
    sizes = [(page, chunk) for page in (4096, 16384, 65536) for chunk in (64, 256, 1024)]
    more = {}
    for source in sources:
        target = tmp_path / "copy"
        table.put(LIMIT, "write", seconds(lambda: plain_copy(source, target)))  # noqa: B023
        table.put(LIMIT, "read", seconds(lambda: hash_of(target)))  # noqa: B023
        target.unlink()
        for page, chunk in sizes:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(keys, "PAGE_BYTES", page)
                patch.setattr(evidence, "CHUNK_BYTES", chunk * 1024)
                path, name = tmp_path / "matrix.czx", f"page {page}, chunk {chunk} KiB"
                store = Store.create(path, PASSWORD)
                _exhibit, alone, back = import_one(store, source)
                store.close()
                table.put(name, "write", alone)
                table.put(name, "read", back)
                more[name] = path.stat().st_size / SIZE - 1
                path.unlink()
    table.show()
    print("\nlarger than the exhibit by: " + ", ".join(f"{k} {v:.1%}" for k, v in more.items()))
