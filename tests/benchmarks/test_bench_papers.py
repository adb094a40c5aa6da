"""A bundle of 500 screenshots beside img2pdf, and the first letter of a process. Printed only.

Run by hand: ``pytest tests/benchmarks/test_bench_papers.py -s``. img2pdf (apt: img2pdf) does the
least that can be done with the same files: it puts each on a page, without catalogue, captions,
links or hashes. Each runs in a process of its own, so that the peaks of memory are theirs.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parents[2]
FONT = ROOT / "resources/fonts/NotoSansSC-Regular.ttf"
COUNT = int(os.environ.get("CUNZHENG_PLATES", "500"))

BUNDLE = """
    import datetime as dt, io, sys, time
    from pathlib import Path
    from cunzheng.core.values import Described, Evidence, EvidenceKind, Person, Profile
    from cunzheng.core.moments import parse_moment
    from cunzheng.core.progress import NULL_PROGRESS
    from cunzheng.papers import bundle
    files = sorted(Path(sys.argv[1]).glob("*.jpg"))
    began = time.perf_counter()
    shots = tuple(
        Evidence(
            id=f"{no:032x}", exhibit_no=no, sha256=f"{no:064x}",  # known from the import
            size=path.stat().st_size, name=path.name,
            described=Described(EvidenceKind.SCREENSHOT, "image/jpeg"),
            imported_at=parse_moment("2026-11-24 09:00:00"),
        )
        for no, path in enumerate(files, 1)
    )
    at = {one.id: path for one, path in zip(shots, files)}
    made = bundle.render_bundle(
        Profile(Person("林知遥")), shots, (), (), dt.date(2026, 11, 25), "0" * 64,
        lambda one: at[one].open("rb"), NULL_PROGRESS,
    )
    Path(sys.argv[2]).write_bytes(made)
    status = Path("/proc/self/status").read_text()  # ru_maxrss counts the parent too
    peak = int(status.split("VmHWM:")[1].split()[0]) / 1024
    print(time.perf_counter() - began, peak)
"""

LETTER = """
    import sys, time
    began = time.perf_counter()
    sys.path.insert(0, sys.argv[1])
    from papers_sample import CONTACTS, EVIDENCE, FINDINGS, PROFILE, TODAY
    made = time.perf_counter() - began
    began = time.perf_counter()
    from cunzheng.core.values import LetterRequest, PaperKind
    from cunzheng.papers import letters
    def one():
        request = LetterRequest(PaperKind.NFRA, TODAY)
        return letters.render(letters.compose(request, PROFILE, CONTACTS, EVIDENCE, FINDINGS))
    one()
    first = time.perf_counter() - began
    times = []
    for _ in range(7):
        began = time.perf_counter()
        one()
        times.append(time.perf_counter() - began)
    print(first, sorted(times)[3])
"""


def shots(folder: Path, count: int = COUNT) -> int:
    """Screenshots of a conversation, 1080 × 2400; returns their bytes in all."""
    folder.mkdir()
    font = ImageFont.truetype(str(FONT), 44)
    words = "您好今日必须还款否则上门联系家人单位请尽快处理逾期欠款"
    random.seed(7)
    for no in range(count):
        image = Image.new("RGB", (1080, 2400), (237, 237, 237))
        draw = ImageDraw.Draw(image)
        for line in range(20):
            text = "".join(random.choices(words, k=20))
            draw.rounded_rectangle((40, 110 * line + 60, 1000, 110 * line + 150), 16, "white")
            draw.text((60, 110 * line + 70), text, "black", font)
        image.save(folder / f"{no:04d}.jpg", quality=90)
    return sum(one.stat().st_size for one in folder.iterdir())


def python(code: str, *args: Path) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, args)],
        capture_output=True, text=True, check=True, timeout=600,
    )  # fmt: skip
    return [float(one) for one in done.stdout.split()]


@pytest.mark.parametrize("count", [10, 100, COUNT, 1000])
def test_bundle_beside_img2pdf(count: int, tmp_path: Path, figure: Callable[..., None]) -> None:
    tool = shutil.which("img2pdf")
    if tool is None:
        pytest.skip("img2pdf is not installed here (apt: img2pdf)")
    size = shots(tmp_path / "shots", count)
    began = time.perf_counter()
    files = sorted((tmp_path / "shots").glob("*.jpg"))
    subprocess.run(
        [tool, "--pagesize", "A4", "--border", "20mm", "-o", tmp_path / "i.pdf", *files],
        check=True, timeout=600,
    )  # fmt: skip
    theirs = time.perf_counter() - began
    began = time.perf_counter()
    _work, peak = python(BUNDLE, tmp_path / "shots", tmp_path / "b.pdf")
    ours = time.perf_counter() - began
    print(
        f"\n{count} plates, {size / 2**20:.0f} MiB: bundle {ours:.1f} s, {peak:.0f} MiB;"
        f" img2pdf {theirs:.1f} s; ratio {ours / theirs:.2f}"
    )
    if count == COUNT:
        figure("book.time", ours / theirs, f"{ours:.1f} s")
        figure("book.memory", peak)
    else:
        figure(f"growth.plates.{count}", ours / theirs, f"{ours:.1f} s, {peak:.0f} MiB")


def test_first_and_next_letter(figure: Callable[..., None]) -> None:
    began = time.perf_counter()
    first, warm = python(LETTER, ROOT / "tests/unit")
    print(
        f"\nfirst letter of a process: {first:.2f} s (with the whole process, which also makes the"
        f" sample: {time.perf_counter() - began:.2f} s); the next ones {warm * 1000:.0f} ms"
    )
    figure("letter.first", first * 1000)
    figure("letter.next", warm * 1000)


ONE_LETTER = """
    import sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[1])
    from papers_sample import CONTACTS, EVIDENCE, FINDINGS, PROFILE, TODAY
    from cunzheng.core.values import LetterRequest, PaperKind
    from cunzheng.papers import docx, letters
    request = LetterRequest(PaperKind.NFRA, TODAY)
    letter = letters.compose(request, PROFILE, CONTACTS, EVIDENCE, FINDINGS)
    render = letters.render if sys.argv[3] == "pdf" else docx.render_docx
    Path(sys.argv[2]).write_bytes(render(letter))
"""


def test_a_letter_beside_libreoffice(tmp_path: Path, figure: Callable[..., None]) -> None:
    """Both from a cold process; LibreOffice only turns the finished Word file into a PDF."""
    tool = shutil.which("soffice")
    if tool is None:
        pytest.skip("LibreOffice is not installed here (apt: libreoffice-writer-nogui)")
    word, unit = tmp_path / "letter.docx", ROOT / "tests/unit"
    subprocess.run([sys.executable, "-c", textwrap.dedent(ONE_LETTER), unit, word, "docx"],
                   check=True)  # fmt: skip
    command = [tool, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
               "--convert-to", "pdf", "--outdir", tmp_path / "out", word]  # fmt: skip
    ratios = []
    for run in range(4):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        theirs = time.perf_counter() - began
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", textwrap.dedent(ONE_LETTER), unit,
                        tmp_path / "o.pdf", "pdf"], check=True)  # fmt: skip
        if run:  # the first one makes LibreOffice's profile
            ratios.append((time.perf_counter() - began) / theirs)
    assert (tmp_path / "out" / "letter.pdf").stat().st_size
    figure("letter.libreoffice", ratios, f"{theirs:.1f} s of LibreOffice")
