"""What the catalogue says of each exhibit: name, kind, source, extent, original, purpose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cunzheng.core.moments import Moment, TimeSource
from cunzheng.core.values import Channel, Contact, Evidence, EvidenceKind
from cunzheng.papers import fonts
from cunzheng.papers.cjk import flat
from cunzheng.papers.facts import fact_view, in_order, moment_view
from cunzheng.papers.markup import unescape
from cunzheng.papers.wording import label, phrase

SHORT = 12
"""Hex digits of a hash shown in a column; the whole stands in the appendix."""

_PICTURES = frozenset({EvidenceKind.SCREENSHOT, EvidenceKind.PHOTO})
_TEXTS = frozenset({Channel.SMS, Channel.MESSAGE})
_FILES_OF_SOUND = frozenset({EvidenceKind.RECORDING, EvidenceKind.VIDEO})
_NAMED = 2
_LONGEST = 300  # characters of one name in a cell
"""Contacts that the object of proof names one by one; more are counted."""


@dataclass(frozen=True, slots=True)
class ExhibitView:
    """One exhibit in words, ready to print (not light text: nothing is escaped)."""

    evidence: Evidence
    label: str
    name: str
    file: str
    kind: str
    source: str
    extent: str
    original: str
    purpose: str
    short_hash: str
    time: str
    withdrawn: str


def said(macro: str, *values: object) -> str:
    """A phrase for a cell: macros speak light text, cells do not."""
    return unescape(phrase(macro, *values))


def exhibit_label(number: int) -> str:
    return label("catalogue", "exhibit").format(no=number)


def standing_on(contacts: Iterable[Contact]) -> dict[str, tuple[Contact, ...]]:
    """The contacts by the exhibits they stand on: asked once for a whole case, not per exhibit."""
    found: dict[str, list[Contact]] = {}
    for one in contacts:
        ids = (*one.evidence_ids, one.origin, *(quote.evidence_id for quote in one.quotes))
        for evidence_id in dict.fromkeys(ids):
            found.setdefault(evidence_id, []).append(one)
    return {evidence_id: tuple(held) for evidence_id, held in found.items()}


def linked(evidence: Evidence, contacts: Iterable[Contact]) -> list[Contact]:
    """The contacts that stand on an exhibit, in order of time; withdrawn ones left out."""
    return in_order(
        one
        for one in contacts
        if not one.withdrawn
        and (
            evidence.id in one.evidence_ids
            or one.origin == evidence.id
            or any(quote.evidence_id == evidence.id for quote in one.quotes)
        )
    )


def best_time(evidence: Evidence) -> Moment | None:
    """The first claim about when it was made: intake puts the best one first.

    A file system's is none: it says when the file was last copied or changed.
    """
    claims = (c for c in evidence.described.times if c.source is not TimeSource.FILE_SYSTEM)
    return next(claims, None)


def entry_range(evidence: Evidence) -> tuple[Moment, Moment] | None:
    """The first and the last time in an export; None where it is none or knows no times."""
    times = [one.at for one in evidence.described.messages if one.at is not None]
    if not times:
        return None
    return min(times, key=lambda one: one.instant), max(times, key=lambda one: one.instant)


def view(evidence: Evidence, contacts: Sequence[Contact]) -> ExhibitView:
    """Describe one exhibit. Raises LetterTemplateBroken.

    *contacts*: all of them, or those that :func:`standing_on` gives for it.
    """
    described = evidence.described
    when = moment_view(best_time(evidence))
    if evidence.kind is EvidenceKind.MESSAGES:
        span = entry_range(evidence)
        first, last = map(moment_view, span) if span else (None, None)
        name = said("export_name", evidence.kind.value, first, last)
    else:
        number = _short(described.number)
        name = said("exhibit_name", evidence.kind.value, number, when)
    return ExhibitView(
        evidence=evidence,
        label=exhibit_label(evidence.exhibit_no),
        name=name,
        file=_short(evidence.name),
        kind=label("kind", evidence.kind.value),
        source=_source(evidence),
        extent=_extent(evidence),
        original=_original(evidence),
        purpose=_purpose(evidence, contacts),
        short_hash=evidence.sha256[:SHORT],
        time=said("cell_time", when) if when else label("bundle", "plate_none"),
        withdrawn=fonts.legible(flat(evidence.withdrawn)),
    )


def _short(text: str) -> str:
    """One line that a cell of the catalogue holds: no file system has names that are cut here, but
    an archive may, and whoever writes into a copy of the case.
    """
    line = fonts.legible(flat(text))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}\u2026"


def _source(evidence: Evidence) -> str:
    span = entry_range(evidence)
    when = moment_view(span[0] if span else best_time(evidence))
    claim = when.claim if when else ""
    imported = moment_view(evidence.imported_at)
    text = said("exhibit_source", evidence.source, imported, when, claim)
    device = _short(evidence.described.device)
    return text + (label("catalogue", "device").format(device=device) if device else "")


def _extent(evidence: Evidence) -> str:
    described = evidence.described
    if evidence.kind in _FILES_OF_SOUND and described.duration_ms is not None:
        return said("length", round(described.duration_ms / 1000))
    if evidence.kind in _PICTURES:
        return label("catalogue", "one_page")
    if evidence.kind is EvidenceKind.MESSAGES and described.messages:
        return label("catalogue", "messages").format(count=len(described.messages))
    return label("catalogue", "pages_blank")


def _original(evidence: Evidence) -> str:
    if evidence.source == "recorder":
        return label("catalogue", "recorded")
    if evidence.kind in {EvidenceKind.DOCUMENT, EvidenceKind.STATEMENT, EvidenceKind.RECEIPT}:
        return label("catalogue", "paper_form")
    return label("catalogue", "carrier")


def _purpose(evidence: Evidence, contacts: Sequence[Contact]) -> str:
    """What the exhibit shows: the contacts that stand on it, and no more than that."""
    standing = linked(evidence, contacts)
    if len(standing) > _NAMED:
        days = [moment_view(one.start) for one in standing if one.start]
        calls = sum(one.channel is Channel.CALL for one in standing)
        texts = sum(one.channel in _TEXTS for one in standing)
        if days:
            return said("purpose_many", len(standing), days[0], days[-1], calls, texts)
        standing = standing[:_NAMED]
    return said("purpose", [fact_view(one, ()) for one in standing])


def by_number(evidence: Iterable[Evidence]) -> list[Evidence]:
    """In order of exhibit number: the numbers never change, gaps are allowed."""
    return sorted(evidence, key=lambda one: one.exhibit_no)


def labels_of(ids: Iterable[str], by_id: Mapping[str, Evidence]) -> str:
    """The exhibits of a contact as printed, or a dash."""
    numbers = sorted({by_id[i].exhibit_no for i in ids if i in by_id and not by_id[i].withdrawn})
    return said("exhibits", numbers) if numbers else "\u2014"
