"""Recordings: real files, made by another program (ffmpeg), decoded from a stream of bytes."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
import sys
import time
import wave
from pathlib import Path

import pytest

from cunzheng.core.errors import Cancelled, CunzhengError, SourceDamaged, SourceTooLarge
from cunzheng.core.moments import TimeSource
from cunzheng.core.values import EvidenceKind
from cunzheng.intake.audio import examine_sound
from cunzheng.intake.describe import describe
from cunzheng.intake.limits import Limits

FFMPEG = shutil.which("ffmpeg")
needs_ffmpeg = pytest.mark.skipif(FFMPEG is None, reason="ffmpeg is not installed")
SECONDS = 3
CREATED = ("-metadata", "creation_time=2025-11-18T15:14:02Z")
NARROW = ("-ar", "8000", "-ac", "1")

# ending, encoder, media type, codec, does the container keep its time
FORMS = [
    ("m4a", ("-c:a", "aac"), "audio/mp4", "aac", True),
    ("mp4", ("-c:a", "aac"), "audio/mp4", "aac", True),
    ("mov", ("-c:a", "alac"), "audio/mp4", "alac", True),
    ("3gp", (*NARROW, "-c:a", "libopencore_amrnb"), "audio/3gpp", "amr_nb", True),
    ("amr", (*NARROW, "-c:a", "libopencore_amrnb"), "audio/amr", "amr_nb", False),
    ("awb", ("-ar", "16000", "-ac", "1", "-c:a", "libvo_amrwbenc", "-f", "amr"), "audio/amr-wb",
     "amr_wb", False),
    ("mp3", ("-c:a", "libmp3lame"), "audio/mpeg", "mp3", True),
    ("wav", ("-c:a", "pcm_s16le"), "audio/wav", "pcm_s16le", False),
    ("ogg", ("-c:a", "libopus"), "audio/ogg", "opus", True),
    ("oga", ("-c:a", "libvorbis"), "audio/ogg", "vorbis", True),
    ("flac", ("-c:a", "flac"), "audio/flac", "flac", True),
    ("wma", ("-c:a", "wmav2"), "audio/x-ms-wma", "wmav2", False),
    ("aac", ("-c:a", "aac"), "audio/aac", "aac", False),
    ("webm", ("-c:a", "libopus"), "audio/webm", "opus", True),
]  # fmt: skip


def make(path: Path, *options: str, seconds: float = SECONDS) -> Path:
    """A tone of *seconds* in the form the options say; skipped where the encoder is missing."""
    done = subprocess.run(
        [FFMPEG or "ffmpeg", "-y", "-loglevel", "error", "-f", "lavfi", "-i",
         f"sine=frequency=440:duration={seconds}:sample_rate=48000", *options, str(path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        pytest.skip("ffmpeg has no such encoder: " + " ".join(options))
    return path


@needs_ffmpeg
@pytest.mark.parametrize(("ending", "options", "media", "codec", "dated"), FORMS)
def test_every_form(
    tmp_path: Path, ending: str, options: tuple[str, ...], media: str, codec: str, dated: bool
) -> None:
    # The ending lies on purpose: only the bytes count.
    path = make(tmp_path / f"x.{ending}", *options, *CREATED).rename(tmp_path / "x.bin")
    described = describe(path).described
    assert described.kind is EvidenceKind.RECORDING
    assert described.media_type == media
    assert described.codec == codec
    assert described.duration_ms == pytest.approx(SECONDS * 1000, abs=120)
    claims = [one for one in described.times if one.source is TimeSource.CONTAINER]
    assert bool(claims) is dated
    if dated:
        assert claims[0].local.isoformat() == "2025-11-18T23:14:02+08:00"
    assert described.times[-1].source is TimeSource.FILE_SYSTEM
    assert ("no_time" in described.warnings) is not dated


@needs_ffmpeg
def test_a_video_is_a_video(tmp_path: Path) -> None:
    path = tmp_path / "VID_20260418_102100.mp4"
    done = subprocess.run(
        [FFMPEG or "", "-y", "-loglevel", "error", "-f", "lavfi", "-i", "testsrc=d=1:s=320x240",
         "-f", "lavfi", "-i", "sine=d=1", "-c:v", "mpeg4", "-c:a", "aac", str(path)],
        check=False,
    )  # fmt: skip
    assert done.returncode == 0
    described = describe(path).described
    assert described.kind is EvidenceKind.VIDEO
    assert (described.width, described.height) == (320, 240)
    assert described.duration_ms == pytest.approx(1000, abs=60)
    assert described.times[0].iso() == "2026-04-18T10:21:00+08:00"


@needs_ffmpeg
def test_the_first_claim_is_the_start_in_the_name(tmp_path: Path) -> None:
    path = make(tmp_path / "12900008830 2025-11-18 23-14-02.m4a", "-c:a", "aac", *CREATED)
    described = describe(path).described
    assert [one.source for one in described.times] == [
        TimeSource.FILE_NAME, TimeSource.CONTAINER, TimeSource.FILE_SYSTEM,
    ]  # fmt: skip
    assert described.number == "12900008830"
    assert described.warnings == ()


@needs_ffmpeg
def test_a_minute_in_the_name_gives_way_to_the_second_inside(tmp_path: Path) -> None:
    path = make(tmp_path / "12900008830-2511182314.m4a", "-c:a", "aac", *CREATED)
    first = describe(path).described.times[0]
    assert first.source is TimeSource.CONTAINER
    assert first.local.second == 2


@needs_ffmpeg
def test_times_that_disagree_are_all_kept_and_said(tmp_path: Path) -> None:
    path = make(tmp_path / "12900008830_20251119001402.m4a", "-c:a", "aac", *CREATED)
    described = describe(path).described
    assert "times_disagree" in described.warnings
    assert len(described.times) == 3


@needs_ffmpeg
def test_a_time_from_1904_is_no_time(tmp_path: Path) -> None:
    path = make(
        tmp_path / "a.m4a", "-c:a", "aac", "-metadata", "creation_time=1904-01-01T00:00:00Z"
    )
    described = describe(path).described
    assert [one.source for one in described.times] == [TimeSource.FILE_SYSTEM]
    assert "no_time" in described.warnings


@needs_ffmpeg
def test_cut_off_before_the_index_is_damaged(tmp_path: Path) -> None:
    whole = make(tmp_path / "a.m4a", "-c:a", "aac").read_bytes()
    with pytest.raises(SourceDamaged):
        examine_sound(io.BytesIO(whole[: len(whole) // 2]), "audio/mp4")


@needs_ffmpeg
@pytest.mark.parametrize(
    ("name", "options", "media"),
    [
        ("a.m4a", ("-c:a", "aac", "-movflags", "faststart"), "audio/mp4"),
        ("a.amr", (*NARROW, "-c:a", "libopencore_amrnb"), "audio/amr"),
        ("a.flac", ("-c:a", "flac"), "audio/flac"),
        ("a.wav", ("-c:a", "pcm_s16le"), "audio/wav"),
    ],
)
def test_what_can_still_be_heard_is_kept(
    tmp_path: Path, name: str, options: tuple[str, ...], media: str
) -> None:
    """A recording that breaks off is evidence still; it comes in and says so."""
    whole = make(tmp_path / name, *options, seconds=20).read_bytes()
    facts = examine_sound(io.BytesIO(whole[: len(whole) // 2 + 3]), media)
    assert 5_000 < facts.duration_ms < 15_000
    if name != "a.amr" or facts.warnings:  # a raw stream cut between frames shows nothing
        assert facts.warnings == ("breaks_off",)


def wav(seconds: float) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(random.Random(1).randbytes(int(seconds * 16000) // 2 * 2))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "media"),
    [
        (b"#!AMR\n", "audio/amr"),
        (wav(0), "audio/wav"),
        (
            b"\x00\x00\x00\x1cftypM4A \x00\x00\x00\x00" + random.Random(2).randbytes(3000),
            "audio/mp4",
        ),
        (b"OggS" + random.Random(3).randbytes(3000), "audio/ogg"),
        (b"ID3\x04" + bytes(3000), "audio/mpeg"),
        (b"fLaC" + bytes(3000), "audio/flac"),
    ],
    ids=["amr", "wav", "m4a", "ogg", "mp3", "flac"],
)
def test_no_sound_is_no_recording(data: bytes, media: str) -> None:
    with pytest.raises(SourceDamaged):
        examine_sound(io.BytesIO(data), media)


def test_limits() -> None:
    with pytest.raises(SourceTooLarge):
        examine_sound(io.BytesIO(wav(3)), "audio/wav", Limits(decoded_s=2))
    late = examine_sound(io.BytesIO(wav(3)), "audio/wav", Limits(budget_s=0))
    assert late.duration_ms == 3000
    assert late.warnings == ("duration_from_header",)


def test_cancel() -> None:
    class Stop:
        cancelled = True

        def begin(self, total: int, what: str = "") -> None: ...
        def advance(self, amount: int = 1) -> None: ...

    with pytest.raises(Cancelled):
        examine_sound(io.BytesIO(wav(1)), "audio/wav", progress=Stop())


def test_a_playlist_opens_no_other_file(tmp_path: Path) -> None:
    """libav's probing would follow a playlist to other files and to the network."""
    (tmp_path / "secret.wav").write_bytes(wav(1))
    list_ = f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{tmp_path}/secret.wav\n".encode()
    for media in ("audio/mpeg", "audio/mp4", "audio/ogg"):
        with pytest.raises(SourceDamaged):
            examine_sound(io.BytesIO(list_), media)


@needs_ffmpeg
def test_nothing_is_written_to_stderr(tmp_path: Path) -> None:
    """libav names the file and its tags there, and stderr ends in logs."""
    path = make(tmp_path / "某人.m4a", "-c:a", "aac", "-metadata", "title=某人的电话")
    path.with_name("cut.m4a").write_bytes(path.read_bytes()[:2000])
    program = (
        "import sys; from pathlib import Path; from cunzheng.intake.walking import walk\n"
        "found, refused = walk([Path(sys.argv[1])]); assert len(found) == 1 == len(refused)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@needs_ffmpeg
@pytest.mark.parametrize(
    ("name", "options", "media"),
    [
        ("a.amr", (*NARROW, "-c:a", "libopencore_amrnb"), "audio/amr"),
        ("a.m4a", (*NARROW, "-c:a", "aac"), "audio/mp4"),
        ("a.ogg", ("-ac", "1", "-c:a", "libopus", "-b:a", "12k"), "audio/ogg"),
    ],
)
def test_mutated_recordings_end_in_an_answer(
    tmp_path: Path, name: str, options: tuple[str, ...], media: str
) -> None:
    whole = make(tmp_path / name, *options, seconds=0.5).read_bytes()
    chance = random.Random(4)
    began = time.monotonic()
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            facts = examine_sound(io.BytesIO(bytes(data)), media, Limits(budget_s=5))
        except CunzhengError:
            continue
        assert facts.duration_ms > 0
    assert time.monotonic() - began < 60
