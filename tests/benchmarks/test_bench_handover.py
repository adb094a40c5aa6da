"""1 GiB given away, beside what a careful person does by hand with the same bytes.

By hand: the originals are hashed by ``sha256sum``, copied by ``cp -r``, flushed, and the copies
checked by ``sha256sum -c`` from the disk and not from memory, which is what the app promises of a
handover. Run with ``dev.py bench``, in turns; nothing here asserts a time. CUNZHENG_BENCH_MIB sets
another size.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cunzheng.casefile import evidence
from cunzheng.core.values import Described, EvidenceKind
from cunzheng.services import cases, handover
from cunzheng.services.cases import Case

MIB = int(os.environ.get("CUNZHENG_BENCH_MIB", "1024"))
EACH = 16  # MiB; an hour of a call
RUNS = 3
DAY = dt.date(2026, 11, 25)
SOUND = Described(EvidenceKind.RECORDING, "audio/mp4")  # browsers play it: nothing is converted


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("source")
    for number in range(MIB // EACH):
        with (folder / f"{number:03d}.m4a").open("wb") as file:
            for _block in range(EACH):
                file.write(os.urandom(2**20))
    return folder


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory, source: Path) -> Iterator[Case]:
    case = cases.create_case(tmp_path_factory.mktemp("case") / "a.czx", "benchmark password 77")
    for path in sorted(source.iterdir()):
        with path.open("rb") as stream:
            evidence.add_stream(case.store, stream, SOUND, name=path.name, source="import")
    yield case
    case.close(backup=False)


def from_disk(folder: Path) -> None:
    """Put every byte onto the disk and let go of it in memory."""
    for path in folder.iterdir():
        handle = os.open(path, os.O_RDWR)
        os.fsync(handle)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def by_hand(source: Path, target: Path) -> float:
    """Seconds."""
    start = time.perf_counter()
    names = sorted(one.name for one in source.iterdir())
    sums = subprocess.run(["sha256sum", *names], cwd=source, capture_output=True, check=True)
    subprocess.run(["cp", "-r", str(source), str(target)], check=True)
    from_disk(target)
    subprocess.run(["sha256sum", "-c", "--quiet"], cwd=target, input=sums.stdout, check=True)
    return time.perf_counter() - start


@pytest.mark.parametrize("form", ["folder", "copy", "copy under its own password"])
def test_giving(
    form: str, source: Path, held: Case, tmp_path: Path, figure: Callable[..., None]
) -> None:
    if not hasattr(os, "posix_fadvise") or shutil.which("sha256sum") is None:
        pytest.skip("the copy by hand needs sha256sum and a system that lets go of memory")

    def give(number: int) -> handover.Given:
        if form == "folder":
            return handover.write_bundle(held, tmp_path / f"{number}", DAY)
        password = "another benchmark password 78" if "own" in form else ""
        return handover.export_copy(held, tmp_path / f"{number}.czx", new_password=password)

    ratios, ours = [], []
    for number in range(RUNS):
        peer = by_hand(source, tmp_path / f"hand{number}")
        start = time.perf_counter()
        given = give(number)
        ours.append(time.perf_counter() - start)
        assert given.checked.size > MIB * 2**20
        share = given.checked.direct / given.checked.size
        ratios.append(ours[-1] / peer)
        print(f"\n{form}: by hand {peer:.2f} s, app {ours[-1]:.2f} s, {share:.0%} from the drive")
        for path in (tmp_path / f"hand{number}", given.folder if form == "folder" else None):
            if path is not None:
                shutil.rmtree(path)
        (tmp_path / f"{number}.czx").unlink(missing_ok=True)
    size = f"{MIB} MiB in {sorted(ours)[RUNS // 2]:.1f} s"
    if form in {"folder", "copy"}:
        figure(f"handover.{form}", ratios, size)
    else:
        print(f"[not promised] {form}: {', '.join(f'{one:.3g}' for one in ratios)}  {size}")
