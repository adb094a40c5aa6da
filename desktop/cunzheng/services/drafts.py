"""The user's own words in letters: every version kept, and what a new text would change in them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from enum import StrEnum

from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.drafts import LETTER_DRAFT, Draft
from cunzheng.core.values import Letter
from cunzheng.services.cases import Case

_WORD = re.compile(r"[A-Za-z0-9]+|\n|.", re.DOTALL)
MAX_SIGNS = 60_000
"""Longer texts are compared by whole lines: the time grows with the square."""


class Part(StrEnum):
    """Of a comparison: in both texts, only in the user's, only in the new one."""

    SAME = "same"
    MINE = "mine"
    NEW = "new"


def _id(draft: Draft) -> str:
    return "|".join((draft.kind.value, draft.lender_id, draft.number))


def draft_of(letter: Letter, number: str = "", lender_id: str = "") -> Draft:
    """The draft that a rewritten letter is."""
    about = lender_id or letter.lender_id
    return Draft(letter.kind, letter.title, letter.text, letter.date, about, number)


def keep(case: Case, draft: Draft) -> Changes:
    """Keep a version; the same text again makes none. A read-only case keeps nothing."""
    if case.read_only:
        return Changes.NONE
    now = records.get(case.store, LETTER_DRAFT, _id(draft), Draft)
    if now is not None and (now.text, now.title) == (draft.text, draft.title):
        return Changes.NONE
    records.put(case.store, LETTER_DRAFT, _id(draft), draft)
    return Changes.PAPERS | Changes.CUSTODY


def versions(case: Case, like: Draft) -> tuple[tuple[str, Draft], ...]:
    """Every version for the same recipient, lender and number, oldest first (ISO, UTC)."""
    return records.history(case.store, LETTER_DRAFT, _id(like), Draft)


def difference(mine: str, new: str) -> Iterator[tuple[Part, str]]:
    """Runs of text in order: what stays, what of *mine* goes, what of *new* comes."""
    whole = len(mine) + len(new) > MAX_SIGNS
    left = mine.splitlines(keepends=True) if whole else _WORD.findall(mine)
    right = new.splitlines(keepends=True) if whole else _WORD.findall(new)
    matcher = difflib.SequenceMatcher(None, left, right, autojunk=whole)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield Part.SAME, "".join(left[a:b])
            continue
        if b > a:
            yield Part.MINE, "".join(left[a:b])
        if d > c:
            yield Part.NEW, "".join(right[c:d])
