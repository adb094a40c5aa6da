"""Give the case away, and prove that it reads back."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import io
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from cunzheng.assets import asset
from cunzheng.casefile import verifying
from cunzheng.core.changes import Changes
from cunzheng.core.errors import ReadBackFailed
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.values import VerifyReport
from cunzheng.handover import openfolder
from cunzheng.papers import bundle as bundle_paper
from cunzheng.papers import letters
from cunzheng.services import given_letters, instead, pictures, review, settings, site, transcripts
from cunzheng.services.cases import Case


@dataclass(frozen=True, slots=True)
class Given:
    """What was written and read back: (relative name, SHA-256, bytes)."""

    folder: Path
    files: tuple[tuple[str, str, int], ...]
    changes: Changes


def _names() -> dict[str, str]:
    """File names inside the folder, and the text of its read-me: data, for a lawyer to change."""
    plain = tomllib.loads(asset("resources/letters/folder.toml").read_text("utf-8"))
    return {str(key): str(value) for key, value in plain.items()}


def folder_title() -> str:
    """What the folder for a lawyer is called where the user gives no name."""
    return _names()["folder"]


def catalogue_title() -> str:
    """What the evidence catalogue's file is called where the user gives no name."""
    return _names()["catalogue"]


def _bytes(data: bytes) -> Callable[[], BinaryIO]:
    return lambda: io.BytesIO(data)


def write_bundle(
    case: Case, folder: Path, date: dt.date, progress: Progress = NULL_PROGRESS
) -> Given:
    """The lawyer's folder: the evidence as one PDF, the letters, the originals, the sums.

    Plaintext: the caller has asked the user. Withdrawn exhibits are listed in the PDF and their
    originals stay in the case. Raises the errors of ``openfolder.write_folder``.
    """
    names = _names()
    evidence, profile, contacts = case.evidence(), case.profile(), case.contacts()
    findings = review.check(case)
    copies = instead.chosen(case)  # a picture that was covered up stays in the case
    given = [one for one in evidence if not one.withdrawn and one.id not in copies]
    progress.begin(sum(one.size for one in given), "bundle")
    book = bundle_paper.render_bundle(
        profile,
        evidence,
        contacts,
        findings,
        date,
        case.head(),
        case.open_evidence,
        progress,
        pictures.of(case, contacts, profile, findings),
        spoken=transcripts.for_papers(case),
        log=case.custody(),
        instead=copies,
    )
    items = [openfolder.Item(names["bundle"], _bytes(book))]
    written: list[tuple[str, str]] = []
    originals: dict[str, str] = {}
    for stem, letter in given_letters.choose(case, date):
        name = f"{names['letters']}/{stem}.pdf"
        items.append(openfolder.Item(name, _bytes(letters.render(letter))))
        written.append((stem, name))
    for one in given:
        name = f"{names['originals']}/{names['exhibit']}{one.exhibit_no:03d}_" + (
            openfolder.safe_name(one.name)
        )
        items.append(openfolder.Item(name, partial(case.open_evidence, one.id), one.sha256))
        originals[one.id] = name
    content = site.Content(
        contacts,
        evidence,
        [one for one in findings if one.printable],
        originals,
        written,
        profile.debtor.name.strip(),
    )
    items += site.items(case, content, names, date, progress)
    items.append(openfolder.Item(names["readme"], _bytes(names["readme_text"].encode("utf-8"))))
    files = openfolder.write_folder(folder, items, progress)
    if not case.read_only:
        # Of the list as it lies in the folder: verify.html shows the same value.
        sums = hashlib.sha256(openfolder.sums_text(files).encode("utf-8")).hexdigest()
        case.store.note("folder_given", {"files": len(files), "sums": sums})
    return Given(folder, files, Changes.CUSTODY)


def check_folder(folder: Path, progress: Progress = NULL_PROGRESS) -> tuple[tuple[str, str], ...]:
    """Rehash a folder that was given: (name, unchanged | changed | missing | extra)."""
    return openfolder.check_folder(folder, progress)


def export_copy(case: Case, path: Path, progress: Progress = NULL_PROGRESS) -> Given:
    """An encrypted copy of the case file under the same password, opened and verified.

    Raises CaseExists, DiskFull, CannotWrite, ReadBackFailed.
    """
    if not case.read_only:
        # Before the copy: logged after it, every copy would look older than the case.
        case.store.note("copy_given", {})
    try:
        case.store.copy_to(path)
        try:
            _prove_same(case, path, progress)
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()  # nobody may take an unproven copy for a good one
            raise
    except BaseException:
        if not case.read_only:
            case.store.note("copy_failed", {})
        raise
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Given(path.parent, ((path.name, digest, path.stat().st_size),), Changes.CUSTODY)


def _prove_same(case: Case, path: Path, progress: Progress) -> None:
    """Raise ReadBackFailed unless the copy says of itself what the case says of itself.

    A case that was damaged before can still be copied, with the same damage.
    """
    copy = case.store.open_copy(path)
    try:
        report = verifying.verify(copy, progress=progress)
    finally:
        copy.close()
    if report.head != case.head():
        raise ReadBackFailed(path.name)
    if not report.whole and report.lines != verifying.verify(case.store, progress=progress).lines:
        raise ReadBackFailed(path.name)


def verify(case: Case, progress: Progress = NULL_PROGRESS) -> VerifyReport:
    """Check the whole case, against the head this computer remembers of it where it does."""
    known = settings.known_heads(case.info().case_id)
    # Of several branches on this computer the one that this file goes on from; else the newest.
    found = settings.holding(known, [one.hash for one in case.custody()]) or list(known)
    anchor = verifying.Anchor(*found[0]) if found else None
    return verifying.verify(case.store, anchor=anchor, progress=progress)
