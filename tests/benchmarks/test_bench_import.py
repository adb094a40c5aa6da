"""How fast 500 mixed files come in, beside a plain copy of the same files with their SHA-256."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from cunzheng.services import cases, importing  # noqa: E402
from make_import_set import make  # noqa: E402


def timed(work: Callable[[], object]) -> tuple[float, object]:
    began = time.perf_counter()
    made = work()
    return time.perf_counter() - began, made


def copied(paths: list[Path], folder: Path) -> int:
    """What a careful person does by hand: copy each file, flush it, and hash the copy."""
    folder.mkdir()
    for no, path in enumerate(paths):
        target = folder / str(no)
        with path.open("rb") as source, target.open("wb") as out:
            while block := source.read(1 << 20):
                out.write(block)
        hashlib.sha256(target.read_bytes()).hexdigest()
    return len(paths)


def test_import_rate(tmp_path: Path, figure: Callable[..., None]) -> None:
    made = make(tmp_path / "phone")
    good = [path for path in made.good if path.suffix != ".zip"]
    size = sum(path.stat().st_size for path in made.good)
    case = cases.create_case(tmp_path / "a.czx", "测试 口令 2026")
    try:
        copy_s, _ = timed(lambda: copied(good, tmp_path / "copy"))
        look_s, seen = timed(lambda: importing.examine([made.folder]))
        commit_s, result = timed(lambda: importing.commit(case, seen.candidates))
    finally:
        case.close()
    count = len(result.evidence)
    print(f"\n{count} files, {size / 1e6:.1f} MB, {len(seen.refusals)} refused")
    print(f"copy and SHA-256   {copy_s:6.2f} s  {len(good) / copy_s:7.0f} files/s")
    print(f"looking            {look_s:6.2f} s  {500 / look_s:7.0f} files/s")
    print(f"bringing in        {commit_s:6.2f} s  {count / commit_s:7.0f} files/s")
    whole = look_s + commit_s
    print(f"whole              {whole:6.2f} s  {count / whole:7.0f} files/s", end="")
    print(f"  {whole / copy_s:.0f} times the copy")
    figure("import.mixed", whole / copy_s, f"{count / whole:.0f} files a second")
    assert count == 460
