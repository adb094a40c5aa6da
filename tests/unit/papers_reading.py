"""Reads pages back with pdftotext."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, raw order."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed here (apt: poppler-utils)")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.pdf")
        path.write_bytes(pdf)
        done = subprocess.run(
            ["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True, timeout=60
        )
    return done.stdout.decode().split("\f")[:-1]


def pages_with(pdf: bytes, words: str) -> list[bool]:
    """Of each page: do the words stand on it?"""
    return [words in text for text in page_texts(pdf)]
