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


def test_sentences_that_were_kept_from_the_tuning(figure: Callable[..., None]) -> None:
    """Counted over (sentence, kind), as docs/phrases.md says."""
    rules = RuleBook.load()
    sentences = tomllib.loads(DATA.read_text("utf-8"))["sentence"]
    shares = {}
    for halves in (("held", "fresh"), ("fresh",)):
        hit = false = missed = 0
        for one in sentences:
            if one["half"] in halves:
                book = rules.narrated if one.get("source") == "note" else rules.phrases
                got = {found.kind.value for found in find(one["text"], book)}
                wanted = set(one["kinds"])
                hit, false, missed = (
                    hit + len(got & wanted), false + len(got - wanted), missed + len(wanted - got),
                )  # fmt: skip
        shares[halves] = 100 * hit / (hit + false), 100 * hit / (hit + missed)
    precision, recall = shares["held", "fresh"]
    alone = shares["fresh",]
    figure("phrases.precision", precision, f"{alone[0]:.0f} % on the 48 newest alone")
    figure("phrases.recall", recall, f"{alone[1]:.0f} % on the 48 newest alone")
