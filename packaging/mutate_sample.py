"""A mutation score from a sample, for a package too large to try everything.

    python packaging/mutate_sample.py cunzheng.casefile --mutants 150 --seed 10 tests/unit …

The named tests run once under coverage, which notes which of them come by which line. Then as many
mutants of mutate.py as asked, drawn with that seed from all modules of the package, are each given
to the tests that come by the changed line, the quickest first, as many as fit in BUDGET_S. Prints
what survives and the score. POSIX only; run by hand (docs/mutation.md keeps the result), best on a
copy of the tree.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import pkgutil
import random
import sys
import time
from collections.abc import Generator
from pathlib import Path

import coverage
import pytest

import mutate

BUDGET_S = 12.0  # of tests for one mutant, as long as they take unchanged
START_S = 3.0  # importing and collecting, on a busy machine
MIGRATIONS = ".migrations"  # loaded from their path by Alembic: a change would not be seen


class Watch:
    """A plugin of pytest: each test is a context of the coverage, with its seconds."""

    def __init__(self, measure: coverage.Coverage) -> None:
        self._measure = measure
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self._measure.switch_context(item.nodeid)
        began = time.monotonic()
        done = yield
        self.seconds[item.nodeid] = time.monotonic() - began
        self._measure.switch_context("")
        return done


def modules(package: str) -> list[str]:
    """The dotted names of the modules of *package*."""
    found = importlib.import_module(package)
    names = (one.name for one in pkgutil.walk_packages(found.__path__, package + "."))
    return sorted(one for one in names if MIGRATIONS not in one)


def statement(tree: ast.Module, line: int) -> range:
    """The lines of the innermost statement at *line*; only the head of one that holds others."""
    found = range(line, line + 1)
    for node in ast.walk(tree):
        if not isinstance(node, ast.stmt):
            continue
        last = node.end_lineno or node.lineno
        if body := getattr(node, "body", None):
            last = max(node.lineno, body[0].lineno - 1)
        if node.lineno <= line <= last:
            found = range(node.lineno, last + 1)
    return found


def chosen(
    passing: dict[int, list[str]], lines: range, seconds: dict[str, float]
) -> tuple[list[str], bool]:
    """The tests for a change at *lines*, and whether any comes by there while it runs.

    What runs on import alone (a constant) is given to the tests of the whole module.
    """
    by = {one for line in lines for one in passing.get(line, []) if one}
    near = by or {one for tests in passing.values() for one in tests if one}
    taken, spent = [], 0.0
    for one in sorted(near, key=lambda each: (seconds.get(each, 0.0), each)):
        spent += seconds.get(one, 0.0)
        if taken and spent > BUDGET_S:
            break
        taken.append(one)
    return taken, bool(by)


def main(arguments: list[str]) -> int:
    """Draw, run, report. 0 unless the tests fail without any change (2)."""
    asks = argparse.ArgumentParser(description="a sampled mutation score")
    asks.add_argument("package")
    asks.add_argument("--mutants", type=int, default=150)
    asks.add_argument("--seed", type=int, default=10)
    asks.add_argument("--leave-out", nargs="*", default=[], metavar="MODULE")
    asked, tests = asks.parse_known_args(arguments)
    measure = coverage.Coverage(
        data_file=None, config_file=False, source_pkgs=[asked.package], messages=False
    )
    watch = Watch(measure)
    measure.start()
    code = pytest.main(["-q", "-p", "no:cacheprovider", "--no-header", *tests], plugins=[watch])
    measure.stop()
    if code:
        print("The tests fail without any change.")
        return 2
    names = [one for one in modules(asked.package) if one not in asked.leave_out]
    options = [one for one in tests if one.startswith("--")]
    return report(names, asked, measure.get_data(), watch.seconds, options)


def report(
    names: list[str],
    asked: argparse.Namespace,
    data: coverage.CoverageData,
    seconds: dict[str, float],
    options: list[str],
) -> int:
    """Run the drawn mutants and print what survives, the score last."""
    sources = {}
    everything = []
    for name in names:
        path = str(importlib.import_module(name).__file__)
        sources[name] = (path, Path(path).read_text("utf-8"))
        everything += [(name, *one) for one in mutate.places(sources[name][1])]
    drawn = sorted(
        random.Random(asked.seed).sample(everything, min(asked.mutants, len(everything)))
    )
    alive: dict[str, int] = {}
    total: dict[str, int] = {}
    for name, at, which, line in drawn:
        path, source = sources[name]
        said, tree = mutate.changed(source, at, which)
        lines = statement(ast.parse(source), line)
        near, comes_by = chosen(data.contexts_by_lineno(path), lines, seconds)
        spent = sum(seconds.get(one, 0.0) for one in near)
        limit_s = int(START_S + mutate.LEAST_S + mutate.TIMES * spent)
        total[name] = total.get(name, 0) + 1
        if not near or mutate.survives(name, tree, [*options, *near], limit_s):
            alive[name] = alive.get(name, 0) + 1
            why = "" if comes_by else " (no test comes by)"
            text = source.splitlines()[line - 1].strip()
            print(f"{name}:{line}: {said}: {text}{why}", flush=True)
    for name in total:
        print(f"{name}: {total[name] - alive.get(name, 0)} of {total[name]} noticed")
    missed, of = sum(alive.values()), len(drawn)
    print(f"{asked.package}: {of - missed} of {of} drawn from {len(everything)} noticed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
