"""The first page waits for nothing that belongs to an open case."""

from __future__ import annotations

import subprocess
import sys

LOOK = """
import sys, threading
from cunzheng.ui import app, warming
heavy = ("sqlalchemy", "reportlab", "holidays", "av", "PIL", "cryptography",
         "cunzheng.ui.case_view", "cunzheng.casefile.store")
print([one for one in heavy if one in sys.modules])
warming.begin()
for one in threading.enumerate():
    if one.name == "warming":
        one.join(120)
print([one for one in heavy if one in sys.modules])
print([one for one in sys.modules if one.startswith("cunzheng.ui.pages.compose")])
"""


def test_what_is_loaded_before_and_after() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK], capture_output=True, text=True, check=True, timeout=180
    )
    before, after, pages = map(eval, done.stdout.splitlines())
    assert before == []
    assert {"sqlalchemy", "reportlab", "holidays", "cunzheng.casefile.store"} <= set(after)
    assert "cunzheng.ui.case_view" not in after  # has to do with Qt: on the main thread only
    assert pages == []
