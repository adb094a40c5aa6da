"""The user's own words in letters: every version kept, and what a new text would change in them."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from cunzheng.casefile import records
from cunzheng.core.changes import Changes
from cunzheng.core.drafts import LETTER_DRAFT, PAPER_USE, Draft, PaperUse, Use, Version
from cunzheng.core.tracking import SENT, Sent
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


def record_of(draft: Draft) -> str:
    """The id of the record that keeps the versions of a letter."""
    return "|".join((draft.kind.value, draft.lender_id, draft.number))


def draft_of(letter: Letter, number: str = "", lender_id: str = "") -> Draft:
    """The draft that a rewritten letter is."""
    about = lender_id or letter.lender_id
    return Draft(letter.kind, letter.title, letter.text, letter.date, about, number)


def keep(case: Case, draft: Draft) -> Changes:
    """Keep a version; the same text again makes none. A read-only case keeps nothing."""
    if case.read_only:
        return Changes.NONE
    now = records.get(case.store, LETTER_DRAFT, record_of(draft), Draft)
    same = now is not None and (now.text, now.title) == (draft.text, draft.title)
    if same and now is not None and now.open == draft.open:
        return Changes.NONE
    records.put(case.store, LETTER_DRAFT, record_of(draft), draft)
    return Changes.PAPERS | Changes.CUSTODY


def versions(case: Case, like: Draft) -> tuple[tuple[str, Draft], ...]:
    """Every version for the same recipient, lender and number, oldest first (ISO, UTC)."""
    return records.history(case.store, LETTER_DRAFT, record_of(like), Draft)


def sum_of(title: str, text: str) -> str:
    """SHA-256 (hex) of a letter's words: by it a version is known again."""
    return hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()


def freeze(case: Case, draft: Draft, use: Use, file_sha256: str) -> Changes:
    """Keep a version and that it was printed or exported, with the hash of what was made.

    Both stand in the custody log. A read-only case keeps nothing.
    """
    if case.read_only:
        return Changes.NONE
    changes = keep(case, replace(draft, open=False))
    text = sum_of(draft.title, draft.text)
    used = PaperUse(use, draft.kind, text, file_sha256, draft.lender_id, draft.number)
    records.put(case.store, PAPER_USE, f"{use.value}|{file_sha256}", used)
    return changes | Changes.PAPERS | Changes.CUSTODY


def uses(case: Case) -> tuple[Mapping[str, tuple[Use, ...]], Mapping[str, tuple[Use, ...]]]:
    """What became of texts and of files: (by the hash of the text, by the hash of the file).

    A paper counts as sent where an entry of what went out names the hash of its PDF.
    """
    sent = {
        one.paper_sha256
        for one in records.latest(case.store, SENT, Sent).values()
        if one.paper_sha256
    }
    texts: dict[str, set[Use]] = {}
    files: dict[str, set[Use]] = {one: {Use.SENT} for one in sent}
    for one in records.latest(case.store, PAPER_USE, PaperUse).values():
        found = {one.use, Use.SENT} if one.file_sha256 in sent else {one.use}
        texts.setdefault(one.text_sha256, set()).update(found)
        files.setdefault(one.file_sha256, set()).update(found)
    return _in_order(texts), _in_order(files)


def lenders(case: Case) -> Mapping[str, str]:
    """The lender (its id, "" for none) that a kept paper was about, by the hash of its file."""
    found = records.latest(case.store, PAPER_USE, PaperUse).values()
    return {one.file_sha256: one.lender_id for one in found}


def _in_order(found: Mapping[str, set[Use]]) -> dict[str, tuple[Use, ...]]:
    return {key: tuple(one for one in Use if one in value) for key, value in found.items()}


def shown_versions(case: Case, like: Draft) -> tuple[Version, ...]:
    """The versions of a letter, newest first, each text once with the time it was last kept."""
    texts, _files = uses(case)
    found: dict[str, Version] = {}
    for at, draft in reversed(versions(case, like)):
        key = sum_of(draft.title, draft.text)
        found.setdefault(key, Version(at, draft, texts.get(key, ())))
    return tuple(found.values())


def left_open(case: Case, like: Draft) -> Draft | None:
    """The text that the user was at when the case was closed; None where the last was finished."""
    last = records.get(case.store, LETTER_DRAFT, record_of(like), Draft)
    return last if last is not None and last.open and not last.withdrawn else None


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
