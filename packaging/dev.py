#!/usr/bin/env python3
"""The project's tasks: set up, run, test, lint. Standard library only, on any system.

python3 packaging/dev.py run     set everything up and run the main job
python3 packaging/dev.py test    set everything up and run all tests
python3 packaging/dev.py help    the other tasks
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
LOCK = ROOT / "packaging" / "requirements.lock"
DEV_LOCK = ROOT / "packaging" / "requirements-dev.lock"

# Measured on a bare Debian 12 (shared/probes/desktop.md): what each part of Qt and the sound
# library load. The fonts are bundled.
APT_APP = [
    "libportaudio2",
    "libglib2.0-0",
    "libgl1",
    "libegl1",
    "libx11-6",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libxkbcommon0",
    "libbrotli1",
    "libpulse0",
    "libxext6",
    "libxrandr2",
    "libdrm2",
    "libx11-xcb1",
    "libxcb1",
    "libxcb-cursor0",
    "libxcb-glx0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
]
# PDFs and sound are read back and made with tools that are not ours.
APT_TEST = ["poppler-utils", "qpdf", "git", "ffmpeg", "espeak-ng"]
# What making and checking a package needs.
APT_PACKAGE = ["binutils", "dpkg-dev", "desktop-file-utils", "appstream", "nsis"]
# A virtual microphone, only where nobody works (it would push another sound server aside), and a
# browser for the pages of the handed-over folder.
APT_CI = ["pulseaudio", "pulseaudio-utils", "libasound2-plugins", "chromium"]
# What a user might take instead; the figures stand beside them.
APT_BENCH = [
    "keepassxc", "7zip", "img2pdf", "tesseract-ocr", "tesseract-ocr-chi-sim", "ffmpeg",
    "libreoffice-writer-nogui", "xvfb", "xdotool",
]  # fmt: skip

QUICK_BYTES = 6 * 2**30  # free memory for the tests' files


def say(text: str) -> None:
    print(f"[dev] {text}", flush=True)


def fail(text: str) -> None:
    print(f"[dev] {text}", file=sys.stderr, flush=True)
    sys.exit(1)


def run(*command: str | Path, env: dict[str, str] | None = None) -> int:
    """Run a command in the project's folder and return its exit code."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **(env or {})}, check=False
    ).returncode


# --- set-up ----------------------------------------------------------------------------------


def installed(package: str) -> bool:
    """Is a Debian package installed, under its name or the one of the 64-bit time transition?"""
    for name in (package, f"{package}t64"):
        done = subprocess.run(
            ["dpkg-query", "-W", "-f", "${db:Status-Status}", name],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.stdout.strip() == "installed":
            return True
    return False


def system_packages(wanted: list[str]) -> bool:
    """Install what is missing through apt where we may; print the command where we may not."""
    if not sys.platform.startswith("linux") or not shutil.which("dpkg-query"):
        return True
    missing = [name for name in wanted if not installed(name)]
    if not missing:
        return True
    become: list[str] = []
    if os.geteuid() != 0:
        may = shutil.which("sudo") and run("sudo", "-n", "true") == 0
        if not may:
            say("these system libraries are missing; please install them and start again:")
            print(f"    sudo apt-get install --no-install-recommends {' '.join(missing)}")
            return False
        become = ["sudo", "-n"]
    say(f"installing {len(missing)} system packages")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(*become, "apt-get", "-qq", "update", env=quiet)
    command = [*become, "apt-get", "-qq", "install", "-y", "--no-install-recommends", *missing]
    with (ROOT / ".apt.log").open("w") as log:
        code = subprocess.run(
            command, stdout=log, stderr=subprocess.STDOUT, env={**os.environ, **quiet}, check=False
        ).returncode
    if code:
        print((ROOT / ".apt.log").read_text(errors="replace")[-3000:])
        fail("apt-get could not install them; see above")
    (ROOT / ".apt.log").unlink()
    return True


def fingerprint(lock: Path) -> str:
    """Changes when the lock, the Python or the list of system packages does."""
    text = lock.read_text("utf-8") + str(ROOT) + sys.version + " ".join(APT_APP + APT_TEST + APT_CI)
    return hashlib.sha256(text.encode()).hexdigest()


def make_venv() -> None:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if PYTHON.exists():
        probe = "import pip, sys; print(f'{sys.version_info.major}.{sys.version_info.minor}')"
        done = subprocess.run(
            [str(PYTHON), "-c", probe], capture_output=True, text=True, check=False
        )
        if done.stdout.strip() == version:
            return
        say("the former .venv is incomplete or of another Python; making it again")
    try:
        import ensurepip  # noqa: F401 - Debian ships it apart
        import venv  # noqa: F401
    except ImportError:
        if not system_packages(["python3-venv", f"python3.{sys.version_info.minor}-venv"]):
            sys.exit(1)
    say("making .venv")
    if run(sys.executable, "-m", "venv", "--clear", VENV):
        fail("the virtual environment could not be made; see above")


def set_up(*, tests: bool) -> None:
    """Everything that run or test needs; nothing when it is there already."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file runs before any check of it
        fail("Python 3.11 or newer is needed")
    lock, stamp = (DEV_LOCK, "dev") if tests else (LOCK, "app")
    mark = VENV / f".cunzheng-{stamp}"
    want = fingerprint(lock)
    if PYTHON.exists() and mark.exists() and mark.read_text() == want:
        compile_translations()
        return
    wanted = [*APT_APP, *(APT_TEST if tests else ())]
    if tests and os.environ.get("CI"):
        wanted += APT_CI
    whole = system_packages(wanted)
    make_venv()
    say("installing the locked dependencies (some minutes the first time)")
    code = run(
        PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--require-hashes", "--only-binary", ":all:", "-r", lock,
    )  # fmt: skip
    if code:
        fail("the dependencies could not be installed; see above")
    where = subprocess.run(
        [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    # Python reads .pth files in the system's encoding (before 3.13): a Chinese path on Windows.
    encoding = None if sys.version_info < (3, 13) else "utf-8"
    (Path(where) / "cunzheng-checkout.pth").write_text(f"{ROOT / 'desktop'}\n", encoding)
    compile_translations()
    if whole:
        mark.write_text(want)


def compile_translations() -> None:
    """Make i18n/*.qm from the .ts beside them where they are older."""
    tool = next((PYTHON.parent.parent).rglob("lrelease*"), None) if stale() else None
    for source in stale():
        compiled = source.with_suffix(".qm")
        part = compiled.with_suffix(".qm.part")  # renamed: a window that is open maps the old one
        if tool is None or run(tool, "-silent", source, "-qm", part):
            fail(f"{source.name} could not be compiled")
        part.replace(compiled)


def stale() -> list[Path]:
    found = []
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            found.append(source)
    return found


# --- tasks -----------------------------------------------------------------------------------


def has_display() -> bool:
    if WINDOWS or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def task_run(arguments: list[str]) -> int:
    """set up, then the main job: the window on a copy of the sample, or --headless the demo"""
    set_up(tests=False)
    if has_display() and "--headless" not in arguments:
        return run(PYTHON, "-m", "cunzheng.ui.app", "--sample")
    out = ROOT / "out" / f"demo-{dt.datetime.now():%Y%m%d-%H%M%S}"
    code = run(PYTHON, "-m", "cunzheng", "demo", out)
    if code == 0:
        say(f"the letters are in {out}")
    return code


def task_test(arguments: list[str]) -> int:
    """set up, then all tests; --faults: the fault suite alone, long; other words go to pytest"""
    set_up(tests=True)
    if "--faults" in arguments:
        more = [one for one in arguments if one != "--faults"]
        command = (PYTHON, "-m", "pytest", "tests/faults", "-q", "-s", *more)
        return run(*command, env={"CUNZHENG_FAULTS": "long"})
    env = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    if arguments:
        return run(PYTHON, "-m", "pytest", *arguments, env=env)
    # A file's tests stay together in one worker: they share what is dear to make.
    spread = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile"]
    with quick_folder() as folder:
        place = [f"--basetemp={folder}/tests"] if folder else []
        return run(PYTHON, "-m", "pytest", "-q", *spread, *place, env=env)


@contextlib.contextmanager
def quick_folder() -> Iterator[str]:
    """A folder in memory for the tests' files, or "": thousands of case files, each flushed to the
    disk several times, take minutes there. The fault suite stays on the disk.
    """
    memory = Path("/dev/shm")
    if not memory.is_dir() or shutil.disk_usage(memory).free < QUICK_BYTES:
        yield ""
        return
    with tempfile.TemporaryDirectory(prefix="cunzheng-", dir=memory) as folder:
        yield folder


def task_lint(_arguments: list[str]) -> int:
    """ruff (lint and format), mypy --strict, the arrows between the modules"""
    set_up(tests=True)
    codes = [
        run(PYTHON, "-m", "ruff", "check", "."),
        run(PYTHON, "-m", "ruff", "format", "--check", "."),
        run(PYTHON, "-m", "mypy"),
        run(PYTHON, "-c", "from importlinter.cli import lint_imports_command as c; c()"),
    ]
    return int(any(codes))


def task_bench(arguments: list[str]) -> int:
    """the figures beside peers of the same run, written to docs/benchmarks.md; words: pytest"""
    set_up(tests=True)
    system_packages(APT_BENCH)
    return run(PYTHON, ROOT / "packaging" / "bench.py", *arguments)


def task_soak(arguments: list[str]) -> int:
    """the long fault, fuzz and load suites: --minutes 30 --seed N, counts at the end"""
    set_up(tests=True)
    return run(PYTHON, ROOT / "packaging" / "soak.py", *arguments)


def task_coverage(arguments: list[str]) -> int:
    """branch coverage of the core by its tests, some 20 minutes; fails under 95 %"""
    set_up(tests=True)
    return run(PYTHON, ROOT / "packaging" / "core_coverage.py", *arguments)


def task_screens(arguments: list[str]) -> int:
    """every page of the window as PNG in out/screens; with --docs those of docs/screens"""
    set_up(tests=True)
    return run(
        PYTHON, ROOT / "packaging" / "screens.py", *arguments, env={"QT_QPA_PLATFORM": "offscreen"}
    )


def task_i18n(_arguments: list[str]) -> int:
    """bring i18n/*.ts up to date with the code and compile them"""
    set_up(tests=True)
    code = run(PYTHON, ROOT / "packaging" / "i18n.py")
    compile_translations()
    return code


def task_sample(arguments: list[str]) -> int:
    """make resources/sample/ again (needs espeak-ng, ffmpeg and sox)"""
    set_up(tests=True)
    return run(PYTHON, ROOT / "packaging" / "make_sample.py", *arguments)


def task_lock(_arguments: list[str]) -> int:
    """resolve packaging/*.in into the locks again (needs uv on the path)"""
    for name in ("requirements", "requirements-dev", "requirements-build"):
        code = run(
            "uv", "pip", "compile", "--universal", "--python-version", "3.11", "--quiet",
            "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header",
            f"packaging/{name}.in", "-o", f"packaging/{name}.lock",
        )  # fmt: skip
        if code:
            return code
    return 0


def task_audit(_arguments: list[str]) -> int:
    """the locked dependencies: hashes, licences, notices, wheels; without a network"""
    return run(sys.executable, ROOT / "packaging" / "audit.py")


def task_package(arguments: list[str]) -> int:
    """the installed app in dist/: a folder and, on Debian, a package (--no-ocr, --no-deb)"""
    set_up(tests=False)
    system_packages(APT_PACKAGE)
    return run(sys.executable, ROOT / "packaging" / "build.py", *arguments)


def task_help(_arguments: list[str]) -> int:
    """this list"""
    for name, task in TASKS.items():
        print(f"  {name:<8} {task.__doc__}")
    return 0


TASKS: dict[str, Callable[[list[str]], int]] = {
    "run": task_run,
    "test": task_test,
    "lint": task_lint,
    "bench": task_bench,
    "soak": task_soak,
    "coverage": task_coverage,
    "screens": task_screens,
    "i18n": task_i18n,
    "sample": task_sample,
    "lock": task_lock,
    "audit": task_audit,
    "package": task_package,
    "help": task_help,
}


def main() -> int:
    name, *arguments = sys.argv[1:] or ["help"]
    if name not in TASKS:
        task_help([])
        return 2
    try:
        return TASKS[name](arguments)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
