"""Give the case away, and prove that it reads back."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import io
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from cunzheng.assets import asset
from cunzheng.casefile import custody, records, rekey, verifying
from cunzheng.casefile.key import check_new_password
from cunzheng.core.changes import Changes
from cunzheng.core.errors import MediumLost, ReadBackFailed
from cunzheng.core.errors_handover import DriveLies, DriveVanished, NothingChosen
from cunzheng.core.handing import ALL, HANDED, NOT_CHECKED, Checked, Choice, Form, Handed
from cunzheng.core.ids import new_id
from cunzheng.core.progress import NULL_PROGRESS, Progress
from cunzheng.core.values import VerifyReport
from cunzheng.handover import openfolder
from cunzheng.handover.readback import read_back
from cunzheng.papers import bundle as bundle_paper
from cunzheng.papers import letters
from cunzheng.services import handing, keys, pictures, places, settings, site
from cunzheng.services.cases import Case


@dataclass(frozen=True, slots=True)
class Given:
    """What was written and read back: (relative name, SHA-256, bytes).

    ``held_back`` and ``replaced`` are numbers of exhibits: not given because of the masking, and
    given as their redacted copy. ``findings_left_out``: see handing.Parts.
    """

    folder: Path
    files: tuple[tuple[str, str, int], ...]
    changes: Changes
    checked: Checked = NOT_CHECKED
    held_back: tuple[int, ...] = ()
    replaced: tuple[int, ...] = ()
    findings_left_out: int = 0

    @property
    def path(self) -> Path:
        """The folder, or the one file that was written."""
        return self.folder / self.files[0][0] if len(self.files) == 1 else self.folder


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
    case: Case,
    folder: Path,
    date: dt.date,
    progress: Progress = NULL_PROGRESS,
    choice: Choice = ALL,
    *,
    recipient: str = "",
    drive: str = "",
) -> Given:
    """The lawyer's folder: the evidence as one PDF, the letters, the originals, the sums.

    Plaintext: the caller has asked the user. Withdrawn exhibits are listed in the PDF and their
    originals stay in the case. *recipient* and *drive* are kept with it in the case. Raises
    NothingChosen and the errors of ``openfolder.write_checked``.
    """
    names = _names()
    parts = handing.prepare(case, choice, date)
    if not parts.contacts and not parts.evidence and not choice.whole:
        raise NothingChosen
    evidence, contacts, findings = parts.evidence, parts.contacts, parts.findings
    given = [one for one in evidence if not one.withdrawn and one.id not in parts.instead]
    progress.begin(sum(one.size for one in given), "bundle")
    book = bundle_paper.render_bundle(
        parts.profile,
        evidence,
        contacts,
        findings,
        date,
        case.head(),
        case.open_evidence,
        progress,
        # By the whole profile: of two lenders one left would be taken for everybody's.
        pictures.of(case, contacts, case.profile(), findings),
        spoken=parts.spoken,
        instead=parts.instead,
    )
    items = [_item(names["bundle"], book)]
    written: list[tuple[str, str]] = []
    originals: dict[str, str] = {}
    for stem, letter in parts.letters:
        name = f"{names['letters']}/{stem}.pdf"
        items.append(_item(name, letters.render(letter)))
        written.append((stem, name))
    for one in given:
        name = f"{names['originals']}/{names['exhibit']}{one.exhibit_no:03d}_" + (
            openfolder.safe_name(one.name)
        )
        opened = partial(case.open_evidence, one.id)
        items.append(openfolder.Item(name, opened, one.sha256, one.size))
        originals[one.id] = name
    content = site.Content(
        contacts,
        evidence,
        [one for one in findings if one.printable],
        originals,
        written,
        parts.profile.debtor.name.strip(),
        choice.masked,
        parts.instead,
        parts.masker,
    )
    items += site.items(case, content, names, date, progress)
    items.append(_item(names["readme"], _readme(names, choice, parts).encode("utf-8")))
    log = case.custody()
    files, checked = openfolder.write_checked(
        folder, items, progress, fat=places.place_of(folder).fat
    )
    if not case.read_only:
        # Of the list as it lies in the folder: verify.html shows the same value.
        sums = hashlib.sha256(openfolder.sums_text(files).encode("utf-8")).hexdigest()
        told = Handed(
            recipient.strip(),
            Form.FOLDER,
            date,
            len(log),
            log[-1].hash,
            folder.name,
            drive,
            len(contacts),
            len(given),
            len(files),
            sum(one[2] for one in files),
            sums,
            choice.redacted,
            choice.masked,
        )
        _keep(case, told, "folder_given", {"files": len(files), "sums": sums})
    return Given(
        folder,
        files,
        Changes.CUSTODY,
        checked,
        parts.held_back,
        parts.replaced,
        parts.findings_left_out,
    )


def _item(name: str, data: bytes) -> openfolder.Item:
    return openfolder.Item(name, _bytes(data), size=len(data))


def _readme(names: dict[str, str], choice: Choice, parts: handing.Parts) -> str:
    """The read-me, and what is not as in the case."""

    def exhibits(numbers: tuple[int, ...]) -> str:
        return names["between"].join(f"{names['exhibit']}{one}" for one in numbers)

    more = []
    if choice.contact_ids is not None or choice.exhibit_ids is not None:
        more.append(names["readme_part"])
    if parts.replaced:
        more.append(names["readme_redacted"].format(exhibits=exhibits(parts.replaced)))
    if parts.letters_left_out:
        more.append(names["readme_letters"])
    if choice.masked:
        more.append(names["readme_masked"])
    if parts.held_back:
        more.append(names["readme_held"].format(exhibits=exhibits(parts.held_back)))
    return names["readme_text"] + "".join(f"\n{one}\n" for one in more)


def _keep(case: Case, told: Handed, kind: str, said: dict[str, object]) -> str:
    """Keep to whom and what, and the entry of the log, in one transaction; the record's id."""
    record_id = new_id()
    with case.store.write() as connection:
        at = case.store.now()
        records.put_in(connection, at, HANDED, record_id, told)
        custody.append(connection, at, kind, {**said, "record": record_id})
    return record_id


def check_folder(folder: Path, progress: Progress = NULL_PROGRESS) -> tuple[tuple[str, str], ...]:
    """Rehash a folder that was given: (name, unchanged | changed | missing | extra)."""
    return openfolder.check_folder(folder, progress)


def export_copy(
    case: Case,
    path: Path,
    progress: Progress = NULL_PROGRESS,
    *,
    new_password: str = "",
    recipient: str = "",
    drive: str = "",
    date: dt.date | None = None,
) -> Given:
    """An encrypted copy of the case file, opened, verified, and read back from the drive.

    Under the same password, or encrypted anew under *new_password*; the case keeps its own. With
    a *recipient* and a *date* it is kept in the case as a handover. Raises WeakPassword,
    CaseExists, DiskFull, CannotWrite, DriveVanished, DriveLies, ReadBackFailed, Cancelled.
    """
    if new_password:
        check_new_password(new_password, keys.known_words(case.profile()))
    kept = ""
    if not case.read_only:
        # Before the copy: logged after it, every copy would look older than the case.
        if date is None:
            case.store.note("copy_given", {})
        else:
            log = case.custody()
            told = Handed(
                recipient.strip(), Form.COPY, date, len(log), log[-1].hash, path.name, drive,
                len(case.contacts()), len(case.evidence()), 1, case.path.stat().st_size,
                own_password=bool(new_password),
            )  # fmt: skip
            kept = _keep(case, told, "copy_given", {})
    try:
        checked = _export(case, path, new_password, progress)
    except BaseException as error:
        if not case.read_only:
            case.store.note("copy_failed", {"record": kept} if kept else {})
            if kept:
                failed = replace(told, withdrawn="failed")
                records.put(case.store, HANDED, kept, failed)
        if isinstance(error, MediumLost):
            raise DriveVanished(path.name) from None
        raise
    return Given(
        path.parent, ((path.name, checked[0], checked[1].size),), Changes.CUSTODY, checked[1]
    )


def _export(case: Case, path: Path, new_password: str, progress: Progress) -> tuple[str, Checked]:
    """Write the copy and prove it; the SHA-256 and what the read-back did. Nothing is left of a
    copy that was not proven.
    """
    if new_password:
        entry = rekey.copy_under(case.store, path, new_password, progress)
    else:
        case.store.copy_to(path)
    try:
        if not new_password:
            _prove_same(case, path, progress)
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        progress.begin(path.stat().st_size, "readback")
        try:
            again = read_back(path, progress)
        except OSError:
            raise DriveVanished(path.name) from None
        if again.sha256 != digest:
            raise DriveLies(path.name)
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()  # nobody may take an unproven copy for a good one
        raise
    if new_password:
        # The copy's own last entry: met again on this computer, it is a branch and no forgery.
        settings.add_fork(case.info().case_id, entry.seq, entry.hash)
    return digest, Checked(1, again.size, again.direct)


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
