"""证据材料: the whole case as one PDF for a lawyer or an officer.

Cover with contents, catalogue, chronology, findings, plates, recordings, messages, full hashes;
pages numbered through, every reference a link. Nothing unconfirmed is printed as a finding, and of
an export of messages only what became a contact: the rest of a telephone is nobody's business.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether, NextPageTemplate, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from cunzheng.core.pictures import NOTHING, Pictures
from cunzheng.core.progress import Progress, check
from cunzheng.core.transcripts import SpokenPaper
from cunzheng.core.values import (
    Channel,
    Contact,
    CustodyEntry,
    Evidence,
    EvidenceKind,
    Finding,
    Profile,
)
from cunzheng.papers import fonts, plates, styles, textplates, transcripts
from cunzheng.papers import pictures as drawn
from cunzheng.papers.breaking import Run
from cunzheng.papers.catalogue import catalogue_table, hash_appendix, signature
from cunzheng.papers.cjk import CJKParagraph, flat
from cunzheng.papers.cover import cover
from cunzheng.papers.custody_extract import extract
from cunzheng.papers.exhibits import (
    ExhibitView,
    best_time,
    by_number,
    labels_of,
    said,
    standing_on,
    view,
)
from cunzheng.papers.facts import fact_view, in_order, moment_view
from cunzheng.papers.grounds import gather
from cunzheng.papers.markup import unescape
from cunzheng.papers.page import TABLES, WIDE, Known, PageInfo, frame_size, set_pages
from cunzheng.papers.plates import OpenEvidence, Picture
from cunzheng.papers.tables import Cell, grid
from cunzheng.papers.views import DateView
from cunzheng.papers.wording import data, label

_PICTURES = frozenset({EvidenceKind.SCREENSHOT, EvidenceKind.PHOTO})
_SOUND = frozenset({EvidenceKind.RECORDING, EvidenceKind.VIDEO})
_PARTS = (
    "catalogue", "chronology", "findings", "plates", "texts", "recordings", "messages", "appendix",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Book:
    """Everything the parts print from."""

    profile: Profile
    evidence: tuple[Evidence, ...]
    contacts: tuple[Contact, ...]
    findings: tuple[Finding, ...]
    date: dt.date
    head: str
    views: tuple[ExhibitView, ...]
    pictures: dict[str, Picture | None]

    @property
    def by_id(self) -> dict[str, Evidence]:
        return {one.id: one for one in self.evidence}


def render_bundle(
    profile: Profile,
    evidence: Sequence[Evidence],
    contacts: Sequence[Contact],
    findings: Sequence[Finding],
    date: dt.date,
    head: str,
    open_evidence: OpenEvidence,
    progress: Progress,
    pictures_of: Pictures = NOTHING,
    spoken: Sequence[SpokenPaper] = (),
    log: Sequence[CustodyEntry] = (),
    instead: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """The bundle as PDF, the same bytes for the same input.

    *pictures_of* are the counts that the drawings after the findings are made from.
    *spoken* are the marks and checked transcripts of recordings. Of *log* an extract is printed.
    A picture that is a key of *instead* is not shown: its place is where its copy is (its value).
    Withdrawn exhibits stand in the catalogue with their reason and are not shown. Progress
    advances by the bytes of each exhibit. Raises Cancelled, LetterTemplateBroken, and
    what *open_evidence* raises.
    """
    ordered = tuple(by_number(evidence))
    standing = tuple(in_order(one for one in contacts if not one.withdrawn))
    pictures: dict[str, Picture | None] = {}
    for one in ordered:
        check(progress)
        if one.kind in _PICTURES and not one.withdrawn and one.id not in instead:
            pictures[one.id] = plates.examine(one, open_evidence)
    with fonts.typesetting():
        of = standing_on(contacts)
        views = tuple(view(one, of.get(one.id, ())) for one in ordered)
    book = _Book(profile, ordered, standing, tuple(findings), date, head, views, pictures)
    title = label("titles", "bundle")
    info = PageInfo(title, profile.debtor.name.strip(), date, first=TABLES)

    by_id = book.by_id

    def place(one: Evidence) -> str:
        if one.id not in instead:
            return _place(one)
        shown = by_id.get(instead[one.id])
        return _place(shown) if shown is not None else ""

    def story(known: Known) -> list[Flowable]:
        desk = plates.Desk(open_evidence, progress, known.dry)
        return [
            *_cover(book, title, known),
            *_open(WIDE, "catalogue"),
            catalogue_table(book.views, signature(profile, book.views, date), place, known),
            *_open(WIDE, "chronology"),
            *_chronology(book),
            *_open(WIDE, "findings"),
            *_findings(book),
            *drawn.drawings(pictures_of, frame_size(WIDE)[0]),
            *_plates(book, desk),
            *_texts(book, desk),
            *_open(TABLES, "recordings"),
            *_recordings(book),
            *transcripts.sheets(book.views, spoken, frame_size(TABLES)[0]),
            *_part("messages"),
            *_messages(book),
            *_open(TABLES, "appendix"),
            *hash_appendix(book.views, head, 2 / 3),
            *extract(log, {one.evidence.id: one.label for one in book.views}),
            *_verify(),
        ]

    result = set_pages(story, info)
    others = (one.size for one in ordered if not one.withdrawn and one.id not in pictures)
    progress.advance(sum(others))
    return result


def _word(key: str) -> str:
    return label("bundle", key)


def _part(name: str) -> list[Flowable]:
    title = _word(name)
    return [
        CondPageBreak(50 * mm),
        Spacer(1, 10),
        CJKParagraph(title, styles.PART, f"part-{name}", title, 0),
    ]


def _open(template: str, name: str) -> list[Flowable]:
    """A part that begins a new page of the given shape."""
    title = _word(name)
    return [
        NextPageTemplate(template),
        PageBreak(),
        CJKParagraph(title, styles.PART, f"part-{name}", title, 0),
    ]


def _none() -> list[Flowable]:
    return [CJKParagraph(_word("none"), styles.SHEET)]


def _place(evidence: Evidence) -> str:
    """The bookmark of the exhibit in this book, "" where only its hash stands in it."""
    if evidence.withdrawn:
        return ""
    number = evidence.exhibit_no
    if evidence.kind in _PICTURES:
        return f"e{number}"
    if evidence.kind in _SOUND:
        return f"r{number}"
    if textplates.is_text(evidence):
        return f"e{number}"
    return f"m{number}" if evidence.described.messages else ""


def _cover(book: _Book, title: str, known: Known) -> list[Flowable]:
    withdrawn = sum(1 for one in book.evidence if one.withdrawn)
    days = [one.start for one in book.contacts if one.start]
    period = [said("period", moment_view(days[0]), moment_view(days[-1]))] if days else []
    profile = book.profile
    count = _word("cover_count_withdrawn" if withdrawn else "cover_count_text")
    rows = [
        (_word("cover_debtor"), [flat(profile.debtor.name) or "_" * 16]),
        (_word("cover_lenders"), [flat(one.name) for one in profile.lenders]),
        (_word("cover_agencies"), [flat(one.name) for one in profile.agencies]),
        (_word("cover_period"), period),
        (
            _word("cover_count"),
            [count.format(count=len(book.evidence) - withdrawn, withdrawn=withdrawn)],
        ),
        (_word("cover_date"), [said("day", DateView.of(book.date))]),
    ]
    shown = {
        "plates": bool(book.pictures),  # not where all of them were withdrawn
        "texts": bool(_texts_of(book)),
    }
    contents: list[list[Cell]] = [
        [
            (Run(_word(part), link=f"#part-{part}"),),
            (Run(known.page(f"part-{part}"), link=f"#part-{part}"),),
        ]
        for part in _PARTS
        if shown.get(part, True)
    ]
    return cover(title, rows, contents)


def _chronology(book: _Book) -> list[Flowable]:
    if not book.contacts:
        return _none()
    by_id = book.by_id
    rows: list[list[Cell]] = []
    for number, one in enumerate(book.contacts, 1):
        fact = fact_view(one, by_id)
        ids = {*one.evidence_ids, one.origin, *(quote.evidence_id for quote in one.quotes)}
        rows.append(
            [
                str(number),
                said("cell_time", fact.when),
                label("channel", one.channel.value),
                unescape(fact.number) or unescape(fact.collector) or "\u2014",
                said("cell_whom", fact),
                said("cell_content", fact),
                labels_of(ids, by_id),
            ]
        )
    heads = [_word(f"c_{one}") for one in
             ("no", "time", "channel", "number", "whom", "content", "exhibits")]  # fmt: skip
    widths = [one * mm for one in (12, 37, 17, 32, 28, 109, 26)]
    return [grid(heads, rows, widths, centered=(0, 2))]


def _findings(book: _Book) -> list[Flowable]:
    table: dict[str, list[Finding]] = {}
    for one in book.findings:
        if one.printable:
            table.setdefault(one.contact_id, []).append(one)
    rows: list[list[Cell]] = []
    for number, contact in enumerate(book.contacts, 1):
        fact = fact_view(contact, book.evidence)
        for finding in table.get(contact.id, ()):
            laws, standards = gather((fact,), lambda _id, one=finding: (one,))  # type: ignore[misc]
            grounds = "\n".join(said("ground", one) for one in (*laws, *standards))
            when = said("cell_time", fact.when)
            rows.append(
                [
                    str(number),
                    f"{when}\n{label('channel', contact.channel.value)} {unescape(fact.number)}",
                    label("conduct", finding.kind.value),
                    fonts.legible(flat(finding.statement)),
                    grounds or "\u2014",
                ]
            )
    if not rows:
        return _none()
    heads = [_word(one) for one in ("c_no", "f_time", "f_kind", "f_statement", "f_ground")]
    widths = [one * mm for one in (12, 39, 25, 88, 97)]
    note = CJKParagraph(_word("findings_note"), styles.NOTE)
    return [note, Spacer(1, 6), grid(heads, rows, widths, centered=(0, 2))]


def _plates(book: _Book, desk: plates.Desk) -> list[Flowable]:
    shown = [one for one in book.views if one.evidence.id in book.pictures]
    if not shown:
        return []
    story = _open(TABLES, "plates")
    width, height = frame_size(TABLES)
    box = plates.plate_box(width, height - 42)  # the first plate shares its page with the title
    for index, exhibit in enumerate(shown):
        picture = book.pictures[exhibit.evidence.id]
        scale, strips = plates.pieces(picture, *box) if picture else plates.NO_PICTURE
        for strip in strips:
            if index or strip.number > 1:
                story.append(PageBreak())
            story.append(plates.Plate(exhibit, picture, strip, scale, desk))
    return story


def _texts_of(book: _Book) -> list[ExhibitView]:
    return [
        one for one in book.views if textplates.is_text(one.evidence) and not one.evidence.withdrawn
    ]


def _texts(book: _Book, desk: plates.Desk) -> list[Flowable]:
    story: list[Flowable] = []
    for one in _texts_of(book):
        check(desk.progress)
        story += textplates.plate(one, desk, frame_size(TABLES)[0])
    return [*_open(TABLES, "texts"), *story] if story else []


def _recordings(book: _Book) -> list[Flowable]:
    rows: list[list[Cell]] = []
    of = standing_on(contact for contact in book.contacts if contact.quotes)
    for one in book.views:
        evidence = one.evidence
        if evidence.kind not in _SOUND or evidence.withdrawn:
            continue
        quotes = [
            said("quote_mark", quote)
            for contact in of.get(evidence.id, ())
            for quote in fact_view(contact, (evidence,)).quotes
            if quote.exhibit == evidence.exhibit_no
        ]
        claim = moment_view(best_time(evidence))
        source = label("time_source", claim.claim) if claim else "\u2014"
        mark: list[Flowable] = [CJKParagraph(one.label, styles.CELL, _place(evidence))]
        rows.append(
            [
                mark,
                (Run(one.file, styles.CELL_HASH.font, styles.CELL_HASH.size),),
                fonts.legible(flat(evidence.described.number)) or "\u2014",
                f"{one.time}\n{source}",
                one.extent,
                "\n".join(quotes) or "\u2014",
            ]
        )
    if not rows:
        return _none()
    heads = [_word(f"r_{key}") for key in ("no", "file", "number", "time", "length", "quotes")]
    widths = [one * mm for one in (15, 40, 25, 36, 15, 43)]
    note = CJKParagraph(_word("r_note"), styles.NOTE)
    return [note, Spacer(1, 4), grid(heads, rows, widths, centered=(4,))]


def _messages(book: _Book) -> list[Flowable]:
    story: list[Flowable] = []
    for one in book.views:
        evidence = one.evidence
        if not evidence.described.messages or evidence.withdrawn:
            continue
        used = {c.origin_item for c in book.contacts if c.origin == evidence.id}
        items = [item for item in evidence.described.messages if item.item in used]
        note = _word("m_note").format(
            exhibit=one.label, count=len(evidence.described.messages), shown=len(items)
        )
        story += [CondPageBreak(35 * mm), Spacer(1, 6)]
        story += [CJKParagraph(note, styles.NOTE, _place(evidence)), Spacer(1, 4)]
        rows: list[list[Cell]] = [
            [
                item.item,
                said("cell_time", moment_view(item.at)),
                fonts.legible(flat(item.number)),
                label(_direction(item.channel), item.direction.value),
                fonts.legible(flat(item.text))
                or said(
                    "item_call",
                    label("channel", item.channel.value),
                    item.answered,
                    item.duration_s,
                ),
            ]
            for item in items
        ]
        if rows:
            heads = [_word(f"m_{k}") for k in ("item", "time", "number", "direction", "text")]
            widths = [one * mm for one in (12, 37, 30, 19, 76)]
            story.append(grid(heads, rows, widths, centered=(0, 3)))
    return story or _none()


def _direction(channel: Channel) -> str:
    """A call is begun by somebody, a message is sent."""
    return "direction" if channel is Channel.CALL else "direction_text"


def _verify() -> list[Flowable]:
    title = _word("verify_title")
    steps = data("labels.toml")["bundle"]["verify"]
    return [
        KeepTogether(
            [
                Spacer(1, 12),
                CJKParagraph(title, styles.SUBTITLE, "verify", title, 1),
                *(CJKParagraph(str(step), styles.STEP) for step in steps),
            ]
        )
    ]
