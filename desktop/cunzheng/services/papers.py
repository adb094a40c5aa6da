"""Compose, set and save papers. What is written is read back before success is said."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from cunzheng.core.changes import Changes
from cunzheng.core.drafts import Draft, Use
from cunzheng.core.errors import CannotWrite, InvalidValue, ReadBackFailed
from cunzheng.core.letterfonts import SHIPPED, LetterFonts
from cunzheng.core.values import (
    Bilingual,
    Contact,
    KeptPaper,
    Lender,
    Letter,
    LetterRequest,
    PaperKind,
    Profile,
)
from cunzheng.handover.openfolder import medium
from cunzheng.papers import catalogue as catalogue_paper
from cunzheng.papers import facts, gaps, letters, requests, selection
from cunzheng.services import drafts, review
from cunzheng.services.cases import Case

TELLS_OF_LENDER = frozenset(
    {
        PaperKind.NFRA,
        PaperKind.NFRA_REPORT,
        PaperKind.LENDER,
        PaperKind.CONSUMER,
        PaperKind.CLAIM,
    }
)
"""Papers about one lender's conduct: what is found of another lender needs one of its own."""


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


@dataclass(frozen=True, slots=True)
class Offered:
    """A standard request; where it does not apply to what was chosen, ``why`` says so."""

    text: str
    applies: bool
    why: Bilingual


def offered_requests(case: Case, request: LetterRequest) -> tuple[Offered, ...]:
    """The standard requests of a kind, and which of them the chosen facts carry.

    Raises LetterTemplateBroken.
    """
    met = letters.conditions_met(request, case.profile(), case.contacts(), review.check(case))
    return tuple(
        Offered(one.text, one.when in met, requests.reason(one.when))
        for one in requests.offers(request.kind)
    )


def lender_of(contact: Contact, profile: Profile) -> str:
    """The id of the lender behind a contact, as letters see it; "" where it is not known."""
    return facts.lender_of(contact, profile)


def lenders_with_findings(case: Case) -> tuple[tuple[Lender, int], ...]:
    """The lenders that a letter can be about: with how many printable findings, most first."""
    return selection.lenders_with_findings(
        case.profile(), case.contacts(), selection.printable(review.check(case))
    )


def compose(case: Case, request: LetterRequest) -> Letter:
    """The letter as light text; ``lender_id`` says whom it is about.

    Raises NothingToSay, LetterTemplateBroken; InvalidValue("lender_id") for an unknown lender.
    """
    profile = case.profile()
    if request.lender_id and profile.lender(request.lender_id) is None:
        raise InvalidValue("lender_id")
    if request.more.agency_id and profile.agency(request.more.agency_id) is None:
        raise InvalidValue("agency_id")
    return letters.compose(request, profile, case.contacts(), case.evidence(), review.check(case))


def characters(text: str) -> str:
    """The characters of an edited letter that no font has: they print as 〔表情符号〕, 〔U+…〕."""
    return letters.characters(text)


def saved(case: Case) -> tuple[KeptPaper, ...]:
    """The letters that were saved from this case, with their text, newest first."""
    return case.store.papers()


def render(letter: Letter, own: LetterFonts = SHIPPED) -> bytes:
    """A letter as PDF bytes. Needs no case: the window renders its preview on any thread.

    Raises FontNotUsable.
    """
    return letters.render(letter, own=own)


def write_new(path: Path, data: bytes, *, case: Case | None = None) -> str:
    """Write *data* to *path* (replacing what the user agreed to replace) and read it back.

    Returns the SHA-256, hex. Raises CannotWrite (also if *path* is the open case itself),
    DiskFull, MediumLost, ReadBackFailed.
    """
    if not path.name:
        raise CannotWrite
    digest = hashlib.sha256(data).hexdigest()
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    with medium(path.name):
        if case is not None and path.exists() and path.samefile(case.path):
            raise CannotWrite(path.name)
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if hashlib.sha256(part.read_bytes()).hexdigest() != digest:
                raise ReadBackFailed(path.name)
            part.replace(path)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
    return digest


def save_word(case: Case, letter: Letter, path: Path, draft: Draft | None = None) -> SavedPaper:
    """Write the letter as an editable Word file, read it back, note it in the log.

    *draft* as in :func:`save_letter`. The pages are Word's to count: 0 here.
    """
    from cunzheng.papers import docx  # python-docx loads slowly, and few ask for it

    digest = write_new(path, docx.render_docx(letter), case=case)
    changes = Changes.NONE
    if not case.read_only:
        changes = drafts.freeze(case, draft or drafts.draft_of(letter), Use.WORD, digest)
        case.store.note("word_written", {"docx": digest})
    return SavedPaper(path, digest, 0, changes)


def proposed_office(profile: Profile, kind: PaperKind, lender_id: str) -> str:
    """Whom a paper goes to, by the kind of the lender: what the form proposes, with its blanks."""
    return gaps.addressee(kind, profile.lender(lender_id))


def save_letter(
    case: Case,
    letter: Letter,
    path: Path,
    draft: Draft | None = None,
    own: LetterFonts = SHIPPED,
) -> SavedPaper:
    """Write the PDF, read it back, keep text and hash in the case and its log.

    *draft* says for whom the version is where the letter alone does not tell. Raises
    FontNotUsable and what :func:`write_new` raises.
    """
    pdf = render(letter, own)
    digest = write_new(path, pdf, case=case)
    changes = Changes.NONE
    if not case.read_only:
        case.store.keep_paper(letter, digest)
        changes = drafts.freeze(case, draft or drafts.draft_of(letter), Use.PDF, digest)
    return SavedPaper(path, digest, letters.page_count(pdf), changes)


def keep_printed(case: Case, letter: Letter, pdf: bytes, draft: Draft | None = None) -> Changes:
    """Keep what went to the printer: its text, the hash of its PDF, and that it was printed.

    The same paper printed again makes no second one. A read-only case keeps nothing.
    """
    if case.read_only:
        return Changes.NONE
    digest = hashlib.sha256(pdf).hexdigest()
    if all(one.pdf_sha256 != digest for one in case.store.papers()):
        case.store.keep_paper(letter, digest)
    return drafts.freeze(case, draft or drafts.draft_of(letter), Use.PRINTED, digest)


def catalogue(case: Case, date: dt.date) -> bytes:
    """The evidence catalogue (证据目录) as PDF bytes."""
    return catalogue_paper.render_catalogue(
        case.profile(), case.evidence(), case.contacts(), date, case.head()
    )


def save_catalogue(case: Case, date: dt.date, path: Path) -> SavedPaper:
    """Write the catalogue and read it back."""
    pdf = catalogue(case, date)
    digest = write_new(path, pdf, case=case)
    if not case.read_only:
        case.store.note("catalogue_written", {"pdf": digest})
    return SavedPaper(path, digest, letters.page_count(pdf), Changes.CUSTODY)
