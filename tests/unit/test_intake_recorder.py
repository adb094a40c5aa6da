"""The microphone: without one, and through a virtual one where PulseAudio can be started."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from cunzheng.core.errors import NoMicrophone, SoundUnavailable
from cunzheng.intake.audio import examine_sound
from cunzheng.intake.recorder import Recorder, RecorderState, wav_bytes, wav_header

TOOLS = ("pulseaudio", "paplay", "espeak-ng")


def run(program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A fresh process: PortAudio looks for devices once, when it is loaded."""
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, **environment},
    )  # fmt: skip


def test_wav_header_is_read_by_others() -> None:
    pcm = bytes(range(256)) * 100
    whole = wav_bytes(pcm, 16000)
    with wave.open(io.BytesIO(whole)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (16000, 1, 2)
        assert file.readframes(file.getnframes()) == pcm


def test_a_take_without_an_end_can_be_heard() -> None:
    """The header of a take that was cut off says no length; everything written is still there."""
    facts = examine_sound(io.BytesIO(wav_header(16000) + bytes(32000)), "audio/wav")
    assert facts.duration_ms == 1000


def test_no_microphone() -> None:
    program = """
from cunzheng.core.errors import NoMicrophone
from cunzheng.intake.recorder import Recorder, RecorderState, microphones
recorder = Recorder(lambda block: None)
try:
    recorder.start()
except NoMicrophone as error:
    assert error.message()
else:
    raise SystemExit("it recorded from nothing")
assert recorder.state is RecorderState.FAILED
take = recorder.stop()
assert (take.frames, take.started, take.duration_ms) == (0, None, 0)
assert microphones() == ()
"""
    try:
        import sounddevice  # noqa: F401
    except OSError:
        pytest.skip("PortAudio is not installed")
    nowhere = {"PULSE_SERVER": "unix:/nonexistent", "PIPEWIRE_REMOTE": "/nonexistent"}
    listed = "from cunzheng.intake.recorder import microphones; print(len(microphones()))"
    if run(listed, **nowhere).stdout.strip() != "0":
        pytest.skip("this machine has a microphone of its own")
    done = run(program, **nowhere)
    assert done.returncode == 0, done.stderr


def test_no_sound_system() -> None:
    program = """
import ctypes.util
ctypes.util.find_library = lambda name: None
from cunzheng.core.errors import SoundUnavailable
from cunzheng.intake.recorder import microphones
try:
    microphones()
except SoundUnavailable as error:
    assert error.message()
else:
    raise SystemExit("PortAudio was found after all")
"""
    if sys.platform != "linux":
        pytest.skip("only on Linux is PortAudio a library of the system")
    done = run(program)
    assert done.returncode == 0, done.stderr


def test_errors_are_sentences() -> None:
    for error in (NoMicrophone(), SoundUnavailable()):
        assert error.message().endswith(".")
        assert error.exit_code == 5


# --- a virtual microphone --------------------------------------------------------------------


@pytest.fixture
def virtual(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Environment of a PulseAudio of our own with one microphone, fed by ``paplay -d vmic``."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip("not installed: " + ", ".join(missing))
    socket = f"{tmp_path}/native"
    mine = {
        "XDG_RUNTIME_DIR": str(tmp_path),
        "HOME": str(tmp_path),
        "PULSE_SERVER": f"unix:{socket}",
        "PULSE_LATENCY_MSEC": "50",
    }
    server = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
         "-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1",
         "-L", "module-null-sink sink_name=vmic rate=48000 channels=1",
         "-L", "module-remap-source master=vmic.monitor source_name=mic1"],
        env={**os.environ, **mine}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        for _ in range(50):
            if Path(socket).exists():
                break
            time.sleep(0.1)
        else:
            pytest.skip("PulseAudio did not start here")
        yield mine
    finally:
        server.terminate()
        server.wait(10)


RECORD = """
import subprocess, sys, time
from cunzheng.intake.recorder import Recorder, RecorderState, microphones, wav_bytes
assert any(one.name == "pulse" for one in microphones()), microphones()
blocks, loudest = [], 0.0
recorder = Recorder(blocks.append, "pulse")
recorder.start()
assert recorder.state is not RecorderState.IDLE
for _ in range(80):
    if recorder.state is RecorderState.RECORDING:
        break
    time.sleep(0.05)
assert recorder.elapsed_s < 1
player = subprocess.Popen(["paplay", "-d", "vmic", sys.argv[1]])
while player.poll() is None:
    loudest = max(loudest, recorder.level)
    time.sleep(0.05)
assert recorder.state is RecorderState.RECORDING
take = recorder.stop()
assert take.state is RecorderState.STOPPED
assert recorder.stop() == recorder.take()
assert loudest > 0.02, loudest
assert take.started is not None
assert abs(take.clock_moved_s) < 0.5
assert abs(take.duration_ms / 1000 - take.elapsed_s) < 0.6, take
open(sys.argv[2], "wb").write(wav_bytes(b"".join(blocks), take.rate))
"""


def test_a_real_recording(tmp_path: Path, virtual: dict[str, str]) -> None:
    """What is played into the microphone is what is recorded."""
    played, taken = tmp_path / "played.wav", tmp_path / "taken.wav"
    subprocess.run(["espeak-ng", "-v", "cmn", "-w", str(played), "明天就带人上门"], check=True)
    done = subprocess.run(
        [sys.executable, "-c", RECORD, str(played), str(taken)],
        capture_output=True, text=True, check=False, timeout=60, env={**os.environ, **virtual},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    one, other = envelope(played), envelope(taken)
    assert len(other) > len(one) * 0.9
    best = max(
        likeness(one, other[shift : shift + len(one)])
        for shift in range(max(1, len(other) - len(one) + 1))
    )
    assert best > 0.9, best


def test_the_sound_server_dies(tmp_path: Path, virtual: dict[str, str]) -> None:
    """Nothing is raised when the device goes; the recorder notices and keeps what it has."""
    program = """
import subprocess, time
from cunzheng.intake.recorder import Recorder, RecorderState
blocks = []
recorder = Recorder(blocks.append, "pulse")
recorder.start()
end = time.monotonic() + 5
while not blocks and time.monotonic() < end:
    time.sleep(0.05)
assert blocks
subprocess.run(["pactl", "exit"], check=True)
end = time.monotonic() + 8
while recorder.state is RecorderState.RECORDING and time.monotonic() < end:
    time.sleep(0.05)
assert recorder.state is RecorderState.LOST, recorder.state
take = recorder.stop()
assert take.state is RecorderState.LOST
assert take.frames == sum(map(len, blocks)) // 2 > 0
"""
    done = run(program, **virtual)
    assert done.returncode == 0, done.stderr


def test_a_sink_that_fails_is_told_at_the_end(virtual: dict[str, str]) -> None:
    program = """
import time
from cunzheng.core.errors import DiskFull
from cunzheng.intake.recorder import Recorder, RecorderState
def sink(block):
    raise DiskFull
recorder = Recorder(sink, "pulse")
recorder.start()
end = time.monotonic() + 5
while recorder.state is not RecorderState.FAILED and time.monotonic() < end:
    time.sleep(0.05)
assert recorder.state is RecorderState.FAILED
try:
    recorder.stop()
except DiskFull:
    pass
else:
    raise SystemExit("the full disk was not told")
"""
    done = run(program, **virtual)
    assert done.returncode == 0, done.stderr


def test_start_only_once() -> None:
    recorder = Recorder(lambda _block: None)
    assert recorder.state is RecorderState.IDLE
    assert recorder.elapsed_s == 0
    assert recorder.stop().frames == 0


def envelope(path: Path) -> list[float]:
    """Mean loudness in steps of 20 ms."""
    with wave.open(str(path)) as file:
        step, data = file.getframerate() // 50 * 2, file.readframes(file.getnframes())
    return [
        sum(
            abs(int.from_bytes(data[at + no : at + no + 2], "little", signed=True))
            for no in range(0, step, 16)
        )
        for at in range(0, len(data) - step, step)
    ]


def likeness(one: list[float], other: list[float]) -> float:
    """Correlation of two envelopes, -1 to 1."""
    size = min(len(one), len(other))
    if size < len(one) * 0.8:
        return 0.0
    a, b = one[:size], other[:size]
    mean_a, mean_b = sum(a) / size, sum(b) / size
    over = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    under = sum((x - mean_a) ** 2 for x in a) * sum((y - mean_b) ** 2 for y in b)
    return over / under**0.5 if under else 0.0
