"""The curve and the speech of one hour of m4a beside a bare decode by the same library.

Run with ``dev.py bench``; prints ratios and the memory that is added. Nothing here asserts a time.
"""

from __future__ import annotations

import io
import os
import resource
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from cunzheng.intake import waveform

RUNS = 3
FFMPEG = shutil.which("ffmpeg")


def cpu(work: Callable[[], object]) -> float:
    """Seconds of this process, so that neighbours on the machine do not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def bare(data: bytes) -> int:
    with av.open(io.BytesIO(data)) as box:
        return sum(frame.samples for frame in box.decode(audio=0))


@pytest.mark.skipif(FFMPEG is None, reason="ffmpeg is not installed")
def test_one_hour_of_m4a(tmp_path: Path, figure: Callable[..., None]) -> None:
    path = tmp_path / "hour.m4a"
    subprocess.run(
        [FFMPEG or "", "-y", "-loglevel", "error", "-f", "lavfi", "-i",
         "anoisesrc=d=3600:c=pink:r=44100:a=0.2,tremolo=f=0.3:d=0.95", "-c:a", "aac", "-b:a",
         "64k", str(path)],
        check=True,
    )  # fmt: skip
    data = path.read_bytes()
    ratios, tool = [], []
    for _run in range(RUNS):
        peer = cpu(lambda: bare(data))
        command = [
            FFMPEG or "",
            "-loglevel",
            "error",
            "-threads",
            "1",
            "-i",
            path,
            "-f",
            "null",
            "-",
        ]
        began = os.times().children_user
        subprocess.run(command, check=True)
        theirs = os.times().children_user - began
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        ours = cpu(lambda: waveform.trace(io.BytesIO(data), "audio/mp4"))
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        ratios.append(ours / peer)
        tool.append(ours / theirs)
        print(f"\nbare {peer:.2f} s, trace {ours:.2f} s, ratio {ratios[-1]:.2f}, +{grown} kB")
    print(f"median ratio {sorted(ratios)[RUNS // 2]:.2f}")
    figure("sound.curve", ratios, "an hour of m4a")
    figure("sound.ffmpeg", tool, "one thread each, processor time")
