"""The files around the package, checked by the tools that will read them."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from cunzheng import __version__

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"


def checked(tool: str, *words: str | Path) -> str:
    if shutil.which(tool) is None:
        pytest.skip(f"there is no {tool} here")
    done = subprocess.run(
        [tool, *map(str, words)], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_desktop_entry_is_valid_and_opens_case_files() -> None:
    text = (LINUX / "cunzheng.desktop").read_text("utf-8")
    kinds = ElementTree.parse(LINUX / "cunzheng-mime.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = kinds.find(f"{space}mime-type")
    assert kind is not None
    assert f"MimeType={kind.get('type')};" in text
    assert [one.get("pattern") for one in kind.findall(f"{space}glob")] == ["*.czx"]
    assert "Exec=cunzheng-gui %f" in text
    assert not checked("desktop-file-validate", LINUX / "cunzheng.desktop").strip()


def test_the_app_stream_data_are_valid() -> None:
    checked("appstreamcli", "validate", "--no-net", *sorted(LINUX.glob("*.metainfo.xml")))


def test_the_windows_installer_compiles(tmp_path: Path) -> None:
    app = tmp_path / "app"
    (app / "_internal").mkdir(parents=True)
    for name in ("cunzheng-gui.exe", "cunzheng.exe", "_internal/a.dll"):
        (app / name).write_bytes(b"MZ")
    checked(
        "makensis", "-V2", "-WX", f"-DVERSION={__version__}", f"-DAPP={app}", f"-DOUT={tmp_path}",
        "packaging/windows/cunzheng.nsi",
    )  # fmt: skip
    assert (tmp_path / f"cunzheng-{__version__}-setup.exe").stat().st_size > 50_000


def test_the_uninstaller_removes_only_what_was_installed() -> None:
    script = (ROOT / "packaging/windows/cunzheng.nsi").read_text("utf-8")
    part = script[script.index('Section "Uninstall"') :]
    swept = re.findall(r'RMDir /r "([^"]+)"', part)
    assert swept == [r"$INSTDIR\_internal"]  # never the whole folder: a user may keep cases there
    assert not re.findall(r'Delete "[^"]*\*', part)


def test_macos_may_use_the_microphone() -> None:
    rights = plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.audio-input"] is True


def test_the_locks_hold_what_the_project_asks_for() -> None:
    """pyproject and the locks are written by hand and by uv: they must not drift apart."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["ocr"]]
    names = {re.split(r"[<>=!~ ]", one)[0].lower().replace("_", "-") for one in wanted}
    for lock in ("requirements", "requirements-dev", "requirements-build"):
        text = (ROOT / f"packaging/{lock}.lock").read_text("utf-8")
        locked = {one.lower() for one in re.findall(r"^([A-Za-z0-9_.-]+)==", text, re.MULTILINE)}
        assert names <= locked, lock
        assert not re.search(r"https?://", text), lock
