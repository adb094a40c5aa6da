"""What the custody log says of the files: an extract at the end of the bundle.

Only what tells how the evidence came in, was taken back and went out; entries about the user's own
work (drafts, plans, readings) are counted and not told. Nothing but kinds, numbers, times and
hashes is printed.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from cunzheng.core.moments import SHANGHAI
from cunzheng.core.values import CustodyEntry
from cunzheng.papers import styles
from cunzheng.papers.breaking import Run
from cunzheng.papers.cjk import CJKParagraph
from cunzheng.papers.tables import Cell, grid
from cunzheng.papers.wording import data

HASH = 24
"""Hex digits of an entry's hash in the table: half of what could never be met twice."""
_WIDTHS = (14, 42, 66, 52)


def extract(log: Sequence[CustodyEntry], exhibits: Mapping[str, str]) -> list[Flowable]:
    """The table, or nothing for an empty *log*. *exhibits*: the printed label by id.

    Raises LetterTemplateBroken.
    """
    words = data("labels.toml")["custody"]
    told = [one for one in log if one.kind in words["kind"]]
    if not told:
        return []
    rows: list[list[Cell]] = [
        [
            str(one.seq),
            dt.datetime.fromisoformat(one.at).astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M:%S"),
            words["kind"][one.kind].format(exhibit=_exhibit(one, exhibits)),
            (Run(one.hash[:HASH], styles.CELL_HASH.font, styles.CELL_HASH.size),),
        ]
        for one in told
    ]
    heads = [str(words[key]) for key in ("seq", "at", "what", "hash")]
    title = str(words["title"])
    note = str(words["note"]).format(count=len(log), shown=len(told))
    return [
        CondPageBreak(45 * mm),
        Spacer(1, 12),
        CJKParagraph(title, styles.SUBTITLE, "custody", title, 1),
        CJKParagraph(note, styles.NOTE),
        Spacer(1, 4),
        grid(heads, rows, [one * mm for one in _WIDTHS], centered=(0,), tight=True),
    ]


def _exhibit(entry: CustodyEntry, exhibits: Mapping[str, str]) -> str:
    return exhibits.get(str(json.loads(entry.payload).get("id", "")), "")
