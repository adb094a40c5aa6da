"""What is said in recordings, printed below the list of recordings: checked lines and marks only.

A line that the user did not compare with the sound is not printed: a court may read it as
evidence. How many were left out is said.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from cunzheng.core.sounds import SoundMark
from cunzheng.core.transcripts import SpokenPaper, Transcript
from cunzheng.papers import fonts, styles
from cunzheng.papers.cjk import CJKParagraph, flat
from cunzheng.papers.exhibits import ExhibitView, said
from cunzheng.papers.facts import QuoteView
from cunzheng.papers.tables import Cell, grid
from cunzheng.papers.wording import data

_PLACE = 34 * mm
_SPEAKER = 26 * mm


def sheets(
    views: Sequence[ExhibitView], spoken: Sequence[SpokenPaper], width: float
) -> list[Flowable]:
    """Transcript and marks of each recording in *spoken* that stands in *views*, by its number.

    *width* in points. Withdrawn exhibits are left out. Raises LetterTemplateBroken.
    """
    by_id = {one.evidence_id: one for one in spoken}
    story: list[Flowable] = []
    for view in views:
        found = by_id.get(view.evidence.id)
        if found is None or view.evidence.withdrawn:
            continue
        if found.transcript is not None:
            story += _transcript(view, found.transcript, width)
        if found.marks:
            story += _marks(view, found.marks, width)
    return story


def _word(key: str) -> str:
    return str(data("transcripts.toml")[key])


def _at(ms: int) -> str:
    seconds = max(0, ms) // 1000
    return said("mark", QuoteView("", 0, True, seconds // 60, seconds % 60))


def _plain(text: str) -> str:
    return fonts.legible(flat(text))


def _head(view: ExhibitView, key: str, *notes: str) -> list[Flowable]:
    title = _word(key).format(no=view.evidence.exhibit_no)
    return [
        CondPageBreak(45 * mm),
        Spacer(1, 10),
        CJKParagraph(title, styles.CAPTION, f"{key}-{view.evidence.exhibit_no}", title, 1),
        *(CJKParagraph(one, styles.NOTE) for one in notes),
        Spacer(1, 4),
    ]


def _transcript(view: ExhibitView, transcript: Transcript, width: float) -> list[Flowable]:
    lines = [one for one in transcript.lines if one.checked]
    waiting = len(transcript.lines) - len(lines)
    left_out = [_word("left_out").format(count=waiting)] if waiting else []
    if not lines:
        return _head(view, "title", *left_out) if left_out else []
    rows: list[list[Cell]] = [
        [
            _at(one.at_ms) if one.at_ms is not None else _word("place_unknown"),
            _plain(one.speaker) or "\u2014",
            _word("important").format(text=_plain(one.text)) if one.marked else _plain(one.text),
        ]
        for one in lines
    ]
    heads = [_word("place"), _word("speaker"), _word("text")]
    widths = [_PLACE, _SPEAKER, width - _PLACE - _SPEAKER]
    return [*_head(view, "title", _word("note"), *left_out), grid(heads, rows, widths)]


def _marks(view: ExhibitView, marks: Sequence[SoundMark], width: float) -> list[Flowable]:
    rows: list[list[Cell]] = []
    for one in marks:
        place = _at(one.at_ms)
        if one.end_ms is not None:
            place = _word("stretch").format(begin=place, end=_at(one.end_ms))
        rows.append([place, _plain(one.note) or _word("unnamed")])
    first = _PLACE * 1.6
    heads = [_word("place"), _word("note_head")]
    table = grid(heads, rows, [first, width - first])
    return [*_head(view, "title_marks", _word("marks_note")), table]
