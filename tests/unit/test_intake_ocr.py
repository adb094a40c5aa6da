"""The reading process: what it reads, and that it ends, gives back and says why."""

from __future__ import annotations

import importlib.util
import io
import itertools
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import psutil
import pytest
from PIL import Image

from cunzheng.core import errors, errors_ocr
from cunzheng.intake import ocr, ocr_tiles
from cunzheng.intake.ocr import Reader
from cunzheng.intake.ocr_frames import MAGIC, BadFrame, read_frame, write_frame
from cunzheng.intake.ocr_tiles import Found

pytestmark = pytest.mark.skipif(not ocr.installed(), reason="rapidocr is not installed")


@pytest.fixture(scope="module")
def shots() -> ModuleType:
    """The drawing of screenshots, which the benchmark uses too."""
    path = Path(__file__).parents[1] / "benchmarks" / "ocr_shots.py"
    spec = importlib.util.spec_from_file_location("ocr_shots", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["ocr_shots"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as made:
        yield made


class Stop:
    """A progress that is cancelled once something was told."""

    def __init__(self) -> None:
        self.told = 0
        self.cancelled = False

    def begin(self, total: int, what: str = "") -> None:
        self.told += total
        self.cancelled = True

    def advance(self, amount: int = 1) -> None:
        """Ignore."""


def test_three_screenshots_are_read_nearly_without_a_fault(
    shots: ModuleType, reader: Reader
) -> None:
    total = shots.Score()
    for shot in (
        shots.chat(2, 720, shots.GREY, 60),
        shots.sms(1, 720, shots.DARK, 0),
        shots.calls(3, 540, shots.PALE, 70, rows=6),
    ):
        found = reader.read(shot.data, shot.media_type)
        assert (found.width, found.height) == shot.image.size
        assert found.maker.startswith("rapidocr 3.")
        total.add(shots.score(shot.lines, [line.text for line in found.lines]))
    assert total.characters > 400
    assert total.right >= 0.985
    assert total.digits_right >= 0.99


def test_a_long_screenshot_has_each_line_once_and_in_order(
    shots: ModuleType, reader: Reader
) -> None:
    page = shots.Page(540, 3000, shots.LIGHT)
    for at in range(18):
        page.text(60, 20 + at * 165, f"第{at:02d}行 号码12900{at:06d}", 60, (20, 20, 20))
    shot = page.done("long")
    assert len(ocr_tiles.plan(540, 3000)) > 1
    found = reader.read(shot.data, shot.media_type)
    assert [shots.plain(one.text) for one in found.lines] == [
        shots.plain(one) for one in shot.lines
    ]
    for at, line in enumerate(found.lines):
        assert abs(line.middle - (20 + at * 165 + 20)) < 20  # the box lies where it was drawn


def test_a_turned_photo_has_its_boxes_upright(shots: ModuleType, reader: Reader) -> None:
    page = shots.Page(600, 400, shots.LIGHT)
    page.text(100, 40, "逾期催收通知", 90, (20, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side, to be turned for showing
    out = io.BytesIO()
    page.image.transpose(Image.Transpose.ROTATE_90).save(out, "JPEG", exif=exif, quality=90)
    found = reader.read(out.getvalue(), "image/jpeg")
    assert (found.width, found.height) == (600, 400)
    (line,) = found.lines
    assert line.text == "逾期催收通知"
    assert line.middle < 150
    assert line.right - line.left > 150


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "image/png"),
        (b"\xff\xd8\xff" + bytes(200), "image/jpeg"),
        (b"hello", "text/plain"),
    ],
)
def test_broken_bytes_are_refused_and_the_process_lives(
    reader: Reader, data: bytes, media_type: str
) -> None:
    with pytest.raises((errors_ocr.PictureNotReadable, errors_ocr.OcrFailed)):
        reader.read(data, media_type)
    assert reader.pid is not None


def test_stopping_ends_the_process_and_the_next_picture_starts_another(
    shots: ModuleType, reader: Reader
) -> None:
    shot = shots.notices(540, shots.LIGHT, 60)
    reader.read(shot.data, shot.media_type)
    before = reader.pid
    assert before is not None
    with pytest.raises(errors.Cancelled):
        reader.read(shot.data, shot.media_type, Stop())
    assert reader.pid is None
    assert not psutil.pid_exists(before)


def test_a_process_that_is_killed_is_said_to_have_failed(shots: ModuleType) -> None:
    shot = shots.notices(540, shots.LIGHT, 60)
    with Reader() as mine:
        told: list[Exception] = []

        def read() -> None:
            try:
                mine.read(shot.data, shot.media_type)
            except errors.CunzhengError as error:
                told.append(error)

        thread = threading.Thread(target=read)
        thread.start()
        while mine.pid is None and thread.is_alive():
            thread.join(0.01)
        assert mine.pid is not None
        psutil.Process(mine.pid).kill()
        thread.join(30)
        assert [type(one) for one in told] == [errors_ocr.OcrFailed]


def test_a_silent_process_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        ocr, "command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"]
    )
    with Reader(silence_s=0.2) as mine, pytest.raises(errors_ocr.OcrTooSlow):
        mine.read(b"x" * 5_000_000, "image/png")
    assert mine.pid is None


def test_a_process_that_says_nonsense_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "import os; os.write(1, b'CZO1' + b'\\xff' * 100)"
    monkeypatch.setattr(ocr, "command", lambda: [sys.executable, "-c", said])
    with Reader() as mine, pytest.raises(errors_ocr.OcrFailed):
        mine.read(b"x", "image/png")


def test_a_process_left_alone_ends() -> None:
    child = subprocess.Popen(
        ocr.command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "CUNZHENG_OCR_IDLE_S": "0.2"},
    )
    try:
        assert child.wait(timeout=60) == 0
    finally:
        child.kill()
        assert child.stdin is not None
        child.stdin.close()


def test_the_app_itself_never_loads_the_engine(shots: ModuleType, reader: Reader) -> None:
    code = (
        "import sys; from cunzheng.services import ocr; assert ocr.available();"
        "assert not {'rapidocr', 'onnxruntime', 'cv2', 'numpy'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_reading_process_may_neither_connect_nor_write() -> None:
    code = (
        "import os, socket; from cunzheng.intake import apart; apart.fence()\n"
        "for act in (lambda: socket.create_connection(('127.0.0.1', 9)),\n"
        "            lambda: open('left-behind', 'wb')):\n"
        "    try: act()\n"
        "    except PermissionError: pass\n"
        "    else: raise SystemExit(1)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_without_the_engine_it_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "installed", lambda: False)
    with Reader() as mine, pytest.raises(errors_ocr.OcrNotInstalled) as told:
        mine.read(b"x", "image/png")
    assert "not installed" in told.value.message()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        MAGIC,
        MAGIC + b"\xff" * 8,
        b"XXXX" + bytes(8),
        MAGIC + bytes(8),
        MAGIC + b"\x02\0\0\0" + bytes(4) + b"[]",
    ],
)
def test_frames_that_are_none(data: bytes) -> None:
    with pytest.raises(BadFrame):
        read_frame(io.BytesIO(data))


def test_a_frame_comes_out_as_it_went_in() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, {"a": "催收"}, b"bytes")
    pipe.seek(0)
    assert read_frame(pipe) == ({"a": "催收"}, b"bytes")


# --- tiles --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "size", [(1080, 2400), (1080, 2601), (1080, 12000), (540, 40000), (3000, 9000), (1, 1)]
)
def test_tiles_cover_everything_and_overlap(size: tuple[int, int]) -> None:
    tiles = ocr_tiles.plan(*size)
    assert tiles[0].top == 0
    assert tiles[-1].bottom == size[1]
    assert all(one.left == 0 and one.right == size[0] for one in tiles)
    for above, below in itertools.pairwise(tiles):
        assert above.bottom - below.top >= ocr_tiles.OVERLAP - 1


def test_of_twins_the_one_farther_from_the_cut_stays() -> None:
    tiles = ocr_tiles.plan(1080, 3700)
    assert len(tiles) == 2
    cut = Found("逾期4", 60, tiles[0].bottom - 25, 600, tiles[0].bottom, 60)
    whole = Found("逾期45天", 60, tiles[0].bottom - 25, 640, tiles[0].bottom + 15, 99)
    other = Found("右边", 700, tiles[0].bottom - 25, 800, tiles[0].bottom + 15, 99)
    first = Found("昨天", 60, 100, 200, 140, 99)
    assert ocr_tiles.merged(tiles, [[first, cut], [other, whole]]) == [first, whole, other]


def test_the_same_words_twice_in_one_tile_stay_twice() -> None:
    lines = [Found("还钱", 60, top, 200, top + 40, 99) for top in (100, 150)]
    assert ocr_tiles.merged(ocr_tiles.plan(1080, 2000), [lines]) == lines
