"""Ask the reading process for the text in a picture; start it, watch it, end it.

The engine itself is only ever loaded over there (:mod:`cunzheng.intake.ocr_child`). The process
is kept from one picture to the next and ends by itself when it is left alone for a minute.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import queue
import subprocess
import threading
import time
from types import TracebackType
from typing import Any, Final, Self

from cunzheng.core import errors, errors_ocr
from cunzheng.core.ocr import OcrLine, Reading
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.intake import apart
from cunzheng.intake.ocr_frames import BadFrame, read_frame, write_frame

SILENCE_S: Final = 90.0  # without a word from the process: models load in 2 s, a tile takes 1 s
WHOLE_S: Final = 900.0
_LOOK_S: Final = 0.05
_TOLD: Final[dict[str, type[errors.CunzhengError]]] = {
    "OcrNotInstalled": errors_ocr.OcrNotInstalled,
    "OcrFailed": errors_ocr.OcrFailed,
    "SourceTooLarge": errors.SourceTooLarge,
    "SourceDamaged": errors_ocr.PictureNotReadable,
    "PictureNotReadable": errors_ocr.PictureNotReadable,
}


def installed() -> bool:
    """Is the text recognition there? Nothing is loaded to find out."""
    return all(importlib.util.find_spec(name) is not None for name in ("rapidocr", "onnxruntime"))


def command() -> list[str]:
    """How the reading process is started."""
    return apart.command("ocr")


class Reader:
    """One reading process. Any thread may call, one at a time; ``close`` from any."""

    def __init__(self, silence_s: float = SILENCE_S, whole_s: float = WHOLE_S) -> None:
        self._silence_s = silence_s
        self._whole_s = whole_s
        self._process: subprocess.Popen[bytes] | None = None
        self._one = threading.Lock()
        self.peak_kib = 0  # the most memory the process said it held

    @property
    def pid(self) -> int | None:
        """The process's number while it runs."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def read(self, data: bytes, media_type: str, progress: Progress = NULL_PROGRESS) -> Reading:
        """The lines of the picture in *data*, with boxes in its pixels.

        Raises OcrNotInstalled, OcrFailed (the process broke down), OcrTooSlow, PictureNotReadable,
        SourceTooLarge, Cancelled (the process is ended at once).
        """
        if not installed():
            raise errors_ocr.OcrNotInstalled
        with self._one:
            process = self._started()
            answers: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
            pump = threading.Thread(
                target=_pump, args=(process, data, media_type, answers), daemon=True
            )
            pump.start()
            try:
                answer = self._wait(answers, progress)
            except BaseException:
                self._end()
                raise
            finally:
                pump.join(timeout=5)
        code = answer.get("error")
        if code is not None:
            raise _TOLD.get(str(code), errors_ocr.OcrFailed)
        try:
            self.peak_kib = max(self.peak_kib, int(answer.get("peak", 0)))
            return _reading(answer)
        except (KeyError, TypeError, ValueError):
            self.close()
            raise errors_ocr.OcrFailed from None

    def _wait(
        self, answers: queue.SimpleQueue[dict[str, Any] | None], progress: Progress
    ) -> dict[str, Any]:
        begun = heard = time.monotonic()
        told = 0
        while True:
            if progress.cancelled:
                raise errors.Cancelled
            try:
                answer = answers.get(timeout=_LOOK_S)
            except queue.Empty:
                now = time.monotonic()
                if now - heard > self._silence_s or now - begun > self._whole_s:
                    raise errors_ocr.OcrTooSlow from None
                continue
            heard = time.monotonic()
            if answer is None:
                raise errors_ocr.OcrFailed
            if "done" not in answer:
                return answer
            if told == 0:
                progress.begin(int(answer["of"]), "ocr")
            progress.advance(int(answer["done"]) - max(0, told - 1))
            told = int(answer["done"]) + 1

    def _started(self) -> subprocess.Popen[bytes]:
        process = self._process
        if process is not None and process.poll() is None:
            return process
        self._end()
        try:
            self._process = subprocess.Popen(  # noqa: S603 - ourselves
                command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a complaint may hold a path
                creationflags=apart.quiet_flags(),
                env={**os.environ, "OMP_WAIT_POLICY": "PASSIVE"},
            )
        except OSError:
            raise errors_ocr.OcrFailed from None
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def close(self) -> None:
        """End the process and give its memory back. May be called again; a later read starts anew.

        A reading under way on another thread fails with OcrFailed.
        """
        process = self._process
        if process is not None:
            with contextlib.suppress(OSError):
                process.kill()
        with self._one:
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _pump(
    process: subprocess.Popen[bytes],
    data: bytes,
    media_type: str,
    answers: queue.SimpleQueue[dict[str, Any] | None],
) -> None:
    """Write the picture and take the answers: both may block, so a thread does it."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        write_frame(process.stdin, {"media_type": media_type}, data)
        while True:
            head, _body = read_frame(process.stdout)
            answers.put(head)
            if "done" not in head:
                return
    except (BadFrame, OSError, ValueError):
        answers.put(None)


def _reading(answer: dict[str, Any]) -> Reading:
    """The answer as values; everything is checked, for a hostile picture may own the process."""
    width, height = int(answer["width"]), int(answer["height"])
    lines = []
    for text, left, top, right, bottom, score in answer["lines"]:
        printable = "".join(ch for ch in str(text) if ch.isprintable())[:2000]
        if printable.strip():
            lines.append(
                OcrLine(
                    printable,
                    max(0, min(width, int(left))),
                    max(0, min(height, int(top))),
                    max(0, min(width, int(right))),
                    max(0, min(height, int(bottom))),
                    max(0, min(100, int(score))),
                )
            )
    return Reading(str(answer["maker"])[:200], width, height, tuple(lines))
