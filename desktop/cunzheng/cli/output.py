"""What the command line prints: JSON where asked for, plain lines and tables otherwise."""

from __future__ import annotations

import argparse
import json
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from cunzheng.core.codec import to_plain
from cunzheng.core.texts import QT_TRANSLATE_NOOP, translate
from cunzheng.core.values import (
    Check,
    Contact,
    Finding,
    FindingState,
    Missing,
    Refusal,
    Verdict,
    VerifyReport,
)

if TYPE_CHECKING:
    from cunzheng.services.demo import DemoResult
    from cunzheng.services.handover import Given
    from cunzheng.services.importing import ImportResult
    from cunzheng.services.papers import SavedPaper

_STATES: Mapping[FindingState, str] = {
    FindingState.ESTABLISHED: QT_TRANSLATE_NOOP("Cli", "established"),
    FindingState.PROPOSED: QT_TRANSLATE_NOOP("Cli", "proposed"),
    FindingState.CONFIRMED: QT_TRANSLATE_NOOP("Cli", "confirmed"),
    FindingState.REJECTED: QT_TRANSLATE_NOOP("Cli", "rejected"),
}
_VERDICTS: Mapping[Verdict, str] = {
    Verdict.BREACH: QT_TRANSLATE_NOOP("Cli", "breach"),
    Verdict.NOTE: QT_TRANSLATE_NOOP("Cli", "note"),
    Verdict.UNDETERMINED: QT_TRANSLATE_NOOP("Cli", "cannot be told"),
}
_ANSWERS: Mapping[str, str] = {
    Check.UNCHANGED: QT_TRANSLATE_NOOP("Cli", "unchanged"),
    Check.CHANGED: QT_TRANSLATE_NOOP("Cli", "CHANGED"),
    Check.MISSING: QT_TRANSLATE_NOOP("Cli", "MISSING"),
    Check.NOT_CHECKABLE: QT_TRANSLATE_NOOP("Cli", "not checkable"),
    "extra": QT_TRANSLATE_NOOP("Cli", "not in the list"),
}
_PARTS: Mapping[str, str] = {
    "container": QT_TRANSLATE_NOOP("Cli", "encrypted file"),
    "log": QT_TRANSLATE_NOOP("Cli", "custody log"),
    "anchor": QT_TRANSLATE_NOOP("Cli", "head of the log this computer remembers"),
    "profile": QT_TRANSLATE_NOOP("Cli", "who and what"),
    "contact": QT_TRANSLATE_NOOP("Cli", "contacts"),
    "decision": QT_TRANSLATE_NOOP("Cli", "decisions"),
    "paper": QT_TRANSLATE_NOOP("Cli", "papers"),
    "withdrawal": QT_TRANSLATE_NOOP("Cli", "withdrawals"),
    "exhibits": QT_TRANSLATE_NOOP("Cli", "list of exhibits"),
    "exhibit": QT_TRANSLATE_NOOP("Cli", "exhibit"),
}


def yes_no(word: str) -> bool | None:
    """yes, no, or (unknown) None."""
    return {"yes": True, "no": False}.get(word)


def say(options: argparse.Namespace, plain: Any, sentence: str) -> None:  # noqa: ANN401
    """The answer as JSON or as one sentence."""
    print(json.dumps(plain, ensure_ascii=False, indent=2) if options.json else sentence)


def width(text: str) -> int:
    """Columns a text takes in a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in text)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Columns lined up for a terminal; the first row is the head."""
    if not rows:
        return ""
    widths = [max(width(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def imported(
    options: argparse.Namespace, result: ImportResult, refusals: Sequence[Refusal]
) -> None:
    """What came in, what was there, what was refused and why."""
    plain = {
        "evidence": [to_plain(one) for one in result.evidence],
        "contacts": [to_plain(one) for one in result.contacts],
        "already": [one.name for one in result.already],
        "refused": [{"name": one.name, "reason": one.reason} for one in refusals],
    }
    lines = [
        translate(
            "Cli", "Exhibits added: {n}; contacts added: {c}; already in the case: {a}."
        ).format(n=len(result.evidence), c=len(result.contacts), a=len(result.already))
    ]
    lines += [f"{one.exhibit_no:>4}  {one.name}" for one in result.evidence]
    if refusals:
        lines.append(translate("Cli", "Not imported: {n}").format(n=len(refusals)))
        lines += [f"   -  {one.reason}" for one in refusals]
    say(options, plain, "\n".join(lines))


def _when(contact: Contact | None) -> str:
    if contact is None or contact.start is None:
        return translate("Cli", "time unknown")
    return contact.start.iso().replace("T", " ").removesuffix("+08:00")


def finding_rows(contacts: Sequence[Contact], found: Sequence[Finding]) -> list[list[str]]:
    """The table of findings, head first."""
    by_id = {one.id: one for one in contacts}
    rows = [
        [
            translate("Cli", "No."),
            translate("Cli", "Time"),
            translate("Cli", "Finding"),
            translate("Cli", "Verdict"),
            translate("Cli", "State"),
            translate("Cli", "Authority"),
        ]
    ]
    for one in found:
        contact = by_id.get(one.contact_id)
        cited = "; ".join(dict.fromkeys(f"{c.title} {c.place}".strip() for c in one.citations[:2]))
        rows.append(
            [
                str(contact.no) if contact else "",
                _when(contact),
                one.label.here,
                translate("Cli", _VERDICTS[one.verdict]),
                translate("Cli", _STATES[one.state]),
                cited,
            ]
        )
    return rows


def findings(
    options: argparse.Namespace, contacts: Sequence[Contact], found: Sequence[Finding]
) -> None:
    """Every finding with its id, so that it can be confirmed or rejected."""
    rows = finding_rows(contacts, found)
    ids = ["id", *(one.id for one in found)]
    lines = table([[*row, name] for row, name in zip(rows, ids, strict=True)])
    say(options, [to_plain(one) for one in found], lines)


def paper(options: argparse.Namespace, saved: SavedPaper, missing: Sequence[Missing]) -> None:
    """Where the paper is, and what to fill in by hand before it is sent."""
    lines = [
        translate("Cli", "Written and read back: {path} ({pages} pages)").format(
            path=saved.path, pages=saved.pages
        ),
        f"SHA-256 {saved.sha256}",
    ]
    if missing:
        names = [one.label.here for one in missing]
        lines.append(
            translate("Cli", "To fill in before sending: {what}").format(what="; ".join(names))
        )
    plain = {
        "path": str(saved.path),
        "sha256": saved.sha256,
        "pages": saved.pages,
        "missing": [to_plain(one) for one in missing],
    }
    say(options, plain, "\n".join(lines))


def given(options: argparse.Namespace, what: Given) -> None:
    """What was handed over, with its hashes."""
    plain = {
        "folder": str(what.folder),
        "files": [{"name": n, "sha256": h, "size": s} for n, h, s in what.files],
    }
    lines = [
        translate("Cli", "Written and read back: {path}").format(path=what.folder),
        *(f"{digest[:16]}…  {size:>12,}  {name}" for name, digest, size in what.files),
    ]
    say(options, plain, "\n".join(lines))


def folder_checked(options: argparse.Namespace, lines: Sequence[tuple[str, str]]) -> None:
    """The answer for a given folder."""
    rows = [[translate("Cli", _ANSWERS[state]), name] for name, state in lines]
    say(options, [{"name": n, "answer": s} for n, s in lines], table(rows))


def verify_lines(report: VerifyReport) -> str:
    """The report as lines, ending in one plain sentence."""
    rows = []
    for line in report.lines:
        part = translate("Cli", _PARTS[line.what]) + (f" {line.item}" if line.item else "")
        detail = f"{line.detail[:16]}…" if len(line.detail) == 64 else line.detail
        rows.append([translate("Cli", _ANSWERS[line.answer]), part, detail])
    sentence = (
        translate("Cli", "Everything in this case is as it was when it came in.")
        if report.whole
        else translate("Cli", "Something differs; see the lines above. Keep this file as it is.")
    )
    return table(rows) + "\n" + sentence


def verified(options: argparse.Namespace, report: VerifyReport) -> None:
    say(options, to_plain(report) | {"whole": report.whole}, verify_lines(report))


def demo(options: argparse.Namespace, result: DemoResult) -> None:
    """What the demo found and where its papers are."""
    plain = {
        "case": str(result.case),
        "letters": [str(one) for one in result.letters],
        "catalogue": str(result.catalogue),
        "bundle": str(result.bundle),
        "contacts": len(result.contacts),
        "findings": [to_plain(one) for one in result.findings],
        "whole": result.whole,
    }
    breaches = [one for one in result.findings if one.verdict is not Verdict.NOTE]
    lines = [
        table(finding_rows(result.contacts, breaches)),
        "",
        translate("Cli", "Contacts: {c}; findings: {f}; read back and verified: {v}").format(
            c=len(result.contacts),
            f=len(result.findings),
            v=translate("Cli", "yes") if result.whole else translate("Cli", "NO"),
        ),
        translate("Cli", "Case file (password: {password}): {path}").format(
            password=result.password, path=result.case
        ),
        *(translate("Cli", "Letter: {path}").format(path=one) for one in result.letters),
        translate("Cli", "Catalogue: {path}").format(path=result.catalogue),
        translate("Cli", "Folder for the lawyer: {path}").format(path=result.bundle),
    ]
    say(options, plain, "\n".join(lines))
