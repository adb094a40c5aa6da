"""The curve and the speech of recordings that another program (ffmpeg) made, in every form."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from cunzheng.core.errors import Cancelled, SourceDamaged, SourceTooLarge
from cunzheng.core.errors_sounds import CannotAmplify
from cunzheng.intake import louder, waveform
from cunzheng.intake.limits import Limits
from cunzheng.services import sounds

FFMPEG = shutil.which("ffmpeg")
needs_ffmpeg = pytest.mark.skipif(FFMPEG is None, reason="ffmpeg is not installed")
NARROW = ("-ar", "8000", "-ac", "1")
FORMS = [
    ("m4a", "audio/mp4", ("-c:a", "aac")),
    ("mp3", "audio/mpeg", ("-c:a", "libmp3lame")),
    ("amr", "audio/amr", (*NARROW, "-c:a", "libopencore_amrnb")),
    ("awb", "audio/amr-wb", ("-ar", "16000", "-ac", "1", "-c:a", "libvo_amrwbenc", "-f", "amr")),
    ("3gp", "audio/3gpp", (*NARROW, "-c:a", "libopencore_amrnb")),
    ("wav", "audio/wav", ("-c:a", "pcm_s16le", "-ac", "2")),
    ("ogg", "audio/ogg", ("-c:a", "libopus")),
    ("flac", "audio/flac", ("-ar", "22050", "-c:a", "flac")),
    ("wma", "audio/x-ms-wma", ("-c:a", "wmav2")),
]  # fmt: skip


def voice(seconds: float, rate: int = 16000) -> np.ndarray:
    """Something that a speech detector takes for speech: a buzz with formants and syllables."""
    at = np.arange(int(seconds * rate)) / rate
    sound = sum(np.sin(2 * np.pi * 130 * n * at) / n for n in range(1, 25))
    return 0.12 * sound * (0.55 + 0.45 * np.sin(2 * np.pi * 4 * at))


def talk() -> np.ndarray:
    """1 s silence, 1.5 s voice, 2 s silence, 1 s voice at a tenth, 1 s silence."""
    still = np.zeros(16000)
    return np.concatenate([still, voice(1.5), still, still, voice(1.0) * 0.1, still])


def wav_of(sound: np.ndarray, rate: int = 16000) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return out.getvalue()


def envelope(sound: np.ndarray) -> np.ndarray:
    """Loudest sample of each twentieth of a second, as a trace keeps it."""
    return np.sqrt(np.abs(sound[: len(sound) // 800 * 800]).reshape(-1, 800).max(axis=1)) * 255


@needs_ffmpeg
@pytest.mark.parametrize(("ending", "media", "options"), FORMS, ids=[one[0] for one in FORMS])
def test_every_form_shows_what_was_encoded(
    tmp_path: Path, ending: str, media: str, options: tuple[str, ...]
) -> None:
    source, coded = tmp_path / "talk.wav", tmp_path / f"x.{ending}"
    source.write_bytes(wav_of(talk()))
    done = subprocess.run(
        [FFMPEG or "", "-y", "-loglevel", "error", "-i", str(source), *options, str(coded)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        pytest.skip("ffmpeg has no such encoder")
    with coded.open("rb") as file:
        made = waveform.trace(file, media)
    assert made.whole
    assert made.duration_ms == pytest.approx(6500, abs=150)
    assert len(made.peaks) == pytest.approx(130, abs=4)
    wanted = envelope(talk())
    got = np.frombuffer(made.peaks, np.uint8)[: len(wanted)].astype(float)
    # Some encoders put silence in front: up to a tenth of a second.
    best = max(np.corrcoef(got[lag:120], wanted[: len(got[lag:120])])[0, 1] for lag in range(3))
    assert best > 0.93
    begins = [begin for begin, _end in made.speech]
    assert len(made.speech) == 2
    assert begins[0] == pytest.approx(1000, abs=350)
    assert begins[1] == pytest.approx(4500, abs=350)
    assert made.speech[0][1] == pytest.approx(2500, abs=450)


def test_a_trace_is_the_same_however_the_file_is_cut_up() -> None:
    data = wav_of(talk())
    assert waveform.trace(io.BytesIO(data), "audio/wav") == waveform.trace(
        io.BytesIO(data), "audio/wav"
    )


@pytest.mark.parametrize("rate", [8000, 11025, 22050, 44100, 48000])
def test_every_rate_has_twenty_peaks_a_second(rate: int) -> None:
    sound = np.zeros(rate * 4 + rate // 2)
    sound[rate * 4 :] = 0.25
    made = waveform.trace(io.BytesIO(wav_of(sound, rate)), "audio/wav")
    assert made.duration_ms == pytest.approx(4500, abs=1)
    assert len(made.peaks) == 90 or len(made.peaks) == 91
    assert set(made.peaks[:79]) == {0}
    assert set(made.peaks[81:90]) == {127}  # 255 times the root of a quarter


def test_a_cut_off_file_gives_what_it_has_and_junk_nothing() -> None:
    data = wav_of(talk())
    made = waveform.trace(io.BytesIO(data[: len(data) // 2]), "audio/wav")
    assert made.duration_ms == pytest.approx(3250, abs=60)
    for media in ("audio/wav", "audio/mp4", "text/plain"):
        with pytest.raises(SourceDamaged):
            waveform.trace(io.BytesIO(b"\x00\x01 nothing to hear" * 40), media)


def test_limits_and_the_stop_button() -> None:
    data = wav_of(talk())
    with pytest.raises(SourceTooLarge):
        waveform.trace(io.BytesIO(data), "audio/wav", Limits(decoded_s=2))

    class Stop:
        cancelled = False
        steps = 0

        def begin(self, total: int, what: str = "") -> None:
            self.total = total

        def advance(self, amount: int = 1) -> None:
            self.steps += amount
            self.cancelled = True

    stop = Stop()
    with pytest.raises(Cancelled):
        waveform.trace(io.BytesIO(wav_of(np.zeros(16000 * 60))), "audio/wav", progress=stop)
    assert stop.total == 60
    assert 0 < stop.steps < 60


def test_clicks_go_and_short_pauses_stay() -> None:
    def marks(*runs: tuple[int, int]) -> bytes:
        return b"".join(bytes([value]) * frames for value, frames in runs)

    assert waveform.smoothed(marks((0, 50), (1, 2), (0, 50)), 3060) == ()
    assert waveform.smoothed(marks((0, 50), (1, 20), (0, 10), (1, 20), (0, 50)), 4500) == (
        (1500 - 240, 3000 + 240),
    )
    assert waveform.smoothed(marks((1, 20), (0, 100), (1, 20)), 4200) == ((0, 840), (3360, 4200))
    assert waveform.smoothed(b"", 0) == ()


@pytest.mark.parametrize("rate", [8000, 11025, 16000, 44100, 48000])
def test_without_numpy_the_trace_is_the_same(rate: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """numpy comes with the OCR extra only."""
    noise = np.random.default_rng(1).normal(0, 0.02, rate * 3)
    data = wav_of(np.concatenate([noise, voice(2.5, rate), noise, -voice(1.2, rate)]), rate)
    quick = waveform.trace(io.BytesIO(data), "audio/wav")
    monkeypatch.setitem(sys.modules, "numpy", None)
    assert waveform.trace(io.BytesIO(data), "audio/wav") == quick
    assert len(quick.speech) == 2


def test_the_louder_copy_raises_the_faint_and_never_clips() -> None:
    data = wav_of(talk() * 0.5)
    with wave.open(io.BytesIO(louder.louder(io.BytesIO(data), "audio/wav")), "rb") as file:
        assert (file.getframerate(), file.getnchannels()) == (16000, 1)
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768

    def rms(part: np.ndarray, begin: float, end: float) -> float:
        return float(np.sqrt((part[int(begin * 16000) : int(end * 16000)] ** 2).mean()))

    before = talk() * 0.5
    assert len(sound) == len(before)
    assert rms(sound, 4.9, 5.4) > 6 * rms(before, 4.9, 5.4)
    assert rms(sound, 1.5, 2.4) < 4 * rms(before, 1.5, 2.4)
    assert np.abs(sound).max() < 1.0
    assert rms(sound, 0.0, 0.9) < 0.001  # silence stays silence


def test_a_louder_copy_needs_numpy_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "cunzheng.intake.louder")
    monkeypatch.delattr("cunzheng.intake.louder")
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(CannotAmplify):
        sounds.louder(wav_of(talk()), "audio/wav")
