"""证据目录: the catalogue of evidence, alone or as a part of the bundle.

Columns after 最高人民法院关于民事诉讼证据的若干规定 第十九条 (number, source, object of proof,
short account, signature, date) and shared/law/facts.md, "Evidence".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from cunzheng.core.values import Contact, Evidence, Profile
from cunzheng.papers import styles
from cunzheng.papers.breaking import Run
from cunzheng.papers.cjk import CJKParagraph, flat
from cunzheng.papers.exhibits import ExhibitView, by_number, said, standing_on, view
from cunzheng.papers.page import WIDE, Known, PageInfo, set_pages
from cunzheng.papers.tables import Cell, grid
from cunzheng.papers.views import DateView
from cunzheng.papers.wording import label

_WIDTHS = (17, 51, 23, 44, 18, 31, 53, 24)
"""Millimetres: 261 = A4 wide without its margins of 18."""
_PURPOSE = 6
_PAGE_COLUMN = 12
_WITHDRAWN_COLUMN = 21
_HASH_WIDTHS = (18, 75, 32, 136)

Linked = Callable[[Evidence], str]
"""The bookmark that an exhibit has in the same PDF, or ""."""


def render_catalogue(
    profile: Profile,
    evidence: Sequence[Evidence],
    contacts: Sequence[Contact],
    date: dt.date,
    head: str,
) -> bytes:
    """The catalogue as PDF, the same bytes for the same input. *head* is the custody log's head
    hash.

    Raises LetterTemplateBroken.
    """
    title = label("titles", "catalogue")
    info = PageInfo(title, profile.debtor.name.strip(), date, first=WIDE)

    def story(_known: Known) -> list[Flowable]:
        of = standing_on(contacts)
        views = [view(one, of.get(one.id, ())) for one in by_number(evidence)]
        return [
            CJKParagraph(title, styles.PART, "catalogue", title, 0),
            catalogue_table(views, signature(profile, views, date)),
            *hash_appendix(views, head),
        ]

    return set_pages(story, info)


def _column(key: str) -> str:
    return label("catalogue", key)


def catalogue_table(
    views: Sequence[ExhibitView],
    closing: Sequence[Flowable],
    linked: Linked | None = None,
    known: Known | None = None,
) -> Flowable:
    """The table with its signature block, which stays with the last rows.

    With *linked* and *known*, a column of page numbers that are links.
    """
    keys = ["no", "name", "kind", "source", "extent", "original", "purpose", "hash"]
    widths = [one * mm for one in _WIDTHS]
    if any(one.evidence.withdrawn for one in views):
        widths[_PURPOSE] -= _WITHDRAWN_COLUMN * mm - widths[0]
        widths[0] = _WITHDRAWN_COLUMN * mm
    if linked is not None:
        keys.append("page")
        widths[_PURPOSE] -= _PAGE_COLUMN * mm
        widths.append(_PAGE_COLUMN * mm)
    rows: list[list[Cell]] = []
    for one in views:
        name: list[Flowable] = [
            CJKParagraph(one.name, styles.CELL),
            CJKParagraph(one.file, styles.CELL_SMALL),
        ]
        row: list[Cell] = [
            one.label, name, one.kind, one.source, one.extent, one.original, one.purpose,
            (Run(one.short_hash, styles.CELL_HASH.font, styles.CELL_HASH.size),),
        ]  # fmt: skip
        if one.evidence.withdrawn:
            row[0] = _column("withdrawn").format(no=one.evidence.exhibit_no)
            row[_PURPOSE] = _column("withdrawn_reason").format(reason=one.withdrawn)
        if linked is not None:
            mark = linked(one.evidence)
            page = known.page(mark) if known and mark else "\u2014"
            row.append((Run(page, link=f"#{mark}" if mark else ""),))
        rows.append(row)
    heads = [_column(one) for one in keys]
    return grid(heads, rows, widths, centered=(0, 4, 8), tail=closing)


def signature(profile: Profile, views: Sequence[ExhibitView], date: dt.date) -> list[Flowable]:
    """How many, signed by whom, when."""
    withdrawn = sum(1 for one in views if one.evidence.withdrawn)
    key = "to_withdrawn" if withdrawn else "to"
    count = _column(key).format(count=len(views), withdrawn=withdrawn)
    day = said("day", DateView.of(date))
    submitter = _column("submitter").format(name=flat(profile.debtor.name) or "_" * 16)
    right = styles.SHEET_RIGHT
    return [
        Spacer(1, 8),
        CJKParagraph(count, styles.NOTE),
        CJKParagraph(submitter, right),
        CJKParagraph(_column("sign"), right),
        CJKParagraph(day, right),
    ]


def hash_appendix(
    views: Sequence[ExhibitView], head: str, scale: float = 1.0, title: str = ""
) -> list[Flowable]:
    """Every file with its whole SHA-256, and what that proves. *scale* 1 is for a wide page."""
    heading = title or _column("full")
    rows: list[list[Cell]] = [
        [
            one.label,
            (Run(one.file, styles.CELL_HASH.font, styles.CELL_HASH.size),),
            (Run(f"{one.evidence.size:,}", styles.CELL_HASH.font, styles.CELL_HASH.size),),
            (Run(one.evidence.sha256, styles.CELL_HASH.font, 8 if scale == 1.0 else 6.6),),
        ]
        for one in views
    ]
    heads = [_column(one) for one in ("no", "full_file", "full_size", "full_hash")]
    widths = [one * mm * scale for one in _HASH_WIDTHS]
    notes = [
        Spacer(1, 8),
        CJKParagraph(_column("head").format(head=head), styles.NOTE),
        CJKParagraph(_column("honest"), styles.NOTE),
    ]
    return [
        Spacer(1, 10),
        CondPageBreak(40 * mm),
        CJKParagraph(heading, styles.SUBTITLE, "hashes", heading, 0),
        Spacer(1, 4),
        grid(heads, rows, widths, centered=(0,), tail=notes, tight=True),
    ]
