"""The check of the locked dependencies: it passes on ours, and sees what may be wrong."""

from __future__ import annotations

import dataclasses
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DIGESTS = [f"--hash=sha256:{number:064x}" for number in range(4)]


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit_under_test", ROOT / "packaging/audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def lock(*entries: str, hashes: int = 4) -> str:
    return "".join(
        " \\\n    ".join([entry, *DIGESTS[:hashes]]) + "\n    # via something\n"
        for entry in entries
    )


@pytest.fixture
def table(audit: ModuleType):
    return audit.Table(
        ["MIT", "BSD-3-Clause", "MPL-2.0"], ["GPL-2.0-or-later"], ["MPL-2.0"],
        {"MIT License": "MIT"}, {"byhand": "BSD-3-Clause"},
    )  # fmt: skip


def test_our_own_locks_pass_and_the_open_part_is_said(audit: ModuleType) -> None:
    said: list[str] = []
    assert audit.audit(said) == []
    assert [one.partition(":")[0] for one in said[:-1]] == list(audit.LOCKS)
    assert "known weaknesses" in said[-1]  # never counted as passed


def test_a_clean_lock_has_no_complaint(audit: ModuleType) -> None:
    text = lock("one==1.0", "two-part==2 ; sys_platform == 'win32'")
    assert list(audit.check_lock("l", text)) == []
    (one, two), strange = audit.read_lock(text)
    assert (one.name, one.version, one.marker, len(one.hashes)) == ("one", "1.0", "", 4)
    assert (two.name, two.marker) == ("two-part", "sys_platform == 'win32'")
    assert strange == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no entry"),
        ("one==1.0\n", "no hash"),
        (lock("one==1.0") + lock("one==1.0"), "twice"),
        (lock("one==1.0", hashes=1) + f"    {DIGESTS[0]}\n", "twice"),
        (lock("one==1.0") + "two>=1\n", "neither"),
        (lock("one==1.0") + "    --hash=md5:00\n", "neither"),
        (lock("one @ file:///tmp/one.whl"), "address"),
        ("--extra-index somewhere\n" + lock("one==1.0"), "address"),
        (lock("one==1.0") + "git+ssh://somewhere/one\n", "address"),
    ],
)
def test_what_is_wrong_in_a_lock_is_told(audit: ModuleType, text: str, said: str) -> None:
    assert any(said in one for one in audit.check_lock("l", text))


def test_locks_that_drift_apart_are_told(audit: ModuleType) -> None:
    def read(*entries: str):
        return audit.read_lock(lock(*entries))[0]

    same = {"app": read("one==1"), "dev": read("one==1", "tool==3")}
    assert list(audit.check_agreement(same)) == []
    (said,) = audit.check_agreement({"app": read("one==1"), "dev": read("one==2")})
    assert "dev" in said


def test_each_package_is_looked_into(audit: ModuleType, table) -> None:
    (one,) = audit.read_lock(lock("one==1.0"))[0]
    good = audit.Found("1.0", "MIT License", anywhere=True)

    def wrong(entry=one, notices: str = "", shipped: bool = True, **change: object) -> list[str]:
        there = {entry.name: dataclasses.replace(good, **change)}
        return list(audit.check_package(entry, table, there, notices, shipped=shipped))

    assert wrong() == []
    assert "2.0 is installed" in wrong(version="2.0")[0]
    for licence in ("", "Proprietary", "MIT AND Proprietary", "GPL-2.0-or-later"):
        assert "licence" in wrong(licence=licence)[0], licence
    assert wrong(licence="GPL-2.0-or-later", shipped=False) == []
    assert wrong(licence="Proprietary OR BSD-3-Clause") == []
    # With a duty: named together with its licence, in one sentence.
    assert "NOTICES" in wrong(licence="MPL-2.0")[0]
    assert "NOTICES" in wrong(licence="MPL-2.0", notices="two: MPL-2.0. one: MIT.")[0]
    assert wrong(licence="MPL-2.0", notices="Shipped are two: MIT. one: MPL-2.0 (q: MIT).") == []
    assert wrong(licence="MPL-2.0", shipped=False) == []
    few = dataclasses.replace(one, hashes=one.hashes[:2])
    assert wrong(few) == []
    assert "this system only" in wrong(few, anywhere=False)[0]
    assert wrong(anywhere=False) == []
    # What is not here: by hand where it is for another system, else a complaint.
    assert "not installed" in next(audit.check_package(one, table, {}, "", shipped=True))
    (away,) = audit.read_lock(lock("byhand==1 ; sys_platform == 'win32'"))[0]
    assert list(audit.check_package(away, table, {}, "", shipped=True)) == []
