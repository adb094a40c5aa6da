"""Files and folders in, candidates out: what each file is, and why some are none.

The order of the claimed times, best first:

- recordings: the file name where a known recorder wrote it (it holds the start; the container's
  time may be the end), then the container, then a name of no known form. A name that is exact to
  the minute gives way to a container time inside the same minute.
- pictures: EXIF, then the file name. A name given while saving from a messenger is kept with the
  warning "time_of_saving".
- exports: each entry has its own time; the file has none but its own.
- the file system always last, and never alone without the warning "no_time".

Claims that contradict each other are all kept, with the warning "times_disagree".
"""

from __future__ import annotations

import datetime as dt
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from cunzheng.core.errors import (
    Cancelled,
    CunzhengError,
    SourceChanged,
    SourceDamaged,
    SourceEmpty,
    SourceMissing,
    SourceTooLarge,
    SourceUnreadable,
)
from cunzheng.core.moments import Moment, Precision, TimeSource
from cunzheng.core.progress import NULL_PROGRESS, Progress, check
from cunzheng.core.values import Candidate, Described, Direction, EvidenceKind, Refusal
from cunzheng.intake import audio, callnames, columns, images, messages
from cunzheng.intake.limits import Limits
from cunzheng.intake.sniff import HEAD_BYTES, KINDS, TAIL_BYTES, decode_text, sniff

_SYSTEM_FILES: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"})
_SYSTEM_FOLDERS: Final = frozenset(
    {"$recycle.bin", "system volume information", "__macosx", "lost.dir", "@eadir"}
)
_GRACE: Final = dt.timedelta(minutes=2)  # between the name's second and the container's


def describe(
    path: Path,
    names: callnames.FileNames | None = None,
    limits: Limits | None = None,
    progress: Progress = NULL_PROGRESS,
) -> Candidate:
    """Look into one file. Raises a subclass of :class:`ImportRefused`, with the file's name as
    its subject, for what cannot come in; :class:`Cancelled` if the user stopped.

    *names* are the grammars of file names (loaded if None; pass them when there are many files).
    """
    names = names or callnames.FileNames.load()
    try:
        return _describe(path, names, limits or Limits(), progress)
    except Cancelled:
        raise
    except CunzhengError as error:
        error.subject = path.name
        raise


def walk(
    paths: Sequence[Path], progress: Progress = NULL_PROGRESS
) -> tuple[tuple[Candidate, ...], tuple[Refusal, ...]]:
    """Look into files and folders, recursively and in a stable order.

    One bad file never stops the rest. Hidden and system files are passed over in silence; a folder
    or file that is reached twice (links, overlapping choices) is looked at once. Raises only
    :class:`Cancelled`.
    """
    limits = Limits()
    names = callnames.FileNames.load()
    candidates: list[Candidate] = []
    refusals: list[Refusal] = []
    found: list[Path] = []
    for one in _files(paths, limits, refusals, progress):
        found.append(one)
        if len(found) > limits.files:
            found.pop()
            refusals.append(_refusal(one, SourceTooLarge(one.name)))
            break
    progress.begin(len(found))
    for path in found:
        check(progress)
        try:
            candidates.append(describe(path, names, limits, progress))
        except Cancelled:
            raise
        except CunzhengError as error:
            refusals.append(_refusal(path, error))
        except MemoryError:
            refusals.append(_refusal(path, SourceTooLarge(path.name)))
        progress.advance()
    return tuple(candidates), tuple(refusals)


def _refusal(path: Path, error: CunzhengError) -> Refusal:
    return Refusal(str(path), path.name, error, error.message())


# --- finding the files -----------------------------------------------------------------------


def _files(
    paths: Sequence[Path], limits: Limits, refusals: list[Refusal], progress: Progress
) -> Iterator[Path]:
    seen: set[tuple[int, int]] = set()
    for path in paths:
        # A folder that was chosen by hand is looked into even if its name begins with a dot.
        yield from _under(path, 0, seen, limits, refusals, progress)


def _under(
    path: Path,
    depth: int,
    seen: set[tuple[int, int]],
    limits: Limits,
    refusals: list[Refusal],
    progress: Progress,
) -> Iterator[Path]:
    check(progress)
    try:
        about = path.stat()
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        if depth == 0 or not missing:  # a dead link inside a folder is nobody's evidence
            kind = SourceMissing if missing else SourceUnreadable
            refusals.append(_refusal(path, kind(path.name)))
        return
    # Inode 0 is what some Windows and network file systems say of everything.
    identity = (about.st_dev, about.st_ino)
    if about.st_ino:
        if identity in seen:
            return
        seen.add(identity)
    if not stat.S_ISDIR(about.st_mode):
        yield path
        return
    if depth and path.is_symlink():  # a linked folder may lead out of what was chosen
        return
    if depth > limits.folder_depth:
        refusals.append(_refusal(path, SourceTooLarge(path.name)))
        return
    try:
        entries = sorted(path.iterdir(), key=lambda one: (one.name.casefold(), one.name))
    except OSError:
        refusals.append(_refusal(path, SourceUnreadable(path.name)))
        return
    for entry in entries:
        if not _passed_over(entry.name):
            yield from _under(entry, depth + 1, seen, limits, refusals, progress)


def _passed_over(name: str) -> bool:
    low = name.casefold()
    return name.startswith((".", "~$")) or low in _SYSTEM_FILES or low in _SYSTEM_FOLDERS


# --- one file --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Source:
    """An opened file and what is known from outside."""

    file: BinaryIO
    name: str
    media_type: str
    modified: Moment | None
    names: callnames.FileNames
    limits: Limits
    progress: Progress

    def claims(self, what: Sequence[str]) -> callnames.NameClaims | None:
        return self.names.read(
            self.name, what, self.modified.instant if self.modified is not None else None
        )

    def dated(self, claimed: Sequence[Moment]) -> tuple[Moment, ...]:
        """The claims, with the file system's as the last."""
        last = (self.modified,) if self.modified is not None else ()
        return (*claimed, *last)


def _describe(
    path: Path, names: callnames.FileNames, limits: Limits, progress: Progress
) -> Candidate:
    try:
        # A pipe or a device would block for ever: only plain files are opened.
        if not stat.S_ISREG(path.stat().st_mode):
            raise SourceUnreadable
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            if before.st_size == 0:
                raise SourceEmpty
            media_type = _sniff(file, before.st_size)
            if before.st_size > _most_bytes(media_type, limits):
                raise SourceTooLarge
            source = _Source(
                file, path.name, media_type, _modified(before.st_mtime), names, limits, progress
            )
            described = _look(source)
            after = os.fstat(file.fileno())
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                raise SourceChanged
    except FileNotFoundError:
        raise SourceMissing from None
    except OSError:
        raise SourceUnreadable from None
    return Candidate(str(path), path.name, before.st_size, described, before.st_mtime_ns)


def _sniff(file: BinaryIO, size: int) -> str:
    head = file.read(HEAD_BYTES)
    file.seek(max(0, size - TAIL_BYTES))
    return sniff(head, file.read(TAIL_BYTES))


def _most_bytes(media_type: str, limits: Limits) -> int:
    kind = KINDS[media_type]
    if kind in {EvidenceKind.RECORDING, EvidenceKind.VIDEO}:
        return limits.media_bytes
    if kind is EvidenceKind.PHOTO:
        return limits.picture_bytes
    return limits.text_bytes if _is_text(media_type) else limits.document_bytes


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type in {
        "application/xml", "application/json", "message/rfc822",
    }  # fmt: skip


def _modified(seconds: float) -> Moment | None:
    try:
        instant = dt.datetime.fromtimestamp(int(seconds), dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None
    if not 2000 <= instant.year < 2100:  # 1970 and 1980 are what file systems say when empty
        return None
    return Moment(instant, Precision.SECOND, TimeSource.FILE_SYSTEM)


def _look(source: _Source) -> Described:
    kind = KINDS[source.media_type]
    if kind in {EvidenceKind.RECORDING, EvidenceKind.VIDEO}:
        return _sound(source)
    if kind is EvidenceKind.PHOTO:
        return _picture(source)
    return _document(source)


def _sound(source: _Source) -> Described:
    facts = audio.examine_sound(source.file, source.media_type, source.limits, source.progress)
    claims = source.claims(callnames.VIDEO if facts.video else callnames.RECORDING)
    named = claims.moment if claims else None
    warnings = [*facts.warnings, *(claims.warnings if claims else ())]
    times = [one for one in (named, facts.created) if one is not None]
    saved = claims is not None and claims.what == "saved"
    if named is not None and facts.created is not None:
        start, created = named.instant, facts.created.instant
        if claims is not None and (claims.weak or saved or _same_minute(named, facts.created)):
            times.reverse()
        length = dt.timedelta(milliseconds=facts.duration_ms)
        if not (saved or start - _GRACE <= created <= start + length + _GRACE) and (
            named.precision is not Precision.DAY or named.day != facts.created.day
        ):
            warnings.append("times_disagree")
    if saved and named is not None:
        warnings.append("time_of_saving")
    if not times:
        warnings.append("no_time")
    media_type = source.media_type
    if not facts.video and media_type.startswith("video/"):
        media_type = "audio/mp4"
    elif facts.video and media_type in {"audio/3gpp", "audio/mp4", "audio/webm"}:
        media_type = "video/" + media_type.partition("/")[2]
    return Described(
        kind=EvidenceKind.VIDEO if facts.video else EvidenceKind.RECORDING,
        media_type=media_type,
        times=source.dated(times),
        number=claims.number if claims else "",
        contact_name=claims.contact_name if claims else "",
        direction=claims.direction if claims else Direction.UNKNOWN,
        duration_ms=facts.duration_ms,
        codec=facts.codec,
        width=facts.width,
        height=facts.height,
        device=facts.device,
        warnings=tuple(warnings),
    )


def _same_minute(named: Moment, created: Moment) -> bool:
    return named.precision is Precision.MINUTE and dt.timedelta(
        0
    ) <= created.instant - named.instant < dt.timedelta(minutes=1)


def _picture(source: _Source) -> Described:
    facts = images.examine_picture(source.file, source.media_type, source.limits)
    claims = source.claims(callnames.PICTURE)
    what = claims.what if claims else ""
    kind = images.picture_kind(
        facts, named_screenshot=what == "screenshot", named_photo=what == "photo"
    )
    warnings = [*facts.warnings, *(claims.warnings if claims else ())]
    named = claims.moment if claims else None
    times = [one for one in (facts.taken, named) if one is not None]
    if what == "saved" and named is not None:
        warnings.append("time_of_saving")
    elif named is not None and facts.taken is not None:
        apart = abs(named.instant - facts.taken.instant)
        if apart > _GRACE and (
            named.precision is not Precision.DAY or named.day != facts.taken.day
        ):
            warnings.append("times_disagree")
    if not times:
        warnings.append("no_time")
    return Described(
        kind=kind,
        media_type=source.media_type,
        times=source.dated(times),
        codec=facts.codec,
        width=facts.width,
        height=facts.height,
        device=facts.device,
        warnings=tuple(warnings),
    )


def _document(source: _Source) -> Described:
    """PDF, office files, text and the exports of messages. Only exports are looked into."""
    export: messages.Export | None = None
    if source.media_type == "application/xml":
        export = messages.read_xml(source.file, source.limits, source.progress)
    elif source.media_type == "text/csv":
        export = columns.read_csv(source.file, source.limits, source.progress)
    elif _is_text(source.media_type):
        source.file.seek(0)
        if decode_text(source.file.read(source.limits.text_bytes)) is None:
            raise SourceDamaged  # it began as text and does not go on as such
    if export is not None:
        return Described(
            kind=EvidenceKind.MESSAGES,
            media_type=source.media_type,
            times=source.dated(()),
            messages=export.items,
            warnings=export.warnings,
        )
    claims = source.claims(("any",))
    named = (claims.moment,) if claims and claims.moment else ()
    unknown_columns = ("columns_unknown",) if source.media_type == "text/csv" else ()
    return Described(
        kind=EvidenceKind.DOCUMENT,
        media_type=source.media_type,
        times=source.dated(named),
        warnings=unknown_columns if named else (*unknown_columns, "no_time"),
    )
