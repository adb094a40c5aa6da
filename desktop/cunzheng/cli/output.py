"""What the command line prints: JSON where asked for, plain lines and tables otherwise."""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from cunzheng.core.codec import to_plain
from cunzheng.core.texts import QT_TRANSLATE_NOOP, translate
from cunzheng.core.values import (
    Check,
    Contact,
    Finding,
    FindingState,
    Lender,
    Missing,
    Refusal,
    Timestamp,
    Verdict,
    VerifyReport,
)

if TYPE_CHECKING:
    from pathlib import Path

    from cunzheng.services.backups import Backed, Backup, Restored
    from cunzheng.services.demo import DemoResult
    from cunzheng.services.handover import Given
    from cunzheng.services.importing import ImportResult
    from cunzheng.services.papers import SavedPaper

LIST_OF_SUMS = "SHA256SUMS.txt"
_NUMBERS = 40  # that are listed in text
_REASONS = 8  # refusals that are listed without a sum

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
    "meta": QT_TRANSLATE_NOOP("Cli", "about the file"),
    "schema": QT_TRANSLATE_NOOP("Cli", "guards against changes"),
    "timestamp": QT_TRANSLATE_NOOP("Cli", "time stamps"),
    "record": QT_TRANSLATE_NOOP("Cli", "notes, plans and drafts"),
    "derived": QT_TRANSLATE_NOOP("Cli", "readings of exhibits"),
    "take": QT_TRANSLATE_NOOP("Cli", "recordings made here"),
    "blob": QT_TRANSLATE_NOOP("Cli", "stored bytes"),
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
    options: argparse.Namespace,
    result: ImportResult,
    refusals: Sequence[Refusal],
    numbers: Mapping[str, int],
    *,
    unchosen: bool = False,
) -> None:
    """What came in, what was there, what was refused and why; the *numbers* in exports.

    *unchosen*: none of them was named or known, so no entry became a contact.
    """
    plain = {
        "evidence": [to_plain(one) for one in result.evidence],
        "contacts": [to_plain(one) for one in result.contacts],
        "linked": [to_plain(one) for one in result.linked],
        "already": [one.name for one in result.already],
        "refused": [{"name": one.name, "reason": one.reason} for one in refusals],
        "numbers": dict(numbers),
        "counts": {
            "evidence": dict(Counter(one.kind.value for one in result.evidence)),
            "refused": dict(Counter(type(one.error).__name__ for one in refusals)),
        },
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
        if len(refusals) > _REASONS:  # how many of each, where the list is long
            reasons = Counter(
                one.reason.removeprefix(f"{getattr(one.error, 'subject', '')}: ")
                for one in refusals
            )
            lines += [f"{n:>4}  {reason}" for reason, n in reasons.most_common()]
    if unchosen:
        lines.append(
            translate(
                "Cli",
                "The exports hold entries of these numbers. None was taken over as a contact:"
                " import again with --number NUMBER for each that belongs to the collection.",
            )
        )
        lines += [f"{n:>6}  {number or '—'}" for number, n in list(numbers.items())[:_NUMBERS]]
        if len(numbers) > _NUMBERS:
            lines.append(
                translate("Cli", "… and {n} more numbers (see --json)").format(
                    n=len(numbers) - _NUMBERS
                )
            )
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


def paper(
    options: argparse.Namespace,
    saved: SavedPaper,
    missing: Sequence[Missing],
    lender: Lender | None = None,
    others: Sequence[tuple[Lender, int]] = (),
) -> None:
    """Where the paper is, whom it is about, and what to fill in by hand before it is sent.

    *others* are lenders with findings that it is not about, and how many each has.
    """
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
        "lender": {"id": lender.id, "name": lender.name} if lender else None,
        "other_lenders": [
            {"id": one.id, "name": one.name, "findings": count} for one, count in others
        ],
    }
    if lender:
        lines.insert(1, translate("Cli", "About: {name}").format(name=lender.name))
    if others:
        print(
            translate("Cli", "Other lenders have findings too; write to each with --lender ID:"),
            *(f"  {one.id}  {one.name} ({count})" for one, count in others),
            sep="\n",
            file=sys.stderr,
        )
    say(options, plain, "\n".join(lines))


def given(options: argparse.Namespace, what: Given) -> None:
    """What was handed over, with its hashes."""
    plain = {
        "folder": str(what.folder),
        "files": [{"name": n, "sha256": h, "size": s} for n, h, s in what.files],
        "from_drive": what.checked.from_drive,
        "held_back": list(what.held_back),
        "replaced": list(what.replaced),
        "findings_left_out": what.findings_left_out,
    }
    lines = [
        translate("Cli", "Written and read back: {path}").format(path=what.path),
        *(f"{digest[:16]}…  {size:>12,}  {name}" for name, digest, size in what.files),
    ]
    for numbers, said in (
        (what.replaced, translate("Cli", "Given as their redacted copy: exhibits {numbers}")),
        (
            what.held_back,
            translate("Cli", "Not given, may show third persons: exhibits {numbers}"),
        ),
    ):
        if numbers:
            lines.append(said.format(numbers=", ".join(map(str, numbers))))
    say(options, plain, "\n".join(lines))


def folder_checked(options: argparse.Namespace, lines: Sequence[tuple[str, str]]) -> None:
    """The answer for a given folder."""
    rows = [[translate("Cli", _ANSWERS[state]), name] for name, state in lines]
    plain = [
        {"name": name, "answer": state, "what": "list" if name == LIST_OF_SUMS else "file"}
        for name, state in lines
    ]
    say(options, plain, table(rows))


def verify_lines(report: VerifyReport) -> str:
    """The report as lines, ending in one plain sentence."""
    rows = []
    for line in report.lines:
        part = translate("Cli", _PARTS[line.what]) + (f" {line.item}" if line.item else "")
        detail = f"{line.detail[:16]}…" if len(line.detail) == 64 else line.detail
        if line.detail == "not_in_log":
            detail = translate("Cli", "not in the log")
        elif line.detail == "damaged":
            detail = translate("Cli", "cannot be read")
        elif line.answer is not Check.UNCHANGED and line.detail.isdigit():
            detail = translate("Cli", "log entry {n}").format(n=line.detail)
        rows.append([translate("Cli", _ANSWERS[line.answer]), part, detail])
    if report.whole:
        sentence = translate("Cli", "Everything in this case is as it was when it came in.")
    elif report.only_older:
        sentence = translate(
            "Cli",
            "This file is unchanged in itself, but older than the one this computer last saw."
            " If it is a backup, that is expected; if not, look for the newer file.",
        )
    else:
        sentence = translate(
            "Cli", "Something differs; see the lines above. Keep this file as it is."
        )
    return table(rows) + "\n" + sentence


def verified(options: argparse.Namespace, report: VerifyReport) -> None:
    say(options, to_plain(report) | {"whole": report.whole}, verify_lines(report))


def requested(options: argparse.Namespace, path: Path) -> None:
    """Where the request is and what to do with it."""
    sentence = translate(
        "Cli",
        "Request written: {path}. Send it to a time-stamping authority and bring the answer with"
        " --answer.",
    ).format(path=path)
    say(options, {"request": str(path)}, sentence)


def stamped(options: argparse.Namespace, stamps: Sequence[Timestamp]) -> None:
    """Each time stamp: its state, its time, and what it says."""
    from cunzheng.services import timestamps

    lines = [
        f"[{timestamps.state_word(one.state)}] {timestamps.local_time(one.time)}  "
        f"{timestamps.sentence(one)}\n    SHA-256 {one.head}  {one.authority}  {one.policy}"
        for one in stamps
    ]
    plain = [to_plain(one) | {"time": one.time.isoformat()} for one in stamps]
    say(options, plain, "\n".join(lines) or translate("Cli", "No time stamps in this case."))


def backed_up(options: argparse.Namespace, made: Backed, copies: Sequence[Backup]) -> None:
    """What was done, and the copies there are, newest first."""
    from cunzheng.services import backups

    plain = {
        "state": made.state.value,
        "copies": [
            {"path": str(one.path), "made_at": one.made_at.isoformat(), "entries": one.seq}
            for one in copies
        ],
    }
    rows = [[f"{one.made_at:%Y-%m-%d %H:%M} UTC", f"{one.size:,}", str(one.path)] for one in copies]
    say(options, plain, "\n".join([backups.words(made.state), *table(rows).splitlines()]))


def restored(options: argparse.Namespace, done: Restored) -> None:
    """Where the copy is, its hash as read back, and what the verification found."""
    plain = {
        "path": str(done.path),
        "sha256": done.sha256,
        "whole": done.report.whole if done.report else None,
    }
    lines = [
        translate("Cli", "Written and read back: {path}").format(path=done.path),
        f"SHA-256 {done.sha256}",
    ]
    if done.report:
        lines.append(verify_lines(done.report))
    say(options, plain, "\n".join(lines))


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
