"""Compose, set and save papers. What is written is read back before success is said."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from pathlib import Path

from cunzheng.core.changes import Changes
from cunzheng.core.errors import CannotWrite, ReadBackFailed
from cunzheng.core.values import Letter, LetterRequest, PaperKind
from cunzheng.papers import catalogue as catalogue_paper
from cunzheng.papers import letters
from cunzheng.services import review
from cunzheng.services.cases import Case


@dataclass(frozen=True, slots=True)
class SavedPaper:
    """A PDF that was written and read back."""

    path: Path
    sha256: str
    pages: int
    changes: Changes


def default_requests(kind: PaperKind) -> tuple[str, ...]:
    """The Chinese request sentences offered for a kind, from resources/letters."""
    return letters.default_requests(kind)


def compose(case: Case, request: LetterRequest) -> Letter:
    """The letter as light text. Raises NothingToSay, LetterTemplateBroken."""
    return letters.compose(
        request, case.profile(), case.contacts(), case.evidence(), review.check(case)
    )


def render(letter: Letter) -> bytes:
    """A letter as PDF bytes. Needs no case: the window renders its preview on any thread.

    Raises GlyphMissing.
    """
    return letters.render(letter)


def write_new(path: Path, data: bytes) -> str:
    """Write *data* to *path* (replacing what the user agreed to replace) and read it back.

    Returns the SHA-256, hex. Raises CannotWrite, ReadBackFailed.
    """
    digest = hashlib.sha256(data).hexdigest()
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        if hashlib.sha256(part.read_bytes()).hexdigest() != digest:
            raise ReadBackFailed(path.name)
        part.replace(path)
    except OSError:
        raise CannotWrite(path.name) from None
    finally:
        part.unlink(missing_ok=True)
    return digest


def save_letter(case: Case, letter: Letter, path: Path) -> SavedPaper:
    """Write the PDF, read it back, keep text and hash in the case and its log."""
    pdf = render(letter)
    digest = write_new(path, pdf)
    changes = Changes.NONE
    if not case.read_only:
        case.store.keep_paper(letter, digest)
        changes = Changes.PAPERS | Changes.CUSTODY
    return SavedPaper(path, digest, letters.page_count(pdf), changes)


def catalogue(case: Case, date: dt.date) -> bytes:
    """The evidence catalogue (证据目录) as PDF bytes."""
    return catalogue_paper.render_catalogue(
        case.profile(), case.evidence(), case.contacts(), date, case.head()
    )


def save_catalogue(case: Case, date: dt.date, path: Path) -> SavedPaper:
    """Write the catalogue and read it back."""
    pdf = catalogue(case, date)
    digest = write_new(path, pdf)
    if not case.read_only:
        case.store.note("catalogue_written", {"pdf": digest})
    return SavedPaper(path, digest, letters.page_count(pdf), Changes.CUSTODY)
