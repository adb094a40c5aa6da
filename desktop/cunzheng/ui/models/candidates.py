"""Files that could come in, and those that could not, as rows of one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cunzheng.core.moments import Moment, TimeSource
from cunzheng.core.texts import translate
from cunzheng.core.values import Candidate, EvidenceKind, Refusal
from cunzheng.services.examining import Examination, Tellings
from cunzheng.ui import formats, words
from cunzheng.ui.models.parties import kind_of

_ABOUT_TIME = {
    "no_time",
    "times_disagree",
    "time_of_saving",
    "impossible_time",
    "impossible_exif_time",
    "year_from_file_system",
}


@dataclass(frozen=True, slots=True)
class ImportRow:
    """Either a candidate or a refusal.

    ``about`` tells what kind of number it names, ``twin`` where the same bytes are already.
    """

    candidate: Candidate | None = None
    refusal: Refusal | None = None
    about: str = ""
    twin: str = ""

    @property
    def look(self) -> str:
        """One of "ok", "look" (the user should glance at it) and "bad"."""
        if self.candidate is None:
            return "bad"
        return "look" if self.twin or remarks(self.candidate) else "ok"


def rows_of(found: Examination) -> tuple[ImportRow, ...]:
    """What needs a look first, then what is fine, then what did not open."""
    rows = [ImportRow(candidate=one) for one in found.candidates]
    rows.sort(key=lambda row: row.look != "look")
    return (*rows, *(ImportRow(refusal=one) for one in found.refusals))


def remarks(candidate: Candidate) -> tuple[str, ...]:
    """What the user should know before it comes in."""
    described = candidate.described
    typed = bool(described.times) and described.times[0].source is TimeSource.TYPED
    said = [
        words.warning(code)
        for code in described.warnings
        if not (typed and code in _ABOUT_TIME)  # answered
    ]
    claimed = [one for one in described.times if one.source is not TimeSource.FILE_SYSTEM]
    if not claimed and described.kind in {
        EvidenceKind.RECORDING,
        EvidenceKind.SCREENSHOT,
        EvidenceKind.PHOTO,
    }:
        said = [one for one in said if one != words.warning("no_time")]
        said.append(translate("Import", "No time in the file: give it below, or later"))
    return tuple(dict.fromkeys(said))


def name_of(row: ImportRow) -> str:
    """File name and size."""
    if row.candidate is not None:
        return f"{row.candidate.name}\n{formats.size(row.candidate.size)}"
    return row.refusal.name if row.refusal else ""


def what_of(row: ImportRow) -> str:
    """Kind, length or number of entries."""
    if row.candidate is None:
        return translate("Import", "Not imported")
    described = row.candidate.described
    kind = words.evidence(described.kind)
    if described.messages:
        count = translate("Evidence", "{count} entries").format(count=len(described.messages))
        return f"{kind}\n{count}"
    if described.duration_ms is not None:
        return f"{kind}\n{formats.duration(described.duration_ms // 1000)}"
    return kind


def time_of(row: ImportRow) -> str:
    """The first claim and its source; the entries of an export bring their own."""
    if row.candidate is None:
        return formats.EM_DASH
    described = row.candidate.described
    if described.messages:
        return translate("Import", "each entry has its own")
    claims = [one for one in described.times if one.source is not TimeSource.FILE_SYSTEM]
    if not claims:
        return translate("Formats", "Time unknown")
    same = [one for one in claims[1:] if one.instant == claims[0].instant]
    source = words.time_source(claims[0].source)
    if same:
        source = translate("Import", "{source} and {other} agree").format(
            source=source, other=words.time_source(same[0].source)
        )
    return f"{formats.moment(claims[0])}\n{source}"


def number_of(row: ImportRow) -> str:
    """The number that the file names."""
    if row.candidate is None:
        return formats.EM_DASH
    described = row.candidate.described
    number = formats.number(described.number)
    if number and (row.about or described.contact_name):
        return f"{number}\n{formats.joined(described.contact_name, row.about)}"
    return number or described.contact_name or formats.EM_DASH


def problem_of(row: ImportRow) -> str:
    """Why it was refused, or what to look at."""
    if row.refusal is not None:
        said = row.refusal.reason
        return said.removeprefix(f"{row.refusal.name}: ")
    if row.candidate is None:
        return ""
    return "\n".join((*((row.twin,) if row.twin else ()), *remarks(row.candidate))[:2])


def tellings(rows: Sequence[ImportRow], told: Tellings) -> dict[int, ImportRow]:
    """The rows that change, by their places, with what was found out about them in the meantime."""
    changed: dict[int, ImportRow] = {}
    place = {id(candidate): at for at, candidate in enumerate(told.candidates)}
    for at, row in enumerate(rows):
        if row.candidate is None:
            continue
        twin = ""
        here = place.get(id(row.candidate))
        if here is not None and here in told.twins:
            exhibit = told.twins[here]
            twin = (
                translate("Import", "The same bytes as another file here: stored once")
                if exhibit is None
                else translate("Import", "In the case already as exhibit {no}").format(no=exhibit)
            )
        kind = told.kinds.get(row.candidate.described.number)
        about = formats.joined(kind_of(kind.kind), kind.place) if kind else ""
        if (about, twin) != (row.about, row.twin):
            changed[at] = replace(row, about=about, twin=twin)
    return changed


def identity(row: ImportRow) -> tuple[str, str, str]:
    """Tells one file of an import from another, also after it was looked at again."""
    one = row.candidate
    return (one.path, one.member, one.name) if one is not None else ("", "", "")


def wants_columns(row: ImportRow) -> bool:
    """Is it a table whose columns the user may name?"""
    return row.candidate is not None and row.candidate.described.media_type == "text/csv"


def with_time(row: ImportRow, at: int) -> ImportRow:
    """The same row with another of its times put first: the user picked it."""
    if row.candidate is None:
        return row
    described = row.candidate.described
    times = described.times
    picked = (times[at], *times[:at], *times[at + 1 :])
    return replace(
        row, candidate=replace(row.candidate, described=replace(described, times=picked))
    )


def takes_time(row: ImportRow) -> bool:
    """Can a time be given for it? The entries of an export bring their own."""
    return row.candidate is not None and not row.candidate.described.messages


def with_typed(row: ImportRow, moment: Moment) -> ImportRow:
    """The same row with the time that the user gave put first; what the file claims stays behind.

    A time typed before is replaced.
    """
    if row.candidate is None or not takes_time(row):
        return row
    described = row.candidate.described
    typed = replace(moment, source=TimeSource.TYPED)
    claims = tuple(one for one in described.times if one.source is not TimeSource.TYPED)
    return replace(
        row,
        candidate=replace(row.candidate, described=replace(described, times=(typed, *claims))),
    )
