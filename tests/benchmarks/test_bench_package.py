"""The installed app: its size, and its start beside KeePassXC's, from the disk and from memory.

Of the folder that ``dev.py package`` left in dist/, without which everything here is skipped. Run
with ``dev.py bench``; nothing here asserts a time.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent)]

from test_bench_window import _start, _wait_for_screen  # noqa: E402

from cunzheng.services import demo  # noqa: E402

APP = ROOT / "dist/cunzheng"
SIZES = ROOT / "build/sizes.json"
STARTS = 5


def test_size(figure: Callable[..., None]) -> None:
    kept = json.loads(SIZES.read_text("utf-8")) if SIZES.exists() else {}
    if "without_ocr" not in kept:
        pytest.skip("no package without OCR was built here (dev.py package --no-ocr)")
    more = f"{kept['with_ocr']:.0f} MB with OCR" if "with_ocr" in kept else ""
    figure("package.size", kept["without_ocr"], more)


def files_of(program: str) -> Iterator[Path]:
    """A program of the system and the libraries it asks the loader for."""
    yield Path(program)
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    yield from (Path(one) for one in re.findall(r"=> (/\S+)", listed))


def out_of_memory(files: Iterable[Path]) -> None:
    """Let the system forget them, as far as nobody else has them open."""
    for path in files:
        if path.is_file():
            handle = os.open(path, os.O_RDONLY)
            os.fsync(handle)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def test_start_beside_keepassxc(tmp_path: Path, figure: Callable[..., None]) -> None:
    program = APP / "cunzheng-gui"
    if not program.exists():
        pytest.skip("no package was built here (dev.py package)")
    for tool in ("keepassxc", "keepassxc-cli", "Xvfb", "xdotool", "ldd"):
        if not shutil.which(tool):
            pytest.skip(f"there is no {tool} here")
    demo.make_sample_case(tmp_path / "a.czx").close(backup=False)
    base = tmp_path / "p.kdbx"
    subprocess.run(
        ["keepassxc-cli", "db-create", "-q", "-p", "-t", "100", base],
        input="x\nx\n", text=True, check=True, capture_output=True,
    )  # fmt: skip
    display = f":{90 + os.getpid() % 400}"
    screen = subprocess.Popen(
        ["Xvfb", display, "-noreset", "-screen", "0", "1280x900x24"], stderr=-3
    )
    env = {
        **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path / "home"),
        "CUNZHENG_SETTINGS_DIR": str(tmp_path / "s"), "XDG_CONFIG_HOME": str(tmp_path / "c"),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }  # fmt: skip
    (tmp_path / "home").mkdir()
    theirs = [*files_of(str(shutil.which("keepassxc")))]
    ours = [one for one in APP.rglob("*") if not one.is_symlink()]
    try:
        _wait_for_screen(env)
        for kind in ("warm", "cold"):
            ratios, mine, peer = [], [], []
            for run_no in range(STARTS + 1):
                if kind == "cold":
                    out_of_memory([*theirs, *ours])
                peer.append(_start(["keepassxc", str(base)], "keepassxc", env))
                mine.append(_start([str(program), str(tmp_path / "a.czx")], "cunzheng", env))
                if run_no:  # the first only warms
                    ratios.append(mine[-1] / peer[-1])
            middle = sorted(mine[1:])[STARTS // 2], sorted(peer[1:])[STARTS // 2]
            size = f"{middle[0] * 1000:.0f} ms beside {middle[1] * 1000:.0f} ms"
            figure(f"package.start.{kind}", ratios, size)
    finally:
        screen.terminate()
        screen.wait(10)
