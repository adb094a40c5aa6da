"""Render the window to PNG on the sample case, under Qt's offscreen platform, for looking.

``python packaging/screens.py`` writes every page and window in one look to out/screens;
``--docs`` writes the pictures of docs/screens: light, dark, English, and at 200 %, each in a
process of its own, because Qt reads the scale once.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import screen_shots

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "out" / "screens"
DOCS = ROOT / "docs" / "screens"
COLOURS, KEPT = 256, 48  # of a picture; the most frequent ones, as they are


@dataclass(frozen=True)
class Look:
    """How the window looks; ``size`` in logical pixels; ``name`` ends the names of its pictures."""

    name: str = ""
    dark: bool = False
    contrast: bool = False
    language: str = "zh_CN"
    scale: str = "1"
    size: tuple[int, int] = (1280, 800)


# At 200 % a screen of 2560 by 1440 pixels is left with 1280 by 720.
LOOKS = (
    Look(),
    Look("dark", dark=True),
    Look("en", language="en"),
    Look("200", scale="2", size=(1280, 720)),
)


def prepare(look: Look, folder: Path) -> None:
    """Set what Qt reads once: the scale, and a screen of that size, which windows keep to."""
    os.environ["QT_SCALE_FACTOR"] = look.scale
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return
    width, height = (round(side * float(look.scale)) for side in look.size)
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [screen], "windowFrameMargins": False}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"


def small(path: Path) -> None:
    """Keep a picture in a palette: it is looked at, not measured, and stays in the repository.

    The grounds stay as they are. Of the rest a colour that is rare counts nearly as much as one
    that is not, or the few words in amber and red would take the nearest brown.
    """
    from PIL import Image

    with Image.open(path) as opened:
        full = opened.convert("RGB")
    counted = sorted(full.getcolors(full.width * full.height) or [], reverse=True)
    index = {colour: at for at, (_count, colour) in enumerate(counted[:KEPT])}
    palette = [value for colour in index for value in colour]
    strip = [colour for count, colour in counted[KEPT:] for _ in range(count.bit_length())]
    if strip:
        rest = Image.frombytes("RGB", (len(strip), 1), bytes(chain.from_iterable(strip)))
        made = rest.quantize(COLOURS - KEPT, dither=Image.Dither.NONE)
        palette += (made.getpalette() or [])[: 3 * (COLOURS - KEPT)]
        index |= {colour: KEPT + at for colour, at in zip(strip, made.tobytes(), strict=True)}
    plain = full.tobytes()
    pixels = zip(plain[0::3], plain[1::3], plain[2::3], strict=True)
    small_one = Image.frombytes("P", full.size, bytes(map(index.__getitem__, pixels)))
    small_one.putpalette(palette)
    small_one.save(path, optimize=True)


def in_one_look(out: Path, look: Look, sample: Path, *, docs: bool) -> list[Path]:
    """The pictures of one look, named as docs/screens names them."""
    prepare(look, Path(os.environ["CUNZHENG_SETTINGS_DIR"]))
    made = screen_shots.shoot(
        out,
        sample,
        dark=look.dark,
        contrast=look.contrast,
        language=look.language,
        scale=round(float(look.scale) * 100),
        size=look.size,
        ending=f"-{look.name}" if look.name else "",
        everything=not docs,
    )
    if docs:
        for path in made:
            small(path)
    return made


def in_all_looks(out: Path, only: str | None) -> int:
    """The pictures of docs/screens, a process for each look; the sample is made once."""
    with tempfile.TemporaryDirectory() as place:
        screen_shots.make_pair(Path(place))
        for look in LOOKS:
            if only is not None and look.name != only:
                continue
            asked = [sys.executable, __file__, "--out", str(out), "--docs"]
            asked += ["--look", look.name, "--sample", place]
            code = subprocess.run(asked, check=False).returncode
            if code:
                return code
    total = sum(path.stat().st_size for path in out.glob("*.png"))
    print(f"{total / 1e6:.1f} MB in {out}")
    return 0


def main(argv: list[str]) -> int:
    """Parse, prepare, shoot."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--docs", action="store_true", help="the pictures of docs/screens")
    parser.add_argument("--look", choices=[one.name for one in LOOKS], help="one of those only")
    parser.add_argument("--sample", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--language", default="zh_CN", choices=("zh_CN", "en"))
    parser.add_argument("--scale", default="1")
    parser.add_argument("--size", default="1280x800", help="of the screen, before the scale")
    asked = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as settings:
        os.environ["CUNZHENG_SETTINGS_DIR"] = settings  # never the user's own
        return shoot(asked)


def shoot(asked: argparse.Namespace) -> int:
    """Do what was asked for."""
    if asked.docs and asked.sample is None:
        return in_all_looks(asked.out or DOCS, asked.look)
    if asked.docs:
        look = next(one for one in LOOKS if one.name == (asked.look or ""))
        made = in_one_look(asked.out or DOCS, look, asked.sample, docs=True)
    else:
        width, height = map(int, asked.size.split("x"))
        shape = width, height
        look = Look("", asked.dark, asked.contrast, asked.language, asked.scale, shape)
        with tempfile.TemporaryDirectory() as place:
            screen_shots.make_pair(Path(place))
            made = in_one_look(asked.out or OUT, look, Path(place), docs=False)
    for path in made:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
