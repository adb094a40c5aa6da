"""A real Chromium without a screen, spoken to through a pipe (DevTools protocol, no network)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")
WAIT_S = 60.0


def program() -> str | None:
    return next((found for name in NAMES if (found := shutil.which(name))), None)


class Browser:
    """One page. Messages end with a zero byte; the browser reads descriptor 3 and writes 4."""

    def __init__(self, profile: Path) -> None:
        chromium = program()
        assert chromium is not None
        to_read, self._write = os.pipe()
        self._read, to_write = os.pipe()
        words = [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--remote-debugging-pipe", f"--user-data-dir={profile}", "--mute-audio",
            "--disable-background-networking", "--disable-component-update", "about:blank",
        ]  # fmt: skip
        self._process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{to_read} 4>&{to_write}', "sh", *words],
            pass_fds=(to_read, to_write),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(to_write)
        os.set_blocking(self._read, False)
        self._held = b""
        self._number = 0
        self.events: list[dict[str, Any]] = []
        targets = self.send("Target.getTargets")["targetInfos"]
        page = next(one["targetId"] for one in targets if one["type"] == "page")
        self._session = self.send("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for part in ("Page", "Runtime", "DOM", "Network", "Log"):
            self.send(f"{part}.enable")

    _session = ""

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        number = self._number
        while True:
            said = self._next()
            if said.get("id") == number:
                assert "error" not in said, said
                return said["result"]
            self.events.append(said)

    def _next(self) -> dict[str, Any]:
        end = time.monotonic() + WAIT_S
        while b"\0" not in self._held:
            try:
                more = os.read(self._read, 1 << 20)
                assert more, "the browser is gone"
                self._held += more
            except BlockingIOError:
                assert time.monotonic() < end, "the browser says nothing"
                time.sleep(0.005)
        one, self._held = self._held.split(b"\0", 1)
        return json.loads(one)

    def go(self, path: Path) -> None:
        self.events.clear()
        self.send("Page.navigate", url=path.as_uri())
        self.until("document.readyState === 'complete' && location.protocol === 'file:'")

    def value(self, expression: str) -> Any:
        """What an expression comes to; promises are waited for."""
        said = self.send(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in said, said["exceptionDetails"]
        return said["result"].get("value")

    def until(self, expression: str) -> None:
        end = time.monotonic() + WAIT_S
        while not self.value(expression):
            assert time.monotonic() < end, expression
            time.sleep(0.02)

    def choose(self, selector: str, path: Path) -> None:
        """Give a file or folder to an <input type=file>, as its dialog would."""
        root = self.send("DOM.getDocument")["root"]["nodeId"]
        node = self.send("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.send("DOM.setFileInputFiles", nodeId=node, files=[str(path)])

    def problems(self) -> list[str]:
        """Exceptions, blocked scripts, and every address beyond the disk that was asked for."""
        found = []
        for one in self.events:
            said, more = one.get("method"), one.get("params", {})
            if said == "Runtime.exceptionThrown" or (
                said == "Log.entryAdded" and more["entry"]["level"] == "error"
            ):
                found.append(json.dumps(more)[:300])
            if said == "Network.requestWillBeSent":
                url = more["request"]["url"]
                if not url.startswith(("file:", "data:", "about:")):
                    found.append(url)
        return found

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(WAIT_S)
        os.close(self._read)
        os.close(self._write)
