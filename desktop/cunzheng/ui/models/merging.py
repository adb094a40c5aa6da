"""Two copies side by side, in words: what differs, and both values of a conflict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

from cunzheng.core.merging import Comparison, Decided, MergeItem, Part, Side, Standing
from cunzheng.core.moments import SHANGHAI, Moment
from cunzheng.core.texts import translate
from cunzheng.core.values import Contact, Evidence, FindingState, KeptPaper
from cunzheng.ui import formats, words

_SHOWN = 400  # characters of one value in the table


@dataclass(frozen=True, slots=True)
class Row:
    """An item and what the user wants of it."""

    item: MergeItem
    side: Side


def rows(found: Comparison) -> tuple[Row, ...]:
    """What there is to decide; conflicts first, each with its default."""
    ordered = sorted(found.items, key=lambda one: one.standing is not Standing.CONFLICT)
    return tuple(Row(one, one.default) for one in ordered)


def choices(of: tuple[Row, ...]) -> Mapping[str, Side]:
    """The answer for ``services.merging.merge``."""
    return {one.item.key: one.side for one in of}


def part(item: MergeItem) -> str:
    """What kind of thing it is."""
    if item.part is Part.RECORD:
        return _kind(item.kind)
    return {
        Part.EXHIBIT: translate("Merging", "Exhibit"),
        Part.CONTACT: translate("Merging", "Contact"),
        Part.PROFILE: translate("Merging", "Who and what"),
        Part.DECISION: translate("Merging", "Word on a finding"),
        Part.PAPER: translate("Merging", "Saved letter"),
        Part.WITHDRAWAL: translate("Merging", "Exhibit withdrawn"),
    }[item.part]


def _kind(kind: str) -> str:
    return {
        "mark": translate("Merging", "Mark in a recording"),
        "transcript": translate("Merging", "Transcript"),
        "ocr_text": translate("Merging", "Text of a picture"),
        "derived_from": translate("Merging", "Origin of a marked copy"),
        "sent": translate("Merging", "Paper that went out"),
        "repayment_plan": translate("Merging", "Repayment plan"),
        "repayment_answer": translate("Merging", "Answer to a plan"),
        "handover": translate("Merging", "Handover"),
        "consent": translate("Merging", "Consent"),
        "letter_draft": translate("Merging", "Draft of a letter"),
        "paper_use": translate("Merging", "What became of a letter"),
        "office": translate("Merging", "Address of an office"),
    }.get(kind, translate("Merging", "Other entry"))


def standing(item: MergeItem) -> str:
    """New, changed by them, or changed by both."""
    return {
        Standing.NEW: translate("Merging", "Only there"),
        Standing.CHANGED: translate("Merging", "Changed there"),
        Standing.CONFLICT: translate("Merging", "Changed in both"),
    }[item.standing]


def side(row: Row) -> str:
    """What will happen, in two words."""
    if row.side is Side.THEIRS:
        if row.item.standing is Standing.NEW:
            return translate("Merging", "Take over")
        return translate("Merging", "Take theirs")
    if row.item.standing is Standing.NEW:
        return translate("Merging", "Leave out")
    return translate("Merging", "Keep mine")


def named(value: object) -> str:
    """A value in one line, for the table."""
    if isinstance(value, Evidence):
        said = formats.joined(words.evidence(value.kind), value.name, formats.size(value.size))
    elif isinstance(value, Contact):
        said = formats.joined(
            formats.minute(value.start),
            words.channel(value.channel),
            value.number or value.collector,
            value.said or value.note,
            translate("Merging", "withdrawn") if value.withdrawn else "",
        )
    elif isinstance(value, KeptPaper):
        said = value.title
    elif isinstance(value, Decided):
        said = formats.joined(words.state(FindingState(value.state)), value.reason)
    elif isinstance(value, str):
        said = value
    elif value is None:
        said = "\u2014"
    else:
        said = "; ".join(f"{text}" for _name, text in flat(value) if text)
    said = " ".join(said.split())
    return said if len(said) <= _SHOWN else said[: _SHOWN - 1] + "\u2026"


def flat(value: object, at: str = "") -> list[tuple[str, str]]:
    """Every field of a value as (name, text), at every depth; what is empty too."""
    if isinstance(value, Moment):
        return [(at, formats.minute(value))]
    if isinstance(value, Enum):
        return [(at, str(value.value))]
    if isinstance(value, tuple):
        return [one for n, part in enumerate(value, 1) for one in flat(part, f"{at}[{n}]")]
    if is_dataclass(value) and not isinstance(value, type):
        found: list[tuple[str, str]] = []
        for field in fields(value):
            if field.name in {"no", "version"}:
                continue
            inner: Any = getattr(value, field.name)
            found += flat(inner, f"{at}.{field.name}" if at else field.name)
        return found
    return [(at, "" if value is None else str(value))]


def differing(item: MergeItem) -> list[tuple[str, str, str]]:
    """(field, mine, theirs) for every field that is not the same."""
    mine, theirs = dict(flat(item.mine)), dict(flat(item.theirs))
    if item.mine is None:
        return [(name, "", text) for name, text in theirs.items() if text]
    names = [*mine, *(one for one in theirs if one not in mine)]
    return [
        (name, mine.get(name, ""), theirs.get(name, ""))
        for name in names
        if mine.get(name, "") != theirs.get(name, "")
    ]


def field(name: str) -> str:
    """A field in words, where it has any; else as the file calls it."""
    return {
        "said": translate("Merging", "What was said"),
        "note": translate("Merging", "Note"),
        "number": translate("Merging", "Number"),
        "start": translate("Merging", "Begin"),
        "end": translate("Merging", "End"),
        "collector": translate("Merging", "Who collects"),
        "reached": translate("Merging", "Who was reached"),
        "reached_name": translate("Merging", "Name of who was reached"),
        "answered": translate("Merging", "Answered"),
        "duration_s": translate("Merging", "Seconds"),
        "withdrawn": translate("Merging", "Withdrawn because"),
        "name": translate("Merging", "Name"),
        "sha256": translate("Merging", "SHA-256"),
        "text": translate("Merging", "Text"),
        "title": translate("Merging", "Title"),
        "reason": translate("Merging", "Reason"),
        "debtor.name": translate("Merging", "Your name"),
        "debtor.phone": translate("Merging", "Your number"),
        "debtor.address": translate("Merging", "Your address"),
        "debtor.id_number": translate("Merging", "Your identity number"),
    }.get(name, name)


def sentence(found: Comparison) -> str:
    """What the comparison says, in plain sentences."""
    if found.same:
        return translate("Merging", "Both copies are the same, to the last entry of the log.")
    when = dt.datetime.fromisoformat(found.common_at).astimezone(SHANGHAI)
    lines = [
        translate(
            "Merging",
            "The other copy is whole. Both are the same up to entry {seq} ({when}); since then this"
            " case has {mine} entries more, the other {theirs}.",
        ).format(
            seq=found.common,
            when=when.strftime("%Y-%m-%d %H:%M"),
            mine=found.mine_more,
            theirs=found.theirs_more,
        )
    ]
    if not found.items:
        lines.append(translate("Merging", "There is nothing in it that this case has not."))
    elif found.conflicts:
        lines.append(
            translate("Merging", "Changed in both: {count}. Look at each and choose.").format(
                count=len(found.conflicts)
            )
        )
    if found.refused:
        lines.append(
            translate("Merging", "{count} values there make no sense and are left out.").format(
                count=found.refused
            )
        )
    if found.not_taken:
        lines.append(
            translate(
                "Merging", "{count} time stamps there belong to the other log and stay there."
            ).format(count=found.not_taken)
        )
    return "\n".join(lines)
