"""Kept letters in words: when, and what became of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from cunzheng.core.drafts import Use, Version
from cunzheng.core.kept import KeptPaper
from cunzheng.core.moments import Moment
from cunzheng.core.texts import translate
from cunzheng.ui import formats, words


def when(at: str) -> str:
    """The minute of an ISO time, in Asia/Shanghai."""
    return formats.minute(Moment(dt.datetime.fromisoformat(at)))


def use_name(use: Use) -> str:
    """What became of a text."""
    return {
        Use.PDF: translate("Letters", "saved as PDF"),
        Use.PRINTED: translate("Letters", "printed"),
        Use.WORD: translate("Letters", "given to Word"),
        Use.SENT: translate("Letters", "sent"),
    }[use]


def use_line(uses: Sequence[Use]) -> str:
    """All that became of it, the last first; "" where it never left the editor."""
    return formats.joined(*(use_name(one) for one in reversed(uses)))


def version_line(one: Version) -> str:
    """When it was kept, and what it was kept for."""
    open_ = translate("Letters", "kept by itself, unfinished")
    kept = translate("Letters", "kept")
    return f"{when(one.at)}\n{use_line(one.uses) or (open_ if one.draft.open else kept)}"


def paper_line(paper: KeptPaper, uses: Sequence[Use]) -> str:
    """Day and minute, addressee, what became of it, title."""
    state = use_line(uses or (Use.PDF,))
    return f"{when(paper.at)}  {words.paper(paper.kind)[0]}\n{state}  {paper.title}"
