"""Recordings that go into the case while they are made: kept, salvaged, marked, compared."""

from __future__ import annotations

import io
import itertools
import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import av
import pytest
from takes_kit import RATE, Fed, tone

from cunzheng.casefile import takes
from cunzheng.core.errors import DiskFull, NoSuchItem
from cunzheng.core.moments import TimeSource, parse_moment
from cunzheng.core.takes import CUT_OFF, TakeStart
from cunzheng.core.values import EvidenceKind
from cunzheng.intake import flac
from cunzheng.intake.audio import examine_sound
from cunzheng.services import cases, handover, recording
from cunzheng.services.cases import Case

PASSWORD = "测试 口令 2026"
START = TakeStart(
    parse_moment("2026-11-18 23:14:02", TimeSource.RECORDER_CLOCK), "测试麦克风", RATE
)


@pytest.fixture
def worker() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


def decoded(data: bytes) -> bytes:
    with av.open(io.BytesIO(data)) as file:
        return b"".join(bytes(f.planes[0])[: f.samples * 2] for f in file.decode(audio=0))


def sound_of(case: Case, evidence_id: str) -> bytes:
    with case.open_evidence(evidence_id) as file:
        return decoded(file.read())


def wait(until, seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        time.sleep(0.02)
    assert until()


def kinds(case: Case) -> list[str]:
    return [one.kind for one in case.custody()]


def told(case: Case) -> list[dict[str, object]]:
    return [json.loads(one.payload) for one in case.custody() if one.kind == takes.NOTED]


def test_flac_is_lossless_and_always_the_same() -> None:
    pcm = tone(3.3)
    digest, samples = flac.digest_of([pcm])
    made = [
        b"".join(flac.encoded(pieces, RATE, digest, samples, "2026-11-18"))
        for pieces in ([pcm], [pcm[:1001], pcm[1001:]])
    ]
    assert made[0] == made[1]
    assert decoded(made[0]) == pcm
    assert len(made[0]) < len(pcm) * 0.7
    facts = examine_sound(io.BytesIO(made[0]), "audio/flac")
    assert facts.duration_ms == 3300


@pytest.mark.skipif(shutil.which("sox") is None, reason="sox is not installed")
def test_flac_is_read_by_another_tool(tmp_path: Path) -> None:
    """libsndfile or libFLAC checks the MD5 that the head names."""
    pcm, path = tone(2.0), tmp_path / "a.flac"
    digest, samples = flac.digest_of([pcm])
    path.write_bytes(b"".join(flac.encoded([pcm], RATE, digest, samples, "2026-11-18")))
    done = subprocess.run(["sox", str(path), "-t", "raw", "-"], capture_output=True, check=True)
    assert done.stdout == pcm
    assert not done.stderr


def test_a_recording_becomes_one_exhibit(case: Case, worker: ThreadPoolExecutor) -> None:
    live = recording.LiveTake(case, worker.submit, None, Fed)
    live.start()
    wait(lambda: live.recorder.elapsed_s > 1.3)
    assert live.recorder.state is recording.RecorderState.RECORDING
    assert live.unsafe_s < 2
    halted = live.halt()
    assert (halted.reason, halted.fault) == ("stopped", None)
    evidence, _changes = recording.finish(case, halted.take_id)
    assert evidence is not None
    described = evidence.described
    assert (evidence.source, described.kind) == ("recorder", EvidenceKind.RECORDING)
    assert described.times[0].source is TimeSource.RECORDER_CLOCK
    assert (described.device, described.warnings) == ("测试麦克风", ())
    assert described.duration_ms is not None
    assert described.duration_ms == live.recorder.fed // 2 * 1000 // RATE >= 1000
    pcm = sound_of(case, evidence.id)
    assert len(pcm) == live.recorder.fed
    assert pcm[:RATE] == Fed.pcm[:RATE]
    assert recording.unfinished(case) == ()
    assert kinds(case)[-3:] == [takes.BEGUN, "evidence_added", takes.ENDED]
    assert handover.verify(case).whole
    with pytest.raises(NoSuchItem):
        recording.finish(case, halted.take_id)


def test_a_lost_device_and_a_moved_clock_are_noted(case: Case, worker: ThreadPoolExecutor) -> None:
    class Moves(Fed):
        def take(self):
            from dataclasses import replace

            took = super().take()
            return replace(took, clock_moved_s=3600.0 if self.elapsed_s > 0.6 else 0.0)

    live = recording.LiveTake(case, worker.submit, None, Moves)
    live.start()
    wait(lambda: live.recorder.elapsed_s > 1.2)
    live.recorder.unplug()
    halted = live.halt()
    assert halted.reason == "lost"
    evidence, _changes = recording.finish(case, halted.take_id, halted.reason)
    assert evidence is not None
    assert evidence.described.warnings == (CUT_OFF,)
    assert [one["event"] for one in told(case)] == ["clock_moved", "device_lost"]
    assert told(case)[0]["value"] == 3600.0
    assert handover.verify(case).whole


def test_a_full_disk_keeps_what_was_recorded(
    case: Case, worker: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file may not grow further: SQLite says FULL, as on a full disk."""
    live = recording.LiveTake(case, worker.submit, None, Fed)
    live.start()
    wait(lambda: live.recorder.elapsed_s > 1.2)

    def fill() -> None:
        with case.store.read() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    worker.submit(fill).result()
    wait(lambda: live.recorder.state is recording.RecorderState.FAILED)
    halted = live.halt()
    assert isinstance(halted.fault, DiskFull)
    assert halted.reason == "failed"
    assert len(recording.unfinished(case)) == 1
    case.store.reconnect()  # there is room again
    (evidence,), _changes = recording.salvage(case)
    assert evidence.described.duration_ms is not None
    assert evidence.described.duration_ms >= 500
    assert evidence.described.warnings == (CUT_OFF,)


def test_a_crash_between_exhibit_and_end_makes_no_second_one(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_id = takes.begin(case.store, START)
    takes.append(case.store, take_id, 0, tone(1.0))

    def crash(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(takes, "end", crash)
        with pytest.raises(KeyboardInterrupt):
            recording.finish(case, take_id)
    assert len(case.evidence()) == 1
    (evidence,), _changes = recording.salvage(case)
    assert [one.id for one in case.evidence()] == [evidence.id]
    assert evidence.described.warnings == ()  # it was whole: only the note of its end was missing
    assert recording.unfinished(case) == ()
    assert handover.verify(case).whole


def test_nothing_heard_makes_no_exhibit(case: Case) -> None:
    takes.begin(case.store, START)
    assert recording.salvage(case)[0] == ()
    assert case.evidence() == ()
    assert recording.unfinished(case) == ()


def test_read_only_leaves_it(case: Case) -> None:
    take_id = takes.begin(case.store, START)
    takes.append(case.store, take_id, 0, tone(0.5))
    path = case.path
    case.close()
    with cases.open_case(path, PASSWORD, read_only=True) as other:
        assert recording.salvage(other)[0] == ()
        assert len(recording.unfinished(other)) == 1


KILLED = """
import sys
sys.path.insert(0, sys.argv[2])
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from takes_kit import Fed
import time
from cunzheng.services import cases, recording
case = cases.open_case(Path(sys.argv[1]), sys.argv[3])
worker = ThreadPoolExecutor(1)
live = recording.LiveTake(case, worker.submit, None, Fed)
live.start()
while True:
    time.sleep(0.02)
    sys.stdout.write(f"{live.recorder.fed}\\n")
    sys.stdout.flush()
"""


def test_kill_loses_two_seconds_at_most(case: Case) -> None:
    """The process is killed outright, again and again, while it records in real time."""
    path = case.path
    case.close()
    kept = 0
    for after in (0.1, 0.9, 1.6):
        child = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(path), str(Path(__file__).parent), PASSWORD],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ,
        )  # fmt: skip
        assert child.stdout is not None
        assert child.stderr is not None
        fed, end = 0, 0.0
        while not end or time.monotonic() < end:
            line = child.stdout.readline()
            assert line, child.stderr.read()
            fed = int(line)
            end = end or time.monotonic() + after
        child.kill()
        rest = child.stdout.read().split("\n")
        fed = max([fed, *(int(one) for one in rest[:-1] if one)])
        child.wait()
        child.stderr.close()
        child.stdout.close()
        with cases.open_case(path, PASSWORD) as again:
            saved, _changes = recording.salvage(again)
            got = sum(len(sound_of(again, one.id)) for one in saved)
            assert fed - got <= 2 * RATE * 2, (fed, got)
            assert all(one.described.warnings == (CUT_OFF,) for one in saved)
            assert recording.unfinished(again) == ()
            kept += len(saved)
            whole = handover.verify(again).whole
        assert whole
    assert kept >= 2


def test_hours_need_no_more_memory_than_seconds(case: Case) -> None:
    """A quarter of an hour of sound becomes an exhibit without being held at once."""
    take_id = takes.begin(case.store, START)
    piece = tone(10.0)
    takes.append(case.store, take_id, 0, piece)
    for no in range(1, 90):
        takes.append(case.store, take_id, no, piece)
    size = 90 * len(piece)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    evidence, _changes = recording.finish(case, take_id)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    assert evidence is not None
    assert evidence.described.duration_ms == 900_000
    assert grown < size / 2, (grown, size)


MICROPHONE = """
import subprocess, sys, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from cunzheng.services import cases, recording
case = cases.create_case(Path(sys.argv[1]), sys.argv[3])
worker = ThreadPoolExecutor(1)
live = recording.LiveTake(case, worker.submit, "pulse")
live.start()
end = time.monotonic() + 6
while live.recorder.state is not recording.RecorderState.RECORDING and time.monotonic() < end:
    time.sleep(0.02)
subprocess.run(["paplay", "-d", "vmic", sys.argv[2]], check=True)
halted = live.halt()
assert halted.reason == "stopped" and halted.fault is None, halted
evidence, _changes = recording.finish(case, halted.take_id)
print(evidence.id)
case.close()
"""


@pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("pulseaudio", "paplay", "sox")),
    reason="no virtual microphone here",
)
def test_what_is_played_is_what_the_case_holds(tmp_path: Path) -> None:
    """A tone through PulseAudio, PortAudio, the case file and FLAC has the pitch it had."""
    socket = f"{tmp_path}/native"
    mine = {
        **os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path),
        "PULSE_SERVER": f"unix:{socket}", "PULSE_LATENCY_MSEC": "50",
    }  # fmt: skip
    server = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
         "-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1",
         "-L", "module-null-sink sink_name=vmic rate=48000 channels=1",
         "-L", "module-remap-source master=vmic.monitor source_name=mic1"],
        env=mine, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        for _ in range(50):
            if Path(socket).exists():
                break
            time.sleep(0.1)
        else:
            pytest.skip("PulseAudio did not start here")
        played, path = tmp_path / "tone.wav", tmp_path / "案卷.czx"
        subprocess.run(
            ["sox", "-n", "-r", "48000", "-c", "1", str(played), "synth", "1.5", "sine", "1000"],
            check=True,
        )
        done = subprocess.run(
            [sys.executable, "-c", MICROPHONE, str(path), str(played), PASSWORD],
            capture_output=True, text=True, check=False, timeout=60, env=mine,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    finally:
        server.terminate()
        server.wait(10)
    with cases.open_case(path, PASSWORD) as case:
        (evidence,) = case.evidence()
        with case.open_evidence(evidence.id) as file:
            data = file.read()
    pcm = memoryview(decoded(data)).cast("h")
    with av.open(io.BytesIO(data)) as sound:
        rate = sound.streams.audio[0].rate  # as PortAudio's device gives it
    loud = [no for no, one in enumerate(pcm) if abs(one) > 1000]
    assert len(loud) > rate  # more than a second of the tone got through
    part = pcm[loud[0] + rate // 10 : loud[0] + rate // 10 + rate // 2]
    rising = [no for no, (a, b) in enumerate(itertools.pairwise(part)) if a < 0 <= b]
    periods = sorted(b - a for a, b in itertools.pairwise(rising))
    # The middle one: a busy machine may drop a block between the player and the server.
    assert abs(periods[len(periods) // 2] - rate / 1000) < 1
