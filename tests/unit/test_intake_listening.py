"""Copies for browsers: they hold what the original holds, and damage is refused."""

from __future__ import annotations

import io

import av
import pytest
from PIL import Image

from cunzheng.assets import asset
from cunzheng.core.errors import Cancelled, SourceDamaged
from cunzheng.core.progress import NullProgress
from cunzheng.intake import listening


def sample(ending: str) -> bytes:
    path = next(one for one in asset("resources/sample").iterdir() if one.suffix == ending)
    return path.read_bytes()


def test_an_amr_recording_becomes_an_mp3_of_the_same_length() -> None:
    data = listening.sound(io.BytesIO(sample(".amr")), "audio/amr")
    with av.open(io.BytesIO(data), format="mp3") as box:
        seconds = sum(frame.samples for frame in box.decode(audio=0)) / listening._RATE
    assert 14 < seconds < 15.5
    assert len(data) < seconds * 48_000 / 8 * 1.2


def test_a_recording_that_breaks_off_goes_as_far_as_it_goes() -> None:
    whole = sample(".amr")
    data = listening.sound(io.BytesIO(whole[: len(whole) // 2]), "audio/amr")
    assert len(data) > 10_000


def test_noise_is_refused_and_a_cancel_is_heard() -> None:
    with pytest.raises(SourceDamaged):
        listening.sound(io.BytesIO(b"#!AMR\n" + bytes(100)), "audio/mp4")

    class Stopped(NullProgress):
        cancelled = True

    with pytest.raises(Cancelled):
        listening.sound(io.BytesIO(sample(".amr")), "audio/amr", Stopped())


def test_a_picture_stands_upright_small_and_says_nothing_of_the_camera() -> None:
    made = Image.new("RGB", (3000, 1000), "white")
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    exif[0x010F] = "Kamera"
    out = io.BytesIO()
    made.save(out, "JPEG", exif=exif)
    with Image.open(io.BytesIO(listening.picture(out, "image/jpeg"))) as shown:
        assert shown.size == (800, 2400)
        assert not shown.getexif()
