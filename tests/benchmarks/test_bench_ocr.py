"""Accuracy, time and memory of reading screenshots, beside tesseract where it is installed.

Run with ``dev.py bench``; prints the table that docs/benchmarks-ocr.md keeps. Nothing here asserts
a figure. ``CUNZHENG_BENCH_EVERY=4`` takes every fourth picture only.
"""

from __future__ import annotations

import importlib.util
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import psutil
import pytest

from cunzheng.services import ocr


def _shots() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "ocr_shots", Path(__file__).with_name("ocr_shots.py")
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["ocr_shots"] = module
    spec.loader.exec_module(module)
    return module


def _row(name: str, score: object, seconds: float, count: int) -> str:
    return (
        f"| {name} | {count} | {score.characters} | {100 * score.right:.2f} % |"
        f" {score.digits} | {100 * score.digits_right:.2f} % | {score.exact}/{score.lines} |"
        f" {score.extra} | {seconds / max(1, count):.2f} s |"
    )


def _tesseract(data: bytes) -> list[str]:
    done = subprocess.run(
        ["tesseract", "-", "-", "-l", "chi_sim", "--psm", "11"],
        input=data, capture_output=True, check=False,
        env={**os.environ, "OMP_THREAD_LIMIT": str(os.cpu_count() or 1)},
    )  # fmt: skip
    return [one for one in done.stdout.decode("utf-8", "replace").splitlines() if one.strip()]


@pytest.mark.skipif(not ocr.available(), reason="rapidocr is not installed")
def test_screenshots(capsys: pytest.CaptureFixture[str], figure: Callable[..., None]) -> None:
    shots = _shots()
    everything = shots.all_shots()[:: int(os.environ.get("CUNZHENG_BENCH_EVERY", "1"))]
    groups: dict[str, list[object]] = {}
    total, spent = shots.Score(), 0.0
    here = psutil.Process()
    before = here.memory_info().rss
    with ocr.Reader() as reader:
        begun = time.perf_counter()
        reader.read(everything[0].data, everything[0].media_type)
        first = time.perf_counter() - begun
        for shot in everything:
            begun = time.perf_counter()
            found = reader.read(shot.data, shot.media_type)
            seconds = time.perf_counter() - begun
            score = shots.score(shot.lines, [line.text for line in found.lines])
            kind = groups.setdefault(shot.name.split("-")[0], [shots.Score(), 0.0, 0])
            kind[0].add(score)
            kind[1] += seconds
            kind[2] += 1
            total.add(score)
            spent += seconds
        pid = reader.pid
        held = psutil.Process(pid).memory_info().rss
        peak = reader.peak_kib
    gone = not psutil.pid_exists(pid or 0)
    after = here.memory_info().rss
    rows = [_row(name, *group) for name, group in groups.items()]
    rows.append(_row("**all**", total, spent, len(everything)))
    peer = ""
    if shutil.which("tesseract"):
        score, took = shots.Score(), 0.0
        for shot in everything:
            begun = time.perf_counter()
            said = _tesseract(shot.data)
            took += time.perf_counter() - begun
            score.add(shots.score(shot.lines, said))
        rows.append(_row("tesseract chi_sim, psm 11", score, took, len(everything)))
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        wrong = score.wrong / max(1, total.wrong)
        peer = (
            f"Time beside tesseract: {spent / took:.2f}; wrong characters: {wrong:.0f} times fewer;"
            f" wrong digits: {total.digits_wrong} beside {score.digits_wrong}"
            f" (largest child {most} MB)"
        )
        figure("ocr.time", spent / took, f"{spent / len(everything):.2f} s a picture")
        figure("ocr.right", 100 * total.right, f"tesseract {100 * score.right:.2f} %")
    load = os.getloadavg()[0]
    with capsys.disabled():
        print(f"\n{found.maker}; load {load:.1f}\n")
        print("| | pictures | characters | right | digits | right | lines exact | extra | each |")
        print("|---|---|---|---|---|---|---|---|---|")
        print("\n".join(rows))
        print(f"first picture with loading: {first:.1f} s")
        print(f"reading process: peak {peak // 1024} MB, held {held // 2**20} MB, gone: {gone}")
        print(f"app: {before // 2**20} MB before, {after // 2**20} MB after")
        print(peer)
