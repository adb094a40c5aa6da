"""Make the files of resources/sample/ (the invented case), the same each time.

    python packaging/make_sample.py [--regular FONT]

Needs espeak-ng and ffmpeg (Debian: espeak-ng, ffmpeg with libopencore-amrnb) and Pillow.
``--regular`` names a Noto Sans CJK Regular for the screens (Debian: fonts-noto-cjk); without it
they are drawn with the bundled bold face. story.toml and README.md are written by hand.
"""

from __future__ import annotations

import argparse
import html
import shutil
import subprocess
import sys
import tempfile
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path

import sample_pictures as pictures
import sample_story as story

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample"
RATE = 22050  # what espeak-ng writes
LINE = "highpass=f=300,lowpass=f=3400,volume=1.6,alimiter=limit=0.9"  # the band of a telephone
TAIL_MS = 900

M4A = "12900008830 2025-11-18 23-14-02.m4a"
AMR = "12900008831_20260108_221530.amr"
SMS_SCREEN = "Screenshot_20251205_160233.png"
GROUP_SCREEN = "Screenshot_20260209-211530.png"
CALLS_SCREEN = "Screenshot_20260310-202210.png"
DOOR = "IMG_20260418_102100.jpg"
SMS_EXPORT = "sms-20260425183000.xml"
CALLS_EXPORT = "calls-20260425183000.xml"


def main() -> int:
    """Write all files and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--regular", type=Path, help="a Noto Sans CJK Regular")
    parser.add_argument("--out", type=Path, default=SAMPLE)
    chosen = parser.parse_args()
    missing = [tool for tool in ("espeak-ng", "ffmpeg") if shutil.which(tool) is None]
    if missing:
        print("missing: " + ", ".join(missing), file=sys.stderr)
        return 1
    out: Path = chosen.out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        created = ("-metadata", "creation_time=2025-11-18T15:14:02Z")
        record(story.RECORDING_2025, work, out / M4A,
               ("-c:a", "aac", "-b:a", "32k", "-ar", "16000", *created))  # fmt: skip
        record(story.RECORDING_2026, work, out / AMR,
               ("-c:a", "libopencore_amrnb", "-b:a", "12.2k", "-ar", "8000"))  # fmt: skip
    regular: Path | None = chosen.regular
    for name, draw in (
        (SMS_SCREEN, pictures.sms_screen),
        (GROUP_SCREEN, pictures.group_screen),
        (CALLS_SCREEN, pictures.calls_screen),
    ):
        # 64 colours are enough for flat screens and keep the repository small.
        draw(regular).quantize(64, dither=0).save(out / name, optimize=True)
    photo, exif = pictures.door_photo(regular)
    photo.save(out / DOOR, quality=82, exif=exif)
    (out / SMS_EXPORT).write_text(sms_export(), encoding="utf-8", newline="\n")
    (out / CALLS_EXPORT).write_text(calls_export(), encoding="utf-8", newline="\n")
    for path in sorted(out.iterdir()):
        print(f"{path.stat().st_size:9d}  {path.name}")
    return 0


def record(
    sentences: Sequence[story.Spoken], work: Path, target: Path, options: Sequence[str]
) -> None:
    """Speak the sentences at their milliseconds, through a telephone's band, into *target*."""
    samples = array("h")
    for no, sentence in enumerate(sentences):
        said = speak(sentence, work / f"{no}.wav")
        start = sentence.at_ms * RATE // 1000
        if start < len(samples):
            over = (len(samples) - start) * 1000 // RATE
            raise SystemExit(f"sentence {no} of {target.name} begins {over} ms too early")
        samples.extend([0] * (start - len(samples)))
        samples.extend(said)
        print(f"{target.name}: {sentence.at_ms} to {len(samples) * 1000 // RATE} ms")
    samples.extend([0] * (TAIL_MS * RATE // 1000))
    whole = work / "whole.wav"
    with wave.open(str(whole), "wb") as file:
        file.setparams((1, 2, RATE, len(samples), "NONE", "not compressed"))
        file.writeframes(samples.tobytes())
    # The hiss keeps the pauses from being dead; its seed is fixed.
    noise = f"anoisesrc=r={RATE}:a=0.004:c=pink:seed=7"
    subprocess.run(
        ["ffmpeg", "-y", "-loglevel", "error", "-i", str(whole), "-f", "lavfi", "-i", noise,
         "-filter_complex", f"[0:a]{LINE}[v];[v][1:a]amix=duration=first:normalize=0[o]",
         "-map", "[o]", "-ac", "1", "-map_metadata", "-1", *options,
         "-fflags", "+bitexact", "-flags:a", "+bitexact", str(target)],
        check=True,
    )  # fmt: skip


def speak(sentence: story.Spoken, path: Path) -> array[int]:
    """Samples of one sentence without the silence around it."""
    subprocess.run(
        ["espeak-ng", "-v", sentence.voice, "-s", "210", "-w", str(path), sentence.words],
        check=True,
    )
    with wave.open(str(path), "rb") as file:
        if file.getframerate() != RATE:
            raise SystemExit("espeak-ng writes another rate than expected")
        samples = array("h", file.readframes(file.getnframes()))
    loud = [no for no, one in enumerate(samples) if abs(one) > 300]
    return samples[loud[0] : loud[-1] + 1]


def sms_export() -> str:
    """Messages in the form of "SMS Backup & Restore", emoji in halves as that app writes them."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>',
        "<!--Invented sample of the app, in the form of an SMS backup-->",
        f'<smses count="{len(story.MESSAGES)}" type="full">',
    ]
    for one in story.MESSAGES:
        at = story.milliseconds(one.at)
        lines.append(
            f'  <sms protocol="0" address="{one.number}" date="{at}" type="{one.kind}"'
            f' subject="null" body="{attribute(one.body)}" toa="null" sc_toa="null"'
            f' service_center="null" read="1" status="-1" locked="0" date_sent="{at - 2000}"'
            f' readable_date="{readable(one.at)}" contact_name="{attribute(one.name)}" />'
        )
    return "\n".join([*lines, "</smses>", ""])


def calls_export() -> str:
    """The call log in the same form."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>',
        "<!--Invented sample of the app, in the form of a call-log backup-->",
        f'<calls count="{len(story.CALLS)}" type="full">',
    ]
    for one in story.CALLS:
        lines.append(
            f'  <call number="{one.number}" duration="{one.seconds}"'
            f' date="{story.milliseconds(one.at)}" type="{one.kind}" presentation="1"'
            f' readable_date="{readable(one.at)}" contact_name="{attribute(one.name)}" />'
        )
    return "\n".join([*lines, "</calls>", ""])


def readable(at: str) -> str:
    day, clock = at.split(" ")
    year, month, date = (int(part) for part in day.split("-"))
    return f"{year}年{month}月{date}日 {clock}"


def attribute(text: str) -> str:
    """Escaped; signs above U+FFFF as two references, which strict XML forbids but phones write."""
    out = []
    for sign in html.escape(text):
        code = ord(sign)
        if code > 0xFFFF:
            out.append(f"&#{0xD800 + ((code - 0x10000) >> 10)};&#{0xDC00 + (code & 0x3FF)};")
        else:
            out.append(sign)
    return "".join(out)


if __name__ == "__main__":
    sys.exit(main())
