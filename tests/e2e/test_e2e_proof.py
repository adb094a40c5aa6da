"""`dev.py bench` and `dev.py soak` say what was measured, what was missed, and what broke."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import bench  # noqa: E402
import soak  # noqa: E402


def figures(path: Path, **keys: list[float]) -> Path:
    lines = [
        json.dumps({"key": key.replace("__", "."), "values": values, "size": "", "load": 0.2})
        for key, values in keys.items()
    ]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_the_median_decides_and_the_spread_stands_beside_it(tmp_path: Path) -> None:
    lines = figures(
        tmp_path / "a", casefile__import=[9.0, 2.5, 2.4], book__time=[2.0], book__memory=[399.0]
    )
    bench.write(bench.read(lines), 60, tmp_path / "out.md")
    text = (tmp_path / "out.md").read_text("utf-8")
    assert re.search(
        r"import 200 MiB, to a plain .* \*\*2.5\*\* \(2.4 to 9\) \| ≤ 3.5 \| met", text
    )
    assert re.search(r"bundle of 500 plates.*\*\*2\*\* \| ≤ 1.6 \| missed", text)
    assert re.search(r"peak memory of the same \| \*\*399 MiB\*\* \| ≤ 400 MiB \| met", text)
    assert re.search(r"- \*\*bundle of 500 plates.*\(missed\)", text)
    assert text.count("not measured |") == len(bench.promises()) - 3


def test_a_figure_that_nobody_promised_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="nobody"):
        bench.write(bench.read(figures(tmp_path / "a", nobody=[1.0])), 1, tmp_path / "out.md")


def test_every_benchmark_hands_over_keys_that_are_promised() -> None:
    known = {one.key for one in bench.promises()}
    assert len(known) == len(bench.promises())
    for path in (ROOT / "tests" / "benchmarks").glob("test_bench_*.py"):
        used = set(re.findall(r"figure\(\s*\"([\w.]+)\"", path.read_text("utf-8")))
        assert used <= known, path.name


def test_the_soak_adds_up_and_stops_at_a_failure(tmp_path: Path) -> None:
    good = tmp_path / "test_good.py"
    good.write_text("import os\ndef test_it():\n    assert os.environ['CUNZHENG_SOAK_SEED']\n")
    bad = tmp_path / "test_bad.py"
    bad.write_text("def test_it():\n    assert False\n")
    lines = tmp_path / "lines"
    assert soak.go((str(good),), {}, 7, lines, tmp_path / "w") == 0
    assert soak.go((str(bad),), {}, 7, lines, tmp_path / "w") != 0


def test_an_unknown_suite_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging/soak.py", "--only", "nonsense"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2


def test_every_suite_of_the_soak_is_there() -> None:
    for _name, words, _more in soak.ROUNDS:
        assert (ROOT / words[0]).exists()
