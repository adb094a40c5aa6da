"""Measure how many branches of the core the tests take, and fail under LEAST per cent.

The core is everything under desktop/cunzheng but the window and the command line. The tests of
both run in the normal suite; here tests/unit, tests/e2e and tests/faults run alone (or what is
named instead, with options of pytest). Processes that the tests start are measured too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEAST = 95.0
TESTS = ("tests/unit", "tests/e2e", "tests/faults")
SHOWN = 12  # modules with the most branches that no test takes


def coverage(*words: str, env: dict[str, str]) -> int:
    command = [sys.executable, "-m", "coverage", *words]
    return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode


def counts(report: Path) -> tuple[Counter[str], Counter[str], list[tuple[int, str]]]:
    """(all branches, those taken) by package, and the modules by what is missing, most first."""
    whole: Counter[str] = Counter()
    taken: Counter[str] = Counter()
    missing = []
    for name, one in json.loads(report.read_text("utf-8"))["files"].items():
        if not Path(ROOT, name).resolve().is_relative_to(ROOT):
            continue  # a copy of the package that a test makes
        module = name.replace(os.sep, "/").rpartition("cunzheng/")[2]
        package = module.split("/")[0]
        summary = one["summary"]
        whole[package] += summary["num_branches"]
        taken[package] += summary["covered_branches"]
        missing.append((summary["missing_branches"], module))
    return whole, taken, sorted(missing, reverse=True)


def main(arguments: list[str]) -> int:
    """0 where the tests pass and take enough branches."""
    with tempfile.TemporaryDirectory(prefix="cunzheng-coverage-") as folder:
        env = {
            **os.environ,
            "COVERAGE_FILE": f"{folder}/data",
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        tests = ["run", "-m", "pytest", "-q", *(arguments or TESTS)]
        failed = coverage(*tests, env=env)
        coverage("combine", "--quiet", env=env)
        report = Path(folder, "report.json")
        if coverage("json", "--quiet", "-o", str(report), env=env):
            return 1
        whole, taken, missing = counts(report)
    for package in sorted(whole):
        if whole[package]:
            share = 100 * taken[package] / whole[package]
            print(f"  {package:<12} {taken[package]:>5} of {whole[package]:>5} {share:6.1f} %")
    for number, module in missing[:SHOWN]:
        print(f"  {number:>4} missing in {module}")
    share = 100 * taken.total() / whole.total()
    print(f"branches of the core: {taken.total()} of {whole.total()}, {share:.1f} %")
    return int(bool(failed) or share < LEAST)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
