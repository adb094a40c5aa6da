"""The reading process: pictures come in by a pipe, lines of text go out. Nothing touches the disk.

Started by :mod:`cunzheng.intake.ocr` as ``python -m cunzheng.intake.ocr_child`` and, in the packed
app, as the app itself with ``--child ocr``. It may take 700 MB, and decodes hostile pictures:
so it is a process of its own, with limits, without network, and ends when it is left alone.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import io
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any, BinaryIO, Final

from PIL import Image, ImageOps

from cunzheng.core.errors import CunzhengError
from cunzheng.intake import apart, heif, ocr_tiles
from cunzheng.intake.images import open_picture
from cunzheng.intake.limits import Limits
from cunzheng.intake.ocr_frames import BadFrame, read_frame, write_frame

IDLE_S: Final = 60.0
MOST_PIXELS: Final = 48_000_000  # read at full size; larger photos are made smaller first
_SURE_SIGN: Final = 0.75  # of 1; a lone sign below it is no text


def main() -> int:
    """Serve frames until the pipe closes or nothing came for a minute. Returns the exit code."""
    source, out = apart.pipes()
    apart.fence()
    idle = _Idle()
    engine: Any = None
    while True:
        try:
            head, data = read_frame(source)
        except (BadFrame, OSError):
            return 0
        with idle:
            try:
                if engine is None:
                    engine = _Engine()
                answer = _read(engine, str(head.get("media_type", "")), data, out)
            except CunzhengError as error:
                answer = {"error": type(error).__name__}
            except ImportError:
                answer = {"error": "OcrNotInstalled"}
            except (Exception, MemoryError):  # noqa: BLE001 - decoders raise anything
                answer = {"error": "OcrFailed"}
            del data
            try:
                write_frame(out, answer)
            except (BadFrame, OSError):
                return 0


class _Idle:
    """Ends the process when nothing was asked for ``IDLE_S`` seconds: its memory goes back."""

    def __init__(self) -> None:
        self._busy = False
        self._since = time.monotonic()
        threading.Thread(target=self._watch, daemon=True).start()

    def __enter__(self) -> None:
        self._busy = True

    def __exit__(self, *_error: object) -> None:
        self._since = time.monotonic()
        self._busy = False

    def _watch(self) -> None:
        limit = float(os.environ.get("CUNZHENG_OCR_IDLE_S") or IDLE_S)
        while True:
            time.sleep(min(1.0, limit / 4))
            if not self._busy and time.monotonic() - self._since > limit:
                os._exit(0)


class _Engine:
    """The models, loaded once from the wheel; a missing one is an error, never a download."""

    def __init__(self) -> None:
        package: Any = importlib.import_module("rapidocr")
        self._numpy: Any = importlib.import_module("numpy")
        models = Path(str(package.__file__)).parent / "models"
        found = {
            part: next(iter(sorted(models.glob(pattern))), None)
            for part, pattern in (
                ("Det", "*det*.onnx"),
                ("Rec", "*rec*.onnx"),
                ("Cls", "*cls*.onnx"),
            )
        }
        if None in found.values():
            raise ImportError("models")
        logging: Any = importlib.import_module("logging")
        logging.disable(logging.CRITICAL)
        threads = max(1, min(4, os.cpu_count() or 1))
        self._run: Any = package.RapidOCR(
            params={
                **{f"{part}.model_path": str(path) for part, path in found.items()},
                "Global.log_level": "critical",
                "Global.max_side_len": ocr_tiles.SIDE,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )
        rec = found["Rec"]
        self.maker = (
            f"rapidocr {_version('rapidocr')}"
            f" {rec.stem if rec else ''} onnxruntime {_version('onnxruntime')}"
            f" tiles {ocr_tiles.VERSION}"
        )

    def lines(self, tile: Image.Image) -> list[ocr_tiles.Found]:
        """Read one tile: (text, left, top, right, bottom, score of 100) in its own pixels."""
        pixels = self._numpy.asarray(tile)[:, :, ::-1]  # it expects blue first
        result = self._run(self._numpy.ascontiguousarray(pixels))
        if result.boxes is None or result.txts is None:
            return []
        made = []
        for box, text, score in zip(result.boxes, result.txts, result.scores, strict=True):
            if len(str(text).strip()) == 1 and score < _SURE_SIGN:
                continue  # a face or an icon, read as 0 or O
            across = [float(point[0]) for point in box]
            down = [float(point[1]) for point in box]
            made.append(
                ocr_tiles.Found(
                    str(text),
                    round(min(across)),
                    round(min(down)),
                    round(max(across)),
                    round(max(down)),
                    max(0, min(100, round(float(score) * 100))),
                )
            )
        return made


def _version(name: str) -> str:
    """A package's version; the packed app may carry no metadata."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return str(getattr(importlib.import_module(name), "__version__", "unknown"))


def _read(engine: _Engine, media_type: str, data: bytes, out: BinaryIO) -> dict[str, Any]:
    picture, scale, size = _decoded(data, media_type)
    plan = ocr_tiles.plan(*picture.size)
    found: list[list[ocr_tiles.Found]] = []
    for at, tile in enumerate(plan):
        write_frame(out, {"done": at, "of": len(plan)})
        piece = picture.crop((tile.left, tile.top, tile.right, tile.bottom))
        found.append(ocr_tiles.placed(engine.lines(piece), tile))
    lines = ocr_tiles.merged(plan, found)
    return {
        "maker": engine.maker,
        "width": size[0],
        "height": size[1],
        "lines": [
            (one.text, *(round(side * scale) for side in one.box), one.score) for one in lines
        ],
        "peak": _peak(),
    }


def _decoded(data: bytes, media_type: str) -> tuple[Image.Image, float, tuple[int, int]]:
    """RGB pixels upright, how many pixels of the picture one of them is, and the picture's size."""
    limits = Limits()
    with _opened(data, media_type, limits) as opened:
        upright: Image.Image
        width, height = opened.size
        if width * height > MOST_PIXELS and media_type == "image/jpeg":
            part = (MOST_PIXELS / (width * height)) ** 0.5
            opened.draft("RGB", (int(width * part), int(height * part)))
        opened.load()
        upright = ImageOps.exif_transpose(opened)
        if (width > height) != (upright.width > upright.height):
            width, height = height, width
        upright = on_white(upright)
    if upright.width * upright.height > MOST_PIXELS:
        part = (MOST_PIXELS / (upright.width * upright.height)) ** 0.5
        upright = upright.resize(
            (max(1, int(upright.width * part)), max(1, int(upright.height * part))),
            Image.Resampling.BOX,
        )
    return upright, width / upright.width, (width, height)


def _opened(data: bytes, media_type: str, limits: Limits) -> Image.Image:
    if media_type == heif.MEDIA_TYPE and heif.available(data[:16]) and data[8:11] != b"avi":
        return heif.decode_here(data, heif.MOST_PIXELS)[0]  # here is a process of its own
    return open_picture(io.BytesIO(data), media_type, limits)


def on_white(picture: Image.Image) -> Image.Image:
    """RGB; what is transparent becomes white."""
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        paper = Image.new("RGB", layered.size, (255, 255, 255))
        paper.paste(layered, mask=layered.getchannel("A"))
        return paper
    return picture.convert("RGB")


def _peak() -> int:
    """The most memory this process ever held, in KiB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak


if __name__ == "__main__":
    sys.exit(main())
