"""The whole job from start to finish on the invented sample case."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from cunzheng.core.errors import FolderNotEmpty
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.values import Contact, Finding, LetterRequest, PaperKind
from cunzheng.handover.openfolder import safe_name
from cunzheng.services import cases, handover, papers, review, sample
from cunzheng.services.cases import Case

SAMPLE_PASSWORD = "sample-case-is-public"  # noqa: S105 - the sample is no secret
_LETTERS = (PaperKind.NFRA, PaperKind.HOTLINE_12321, PaperKind.POLICE, PaperKind.LENDER)


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What the demo wrote and found; ``whole`` says that everything read back unchanged."""

    case: Path
    password: str
    letters: tuple[Path, ...]
    catalogue: Path
    bundle: Path
    contacts: tuple[Contact, ...]
    findings: tuple[Finding, ...]
    whole: bool


def make_sample_case(path: Path, progress: Progress = NULL_PROGRESS) -> Case:
    """Create a case at *path* with SAMPLE_PASSWORD, filled with the sample.

    If it cannot be filled nothing is left behind.
    """
    case = cases.create_case(path, SAMPLE_PASSWORD)
    case.automatic_backup = False  # it can be made again at any time
    try:
        sample.fill_with_sample(case, progress)
    except BaseException:
        case.close()
        path.unlink(missing_ok=True)
        raise
    return case


def run(out: Path, progress: Progress = NULL_PROGRESS) -> DemoResult:
    """Create, import, log, check, write letters, catalogue and folder, and read all of it back.

    *out* must not exist or be empty. Raises FolderNotEmpty and whatever a step raises.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise FolderNotEmpty(out.name)
    out.mkdir(parents=True, exist_ok=True)
    date = dt.date.fromisoformat(sample.read_story()["today"])
    with make_sample_case(out / f"{sample.read_story()['title']}.czx", progress) as case:
        written = []
        for kind in _LETTERS:
            letter = papers.compose(case, LetterRequest(kind, date))
            path = out / f"{safe_name(letter.title)}.pdf"
            papers.save_letter(case, letter, path)
            written.append(path)
        catalogue = papers.save_catalogue(case, date, out / f"{handover.catalogue_title()}.pdf")
        given = handover.write_bundle(case, out / handover.folder_title(), date, progress)
        contacts, findings = case.contacts(), review.check(case)
        path = case.path
    # Once more from the outside: open it with the password as a reader would.
    with cases.open_case(path, SAMPLE_PASSWORD, read_only=True) as again:
        report = handover.verify(again, progress)
        same = again.contacts() == contacts and review.check(again) == findings
    folder = handover.check_folder(given.folder)
    whole = report.whole and same and all(state == "unchanged" for _name, state in folder)
    return DemoResult(
        path,
        SAMPLE_PASSWORD,
        tuple(written),
        catalogue.path,
        given.folder,
        contacts,
        findings,
        whole,
    )
