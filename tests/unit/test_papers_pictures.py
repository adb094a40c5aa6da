"""The drawings of the bundle: read back, black on white, and nothing for an empty case."""

from __future__ import annotations

import datetime as dt
import subprocess
from pathlib import Path

import pytest
from findings_kit import PROFILE, book, check, contact

from cunzheng.core.pictures import NOTHING
from cunzheng.core.progress import NULL_PROGRESS
from cunzheng.core.values import Contact
from cunzheng.findings import pictures
from cunzheng.papers.bundle import render_bundle
from cunzheng.papers.pictures import drawings

DAY = dt.date(2026, 11, 25)


def made() -> list[Contact]:
    start = dt.date(2025, 12, 20)
    found = [
        contact(f"{start + dt.timedelta(at)} {at % 24}:05", f"c{at}", number="12900008830", no=at)
        for at in range(60)
    ]
    return [*found, contact("2026-01-01", "day", number="资产处置-王（虚构）")]


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    contacts = made()
    findings = check(*contacts)
    counted = pictures.count(contacts, PROFILE, book(), findings)
    path = tmp_path_factory.mktemp("pictures") / "book.pdf"
    args = (PROFILE, [], contacts, findings, DAY, "0" * 64, lambda _id: None, NULL_PROGRESS)
    path.write_bytes(render_bundle(*args, counted))
    return path


def test_the_drawings_stand_after_the_findings(pdf: Path) -> None:
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    text = done.stdout.decode()
    places = [
        text.rindex(one)
        for one in ("核对结果", "联络时段（星期与钟点）", "联络日历", "按号码统计", "怎样核对")
    ]
    assert places == sorted(places)
    assert "每日联络次数（第 1 部分，共 2 部分）" in text
    assert "斜线区为22:00至次日08:00" in text
    assert "另有 1 次时刻不明" in text
    assert "长虚线为每日接通电话 3 次" in text
    assert "资产处置-王（虚构）" in text


def test_no_colour_carries_a_meaning(pdf: Path) -> None:
    """Every colour set in the page of the drawings is a near grey."""
    done = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", pdf, "-"], capture_output=True, check=True
    )
    seen = set()
    for line in done.stdout.split(b"\n"):
        parts = line.split()
        if len(parts) == 4 and parts[-1] in (b"rg", b"RG"):
            seen.add(tuple(float(one) for one in parts[:3]))
    assert len(seen) > 3
    assert all(max(one) - min(one) < 0.09 for one in seen)


def test_nothing_is_drawn_of_nothing() -> None:
    assert drawings(NOTHING, 700) == []
