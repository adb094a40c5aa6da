"""The window with 100,000 contacts, its longest block, and its start beside KeePassXC.

Run with ``dev.py bench``. The window runs as it is (offscreen platform, its own threads); a timer
of 5 ms on the main thread tells how late it comes: that is how long a key press would have waited.
Nothing here asserts a time.
"""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging"), str(Path(__file__).parent)]

from test_bench_findings import PROFILE, as_phones_tell  # noqa: E402

from cunzheng.casefile import contacts as contact_rows  # noqa: E402
from cunzheng.casefile import key as keys  # noqa: E402
from cunzheng.casefile.engine import read_salt  # noqa: E402
from cunzheng.services import cases, demo, importing, ocr, settings  # noqa: E402
from cunzheng.ui import app as ui_app  # noqa: E402
from cunzheng.ui import language, messages  # noqa: E402
from cunzheng.ui.case_view import CaseView  # noqa: E402
from cunzheng.ui.collector import MainThreadCollector  # noqa: E402
from cunzheng.ui.main_window import MainWindow  # noqa: E402
from cunzheng.ui.pages.timeline import TimelinePage  # noqa: E402
from cunzheng.ui.tasks import Tasks, UiProgress  # noqa: E402
from make_import_set import make  # noqa: E402

PASSWORD = "测试 口令 2026"
TICK_MS = 5
LONGEST_WAIT_S = 240.0
STARTS = 7


class Heart:
    """How late a timer of TICK_MS comes, at most, while something goes on."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.late: list[float] = []

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now

    def during(self, until: Callable[[], bool]) -> list[float]:
        """The latenesses in ms, the worst first, until a condition holds."""
        self.late, self._last = [], time.perf_counter()
        self._timer.start(TICK_MS)
        run(until)
        self._timer.stop()
        return sorted(self.late, reverse=True)


def run(until: Callable[[], bool]) -> float:
    """Turn the real event loop until a condition holds; returns the seconds."""
    began, loop, end = time.perf_counter(), QEventLoop(), QDeadlineTimer(int(LONGEST_WAIT_S * 1000))
    held: list[bool] = []  # kept: what comes in the same turn of the loop may end it again

    def look() -> None:
        if until():
            held.append(True)
        if held or end.hasExpired():
            loop.quit()

    watch = QTimer()
    watch.setTimerType(Qt.TimerType.PreciseTimer)
    watch.timeout.connect(look)
    watch.start(2)
    loop.exec()
    watch.stop()
    assert held, "it took longer than anybody waits"
    return time.perf_counter() - began


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Cases of 1,000, 10,000 and 100,000 contacts."""
    folder = tmp_path_factory.mktemp("large")
    contacts = as_phones_tell()
    made = {}
    for count in (1_000, 10_000, 100_000):
        made[count] = folder / f"{count}.czx"
        with cases.create_case(made[count], PASSWORD, PROFILE) as case:
            case.automatic_backup = False
            contact_rows.add(case.store, contacts[:count])
    del contacts
    gc.collect()
    return made


@pytest.fixture
def window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("CUNZHENG_SETTINGS_DIR", str(tmp_path / "settings"))
    app = ui_app.make_application(["bench"])
    collector = MainThreadCollector(app)
    kept = language.speak(app, settings.load().language)
    made = MainWindow(Tasks(messages.show_error))
    made.show()
    made.resize(1280, 800)
    yield made
    run(lambda: made.tasks.idle)
    made.close()
    run(lambda: not made.isVisible())
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collector.stop()
    del kept


def unlock(window: MainWindow, path: Path) -> tuple[CaseView, float, float]:
    """(the case, seconds to a first page that can be used, to all of it), without the key."""
    window.show_unlock(str(path))
    page = window.current()
    page.password.setText(PASSWORD)
    run(lambda: window.tasks.idle)
    began = time.perf_counter()
    page.open.click()
    run(lambda: isinstance(window.current(), CaseView))
    view = window.current()
    assert isinstance(view, CaseView)
    view.go("timeline")
    timeline = view.page("timeline")
    assert isinstance(timeline, TimelinePage)
    run(lambda: timeline.model.rowCount() > 0)
    timeline.view.viewport().grab()  # painted, not only filled
    first = time.perf_counter() - began
    run(lambda: not view.session.snapshot.partial and window.tasks.idle)
    whole = time.perf_counter() - began
    salt = read_salt(path)
    start = time.perf_counter()
    keys.derive(PASSWORD, salt, keys.PROFILES[0])
    key = time.perf_counter() - start
    return view, first - key, whole - key


def bare(path: Path) -> float:
    """Seconds to read the rows of the contacts and nothing else, out of an open case."""
    with cases.open_case(path, PASSWORD, read_only=True) as case:
        start = time.perf_counter()
        case.contacts()
        return time.perf_counter() - start


@pytest.mark.parametrize("count", [1_000, 10_000, 100_000])
def test_opening_and_searching(
    count: int, large: dict[int, Path], window: MainWindow, figure: Callable[..., None]
) -> None:
    reading = bare(large[count])
    heart = Heart()
    late: list[float] = []
    heart._timer.start(TICK_MS)
    heart._last = time.perf_counter()
    view, first, whole = unlock(window, large[count])
    heart._timer.stop()
    late = sorted(heart.late, reverse=True)
    name = f"{count // 1000}k"
    size = f"usable {first * 1000:.0f} ms, all checked {whole * 1000:.0f} ms"
    figure(f"growth.contacts.{name}", whole / reading, size)
    print(f"longest blocks while opening: {[round(one) for one in late[:5]]} ms")
    if count == 100_000:
        figure("window.open", first * 1000, f"all of it read and checked after {whole:.1f} s")
        figure("window.block.open", late[0], f"then {', '.join(f'{x:.0f}' for x in late[1:4])}")
        figure("window.search", typed(view, heart), "each of 20 letters in five searches")


def typed(view: CaseView, heart: Heart) -> list[float]:
    """Milliseconds from each key to the list that answers it."""
    page = view.page("timeline")
    assert isinstance(page, TimelinePage)
    taken = []
    for words in ("逾期", "全家不得安宁", "12900008830", "找", "还款 今日"):
        page.search.clear()
        run(lambda: view.session.tasks.idle and not page.model.search)
        for letter in words:
            page.search.setFocus()
            wanted = page.search.text() + letter
            start = time.perf_counter()
            page.search.insert(letter)
            run(
                lambda wanted=wanted: (  # type: ignore[misc]
                    view.session.tasks.idle and page.model.search == marking_words(wanted)
                )
            )
            page.view.viewport().grab()
            taken.append((time.perf_counter() - start) * 1000)
    late = heart.during(lambda: True)
    assert late is not None
    return taken


def marking_words(text: str) -> tuple[str, ...]:
    from cunzheng.ui.models import marking

    return marking.words_of(text)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.czx"
    demo.make_sample_case(path).close()
    return path


def test_longest_blocks(
    sample: Path, window: MainWindow, tmp_path: Path, figure: Callable[..., None]
) -> None:
    """While 200 files come in, pictures are read, a bundle is written, the case is verified."""
    window.show_unlock(str(sample))
    page = window.current()
    page.password.setText(demo.SAMPLE_PASSWORD)
    page.open.click()
    run(lambda: isinstance(window.current(), CaseView) and window.tasks.idle)
    view, heart = window.current(), Heart()
    assert isinstance(view, CaseView)
    files = [one for one in make(tmp_path / "phone").good if one.suffix != ".zip"][:200]

    def said(key: str, late: list[float]) -> None:
        figure(key, late[0], f"then {', '.join(f'{one:.0f}' for one in late[1:4])}")

    outcome: list[object] = []
    view.session.write(
        view,
        lambda case, progress: _brought_in(case, files, progress),
        outcome.append,
    )
    said("window.block.import", heart.during(lambda: bool(outcome) and window.tasks.idle))
    if ocr.available():
        pictures = [
            one.id for one in view.session.snapshot.evidence if one.kind.value == "screenshot"
        ]
        outcome.clear()
        view.session.write(
            view, lambda case, progress: _read(case, pictures[:6], progress), outcome.append
        )
        said("window.block.ocr", heart.during(lambda: bool(outcome) and window.tasks.idle))
    from cunzheng.services import handover

    day = settings_day()
    outcome.clear()
    view.session.write(
        view,
        lambda case, progress: _bundle(case, tmp_path / "given", day, progress),
        outcome.append,
    )
    said("window.block.bundle", heart.during(lambda: bool(outcome) and window.tasks.idle))
    outcome.clear()
    view.session.read(view, lambda case, progress: handover.verify(case, progress), outcome.append)
    said("window.block.verify", heart.during(lambda: bool(outcome) and window.tasks.idle))


def _brought_in(case: cases.Case, files: list[Path], progress: object) -> tuple[object, object]:
    seen = importing.examine(files)
    done = importing.commit(case, seen.candidates)
    return done, done.changes


def _read(case: cases.Case, ids: list[str], progress: UiProgress) -> tuple[object, object]:
    with ocr.Reader() as reader:
        done = ocr.read_many(case, ids, reader, progress)
    return done, done.changes


def _bundle(case: cases.Case, folder: Path, day: object, progress: object) -> tuple[object, object]:
    from cunzheng.services import handover

    given = handover.write_bundle(case, folder, day)  # type: ignore[arg-type]
    return given, given.changes


def settings_day() -> object:
    import datetime as dt

    return dt.date(2026, 11, 25)


# --- start beside KeePassXC -----------------------------------------------------------------------


def _mapped(pid: int, classes: str, display: str) -> bool:
    done = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--class", classes],
        capture_output=True, text=True, check=False, env={**os.environ, "DISPLAY": display},
    )  # fmt: skip
    return bool(done.stdout.split())


def _wait_for_screen(env: dict[str, str]) -> None:
    """Until the X server answers; its own commands fail before."""
    end = time.perf_counter() + 60
    while subprocess.run(
        ["xdotool", "getdisplaygeometry"], env=env, capture_output=True, check=False
    ).returncode:
        assert time.perf_counter() < end


def _start(command: list[str], classes: str, env: dict[str, str]) -> float:
    """Seconds from the start of the process to a window on the screen."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not _mapped(process.pid, classes, env["DISPLAY"]):
            assert process.poll() is None, "it ended"
            assert time.perf_counter() - began < 60
            time.sleep(0.002)
        return time.perf_counter() - began
    finally:
        process.terminate()
        process.wait(30)


def test_start_beside_keepassxc(sample: Path, tmp_path: Path, figure: Callable[..., None]) -> None:
    for tool in ("keepassxc", "keepassxc-cli", "Xvfb", "xdotool"):
        if not shutil.which(tool):
            pytest.skip(f"there is no {tool} here")
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
    theirs, ours = [], []
    try:
        _wait_for_screen(env)
        for run_no in range(STARTS + 1):
            one = _start(["keepassxc", str(base)], "keepassxc", env)
            two = _start([sys.executable, "-m", "cunzheng.ui.app", str(sample)], "cunzheng", env)
            if run_no:  # the first only warms
                theirs.append(one)
                ours.append(two)
    finally:
        screen.terminate()
        screen.wait(10)
    ratios = [one / two for one, two in zip(ours, theirs, strict=True)]
    mine, peer = sorted(ours)[STARTS // 2], sorted(theirs)[STARTS // 2]
    figure("window.start", ratios, f"{mine * 1000:.0f} ms beside {peer * 1000:.0f} ms, both warm")


def test_nothing_else_is_open() -> None:
    """The windows above were closed again."""
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]
