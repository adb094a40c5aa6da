"""How well the phrases propose on a file of labelled sentences.

``python packaging/measure_phrases.py FILE.toml [--show]``. Each ``[[sentence]]`` has a text and its
kinds ([] is harmless); ``source = "note"`` marks the debtor's own note. Counted twice: over
sentences (is anything proposed where something should be) and over (sentence, kind).
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from cunzheng.findings.phrases import find
from cunzheng.law.rulesets import RuleBook


def share(part: int, rest: int) -> str:
    return f"{part / (part + rest):.3f}" if part + rest else "–"


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("file", type=Path)
    asked.add_argument("--show", action="store_true", help="the sentences that went wrong")
    mine = asked.parse_args()
    rules = RuleBook.load()
    sentences, pairs = Counter[str](), Counter[str]()
    by_kind: dict[str, Counter[str]] = {}
    for one in tomllib.loads(mine.file.read_text("utf-8"))["sentence"]:
        wanted = set(one["kinds"])
        book = rules.narrated if one.get("source") == "note" else rules.phrases
        got = {hit.kind.value for hit in find(one["text"], book)}
        sentences[f"{bool(wanted)}{bool(got)}"] += 1
        for kind in wanted | got:
            result = "hit" if kind in wanted & got else "missed" if kind in wanted else "false"
            pairs[result] += 1
            by_kind.setdefault(kind, Counter())[result] += 1
        if mine.show and wanted != got:
            print(f"missed {sorted(wanted - got)} false {sorted(got - wanted)}: {one['text']}")
    for name, hit, false, missed in (
        ("sentences", sentences["TrueTrue"], sentences["FalseTrue"], sentences["TrueFalse"]),
        ("pairs", pairs["hit"], pairs["false"], pairs["missed"]),
        *((kind, one["hit"], one["false"], one["missed"]) for kind, one in sorted(by_kind.items())),
    ):
        print(f"{name:<20} precision {share(hit, false)}  recall {share(hit, missed)}"
              f"  ({hit} hit, {false} false, {missed} missed)")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
