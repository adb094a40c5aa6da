"""Compare resources/law with shared/law/statutes.md, character by character.

    python packaging/check_law.py [STATUTES.md]

Every article of the sheet must stand in the corpus with the same text after layout (line ends,
the space behind the number) is trimmed, and every article of the corpus that names a section of the
sheet must stand in it. Exits 0 when they agree, 1 with one line a difference, 2 when the sheet is
not there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from cunzheng.law.statutes import Corpus, Version

ROOT = Path(__file__).resolve().parents[1]
SHEET = ROOT.parent / "shared" / "law" / "statutes.md"

_Key = tuple[str, str]  # section, article number


def sheet_articles(text: str, article: re.Pattern[str]) -> dict[_Key, tuple[str, ...]]:
    """Read the sheet: sections (## …) and, in its head, the bullets that quote whole articles."""
    found: dict[_Key, list[str]] = {}
    section, current = "", None
    begins = re.compile(rf"({article.pattern})[ \u3000](.*)")
    for line in text.splitlines():
        if line.startswith("## "):
            section, current = line[3:], None
        elif section and line.strip():
            match = begins.fullmatch(line)
            if match:
                current = found.setdefault((section, match[1]), [])
                current.append(match[2].strip())
            elif current is not None:
                current.append(line.strip())
        elif not section and line.startswith("- "):
            # "- TITLE第六十八条：…第六十九条：…": the title is what stands before the first number.
            parts = re.split(rf"({article.pattern})：", line)
            for number, wording in zip(parts[1::2], parts[2::2], strict=True):
                found[parts[0], number] = [wording.strip()]
    return {key: tuple(lines) for key, lines in found.items()}


def corpus_articles(corpus: Corpus, sheet: set[_Key]) -> dict[_Key, tuple[str, ...]]:
    """The corpus by the sections that its versions name."""
    found = {}
    for version in _versions(corpus):
        for article in version.articles:
            # An article stands in one of the version's sections; unknown ones in the first.
            section = next(
                (one for one in version.headings if (one, article.number) in sheet),
                version.headings[0],
            )
            found[section, article.number] = article.lines
    return found


def _versions(corpus: Corpus) -> Iterator[Version]:
    for statute in corpus.statutes:
        for version in statute.versions:
            if version.headings:
                yield version


def differences(corpus: Corpus, sheet_text: str) -> list[str]:
    """One line a difference; empty when the corpus says what the sheet says."""
    sheet = sheet_articles(sheet_text, corpus.forms.article)
    ours = corpus_articles(corpus, set(sheet))
    found = []
    for key in sorted(sheet.keys() | ours.keys()):
        there, here = sheet.get(key), ours.get(key)
        name = f"{key[0]} / {key[1]}"
        if here is None:
            found.append(f"{name}: not in the corpus")
        elif there is None:
            found.append(f"{name}: not in the sheet")
        elif there != here:
            a, b = "\n".join(there), "\n".join(here)
            at = next(
                (no for no, (x, y) in enumerate(zip(a, b, strict=False)) if x != y),
                min(len(a), len(b)),
            )
            found.append(
                f"{name}: differs at character {at + 1}: sheet {a[at : at + 12]!r}, "
                f"corpus {b[at : at + 12]!r}"
            )
    return found


def main(arguments: list[str]) -> int:
    """Run the comparison and print what differs."""
    path = Path(arguments[0]) if arguments else SHEET
    if not path.is_file():
        print(f"There is no sheet to compare with: {path}", file=sys.stderr)
        return 2
    corpus = Corpus.load(ROOT / "resources" / "law")
    found = differences(corpus, path.read_text("utf-8"))
    for line in found:
        print(line)
    if not found:
        print("The corpus says what the sheet says.")
        for name, what in corpus.open_checks():
            print(f"Still open: {name} {what}")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
