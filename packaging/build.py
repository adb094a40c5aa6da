"""Make the installed app: one folder by PyInstaller, and a Debian package of it.

Run by ``dev.py package``. Everything goes into build/ and dist/; the Python that freezes lives in
build/venv and comes from packaging/requirements-build.lock with hashes. Standard library only.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import trim  # the same folder

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
VENV = BUILD / "venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
LOCK = ROOT / "packaging" / "requirements-build.lock"
APP = DIST / "cunzheng"

FILE_MODE, FOLDER_MODE = 0o644, 0o755


def run(*command: str | Path, **more: str) -> str:
    """Run or stop; returns what it printed."""
    done = subprocess.run(
        [str(one) for one in command],
        cwd=ROOT,
        check=False,
        env={**os.environ, **more},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    if done.returncode:
        sys.stdout.write(done.stdout)
        sys.exit(f"[build] {Path(str(command[0])).name} failed ({done.returncode})")
    return done.stdout


def say(text: str) -> None:
    print(f"[build] {text}", flush=True)


def version() -> str:
    """``__version__`` without importing the package."""
    tree = ast.parse((ROOT / "desktop/cunzheng/__init__.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__version__":
            return str(ast.literal_eval(node.value))
    raise LookupError("__version__")


def make_venv() -> None:
    """The environment that freezes: what is in the lock and nothing else."""
    mark = VENV / ".lock"
    want = LOCK.read_text("utf-8")
    if mark.exists() and mark.read_text("utf-8") == want:
        return
    say("making build/venv from the lock")
    run(sys.executable, "-m", "venv", "--clear", VENV)
    run(
        PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--require-hashes", "--only-binary", ":all:", "-r", LOCK,
    )  # fmt: skip
    mark.write_text(want, "utf-8")


def shipped() -> list[str]:
    """The names of the packages that go into the app, from its own lock."""
    text = (ROOT / "packaging/requirements.lock").read_text("utf-8")
    return re.findall(r"^([A-Za-z0-9_.-]+)==", text, re.MULTILINE)


def notices() -> None:
    """THIRD-PARTY-NOTICES.txt (pip-licenses) and a bill of materials (CycloneDX), into build/."""
    listed = run(
        PYTHON, "-m", "piplicenses", "--format=plain-vertical", "--with-license-file",
        "--with-notice-file", "--no-license-path", "--with-urls", "--packages", *shipped(),
        PYTHONIOENCODING="utf-8",
    )  # fmt: skip
    own = (ROOT / "packaging/NOTICES.txt").read_text("utf-8")
    fonts = "\n\n".join(
        f"{one.name}\n{one.read_text('utf-8')}"
        for one in sorted((ROOT / "resources/fonts").glob("OFL*"))
    )
    (BUILD / "THIRD-PARTY-NOTICES.txt").write_text(f"{own}\n\n{fonts}\n\n{listed}", "utf-8")
    run(
        PYTHON, "-m", "cyclonedx_py", "requirements", "packaging/requirements.lock",
        "--output-reproducible", "--of", "JSON", "-o", BUILD / "sbom.cdx.json",
    )  # fmt: skip


def freeze(*, ocr: bool) -> None:
    """PyInstaller's folder in dist/cunzheng, slimmed."""
    shutil.rmtree(APP, ignore_errors=True)
    say("freezing")
    run(
        PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", DIST,
        "--workpath", BUILD / "pyinstaller", "packaging/pyinstaller/cunzheng.spec",
        CUNZHENG_OCR="1" if ocr else "0", PYTHONHASHSEED="0", SOURCE_DATE_EPOCH=epoch(),
    )  # fmt: skip
    shutil.copy(BUILD / "sbom.cdx.json", APP / "_internal" / "sbom.cdx.json")
    if sys.platform.startswith("linux"):
        trim.trim(APP, say)
        (APP / "cunzheng").symlink_to("cunzheng-gui")


def epoch() -> str:
    """Seconds of the last commit, so that the same commit gives the same package."""
    if os.environ.get("SOURCE_DATE_EPOCH"):
        return os.environ["SOURCE_DATE_EPOCH"]
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "0"


def self_test(app: Path) -> None:
    """The frozen app does everything once; a start alone proves too little."""
    say("self-test of the frozen app")
    program = app / ("cunzheng-gui.exe" if WINDOWS else "cunzheng-gui")
    print(run(program, "--selftest", QT_QPA_PLATFORM="offscreen"), end="")


def size_mb(folder: Path) -> float:
    """Megabytes (10^6) of all files, links not followed."""
    files = (one for one in folder.rglob("*") if one.is_file() and not one.is_symlink())
    return sum(one.stat().st_size for one in files) / 1e6


def keep_size(megabytes: float, *, ocr: bool) -> None:
    """For tests/benchmarks/test_bench_package.py: the size of each kind that was built last."""
    path = BUILD / "sizes.json"
    kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
    kept["with_ocr" if ocr else "without_ocr"] = round(megabytes, 1)
    path.write_text(json.dumps(kept) + "\n", "utf-8")


# --- Debian ------------------------------------------------------------------------------------


def put(source: Path, target: Path, mode: int = FILE_MODE) -> None:
    target.parent.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)


def deb() -> Path:
    """dist/cunzheng_<version>_<arch>.deb, from dist/cunzheng."""
    tree, linux = BUILD / "deb", ROOT / "packaging" / "linux"
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr/lib/cunzheng"
    shutil.copytree(APP, home, symlinks=True)
    for path in home.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.name == "cunzheng-gui"
            path.chmod(FOLDER_MODE if runs else FILE_MODE)
    share = tree / "usr/share"
    (tree / "usr/bin").mkdir(parents=True)
    for name in ("cunzheng", "cunzheng-gui"):
        (tree / "usr/bin" / name).symlink_to(f"../lib/cunzheng/{name}")
    name = "io.github.cunzheng.Cunzheng"
    put(linux / "cunzheng.desktop", share / "applications/cunzheng.desktop")
    put(linux / "cunzheng-mime.xml", share / "mime/packages/cunzheng.xml")
    put(linux / f"{name}.metainfo.xml", share / f"metainfo/{name}.metainfo.xml")
    icons = share / "icons/hicolor/scalable"
    put(ROOT / "resources/icons/app.svg", icons / "apps/cunzheng.svg")
    put(ROOT / "resources/icons/app.svg", icons / "mimetypes/application-x-cunzheng-case.svg")
    for section, page in ((1, "cunzheng.1"),):
        target = share / f"man/man{section}/{page}.gz"
        target.parent.mkdir(parents=True)
        target.write_bytes(gzip.compress((linux / page).read_bytes(), mtime=0))
    put(BUILD / "THIRD-PARTY-NOTICES.txt", share / "doc/cunzheng/THIRD-PARTY-NOTICES.txt")
    put(ROOT / "packaging/deb/copyright", share / "doc/cunzheng/copyright")
    changes = share / "doc/cunzheng/changelog.gz"
    changes.write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))
    control = (ROOT / "packaging/deb/control").read_text("utf-8")
    arch = run("dpkg", "--print-architecture").strip()
    kilobytes = int(sum(p.lstat().st_size for p in tree.rglob("*") if not p.is_dir()) / 1024)
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(
        control.format(version=version(), architecture=arch, size=kilobytes, depends=depends(home)),
        "utf-8",
    )
    for script in ("postinst", "postrm"):
        put(ROOT / f"packaging/deb/{script}", tree / f"DEBIAN/{script}", 0o755)
    path = DIST / f"cunzheng_{version()}_{arch}.deb"
    run(
        "dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", tree, path,
        SOURCE_DATE_EPOCH=epoch(),
    )  # fmt: skip
    shutil.rmtree(tree)
    return path


def depends(home: Path) -> str:
    """What dpkg-shlibdeps finds that the folder does not bring; the list of dev.py without it."""
    from dev import APT_APP  # the same folder

    if shutil.which("dpkg-shlibdeps") is None:
        return ", ".join(APT_APP)
    inner = home / "_internal"
    work = BUILD / "shlibs"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    stanza = "Source: cunzheng\n\nPackage: cunzheng\nArchitecture: any\n"
    (work / "debian/control").write_text(stanza, "utf-8")
    libraries = [p for p in inner.rglob("*.so*") if p.is_file() and not p.is_symlink()]
    folders = sorted({str(p.parent) for p in libraries})
    done = subprocess.run(
        [
            "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
            *(f"-l{one}" for one in folders),
            *(str(p) for p in [home / "cunzheng-gui", *libraries]),
        ],
        cwd=work, capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = re.search(r"shlibs:Depends=(.*)", done.stdout)
    if done.returncode or not found:
        sys.stderr.write(done.stderr[-2000:])
        sys.exit("[build] dpkg-shlibdeps failed")
    return found.group(1).strip()


def main(arguments: list[str]) -> int:
    """Freeze, test, and package for the system at hand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-ocr", action="store_true", help="leave out the reading of pictures")
    parser.add_argument("--no-deb", action="store_true", help="the folder only")
    options = parser.parse_args(arguments)
    BUILD.mkdir(exist_ok=True)
    make_venv()
    notices()
    freeze(ocr=not options.no_ocr)
    self_test(APP)
    size = size_mb(APP)
    say(f"dist/cunzheng: {size:.0f} MB")
    keep_size(size, ocr=not options.no_ocr)
    if not options.no_deb and shutil.which("dpkg-deb"):
        path = deb()
        say(f"dist/{path.name}: {path.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
