"""Run the benchmarks and write docs/benchmarks.md from what they measured.

``dev.py bench [words for pytest]`` calls this. Every figure the project promises stands in
bench.toml with its goal; one that was not measured in this run, or missed its goal, is said so in
the table, with the reason and the next idea that stand there.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = Path(__file__).with_name("bench.toml")
DOCUMENT = ROOT / "docs" / "benchmarks.md"
PEERS = {  # what is asked for its version, by the name it goes under
    "KeePassXC": ("keepassxc-cli", "--version"),
    "7-Zip": ("7z", "i"),
    "img2pdf": ("img2pdf", "--version"),
    "tesseract": ("tesseract", "--version"),
    "LibreOffice": ("soffice", "--version"),
    "ffmpeg": ("ffmpeg", "-version"),
}


@dataclass(frozen=True)
class Promise:
    """One row: what was promised, and why it is missed where it is."""

    key: str
    part: str
    what: str
    unit: str = "ratio"
    at_most: float | None = None
    at_least: float | None = None
    why: str = ""


@dataclass
class Measured:
    values: list[float] = field(default_factory=list)
    size: str = ""
    load: float = 0.0

    @property
    def middle(self) -> float:
        return statistics.median(self.values)


def promises() -> list[Promise]:
    """The rows in their order; a word that is not a field is an error of the file."""
    return [Promise(**one) for one in tomllib.loads(LIST.read_text("utf-8"))["figure"]]


def read(path: Path) -> dict[str, Measured]:
    """What a run left; a key measured twice keeps the values of both."""
    found: dict[str, Measured] = {}
    for line in path.read_text("utf-8").splitlines() if path.exists() else []:
        one = json.loads(line)
        kept = found.setdefault(one["key"], Measured())
        kept.values += one["values"]
        kept.size = one["size"] or kept.size
        kept.load = max(kept.load, one["load"])
    return found


def number(value: float, unit: str) -> str:
    if unit == "percent":
        return f"{value:.2f} %"
    text = f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
    return text if unit == "ratio" else f"{text} {unit}"


def goal(one: Promise) -> str:
    if one.at_most is not None:
        return f"≤ {number(one.at_most, one.unit)}"
    if one.at_least is not None:
        return f"≥ {number(one.at_least, one.unit)}"
    return "–"


def verdict(one: Promise, got: Measured | None) -> str:
    """met, missed or not measured: decided by the median of the runs."""
    if got is None:
        return "not measured"
    if one.at_most is None and one.at_least is None:
        return "shown"
    low = one.at_least is None or got.middle >= one.at_least
    high = one.at_most is None or got.middle <= one.at_most
    return "met" if low and high else "missed"


def version(words: tuple[str, ...]) -> str:
    if not shutil.which(words[0]):
        return "absent"
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    lines = [one.strip() for one in (done.stdout + done.stderr).splitlines() if one.strip()]
    return lines[0][:60] if lines else "?"


def machine() -> str:
    """What a reader must know to weigh the figures."""
    cpu = platform.processor() or "?"
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                cpu = line.split(":", 1)[1].strip()
                break
        memory = f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB"
    except (OSError, ValueError, AttributeError):
        memory = "?"
    return (
        f"{os.cpu_count()} cores {cpu}, {memory} of memory, {platform.platform(terse=True)},"
        f" Python {platform.python_version()}"
    )


def write(found: dict[str, Measured], took_s: float, out: Path) -> None:
    """The table, then a word on each miss, then what was compared with."""
    rows, words, part = [], [], ""
    wanted = promises()
    for one in wanted:
        if one.part != part:
            part = one.part
            rows += ["", f"## {part}", "", "| what | measured | goal | |", "|---|---|---|---|"]
        got, said = found.get(one.key), verdict(one, found.get(one.key))
        value = "–"
        if got:
            value = f"**{number(got.middle, one.unit)}**"
            if len(got.values) > 1:
                low, high = min(got.values), max(got.values)
                value += f" ({number(low, one.unit)} to {number(high, one.unit)})"
            value += f"; {got.size}" if got.size else ""
        rows.append(f"| {one.what} | {value} | {goal(one)} | {said} |")
        if one.why and said not in {"met", "shown"}:
            words.append(f"- **{one.what}** ({said}): {one.why}")
    unknown = sorted(set(found) - {one.key for one in wanted})
    if unknown:
        raise SystemExit(f"bench.toml does not know: {', '.join(unknown)}")
    loads = [one.load for one in found.values()]
    today = dt.datetime.now().astimezone()
    head = [
        "# Figures",
        "",
        "Written by `python3 packaging/dev.py bench`; do not edit by hand. Each figure is a ratio"
        " to a peer or to the limit, measured in the same run in turns, unless its unit says"
        " otherwise; the median of the runs decides, the spread stands beside it, and the absolute"
        " value only gives it a size. More on some of them: `docs/benchmarks-casefile.md`,"
        " `docs/benchmarks-ocr.md`, `docs/phrases.md`, `docs/mutation.md`, `docs/profiles.md`.",
        "",
        f"{today:%Y-%m-%d %H:%M}, {took_s / 60:.0f} minutes; {machine()}; load at most"
        f" {max(loads, default=0):.1f}.",
    ]
    tail = (
        ["", "## Missed or not measured: the reason and the next idea", "", *words] if words else []
    )
    tail += ["", "## Compared with", ""]
    tail += [f"- {name}: {version(asked)}" for name, asked in PEERS.items()]
    out.write_text("\n".join(head + rows + tail) + "\n", encoding="utf-8")


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, default=DOCUMENT)
    asked.add_argument("--figures", type=Path, help="lines of a former run to start from")
    mine, words = asked.parse_known_args()
    with tempfile.TemporaryDirectory(prefix="cunzheng-bench-") as folder:
        lines = Path(folder) / "figures.jsonl"
        if mine.figures and mine.figures.exists():
            shutil.copy(mine.figures, lines)
        began = dt.datetime.now()
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "tests/benchmarks", "-q", "-s", *words],
            cwd=ROOT, check=False, env={**os.environ, "CUNZHENG_BENCH_OUT": str(lines)},
        )  # fmt: skip
        found = read(lines)
        if mine.figures and lines.exists():
            shutil.copy(lines, mine.figures)
        write(found, (dt.datetime.now() - began).total_seconds(), mine.out)
    missing = [one.key for one in promises() if one.key not in found]
    print(
        f"[bench] {len(found)} figures in {mine.out}; not measured: {', '.join(missing) or 'none'}"
    )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
