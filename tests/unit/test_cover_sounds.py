"""Recordings that are broken, odd or too long: what there is of them, or one plain refusal."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
import wave
from pathlib import Path

import pytest

from cunzheng.core.errors import Cancelled, SourceDamaged, SourceTooLarge
from cunzheng.core.errors_sounds import TooLongToAmplify
from cunzheng.core.progress import NULL_PROGRESS, NullProgress
from cunzheng.intake import listening, louder, waveform
from cunzheng.intake.audio import examine_sound
from cunzheng.intake.limits import Limits

FFMPEG = shutil.which("ffmpeg")
needs_ffmpeg = pytest.mark.skipif(FFMPEG is None, reason="ffmpeg is not installed")


class Stop(NullProgress):
    cancelled = True


def wav(seconds: float = 2.0, rate: int = 8000, channels: int = 1) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"\x00\x10\x00\xf0" * (int(seconds * rate * channels) // 2))
    return out.getvalue()


def made(*options: str) -> bytes:
    done = subprocess.run(
        [FFMPEG or "ffmpeg", "-loglevel", "error", *options], capture_output=True, check=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def m4a() -> bytes:
    folder = Path(__file__).resolve().parents[2] / "resources" / "sample"
    return next(folder.glob("*.m4a")).read_bytes()


def destroyed(data: bytes, share: float = 0.6) -> bytes:
    """The same file with noise where most of its sound was; its index stays."""
    at = data.index(b"mdat") + 4
    size = int.from_bytes(data[at - 8 : at - 4], "big") - 8
    begin = at + int(size * (1 - share) / 2)
    noise = random.Random(7).randbytes(int(size * share))
    return data[:begin] + noise + data[begin + len(noise) :]


# --- the curve -----------------------------------------------------------------------------------


def test_a_recording_destroyed_in_the_middle_is_not_called_whole(m4a: bytes) -> None:
    whole = waveform.trace(io.BytesIO(m4a), "audio/mp4")
    broken = waveform.trace(io.BytesIO(destroyed(m4a)), "audio/mp4")
    assert (whole.whole, broken.whole) == (True, False)
    assert 0 < broken.duration_ms < whole.duration_ms
    assert examine_sound(io.BytesIO(destroyed(m4a)), "audio/mp4").warnings


def test_a_rate_that_no_recorder_has_is_no_sound() -> None:
    with pytest.raises(SourceDamaged):
        waveform.trace(io.BytesIO(wav(rate=2000)), "audio/wav")
    with pytest.raises(SourceDamaged):
        waveform.trace(io.BytesIO(wav()), "text/plain")
    with pytest.raises(SourceDamaged):
        waveform.trace(io.BytesIO(wav(seconds=0)), "audio/wav")


@needs_ffmpeg
def test_a_film_without_sound_has_no_curve() -> None:
    film = made(
        "-f", "lavfi", "-i", "color=s=32x32:d=1:r=5", "-an", "-f", "mp4",
        "-movflags", "frag_keyframe+empty_moov", "-",
    )  # fmt: skip
    for work in (waveform.trace, louder.louder):
        with pytest.raises(SourceDamaged):
            work(io.BytesIO(film), "audio/mp4")
    with pytest.raises(SourceDamaged):
        listening.sound(io.BytesIO(film), "audio/mp4", NULL_PROGRESS)


@needs_ffmpeg
@pytest.mark.parametrize("then", [("22050", "1"), ("44100", "1"), ("48000", "2")])
def test_a_sound_that_changes_its_form_goes_on(then: tuple[str, str]) -> None:
    """Two streams in one file, as some recorders join them: both halves count.

    libav's queue ends the whole process over a frame with another number of channels.
    """
    pytest.importorskip("numpy")
    parts = [
        made("-f", "lavfi", "-i", "sine=frequency=440:duration=4", "-ar", rate, "-ac", ways,
             "-f", "mp3", "-id3v2_version", "0", "-write_xing", "0", "-")
        for rate, ways in (("44100", "2"), then)
    ]  # fmt: skip
    joined = b"".join(parts)
    first = waveform.trace(io.BytesIO(parts[0]), "audio/mpeg")
    both = waveform.trace(io.BytesIO(joined), "audio/mpeg")
    assert both.whole
    assert both.duration_ms == pytest.approx(2 * first.duration_ms, abs=300)
    assert len(both.peaks) == pytest.approx(2 * len(first.peaks), abs=8)
    for copy, kind in (
        (louder.louder(io.BytesIO(joined), "audio/mpeg"), "audio/wav"),
        (listening.sound(io.BytesIO(joined), "audio/mpeg"), "audio/mpeg"),
    ):
        heard = waveform.trace(io.BytesIO(copy), kind).duration_ms
        assert heard == pytest.approx(both.duration_ms, abs=300)


def test_what_takes_too_long_is_cut_off_and_says_so(m4a: bytes) -> None:
    nothing = waveform.trace(io.BytesIO(wav(7)), "audio/wav")
    assert nothing.whole
    with pytest.raises(SourceTooLarge):
        waveform.trace(io.BytesIO(wav(7)), "audio/wav", Limits(decoded_s=2))
    with pytest.raises((SourceTooLarge, SourceDamaged)):
        waveform.trace(io.BytesIO(m4a), "audio/mp4", Limits(budget_s=-10))
    with pytest.raises(Cancelled):
        waveform.trace(io.BytesIO(m4a), "audio/mp4", progress=Stop())


def test_a_click_beside_speech_and_two_words_are_told_apart() -> None:
    word, pause = b"\1" * 10, b"\0" * 40
    assert len(waveform.smoothed(word + pause + word, 10_000)) == 2
    assert len(waveform.smoothed(word + b"\0" * 4 + word, 10_000)) == 1
    assert waveform.smoothed(b"\1\1" + pause, 10_000) == ()
    # Marks beyond the end that the file claims are none of it.
    assert waveform.smoothed(pause + word, 100) == ()


# --- the louder copy -----------------------------------------------------------------------------


def test_a_longer_recording_is_raised_block_by_block() -> None:
    pytest.importorskip("numpy")
    data = louder.louder(io.BytesIO(wav(65)), "audio/wav")
    with wave.open(io.BytesIO(data)) as file:
        assert file.getnframes() / file.getframerate() == pytest.approx(65, abs=0.2)


def test_nothing_to_hear_cannot_be_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numpy")
    with pytest.raises(SourceDamaged):
        louder.louder(io.BytesIO(wav(seconds=0)), "audio/wav")
    monkeypatch.setattr(louder, "LONGEST_S", 20)
    with pytest.raises(TooLongToAmplify):
        louder.louder(io.BytesIO(wav(65)), "audio/wav")


# --- the copy that a browser plays ---------------------------------------------------------------


def test_noise_after_the_beginning_ends_the_copy(m4a: bytes) -> None:
    whole = listening.sound(io.BytesIO(m4a), "audio/mp4", NULL_PROGRESS)
    broken = listening.sound(io.BytesIO(destroyed(m4a)), "audio/mp4", NULL_PROGRESS)
    assert 0 < len(broken) < len(whole)
    for data in (wav(seconds=0), b"RIFF" + bytes(60)):
        with pytest.raises(SourceDamaged):
            listening.sound(io.BytesIO(data), "audio/wav", NULL_PROGRESS)
    with pytest.raises(SourceDamaged):
        listening.sound(io.BytesIO(wav()), "text/plain", NULL_PROGRESS)
