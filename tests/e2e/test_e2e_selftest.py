"""The check that a package runs on itself passes in a checkout, and says so."""

from __future__ import annotations

import os
import subprocess
import sys


def test_this_installation_has_everything() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cunzheng.ui.app", "--selftest"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=300,
    )
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr[-1000:]
    assert len(lines) == 11
    assert all(line.startswith("ok ") for line in lines[:-1])
