"""Exhibits that are plain text, printed as they were written, line by line.

A file is hostile until it was read: only so many bytes, lines and characters are set.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from cunzheng.core.values import Evidence
from cunzheng.papers import styles
from cunzheng.papers.cjk import CJKParagraph
from cunzheng.papers.exhibits import ExhibitView
from cunzheng.papers.plates import Desk
from cunzheng.papers.tables import grid
from cunzheng.papers.wording import label

MAX_LINES = 200
_MAX_BYTES = 1024 * 1024
_MAX_LINE = 1_000  # characters
_MAX_TEXT = 60_000
_TEXT = "text/plain"


def is_text(evidence: Evidence) -> bool:
    """Is it a file that is printed here?"""
    return evidence.described.media_type == _TEXT and not evidence.described.messages


def read(evidence: Evidence, desk: Desk) -> tuple[tuple[str, ...], bool] | None:
    """(the first lines, is that all). None where it cannot be read as text."""
    try:
        with desk.open_evidence(evidence.id) as stream:
            data = stream.read(_MAX_BYTES + 1)
    except OSError:
        return None
    whole = len(data) <= _MAX_BYTES
    text = _decoded(data[:_MAX_BYTES], whole)
    if text is None:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    shown: list[str] = []
    length = 0
    for line in lines[:MAX_LINES]:
        length += len(line)
        if len(line) > _MAX_LINE or length > _MAX_TEXT:
            shown.append(line[: min(_MAX_LINE, max(0, _MAX_TEXT - length + len(line)))])
            return tuple(shown), False
        shown.append(line)
    return tuple(shown), whole and len(shown) == len(lines)


def _decoded(data: bytes, whole: bool) -> str | None:
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "gb18030"):
        try:
            return codecs.getincrementaldecoder(encoding)().decode(data, whole)
        except UnicodeDecodeError:
            continue
    return None


def plate(exhibit: ExhibitView, desk: Desk, width: float) -> list[Flowable]:
    """Caption and numbered lines in a frame; *width* is that of the page, in points."""
    evidence = exhibit.evidence
    title = label("bundle", "plate").format(no=evidence.exhibit_no, name=exhibit.name)
    meta = label("bundle", "plate_meta").format(
        source=exhibit.source, time=exhibit.time, hash=exhibit.short_hash
    )
    story: list[Flowable] = [
        CondPageBreak(120),
        Spacer(1, 8),
        CJKParagraph(title, styles.CAPTION, f"e{evidence.exhibit_no}", title, 1),
        CJKParagraph(exhibit.file, styles.PAGE_FOOT),
        CJKParagraph(meta, styles.PAGE_FOOT),
        Spacer(1, 5),
    ]
    found = read(evidence, desk)
    if found is None:
        return [*story, CJKParagraph(label("bundle", "text_failed"), styles.NOTE)]
    lines, whole = found
    story.append(_framed(lines, width))
    if not whole:
        note = label("bundle", "text_cut").format(shown=len(lines))
        story += [Spacer(1, 3), CJKParagraph(note, styles.NOTE)]
    return story


def _framed(lines: Sequence[str], width: float) -> Flowable:
    heads = [label("bundle", "c_no"), label("bundle", "m_text")]
    rows = [[str(number), line or " "] for number, line in enumerate(lines, 1)]
    return grid(heads, rows, [36.0, width - 36.0], centered=(0,), tight=True)
