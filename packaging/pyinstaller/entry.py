"""Start of the installed app: the window, or the command line where it is called by that name."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path


def main() -> int:
    """Which of the two is decided by the name of the program, as the package links it."""
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["--child"] and len(sys.argv) == 3:
        # The app starts itself for what may fall over; neither window nor Qt is loaded for it.
        from cunzheng.services.ocr import child_main

        return child_main(sys.argv[2])
    if Path(sys.argv[0]).stem == "cunzheng":
        from cunzheng.cli import main as start
    else:
        from cunzheng.ui.app import main as start
    return start()


if __name__ == "__main__":
    sys.exit(main())
