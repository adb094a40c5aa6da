"""Install the Debian package on a bare system, use it as somebody without Python, remove it.

``sudo python3 packaging/check_package.py dist/cunzheng_*.deb [--root FOLDER]``: makes a minimal
Debian 12 by debootstrap in FOLDER (or uses the one that is there), installs the package with one
command and only what it declares, then, as a fresh user and in a network namespace without any
interface: the self-test, the main job, the window by its desktop file with a case file on an X
server, and the bundle. Last it uninstalls and looks whether the user's case is still there.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

USER = "leser"
PARTS = ("proc", "sys", "dev")


def say(text: str) -> None:
    print(f"[check] {text}", flush=True)


def run(*command: str, check: bool = True, **env: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        list(command), capture_output=True, text=True, check=False, env={**os.environ, **env}
    )
    if check and done.returncode:
        print(done.stdout[-3000:], done.stderr[-3000:], sep="\n")
        sys.exit(f"[check] failed: {' '.join(command)[:160]}")
    return done


class Root:
    """A Debian in a folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def make(self) -> None:
        if (self.path / "usr/bin/dpkg").exists():
            return
        if shutil.which("debootstrap") is None:
            sys.exit("[check] debootstrap is missing")
        say("debootstrap")
        run("debootstrap", "--variant=minbase", "--include=ca-certificates", "bookworm",
            str(self.path))  # fmt: skip

    @contextlib.contextmanager
    def mounted(self) -> Iterator[None]:
        x11 = self.path / "tmp/.X11-unix"
        for part in PARTS:
            if not os.path.ismount(self.path / part):
                run("mount", "--bind", f"/{part}", str(self.path / part))
        x11.mkdir(parents=True, exist_ok=True)
        Path("/tmp/.X11-unix").mkdir(exist_ok=True)
        run("mount", "--bind", "/tmp/.X11-unix", str(x11))
        try:
            yield
        finally:
            run("umount", str(x11), check=False)
            for part in reversed(PARTS):
                run("umount", "-l", str(self.path / part), check=False)

    def run(self, *command: str, check: bool = True) -> str:
        return run("chroot", str(self.path), *command, check=check,
                   DEBIAN_FRONTEND="noninteractive").stdout  # fmt: skip

    def as_user(self, script: str, *, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Without any network interface, not even the loopback."""
        return run(
            "unshare", "-n", "chroot", str(self.path), "su", "-", USER, "-c", script, check=check
        )


def window(root: Root, case: str) -> None:
    """Start by the Exec line of the desktop file, as a file manager does after a double click."""
    entry = (root.path / "usr/share/applications/cunzheng.desktop").read_text("utf-8")
    line = next(one for one in entry.splitlines() if one.startswith("Exec="))[5:]
    command = line.replace("%f", f"'{case}'")
    screen = subprocess.Popen(
        ["Xvfb", ":97", "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        time.sleep(2)
        root.as_user(f"DISPLAY=:97 {command} >/tmp/window.log 2>&1 & sleep 12")
        found = run("xdotool", "search", "--name", "", "getwindowname", "%@", DISPLAY=":97",
                    check=False).stdout  # fmt: skip
        picture = Path("/tmp/cunzheng-window.png")
        run("import", "-window", "root", str(picture), DISPLAY=":97", check=False)
        if "存证匣" not in found and "Cunzheng" not in found:
            print((root.path / "tmp/window.log").read_text("utf-8", "replace")[-2000:])
            sys.exit("[check] the window did not come")
        say(f"the window came; picture in {picture}")
        # A second start, with the window there, hands over and ends.
        again = root.as_user(f"DISPLAY=:97 timeout 20 {command}; echo code $?", check=False)
        if "code 0" not in again.stdout:
            sys.exit("[check] a second start did not hand its file over")
    finally:
        run("pkill", "-u", str((root.path / "home" / USER).stat().st_uid), "cunzheng", check=False)
        screen.terminate()
        screen.wait()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("--root", type=Path, default=Path("/tmp/cunzheng-root"))
    options = parser.parse_args(arguments)
    if os.geteuid():
        sys.exit("[check] only root may install into a system of its own")
    root = Root(options.root)
    root.make()
    with root.mounted():
        for name in ("resolv.conf", "hosts"):
            shutil.copy(f"/etc/{name}", root.path / "etc" / name)
        root.run("apt-get", "-qq", "update")
        # What a former run brought along must not stand in for what the package ought to declare.
        root.run("apt-get", "-qq", "autoremove", "--purge", "-y")
        before = root.run("dpkg-query", "-W", "-f", "${Package}\n").split()
        shutil.copy(options.package, root.path / "tmp/cunzheng.deb")
        started = time.monotonic()
        root.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", "/tmp/cunzheng.deb")
        after = root.run("dpkg-query", "-W", "-f", "${Package}\n").split()
        say(f"installed in {time.monotonic() - started:.0f} s, {len(after) - len(before)} packages")
        if run("chroot", str(root.path), "which", "python3", check=False).returncode == 0:
            say("note: this root has a Python of its own")
        if not (root.path / "home" / USER).exists():
            root.run("useradd", "-m", "-s", "/bin/bash", USER)
        env = "export LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen;"
        print(root.as_user(f"{env} cunzheng-gui --selftest").stdout, end="")
        root.as_user(f"{env} rm -rf demo && cunzheng demo demo")
        case = root.as_user("ls demo/*.czx").stdout.strip()
        root.as_user(
            f"{env} export CUNZHENG_PASSWORD=sample-case-is-public; rm -rf buch;"
            f" cunzheng bundle '{case}' buch && cunzheng verify '{case}'"
        )
        say("self-test, main job, bundle and verify: done without a network")
        window(root, f"/home/{USER}/{case}")
        root.run("apt-get", "-qq", "purge", "-y", "cunzheng")
        left = run("chroot", str(root.path), "find", "/usr", "-path", "*cunzheng*").stdout
        if left.strip():
            sys.exit(f"[check] left behind: {left[:300]}")
        if not (root.path / "home" / USER / case).exists():
            sys.exit("[check] the user's case is gone")
        say("removed; the user's case is still there")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
