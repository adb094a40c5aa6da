"""Phrases in 100,000 texts beside a bare NFKC of the same texts in one run. Asserts no time."""

from __future__ import annotations

import time
import tomllib
import unicodedata
from collections.abc import Callable
from pathlib import Path

from cunzheng.findings.phrases import find
from cunzheng.law.rulesets import RuleBook

COUNT = 100_000
DATA = Path(__file__).parents[1] / "data" / "phrases_labelled.toml"


def test_a_hundred_thousand_texts(figure: Callable[..., None]) -> None:
    book = RuleBook.load().phrases
    known = [one["text"] for one in tomllib.loads(DATA.read_text("utf-8"))["sentence"]]
    texts = [f"{known[at % len(known)]}{at}" for at in range(COUNT)]
    start = time.perf_counter()
    for text in texts:
        unicodedata.normalize("NFKC", text)
    bare = time.perf_counter() - start
    start = time.perf_counter()
    found = sum(len(find(text, book)) for text in texts)
    took = time.perf_counter() - start
    print(f"phrases: {took / COUNT * 1e6:.0f} us a text, {took / bare:.0f} x NFKC, {found} hits")
    figure("phrases.time", took / bare, f"{took / COUNT * 1e6:.0f} µs a text")
    assert found
