"""Change one thing at a time in a module and see whether its tests notice.

    python packaging/mutate.py cunzheng.findings.hours tests/unit/test_findings_hours.py …

Operators, comparisons, constants, booleans, returns and loops, each once, in memory: no file is
changed. The named tests (and options of pytest: ``-k``) run once as they are, which warms all that
they import; every mutant then runs them in a forked copy of that process, up to the first failure.
Prints one line for each mutant that survives, and the score. POSIX only; run by hand
(docs/mutation.md keeps the result).
"""

from __future__ import annotations

import ast
import importlib
import importlib.abc
import importlib.machinery
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

# A mutant that loops for ever is killed after so many times the unchanged run, and counts as
# noticed.
LEAST_S = 2
TIMES = 5
TESTS = "tests"  # the folder whose modules are imported anew for every mutant

_COMPARES: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_BINARY: dict[type[ast.operator], type[ast.operator]] = {ast.Add: ast.Sub, ast.Sub: ast.Add}

Change = Callable[[ast.AST], str]


def changes(node: ast.AST) -> Iterator[Change]:
    """What can be done to *node*: each alters it in place and says what it did."""
    if isinstance(node, ast.Compare):
        for at, op in enumerate(node.ops):
            if type(op) in _COMPARES:
                yield lambda n, at=at: _compare(n, at)  # type: ignore[misc]
    elif isinstance(node, ast.BoolOp):
        yield _boolean
    elif isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        yield _arithmetic
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield _no_not
    elif isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        yield _constant
    elif isinstance(node, ast.Return) and not _nothing(node.value):
        yield _return
    elif isinstance(node, ast.Continue):
        yield lambda _n: "continue left out"
    elif isinstance(node, ast.If | ast.IfExp):
        yield _condition


def _nothing(value: ast.expr | None) -> bool:
    """A bare return, or one of None: there is nothing to take away."""
    return value is None or (isinstance(value, ast.Constant) and value.value is None)


def _compare(node: ast.AST, at: int) -> str:
    assert isinstance(node, ast.Compare)
    old = node.ops[at]
    node.ops[at] = _COMPARES[type(old)]()
    return f"{type(old).__name__} → {type(node.ops[at]).__name__}"


def _boolean(node: ast.AST) -> str:
    assert isinstance(node, ast.BoolOp)
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return f"→ {type(node.op).__name__}"


def _arithmetic(node: ast.AST) -> str:
    assert isinstance(node, ast.BinOp)
    node.op = _BINARY[type(node.op)]()
    return f"→ {type(node.op).__name__}"


def _no_not(node: ast.AST) -> str:
    assert isinstance(node, ast.UnaryOp)
    node.op = ast.UAdd()
    node.operand = ast.Call(ast.Name("bool", ast.Load()), [node.operand], [])
    return "not left out"


def _constant(node: ast.AST) -> str:
    assert isinstance(node, ast.Constant)
    old: Any = node.value
    node.value = (not old) if isinstance(old, bool) else old + 1
    return f"{old} → {node.value}"


def _return(node: ast.AST) -> str:
    assert isinstance(node, ast.Return)
    node.value = ast.Constant(None)
    return "returns None"


def _condition(node: ast.AST) -> str:
    assert isinstance(node, ast.If | ast.IfExp)
    node.test = ast.UnaryOp(ast.Not(), node.test)
    return "condition turned round"


def _parts(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node that runs: no annotations, no decorators."""
    for name, value in ast.iter_fields(tree):
        if name in {"annotation", "returns", "decorator_list"}:
            continue
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, ast.AST):
                yield one
                yield from _parts(one)


def places(source: str) -> list[tuple[int, int, int]]:
    """(node, which of its changes, line) of everything in *source* that can be changed."""
    return [
        (at, which, getattr(node, "lineno", 0))
        for at, node in enumerate(_parts(ast.parse(source)))
        for which, _change in enumerate(changes(node))
    ]


def changed(source: str, at: int, which: int) -> tuple[str, ast.Module]:
    """What was changed, and the tree with that one change of :func:`places`."""
    tree = ast.parse(source)
    target = list(_parts(tree))[at]
    said = list(changes(target))[which](target)
    if isinstance(target, ast.Continue):
        _pass_instead(tree, target)
    return said, ast.fix_missing_locations(tree)


def mutants(source: str) -> Iterator[tuple[int, str, ast.Module]]:
    """(line, what was changed, the changed tree) of every mutant of *source*."""
    for at, which, line in places(source):
        yield line, *changed(source, at, which)


def _pass_instead(tree: ast.AST, target: ast.AST) -> None:
    for parent in ast.walk(tree):
        for _name, value in ast.iter_fields(parent):
            if isinstance(value, list) and target in value:
                value[value.index(target)] = ast.Pass()


def run(tests: list[str]) -> int:
    """The exit status of pytest over *tests*, in this process; the first failure ends it."""
    import pytest

    quiet = ["-x", "-q", "-p", "no:cacheprovider", "--no-header", "-W", "ignore"]
    return int(pytest.main([*quiet, *tests]))


def survives(name: str, tree: ast.Module, tests: list[str], limit_s: int) -> bool:
    """Do the tests pass with this module in the place of the real one?

    A copy of this process runs them: all that they import is there already.
    """
    child = os.fork()
    if child == 0:
        signal.alarm(limit_s)
        _silence()
        code = 1
        try:
            sys.meta_path.insert(0, Changed(name, str(sys.modules[name].__file__), tree))
            _forget(name)
            code = run(tests)
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1] == 0


def _silence() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module with the code of *tree* to whoever imports it."""

    def __init__(self, name: str, path: str, tree: ast.Module) -> None:
        self._name, self._path, self._tree = name, path, tree

    def find_spec(self, name: str, *_rest: object) -> importlib.machinery.ModuleSpec | None:
        if name != self._name:
            return None
        spec = importlib.machinery.ModuleSpec(name, self, origin=self._path)
        spec.has_location = True
        return spec

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._tree, self._path, "exec"), module.__dict__)


def _forget(name: str) -> None:
    """The module's whole package and the tests are imported anew: each may hold names of the
    module that is changed.
    """
    package = name.partition(".")[0]
    for one, module in list(sys.modules.items()):
        file = str(getattr(module, "__file__", None) or "")
        ours = one == package or one.startswith(package + ".")
        if ours or one.startswith(("test_", "conftest")) or TESTS in Path(file).parts:
            del sys.modules[one]


def main(arguments: list[str]) -> int:
    """Run every mutant of a module; 0 always, for the survivors are for a person to read."""
    name, tests = arguments[0], arguments[1:]
    module = importlib.import_module(name)
    source = Path(str(module.__file__)).read_text("utf-8")
    importlib.import_module("pytest")
    began = time.monotonic()
    if run(tests):  # in this process: what it imports and reads is warm for every copy
        print("The tests fail without any change.")
        return 2
    limit_s = LEAST_S + int(TIMES * (time.monotonic() - began))
    number = alive = 0
    for line, said, tree in mutants(source):
        number += 1
        if survives(name, tree, tests, limit_s):
            alive += 1
            print(f"{name}:{line}: {said}: {source.splitlines()[line - 1].strip()}", flush=True)
    print(f"{name}: {number - alive} of {number} noticed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
